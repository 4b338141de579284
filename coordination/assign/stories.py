"""Steps of scenarios about proposals of coordinators; by the plain method, so that every machine tells the same story."""

from __future__ import annotations

from attrs import define

from allocation.scenarios.state import Scenario
from allocation.scenarios.steps import Rows, Step
from allocation.scenarios.wording import bare, fail
from coordination.assign.document import AssignmentDocument, load_assignment
from coordination.assign.explain import what_if
from coordination.assign.people import Coordinator, User
from coordination.assign.problem import Problem
from coordination.assign.propose import Proposal, propose
from coordination.assign.tables import coordinator_of, user_of

_ROOM = "fordeling"


@define
class Sharing:
    """What is given, and the proposal."""

    document: AssignmentDocument
    users: tuple[User, ...] = ()
    staff: tuple[Coordinator, ...] = ()
    found: Proposal | None = None

    @property
    def proposal(self) -> Proposal:
        if self.found is None:
            raise fail("ingenting er foreslått ennå", "skriv «Når koordinatorer foreslås»")
        return self.found


def sharing_of(scenario: Scenario) -> Sharing:
    """The sharing that the scenario tells; raises where no document is said."""
    found = scenario.rooms.get(_ROOM)
    if not isinstance(found, Sharing):
        raise fail("scenarioet har ingen fordeling", "begynn med «Gitt at fordelingen er …»")
    return found


def _document(scenario: Scenario, written: str) -> None:
    rules = scenario.rule_sets.get(scenario.municipality, scenario.overlays, scenario.date)
    changed = scenario.instead.get(name := bare(written))
    scenario.rooms[_ROOM] = Sharing(load_assignment(rules, name) if changed is None else changed(rules))
    scenario.show(name)


def _cells(rows: Rows) -> list[dict[str, str]]:
    names = ["_".join(name.split()) for name in rows[0]]
    return [
        {name: "" if cell.strip() == "-" else cell.strip() for name, cell in zip(names, row, strict=True)} for row in rows[1:]
    ]


def _users(scenario: Scenario, rows: Rows) -> None:
    sharing_of(scenario).users = tuple(user_of(row) for row in _cells(rows))


def _staff(scenario: Scenario, rows: Rows) -> None:
    sharing_of(scenario).staff = tuple(coordinator_of(row) for row in _cells(rows))


def _propose(scenario: Scenario) -> None:
    sharing = sharing_of(scenario)
    sharing.found = propose(Problem.of(sharing.document, sharing.users, sharing.staff), plain=True)
    _shown(scenario, sharing)


def _shown(scenario: Scenario, sharing: Sharing) -> None:
    """What the scenario shows of the document: each rule that hinders, each that costs, each part of the load and each band."""
    if scenario.shown is None:
        return
    found, document, problem = sharing.proposal, sharing.document, sharing.proposal.problem
    names: set[str] = set()
    for user in problem.users:
        for one in problem.coordinators:
            pair = problem.pair(user, one)
            names |= {f"den harde regelen {name}" for name in pair.forbidden} | {f"kriteriet {name}" for name in pair.points}
        told = {name: "ja" if part.bruker is None else user.traits.get(part.bruker) for name, part in document.belastning.items()}
        names |= {f"belastningen {name}" for name, value in told.items() if value not in (None, "nei", "0")}
    carried = problem.carried(found.assignment)
    for one in problem.coordinators:
        shares = [0, *(one.capacity * band.til_prosent // 100 for band in document.bånd)]
        names |= {f"båndet {band.farge}" for low, band in zip(shares, document.bånd, strict=False) if carried[one.id] > low}
        names |= {"noen er over kapasiteten"} if carried[one.id] > one.capacity else set()
    names |= {"noen venter"} if found.measure.waits else set()
    scenario.show(document.id, *sorted(names))


def _leaves(scenario: Scenario, name: str) -> None:
    _propose(scenario)
    sharing = sharing_of(scenario)
    sharing.found = what_if(sharing.proposal, leave=[name]).nobody_moved


def _proposed(scenario: Scenario, coordinator: str, user: str) -> None:
    found = sharing_of(scenario).proposal.assignment
    if found.get(user) != coordinator:
        raise fail(f"ventet {coordinator} for {user}; det foreslås {found.get(user) or 'ingen'}")


def _waits(scenario: Scenario, user: str) -> None:
    found = sharing_of(scenario).proposal
    if user not in found.measure.waits:
        raise fail(f"ventet at {user} venter; det foreslås {found.assignment.get(user) or 'ingenting, og brukeren er ikke med'}")


def _forbidden(scenario: Scenario, coordinator: str, user: str, rule: str) -> None:
    problem = sharing_of(scenario).proposal.problem
    found = problem.pair(problem.by_id[user], problem.staff[coordinator]).forbidden
    if "_".join(rule.split()) not in found:
        raise fail(f"ventet at {rule} hindrer det; det gjør {', '.join(found) or 'ingenting'}")


def _tie(scenario: Scenario, coordinator: str, user: str) -> None:
    found = sharing_of(scenario).proposal
    ties = found.ties(found.problem.by_id[user])
    if coordinator not in ties:
        raise fail(f"ventet at {coordinator} er like godt; det er {', '.join(ties) or 'ingen'}")


def _costs(scenario: Scenario, coordinator: str, points: str, user: str) -> None:
    problem = sharing_of(scenario).proposal.problem
    found = problem.pair(problem.by_id[user], problem.staff[coordinator]).total
    if found != int(points):
        raise fail(f"ventet at {coordinator} koster {points} poeng for {user}; det er {found}")


def _carries(scenario: Scenario, coordinator: str, points: str) -> None:
    found = sharing_of(scenario).proposal
    carried = found.problem.carried(found.assignment)[coordinator]
    if carried != int(points):
        raise fail(f"ventet {points} poeng belastning hos {coordinator}; det er {carried}")


def _load_costs(scenario: Scenario, coordinator: str, points: str) -> None:
    found = sharing_of(scenario).proposal
    problem = found.problem
    cost = problem.load_cost(problem.staff[coordinator], problem.carried(found.assignment)[coordinator])
    if cost != int(points):
        raise fail(f"ventet at belastningen hos {coordinator} koster {points} poeng; den koster {cost}")


def _waiting_costs(scenario: Scenario, points: str) -> None:
    found = sharing_of(scenario).proposal.measure.waiting
    if found != int(points):
        raise fail(f"ventet at ventingen teller {points} poeng; den teller {found}")


def _listed(scenario: Scenario, user: str, kind: str) -> None:
    problem = sharing_of(scenario).proposal.problem
    people = problem.unsettled if kind == "uavklarte" else problem.declined
    if user not in [one.id for one in people]:
        raise fail(f"ventet {user} blant {kind}; der er {', '.join(one.id for one in people) or 'ingen'}")


_P = {
    "fordeling": ".+",
    "koordinator": r"\S+",
    "bruker": r"\S+",
    "regel": ".+",
    "poeng": "[0-9]{1,6}",
    "uavklarte eller takket nei": "uavklarte|takket nei",
}

STEPS: tuple[Step, ...] = (
    Step(
        "Gitt",
        "at fordelingen er {fordeling}",
        "Dokumentet med harde regler, kriterier og belastning.",
        "at fordelingen er fordeling.koordinatorer",
        _document,
        parameters=_P,
    ),
    Step(
        "Gitt",
        "følgende brukere å fordele:",
        "Brukerne: id, rett, takket nei, har, ønsker, unngår og trekkene. «-» er ikke kjent.",
        "følgende brukere å fordele:",
        _users,
        rows=True,
    ),
    Step(
        "Gitt",
        "følgende koordinatorer å fordele på:",
        "Koordinatorene: id, kapasitet, enhet, borte, vikar og trekkene.",
        "følgende koordinatorer å fordele på:",
        _staff,
        rows=True,
    ),
    Step("Når", "koordinatorer foreslås", "Den enkle metoden, som er den samme overalt.", "koordinatorer foreslås", _propose),
    Step(
        "Når",
        "koordinatoren {koordinator} slutter etter forslaget",
        "Forslaget er bekreftet, og så slutter en. Ingen andre flyttes.",
        "koordinatoren anne slutter etter forslaget",
        _leaves,
        parameters=_P,
    ),
    Step("Så", "foreslås {koordinator} for {bruker}", "Hvem som foreslås.", "foreslås anne for ola", _proposed, parameters=_P),
    Step("Så", "venter {bruker} på koordinator", "Det er ikke plass.", "venter ola på koordinator", _waits, parameters=_P),
    Step(
        "Så",
        "kan ikke {koordinator} være koordinator for {bruker} på grunn av {regel}",
        "En hard regel hindrer det.",
        "kan ikke anne være koordinator for ola på grunn av kan ikke barn",
        _forbidden,
        parameters=_P,
    ),
    Step(
        "Så",
        "er {koordinator} like godt for {bruker}",
        "En annen har plass og nøyaktig like få poeng.",
        "er berit like godt for ola",
        _tie,
        parameters=_P,
    ),
    Step(
        "Så",
        "koster {koordinator} {poeng} poeng for {bruker}",
        "Summen av kriteriene for de to, uten belastningen. Null er best.",
        "koster berit 60 poeng for ola",
        _costs,
        parameters=_P,
    ),
    Step(
        "Så",
        "bærer {koordinator} {poeng} poeng belastning",
        "Summen av belastningen for dem koordinatoren har i forslaget.",
        "bærer anne 12 poeng belastning",
        _carries,
        parameters=_P,
    ),
    Step(
        "Så",
        "koster belastningen hos {koordinator} {poeng} poeng",
        "Prisen i båndene for det koordinatoren bærer, og for det som er over kapasiteten.",
        "koster belastningen hos anne 26 poeng",
        _load_costs,
        parameters=_P,
    ),
    Step(
        "Så",
        "teller ventingen {poeng} poeng",
        "Hva det teller i forslaget at noen venter: poengene i vente, og belastningen til den som venter.",
        "teller ventingen 12 poeng",
        _waiting_costs,
        parameters=_P,
    ),
    Step(
        "Så",
        "står {bruker} blant {uavklarte eller takket nei}",
        "Egne lister, som ikke tar plass.",
        "står kari blant uavklarte",
        _listed,
        parameters=_P,
    ),
)

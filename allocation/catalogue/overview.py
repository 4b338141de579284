"""The grouped answer: what the facts point to first, what nobody has asked about last, and the rights that stand beside services.

A service is *pointed to* when it is asked for by name, when the person has applied for it, when it is settled, or when the case
gives a fact or list that the service reads and fewer than a third of the services do.  The rest is not looked into, and nothing
is asked for its sake.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from attrs import field, frozen

from allocation.answers.answer import Answer, assess, assess_many
from allocation.answers.gaps import contradictions
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.beyond import is_beyond
from allocation.catalogue.group import Group
from allocation.catalogue.presumed import with_presumed
from allocation.catalogue.services import Catalogue, ServiceAnswer
from allocation.engine.stack import covers
from allocation.facts.case import Case
from allocation.facts.states import State
from allocation.language.rule_model import Beside
from allocation.values.truth import Outcome

BESIDE = "oversikt"
COUNT = "visning_antall_tjenester"
NEEDS, NEEDED, IS_NEEDED = "vurderte_behov", "antall_kommunale_tjenester", "trenger_kommunale_tjenester"
WISHES, OF, WISH = "ønske", "tjeneste", "ønsket"
_DECLINED, _APPLIED = "takker_nei", "søker"
_GIVEN = (Group.RIGHT, Group.SHALL_BE_OFFERED, Group.MAY_BE_GRANTED)


@frozen(eq=False)
class BesideAnswer:
    """A right or duty that is no service.  ``answer``: of its rule; None where it stands whenever it is shown."""

    name: str
    beside: Beside
    answer: Answer | None

    @property
    def group(self) -> Group | None:
        """Where it stands; None while that is not settled."""
        if self.answer is None or self.answer.outcome is Outcome.FULFILLED:
            return Group(self.beside.gruppe)
        return None if self.answer.outcome is Outcome.UNSETTLED else Group.NO_RIGHT


@frozen(eq=False)
class Overview:
    """``looked_into``: the services that are pointed to; ``not_asked``: those nobody has asked about.

    ``declined``: those the person does not want, whatever the answer.
    ``applied``: the ids of those applied for.  ``beside``: the rights and duties that are no services.
    """

    catalogue: Catalogue = field(repr=False)
    looked_into: tuple[ServiceAnswer, ...]
    not_asked: tuple[ServiceAnswer, ...]
    declined: tuple[ServiceAnswer, ...]
    applied: frozenset[str]
    beside: tuple[BesideAnswer, ...]

    def of(self, group: Group | None) -> tuple[ServiceAnswer, ...]:
        """The services that are pointed to in a group, those applied for first; None: those that are not settled."""
        found = [service for service in self.looked_into if service.group is group]
        return tuple(sorted(found, key=lambda service: service.service not in self.applied))

    def beside_of(self, group: Group | None) -> tuple[BesideAnswer, ...]:
        """The other rights and duties in a group; None: those that are not settled."""
        return tuple(one for one in self.beside if one.group is group)

    @property
    def points_somewhere(self) -> bool:
        """Does the case point to a service, or has the person said which she does not want?"""
        return bool(self.looked_into or self.declined)

    def contradictions(self, lang: str) -> dict[str, str]:
        """What contradicts itself in what any of the answers reads, by its address; also where the service is settled, or nobody
        has asked about it."""
        answers = [part.answer for service in self.catalogue.services for part in service.parts]
        answers += [one.answer for one in self.beside if one.answer is not None]
        told: dict[str, str] = {}
        for answer in answers:
            told |= {address: words for address, words in contradictions(answer, lang).items() if address not in told}
        return told

    def questions(self) -> tuple[ServiceQuestion, ...]:
        """What to ask, best first: for the services pointed to; where the case points to none, and declines none, for all."""
        open_now = {service.service for service in self.of(None)}
        wanted = open_now if self.points_somewhere else {service.service for service in self.not_asked}
        return tuple(item for item in self.catalogue.questions() if wanted.intersection(item.matters))


def overview(catalogue: Catalogue) -> Overview:
    """The grouped answer of a service answer."""
    wishes = _wishes(catalogue)
    reads = {service.service: _reads(service) for service in catalogue.services}
    counts = Counter(name for names in reads.values() for name in names)
    told = _told(catalogue)
    special = {name for name in told if 3 * counts[name] < len(catalogue.services)}
    beside = _beside(catalogue)
    looked, rest, declined = [], [], []
    for service in catalogue.services:
        if wishes.get(service.service) == _DECLINED:
            declined.append(service)
        elif (
            catalogue.named
            or service.settled
            or _beyond(service)
            or service.service in wishes
            or reads[service.service] & special
        ):
            looked.append(service)
        else:
            rest.append(service)
    applied = frozenset(name for name, wish in wishes.items() if wish == _APPLIED)
    return Overview(catalogue, tuple(looked), tuple(rest), tuple(declined), applied, beside)


def _beyond(service: ServiceAnswer) -> bool:
    """Is it a day whose rules nobody has written down?  That is told, whatever the case says."""
    return is_beyond(service.document, service.law.answer.evaluation.program)


def _reads(service: ServiceAnswer) -> frozenset[str]:
    """The facts and lists that the documents of a service can read."""
    programs = [part.answer.evaluation.program for part in service.parts]
    facts = {name for program in programs for name, _ in program.facts}
    return frozenset(facts | {use.name for program in programs for use in program.tables})


def _told(catalogue: Catalogue) -> frozenset[str]:
    """The facts and lists that the case says something of."""
    return frozenset((*catalogue.case.read_facts, *catalogue.case.tables))


def _wishes(catalogue: Catalogue) -> Mapping[str, str]:
    """What the person has applied for or declined on the date, by service; the last row of a service counts."""
    found: dict[str, str] = {}
    case, day = catalogue.case, catalogue.date
    for index, _ in case.rows_on(WISHES, day) if WISHES in case.tables else ():
        of, wish = (case.resolve(name, day, catalogue.known_by, WISHES, index) for name in (OF, WISH))
        if of.state is State.KNOWN and wish.state is State.KNOWN:
            found[str(of.value)] = str(wish.value)
    return found


def _with_needs(case: Case, shown: Answer) -> Case:
    """The case with the fewest services the person needs, by what is judged necessary, where nobody has said how many."""
    found = shown.results.get(NEEDS)
    if found is None or found.bounds is None or not {NEEDED, IS_NEEDED}.isdisjoint(case.facts):
        return case
    fewest = found.bounds[0]
    if not fewest:
        return case
    return case.med({IS_NEEDED: "ja"} if fewest == 1 else {NEEDED: {"minst": str(fewest)}})


def _beside(catalogue: Catalogue) -> tuple[BesideAnswer, ...]:
    """The rights and duties beside the services that the document names and that concern this case."""
    rules = catalogue.rules
    source = rules.library.source(BESIDE)
    if source is None or not rules.holds(source):
        return ()
    count = sum(service.group in _GIVEN for service in catalogue.services)
    case = with_presumed(catalogue.case, catalogue.presumed)
    arguments = {"date": catalogue.date, "known_by": catalogue.known_by, "evidence": catalogue.evidence}
    shown = assess(rules, case.med({COUNT: count}), BESIDE, **arguments)  # type: ignore[arg-type]
    if shown.evaluation.program.status != "gjelder":
        return ()
    results = shown.results
    named = shown.document.ved_siden
    day = catalogue.date.toordinal()
    wanted = {
        name: one
        for name, one in named.items()
        if covers(one.gjelder, day) and (one.når is None or results[one.når].value is True)
    }
    rules_wanted = list(dict.fromkeys(one.regel for one in wanted.values() if one.regel is not None))
    readings = catalogue.readings
    case = _with_needs(case, shown)
    answers = assess_many(rules, case, rules_wanted, **arguments, readings=readings, all_readings=True)  # type: ignore[arg-type]
    return tuple(BesideAnswer(name, one, None if one.regel is None else answers[one.regel]) for name, one in wanted.items())

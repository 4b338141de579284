"""Steps of scenarios about cases over time.  A model says itself how its events are told (``sies``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from attrs import Factory, define

from allocation.scenarios.state import Scenario
from allocation.scenarios.steps import DATE, Step
from allocation.scenarios.wording import bare, fail
from allocation.values.folding import near_names
from allocation.values.numbers import read_date
from allocation.values.truth import Outcome
from coordination.case.decide import append, possible
from coordination.case.due import due
from coordination.case.event import Event, Log, Refusal
from coordination.case.fold import Standing, fold, visible
from coordination.case.guard import Facts, ask
from coordination.case.review import may_share, review
from coordination.model.compile import Model, load_model
from coordination.model.document import EventModel

_ROOM = "samhandling"
_ALLOWED = {"tillatt": Outcome.FULFILLED, "ikke tillatt": Outcome.NOT_FULFILLED, "ikke avklart": Outcome.UNSETTLED}
_TAKEN = {"tatt": None, "avvist": Outcome.NOT_FULFILLED, "ikke avklart": Outcome.UNSETTLED}
_STATES = {"holdt": "holdt", "ikke holdt": "for_sent", "ikke gått ut": "innen", "gått ut": "over", "ukjent": "ukjent"}
_STATES["bortfalt"] = "bortfalt"


@define
class Story:
    """A case being told: its model, its log, the last refusal, and the day it is read on."""

    model: Model
    log: Log = Factory(lambda: Log("fortellingen"))
    refusal: Refusal | None = None
    tried: bool = False
    day: date | None = None
    known: date | None = None

    @property
    def on(self) -> date:
        """The day the case is read on: the one said, otherwise that of the last event."""
        return self.day or max((event.registrert for event in self.log.events), default=date.min)

    @property
    def known_by(self) -> date:
        return self.known or max([self.on, *(event.registrert for event in self.log.events if self.day is None)])

    @property
    def standing(self) -> Standing:
        return fold(self.model.document, self.log.events, self.on, self.known_by)


def story_of(scenario: Scenario) -> Story:
    """The case that the scenario tells; raises where no model is said."""
    found = scenario.rooms.get(_ROOM)
    if not isinstance(found, Story):
        raise fail("scenarioet har ingen samhandlingsmodell", "begynn med «Gitt at samhandlingsmodellen er …»")
    return found


def facts_of(scenario: Scenario, on: date) -> dict[str, object]:
    """The facts given so far."""
    return scenario.case_data(scenario.date or on)


# ------------------------------------------------------------------------------------------------------------- actions


def _model(scenario: Scenario, written: str) -> None:
    scenario.once("samhandlingsmodellen")
    rules, name = scenario.rule_sets.get(scenario.municipality, scenario.overlays, scenario.date), bare(written)
    changed = scenario.instead.get(name)
    model = load_model(rules, name) if changed is None else changed(rules)
    scenario.words = model.rules.vocabulary
    scenario.rooms[_ROOM] = Story(model)
    scenario.show(name)


def _happened(scenario: Scenario, said: str, day: str, role: str, recorded: str) -> None:
    _happens(scenario, said, day, role, recorded)
    story = story_of(scenario)
    if story.refusal is not None:
        raise fail(f"«{said}» er ikke ført: {'; '.join(reason.text for reason in story.refusal.reasons)}")
    story.tried = False


def _happens(scenario: Scenario, said: str, day: str, role: str, recorded: str) -> None:
    story = story_of(scenario)
    name, fields = sentence(story.model, said)
    kind = story.model.document.hendelser[name]
    holds = read_date(day)
    at = (
        read_date(recorded.removeprefix(", ført "))
        if recorded
        else max([holds, *(event.registrert for event in story.log.events)])
    )
    by = name_of(role.removeprefix(", av ")) if role else _alone(kind)
    event = Event(f"h{len(story.log.events) + 1}", name, holds, at, by, fields)
    before, facts = story.log, facts_of(scenario, holds)
    story.log, story.refusal = append(story.model, before, event, facts)
    story.tried = True
    _shown(scenario, story, before, event, facts)


def _shown(scenario: Scenario, story: Story, before: Log, event: Event, facts: Facts) -> None:
    """What the scenario shows of the model: the way gone, the power used, the exit, and each condition of the way."""
    if scenario.shown is None:
        return
    document = story.model.document
    kind = document.hendelser[event.navn]
    taken = story.log.events[-1] if story.refusal is None else None
    if taken is not None and taken.overgang is not None:
        scenario.show(document.id, f"overgangen {taken.overgang.id}")
    if taken is not None and kind.makt is not None:
        scenario.show(document.id, f"makten {kind.makt} hos {event.av}")
    scenario.show(document.id, *(f"utgangen {exit.id}" for exit in document.alltid if exit.ved == event.navn))
    state = fold(document, before.events, event.gjelder, event.registrert).state
    way = next((way for way in document.overganger if way.ved == event.navn and state in way.fra), None)
    if way is not None:
        seen = visible(before.events, event.gjelder, event.registrert)
        outcomes = {name: ask(story.model, name, facts, seen, event.gjelder, event).outcome for name in way.krever}
        others = [reason for reason in story.refusal.reasons if reason.kind != "vilkår"] if story.refusal else []
        _conditions_shown(scenario, document.id, outcomes, only=not others)


def _conditions_shown(scenario: Scenario, model: str, outcomes: Mapping[str, Outcome], *, only: bool) -> None:
    """``only``: nothing else than the conditions was in the way."""
    hinder = [name for name, outcome in outcomes.items() if outcome is not Outcome.FULFILLED]
    for name, outcome in outcomes.items():
        scenario.show(model, name, truth=outcome.value, alone=only and hinder == [name])


def _alone(kind: EventModel) -> str:
    if len(kind.av) > 1 and kind.slag == "beslutning":
        raise fail(f"flere kan gjøre dette: {', '.join(kind.av)}", f"skriv «…, av {kind.av[0]}» til slutt")
    return kind.av[0] if len(kind.av) == 1 else ""


def sentence(model: Model, said: str) -> tuple[str, dict[str, str]]:
    """The event that a sentence tells, and its fields."""
    document = model.document
    told = {name: kind.sies or kind.tekst for name, kind in document.hendelser.items()}
    for name, pattern in told.items():
        found = _pattern(pattern).fullmatch(said)
        if found is not None:
            fields = {key: bare(value) for key, value in found.groupdict().items() if value is not None}
            return name, {key: _code(model, name, key, value) for key, value in fields.items()}
    near = near_names(said, told.values())
    help = f"mente du {' eller '.join(f'«{one}»' for one in near)}?" if near else ""
    raise fail(f"modellen har ingen hendelse som sies «{said}»", help)


def _pattern(sies: str) -> re.Pattern[str]:
    """``{felt}`` is a field, and what stands in ``[…]`` may be left out."""
    words = re.sub(r"[^{}\[\]]+", lambda found: re.escape(found[0]), sies).replace("[", "(?:").replace("]", ")?")
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>.+?)", words), re.I)


def _code(model: Model, event: str, field: str, written: str) -> str:
    """A participant or a code by its text or its name; anything else as it is written."""
    kind = model.document.hendelser[event].felt.get(field)
    if kind is None or kind.slag in ("person", "tekst"):
        return written
    if kind.slag == "dato":
        return read_date(written).isoformat()
    codes = model.document.deltakere if kind.slag == "deltaker" else kind.koder
    return participant(codes, written)


def participant(codes: dict[str, str], written: str) -> str:
    """A code by its text or by itself."""
    named = {text.lower(): code for code, text in codes.items()} | {code.replace("_", " "): code for code in codes}
    found = named.get(bare(written).lower().replace("_", " "))
    if found is None:
        near = near_names(written, [*codes.values()])
        raise fail(f"«{written}» er ingen av {', '.join(codes.values())}", f"mente du {' eller '.join(near)}?" if near else "")
    return found


def _erased(scenario: Scenario, written: str) -> None:
    story, name = story_of(scenario), name_of(written)
    ids = [event.id for event in story.log.events if event.navn == name]
    if not ids:
        raise fail(f"ingen hendelse «{name}» er ført ennå")
    story.log = story.log.erase(ids)


def _read(scenario: Scenario, day: str) -> None:
    story_of(scenario).day = read_date(day)


def _read_as_known(scenario: Scenario, day: str, known: str) -> None:
    story = story_of(scenario)
    story.day, story.known = read_date(day), read_date(known)


# --------------------------------------------------------------------------------------------------------- expectations


def name_of(written: str) -> str:
    """A name of the document from its words."""
    return "_".join(bare(written).split())


def _taken(scenario: Scenario, expected: str) -> None:
    story = story_of(scenario)
    if not story.tried:
        raise fail("ingenting er prøvd ennå", "skriv «Når … den …» før «Så»")
    got = None if story.refusal is None else story.refusal.outcome
    if got is not _TAKEN[expected]:
        why = "den ble tatt" if story.refusal is None else "; ".join(reason.text for reason in story.refusal.reasons)
        raise fail(f"ventet at beslutningen var {expected}; {why}")


def _recorded(scenario: Scenario) -> None:
    story = story_of(scenario)
    if not story.tried or story.refusal is not None:
        raise fail("hendelsen er ikke ført")


def _reason(scenario: Scenario, written: str) -> None:
    refusal = story_of(scenario).refusal
    names = [] if refusal is None else [reason.name for reason in refusal.reasons]
    if name_of(written) not in names:
        raise fail(f"ventet grunnen «{written}»; grunnene er {', '.join(names) or 'ingen'}")


def _asked(scenario: Scenario, written: str) -> None:
    refusal = story_of(scenario).refusal
    asked = [] if refusal is None else [reason.question for reason in refusal.reasons if reason.question]
    if not any(bare(written) in question for question in asked):
        raise fail(f"ventet spørsmålet «{bare(written)}»; det spørres: {'; '.join(asked) or 'ingenting'}")


def _state(scenario: Scenario, written: str) -> None:
    story = story_of(scenario)
    if story.standing.state != name_of(written):
        raise fail(f"ventet tilstanden «{written}»; saken er i «{story.standing.state}»")


def _level(scenario: Scenario, written: str) -> None:
    story = story_of(scenario)
    level = story.model.document.tilstander[story.standing.state].nivå
    if level != bare(written):
        raise fail(f"ventet nivå {written}; saken er på {f'nivå {level}' if level else 'intet nivå'} ({story.standing.state})")


def _possible(scenario: Scenario, event: str, expected: str) -> None:
    story = story_of(scenario)
    ways = possible(story.model, story.log, story.on, story.known_by, facts_of(scenario, story.on))
    way = next((way for way in ways if way.event == name_of(event)), None)
    got = Outcome.NOT_FULFILLED if way is None else way.outcome
    if got is not _ALLOWED[expected]:
        reasons = "ingen overgang går herfra" if way is None else "; ".join(reason.text for reason in way.reasons)
        why = reasons or "ingenting hindrer"
        raise fail(f"ventet at {event} er {expected}; {why}")


def _deadline(scenario: Scenario, written: str, expected: str) -> None:
    story = story_of(scenario)
    name = name_of(written)
    if name not in story.model.document.frister:
        raise fail(f"modellen har ingen frist «{name}»", f"fristene er {', '.join(story.model.document.frister)}")
    scenario.show(story.model.id, f"fristen {name}")
    found = [one for one in due(story.model.document, story.log.events, story.on, story.known_by) if one.deadline == name]
    if [one.state for one in found][-1:] != [_STATES[expected]]:
        raise fail(f"ventet at fristen {written} er {expected}; den er {found[-1].state if found else 'ikke begynt'}")


def _last_day(scenario: Scenario, written: str, day: str) -> None:
    story = story_of(scenario)
    found = [
        one for one in due(story.model.document, story.log.events, story.on, story.known_by) if one.deadline == name_of(written)
    ]
    if not found or found[-1].last != read_date(day):
        raise fail(f"ventet {day}; siste dag er {found[-1].last if found else 'ikke satt, for fristen er ikke begynt'}")


def _in_force(scenario: Scenario, expected: str, day: str) -> None:
    document = story_of(scenario).model.document
    if document.in_force(read_date(day)) is not (expected == "gjelder"):
        period = document.i_kraft
        told = "har ingen dag den gjelder fra" if period is None else f"gjelder fra {period.fra} til {period.til or 'videre'}"
        raise fail(f"ventet at modellen {expected} {day}; den {told}")


def _responsible(scenario: Scenario, role: str) -> None:
    story = story_of(scenario)
    name, _ = story.standing.responsible(story.model.document)
    if name != name_of(role):
        raise fail(f"ventet at {role} har ansvaret; det har {name or 'ingen'}")


def _holder(scenario: Scenario, person: str, role: str) -> None:
    held = story_of(scenario).standing.holders.get(name_of(role))
    if held is None or held.person != bare(person):
        raise fail(f"ventet at {person} er {role}; {held.person if held else 'ingen'} er det")


def _nobody(scenario: Scenario, role: str) -> None:
    held = story_of(scenario).standing.holders.get(name_of(role))
    if held is not None:
        raise fail(f"ventet at ingen er {role}; {held.person} er det")


def _share(scenario: Scenario, receiver: str, expected: str) -> None:
    story = story_of(scenario)
    code = participant(story.model.document.deltakere, receiver)
    facts = facts_of(scenario, story.on)
    got = may_share(story.model, story.log, code, story.on, story.known_by, facts)
    consent = story.model.document.samtykke
    if scenario.shown is not None and consent is not None and consent.annet_grunnlag is not None:
        seen = visible(story.log.events, story.on, story.known_by)
        outcome = ask(story.model, consent.annet_grunnlag, facts, seen, story.on).outcome
        scenario.show(story.model.id, consent.annet_grunnlag, truth=outcome.value)
    if got is not _ALLOWED[expected]:
        raise fail(f"ventet at deling med {receiver} er {expected}; det er {got.value}")


def _doubt(scenario: Scenario, event: str) -> None:
    story = story_of(scenario)
    found = review(story.model, story.log, story.on, story.known_by, facts_of(scenario, story.on))
    if name_of(event) not in [doubt.event.navn for doubt in found]:
        raise fail(f"ventet at {event} må ses på igjen; det må {', '.join(doubt.event.navn for doubt in found) or 'ingenting'}")


def _no_doubt(scenario: Scenario) -> None:
    story = story_of(scenario)
    found = review(story.model, story.log, story.on, story.known_by, facts_of(scenario, story.on))
    if found:
        raise fail(f"ventet at ingenting må ses på igjen; det må {', '.join(doubt.event.navn for doubt in found)}")


def _exit(scenario: Scenario, written: str) -> None:
    known = [one.id for one in story_of(scenario).model.document.alltid]
    if name_of(written) not in known:
        raise fail(f"ventet at utgangen {written} er åpen; utgangene er {', '.join(known)}")
    scenario.show(story_of(scenario).model.id, f"utgangen {name_of(written)}")


# --------------------------------------------------------------------------------------------------------------- steps

_P = {
    "modell": ".+",
    "det som hender": ".+?",
    "dag": DATE,
    "av rolle": r"(?:, av .+?)?",
    "ført dag": rf"(?:, ført (?:{DATE}))?",
    "tatt, avvist eller ikke avklart": "|".join(_TAKEN),
    "tillatt, ikke tillatt eller ikke avklart": "|".join(_ALLOWED),
    "hvordan det går": "|".join(_STATES),
    "hendelse": ".+?",
    "rolle": ".+?",
    "frist": ".+?",
    "deltaker": ".+?",
    "tilstand": ".+",
    "nivå": r"\S+",
    "grunn": ".+",
    "person": '"[^"]*"',
    "utgang": ".+?",
    "gjelder eller gjelder ikke": "gjelder ikke|gjelder",
}

STEPS: tuple[Step, ...] = (
    Step(
        "Gitt",
        "at samhandlingsmodellen er {modell}",
        "Dokumentet som sier hvilke nivåer, roller, hendelser og overganger saken har. Står før opplysningene og hendelsene.",
        "at samhandlingsmodellen er bærum.samhandlingsmodell",
        _model,
        parameters=_P,
    ),
    Step(
        "Gitt",
        "at innholdet i {hendelse} er slettet",
        "Det hendelsen fortalte, er lovlig slettet. Tilstanden står; det som bygde på innholdet, er ukjent.",
        "at innholdet i samtykke gitt er slettet",
        _erased,
        parameters=_P,
    ),
    Step(
        "Gitt",
        "at {det som hender} den {dag}{av rolle}{ført dag}",
        "Noe som har hendt, sagt slik modellen sier det. «, av» nevner rollen når flere kan gjøre det, og «, ført» dagen det ble "
        "ført når det skjedde senere. Det må være tillatt.",
        "at skolen melder bekymring den 3. mars 2026",
        _happened,
        parameters=_P,
    ),
    Step(
        "Når",
        "saken leses den {dag} slik den var kjent {dag}",
        "Saken slik den var på den første dagen, med det som var ført til og med den andre.",
        "saken leses den 20. mars 2026 slik den var kjent 10. mars 2026",
        _read_as_known,
        parameters=_P,
    ),
    Step("Når", "saken leses den {dag}", "Saken slik den er på dagen.", "saken leses den 20. mars 2026", _read, parameters=_P),
    Step(
        "Når",
        "{det som hender} den {dag}{av rolle}{ført dag}",
        "Det som prøves: det føres, eller en beslutning blir avvist.",
        "innsatslederen kaller inn barnevernet den 12. mars 2026",
        _happens,
        parameters=_P,
    ),
    Step(
        "Så",
        "er beslutningen {tatt, avvist eller ikke avklart}",
        "Om det som ble prøvd, ble tatt. «ikke avklart» er at noe mangler før det kan tas.",
        "er beslutningen avvist",
        _taken,
        parameters=_P,
    ),
    Step("Så", "er hendelsen ført", "Det som ble prøvd, står i saken.", "er hendelsen ført", _recorded, parameters=_P),
    Step(
        "Så",
        "er grunnen {grunn}",
        "En av grunnene til at beslutningen ikke ble tatt: vilkåret, tilstanden, rollen eller hendelsen.",
        "er grunnen kan dele",
        _reason,
        parameters=_P,
    ),
    Step(
        "Så",
        "spørres det {tekst}",
        "Det neste spørsmålet når beslutningen ikke er avklart.",
        'spørres det "Har brukeren eller familien sammensatte behov?"',
        _asked,
        parameters=_P,
    ),
    Step("Så", "er saken i {tilstand}", "Tilstanden saken er i.", "er saken i mottak 2", _state, parameters=_P),
    Step("Så", "er saken på nivå {nivå}", "Nivået tilstanden hører til.", "er saken på nivå 2", _level, parameters=_P),
    Step(
        "Så",
        "er fristen {frist} {hvordan det går}",
        "Om fristen holdes. «ukjent» er at eieren ikke har satt noe tall.",
        "er fristen første møte ukjent",
        _deadline,
        parameters=_P,
    ),
    Step(
        "Så",
        "går fristen {frist} ut {dag}",
        "Den siste dagen i fristen.",
        "går fristen avklare bekymring ut 17. mars 2026",
        _last_day,
        parameters=_P,
    ),
    Step(
        "Så",
        "er deling med {deltaker} {tillatt, ikke tillatt eller ikke avklart}",
        "Om opplysningene kan deles, ved samtykke eller annet grunnlag.",
        "er deling med nav tillatt",
        _share,
        parameters=_P,
    ),
    Step(
        "Så",
        "er beslutningen om {hendelse} {tillatt, ikke tillatt eller ikke avklart}",
        "Om en beslutning kan tas nå, i den tilstanden saken er i.",
        "er beslutningen om nivå 2 bedt om ikke avklart",
        _possible,
        parameters=_P,
    ),
    Step(
        "Så",
        "{gjelder eller gjelder ikke} modellen den {dag}",
        "Om modellen fantes den dagen. Før det tas ingen beslutninger etter den.",
        "gjelder modellen den 18. juni 2019",
        _in_force,
        parameters=_P,
    ),
    Step(
        "Så", "har {rolle} ansvaret", "Rollen som svarer for saken nå.", "har innsatsleder ansvaret", _responsible, parameters=_P
    ),
    Step("Så", "har {person} rollen {rolle}", "Hvem som har en rolle.", 'har "A" rollen innsatsleder', _holder, parameters=_P),
    Step("Så", "har ingen rollen {rolle}", "Ingen har rollen.", "har ingen rollen innsatsleder", _nobody, parameters=_P),
    Step(
        "Så",
        "er utgangen {utgang} åpen",
        "En utgang som ingen tilstand, intet vilkår og intet samtykke stenger.",
        "er utgangen barnevern åpen",
        _exit,
        parameters=_P,
    ),
    Step(
        "Så",
        "må ingenting ses på igjen",
        "Alt som er bestemt, bygger fortsatt på det som er kjent.",
        "må ingenting ses på igjen",
        _no_doubt,
        parameters=_P,
    ),
    Step(
        "Så",
        "må {hendelse} ses på igjen",
        "Beslutningen står, men noe den bygde på, holder ikke med det som er kjent nå.",
        "må nivå 2 bedt om ses på igjen",
        _doubt,
        parameters=_P,
    ),
)

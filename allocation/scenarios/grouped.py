"""What a scenario expects of the grouped answer: where each service, and each right beside the services, stands."""

from __future__ import annotations

from collections.abc import Callable

from allocation.catalogue import assess_services
from allocation.catalogue.group import Group
from allocation.catalogue.overview import BESIDE, Overview, overview
from allocation.catalogue.overview_text import WIDTH, render
from allocation.catalogue.presumed import PRESUMPTIONS
from allocation.facts.case import Case
from allocation.facts.faults import did_you_mean
from allocation.scenarios.state import Scenario
from allocation.scenarios.wording import bare, fail, say

_ROOM = "oversikten"
SCREEN = 25  # lines; as wide as the text is set
_RIGHT, _SHALL, _MAY, _NONE, _OPEN = "rett", "kommunen skal tilby", "kan innvilges", "ikke rett", "må avklares"
_DECLINED, _NOT_ASKED = "takket nei til", "ikke undersøkt"
_GROUPS: dict[Group | None, str] = {
    Group.RIGHT: _RIGHT,
    Group.SHALL_BE_OFFERED: _SHALL,
    Group.MAY_BE_GRANTED: _MAY,
    Group.NO_RIGHT: _NONE,
    None: _OPEN,
}
PLACES = (*_GROUPS.values(), _DECLINED, _NOT_ASKED)


def assess_all(scenario: Scenario, *, presume: bool = True) -> None:
    """Make the case and the grouped answer."""
    if scenario.date is None:
        raise fail("scenarioet har ingen dato", "skriv «Gitt at datoen er 1. juni 2025»")
    rules = scenario.rule_sets.get(scenario.municipality, scenario.overlays, scenario.date)
    case = Case.from_data(scenario.case_data(scenario.date), rules.vocabulary)
    catalogue = assess_services(
        rules,
        case,
        date=scenario.date,
        known_by=scenario.known_by,
        evidence=scenario.evidence,
        readings=scenario.readings,
        presume=presume,
    )
    scenario.rooms[_ROOM] = overview(catalogue)
    scenario.also_read = frozenset((PRESUMPTIONS, BESIDE))


def assess_plainly(scenario: Scenario) -> None:
    """The grouped answer with nothing presumed."""
    assess_all(scenario, presume=False)


def _overview(scenario: Scenario) -> Overview:
    found = scenario.rooms.get(_ROOM)
    if not isinstance(found, Overview):
        raise fail("oversikten er ikke laget", "skriv «Når alle tjenestene vurderes» før «Så»")
    return found


def expect_place(scenario: Scenario, written: str, place: str) -> None:
    """``står "Støttekontakt" under "rett"``"""
    name, place = bare(written), bare(place)
    if place not in PLACES:
        raise fail(f"det er ingen gruppe {say(place)}", did_you_mean(place, PLACES) or f"gruppene er {', '.join(PLACES)}")
    there = _places(_overview(scenario))
    if name not in there:
        raise fail(f"{say(name)} står ikke i oversikten", did_you_mean(name, there) or f"der står {'; '.join(there)}")
    if there[name] != place:
        raise fail(f"ventet at {say(name)} står under {say(place)}, men den står under {say(there[name])}")


def expect_absent(scenario: Scenario, written: str) -> None:
    """``står ikke "Koordinator" i oversikten``"""
    name = bare(written)
    there = _places(_overview(scenario))
    if name in there:
        raise fail(f"ventet at {say(name)} ikke står i oversikten, men den står under {say(there[name])}")


def _places(found: Overview) -> dict[str, str]:
    places = {service.document.tittel: _GROUPS[service.group] for service in found.looked_into}
    places |= {service.document.tittel: _NOT_ASKED for service in found.not_asked}
    places |= {service.document.tittel: _DECLINED for service in found.declined}
    return places | {one.beside.tekst: _GROUPS[one.group] for one in found.beside}


def expect_presumed(scenario: Scenario, written: str) -> None:
    """``er det antatt "bor lovlig og fast i Norge"``"""
    taken = [one.text for one in _overview(scenario).catalogue.presumed]
    if bare(written) not in taken:
        raise fail(f"ventet at det er antatt {say(bare(written))}, men det som er antatt, er {'; '.join(taken) or 'ingenting'}")


def expect_nothing_presumed(scenario: Scenario) -> None:
    """``er ingenting antatt``"""
    taken = [one.text for one in _overview(scenario).catalogue.presumed]
    if taken:
        raise fail(f"ventet at ingenting er antatt, men det er {'; '.join(taken)}")


def expect_count(scenario: Scenario, written: str, place: str) -> None:
    """``står 20 tjenester under "ikke rett"``"""
    found = _overview(scenario)
    sizes: dict[str, int] = {name: len(found.of(group)) for group, name in _GROUPS.items()}
    sizes |= {_DECLINED: len(found.declined), _NOT_ASKED: len(found.not_asked)}
    place = bare(place)
    if place not in sizes:
        raise fail(f"det er ingen gruppe {say(place)}", did_you_mean(place, sizes) or f"gruppene er {', '.join(sizes)}")
    if written != str(sizes[place]):
        raise fail(f"ventet {written} tjenester under {say(place)}, men det er {sizes[place]}")


def expect_said(scenario: Scenario, written: str) -> None:
    """``sier oversikten "§ 5"``"""
    _expect_text(scenario, bare(written), lambda holds: holds, "")


def expect_not_said(scenario: Scenario, written: str) -> None:
    """``sier oversikten ikke "kan innvilges"``"""
    _expect_text(scenario, bare(written), lambda holds: not holds, "ikke ")


def _expect_text(scenario: Scenario, wanted: str, right: Callable[[bool], bool], no: str) -> None:
    text = render(_overview(scenario).catalogue)
    if not right(" ".join(wanted.split()) in " ".join(text.split())):
        raise fail(f"ventet at oversikten {no}sier {say(wanted)}; den er:\n{text}")


def expect_screen(scenario: Scenario) -> None:
    """``får oversikten plass på én skjerm``"""
    lines = render(_overview(scenario).catalogue).splitlines()
    if len(lines) > SCREEN or max(map(len, lines)) > WIDTH:
        raise fail(f"oversikten har {len(lines)} linjer, og en skjerm har {SCREEN}")


def expect_question(scenario: Scenario, written: str) -> None:
    """``spør oversikten om langvarig behov``"""
    name = "_".join(written.split())
    asked = _asked(scenario)
    if name not in asked:
        raise fail(f"ventet at oversikten spør om {say(written)}, men den spør om {', '.join(asked) or 'ingenting'}")


def expect_no_question(scenario: Scenario, written: str) -> None:
    """``spør ikke oversikten om oppholdsgrunnlag``"""
    if "_".join(written.split()) in _asked(scenario):
        raise fail(f"ventet at oversikten ikke spør om {say(written)}")


def _asked(scenario: Scenario) -> list[str]:
    found = _overview(scenario)
    names = [item.question.name for item in found.questions()]
    for one in found.beside_of(None):
        names += [] if one.answer is None else [question.name for question in one.answer.questions()]
    return list(dict.fromkeys(names))

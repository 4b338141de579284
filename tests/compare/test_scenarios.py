"""Scenarios on two sides: what changes is shown, what could not be tried says why, and nothing tried is never nothing found."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation.compare.scenarios import Tried, try_scenarios
from allocation.compare.sides import Sides, on_own_days
from allocation.compare.text import scenario_lines
from allocation.compare.words import Words
from allocation.errors import ArgumentFeil, DokumentFeil, OverleggFeil
from allocation.values.truth import Outcome
from tests.compare.world import DAY, FEATURE, FEWER_HOURS, MORE_HOURS, World, proposal

ALL_SERVICES = """# language: no
Egenskap: Alt
  Scenario: Alle
    Gitt at datoen er 1. juni 2025
    Når alle tjenestene vurderes uten antakelser
    Så står ikke "Hjelp" i oversikten
"""


def _tried(world: World, sides: Sides) -> Tried:
    return try_scenarios(sides, [world.features])


def test_a_proposal_dated_ahead_is_really_tried(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS))
    tried = _tried(world, world.sides("forslag.prøve"))
    [changed] = tried.changed
    assert changed.place.name == "Tjueåtte timer, og det blir dyrere"
    assert (changed.before.outcome, changed.after.outcome) == (Outcome.NOT_FULFILLED, Outcome.FULFILLED)
    assert (tried.tried, tried.unlike, tried.untouched) == (3, 2, 2)


def test_the_change_is_told_as_the_scenario_before_and_after(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS))
    [changed] = _tried(world, world.sides("forslag.prøve")).changed
    assert changed.text(after=False).splitlines()[-2:] == ["  Så er utfallet ikke oppfylt", '  Og er svaret "ikke_rett"']
    assert '  Og er svaret "rett"' in changed.text(after=True)
    assert "  Gitt at alder er 40 år" in changed.text(after=True)


def test_without_effect_on_the_day_is_an_error_that_names_the_period(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS))
    with pytest.raises(ArgumentFeil, match=r"fra 1\. januar 2027.*ingen virkning 1\. juni 2026"):
        world.sides("forslag.prøve", on=date(2026, 6, 1))


def test_on_its_own_day_a_scenario_before_the_proposal_is_not_tried(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS))
    sides = world.sides("forslag.prøve")
    tried = _tried(world, Sides(on_own_days(sides.before), on_own_days(sides.after)))
    assert tried.tried == 0
    assert len(tried.not_tried) == 3
    assert "IKKE PRØVD." in list(scenario_lines(tried, Words("nb")))
    assert "IKKJE PRØVD." in list(scenario_lines(tried, Words("nn")))


def test_a_side_against_itself_changes_nothing(tmp_path: Path) -> None:
    world = World(tmp_path)
    tried = _tried(world, world.sides())
    assert (tried.changed, tried.unlike, tried.tried) == ([], 0, 3)


def test_swapped_sides_change_the_same_scenarios_the_other_way(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(MORE_HOURS))
    sides = world.sides("forslag.prøve")
    forth = _tried(world, sides).changed
    back = _tried(world, Sides(sides.after, sides.before)).changed
    assert [(c.place, c.before, c.after) for c in forth] == [(c.place, c.after, c.before) for c in back]
    assert forth


def test_the_law_of_two_days(tmp_path: Path) -> None:
    world = World(tmp_path)
    sides = world.sides(on=date(2023, 6, 1), after_on=date(2024, 6, 1))
    assert sides.changed(sides.rule_ids(), DAY) == ("lov.pris", "lov.rett")
    [changed] = _tried(world, sides).changed
    assert (changed.place.name, changed.before.outcome, changed.after.outcome) == (
        "Tretti timer",
        Outcome.UNSETTLED,
        Outcome.FULFILLED,
    )


def test_two_proposals_on_one_address_are_named(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS), proposal(MORE_HOURS, id="forslag.annet"))
    with pytest.raises(OverleggFeil, match=r"forslag\.annet"):
        world.sides("forslag.prøve", "forslag.annet")


def test_a_municipal_proposal_meets_the_rules_of_its_municipality(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS, own=True))
    sides = world.sides("forslag.prøve")
    assert sides.places == ("9999", "9999")
    assert _tried(world, sides).as_if_in == 3


def test_a_scenario_with_the_overlay_of_a_municipality_is_not_counted_as_tried_there(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS), proposal("  - {sett: lov.pris/tak, til: 250}", id="kommunens", own=True))
    feature = world.features / "retten.feature"
    there = '    Og at overlegget "kommunens" gjelder\n    Når lov.rett vurderes'
    feature.write_text(FEATURE.replace("    Når lov.rett vurderes", there), encoding="utf-8")
    tried = _tried(world, world.sides("forslag.prøve"))
    assert (tried.tried, tried.as_if_in) == (3, 0)


def test_a_scenario_of_all_the_services_is_told_as_such(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS))
    feature = world.features / "retten.feature"
    feature.write_text(ALL_SERVICES, encoding="utf-8")
    [place] = _tried(world, world.sides("forslag.prøve")).not_tried
    assert (place.why, place.why_nn) == ("scenarioet spør ikke om én regel", "scenarioet spør ikkje om éin regel")


def test_a_proposal_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    world = World(tmp_path, proposal("  - {sett: lov.rett/mange_timer, til: mange}"))
    sides = world.sides("forslag.prøve")
    with pytest.raises(DokumentFeil):
        sides.changed(sides.rule_ids(), DAY)

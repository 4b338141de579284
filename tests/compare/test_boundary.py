"""People at the border of a change: each is confirmed by the engine, is as plain as can be, and can be run as it is written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from allocation import assess, load_rules
from allocation.compare.boundary import Found, boundary_people
from allocation.compare.sides import Sides
from allocation.engine.rules import RuleChoice
from allocation.engine.rulesets import RuleSets
from allocation.scenarios.feature import parse_feature
from allocation.scenarios.runner import run_feature
from tests.compare.world import DAY, FEWER_HOURS, MORE_HOURS, World, proposal


def _found(sides: Sides, rule: str = "lov.rett") -> list[Found]:
    return list(boundary_people(sides, [rule], DAY))


def _people(found: list[Found]) -> dict[tuple[str, str, bool], Found]:
    return {(each.kind.before, each.kind.after, each.kind.closed): each for each in found if each.person is not None}


def test_each_person_gives_what_is_stated_on_both_sides(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS))
    people = _people(_found(world.sides("forslag.prøve")))
    assert ("ikke_oppfylt", "oppfylt", False) in people
    before = load_rules(folders=[world.rules], only_folders=True)
    after = load_rules(folders=[world.rules], overlays=["forslag.prøve"], only_folders=True)
    for found in people.values():
        assert found.person is not None
        for rules, kind in ((before, found.kind.before), (after, found.kind.after)):
            evidence = "avsluttet" if found.kind.closed else "åpen"
            assert assess(rules, found.person.case, "lov.rett", date=DAY, evidence=evidence).outcome.value == kind  # type: ignore[arg-type]


def test_the_person_is_on_the_border_and_has_no_more_facts_than_it_takes(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(FEWER_HOURS))
    person = _people(_found(world.sides("forslag.prøve")))["ikke_oppfylt", "oppfylt", False].person
    assert person is not None
    facts = person.case.to_data()["fakta"]
    assert isinstance(facts, dict)
    assert sorted(facts) == ["alder", "dyrt", "timer_i_uken", "varighet"]
    assert 28 <= float(str(facts["timer_i_uken"])) < 30


def test_the_person_runs_as_a_scenario_file(tmp_path: Path) -> None:
    world = World(tmp_path, proposal(MORE_HOURS))
    people = _people(_found(world.sides("forslag.prøve")))
    assert ("oppfylt", "ikke_oppfylt", False) in people
    sets = RuleSets([world.rules], only_folders=True)
    for found in people.values():
        assert found.person is not None
        results = list(run_feature(parse_feature(found.person.story, "person.feature"), sets))
        assert [str(finding) for result in results for finding in result.findings] == []
        assert len(results) == 2


def test_an_unsettled_person_is_found_where_a_fact_is_left_out(tmp_path: Path) -> None:
    condition = "{sted: ledd 1, tekst: Noen timer, hvis: timer_i_uken >= noen_timer og nødvendig}"
    changes = f"  - erstatt: lov.rett/minst_noen\n    med: {condition}"
    world = World(tmp_path, proposal(changes))
    people = _people(_found(world.sides("forslag.prøve")))
    found = people["oppfylt", "uavklart", False]
    assert found.person is not None and found.person.left_out == ("nødvendig",)
    assert found.person.after.judgements == ("nødvendig",)


def test_a_rule_whose_outcome_does_not_rest_on_the_change_is_seen_through_at_once(tmp_path: Path) -> None:
    world = World(tmp_path, proposal("  - {sett: lov.rett/tildelte_timer, til: 50}"))
    found = _found(world.sides("forslag.prøve"))
    assert all(each.whole and each.tried == 0 for each in found if not each.kind.value)
    [higher] = [each for each in found if each.person is not None]
    assert (higher.kind.value, higher.kind.after) == ("timer", "høyere")


def test_a_side_against_itself_has_nobody(tmp_path: Path) -> None:
    assert _found(World(tmp_path).sides()) == []


@pytest.mark.parametrize(("on", "after_on"), [(date(2023, 6, 1), DAY), (DAY, date(2023, 6, 1))])
def test_a_command_is_given_only_where_it_gives_the_same_answer(tmp_path: Path, on: date, after_on: date) -> None:
    world = World(tmp_path)
    sides = world.sides(on=on, after_on=after_on)
    people = list(_people(_found(sides)).values())
    assert people
    for found in people:
        assert found.person is not None
        assert all("--dato" in command for command in found.person.commands if command)


def test_a_change_in_the_rows_of_a_list_is_looked_for_before_anything_is_known_of_the_list() -> None:
    """A list that nobody has told anything of is not a list that is the same on both sides."""
    day = date(2026, 7, 1)
    choice = RuleChoice.of(read_on=day)
    sides = Sides.of(choice, evolve(choice, overlays=("eksempel.forslag-bpa-lik-betaling",)))
    found = {
        (each.kind.value, each.kind.after): each for each in boundary_people(sides, ["egenandel.hjemme"], day) if each.person
    }
    assert ("egenandel", "høyere") in found

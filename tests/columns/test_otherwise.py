"""Where the law read as nothing leaves a case settled, no other reading is tried, and the answers are those of trying all."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from attrs import evolve

from allocation.columns import answering, calculate
from allocation.columns.otherwise import with_readings
from allocation.engine.other_readings import others
from allocation.engine.rules import load_rules
from tests.columns.cases import RandomCases

DAY = date(2026, 3, 1)
RULE = "egenandel.hjemme"


@pytest.mark.parametrize(("rule", "evidence"), [("pbrl.2-1-d", "avsluttet"), ("hol.7-2", "åpen"), ("egenandel.hjemme", "åpen")])
def test_the_same_as_trying_every_reading_of_every_case(rule: str, evidence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = load_rules("Drammen")
    cases = RandomCases(Random(rule), rules.vocabulary, [rules.program(rule, DAY)], 40, DAY)
    register = cases.register()
    found = calculate(rules, register, [rule], date=DAY, evidence=evidence)

    def every(ruling, *more):  # type: ignore[no-untyped-def]
        return with_readings(evolve(ruling, unread=None), *more)

    monkeypatch.setattr(answering, "with_readings", every)
    assert found.frame.equals(calculate(rules, register, [rule], date=DAY, evidence=evidence).frame)


def test_some_cases_are_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = load_rules("Drammen")
    seen = []
    run = answering.Answering._run

    def spied(self, program, cases):  # type: ignore[no-untyped-def]
        seen.append(cases.prepared.size)
        return run(self, program, cases)

    monkeypatch.setattr(answering.Answering, "_run", spied)
    cases = RandomCases(Random(1), rules.vocabulary, [rules.program(RULE, DAY)], 60, DAY)
    calculate(rules, cases.register(), [RULE], date=DAY)
    ways = len(others(rules.program(RULE, DAY)).ways)
    assert seen[0] == 60 and sum(seen[1:]) < 60 * ways

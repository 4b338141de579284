"""Every shipped rule: a register row is answered as the same case alone, øre for øre, unknown for unknown."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import pytest

from allocation.answers.answer import Evidence, assess
from allocation.columns.run import calculate
from allocation.engine.rules import RuleSet, load_rules
from allocation.facts.case import Case
from allocation.language.nodes import DateType, NumType
from tests.columns.cases import RandomCases

DAYS = (date(2015, 6, 1), date(2021, 3, 1), date(2023, 7, 15), date(2026, 3, 1))


def one_by_one(rules: RuleSet, data: dict[str, object], rule: str, day: date, evidence: Evidence) -> dict[str, Any]:
    answer = assess(rules, Case.from_data(data, rules.vocabulary), rule, date=day, evidence=evidence)
    shown: dict[str, Any] = {
        f"{rule}/utfall": answer.outcome.value,
        f"{rule}/kode": answer.code or None,
        f"{rule}/årsakskode": answer.reason_code,
    }
    for name, result in answer.results.items():
        if isinstance(result.type, NumType | DateType):
            shown |= {f"{rule}/{name}.lo": result.low, f"{rule}/{name}.hi": result.high}
        else:
            shown[f"{rule}/{name}"] = result.value
    return shown


def whole(value: Any, scale: int) -> Any:
    """A shown value as the engine's whole number."""
    if isinstance(value, date):
        return value.toordinal()
    return value if value is None or isinstance(value, str | bool) else int(value * 10**scale)


def check(rules: RuleSet, rule: str, day: date, evidence: Evidence, seed: int, count: int) -> None:
    program = rules.program(rule, day)
    cases = RandomCases(Random(seed), rules.vocabulary, [program], count, day)
    result = calculate(rules, cases.register(), [rule], date=day, evidence=evidence)
    assert result.rejected.is_empty(), result.rejected
    scales = {f"{rule}/{n}": k.scale for n, s in program.results if isinstance(k := program.slots[s].type, NumType)}
    for index, row in enumerate(result.frame.drop("nøkkel").rows(named=True)):
        data = cases.case_data(index)
        found = {k: whole(v, scales.get(k.removesuffix(".lo").removesuffix(".hi"), 0)) for k, v in row.items()}
        assert found == one_by_one(rules, data, rule, day, evidence), data


@pytest.fixture(scope="module")
def national() -> RuleSet:
    return load_rules()


@pytest.fixture(scope="module")
def of_a_municipality() -> RuleSet:
    return load_rules("Drammen")


@pytest.mark.parametrize("rule", load_rules().rule_ids)
def test_rules(national: RuleSet, rule: str) -> None:
    for seed, day in enumerate(DAYS):
        check(national, rule, day, ("åpen", "avsluttet")[seed % 2], seed, 25)


@pytest.mark.parametrize("day", DAYS)
def test_municipal_prices(of_a_municipality: RuleSet, day: date) -> None:
    check(of_a_municipality, "egenandel.hjemme", day, "åpen", 3, 40)


@pytest.mark.treg
@pytest.mark.parametrize("rule", load_rules().rule_ids)
def test_rules_on_many_rows(national: RuleSet, rule: str) -> None:
    for seed, day in enumerate(DAYS):
        check(national, rule, day, ("avsluttet", "åpen")[seed % 2], 100 + seed, 1500)

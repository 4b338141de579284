"""Every shipped rule: a register row is answered as the same case alone, øre for øre, unknown for unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from random import Random
from typing import Any

import pytest

from allocation.answers.answer import EVIDENCE, Answer, Evidence, assess
from allocation.answers.points import Reservation
from allocation.columns.run import calculate
from allocation.engine.other_readings import others
from allocation.engine.rules import RuleSet, load_rules
from allocation.errors import SakFeil
from allocation.facts.case import Case
from allocation.language.nodes import DateType, NumType
from tests.columns.cases import RandomCases

DAYS = (date(2015, 6, 1), date(2021, 3, 1), date(2023, 7, 15), date(2026, 3, 1))


def one_by_one(
    rules: RuleSet,
    data: dict[str, object],
    ids: Sequence[str],
    day: date,
    evidence: Evidence,
    readings: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    case = Case.from_data(data, rules.vocabulary)
    shown: dict[str, Any] = {}
    for rule in ids:
        answer = assess(rules, case, rule, date=day, evidence=evidence, readings=readings)
        shown[f"{rule}/utfall"] = answer.outcome.value
        shown[f"{rule}/kode"] = answer.code or None
        shown[f"{rule}/årsakskode"] = answer.reason_code
        shown |= readings_told(answer)
        shown[f"{rule}/motstridende"] = ";".join(answer.contradictions) or None
        told = [f"{item.code}{'' if item.certain else '?'}" for item in row_reservations(answer)]
        shown[f"{rule}/forbehold"] = "; ".join(told) or None
        shown[f"{rule}/avvik"] = "; ".join(dict.fromkeys(item.code for item in answer.deviations)) or None
        for name, result in answer.results.items():
            if result.when != "alltid":
                only = {True: None, None: f"hvis_{result.when}", False: f"bare_når_{result.when}"}
                shown[f"{rule}/{name}.gis"] = only[result.given]
            if isinstance(result.type, NumType | DateType):
                shown |= {f"{rule}/{name}.lo": result.low, f"{rule}/{name}.hi": result.high}
            else:
                shown[f"{rule}/{name}"] = result.value
    return shown


def row_reservations(answer: Answer) -> tuple[Reservation, ...]:
    """What a row tells of reservations: those of the rules."""
    codes = {item.code for item in answer.evaluation.program.reservations}
    return tuple(item for item in answer.reservations if item.code in codes)


def readings_told(answer: Answer) -> dict[str, str | None]:
    """The other readings that matter, as a row tells them; nothing of a rule without any."""
    if not others(answer.evaluation.program).ways:
        return {}
    found = answer.depends_on_readings()
    codes = [other.code for other in found.readings] + ([] if found.all_tried else ["ikke_alle_prøvd"])
    return {f"{answer.rule}/lesemåter": "; ".join(codes) or None}


def against_itself(rules: RuleSet, data: dict[str, object], ids: Sequence[str], day: date) -> bool:
    """Does a list that one of the rules reads contradict itself?  Then the case is not answered in a register."""
    case = Case.from_data(data, rules.vocabulary)
    return any(demand.tables for rule in ids for demand in assess(rules, case, rule, date=day).evaluation.broken)


def whole(value: Any, scale: int) -> Any:
    """A shown value as the engine's whole number."""
    if isinstance(value, date):
        return value.toordinal()
    return value if value is None or isinstance(value, str | bool) else int(value * 10**scale)


def check(
    rules: RuleSet,
    ids: Sequence[str],
    day: date,
    evidence: Evidence,
    seed: int,
    count: int,
    readings: Mapping[str, str] | None = None,
) -> None:
    programs = [rules.program(rule, day, readings) for rule in ids]
    cases = RandomCases(Random(seed), rules.vocabulary, programs, count, day, sound=0.8)
    result = calculate(rules, cases.register(), ids, date=day, evidence=evidence, readings=readings)
    left_out = {index for index in range(count) if against_itself(rules, cases.case_data(index), ids, day)}
    assert {int(key.partition("-")[2]) for key in result.rejected["nøkkel"]} == left_out, result.rejected
    scales: dict[str, int] = {}
    for program in programs:
        for name, slot in program.result_slots.items():
            if isinstance(kind := program.slots[slot].type, NumType):
                scales |= {f"{program.rule}/{name}.{end}": kind.scale for end in ("lo", "hi")}
    for row in result.frame.rows(named=True):
        data = cases.case_data(int(row.pop("nøkkel").partition("-")[2]))
        found = {name: whole(value, scales.get(name, 0)) for name, value in row.items()}
        assert found == one_by_one(rules, data, ids, day, evidence, readings), data


@pytest.fixture(scope="module")
def national() -> RuleSet:
    return load_rules()


@pytest.fixture(scope="module")
def of_a_municipality() -> RuleSet:
    return load_rules("Drammen")


def quick_rules() -> list[str]:
    """Every rule but the services, and one in ten of those: a service is dozens of programs, one for each way to read the law."""
    services = {source.id for source in load_rules().library.rule_sources if source.service}
    rules = load_rules().rule_ids
    return [rule for rule in rules if rule not in services] + [rule for rule in rules if rule in services][::10]


@pytest.mark.parametrize(("number", "rule"), list(enumerate(quick_rules())))
def test_rules(national: RuleSet, number: int, rule: str) -> None:
    """Each on one of the days; ``test_every_rule`` has all of them on another."""
    seed = number % 4
    check(national, [rule], DAYS[seed], EVIDENCE[seed % 2], seed, 25)


@pytest.mark.parametrize("day", DAYS[1:])
def test_municipal_prices(of_a_municipality: RuleSet, day: date) -> None:
    check(of_a_municipality, ["egenandel.hjemme"], day, "åpen", 3, 40)


def test_a_municipality_that_is_not_there_on_the_day_is_refused_both_ways(of_a_municipality: RuleSet) -> None:
    rule, day = "egenandel.hjemme", DAYS[0]
    program = of_a_municipality.program(rule, day)
    cases = RandomCases(Random(3), of_a_municipality.vocabulary, [program], 10, day, sound=0.8)
    result = calculate(of_a_municipality, cases.register(), [rule], date=day)
    assert result.frame.is_empty() and len(set(result.rejected["nøkkel"])) == 10
    (reason,) = set(result.rejected["årsak"])
    for index in range(10):
        with pytest.raises(SakFeil) as refused:
            assess(of_a_municipality, Case.from_data(cases.case_data(index), of_a_municipality.vocabulary), rule, date=day)
        assert refused.value.findings[0].message == reason


@pytest.mark.treg
@pytest.mark.parametrize("part", range(8))
def test_every_rule(national: RuleSet, part: int) -> None:
    """60 cases, each answered by an eighth of the rules: every rule once, on all days and in both states of the evidence
    together.  Every rule on all of them is run by ``python -m tests.at_length``."""
    check(national, national.rule_ids[part::8], DAYS[part % 4], EVIDENCE[part // 4], 1000 * part, 60)


def cases_of_a_part(rules: RuleSet, part: int, each: int, seeds: Iterable[int] = range(10)) -> None:
    """One day and one state of the evidence; ``each`` cases for every seed, each answered by a fifth of the rules."""
    day, evidence = DAYS[part % 4], EVIDENCE[part // 4]
    for seed in seeds:
        check(rules, rules.rule_ids[seed % 5 :: 5], day, evidence, 1000 * part + seed, each)

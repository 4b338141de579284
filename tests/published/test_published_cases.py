"""The published cases: none is answered wrongly with confidence, and every fact has its place or its assumption."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from allocation import Why
from tests.published.cases import Published, Ran, cases, run
from tests.published.count import by_case, table

ROOT = Path(__file__).parents[2]
CASES = {case.id: case for case in cases()}


@cache
def ran() -> dict[str, Ran]:
    """All cases, run once."""
    return {name: run(case) for name, case in CASES.items()}


@pytest.mark.parametrize("name", CASES)
def test_no_case_is_answered_wrongly_with_confidence(name: str) -> None:
    assert ran()[name].status != "galt med sikkerhet", by_case([ran()[name]])


@pytest.mark.parametrize("name", CASES)
def test_an_unsettled_case_says_why(name: str) -> None:
    one = ran()[name]
    assert one.status != "uavklart" or one.kinds
    assert Why.CONFLICT not in one.kinds


@pytest.mark.parametrize("name", CASES)
def test_every_fact_has_its_place_in_the_source_or_is_an_assumption(name: str) -> None:
    case = CASES[name]
    assert {*case.places, *case.assumed} == case.stated and not case.places.keys() & case.assumed.keys()
    assert all(case.places.values()) and all(case.assumed.values()) and case.expected
    assert {"slag", "adresse", "dato"} == set(case.source)


@pytest.mark.parametrize("name", CASES)
def test_a_fact_less_never_makes_an_answer_wrong(name: str) -> None:
    facts = dict(CASES[name].data.get("fakta") or {})
    for left_out in facts:
        fewer = {key: value for key, value in facts.items() if key != left_out}
        changed: Published = evolve(CASES[name], data={**CASES[name].data, "fakta": fewer})
        assert run(changed).status != "galt med sikkerhet", (left_out, by_case([run(changed)]))


def test_the_table_counts_every_case_once() -> None:
    last = table(list(ran().values())).splitlines()
    total, *parts = (int(cell) for cell in next(line for line in last if "**I alt**" in line).split("|")[2:-1])
    assert total == len(CASES) == sum(parts)


@pytest.mark.parametrize("page", ["README.md", "docs/publiserte-saker.md"])
def test_the_pages_have_the_table(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert table(list(ran().values())) in text, "kjør python -m tests.published.count og lim inn tabellen"

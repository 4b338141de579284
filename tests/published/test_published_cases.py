"""Every published case through the adapter and the rules, when the cases are here."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from allocation import RuleSet, Why, load_rules
from tests.published.compare import Outcome, run, run_all
from tests.published.count import ABSENT, CASES, by_case, table
from tests.published.facts import Fact, Published, read_cases

pytestmark = pytest.mark.skipif(not CASES.is_file(), reason=ABSENT)
PUBLISHED = read_cases(CASES) if CASES.is_file() else []
NOBODY_KNOWS = "qz_blurb"


@cache
def rules() -> RuleSet:
    """The shipped rules."""
    return load_rules()


@cache
def outcomes() -> tuple[Outcome, ...]:
    """All cases, run once."""
    return tuple(run_all(PUBLISHED, rules()))


@pytest.mark.parametrize("number", range(len(PUBLISHED)), ids=[case.id for case in PUBLISHED])
def test_no_case_is_answered_wrongly_with_confidence(number: int) -> None:
    outcome = outcomes()[number]
    assert outcome.status != "galt_med_sikkerhet", by_case([outcome])


@pytest.mark.parametrize("number", range(len(PUBLISHED)), ids=[case.id for case in PUBLISHED])
def test_an_unsettled_case_says_why(number: int) -> None:
    outcome = outcomes()[number]
    assert (outcome.status == "uavklart") == bool(outcome.kinds)


def test_the_counts_add_up() -> None:
    scored = [outcome for outcome in outcomes() if outcome.scored]
    last = next(line for line in table(outcomes()).splitlines() if line.startswith("| **I alt**"))
    total, *parts = (int(cell) for cell in last.split("|")[2:-1])
    assert total == len(scored) == sum(parts)


def test_the_page_about_the_cases_has_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "publiserte-saker.md"
    assert table(outcomes()) in page.read_text(encoding="utf-8"), "kjør python -m tests.published.count og lim inn tabellen"


def test_most_cases_of_the_modelled_topics_are_answered_as_published() -> None:
    modelled = [outcome for outcome in outcomes() if outcome.scored and outcome.status != "utenfor"]
    right = [outcome for outcome in modelled if outcome.status == "riktig"]
    assert len(right) >= 0.8 * len(modelled), by_case(modelled)


def test_unsettled_for_a_known_reason_only() -> None:
    assert {kind for outcome in outcomes() for kind in outcome.kinds} <= set(Why) - {Why.CONFLICT}


@pytest.mark.parametrize("case", PUBLISHED, ids=lambda case: case.id)
def test_a_fact_that_nobody_knows_never_gives_a_wrong_answer(case: Published) -> None:
    for changed in _disturbed(case):
        outcome = run(changed, rules())
        assert outcome.status != "galt_med_sikkerhet", by_case([outcome])


def _disturbed(case: Published) -> Iterator[Published]:
    """Each fact under a name nobody knows; each fact unknown; one fact more; no facts at all."""
    for name, fact in case.facts.items():
        others = {key: value for key, value in case.facts.items() if key != name}
        yield evolve(case, facts={**others, NOBODY_KNOWS: evolve(fact, name=NOBODY_KNOWS)})
        yield evolve(case, facts={**case.facts, name: evolve(fact, value=None)})
    yield evolve(case, facts={**case.facts, NOBODY_KNOWS: Fact(NOBODY_KNOWS, "boolean", True)})
    yield evolve(case, facts={})

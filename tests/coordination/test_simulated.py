"""Seeded runs of a case and its store with everything that goes wrong: `benchmarks/event_store.py` makes 10,000 of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from coordination.case.decide import decide
from coordination.case.event import Event, Log, Refusal
from tests.coordination.simulator import day, model, simulate


@pytest.mark.parametrize(("kind", "seeds"), [("minne", [*range(60), 1422]), ("sqlite", range(6))])
def test_no_invariant_is_broken(kind: str, seeds: Iterable[int]) -> None:
    runs = {seed: simulate(seed, kind) for seed in seeds}
    assert {seed: run.broken for seed, run in runs.items() if run.broken} == {}
    told = sum((run.told for run in runs.values()), Counter())
    assert {"avvist", "krasj", "maskin", "konflikt", "slettet", "klokke"} <= set(told)


def appointed(*events: Event) -> Log:
    log = Log("sak")
    for one in (Event("m", "meldt", day(0), day(0)), *events):
        found = decide(model(), log, one, {})
        assert isinstance(found, Event)
        log = log.with_event(found)
    return log


def by_leader(name: str, holds: int, recorded: int, retter: str | None = None) -> Event:
    return Event(name, "utpekt", day(holds), day(recorded), "leder", {"hvem": name}, retter)


def test_a_second_coordinator_is_refused_also_when_recorded_late_or_by_a_correction() -> None:
    log = appointed(by_leader("a", 10, 10))
    for late in (by_leader("b", 10, 12), by_leader("b", 5, 12), by_leader("b", 12, 12)):
        assert isinstance(decide(model(), log, late, {}), Refusal)
    gone = appointed(by_leader("a", 1, 1), Event("f", "fratrådt", day(5), day(5)), by_leader("b", 6, 6))
    moved = decide(model(), gone, Event("g", "fratrådt", day(8), day(9), retter="f"), {})
    assert isinstance(moved, Refusal)
    assert [reason.kind for reason in moved.reasons] == ["rolle"]
    assert isinstance(decide(model(), gone, Event("g", "fratrådt", day(4), day(9), retter="f"), {}), Event)

"""The small model, compiled, and random cases of it: everything is drawn by Hypothesis, nobody is real."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from allocation import load_rules
from allocation.engine.library import look
from allocation.engine.rules import RuleSet
from allocation.errors import TildelingFeil
from coordination.case.decide import decide
from coordination.case.event import Event, Log, Refusal
from coordination.model.compile import Model, check_model, load_model

SMALL = (Path(__file__).parent / "models" / "small.yaml").read_text(encoding="utf-8")
FIRST = date(2026, 1, 1)


@cache
def small() -> Model:
    """The small model; only its own documents beside the shipped ones."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "small.yaml").write_text(SMALL, encoding="utf-8")
        return load_model(load_rules(folders=[folder]), "prøve.modell")


def faults(rules: RuleSet, text: str) -> list[str]:
    """Every fault of a model's text, as it is told."""
    try:
        return [str(fault) for fault in check_model(rules, look("modell.yaml", text.encode()))]
    except TildelingFeil as error:
        return [str(fault) for fault in error.findings]


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def event(number: int, name: str, holds: int, recorded: int | None = None, by: str = "", **fields: str) -> Event:
    """An event by number of days; ``recorded`` is the same day where it is not said."""
    return Event(f"e{number}", name, day(holds), day(holds if recorded is None else recorded), by, fields)


def taken(log: Log, one: Event) -> tuple[Log, Refusal | None]:
    found = decide(small(), log, one, {})
    return (log, found) if isinstance(found, Refusal) else (log.with_event(found), None)


@st.composite
def logs(draw: st.DrawFn) -> Log:
    """A log of the small model, built event by event through ``decide``; what is refused is left out."""
    log, today = Log("sak"), 0
    for number in range(draw(st.integers(0, 10))):
        today += draw(st.integers(0, 3))
        name = draw(st.sampled_from(["meldt", "valgt", "innkalt", "fare", "ferdig", "sagt_ja", "trukket"]))
        fields = {"valgt": {"hvem": "A"}, "innkalt": {"tjeneste": "skole"}, "sagt_ja": {"mottaker": "skole"}}.get(name, {})
        fields = {"mottaker": "skole"} if name == "trukket" else fields
        back = draw(st.integers(0, min(today, 4)))
        log, _ = taken(log, event(number, name, today - back, today, "leder" if name == "innkalt" else "", **fields))
    return log

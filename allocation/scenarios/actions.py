"""What a step does to its scenario: gives it something, or expects something of the answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from allocation.engine.rules import is_file
from allocation.scenarios import expectations as expect
from allocation.scenarios.state import Scenario, address
from allocation.scenarios.wording import bare, divide, plain
from allocation.values.numbers import read_date

_PERIOD_KEYS = {"fra og med": "fra", "til og med": "til"}


def _day(written: str) -> dt.date:
    return read_date(bare(written))


def date(scenario: Scenario, written: str) -> None:
    scenario.once("datoen")
    scenario.date = _day(written)


def municipality(scenario: Scenario, written: str) -> None:
    scenario.once("kommunen")
    scenario.municipality = bare(written)


def rows(scenario: Scenario, table: str, rows: Sequence[Sequence[str]]) -> None:
    scenario.give_rows(table, rows)


def common(scenario: Scenario, table: str, rows: Sequence[Sequence[str]]) -> None:
    scenario.give_common(table, rows)


def no_rows(scenario: Scenario, table: str) -> None:
    name = scenario.table(table).name
    scenario.once(name)
    scenario.tables[name] = []


def open_table(scenario: Scenario, table: str) -> None:
    scenario.open_tables.add(scenario.table(table).name)


def evidence_closed(scenario: Scenario) -> None:
    scenario.evidence = "avsluttet"


def known_by(scenario: Scenario, written: str) -> None:
    scenario.known_by = _day(written)


def overlay(scenario: Scenario, written: str) -> None:
    name = bare(written)
    scenario.overlays.append(str(scenario.folder / name) if is_file(name) else name)


def reading(scenario: Scenario, where: str, choice: str) -> None:
    scenario.readings[address(where)] = bare(choice)


def given(scenario: Scenario, where: str, written: str) -> None:
    scenario.given[address(where)] = plain(None, written)


def judged(scenario: Scenario, name: str, value: str, reasons: str) -> None:
    scenario.judge(name, value, bare(reasons))


def dated_fact(scenario: Scenario, name: str, value: str, period: str, written: str) -> None:
    name, value = divide(f"{name} er {value}", " er ", scenario.is_fact)
    scenario.give_dated(name, value, _PERIOD_KEYS.get(period, period), _day(written))


def fact(scenario: Scenario, name: str, value: str) -> None:
    name, value = divide(f"{name} er {value}", " er ", scenario.is_fact)
    scenario.give(name, value)


def code(scenario: Scenario, written: str) -> None:
    expect.expect_code(scenario, "_".join(bare(written).split()))


def change(scenario: Scenario, written: str) -> None:
    expect.expect_change(scenario, _day(written))


def unchosen(scenario: Scenario, where: str) -> None:
    expect.expect_unchosen(scenario, address(where))


def depends(scenario: Scenario, where: str) -> None:
    expect.expect_dependence(scenario, address(where))


def warning(scenario: Scenario, written: str) -> None:
    expect.expect_warning(scenario, bare(written))


def no_warning(scenario: Scenario, written: str) -> None:
    expect.expect_no_warning(scenario, bare(written))

"""A case on a date → the inputs of a program's generated functions, and the evaluation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from allocation.engine.evaluate import Compiled, Evaluation, GivenSlot, TableState
from allocation.errors import Funn, SakFeil
from allocation.facts.case import Case, State
from allocation.facts.reading import GivenValue
from allocation.facts.states import ABSENT, Known, known
from allocation.facts.values import read_bounds, read_value
from allocation.language import nodes as n
from allocation.values.numbers import VerdiFeil

Interval = tuple[int, int]
_NOTHING: dict[int, GivenSlot] = {}
_FINER = 6


def evaluate(compiled: Compiled, case: Case, on: date, known_by: date | None = None, evidence_closed: bool = False) -> Evaluation:
    """Run a compiled rule on a case.  Raises SakFeil where a value given by address does not fit its address."""
    program = compiled.program
    day = on.toordinal()
    heard = None if known_by is None else known_by.toordinal()
    given = _given(program, case, day, heard) if case.given else _NOTHING
    facts = {name: known(case.facts[name], day, heard) if name in case.facts else ABSENT for name, _ in program.facts}
    tables = {use.name: _table(use, case, day, heard) for use in program.tables}
    if compiled.fast is not None and not given and _complete(program, facts, tables):
        record = compiled.fast(day, _plain_facts(program, facts), _plain_tables(program, tables))
        return Evaluation(program, day, record, True, facts, tables, given, evidence_closed)
    inputs = tuple(_input(kind, facts[name]) for name, kind in program.facts)
    rows = tuple(_rows(use, tables[use.name]) for use in program.tables)
    values = {slot: found.value for slot, found in given.items()} if given else None
    record = compiled.full(day, inputs, rows, evidence_closed, values)
    return Evaluation(program, day, record, False, facts, tables, given, evidence_closed)


def _table(use: n.TableUse, case: Case, day: int, heard: int | None) -> TableState:
    found = case.tables.get(use.name)
    if found is None or found.asked:
        return TableState(missing=True, asked=found is not None)
    rows = []
    for row in found.rows:
        if (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to):
            rows.append({name: known(row.values[name], day, heard) if name in row.values else ABSENT for name, _ in use.fields})
    return TableState(tuple(rows), open=not found.closed)


def _complete(program: n.Program, facts: Mapping[str, Known], tables: Mapping[str, TableState]) -> bool:
    """Is every fact known exactly, and nothing derived given beside it?"""
    derived = program.derived
    for name, found in facts.items():
        if name in derived:
            if found.state is not State.MISSING:
                return False
        elif not _exact(found):
            return False
    for table, state in tables.items():
        if state.missing or state.open:
            return False
        for row in state.rows:
            for name, found in row.items():
                if f"{table}.{name}" in derived:
                    if found.state is not State.MISSING:
                        return False
                elif not _exact(found):
                    return False
    return True


def _exact(found: Known) -> bool:
    value = found.value
    if value is None:
        return False
    return value[0] == value[1] if isinstance(value, tuple) else True


def _plain(value: bool | str | Interval | None) -> Any:
    return value[0] if isinstance(value, tuple) else value


def _plain_facts(program: n.Program, facts: Mapping[str, Known]) -> tuple[Any, ...]:
    return tuple([_plain(facts[name].value) for name, _ in program.facts])


def _plain_tables(program: n.Program, tables: Mapping[str, TableState]) -> tuple[Any, ...]:
    return tuple(
        [[tuple([_plain(row[name].value) for name, _ in use.fields]) for row in tables[use.name].rows] for use in program.tables]
    )


def _input(kind: n.Type, found: Known) -> Any:
    if found.value is not None:
        return found.value
    return (kind.lo, kind.hi) if isinstance(kind, (n.NumType, n.DateType)) else None


def _rows(use: n.TableUse, state: TableState) -> Any:
    if state.missing:
        return None
    return [tuple([_input(kind, row[name]) for name, kind in use.fields]) for row in state.rows], state.open


def _given(program: n.Program, case: Case, day: int, heard: int | None) -> dict[int, GivenSlot]:
    """The values given by address that belong to this program, read by their slots' types."""
    found: dict[int, GivenSlot] = {}
    faults: list[Funn] = []
    by_key = {slot.key: slot for slot in program.slots if slot.givable}
    for given in case.given:
        slot = by_key.get(given.address)
        if slot is None or not _counts(given, day, heard):
            continue
        try:
            found[slot.index] = GivenSlot(_given_value(slot.type, given.value), given.source or "")
        except VerdiFeil as error:
            message = f"Verdien oppgitt for {given.address} passer ikke: {error}"
            faults.append(Funn(message, "Skriv en verdi av samme slag og enhet som størrelsen.", path=f"oppgitt.{given.address}"))
    if faults:
        raise SakFeil(faults)
    return found


def _counts(given: GivenValue, day: int, heard: int | None) -> bool:
    """Does a value given by address hold on the day, and was it known?"""
    if given.valid_from is not None and day < given.valid_from:
        return False
    if given.valid_to is not None and day > given.valid_to:
        return False
    return heard is None or given.registered is None or given.registered <= heard


def _given_value(kind: n.Type, raw: object) -> bool | str | Interval | None:
    """A given number may have more decimals than the slot: it is then read as the interval of its scale that holds it."""
    read_as = kind
    if isinstance(kind, n.NumType):
        read_as = n.NumType(kind.unit, kind.scale + _FINER, kind.lo * 10**_FINER, kind.hi * 10**_FINER)
    if isinstance(raw, Mapping):
        value: bool | str | Interval = read_bounds(read_as, raw.get("minst"), raw.get("høyst"), raw.get("enhet"))
    elif raw == "ukjent":
        return None
    else:
        value = read_value(read_as, raw)
    if isinstance(kind, n.NumType) and isinstance(value, tuple):
        return value[0] // 10**_FINER, -(-value[1] // 10**_FINER)
    return value

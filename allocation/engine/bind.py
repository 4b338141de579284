"""A case on a date → the inputs of a program's generated functions, and the evaluation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from attrs import frozen

from allocation.engine.broken import breaking, broken_demands, demanded
from allocation.engine.evaluate import Compiled, Evaluation, GivenSlot, TableState
from allocation.engine.split import Question, completed
from allocation.engine.told import Told, holds, told
from allocation.errors import Funn, SakFeil
from allocation.facts.case import Case
from allocation.facts.reading import GivenValue
from allocation.facts.states import ABSENT, Given, Known, State, known
from allocation.facts.values import read_bounds, read_value
from allocation.language import nodes as n
from allocation.values.numbers import VerdiFeil

T = TypeVar("T")
Interval = tuple[int, int]
Givens = tuple[Given, ...]
KNOWN = State.KNOWN
_NOTHING: dict[int, GivenSlot] = {}
_NONE: frozenset[str] = frozenset()
_FINER = 6
_MOST_DAYS = 8  # on which it is kept what a rule comes to while nothing is told


def evaluate(compiled: Compiled, case: Case, on: date, known_by: date | None = None, evidence_closed: bool = False) -> Evaluation:
    """Run a compiled rule on a case.  Raises SakFeil where a value given by address does not fit its address."""
    names = compiled.names
    if not case.given and names.isdisjoint(case.read_facts) and names.isdisjoint(case.tables):
        return _untold(compiled, case, on, evidence_closed)
    return _evaluated(compiled, case, on, known_by, evidence_closed)


def _untold(compiled: Compiled, case: Case, on: date, evidence_closed: bool) -> Evaluation:
    """What a rule comes to for a case that tells nothing of what it reads: the same for all such cases, and nothing of them is
    kept."""
    key = on.toordinal(), evidence_closed
    found = compiled.untold.get(key)
    if found is None:
        if len(compiled.untold) >= _MOST_DAYS:
            compiled.untold.clear()
        found = compiled.untold[key] = _evaluated(compiled, Case(case.vocabulary), on, None, evidence_closed)
    return found


def _evaluated(compiled: Compiled, case: Case, on: date, known_by: date | None, evidence_closed: bool) -> Evaluation:
    program = compiled.program
    day = on.toordinal()
    heard = None if known_by is None else known_by.toordinal()
    given = _given(program, case, day, heard) if case.given else _NOTHING
    broken = broken_demands(compiled, case, day, heard)
    facts = Later(_facts, (program, case, day, heard, broken))
    tables = Later(_tables, (program, case, day, heard, broken))
    said = told(case, day, heard)
    if compiled.fast is not None and not given and not broken:
        plain = _plain_inputs(program, said)
        if plain is not None:
            record = compiled.fast(day, *plain)
            if not any(record[bite] for bite in compiled.bites):
                return Evaluation(program, day, record, True, facts, tables, given, evidence_closed)
    against = frozenset(name for demand in broken for name in (*demand.facts, *demand.tables)) if broken else _NONE
    inputs = said.facts.inputs(compiled.facts, against)
    rows = [None if name in against else said.rows(name, fields) for name, fields in compiled.tables]
    values = {slot: found.value for slot, found in given.items()} if given else None
    among = _among(compiled, case, day, heard, against) if compiled.codes else {}
    if not program.repeated and not among:  # nothing stands in several places
        record = compiled.full(day, inputs, rows, evidence_closed, values)
        return Evaluation(program, day, record, False, facts, tables, given, evidence_closed, broken)
    locked = Contradicted(program, said, against)
    breaks = None if compiled.demands is None else breaking(compiled.demands, case, day, heard, broken)
    question = Question(compiled.full, program, day, inputs, rows, evidence_closed, values, locked, compiled.reads, among, breaks)
    record, left_out = completed(question, question.record(), compiled.targets)
    return Evaluation(program, day, record, False, facts, tables, given, evidence_closed, broken, question, left_out)


def _among(compiled: Compiled, case: Case, day: int, heard: int | None, against: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """The facts that are known to be one of some codes."""
    found: dict[str, tuple[str, ...]] = {}
    for name in compiled.codes:
        givens = case.read_facts.get(name)
        if givens and name not in against and any([given.among for given in givens]):
            codes = known(givens, day, heard).among
            if codes:
                found[name] = codes
    return found


@frozen
class Contradicted:
    """The repeated facts that contradict themselves, looked for when something is to be tried."""

    program: n.Program
    said: Told
    against: frozenset[str]

    def __call__(self) -> frozenset[str]:
        return frozenset(what.name for what in self.program.repeated if what.name and self._conflict(what.name))

    def _conflict(self, name: str) -> bool:
        told_of = self.said.facts
        givens = told_of.given.get(name)
        if name in self.against:
            return True
        return givens is not None and known(givens, told_of.day, told_of.heard).state is State.CONFLICT


def demands_evaluated(compiled: Compiled, case: Case, on: date, known_by: date | None) -> Evaluation | None:
    """What the demands among the facts came to; None where none of them can be broken."""
    day, heard = on.toordinal(), None if known_by is None else known_by.toordinal()
    found = None if compiled.demands is None else demanded(compiled.demands, case, day, heard)
    if compiled.demands is None or found is None:
        return None
    program = compiled.demands.demands.program
    facts, tables = _facts(program, case, day, heard, ()), _tables(program, case, day, heard, ())
    return Evaluation(program, day, found[0], False, facts, tables)


class Later(Mapping[str, T]):
    """A mapping worked out when it is first looked into: most answers are read without asking what each fact was."""

    __slots__ = ("_arguments", "_found", "_make")

    def __init__(self, make: Callable[..., Mapping[str, T]], arguments: tuple[Any, ...]) -> None:
        self._make = make
        self._arguments = arguments
        self._found: Mapping[str, T] | None = None

    def _all(self) -> Mapping[str, T]:
        if self._found is None:
            self._found = self._make(*self._arguments)
        return self._found

    def __getitem__(self, name: str) -> T:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


Broken = tuple[n.Demand, ...]


def _facts(program: n.Program, case: Case, day: int, heard: int | None, broken: Broken) -> dict[str, Known]:
    given = case.read_facts
    found = {name: known(given[name], day, heard) if name in given else ABSENT for name, _ in program.facts}
    for name in {name for demand in broken for name in demand.facts if name in found}:
        found[name] = Known(State.CONFLICT, None, found[name].givens)
    return found


def _tables(program: n.Program, case: Case, day: int, heard: int | None, broken: Broken) -> dict[str, TableState]:
    against = {name for demand in broken for name in demand.tables}
    conflict = TableState(missing=True, conflict=True)
    return {use.name: conflict if use.name in against else _table(use, case, day, heard) for use in program.tables}


def _table(use: n.TableUse, case: Case, day: int, heard: int | None) -> TableState:
    found = case.tables.get(use.name)
    if found is None or found.asked:
        return TableState(missing=True, asked=found is not None)
    rows = []
    for row in found.rows:
        if holds(row, day):
            rows.append({name: known(row.values[name], day, heard) if name in row.values else ABSENT for name, _ in use.fields})
    return TableState(tuple(rows), open=not found.closed)


def _plain_inputs(program: n.Program, said: Told) -> tuple[list[Any], list[Any]] | None:
    """Facts and rows as plain values; None where something is unknown, inexact, or given though it is derived."""
    facts = said.facts.plain(program.facts, program.derived)
    if facts is None:
        return None
    tables: list[Any] = []
    for use in program.tables:
        table = said.table(use.name)
        if table is None or table.open:
            return None
        rows = [row.plain(use.fields, program.derived, f"{use.name}.") for row in table.rows]
        if None in rows:
            return None
        tables.append(rows)
    return facts, tables


def _given(program: n.Program, case: Case, day: int, heard: int | None) -> dict[int, GivenSlot]:
    """The values given by address that belong to this program, read by their slots' types."""
    found: dict[int, GivenSlot] = {}
    faults: list[Funn] = []
    slots: dict[str, list[n.Slot]] = {}
    for slot in program.slots:
        if slot.givable:
            slots.setdefault(slot.address, []).append(slot)
    for given in case.given:
        own = slots.get(given.address)
        if own is None or not _counts(given, day, heard):
            continue
        try:
            value = GivenSlot(_given_value(own[0].type, given.value), given.source or "")
            found |= {slot.index: value for slot in own}
        except VerdiFeil as error:
            message = f"Verdien oppgitt for {given.address} passer ikke: {error}"
            faults.append(
                Funn(message, "Skriv en verdi av samme slag og enhet som størrelsen.", where=("oppgitt", given.address))
            )
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

"""A case on a date → the inputs of a program's generated functions, and the evaluation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from attrs import field, frozen

from allocation.engine.evaluate import Compiled, Evaluation, GivenSlot, TableState
from allocation.engine.split import Question, completed
from allocation.errors import Funn, SakFeil
from allocation.facts.case import Case
from allocation.facts.reading import GivenValue, Row, TableGiven
from allocation.facts.states import ABSENT, Given, Known, State, known
from allocation.facts.values import Value, read_bounds, read_value
from allocation.language import nodes as n
from allocation.values.numbers import VerdiFeil

T = TypeVar("T")
Interval = tuple[int, int]
Givens = tuple[Given, ...]
KNOWN = State.KNOWN
_NOTHING: dict[int, GivenSlot] = {}
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
    if compiled.fast is not None and not given and not broken:
        plain = _plain_inputs(program, case, day, heard)
        if plain is not None:
            record = compiled.fast(day, *plain)
            if not any(record[bite] for bite in compiled.bites):
                return Evaluation(program, day, record, True, facts, tables, given, evidence_closed)
    against = {name for demand in broken for name in (*demand.facts, *demand.tables)}
    known_facts = case.read_facts
    facts_read = {name: known_facts.get(name) for name, _ in program.facts if name not in against}
    tables_read = {use.name: case.tables.get(use.name) for use in program.tables if use.name not in against}
    inputs = [_input(kind, facts_read.get(name), day, heard) for name, kind in program.facts]
    rows = [_rows(use, tables_read.get(use.name), day, heard) for use in program.tables]
    values = {slot: found.value for slot, found in given.items()} if given else None
    among = _among(facts_read, program, day, heard)
    if not program.repeated and not among:  # nothing stands in several places
        record = compiled.full(day, inputs, rows, evidence_closed, values)
        return Evaluation(program, day, record, False, facts, tables, given, evidence_closed, broken)
    locked = Contradicted(program, facts)
    breaks = None if program.demands is None else Breaking(compiled, case, day, heard, frozenset(against))
    question = Question(compiled.full, program, day, inputs, rows, evidence_closed, values, locked, compiled.reads, among, breaks)
    record, left_out = completed(question, question.record(), compiled.targets)
    return Evaluation(program, day, record, False, facts, tables, given, evidence_closed, broken, question, left_out)


def _among(facts: Mapping[str, Givens | None], program: n.Program, day: int, heard: int | None) -> dict[str, tuple[str, ...]]:
    """The facts that are known to be one of some codes."""
    found: dict[str, tuple[str, ...]] = {}
    for name, givens in facts.items():
        if givens and any([given.among for given in givens]) and name not in program.derived:
            codes = known(givens, day, heard).among
            if codes:
                found[name] = codes
    return found


@frozen
class Contradicted:
    """The repeated facts that contradict themselves, looked for when something is to be tried."""

    program: n.Program
    facts: Mapping[str, Known]

    def __call__(self) -> frozenset[str]:
        named = (what.name for what in self.program.repeated if what.name)
        return frozenset(name for name in named if self.facts[name].state is State.CONFLICT)


@frozen(eq=False, slots=False)
class Breaking:
    """Whether values of facts break a demand, with the rest of the case as it is but for what contradicts itself already."""

    compiled: Compiled
    case: Case
    day: int
    heard: int | None
    against: frozenset[str]
    _known: dict[tuple[tuple[str, Any], ...], bool] = field(factory=dict, init=False)

    @cached_property
    def _names(self) -> dict[str, int]:
        demands = self.compiled.program.demands
        return {} if demands is None else {name: index for index, (name, _) in enumerate(demands.program.facts)}

    @cached_property
    def _inputs(self) -> tuple[list[Any], list[Any]]:
        demands, given = self.compiled.program.demands, self.case.read_facts
        assert demands is not None
        kept = {name: None if name in self.against else given.get(name) for name, _ in demands.program.facts}
        facts = [_input(kind, kept[name], self.day, self.heard) for name, kind in demands.program.facts]
        tables = {name: table for name, table in self.case.tables.items() if name not in self.against}
        return facts, [_rows(use, tables.get(use.name), self.day, self.heard) for use in demands.program.tables]

    def __call__(self, values: Mapping[str, Any]) -> bool:
        demands, run = self.compiled.program.demands, self.compiled.demands
        read = tuple((name, value) for name, value in values.items() if name in self._names)
        if demands is None or run is None or not read:
            return False
        if read not in self._known:
            self._known[read] = self._breaks(demands, run, read)
        return self._known[read]

    def _breaks(self, demands: n.Demands, run: Callable[..., tuple[Any, ...]], read: tuple[tuple[str, Any], ...]) -> bool:
        facts, tables = self._inputs
        facts = list(facts)
        for name, value in read:
            facts[self._names[name]] = value
        record = run(self.day, facts, tables, False, None)
        return any(record[item.slot] is False for item in demands.items if not item.key and not item.derived)


def broken_demands(compiled: Compiled, case: Case, day: int, heard: int | None) -> tuple[n.Demand, ...]:
    """The demands among the facts that do not hold on the day; rules with the same demands ask once."""
    if compiled.demands is None:
        return ()
    key = compiled.demands, day, heard
    known = case.asked.get(key)
    if known is None:
        known = case.asked[key] = _broken(compiled, case, day, heard)
    return known


def _broken(compiled: Compiled, case: Case, day: int, heard: int | None) -> tuple[n.Demand, ...]:
    found = _demanded(compiled, case, day, heard)
    if found is None:
        return ()
    demands, record, tables = found
    return tuple(
        demand
        for demand in demands.items
        if (_repeats(demand, demands.program, tables[demand.tables[0]]) if demand.key else record[demand.slot] is False)
    )


def demands_evaluated(compiled: Compiled, case: Case, on: date, known_by: date | None) -> Evaluation | None:
    """What the demands among the facts came to; None where none of them can be broken."""
    day, heard = on.toordinal(), None if known_by is None else known_by.toordinal()
    found = _demanded(compiled, case, day, heard)
    if found is None:
        return None
    program = found[0].program
    facts, tables = _facts(program, case, day, heard, ()), _tables(program, case, day, heard, ())
    return Evaluation(program, day, found[1], False, facts, tables)


def _demanded(
    compiled: Compiled, case: Case, day: int, heard: int | None
) -> tuple[n.Demands, tuple[Any, ...], dict[str, Any]] | None:
    """The demands, their record and the rows of their tables; None where none of them can be broken."""
    demands = compiled.program.demands
    if demands is None or compiled.demands is None or not any(_may_break(demand, case) for demand in demands.items):
        return None
    program = demands.program
    known_facts = case.read_facts
    inputs = [_input(kind, known_facts.get(name), day, heard) for name, kind in program.facts]
    rows = [_rows(use, case.tables.get(use.name), day, heard) for use in program.tables]
    record = compiled.demands(day, inputs, rows, False, None)
    return demands, record, dict(zip((use.name for use in program.tables), rows, strict=True))


def _repeats(demand: n.Demand, program: n.Program, rows: Any) -> bool:
    """Do two rows surely have the same key?"""
    if rows is None:
        return False
    [use] = [use for use in program.tables if use.name == demand.tables[0]]
    names = [name for name, _ in use.fields]
    places = [names.index(name) for name in demand.key]
    keys = [tuple(row[place] for place in places) for row in rows[0]]
    known = [key for key in keys if all(_exact(value) for value in key)]
    return len(set(known)) < len(known)


def _exact(value: Any) -> bool:
    return bool(value[0] == value[1]) if isinstance(value, tuple) else value is not None


def _may_break(demand: n.Demand, case: Case) -> bool:
    """Is something given of each kind that it takes?"""
    return not any(names.isdisjoint(case.facts) and names.isdisjoint(case.tables) for names in demand.needs)


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
        if _holds(row, day):
            rows.append({name: known(row.values[name], day, heard) if name in row.values else ABSENT for name, _ in use.fields})
    return TableState(tuple(rows), open=not found.closed)


def _holds(row: Row, day: int) -> bool:
    return (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)


def _value(givens: Givens, day: int, heard: int | None) -> Value | None:
    """What ``known`` says the value is; None where there is none."""
    if len(givens) == 1 and heard is None:
        only = givens[0]
        if only.valid_from is None and only.valid_to is None:
            return only.value if only.state is KNOWN else None
    return known(givens, day, heard).value


def _plain_inputs(program: n.Program, case: Case, day: int, heard: int | None) -> tuple[list[Any], list[Any]] | None:
    """Facts and rows as plain values; None where something is unknown, inexact, or given though it is derived."""
    derived = program.derived
    facts: list[Any] = []
    if not _add_plain(facts, case.read_facts, program.facts, derived, "", day, heard):
        return None
    tables: list[Any] = []
    for use in program.tables:
        found = case.tables.get(use.name)
        if found is None or found.asked or not found.closed:
            return None
        rows = []
        for row in found.rows:
            if _holds(row, day):
                fields: list[Any] = []
                if not _add_plain(fields, row.values, use.fields, derived, f"{use.name}.", day, heard):
                    return None
                rows.append(fields)
        tables.append(rows)
    return facts, tables


def _add_plain(
    into: list[Any],
    values: Mapping[str, Givens],
    wanted: tuple[tuple[str, n.Type], ...],
    derived: frozenset[str],
    prefix: str,
    day: int,
    heard: int | None,
) -> bool:
    """Add the plain values; False where there is one that is not plain."""
    for name, kind in wanted:
        givens = values.get(name)
        if derived and prefix + name in derived:
            if givens is not None and known(givens, day, heard).state is not State.MISSING:
                return False
            into.append(None)
            continue
        value = None if givens is None else _value(givens, day, heard)
        if isinstance(value, tuple):
            if value[0] != value[1]:
                return False
            into.append(value[0])
        elif value is None or (isinstance(kind, n.CodeType) and value in kind.rest):
            return False
        else:
            into.append(value)
    return True


def _input(kind: n.Type, givens: Givens | None, day: int, heard: int | None) -> Any:
    value = None if givens is None else _value(givens, day, heard)
    if value is not None:
        return value
    return (kind.lo, kind.hi) if isinstance(kind, (n.NumType, n.DateType)) else None


def _rows(use: n.TableUse, found: TableGiven | None, day: int, heard: int | None) -> Any:
    if found is None or found.asked:
        return None
    rows = [
        [_input(kind, row.values.get(name), day, heard) for name, kind in use.fields] for row in found.rows if _holds(row, day)
    ]
    return rows, not found.closed


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

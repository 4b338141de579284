"""A rule as the floor check runs it: a program on a day, on a case of which only some facts are settled so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from attrs import define, field, frozen

from allocation.engine.evaluate import generated
from allocation.engine.order import slots_read
from allocation.engine.python_full import FullWriter
from allocation.language import nodes as n
from allocation.quality.probes import Probed

# A fact of the case is (None, None, name), a field of a row (table, row, name), and the number of rows (table, None, "").
Key = tuple[str | None, int | None, str]
# What is settled so far: a truth, a code, a number of rows, or the least and greatest a number or date can be.
State = Mapping[Key, Any]
Record = tuple[Any, ...]
Facts = Iterable[tuple[str, n.Type]]
# The key that a fact is settled under, None where it never is, and its value while it is not.
_Input = tuple[Key | None, Any]
_DECIMALS = 12


def is_range(kind: n.Type) -> bool:
    """Is a value of this type an interval?"""
    return isinstance(kind, (n.NumType, n.DateType))


def level(program: n.Program, slot: int, value: Any) -> Any:
    """A recorded value on a scale that two programs share: their decimals may differ."""
    kind = program.slots[slot].type
    if not isinstance(kind, n.NumType):
        return value
    if isinstance(value, list):
        return [level(program, slot, each) for each in value]
    return value[0] * 10 ** (_DECIMALS - kind.scale), value[1] * 10 ** (_DECIMALS - kind.scale)


def settled(value: Any) -> bool:
    """Is a recorded value definite?"""
    return bool(value[0] == value[1]) if isinstance(value, tuple) else value is not None


def _unknown(kind: n.Type) -> Any:
    """The value of a fact that nothing is known of."""
    return (kind.lo, kind.hi) if isinstance(kind, (n.NumType, n.DateType)) else None


def _values(state: State, inputs: Iterable[_Input]) -> list[Any]:
    return [otherwise if key is None or (known := state.get(key)) is None else known for key, otherwise in inputs]


@frozen(eq=False)
class View:
    """A program on a day.  ``direct``: derived facts that are given rather than computed.  ``blank``: facts (table, name) that
    stay unknown; ``fixed``: facts with one value.  ``closed``: evidence is closed.  ``renamed``: facts read under another key,
    so that two views of one search can differ in them."""

    probed: Probed
    day: int
    direct: frozenset[tuple[str | None, str]] = frozenset()
    blank: frozenset[tuple[str | None, str]] = frozenset()
    fixed: Mapping[tuple[str | None, str], Any] = field(factory=dict)
    closed: bool = False
    renamed: Mapping[Key, Key] = field(factory=dict)
    known_leaves: dict[int, tuple[n.Expr, ...]] = field(factory=dict, repr=False)
    known_inputs: dict[tuple[str | None, int | None], list[_Input]] = field(init=False, factory=dict, repr=False)

    @property
    def program(self) -> n.Program:
        """The program, with the sides of its thresholds as slots."""
        return self.probed.program

    def key(self, table: str | None, row: int | None, name: str) -> Key:
        """The key a fact is settled under."""
        own = (table, row, name)
        return self.renamed.get(own, own)

    def range(self, record: Record, slot: int) -> tuple[int, int]:
        """The least and greatest a number or date can be, on the shared scale."""
        found: tuple[int, int] = level(self.program, slot, record[slot])
        return found

    def record(self, state: State) -> Record:
        """Every slot's value when no more than this is known."""
        program = self.program
        inputs = _values(state, self._inputs(None, None, program.facts))
        tables = [self._rows(state, use) for use in program.tables]
        return self.probed.run(self.day, inputs, tables, self.closed, None, None)

    def _rows(self, state: State, use: n.TableUse) -> Any:
        count = state.get((use.name, None, ""))
        if count is None:
            return None
        return [_values(state, self._inputs(use.name, row, use.fields)) for row in range(count)], False

    def _inputs(self, table: str | None, row: int | None, facts: Facts) -> list[_Input]:
        """How each fact is found; made once, for a search looks thousands of times."""
        found = self.known_inputs.get((table, row))
        if found is None:
            found = [self._input(table, row, name, kind) for name, kind in facts]
            self.known_inputs[table, row] = found
        return found

    def _input(self, table: str | None, row: int | None, name: str, kind: n.Type) -> _Input:
        fixed = self.fixed.get((table, name))
        if fixed is not None:
            return None, fixed
        blank = (table, name) in self.blank or (table, name) in self.fixed
        return None if blank else self.key(table, row, name), _unknown(kind)

    def free(self, state: State, record: Record, slot: int) -> Key | None:
        """A fact that is not settled and that an unsettled slot waits for: a truth, a code or a list before a number or date."""
        return _Walk(self, state, record).start(slot)

    def leaves(self, slot: int) -> tuple[n.Expr, ...]:
        """What a slot's expression reads, in order: facts, other slots, and rows of tables."""
        found = self.known_leaves.get(slot)
        if found is None:
            found = self.known_leaves[slot] = tuple(_leaves(self.program.slots[slot].expr, self.direct))
        return found


def _leaves(expr: n.Expr, direct: frozenset[tuple[str | None, str]]) -> Iterator[n.Expr]:
    if isinstance(expr, (n.Read, n.Ref, n.Sum, n.Count, n.Exists)):
        yield expr
    elif isinstance(expr, n.GivenOr):
        given = (expr.given.table, expr.given.fact) in direct
        yield from _leaves(expr.given if given else expr.computed, direct)
    else:
        for part in n.parts(expr):
            yield from _leaves(part, direct)


@frozen(eq=False)
class Demanded:
    """What must hold among the facts of a program, as a settled case is asked for it."""

    demands: n.Demands
    run: Callable[..., Record]
    day: int
    known_inputs: dict[tuple[str | None, int | None], list[_Input]] = field(init=False, factory=dict, repr=False)

    @classmethod
    def of(cls, program: n.Program, day: int) -> Demanded | None:
        """The demands of a program; None where it has none."""
        demands = program.demands
        return None if demands is None else cls(demands, generated(FullWriter(demands.program)), day)

    def allows(self, state: State) -> bool:
        """Can all that is settled be true of one person?  Not looked at: two rows with one key."""
        program = self.demands.program
        inputs = _values(state, self._inputs(None, None, program.facts))
        rows = [self._rows(state, use) for use in program.tables]
        record = self.run(self.day, inputs, rows, False, None)
        return not any(demand.slot >= 0 and record[demand.slot] is False for demand in self.demands.items)

    def _rows(self, state: State, use: n.TableUse) -> Any:
        count = state.get((use.name, None, ""))
        if count is None:
            return None
        return [_values(state, self._inputs(use.name, row, use.fields)) for row in range(count)], False

    def _inputs(self, table: str | None, row: int | None, facts: Facts) -> list[_Input]:
        found = self.known_inputs.get((table, row))
        if found is None:
            found = self.known_inputs[table, row] = [((table, row, name), _unknown(kind)) for name, kind in facts]
        return found


@define(eq=False)
class _Walk:
    """One look for an unsettled fact.  ``number``: the first number or date met, used when there is nothing else."""

    view: View
    state: State
    record: Record
    seen: set[tuple[int, int | None]] = field(factory=set)
    number: Key | None = None

    def start(self, slot: int) -> Key | None:
        table = self.view.program.slots[slot].table
        if table is None:
            return self._slot(slot, None) or self.number
        count = self.state.get((table, None, ""))
        if count is None:
            return (table, None, "")
        found = (self._slot(slot, row) for row in range(count))
        return next((key for key in found if key is not None), None) or self.number

    def _slot(self, slot: int, row: int | None) -> Key | None:
        value = self.record[slot] if row is None else self.record[slot][row]
        if settled(value) or (slot, row) in self.seen:
            return None
        self.seen.add((slot, row))
        for leaf in self.view.leaves(slot):
            if (found := self._leaf(leaf, row)) is not None:
                return found
        return None

    def _leaf(self, leaf: n.Expr, row: int | None) -> Key | None:
        if isinstance(leaf, n.Ref):
            return self._slot(leaf.slot, row if self.view.program.slots[leaf.slot].table else None)
        if isinstance(leaf, n.Read):
            return self._fact(leaf, row)
        assert isinstance(leaf, (n.Sum, n.Count, n.Exists))
        count = self.state.get((leaf.table, None, ""))
        if count is None:
            return leaf.table, None, ""
        for each in range(count):
            if leaf.where is not None:
                if self.record[leaf.where][each] is False:
                    continue
                if (found := self._slot(leaf.where, each)) is not None:
                    return found
            if isinstance(leaf, n.Sum) and (found := self._slot(leaf.value, each)) is not None:
                return found
        return None

    def _fact(self, leaf: n.Read, row: int | None) -> Key | None:
        view, fact = self.view, (leaf.table, leaf.fact)
        if fact in view.blank or fact in view.fixed:
            return None
        key = view.key(leaf.table, row if leaf.table else None, leaf.fact)
        value = self.state.get(key)
        if not is_range(leaf.type):
            return key if value is None else None
        if self.number is None and (value is None or not settled(value)):
            self.number = key
        return None


def reads(expr: n.Expr) -> Iterator[tuple[str | None, str]]:
    """The facts that an expression reads by itself."""
    if isinstance(expr, n.Read):
        yield expr.table, expr.fact
    for part in n.parts(expr):
        yield from reads(part)


def reads_below(program: n.Program, slot: int, cut: frozenset[int] = frozenset()) -> frozenset[tuple[str | None, str]]:
    """The facts that a slot rests on, not looking below the slots in ``cut``."""
    found: set[tuple[str | None, str]] = set()
    for index in below(program, slot, cut):
        found.update(reads(program.slots[index].expr))
    return frozenset(found)


def below(program: n.Program, slot: int, cut: frozenset[int] = frozenset()) -> frozenset[int]:
    """A slot and all it rests on, not looking below the slots in ``cut``."""
    seen: set[int] = set()
    waiting = [slot]
    while waiting:
        index = waiting.pop()
        if index not in seen and index not in cut:
            seen.add(index)
            waiting += slots_read(program.slots[index].expr)
    return frozenset(seen)


def given_directly(programs: tuple[n.Program, ...]) -> frozenset[tuple[str | None, str]]:
    """The derived facts whose sources no program reads for anything else: an example is clearer with the age than with the date
    of birth."""
    found: dict[tuple[str | None, str], bool] = {}
    for program in programs:
        for name in program.derived:
            table, _, field_name = name.rpartition(".")
            fact = (table or None, field_name)
            found[fact] = found.get(fact, True) and _sources_are_its_own(program, f"fakta/{name}")
    return frozenset(fact for fact, direct in found.items() if direct)


def _sources_are_its_own(program: n.Program, key: str) -> bool:
    own = next((slot for slot in program.slots if slot.key == key), None)
    computed = None if own is None else next((part for part in _all_parts(own.expr) if isinstance(part, n.GivenOr)), None)
    if own is None or computed is None:
        return own is None
    sources = set(slots_read(computed.computed))
    others = [slot for slot in program.slots if slot.index not in (own.index, *sources)]
    read = {index for slot in others for index in slots_read(slot.expr)} | set(program.result_slots.values())
    direct = {fact for slot in others for fact in reads(slot.expr)}
    plain = all(isinstance(program.slots[index].expr, n.Read) for index in sources)
    return plain and not sources & read and not set(reads(computed.computed)) & direct


def _all_parts(expr: n.Expr) -> Iterator[n.Expr]:
    yield expr
    for part in n.parts(expr):
        yield from _all_parts(part)

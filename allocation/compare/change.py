"""How much a value changes for one person of whom not everything is known: never after minus before as intervals.

Where nothing that differs is read, the change is exactly nothing.  Else the unknown facts are split where either side draws a
line, both sides are worked out in each cell, and the change is the widest of the cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import define, field, frozen

from allocation.compare.sides import Sides
from allocation.engine import outcome as outcomes
from allocation.facts.case import Case
from allocation.facts.states import State as Known
from allocation.floor.differences import Differences, differences
from allocation.floor.domains import Domains, split
from allocation.floor.goals import root
from allocation.floor.views import Key, Record, State, View, is_range
from allocation.language import nodes as n
from allocation.quality.probes import probe
from allocation.values.truth import Outcome

Range = tuple[int, int]
DECIMALS = 12  # of every change here
_MOST_FACTS = 2
_MOST_PARTS = 60


def contribution(when: str, outcome: Outcome, value: Range) -> Range:
    """What a value adds to a sum: nothing where it is not given or the outcome is no, perhaps nothing where that is unsettled."""
    if not outcomes.wanted(when, outcome):
        return 0, 0
    certain = outcome is not Outcome.UNSETTLED
    return value if certain else (min(0, value[0]), max(0, value[1]))


@frozen(eq=False)
class _Side:
    view: View
    slots: Mapping[str, tuple[int, str]]

    @classmethod
    def of(cls, program: n.Program, day: int, closed: bool) -> _Side:
        slots = {
            each.name: (each.slot, each.when) for each in program.results if isinstance(program.slots[each.slot].type, n.NumType)
        }
        return cls(View(probe(program), day, closed=closed), slots)

    def range(self, record: Record, name: str) -> Range:
        """What the value adds."""
        slot, when = self.slots[name]
        outcome = outcomes.outcome(self.view.program, root(self.view, record))
        return contribution(when, outcome, self.view.range(record, slot))


@define(eq=False)
class Changes:
    """The change of the values of one rule, on one day, for people of whom something is unknown.  Equal people count once."""

    before: _Side
    after: _Side
    diff: Differences
    domains: Domains
    day: date
    _known: dict[tuple[str, frozenset[tuple[Key, object]]], Range | None] = field(factory=dict)

    @classmethod
    def of(cls, sides: Sides, programs: tuple[n.Program, n.Program], day: date, *, closed: bool) -> Changes:
        """For two programs of one rule."""
        before, after = (_Side.of(program, day.toordinal(), closed) for program in programs)
        views = before.view, after.view
        diff = differences(before.view.program, after.view.program)
        return cls(before, after, diff, Domains(sides.after.rules.vocabulary, views, day.toordinal()), day)

    def of_case(self, case: Case, name: str) -> Range | None:
        """The least and greatest change of a value; None where the case has something that is not split here: a list that may
        have more rows, a value given by address, or a fact that contradicts itself."""
        state = state_of(case, self.day, (self.before.view.program, self.after.view.program))
        if state is None:
            return None
        key = name, frozenset(state.items())
        if key not in self._known:
            self._known[key] = self.of_state(state, name)
        return self._known[key]

    def of_state(self, state: State, name: str) -> Range:
        """The same for a state of the search."""
        found = tuple(self._cells(state, name, _MOST_FACTS))
        return min(low for low, _ in found), max(high for _, high in found)

    def _cells(self, state: State, name: str, facts: int) -> Iterator[Range]:
        """The change in each cell of what the person may be: every possibility is in one of them.  One that is exact is not
        split: it is the same in every part."""
        records = self.before.view.record(state), self.after.view.record(state)
        change = self._change(records, name)
        key = self._unsettled(state, records, name) if facts and change[0] < change[1] else None
        parts = [] if key is None else self._parts(key, state)
        if key is None or not 1 < len(parts) <= _MOST_PARTS:
            yield change
            return
        for value in parts:
            yield from self._cells({**state, key: value}, name, facts - 1)

    def _change(self, records: tuple[Record, Record], name: str) -> Range:
        """The change as far as two records tell; nothing where nothing that differs is read."""
        own, other = self.before.slots[name][0], self.after.slots[name][0]
        program = self.after.view.program
        if self.before.view.program.slots[own].key == program.slots[other].key:
            read = [other, *([] if program.root is None else [program.root])]
            if not any(self.diff.possible(slot, *records) for slot in read):
                return 0, 0
        (a, b), (c, d) = self.before.range(records[0], name), self.after.range(records[1], name)
        return c - b, d - a

    def _parts(self, key: Key, state: State) -> list[Any]:
        """All that a fact can be, split where either side draws a line."""
        table, _, name = key
        kind = self.domains.vocabulary.fact(name, table).type
        if isinstance(kind, n.BoolType):
            return [True, False]
        if isinstance(kind, n.CodeType):
            return list(kind.codes)
        if isinstance(kind, n.DateType):
            return self.domains.values(key, state)
        low, high = state.get(key) or (kind.lo, kind.hi)
        return split(low, high, sorted(self.domains.numbers.get((table, name), ())))

    def _unsettled(self, state: State, records: tuple[Record, Record], name: str) -> Key | None:
        """A fact that the value or the outcome waits for, and whose every possibility can be listed."""
        for side, record in zip((self.after, self.before), reversed(records), strict=True):
            program = side.view.program
            for slot in (side.slots[name][0], *([] if program.root is None else [program.root])):
                key = side.view.free(state, record, slot)
                if key is not None and not (key[0] is not None and key[1] is None):
                    return key
        return None


def state_of(case: Case, day: date, programs: tuple[n.Program, n.Program]) -> dict[Key, object] | None:
    """What is known of a case, as the search has it; None where the search cannot say it."""
    if case.given:
        return None
    state: dict[Key, object] = {}
    for program in programs:
        for name, kind in program.facts:
            if not _put(state, (None, None, name), kind, case, day):
                return None
        for use in program.tables:
            table = case.tables.get(use.name)
            if table is None or not table.closed or table.asked:
                if table is not None:
                    return None
                continue
            rows = case.rows_on(use.name, day)
            state[use.name, None, ""] = len(rows)
            for place, (number, _) in enumerate(rows):
                for name, kind in use.fields:
                    if not _put(state, (use.name, place, name), kind, case, day, number):
                        return None
    return state


def _put(state: dict[Key, object], key: Key, kind: n.Type, case: Case, day: date, row: int | None = None) -> bool:
    found = case.resolve(key[2], day, None, key[0], row)
    if found.state in (Known.CONFLICT, Known.NOT_APPLICABLE) or found.among:
        return False
    if found.value is not None:
        state[key] = found.value
    elif is_range(kind):
        state.pop(key, None)
    return True

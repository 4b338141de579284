"""What each fact can be, split where the documents draw a line: just below, on and just above every threshold, every code.

A number is also tried at a few common sizes, for the lines that only several facts draw together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field

from allocation.facts.vocabulary import Vocabulary
from allocation.floor.views import Demanded, Key, State, View, reads_below, settled
from allocation.language import nodes as n
from allocation.values.dates import add_months
from allocation.values.numbers import convert

_ROWS = (1, 0, 2)
_MOST_CUTS = 60


@define
class Domains:
    """The values each fact can have in a search, from what the programs of its views say.

    ``plain``: the first amount of a year in a row is anything, and the others are nothing.
    """

    vocabulary: Vocabulary
    views: tuple[View, ...]
    day: int
    codes: dict[tuple[str, ...], tuple[str, ...]] = field(factory=dict)
    numbers: dict[tuple[str | None, str], set[int]] = field(factory=dict)
    spans: set[tuple[str, int]] = field(factory=set)
    days: set[int] = field(factory=set)
    demanded: tuple[Demanded, ...] = ()
    plain: bool = False

    def __attrs_post_init__(self) -> None:
        for view in self.views:
            self._learn(view)
        programs = {id(view.probed): view.probed.original for view in self.views}.values()
        found: list[Demanded] = []
        for each in filter(None, (Demanded.of(program, self.day) for program in programs)):
            if all(each.demands != other.demands for other in found):  # most often a layer leaves them as they are
                found.append(each)
        self.demanded = tuple(found)

    def allows(self, state: State) -> bool:
        """Can all that is settled be true of one person?"""
        return all(each.allows(state) for each in self.demanded)

    # what the documents say

    def _learn(self, view: View) -> None:
        program = view.program
        one_row: State = {(use.name, None, ""): 1 for use in program.tables}
        record = view.record(one_row)
        for slot in program.slots:
            self._codes(slot.expr)
            value = record[slot.index]
            for each in value if slot.table is not None else [value]:
                if isinstance(each, tuple) and each[0] == each[1]:
                    self._constant(slot.type, each[0])
        for edge in view.probed.edges:
            for side, other in ((edge.left, edge.right), (edge.right, edge.left)):
                value = record[side]
                each = value[0] if edge.table is not None and value else value
                if isinstance(each, tuple) and settled(each):
                    self._threshold(program, other, edge.type, each[0])

    def _codes(self, expr: n.Expr) -> None:
        """The codes that expressions name."""
        if isinstance(expr, n.OneOf) and isinstance(expr.item.type, n.CodeType):
            self._named(expr.item.type, expr.codes)
        if isinstance(expr, n.Compare) and isinstance(expr.left.type, n.CodeType):
            constants = [side.value for side in (expr.left, expr.right) if isinstance(side, n.Const)]
            self._named(expr.left.type, [str(value) for value in constants])
        for part in n.parts(expr):
            self._codes(part)

    def _named(self, kind: n.CodeType, codes: Iterable[str]) -> None:
        self.codes[kind.codes] = tuple(dict.fromkeys((*self.codes.get(kind.codes, ()), *codes)))

    def _constant(self, kind: n.Type, value: int) -> None:
        """A known date or length of time: dates are tried that far from each other."""
        if isinstance(kind, n.DateType):
            self.days.add(value)
        elif isinstance(kind, n.NumType) and kind.unit.is_duration and kind.scale == 0:
            length = value * kind.unit.factor
            if length.denominator == 1:
                self.spans.add((kind.unit.dims[0][0], int(length)))

    def _threshold(self, program: n.Program, other: int, kind: n.NumType | n.DateType, value: int) -> None:
        for table, name in reads_below(program, other):
            decl = self.vocabulary.find(name, table)
            if decl is None or not isinstance(decl.type, n.NumType) or not isinstance(kind, n.NumType):
                continue
            moved = convert(value, kind.unit, decl.type.unit)
            if moved is None and kind.unit.is_neutral and decl.type.unit.is_neutral:
                moved = value
            if moved is not None:
                up, down = 10 ** max(0, decl.type.scale - kind.scale), 10 ** max(0, kind.scale - decl.type.scale)
                self.numbers.setdefault((table, name), set()).add(moved * up // down)

    # what a fact can be

    def children(self, key: Key, state: State) -> Iterator[State]:
        """The state with a fact settled, or narrowed: every possibility that can be true is in one of them."""
        for value in self.values(key, state):
            child = {**state, key: value}
            if self.allows(child):
                yield child

    def values(self, key: Key, state: State) -> list[Any]:
        """The values, or intervals, that a fact is split into."""
        table, row, name = key
        if table is not None and row is None:
            return list(_ROWS)
        name = name.rstrip("′")
        decl = self.vocabulary.fact(name, table)
        kind = decl.type
        if isinstance(kind, n.BoolType):
            return [True, False]
        if isinstance(kind, n.CodeType):
            named = self.codes.get(kind.codes, ())
            other = next((code for code in kind.codes if code not in named), None)
            return [*named, *(() if other is None else (other,))]
        low, high = state.get(key) or (kind.lo, kind.hi)
        if self.plain and low <= 0 <= high and self._more_income(table, name):
            return [(0, 0)]
        if decl.past:
            high = min(high, self.day)
        cuts = self._dates(state) if isinstance(kind, n.DateType) else self._numbers(table, name, kind, state)
        return split(low, high, cuts)

    def _numbers(self, table: str | None, name: str, kind: n.NumType, state: State) -> list[int]:
        one = 10**kind.scale
        sizes = [each * power * one for power in (1, 10, 100, 1000, 10_000, 100_000) for each in (1, 2, 5)]
        points = [0, *sorted(self.numbers.get((table, name), ())), kind.lo, kind.hi]
        for key, value in state.items():
            if isinstance(value, tuple) and settled(value) and self._same(kind, key):
                points.append(value[0])
        return [*(point + step for point in points for step in (0, -1, 1)), *sizes]

    def _more_income(self, table: str | None, name: str) -> bool:
        """Is it an amount of a year that a document reads beside another one, declared before it?"""
        declared = self.vocabulary.facts if table is None else self.vocabulary.tables[table].fields
        read = {field for view in self.views for use in view.program.tables if use.name == table for field, _ in use.fields}
        if table is None:
            read = {fact for view in self.views for fact, _ in view.program.facts}
        yearly = [fact for fact, decl in declared.items() if fact in read and is_yearly(decl.type)]
        return name in yearly[1:]

    def _same(self, kind: n.NumType, key: Key) -> bool:
        decl = self.vocabulary.find(key[2].rstrip("′"), key[0])
        return (
            decl is not None and isinstance(decl.type, n.NumType) and (decl.type.unit, decl.type.scale) == (kind.unit, kind.scale)
        )

    def _dates(self, state: State) -> list[int]:
        anchors = [self.day]
        for (table, row, name), value in state.items():
            decl = None if table is not None and row is None else self.vocabulary.find(name.rstrip("′"), table)
            if decl is not None and isinstance(decl.type, n.DateType) and settled(value):
                anchors.append(value[0])
        points = [*anchors, *sorted(self.days)]
        for base, length in sorted(self.spans):
            for anchor in anchors:
                for sign in (-1, 1):
                    moved = add_months(anchor, sign * length) if base == "måned" else anchor + sign * length
                    points.append(moved)
        return [point + step for point in points for step in (0, -1, 1)]


def is_yearly(kind: n.Type) -> bool:
    """An amount of a year, as large as an income can be?"""
    return isinstance(kind, n.NumType) and kind.unit.is_money and kind.hi >= 1_000_000 * 10**kind.scale


def split(low: int, high: int, cuts: Iterable[int]) -> list[tuple[int, int]]:
    """An interval as single values at the cuts, then what lies between them; halved where there is no cut inside."""
    inside = list(dict.fromkeys(cut for cut in cuts if low <= cut <= high))[:_MOST_CUTS]
    if not inside or low == high:
        middle = (low + high) // 2
        return [(low, high)] if low == high else [(low, middle), (middle + 1, high)]
    ordered = sorted(inside)
    between = zip([low, *(cut + 1 for cut in ordered)], [*(cut - 1 for cut in ordered), high], strict=True)
    return [*((cut, cut) for cut in inside), *((a, b) for a, b in between if a <= b)]

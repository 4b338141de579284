"""The meaning of typed nodes, as slowly and plainly as it can be written: the oracle for every back end.

A truth is ``True``, ``False`` or ``None``, a code a string or ``None``, a number or a date an interval ``(lo, hi)``.
Follow the docstrings of ``allocation/language/nodes.py`` beside this text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any, assert_never

from allocation.language import nodes as n
from allocation.values import dates

Value = Any  # bool | None, str | None or tuple[int, int]


@dataclass
class Rows:
    """The rows of one table.  ``open``: there may be more rows than these."""

    rows: list[dict[str, Value]]
    open: bool = False


@dataclass
class Inputs:
    """All that an assessment is given.  A fact left out, or None, is unknown; a table left out, or None, is missing."""

    dato: int
    facts: Mapping[str, Value] = field(default_factory=dict)
    tables: Mapping[str, Rows | None] = field(default_factory=dict)
    evidence_closed: bool = False
    given: Mapping[int, Value] = field(default_factory=dict)


def run(program: n.Program, inputs: Inputs) -> list[Value]:
    """The value of every slot; a row slot gives a list with one value a row (empty when the table is missing)."""
    values: list[Value] = []
    for slot in program.slots:
        if slot.table is None:
            values.append(_case_slot(slot, inputs, values))
        else:
            table = inputs.tables.get(slot.table)
            count = len(table.rows) if table else 0
            values.append([_prove(slot, evaluate(slot.expr, inputs, values, (slot.table, i)), inputs) for i in range(count)])
        values_are_ordered = len(values) == slot.index + 1
        assert values_are_ordered
    return values


def _case_slot(slot: n.Slot, inputs: Inputs, values: list[Value]) -> Value:
    value = evaluate(slot.expr, inputs, values, None)
    if slot.givable and inputs.given.get(slot.index) is not None:
        value = merge(inputs.given[slot.index], value, slot.type, slot.type)
    return _prove(slot, value, inputs)


def _prove(slot: n.Slot, value: Value, inputs: Inputs) -> Value:
    """The burden of proof acts only when evidence is closed and the value is unsettled."""
    if value is None and slot.burden and inputs.evidence_closed:
        return slot.burden.unproven
    return value


def unknown(kind: n.Type) -> Value:
    """What is known when nothing is known."""
    return (kind.lo, kind.hi) if isinstance(kind, n.NumType | n.DateType) else None


def merge(given: Value, computed: Value, given_type: n.Type, kind: n.Type) -> Value:
    """A derived value that may also be given."""
    if given is None or given == unknown(given_type):
        return computed
    if isinstance(kind, n.NumType | n.DateType):
        lo, hi = max(given[0], computed[0]), min(given[1], computed[1])
        return (lo, hi) if lo <= hi else unknown(kind)
    if computed is None:
        return given
    return given if given == computed else None


def kleene_and(items: list[Value]) -> Value:
    if any(item is False for item in items):
        return False
    return None if any(item is None for item in items) else True


def kleene_not(item: Value) -> Value:
    return None if item is None else not item


def kleene_or(items: list[Value]) -> Value:
    return kleene_not(kleene_and([kleene_not(item) for item in items]))


def evaluate(node: n.Expr, inputs: Inputs, values: list[Value], row: tuple[str, int] | None) -> Value:
    """The value of a node for the case, or for one row of a table."""

    def of(part: n.Expr) -> Value:
        return evaluate(part, inputs, values, row)

    match node:
        case n.Const(kind, value):
            return (value, value) if isinstance(kind, n.NumType | n.DateType) else value
        case n.Unknown(kind):
            return unknown(kind)
        case n.Today():
            return (inputs.dato, inputs.dato)
        case n.Read():
            return _read(node, inputs, row)
        case n.Ref(_, slot):
            value = values[slot]
            return value[row[1]] if row is not None and isinstance(value, list) else value
        case n.GivenOr(kind, given, computed):
            return merge(of(given), of(computed), given.type, kind)
        case n.Not(item):
            return kleene_not(of(item))
        case n.And(items):
            return kleene_and([of(item) for item in items])
        case n.Or(items):
            return kleene_or([of(item) for item in items])
        case n.Compare(op, left, right):
            return compare(op, of(left), of(right))
        case n.OneOf(item, codes, rest):
            value = of(item)
            return None if value is None or value in rest else value in codes
        case n.Choose(kind, branches, otherwise):
            return _choose(kind, [(of(c), of(v)) for c, v in branches], of(otherwise))
        case n.Sum():
            return _sum(node, inputs, values)
        case n.Count():
            return _count(node, inputs, values)
        case n.Exists():
            return _exists(node, inputs, values)
        case _:
            return _number(node, of)


def _read(node: n.Read, inputs: Inputs, row: tuple[str, int] | None) -> Value:
    if node.table is None:
        value = inputs.facts.get(node.fact)
    else:
        assert row is not None and row[0] == node.table
        table = inputs.tables[node.table]
        assert table is not None
        value = table.rows[row[1]].get(node.fact)
    return unknown(node.type) if value is None else value


def compare(op: str, left: Value, right: Value) -> Value:
    """Decided when every pair of possible values gives one answer."""
    if op == "<>":
        return kleene_not(compare("=", left, right))
    if op == ">":
        return compare("<", right, left)
    if op in ("<=", ">="):
        return kleene_not(compare("<" if op == ">=" else ">", left, right))
    if left is None or right is None:
        return None
    if not isinstance(left, tuple):
        return left == right
    if op == "<":
        if left[1] < right[0]:
            return True
        return False if left[0] >= right[1] else None
    if left[1] < right[0] or right[1] < left[0]:
        return False
    return True if left[0] == left[1] == right[0] == right[1] else None


def _choose(kind: n.Type, branches: list[tuple[Value, Value]], otherwise: Value) -> Value:
    reachable = []
    for condition, value in branches:
        if condition is not False:
            reachable.append(value)
        if condition is True:
            break
    else:
        reachable.append(otherwise)
    if isinstance(kind, n.NumType | n.DateType):
        return min(v[0] for v in reachable), max(v[1] for v in reachable)
    return reachable[0] if all(v == reachable[0] for v in reachable) else None


def hull(function: Callable[..., int], *operands: Value) -> Value:
    """Least and greatest of a function at the corners: right when it is monotone in each operand."""
    corners = [function(*corner) for corner in product(*operands)]
    return min(corners), max(corners)


def round_to(node: n.Round, value: int, divisor: int) -> int:
    """``step * R(value * multiplier / (divisor * quotient))`` in whole numbers."""
    over, under = value * node.multiplier, divisor * node.quotient
    if node.mode == "ned":
        return node.step * (over // under)
    if node.mode == "opp":
        return node.step * -(-over // under)
    assert node.mode == "nærmest"
    return node.step * ((2 * over + under) // (2 * under))


def _number(node: n.Worked, of: Callable[[n.Expr], Value]) -> Value:
    match node:
        case n.Scale(_, item, factor):
            return hull(lambda a: a * factor, of(item))
        case n.Add(_, items, signs):
            total = (0, 0)
            for item, sign in zip(items, signs, strict=True):
                total = hull(lambda a, b, sign=sign: a + sign * b, total, of(item))
            return total
        case n.Multiply(_, left, right):
            return hull(lambda a, b: a * b, of(left), of(right))
        case n.Round(value=value, divisor=divisor):
            under = (1, 1) if divisor is None else of(divisor)
            return hull(lambda a, b: round_to(node, a, b), of(value), under)
        case n.Lowest(_, items):
            return hull(lambda *corner: min(corner), *map(of, items))
        case n.Highest(_, items):
            return hull(lambda *corner: max(corner), *map(of, items))
        case n.WholeYears(_, start, end):
            return hull(dates.whole_years, of(start), of(end))
        case n.Birthday(_, born, years):
            return hull(dates.birthday, of(born), of(years))
        case n.AddDays(_, day, days):
            return hull(lambda a, b: a + b, of(day), of(days))
        case n.AddMonths(_, day, months):
            return hull(dates.add_months, of(day), of(months))
        case n.NextWorkday(_, day):
            return hull(dates.next_workday, of(day))
        case n.FirstOfYear(_, day):
            return hull(dates.first_of_year, of(day))
        case n.FirstOfMonth(_, day):
            return hull(dates.first_of_month, of(day))
        case n.WholeMonths(_, start, end):
            return hull(dates.whole_months, of(start), of(end))
        case n.DaysInMonth(_, day):
            lo, hi = of(day)
            one_month = dates.first_of_month(lo) == dates.first_of_month(hi)
            return hull(dates.days_in_month, (lo, hi)) if one_month else (28, 31)
        case n.DaysBetween(_, start, end):
            return hull(lambda a, b: b - a, of(start), of(end))
        case _:
            assert_never(node)


def _counted(table: Rows, where: int | None, values: list[Value]) -> list[Value]:
    return [True] * len(table.rows) if where is None else values[where]


def _sum(node: n.Sum, inputs: Inputs, values: list[Value]) -> Value:
    table = inputs.tables.get(node.table)
    if table is None:
        return unknown(node.type)
    lo = hi = 0
    for counted, value in zip(_counted(table, node.where, values), values[node.value], strict=True):
        if counted is True:
            lo, hi = lo + value[0], hi + value[1]
        elif counted is None:
            lo, hi = lo + min(0, value[0]), hi + max(0, value[1])
    if table.open:
        more = max(0, node.max_rows - len(table.rows))
        lo, hi = lo + more * min(0, node.value_type.lo), hi + more * max(0, node.value_type.hi)
    return lo, hi


def _count(node: n.Count, inputs: Inputs, values: list[Value]) -> Value:
    table = inputs.tables.get(node.table)
    if table is None:
        return 0, node.max_rows
    counted = _counted(table, node.where, values)
    lo = sum(item is True for item in counted)
    more = max(0, node.max_rows - len(table.rows)) if table.open else 0
    return lo, lo + sum(item is None for item in counted) + more


def _exists(node: n.Exists, inputs: Inputs, values: list[Value]) -> Value:
    table = inputs.tables.get(node.table)
    if table is None:
        return None
    found = kleene_or(_counted(table, node.where, values))
    return None if found is False and table.open else found

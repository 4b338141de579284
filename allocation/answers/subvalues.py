"""The value of an expression inside a slot, worked out again from an evaluation.

The record has a value per slot only.  To see which part of a slot's expression is still open, or which date a comparison
waits for, the parts are computed here, slowly and plainly, by the meanings at each class in ``allocation.language.nodes``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product
from typing import Any

from allocation.engine.evaluate import Evaluation
from allocation.engine.python_full import agree, domain, is_range, narrow
from allocation.language import nodes as n
from allocation.values import dates

Value = bool | str | tuple[int, int] | None


def is_settled(kind: n.Type, value: Value) -> bool:
    """Is a value of this type definite?"""
    if isinstance(value, tuple):
        return value[0] == value[1]
    return value is not None


def unknown(kind: n.Type) -> Value:
    """What is known when nothing is known."""
    return domain(kind) if is_range(kind) else None


def value_of(expr: n.Expr, evaluation: Evaluation, row: int | None = None) -> Any:
    """The value of an expression for the case, or for one row."""

    def of(part: n.Expr) -> Any:
        return value_of(part, evaluation, row)

    match expr:
        case n.Const(kind, value):
            return (value, value) if is_range(kind) else value
        case n.Unknown(kind):
            return unknown(kind)
        case n.Today():
            return evaluation.day, evaluation.day
        case n.Read(kind, fact, table):
            known = evaluation.facts[fact] if table is None else evaluation.tables[table].rows[row or 0][fact]
            return unknown(kind) if known.value is None else known.value
        case n.Ref(_, slot):
            return evaluation.value(slot, None if evaluation.program.slots[slot].table is None else row)
        case n.GivenOr(kind, given, computed):
            return merged(kind, of(computed), of(given), given.type)
        case n.Not(item):
            return _not(of(item))
        case n.And(items):
            return _all([of(item) for item in items])
        case n.Or(items):
            return _not(_all([_not(of(item)) for item in items]))
        case n.Compare(op, left, right):
            return compare(op, of(left), of(right))
        case n.OneOf(item, codes):
            code = of(item)
            return None if code is None else code in codes
        case n.Choose(kind, branches, otherwise):
            return _choose(kind, [(of(condition), of(part)) for condition, part in branches], of(otherwise))
        case n.Sum() | n.Count() | n.Exists():
            return _aggregate(expr, evaluation)
        case _:
            return _number(expr, of)


def merged(kind: n.Type, computed: Any, given: Any, given_type: n.Type) -> Any:
    """A computed value, and one given beside it."""
    if not isinstance(computed, tuple):
        return agree(computed, given)
    low, high = computed
    return narrow(low, high, None if given == unknown(given_type) else given, domain(kind))


def disagree(computed: Any, given: Any) -> bool:
    """Can a computed and a given value not both be right?"""
    if isinstance(computed, tuple) and isinstance(given, tuple):
        return bool(computed[1] < given[0] or given[1] < computed[0])
    return computed is not None and given is not None and bool(computed != given)


def compare(op: str, left: Any, right: Any) -> bool | None:
    """Decided when every pair of possible values gives one answer."""
    if op == "<>":
        return _not(compare("=", left, right))
    if op == ">":
        return compare("<", right, left)
    if op in ("<=", ">="):
        return _not(compare("<" if op == ">=" else ">", left, right))
    if left is None or right is None:
        return None
    if not isinstance(left, tuple):
        return bool(left == right)
    if op == "<":
        return True if left[1] < right[0] else (False if left[0] >= right[1] else None)
    if left[1] < right[0] or right[1] < left[0]:
        return False
    return True if left[0] == left[1] == right[0] == right[1] else None


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value


def _all(values: Sequence[bool | None]) -> bool | None:
    if any(value is False for value in values):
        return False
    return None if any(value is None for value in values) else True


def _choose(kind: n.Type, branches: list[tuple[bool | None, Any]], otherwise: Any) -> Any:
    reachable = []
    for condition, value in branches:
        if condition is not False:
            reachable.append(value)
        if condition is True:
            break
    else:
        reachable.append(otherwise)
    if is_range(kind):
        return min(value[0] for value in reachable), max(value[1] for value in reachable)
    return reachable[0] if all(value == reachable[0] for value in reachable) else None


def _aggregate(expr: n.Sum | n.Count | n.Exists, evaluation: Evaluation) -> Any:
    table = evaluation.tables[expr.table]
    if table.missing:
        return unknown(expr.type)
    rows = range(len(table.rows))
    counted = [True if expr.where is None else evaluation.value(expr.where, row) for row in rows]
    if isinstance(expr, n.Exists):
        found = _not(_all([_not(value) for value in counted]))
        return None if found is False and table.open else found
    more = max(0, expr.max_rows - len(rows)) if table.open else 0
    if isinstance(expr, n.Count):
        low = sum(value is True for value in counted)
        return low, low + sum(value is None for value in counted) + more
    low, high = more * min(0, expr.value_type.lo), more * max(0, expr.value_type.hi)
    for row, value in zip(rows, counted, strict=True):
        if value is not False:
            a, b = evaluation.value(expr.value, row)
            low, high = (low + a, high + b) if value else (low + min(0, a), high + max(0, b))
    return low, high


def _corners(function: Callable[..., int], *operands: tuple[int, int]) -> tuple[int, int]:
    """Least and greatest of a function at the ends: right when it is monotone in each operand."""
    found = [function(*corner) for corner in product(*operands)]
    return min(found), max(found)


def _number(expr: n.Expr, of: Callable[[n.Expr], Any]) -> Any:
    match expr:
        case n.Scale(_, item, factor):
            return _corners(lambda a: a * factor, of(item))
        case n.Add(_, items, signs):
            parts = [_corners(lambda a, s=sign: s * a, of(item)) for item, sign in zip(items, signs, strict=True)]
            return sum(part[0] for part in parts), sum(part[1] for part in parts)
        case n.Multiply(_, left, right):
            return _corners(lambda a, b: a * b, of(left), of(right))
        case n.Round(value=value, divisor=divisor):
            return _corners(lambda a, b: _round(expr, a, b), of(value), (1, 1) if divisor is None else of(divisor))
        case n.Lowest(_, items):
            values = [of(item) for item in items]
            return min(value[0] for value in values), min(value[1] for value in values)
        case n.Highest(_, items):
            values = [of(item) for item in items]
            return max(value[0] for value in values), max(value[1] for value in values)
        case n.WholeYears(_, start, end):
            return _corners(dates.whole_years, of(start), of(end))
        case n.Birthday(_, born, years):
            return _corners(dates.birthday, of(born), of(years))
        case n.AddDays(_, day, days):
            return _corners(lambda a, b: a + b, of(day), of(days))
        case n.AddMonths(_, day, months):
            return _corners(dates.add_months, of(day), of(months))
        case n.NextWorkday(_, day):
            return _corners(dates.next_workday, of(day))
        case n.FirstOfYear(_, day):
            return _corners(dates.first_of_year, of(day))
        case n.DaysBetween(_, start, end):
            return _corners(lambda a, b: b - a, of(start), of(end))
    raise AssertionError(f"unknown node {expr!r}")


def _round(expr: n.Round, value: int, divisor: int) -> int:
    over, under = value * expr.multiplier, divisor * expr.quotient
    if expr.mode == "ned":
        return expr.step * (over // under)
    if expr.mode == "opp":
        return expr.step * -(-over // under)
    return expr.step * ((2 * over + under) // (2 * under))

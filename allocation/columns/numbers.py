"""Interval arithmetic in columns: one expression where a value is exact, two where it is not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import assert_never

import polars as pl

from allocation.columns import calendar
from allocation.columns import cells as c
from allocation.language import nodes as n

Ends = tuple[int, int]


def ends(node: n.Expr) -> Ends:
    """The least and greatest possible value, known from the type."""
    kind = node.type
    assert isinstance(kind, n.NumType | n.DateType)
    return kind.lo, kind.hi


def monotone(function: Callable[..., c.Bound], level: int, *operands: tuple[c.Range, int]) -> c.Range:
    """A function that rises (+1) or falls (-1) with each operand."""
    lows = [cell.lo if sign > 0 else cell.hi for cell, sign in operands]
    lo = function(*lows)
    if all(cell.exact for cell, _ in operands):
        return c.exact_range(lo, level)
    return c.Range(lo, function(*(cell.hi if sign > 0 else cell.lo for cell, sign in operands)), level)


def number(node: n.Worked, of: Callable[[n.Expr], c.Range]) -> c.Range:
    """The interval of an arithmetic or calendar node; ``of`` gives operands that may be used many times."""
    operands = [of(part) for part in n.parts(node)]
    level = max(operand.level for operand in operands)
    possible = [ends(part) for part in n.parts(node)]
    match node:
        case n.Scale(factor=factor):
            return monotone(lambda a: c.times(a, factor), level, (operands[0], 1))
        case n.Add(signs=signs):
            return monotone(lambda *items: _signed_sum(items, signs), level, *zip(operands, signs, strict=True))
        case n.Multiply():
            return _product(operands, possible, level)
        case n.Round():
            return _rounded(node, operands, possible, level)
        case n.Lowest():
            return monotone(lambda *items: c.least(list(items)), level, *((operand, 1) for operand in operands))
        case n.Highest():
            return monotone(lambda *items: c.greatest(list(items)), level, *((operand, 1) for operand in operands))
        case n.WholeYears():
            years = lambda a, b: calendar.whole_years(a, b, *possible)  # noqa: E731
            return monotone(years, level, (operands[0], -1), (operands[1], 1))
        case n.Birthday():
            return monotone(lambda a, b: calendar.birthday(a, b, *possible), level, *((o, 1) for o in operands))
        case n.AddMonths():
            return monotone(lambda a, b: calendar.add_months(a, b, *possible), level, *((o, 1) for o in operands))
        case n.AddDays():
            return monotone(c.plus, level, *((operand, 1) for operand in operands))
        case n.DaysBetween():
            return monotone(lambda a, b: c.minus(b, a), level, (operands[0], -1), (operands[1], 1))
        case n.NextWorkday():
            return monotone(lambda a: calendar.next_workday(a, possible[0]), level, (operands[0], 1))
        case n.FirstOfYear():
            return monotone(lambda a: calendar.first_of_year(a, possible[0]), level, (operands[0], 1))
        case n.FirstOfMonth():
            return monotone(lambda a: calendar.first_of_month(a, possible[0]), level, (operands[0], 1))
        case n.WholeMonths():
            months = lambda a, b: calendar.whole_months(a, b, *possible)  # noqa: E731
            return monotone(months, level, (operands[0], -1), (operands[1], 1))
        case n.DaysInMonth():
            return _days_in_month(operands[0], possible[0], level)
        case _:
            assert_never(node)


def _days_in_month(day: c.Range, possible: Ends, level: int) -> c.Range:
    """Exact where both ends are in one month."""
    low = calendar.days_in_month(day.lo, possible)
    if day.exact:
        return c.exact_range(low, level)
    first, last = (c.number(calendar.first_of_month(end, possible)) for end in (day.lo, day.hi))
    least, most = (pl.when(first == last).then(c.number(low)).otherwise(length) for length in n.MONTH_LENGTHS)
    return c.Range(least, most, level)


def _signed_sum(items: tuple[c.Bound, ...], signs: tuple[int, ...]) -> c.Bound:
    total: c.Bound = sum(s * i for i, s in zip(items, signs, strict=True) if isinstance(i, int))
    for item, sign in zip(items, signs, strict=True):
        if not isinstance(item, int):
            total = c.plus(total, item) if sign > 0 else c.minus(total, item)
    return total


def _product(operands: list[c.Range], possible: list[Ends], level: int) -> c.Range:
    a, b = operands
    if all(lo >= 0 for lo, _ in possible):
        return monotone(c.times, level, (a, 1), (b, 1))
    if a.exact and b.exact:
        return c.exact_range(c.times(a.lo, b.lo), level)
    corners = [c.times(x, y) for x, y in product((a.lo, a.hi), (b.lo, b.hi))]
    return c.Range(c.least(corners), c.greatest(corners), level)


def _rounded(node: n.Round, operands: list[c.Range], possible: list[Ends], level: int) -> c.Range:
    value = operands[0]
    if len(operands) == 1:
        return monotone(lambda a: _round(node, a, 1), level, (value, 1))
    under = operands[1]
    if possible[0][0] >= 0:
        return monotone(lambda a, b: _round(node, a, b), level, (value, 1), (under, -1))
    if value.exact and under.exact:
        return c.exact_range(_round(node, value.lo, under.lo), level)
    corners = [_round(node, x, y) for x, y in product((value.lo, value.hi), (under.lo, under.hi))]
    return c.Range(c.least(corners), c.greatest(corners), level)


def _round(node: n.Round, value: c.Bound, divisor: c.Bound) -> c.Bound:
    """``step * R(value * multiplier / (divisor * quotient))``."""
    over, under = c.times(value, node.multiplier), c.times(divisor, node.quotient)
    if node.mode == "ned":
        whole = c.floor_divide(over, under)
    elif node.mode == "opp":
        whole = c.times(c.floor_divide(c.times(over, -1), under), -1)
    else:
        whole = c.floor_divide(c.plus(c.times(over, 2), under), c.times(under, 2))
    return c.times(whole, node.step)


def merge(given: c.Range, computed: c.Range, given_type: n.NumType | n.DateType, kind: n.Type) -> c.Range:
    """What a given and a computed interval both allow; the whole domain where they disagree."""
    assert isinstance(kind, n.NumType | n.DateType)
    level = max(given.level, computed.level)
    covered = computed.known and computed.known[0] <= given_type.lo < given_type.hi <= computed.known[1]
    if given.exact and covered:
        return given
    lo, hi = c.number(c.greatest([given.lo, computed.lo])), c.number(c.least([given.hi, computed.hi]))
    nothing = (c.number(given.lo) == given_type.lo) & (c.number(given.hi) == given_type.hi)
    low = pl.when(nothing).then(c.number(computed.lo)).when(lo > hi).then(kind.lo).otherwise(lo)
    high = pl.when(nothing).then(c.number(computed.hi)).when(lo > hi).then(kind.hi).otherwise(hi)
    return c.Range(low, high, level)


def counted(where: c.Single, value: c.Bound, unsettled: c.Bound) -> c.Bound:
    """What a row adds to a total: its value, nothing, or (where the condition is unsettled) something between."""
    if where.value is None:
        return unsettled
    if where.constant:
        return value if where.value else 0
    chain = pl.when(c.single(where)).then(c.number(value))
    if not where.certain:
        return chain.when(c.single(where).is_null()).then(c.number(unsettled)).otherwise(0)
    return chain.otherwise(0)


# choice of branch


def _level(cells: list[c.Cell]) -> int:
    return max(cell.level for cell in cells)


def _chain(conditions: list[pl.Expr], values: list[pl.Expr]) -> pl.Expr:
    """The value of the first condition that is true, else the last value."""
    made: pl.Expr = values[-1]
    for condition, value in zip(reversed(conditions), reversed(values[:-1]), strict=True):
        made = pl.when(condition).then(value).otherwise(made)
    return made


def pick(kind: n.Type, conditions: list[c.Single], values: list[c.Cell]) -> c.Cell:
    """The first branch whose condition holds; every condition is settled."""
    level = _level([*conditions, *values])
    tests = [c.single(condition) for condition in conditions]
    if all(isinstance(value, c.Range) for value in values):
        ranges = [value for value in values if isinstance(value, c.Range)]
        lo = _chain(tests, [c.number(value.lo) for value in ranges])
        exact = all(value.exact for value in ranges)
        return c.Range(lo, lo if exact else _chain(tests, [c.number(value.hi) for value in ranges]), level)
    singles = [value for value in values if isinstance(value, c.Single)]
    return c.Single(_chain(tests, _typed(singles, kind)), all(value.certain for value in singles), level)


def _typed(singles: list[c.Single], kind: n.Type) -> list[pl.Expr]:
    """Truths, or codes, where a null constant has its type."""
    as_expression = c.single if isinstance(kind, n.BoolType) else c.code
    return [as_expression(value) for value in singles]


def hull(kind: n.Type, conditions: list[c.Single], values: list[c.Cell], save: Callable[[c.Cell], c.Cell]) -> c.Cell:
    """Some conditions are unsettled: everything between the branches that can be reached.

    ``stop`` is the first branch whose condition is true; a branch is reachable if its condition is not false and it
    does not come after ``stop``.
    """
    last = len(values) - 1
    tests = [c.single(condition) for condition in conditions]
    stop_cell = save(c.exact_range(_chain(tests, [pl.lit(i, dtype=pl.Int64) for i in range(last + 1)]), _level(list(conditions))))
    assert isinstance(stop_cell, c.Range)
    stop = c.number(stop_cell.lo)
    reachable = [test.fill_null(True) & (stop >= i) for i, test in enumerate(tests)] + [stop == last]
    level = _level([stop_cell, *values])
    if all(isinstance(value, c.Range) for value in values):
        lows = [c.number(value.lo) for value in values if isinstance(value, c.Range)]
        highs = [c.number(value.hi) for value in values if isinstance(value, c.Range)]
        # A branch that cannot be reached is null here, and min and max skip it; the one at ``stop`` never is.
        lo = pl.min_horizontal([pl.when(r).then(v) for r, v in zip(reachable, lows, strict=True)])
        hi = pl.max_horizontal([pl.when(r).then(v) for r, v in zip(reachable, highs, strict=True)])
        return c.Range(lo, hi, level)
    singles = [value for value in values if isinstance(value, c.Single)]
    choices = _typed(singles, kind)
    final = _chain([stop == i for i in range(last)], choices)
    agrees = [~reached | (value == final) for reached, value in zip(reachable, choices, strict=True)]
    return c.Single(pl.when(pl.all_horizontal(agrees)).then(final), False, level)

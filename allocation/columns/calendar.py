"""Calendar arithmetic on columns of ordinals; equal to ``allocation.values.dates`` day for day.

A function of one column is looked up in a table over its possible days: ten times faster than taking dates apart.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache

import polars as pl

from allocation.values import dates

EPOCH = date(1970, 1, 1).toordinal()
_LARGEST_TABLE = 400_000
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_HOLIDAY_YEARS = range(1901, 2101)
Bound = int | pl.Expr


def column(value: Bound) -> pl.Expr:
    """A bound as an expression."""
    return pl.lit(value, dtype=pl.Int64) if isinstance(value, int) else value


def as_date(ordinal: pl.Expr) -> pl.Expr:
    """Ordinals as polars dates."""
    return (ordinal - EPOCH).cast(pl.Int32).cast(pl.Date)


def as_ordinal(day: pl.Expr) -> pl.Expr:
    """Polars dates as ordinals."""
    return day.cast(pl.Date).cast(pl.Int32).cast(pl.Int64) + EPOCH


def _year(ordinal: pl.Expr) -> pl.Expr:
    return as_date(ordinal).dt.year().cast(pl.Int64)


def _month(ordinal: pl.Expr) -> pl.Expr:
    return as_date(ordinal).dt.month().cast(pl.Int64)


def _day(ordinal: pl.Expr) -> pl.Expr:
    return as_date(ordinal).dt.day().cast(pl.Int64)


def _month_day(ordinal: pl.Expr) -> pl.Expr:
    return _month(ordinal) * 100 + _day(ordinal)


def _before_year(year: pl.Expr) -> pl.Expr:
    """Days before 1 January of a year."""
    y = year - 1
    return 365 * y + y // 4 - y // 100 + y // 400


def _leap(year: pl.Expr) -> pl.Expr:
    """1 in leap years, else 0."""
    return (((year % 4 == 0) & (year % 100 != 0)) | (year % 400 == 0)).cast(pl.Int64)


def _whole_years(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    short = (_month_day(end) < _month_day(start)).cast(pl.Int64)
    return (_year(end) - _year(start) - short).clip(lower_bound=0)


def _birthday(born: pl.Expr, years: pl.Expr) -> pl.Expr:
    """Day 60 of the year is 29 February, or 1 March in common years: just the day that a 29 February child turns."""
    year = _year(born)
    then = year + years
    moved = pl.when(_month(born) > 2).then(_leap(then) - _leap(year)).otherwise(0)
    return pl.when(years <= 0).then(born).otherwise(born + _before_year(then) - _before_year(year) + moved)


def _add_months(ordinal: pl.Expr, months: pl.Expr) -> pl.Expr:
    count = _year(ordinal) * 12 + _month(ordinal) - 1 + months
    year, index = count // 12, count % 12
    leap = _leap(year)
    length = _lookup(list(_MONTH_DAYS), index) + pl.when(index == 1).then(leap).otherwise(0)
    starts = [sum(_MONTH_DAYS[:i]) for i in range(12)]
    start = _lookup(starts, index) + pl.when(index > 1).then(leap).otherwise(0)
    return _before_year(year) + start + pl.min_horizontal(_day(ordinal), length)


def _lookup(values: list[int], index: pl.Expr) -> pl.Expr:
    return pl.lit(pl.Series(values, dtype=pl.Int64)).gather(index)


def _first_of_year(ordinal: pl.Expr) -> pl.Expr:
    return _before_year(_year(ordinal)) + 1


def _first_of_month(ordinal: pl.Expr) -> pl.Expr:
    return ordinal - _day(ordinal) + 1


def _days_in_month(ordinal: pl.Expr) -> pl.Expr:
    return _add_months(_first_of_month(ordinal), pl.lit(1, dtype=pl.Int64)) - _first_of_month(ordinal)


def _whole_months(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    months = 12 * (_year(end) - _year(start)) + _month(end) - _month(start)
    return (months - (_add_months(start, months) > end).cast(pl.Int64)).clip(lower_bound=0)


@cache
def _holidays() -> list[date]:
    return [date.fromordinal(day) for year in _HOLIDAY_YEARS for day in sorted(dates.public_holidays(year))]


def _next_workday(ordinal: pl.Expr) -> pl.Expr:
    return as_ordinal(as_date(ordinal).dt.add_business_days(0, holidays=_holidays(), roll="forward"))


@lru_cache(maxsize=64)
def _table(function: Callable[..., pl.Expr], known: tuple[int | None, ...], lo: int, hi: int) -> pl.Series:
    """The function's value for every day from ``lo`` to ``hi``; the None in ``known`` is where the day stands."""
    days = pl.DataFrame({"x": pl.int_range(lo, hi + 1, dtype=pl.Int64, eager=True)})
    arguments = [pl.col("x") if value is None else pl.lit(value, dtype=pl.Int64) for value in known]
    return days.select(function(*arguments).alias("y")).to_series()


def _apply(function: Callable[..., pl.Expr], arguments: list[Bound], possible: list[tuple[int, int]]) -> Bound:
    free = [i for i, argument in enumerate(arguments) if not isinstance(argument, int)]
    if len(free) == 1:
        lo, hi = possible[free[0]]
        index = arguments[free[0]]
        if hi - lo < _LARGEST_TABLE and not isinstance(index, int):
            known = tuple(argument if isinstance(argument, int) else None for argument in arguments)
            table = _table(function, known, lo, hi)
            # A literal of one value is a scalar to polars, and so is what is looked up in it.
            return int(table[0]) if lo == hi else pl.lit(table).gather(index - lo)
    return function(*map(column, arguments))


Possible = tuple[int, int]


def whole_years(start: Bound, end: Bound, starts: Possible, ends: Possible) -> Bound:
    """Whole years; ``starts`` and ``ends`` are the least and greatest possible days."""
    if isinstance(start, int) and isinstance(end, int):
        return dates.whole_years(start, end)
    return _apply(_whole_years, [start, end], [starts, ends])


def birthday(born: Bound, years: Bound, births: Possible, counts: Possible) -> Bound:
    """The first day with so many whole years."""
    if isinstance(born, int) and isinstance(years, int):
        return dates.birthday(born, years)
    return _apply(_birthday, [born, years], [births, counts])


def add_months(day: Bound, months: Bound, days: Possible, counts: Possible) -> Bound:
    """The same day some months later, or the last of a shorter month."""
    if isinstance(day, int) and isinstance(months, int):
        return dates.add_months(day, months)
    return _apply(_add_months, [day, months], [days, counts])


def next_workday(day: Bound, days: Possible) -> Bound:
    """The day itself, or the next that is a working day."""
    if isinstance(day, int):
        return dates.next_workday(day)
    return _apply(_next_workday, [day], [days])


def first_of_year(day: Bound, days: Possible) -> Bound:
    """1 January of the same year."""
    if isinstance(day, int):
        return dates.first_of_year(day)
    return _apply(_first_of_year, [day], [days])


def first_of_month(day: Bound, days: Possible) -> Bound:
    """The first day of the same month."""
    if isinstance(day, int):
        return dates.first_of_month(day)
    return _apply(_first_of_month, [day], [days])


def days_in_month(day: Bound, days: Possible) -> Bound:
    """How many days the month has."""
    if isinstance(day, int):
        return dates.days_in_month(day)
    return _apply(_days_in_month, [day], [days])


def whole_months(start: Bound, end: Bound, starts: Possible, ends: Possible) -> Bound:
    """Whole months between two days, never below 0."""
    if isinstance(start, int) and isinstance(end, int):
        return dates.whole_months(start, end)
    return _apply(_whole_months, [start, end], [starts, ends])

"""Calendar arithmetic on ordinals (``date.toordinal``): whole numbers in, whole numbers out.

Every back end uses these functions or is tested against them.  An ordinal outside the years 1–9999 is carried by whole
400-year cycles, so that the outer ends of an interval never crash.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import cache

_CYCLE_DAYS = 146_097
_CYCLE_YEARS = 400
_LAST = date.max.toordinal()
# Easter is tabulated for these years; outside them only Saturdays and Sundays are days off.
_FIRST_HOLIDAY_YEAR, _LAST_HOLIDAY_YEAR = 1901, 2100
_SATURDAY = 5


def civil(ordinal: int) -> tuple[int, int, int]:
    """Year, month and day of an ordinal."""
    if 1 <= ordinal <= _LAST:
        day = date.fromordinal(ordinal)
        return day.year, day.month, day.day
    cycles, rest = divmod(ordinal - 1, _CYCLE_DAYS)
    day = date.fromordinal(rest + 1)
    return day.year + cycles * _CYCLE_YEARS, day.month, day.day


def ordinal_of(year: int, month: int, day: int) -> int:
    """The ordinal of a date that exists."""
    cycles, rest = divmod(year - 1, _CYCLE_YEARS)
    return date(rest + 1, month, day).toordinal() + cycles * _CYCLE_DAYS


def _days_in_month(year: int, month: int) -> int:
    return monthrange((year - 1) % _CYCLE_YEARS + 1, month)[1]


def whole_years(start: int, end: int) -> int:
    """Whole years between two days, never below 0.  From 29 February a year fills on 1 March in common years."""
    from_year, from_month, from_day = civil(start)
    to_year, to_month, to_day = civil(end)
    years = to_year - from_year - ((to_month, to_day) < (from_month, from_day))
    return max(years, 0)


def birthday(born: int, years: int) -> int:
    """The first day from ``born`` on with ``whole_years(born, day) >= years``."""
    if years <= 0:
        return born
    year, month, day = civil(born)
    if day > _days_in_month(year + years, month):
        month, day = 3, 1
    return ordinal_of(year + years, month, day)


def add_months(ordinal: int, months: int) -> int:
    """The same day of the month ``months`` later (earlier when negative), or the last day of a shorter month."""
    year, month, day = civil(ordinal)
    carry, index = divmod(month - 1 + months, 12)
    year, month = year + carry, index + 1
    return ordinal_of(year, month, min(day, _days_in_month(year, month)))


def first_of_year(ordinal: int) -> int:
    """1 January of the same year."""
    return ordinal_of(civil(ordinal)[0], 1, 1)


def first_of_month(ordinal: int) -> int:
    """The first day of the same month."""
    year, month, _ = civil(ordinal)
    return ordinal_of(year, month, 1)


def days_in_month(ordinal: int) -> int:
    """How many days the month has."""
    year, month, _ = civil(ordinal)
    return _days_in_month(year, month)


def whole_months(start: int, end: int) -> int:
    """Whole months between two days, never below 0: the most that can be added to ``start`` without passing ``end``."""
    from_year, from_month, _ = civil(start)
    to_year, to_month, _ = civil(end)
    months = 12 * (to_year - from_year) + to_month - from_month
    return max(0, months - (add_months(start, months) > end))


@cache
def public_holidays(year: int) -> frozenset[int]:
    """The ordinals of the Norwegian public holidays of a year (helligdager, 1 May and 17 May)."""
    if not _FIRST_HOLIDAY_YEAR <= year <= _LAST_HOLIDAY_YEAR:
        return frozenset()
    from holidays import country_holidays  # slow to import, and most answers need no working days

    return frozenset(day.toordinal() for day in country_holidays("NO", years=year))


def is_workday(ordinal: int) -> bool:
    """Neither Saturday, Sunday nor public holiday."""
    return (ordinal - 1) % 7 < _SATURDAY and ordinal not in public_holidays(civil(ordinal)[0])


def next_workday(ordinal: int) -> int:
    """The day itself if it is a working day, else the next one that is."""
    while not is_workday(ordinal):
        ordinal += 1
    return ordinal

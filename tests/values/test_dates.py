"""Calendar arithmetic on ordinals."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.values import dates

DAYS = st.integers(date(1890, 1, 1).toordinal(), date(2210, 12, 31).toordinal())
FAR = st.integers(-5_000_000, 8_000_000)
LEAP_BORN = date(2004, 2, 29).toordinal()


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@given(FAR)
def test_civil_and_back(ordinal: int) -> None:
    assert dates.ordinal_of(*dates.civil(ordinal)) == ordinal


@given(DAYS, DAYS)
def test_whole_years_by_counting_birthdays(born: int, end: int) -> None:
    years = dates.whole_years(born, end)
    assert years >= 0
    assert years == 0 or dates.birthday(born, years) <= end
    assert end < dates.birthday(born, years + 1)


@given(DAYS, st.integers(0, 150))
def test_birthday_is_the_first_day_with_the_age(born: int, years: int) -> None:
    turned = dates.birthday(born, years)
    assert dates.whole_years(born, turned) == years
    assert years == 0 or dates.whole_years(born, turned - 1) == years - 1


@settings(deadline=None)  # the table of holidays is slow to read
@given(DAYS, st.integers(0, 400), st.integers(0, 150), st.integers(-600, 600))
def test_monotone_in_the_date(start: int, later: int, years: int, months: int) -> None:
    end = start + later
    assert dates.birthday(start, years) <= dates.birthday(end, years)
    assert dates.add_months(start, months) <= dates.add_months(end, months)
    assert dates.next_workday(start) <= dates.next_workday(end)
    assert dates.whole_years(start, day("2026-01-01")) >= dates.whole_years(end, day("2026-01-01"))
    assert dates.first_of_month(start) <= dates.first_of_month(end)
    assert dates.whole_months(start, day("2026-01-01")) >= dates.whole_months(end, day("2026-01-01"))
    assert dates.whole_months(day("2020-02-29"), start) <= dates.whole_months(day("2020-02-29"), end)


@given(DAYS, st.integers(0, 20_000))
def test_whole_months_are_the_most_that_can_be_added(start: int, later: int) -> None:
    months = dates.whole_months(start, start + later)
    assert dates.add_months(start, months) <= start + later < dates.add_months(start, months + 1)


@given(DAYS)
def test_a_month_is_its_days(ordinal: int) -> None:
    first = dates.first_of_month(ordinal)
    assert first <= ordinal < first + dates.days_in_month(ordinal) == dates.add_months(first, 1)


@given(FAR, st.integers(-10_000, 10_000))
def test_nothing_crashes_far_away(ordinal: int, number: int) -> None:
    dates.whole_years(ordinal, ordinal + number)
    dates.birthday(ordinal, number)
    dates.add_months(ordinal, number)
    assert 0 <= dates.next_workday(ordinal) - ordinal <= 6
    assert 0 <= ordinal - dates.first_of_year(ordinal) <= 365


@pytest.mark.parametrize(
    ("end", "years"),
    [
        ("2005-02-28", 0),
        ("2005-03-01", 1),
        ("2008-02-28", 3),
        ("2008-02-29", 4),
        ("2022-02-28", 17),
        ("2022-03-01", 18),
    ],
)
def test_born_29_february_fills_on_1_march(end: str, years: int) -> None:
    assert dates.whole_years(LEAP_BORN, day(end)) == years


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2024-02-29", 12, "2025-02-28"),
    ],
)
def test_add_months(start: str, months: int, end: str) -> None:
    assert dates.add_months(day(start), months) == day(end)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-11-23", "2026-11-23"),  # Monday
        ("2026-11-21", "2026-11-23"),  # Saturday
        ("2026-11-22", "2026-11-23"),  # Sunday
        ("2026-04-02", "2026-04-07"),  # Maundy Thursday to the Tuesday after Easter
        ("2024-05-17", "2024-05-21"),  # Constitution Day on a Friday, then Whitsun
        ("2025-12-24", "2025-12-24"),  # Christmas Eve is no public holiday
        ("2025-12-25", "2025-12-29"),
        ("2027-01-01", "2027-01-04"),
    ],
)
def test_next_workday(start: str, end: str) -> None:
    assert dates.next_workday(day(start)) == day(end)


def test_first_of_year() -> None:
    assert dates.first_of_year(day("2024-12-31")) == day("2024-01-01")
    assert dates.first_of_year(day("2024-01-01")) == day("2024-01-01")

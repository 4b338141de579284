"""Calendar arithmetic on columns equals that on single days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random

import polars as pl
import pytest

from allocation.columns import calendar
from allocation.values import dates

LO, HI = date(1895, 1, 1).toordinal(), date(2210, 12, 31).toordinal()
SPAN = (LO, HI)
NUMBERS = (-40, 150)
RNG = Random(1)
DAYS = [LO, HI, *(date(y, m, d).toordinal() for y in (1900, 2000, 2004, 2023) for m, d in ((2, 28), (3, 1), (12, 31)))]
DAYS += [date(2004, 2, 29).toordinal(), *(RNG.randint(LO, HI) for _ in range(3000))]
OTHERS = [RNG.choice(DAYS) for _ in DAYS]
COUNTS = [RNG.randint(*NUMBERS) for _ in DAYS]
FRAME = pl.DataFrame({"a": DAYS, "b": OTHERS, "k": COUNTS}, schema={c: pl.Int64 for c in "abk"})
A, B, K = pl.col("a"), pl.col("b"), pl.col("k")


def values(bound: calendar.Bound) -> list[int]:
    return FRAME.select(calendar.column(bound).alias("y")).to_series().to_list()


def test_two_columns() -> None:
    assert values(calendar.whole_years(A, B, SPAN, SPAN)) == list(map(dates.whole_years, DAYS, OTHERS))
    assert values(calendar.whole_months(A, B, SPAN, SPAN)) == list(map(dates.whole_months, DAYS, OTHERS))
    assert values(calendar.birthday(A, K, SPAN, NUMBERS)) == list(map(dates.birthday, DAYS, COUNTS))
    assert values(calendar.add_months(A, K, SPAN, NUMBERS)) == list(map(dates.add_months, DAYS, COUNTS))


@pytest.mark.parametrize("number", [-1, 0, 1, 13, 18])
def test_one_column_and_a_constant(number: int) -> None:
    day = DAYS[number]
    assert values(calendar.whole_years(A, day, SPAN, SPAN)) == [dates.whole_years(d, day) for d in DAYS]
    assert values(calendar.whole_years(day, A, SPAN, SPAN)) == [dates.whole_years(day, d) for d in DAYS]
    assert values(calendar.birthday(A, number, SPAN, NUMBERS)) == [dates.birthday(d, number) for d in DAYS]
    assert values(calendar.add_months(A, number, SPAN, NUMBERS)) == [dates.add_months(d, number) for d in DAYS]
    assert values(calendar.add_months(day, K, SPAN, NUMBERS)) == [dates.add_months(day, k) for k in COUNTS]


@pytest.mark.parametrize("span", [SPAN, (LO - 500_000, HI + 500_000)], ids=["table", "direct"])
@pytest.mark.parametrize(
    ("columns", "single"),
    [
        (calendar.next_workday, dates.next_workday),
        (calendar.first_of_year, dates.first_of_year),
        (calendar.first_of_month, dates.first_of_month),
        (calendar.days_in_month, dates.days_in_month),
    ],
)
def test_one_column(
    columns: Callable[[calendar.Bound, tuple[int, int]], calendar.Bound],
    single: Callable[[int], int],
    span: tuple[int, int],
) -> None:
    assert values(columns(A, span)) == [single(d) for d in DAYS]
    assert columns(DAYS[0], span) == single(DAYS[0])


def test_one_possible_day() -> None:
    day = DAYS[3]
    assert calendar.next_workday(A, (day, day)) == dates.next_workday(day)
    assert calendar.whole_years(A, DAYS[5], (day, day), SPAN) == dates.whole_years(day, DAYS[5])

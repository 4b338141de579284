"""Numbers, units and dates as Norwegians write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation.values.numbers import (
    VerdiFeil,
    convert,
    format_date,
    format_date_interval,
    format_interval,
    format_list,
    format_number,
    plain_number,
    read_date,
    read_decimal,
    read_quantity,
    read_scaled,
    read_unit,
    scaled,
)
from allocation.values.units import UNITS


@pytest.mark.parametrize(
    ("value", "scale", "unit", "lang", "text"),
    [
        (24500, 2, "kr/måned", "nb", "245 kr/måned"),
        (19063260, 2, "kr/år", "nb", "190 632,60 kr/år"),
        (24550, 2, "kr/måned", "nn", "245,50 kr/månad"),
        (3250, 2, "timer/uke", "nb", "32,5 timer/uke"),
        (100, 2, "timer/uke", "nb", "1 time/uke"),
        (100, 2, "timer/uke", "nn", "1 time/veke"),
        (36, 0, "måneder", "nn", "36 månader"),
        (1, 0, "måneder", "nb", "1 måned"),
        (67, 0, "år", "nb", "67 år"),
        (75, 2, "andel", "nb", "0,75"),
        (2, 0, "G", "nb", "2 G"),
        (-150, 2, "kr", "nb", "−1,50 kr"),
        (0, 2, "kr", "nb", "0 kr"),
        (1000, 0, None, "nb", "1 000"),
    ],
)
def test_numbers_for_people(value: int, scale: int, unit: str | None, lang: str, text: str) -> None:
    assert format_number(value, scale, unit, lang).replace("\u00a0", " ") == text


def test_thousands_never_break_over_two_lines() -> None:
    assert format_number(19063260, 2, UNITS["kr/år"]) == "190\u00a0632,60 kr/år"


def test_intervals_and_dates_for_people() -> None:
    assert format_interval(20, 30, 0, "timer/uke") == "mellom 20 og 30 timer/uke"
    assert format_interval(20, 20, 0, "timer/uke") == "20 timer/uke"
    assert format_date(date(2020, 7, 1)) == format_date(date(2020, 7, 1), "nn") == "1. juli 2020"
    assert format_date(date(2020, 7, 1).toordinal()) == "1. juli 2020"
    lo = date(2025, 6, 1).toordinal()
    assert format_date_interval(lo, lo + 2) == "mellom 1. juni 2025 og 3. juni 2025"
    assert format_date_interval(lo, lo) == "1. juni 2025"
    assert format_list(["a", "b", "c"]) == "a, b og c"
    assert format_list(["a"]) == "a"


@pytest.mark.parametrize(
    ("text", "scale", "value"),
    [("36", 0, 36), ("0,75", 2, 75), ("-3", 0, -3), ("−3", 0, -3), ("1 000 000,5", 1, 10000005), ("2,500", 1, 25)],
)
def test_numbers_are_read(text: str, scale: int, value: int) -> None:
    assert read_scaled(text, scale) == value
    assert read_decimal(text) * 10**scale == value


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("0.75", "skriv 0,75"),
        ("NaN", "er ikke et tall"),
        ("-inf", "er ikke et tall"),
        ("1e3", "eksponent"),
        ("", "tallet mangler"),
        ("1" * 50, "for langt"),
        ("1.000,50", "er ikke et tall"),
        ("١٢", "er ikke et tall"),
        ("12 34", "er ikke et tall"),
        ("0,755", "for mange desimaler"),
    ],
)
def test_what_is_not_a_number_is_refused_with_the_mend(text: str, fragment: str) -> None:
    with pytest.raises(VerdiFeil, match=f"(?i){fragment}"):
        read_scaled(text, 2)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), True, None, [], 10**60, 1e-300, 0.001])
def test_values_that_are_no_exact_number_are_refused(value: object) -> None:
    with pytest.raises(VerdiFeil):
        scaled(value, 2)


def test_a_float_counts_as_the_decimal_number_it_is_written_as() -> None:
    assert scaled(0.07, 2) == 7
    assert scaled(1e22, 0) == 10**22
    assert scaled(Decimal("1.50"), 1) == 15


@given(st.integers(-(10**15), 10**15), st.integers(0, 4), st.sampled_from([None, *UNITS]))
def test_writing_and_reading_is_lossless(value: int, scale: int, unit: str | None) -> None:
    assert read_scaled(plain_number(value, scale), scale) == value
    number, written = read_quantity(format_number(value, scale, unit))
    assert read_scaled(number, scale) == value
    assert unit in (None, "andel", "antall") or written == UNITS[unit]
    assert read_quantity(format_number(value, scale, unit, "nn"))[1] == written


@given(st.text(max_size=50))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (lambda: read_scaled(text, 2), lambda: read_date(text), lambda: read_unit(text)):
        try:
            read()
        except VerdiFeil as fault:
            assert fault.finding.message


@given(st.dates())
def test_dates_are_read_in_both_forms(day: date) -> None:
    assert read_date(day.isoformat()) == day
    if day.year >= 1000:
        assert read_date(format_date(day)) == day


@pytest.mark.parametrize("text", ["2025-02-30", "31. april 2025", "2025-W01-1", "20250601", "1. june 2025", "1.6.2025"])
def test_what_is_not_a_date_is_refused(text: str) -> None:
    with pytest.raises(VerdiFeil):
        read_date(text)


def test_a_date_with_points_is_refused_with_the_mend() -> None:
    with pytest.raises(VerdiFeil, match="2025-06-01"):
        read_date("1.6.2025")


def test_only_durations_align_and_only_exactly() -> None:
    assert convert(3, UNITS["år"], UNITS["måneder"]) == 36
    assert convert(36, UNITS["måneder"], UNITS["år"]) == 3
    assert convert(37, UNITS["måneder"], UNITS["år"]) is None
    assert convert(2, UNITS["uker"], UNITS["døgn"]) == 14
    assert convert(2, UNITS["dager"], UNITS["døgn"]) == 2
    assert convert(2, UNITS["uker"], UNITS["måneder"]) is None
    assert convert(2, UNITS["kr/år"], UNITS["kr/måned"]) is None
    assert convert(2, UNITS["andel"], UNITS["antall"]) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [("måned", "måneder"), ("timar/veke", "timer/uke"), ("time/uke", "timer/uke"), ("kroner", "kr"), ("G", "G")],
)
def test_units_by_their_other_names(text: str, name: str) -> None:
    assert read_unit(text) == UNITS[name]

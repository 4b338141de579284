"""Numbers in legal text: digits, words, percent; never a number that names a provision or a date."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from allocation.quality.lovdata_notes import dated_amount
from allocation.values.numbers_in_text import in_text

TEXT = (
    "Personer under 67 år, jf. § 3-2 første ledd nr. 6, har rett fra 1. januar. Behov på minst 32 timer per uke teller. "
    "Fristen er fire uker. Taket er kroner 10 950 pr. år, under 2 G. Han må betale 75 prosent. En måned etter fylte 18 år, "
    "og minst 60 døgn. Beløpet er 1.234.567 kroner. Satsen er 32,5 timer i uken. For den mellom 12 og 16 år spørres barnet."
)


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("67", "år"),
        ("32", "timer/uke"),
        ("4", "uker"),
        ("10950", "kr/år"),
        ("2", "antall"),
        ("0.75", "andel"),
        ("1", "måneder"),
        ("18", "år"),
        ("60", "døgn"),
        ("1234567", "kr"),
        ("12", "år"),
        ("16", "år"),
        ("32.5", "timer/uke"),
    ],
)
def test_found(value: str, unit: str) -> None:
    assert in_text(Decimal(value), unit, TEXT)


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("6", "antall"),
        ("3", "antall"),
        ("1", "antall"),
        ("7", "år"),
        ("50", "kr/år"),
        ("950", "kr/år"),
        ("10", "kr/år"),
        ("32", "år"),
        ("5", "timer/uke"),
        ("0.7", "andel"),
        ("0.5", "andel"),
        ("67", "kr"),
        ("567", "kr"),
    ],
)
def test_not_found(value: str, unit: str) -> None:
    assert not in_text(Decimal(value), unit, TEXT)


def test_halves_in_words() -> None:
    assert in_text(Decimal("0.5"), "andel", "Han får halvparten.")
    assert in_text(Decimal("0.5"), "andel", "Det trekkes 50 prosent.")


def test_dated_amounts() -> None:
    note = "Var pr 1 mai 2019 kr. 99.858, pr 1 mai 2020 kr. 101 351."
    assert dated_amount(note, date(2019, 5, 1)) == 99858
    assert dated_amount(note, date(2020, 5, 1)) == 101351
    assert dated_amount(note, date(2021, 5, 1)) is None

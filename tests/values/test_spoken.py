"""Numbers as a sentence says them, in bokmål and nynorsk."""

from __future__ import annotations

from decimal import Decimal

import pytest

from allocation.values.spoken import spoken
from allocation.values.units import KNOWN_UNITS


@pytest.mark.parametrize(
    ("value", "unit", "nb", "nn"),
    [
        ("32", "timer/uke", "32 timer i uken", "32 timar i veka"),
        ("2", "år", "to år", "to år"),
        ("1", "år", "ett år", "eitt år"),
        ("1", "måneder", "én måned", "éin månad"),
        ("1", "uker", "én uke", "éi veke"),
        ("12", "måneder", "tolv måneder", "tolv månader"),
        ("13", "måneder", "13 måneder", "13 månader"),
        ("67", "år", "67 år", "67 år"),
        ("2,5", "år", "2,5 år", "2,5 år"),
        ("0,75", "andel", "75 prosent", "75 prosent"),
        ("2", "antall", "to", "to"),
        ("245", "kr/måned", "245 kr i måneden", "245 kr i månaden"),
        ("4", "timer/måned", "4 timer i måneden", "4 timar i månaden"),
    ],
)
def test_a_number_in_a_sentence(value: str, unit: str, nb: str, nn: str) -> None:
    number = Decimal(value.replace(",", "."))
    assert [spoken(number, unit, lang).replace("\u00a0", " ") for lang in ("nb", "nn")] == [nb, nn]


@pytest.mark.parametrize("unit", KNOWN_UNITS)
def test_every_unit_can_be_said(unit: str) -> None:
    for lang in ("nb", "nn"):
        assert spoken(Decimal(3), unit, lang)
        assert spoken(Decimal("0.5"), unit, lang, bare=True)

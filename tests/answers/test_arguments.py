"""A date is a date: neither text nor a moment of the day, which no receipt could hold."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from allocation import Case, assess, assess_many, load_rules
from allocation.catalogue import assess_services
from allocation.errors import ArgumentFeil

RULES = load_rules()
CASE = Case.from_data({"fakta": {"alder": 40}}, RULES.vocabulary)
DAY = dt.date(2026, 3, 1)


@pytest.mark.parametrize("wrong", ["2026-03-01", dt.datetime(2026, 3, 1, 12), 20260301])
def test_a_date_is_a_date(wrong: Any) -> None:
    with pytest.raises(ArgumentFeil, match="er ikke en dato uten klokkeslett"):
        assess(RULES, CASE, "pbrl.2-1-d", date=wrong)
    with pytest.raises(ArgumentFeil):
        assess(RULES, CASE, "pbrl.2-1-d", date=DAY, known_by=wrong)
    with pytest.raises(ArgumentFeil):
        assess_many(RULES, CASE, ["pbrl.2-1-d"], date=wrong)
    with pytest.raises(ArgumentFeil):
        assess_services(RULES, CASE, date=wrong, services=["bpa"])

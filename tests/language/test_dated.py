"""Values over time: each holds until the next, and never beyond what the document says it is known for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation.language.dated import span_on, spans, value_on
from allocation.language.rule_model import Parameter

ONE_DAY = timedelta(1)
DAYS = st.dates(date(2010, 1, 1), date(2040, 12, 31))


def parameter(values: Mapping[str, str | None], **more: Any) -> Parameter:
    return Parameter.model_validate({"verdier": values, "område": ["0", "1000"], **more})


YEARLY = {"2025-01-01": "200", "2026-01-01": "205"}


def test_a_yearly_value_is_known_until_the_day_before_it_is_set_anew() -> None:
    rate = parameter(YEARLY, fornyes={"hvert_år": "1. januar"})
    assert value_on(rate, date(2026, 12, 31)) == Decimal(205)
    assert value_on(rate, date(2027, 1, 1)) is None
    found = span_on(spans(rate), date(2034, 4, 1))
    assert found is not None and (found.known, found.until) == (Decimal(205), date(2026, 12, 31))


def test_a_year_that_is_left_out_is_not_known() -> None:
    rate = parameter({"2024-01-01": "1", "2026-01-01": "2"}, fornyes={"hvert_år": "1. januar"})
    assert [value_on(rate, date(year, 7, 1)) for year in (2024, 2025, 2026, 2027)] == [Decimal(1), None, Decimal(2), None]


def test_a_value_set_in_the_middle_of_the_year_is_known_to_the_end_of_it() -> None:
    rate = parameter({"2014-07-01": "35"}, fornyes={"hvert_år": "1. januar"})
    assert value_on(rate, date(2014, 12, 31)) == Decimal(35) and value_on(rate, date(2015, 1, 1)) is None


def test_a_value_known_until_a_day() -> None:
    rate = parameter({"2026-01-01": "205"}, kjent_til="2026-08-31")
    assert value_on(rate, date(2026, 8, 31)) == Decimal(205) and value_on(rate, date(2026, 9, 1)) is None


def test_a_lasting_value_stands() -> None:
    assert value_on(parameter({"2012-01-01": "18"}, varig="ja"), date(2199, 1, 1)) == Decimal(18)


VALUES = st.dictionaries(DAYS.map(date.isoformat), st.sampled_from(("1", "2,5", None)), min_size=1, max_size=6)
ENDS = st.one_of(
    st.just({}),
    st.builds(lambda d: {"kjent_til": d.isoformat()}, DAYS),
    st.sampled_from(("1. januar", "1. mai", "31. desember")).map(lambda d: {"fornyes": {"hvert_år": d}}),
)


@given(VALUES, ENDS, DAYS)
def test_spans_meet_and_never_tell_more_than_is_written(values: dict[str, str | None], ends: dict[str, Any], day: date) -> None:
    rate = parameter(dict(sorted(values.items())), **ends)
    found = spans(rate)
    assert found[0].first == min(rate.verdier) and found[-1].last is None
    for before, after in pairwise(found):
        assert before.last is not None and before.last + ONE_DAY == after.first
    written = [first for first in rate.verdier if first <= day]
    value = value_on(rate, day)
    assert value is None or (written and value == rate.verdier[max(written)])


@pytest.mark.parametrize("written", ["januar", "31. februar", "29. februar", "1.1", "0. mai"])
def test_a_day_that_not_every_year_has_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="er ikke en dag i hvert år"):
        parameter(YEARLY, fornyes={"hvert_år": written})

"""Whole months that are counted to the date grow on the same day of each month, and on no other day."""

from __future__ import annotations

from datetime import date, timedelta

from allocation import Case, assess, load_rules
from allocation.answers.occasions import CALENDAR, of_today
from allocation.answers.trace import Trace
from allocation.engine.bind import demands_evaluated

RULE = "pbrl.2-1-d"
DAY = date(2026, 1, 20)


def test_a_need_that_is_older_than_the_child_is_looked_at_on_the_days_when_a_month_has_gone() -> None:
    rules = load_rules()
    told = {"fødselsdato": "2025-11-30", "behovet_har_vart": 4}
    case = Case.from_data({"fakta": told}, rules.vocabulary)
    demands = demands_evaluated(rules.compiled(RULE, DAY.toordinal()), case, DAY, None)
    assert demands is not None
    last = date(2027, 1, 19).toordinal()
    looked_at = of_today(Trace(demands, rules.vocabulary), last)
    months = [day for day, occasions in looked_at.items() if any(one.kind == CALENDAR for one in occasions)]
    assert len(months) == 12 and date(2026, 2, 28).toordinal() in months
    found = [assess(rules, case, RULE, date=DAY + timedelta(days)).contradictions for days in range(60)]
    turns = [DAY + timedelta(days) for days in range(1, 60) if found[days] != found[days - 1]]
    assert turns == [date(2026, 2, 28)] and turns[0].toordinal() in looked_at

"""Cases of our own like the published ones: other amounts, years, ages and names, with the answers that the law gives."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from allocation import RuleSet, load_rules
from tests.published.compare import run
from tests.published.dates import date_of
from tests.published.facts import Fact, Published

HOME, PLACE, BPA, COO, DLN = (
    "payment_home",
    "payment_institution",
    "bpa",
    "coordinator_ip_child_coordinator",
    "deadlines_appeals",
)
PAYMENT = "FOR-2011-12-16-1349"
NEW, OLD = "pbrl § 2-1 d as amended 2020-07-01", "pbrl § 2-1 d as in force 2015-01-01"
COORDINATION = "pbrl §§ 2-5, 2-5 b, 2-5 c; hol §§ 7-1, 7-2, 7-2 a as in force 2022-08-01"


@cache
def rules() -> RuleSet:
    """The shipped rules."""
    return load_rules()


def case(topic: str, date: str, law: str, facts: dict[str, Any], **expected: Any) -> Published:
    """A case of our own; a fact is a value, or a number or text with its unit."""
    found = {}
    for name, stated in facts.items():
        value, unit = stated if isinstance(stated, tuple) else (stated, "")
        kind = "boolean" if isinstance(value, bool) else "number" if isinstance(value, int | Decimal) else "text"
        found[name] = Fact(name, "date" if unit == "date" else kind, value, unit)
    expected = {"class": "amount", "type": "amount", **expected} if "amount_nok" in expected else expected
    return Published("EGEN-1", topic, date, law, "assert", "derived", found, expected)


def status(*arguments: Any, **expected: Any) -> str:
    """How the rules do on a case of our own."""
    return run(case(*arguments, **expected), rules()).status


H, R, M, Y, W = "hours/month", "nok/hour", "nok/month", "nok/year", "hours/week"

# date, facts, amount in the month
AT_HOME: list[tuple[str, dict[str, Any], Any]] = [
    ("2024", {"below_2G": True, "hours": (3, H), "municipal_hour_rate": (60, R)}, 180),
    ("2024", {"below_2G": True, "hours": (5, H), "municipal_hour_rate": (60, R)}, 230),
    ("2025-04-30", {"household_band": "3G-4G", "hours": (Decimal("2.5"), H), "hourly_rate": (400, R)}, 1000),
    ("2025", {"household_band": "over 4G", "hours": (20, H), "rate": (400, R), "monthly_max": (3100, M)}, 3100),
    ("2023", {"household_band": "2G-3G", "hours": (2, H), "rate": (327, R), "max_charged_hours": (4, H)}, 654),
    ("2023", {"household_band": "2G-3G", "hours": (6, H), "rate": (327, R), "max_charged_hours": (4, H)}, 1308),
    ("2022-06-01", {"household_net_income": (212797, Y), "hours": (8, H), "rate": (215, R)}, 215),
    ("2022-06-01", {"household_net_income": (212798, Y), "hours": (8, H), "rate": (215, R)}, 1720),
    ("2022", {"household_net_income": (212000, Y), "hjelpestonad": (900, Y), "hours": (8, H), "rate": (215, R)}, 1720),
    ("2022", {"household_net_income": (213000, Y), "omsorgsstonad": (900, Y), "hours": (8, H), "rate": (215, R)}, 215),
    ("2023", {"household_band": "4G-5G", "hours": (3, H), "flat_price": (2180, M), "cost_price": (500, R)}, 1500),
    ("2023", {"household_band": "4G-5G", "hours": (9, H), "flat_price": (2180, M), "cost_price": (500, R)}, 2180),
    ("2025", {"below_2G": True, "printed_price": (239, M)}, 239),
    ("2025", {"below_2G": True, "printed_price": (260, M)}, 240),
    ("2019", {"household_band": "2G-3G", "hours": (9, H), "rate": (100, R), "hourly_up_to": (9, H),
              "subscription": (850, M)}, 900),
    ("2019", {"household_band": "2G-3G", "hours": (10, H), "rate": (100, R), "hourly_up_to": (9, H),
              "subscription": (850, M)}, 850),
    ("2025", {"service": "support contact", "household_band": "over 5G", "hours": (10, H)}, 0),
    ("2025", {"service": "home nursing", "household_band": "over 5G"}, 0),
    ("2026", {"service": "BPA", "of_which_cleaning": (4, H), "of_which_personal_care": (80, H),
              "household_band": "2G-3G", "rate": (300, R)}, 1200),
    ("2025", {"household_net_income": (240000, Y), "rate_2_3G": (250, R), "flat_under_2G": (100, M), "hours": (6, H)}, 100),
    ("2025", {"household_net_income": (260000, Y), "rate_2_3G": (250, R), "flat_under_2G": (100, M), "hours": (6, H)}, 1500),
    ("2025", {"below_2G": True, "alarm_fee": (150, M), "alarm_meets_necessary_need": True}, 150),
    ("2025", {"below_2G": True, "alarm_fee": (320, M), "alarm_meets_necessary_need": True}, 240),
]  # fmt: skip


@pytest.mark.parametrize(("date", "facts", "amount"), AT_HOME)
def test_payment_at_home(date: str, facts: dict[str, Any], amount: int) -> None:
    law = f"{PAYMENT} §§ 8-10"
    assert status(HOME, date, law, facts, amount_nok=amount, period="month") == "riktig"
    assert status(HOME, date, law, facts, amount_nok=amount + 7, period="month") == "galt_med_sikkerhet"


# What the case does not say, or says in words nobody knows, leaves the amount unsettled.
UNSETTLED_AT_HOME: list[dict[str, Any]] = [
    {"household_band": "3G-4G", "hours": (2, H), "flat_price": (1680, M)},  # no cost price: too dear for two hours?
    {"household_band": "3G-4G", "rate": (300, R)},  # no hours
    {"household_band": "3G-4G", "hours": (2, H)},  # no price
    {"below_2G": False, "hours": (2, H), "rate_2_3G": (300, R)},  # which step?
    {"household_band": "2G-3G", "hours": (2, H), "rate": (300, R), "late_fee": (35, M)},
    {"household_band": "2G-3G", "hours": (2, H), "rate": (300, R), "minimum_charge": (700, M)},
    {"household_band": "2G-3G", "hours": (2, H), "rate": (300, R), "discount": (10, "percent")},
    {"household_band": "2G-3G", "hours": (2, "hours/week"), "rate": (300, R)},
    {"service": "meals on wheels", "household_band": "2G-3G", "hours": (2, H), "rate": (300, R)},
    {"service": "home help + meals on wheels", "household_band": "2G-3G", "hours": (2, H), "rate": (300, R)},
    {"gross_household_income": (230000, Y), "hours": (2, H), "rate": (300, R)},
    {"household_net_income": (None, Y), "hours": (9, H), "rate": (300, R)},
    {"below_2G": True, "services": "home help + safety alarm", "alarm_fee": (120, M)},  # is the alarm needed?
]


@pytest.mark.parametrize("facts", UNSETTLED_AT_HOME)
def test_payment_at_home_is_not_guessed(facts: dict[str, Any]) -> None:
    assert status(HOME, "2025", f"{PAYMENT} § 9", facts, amount_nok=600, period="month") == "uavklart"


def test_before_the_regulation_nothing_is_answered() -> None:
    facts = {"below_2G": True}
    assert status(HOME, "2011", "FOR-1995-04-26-392", facts, amount_nok=165, period="month") == "uavklart"
    assert status(HOME, "2011", PAYMENT, facts, amount_nok=165, period="month") == "uavklart"


D = "days"
# date, facts, amount, period
IN_INSTITUTION: list[tuple[str, dict[str, Any], str, str]] = [
    # 0,75 × (130 160 − 10 950) + 0,85 × (300 000 − 130 160)
    ("2026-02-01", {"net_income": (300000, Y)}, "233771.50", "year"),
    # the same in May, with the new G: 0,75 × (136 549 − 10 950) + 0,85 × (300 000 − 136 549)
    ("2026", {"net_income": (300000, Y), "G": (136549, Y)}, "233132.60", "year"),
    # below G the floor decides: 100 000 − 0,25 × 136 549 − 0,75 × 10 950
    ("2026-06-01", {"net_pension_after_tax": (100000, Y)}, "57650.25", "year"),
    # double room: 0,75 × (130 160 − 52 950) + 0,85 × (300 000 − 130 160)
    ("2026-02-01", {"net_income": (300000, Y), "double_room_involuntary": True}, "202271.50", "year"),
    ("2026-02-01", {"net_income": (2000000, Y), "actual_cost_of_place": (90000, M)}, "90000", "month"),
    ("2026-02-01", {"net_income": (2000000, Y), "municipal_max_charge": (61000, M)}, "61000", "month"),
    ("2026-02-01", {"short_stay_days": (14, D), "rate": (205, "nok/day")}, "2870", "total"),
    ("2020-05-01", {"short_stay_days": (3, D)}, "510", "total"),
    ("2025", {"stay_type": "short stay, respite for the family", "days": (10, D)}, "0", "total"),
    ("2025", {"long_term_decision": True, "month_number_of_stay": (1, "month"), "institution_days_earlier_same_year": (0, D)},
     "0", "month"),
]  # fmt: skip


@pytest.mark.parametrize(("date", "facts", "amount", "period"), IN_INSTITUTION)
def test_payment_in_institution(date: str, facts: dict[str, Any], amount: str, period: str) -> None:
    law = f"{PAYMENT} §§ 3-4"
    wanted = {"amount_nok": Decimal(amount), "period": period, "tolerance_nok": Decimal("0.01")}
    assert status(PLACE, date, law, facts, **wanted) == "riktig"
    assert status(PLACE, date, law, facts, **wanted | {"amount_nok": Decimal(amount) + 9}) == "galt_med_sikkerhet"


@pytest.mark.parametrize(
    "facts",
    [
        {"net_income": (300000, Y), "supports_children": True},
        {"net_income": (300000, Y), "spouse_at_home": True},  # no pensions: the deduction is unknown
        {"net_income": (300000, Y), "spouse_at_home": None},
        {"gross_pension": (300000, Y)},  # no tax
        {"net_income": (300000, Y), "other_income": (20000, Y)},  # before or after tax?
        {"short_stay_days": (14, D), "rate": (150, "nok/day")},  # the municipality's own, lower rate
        {"short_stay_days": (70, D)},
        {"short_stay_days": (30, D), "days_in_institution_this_year": (31, D)},
        {"net_income": (300000, Y), "G": (128116, Y)},  # an average
        {"net_income": (300000, Y), "fribelop": (9450, Y)},
        {"short_stay_days": (61, D), "institution_days_earlier_same_year": (60, D)},  # long by now
    ],
)
def test_payment_in_institution_is_not_guessed(facts: dict[str, Any]) -> None:
    assert status(PLACE, "2026-02-01", PAYMENT, facts, amount_nok=1000, period="year") == "uavklart"


def test_a_year_with_two_g_leaves_the_amount_open() -> None:
    facts: dict[str, Any] = {"net_income": (300000, Y)}
    wanted = {"amount_nok": Decimal("233771.50"), "period": "year", "tolerance_nok": Decimal("0.01")}
    assert status(PLACE, "2026", PAYMENT, facts, **wanted) == "uavklart"
    assert status(PLACE, "2026-02", PAYMENT, facts, **wanted) == "riktig"


@pytest.mark.parametrize(("days", "kind"), [(59, "free_month"), (60, "no_free_month"), (61, "no_free_month")])
def test_no_free_month_after_sixty_days(days: int, kind: str) -> None:
    facts = {"days_in_institution_same_year": (days, D), "long_term_decision_date": ("2024-09-02", "date")}
    assert status(PLACE, "2024", f"{PAYMENT} § 6", facts, **{"class": "payment_rule", "type": kind}) == "riktig"


RIGHT, NO_RIGHT = {"class": "right", "type": "right"}, {"class": "no_right", "type": "no_right"}
LASTING: dict[str, Any] = {"age": (40, "years"), "duration_over_two_years": True}
ASSISTANCE: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    ("2026", NEW, LASTING | {"counted_hours": (Decimal("31.99"), W)}, {"class": "none"}),
    ("2026", NEW, LASTING | {"hours": (32, W)}, RIGHT),
    ("2026", NEW, LASTING | {"hours": (Decimal("24.9"), W)}, NO_RIGHT),
    ("2026", NEW, LASTING | {"bpa_hours": (33, W), "home_nursing_hours": (10, W)}, RIGHT | {"counted_hours": 33}),
    ("2026", NEW, LASTING | {"bpa_hours": (20, W), "home_nursing_hours": (20, W)}, NO_RIGHT | {"counted_hours": 20}),
    ("2026", NEW, LASTING | {"hours": (20, W), "night_hours": (40, W), "night_need_continuous": False}, NO_RIGHT),
    ("2026", NEW, LASTING | {"hours": (26, W), "substantially_higher_cost_documented": True}, NO_RIGHT),
    ("2026", NEW, LASTING | {"hours": (26, W), "substantially_higher_cost_documented": False}, RIGHT),
    ("2026", NEW, {"age": (40, "years"), "hours": (50, W), "duration": (24, "months")}, NO_RIGHT),
    ("2026", NEW, {"age": (40, "years"), "hours": (50, W), "duration": (25, "months")}, RIGHT),
    ("2026", NEW, {"age": (66, "years"), "hours": (5, "hours/day"), "duration": (3, "years")}, RIGHT),
    ("2026", NEW, {"age": (67, "years"), "hours": (50, W), "bpa_before_67": False}, NO_RIGHT),
    ("2020-06-30", OLD, {"age": (70, "years"), "hours": (50, W), "bpa_granted_before_67_under_right": True}, NO_RIGHT),
    ("2020-07-01", NEW, {"age": (70, "years"), "hours": (50, W), "bpa_granted_before_67_under_right": True}, RIGHT),
    ("2021", NEW, LASTING | {"son_age": (17, "years"), "lives_at_home": True, "parental_responsibility": True,
                             "child_has_disability": True, "respite_hours": (33, W)}, RIGHT),
    ("2021", NEW, LASTING | {"daughter_age": (18, "years"), "respite_hours": (33, W)}, NO_RIGHT),
    ("2014-12-31", OLD, LASTING | {"hours": (50, W)}, NO_RIGHT),
]  # fmt: skip


@pytest.mark.parametrize(("date", "law", "facts", "expected"), ASSISTANCE)
def test_bpa(date: str, law: str, facts: dict[str, Any], expected: dict[str, Any]) -> None:
    if expected["class"] == "none":
        assert status(BPA, date, law, facts, **RIGHT) == status(BPA, date, law, facts, **NO_RIGHT) == "uavklart"
        return
    assert status(BPA, date, law, facts, **expected) == "riktig"
    opposite = NO_RIGHT if expected["class"] == "right" else RIGHT
    assert status(BPA, date, law, facts, **opposite) == "galt_med_sikkerhet"


@pytest.mark.parametrize(
    "facts",
    [
        LASTING | {"hours": (40, W), "of_which_two_helpers": (10, W)},
        LASTING | {"hours": (40, W), "share_of_health_services": (None, W)},
        LASTING | {"hours": (40, W), "night_hours": (10, W), "total_hours": (45, W)},
        LASTING | {"total_hours": (35, W), "home_nursing_hours": (6, W), "substantially_higher_cost": True},
        LASTING | {"claimed_hours": (40, W)},
        LASTING | {"hours": (200, H)},
        {"age": (40, "years"), "hours": (40, W), "duration_so_far": (30, "months")},
        {"age": (40, "years"), "hours": (40, W)},
        LASTING | {"personal_assistance_at_school": (40, W)},
        {"duration_over_two_years": True, "hours": (40, W)},
    ],
)
def test_bpa_is_not_guessed(facts: dict[str, Any]) -> None:
    assert status(BPA, "2026", NEW, facts, **RIGHT) == "uavklart"


SICK_CHILD: dict[str, Any] = {
    "child_age": (3, "years"),
    "serious_illness": True,
    "needs_health_and_care_services": True,
    "needs_other_welfare_services": True,
    "long_term": True,
    "coordinated": True,
}
FAMILY = {"class": "right", "type": "right_child_coordinator"}


def test_child_coordinator() -> None:
    assert status(COO, "2024-05-02", COORDINATION, SICK_CHILD, **FAMILY) == "riktig"
    for name in ("serious_illness", "needs_health_and_care_services", "needs_other_welfare_services", "long_term"):
        facts = SICK_CHILD | {name: False}
        assert status(COO, "2024-05-02", COORDINATION, facts, **FAMILY) == "galt_med_sikkerhet"
        assert status(COO, "2024-05-02", COORDINATION, facts, **FAMILY | {"class": "no_right"}) == "riktig"
    for age, kind in ((17, "right"), (18, "no_right")):
        facts = SICK_CHILD | {"child_age": (age, "years")}
        assert status(COO, "2024-05-02", COORDINATION, facts, **FAMILY | {"class": kind}) == "riktig"
    # The wish belongs to the duty to appoint, not to the right.
    assert status(COO, "2024-05-02", COORDINATION, SICK_CHILD | {"parents_want": False}, **FAMILY) == "riktig"
    assert status(COO, "2024-05-02", COORDINATION, SICK_CHILD | {"lives_abroad": True}, **FAMILY) == "uavklart"


def test_coordinator_and_plan() -> None:
    needs = {"needs_long_term_coordinated_services": True, "wants_individual_plan": True}
    plan, coordinator = {"class": "right", "type": "right_individual_plan"}, {"class": "right", "type": "right_coordinator"}
    assert status(COO, "2025", COORDINATION, needs, **plan) == "riktig"
    assert status(COO, "2025", COORDINATION, needs, **coordinator) == "riktig"
    assert status(COO, "2025", COORDINATION, needs, **coordinator | {"class": "no_right"}) == "galt_med_sikkerhet"
    # The right to a plan does not wait for consent; that a plan is made does.
    for wish in (True, False):
        facts = needs | {"wants_individual_plan": wish}
        assert status(COO, "2025", COORDINATION, facts, **plan) == "riktig"
        assert status(COO, "2025", COORDINATION, facts, **coordinator | {"ip": wish}) == "riktig"
        assert status(COO, "2025", COORDINATION, facts, **coordinator | {"ip": not wish}) == "galt_med_sikkerhet"
    assert status(COO, "2025", COORDINATION, {"needs_long_term_coordinated_services": True}, **plan | {"ip": True}) == "uavklart"
    # One service: whether there must be two is a reading that nobody has chosen.
    single = {"needs": "one service only (home nursing), long-term", "number_of_services": (1, "services")}
    assert status(COO, "2025", COORDINATION, single, **coordinator | {"class": "no_right"}) == "uavklart"
    assert (
        status(COO, "2025", COORDINATION, {"long_term": False, "complex": False}, **coordinator | {"class": "no_right"})
        == "riktig"
    )
    assert status(COO, "2025", COORDINATION, {"long_term": True}, **coordinator) == "uavklart"


DEADLINES: list[tuple[str, dict[str, Any], str, bool | None]] = [
    ("pbrl § 7-5", {"decision": ("2025-05-02", "date"), "decision_received": ("2025-05-06", "date")}, "2025-06-03", None),
    # four weeks from 20 March 2025 is Maundy Thursday: the next working day is Tuesday after Easter
    ("pbrl § 7-5", {"decision_received": ("2025-03-20", "date"), "complaint": ("2025-04-22", "date")}, "2025-04-22", True),
    ("pbrl § 7-5", {"decision_received": ("2025-03-20", "date"), "complaint": ("2025-04-23", "date")}, "2025-04-22", False),
    ("pbrl § 7-5", {"fee_decision": ("2025-05-02", "date"), "received": (None, "date")}, "2025-05-30", None),
    ("fvl. § 11 a", {"application_received": ("2025-01-31", "date"), "decided": False}, "2025-02-28", None),
]


@pytest.mark.parametrize(("law", "facts", "last", "in_time"), DEADLINES)
def test_deadlines(law: str, facts: dict[str, Any], last: str, in_time: bool | None) -> None:
    expected = {"class": "deadline", "type": "deadline", "deadline_date": last}
    stated = expected if in_time is None else expected | {"in_time": in_time}
    assert status(DLN, "2025", law, facts, **stated) == "riktig"
    assert status(DLN, "2025", law, facts, **expected | {"deadline_date": "2025-01-02"}) == "galt_med_sikkerhet"
    assert status(DLN, "2025", law, facts | {"reasons_requested": ("2025-05-07", "date")}, **stated) == "uavklart"


def test_deadlines_of_law_that_is_not_ours() -> None:
    expected = {"class": "deadline", "type": "deadline", "deadline_date": "2025-05-23"}
    assert status(DLN, "2025", "fvl. § 29", {"decision": ("2025-05-02", "date")}, **expected) == "uavklart"
    assert status(DLN, "2025", "pbrl § 7-2; fvl. § 34", {"decision": ("2025-05-02", "date")}, **expected) == "uavklart"
    assert status(DLN, "2025", "local regulation", {"decision": ("2025-05-02", "date")}, **expected) == "uavklart"


@pytest.mark.parametrize(
    ("length", "sort"), [((14, "days"), "no_"), ((15, "days"), ""), ((2, "weeks"), "no_"), ((3, "weeks"), "")]
)
def test_two_weeks(length: tuple[int, str], sort: str) -> None:
    expected = {"class": "procedure", "type": f"{sort}written_decision_required"}
    assert status(DLN, "2025", "pbrl § 2-7", {"service_expected_duration": length}, **expected) == "riktig"


@pytest.mark.parametrize(
    ("stated", "law", "day"),
    [
        ("2023-06-01", "", "2023-06-01"),
        ("2023", "", "2023-01-01"),
        ("school year 2022-23", "", "2022-01-01"),
        ("2023-03 to 2023-05", "", "2023-03-01"),
        ("after 2022-08-01", "", "2022-08-02"),
        ("2025 (after 2025-05-01)", "", "2025-05-02"),
        ("before 2021 (county governor)", "pbrl as in force 2015-01-01", "2015-01-01"),
        ("before 2021", "", "2020-12-31"),
        ("after 2012", "FOR-2011-12-16-1349", "2013-01-01"),
        ("undated", "pbrl § 2-1 d as amended 2020-07-01", "2020-07-01"),
        ("undated list (430/hour)", "FOR-2011-12-16-1349 § 9", "2026-07-02"),
    ],
)
def test_dates(stated: str, law: str, day: str) -> None:
    found = date_of(case(BPA, stated, law, {}), {dt.date(2025, 5, 1): Decimal(130160)}, dt.date(2026, 7, 2))
    assert found == dt.date.fromisoformat(day)


def test_a_stated_g_tells_when_in_the_year() -> None:
    values = {dt.date(2024, 5, 1): Decimal(124028), dt.date(2025, 5, 1): Decimal(130160)}
    checked = dt.date(2026, 7, 2)
    assert date_of(case(PLACE, "2025", "", {"G": (130160, Y)}), values, checked) == dt.date(2025, 5, 1)
    assert date_of(case(PLACE, "2025", "", {"G": (124028, Y)}), values, checked) == dt.date(2025, 1, 1)


@pytest.mark.parametrize(
    ("topic", "law", "facts"),
    [
        (BPA, NEW, LASTING | {"hours": (40, W), "age": (400, "years")}),
        (BPA, NEW, LASTING | {"hours": (-3, W)}),
        (BPA, NEW, LASTING | {"hours": (10_000, W)}),
        (HOME, PAYMENT, {"household_band": "2G-3G", "hours": (-2, H), "rate": (300, R)}),
        (HOME, PAYMENT, {"household_band": "2G-3G", "hours": (2, H), "rate": (Decimal("1E9"), R)}),
        (PLACE, PAYMENT, {"long_term_decision_date": ("2024-02-30", "date"), "net_income": (300000, Y)}),
        (DLN, "pbrl § 7-5", {"decision_received": ("soon", "date")}),
    ],
)
def test_what_cannot_be_is_not_answered(topic: str, law: str, facts: dict[str, Any]) -> None:
    expected = {"class": "right", "type": "right", "amount_nok": 1, "deadline_date": "2024-03-01"}
    assert status(topic, "2024", law, facts, **expected) == "uavklart"

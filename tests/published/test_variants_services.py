"""Cases of our own on long stays, carers and refused services: other wordings, dates and municipalities."""

from __future__ import annotations

from typing import Any

import pytest

from tests.published.test_variants import DLN, status

LTS, CAR, OTH = "long_term_stay", "carer_support", "other_review"
PLACE, LOCAL = "pbrl § 2-1 e first paragraph", "pbrl § 2-1 e second paragraph; hol § 3-2 a"
RIGHT, NO_RIGHT, SET_ASIDE = (
    {"class": "right", "type": "right"},
    {"class": "no_right", "type": "no_right"},
    {"class": "set_aside", "type": "set_aside"},
)
TO_DECISION = {"class": "right", "type": "right_to_decision_and_waiting_list"}
W = "hours/week"

# date, law, facts, expected
STAYS: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    ("2016-07-01", PLACE, {"only_adequate_offer": True, "vacant_places": (0, "places")}, RIGHT),
    ("2025", PLACE, {"nursing_home_is_the_only_option": True, "ground_of_refusal": "budget and no staff"}, RIGHT),
    ("2025", PLACE, {"only_adequate_offer": True, "age": (48, "years")}, RIGHT),
    ("2025", PLACE, {"only_offer": False, "free_place": True}, NO_RIGHT),
    ("2025", LOCAL, {"can_live_at_home_with_help": True, "meets_local_criteria": True, "free_place": False}, TO_DECISION),
    ("2025", LOCAL, {"only_offer": False, "can_wait_at_home": True, "meets_municipal_criteria": True}, RIGHT),
]


@pytest.mark.parametrize(("date", "law", "facts", "expected"), STAYS)
def test_long_stay(date: str, law: str, facts: dict[str, Any], expected: dict[str, Any]) -> None:
    assert status(LTS, date, law, facts, **expected) == "riktig"


@pytest.mark.parametrize(
    ("date", "law", "facts", "expected"),
    [
        ("2025", PLACE, {"only_adequate_offer": True}, NO_RIGHT),
        ("2025", PLACE, {"only_adequate_offer": False}, RIGHT | {"type": "right_to_place"}),
        ("2017-06-30", LOCAL, {"can_wait_at_home": True, "meets_local_criteria": True}, TO_DECISION),
        ("2025", LOCAL, {"can_wait_at_home": True, "meets_local_criteria": False}, TO_DECISION),
    ],
)
def test_long_stay_is_told_apart(date: str, law: str, facts: dict[str, Any], expected: dict[str, Any]) -> None:
    assert status(LTS, date, law, facts, **expected) in ("galt_med_sikkerhet", "uavklart")
    assert status(LTS, date, law, facts, **expected) != "riktig"


@pytest.mark.parametrize(
    ("date", "facts"),
    [
        ("2025", {"free_place": False}),
        ("2025", {"only_option_is_more_home_help": True}),
        ("2025", {"only_adequate_offer": None}),
        ("2025", {"only_adequate_offer": True, "another_person_had_greater_need": True}),
        ("2016-06-30", {"only_adequate_offer": True}),
    ],
)
def test_long_stay_is_not_guessed(date: str, facts: dict[str, Any]) -> None:
    assert status(LTS, date, PLACE, facts, **RIGHT) == "uavklart"
    assert status(LTS, date, PLACE, facts, **NO_RIGHT) == "uavklart"


def test_a_refusal_for_want_of_room_contradicts_the_right() -> None:
    facts = {"only_adequate_offer": True, "ground_of_refusal": "no vacant beds"}
    assert status(LTS, "2025", PLACE, facts, **SET_ASIDE) == "riktig"
    assert status(LTS, "2025", PLACE, {"ground_of_refusal": "no vacant beds"}, **SET_ASIDE) == "riktig"


@pytest.mark.parametrize(
    ("where", "day"),
    [
        ("undated (Bodø regulation)", "2026-04-30"),
        ("undated (Bærum)", "2026-05-28"),
        ("undated", None),
        ("undated (Kvæfjord)", None),
    ],
)
def test_the_deadline_is_the_municipality_s_own(where: str, day: str | None) -> None:
    facts = {"long_term_decision_date": ("2026-02-28", "date")}
    expected = {"class": "deadline", "type": "deadline", "deadline_date": day or "2026-04-28"}
    wanted = {"2026-04-30": "galt_med_sikkerhet", "2026-05-28": "riktig", None: "uavklart"}[day]
    assert status(DLN, where, "hol § 3-2 a; local regulation", facts, **expected) == wanted


CARE = "hol § 3-6; pbrl § 2-8"


def test_carers_have_a_right_to_a_decision() -> None:
    to_decision = {"class": "right", "type": "right_to_decision"}
    assert status(CAR, "2024", CARE, {"particularly_burdensome_care": True}, **to_decision) == "riktig"
    assert status(CAR, "2024", CARE, {"particularly_burdensome_care": False}, **to_decision) == "galt_med_sikkerhet"
    assert status(CAR, "2024", CARE, {"care_hours": (30, W)}, **to_decision) == "uavklart"
    assert status(CAR, "2024", "pbrl § 2-8", {"particularly_burdensome_care": True}, **RIGHT) == "riktig"


def test_no_claim_to_one_kind_of_support() -> None:
    facts = {"particularly_burdensome_care": True}
    assert status(CAR, "2024", CARE, facts, **NO_RIGHT | {"type": "no_right_to_care_benefit"}) == "riktig"
    facts = {"particularly_burdensome_care": True, "respite_needed": True}
    assert status(CAR, "2024", CARE, facts, **{"class": "duty", "type": "duty_to_offer_respite"}) == "riktig"
    assert status(CAR, "2024", CARE, facts | {"sibling_ill": True}, **{"class": "duty", "type": "duty"}) == "uavklart"


@pytest.mark.parametrize(("deducted", "result"), [((2, W), "riktig"), ((3, W), "galt_med_sikkerhet"), (None, "uavklart")])
def test_hours_of_care_benefit(deducted: tuple[int, str] | None, result: str) -> None:
    facts: dict[str, Any] = {"assessed_care_hours": (11, W), "hjelpestonad_rate": (1, "rate")}
    facts |= {} if deducted is None else {"deducted_hours": deducted}
    expected = {"class": "amount", "type": "hours", "hours_per_week": 9}
    assert status(CAR, "2024", "hol § 3-6; ftrl § 6-4", facts, **expected) == result


def test_the_national_benefit_comes_first() -> None:
    expected = {"class": "procedure", "type": "hjelpestonad_first"}
    facts = {"hjelpestonad_possible": True, "hjelpestonad_applied": False}
    assert status(CAR, "2024", "ftrl § 6-4", facts, **expected) == "riktig"
    assert status(CAR, "2024", "ftrl § 6-4", {"hjelpestonad_possible": False}, **expected) == "galt_med_sikkerhet"
    assert status(CAR, "2024", "ftrl § 6-4", {"diagnosis": "unknown"}, **expected) == "uavklart"


def test_what_was_set_aside_for_a_carer_is_a_judgement() -> None:
    facts = {"siblings": (3, "children"), "night_work": True}
    assert status(CAR, "2015", "hol § 3-2 no. 6 d", facts, **SET_ASIDE) == "riktig"
    assert status(CAR, "2024", "barnevernsloven § 3-1", facts, **SET_ASIDE) == "uavklart"


OLD = "kommunehelsetjenesteloven § 2-1 (predecessor)"
GRANTED = {"class": "granted", "type": "granted"}
REVIEWS: list[tuple[str, str, str, dict[str, Any], dict[str, Any]]] = [
    (LTS, "2005", OLD, {"applied_for": "short stay after stroke", "reason_given": "waiting list, economy"}, GRANTED),
    (LTS, "1999", OLD, {"applied_for": "help", "necessary": True, "budget": "used up"}, {"class": "none"}),
    (OTH, "2020", "hol § 3-2 no. 6 b", {"service": "support contact", "ground": "lack of personnel"}, GRANTED),
    (OTH, "2020", "hol § 3-2 no. 6 b", {"applied": "home help", "individual_assessment": True, "diagnosis": "MS"}, NO_RIGHT),
    (OTH, "2020", "hol § 3-2 no. 6 b", {"applied": "home help", "individual_assessment": False}, SET_ASIDE),
]


@pytest.mark.parametrize(("topic", "date", "law", "facts", "expected"), REVIEWS)
def test_refusals(topic: str, date: str, law: str, facts: dict[str, Any], expected: dict[str, Any]) -> None:
    assert status(topic, date, law, facts, **expected) == ("uavklart" if expected["class"] == "none" else "riktig")


@pytest.mark.parametrize(
    ("law", "facts"),
    [
        ("hol § 3-2 no. 6 b", {"visually_impaired": True, "applied": "support contact"}),  # a diagnosis alone gives no right
        ("hol § 3-2 no. 6 b", {"applied": "support contact", "ground_of_refusal": "no staff and the need is covered"}),
        ("hol § 3-2 no. 6 b", {"applied": "support contact", "individual_assessment": True, "governor_upheld": False}),
        ("hol § 3-2 no. 6 b", {"applied": "support contact and home help", "individual_assessment": True}),
        ("fvl. § 36; hol § 3-2", {"applied": "support contact", "individual_assessment": True}),
        ("ldl § 20", {"applied": "support contact", "individual_assessment": True}),
    ],
)
def test_refusals_are_not_guessed(law: str, facts: dict[str, Any]) -> None:
    for expected in (RIGHT, NO_RIGHT, GRANTED, {"class": "no_breach", "type": "no_breach_found"}):
        assert status(OTH, "2020", law, facts, **expected) == "uavklart"

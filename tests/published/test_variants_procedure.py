"""Cases of our own on costs and late complaints."""

from __future__ import annotations

from typing import Any

import pytest

from tests.published.test_variants import status

OTHER, DEADLINES = "other_review", "deadlines_appeals"
COSTS, LATE = "fvl. §§ 35-36", "fvl § 31"
GRANTED, REFUSED = {"class": "granted"}, {"class": "refused"}
SAME_CASE = {"governor_upheld_refusal": True, "council_later_granted_same_service": True, "new_application": False}
LATE_COMPLAINT = {"decision_date": ("2024-01-08", "date"), "decision_received": ("2024-01-10", "date")}


@pytest.mark.parametrize(
    ("topic", "law", "facts", "expected", "wanted"),
    [
        (OTHER, COSTS, SAME_CASE, GRANTED, "riktig"),
        (DEADLINES, "forvaltningsloven § 36", SAME_CASE, GRANTED, "riktig"),
        (OTHER, COSTS, {**SAME_CASE, "legal_costs": None}, GRANTED, "riktig"),
        (OTHER, COSTS, {**SAME_CASE, "new_application": True}, REFUSED, "riktig"),
        (OTHER, COSTS, {**SAME_CASE, "new_application": True}, GRANTED, "galt_med_sikkerhet"),
        (OTHER, COSTS, {**SAME_CASE, "health_worsened": True}, REFUSED, "riktig"),
        (OTHER, COSTS, {**SAME_CASE, "something_else_is_new": True}, GRANTED, "uavklart"),
        (OTHER, COSTS, {"refusal_reversed": True}, GRANTED, "riktig"),
        (OTHER, COSTS, {"council_later_granted_same_service": True}, GRANTED, "uavklart"),
        (
            OTHER,
            COSTS,
            {"decision_reversed": True, "notice_received": ("2026-01-05", "date"), "costs_claimed": ("2026-01-20", "date")},
            {"deadline_date": "2026-01-26"},
            "riktig",
        ),
        (  # a claim that comes later may be taken up, and the case does not say when it came
            OTHER,
            COSTS,
            {"decision_reversed": True, "notice_received": ("2026-01-05", "date")},
            {"deadline_date": "2026-01-26"},
            "uavklart",
        ),
        (
            OTHER,
            COSTS,
            {"decision_reversed": True, "notice_received": ("2026-01-10", "date"), "costs_claimed": ("2026-02-02", "date")},
            {"deadline_date": "2026-02-02"},
            "riktig",
        ),
        (DEADLINES, LATE, {**LATE_COMPLAINT, "complaint_date": ("2025-01-09", "date"), "excusable": True}, REFUSED, "riktig"),
        (DEADLINES, LATE, {**LATE_COMPLAINT, "complaint_date": ("2025-01-08", "date"), "excusable": True}, GRANTED, "riktig"),
        (DEADLINES, LATE, {**LATE_COMPLAINT, "complaint_date": ("2024-01-20", "date")}, GRANTED, "riktig"),
        (DEADLINES, LATE, {**LATE_COMPLAINT, "complaint_date": ("2024-05-20", "date")}, GRANTED, "uavklart"),
        (
            DEADLINES,
            LATE,
            {"decision_date": ("2024-01-08", "date"), "complaint_date": ("2024-05-20", "date"), "excusable": False},
            REFUSED,
            "uavklart",
        ),
    ],
)
def test_procedure(topic: str, law: str, facts: dict[str, Any], expected: dict[str, Any], wanted: str) -> None:
    assert status(topic, "2026-03-01", law, facts, **expected) == wanted

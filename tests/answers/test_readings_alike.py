"""A reading that nobody has chosen is told where it can matter to the case, and nowhere else."""

from __future__ import annotations

from datetime import date

from allocation import Case, assess, load_rules
from allocation.answers.points import open_points
from allocation.values.truth import Why

DAY = date(2026, 3, 1)
NIGHT = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "timer_per_uke": "28,5", "nattjeneste": "nei"}


def waits(birth: str, helpers: str) -> set[str]:
    rules = load_rules()
    data = {
        "fakta": {"fødselsdato": birth, "behovets_varighet": 36},
        "tjeneste": [NIGHT | {"krever_flere_enn_én": helpers}],
    }
    answer = assess(rules, Case.from_data(data, rules.vocabulary), "pbrl.2-1-d", date=DAY)
    told = {point.address for point in open_points(answer) if point.why is Why.READING}
    return {address.partition("/")[2] for address in told}


def test_one_under_67_with_one_helper_waits_for_no_reading() -> None:
    """What is left is one judgement, the same however the law is read."""
    assert waits("1985-04-12", "nei") == set()


def test_a_reading_is_told_where_it_can_matter() -> None:
    assert "hver_hjelper_teller" in waits("1985-04-12", "ja")

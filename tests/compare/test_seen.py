"""What a side waits for is compared and told: a reading nobody has chosen as well as a fact nobody has given."""

from __future__ import annotations

from datetime import date
from typing import Any

from allocation import Case, assess, load_rules
from allocation.compare.page import _seen
from allocation.compare.seen import Seen, changed
from allocation.compare.words import Words

RULES = load_rules()
DAY = date(2026, 3, 1)
READING = "pbrl.2-1-d/hver_hjelper_teller"


def _judged(answer: str, factor: str) -> dict[str, object]:
    return {"svar": answer, "av": "saksbehandler", "dato": DAY, "momenter": [factor], "begrunnelse": "Oppdiktet."}


TWO_HELPERS: dict[str, Any] = {
    "sak": "oppdiktet",
    "fakta": {"alder": 30, "behovets_varighet": 60, "vesentlig_økt_kostnad": _judged("ja", "økonomi")},
    "barn": [],
    "tjeneste": [
        {
            "hjemmel": "hol.3-2-6-b",
            "innhold": "personlig_stell",
            "timer_per_uke": 16,
            "krever_flere_enn_én": "ja",
            "antall_hjelpere": 2,
            "nattjeneste": "nei",
            "kontinuerlig_behov": _judged("ja", "hvor ofte behovet melder seg"),
        }
    ],
}


def _sides() -> tuple[Seen, Seen]:
    return _answered("hver_hjelper"), _answered("ikke_valgt")


def _answered(choice: str, **instead: object) -> Seen:
    [row] = TWO_HELPERS["tjeneste"]
    case = Case.from_data({**TWO_HELPERS, "tjeneste": [{**row, **instead}]}, RULES.vocabulary)
    return Seen.of(assess(RULES, case, "pbrl.2-1-d", date=DAY, readings={READING: choice}))


def test_an_answer_that_waits_for_a_choice_of_reading_says_so() -> None:
    chosen, unchosen = _sides()
    assert set(changed(chosen, unchosen)) >= {"utfall", "valg av lesemåte"}
    assert unchosen.to_data()["må_velges"] == [READING] and chosen.to_data()["må_velges"] == []
    assert f"Og venter svaret på valg av lesemåten {READING}" in unchosen.steps(chosen)
    assert "ingen har valgt: " in _seen(unchosen, chosen, Words("nb"))
    assert "ingen har valt: " in _seen(unchosen, chosen, Words("nn"))


def test_an_answer_that_another_tenable_reading_would_change_says_so() -> None:
    chosen, enough = _answered("hver_hjelper"), _answered("hver_hjelper", timer_per_uke=32, krever_flere_enn_én="nei")
    assert (chosen.otherwise, enough.otherwise) == ((f"{READING}=tiden",), ())
    assert changed(enough, chosen) == ("andre lesemåter",)
    assert f"Og avhenger svaret av lesemåten {READING}" in chosen.steps(enough)
    assert "en annen holdbar lesemåte" in _seen(chosen, enough, Words("nb")).lower()

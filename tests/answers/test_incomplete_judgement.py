"""A judgement that lacks a part does not count, and the answer says which part."""

from __future__ import annotations

from datetime import date

import pytest

from allocation import Case, assess, load_rules

RULES = load_rules()
REASONED = {"svar": "nei", "av": "saksbehandler", "dato": "2026-02-01", "momenter": ["økonomi"], "begrunnelse": "Like dyrt."}
BPA = {
    "fakta": {"alder": 40, "behovets_varighet": 36},
    "tjeneste": [
        {
            "hjemmel": "hol.3-2-6-b",
            "innhold": "praktisk_bistand",
            "timer_per_uke": 28,
            "krever_flere_enn_én": "nei",
            "nattjeneste": "nei",
        }
    ],
}


def text(judgement: object, lang: str = "nb") -> str:
    facts = {**BPA["fakta"], "vesentlig_økt_kostnad": judgement}  # type: ignore[dict-item]
    case = Case.from_data({**BPA, "fakta": facts}, RULES.vocabulary)
    return " ".join(assess(RULES, case, "pbrl.2-1-d", date=date(2026, 3, 1)).text(lang).split())


@pytest.mark.parametrize(
    "left_out, nb, nn",
    [
        (["momenter"], "momenter mangler", "moment manglar"),
        (["begrunnelse"], "begrunnelse mangler", "grunngiving manglar"),
        (["av", "dato"], "hvem som vurderte og dato mangler", "kven som vurderte og dato manglar"),
    ],
)
def test_what_is_left_out_is_named(left_out: list[str], nb: str, nn: str) -> None:
    judgement = {key: value for key, value in REASONED.items() if key not in left_out}
    assert f"vurderingen er ikke fullstendig: {nb}" in text(judgement)
    assert f"vurderinga er ikkje fullstendig: {nn}" in text(judgement, "nn")


def test_a_bare_answer_is_no_judgement() -> None:
    told = "vurderingen er ikke fullstendig: hvem som vurderte, dato, momenter og begrunnelse mangler"
    assert told in text("nei")


def test_a_reason_that_is_there_is_not_said_to_be_missing() -> None:
    judgement = {key: value for key, value in REASONED.items() if key != "momenter"}
    assert "mangler begrunnelse" not in text(judgement)
    assert "ikke fullstendig" not in text(REASONED)


def test_a_judgement_in_a_row() -> None:
    rows = [{**BPA["tjeneste"][0], "nattjeneste": "ja", "kontinuerlig_behov": {"svar": "ja", "av": "NN"}}]  # type: ignore[index]
    case = Case.from_data({**BPA, "tjeneste": rows}, RULES.vocabulary)
    told = " ".join(assess(RULES, case, "pbrl.2-1-d", date=date(2026, 3, 1)).text("nb").split())
    assert "vurderingen er ikke fullstendig: dato, momenter og begrunnelse mangler" in told

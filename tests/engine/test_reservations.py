"""What is not modelled bites: where a reservation is true or unknown, nothing it touches is exact unless its bounds agree."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, Outcome, RuleSet, assess, load_rules
from allocation.columns import calculate
from allocation.errors import DokumentFeil
from allocation.values.truth import Why

DAY = date(2026, 3, 1)
DOCUMENT = """id: prøve.forbehold
tittel: Prøve
type: beregning
hjemmel: {{lov: LOV-1999-07-02-63, sted: § 2-1 d}}
i_kraft: {{fra: 2015-01-01}}
parametre:
  grense: {{enhet: år, sted: ledd 1, varig: ja, verdier: {{2015-01-01: 18}}}}
størrelser:
  år: {{enhet: år, tekst: År, uttrykk: det_høyeste_av(alder; grense)}}
  dobbelt: {{enhet: år, tekst: Dobbelt, uttrykk: år + år}}
vilkår:
  alle: [{{id: gammel, tekst: Gammel, sted: ledd 1, hvis: alder >= grense}}]
følger:
  oppfylt: {{kode: ja_til, tekst: Ja.}}
  ikke_oppfylt: {{kode: nei_til, tekst: Nei.}}
gir:
  år: {{av: år, når: alltid, tekst: År}}
  dobbelt: {{av: dobbelt, når: alltid, tekst: Dobbelt}}
ikke_modellert:
  - {{id: noe, sted: ledd 2, tekst: Noe mer, når: særlov_gir_minsteytelse, berører: {berører}}}
"""
TOUCHES = {
    "lavere": '{år: {kan_bli: lavere, minst: "0"}}',
    "høyere": "{år: {kan_bli: høyere, høyst: grense + grense + grense + grense}}",
    "oppfylt": "{utfall: {kan_bli: oppfylt}}",
    "ikke_oppfylt": "{gammel: {kan_bli: ikke_oppfylt}}",
    "annet": "{utfall: {kan_bli: annet}}",
    "ingenting": "ingenting",
}


def rules_with(folder: Path, touches: str) -> RuleSet:
    (folder / "regel.yaml").write_text(DOCUMENT.format(berører=touches), encoding="utf-8")
    return load_rules(folders=[folder])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, RuleSet]:
    return {name: rules_with(tmp_path_factory.mktemp(name), touches) for name, touches in TOUCHES.items()}


@given(st.sampled_from(list(TOUCHES)), st.integers(0, 60), st.sampled_from(["ja", "nei", None]))
@settings(max_examples=120, deadline=None)
def test_what_is_touched_is_not_exact(made: dict[str, RuleSet], kind: str, age: int, holds: str | None) -> None:
    rules = made[kind]
    facts = {"alder": age} | ({} if holds is None else {"særlov_gir_minsteytelse": holds})
    found = assess(rules, Case.from_data({"fakta": facts}, rules.vocabulary), "prøve.forbehold", date=DAY)
    plain, years = age >= 18, max(age, 18)
    low, high = found.results["år"].low, found.results["år"].high
    assert [item.code for item in found.reservations] == ([] if holds == "nei" else ["prøve.forbehold/noe"])
    bites = holds != "nei"
    assert (low, high) == {
        "lavere": (0 if bites else years, years),
        "høyere": (years, max(years, 72) if bites else years),
    }.get(kind, (years, years))
    assert low is not None and high is not None
    assert (found.results["dobbelt"].low, found.results["dobbelt"].high) == (2 * low, 2 * high)
    open_ = bites and (kind == "annet" or (kind == "oppfylt" and not plain) or (kind == "ikke_oppfylt" and plain))
    assert found.outcome is (Outcome.UNSETTLED if open_ else Outcome.of(plain))
    if open_:
        assert Why.NOT_MODELLED in found.proof().why


@pytest.mark.parametrize("kind", list(TOUCHES))
def test_a_row_is_answered_as_the_case(made: dict[str, RuleSet], kind: str) -> None:
    rules, ages, truths = made[kind], [10, 17, 18, 40], ["ja", "nei", None]
    cases = [(age, holds) for age in ages for holds in truths]
    register = pl.DataFrame(
        {
            "nøkkel": [str(number) for number in range(len(cases))],
            "alder": [age for age, _ in cases],
            "særlov_gir_minsteytelse": [holds for _, holds in cases],
        }
    )
    rows = calculate(rules, register, ["prøve.forbehold"], date=DAY).frame
    for (age, holds), row in zip(cases, rows.iter_rows(named=True), strict=True):
        facts = {"alder": age} | ({} if holds is None else {"særlov_gir_minsteytelse": holds})
        one = assess(rules, Case.from_data({"fakta": facts}, rules.vocabulary), "prøve.forbehold", date=DAY)
        assert row["prøve.forbehold/årsakskode"] == one.reason_code
        assert (row["prøve.forbehold/år.lo"], row["prøve.forbehold/år.hi"]) == one.results["år"].interval
        mark = {"ja": "prøve.forbehold/noe", "nei": None, None: "prøve.forbehold/noe?"}[holds]
        assert row["prøve.forbehold/forbehold"] == mark


@pytest.mark.parametrize(
    ("touches", "said"),
    [
        ("{år: {kan_bli: lavere}}", "Det er ikke sagt hvor lavt verdien kan bli."),
        ("{år: {kan_bli: senere}}", "«år» kan ikke bli «senere»."),
        ("{utfall: {kan_bli: ja}}", "«utfall» kan ikke bli «ja»."),
        ("{finnes_ikke: {kan_bli: annet}}", "«finnes_ikke» finnes ikke i dokumentet"),
        ("{}", "Berører sier ikke hva det gjelder"),
    ],
)
def test_a_target_that_cannot_be_is_refused(tmp_path: Path, touches: str, said: str) -> None:
    with pytest.raises(DokumentFeil, match=said):
        rules_with(tmp_path, touches).program("prøve.forbehold", DAY)

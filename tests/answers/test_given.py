"""A value belongs to an outcome: it is never an amount or a date beside the other one, in any form the answer has."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from random import Random

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, Outcome, RuleSet, assess, load_rules
from allocation.columns import calculate, total
from allocation.errors import SakFeil
from allocation.language.nodes import NumType
from allocation.letters.reasons import reasons
from tests.answers.random_cases import CaseMaker
from tests.answers.test_proof import RULES, answer
from tests.examples import examples

DAY = dt.date(2026, 3, 1)
DOCUMENT = """id: prøve.gis
tittel: Prøve
type: rettighet
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1 d}
i_kraft: {fra: 2015-01-01}
parametre: {grense: {enhet: år, sted: ledd 1, verdier: {2015-01-01: 18}}}
størrelser:
  dagen: {tekst: Dagen, tekst_nn: Dagen, uttrykk: legg_til_dager(dato; 1)}
vilkår: {id: voksen, tekst: Er voksen, tekst_nn: Er vaksen, sted: ledd 1, hvis: alder >= grense}
følger:
  oppfylt: {kode: ja_til, tekst: Ja., tekst_nn: Ja.}
  ikke_oppfylt: {kode: nei_til, tekst: Nei., tekst_nn: Nei.}
gir:
  av_ja: {av: dagen, når: oppfylt, tekst: Av et ja, tekst_nn: Av eit ja}
  av_nei: {av: dagen, når: ikke_oppfylt, tekst: Av et nei, tekst_nn: Av eit nei}
  uansett: {av: dagen, når: alltid, tekst: Uansett, tekst_nn: Uansett}
"""


@given(st.sampled_from(RULES), st.integers(0, 2**32))
@settings(max_examples=examples(150), deadline=None)
def test_a_value_is_given_with_its_outcome_alone(rule: str, seed: int) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule, gaps=0.15).data(), rule)
    except SakFeil:
        return
    data = found.to_data()
    for name, result in found.results.items():
        fits = result.when in ("alltid", found.outcome.value)
        assert result.given is (True if fits else None if found.outcome is Outcome.UNSETTLED else False)
        if result.given is False:
            assert (result.low, result.high, result.value, result.total) == (None, None, None, (0, 0))
            assert data["resultater"][name] == {"slag": "gis_ikke", "bare_når": result.when}
            assert name not in data["grunnlag"]
        elif result.given is None and isinstance(result.type, NumType):
            assert result.low is not None and result.high is not None
            assert dict(data["resultater"][name])["hvis"] == result.when
            assert result.total[0] <= min(0, result.low) and result.total[1] >= max(0, result.high)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    folder: Path = tmp_path_factory.mktemp("regler")
    (folder / "gis.yaml").write_text(DOCUMENT, "utf-8")
    return load_rules(folders=[folder])


@pytest.mark.parametrize(
    ("age", "told"),
    [
        (20, {"av_ja": True, "av_nei": False, "uansett": True}),
        (10, {"av_ja": False, "av_nei": True, "uansett": True}),
        (None, {"av_ja": None, "av_nei": None, "uansett": True}),
    ],
)
def test_every_form_of_the_answer_agrees(small: RuleSet, age: int | None, told: dict[str, bool | None]) -> None:
    facts = {} if age is None else {"alder": age}
    found = assess(small, Case.from_data({"fakta": facts}, small.vocabulary), "prøve.gis", date=DAY)
    assert {name: result.given for name, result in found.results.items()} == told
    text = found.text("nb")
    said = {"av_ja": "Av et ja", "av_nei": "Av et nei", "uansett": "Uansett"}
    letter = " ".join(reasons(found).verdier)
    register = pl.DataFrame({"nøkkel": ["a"], "alder": [age]}, schema={"nøkkel": pl.String, "alder": pl.Int64})
    row = calculate(small, register, ["prøve.gis"], date=DAY).frame.row(0, named=True)
    for name, how in told.items():
        column = row[f"prøve.gis/{name}.lo"]
        assert (column is None) is (how is False)
        assert (f"{said[name]}: 2. mars 2026" in text) is (how is True)
        assert (f"{said[name]}: hvis vilkårene" in text) is (how is None)
        if how is False:
            assert said[name] not in letter
            assert f"prøve.gis/{name}.gis" in row and row[f"prøve.gis/{name}.gis"].startswith("bare_når_")


def test_a_sum_counts_what_may_not_be_given_from_0() -> None:
    frame = pl.DataFrame(
        {
            "r/beløp.lo": [100, 50, None],
            "r/beløp.hi": [100, 70, None],
            "r/beløp.gis": [None, "hvis_oppfylt", "bare_når_oppfylt"],
        }
    )
    assert total(frame, "r/beløp") == (Decimal(100), Decimal(170))

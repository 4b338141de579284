"""A register may state an assumption for a fact that it does not hold; each row says so.  A single case never may."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from allocation.cli import main
from allocation.columns import calculate
from allocation.engine.rules import load_rules
from allocation.errors import ArgumentFeil

DAY = date(2026, 3, 1)
RULES = load_rules()
RULE = "egenandel.korttid"
REGISTER = pl.DataFrame({"nøkkel": ["a", "b"], "antall_døgn": [20, 61], "døgn_med_betalingsadgang_i_år": [0, 0]})


def test_an_assumption_is_told_in_every_row() -> None:
    assumed = {"opphold_på_ubestemt_tid": "nei", "betalingsfrie_døgn_i_år": "0"}
    without = calculate(RULES, REGISTER, [RULE], date=DAY).frame
    found = calculate(RULES, REGISTER, [RULE], date=DAY, assumed=assumed).frame
    assert found[f"{RULE}/antatt"].to_list() == ["opphold_på_ubestemt_tid=nei; betalingsfrie_døgn_i_år=0"] * 2
    assert f"{RULE}/antatt" not in without.columns
    given = REGISTER.with_columns(opphold_på_ubestemt_tid=pl.lit("nei"), betalingsfrie_døgn_i_år=pl.lit(0))
    assert found.drop(f"{RULE}/antatt").equals(calculate(RULES, given, [RULE], date=DAY).frame)


@pytest.mark.parametrize(
    ("assumed", "said"),
    [
        ({"finnes_ikke": "nei"}, "Det finnes ingen opplysning «finnes_ikke»"),
        ({"antall_døgn": "3"}, "Registeret har kolonnen «antall_døgn»"),
        ({"opphold_på_ubestemt_tid": "kanskje"}, "«kanskje» kan ikke antas for opphold_på_ubestemt_tid"),
        ({"selvkost_per_time": "400"}, "Ingen av reglene leser «selvkost_per_time»"),
    ],
)
def test_an_assumption_that_cannot_be_is_refused(assumed: dict[str, str], said: str) -> None:
    with pytest.raises(ArgumentFeil, match=said):
        calculate(RULES, REGISTER, [RULE], date=DAY, assumed=assumed)


def test_a_single_case_assumes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sak.yaml").write_text("fakta: {alder: 40}\n", encoding="utf-8")
    words = ["vurder", str(tmp_path / "sak.yaml"), "--regel", RULE, "--dato", "2026-03-01", "--anta", "antall_døgn=3"]
    assert main(words) == 2
    assert "En enkelt sak kan ikke bygge på en antakelse." in capsys.readouterr().err


def test_the_summary_says_what_is_assumed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    REGISTER.write_csv(tmp_path / "register.csv")
    words = ["beregn", "--register", str(tmp_path / "register.csv"), "--regel", RULE, "--dato", "2026-03-01"]
    assert main([*words, "--anta", "opphold_på_ubestemt_tid=nei"]) == 0
    assert "Antatt for alle rader, og merket i hver rad: opphold_på_ubestemt_tid=nei." in capsys.readouterr().out

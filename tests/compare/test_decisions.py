"""Running decisions in a comparison: counted, few hidden, and all of them stand."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from allocation.cli import main
from allocation.compare.decisions import Decisions, look
from allocation.compare.report import Comparison
from allocation.compare.sides import Sides
from allocation.compare.source import Origin
from allocation.compare.table import parquet, table
from allocation.compare.words import Words
from allocation.engine.rules import RuleChoice

DAY = date(2027, 1, 1)
RULE = "pbrl.2-1-d"


@pytest.fixture(scope="module")
def sides() -> Sides:
    proposed = RuleChoice.of(None, (), ["eksempel.forslag-30-timer"], date=DAY, read_on=DAY)
    return Sides.of(RuleChoice.of(date=DAY, read_on=DAY), proposed)


def looked(sides: Sides, hours: list[int]) -> Decisions:
    """Decisions of persons with so many hours a week."""
    keys = [f"v{number}" for number in range(len(hours))]
    same = {
        "behovets_varighet": 60,
        "behovet_har_vart": 0,
        "fødselsdato": "1990-01-01",
        "tidsbegrenset": "nei",
        "kriterium": "bpa",
    }
    service = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "krever_flere_enn_én": "nei", "nattjeneste": "nei"}
    decisions = pl.DataFrame([{"nøkkel": key, **same} for key in keys])
    services = pl.DataFrame([{"nøkkel": key, "timer_per_uke": each, **service} for key, each in zip(keys, hours, strict=True)])
    proposals = ["eksempel.forslag-30-timer"]
    return look(sides, decisions, [RULE], proposals, children={"tjeneste": services}, evidence="åpen", command="kommando")


def test_only_those_the_proposal_reaches_are_counted_and_few_are_hidden(sides: Sides) -> None:
    many, few = looked(sides, [31] * 6 + [32, 29, 10]), looked(sides, [31] * 4 + [40] * 6)
    assert (many.size, many.better, many.other) == (9, 6, 0)
    assert few.to_data()["bedre"] is None and few.to_data()["nye_kriterier"] == 0
    assert "··" in " ".join(few.lines(Words("nn"))) and "reduserte" in " ".join(few.lines(Words("nn")))


def test_the_figures_as_parquet_know_where_they_come_from(sides: Sides, tmp_path: Path) -> None:
    report = Comparison(Origin("kommando", sides, DAY), (RULE,), decisions=looked(sides, [31] * 6))
    (tmp_path / "t.parquet").write_bytes(parquet(report))
    assert pl.read_parquet(tmp_path / "t.parquet").equals(table(report))
    assert json.loads(pl.read_parquet_metadata(tmp_path / "t.parquet")["kilde"])["forslag"][0]["status"] == "foreslått"
    assert report.to_data()["løpende_vedtak"] == looked(sides, [31] * 6).to_data()


def test_what_the_person_pays_is_told_by_its_role(sides: Sides) -> None:
    origin = Origin("kommando", sides, DAY)
    assert origin.paid("egenandel.hjemme", "egenandel") and not origin.paid(RULE, "tellende_timer")


def test_decisions_without_a_proposal_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    days = ["--regeldato", "2025-06-01", "--etter-regeldato", "2026-06-01"]
    assert main(["sammenlign", "folketrygden.grunnbeløp", *days, "--vedtak", "v.csv", "--features", "finnes-ikke.feature"]) == 2
    assert capsys.readouterr().err

"""Made-up people: like the printed statistics, the same for the same seed row by row, and never without saying what they are."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from allocation import load_rules
from allocation.cli import main
from allocation.columns import calculate
from allocation.engine.library import look
from allocation.errors import ArgumentFeil, DokumentFeil, SkriveFeil
from allocation.synthetic.document import Statistics, read_statistics
from allocation.synthetic.made import write
from allocation.synthetic.margins import compare
from allocation.synthetic.people import Maker
from allocation.synthetic.raking import Plan, plan

ROOT = Path(__file__).parents[2]
WRITTEN = (ROOT / "rules/statistikk/mottakere.yaml").read_text(encoding="utf-8")
DAY = date(2026, 12, 1)


@pytest.fixture(scope="module")
def statistics() -> Statistics:
    return read_statistics(look("mottakere.yaml", WRITTEN.encode()))


@pytest.fixture(scope="module")
def planned(statistics: Statistics) -> Plan:
    return plan(statistics)


@pytest.fixture(scope="module")
def maker(statistics: Statistics, planned: Plan) -> Maker:
    return Maker(statistics, planned, 7, DAY)


def test_every_printed_margin_comes_out(maker: Maker, statistics: Statistics, tmp_path: Path) -> None:
    write(maker, 40_000, tmp_path / "ut", "kommando")
    assert [each.what for each in compare(tmp_path / "ut", statistics) if not each.fits] == []


def test_a_row_depends_on_the_seed_and_its_number_alone(maker: Maker, statistics: Statistics, planned: Plan) -> None:
    whole, part = maker.batch(0, 300), maker.batch(100, 50)
    for name, frame in part.items():
        keys = [f"SYN-{number:09}" for number in range(100, 150)]
        assert whole[name].filter(pl.col("nøkkel").is_in(keys)).equals(frame), name
    other = Maker(statistics, planned, 8, DAY).batch(0, 300)
    assert not other["personer"].equals(whole["personer"])


def test_hours_stay_in_a_week_and_no_band_is_left_by_rounding(maker: Maker, planned: Plan) -> None:
    hours = maker.batch(0, 20_000)["tjeneste"]["timer_per_uke"].drop_nulls().cast(pl.Float64)
    assert float(hours.min() or 0) >= 0.25 and float(hours.max() or 0) <= planned.top <= 168  # type: ignore[arg-type]
    assert ((hours * 4) % 1 == 0).all()


def test_every_file_says_that_it_is_made_up(maker: Maker, tmp_path: Path) -> None:
    write(maker, 50, tmp_path / "ut", "kommando")
    for path in (tmp_path / "ut").glob("*.parquet"):
        assert pl.read_parquet_metadata(path)["syntetisk"] == "ja"
        assert pl.read_parquet(path)["nøkkel"].str.starts_with("SYN-").all()
    for name in ("personer", "vedtak"):
        assert pl.read_parquet(tmp_path / "ut" / f"{name}.parquet")["syntetisk"].all()
    source = json.loads((tmp_path / "ut/_kilde.json").read_text(encoding="utf-8"))
    assert source["syntetisk"] is True and source["antakelser"]["varighet"]["av"]
    assert "oppdiktet" in (tmp_path / "ut/SYNTETISK.txt").read_text(encoding="utf-8")
    with pytest.raises(SkriveFeil):
        write(maker, 50, tmp_path / "ut", "kommando")
    assert [path.name for path in tmp_path.iterdir()] == ["ut"]


def test_the_rules_read_every_row(maker: Maker) -> None:
    made = maker.batch(0, 400)
    children = {name: made[name] for name in ("tjeneste", "medlem")}
    found = calculate(load_rules(), made["personer"], ["pbrl.2-1-d"], date=DAY, children=children)
    assert found.rejected.is_empty() and found.frame.height == 400


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("antall: [18937, ", "antall: [", "her står 5 tall"),
        ("prosent: [77, 11, 5, 2, 3, 2]", "prosent: [77, 11, 5]", "her står 3 tall"),
        ("    - [45, 31, 13, 11]", "    - [45, 31, 13]", "linjen har 3 tall"),
        ("  hull:", "  hul:", "antakelsen «hull» mangler"),
        ("grunnlag: 31_desember", "grunnlag: midt_i_året", "grunnlag"),
    ],
)
def test_wrong_statistics_are_told_with_their_place(old: str, new: str, said: str) -> None:
    with pytest.raises(DokumentFeil) as caught:
        read_statistics(look("mottakere.yaml", WRITTEN.replace(old, new, 1).encode()))
    assert said in str(caught.value).lower() and caught.value.findings[0].line


def test_hours_that_cannot_all_be_so_are_refused() -> None:
    wrong = read_statistics(look("mottakere.yaml", WRITTEN.replace('"67,9"', '"167"').encode()))
    with pytest.raises(ArgumentFeil, match="går ikke opp"):
        plan(wrong)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "ut")
    made = ["lag-register", folder, "--antall", "2000", "--dato", "2026-12-01", "--kommune", "Eksempel kommune"]
    assert main(made) == 0
    assert "SYNTETISKE TALL" in capsys.readouterr().out
    assert set(pl.read_parquet(tmp_path / "ut/personer.parquet")["kommune"]) == {"9999"}
    assert main(["lag-register", folder, "--kontroller", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["syntetisk"] is True
    for wrong in (made, [*made[:1], f"{folder}2", "--antall", "0", "--dato", "2026-12-01"], ["lag-register", f"{folder}3"]):
        assert main(wrong) == 2
    assert main(["lag-register", f"{folder}3", "--kontroller"]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["ut"]

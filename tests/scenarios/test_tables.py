"""The formatter: columns as wide as their widest cell, the same again the second time, and bad rows told by line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.scenarios.__main__ import main
from allocation.scenarios.tables import tidy
from allocation.scenarios.wording import ScenarioFeil

FEATURES = Path(__file__).parents[2] / "features"
CROOKED = """# language: no
Egenskap: Prøve
  Scenario: Tabell
    Gitt følgende tjeneste:
      |timer per uke|påkrevd |
      # en kommentar
      | 3 |  ja: «a \\| b»   |
    Når prøve.1 vurderes
    Så er utfallet oppfylt
"""
STRAIGHT = CROOKED.replace("|timer per uke|påkrevd |", "| timer per uke | påkrevd      |").replace(
    "| 3 |  ja: «a \\| b»   |", "| 3             | ja: «a \\| b» |"
)
_CELL = st.text(st.sampled_from("aæ 1-\\|«»<>"), max_size=6).map(lambda s: s.replace("\\", "\\\\").replace("|", "\\|").strip())
_TABLE = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(_CELL, min_size=width, max_size=width), min_size=1, max_size=4)
)


def test_a_crooked_table_is_set_straight_and_nothing_else_changes() -> None:
    assert [line.strip() for line in tidy(CROOKED, "a").split("\n")] == [line.strip() for line in STRAIGHT.split("\n")]
    assert tidy(STRAIGHT, "a") == tidy(CROOKED, "a") == tidy(tidy(CROOKED, "a"), "a")


@given(_TABLE)
@settings(max_examples=60)
def test_the_cells_stay_and_the_second_time_changes_nothing(table: list[list[str]]) -> None:
    text = "\n".join("  |" + "|".join(row) + "|" for row in table)
    straight = tidy(text, "a")
    assert tidy(straight, "a") == straight
    assert len({len(line) for line in straight.split("\n")}) == 1
    assert straight.replace(" ", "") == text.replace(" ", "")


def test_rows_that_do_not_add_up_are_all_told_and_no_file_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "god.feature", tmp_path / "ond.feature"
    good.write_text(CROOKED, "utf-8")
    bad.write_text(CROOKED.replace("|timer", "|x|timer").replace("\\| b»   |", "b»"), "utf-8")
    with pytest.raises(ScenarioFeil):
        tidy(bad.read_text("utf-8"), "ond")
    assert main(["--formater", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert "ond.feature:7" in told and "slutter ikke med «|»" in told
    assert good.read_text("utf-8") == CROOKED
    bad.write_text(CROOKED.replace("|timer", "|x|timer"), "utf-8")
    assert main(["--formater", str(tmp_path)]) == 2
    assert "ond.feature:7" in (told := capsys.readouterr().err) and "har 2 ruter, og den første i tabellen har 3" in told
    bad.unlink()
    assert main(["--formater", str(good)]) == 0
    assert good.read_text("utf-8") == tidy(CROOKED, "a")
    assert "1 av 1 filer er rettet inn" in capsys.readouterr().out
    assert main([str(good), "--formater"]) == 0
    assert "0 av 1 filer" in capsys.readouterr().out


def test_the_shipped_tables_are_straight() -> None:
    crooked = [path for path in sorted(FEATURES.rglob("*.feature")) if (text := path.read_text("utf-8")) != tidy(text, str(path))]
    assert crooked == [], "kjør: python -m allocation.scenarios --formater features"

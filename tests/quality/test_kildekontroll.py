"""The command: the report as text and data, exit codes, and updating the fingerprints."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from allocation.cli import main
from tests.quality.law import REGULATION_RULE, RULE, write_archive


@pytest.fixture
def folders(tmp_path: Path) -> tuple[str, str, str]:
    """Law texts, rules and the file of fingerprints."""
    rules = tmp_path / "regler"
    rules.mkdir()
    (rules / "stasjon.yaml").write_text(RULE, encoding="utf-8")
    return str(write_archive(tmp_path / "lovdata")), str(rules), str(tmp_path / "hash.yaml")


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["kildekontroll", *words])
    out, err = capsys.readouterr()
    return code, out, err


def words_of(folders: tuple[str, str, str], *more: str) -> list[str]:
    law, rules, hashes = folders
    return ["--lovdata", law, "--regler", rules, "--kildehash", hashes, *more]


def test_the_report_is_told_per_rule(folders: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, *words_of(folders, "--oppdater"))
    assert err == f"Reglene leses fra rules, {folders[1]}.\n" and "2 fingeravtrykk lagret" in out
    assert re.search(r"^prøve\.stasjon: \d+ ok$", out, re.M)
    assert code == 1  # the shipped rules' laws are not in this archive
    assert "✗ kan ikke prøves: G = 42500 kr/år fra 1997-05-01" in out and "LOV-1997-02-28-19 er ikke blant lovtekstene" in out


def test_the_report_as_data(folders: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    _, rules, _ = folders
    Path(rules, "betaling.yaml").write_text(REGULATION_RULE.replace("10950", "10960"), encoding="utf-8")
    _, out, _ = run(capsys, *words_of(folders, "--format", "json"))
    data = json.loads(out)
    own = {rule["id"]: rule["prøvd"] for rule in data["regler"]}
    (fault,) = [check for check in own["prøve.betaling"] if check["status"] == "ikke_funnet"]
    assert fault["del"] == "tak" and fault["verdi"] == "10960 kr/år" and fault["dato"] == "2016-01-01"
    assert sum(data["antall"].values()) == sum(len(checks) for checks in own.values())


def test_law_text_is_not_written(folders: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, *words_of(folders, "--oppdater"))
    written = Path(folders[2]).read_text(encoding="utf-8")
    assert "sha256" in written and "uker" not in written and "Svalbard" not in written


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--oppdater"], "--oppdater trenger lovtekstene"),
        (["--lovdata", "finnes-ikke"], "ikke en mappe med lovtekster"),
        (["--lovdata", ".", "--format", "xml"], "Velg"),
    ],
)
def test_wrong_use(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, *words)
    assert code == 2 and said in err


def test_a_broken_file_of_fingerprints(folders: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(folders[2]).write_text("LOV-2011-03-04-5 § 1-1: {sha256: kort}\n", encoding="utf-8")
    code, _, err = run(capsys, *words_of(folders))
    assert code == 2 and "kan ikke leses" in err

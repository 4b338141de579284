"""Searching among facts and rules by a word."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from allocation.cli import main
from allocation.cli.finding import hits, words_of


@pytest.mark.parametrize(
    "words, found",
    [
        (["fakta", "fodselsdato"], "barn.fødselsdato"),
        (["fakta", "TIMER", "uke"], "tjeneste.timer_per_uke"),
        (["fakta", "timer per"], "Hvor mange timer i uken trenger personen av tjenesten?"),
        (["regler", "oyeblikkelig", "hjelp"], "hol.3-5"),
        (["regler", "pbrl", "2-1", "d"], "pbrl.2-1-d"),
        (["regler", "Flå"], "flå.prisliste-2026"),
        (["fakta", "alder"], "Leses av"),
    ],
)
def test_a_word_finds_what_has_it(words: list[str], found: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    assert found in capsys.readouterr().out


@pytest.mark.parametrize("words", [["fakta", "qqqq"], ["regler", "qqqq"]])
def test_a_word_that_nothing_has_is_told(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "qqqq" in capsys.readouterr().err


def test_short_words_stand_alone() -> None:
    assert hits(words_of("2-1 d"), ["§ 2-1 d"]) and not hits(words_of("d"), ["dag"]) and hits(words_of("hjelp"), ["hjemmehjelp"])


def test_the_extra_of_the_readme_gives_every_command() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert set(extras["alt"]) == {*extras["brev"], *extras["kolonner"], *extras["nettsted"], *extras["tjeneste"]}

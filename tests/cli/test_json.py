"""Programs: every command answers in JSON, faults too, with codes and pointers; files may come on standard input."""

from __future__ import annotations

import io
import json
from importlib import import_module
from typing import Any

import pytest

from allocation.cli import COMMANDS, main
from allocation.cli.norwegian import Parser
from allocation.shapes.schema import adapter

ARGUMENTS = ["--regel", "pbrl.2-1-d", "--dato", "2026-03-01"]
BPA = "eksempler/bpa.yaml"


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    code = main([*words, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_takes_the_format(name: str) -> None:
    where, text = COMMANDS[name]
    parser = Parser(name, text, "")
    import_module(f"allocation.cli.{where}").configure(parser)
    assert "--format" in parser.names


@pytest.mark.parametrize(
    ("words", "code", "first"),
    [
        (["finnes-ikke"], 2, ("bruk", "")),
        (["vurder", "finnes-ikke.yaml", *ARGUMENTS], 2, ("fil", "")),
        (["vurder", BPA, "--regel", "x", "--dato", "2026-03-01"], 2, ("ukjent_navn", "")),
        (["vurder", "tests/bad_input/cases/ukjent-faktum.yaml", *ARGUMENTS], 2, ("sak.ukjent_navn", "/fakta/aldr")),
        (["vis", "finnes.ikke"], 2, ("ukjent_navn", "")),
        (["fakta", "finnesikke"], 2, ("bruk", "")),
    ],
)
def test_faults_are_data(capsys: pytest.CaptureFixture[str], words: list[str], code: int, first: tuple[str, str]) -> None:
    found, told = run(capsys, *words)
    adapter("feil").validate_python(told)
    assert (found, (told["feil"][0]["kode"], told["feil"][0]["peker"])) == (code, first)


def test_results_are_data(capsys: pytest.CaptureFixture[str]) -> None:
    code, told = run(capsys, "valider", "tests/bad_input/rules/feil-enhet.yaml")
    assert code == 1 and told["dokumenter"] == 1
    assert (told["feil"][0]["kode"], told["feil"][0]["peker"]) == ("uttrykk", "/vilkår/alle/0/hvis")
    assert run(capsys, "fakta", "alder")[1]["opplysninger"][0]["navn"] == "alder"
    assert run(capsys, "vis", "pbrl.2-1-d")[1]["dokument"]["id"] == "pbrl.2-1-d"
    assert run(capsys, "spør", *ARGUMENTS)[1]["spørsmål"][0]["adresse"]
    assert run(capsys, "skjema", "feil")[1]["$id"] == "urn:tildeling:skjema:feil"


def test_a_register_and_its_answers(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("nøkkel;alder\n1;40\n2;tull\n".encode())))
    code, told = run(capsys, "beregn", "--register", "-", *ARGUMENTS)
    assert code == 1 and [row["nøkkel"] for row in told["svar"]] == ["1"]
    assert [(row["nøkkel"], row["kolonne"]) for row in told["avviste"]] == [("2", "alder")]


def test_a_case_on_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"fakta": {"alder": 40}}')))
    code, told = run(capsys, "vurder", "-", *ARGUMENTS)
    assert (code, told["utfall"]) == (0, "uavklart")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"fakta: {alder: 40}\n")))
    assert run(capsys, "valider", "-")[1]["feil"] == []
    assert run(capsys, "etterprøv", "-", "-")[0] == 2


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    for word in ("--versjon", "--version"):
        assert main([word]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == second

"""The command: the two sides from options, the report in words and as data, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from allocation.cli import main

PROPOSAL = """id: prøve.tretti-timer
tittel: Lavere timegrense for BPA
tittel_nn: Lågare timegrense for BPA
type: overlegg
lag: reform
status: foreslått
gjelder: {fra: 2027-01-01}
kilde: {tittel: Oppdiktet}
endringer:
  - {sett: pbrl.2-1-d/stort_timetall, til: 30}
"""
FEATURE = """# language: no
Egenskap: Retten
  Scenario: Trettien timer
    Gitt at datoen er 1. mars 2026
    Og at alder er 40 år
    Og at behovets varighet er 60 måneder
    Og at vesentlig økt kostnad er vurdert til ja fordi "regnskapet viser det"
    Og følgende tjeneste:
      | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
      | hol.3-2-6-b | 31            | praktisk_bistand | nei                 | nei         |
    Når pbrl.2-1-d vurderes
    Så er utfallet ikke oppfylt
"""


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "utkast.yaml").write_text(PROPOSAL, encoding="utf-8")
    (tmp_path / "prøve.feature").write_text(FEATURE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_is_wrong_with_a_file_is_said_once(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = PROPOSAL.replace("status: foreslått", "status: kanskje").replace("2027-01-01", "2027-13-01")
    (files / "utkast.yaml").write_text(wrong, encoding="utf-8")
    assert main(["sammenlign", "--forslag", "utkast.yaml"]) == 2
    said = capsys.readouterr().err
    assert said.count("«kanskje»") == 1 and said.count("2027-13-01") == 1 and "2 feil." in said
    assert all(status in said for status in ("vedtatt", "foreslått", "ubekreftet", "avvist"))


def test_a_proposal_from_a_file_to_a_report(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["sammenlign", "pbrl.2-1-d", "--forslag", "utkast.yaml", "--features", "prøve.feature"]
    assert main([*words, "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["kilde"]["etter"]["regeldato"] == "2027-01-01"
    assert data["kilde"]["før"]["regelsett"] != data["kilde"]["etter"]["regelsett"]
    [changed] = data["scenarier"]["endret"]
    assert (changed["før"]["utfall"], changed["etter"]["utfall"]) == ("ikke_oppfylt", "oppfylt")
    people = [found for found in data["grensepersoner"]["søk"] if found["person"]]
    kinds = {(found["fra"], found["til"], found["bevisføring"]) for found in people}
    assert {("ikke_oppfylt", "oppfylt", "åpen"), ("uavklart", "oppfylt", "åpen")} <= kinds
    assert not any(after == "ikke_oppfylt" or closed == "avsluttet" for _, after, closed in kinds)
    assert all(found["person"]["kommando_etter"] for found in people)
    assert data["gulv"]["funn"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--regeldato", "2026-03-01"], "De to sidene er like"),
        ([], "--regeldato mangler"),
        (["--forslag", "utkast.yaml", "--regeldato", "2026-03-01"], "gjelder fra 1. januar 2027"),
        (["--forslag", "finnes.ikke"], "finnes ikke"),
        (["finnes.ikke", "--forslag", "utkast.yaml"], "Regelen «finnes.ikke» finnes ikke"),
    ],
)
def test_what_cannot_be_compared_is_refused(files: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    assert main(["sammenlign", *words, "--features", "prøve.feature"]) == 2
    assert said in capsys.readouterr().err

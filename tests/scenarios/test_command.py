"""``python -m allocation.scenarios``: help, rule folders, and files that are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from allocation.scenarios.__main__ import main

RULE = """id: vikdal.prøve
tittel: Prøve
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9898", navn: Vikdal}
gjelder_tjeneste: tjeneste.støttekontakt
status: vedtatt
kilde: {tittel: Oppdiktet, dato: 2025-12-01}
i_kraft: {fra: 2026-01-01}
vilkår:
  alle:
    - {id: hjemme, tekst: Bor hjemme, hvis: bor_hjemme}
følger:
  oppfylt: {kode: innvilges, tekst: Gis.}
  ikke_oppfylt: {kode: avslås, tekst: Gis ikke.}
"""
FEATURE = """# language: no
Egenskap: Prøve
  Scenario: Bor hjemme
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "9898"
    Og at bor hjemme er ja
    Når vikdal.prøve vurderes
    Så er svaret "innvilges"
"""


def test_scenarios_of_rules_in_a_folder_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "egne").mkdir()
    (tmp_path / "egne" / "prove.yaml").write_text(RULE, "utf-8")
    feature = tmp_path / "prove.feature"
    feature.write_text(FEATURE, "utf-8")
    assert main([str(feature), "--regler", str(tmp_path / "egne")]) == 0
    assert "1 scenarioer bestått" in capsys.readouterr().out
    assert main([str(feature)]) == 1
    assert "Kommunen «9898» har ingen dokumenter" in capsys.readouterr().out


def test_help_and_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "--regler MAPPE" in capsys.readouterr().out
    assert main(["--tull"]) == 2
    assert "Valget --tull finnes ikke." in capsys.readouterr().err
    assert main(["finnes-ikke.feature"]) == 1
    out = capsys.readouterr().out
    assert "No such file" not in out and "finnes ikke" in out

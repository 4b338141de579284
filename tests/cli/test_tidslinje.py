"""``tildeling tidslinje``: what limits an answer stands in its period, in text and in data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from allocation.cli import main

TWO_HELPERS = """sak: to-hjelpere
fakta:
  fødselsdato: 1990-05-01
  behovets_varighet: 60
  vesentlig_økt_kostnad: {svar: ja, av: saksbehandler, dato: 2026-01-01, momenter: [økonomi], begrunnelse: Oppdiktet.}
barn: []
tjeneste:
  - hjemmel: hol.3-2-6-b
    innhold: personlig_stell
    timer_per_uke: 16
    krever_flere_enn_én: ja
    antall_hjelpere: 2
    nattjeneste: nei
    kontinuerlig_behov:
      {svar: ja, av: saksbehandler, dato: 2026-01-01, momenter: [hvor ofte behovet melder seg], begrunnelse: Oppdiktet.}
"""


def _told(tmp_path: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    path = tmp_path / "sak.yaml"
    path.write_text(TWO_HELPERS, encoding="utf-8")
    days = ("--regel", "pbrl.2-1-d", "--fra", "2026-01-01", "--til", "2030-01-01")
    assert main(["tidslinje", str(path), *days, *more]) == 0
    return capsys.readouterr().out


def test_a_reading_that_would_give_another_answer_is_told_in_its_period(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "hvis loven leses slik: Timene regnes for hver hjelper – oppfylt (rett)" in _told(tmp_path, capsys)
    told = _told(tmp_path, capsys, "--språk", "nn")
    assert "om lova blir lesen slik: Timane blir rekna for kvar hjelpar – oppfylt (rett)" in told and "timar/veke" in told


def test_the_data_has_the_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [period] = json.loads(_told(tmp_path, capsys, "--format", "json"))["perioder"]
    readings = period["svar"]["varsler"]["lesemåter"]
    assert readings == [f"pbrl.2-1-d/hver_hjelper_teller={choice}" for choice in ("hver_hjelper", "tiden")]

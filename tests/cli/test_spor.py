"""The interview on the command line: help, nynorsk, and judgements that are whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from allocation.cli import main

CASE = """sak: x
fakta: {alder: 40, behovets_varighet: 60}
tjeneste:
  - {hjemmel: hol.3-2-6-b, innhold: praktisk_bistand, krever_flere_enn_én: nei, nattjeneste: nei, timer_per_uke: 28}
"""
BPA = ("--regel", "pbrl.2-1-d", "--dato", "2026-03-01")


def interview(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], replies: list[str], *words: str
) -> tuple[str, list[str]]:
    said: Iterator[str] = iter(replies)
    prompts = []

    def reply(prompt: str) -> str:
        prompts.append(prompt.strip())
        return next(said, "slutt")

    monkeypatch.setattr("builtins.input", reply)
    assert main(["spør", *words]) == 0
    return capsys.readouterr().out, prompts


def test_a_judgement_is_not_made_by_empty_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case, done = tmp_path / "sak.yaml", tmp_path / "ut.yaml"
    case.write_text(CASE, "utf-8")
    replies = ["nei", "", "NN", "ukjent", "2026-02-01", "økonomi", "", "Like dyrt."]
    out, _ = interview(monkeypatch, capsys, replies, str(case), *BPA, "--ut", str(done))
    assert out.count("Vurderingen teller ikke uten dette.") == 3 and "OPPFYLT (rett)" in out
    assert "ukjent" not in done.read_text("utf-8")


def test_a_judgement_by_nobody_known_does_not_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = tmp_path / "sak.yaml"
    judgement = "{svar: nei, av: ukjent, dato: 2026-02-01, momenter: [økonomi], begrunnelse: ukjent}"
    case.write_text(CASE.replace("60}", f"60, vesentlig_økt_kostnad: {judgement}}}"), "utf-8")
    assert main(["vurder", str(case), *BPA]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "Utfall: UAVKLART" in out and "hvem som vurderte og begrunnelse mangler" in out


def test_help_tells_what_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--regel", "opphold.1255-6", "--dato", "2026-03-01")
    case = tmp_path / "sak.yaml"
    case.write_text("sak: x\nfakta: {avtale_gir_omsorgstjenester: nei}\n", "utf-8")
    out, _ = interview(monkeypatch, capsys, ["?"], str(case), *words)
    assert "Grunnlaget for at personen er i Norge" in out and "ulovlig: " in out
    out, _ = interview(monkeypatch, capsys, ["?"], str(case), *words, "--språk", "nn")
    assert "Grunnlaget for at personen er i Noreg" in out


def test_the_interview_is_in_nynorsk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    case, done = tmp_path / "sak.yaml", tmp_path / "ut.yaml"
    case.write_text(CASE, "utf-8")
    replies = ["nei", "", "NN", "2026-02-01", "økonomi", "Like dyrt."]
    out, prompts = interview(monkeypatch, capsys, replies, str(case), *BPA, "--språk", "nn", "--ut", str(done))
    assert "når ingen veit det" in out and "Vurderinga tel ikkje utan dette." in out and "Saka er skriven til" in out
    assert {
        "[kven har vurdert det]",
        "[grunngiving]",
        "[moment, skilde med semikolon; «eige: …» for eit som ikkje står her]",
    } <= set(prompts)


def services_next(folder: Path) -> str:
    """A case where the next question is whether the person needs any service."""
    case = folder / "sak.yaml"
    case.write_text("fakta: {fødselsdato: 1985-04-12, behovets_varighet: 36}\n", "utf-8")
    return str(case)


@pytest.mark.parametrize("said, rows", [("Ja", None), ("j", None), ("YES", None), ("Nei", []), ("n", [])])
def test_a_clear_yes_or_no_is_understood(
    said: str, rows: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done = tmp_path / "ut.yaml"
    interview(monkeypatch, capsys, [said], services_next(tmp_path), *BPA, "--ut", str(done))
    assert ("tjeneste: []" in done.read_text("utf-8")) is (rows == [])


def test_what_is_neither_yes_nor_no_is_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done = tmp_path / "ut.yaml"
    out, _ = interview(monkeypatch, capsys, ["kanskje", "hm"], services_next(tmp_path), *BPA, "--ut", str(done))
    assert out.count("Svar ja eller nei") == 2 and "tjeneste" not in done.read_text("utf-8")

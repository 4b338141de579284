"""Messages that a newcomer meets: short, in Norwegian, and with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from allocation.cli import main

CASE = "eksempler/bpa.yaml"
ON = ("--dato", "2026-03-01")


@pytest.mark.parametrize(
    "words, told",
    [
        (("vurder", CASE, *ON, "--språk", "en"), "Språket «en» finnes ikke her."),
        (("vis-tjenester", *ON, "--for", "meg_selv", "--kanal", "fax"), "Velg «min_side», «sms» eller «epost»."),
        (("vurder", CASE, *ON, "--regel", "støttekontakt"), "Mente du tjeneste.støttekontakt?"),
        (("vurder", CASE, *ON, "--regel", "viken.feature"), "Se «tildeling regler»"),
        (("vurder", CASE, *ON, "--overlegg", "nope.yaml"), "nope.yaml: Kan ikke lese filen; den finnes ikke."),
        (("vurder", CASE, *ON, "--kommune", "Berum"), "→ Mente du Bærum"),
        (("vurder", CASE, *ON, "--kommune", "Narnia"), "Kommunen «Narnia» har ingen dokumenter"),
        (("valider", "nope.yaml"), "Filen nope.yaml finnes ikke."),
        (("fakta", "nødvendigg"), "→ Mente du «nødvendig_"),
        (("fakta", "qqqqqqq"), "→ Se «tildeling fakta» for dem som finnes."),
        (("etterprøv", CASE, CASE), "Dette er ikke en kvittering.\n    → Oppgi kvitteringen først, og så saken."),
        (("spør", *ON, "--regel", "pbrl.2-1-d", "--ut", "/finnes/ikke.yaml"), "/finnes/ikke.yaml: den finnes ikke."),
    ],
)
def test_a_message(
    words: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    monkeypatch.setattr("builtins.input", lambda prompt: "slutt")
    assert main(words) == 2
    err = capsys.readouterr().err
    assert told in err and "No such file" not in err
    assert len(err.splitlines()) <= 3


def test_a_municipality_without_documents_is_said_and_is_no_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    said = "Reglene leses fra rules.\nIngen dokumenter for kommunen Hamar (3403); bare nasjonale regler gjelder.\n"
    own = tmp_path / "sak.yaml"
    own.write_text('kommune: "3403"\nfakta: {alder: 40}\n', encoding="utf-8")
    for words in (
        ("vurder", CASE, *ON, "--regel", "pbrl.2-1-d", "--kommune", "3403", "--format", "json"),
        ("vurder", str(own), *ON, "--regel", "pbrl.2-1-d"),
        ("vis-tjenester", *ON, "--for", "meg_selv", "--kommune", "Hamar"),
    ):
        assert main(words) == 0
        out, err = capsys.readouterr()
        assert out and err == said
    assert main(("vurder", CASE, *ON, "--regel", "pbrl.2-1-d", "--kommune", "3201")) == 0
    assert capsys.readouterr().err == "Reglene leses fra rules.\n"

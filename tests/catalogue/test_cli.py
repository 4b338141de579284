"""The commands of the service answer as people meet them, with own input and broken input."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from allocation.cli import main
from allocation.shapes.schema import output_schema
from tests.catalogue.support import FOLDER

Run = Callable[..., tuple[int, str, str]]
OPTIONS = ["--dato", "2026-03-01", "--regler", str(FOLDER), "--kommune", "9901"]
WHERE = "Reglene leses fra rules, tests/catalogue/regler.\n"
CASE = """sak: prøve
fakta:
  bor_her: ja
  antall_katter: 3
  har_hage: nei
dyr: []
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in this process."""

    def command(*words: str) -> tuple[int, str, str]:
        code = main(list(words))
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def sak(tmp_path: Path) -> str:
    """A case file."""
    path = tmp_path / "sak.yaml"
    path.write_text(CASE, encoding="utf-8")
    return str(path)


def test_all_services_of_a_case(run: Run, sak: str) -> None:
    code, out, err = run("vurder", sak, *OPTIONS)
    assert (code, err) == (0, WHERE)
    assert out.startswith("Tjenester – 1. mars 2026 · Prøve (9901)\n")
    assert "Har rett til: ✓ Kattepass" in out
    assert "  ✗ Hundepass – ikke oppfylt: har hund (hol. § 3-2; dyr: ingen)\n" in out
    assert "Spør om dette, det som avgjør mest, først\n  1. " in out
    _, nynorsk, _ = run("vurder", sak, *OPTIONS, "--sprak", "nn", "--full")
    assert "✓ Bur i kommunen – personen bur i kommunen: ja" in nynorsk


def test_one_service(run: Run, sak: str) -> None:
    code, out, _ = run("vurder", sak, *OPTIONS, "--tjeneste", "Kattepass", "--full")
    assert code == 0 and out.startswith("Kattepass – 1. mars 2026\ntjeneste.kattepass\nSvar: RETT\n")
    code, out, _ = run("vurder", sak, *OPTIONS, "--tjeneste", "kattepass", "--format", "json")
    data = json.loads(out)
    jsonschema.validate(data, output_schema("tjenester"))
    assert code == 0 and [item["gruppe"] for item in data["tjenester"]] == ["rett"] and len(data["tjenester"][0]["svar"]) == 3


def test_all_services_as_data(run: Run, sak: str) -> None:
    for more in ([], ["--full"]):
        code, out, _ = run("vurder", sak, *OPTIONS, "--format", "json", *more)
        data = json.loads(out)
        jsonschema.validate(data, output_schema("tjenester"))
        assert code == 0 and data["kommune"] == "9901" and ("svar" in data["tjenester"][0]) is bool(more)


@pytest.mark.parametrize("kind", ["tjenester", "visning"])
def test_the_schemas_are_published(run: Run, kind: str) -> None:
    code, out, _ = run("skjema", kind)
    assert code == 0 and json.loads(out) == output_schema(kind)


def test_the_interview_asks_across_services(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    replies = iter(["nei", "tilbake", "ja", "0", "ja", "hund", "nei", "ukjent"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(replies))
    target = tmp_path / "ferdig.yaml"
    code, out, err = run(
        "spør",
        "--dato",
        "2026-03-01",
        "--regler",
        str(FOLDER),
        "--tjeneste",
        "kattepass",
        "--tjeneste",
        "hundepass",
        "--ut",
        str(target),
    )
    assert (code, err) == (0, WHERE)
    assert out.count("Bor personen i kommunen?") == 2 and out.count("Hvilke dyr er i huset?") == 2  # gone back to
    assert "Har rett til: ✓ Hundepass" in out and "Må avklares: ? Kattepass" in out
    code, again, _ = run("vurder", str(target), "--dato", "2026-03-01", "--regler", str(FOLDER), "--tjeneste", "hundepass")
    assert code == 0 and "Svar: RETT" in again


def test_the_interview_stops_when_nothing_more_can_settle_a_service(run: Run, sak: str, monkeypatch: pytest.MonkeyPatch) -> None:
    replies = iter(["nei", "Kari", "2026-02-01", "veien", "klarer seg"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(replies))
    services = [word for name in ("kattepass", "hundepass", "turfølge") for word in ("--tjeneste", name)]
    code, out, _ = run("spør", sak, *OPTIONS, *services)
    assert code == 0 and next(replies, None) is None
    assert "1 rettighet, 1 plikt for kommunen og 2 uten rett nå." in out and out.count("Er turfølge nødvendig?") == 1


def test_services_for_a_situation(run: Run, sak: str) -> None:
    code, out, err = run("vis-tjenester", sak, "--for", "meg_selv", *OPTIONS)
    assert (code, err) == (0, WHERE) and out.startswith("Tjenester for deg selv – 1. mars 2026")
    assert "Kattepass\nNoen ser til katten når du er borte.\n" in out and "Hundepass" not in out
    code, out, _ = run("vis-tjenester", sak, "--mottaker", "ansatt", *OPTIONS, "--format", "json")
    data = json.loads(out)
    jsonschema.validate(data, output_schema("visning"))
    assert code == 0 and "tjeneste.hundepass" in {item["tjeneste"] for item in data["tjenester"]}
    code, out, _ = run("vis-tjenester", "--for", "parorende", *OPTIONS, "--språk", "nn")
    assert code == 0 and out.startswith("Tenester for deg som er pårørande – 1. mars 2026") and "Kattepass" in out


def test_contact_needs_consent(run: Run, sak: str, tmp_path: Path) -> None:
    code, out, err = run("vis-tjenester", sak, "--for", "meg_selv", "--kanal", "sms", *OPTIONS)
    assert (code, err) == (1, WHERE) and "✗ SMS: Kommunen kan ikke ta kontakt på denne måten." in out and "Kattepass" not in out
    assert run("vis-tjenester", sak, "--for", "meg_selv", "--kanal", "min_side", *OPTIONS)[0] == 0
    path = tmp_path / "samtykke.yaml"
    consent = "  samtykke_til_kontakt: ja\n  samtykke_gitt_av: personen_selv\n  samtykke_gitt_dato: 2026-01-01\n"
    path.write_text(CASE.replace("dyr:", f"{consent}dyr:"), encoding="utf-8")
    code, out, _ = run("vis-tjenester", str(path), "--for", "meg_selv", "--kanal", "sms", *OPTIONS)
    assert code == 0 and "✓ SMS: " in out and "Kattepass" in out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["vurder", "SAK"], "--dato mangler"),
        (["vurder", "SAK", *OPTIONS, "--tjeneste", "kattepas"], "Mente du «kattepass»?"),
        (["vurder", "SAK", *OPTIONS, "--tjeneste", ""], "finnes ikke"),
        (["vurder", "SAK", *OPTIONS, "--tjeneste", "tjeneste.kattepass", "--regel", "pbrl.2-1-d"], "kan ikke brukes sammen"),
        (["vurder", "SAK", *OPTIONS, "--kvittering", "SAK"], "samme fil"),
        (["vurder", "finnes-ikke.yaml", *OPTIONS], "finnes ikke"),
        (["spør", "--dato", "2026-03-01", "--regel", "x", "--tjeneste", "y"], "kan ikke brukes sammen"),
        (["spør", *OPTIONS, "--tjeneste", "katt" * 500], "finnes ikke"),
        (["vis-tjenester", "SAK", *OPTIONS], "--for mangler"),
        (["vis-tjenester", "SAK", "--for", "naboen", *OPTIONS], "Velg meg_selv, barnet_mitt, pårørende"),
        (["vis-tjenester", "SAK", "--for", "meg_selv", "--mottaker", "nabo", *OPTIONS], "Velg"),
        (["vis-tjenester", "SAK", "--for", "meg_selv", "--kanal", "brevdue", *OPTIONS], "Velg"),
        (["vis-tjenester", "SAK", "--mottaker", "ansatt", "--kanal", "sms", *OPTIONS], "kontakt med innbyggere"),
        (["vis-tjenester", "SAK", "--for", "meg_selv"], "--dato mangler"),
    ],
)
def test_wrong_use_is_told_in_norwegian_with_exit_code_2(run: Run, sak: str, words: list[str], message: str) -> None:
    code, out, err = run(*(sak if word == "SAK" else word for word in words))
    assert (code, out) == (2, "") and message in err and "Traceback" not in err
    assert len(err) < 2000


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("gruppe: rett", "gruppe: krav"), "gruppe"),
        (("gruppe: rett, ", ""), "mangler gruppe"),
        (("lovpålagt: ja", "lovpålagt: kanskje"), "lovpålagt"),
        (("situasjoner: [meg_selv, pårørende]", "situasjoner: [naboen]"), "situasjoner"),
        (("standard: vanlige_timer", "standard: vanlige_time"), "vanlige_time"),
        (("hvis: bor_her", "hvis: bor_der"), "bor_her"),
    ],
)
def test_a_broken_service_document_is_told_where_it_is_wrong(
    run: Run, sak: str, tmp_path: Path, change: tuple[str, str], message: str
) -> None:
    broken = (FOLDER / "kattepass.yaml").read_text(encoding="utf-8")
    assert change[0] in broken
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "kattepass.yaml").write_text(broken.replace(*change, 1), encoding="utf-8")
    for words in (["vurder", sak], ["vis-tjenester", sak, "--for", "meg_selv"]):
        code, out, err = run(*words, *OPTIONS, "--regler", str(folder))
        assert (code, out) == (2, "") and "kattepass.yaml:" in err and message in err and "Traceback" not in err

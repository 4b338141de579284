"""The command line as people meet it: answers in Norwegian, exit codes, and never a traceback whatever is put in."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation.cli import COMMANDS, main
from allocation.cli.norwegian import ascii_words

ROOT = Path(__file__).parents[2]
BPA = str(ROOT / "eksempler" / "bpa.yaml")
WHERE = "Reglene leses fra rules.\n"
VURDER = ["vurder", BPA, "--regel", "pbrl.2-1-d", "--dato", "2026-03-01"]


class Run:
    """Runs a command in this process and keeps what it wrote."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *words: str) -> tuple[int, str, str]:
        try:
            code = main(list(words))
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = self.capsys.readouterr()
        return code, out, err


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(capsys)


def test_the_first_answer_fits_on_one_screen(run: Run) -> None:
    code, out, err = run(*VURDER)
    assert (code, err) == (0, WHERE)
    assert len(out.splitlines()) <= 40 and max(map(len, out.splitlines())) <= 120
    for part in (
        "OPPFYLT (rett)",
        "pasient- og brukerrettighetsloven § 2-1 d",
        "tellende timer: 35,5 timer/uke",
        "Neste endring: 12. april 2052",
    ):
        assert part in out
    assert "Bygger på:" in out


def test_the_answer_in_nynorsk_and_as_data(run: Run) -> None:
    _, out, _ = run(*VURDER, "--språk", "nn")
    assert "brukarstyrt personleg assistanse" in out
    code, out, _ = run(*VURDER, "--format", "json")
    data = json.loads(out)
    assert code == 0 and data["utfall"] == "oppfylt" and data["årsakskode"] == "rett"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_in_norwegian_with_an_example(run: Run, name: str) -> None:
    for spelling in (name, ascii_words(name)):
        code, out, _ = run(spelling, "--help")
        assert code == 0 and "Bruk: tildeling" in out and "Eksempel:" in out and "tildeling " + name in out
        assert not any(word in out.lower() for word in ("usage", "options", "optional", "show this help"))


def test_options_answer_to_their_ascii_spelling(run: Run) -> None:
    assert run(*VURDER, "--bevisforing", "avsluttet", "--sprak", "nn")[0] == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["vurdere"], "Mente du vurder"),
        (["vurder"], "Dette mangler: SAK"),
        (["vurder", BPA], "--dato mangler"),
        (["vurder", BPA, "--regel"], "mangler en verdi"),
        (["vurder", BPA, "--regel", "pbrl.2-1-d"], "--dato mangler"),
        (["vurder", BPA, "--regel", "pbrl.2-1-d", "--dato", "01.03.2026x"], "er ikke en dato"),
        (["vurder", BPA, "--regel", "pbrl.2-1-d", "--dato", "2026-02-30"], "er ikke en dato"),
        (["vurder", BPA, "--regel", "bpa", "--dato", "2026-03-01"], "Regelen «bpa» finnes ikke"),
        (["vurder", "finnes-ikke.yaml", "--regel", "pbrl.2-1-d", "--dato", "2026-03-01"], "finnes ikke"),
        ([*VURDER, "--språk", "en"], "Skriv nb"),
        ([*VURDER, "--spraak", "nn"], "Mente du --språk"),
        ([*VURDER, "--kommune", "Atlantis"], "har ingen dokumenter"),
        ([*VURDER, "--regler", "finnes-ikke"], "er ikke en mappe"),
        ([*VURDER, "--overlegg", "finnes-ikke"], "finnes ikke"),
        ([*VURDER, "--overlegg", "finnes-ikke.yaml"], "Kan ikke lese"),
        ([*VURDER, "--lesemåte", "tull"], "Skriv dokument/lesemåte=valg"),
        ([*VURDER, "--bevisføring", "stengt"], "Velg åpen eller avsluttet"),
        ([*VURDER, "ekstra.yaml"], "er for mye"),
        (["vis", "pbrl.2-1-dd"], "Mente du"),
        (["fakta", "aldr"], "alder"),
        (["skjema", "mappe"], "Velg fakta"),
        (["tidslinje", BPA, "--regel", "pbrl.2-1-d", "--fra", "2026-01-01", "--til", "2025-01-01"], "før den første"),
        (["etterprøv", "finnes.json", BPA], "Kan ikke lese"),
        (["etterprøv", BPA, BPA], "kvittering"),
        (["beregn", "--regel", "pbrl.2-1-d"], "--register mangler"),
        (["beregn", "--register", "finnes.csv", "--regel", "pbrl.2-1-d", "--dato", "2026-03-01"], "finnes"),
        (["valider", "finnes.yaml"], "finnes ikke"),
    ],
)
def test_wrong_use_is_told_in_norwegian_with_exit_code_2(run: Run, words: list[str], message: str) -> None:
    code, out, err = run(*words)
    assert code == 2, out
    assert message in err, err
    assert "Traceback" not in err


BAD = sorted((ROOT / "tests" / "bad_input").rglob("*.yaml"))


@pytest.mark.parametrize("path", BAD, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_bad_file_never_gives_a_traceback_or_a_partial_answer(run: Run, path: Path) -> None:
    kind = path.parent.name
    code, out, err = run("valider", str(path))
    assert code in (0, 1, 2) and "Traceback" not in out + err
    if kind == "rules":
        assert code == 1 and str(path) in out
    code, out, err = run("vurder", str(path), "--regel", "pbrl.2-1-d", "--dato", "2026-03-01")
    assert code == 2 and out == "" and err, path


def test_every_shipped_file_is_valid(run: Run) -> None:
    code, out, _ = run("valider", str(ROOT / "rules"), str(ROOT / "eksempler"))
    assert code == 0, out
    assert "ingen feil" in out


def test_a_rule_as_text_names_every_number_with_its_source(run: Run) -> None:
    _, out, _ = run("vis", "egenandel.hjemme")
    assert "tak_under_2G fra 2026-01-01: 245  FOR-2025-12-17-2619" in out
    _, drammen, _ = run("vis", "egenandel.hjemme", "--kommune", "Drammen", "--dato", "2023-06-01")
    assert "drammen.prisliste-2023" in drammen and "327" in drammen


@pytest.mark.parametrize("kind", ["fakta", "regel", "overlegg", "svar"])
def test_schemas_are_draft_2020_12(run: Run, kind: str) -> None:
    from jsonschema import Draft202012Validator

    code, out, _ = run("skjema", kind)
    assert code == 0
    schema = json.loads(out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


def test_an_answer_can_be_checked_later(run: Run, tmp_path: Path) -> None:
    receipt = tmp_path / "kvittering.json"
    assert run(*VURDER, "--kvittering", str(receipt))[0] == 0
    code, out, _ = run("etterprøv", str(receipt), BPA)
    assert code == 0 and "står seg" in out
    old = tmp_path / "regler"
    old.mkdir()
    text = (ROOT / "rules" / "lov" / "pbrl-2-1-d-bpa.yaml").read_text("utf-8").replace("{2015-01-01: 32}", "{2015-01-01: 40}")
    (old / "bpa.yaml").write_text(text, "utf-8")
    code, out, _ = run("etterprøv", str(receipt), BPA, "--regler", str(old))
    assert code == 1 and "står seg ikke" in out and "pbrl.2-1-d" in out
    receipt.write_text(receipt.read_text("utf-8").replace("oppfylt", "avslag"), "utf-8")
    code, _, err = run("etterprøv", str(receipt), BPA)
    assert code == 2 and err


def test_the_interview_ends_with_a_case_file_that_vurder_accepts(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, case = tmp_path / "kjent.yaml", tmp_path / "sak.yaml"
    services = "tjeneste:\n  - {hjemmel: hol.3-2-6-b, innhold: praktisk_bistand, krever_flere_enn_én: nei, nattjeneste: nei"
    known.write_text("fakta: {alder: 40}\n" + services + ", timer_per_uke: 40}\n", "utf-8")
    said = iter(["?", "tull", "3", "tilbake", "4", "12"])

    def reply(prompt: str) -> str:
        return next(said, "slutt")

    monkeypatch.setattr("builtins.input", reply)
    code, out, _ = run("spør", str(known), "--regel", "pbrl.2-1-d", "--dato", "2026-03-01", "--ut", str(case))
    assert code == 0 and "er ikke et tall" in out and "IKKE OPPFYLT (kan_innvilges)" in out
    assert out.count("Hvor mange måneder") >= 2
    code, again, _ = run("vurder", str(case), "--regel", "pbrl.2-1-d", "--dato", "2026-03-01")
    assert code == 0 and "IKKE OPPFYLT (kan_innvilges)" in again


def test_a_judgement_is_asked_for_in_nynorsk_and_kept_in_bokmål(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, answered = tmp_path / "sak.yaml", tmp_path / "ut.yaml"
    services = "tjeneste:\n  - {hjemmel: hol.3-2-6-b, innhold: praktisk_bistand, krever_flere_enn_én: nei, nattjeneste: nei"
    case.write_text("fakta: {alder: 40, behovets_varighet: 60}\n" + services + ", timer_per_uke: 28}\n", "utf-8")
    said = iter(["nei", "NN", "2026-01-05", "økonomi; dokumenterte meirutgifter", "Grunnen."])
    monkeypatch.setattr("builtins.input", lambda prompt: next(said, "slutt"))
    words = ["--regel", "pbrl.2-1-d", "--dato", "2026-03-01", "--språk", "nn", "--ut", str(answered)]
    code, out, _ = run("spør", str(case), *words)
    assert code == 0 and "Moment: økonomi; anna organisering av dei same tenestene; dokumenterte meirutgifter" in out
    assert "dokumenterte merutgifter" in answered.read_text("utf-8")


def test_the_vocabulary_shows_factors_and_codes_in_both_languages(run: Run) -> None:
    _, out, _ = run("fakta", "vesentlig_økt_kostnad")
    assert "dokumenterte merutgifter" in out and "dokumenterte meirutgifter" in out
    _, out, _ = run("fakta", "tjeneste.innhold")
    assert "praktisk_bistand: Praktisk hjelp i og utenfor hjemmet" in out and "Praktisk hjelp i og utanfor heimen" in out


def test_a_register_is_answered_and_bad_rows_are_reported(run: Run, tmp_path: Path) -> None:
    people, services, out_file = tmp_path / "p.csv", tmp_path / "t.csv", tmp_path / "svar.csv"
    people.write_text("nøkkel,fødselsdato,behovets_varighet\n1,1990-01-01,36\n2,2030-01-01,36\n", "utf-8")
    head = "nøkkel,hjemmel,innhold,timer_per_uke,krever_flere_enn_én,nattjeneste\n"
    services.write_text(head + '1,hol.3-2-6-b,praktisk_bistand,"32,5",nei,nei\n', "utf-8")
    words = ["--register", str(people), "--tabell", f"tjeneste={services}", "--regel", "pbrl.2-1-d", "--dato", "2026-03-01"]
    code, out, _ = run("beregn", *words)
    assert code == 1
    assert "1\toppfylt\trett\trett" in out and "1 rader besvart" in out
    assert "etter datoen det vurderes på" in out
    code, out, _ = run("beregn", *words, "--ut", str(out_file), "--avviste", str(tmp_path / "avvist.csv"))
    assert (
        code == 1 and "oppfylt" in out_file.read_text("utf-8") and "fødselsdato" in (tmp_path / "avvist.csv").read_text("utf-8")
    )


WORDS = [*COMMANDS, BPA, "--regel", "--dato", "2026-03-01", "pbrl.2-1-d", "--format", "json", "-x", "", "--fra", "æ"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(WORDS), max_size=6))
def test_any_words_end_in_an_exit_code(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    def nobody(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)
    code, _, err = Run(capsys)(*words)
    assert code in (0, 1, 2) and "Traceback" not in err


def test_the_command_runs_as_a_process() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "allocation.cli", *VURDER], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0 and "OPPFYLT" in done.stdout and done.stderr == WHERE


def test_the_version_is_that_of_the_package() -> None:
    import tomllib

    from allocation.version import VERSION

    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == VERSION

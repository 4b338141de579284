"""``tildeling kontroller``: text, JSON, exit codes and faults; and the shipped documents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from allocation.cli import main

BAD = """id: prøve.bpa
tittel: Prøvekommunens krav til BPA
type: overlegg
lag: kommune
kommune: {nummer: "9998", navn: Prøve}
status: vedtatt
gjelder: {fra: 2026-01-01, til: 2026-12-31}
kilde: {tittel: Oppdiktet}
endringer:
  - sett: pbrl.2-1-d/stort_timetall
    til: "40"
AVVIK
"""
KNOWN = "avvik:\n  - {tekst: Grensen er hevet., kontroll: rett_innskrenket}"


def written(folder: Path, avvik: str = "") -> str:
    path = folder / "bpa.yaml"
    path.write_text(BAD.replace("AVVIK", avvik), encoding="utf-8")
    return str(path)


def test_a_file_is_checked_and_the_example_can_be_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path)
    assert main(["kontroller", path]) == 1
    out = capsys.readouterr().out
    assert "En rett blir innskrenket (rett_innskrenket)" in out and "1 funn, 1 av dem nye" in out
    example, command = tmp_path / "eksempel.yaml", ""
    lines = out.splitlines()
    start = next(number for number, line in enumerate(lines) if "Lagre det som" in line) + 1
    end = next(number for number, line in enumerate(lines) if line.startswith("  Etter dokumentet"))
    example.write_text("\n".join(line[4:] for line in lines[start:end]), encoding="utf-8")
    for label, outcome in (("Etter dokumentet", "IKKE OPPFYLT"), ("Etter loven", "OPPFYLT (rett)")):
        command = next(line for line in lines if line.startswith(f"  {label}")).partition(": tildeling ")[2]
        assert main(command.replace("eksempel.yaml", str(example)).split()) == 0
        assert f"Utfall: {outcome}" in capsys.readouterr().out


def test_the_report_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kontroller", "--overlegg", written(tmp_path), "--format", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    [found] = data["funn"]
    assert (found["kontroll"], found["regel"], found["kjent_avvik"]) == ("rett_innskrenket", "pbrl.2-1-d", None)
    assert found["loven_gir"]["utfall"] == "oppfylt" and found["dokumentet_gir"]["utfall"] == "ikke_oppfylt"
    assert found["eksempel"]["sak"]["tjeneste"] and "sak: eksempel" in found["eksempel"]["saksfil"]
    assert data["prøvd"][0]["saker_prøvd"] > 0


def test_an_acknowledged_finding_does_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kontroller", written(tmp_path, KNOWN)]) == 0
    assert "kjent avvik" in capsys.readouterr().out


def test_nothing_found_is_never_called_a_proof(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kontroller", "drammen.prisliste-2023"]) == 0
    out = capsys.readouterr().out
    assert "Ikke funnet noe. Det er ikke et bevis" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["averoy.prisliste"], "«averoy.prisliste» finnes ikke"),
        (["pbrl.2-1-d"], "kan ikke kontrolleres"),
        (["finnes-ikke.yaml"], "finnes-ikke.yaml: Kan ikke lese filen; den finnes ikke."),
        (["--kommune", "Ingensteds"], "har ingen dokumenter"),
    ],
)
def test_what_cannot_be_checked_is_told(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kontroller", *words]) == 2
    assert said in capsys.readouterr().err


def test_one_municipality_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kontroller", "--kommune", "Averøy", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert {each["dokument"].partition(".")[0] for each in data["prøvd"]} == {"averøy"}
    [found] = data["funn"]
    assert found["dokumentet_gir"]["verdi"] == "223 kr/måned" and found["loven_gir"]["verdi"] == "høyst 220 kr/måned"


def test_the_stale_boundary_is_found_for_those_between(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kontroller", "karasjok.prisliste-2026", "--format", "json"]) == 0
    [found] = json.loads(capsys.readouterr().out)["funn"]
    [person] = found["eksempel"]["sak"]["medlem"]
    assert 202702 <= person["nettoinntekt"] < 260320 and found["loven_gir"]["verdi"] == "høyst 245 kr/måned"


@pytest.mark.treg
def test_every_finding_in_the_shipped_documents_is_acknowledged(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kontroller"]) == 0
    assert "av dem nye" in capsys.readouterr().out


def test_criteria_of_a_folder_are_checked_with_the_commands_that_read_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = """id: prøve.støttekontakt
tittel: Prøvekommunens vilkår
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9998", navn: Prøve}
gjelder_tjeneste: tjeneste.støttekontakt
status: ubekreftet
kilde: {tittel: Oppdiktet}
vilkår:
  alle:
    - {id: bosatt, tekst: Er bosatt, hvis: folkeregistrert_i_kommunen}
    - {id: trenger, tekst: Trenger det, hvis: nødvendig_støttekontakt}
følger:
  oppfylt: {kode: innenfor}
  ikke_oppfylt: {kode: utenfor}
"""
    (tmp_path / "kriterier.yaml").write_text(text, encoding="utf-8")
    assert main(["kontroller", "prøve.støttekontakt", "--regler", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "Bare «folkeregistrert i kommunen» skiller dem: ja gir oppfylt, nei gir ikke oppfylt." in out
    assert "har det samme, men: folkeregistrert_i_kommunen: ja" in out
    command = next(line for line in out.splitlines() if line.startswith("  Prøv: "))
    assert command.endswith(f"--kommune 9998 --regler {tmp_path}")


@pytest.mark.treg
def test_every_condition_of_a_right_is_guarded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Turn each condition into a fixed yes or no: one of the two takes the right from someone."""
    for leaf in ("under_67", "hadde_retten_før_67", "varer_lenge_i_alt", "minst_32_timer", "når_25_timer", "vesentlig_dyrere"):
        codes = []
        for answer in ("ja", "nei"):
            path = tmp_path / f"{leaf}-{answer}.yaml"
            change = f"  - sett: pbrl.2-1-d/{leaf}\n    til: {answer}"
            old = '  - sett: pbrl.2-1-d/stort_timetall\n    til: "40"'
            path.write_text(BAD.replace("AVVIK", "").replace(old, change), encoding="utf-8")
            codes.append(main(["kontroller", str(path)]))
        assert sorted(codes) == [0, 1], leaf
    capsys.readouterr()

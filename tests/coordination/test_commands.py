"""The commands: a case from concern to closing, and proposals; every refusal in Norwegian, and nothing half-written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from allocation.cli import main
from coordination.store.file import read_case

MODEL = "bærum.samhandlingsmodell"


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


@pytest.fixture
def case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    path = str(tmp_path / "sak.json")
    assert run(capsys, "samhandling", "ny", path, "--modell", MODEL, "--kommune", "Bærum")[0] == 0
    words = ("--navn", "bekymring_meldt", "--felt", "tjeneste=skole", "--dato", "2026-03-03")
    assert run(capsys, "samhandling", "hendelse", path, *words)[0] == 0
    return path


def test_a_decision_is_refused_with_what_is_missing_and_nothing_is_written(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = Path(case).read_bytes()
    words = ("--navn", "nivå_2_bedt_om", "--av", "arena", "--dato", "2026-03-10")
    code, out, _ = run(capsys, "samhandling", "hendelse", case, *words)
    assert code == 1
    assert "noe må avklares først" in out
    assert "Har brukeren eller familien sammensatte behov?" in out
    assert Path(case).read_bytes() == before
    code, out, _ = run(capsys, "samhandling", "hendelse", case, *words, "--format", "json")
    assert json.loads(out)["avvist"] == "uavklart"


def test_what_may_happen_and_what_is_due_is_shown(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "samhandling", "vis", case, "--dato", "2026-03-20", "--format", "json")
    shown = json.loads(out)
    assert (code, shown["tilstand"], shown["nivå"]) == (0, "nivå_1", "1")
    assert {way["hendelse"]: way["tillatt"] for way in shown["beslutninger"]}["avsluttet"] == "ikke_oppfylt"
    assert shown["utganger"] == ["akutt_fare", "meldt_til_barnevern"]
    assert "Det som kan skje nå:" in run(capsys, "samhandling", "vis", case, "--dato", "2026-03-20")[1]
    assert "h1" in run(capsys, "samhandling", "tidslinje", case, "--dato", "2026-03-20")[1]
    assert run(capsys, "samhandling", "frister", case, "--dato", "2026-03-20")[0] == 0
    assert "Ingenting må ses på igjen" in run(capsys, "samhandling", "gjennomgå", case, "--dato", "2026-03-20")[1]


def test_on_a_day_before_the_model_that_is_said_and_only_law_of_the_day_is_shown(
    case: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = run(capsys, "samhandling", "vis", case, "--dato", "2019-06-17")[1]
    assert "Modellen gjelder ikke denne dagen." in before and "LOV-2021-06-18-97" not in before
    now = run(capsys, "samhandling", "vis", case, "--dato", "2026-03-20")[1]
    assert "Modellen gjelder ikke" not in now and "LOV-2021-06-18-97 § 13-2" in now


def test_the_same_event_twice_is_written_once(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--id", "h1", "--navn", "bekymring_meldt", "--felt", "tjeneste=skole", "--dato", "2026-03-03")
    assert run(capsys, "samhandling", "hendelse", case, *words)[0] == 0
    assert len(read_case(case).rows) == 1


def test_erasure_keeps_the_chain_and_asks_who_decided(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("logg", "slett", case, "--id", "h1", "--dato", "2026-04-01")
    code, _, err = run(capsys, *words)
    assert (code, "hjemmel" in err) == (2, True)
    assert run(capsys, *words, "--hjemmel", " ", "--av", "Oppdiktet leder")[0] == 2
    assert run(capsys, *words, "--hjemmel", "Oppdiktet", "--av", "Oppdiktet leder")[0] == 0
    assert "skole" not in Path(case).read_text(encoding="utf-8")
    assert run(capsys, "logg", "verifiser", case)[0] == 0
    assert "innholdet er slettet" in run(capsys, "samhandling", "tidslinje", case, "--dato", "2026-03-20")[1]
    code, out, _ = run(
        capsys, "logg", "slett", case, "--hele", "--dato", "2026-04-02", "--hjemmel", "X", "--av", "Oppdiktet leder"
    )
    assert (code, "Loggen er verken journalen eller arkivet" in out) == (0, True)
    assert "bekymring_meldt" not in Path(case).read_text(encoding="utf-8")
    assert run(capsys, "logg", "verifiser", case)[0] == 0
    assert "er slettet; bare hashene står igjen" in run(capsys, "samhandling", "vis", case, "--dato", "2026-03-20")[2]


def test_what_is_changed_cut_or_moved_is_found(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for day in ("04", "05"):
        words = ("--navn", "samtale_holdt", "--dato", f"2026-03-{day}")
        assert run(capsys, "samhandling", "hendelse", case, *words)[0] == 0
    anchor = str(tmp_path / "anker.json")
    assert run(capsys, "logg", "anker", case, "--til", anchor)[0] == 0
    whole = json.loads(Path(case).read_text(encoding="utf-8"))
    edits: dict[str, Callable[[list[dict[str, Any]]], object]] = {
        "hodet i hendelse 2": lambda events: events[1]["hode"].update(gjelder="2026-03-01"),
        "innholdet i hendelse 1": lambda events: events[0]["innhold"].update(tjeneste="nav"),
        "er borte uten at noen har slettet det": lambda events: events[0].update(innhold=None, salt=None),
        "hendelse 2 har nummer 3": lambda events: events.pop(1),
        "slutten er kuttet": lambda events: events.pop(),
    }
    for told, edit in edits.items():
        changed = json.loads(json.dumps(whole))
        edit(changed["hendelser"])
        Path(case).write_text(json.dumps(changed), encoding="utf-8")
        code, out, _ = run(capsys, "logg", "verifiser", case, "--anker", anchor)
        assert (code, told in out.lower()) == (1, True), out
    assert run(capsys, "samhandling", "vis", case, "--dato", "2026-03-20")[0] == 0  # a cut end is seen by the anchor alone
    Path(anchor).write_text(Path(anchor).read_text().replace('"nr": 3', '"nr": 2'), encoding="utf-8")
    assert "ankeret er endret" in run(capsys, "logg", "verifiser", case, "--anker", anchor)[2].lower()
    assert "ikke et anker" in run(capsys, "logg", "verifiser", case, "--anker", case)[2]


def test_a_case_may_have_its_log_in_a_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.json", "b.json"):
        words = ("--modell", MODEL, "--kommune", "Bærum", "--logg", "logg.db")
        assert run(capsys, "samhandling", "ny", str(tmp_path / name), *words)[0] == 0
        told = ("--navn", "bekymring_meldt", "--felt", "tjeneste=skole", "--dato", "2026-03-03")
        assert run(capsys, "samhandling", "hendelse", str(tmp_path / name), *told)[0] == 0
    day = ("--dato", "2026-03-20", "--format", "json")
    assert len(json.loads(run(capsys, "samhandling", "tidslinje", str(tmp_path / "a.json"), *day)[1])) == 1
    log = str(tmp_path / "logg.db")
    assert "2 rader, 0 feil" in run(capsys, "logg", "verifiser", log)[1]
    assert (
        "--sak mangler"
        in run(capsys, "logg", "slett", log, "--id", "h1", "--hjemmel", "X", "--av", "Y", "--dato", "2026-04-01")[2]
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("samhandling", "vsi", "x.json"), "Mente du vis"),
        (("samhandling", "vis", "finnes-ikke.json", "--dato", "2026-01-01"), "finnes ikke"),
        (("samhandling", "ny", "ny.json", "--modell", "bærum.samhandlingsmodel"), "Mente du bærum.samhandlingsmodell"),
        (("samhandling", "ny", "ny.db", "--modell", MODEL), "Velg et navn som slutter på .json"),
        (("fordeling", "foreslå"), "--brukere mangler"),
        (("fordeling", "foreslå", "--oppdiktet", "mange"), "--oppdiktet er ikke skrevet riktig"),
        (
            ("fordeling", "foreslå", "--fordeling", "fordeling.koordinator", "--oppdiktet", "5,2"),
            "Mente du fordeling.koordinatorer",
        ),
        (("fordeling", "hvis", "--oppdiktet", "5,2", "--enkel"), "--slutter"),
    ],
)
def test_wrong_use_is_told(words: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, *words)
    assert code == 2
    assert told in err


USERS = "id;rett;har;ønsker;tjeneste;kompleks;sted\nb1;ja;;;rus;nei;nord\nb2;uavklart;;;rus;nei;nord\nb3;ja;k1;;rus;nei;sør\n"
STAFF = "id;kapasitet;enhet;tjeneste;i_koordinerende_enhet;sted\nk1;6;rus;rus;nei;nord\nk2;6;rus;rus;nei;sør\n"


def test_a_proposal_from_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.csv").write_text(USERS, encoding="utf-8")
    (tmp_path / "k.csv").write_text(STAFF, encoding="utf-8")
    files = ("--brukere", str(tmp_path / "b.csv"), "--koordinatorer", str(tmp_path / "k.csv"), "--enkel")
    code, out, _ = run(capsys, "fordeling", "foreslå", *files, "--til", str(tmp_path / "ut.csv"))
    assert code == 0
    assert "Uavklart om de har rett: b2" in out
    assert "Et menneske må bekrefte hvert forslag." in out
    assert (tmp_path / "ut.csv").read_text(encoding="utf-8").splitlines()[1].startswith("b1,k1,")
    shown = json.loads(run(capsys, "fordeling", "oversikt", *files)[1])
    assert (shown["venter"], shown["uavklart"]) == ([], ["b2"])
    why = run(capsys, "fordeling", "hvorfor", *files, "--bruker", "b1", "--koordinator", "k2")[1]
    assert "annet_sted 8" in why
    assert "b1 er foreslått k1" in why
    what = run(capsys, "fordeling", "hvis", *files, "--slutter", "k1")[1]
    assert "Ingen flyttes: 0 venter" in what
    (tmp_path / "b.csv").write_text(USERS.replace("kompleks", "komplex"), encoding="utf-8")
    code, _, err = run(capsys, "fordeling", "foreslå", *files)
    assert (code, "komplex" in err) == (2, True)


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda whole: whole["hendelser"][0].pop("salt"), "Hendelse 1 mangler, eller har ikke i riktig form: salt"),
        (lambda whole: whole["hendelser"][0].update(innhold="x", hode=[1]), "form: hode, innhold"),
        (lambda whole: whole["hendelser"][0].update(lenke="12"), "form: lenke"),
        (lambda whole: whole["hendelser"][0]["hode"].update(gjelder="i går"), "Hodet i hendelse 1 (h1) er endret"),
        (lambda whole: whole.update(logg="logg.db"), "både hendelser og logg"),
        (lambda whole: whole["hendelser"].append("x"), "Hendelse 2 mangler"),
        (lambda whole: whole.update(modell="bti.mal"), "Modellen har ikke hendelsen «bekymring_meldt» (h1)"),
    ],
)
def test_a_file_that_is_not_as_it_was_written_is_told(
    edit: Callable[[Any], object], told: str, case: str, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = json.loads(Path(case).read_text(encoding="utf-8"))
    edit(whole)
    Path(case).write_text(json.dumps(whole), encoding="utf-8")
    code, _, err = run(capsys, "samhandling", "vis", case, "--dato", "2026-03-20")
    assert (code, told in err) == (2, True), err


def test_what_is_read_is_given_to_programs_and_in_nynorsk(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    day = ("--dato", "2026-03-20", "--format", "json")
    assert [one["id"] for one in json.loads(run(capsys, "samhandling", "tidslinje", case, *day)[1])] == ["h1"]
    assert json.loads(run(capsys, "samhandling", "gjennomgå", case, *day)[1]) == []
    assert json.loads(run(capsys, "logg", "verifiser", case, "--format", "json")[1])["feil"] == []
    shown = run(capsys, "samhandling", "vis", case, "--dato", "2026-03-20", "--språk", "nn")[1]
    assert "Samhandling på to nivå (" in shown
    assert "Saka er: På nivå 1" in shown
    assert "nivå_2_bedt_om; av arena" in shown
    assert run(capsys, "samhandling", "frister", case, "--dato", "2026-03-20")[1] == "Ingen frist har begynt.\n"


def test_every_fault_in_the_people_is_told_at_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    users, staff = tmp_path / "b.csv", tmp_path / "k.csv"
    files = ("--brukere", str(users), "--koordinatorer", str(staff), "--enkel")
    staff.write_text("id;kapasitet;borte\nk1;²;ja\nk2;6;kanskje\n", encoding="utf-8")
    users.write_text("id;rett;takket_nei\nb1;jepp;Ja\n;ja;nei\n", encoding="utf-8")
    err = run(capsys, "fordeling", "foreslå", *files)[2]
    for told in (
        "b.csv:2: Brukeren b1 har rett «jepp»",
        "b.csv:2: Brukeren b1: takket_nei er «Ja»",
        "b.csv:3: Raden har ingen id",
    ):
        assert told in err
    users.write_text("id;rett\nb1;ja\nb2;uavklart\n", encoding="utf-8")
    err = run(capsys, "fordeling", "foreslå", *files)[2]
    for told in ("k.csv:2: Koordinatoren k1 har kapasiteten «²»", "k.csv:3: Koordinatoren k2: borte er «kanskje»"):
        assert told in err
    staff.write_text("id;id;kapasitet\nk1;k2;6\n", encoding="utf-8")
    assert "«id» står flere ganger" in run(capsys, "fordeling", "foreslå", *files)[2]
    staff.write_text("id;kapasitet\nk1;6\n", encoding="utf-8")
    own = run(capsys, "fordeling", "hvorfor", *files, "--bruker", "b1", "--koordinator", "k1")[1]
    assert len(own.splitlines()) == 2
    assert (
        "er ikke blant dem som fordeles"
        in run(capsys, "fordeling", "hvorfor", *files, "--bruker", "b2", "--koordinator", "k1")[2]
    )
    for action in ("hvorfor", "hvis"):
        assert run(capsys, "fordeling", action, *files, "--format", "json")[0] == 2

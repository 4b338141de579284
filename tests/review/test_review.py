"""Running decisions: what is a task, by when, and what never is – a new scope, or a lowering by new criteria alone."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, assess, load_rules
from allocation.cli import main
from allocation.engine.library import look
from allocation.engine.rules import RuleChoice
from allocation.errors import ArgumentFeil, DokumentFeil, RegisterFeil
from allocation.review.frames import read_frames
from allocation.review.review import Review, review
from allocation.review.told import as_calendar, as_csv, tasks_of, text, to_data

DAY, END = date(2026, 12, 1), date(2027, 3, 1)
ROOT = Path(__file__).parents[2]
RULE = """id: prøve.omfang
tittel: Omfang (oppdiktet)
tittel_nn: Omfang (oppdikta)
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9999", navn: Eksempel kommune}
kilde: {tittel: Oppdiktet, dato: 2020-01-01}
i_kraft: {fra: 2020-01-01}
parametre:
  grunn: {enhet: timer/uke, tekst: Timer, tekst_nn: Timar, verdier: {2020-01-01: 10%s}}
  tillegg: {enhet: timer/uke, tekst: Tillegg, tekst_nn: Tillegg, verdier: {2020-01-01: 2}}
størrelser:
  omfang:
    enhet: timer/uke
    tekst: Omfang
    tekst_nn: Omfang
    uttrykk: grunn + hvis(har_utviklingshemming; tillegg; 0)
vilkår: {alle: [{id: bor, tekst: Bor her, tekst_nn: Bur her, hvis: folkeregistrert_i_kommunen}]}
følger: {oppfylt: {kode: ja, tekst: Ja, tekst_nn: Ja}, ikke_oppfylt: {kode: nei, tekst: Nei, tekst_nn: Nei}}
gir: {omfang: {av: omfang, når: alltid, tekst: Omfang, tekst_nn: Omfang}}
"""
LOWER = """id: prøve.nye-kriterier
tittel: Nye kriterier (oppdiktet)
tittel_nn: Nye kriterium (oppdikta)
type: overlegg
lag: reform
kommune: {nummer: "9999", navn: Eksempel kommune}
status: foreslått
gjelder: {fra: 2027-01-01}
kilde: {tittel: Oppdiktet}
endringer: [{sett: prøve.omfang/grunn, til: "%s"}]
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("regler")
    (made / "omfang.yaml").write_text(RULE % "", encoding="utf-8")
    return made


def decisions(*rows: dict[str, Any]) -> pl.DataFrame:
    plain: dict[str, Any] = {
        **{"gyldig_til": None, "sist_gjennomgått": None, "tidsbegrenset": "nei", "behov_endret": None},
        **{"kriterium": "prøve.omfang", "vedtatt": "2026-01-01", "innvilget": "12"},
        **{"folkeregistrert_i_kommunen": "ja", "har_utviklingshemming": "ja"},
    }
    whole = [{"nøkkel": f"v{number}", **plain, **row} for number, row in enumerate(rows)]
    return pl.DataFrame(whole, infer_schema_length=None, schema_overrides=dict.fromkeys(plain, pl.String))


def looked(folder: Path, frame: pl.DataFrame, proposal: str | None = None, *, end: date = END) -> Review:
    overlays = []
    if proposal is not None:
        (folder.parent / "nye.yaml").write_text(LOWER % proposal, encoding="utf-8")
        overlays = [str(folder.parent / "nye.yaml")]
    choice = RuleChoice.of("9999", [folder])
    return review(choice, frame, ["prøve.omfang"], DAY, end, overlays=overlays, value="omfang")


def triggers(found: Review) -> dict[str, dict[str, bool]]:
    return {
        key: {name: sure for name, _, sure in causes} for key, causes in ((task.key, task.causes) for task in tasks_of(found))
    }


def test_no_change_and_no_time_is_no_task(folder: Path) -> None:
    assert tasks_of_list(looked(folder, decisions({}, {"innvilget": "3"}))) == []


def tasks_of_list(found: Review) -> list[str]:
    return [task.key for task in tasks_of(found)]


def test_a_lower_scope_is_told_only_where_the_old_criteria_give_what_was_granted(folder: Path) -> None:
    frame = decisions({}, {"innvilget": "15"}, {"innvilget": None}, {"har_utviklingshemming": None}, {"vedtatt": None})
    found = looked(folder, frame, "8")
    assert {key for key, causes in triggers(found).items() if "lavere_omfang" in causes} == {"v0"}
    assert triggers(found)["v0"]["lavere_omfang"] is True
    assert found.individual == 2  # one granted more, and one where a fact is not known


def test_a_scope_that_is_the_same_or_higher_is_no_lowering(folder: Path) -> None:
    for proposal in ("10", "11"):
        assert not any("lavere_omfang" in causes for causes in triggers(looked(folder, decisions({}), proposal)).values())


def test_new_criteria_leave_the_decision_standing_and_are_judged_by_a_jurist(folder: Path) -> None:
    data = to_data(looked(folder, decisions({}), "8"), "kommando")
    for name in ("nye_kriterier", "lavere_omfang"):
        assert data["rammer"][name]["ramme"]["kode"] == "juridisk_vurdering"
        assert "står så lenge" in data["rammer"][name]["ramme"]["tekst"]


@settings(max_examples=4, deadline=None)
@given(st.integers(0, 20), st.integers(0, 20))
def test_no_output_has_a_new_scope(folder: Path, granted: int, proposed: int) -> None:
    found = looked(folder, decisions({"innvilget": str(granted)}), str(proposed))
    head = as_csv(found, "nb", "kommando").splitlines()[0].split(",")
    assert "omfang" not in head and not any("innvilget" in name for name in head)
    assert set(found.tasks.columns) == {"nøkkel", "utløser", "første", "sikkert", "gjort"}
    lower = "lavere_omfang" in triggers(found).get("v0", {})
    assert lower == (granted == 12 and proposed < 10)


def test_the_period_is_a_new_case_the_day_after(folder: Path) -> None:
    rows = [{"gyldig_til": day, "tidsbegrenset": "ja"} for day in ("2026-11-01", "2027-03-01", "2027-03-02")]
    found = looked(folder, decisions(*rows))
    assert [(task.key, task.first, task.overdue(DAY)) for task in tasks_of(found)] == [
        ("v0", date(2026, 11, 2), True),
        ("v1", date(2027, 3, 2), False),
    ]


def test_what_is_looked_at_since_is_followed_up_and_what_is_not_registered_never_is(folder: Path) -> None:
    seen = {"gyldig_til": "2026-11-01", "tidsbegrenset": "ja"}
    found = looked(
        folder,
        decisions(
            {**seen, "sist_gjennomgått": "2026-11-02"},
            {**seen, "sist_gjennomgått": "2026-11-01"},
            {"kriterium": None, "sist_gjennomgått": "2026-12-01"},
            {"tidsbegrenset": None},
        ),
    )
    assert triggers(found) == {
        "v1": {"perioden_er_ute": True},
        "v2": {"mangler_opplysninger": True},
        "v3": {"mangler_opplysninger": True},
    }
    counts = to_data(found, "")["utløsere"]["perioden_er_ute"]
    assert counts == {"utløst": 2, "gjennomgått": 1, "gjenstår": 1, "forfalt": 1}


def test_more_that_is_known_never_removes_a_certain_task(folder: Path) -> None:
    less = decisions({"har_utviklingshemming": None, "gyldig_til": "2026-12-24", "behov_endret": "ja"})
    more = decisions({"gyldig_til": "2026-12-24", "behov_endret": "ja"})
    few, many = (triggers(looked(folder, frame, "8"))["v0"] for frame in (less, more))
    assert {name for name, sure in few.items() if sure} <= {name for name, sure in many.items() if sure}


def test_the_first_day_of_a_birthday_is_the_birthday() -> None:
    """As the single answer's next change has it."""
    rules = load_rules()
    births = ["1960-01-15", "1959-12-02", "1960-02-29", "1960-03-02", "1990-01-01"]
    rows = pl.DataFrame({"nøkkel": births, "fødselsdato": births, "tidsbegrenset": ["nei"] * 5, "kriterium": ["bpa"] * 5})
    rows = rows.with_columns(behovets_varighet=pl.lit(60), behovet_har_vart=pl.lit(0))
    service = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "timer_per_uke": 40}
    service |= {"krever_flere_enn_én": "nei", "nattjeneste": "nei"}
    services = pl.DataFrame([{"nøkkel": birth, **service} for birth in births])
    found = review(RuleChoice.of(), rows, ["pbrl.2-1-d"], DAY, END, children={"tjeneste": services})
    first = {task.key: task.first for task in tasks_of(found)}
    for birth in births:
        facts = {"fødselsdato": birth, "behovets_varighet": 60, "behovet_har_vart": 0}
        case = Case.from_data({"fakta": facts, "tjeneste": [service]}, rules.vocabulary)
        change = assess(rules, case, "pbrl.2-1-d", date=DAY).next_change()
        expected = change.date if change is not None and change.date <= END else None
        assert first.get(birth) == expected, birth


def test_a_rate_that_must_be_set_anew_is_its_own_decision() -> None:
    """The rates of next year are not known in December: each fee must be decided again, on the first day of the year."""
    row = {
        "nøkkel": "v1",
        "tidsbegrenset": "nei",
        "kriterium": "egenandel",
        "selvkost_per_time": 400,
        "egenandel_går_ut_over_behov": "nei",
    }
    member = {"nøkkel": "v1", "slag": "mottaker", "nettoinntekt": 100000, "hjelpestønad_til_hjelp_i_huset": 0, "omsorgsstønad": 0}
    member |= {"betaler_langtidsopphold": "nei", "avkortet_trygd": "nei"}
    service = {
        "nøkkel": "v1",
        "hjemmel": "hol.3-2-6-b",
        "innhold": "praktisk_bistand",
        "timer_per_måned": 10,
        "organisert_som_bpa": "nei",
    }
    found = review(
        RuleChoice.of("9999"),
        pl.DataFrame([row]),
        ["egenandel.hjemme"],
        DAY,
        END,
        children={"medlem": pl.DataFrame([member]), "tjeneste": pl.DataFrame([service])},
    )
    assert found.rejected.is_empty()
    assert [(task.causes[0][0], task.first) for task in tasks_of(found)] == [("ny_sats", date(2027, 1, 1))]


def test_a_proposal_without_effect_before_the_last_day_is_an_error(folder: Path) -> None:
    with pytest.raises(ArgumentFeil, match="ingen virkning"):
        looked(folder, decisions({}), "8", end=date(2026, 12, 31))


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        (decisions({}).drop("nøkkel"), "mangler kolonnen «nøkkel»"),
        (decisions({"nøkkel": "v"}, {"nøkkel": "v"}), "Nøkkelen v står flere ganger"),
        (decisions({"gyldig_til": "2026-02-30"}), "Rad 1, gyldig_til"),
        (decisions({"innvilget": "mye"}), "Rad 1, innvilget"),
        (decisions({"gyldig_til": "2026-01-01"}).with_columns(gyldig_fra=pl.lit("2026-02-01")), "gyldig_til er før gyldig_fra"),
        (decisions({}).with_columns(dato=pl.lit("2026-01-01")), "kolonnen «dato»"),
    ],
)
def test_a_register_that_cannot_be_used_is_refused(folder: Path, frame: pl.DataFrame, said: str) -> None:
    with pytest.raises(RegisterFeil) as caught:
        looked(folder, frame)
    assert said in str(caught.value)


def test_a_decision_that_the_rules_cannot_read_is_still_tried_for_its_period(folder: Path) -> None:
    found = looked(folder, decisions({"folkeregistrert_i_kommunen": "kanskje", "gyldig_til": "2026-12-24"}))
    assert tasks_of_list(found) == ["v0"] and found.rejected.height == 1
    assert "kan reglene ikke lese" in text(found, "nb")


def test_the_calendar_is_whole_days_and_says_nothing_of_the_person(folder: Path) -> None:
    found = looked(folder, decisions({"gyldig_til": "2026-11-01"}, {"nøkkel": "a;b,c", "behov_endret": "ja"}))
    lines = as_calendar(found, "nn").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "DTSTART;VALUE=DATE:20261201" in lines  # overdue: it is put on today
    assert any(line.startswith("SUMMARY:a\\;b\\,c: Behovet er registrert") for line in lines)
    assert "utviklingshemming" not in "".join(lines)


def test_the_command_writes_all_or_nothing(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    register = tmp_path / "vedtak.csv"
    decisions({"gyldig_til": "2026-12-24"}, {"nøkkel": "=1+1", "behov_endret": "ja"}).write_csv(register)
    ends = ["--dato", "2026-12-01", "--innen", "90d"]
    outputs = [word for name in ("o.csv", "o.json", "o.ics") for word in ("--ut", str(tmp_path / name))]
    assert main(["revurder", "--register", str(register), *ends, *outputs]) == 0
    assert "Ingen vedtak endres av listen." in capsys.readouterr().out
    data = json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))
    assert data["skjema"] == "revurdering/1" and [task["nøkkel"] for task in data["oppgaver"]] == ["v0", "=1+1"]
    assert "\n'=1+1," in (tmp_path / "o.csv").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "o.csv.kilde.json").read_text(encoding="utf-8"))["vedtak"] == 2
    for wrong in (["--innen", "0d"], ["--innen", "i morgen"], ["--ut", "o.txt"], ["--forslag", "x"]):
        assert main(["revurder", "--register", str(register), "--dato", "2026-12-01", *wrong]) == 2
    assert main(["revurder", "--register", str(register), *ends, "--ut", str(register)]) == 2


FRAMES = (ROOT / "rules/planlegging/revurdering.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  lavere_omfang:", "  lavere_omfan:", "Mente du «lavere_omfang»"),
        ("varsel: uten_søknad", "varsel: kanskje", "varsel"),
        ("hent: [vedtaket]", "hent: [vedtaket, mer]", "ikke like mange"),
        (
            "      - ramme: ny_sak\n",
            "      - ramme: ny_sak\n        gjelder: {fra: 2020-01-01, til: 2019-01-01}\n",
            "slutter før",
        ),
    ],
)
def test_wrong_frames_are_told(old: str, new: str, said: str) -> None:
    with pytest.raises(DokumentFeil) as caught:
        read_frames(look("rammer.yaml", FRAMES.replace(old, new).encode()))
    assert said in str(caught.value)


def test_a_frame_holds_for_its_days() -> None:
    first = "      - ramme: ny_sak\n        gjelder: {til: 2027-06-30}\n"
    later = "      - {ramme: ny_lov, gjelder: {fra: 2027-07-01}, hjemmel: [], tekst: Ny, tekst_nn: Ny, varsel: nei}\n"
    written = FRAMES.replace("      - ramme: ny_sak\n", first).replace("  bedre_for_personen:", f"{later}  bedre_for_personen:")
    cause = read_frames(look("rammer.yaml", written.encode())).utløsere["perioden_er_ute"]
    days = [date(2027, 6, 30), date(2027, 6, 30) + timedelta(days=1)]
    assert [frame.ramme for day in days if (frame := cause.frame(day)) is not None] == ["ny_sak", "ny_lov"]

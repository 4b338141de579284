"""Rows with national codes as a case and back: nothing is guessed, and nothing is lost without a word."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, assess, load_rules
from allocation.cli import main
from allocation.engine.check import check_source
from allocation.engine.library import look
from allocation.errors import DokumentFeil
from allocation.exchange.code_list import load_code_list
from allocation.exchange.codes_in import ReadIn, read_in
from allocation.exchange.codes_out import write_out
from allocation.exchange.rows import KodeFeil, Table, parse_rows

ROOT = Path(__file__).parents[2]
DOCUMENT = (ROOT / "rules/koder/9151.yaml").read_text(encoding="utf-8")
OID = "urn:oid:2.16.578.1.12.4.1.1.9151"
URI = "https://finnkode.helsedirektoratet.no/adm/collections/9151"
DAY = date(2026, 3, 1)
NUMBERS = [str(n) for n in (*range(1, 10), 11, 14, 15, *range(17, 30))]
RULES = load_rules(national=True)
CODES = load_code_list(RULES)


def rows_of(*rows: dict[str, object], **top: object) -> dict[str, object]:
    return {"system": OID, **top, "rader": list(rows)}


def read(data: dict[str, object], table: Table = "vedtak") -> ReadIn:
    return read_in(parse_rows(json.dumps(data).encode(), "rader.json"), CODES, RULES, table)


def out_rows(case: Case) -> tuple[list[dict[str, Any]], set[tuple[int, str]]]:
    """The rows written, and which field of which row something is told about."""
    written = write_out(case, CODES, RULES, DAY)
    rows: Any = written.data["rader"]
    return rows, {(each.where[1], str(each.where[2])) for each in written.told}  # type: ignore[misc]


# ---------------------------------------------------------------------------------------------------------- the document


def test_the_list_has_all_codes_and_knows_each_service() -> None:
    assert list(CODES.koder) == NUMBERS
    listed = {name for code in CODES.koder.values() for name in code.tjenester}
    documents = {s.id: RULES.library.read(s) for s in RULES.library.rule_sources if s.service and not s.municipality}
    without: Any = {name: each for name, each in documents.items() if name not in listed}
    assert all(each.tjeneste.kpr is None and each.tjeneste.kpr_merknad for each in without.values())
    assert {code for code, each in CODES.koder.items() if each.leses_ikke} == {"14", "23", "24"}


def test_what_is_ours_alone_is_marked_as_not_confirmed() -> None:
    assert {name: each.status for name, each in CODES.kilder.items() if each.status != "ubekreftet"} == {
        "visning": "utkast",
        "omfang": "utkast",
    }


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("tjeneste.bpa", "tjeneste.bpaa", "«tjeneste.bpaa» finnes ikke"),
        ("tjenester: [tjeneste.bpa]", "tjenester: [tjeneste.stottekontakt]", "finnes ikke"),
        ("vedtak: [bpa]", "vedtak: [bpaa]", "vedtak.tjeneste har ikke koden «bpaa»"),
        ("innhold: [støttekontakt]", "innhold: [kontakt]", "tjeneste.innhold har ikke koden"),
        ("koder: [hol.3-6-3]", "koder: [hol.3-6-9]", "tjeneste.hjemmel har ikke koden"),
        ("tjenester: [tjeneste.bpa]", "tjenester: [tjeneste.bpa, tjeneste.dagopphold]", "sier at den meldes som kode 17"),
        ('koder: ["29"]', 'koder: ["30"]', "listen har ikke koden «30»"),
        ('"10": {antatt: null}', '"11": {antatt: null}', "både i bruk og utgått"),
        ('"10": {antatt: null}', '"010": {antatt: null}', "nuller eller blanke"),
        ("fra: 2017-10-01, koder: [hol.3-6-2]", "fra: 2017-09-01, koder: [hol.3-6-2]", "tiden overlapper den før"),
        ("  innhold: {tittel: Bibliotekets egen plassering, dato: null, status: ubekreftet}\n", "", "kilden til innhold mangler"),
        ("    merknad_nn: Timane er dei omsorgsytaren får betalt for, aldri timar personen får.\n", "", "bare på én målform"),
        ("innhold: [støttekontakt], omfang", "omfang", "innhold mangler"),
        ("eier: Helsedirektoratet", "eigar: Helsedirektoratet", "eigar"),
    ],
)
def test_a_fault_in_the_list_is_told_with_its_place(before: str, after: str, said: str) -> None:
    assert before in DOCUMENT
    try:
        found = check_source(RULES, look("k.yaml", DOCUMENT.replace(before, after, 1).encode()))
    except DokumentFeil as error:
        found = list(error.findings)
    named = [each for each in found if said.lower() in str(each).lower()]
    assert named, [str(each) for each in found]
    assert all(each.file == "k.yaml" and each.line and each.column and each.help for each in named if said != "eigar")


# --------------------------------------------------------------------------------------------------------------- in


@pytest.mark.parametrize("system", [OID, URI])
def test_both_addresses_of_the_list_are_read_and_the_first_is_written(system: str) -> None:
    case = read(rows_of({"kode": "9"}, system=system)).case
    assert case.to_data()["vedtak"] == {
        "rader": [{"tjeneste": {"verdi": "støttekontakt", "kilde": f"{OID}#9"}}],
        "lukket": "nei",
    }
    assert write_out(case, CODES, RULES, DAY).data["system"] == OID


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (rows_of({"kode": "30"}), "koder.ukjent_kode"),
        (rows_of({"kode": "BPA"}), "koder.ukjent_kode"),
        (rows_of({"kode": None, "kandidater": ["1", "2"]}), "koder.uten_kode"),
        (rows_of({"kode": "1"}, system="urn:oid:2.16.578.1.12.4.1.1.9152"), "koder.ukjent_system"),
        ({"rader": [{"kode": "1"}]}, "koder.system_mangler"),
        (rows_of({"kode": "1", "resultat": "innvilga"}), "koder.verdi"),
        (rows_of({"kode": "1", "fra": "2026-05-01", "til": "2026-04-30"}), "koder.verdi"),
        (rows_of({"kode": "1", "omfang": {"verdi": 169, "enhet": "timer/uke"}}), "koder.verdi"),
    ],
)
def test_what_is_not_known_is_refused_and_never_guessed(data: dict[str, object], code: str) -> None:
    with pytest.raises(KodeFeil) as caught:
        read(data)
    [fault] = caught.value.findings
    assert (fault.code, fault.file) == (code, "rader.json")
    assert fault.line and fault.column and fault.help


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(KodeFeil) as caught:
        read(rows_of({"kode": "30"}, {"kode": "1"}, {"kode": "31"}))
    assert [each.where for each in caught.value.findings] == [("rader", 0, "kode"), ("rader", 2, "kode")]


def test_rows_of_one_decision_are_told() -> None:
    found = read(rows_of({"kode": "1", "id": 5}, {"kode": "9", "id": 5}, {"kode": "9", "id": 6}))
    assert [each.where for each in found.told if each.code == "koder.samme_id"] == [("rader", 0, "id"), ("rader", 1, "id")]


def test_extent_as_text_says_nothing_of_how_often(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "r.yaml").write_text(f'system: "{OID}"\nrader:\n  - {{kode: "1", omfang: 15 minutter}}\n', encoding="utf-8")
    assert main(["koder", "--les", str(tmp_path / "r.yaml")]) == 2
    assert "r.yaml:3:" in capsys.readouterr().err


def test_a_code_that_can_be_several_things_is_asked_about() -> None:
    for number, field in (("1", "innhold"), ("6", "hjemmel")):
        case = read(rows_of({"kode": number, "behov": "35"}), "tjeneste").case
        [row] = case.tables["tjeneste"].rows
        assert len(row.values[field][0].among) == 2
        answer = assess(RULES, case.med(fødselsdato="1985-04-12", behovets_varighet=36), "pbrl.2-1-d", date=DAY)
        assert answer.outcome.value == "uavklart"
        assert f"tjeneste[0].{field}" in [each.address for each in answer.missing]


def test_the_hours_of_a_decision_are_not_what_the_person_needs() -> None:
    found = read(rows_of({"kode": "1", "omfang": {"verdi": "35", "enhet": "timer/uke"}}), "tjeneste")
    assert "timer_per_uke" not in found.case.tables["tjeneste"].rows[0].values
    assert "koder.omfang" in {each.code for each in found.told}


def test_the_hours_of_the_carer_are_never_the_persons() -> None:
    found = read(rows_of({"kode": "11", "behov": "12"}), "tjeneste")
    assert "timer_per_uke" not in found.case.tables["tjeneste"].rows[0].values
    assert any("omsorgsyteren" in each.message for each in found.told)


def test_a_service_that_has_run_through_a_change_of_the_law_has_both_places() -> None:
    [row] = read(rows_of({"kode": "7", "fra": "2016-01-01"}), "tjeneste").case.tables["tjeneste"].rows
    assert [(g.value, g.valid_to, g.valid_from) for g in row.values["hjemmel"]] == [
        ("hol.3-2-6-d", date(2017, 9, 30).toordinal(), None),
        ("hol.3-6-2", None, date(2017, 10, 1).toordinal()),
    ]
    for first, last, law in (("2017-10-01", None, "hol.3-6-2"), ("2016-01-01", "2017-09-30", "hol.3-2-6-d")):
        [row] = read(rows_of({"kode": "7", "fra": first, "til": last}), "tjeneste").case.tables["tjeneste"].rows
        assert [g.value for g in row.values["hjemmel"]] == [law]


@pytest.mark.parametrize("number", ["14", "23", "24"])
@pytest.mark.parametrize("table", ["vedtak", "tjeneste"])
def test_a_decision_about_coercion_is_told_and_is_no_service(number: str, table: Table) -> None:
    found = read(rows_of({"kode": number}, {"kode": "9"}, alle=True), table)
    assert len(found.case.tables[table].rows) == 1
    assert not found.case.tables[table].closed  # one was left out
    assert [each.where for each in found.told if each.code == "koder.ikke_lest"] == [("rader", 0, "kode")]


@pytest.mark.parametrize("number", ["10", "12", "13", "16"])
def test_a_number_no_longer_in_the_list_is_a_decision_about_something_unknown(number: str) -> None:
    found = read(rows_of({"kode": number, "id": 7}))
    assert found.case.resolve("tjeneste", DAY, table="vedtak", row=0).state.value == "ukjent"
    assert [each.code for each in found.told] == ["koder.utgått"]
    assert out_rows(found.case)[0] == [{"kode": number, "id": 7}]


def test_minutes_that_are_not_whole_hundredths_are_two_bounds() -> None:
    case = read(rows_of({"kode": "1", "omfang": {"verdi": 20, "enhet": "minutter/uke"}})).case
    assert case.resolve("omfang", DAY, table="vedtak", row=0).value == (33, 34)
    case = read(rows_of({"kode": "1", "omfang": {"verdi": 15, "enhet": "minutter/uke"}})).case
    assert case.resolve("omfang", DAY, table="vedtak", row=0).value == (25, 25)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"kode": "01"}, "koder.skrivemåte"),
        ({"kode": "29", "fra": "2018-12-31"}, "koder.brudd"),
        ({"kode": "8", "omfang": {"verdi": 3, "enhet": "timer/uke"}}, "koder.annen_enhet"),
        ({"kode": "8", "omfang": {"verdi": 3, "enhet": "døgn"}}, "koder.omfang"),
        ({"kode": "1", "omfang": {"verdi": 24, "enhet": "timer/måned"}}, "koder.omfang"),
        ({"kode": "1", "visning": "Matombringing"}, "koder.annen_visning"),
        ({"kode": "17"}, "koder.spørres"),
    ],
)
def test_what_is_not_the_whole_truth_is_told(row: dict[str, object], code: str) -> None:
    assert code in [each.code for each in read(rows_of(row)).told]
    if code == "koder.brudd":
        assert read(rows_of({**row, "fra": "2019-01-01"})).told == ()


# ------------------------------------------------------------------------------------------------------ out, and back

days = st.dates(date(2015, 1, 1), date(2027, 1, 1))
hours = st.integers(0, 16_800).map(lambda x: f"{x // 100},{x % 100:02}".rstrip("0").rstrip(","))


@st.composite
def coded_rows(draw: st.DrawFn) -> dict[str, object]:
    row: dict[str, object] = {"kode": draw(st.sampled_from([*NUMBERS, "10", "12", "01"]))}
    first = draw(days)
    parts: dict[str, object] = {
        "id": draw(st.integers(0, 10**6)),
        "resultat": draw(st.sampled_from(["innvilget", "delvis_innvilget", "avslått", "avvist"])),
        "status": draw(st.sampled_from(["ikke_satt_i_verk", "satt_i_verk", "avsluttet", "opphevet"])),
        "søkt": draw(days).isoformat(),
        "fra": first.isoformat(),
        "til": (first + timedelta(days=draw(st.integers(0, 900)))).isoformat(),
        "omfang": {"verdi": draw(hours), "enhet": draw(st.sampled_from(["timer/uke", "minutter/uke", "timer/måned", "døgn"]))},
    }
    return row | {key: value for key, value in parts.items() if draw(st.booleans())}


@settings(max_examples=40, deadline=None)
@given(st.lists(coded_rows(), max_size=4, unique_by=lambda row: row.get("id", object())))
def test_in_and_out_gives_the_same_or_says_what_was_lost(rows: list[dict[str, object]]) -> None:
    found = read(rows_of(*rows))
    lost = {(each.where[1], each.where[2]) for each in found.told}
    written, unsaid = out_rows(found.case)
    coercion = {index for index, row in enumerate(rows) if row["kode"] in ("14", "23", "24")}
    assert coercion <= {index for index, _ in lost}
    left = [index for index in range(len(rows)) if index not in coercion]
    for index, out in zip(left, written, strict=True):
        out.pop("visning", None)
        for key in {*rows[index], *out}:
            if rows[index].get(key) != out.get(key):
                place = left.index(index)
                assert (index, key) in lost or (place, key) in unsaid, (key, rows[index].get(key), out.get(key))


@settings(max_examples=30, deadline=None)
@given(st.sampled_from([c for c in NUMBERS if c not in ("14", "23", "24")]), st.sampled_from(["vedtak", "tjeneste"]))
def test_nothing_is_chosen_among_several(number: str, table: Table) -> None:
    code = CODES.koder[number]
    [row] = read(rows_of({"kode": number, "fra": "2020-01-01"}), table).case.tables[table].rows
    field, candidates = ("tjeneste", code.vedtak) if table == "vedtak" else ("innhold", code.innhold)
    [said] = row.values[field]
    assert (said.among or (said.value,)) == candidates


def test_a_service_without_a_code_of_its_own_can_be_sent_as_several() -> None:
    assert CODES.sent_as("tjeneste.avlastning") == ("7", "8")
    assert CODES.sent_as("tjeneste.psykisk-helse-rus") == ("2", "15")
    assert CODES.sent_as("tjeneste.tt-kort") == ()


def test_a_decision_that_no_code_is_certain_for_says_which_it_can_be() -> None:
    case = Case.from_data({"vedtak": [{"id": 1, "tjeneste": "praktisk_bistand"}, {"id": 2}]}, RULES.vocabulary)
    rows, told = out_rows(case)
    assert rows == [{"kode": None, "kandidater": ["1", "2"], "id": 1}, {"kode": None, "kandidater": [], "id": 2}]
    assert {(0, "tjeneste"), (1, "tjeneste")} <= told


def test_a_source_that_no_longer_fits_the_decision_is_not_believed() -> None:
    row = {"tjeneste": {"verdi": "bpa", "kilde": f"{OID}#1"}}
    assert out_rows(Case.from_data({"vedtak": [row]}, RULES.vocabulary))[0] == [
        {"kode": "3", "visning": CODES.koder["3"].visning}
    ]


def test_a_case_that_says_nothing_of_decisions_is_refused() -> None:
    for said in ({}, {"vedtak": "ukjent"}):
        with pytest.raises(KodeFeil):
            write_out(Case.from_data(said, RULES.vocabulary), CODES, RULES, DAY)


# ------------------------------------------------------------------------------------------------------- the command


def test_the_command_reads_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = str(ROOT / "eksempler/utveksling/vedtak.yaml")
    assert main(["koder", "--les", example]) == 0
    text = capsys.readouterr().out
    assert text.startswith("# rader[1].kode: Kode 17 kan være flere ting")
    (tmp_path / "sak.yaml").write_text(text, encoding="utf-8")
    assert main(["koder", "--skriv", str(tmp_path / "sak.yaml"), "--dato", "2026-03-01"]) == 0
    (tmp_path / "ut.yaml").write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["koder", "--les", str(tmp_path / "ut.yaml")]) == 0
    assert capsys.readouterr().out == text


def test_rows_are_checked_like_other_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["valider", str(ROOT / "eksempler/utveksling/vedtak.yaml")]) == 0
    (tmp_path / "rader.yaml").write_text('system: "urn:oid:2.16.578.1.12.4.1.1.9151"\nrader:\n  - {id: 1, kode: "99"}\n')
    capsys.readouterr()
    assert main(["valider", str(tmp_path / "rader.yaml")]) == 1
    assert "rader.yaml:3:13: Kodeverket har ikke koden «99»" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--les", "a.yaml", "--skriv", "b.yaml"], "kan ikke brukes sammen"),
        (["--les", "a.yaml", "--som", "vedtaka"], "Mente du"),
        (["--skriv", "a.yaml"], "--dato mangler"),
        (["--les", "finnes-ikke.yaml"], "finnes ikke"),
    ],
)
def test_wrong_use_is_told(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["koder", *words]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("lang", ["nb", "nn"])
def test_the_list_is_shown_with_its_status(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["koder", "--språk", lang]) == 0
    text = capsys.readouterr().out
    assert "utkast" in text and "ubekreftet" in text
    assert main(["koder", "--språk", lang, "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["koder"]) == 25

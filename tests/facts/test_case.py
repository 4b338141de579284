"""A case: what it holds, what is known on a date, and that it never changes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import attrs
import pytest

from allocation.errors import FilFeil, SakFeil, YamlFeil
from allocation.facts.case import Case, Known, State, canonical_json, resolve
from allocation.facts.vocabulary import Vocabulary
from tests.facts.words import CASES, DAY, vocabulary

REASONED = {
    "svar": "nei",
    "av": "saksbehandler",
    "dato": "2026-02-01",
    "momenter": ["økonomi"],
    "begrunnelse": "Ordningen koster det samme.",
}


def case(**facts: object) -> Case:
    return Case.from_data({"fakta": facts}, vocabulary())


def known(name: str, raw: object, known_by: date | None = None, on: date = DAY) -> Known:
    return resolve(case(**{name: raw}), name, on, known_by)


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("behovets_varighet", "36", (36, 36)),
        ("behovets_varighet", 36, (36, 36)),
        ("behovets_varighet", "36 måneder", (36, 36)),
        ("behovets_varighet", "3 år", (36, 36)),
        ("behovets_varighet", "1,5 år", (18, 18)),
        ("behovets_varighet", {"verdi": 3, "enhet": "år"}, (36, 36)),
        ("behovets_varighet", {"verdi": "3 år", "kilde": "legen"}, (36, 36)),
        ("behovets_varighet", {"minst": "2 år", "høyst": "30 måneder"}, (24, 30)),
        ("behovets_varighet", {"minst": 24}, (24, 1200)),
        ("behovets_varighet", {"høyst": 24}, (0, 24)),
        ("alder", "36 måneder", (3, 3)),
        ("varighet_uker", "14 dager", (20, 20)),
        ("hjelp_per_uke", "32,5", (3250, 3250)),
        ("hjelp_per_uke", 0.07, (7, 7)),
        ("hjelp_per_uke", "1 time/uke", (100, 100)),
        ("inntekt", "190 632,60 kr/år", (19063260, 19063260)),
        ("andel", "-0,125", (-125, -125)),
        ("bor_på_institusjon", "ja", True),
        ("bor_på_institusjon", False, False),
        ("boform", "hos.andre", "hos.andre"),
        ("fødselsdato", "1985-04-12", (date(1985, 4, 12).toordinal(),) * 2),
        ("fødselsdato", "12. april 1985", (date(1985, 4, 12).toordinal(),) * 2),
        ("fødselsdato", date(1985, 4, 12), (date(1985, 4, 12).toordinal(),) * 2),
        ("fødselsdato", {"tidligst": "1985-01-01", "senest": "1985-12-31"},
         (date(1985, 1, 1).toordinal(), date(1985, 12, 31).toordinal())),
    ],
)  # fmt: skip
def test_a_value_is_read_exactly(name: str, raw: object, value: object) -> None:
    found = known(name, raw)
    assert found.state is State.KNOWN
    assert found.value == value


@pytest.mark.parametrize(
    ("raw", "state"),
    [
        ("ukjent", State.UNKNOWN),
        ("ikke_aktuelt", State.NOT_APPLICABLE),
        ("ikke aktuelt", State.NOT_APPLICABLE),
        ({"verdi": "ukjent", "kilde": "søker"}, State.UNKNOWN),
        ([{"verdi": "ja"}, {"verdi": "nei"}], State.CONFLICT),
        (["ja", "ja"], State.KNOWN),
        (["ja", "ukjent"], State.KNOWN),
        (["ja", "ikke_aktuelt"], State.CONFLICT),
        (["ukjent", "ikke_aktuelt"], State.NOT_APPLICABLE),
        ([{"verdi": "ja", "til": "2026-02-28"}, {"verdi": "nei", "fra": "2026-03-01"}], State.KNOWN),
        ({"verdi": "ja", "til": "2026-02-28"}, State.MISSING),
        ({"verdi": "ja", "fra": "2026-03-02"}, State.MISSING),
        ({"verdi": "ja", "fra": "2026-03-01", "til": "2026-03-01"}, State.KNOWN),
    ],
)
def test_states(raw: object, state: State) -> None:
    assert known("bor_på_institusjon", raw).state is state


def test_absent_is_not_unknown() -> None:
    assert resolve(case(), "alder", DAY).state is State.MISSING


def test_intervals_that_meet_narrow_each_other() -> None:
    both = [{"minst": 20, "høyst": 30}, {"minst": 25, "høyst": 40}]
    assert known("behovets_varighet", both).value == (25, 30)
    assert known("behovets_varighet", [*both, 26]).value == (26, 26)
    assert known("behovets_varighet", [{"høyst": 20}, {"minst": 21}]).state is State.CONFLICT


def test_what_was_registered_later_is_not_known() -> None:
    raw = [{"verdi": "ja", "registrert": "2026-01-03"}, {"verdi": "nei", "registrert": "2026-02-01"}]
    assert known("bor_på_institusjon", raw).state is State.CONFLICT
    assert known("bor_på_institusjon", raw, date(2026, 1, 31)).value is True
    assert known("bor_på_institusjon", raw, date(2026, 1, 2)).state is State.MISSING
    assert known("bor_på_institusjon", "ja", date(1990, 1, 1)).value is True


def test_a_judgement_counts_only_with_who_when_factors_and_reasons() -> None:
    assert known("vesentlig_økt_kostnad", REASONED).value is False
    for part in ("av", "dato", "momenter", "begrunnelse"):
        without = {key: value for key, value in REASONED.items() if key != part}
        assert known("vesentlig_økt_kostnad", without).state is State.UNREASONED
        empty: object = [] if part == "momenter" else None if part == "dato" else " "
        found = known("vesentlig_økt_kostnad", {**REASONED, part: empty})
        assert found.state is State.UNREASONED
        assert found.value is None
        judgement = found.givens[0].judgement
        assert judgement is not None
        assert judgement.lacks(True) == (part,)


@pytest.mark.parametrize("raw", ["ja", True, {"verdi": "ja", "kilde": "telefon"}, {"svar": "ja"}])
def test_a_plain_answer_is_no_judgement(raw: object) -> None:
    assert known("vesentlig_økt_kostnad", raw).state is State.UNREASONED


def test_a_judgement_without_declared_factors_needs_none() -> None:
    raw = {"svar": "12,5", "av": "lege", "dato": "2026-02-01", "begrunnelse": "Slik er det."}
    assert known("skjønnsmessig_timetall", raw).value == (1250, 1250)
    assert known("egnet_boform", {**raw, "svar": "b"}).value == "b"


def test_a_judgement_is_known_from_the_day_it_was_made() -> None:
    assert known("vesentlig_økt_kostnad", REASONED, date(2026, 1, 31)).state is State.MISSING
    assert known("vesentlig_økt_kostnad", REASONED, date(2026, 2, 1)).state is State.KNOWN
    assert known("vesentlig_økt_kostnad", REASONED, on=date(2025, 1, 1)).state is State.KNOWN
    late = {**REASONED, "registrert": "2026-02-10"}
    assert known("vesentlig_økt_kostnad", late, date(2026, 2, 9)).state is State.MISSING


def test_a_judgement_with_reasons_prevails_over_one_without() -> None:
    found = known("vesentlig_økt_kostnad", ["ja", REASONED])
    assert (found.state, found.value) == (State.KNOWN, False)
    assert known("vesentlig_økt_kostnad", [{**REASONED, "svar": "ja"}, REASONED]).state is State.CONFLICT


def test_tables_are_closed_open_or_unknown() -> None:
    rows = [{"timer_per_uke": "20"}, {}]
    closed = Case.from_data({"tjeneste": rows}, vocabulary()).tables["tjeneste"]
    opened = Case.from_data({"tjeneste": {"rader": rows, "lukket": "nei"}}, vocabulary()).tables["tjeneste"]
    assert (closed.closed, opened.closed, len(opened.rows)) == (True, False, 2)
    assert "tjeneste" not in case().tables
    unknown = Case.from_data({"tjeneste": "ukjent"}, vocabulary()).tables["tjeneste"]
    assert (unknown.rows, unknown.closed, unknown.asked) == ((), False, True)
    assert Case.from_data({"tjeneste": []}, vocabulary()).tables["tjeneste"].closed


def test_rows_are_read_field_by_field_and_may_be_dated() -> None:
    rows = [{"timer_per_uke": "20", "til": "2026-02-28"}, {"timer_per_uke": "30", "fra": "2026-03-01"}]
    given = Case.from_data({"tjeneste": rows}, vocabulary())
    assert [index for index, _ in given.rows_on("tjeneste", DAY)] == [1]
    assert [index for index, _ in given.rows_on("tjeneste", date(2026, 2, 1))] == [0]
    assert resolve(given, "timer_per_uke", DAY, table="tjeneste", row=1).value == (3000, 3000)
    assert resolve(given, "natt", DAY, table="tjeneste", row=1).state is State.MISSING
    assert resolve(given, "natt", DAY, table="barn", row=0).state is State.MISSING


def test_med_gives_a_new_case_and_leaves_the_old() -> None:
    first = case(alder=40)
    second = first.med(alder=41, tjeneste=[{"natt": "ja"}], kommune="3005").med({"bor_på_institusjon": "nei"})
    assert first == case(alder=40)
    assert resolve(second, "alder", DAY).value == (41, 41)
    assert (second.municipality, len(second.tables["tjeneste"].rows)) == ("3005", 1)
    assert second.uten("alder", "tjeneste", "bor_på_institusjon").med(kommune="") == case()
    with pytest.raises(SakFeil, match="Mente du «alder»"):
        first.med(aldr=3, bor_alene="kanskje")


def test_a_case_cannot_be_changed() -> None:
    given = case(alder=40)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        given.name = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        given.facts["alder"] = ()  # type: ignore[index]


def test_given_values_keep_address_value_and_source() -> None:
    data = {"oppgitt": {"pbrl.2-1-d/langvarig": {"verdi": "ja", "kilde": "vedtak 2019", "registrert": "2019-05-01"}}}
    (given,) = Case.from_data(data, vocabulary()).given
    assert (given.address, given.value, given.source) == ("pbrl.2-1-d/langvarig", "ja", "vedtak 2019")
    assert given.registered == date(2019, 5, 1).toordinal()
    bounds = {"oppgitt": {"a/b": {"minst": 3, "høyst": "4,5", "kilde": "vedtak"}}}
    (given,) = Case.from_data(bounds, vocabulary()).given
    assert given.value == {"minst": "3", "høyst": "4,5"}


def test_a_birth_after_the_date_is_found_when_assessing_and_a_due_date_is_not() -> None:
    data = {"fakta": {"fødselsdato": "2026-03-02", "termin": "2026-09-01"}, "barn": [{"fødselsdato": "2030-01-01"}]}
    given = Case.from_data(data, vocabulary())
    findings = given.check_against(DAY)
    assert [finding.path for finding in findings] == ["fakta.fødselsdato", "barn[0].fødselsdato"]
    assert "2. mars 2026" in findings[0].message
    assert [finding.path for finding in given.check_against(date(2026, 3, 2))] == ["barn[0].fødselsdato"]
    assert not given.check_against(date(2031, 1, 1))


def test_the_order_of_facts_does_not_change_the_hash_and_the_name_is_left_out() -> None:
    one = Case.from_data({"sak": "a", "fakta": {"alder": "40", "bor_alene": ["ja", "ukjent"]}}, vocabulary())
    two = Case.from_data({"fakta": {"bor_alene": ["ukjent", True], "alder": "480 måneder"}, "sak": "b"}, vocabulary())
    assert canonical_json(one) == canonical_json(two)
    assert canonical_json(one) != canonical_json(two.med(alder=41))
    json.loads(canonical_json(one))


def test_files_of_both_kinds_are_read(tmp_path: Path) -> None:
    data = {"sak": "a", "fakta": {"hjelp_per_uke": 0.75, "bor_alene": True}, "tjeneste": [{"natt": "ja"}]}
    given = Case.from_data(data, vocabulary())
    (tmp_path / "sak.yaml").write_text(given.to_yaml(), encoding="utf-8")
    (tmp_path / "sak.json").write_text(json.dumps(data), encoding="utf-8")
    assert Case.read(tmp_path / "sak.yaml", vocabulary()) == Case.read(tmp_path / "sak.json", vocabulary()) == given


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path / "mangler.yaml", tmp_path, Path("a\0b")):
        with pytest.raises(FilFeil):
            Case.read(path, vocabulary())
    big = tmp_path / "stor.yaml"
    big.write_bytes(b"sak: " + b"a" * (10 << 20))
    with pytest.raises(FilFeil):
        Case.read(big, vocabulary())


def test_a_fault_shows_the_line_with_a_mark_under_it(tmp_path: Path) -> None:
    path = tmp_path / "sak.yaml"
    path.write_text("fakta:\n  alder: -1\n", encoding="utf-8")
    with pytest.raises(SakFeil) as caught:
        Case.read(path, vocabulary())
    assert str(caught.value) == (
        f"{path}:2:10: Tallet kan ikke være negativt (i fakta.alder).\n"
        "      alder: -1\n"
        "             ^\n"
        "    → Skriv et tall fra 0 til 120 år."
    )


def test_deep_nesting_and_long_lists_are_refused_quickly() -> None:
    deep: object = "ja"
    for _ in range(10_000):
        deep = [deep]
    with pytest.raises(SakFeil):
        case(bor_alene=deep)
    with pytest.raises(SakFeil, match="rader er for mange"):
        Case.from_data({"tjeneste": [{}] * 100_000}, vocabulary())
    with pytest.raises(SakFeil) as caught:
        case(**{f"x{number}": 1 for number in range(5_000)})
    assert len(caught.value.findings) == 101


BAD = sorted(CASES.glob("*.yaml"))


def test_there_are_enough_bad_cases() -> None:
    assert len(BAD) >= 25


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_case_is_refused_with_every_fault_and_its_place(path: Path) -> None:
    """The first lines say what to expect: ``# venter: part of the message``, and perhaps ``@ line:column``."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("# venter: ")]
    assert lines
    with pytest.raises((SakFeil, YamlFeil)) as caught:
        Case.read(path, vocabulary())
    findings = caught.value.findings
    assert len(findings) == len(lines), "\n".join(map(str, findings))
    for line, finding in zip(lines, findings, strict=True):
        wanted, _, place = line.removeprefix("# venter: ").partition(" @ ")
        assert wanted in f"{finding.message} ({finding.help})"
        assert finding.line is not None
        assert not place or place == f"{finding.line}:{finding.column}"


def test_factors_to_choose_from_are_parted_so_that_a_comma_is_part_of_one() -> None:
    words = Vocabulary.from_data(
        {"fakta": {"x": {"type": "skjønn", "svar": "ja_nei", "momenter": ["familien, også søsken", "timer"], "tekst": "X"}}}
    )
    judged = {"svar": "ja", "av": "s", "dato": "2026-01-01", "momenter": ["noe helt annet"], "begrunnelse": "b"}
    with pytest.raises(SakFeil, match="familien, også søsken; timer"):
        Case.from_data({"fakta": {"x": judged}}, words)

"""The source check on an invented law: every kind of fault is found, and what is right is ok."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation.quality.fingerprints import Fingerprint, read_fingerprints, write_fingerprints
from allocation.quality.lovdata_markdown import MarkdownArchive
from allocation.quality.results import Check, Report
from allocation.quality.sources import Document, check_sources, updated
from tests.quality.law import ACT, LAW_TEXT, REGULATION_RULE, RULE, rule, write_archive


@pytest.fixture
def archive(tmp_path: Path) -> MarkdownArchive:
    return MarkdownArchive(write_archive(tmp_path / "arkiv"))


def report(archive: MarkdownArchive, *documents: Document) -> Report:
    return check_sources(archive, documents, updated(archive, documents, {}).fingerprints)


def only_fault(archive: MarkdownArchive, document: Document) -> Check:
    (fault,) = report(archive, document).failed
    return fault


def test_what_is_right_is_ok(archive: MarkdownArchive) -> None:
    found = report(archive, rule())
    assert {check.status for check in found.checks} == {"ok"}
    assert {check.what for check in found.checks} == {"hjemmel", "sted", "parameter", "oppbygning", "tekst"}


def test_a_number_whose_wording_is_missing_needs_a_reason(archive: MarkdownArchive) -> None:
    fault = only_fault(archive, rule(REGULATION_RULE))
    assert (fault.part, fault.status, fault.day) == ("tak", "kan_ikke_prøves", date(2015, 7, 1))
    excused = rule(REGULATION_RULE, ("    kilde:", "    ikke_i_teksten: bare endringen er kjent\n    kilde:"))
    found = report(archive, excused)
    assert found.failed == ()
    (given,) = [check for check in found.checks if check.status == "kan_ikke_prøves"]
    assert given.reason == "bare endringen er kjent"


@pytest.mark.parametrize(
    ("old", "new", "status", "reason"),
    [
        ("2014-07-01: 67", "2014-07-01: 68", "ikke_funnet", "tallet står ikke i § 1-1"),
        ("2014-07-01: 4}", "2014-07-01: 5}", "ikke_funnet", "tallet står ikke i § 1-2 a"),
        (
            "enhet: år, sted: ledd 1 punktum 1",
            "enhet: år, sted: ledd 1 punktum 2",
            "ikke_funnet",
            "står i ledd 1 punktum 1, ikke i",
        ),
        ("{id: ung, tekst: Er ung, sted: ledd 1 punktum 1", "{id: ung, tekst: Er ung, sted: ledd 3", "ikke_funnet", "har 2 ledd"),
        (
            "{id: ung, tekst: Er ung, sted: ledd 1 punktum 1",
            "{id: ung, tekst: Er ung, sted: ledd 1 punktum 3",
            "ikke_funnet",
            "2 punktum",
        ),
        ("ledd 2 bokstav b", "ledd 2 bokstav c", "ikke_funnet", "har 2 punkter"),
        ("{id: ung, tekst: Er ung, sted: ledd 1 punktum 1", "{id: ung, tekst: Er ung, sted: § 1-3", "ikke_funnet", "opphevet"),
        ("{id: ung, tekst: Er ung, sted: ledd 1 punktum 1", "{id: ung, tekst: Er ung, sted: § 7", "ikke_funnet", "finnes ikke"),
        (", § 1-1 ledd 2: 1", "", "ikke_funnet", "ledd 2 mangler"),
    ],
)
def test_faults(archive: MarkdownArchive, old: str, new: str, status: str, reason: str) -> None:
    fault = only_fault(archive, rule(RULE, (old, new)))
    assert fault.status == status and reason in fault.reason


def test_oppbygning_is_counted_in_the_text(archive: MarkdownArchive) -> None:
    more = "bestemmelser:\n  - {sted: ledd 2 punktum 1 og ledd 2 punktum 2, innhold: ikke_vilkår}"
    faults = report(archive, rule(RULE, ("§ 1-1 ledd 2: 1", "§ 1-1 ledd 2: 2"), ("bestemmelser:", more))).failed
    assert [fault.reason for fault in faults if fault.what == "oppbygning"] == ["ledd 2 har 1 punktum, ikke 2"]


def test_a_provision_younger_than_the_rule(archive: MarkdownArchive) -> None:
    faults = report(archive, rule(RULE, ("2014-07-01", "2014-06-30"))).failed
    assert faults and all("gjelder fra 2014-07-01" in fault.reason for fault in faults if fault.what != "parameter")


def test_the_act_behind_a_value(archive: MarkdownArchive) -> None:
    wrong = rule(REGULATION_RULE, ("2016-01-01: FOR-2015-12-04-4", "2016-01-01: FOR-2015-12-04-5"))
    reasons = [fault.reason for fault in report(archive, wrong).failed]
    assert "kilden er FOR-2015-12-04-5, men ordlyden kom med FOR-2015-12-04-4" in reasons


def test_a_value_that_starts_too_early(archive: MarkdownArchive) -> None:
    early = rule(REGULATION_RULE, ("2015-01-01: 10000", "2014-12-31: 10000"), ("kilde: {2015-01-01", "kilde: {2014-12-31"))
    fault = next(fault for fault in report(archive, early).failed if fault.day == date(2014, 12, 31))
    assert fault.reason == "tallet står ikke i § 3 i ordlyden fra 2014-01-01"


def test_a_rule_that_has_ended_is_checked_against_its_own_time(archive: MarkdownArchive) -> None:
    ended = rule(RULE, ("i_kraft: {fra: 2014-07-01}", "i_kraft: {fra: 2014-07-01, til: 2019-12-31}"))
    unknown = {check.part for check in report(archive, ended).checks if check.status == "kan_ikke_prøves"}
    assert {"fristen", "§ 1-2 a"} <= unknown and "ung" not in unknown


def test_the_numbers_of_a_table(archive: MarkdownArchive) -> None:
    table = """tabeller:
  trinn: {slå_opp: alder, kolonner: {fra: år, frist: uker}, rader: [["0", "4"], ["67", "5"]], sted: § 1-2 a ledd 1 punktum 1}
vilkår:"""
    with_table = rule(RULE, ("vilkår:", table))
    reasons = {
        check.value: check.status
        for check in report(archive, with_table).checks
        if check.part == "trinn" and check.what == "parameter"
    }
    assert reasons == {"4 uker": "ok", "67 år": "ikke_funnet", "5 uker": "ikke_funnet"}
    excused = rule(RULE, ("vilkår:", table.replace("sted: §", "ikke_i_teksten: veiledning, sted: §")))
    assert report(archive, excused).failed == ()


def test_an_act_that_the_archive_lacks(archive: MarkdownArchive) -> None:
    elsewhere = rule(RULE, (ACT, "LOV-1999-01-01-1"))
    found = report(archive, elsewhere)
    assert {check.status for check in found.checks} == {"kan_ikke_prøves"}
    assert {fault.what for fault in found.failed} == {"parameter"}


def test_a_municipalitys_own_numbers_are_not_looked_for(archive: MarkdownArchive) -> None:
    own = rule(
        RULE,
        ("type: rettighet", 'type: kommunalt_kriterium\nlag: kommune\nkommune: {nummer: "3301"}'),
        ("2014-07-01: 67", "2014-07-01: 80"),
    )
    found = report(archive, own)
    assert found.failed == () and found.counts("parameter")["ok"] == 0


def test_a_changed_text_is_told_until_someone_has_read_it(tmp_path: Path) -> None:
    before = MarkdownArchive(write_archive(tmp_path / "a"))
    after = MarkdownArchive(write_archive(tmp_path / "b", law=LAW_TEXT.replace("Svalbard.", "Svalbard eller Jan Mayen.")))
    document = rule()
    old = updated(before, [document], {}).fingerprints
    (fault,) = check_sources(after, [document], old).failed
    assert (fault.status, fault.source) == ("endret", f"{ACT} § 1-1")
    unread = updated(after, [document], old)
    assert unread.kept == (f"{ACT} § 1-1",) and unread.fingerprints == old
    read = updated(after, [rule(RULE, ("kontrollert: 2026-07-02", "kontrollert: 2026-08-01"))], old)
    assert read.kept == () and check_sources(after, [document], read.fingerprints).failed == ()
    assert read.fingerprints[f"{ACT} § 1-1"].checked == date(2026, 8, 1)


def test_fingerprints_are_read_as_written(tmp_path: Path) -> None:
    path = tmp_path / "_kildehash.yaml"
    assert read_fingerprints(path) == {}
    found = {
        f"{ACT} § 1-1": Fingerprint("0123456789012345", date(2026, 7, 2)),
        f"{ACT} § 1-2 a": Fingerprint("1e23456789012345", date(2026, 7, 2)),
    }
    write_fingerprints(path, found)
    assert read_fingerprints(path) == found
    write_fingerprints(path, {})
    assert read_fingerprints(path) == {}

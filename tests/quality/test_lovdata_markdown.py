"""The Markdown form of the archive: sections, ledd, lists, notes, and the wording on a date."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation.errors import FilFeil
from allocation.quality.lovdata_history import section_key
from allocation.quality.lovdata_markdown import MarkdownArchive
from allocation.quality.lovdata_notes import read_notes
from tests.quality.law import ACT, LAW_TEXT, REGULATION, write_archive


@pytest.fixture
def archive(tmp_path: Path) -> MarkdownArchive:
    return MarkdownArchive(write_archive(tmp_path))


def test_ledd_and_punktum(archive: MarkdownArchive) -> None:
    now = archive.provision(ACT, "1-1", None)
    assert now is not None
    assert [len(ledd.sentences) for ledd in now.ledd] == [2, 1]
    assert now.ledd[1].items == ("en bygning, skip e.l. Båter regnes ikke med.", "et anlegg.")
    assert now.ledd[0].sentences[1] == "Den gjelder ikke Svalbard."
    assert (now.first, now.introduced, now.notes) == (date(2012, 1, 1), date(2012, 1, 1), ())


def test_notes_are_not_ledd(archive: MarkdownArchive) -> None:
    now = archive.provision(ACT, "1-2 a", None)
    assert now is not None
    assert [ledd.text for ledd in now.ledd] == [
        "Fristen er fire uker, regnet fra 1. mars. Den kan forlenges med inntil 2 måneder pr. år."
    ]
    assert len(now.notes) == 1 and len(now.footnotes) == 1
    assert (now.introduced, now.first, now.ahead) == (date(2014, 7, 1), date(2020, 1, 1), (date(2099, 1, 1),))
    assert archive.provision(ACT, "1-2a", None) is now


def test_repealed_pending_and_absent(archive: MarkdownArchive) -> None:
    repealed = archive.provision(ACT, "1-3", None)
    assert repealed is not None and repealed.repealed
    (pending,) = archive.wordings(ACT, "1-4")
    assert pending.pending
    assert archive.wordings(ACT, "9-9") == ()
    assert not archive.has("LOV-1999-01-01-1") and not archive.has("Forskrift om noe")


def test_the_wording_on_a_date(archive: MarkdownArchive) -> None:
    def on(*day: int) -> str | None:
        found = archive.provision(REGULATION, "3", date(*day))
        return found.text if found else None

    assert on(2013, 6, 1) is None  # before the first amendment: not in the archive
    assert on(2014, 12, 31) == "Av inntekten kan det kreves 75 prosent.\nTaket er kroner 9 100 pr. år."
    assert "10 000" in (on(2015, 6, 30) or "")
    assert on(2015, 7, 1) is None  # only a part of the section is given for this period
    assert "10 950" in (on(2016, 1, 1) or "")
    acts = [wording.amended_by for wording in archive.wordings(REGULATION, "3")]
    assert acts == ["FOR-2013-12-01-1", "FOR-2014-12-02-2", "FOR-2015-12-04-4"]


def test_the_fingerprint_is_of_the_text_alone(tmp_path: Path) -> None:
    def fingerprint(name: str, old: str, new: str) -> str:
        archive = MarkdownArchive(write_archive(tmp_path / name, law=LAW_TEXT.replace(old, new)))
        found = archive.provision(ACT, "1-2 a", None)
        assert found is not None
        return found.fingerprint

    same = fingerprint("a", "", "")
    assert fingerprint("b", "fire uker ,", "fire  uker,") == same
    assert fingerprint("c", "nr. 20 ,", "nr. 21 ,") == same
    assert fingerprint("d", "fire uker", "fem uker") != same
    assert fingerprint("e", "101 351", "101 352") != same


@pytest.mark.parametrize(
    ("note", "days", "added"),
    [
        ("Endret ved lov 1 juni 2018 nr. 3.", ["2018-06-01"], None),
        ("Endret ved lov 1 juni 2018 nr. 3 (ikr. 1 jan 2019 iflg. res. 2 juni 2018 nr. 9 ).", ["2019-01-01"], None),
        ("Tilføyd ved lov 1 juni 2018 nr. 3 (i kraft 1 juli 2018).", ["2018-07-01"], "2018-07-01"),
        ("Tilføyd ved lov 1 juni 2018 nr. 3 (i kraft 1 juli 2018, tidligere § 22).", ["2018-07-01"], None),
        (
            "Ikr. 1 juli 2001 iflg. res. 8 juni 2001 nr. 5 , endret ved lov 2 mai 2002 nr. 1 .",
            ["2001-07-01", "2002-05-02"],
            "2001-07-01",
        ),
        (
            "Endret ved lov 1 juni 2016 nr. 4 (ikr. 1 juli 2016 iflg. res. 1 juni 2016 nr. 7 for første ledd, 1 juli 2017 "
            "iflg. res. 2 juni 2017 nr. 8 for annet ledd).",
            ["2016-07-01", "2017-07-01"],
            None,
        ),
        ("Endret ved lov 1 juni 2016 nr. 4 (i kraft fra den tid Kongen bestemmer).", [], None),
    ],
)
def test_change_notes(note: str, days: list[str], added: str | None) -> None:
    found = read_notes([note])
    assert [day.isoformat() for day in found.dates] == days
    assert (found.added and found.added.isoformat()) == added


def test_sections_in_one_spelling() -> None:
    assert section_key("2-1 d") == section_key("2-1d") == "2-1d"


def test_a_folder_that_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(FilFeil, match="ikke en mappe med lovtekster"):
        MarkdownArchive(tmp_path)


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (write_archive(tmp_path) / "lover" / "lov-2011-03-04-5.md").write_bytes(b"\xff\xfe")
    with pytest.raises(FilFeil, match="UTF-8"):
        MarkdownArchive(tmp_path).has(ACT)

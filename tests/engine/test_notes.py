"""Notes on how the law is read: none is passed over in silence, and the list of those that wait can only grow shorter."""

from __future__ import annotations

from pathlib import Path

from allocation.data import data_root
from allocation.engine.notes import check_notes, waiting_notes
from allocation.language.document import RuleDocument, parse_document

DOCUMENT = """id: prøve.a
tittel: Prøve
type: rettighet
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1}
i_kraft: {fra: 2015-01-01}
vilkår: {alle: [{id: noe, tekst: Noe, sted: ledd 1, hvis: ja}]}
følger: {oppfylt: {kode: rett}, ikke_oppfylt: {kode: nei}}
merknader:
  - {tekst: Ordet er lest vidt, status: tolkning}
  - {tekst: Det er ikke sagt, status: uavklart, lesemåte: ordet}
  - {tekst: Lest i sammenheng, status: tolkning, uten_betydning: Ingen sak kan få et annet svar}
  - {tekst: Ikke lest, status: ubekreftet}
"""


def faults(*waiting: dict[str, tuple[str, ...]]) -> list[str]:
    document = parse_document(DOCUMENT, "prøve.yaml")
    assert isinstance(document, RuleDocument)
    return [fault.message for fault in check_notes(document, waiting, lambda home, name: (home, name) == ("prøve.a", "ordet"))]


def test_a_note_that_waits_is_named() -> None:
    assert len(faults()) == 1
    assert faults({"prøve.a": ("Ordet er lest",)}) == []
    assert faults({"prøve.a": ("Ordet er lest",)}, {}) == []


def test_what_no_longer_waits_is_taken_off_the_list() -> None:
    [told] = faults({"prøve.a": ("Ordet er lest", "Lest i sammenheng")})
    assert "«Lest i sammenheng» i prøve.a, men den venter ikke" in told
    assert faults({"prøve.a": ("Ordet er lest", "Lest i sammenheng")}, {}) == []  # of another folder: it may be replaced


def test_the_list_of_the_shipped_rules() -> None:
    listed = waiting_notes(data_root("rules"))
    assert all(words for begins in listed.values() for words in begins)


def test_a_folder_without_a_list_waits_for_nothing(tmp_path: Path) -> None:
    assert waiting_notes(tmp_path) == {}

"""The register of the dossier: complete against the shipped rules, and a reader that refuses what is not one of the two."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from allocation import TildelingFeil, load_rules
from allocation.cli.kildekontroll import documents_of
from allocation.data import data_root
from allocation.errors import DokumentFeil, FilFeil
from allocation.language.rule_model import RuleDocument
from allocation.quality.sources import Document
from tests.quality.dossier import FILE_NAME, Entry, read_dossier

NATIONAL = ("lov", "forskrift")
# Invented for teaching and tests: no rule of any source.
_INVENTED = "eksempel."
# The kinds of findings about rules and law, each with a row that says what settles it or why no document does.
FINDINGS = frozenset(
    [
        "certain-reservation",
        "caveat-in-columns",
        "no-expiry",
        "no-keeps-value",
        "impossible-table",
        "part-month",
        "sibling-rule",
        "from-when",
        "appeal-fee",
        "residual-code",
        "fact-as-reading",
        "letter",
        "no-ground",
        "open-law",
        "narrowed-fact",
        "added-condition",
        "service-answer",
        "duty-hidden",
        "wish-as-condition",
        "disclosure",
        "contradiction",
        "needless-unsettled",
        "past-row",
        "citation",
        "unknown-cell",
        "floor-check",
    ]
)


@cache
def entries() -> tuple[Entry, ...]:
    return read_dossier(Path(str(data_root("rules"))) / FILE_NAME)


@cache
def shipped() -> dict[str, Document]:
    return {document.id: document for document in documents_of(load_rules()) if not document.id.startswith(_INVENTED)}


def test_every_named_document_exists() -> None:
    named = {document for entry in entries() for document in entry.documents}
    assert named - set(shipped()) == set()


def test_every_national_rule_is_named() -> None:
    named = {document for entry in entries() for document in entry.documents}
    national = {d.id for d in shipped().values() if isinstance(d, RuleDocument) and d.lag in NATIONAL}
    assert len(national) > 80
    assert national <= named


def test_each_entry_has_documents_or_a_reason_and_never_both() -> None:
    assert [entry for entry in entries() if bool(entry.documents) == bool(entry.reason)] == []


def test_reasons_say_something() -> None:
    assert [
        entry.reason for entry in entries() if entry.reason and not (len(entry.reason) > 10 and entry.reason.endswith("."))
    ] == []


def test_no_item_is_listed_twice() -> None:
    items = [(entry.part, entry.label) for entry in entries()]
    assert len(items) == len(set(items))


def test_every_part_of_the_dossier_has_items() -> None:
    assert {entry.part.split()[0] for entry in entries()} == {"A", "B", "C", "D", "E", "F", "H", "I", "SEEDS", "Funn"}


def test_every_section_of_what_stands_beside_the_rules_and_of_the_amendments_has_items() -> None:
    parts = {entry.part for entry in entries()}
    assert {f"H § {number}" for number in range(1, 13)} | {"I § 2", "I § 3"} <= parts


def test_every_kind_of_finding_has_an_item() -> None:
    assert {entry.part.removeprefix("Funn ") for entry in entries() if entry.part.startswith("Funn ")} == FINDINGS


def _read(tmp_path: Path, text: str) -> tuple[Entry, ...]:
    file = tmp_path / FILE_NAME
    file.write_text(text, encoding="utf-8")
    return read_dossier(file)


def test_both_kinds_are_read(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        "regler:\n  - {del: F § 2, regel: Varsel, dokument: [fvl.16, fvl.27]}\n"
        '  - {del: D § 4, regel: Bytte, ikke_modellert: "Nei: ja."}\n',
    )
    assert read == (Entry("F § 2", "Varsel", ("fvl.16", "fvl.27")), Entry("D § 4", "Bytte", (), "Nei: ja."))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{del: A, regel: B}", "enten «dokument» eller «ikke_modellert»"),
        ("{del: A, regel: B, dokument: [x.1], ikke_modellert: nei}", "enten «dokument» eller «ikke_modellert»"),
        ("{del: A, regel: B, dokument: []}", "listen med dokumenter er tom"),
        ("{del: A, regel: B, dokument: x.1}", "listen med dokumenter er tom"),
        ("{del: A, regel: B, dokument: [[x.1]]}", "listen med dokumenter er tom"),
        ("{del: A, regel: B, ikke_modellert: ''}", "grunnen mangler"),
        ("{regel: B, ikke_modellert: nei}", "«del» mangler"),
        ("{del: A, ikke_modellert: nei}", "«regel» mangler"),
        ("{del: A, regel: B, dokumenter: [x.1]}", "mente du «dokument»"),
        ("bare tekst", "nøkler og verdier"),
    ],
)
def test_a_line_that_is_neither_is_refused_with_its_place(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(DokumentFeil) as caught:
        _read(tmp_path, f"regler:\n  - {line}\n")
    assert message.casefold() in str(caught.value).casefold()
    assert caught.value.findings[0].line == 2


@pytest.mark.parametrize("text", ["regler: []\n", "annet: 1\n", "- a\n", "", "regler: {a: 1}\n"])
def test_a_file_without_the_list_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(TildelingFeil):
        _read(tmp_path, text)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FilFeil, match="Kan ikke lese"):
        read_dossier(tmp_path / "finnes-ikke.yaml")

"""The register of the dossier: complete against the shipped rules, and a reader that refuses what is not one of the two."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from allocation import TildelingFeil, load_rules
from allocation.cli.kildekontroll import documents_of
from allocation.data import data_root
from allocation.errors import DokumentFeil, FilFeil
from allocation.language.overlay_model import OverlayDocument
from allocation.language.rule_model import RuleDocument
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

# The chapters with rights and duties for whoever applies, by law: the sections in force, from the law as of 2 July 2026.
SECTIONS = {
    "pbrl": (
        "LOV-1999-07-02-63",
        "2-1; 2-1 c; 2-1 d; 2-1 e; 2-2; 2-2 a; 2-2 b; 2-3; 2-4; 2-4 a; 2-5; 2-5 a; 2-5 b; 2-5 c; 2-5 d; 2-6; 2-6 a; 2-7; 2-8; "
        "3-1; 3-2; 3-3; 3-4; 3-5; 3-6; 3-7; 4-1; 4-2; 4-3; 4-4; 4-5; 4-5 a; 4-6; 4-6 a; 4-7; 4-9; 4A-1; 4A-2; 4A-3; 4A-4; 4A-5; "
        "4A-6; 4A-7; 4A-8; 4A-9; 4A-10; 4A-11; 6-1; 6-2; 6-3; 6-4; 6-5; 7-2; 7-3; 7-4; 7-4 a; 7-5; 7-6; 7-7; 7-8",
    ),
    "hol": (
        "LOV-2011-06-24-30",
        "3-1; 3-2; 3-2 a; 3-3; 3-3 a; 3-4; 3-5; 3-6; 3-8; 3-9; 3-9 a; 3-9 b; 3-9 c; 3-10; 4-1; 4-2; 4-2 a; 7-1; 7-2; "
        "7-2 a; 7-2 b; 7-3; 9-1; 9-2; 9-3; 9-4; 9-5; 9-6; 9-7; 9-8; 9-9; 9-10; 9-11; 9-12; 9-13; 9-14; 10-1; 10-2; 10-3; 10-4; "
        "10-5; 10-6; 10-7; 10-8",
    ),
}


@cache
def entries() -> tuple[Entry, ...]:
    return read_dossier(Path(str(data_root("rules"))) / FILE_NAME)


@cache
def shipped() -> dict[str, RuleDocument | OverlayDocument]:
    own = (document for document in documents_of(load_rules()) if isinstance(document, RuleDocument | OverlayDocument))
    return {document.id: document for document in own if not document.id.startswith(_INVENTED)}


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
    assert {entry.part.split()[0] for entry in entries()} == {"A", "B", "C", "D", "E", "F", "H", "I", "SEEDS", "Funn", *SECTIONS}


@pytest.mark.parametrize("law", SECTIONS)
def test_every_section_with_rights_and_duties_has_a_document_or_a_reason(law: str) -> None:
    listed = [entry.part.removeprefix(f"{law} § ") for entry in entries() if entry.part.startswith(f"{law} § ")]
    assert listed == SECTIONS[law][1].split("; ")


@pytest.mark.parametrize("law", SECTIONS)
def test_the_sections_are_those_of_the_law(law: str) -> None:
    text = Path(__file__).parents[3] / "shared" / "lovdata" / "lover" / f"{SECTIONS[law][0].lower()}.md"
    if not text.is_file():
        pytest.skip("lovtekstene er ikke her")
    sections = SECTIONS[law][1].split("; ")
    chapters = "|".join(sorted({section.partition("-")[0] for section in sections}))
    found = re.findall(rf"(?m)^#### § ((?:{chapters})-\d+(?: [a-z])?)\. (?!\(Opphevet)", text.read_text(encoding="utf-8"))
    assert found == sections


@pytest.mark.parametrize("law", SECTIONS)
def test_a_document_named_for_a_section_cites_the_law(law: str) -> None:
    """Not the very section: a deadline or a service may own it.  But no row points to a document of something else."""
    number, rules = SECTIONS[law][0], Path(str(data_root("rules")))
    wrong = [
        (entry.part, name)
        for entry in entries()
        if entry.part.startswith(f"{law} § ")
        for name in entry.documents
        if number not in (rules / shipped()[name].position("id").file).read_text(encoding="utf-8")
    ]
    assert wrong == []


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

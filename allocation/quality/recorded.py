"""The committed record of the last source check, ``rules/_kildekontroll.yaml``: which documents were read against the law texts.

For each national document it holds a hash of what the check looks at: citations with their periods, numbers, tables and
``oppbygning``.  Where the law texts are not at hand, a document whose hash differs has changed since it was last checked.  One
line a document: ``pbrl.2-1-d: {sha256: "0123456789abcdef", prøvd: 34, begrunnet: 0}``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import frozen

from allocation.errors import DokumentFeil, Funn
from allocation.language.rule_model import RuleDocument
from allocation.quality.citations import citations
from allocation.quality.record_file import hash_in, read_entries, write_entries
from allocation.quality.results import Check, Report
from allocation.quality.sources import Document, not_checked

FILE_NAME = "_kildekontroll.yaml"
NATIONAL = ("lov", "forskrift")
_HEAD = """\
# Dokumentene som er prøvd mot lovtekstene: et fingeravtrykk av det som ble prøvd, hvor mange punkter det var, og hvor mange
# av dem dokumentet selv har begrunnet. Skrives av «tildeling kildekontroll --oppdater».
"""


@frozen
class Checked:
    """A document as it was when it last passed: the hash, how many points were checked, and how many were only accounted for."""

    sha256: str
    points: int
    excused: int


def is_checked(document: Document) -> bool:
    """Only national documents can be read against the law; a municipality's own numbers are not in it."""
    return isinstance(document, RuleDocument) and document.lag in NATIONAL and bool(document.hjemmel)


def fingerprint(document: RuleDocument) -> str:
    """The hash of all that a source check looks at; changed wording in the document's own texts leaves it as it is."""
    whole = hashlib.sha256()
    for piece in _pieces(document):
        whole.update(piece.encode() + b"\n")
    return whole.hexdigest()[:16]


def _pieces(document: RuleDocument) -> Iterator[str]:
    for cited in citations(document):
        yield f"{cited.kind} {cited.part} {cited.law} {cited.place} {cited.span.first} {cited.span.last}"
    for name, parameter in document.parametre.items():
        yield f"{name} {parameter.enhet} {parameter.sted} {parameter.ikke_i_teksten is not None}"
        if parameter.fornyes is not None or parameter.kjent_til is not None:
            yield f"{name} {parameter.fornyes} {parameter.kjent_til}"
        for day, value in parameter.verdier.items():
            yield f"{name} {day} {value} {parameter.kilde.get(day)}"
    for name, table in document.tabeller.items():
        yield f"{name} {table.kolonner} {table.rader_fra or table.rader} {table.kilde} {table.ikke_i_teksten is not None}"
    for place, sentences in document.oppbygning.items():
        yield f"{place} {sentences}"


def recorded(documents: Iterable[Document], report: Report) -> dict[str, Checked]:
    """What to record after a check: the national documents in which nothing has to be mended."""
    points: dict[str, list[Check]] = {}
    for check in report.checks:
        points.setdefault(check.rule, []).append(check)
    found = {}
    for document in documents:
        own = points.get(document.id, [])
        if isinstance(document, RuleDocument) and is_checked(document) and not any(check.failed for check in own):
            found[document.id] = Checked(fingerprint(document), len(own), sum(check.excused for check in own))
    return found


def check_recorded(documents: Iterable[Document], known: Mapping[str, Checked]) -> Report:
    """Without the law texts: is every national document as it was when it was last read against them?"""
    checks = []
    for document in documents:
        if not isinstance(document, RuleDocument) or not is_checked(document):
            checks.append(not_checked(document, _why_not(document)))
            continue
        before = known.get(document.id)
        if before is None:
            check = Check(document.id, "dokument", "", "", "ikke_funnet", "dokumentet er aldri prøvd mot lovtekstene")
        elif before.sha256 != fingerprint(document):
            reason = "steder eller tall er endret siden dokumentet sist ble prøvd mot lovtekstene"
            check = Check(document.id, "dokument", "", "", "endret", reason)
        else:
            reason = f"{before.points} punkter prøvd, {before.excused} av dem begrunnet i dokumentet"
            check = Check(document.id, "dokument", "", "", "ok", reason)
        checks.append(check)
    return Report(tuple(checks))


def _why_not(document: Document) -> str:
    """Why a document is not among those that are recorded."""
    if document.lag in NATIONAL or not citations(document):
        return "viser ikke til lov eller forskrift"
    return "er ikke en del av siste kontroll; det dokumentet viser til i lov og forskrift, prøves med --lovdata"


def read_recorded(path: Path) -> dict[str, Checked]:
    """Document id → record; empty where there is no file.  Raises FilFeil, YamlFeil or DokumentFeil."""
    return {key: _checked(key, entry, path) for key, entry in read_entries(path).items()}


def _checked(key: str, entry: object, path: Path) -> Checked:
    if (sha256 := hash_in(entry)) is not None and isinstance(entry, Mapping):
        numbers = [str(entry.get(name)) for name in ("prøvd", "begrunnet")]
        if all(number.isdecimal() for number in numbers):
            return Checked(sha256, int(numbers[0]), int(numbers[1]))
    help = "Fjern linjen, og kjør tildeling kildekontroll med --lovdata og --oppdater."
    raise DokumentFeil(Funn(f"Linjen for {key} kan ikke leses.", help, file=str(path)))


def write_recorded(path: Path, found: Mapping[str, Checked]) -> None:
    """Write the file, documents in order.  Raises FilFeil."""
    lines = [
        f'{key}: {{sha256: "{entry.sha256}", prøvd: {entry.points}, begrunnet: {entry.excused}}}\n'
        for key, entry in sorted(found.items())
    ]
    write_entries(path, _HEAD, lines)

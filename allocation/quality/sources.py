"""Checks rule documents against an archive of law: does what they cite exist, has it changed, and are their numbers in it?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from allocation.language.overlay_model import OverlayDocument
from allocation.language.rule_model import RuleDocument
from allocation.quality.archive import LawArchive, Provision
from allocation.quality.citations import Citation, Cited, citations
from allocation.quality.fingerprints import Fingerprint
from allocation.quality.numbers_checked import check_parameters
from allocation.quality.places_checked import check_place
from allocation.quality.results import Check, Report, Status, What
from allocation.quality.structure_checked import check_structure, ledd_of

Document = RuleDocument | OverlayDocument | Cited


def check_sources(archive: LawArchive, documents: Iterable[Document], fingerprints: Mapping[str, Fingerprint]) -> Report:
    """Check every citation, parameter and ``oppbygning`` of the documents."""
    chosen = list(documents)
    elsewhere = {ledd for document in chosen if isinstance(document, RuleDocument) for ledd in ledd_of(document)}
    checks: list[Check] = []
    for document in chosen:
        before = len(checks)
        cited = citations(document)
        checks += _places(archive, document, cited)
        checks += _texts(archive, document, cited, fingerprints)
        if isinstance(document, RuleDocument):
            checks += check_parameters(archive, document, cited)
            checks += check_structure(archive, document, elsewhere)
        if len(checks) == before:
            checks.append(not_checked(document, "viser ikke til lov eller forskrift, så ingenting i dokumentet er prøvd"))
    return Report(tuple(checks))


def not_checked(document: Document, why: str) -> Check:
    """A document of which nothing is checked."""
    return Check(document.id, "dokument", "", "", "kan_ikke_prøves", why)


def _places(archive: LawArchive, document: Document, cited: Iterable[Citation]) -> Iterator[Check]:
    for citation in cited:
        status, reason = check_place(archive, citation)
        what: What = "hjemmel" if citation.kind == "hjemmel" else "sted"
        source = f"{citation.law} {citation.place}".strip()
        yield Check(document.id, what, citation.part, source, status, reason)


def _texts(
    archive: LawArchive, document: Document, cited: Iterable[Citation], fingerprints: Mapping[str, Fingerprint]
) -> Iterator[Check]:
    """Whether the text of each provision is the one that was read."""
    for key, provision in _provisions(archive, cited).items():
        known = fingerprints.get(key)
        status: Status = "ok"
        reason = f"endring er varslet fra {', '.join(map(str, provision.ahead))}" if provision.ahead else ""
        if known is None:
            status, reason = "kan_ikke_prøves", "ingen har lagret fingeravtrykk; kjør med --oppdater"
        elif known.sha256 != provision.fingerprint:
            status, reason = "endret", f"teksten er en annen enn den som ble lest {known.checked}"
        yield Check(document.id, "tekst", key.partition(" ")[2], key, status, reason)


def _provisions(archive: LawArchive, cited: Iterable[Citation]) -> dict[str, Provision]:
    """«LOV-… § …» → the present wording of each section cited."""
    found: dict[str, Provision] = {}
    for citation in cited:
        section = citation.place.paragraf
        provision = archive.provision(citation.law, section, None) if section else None
        if provision is not None:
            found[f"{citation.law} § {section}"] = provision
    return found


@frozen
class Update:
    """The fingerprints as they should be, and the provisions whose old one was kept since the new text is not read yet."""

    fingerprints: Mapping[str, Fingerprint]
    kept: tuple[str, ...]


def updated(archive: LawArchive, documents: Iterable[Document], old: Mapping[str, Fingerprint]) -> Update:
    """New fingerprints of all provisions cited.

    A changed text gets a new one only when every document that cites it has a later ``kontrollert`` than the old one: an
    update must not hide a change that nobody has read.
    """
    provisions: dict[str, Provision] = {}
    read: dict[str, list[Document]] = {}
    for document in documents:
        for key, provision in _provisions(archive, citations(document)).items():
            provisions[key] = provision
            read.setdefault(key, []).append(document)
    made: dict[str, Fingerprint] = {}
    kept: list[str] = []
    for key, provision in provisions.items():
        days = [document.kontrollert for document in read[key] if document.kontrollert]
        before = old.get(key)
        changed = before is not None and before.sha256 != provision.fingerprint
        if before is not None and (not days or (changed and min(days) <= before.checked)):
            made[key] = before
            kept += [key] if changed else []
        elif days:
            made[key] = Fingerprint(provision.fingerprint, min(days))
    return Update(made, tuple(kept))

"""The order of the front page: laws, regulations, services, municipalities and reforms, each with its documents."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from allocation.answers.words import law_name
from allocation.language.document import OverlayDocument, RuleDocument
from allocation.site.conditions import spaced
from allocation.site.features import Feature

Document = RuleDocument | OverlayDocument
_NUMBER = re.compile(r"(\d+)")
_ALPHABET = str.maketrans({"æ": "{", "ø": "|", "å": "}", "ä": "{", "ö": "|"})  # the signs after z, in the order of the alphabet
_SERVICES = (
    ("rettighet", "Tjenester man kan ha rett til"),
    ("plikt", "Tjenester kommunen skal ha eller ta stilling til"),
    ("kommunalt_kriterium", "Tjenester kommunen selv bestemmer over"),
)

_FOLDERS = {
    "tjenester": "Tjenester",
    "lov": "Lover",
    "forskrift": "Forskrifter",
    "parametre": "Tallstørrelser",
    "kommuner": "Kommuner",
    "reformer": "Forslag og reformer",
}


@frozen
class Shelf:
    """A heading with documents; ``key`` is its anchor on the page."""

    title: str
    documents: tuple[Document, ...]


@frozen
class Room:
    """A part of the front page."""

    key: str
    title: str
    shelves: tuple[Shelf, ...]


def rooms(documents: Iterable[Document]) -> tuple[Room, ...]:
    """Every document once, in the order of the front page; parts without documents are left out."""
    left = list(documents)
    services = [d for d in left if isinstance(d, RuleDocument) and d.tjeneste is not None]
    others = [d for d in left if d not in services]
    found = (
        Room("tjenester", "Tjenester", _services(services)),
        Room("lover", "Lover", _laws(d for d in others if d.lag == "lov")),
        Room("forskrifter", "Forskrifter", _laws(d for d in others if d.lag == "forskrift")),
        Room("kommuner", "Kommuner", _municipalities(d for d in others if d.lag == "kommune")),
        Room("reformer", "Forslag og reformer", _reforms(d for d in others if d.lag == "reform")),
    )
    return tuple(room for room in found if room.shelves)


def folders(features: Iterable[Feature]) -> list[tuple[str, list[Feature]]]:
    """The scenario files by folder, in the same order; folders with other names come last."""
    found: dict[str, list[Feature]] = {}
    for feature in features:
        found.setdefault(feature.file.rpartition("/")[0], []).append(feature)
    order = [*(name for name in _FOLDERS if name in found), *(name for name in sorted(found) if name not in _FOLDERS)]
    return [(_FOLDERS.get(name) or spaced(name).capitalize() or "Andre", found[name]) for name in order]


def alphabetical(text: str) -> str:
    """A key that sorts as the Norwegian alphabet does."""
    return text.casefold().translate(_ALPHABET)


def _services(documents: list[RuleDocument]) -> tuple[Shelf, ...]:
    kinds = [*_SERVICES, *((d.type, "Andre tjenester") for d in documents if d.type not in dict(_SERVICES))]
    shelves = []
    for kind, title in dict(kinds).items():
        own = sorted((d for d in documents if d.type == kind), key=lambda d: alphabetical(d.tittel))
        if own:
            shelves.append(Shelf(title, tuple(own)))
    return tuple(shelves)


def _laws(documents: Iterable[Document]) -> tuple[Shelf, ...]:
    by_law: dict[str, list[Document]] = {}
    for document in documents:
        law = document.hjemmel[0].lov if document.hjemmel else ""
        by_law.setdefault(law_name(law, "nb") if law else "Uten hjemmel i lov", []).append(document)
    return tuple(
        Shelf(name[:1].upper() + name[1:], tuple(sorted(by_law[name], key=_section))) for name in sorted(by_law, key=alphabetical)
    )


def _section(document: Document) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """``§ 2-1 d`` before ``§ 2-5`` before ``§ 10``."""
    sted = document.hjemmel[0].sted if document.hjemmel else None
    parts = ((1, int(part), "") if part.isdigit() else (0, 0, part) for part in _NUMBER.split(sted or ""))
    return tuple(parts), document.id


def _municipalities(documents: Iterable[Document]) -> tuple[Shelf, ...]:
    by_name: dict[str, list[Document]] = {}
    for document in documents:
        owner = document.kommune
        name = (owner.navn or owner.nummer) if owner else "Uten kommune"
        by_name.setdefault(name, []).append(document)
    return tuple(Shelf(name, _by_title(by_name[name])) for name in sorted(by_name, key=alphabetical))


def _reforms(documents: Iterable[Document]) -> tuple[Shelf, ...]:
    found = _by_title(documents)
    return (Shelf("", found),) if found else ()


def _by_title(documents: Iterable[Document]) -> tuple[Document, ...]:
    return tuple(sorted(documents, key=lambda d: (isinstance(d, OverlayDocument), alphabetical(d.tittel), d.id)))

"""The register of the dossier, ``rules/_dossier.yaml``: every rule-like item, and which document has it or why none does.

One line an item: ``{del: F § 2, regel: Forhåndsvarsel, dokument: [fvl.16]}`` or ``{del: …, regel: …, ikke_modellert: …}``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from allocation.errors import DokumentFeil, FilFeil, Funn
from allocation.language.faults import finding, suggestion
from allocation.language.tree import Mapping, Scalar, Sequence, Tree
from allocation.language.yamltree import read_tree

FILE_NAME = "_dossier.yaml"
_KEYS = ("del", "regel", "dokument", "ikke_modellert")


@frozen
class Entry:
    """One item: the part of the dossier, a short label, and either the documents that have it or the reason none does."""

    part: str
    label: str
    documents: tuple[str, ...] = ()
    reason: str = ""


def read_dossier(path: Path) -> tuple[Entry, ...]:
    """The items in the order written.  Raises FilFeil, YamlFeil or DokumentFeil."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FilFeil(Funn(f"Kan ikke lese {path}: {error.strerror}.")) from None
    tree = read_tree(content, str(path))
    items = tree.get("regler") if isinstance(tree, Mapping) else None
    if not isinstance(items, Sequence) or not items.items:
        raise DokumentFeil(finding(tree, (), "listen «regler» mangler", "skriv regler: og en linje for hver regel"))
    faults = [fault for number, item in enumerate(items.items) for fault in _faults(tree, number, item)]
    if faults:
        raise DokumentFeil(faults)
    return tuple(_entry(item) for item in items.items if isinstance(item, Mapping))


def _entry(item: Mapping) -> Entry:
    return Entry(_text(item, "del"), _text(item, "regel"), tuple(_texts(item.get("dokument"))), _text(item, "ikke_modellert"))


def _faults(tree: Tree, number: int, item: Tree) -> Iterator[Funn]:
    path = ("regler", number)
    if not isinstance(item, Mapping):
        yield finding(tree, path, "her skal det stå nøkler og verdier", "skriv del, regel, og dokument eller ikke_modellert")
        return
    for key, _ in item.entries:
        if key.text not in _KEYS:
            yield finding(tree, (*path, key.text), f"ukjent nøkkel «{key.text}»", suggestion(key.text, _KEYS))
    for name in ("del", "regel"):
        if not _text(item, name):
            yield finding(tree, path, f"«{name}» mangler eller er tom", f"skriv {name}: og en kort tekst")
    has_documents, has_reason = item.get("dokument") is not None, item.get("ikke_modellert") is not None
    if has_documents == has_reason:
        yield finding(tree, path, "her skal det stå enten «dokument» eller «ikke_modellert»", "skriv en av dem, og bare en")
    elif has_documents and not all(_texts(item.get("dokument")) or [""]):
        yield finding(tree, (*path, "dokument"), "listen med dokumenter er tom eller har noe annet enn id-er", "skriv [id, id]")
    elif has_reason and not _text(item, "ikke_modellert"):
        yield finding(tree, (*path, "ikke_modellert"), "grunnen mangler", "skriv hvorfor det ikke er en regel")


def _text(item: Mapping, key: str) -> str:
    value = item.get(key)
    return value.text.strip() if isinstance(value, Scalar) else ""


def _texts(tree: Tree | None) -> list[str]:
    """The texts of a list; an empty one where something else stands."""
    items = tree.items if isinstance(tree, Sequence) else ()
    return [item.text.strip() if isinstance(item, Scalar) else "" for item in items]

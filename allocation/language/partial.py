"""Reads what can be read of a faulty document, so that the checks across its fields can be reported at once too.

What the models refuse is taken out, key by key; what they miss at the top is filled in.  The result is for checks only.
Findings at or above a place that already has a fault are left out: they may come from what was taken out.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve
from pydantic import ValidationError

from allocation.errors import Funn, UttrykkFeil
from allocation.language.checks import check_document
from allocation.language.faults import finding, path_in
from allocation.language.fields import place_parts
from allocation.language.parser import parse
from allocation.language.tree import Path, Tree, to_plain
from allocation.language.walk import Document, iter_expressions

_ROUNDS = 20
_FILLING: dict[str, object] = {
    "id": "ukjent",
    "tittel": "ukjent",
    "lag": "kommune",
    "status": "ubekreftet",
    "gjelder": {"fra": "9999-12-31"},
    "endringer": [],
}
_RESTS_ON = {"kommune": "lag"}  # what is demanded of the first hangs on what the second says, and that is filled in
_TYPES = {"OverlayDocument": "overlegg", "RuleDocument": "beregning"}


def further_faults(model: type[Document], tree: Tree, found: Iterable[Funn]) -> list[Funn]:
    """Return the faults that checks across fields and the parser of expressions find beside those already found."""
    document = _readable_part(model, tree)
    if document is None:
        return []
    known = [fault.where for fault in found if fault.where]
    written = to_plain(tree)
    if isinstance(written, dict):
        known += [(key,) for key, other in _RESTS_ON.items() if written.get(other) != getattr(document, other, None)]
    return [fault for fault in check_document(document, whole=False) if not _touches(fault.where, known)] + [
        *expression_faults(document, tree)
    ]


def expression_faults(document: Document, tree: Tree) -> list[Funn]:
    """Return the faults of expressions that do not parse."""
    faults: list[Funn] = []
    for path, text in iter_expressions(document):
        try:
            parse(text)
        except UttrykkFeil as error:
            place = finding(tree, path, "")
            faults += [
                evolve(fault, file=place.file, line=place.line, column=place.column, where=place.where)
                for fault in error.findings
            ]
    return faults


def _readable_part(model: type[Document], tree: Tree) -> Document | None:
    plain = to_plain(tree)
    for _ in range(_ROUNDS):
        try:
            document = model.model_validate(plain)
        except ValidationError as error:
            for details in error.errors(include_url=False):
                path = path_in(details["loc"], tree, keep_last=details["type"] == "missing")
                _mend(plain, path, missing=details["type"] == "missing", model=model)
        else:
            place_parts(document, tree)
            return document
    return None


def _mend(plain: object, path: Path, *, missing: bool, model: type[Document]) -> None:
    """Take out what stands at ``path`` (what lacks a key, when one is missing), or fill in a key at the top."""
    if missing:
        path = path if len(path) == 1 else path[:-1]
    while path and isinstance(path[-1], int):  # taking out an item would move those after it: take out the list
        path = path[:-1]
    if not path:
        return
    for part in path[:-1]:
        if isinstance(plain, dict):
            plain = plain.get(part)
        elif isinstance(plain, list) and isinstance(part, int) and part < len(plain):
            plain = plain[part]
    if not isinstance(plain, dict):
        return
    key = path[-1]
    plain.pop(key, None)
    if len(path) == 1 and key in model.model_fields and model.model_fields[str(key)].is_required():
        plain[key] = _TYPES.get(model.__name__, "") if key == "type" else _FILLING.get(str(key))


def _touches(path: Path, known: Iterable[Path]) -> bool:
    """Tell whether a known fault stands at this path, above it or below it."""
    return any(path[: len(other)] == other[: len(path)] for other in known)

"""Turns pydantic's errors into findings in Norwegian, with line, column and the nearest key that exists."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from allocation.errors import Funn
from allocation.language.fields import Part
from allocation.language.tree import Mapping, Path, Sequence, Tree, position_of

MAX_HELPED = 100
_KINDS = {
    "model_type": ("her skal det stå nøkler og verdier", "skriv nøkkel: verdi"),
    "model_attributes_type": ("her skal det stå nøkler og verdier", "skriv nøkkel: verdi"),
    "dict_type": ("her skal det stå nøkler og verdier", "skriv nøkkel: verdi"),
    "tuple_type": ("her skal det stå en liste", "begynn hvert ledd med strek, eller bruk [ ]"),
    "too_short": ("listen har for få ledd", "skriv minste og største verdi, for eksempel [0, 120]"),
    "too_long": ("listen har for mange ledd", "skriv minste og største verdi, for eksempel [0, 120]"),
}


def finding(tree: Tree, path: Path, message: str, help: str = "", *, of_key: bool = True, code: str = "") -> Funn:
    """Make a finding about what stands at ``path`` in the tree."""
    position = position_of(tree, path, of_key=of_key)
    return Funn(message, help, position.file or None, position.line, position.column, path, code=code)


def part_fault(part: Part, message: str, help: str, *more: str | int) -> Funn:
    """Make a finding about a part, or about what stands at ``more`` inside it."""
    position = part.position(*more)
    return Funn(message, help, position.file or None, position.line, position.column, part.path + more)


def suggestion(word: str, allowed: Iterable[str]) -> str:
    """Return «mente du …» with the nearest word, or the words that are allowed."""
    words = sorted(allowed)
    near = difflib.get_close_matches(word[:80], words, n=1)
    if near:
        return f"mente du «{near[0]}»?"
    return f"her kan det stå: {', '.join(words)}" if len(words) <= 30 else ""


def findings_of(error: ValidationError, tree: Tree, plain: object, readers: dict[int, type[Part]]) -> list[Funn]:
    """Translate every error.  ``readers`` says which model read which mapping (by identity in ``plain``).

    The first ones come with the nearest key that exists; in thousands, looking for it would take seconds.
    """
    found = error.errors(include_url=False)
    return [_translate(details, tree, plain, readers if index < MAX_HELPED else {}) for index, details in enumerate(found)]


def _translate(details: ErrorDetails, tree: Tree, plain: object, readers: dict[int, type[Part]]) -> Funn:
    kind, location = details["type"], details["loc"]
    path = path_in(location, tree, keep_last=kind == "missing")
    context = details.get("ctx", {})
    if kind == "tildeling":
        return finding(tree, path, str(context["message"]), str(context["help"]), of_key=False)
    if kind == "missing":
        return finding(tree, path[:-1], f"nøkkelen «{path[-1]}» mangler", f"legg til {path[-1]}: …", code="dokument.mangler")
    if kind == "extra_forbidden":
        key = str(path[-1]) if path else ""
        reader = readers.get(id(_value_at(plain, path[:-1])))
        return finding(
            tree,
            path,
            f"ukjent nøkkel «{key}»",
            suggestion(key, reader.model_fields) if reader else "",
            code="dokument.ukjent_navn",
        )
    if kind == "literal_error":
        return _not_allowed(details, tree, path)
    message, help = _KINDS.get(kind, ("verdien er ikke gyldig", ""))
    return finding(tree, path, message, help, of_key=False)


def _not_allowed(details: ErrorDetails, tree: Tree, path: Path) -> Funn:
    allowed = re.findall(r"'([^']*)'", str(details.get("ctx", {}).get("expected", "")))
    value = details["input"]
    if not isinstance(value, str):
        return finding(tree, path, "verdien mangler", f"her kan det stå: {', '.join(allowed)}", of_key=False)
    return finding(
        tree, path, f"«{value[:60]}» er ikke tillatt her", suggestion(value, allowed), of_key=False, code="dokument.verdi"
    )


def path_in(location: tuple[int | str, ...], tree: Tree, *, keep_last: bool) -> Path:
    """Follow pydantic's location through the tree, leaving out what pydantic adds (union tags, ``[key]``)."""
    path: list[str | int] = []
    current: Tree | None = tree
    for index, part in enumerate(location):
        below: Tree | None = None
        if isinstance(current, Mapping) and isinstance(part, str):
            below = current.get(part)
        elif isinstance(current, Sequence) and isinstance(part, int) and part < len(current.items):
            below = current.items[part]
        if below is not None:
            path.append(part)
            current = below
        elif keep_last and index == len(location) - 1:
            path.append(part)
    return tuple(path)


def _value_at(plain: object, path: Path) -> object:
    for part in path:
        if isinstance(plain, dict):
            plain = plain.get(part)
        elif isinstance(plain, list) and isinstance(part, int) and part < len(plain):
            plain = plain[part]
    return plain

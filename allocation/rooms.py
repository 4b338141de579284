"""Rooms that are not ours: each registers itself by an entry point of the group ``tildeling.deler``, and can be removed again.

A room's entry point is a `Room`.  It names, as ``module:attribute``, what is imported only when it is asked for: commands, the
checks of document types, and scenario steps.  Nothing here imports a room by name.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any

from attrs import Factory, frozen

from allocation.data import checkout
from allocation.errors import Funn, MaskinFeil, TildelingFeil

if TYPE_CHECKING:
    from allocation.engine.library import Source
    from allocation.engine.rules import RuleSet
    from allocation.scenarios.steps import Step

GROUP = "tildeling.deler"
AGAIN = "Skriv, i mappen med tildeling: pip install ."
Check = Callable[["RuleSet", "Source"], list[Funn]]
FileCheck = Callable[["RuleSet", bytes, str], list[Funn]]


@frozen
class Room:
    """What a room brings.  ``title`` is its heading in lists.

    ``commands``: name → (module with EXAMPLE, configure and run, text).  ``types``: document type → the check of such
    a document, ``module:function`` (`Check`).  ``files``: a key at the top of a file that is no document → the check of such a
    file, ``module:function`` (`FileCheck`).  ``steps``: the tuple of its scenario steps.  ``measured``: document type → how its
    documents are measured by scenarios and held against the law, ``module:attribute`` (`allocation.quality.of_rooms.Measured`).
    """

    title: str
    commands: Mapping[str, tuple[str, str]] = Factory(dict)
    types: Mapping[str, str] = Factory(dict)
    steps: str | None = None
    measured: Mapping[str, str] = Factory(dict)
    files: Mapping[str, str] = Factory(dict)


@cache
def rooms() -> tuple[Room, ...]:
    """The rooms that are installed, by name.  Raises MaskinFeil for one that cannot be read."""
    found = []
    for entry in _entries():
        try:
            room = entry.load()
        except Exception as error:
            raise MaskinFeil(Funn(f"Rommet «{entry.name}» kan ikke leses: {type(error).__name__}: {error}", AGAIN)) from error
        if not isinstance(room, Room):
            raise MaskinFeil(Funn(f"Rommet «{entry.name}» er ikke et rom.", f"{entry.value} skal være en allocation.rooms.Room."))
        found.append(room)
    return tuple(found)


def _entries() -> list[EntryPoint]:
    """The entry points installed; those of the checkout we run from are read where they are written, as its rules are."""
    found = {entry.name: entry for entry in entry_points(group=GROUP)}
    rules = checkout("rules")
    if rules is not None:
        written = tomllib.loads((rules.parent / "pyproject.toml").read_text(encoding="utf-8"))
        own = written.get("project", {}).get("entry-points", {}).get(GROUP, {})
        found |= {name: EntryPoint(name, value, GROUP) for name, value in own.items()}
    return [found[name] for name in sorted(found)]


def commands() -> dict[str, tuple[str, str]]:
    """Every room's commands: name → (module, text)."""
    return {name: told for room in rooms() for name, told in room.commands.items()}


def check_document(rules: RuleSet, source: Source) -> list[Funn]:
    """Every fault in a document of a type that is not a rule's; one of a type that no room reads is itself a fault."""
    from allocation.language.rule_model import RULE_TYPES
    from allocation.values.folding import near_names

    known = {name: where for room in rooms() for name, where in room.types.items()}
    where = known.get(source.kind or "")
    if where is None:
        near = near_names(source.kind or "", (*RULE_TYPES, *known))
        help = f"Mente du {' eller '.join(near)}?" if near else f"Typen kan være {', '.join((*RULE_TYPES, *sorted(known)))}."
        help = help if known else f"{help} Ingen rom er installert. {AGAIN}"
        return [Funn(f"Ingen leser dokumenter av typen «{source.kind}».", help, file=source.name, where=("type",))]
    check: Check = _named(where)
    try:
        return check(rules, source)
    except TildelingFeil as error:
        return list(error.findings)


def check_of_file(content: bytes) -> FileCheck | None:
    """How a room checks a file that is neither a document nor a case; None where no room knows it by a key at its top."""
    try:
        keys = set(json.loads(content))
    except (ValueError, TypeError, RecursionError):  # YAML, or no list of keys
        keys = {line.partition(b":")[0].decode(errors="replace") for line in content.splitlines() if b":" in line}
    where = next((where for room in rooms() for key, where in room.files.items() if key in keys), None)
    return None if where is None else _named(where)


def measured(kind: str | None) -> Any:
    """How documents of a type are measured (`allocation.quality.of_rooms.Measured`); None where no room says it."""
    where = {name: where for room in rooms() for name, where in room.measured.items()}.get(kind or "")
    return None if where is None else _named(where)


def steps() -> tuple[Step, ...]:
    """The scenario steps of every room."""
    return tuple(step for room in rooms() for step in steps_of(room))


def steps_of(room: Room) -> tuple[Step, ...]:
    """The scenario steps of a room."""
    return () if room.steps is None else tuple(_named(room.steps))


def _named(where: str) -> Any:
    module, _, name = where.partition(":")
    return getattr(import_module(module), name)

"""Writes the compiled form of a whole rule folder: what the build hook (``hatch_build.py``) puts in the wheel."""

from __future__ import annotations

from pathlib import Path

from allocation.engine.library import Library
from allocation.engine.rules import built_vocabulary
from allocation.engine.shipped import store_document, store_vocabulary


def store_folder(folder: Path, into: Path) -> None:
    """Write the compiled form of every document of a rule folder, and of its vocabulary."""
    library = Library([folder])
    for source in (*library.rule_sources, *library.overlay_sources, *library.facts_sources):
        store_document(library.read(source), source.content, source.name, into)
    store_vocabulary(built_vocabulary(library), [(s.content, s.name) for s in library.facts_sources], into)

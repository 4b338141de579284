"""A fault at a place in a document."""

from __future__ import annotations

from allocation.errors import DokumentFeil, Funn
from allocation.language.tree import Position


def fault(place: Position, message: str, help: str = "") -> DokumentFeil:
    """What is wrong at a place, and what to do."""
    return DokumentFeil(Funn(message, help, place.file, place.line, place.column))

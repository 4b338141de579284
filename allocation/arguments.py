"""What a caller may get wrong in the Python interface: told in Norwegian as ArgumentFeil, never as an error of Python's own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from allocation.errors import ArgumentFeil, Funn
from allocation.text import normal


def text(value: object, name: str) -> str:
    """A text, in normal form."""
    if not isinstance(value, str):
        raise ArgumentFeil(Funn(f"{name} skal være tekst, ikke {type(value).__name__}.", "Skriv det i anførselstegn."))
    return normal(value)


def texts(values: Iterable[object], name: str) -> tuple[str, ...]:
    """Several texts; one text alone is a slip, since its letters would be taken for texts."""
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise ArgumentFeil(Funn(f"{name} skal være en liste.", f"Skriv [{values!r}]."))
    return tuple(text(value, name) for value in values)


def day(value: object, name: str) -> dt.date:
    """A date without a clock."""
    if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
        raise ArgumentFeil(Funn(f"{name} er ikke en dato uten klokkeslett: «{value}».", "Gi den som datetime.date."))
    return value

"""Finds the rule documents and scenarios that come with the library."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal


@cache
def checkout(kind: Literal["rules", "features"]) -> Path | None:
    """The folder of the checkout that the library runs from; None where it is installed from a wheel."""
    root = Path(__file__).resolve().parent.parent
    return root / kind if (root / "pyproject.toml").is_file() and (root / kind).is_dir() else None


@cache
def data_root(kind: Literal["rules", "features"]) -> Traversable:
    """Return the folder ``kind``: the checkout's own where there is one, otherwise the copy inside the package.

    A checkout (also an editable install) reads ``rules/`` and ``features/`` where policy staff edit them, so a change
    is seen at once. A wheel carries the same two folders as package data under ``allocation/_data/``.
    """
    if (own := checkout(kind)) is not None:
        return own
    shipped = files("allocation").joinpath("_data", kind)
    if shipped.is_dir():
        return shipped
    raise FileNotFoundError(
        f"Fant ikke mappen «{kind}», verken i den installerte pakken eller ved siden av den. Installer tildeling på nytt."
    )

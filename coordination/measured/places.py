"""Where something stands in a document: a path with ``*`` for any name or number."""

from __future__ import annotations

from collections.abc import Iterable

from allocation.language.tree import Mapping, Path, Scalar, Tree


def stands(path: Path, places: Iterable[str]) -> bool:
    """Is it one of the places?"""
    return any(_fits(path, place.split(".")) for place in places)


def _fits(path: Path, place: list[str]) -> bool:
    return len(path) == len(place) and all(one in ("*", str(part)) for part, one in zip(path, place, strict=True))


def named(path: Path, node: Tree) -> str:
    """What something is called: its text, its id, or its key."""
    own = node if isinstance(node, Scalar) else node.get("id") if isinstance(node, Mapping) else None
    return own.text if isinstance(own, Scalar) else str(path[-1])

"""The version of the engine, and its identity: two states of the code that could answer differently never have the same."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

VERSION = "0.1.0"  # kept in step with pyproject.toml by a test


@cache
def engine_id() -> str:
    """The version, and sixteen hex digits of a hash of the library's own sources: «0.1.0+3f…»."""
    whole = hashlib.sha256()
    for name, content in sorted(_sources(files("allocation"), "")):
        whole.update(hashlib.sha256(name.encode()).digest() + hashlib.sha256(content).digest())
    return f"{VERSION}+{whole.hexdigest()[:16]}"


def _sources(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found = []
    for entry in folder.iterdir():
        if entry.name.endswith(".py"):
            found.append((prefix + entry.name, entry.read_bytes().replace(b"\r\n", b"\n")))
        elif entry.name[0] not in "_." and entry.is_dir():
            found += _sources(entry, f"{prefix}{entry.name}/")
    return found

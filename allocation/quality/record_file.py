"""The committed files of the source check: one line an entry, ``key: {sha256: "0123456789abcdef", …}``, and comments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from allocation.files import read_bytes, write_whole
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree

_HASH = re.compile(r"[0-9a-f]{16}")


def read_entries(path: Path) -> Mapping[str, object]:
    """Key → what stands there; empty where there is no file.  Raises FilFeil or YamlFeil."""
    if not path.exists():
        return {}
    content = read_bytes(path)
    if not re.sub(rb"#[^\n]*|\s", b"", content):
        return {}
    plain = to_plain(read_tree(content, str(path)))
    return plain if isinstance(plain, dict) else {}


def hash_in(entry: object) -> str | None:
    """The hash of an entry; None where it has none that can be one."""
    found = entry.get("sha256") if isinstance(entry, Mapping) else None
    return found if isinstance(found, str) and _HASH.fullmatch(found) else None


def write_entries(path: Path, head: str, lines: Iterable[str]) -> None:
    """Write the whole file or nothing.  Raises SkriveFeil or MaskinFeil."""
    write_whole(path, head + "".join(lines))

"""Safe reading of YAML 1.2 and JSON into a tree of texts with positions.

Anchors, aliases, tags, duplicate keys, several documents, tabs and control characters are refused, and so is text that
is too large or too deep, and a decimal comma that YAML would split.  `allocation.language.tree` has the shapes.
A file whose name ends in ``.json`` is read by `allocation.language.jsontree`.
"""

from __future__ import annotations

from allocation.errors import Funn, YamlFeil
from allocation.files import MAX_BYTES
from allocation.language.jsontree import read_json
from allocation.language.tree import (
    Mapping,
    Path,
    Position,
    Scalar,
    Sequence,
    Tree,
    is_null,
    position_of,
    to_plain,
)
from allocation.language.yamlbuild import FORBIDDEN, MAX_FAULTS, Builder, Faults, character_fault, read_events
from allocation.text import decoded, unified

__all__ = [
    "Mapping",
    "Path",
    "Position",
    "Scalar",
    "Sequence",
    "Tree",
    "character_fault",
    "is_null",
    "position_of",
    "read_tree",
    "to_plain",
]

MAX_DEPTH = 32
MAX_NODES = 20_000


def read_tree(
    source: str | bytes,
    file: str,
    *,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
    max_nodes: int = MAX_NODES,
) -> Tree:
    """Read one YAML document (JSON where the file name ends in ``.json``), or raise `YamlFeil` with every fault."""
    text = _checked_text(source, file, max_bytes)
    if file.lower().endswith(".json"):
        return read_json(text, file, max_depth=max_depth, max_nodes=max_nodes)
    faults = Faults(file, text)
    _refuse_characters(text, faults)
    _refuse_directives(text, faults)
    faults.stop()
    builder = Builder(faults, max_depth, max_nodes)
    for event in read_events(text, faults):
        builder.take(event)
    faults.stop()
    if builder.root is None:
        raise YamlFeil(Funn("dokumentet er tomt", "skriv innholdet, eller fjern filen", file, 1, 1))
    return builder.root


def _checked_text(source: str | bytes, file: str, max_bytes: int) -> str:
    """Return the text in normal form (NFC, one kind of line end), or refuse its size or encoding."""
    size = len(source)
    if size <= max_bytes and isinstance(source, str):
        size = len(source.encode("utf-8", "surrogatepass"))
    if size > max_bytes:
        raise YamlFeil(
            Funn(f"filen er for stor: {size} byte, høyst {max_bytes} er tillatt", "del innholdet på flere filer", file)
        )
    return decoded(source, file) if isinstance(source, bytes) else unified(source)


def _refuse_characters(text: str, faults: Faults) -> None:
    """Report the first forbidden character of each line."""
    if not FORBIDDEN.search(text):
        return
    for number, line in enumerate(text.split("\n"), 1):
        if len(faults.found) >= MAX_FAULTS:
            return
        found = FORBIDDEN.search(line)
        if found and found[0] == "\t":
            faults.add("tabulator er ikke tillatt", "bruk mellomrom, to for hvert innrykk", number, found.start() + 1)
        elif found:
            message = f"teksten har et styretegn som ikke er tillatt (U+{ord(found[0]):04X})"
            faults.add(message, "fjern tegnet", number, found.start() + 1)


def _refuse_directives(text: str, faults: Faults) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("%"):
            faults.add("YAML-direktiver er ikke tillatt", "fjern linjen som begynner med %", number, 1)
        elif line and not line.startswith("#") and not line.isspace():
            return

"""Shipped rule files in compiled form: read without YAML and without validation, so that the first answer comes fast.

The build hook (``hatch_build.py``) writes one file for each document of ``rules/``, and one for the vocabulary, into the
wheel's own package data, and nowhere else.  A file is named by the hash of the source it was made from, so a source that has
changed has no compiled form and is read as YAML.  ``docs/decisions/003-compiled-rules.md`` says why this may be pickle.
"""

from __future__ import annotations

import hashlib
import io
import pickle
from collections.abc import Callable, Iterable
from functools import cache, partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs

from allocation.facts.vocabulary import Vocabulary
from allocation.language.document import Document
from allocation.language.fields import Origin, Part
from allocation.language.tree import Tree
from allocation.values.units import UNITS, Unit
from allocation.version import engine_id

_FORM = "2"
_FOLDER = "compiled"
_HASH = hashlib.sha256().digest_size


def document(content: bytes, name: str) -> Document | None:
    """The document that ``parse_document(content, name)`` would give; None where it was not shipped compiled."""
    found = _stored(_key("document", (content, name)))
    if found is None:
        return None
    parts, tree = found
    read: Document = _Unpickler(parts, cache(partial(pickle.loads, tree))).load()
    return read


def vocabulary(sources: Iterable[tuple[bytes, str]]) -> Vocabulary | None:
    """The vocabulary of these fact documents (content and name); None where it was not shipped compiled."""
    found = _stored(_key("vocabulary", *sources))
    if found is None:
        return None
    read: Vocabulary = pickle.loads(found[0])
    return read


def store_document(made: Document, content: bytes, name: str, folder: Path) -> None:
    """Write the compiled form of a document."""
    _store(folder, _key("document", (content, name)), _packed(made), _packed(made.tree))


def store_vocabulary(made: Vocabulary, sources: Iterable[tuple[bytes, str]], folder: Path) -> None:
    """Write the compiled form of a vocabulary."""
    _store(folder, _key("vocabulary", *sources), _packed(made))


def _key(kind: str, *sources: tuple[bytes, str]) -> str:
    """The file name: a hash of the form, the engine and every source."""
    whole = hashlib.sha256("\0".join((_FORM, engine_id(), kind)).encode())
    for content, name in sources:
        whole.update(hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest() + hashlib.sha256(content).digest())
    return whole.hexdigest()


@cache
def _folder() -> Traversable | None:
    """The compiled files inside the installed package; a checkout has none."""
    found = files("allocation").joinpath("_data", _FOLDER)
    return found if found.is_dir() else None


def _store(folder: Path, key: str, *pieces: bytes) -> None:
    content = b"".join(len(piece).to_bytes(4) + piece for piece in pieces)
    (folder / key).write_bytes(_digest(key, content) + content)


def _digest(key: str, content: bytes) -> bytes:
    """Covers the key, so that one file put in the place of another is found out."""
    return hashlib.sha256(key.encode() + content).digest()


def _stored(key: str) -> list[bytes] | None:
    """The pieces of a compiled file; None where there is none, or where it is not whole."""
    folder = _folder()
    if folder is None:
        return None
    try:
        whole = folder.joinpath(key).read_bytes()
    except OSError:
        return None
    content = whole[_HASH:]
    if _digest(key, content) != whole[:_HASH]:
        return None
    pieces = []
    while content:
        end = 4 + int.from_bytes(content[:4])
        pieces.append(content[4:end])
        content = content[end:]
    return pieces


# What is stored: our own values by their public constructors, so that neither attrs' nor pydantic's inner state is.


def _packed(value: object) -> bytes:
    written = io.BytesIO()
    _Pickler(written, protocol=5).dump(value)
    return written.getvalue()


class _Pickler(pickle.Pickler):
    def persistent_id(self, value: Any) -> str | None:
        """The tree is stored beside the document, and read only when it is asked for."""
        return "tree" if value is _TREE else None

    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, Part):
            return _part, (type(value), dict(value.__dict__), tuple(sorted(value.model_fields_set)), value.path, _TREE)
        if isinstance(value, MappingProxyType):
            return _read_only, (dict(value),)
        if isinstance(value, Unit) and UNITS.get(value.name) == value:
            return _unit, (value.name,)
        if attrs.has(type(value)):
            return type(value), tuple(getattr(value, field.name) for field in attrs.fields(type(value)))
        return NotImplemented


class _Unpickler(pickle.Unpickler):
    def __init__(self, content: bytes, tree: Callable[[], Tree]) -> None:
        super().__init__(io.BytesIO(content))
        self._tree = tree

    def persistent_load(self, pid: Any) -> Callable[[], Tree]:
        return self._tree


class _Tree:
    """Stands for the tree of a document in its stored form."""


_TREE = _Tree()


def _part(
    kind: type[Part], values: dict[str, Any], fields_set: tuple[str, ...], path: tuple[str | int, ...], tree: Callable[[], Tree]
) -> Part:
    made = kind.model_construct(set(fields_set), **values)
    made._origin = Origin(tree, path)
    return made


def _read_only(values: dict[str, Any]) -> MappingProxyType[str, Any]:
    return MappingProxyType(values)


def _unit(name: str) -> Unit:
    return UNITS[name]

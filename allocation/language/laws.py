"""The names of laws that rule folders bring (``_lover.yaml``).  A name belongs to the law and not to a rule set: it is the same
wherever it was read, and one that is known is never replaced."""

from __future__ import annotations

from collections.abc import Mapping

from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree

FILE = "_lover.yaml"
_TOLD: dict[bytes, str] = {}  # contents not read yet: most answers need none of them
_KNOWN: dict[str, Mapping[str, str]] = {}


def learn(content: bytes, file: str = FILE) -> None:
    """Take in the names of a folder."""
    _TOLD.setdefault(content, file)


def known(law: str) -> Mapping[str, str]:
    """The names of a law; none where no folder has told them.  Raises YamlFeil for a file that cannot be read."""
    for content, file in tuple(_TOLD.items()):
        if file:
            plain = to_plain(read_tree(content, file))
            for name, told in plain.items() if isinstance(plain, dict) else ():
                if isinstance(told, dict):
                    _KNOWN.setdefault(name, told)
            _TOLD[content] = ""
    return _KNOWN.get(law, {})

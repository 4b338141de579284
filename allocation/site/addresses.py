"""Where each page lies in the site, and the relative links between them, so that the site works from any folder."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import quote

from attrs import Factory, define

FRONT = "index.html"
STYLE = "stil.css"
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_OTHER = re.compile(r"[^a-z0-9.]+")


def file_name(text: str) -> str:
    """A text as a file name that every file system takes: ``tjeneste.støttekontakt`` → ``tjeneste.stottekontakt``."""
    return _OTHER.sub("-", text.casefold().translate(_LETTERS)).strip("-.") or "side"


@define
class Addresses:
    """Gives every page its address; two keys never get the same one."""

    _given: dict[tuple[str, str], str] = Factory(dict)

    def give(self, folder: str, key: str) -> str:
        """The address of a new page for ``key`` in a folder."""
        base, number = file_name(key), 1
        taken = set(self._given.values())
        address = f"{folder}/{base}.html"
        while address in taken:
            number += 1
            address = f"{folder}/{base}-{number}.html"
        self._given[folder, key] = address
        return address

    def find(self, folder: str, key: str) -> str | None:
        """The address given to ``key``, if it has a page."""
        return self._given.get((folder, key))


def link(source: str, target: str, fragment: str = "") -> str:
    """The link from one page to a place on another."""
    path = "" if source == target and fragment else quote(posixpath.relpath(target, posixpath.dirname(source) or "."))
    return f"{path}#{quote(fragment)}" if fragment else path

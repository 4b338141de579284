"""Words compared as people mean them: without regard to capitals, accents and the Norwegian letters' ASCII spellings."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from unicodedata import combining, normalize

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})


def folded(text: str) -> str:
    """«Spør», «SPOR» and «spor» are one: small letters, æ as ae, ø as o, å as a, no accents, and single blanks."""
    plain = normalize("NFC", text).casefold().translate(_LETTERS)
    return " ".join("".join(sign for sign in normalize("NFKD", plain) if not combining(sign)).split())


def near_names(written: str, known: Iterable[str], most: int = 2, cutoff: float = 0.7) -> list[str]:
    """The known names nearest to what was written, nearest first; never one that is what was written."""
    by_look: dict[str, str] = {}
    for name in known:
        if name != written:
            by_look.setdefault(folded(name), name)
    return [by_look[look] for look in get_close_matches(folded(written)[:80], by_look, most, cutoff)]

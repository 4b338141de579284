"""Searching by a word: all words must be found, in whatever order, with æ, ø and å also as ae, o and a."""

from __future__ import annotations

from collections.abc import Iterable

from allocation.values.folding import folded

_SHORT = 2


def words_of(written: str) -> list[str]:
    """The words to look for; underscores part them as blanks do."""
    return _plain(written).split()


def hits(words: Iterable[str], texts: Iterable[str | None]) -> bool:
    """Is every word in one of the texts?  Very short ones must stand alone there, others may be part of a word."""
    whole = " ".join(_plain(text) for text in texts if text)
    alone = set(whole.split())
    return all(word in alone or (len(word) > _SHORT and word in whole) for word in words)


def _plain(text: str) -> str:
    return folded(text.replace("_", " ").replace("§", " "))

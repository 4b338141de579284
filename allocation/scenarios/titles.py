"""Finds a rule or a condition by what it is called, as people say it: «retten til BPA» is «Rett til brukerstyrt personlig
assistanse (BPA)»."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from allocation.facts.faults import did_you_mean
from allocation.scenarios.wording import fail, say

_WORD = re.compile(r"[^\W_]+")
_ENDINGS = ("en", "et", "a", "n", "ene", "ne")  # the definite forms: rett, retten
_SHOWN = 6


def named(written: str, titles: Mapping[str, str], kind: str) -> str:
    """The key whose title is ``written``; otherwise the only one whose title has its words in the same order.

    Case and the definite form do not count.  Raises ``ScenarioFeil`` that lists the candidates where none or several fit;
    ``kind`` is what they are: «noen regel», «noe vilkår».
    """
    words = _words(written)
    same = [key for key, title in titles.items() if _same(words, _words(title))]
    within = same or [key for key, title in titles.items() if words and _within(words, _words(title))]
    if len(within) == 1:
        return within[0]
    if within:
        shown = "; ".join(f"{titles[key]} ({key})" for key in within[:_SHOWN])
        more = f" og {len(within) - _SHOWN} til" if len(within) > _SHOWN else ""
        raise fail(f"{say(written)} passer på {len(within)} navn", f"skriv mer av navnet, eller id-en: {shown}{more}")
    near = did_you_mean(written, titles.values()) or _sharing(words, titles)
    raise fail(f"det finnes ikke {kind} som heter {say(written)}", near or "skriv id-en, eller ord fra navnet")


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _one(word: str, title: str) -> bool:
    """Is a word the other, or its definite form?"""
    return word == title or any(word == title + ending for ending in _ENDINGS)


def _same(words: Sequence[str], title: Sequence[str]) -> bool:
    return len(words) == len(title) and all(map(_one, words, title))


def _within(words: Sequence[str], title: Sequence[str]) -> bool:
    """Are the words in the title, in their order?"""
    rest = iter(title)
    return all(any(_one(word, other) for other in rest) for word in words)


def _sharing(words: Sequence[str], titles: Mapping[str, str]) -> str:
    """Titles that have the most of the words, not counting the small ones."""
    sought = [word for word in words if len(word) > 3]
    shared = {key: sum(any(_one(word, other) for other in _words(title)) for word in sought) for key, title in titles.items()}
    most = max(shared.values(), default=0)
    if not most:
        return ""
    found = [f"{titles[key]} ({key})" for key, count in shared.items() if count == most]
    return f"mente du {'; '.join(found[:_SHOWN])}?"

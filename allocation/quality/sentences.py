"""Splits Norwegian legal text into punktum.

A full stop ends a punktum when a new sentence can begin after it.  It does not after an abbreviation that something must follow
(«nr.», «jf.», «pr.»), nor after the day in a date; after one that may stand last («mv.», «osv.») a capital letter decides.
"""

from __future__ import annotations

import re

_NEVER_LAST = {
    *("nr", "jf", "jfr", "pr", "kr", "kap", "art", "ev", "evt", "ca", "dvs", "iflg", "res", "st", "pkt", "hhv", "inkl", "ekskl"),
    *("vedr", "mht", "ift", "ref", "eks", "bl", "f.eks", "bl.a", "t.o.m", "f.o.m", "s.k", "tidl", "prp", "innst", "meld", "ot"),
}
_END = re.compile(r"[.?!][»”\")\]]*(?:\s\d{1,2}(?=\s[A-ZÆØÅ«]|$))?(?=\s|$)")
_STARTS = re.compile(r"\s+[«“\"(\[–-]*\s?[A-ZÆØÅ§0-9]")
_WORD_BEFORE = re.compile(r"([\wæøåÆØÅ.]+)$")


def split_sentences(text: str) -> tuple[str, ...]:
    """The punktum of a paragraph, in order; a last piece without a full stop counts as one."""
    pieces: list[str] = []
    start = 0
    for found in _END.finditer(text):
        if found.end() >= len(text.rstrip()):
            break
        if _is_end(text, found.start(), found.end()):
            pieces.append(text[start : found.end()].strip())
            start = found.end()
    rest = text[start:].strip()
    return (*pieces, rest) if rest else tuple(pieces)


def _is_end(text: str, stop: int, after: int) -> bool:
    """Tell whether the mark at ``stop`` ends a punktum."""
    if not _STARTS.match(text, after):
        return False
    if text[stop] != ".":
        return True
    before = _WORD_BEFORE.search(text[:stop])
    word = before[1].lower() if before else ""
    if word in _NEVER_LAST:
        return False
    following = text[after:].lstrip()
    # A digit after a full stop starts a sentence only rarely in law text; a number of an item or a date is the common case.
    return not (word.isdigit() and following[0].isdigit())

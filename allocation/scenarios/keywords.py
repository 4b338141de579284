"""Lines that look like a keyword of a scenario file, but are not: gherkin would read them as prose and lose them."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

STEP_KEYWORDS = ("Gitt", "Når", "Så", "Og", "Men")
BLOCK_KEYWORDS = ("Egenskap", "Regel", "Bakgrunn", "Scenario", "Scenariomal", "Eksempler")
_ENGLISH = {
    **{"given": "Gitt", "when": "Når", "then": "Så", "and": "Og", "but": "Men"},
    **{"feature": "Egenskap", "rule": "Regel", "background": "Bakgrunn", "outline": "Scenariomal"},
    **{"examples": "Eksempler", "example": "Eksempler", "og:": "Og"},
}
_SLIPS = {"sa": "Så", "saa": "Så", "so": "Så", "aa": "Og", "å": "Og", "nar": "Når", "naar": "Når", "git": "Gitt", "gitta": "Gitt"}
_PROSE = ("nå", "mer", "med", "den", "som", "hen", "ingen", "eksempler")
_NEAR_STEP = 0.75
_NEAR_HEADING = 0.7
_NEAR_WITHOUT_COLON = 0.9
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_HEADING = re.compile(r"([^\W\d_]+(?:\s[^\W\d_]+)?)\s*:")


def slip(line: str) -> str | None:
    """The keyword that a line within a scenario was probably meant to begin with."""
    found = _FIRST_WORD.match(line.strip())
    if found is None:
        return None
    word = found[0].lower()
    return _known_slip(word) or _near(word, (*STEP_KEYWORDS, *BLOCK_KEYWORDS), 0.6)


def slip_in_prose(line: str) -> str | None:
    """The same for a line in the prose under Egenskap or Regel, where most lines are meant as prose.

    Only a line that begins with a capital letter can be a step; a heading has a colon, or is spelt almost right.
    """
    line = line.strip()
    heading, found = _HEADING.match(line), _FIRST_WORD.match(line)
    if heading is not None:
        word = "".join(heading[1].lower().split())
        return _known_slip(word) or _near(word, (*BLOCK_KEYWORDS, *STEP_KEYWORDS), _NEAR_HEADING)
    if found is None or not line[0].isupper() or found[0].lower() in _PROSE:
        return None
    word = found[0].lower()
    return _known_slip(word) or _near(word, STEP_KEYWORDS, _NEAR_STEP) or _near(word, BLOCK_KEYWORDS, _NEAR_WITHOUT_COLON)


def _known_slip(word: str) -> str | None:
    return _ENGLISH.get(word) or _SLIPS.get(word)


def _near(word: str, keywords: tuple[str, ...], least: float) -> str | None:
    """The keyword most like a word.  Words of two letters are like too many others."""
    if len(word) < 3:
        return next((keyword for keyword in keywords if keyword.lower() == word), None)
    likeness, keyword = max((SequenceMatcher(None, word, k.lower()).ratio(), k) for k in keywords)
    return keyword if likeness >= least else None

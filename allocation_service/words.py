"""Which language a caller wants its texts in, by the header ``Accept-Language`` (RFC 9110 § 12.5.4)."""

from __future__ import annotations

import re

from allocation.values.languages import Language

_RANGE = re.compile(r"([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)(?:\s*;\s*q=([01](?:\.[0-9]{0,3})?))?", re.I)
_MOST = 400


def language_of(header: str | None) -> Language | None:
    """``nb`` or ``nn`` by what is wanted most; bokmål for ``no``, ``*`` and where nothing is asked for.  None: neither."""
    if header is None or not header.strip():
        return "nb"
    best: Language | None = None
    most = 0.0
    for part in header[:_MOST].split(","):
        found = _RANGE.fullmatch(part.strip())
        wanted = None if found is None else _language(found.group(1).lower())
        weight = 0.0 if found is None else float(found.group(2) or 1)
        if wanted is not None and weight > most:
            best, most = wanted, weight
    return best


def _language(tag: str) -> Language | None:
    own = tag.partition("-")[0]
    return "nn" if own == "nn" else "nb" if own in ("nb", "no", "*") else None

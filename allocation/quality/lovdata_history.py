"""Reads an amendment file of the archive's ``historie/``: each amendment of a section with its date, its act and the new text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from attrs import frozen

from allocation.quality.lovdata_text import Body, read_body

_AMENDMENT = re.compile(r"### (\d{4}-\d{2}-\d{2}) — (lov|forskrift)/(\d{4}-\d{2}-\d{2}(?:-\d+)?)")
_SECTION = re.compile(r"§ ?(\d+(?: ?[A-Z](?=-))?(?:-\d+)*(?: ?[a-zæøå](?![a-zæøåA-ZÆØÅ]))?)")
_PART = re.compile(r"\b(?:ledd|punktum|bokstav|nr\.)\b")
_TITLE = re.compile(r"§ ?\d")


@frozen
class Amendment:
    """One amendment.  ``body`` is the whole new text, or None when only a part, or the number, was changed."""

    day: date
    act: str
    body: Body | None = None
    repeal: bool = False


def section_key(section: str) -> str:
    """A section's number in one spelling: «2-1 d» and «2-1d» are the same."""
    return re.sub(r"\s+", "", section).casefold()


def read_history(text: str) -> Mapping[str, tuple[Amendment, ...]]:
    """Section key → its amendments, oldest first."""
    found: dict[str, list[Amendment]] = defaultdict(list)
    for chunk in re.split(r"^(?=### )", text, flags=re.M)[1:]:
        head, _, rest = chunk.partition("\n")
        match = _AMENDMENT.match(head)
        if match is None:
            continue
        day, act = date.fromisoformat(match[1]), f"{'LOV' if match[2] == 'lov' else 'FOR'}-{match[3]}"
        lines = [line.strip() for line in rest.splitlines() if not line.startswith("## ")]
        order = next((line.strip("*") for line in lines if line.startswith("*")), "")
        quoted = [line.removeprefix(">").strip() for line in lines if line.startswith(">")]
        for section, amendment in _amendments(order, quoted, day, act):
            found[section].append(amendment)
    return {section: tuple(sorted(made, key=lambda item: item.day)) for section, made in found.items()}


def _amendments(order: str, quoted: Iterable[str], day: date, act: str) -> Iterable[tuple[str, Amendment]]:
    """What one order does to which sections."""
    if order.startswith(("Merknad", "Kapittel", "Spesielle", "Vedlegg")):
        return
    sections = list(_SECTION.finditer(order))
    whole = len(sections) == 1 and sections[0].start() == 0 and not _PART.search(order)
    if whole and order.rstrip(" .").endswith("skal lyde:"):
        text = list(quoted)
        while text and (not text[0] or _TITLE.match(text[0])):
            text.pop(0)
        yield section_key(sections[0][1]), Amendment(day, act, read_body(text))
    elif order.rstrip(" .").endswith(("oppheves", "blir oppheva")) and not _PART.search(order):
        for section in sections:
            yield section_key(section[1]), Amendment(day, act, repeal=True)
    else:
        for section in sections:
            yield section_key(section[1]), Amendment(day, act)

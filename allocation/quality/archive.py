"""The port to an archive of law: what a provision says, and the dates it says so.  Adapters read a form of the archive.

An archive holds the wording in force and perhaps earlier ones.  It does not have the text of a period that no wording covers.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from datetime import date
from typing import Protocol

from attrs import frozen


@frozen
class Ledd:
    """One ledd: its punktum in order, and the items of a list in it (``bokstav`` a, b … or ``nr`` 1, 2 …)."""

    sentences: tuple[str, ...]
    items: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The whole ledd; the items are part of the punktum that introduces them."""
        return " ".join(self.sentences)


@frozen
class Provision:
    """One wording of a section.

    ``first`` is the first day it is known to hold, ``last`` the last one (None: still in force).  ``introduced`` is the day the
    section itself came into force, ``amended_by`` the act that gave the wording, and ``ahead`` the days of announced changes.
    A wording that is ``pending`` is adopted and not in force; in one with ``lists_lost`` the archive has no bounds of list items.
    """

    law: str
    section: str
    ledd: tuple[Ledd, ...]
    first: date | None = None
    last: date | None = None
    introduced: date | None = None
    amended_by: str | None = None
    notes: tuple[str, ...] = ()
    footnotes: tuple[str, ...] = ()
    ahead: tuple[date, ...] = ()
    repealed: bool = False
    pending: bool = False
    lists_lost: bool = False

    @property
    def text(self) -> str:
        """Everything that says what the law is: each ledd on a line, and the footnotes.  Change notes are left out."""
        return "\n".join(normalised(part) for part in (*(ledd.text for ledd in self.ledd), *self.footnotes))

    @property
    def fingerprint(self) -> str:
        """The first sixteen digits of the hash of the normalised text."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    def holds(self, first: date | None, last: date | None) -> bool:
        """Tell whether this wording holds on a day between ``first`` and ``last`` (None: no limit)."""
        starts_in_time = self.first is None or last is None or self.first <= last
        ends_late_enough = self.last is None or first is None or self.last >= first
        return starts_in_time and ends_late_enough


class LawArchive(Protocol):
    """What the source check asks of an archive."""

    def has(self, law: str) -> bool:
        """Tell whether the archive holds the act (LOV-… or FOR-…)."""
        ...

    def wordings(self, law: str, section: str) -> tuple[Provision, ...]:
        """Every wording of a section that the archive has, oldest first; empty where there is no such section."""
        ...

    def provision(self, law: str, section: str, on: date | None) -> Provision | None:
        """The wording on a date (None: the present one), or None where there is none or it is not in the archive."""
        ...


def on_date(wordings: tuple[Provision, ...], on: date | None) -> Provision | None:
    """The wording that holds on a date; None for the date is the present."""
    if on is None:
        return next((wording for wording in wordings if wording.last is None), None)
    return next((wording for wording in wordings if wording.holds(on, on)), None)


def normalised(text: str) -> str:
    """The text without differences that mean nothing: kinds of space, space before a full stop or comma, kinds of letters."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(r" (?=[.,;:)])", "", text)

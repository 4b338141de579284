"""Reads Lovdata's change notes: «Endret ved lover 2 juni 2017 nr. 34 (ikr. 1 okt 2017), 19 juni 2020 nr. 79 (i kraft …)».

What matters here is on which days a section changed, when it was added, and which changes are announced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from attrs import frozen

_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_DATE = re.compile(rf"\b(\d{{1,2}})\.? ({'|'.join(_MONTHS)})[a-zæøå]*\.? (\d{{4}})\b", re.I)
_OTHER_DATES = re.compile(
    r"(?:iflg\.?|ifølge|jf\.?|endring endret ved|som endret ved) "
    r"(?:lov(?:er)?|res\.?|forskrift(?:er)?|meddelelse|kgl\.?res\.?)?\s*" + _DATE.pattern + r"(?: nr\. \d+)?",
    re.I,
)
_ACT = re.compile(_DATE.pattern + r"(?: nr\. \d+)?\s*(\([^()]*\))?", re.I)
_AHEAD = re.compile(r"\b(?:Endres|Oppheves|Tilføyes|Føyes|Blir)\b")
_DATED = re.compile(r"(\d{1,2}\.? [a-zæøå]+\.? \d{4}) (?:kr\.?|kroner) (\d[\d .\u00a0]*\d)", re.I)
_NOTE = re.compile(r"(?:Endre[ts]|Endra|Tilføy|Opphev|Føy|Ikr\.|I kraft|Overskriften|Kapitlet|Någjeldende|Jf\.|Loven |Lagt )")


@frozen
class Changes:
    """What the change notes of a section tell.  ``added`` is None for a section as old as its act."""

    dates: tuple[date, ...] = ()
    added: date | None = None
    ahead: tuple[date, ...] = ()
    pending: bool = False


def is_note(line: str) -> bool:
    """Tell a change note from a footnote."""
    return _NOTE.match(line) is not None


def read_notes(notes: Iterable[str]) -> Changes:
    """The changes that the notes of one section tell of."""
    dates: list[date] = []
    ahead: list[date] = []
    added: date | None = None
    made, announced = False, False
    for note in notes:
        done, coming = _split(note)
        found = sorted(_in_force(done))
        ahead += _in_force(coming)
        made, announced = made or bool(done.strip()), announced or bool(coming)
        dates += found
        first = re.match(r"(Tilføyd|Føyd til|Ikr\.)", done)
        if first and found and added is None and "tidligere §" not in _first_act(done):
            added = found[0]
    return Changes(tuple(sorted(set(dates))), added, tuple(sorted(set(ahead))), announced and not made)


def _first_act(note: str) -> str:
    """The note as far as its first act, what stands in parentheses after it, and «, tidligere § 22»."""
    text = _without_other_dates(note)
    found = _ACT.search(text)
    return text[: found.end() + 15] if found else text


def _split(note: str) -> tuple[str, str]:
    """A note's changes that are made, and those announced."""
    found = _AHEAD.search(note)
    return (note[: found.start()], note[found.start() :]) if found else (note, "")


def _without_other_dates(note: str) -> str:
    return _OTHER_DATES.sub("", note)


def _in_force(note: str) -> Iterator[date]:
    """The days on which the acts of a note came into force: as said in the parentheses, else the day of the act."""
    text = _without_other_dates(note)
    if text.startswith("Ikr."):
        yield from read_dates(text.split(",")[0])
        text = text.partition(",")[2]
    for act in _ACT.finditer(text):
        own = list(read_dates(act[4] or ""))
        yield from own or ([] if "Kongen bestemmer" in (act[4] or "") else list(read_dates(act[0]))[:1])


def read_dates(text: str) -> Iterator[date]:
    """Every date written in a text, such as «1 jan 2015» and «1. mai 2024»."""
    for day, month, year in _DATE.findall(text):
        try:
            yield date(int(year), _MONTHS.index(month[:3].lower()) + 1, int(day))
        except ValueError:
            continue


def dated_amount(text: str, on: date) -> Decimal | None:
    """The amount that a list of dated amounts («pr 1 mai 2020 kr. 101.351, …») gives for exactly this date."""
    for day, amount in _DATED.findall(text):
        if on in read_dates(day):
            return Decimal(re.sub(r"\D", "", amount))
    return None

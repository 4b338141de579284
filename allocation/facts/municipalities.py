"""The municipalities, with the numbers and names they have had: a name and a date find the number that held, and old and new
numbers lead to each other.

``rules/_kommuner.csv`` is the list (number;name;first day;last day;what took over); a folder of one's own may have one too.  A
municipality that only a document names is known without dates.  The municipality that counts for a case is the one responsible
for the person (hol § 3-1), wherever the person is registered as living.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property, lru_cache
from unicodedata import normalize

from attrs import frozen

from allocation.errors import ArgumentFeil, DokumentFeil, Funn
from allocation.values.folding import folded, near_names
from allocation.values.numbers import format_date

FILE = "_kommuner.csv"
_HEAD = "nummer;navn;fra;til;ble"
_NUMBER = re.compile(r"[0-9]{4}")
_INVENTED = re.compile("99[0-9][0-9]")  # no county has the number 99: drafts and examples may use it
_PLACE = re.compile(r"\s*\([^)]*\)$")


@frozen
class Municipality:
    """A number with a name in a stretch of days.  ``became``: the numbers that took over the day after ``last``."""

    number: str
    name: str
    first: date | None = None
    last: date | None = None
    became: tuple[str, ...] = ()

    def holds(self, day: date) -> bool:
        """Did it exist with this name on the day?"""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    @property
    def names(self) -> tuple[str, ...]:
        """What it may be called: the whole name, each language of it, and the name without its county."""
        parts = self.name.split(" - ") if " - " in self.name else []
        return tuple(dict.fromkeys((self.name, *parts, _PLACE.sub("", self.name))))


class Municipalities:
    """All that lists (the contents of ``_kommuner.csv`` files) and documents (number and name) know; worked out when first asked.

    ``documented``: the numbers that documents have.
    """

    def __init__(self, lists: Iterable[bytes] = (), documents: Iterable[tuple[str, str]] = ()) -> None:
        self._lists = tuple(lists)
        self._named = tuple(dict.fromkeys(documents))
        self.documented = frozenset(number for number, _ in self._named)

    @property
    def listed(self) -> bool:
        """Is there a list?  Without one nobody can say that a number is wrong."""
        return bool(self._lists)

    @cached_property
    def entries(self) -> tuple[Municipality, ...]:
        """Every one; of what a list tells, nothing is taken from a document."""
        entries = list(dict.fromkeys(entry for content in self._lists for entry in read_list(content)))
        known = {entry.number for entry in entries}
        return (*entries, *(Municipality(number, name) for number, name in self._named if number not in known))

    @cached_property
    def _by_number(self) -> Mapping[str, tuple[Municipality, ...]]:
        return _grouped((entry.number, entry) for entry in self.entries)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Municipality, ...]]:
        return _grouped((folded(name), entry) for entry in self.entries for name in entry.names)

    @cached_property
    def _key(self) -> Mapping[str, str]:
        return _identities(self.entries)

    # one municipality

    def key(self, number: str) -> str:
        """The same for every number that one municipality has had; a municipality made by a merger or a split is a new one."""
        return self._key.get(number, number)

    def same(self, one: str, other: str) -> bool:
        """Are they numbers of one municipality?"""
        return one == other or self.key(one) == self.key(other)

    def numbers(self, number: str) -> tuple[str, ...]:
        """Every number of the municipality, the oldest first."""
        entries = self._of(number)
        return tuple(dict.fromkeys(entry.number for entry in entries)) or (number,)

    def number_on(self, number: str, day: date) -> str:
        """The number that the municipality had on a day; the number itself when it had none."""
        return next((entry.number for entry in self._of(number) if entry.holds(day)), number)

    def name_of(self, number: str, day: date | None = None) -> str:
        """What it is called; on a day where one is given, else by its newest name."""
        entries = self._by_number.get(number, ())
        held = [entry for entry in entries if day is not None and entry.holds(day)]
        return (held or list(entries) or [Municipality(number, "")])[-1].name

    def label(self, number: str, day: date | None = None) -> str:
        """«Bærum (3201)»."""
        name = self.name_of(number, day)
        return f"{name} ({number})" if name else number

    def has_documents(self, number: str) -> bool:
        """Has the municipality documents of its own, under any of its numbers?"""
        return any(self.same(number, own) for own in self.documented)

    def absence(self, number: str, day: date) -> str:
        """Why there is no such municipality on a day, and what it became; empty where there is one, or it is not known."""
        entries = self._of(number)
        if not entries or any(entry.first is None or entry.holds(day) for entry in entries):
            return ""
        first, last = entries[0], entries[-1]
        label = self.label(number)
        if first.first is not None and day < first.first:
            before = sorted({e.number for e in self.entries if first.number in e.became and e.number != first.number})
            told = f" Før det var det {_listed(self.label(n) for n in before)}." if before else ""
            return f"Kommunen {label} fantes ikke {format_date(day)}; den er fra {format_date(first.first)}.{told}"
        assert last.last is not None
        after = _listed(self.label(became) for became in last.became)
        told = f" Etter det er det {after}." if after else ""
        return f"Kommunen {label} fantes ikke {format_date(day)}; den varte til og med {format_date(last.last)}.{told}"

    def last_day(self, number: str) -> date | None:
        """The last day there was such a municipality; None where it still is, or it is not known."""
        entries = self._of(number)
        return None if any(entry.last is None for entry in entries) else max((e.last for e in entries if e.last), default=None)

    def _of(self, number: str) -> list[Municipality]:
        key = self.key(number)
        numbers = [other for other in self._by_number if self._key.get(other, other) == key]
        found = [entry for other in numbers for entry in self._by_number[other]]
        return sorted(found, key=lambda entry: entry.first or date.min)

    # what somebody wrote

    def resolve(self, written: str, on: date | None = None) -> str:
        """The number of a municipality by number or name.  ``on``: the name is that of this day.

        A number of the county 99, which there is none of, is of an invented municipality.  Raises ArgumentFeil for what no
        document and no list knows, and for a name that several have.
        """
        text = normalize("NFC", written).strip()
        if _NUMBER.fullmatch(text):
            if text not in self._by_number and self.listed and not _INVENTED.fullmatch(text):
                raise self._unknown(text)
            return text
        entries = self._by_name.get(folded(text), ())
        if not entries:
            raise self._unknown(text)
        held = [entry for entry in entries if on is not None and entry.holds(on)]
        own = [entry for entry in entries if entry.number in self.documented]
        for chosen in (held, own, [entry for entry in entries if entry.last is None], list(entries)):
            exact = [entry for entry in chosen if folded(entry.name) == folded(text)]
            found = list({self.key(entry.number): entry for entry in exact or chosen}.values())
            if len(found) == 1:
                return found[0].number
            if found and chosen is not own:
                raise ArgumentFeil(
                    Funn(
                        f"Flere kommuner heter «{text}».",
                        f"Skriv nummeret: {_listed((self.label(entry.number) for entry in found), 'eller')}.",
                    )
                )
        raise self._unknown(text)

    def may_be(self, written: str, number: str) -> bool:
        """Can what somebody wrote, a number or a name of any time, be this municipality?"""
        text = normalize("NFC", written).strip()
        numbers = [text] if _NUMBER.fullmatch(text) else [entry.number for entry in self._by_name.get(folded(text), ())]
        return any(self.same(each, number) for each in numbers)

    def _unknown(self, text: str) -> ArgumentFeil:
        near = near_names(text, self.names())
        mend = f"Mente du {' eller '.join(near)}?" if near else "Se etter skrivefeil; skriv navnet eller nummeret med fire sifre."
        return ArgumentFeil(
            Funn(
                f"Kommunen «{text[:60]}» har ingen dokumenter, og er ikke i listen over kommuner.",
                f"{mend} Skal bare nasjonale regler gjelde, må det sies: --nasjonale-regler (i Python national=True).",
            )
        )

    def names(self) -> list[str]:
        """Every name there is or has been, those with documents first."""
        entries = sorted(self.entries, key=lambda entry: entry.number not in self.documented)
        return list(dict.fromkeys(name for entry in entries for name in entry.names))

    def misnamed(self, number: str, name: str) -> str:
        """The name that the list has for a number, where it is another than the one written; else empty."""
        listed = [entry for entry in self._by_number.get(number, ()) if entry.first is not None]
        if not listed or any(folded(name) == folded(known) for entry in listed for known in entry.names):
            return ""
        return listed[-1].name


def _grouped(pairs: Iterable[tuple[str, Municipality]]) -> dict[str, tuple[Municipality, ...]]:
    found: dict[str, list[Municipality]] = {}
    for key, entry in pairs:
        found.setdefault(key, []).append(entry)
    return {key: tuple(entries) for key, entries in found.items()}


def _listed(labels: Iterable[str], word: str = "og") -> str:
    found = list(labels)
    return f" {word} ".join(filter(None, (", ".join(found[:-1]), *found[-1:])))


def _identities(entries: Iterable[Municipality]) -> dict[str, str]:
    """Number → the newest number of the same municipality.  A sole number taken over from a sole number is the same one."""
    made_of: dict[tuple[str, date | None], set[str]] = {}
    entries = tuple(entries)
    for entry in entries:
        for became in entry.became:
            made_of.setdefault((became, entry.last), set()).add(entry.number)
    by_number = _grouped((entry.number, entry) for entry in entries)
    follows: dict[str, str] = {}
    for entry in entries:
        new = entry.became[0] if len(entry.became) == 1 else entry.number
        there = entry.last is not None and any(other.holds(entry.last) for other in by_number.get(new, ()))
        if new != entry.number and not there and made_of[new, entry.last] == {entry.number}:
            follows[entry.number] = new
    found = {}
    for entry in entries:
        number, seen = entry.number, {entry.number}
        while (after := follows.get(number)) is not None and after not in seen:
            number = after
            seen.add(number)
        found[entry.number] = number
    return found


@lru_cache(maxsize=16)
def read_list(content: bytes) -> tuple[Municipality, ...]:
    """The municipalities of a list.  Raises DokumentFeil with every line that is not in order."""
    return tuple(_lines(content.decode("utf-8-sig", "replace")))


def _lines(text: str) -> Iterator[Municipality]:
    faults: list[Funn] = []
    for at, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#") or line == _HEAD:
            continue
        parts = [part.strip() for part in line.split(";")]
        try:
            number, called, first, last, became = parts
            if not _NUMBER.fullmatch(number) or not called:
                raise ValueError
            yield Municipality(
                number,
                called,
                date.fromisoformat(first) if first else None,
                date.fromisoformat(last) if last else None,
                tuple(became.split()),
            )
        except ValueError:
            faults.append(Funn("Linjen kan ikke leses som en kommune.", f"Skriv {_HEAD}, med datoer som 2020-01-01.", FILE, at))
    if faults:
        raise DokumentFeil(faults)

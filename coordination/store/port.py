"""The port: what every event store does, and what they share: what an append comes to, and what an erasure takes away."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager

from attrs import evolve

from allocation.errors import Funn
from coordination.case.event import MAX_TEXT, DuplikatFeil, Event, KonfliktFeil, Log, LoggFeil
from coordination.store.chain import (
    START,
    Anchor,
    Erasure,
    Row,
    erasure_row,
    event_row,
    events_of,
    head_of,
    is_erasure,
    verify,
)

MOST_ID = 200


class Store(ABC):
    """The events of cases.  A writer says which version of a case it has seen, and is refused where another has written since."""

    def append(self, case: str, expected: int, events: Sequence[Event]) -> int:
        """Add events to a case that has ``expected`` rows, all or none of them.  The new number of rows.

        An event that is there already, with the same content, is not written again, whatever is expected.  Raises KonfliktFeil
        where another has written, DuplikatFeil where an id is taken by another event, and LoggFeil, SkriveFeil or MaskinFeil
        where nothing can be written.
        """
        for event in events:
            _refuse_bad(case, event)
        with self._writing(case):
            nr, link = self._head(case)
            known = {row.id: row for row in self._known(case, [event.id for event in events])}
            new = to_append(case, nr, link, known, expected, events)
            if new:
                self._insert(new)
            return nr + len(new)

    def read(self, case: str) -> tuple[Row, ...]:
        """Every row of a case, in order; none where there is no such case."""
        with self._reading():
            return tuple(self._rows_of(case))

    def log(self, case: str) -> tuple[Log, int]:
        """The log of a case, and its version.  Raises LoggFeil where its chain does not hold: nothing is built on that."""
        rows = self.read(case)
        if faults := verify(rows):
            raise LoggFeil(faults)
        return Log(case, events_of(rows)), len(rows)

    def erase(self, case: str, erasure: Erasure) -> int:
        """Take away what some events tell, or the whole case; the chain stays.  The new number of rows.

        Raises LoggFeil where an event is not there, or basis or who decided is not said.
        """
        with self._writing(case):
            rows = self._rows_of(case)
            events = [row for row in rows if not is_erasure(row)]
            ids = tuple(row.id for row in events) if erasure.whole else erasure.ids
            missing = [one for one in ids if one not in {row.id for row in events}]
            if missing or not ids:
                told = f"hendelsen «{missing[0]}» finnes ikke i saken" if missing else f"saken {case} har ingen hendelser"
                raise LoggFeil(Funn(told, "se tildeling samhandling tidslinje"))
            made = erasure_row(case, len(rows) + 1, evolve(erasure, ids=ids), rows[-1].link)
            self._insert([made])
            self._blank(case, ids, head=erasure.whole)
            return len(rows) + 1

    def anchor(self) -> Anchor:
        """How far every case has come: to be kept elsewhere."""
        heads: dict[str, tuple[int, bytes]] = {}
        for row in self.rows():
            heads[row.case] = row.nr, row.link
        return Anchor(heads)

    def verify(self, anchor: Anchor | None = None) -> list[Funn]:
        """Everything that is wrong in the store, each at its place."""
        return verify(self.rows(), anchor)

    def close(self) -> None:  # noqa: B027  (most have nothing to let go of)
        """Let go of what is held."""

    @abstractmethod
    def rows(self) -> Iterator[Row]:
        """Every row, by case and number."""

    @abstractmethod
    def _writing(self, case: str) -> AbstractContextManager[None]:
        """One writer at a time; everything within is written, or nothing."""

    @abstractmethod
    def _reading(self) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _rows_of(self, case: str) -> list[Row]: ...

    def _head(self, case: str) -> tuple[int, bytes]:
        """How many rows a case has, and its last link; (0, START) where there is none."""
        rows = self._rows_of(case)
        return (rows[-1].nr, rows[-1].link) if rows else (0, START)

    def _known(self, case: str, ids: Sequence[str]) -> list[Row]:
        """Those rows of a case that have one of some ids."""
        return [row for row in self._rows_of(case) if row.id in ids]

    @abstractmethod
    def _insert(self, rows: Sequence[Row]) -> None: ...

    @abstractmethod
    def _blank(self, case: str, ids: Sequence[str], *, head: bool) -> None:
        """Take content and salt from events; with ``head`` those of the head too."""


def to_append(case: str, nr: int, link: bytes, known: Mapping[str, Row], expected: int, events: Iterable[Event]) -> list[Row]:
    """The rows that an append comes to, after row ``nr`` whose link is given; ``known``: the rows that have one of the ids."""
    new: dict[str, Event] = {}
    for event in events:
        if event.id in new:
            raise DuplikatFeil(Funn(f"hendelsen «{event.id}» står to ganger", "gi hver hendelse sin egen id"))
        if event.id not in known:
            new[event.id] = event
        elif not _same(known[event.id], event):
            raise DuplikatFeil(
                Funn(f"hendelsen «{event.id}» er ført før, med annet innhold", "gi den nye en egen id, eller rett")
            )
    if new and nr != expected:
        message = f"saken {case} har {nr} rader, ikke {expected}: noen andre har ført noe imens"
        raise KonfliktFeil(Funn(message, "les saken på nytt og prøv igjen"))
    made: list[Row] = []
    for event in new.values():
        made.append(event_row(case, nr + len(made) + 1, event, made[-1].link if made else link))
    return made


def _same(row: Row, event: Event) -> bool:
    """Does a stored event say the same?  Of what is erased only the rest can be held against it."""
    if row.head is None:
        return True
    [known] = events_of([row])
    if known.slettet:
        mine, its = head_of(known), head_of(event)
        return all(mine[key] == its[key] for key in ("navn", "gjelder", "av", "retter"))
    return known.says(event)


def _refuse_bad(case: str, event: Event) -> None:
    texts = (case, event.id, event.navn, event.av, *event.felt, *event.felt.values())
    if any("\0" in text or not _encodes(text) for text in texts):
        raise LoggFeil(Funn(f"hendelsen «{event.id}» har tegn som ikke kan lagres", "ta bort tegnene"))
    if not event.id or not case or len(event.id) > MOST_ID or len(case) > MOST_ID or event.id.startswith("!"):
        raise LoggFeil(
            Funn("en sak og en hendelse må ha en id, høyst 200 tegn, som ikke begynner med utropstegn", "gi den en annen")
        )
    if sum(len(text.encode()) for text in texts) > MAX_TEXT:
        raise LoggFeil(Funn(f"hendelsen «{event.id}» er på mer enn 64 KiB", "loggen er ikke journalen; skriv det der"))


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True

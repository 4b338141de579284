"""The chain of a case: what is stored of an event, how it is linked to the one before it, and what shows that it is changed.

An event is stored in two parts, each with a hash of its own salt and text: the head (what it is, when, by whom, which move it
made) and the content (what it tells).  A row's link is the hash of the link before it, its place and its two hashes.  So the
content may go alone, or a whole case may leave only hashes, and the chain still holds.  An erasure is itself a row: content that
is gone without one is found.  Whoever can write the store can make a new chain; only an anchor kept elsewhere shows that.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from allocation.errors import Funn
from coordination.case.event import Event, LoggFeil, Move

START = bytes(32)
ERASURE = "!sletting"  # no event of a model can have this name
_BACKUP = "se sikkerhetskopien"
HEAD, CONTENT = "hodet", "innholdet"
_Kept = tuple[str, str]  # HEAD or CONTENT, and the id of an event


def new_salt() -> bytes:
    """16 bytes nobody can guess: without the salt, what is erased cannot be found again by trying."""
    return secrets.token_bytes(16)


@frozen
class Row:
    """An event, or an erasure, as it is stored.  ``head`` and ``content`` are JSON texts, None with their salts when erased."""

    case: str
    nr: int
    id: str
    head: str | None
    head_salt: bytes | None
    head_hash: bytes
    content: str | None
    salt: bytes | None
    content_hash: bytes
    before: bytes
    link: bytes


@frozen
class Erasure:
    """A lawful erasure: of what some events tell, or (``whole``) of everything about a case but the hashes.

    ``basis``: the legal basis; ``who``: who decided it; ``day``: when.
    """

    ids: tuple[str, ...]
    basis: str
    who: str
    day: date
    whole: bool = False


def hashed(*parts: bytes) -> bytes:
    """SHA-256 of parts, each after its length: no two lists of parts give the same bytes."""
    return hashlib.sha256(b"".join([len(part).to_bytes(8, "big") + part for part in parts])).digest()


def make_row(case: str, nr: int, row_id: str, head: str, content: str, before: bytes) -> Row:
    """A row after the one whose link is ``before``."""
    head_salt, salt = new_salt(), new_salt()
    head_hash, content_hash = hashed(head_salt, head.encode()), hashed(salt, content.encode())
    link = link_of(before, case, nr, row_id, head_hash, content_hash)
    return Row(case, nr, row_id, head, head_salt, head_hash, content, salt, content_hash, before, link)


def link_of(before: bytes, case: str, nr: int, row_id: str, head_hash: bytes, content_hash: bytes) -> bytes:
    """The link of a row."""
    return hashed(before, case.encode(), nr.to_bytes(8, "big"), row_id.encode(), head_hash, content_hash)


def event_row(case: str, nr: int, event: Event, before: bytes) -> Row:
    """An event as a row."""
    return make_row(case, nr, event.id, json_of(head_of(event)), json_of(dict(event.felt)), before)


def erasure_row(case: str, nr: int, erasure: Erasure, before: bytes) -> Row:
    """An erasure as a row.  Raises LoggFeil where nobody says on what basis, or who decided it."""
    if not erasure.basis.strip() or not erasure.who.strip():
        raise LoggFeil(Funn("sletting krever hjemmel og hvem som har bestemt det", "skriv --hjemmel og --av"))
    head = {
        "navn": ERASURE,
        "hendelser": list(erasure.ids),
        "hele": "ja" if erasure.whole else "nei",
        "registrert": erasure.day.isoformat(),
    }
    content = {"hjemmel": erasure.basis.strip(), "av": erasure.who.strip()}
    return make_row(case, nr, f"{ERASURE}-{nr}", json_of(head), json_of(content), before)


def head_of(event: Event) -> dict[str, Any]:
    """What stands in the head of an event."""
    move = event.overgang
    return {
        "navn": event.navn,
        "gjelder": event.gjelder.isoformat(),
        "registrert": event.registrert.isoformat(),
        "av": event.av,
        "retter": event.retter,
        "overgang": None if move is None else {"id": move.id, "fra": move.fra, "til": move.til},
        "modell": event.modell,
    }


def json_of(data: Mapping[str, Any]) -> str:
    """The one way a mapping is written, whatever order it came in."""
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


# ------------------------------------------------------------------------------------------------------------- reading


def is_erasure(row: Row) -> bool:
    """Is it an erasure, not an event?"""
    return row.id.startswith(ERASURE)


def events_of(rows: Iterable[Row]) -> tuple[Event, ...]:
    """The events of a case as the case room reads them.  Raises LoggFeil where the whole case is erased."""
    return tuple(_event(row) for row in rows if not is_erasure(row))


def _event(row: Row) -> Event:
    if row.head is None:
        raise LoggFeil(
            Funn(f"saken {row.case} er slettet; bare hashene står igjen", "tildeling logg verifiser viser at kjeden holder")
        )
    try:
        head = json.loads(row.head)
        move = head["overgang"]
        return Event(
            row.id,
            head["navn"],
            date.fromisoformat(head["gjelder"]),
            date.fromisoformat(head["registrert"]),
            head["av"],
            {} if row.content is None else json.loads(row.content),
            head["retter"],
            row.nr,
            None if move is None else Move(move["id"], move["fra"], move["til"]),
            row.content is None,
            head["modell"],
        )
    except (ValueError, KeyError, TypeError):
        raise LoggFeil(Funn(f"hendelse {row.nr} ({row.id}) kan ikke leses", _BACKUP, where=(row.case, row.nr))) from None


# ----------------------------------------------------------------------------------------------------------- verifying


@frozen
class Anchor:
    """How far each case had come, and its link there, as they were when they were written down and kept elsewhere."""

    heads: Mapping[str, tuple[int, bytes]]

    @property
    def digest(self) -> bytes:
        """One hash over all heads."""
        parts = [part for case, (nr, link) in sorted(self.heads.items()) for part in (case.encode(), nr.to_bytes(8, "big"), link)]
        return hashed(*parts)


def verify(rows: Iterable[Row], anchor: Anchor | None = None) -> list[Funn]:
    """What is wrong in rows that come by case and number, each at its place; with an anchor also what is cut off or made anew."""
    checker = _Checker(anchor)
    for row in rows:
        checker.see(row)
    return checker.end()


class _Checker:
    def __init__(self, anchor: Anchor | None) -> None:
        self.found: list[Funn] = []
        self.case, self.nr, self.link = "", 0, START
        self.gone: dict[_Kept, int] = {}
        self.there: set[_Kept] = set()
        self.erased: set[_Kept] = set()
        self.wanted = dict(anchor.heads) if anchor is not None else {}

    def see(self, row: Row) -> None:
        if row.case != self.case:
            self._leave()
            self.case, self.nr, self.link, self.gone, self.there, self.erased = row.case, 0, START, {}, set(), set()
        self.nr += 1
        if row.nr != self.nr:
            self._tell(row, f"hendelse {self.nr} har nummer {row.nr}", "noe er tatt bort, lagt til eller flyttet")
            self.nr = row.nr
        made = link_of(row.before, row.case, max(row.nr, 0), row.id, row.head_hash, row.content_hash)
        if row.before != self.link or made != row.link:
            self._tell(row, f"kjeden brytes ved hendelse {row.nr} ({row.id})", _BACKUP)
        for what, text, salt, expected in (
            (HEAD, row.head, row.head_salt, row.head_hash),
            (CONTENT, row.content, row.salt, row.content_hash),
        ):
            if text is None:
                self.gone[what, row.id] = row.nr
            else:
                self.there.add((what, row.id))
            if (text is None) != (salt is None) or (text is not None and hashed(salt or b"", text.encode()) != expected):
                self._tell(row, f"{what} i hendelse {row.nr} ({row.id}) er endret", _BACKUP)
        if is_erasure(row):
            self.erased.update(_erased(row))
        self.link = row.link
        wanted = self.wanted.get(row.case)
        if wanted is not None and wanted[0] == row.nr:
            del self.wanted[row.case]
            if wanted[1] != row.link:
                self._tell(row, f"hendelse {row.nr} ({row.id}) er en annen enn i ankeret: kjeden er laget på nytt", _BACKUP)

    def end(self) -> list[Funn]:
        self._leave()
        for case, (nr, _) in sorted(self.wanted.items()):
            if nr:
                message = f"ankeret har hendelse {nr} i saken {case}, og den finnes ikke: slutten er kuttet"
                self.found.append(Funn(message, _BACKUP, where=(case, nr)))
        return self.found

    def _leave(self) -> None:
        """What shows only when a whole case is seen: what is gone without an erasure, or there in spite of one."""
        for (what, row_id), nr in self.gone.items():
            if (what, row_id) not in self.erased:
                message = f"{what} i hendelse {nr} ({row_id}) er borte uten at noen har slettet det"
                self.found.append(Funn(message, _BACKUP, where=(self.case, nr)))
        for what, row_id in sorted(self.there & self.erased):
            message = f"{what} i hendelsen {row_id} finnes, men er slettet: en gammel kopi er lagt tilbake"
            self.found.append(Funn(message, "slett den på nytt", where=(self.case, row_id)))

    def _tell(self, row: Row, message: str, help: str) -> None:
        self.found.append(Funn(message, help, where=(row.case, row.nr)))


def _erased(row: Row) -> list[_Kept]:
    """What an erasure says is gone: of each event its content, and its head too where the whole case is erased."""
    try:
        head = json.loads(row.head or "{}")
        ids, parts = head.get("hendelser"), (HEAD, CONTENT) if head.get("hele") == "ja" else (CONTENT,)
    except (ValueError, AttributeError):
        return []
    return [(part, one) for one in ids if isinstance(one, str) for part in parts] if isinstance(ids, list) else []

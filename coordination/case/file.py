"""The log of one case as a JSON file: whole or absent on every write, one writer at a time, and a chain that shows what is
changed.

Each event carries the hash of its content with a salt, and a link: the hash of the link before it, its head and that hash.
Lawful erasure takes content and salt and keeps both hashes, so that the chain still holds.  Whoever can write the file can
make a new chain: keep the last link (the anchor) elsewhere.  The log is neither the journal nor the archive.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from allocation.errors import Funn
from allocation.files import cannot_write, read_bytes, write_whole
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree
from coordination.case.event import Event, Log, LoggFeil, Move

MAX_FILE = 8 << 20
_START = "0" * 64
_BESIDE = ("felt", "salt", "innhold", "lenke")
_HEAD = ("nr", "id", "navn", "gjelder", "registrert", "av", "retter", "overgang", "modell")


@define
class CaseFile:
    """A case: its model, the municipality that answers for it, what is known of the person, and the events with their links."""

    sak: str
    modell: str
    kommune: str | None = None
    facts: dict[str, object] = field(factory=dict)
    stored: list[dict[str, Any]] = field(factory=list)

    @property
    def log(self) -> Log:
        """The events as the case room reads them."""
        return Log(self.sak, tuple(_event(one) for one in self.stored))

    def add(self, event: Event, salt: str) -> None:
        """Add an event that is decided; one that is there already is left as it is."""
        if any(one["id"] == event.id for one in self.stored):
            return
        kept: dict[str, Any] = _plain(evolve(event, nr=len(self.stored) + 1))
        kept |= {"felt": dict(event.felt), "salt": salt, "innhold": _content(event.felt, salt)}
        kept["lenke"] = _link(self.anchor, kept)
        self.stored.append(kept)

    def erase(self, event_id: str, basis: str, who: str) -> None:
        """Take away what an event tells.  Raises LoggFeil where there is none, or nobody says on what basis and who decided
        it."""
        if not basis.strip() or not who.strip():
            raise LoggFeil(Funn("sletting krever hjemmel og hvem som har bestemt det", "skriv --hjemmel og --av"))
        found = next((one for one in self.stored if one["id"] == event_id), None)
        if found is None:
            raise LoggFeil(Funn(f"hendelsen «{event_id}» finnes ikke i saken", "se tildeling samhandling tidslinje"))
        found |= {"felt": None, "salt": None, "slettet": {"hjemmel": basis, "av": who}}

    @property
    def anchor(self) -> str:
        """The last link."""
        return self.stored[-1]["lenke"] if self.stored else _START

    def verify(self, anchor: str | None = None) -> list[Funn]:
        """What is wrong in the chain, each at its event; with an anchor also whether the end is cut off."""
        found, before = [], _START
        for number, one in enumerate(self.stored, 1):
            place = ("hendelser", number - 1)
            if one["nr"] != number:
                found.append(
                    Funn(f"hendelse {number} har nummer {one['nr']}", "noe er tatt bort, lagt til eller flyttet", where=place)
                )
            if one["salt"] is not None and _content(one["felt"] or {}, one["salt"]) != one["innhold"]:
                found.append(Funn(f"innholdet i hendelse {number} ({one['id']}) er endret", "se sikkerhetskopien", where=place))
            if one["salt"] is None and "slettet" not in one:
                message = f"innholdet i hendelse {number} ({one['id']}) er borte uten at noen har slettet det"
                found.append(Funn(message, "se sikkerhetskopien", where=place))
            if _link(before, one) != one["lenke"]:
                found.append(Funn(f"kjeden brytes ved hendelse {number} ({one['id']})", "se sikkerhetskopien", where=place))
            before = one["lenke"]
        if anchor is not None and anchor not in (_START, *(one["lenke"] for one in self.stored)):
            found.append(
                Funn("ankeret finnes ikke i kjeden: slutten er kuttet, eller kjeden er laget på nytt", "se sikkerhetskopien")
            )
        return found

    def write(self, path: str | Path) -> None:
        """Write the file whole, or not at all."""
        data = {
            "sak": self.sak,
            "modell": self.modell,
            **({} if self.kommune is None else {"kommune": self.kommune}),
            "opplysninger": self.facts,
            "hendelser": self.stored,
        }
        write_whole(path, json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def read_case(path: str | Path) -> CaseFile:
    """A case from its file.  Raises FilFeil, YamlFeil or LoggFeil; the chain is checked by ``verify``."""
    raw = to_plain(read_tree(read_bytes(path, MAX_FILE), str(path), max_bytes=MAX_FILE, max_nodes=500_000))
    if not isinstance(raw, Mapping) or not isinstance(raw.get("sak"), str) or not isinstance(raw.get("modell"), str):
        raise LoggFeil(Funn("filen er ikke en samhandlingssak", "en sak har sak: og modell:", str(path)))
    facts, stored = raw.get("opplysninger") or {}, raw.get("hendelser") or []
    if not isinstance(facts, dict) or not isinstance(stored, list):
        raise LoggFeil(Funn("opplysninger skal ha nøkler, og hendelser være en liste", "se docs/samhandling.md", str(path)))
    events = []
    faults = []
    for number, one in enumerate(stored, 1):
        if wrong := _misshapen(one):
            message = f"hendelse {number} mangler, eller har ikke i riktig form: {', '.join(wrong)}"
            help = "hendelser føres med tildeling samhandling hendelse; se sikkerhetskopien"
            faults.append(Funn(message, help, str(path), where=("hendelser", number - 1)))
        else:
            events.append({**one, "nr": int(one["nr"])})
    if faults:
        raise LoggFeil(faults)
    place = raw.get("kommune")
    return CaseFile(raw["sak"], raw["modell"], place if isinstance(place, str) else None, dict(facts), events)


@contextmanager
def only_writer(path: str | Path) -> Iterator[None]:
    """One writer at a time: a lock beside the file, let go of when the process ends."""
    beside = Path(path).with_name(f".{Path(path).name}.lås")
    try:
        with beside.open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
    except OSError as error:
        raise cannot_write(path, error) from None


def _misshapen(one: object) -> list[str]:
    """The keys of a stored event that are not there, or not of the form that ``add`` and ``erase`` give them."""
    if not isinstance(one, dict):
        return [*_HEAD, *_BESIDE]
    forms: dict[str, Callable[[Any], bool]] = {key: _is_text for key in (*_HEAD, *_BESIDE)}
    forms |= {"nr": _is_number, "gjelder": _is_day, "registrert": _is_day}
    forms |= {key: lambda value: value is None or _is_text(value) for key in ("retter", "salt")}
    forms["felt"] = lambda value: value is None or _are_texts(value)
    forms["overgang"] = lambda value: value is None or (_are_texts(value) and set(value) == {"id", "fra", "til"})
    return [key for key, fits in forms.items() if key not in one or not fits(one[key])]


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _are_texts(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


def _is_number(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _plain(event: Event) -> dict[str, Any]:
    move = event.overgang
    return {
        "nr": event.nr,
        "id": event.id,
        "navn": event.navn,
        "gjelder": event.gjelder.isoformat(),
        "registrert": event.registrert.isoformat(),
        "av": event.av,
        "retter": event.retter,
        "overgang": None if move is None else {"id": move.id, "fra": move.fra, "til": move.til},
        "modell": event.modell,
    }


def _event(one: Mapping[str, Any]) -> Event:
    move = one["overgang"]
    return Event(
        one["id"],
        one["navn"],
        date.fromisoformat(one["gjelder"]),
        date.fromisoformat(one["registrert"]),
        one["av"],
        dict(one.get("felt") or {}),
        one["retter"],
        one["nr"],
        None if move is None else Move(move["id"], move["fra"], move["til"]),
        "slettet" in one,
        one["modell"],
    )


def _content(fields: Mapping[str, str], salt: str) -> str:
    return _hash(salt, json.dumps(dict(sorted(fields.items())), ensure_ascii=False))


def _link(before: str, kept: Mapping[str, Any]) -> str:
    head = json.dumps({key: kept[key] for key in _HEAD}, ensure_ascii=False, sort_keys=True)
    return _hash(before, head, kept["innhold"])


def _hash(*parts: str) -> str:
    whole = hashlib.sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogatepass")
        whole.update(len(content).to_bytes(8) + content)
    return whole.hexdigest()

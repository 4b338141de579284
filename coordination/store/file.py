"""A case as a JSON file: which model it follows, what is known of the person, and its log, in the file or in a store it names.

The file is written whole or not at all, one writer at a time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import define, field

from allocation.errors import Funn
from allocation.files import read_bytes, write_whole
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree
from coordination.case.event import LoggFeil
from coordination.store.chain import START, Row, json_of
from coordination.store.memory import blanked
from coordination.store.port import Store
from coordination.store.writer import only_writer

MAX_FILE = 8 << 20


@define
class CaseFile:
    """A case: its model, the municipality that answers for it, what is known of the person, and where its log is.

    ``logg``: the store of the log, as a path from the file or an address; None where the log is in the file itself, as ``rows``.
    """

    sak: str
    modell: str
    kommune: str | None = None
    facts: dict[str, object] = field(factory=dict)
    logg: str | None = None
    rows: list[Row] = field(factory=list)

    def write(self, path: str | Path) -> None:
        """Write the file whole, or not at all."""
        data = {
            "sak": self.sak,
            "modell": self.modell,
            **({} if self.kommune is None else {"kommune": self.kommune}),
            "opplysninger": self.facts,
            **({"hendelser": [_plain(row) for row in self.rows]} if self.logg is None else {"logg": self.logg}),
        }
        write_whole(path, json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def read_case(path: str | Path) -> CaseFile:
    """A case from its file.  Raises FilFeil, YamlFeil or LoggFeil; the chain is checked by `verify`."""
    raw = to_plain(read_tree(read_bytes(path, MAX_FILE), str(path), max_bytes=MAX_FILE, max_nodes=500_000))
    if not isinstance(raw, Mapping) or not isinstance(raw.get("sak"), str) or not isinstance(raw.get("modell"), str):
        raise LoggFeil(Funn("filen er ikke en samhandlingssak", "en sak har sak: og modell:", str(path)))
    facts, stored, where = raw.get("opplysninger") or {}, raw.get("hendelser") or [], raw.get("logg")
    if not isinstance(facts, dict) or not isinstance(stored, list) or not (where is None or isinstance(where, str)):
        told = "opplysninger skal ha nøkler, hendelser være en liste, og logg være et sted"
        raise LoggFeil(Funn(told, "se docs/samhandling.md", str(path)))
    if stored and where is not None:
        raise LoggFeil(Funn("saken har både hendelser og logg", "behold den ene; loggen kan bare stå ett sted", str(path)))
    faults = []
    rows: list[Row] = []
    for number, one in enumerate(stored, 1):
        if wrong := _misshapen(one):
            message = f"hendelse {number} mangler, eller har ikke i riktig form: {', '.join(wrong)}"
            help = "hendelser føres med tildeling samhandling hendelse; se sikkerhetskopien"
            faults.append(Funn(message, help, str(path), where=("hendelser", number - 1)))
        else:
            rows.append(_row(raw["sak"], one, rows[-1].link if rows else START))
    if faults:
        raise LoggFeil(faults)
    place = raw.get("kommune")
    return CaseFile(raw["sak"], raw["modell"], place if isinstance(place, str) else None, dict(facts), where, rows)


class FileStore(Store):
    """The log of one case in its own file.  Another case has no rows here, and cannot be written."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._open: CaseFile | None = None

    def rows(self) -> Iterator[Row]:
        return iter(self._case().rows)

    @contextmanager
    def _writing(self, case: str) -> Iterator[None]:
        with only_writer(self.path):
            self._open = read_case(self.path)
            if self._open.sak != case:
                raise LoggFeil(Funn(f"filen er saken {self._open.sak}, ikke {case}", "bruk filen til den saken", str(self.path)))
            try:
                yield
                self._open.write(self.path)
            finally:
                self._open = None

    @contextmanager
    def _reading(self) -> Iterator[None]:
        yield

    def _case(self) -> CaseFile:
        return self._open or read_case(self.path)

    def _rows_of(self, case: str) -> list[Row]:
        found = self._case()
        return list(found.rows) if found.sak == case else []

    def _insert(self, rows: Sequence[Row]) -> None:
        self._case().rows.extend(rows)

    def _blank(self, case: str, ids: Sequence[str], *, head: bool) -> None:
        found = self._case()
        found.rows = [blanked(row, head=head) if row.id in ids else row for row in found.rows]


def _plain(row: Row) -> dict[str, Any]:
    return {
        "nr": row.nr,
        "id": row.id,
        "hode": None if row.head is None else json.loads(row.head),
        "hode_salt": None if row.head_salt is None else row.head_salt.hex(),
        "hode_hash": row.head_hash.hex(),
        "innhold": None if row.content is None else json.loads(row.content),
        "salt": None if row.salt is None else row.salt.hex(),
        "innhold_hash": row.content_hash.hex(),
        "lenke": row.link.hex(),
    }


def _row(case: str, one: Mapping[str, Any], before: bytes) -> Row:
    salts = [None if one[key] is None else bytes.fromhex(one[key]) for key in ("hode_salt", "salt")]
    texts = [None if one[key] is None else json_of(one[key]) for key in ("hode", "innhold")]
    hashes = [bytes.fromhex(one[key]) for key in ("hode_hash", "innhold_hash", "lenke")]
    return Row(case, int(one["nr"]), one["id"], texts[0], salts[0], hashes[0], texts[1], salts[1], hashes[1], before, hashes[2])


def _misshapen(one: object) -> list[str]:
    """The keys of a stored event that are not there, or not of the form they are written in."""
    forms: dict[str, Callable[[Any], bool]] = {
        "nr": _is_number,
        "id": lambda value: isinstance(value, str),
        "hode": _is_head,
        "hode_salt": lambda value: value is None or _is_hex(value),
        "hode_hash": lambda value: _is_hex(value, 64),
        "innhold": lambda value: value is None or _are_texts(value),
        "salt": lambda value: value is None or _is_hex(value),
        "innhold_hash": lambda value: _is_hex(value, 64),
        "lenke": lambda value: _is_hex(value, 64),
    }
    if not isinstance(one, dict):
        return [*forms]
    return [key for key, fits in forms.items() if key not in one or not fits(one[key])]


def _is_head(value: object) -> bool:
    return value is None or (isinstance(value, dict) and isinstance(value.get("navn"), str))


def _are_texts(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


def _is_number(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10


def _is_hex(value: object, length: int = 32) -> bool:
    return isinstance(value, str) and len(value) == length and all(sign in "0123456789abcdef" for sign in value)

"""Users and coordinators from rows of texts: of a CSV file, or of a scenario."""

from __future__ import annotations

from collections.abc import Mapping

from allocation.errors import Funn
from coordination.assign.people import RIGHTS, Coordinator, FordelingFeil, User

USER_COLUMNS = ("id", "rett", "takket_nei", "har", "ønsker", "unngår")
STAFF_COLUMNS = ("id", "kapasitet", "enhet", "borte", "vikar")


def user_of(row: Mapping[str, str]) -> User:
    """A user from a row of texts; empty cells are not known.  Raises FordelingFeil with every fault of the row."""
    faults = _without_id(row)
    who, written = f"brukeren {row.get('id', '')}", row.get("rett") or "ja"
    right = next((right for right in RIGHTS if right == written), None)
    if right is None:
        faults.append(Funn(f"{who} har rett «{written}»", f"skriv {', '.join(RIGHTS)}"))
    declined = _yes(row, "takket_nei", who, faults)
    if faults or right is None:
        raise FordelingFeil(faults)
    traits = {name: value for name, value in row.items() if name not in USER_COLUMNS and value}
    avoid = tuple(row.get("unngår", "").split())
    return User(row["id"], traits, right, declined, row.get("har") or None, row.get("ønsker") or None, avoid)


def coordinator_of(row: Mapping[str, str]) -> Coordinator:
    """A coordinator from a row of texts.  Raises FordelingFeil with every fault of the row."""
    faults = _without_id(row)
    who, written = f"koordinatoren {row.get('id', '')}", row.get("kapasitet", "")
    digits = written.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        faults.append(Funn(f"{who} har kapasiteten «{written[:20]}»", "skriv et helt tall"))
    away = _yes(row, "borte", who, faults)
    if faults:
        raise FordelingFeil(faults)
    traits = {name: value for name, value in row.items() if name not in STAFF_COLUMNS and value}
    return Coordinator(row["id"], int(written), traits, row.get("enhet", ""), away, row.get("vikar") or None)


def _without_id(row: Mapping[str, str]) -> list[Funn]:
    return [] if row.get("id") else [Funn("raden har ingen id", "skriv en id, som ikke er navn eller fødselsnummer")]


def _yes(row: Mapping[str, str], name: str, who: str, faults: list[Funn]) -> bool:
    value = row.get(name) or "nei"
    if value not in ("ja", "nei"):
        faults.append(Funn(f"{who}: {name} er «{value}»", "skriv ja eller nei, eller la ruten stå tom"))
    return value == "ja"

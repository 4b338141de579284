"""Users and coordinators from rows of texts: of a CSV file, or of a scenario."""

from __future__ import annotations

from allocation.errors import Funn
from coordination.assign.people import RIGHTS, Coordinator, FordelingFeil, User

USER_COLUMNS = ("id", "rett", "takket_nei", "har", "ønsker", "unngår")
STAFF_COLUMNS = ("id", "kapasitet", "enhet", "borte", "vikar")


def user_of(row: dict[str, str]) -> User:
    """A user from a row of texts; empty cells are not known."""
    right = row.get("rett") or "ja"
    if right not in RIGHTS:
        raise FordelingFeil(Funn(f"brukeren {row['id']} har rett «{right}»", f"skriv {', '.join(RIGHTS)}"))
    traits = {name: value for name, value in row.items() if name not in USER_COLUMNS and value}
    return User(
        row["id"],
        traits,
        right,
        row.get("takket_nei") == "ja",
        row.get("har") or None,
        row.get("ønsker") or None,
        tuple(row.get("unngår", "").split()),
    )


def coordinator_of(row: dict[str, str]) -> Coordinator:
    """A coordinator from a row of texts."""
    written = row.get("kapasitet", "")
    if not written.removeprefix("-").isdigit():
        raise FordelingFeil(Funn(f"koordinatoren {row['id']} har kapasiteten «{written}»", "skriv et helt tall"))
    traits = {name: value for name, value in row.items() if name not in STAFF_COLUMNS and value}
    return Coordinator(row["id"], int(written), traits, row.get("enhet", ""), row.get("borte") == "ja", row.get("vikar") or None)

"""The users and coordinators of a proposal, checked against the traits of their document; every fault at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import field, frozen

from allocation.errors import Funn, TildelingFeil
from allocation.facts.faults import did_you_mean
from coordination.assign.document import AssignmentDocument, Trait

Right = Literal["ja", "uavklart", "nei"]
RIGHTS: tuple[Right, ...] = ("ja", "uavklart", "nei")
MOST_CAPACITY = 100_000


class FordelingFeil(TildelingFeil):
    """Users or coordinators that no proposal can be made from."""


@frozen
class User:
    """Somebody who may have a coordinator.  ``right``: what the rules answered; ``present``: the coordinator they have; ``wish``:
    the one they ask for; ``avoid``: those who must not, such as family.  ``traits``: trait → value; what is not known is
    absent."""

    id: str
    traits: Mapping[str, str] = field(factory=dict, hash=False)
    right: Right = "ja"
    declined: bool = False
    present: str | None = None
    wish: str | None = None
    avoid: tuple[str, ...] = ()


@frozen
class Coordinator:
    """Somebody who coordinates.  ``capacity``: points of load.  ``stand_in``: who takes over while they are away."""

    id: str
    capacity: int
    traits: Mapping[str, str] = field(factory=dict, hash=False)
    unit: str = ""
    away: bool = False
    stand_in: str | None = None


def checked(document: AssignmentDocument, users: Iterable[User], coordinators: Iterable[Coordinator]) -> None:
    """Raise FordelingFeil with every fault in the people, each naming who it is about."""
    found: list[Funn] = []
    staff = {}
    for one in coordinators:
        if one.id in staff:
            found.append(Funn(f"koordinatoren {one.id} står to ganger", "la hver stå én gang"))
        staff[one.id] = one
        if not 0 <= one.capacity <= MOST_CAPACITY:
            found.append(Funn(f"kapasiteten til {one.id} er {one.capacity}", f"skriv et tall fra 0 til {MOST_CAPACITY}"))
        found += _traits(f"koordinatoren {one.id}", one.traits, document.koordinator)
    seen: set[str] = set()
    for user in users:
        if user.id in seen:
            found.append(Funn(f"brukeren {user.id} står to ganger", "la hver stå én gang"))
        seen.add(user.id)
        found += _traits(f"brukeren {user.id}", user.traits, document.bruker)
        for what, name in (("har", user.present), ("ønsker", user.wish), *(("skal unngå", name) for name in user.avoid)):
            if name is not None and name not in staff:
                help = did_you_mean(name, staff) or "ta koordinatoren med i listen, eller ta den bort fra brukeren"
                found.append(Funn(f"brukeren {user.id} {what} {name}, og den koordinatoren finnes ikke", help))
    found += _circles(staff)
    if found:
        raise FordelingFeil(found)


def _traits(who: str, traits: Mapping[str, str], known: Mapping[str, Trait]) -> list[Funn]:
    found = []
    for name, value in traits.items():
        trait = known.get(name)
        if trait is None:
            found.append(Funn(f"{who}: «{name}» er ikke ført opp i fordelingen", did_you_mean(name, known)))
        elif trait.slag == "ja_nei" and value not in ("ja", "nei"):
            found.append(Funn(f"{who}: {name} er «{value}»", "skriv ja eller nei, eller la ruten stå tom"))
        elif trait.slag == "tall" and not (value.isascii() and value.isdigit() and len(value) <= 4):
            found.append(Funn(f"{who}: {name} er «{value}»", "skriv et helt tall fra 0 til 9999"))
    return found


def _circles(staff: Mapping[str, Coordinator]) -> list[Funn]:
    """Nobody stands in for themselves through others, or by one who does not exist."""
    found = []
    for one in staff.values():
        seen, here = [one.id], one.stand_in
        while here is not None:
            if here not in staff:
                help = did_you_mean(here, staff) or "ta vikaren med i listen, eller ta den bort"
                found.append(Funn(f"koordinatoren {seen[-1]} har vikaren {here}, som ikke finnes", help))
                break
            if here in seen:
                found.append(Funn(f"vikarene går i ring: {' → '.join([*seen, here])}", "bryt ringen"))
                break
            seen.append(here)
            here = staff[here].stand_in if staff[here].away else None
    return found


def acting(staff: Mapping[str, Coordinator], name: str) -> str | None:
    """Who acts for a coordinator: themselves, or the first in the chain of stand-ins who is here; None: nobody."""
    here: str | None = name
    while here is not None and staff[here].away:
        here = staff[here].stand_in
    return here

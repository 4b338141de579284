"""What a log comes to on a day, as it was known on a day: no rules are read, and nothing is judged again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import evolve, frozen

from allocation.errors import Funn
from coordination.case.event import Event, LoggFeil
from coordination.model.document import ModelDocument, Role

UNKNOWN = "ukjent"


def visible(events: Iterable[Event], on: date, known: date) -> tuple[Event, ...]:
    """The events that hold on or before ``on`` and were recorded on or before ``known``, in the order they hold.

    The same event delivered twice is one event; a correction stands in the place of what it corrects.
    """
    found: dict[str, Event] = {}
    seen: set[str] = set()
    for event in sorted(events, key=lambda e: (e.registrert, e.nr, e.id)):
        if event.registrert > known or event.id in seen:
            continue
        seen.add(event.id)
        first = _first(event, found)
        found[first] = event
    held = (event for event in found.values() if event.gjelder <= on)
    return tuple(sorted(held, key=lambda e: (e.gjelder, e.registrert, e.nr, e.id)))


def _first(event: Event, found: Mapping[str, Event]) -> str:
    """The place of an event among those found: of what it corrects, however many times that was corrected."""
    if event.retter is None:
        return event.id
    return next((place for place, known in found.items() if event.retter in (place, known.id)), event.id)


@frozen
class Holder:
    """Who holds a role: the person as the event names them (``ukjent`` where that is erased), and from when."""

    person: str
    since: date


@frozen
class Standing:
    """Where a case stands.  ``offered``: who is appointed to a role and has not taken it over yet."""

    state: str
    since: date | None
    holders: Mapping[str, Holder]
    offered: Mapping[str, Holder]

    def responsible(self, document: ModelDocument) -> tuple[str | None, Holder | None]:
        """The role that answers for the state, and who holds it; None where the model names none, or nobody holds it."""
        role = document.tilstander[self.state].ansvarlig
        return role, None if role is None else self.holders.get(role)


def fold(document: ModelDocument, events: Iterable[Event], on: date, known: date) -> Standing:
    """Where a case stands on a day.  Raises LoggFeil where a recorded move begins in another state than the case was in."""
    state, since = document.start, None
    holders: dict[str, Holder] = {}
    offered: dict[str, Holder] = {}
    roles = _roles(document)
    for event in visible(events, on, known):
        if event.overgang is not None:
            if document.state_now(event.overgang.fra) != state:
                message = f"hendelsen {event.id} går fra «{event.overgang.fra}», og saken er i «{state}»"
                raise LoggFeil(Funn(message, "en rettelse må rette hendelsene etter den også"))
            if state != (reached := document.state_now(event.overgang.til)):
                since = event.gjelder
            state = reached
        for name, role in roles.get(event.navn, ()):
            _hold(document, event, name, role, holders, offered)
    return Standing(state, since, holders, offered)


def held_twice(document: ModelDocument, events: Iterable[Event], known: date) -> frozenset[tuple[str, str]]:
    """Every (role, event) that gives a role only one may have while somebody has it, or is offered it, whatever came in when."""
    single = {name: role for name, role in document.roller.items() if role.én}
    found, taken = set[tuple[str, str]](), set[str]()
    for event in visible(events, date.max, known) if single else ():
        for name, role in single.items():
            if event.navn in role.fratrer_ved:
                taken.discard(name)
            if event.navn in role.utpekes_ved:
                if name in taken:
                    found.add((name, event.id))
                taken.add(name)
    return frozenset(found)


def check_log(document: ModelDocument, events: Iterable[Event]) -> None:
    """Raise LoggFeil with every event, and every state moved to, that the model does not have."""
    help = f"saken er ført etter en annen modell enn {document.id}, eller en eldre utgave av den; se flytting i modellen"
    found = []
    for event in events:
        move = event.overgang
        states = (
            ()
            if move is None
            else (state for state in (move.fra, move.til) if document.state_now(state) not in document.tilstander)
        )
        strange = [f"hendelsen «{event.navn}»"] if event.navn not in document.hendelser else []
        strange += [f"tilstanden «{state}»" for state in states]
        found += [Funn(f"modellen har ikke {one} ({event.id})", help) for one in strange]
    if found:
        raise LoggFeil(found)


def _roles(document: ModelDocument) -> dict[str, list[tuple[str, Role]]]:
    """The roles that each event gives, hands over or ends."""
    found: dict[str, list[tuple[str, Role]]] = {}
    for name, role in document.roller.items():
        for event in {*role.utpekes_ved, *role.fratrer_ved, *((role.overtas_ved,) if role.overtas_ved else ())}:
            found.setdefault(event, []).append((name, role))
    return found


def _hold(
    document: ModelDocument, event: Event, name: str, role: Role, holders: dict[str, Holder], offered: dict[str, Holder]
) -> None:
    if event.navn in role.fratrer_ved:
        holders.pop(name, None)
        offered.pop(name, None)
    if event.navn in role.utpekes_ved:
        given = Holder(person_of(document, event), event.gjelder)
        if role.overtas_ved is None:
            holders[name] = given
        else:
            offered[name] = given
    elif event.navn == role.overtas_ved and name in offered:
        holders[name] = evolve(offered.pop(name), since=event.gjelder)


def person_of(document: ModelDocument, event: Event) -> str:
    """The person an event names; ``ukjent`` where its content is erased."""
    fields = document.hendelser[event.navn].felt
    return next((event.felt[name] for name, kind in fields.items() if kind.slag == "person" and name in event.felt), UNKNOWN)

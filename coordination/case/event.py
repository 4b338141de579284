"""An event of a case, its log, and the refusal of a decision.  An event never changes: a correction is an event of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import Factory, evolve, field, frozen

from allocation.errors import Funn, TildelingFeil
from allocation.values.truth import Outcome

MAX_TEXT = 64 * 1024


class HendelseFeil(TildelingFeil):
    """An event cannot be read as one of its model: unknown, without a field, in the future, said by one who cannot say it."""


class DuplikatFeil(TildelingFeil):
    """An event has the id of another event, and says something else."""


class KonfliktFeil(TildelingFeil):
    """Another has written to the case since it was read."""


class LoggFeil(TildelingFeil):
    """A log does not hang together."""


@frozen
class Move:
    """The transition an event made, judged once, when it was recorded: its id, and the states it went between."""

    id: str
    fra: str
    til: str


@frozen
class Event:
    """Something that happened or was decided.

    ``gjelder``: the day it holds for; ``registrert``: the day it was recorded; ``nr``: its number in the log, from 1.  ``av``:
    the role or participant that says it.  ``felt``: what it tells.  ``retter``: the id of the event it replaces. ``slettet``: its
    content is lawfully erased.  ``modell``: the hash of the model it was judged by.
    """

    id: str
    navn: str
    gjelder: date
    registrert: date
    av: str = ""
    felt: Mapping[str, str] = field(factory=dict, hash=False)
    retter: str | None = None
    nr: int = 0
    overgang: Move | None = None
    slettet: bool = False
    modell: str = ""

    def says(self, other: Event) -> bool:
        """Does it say the same as another, apart from what recording adds?"""
        return _written(self) == _written(other)

    def erased(self) -> Event:
        """The event when its content is erased: what it was, when and the move it made stand."""
        return evolve(self, felt={}, slettet=True)


def _written(event: Event) -> tuple[object, ...]:
    return event.id, event.navn, event.gjelder, event.av, dict(event.felt), event.retter


@frozen
class Log:
    """The events of one case in the order they were recorded."""

    sak: str
    events: tuple[Event, ...] = ()

    def with_event(self, event: Event) -> Log:
        """The log with one more event; one that is there already is not added again."""
        if any(known.id == event.id for known in self.events):
            return self
        return evolve(self, events=(*self.events, evolve(event, nr=self.next_nr)))

    @property
    def next_nr(self) -> int:
        """The number after the last: a store's numbers have gaps where something was erased."""
        return max((event.nr for event in self.events), default=0) + 1

    def erase(self, ids: Iterable[str]) -> Log:
        """The log where what some events tell is erased."""
        wanted = set(ids)
        return evolve(self, events=tuple(event.erased() if event.id in wanted else event for event in self.events))


@frozen
class Reason:
    """Why a decision is refused, or a way is not open: what was asked, how it came out, where it is written, what to ask next.

    ``kind``: tilstand, vilkår, makt, rolle or rekkefølge.  ``name``: of the condition, the state, the role or the event.
    """

    kind: str
    name: str
    outcome: Outcome
    text: str
    text_nn: str
    place: str = ""
    question: str = ""
    question_nn: str = ""

    def told(self, language: str) -> tuple[str, str]:
        """The text and the question in bokmål (``nb``) or nynorsk (``nn``)."""
        return (self.text_nn, self.question_nn) if language == "nn" else (self.text, self.question)


def outcome_of(reasons: Iterable[Reason]) -> Outcome:
    """oppfylt when nothing is in the way; ikke_oppfylt when one reason is sure; uavklart when all of them are not known."""
    found = {reason.outcome for reason in reasons}
    return Outcome.NOT_FULFILLED if Outcome.NOT_FULFILLED in found else Outcome.UNSETTLED if found else Outcome.FULFILLED


@frozen
class Refusal:
    """A decision that is not taken, and why: every reason.  ``transition``: the id of the way it would have gone, if any."""

    event: Event
    transition: str
    reasons: tuple[Reason, ...] = Factory(tuple)

    @property
    def outcome(self) -> Outcome:
        """ikke_oppfylt or uavklart (`outcome_of`)."""
        return outcome_of(self.reasons)


def bad(message: str, help: str = "", path: str = "") -> HendelseFeil:
    """The error about an event."""
    return HendelseFeil(Funn(message, help, where=(path,) if path else ()))

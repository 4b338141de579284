"""What later facts undermine: nothing moves back in silence, but a recorded move whose conditions no longer hold is listed."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from allocation.values.truth import Outcome
from coordination.case.consent import consents
from coordination.case.decide import reason_of
from coordination.case.event import Event, Log, Reason
from coordination.case.fold import visible
from coordination.case.guard import Facts, ask
from coordination.model.compile import Model


@frozen
class Doubt:
    """A recorded move that is to be looked at again, and the condition that no longer holds or cannot be seen any more."""

    event: Event
    reason: Reason


def review(model: Model, log: Log, on: date, known: date, facts: Facts) -> tuple[Doubt, ...]:
    """The moves whose conditions do not hold with what is known now.  They are not undone."""
    found, before = [], list[Event]()
    ways = {way.id: way for way in model.document.overganger}
    for event in visible(log.events, on, known):
        way = None if event.overgang is None else ways.get(event.overgang.id)
        for name in () if way is None else way.krever:
            answer = ask(model, name, facts, before, event.gjelder, event)
            if answer.outcome is not Outcome.FULFILLED:
                found.append(Doubt(event, reason_of(model, name, answer)))
        before.append(event)
    return tuple(found)


def may_share(model: Model, log: Log, receiver: str, on: date, known: date, facts: Facts, purpose: str | None = None) -> Outcome:
    """May a receiver see this: by consent, or by another ground that the model's law rules give?"""
    seen = visible(log.events, on, known)
    consent = consents(model.document, seen, on).to(receiver, purpose)
    if consent:
        return Outcome.FULFILLED
    other = model.document.samtykke.annet_grunnlag if model.document.samtykke is not None else None
    ground = Outcome.NOT_FULFILLED if other is None else ask(model, other, facts, seen, on).outcome
    if ground is Outcome.FULFILLED:
        return ground
    return Outcome.UNSETTLED if consent is None or ground is Outcome.UNSETTLED else Outcome.NOT_FULFILLED

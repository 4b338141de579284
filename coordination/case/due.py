"""What is due, for whom and when: within, over, or not known because nobody has set the number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from attrs import frozen

from allocation.values.dates import add_months
from coordination.case.event import Event
from coordination.case.fold import fold, visible
from coordination.model.document import Deadline, ModelDocument

State = Literal["holdt", "for_sent", "innen", "over", "ukjent", "bortfalt"]


@frozen
class Due:
    """A deadline that has begun.  ``last``: its last day, None where its owner has set no number; ``met``: the day it was met.

    ``state``: holdt or for_sent (met), innen or over (not met), ukjent (no number), bortfalt (the case is closed).  ``passed``:
    days from the event it runs from to the day asked about, or to the day it was met.
    """

    deadline: str
    model: Deadline
    event: str
    since: date
    last: date | None
    met: date | None
    state: State
    passed: int


def due(document: ModelDocument, events: Sequence[Event], on: date, known: date) -> tuple[Due, ...]:
    """Every deadline that has begun by a day, in the order of the document and of the events."""
    seen = visible(events, on, known)
    closed = document.tilstander[fold(document, events, on, known).state].slutt
    found = []
    for name, model in document.frister.items():
        open_since: list[Event] = []
        for event in seen:
            if event.navn == model.til:
                found += [_due(name, model, first, event.gjelder, on, closed) for first in open_since]
                open_since = []
            if event.navn == model.fra:
                open_since.append(event)
        found += [_due(name, model, first, None, on, closed) for first in open_since]
    return tuple(found)


def _due(name: str, model: Deadline, first: Event, met: date | None, on: date, closed: bool) -> Due:
    count = model.value_on(first.gjelder)
    last = None if count is None else _last(first.gjelder, count, model.enhet)
    passed = ((met or on) - first.gjelder).days
    state: State
    if met is None and closed:
        state = "bortfalt"
    elif last is None:
        state = "ukjent"
    elif met is not None:
        state = "holdt" if met <= last else "for_sent"
    else:
        state = "innen" if on <= last else "over"
    return Due(name, model, first.id, first.gjelder, last, met, state, passed)


def _last(first: date, count: int, unit: str) -> date:
    """The last day: the first day does not count; a month ends on the day of the same number, or the last of the month."""
    if unit == "måneder":
        return date.fromordinal(add_months(first.toordinal(), count))
    return first + timedelta(days=count * (7 if unit == "uker" else 1))

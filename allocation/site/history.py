"""What has happened to a rule, day by day: when it came, which conditions came and went, and which numbers changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import frozen

from allocation.language.document import OverlayDocument, Period, RuleDocument, iter_things
from allocation.site.conditions import spaced
from allocation.site.dated import number_words
from allocation.site.places import source_words


@frozen
class Event:
    """Something that happened on a day.  ``overlay``: the id of the overlay that did it; empty for the rule itself."""

    day: date
    text: str
    overlay: str = ""


@frozen
class Day:
    """Everything that happened on one day."""

    day: date
    events: tuple[Event, ...]
    ahead: bool


def history(document: RuleDocument, overlays: Iterable[OverlayDocument], day: date) -> tuple[Day, ...]:
    """The days on which something changed, the first one first."""
    events = [*_whole(document), *_parts(document), *_numbers(document)]
    events += [event for overlay in overlays for event in _ends(overlay.gjelder, overlay.tittel, overlay.id)]
    days = sorted({event.day for event in events})
    return tuple(Day(d, tuple(dict.fromkeys(e for e in events if e.day == d)), d > day) for d in days)


def _whole(document: RuleDocument) -> Iterator[Event]:
    if document.i_kraft is not None:
        if document.i_kraft.fra:
            yield Event(document.i_kraft.fra, "Regelen begynner å gjelde.")
        if document.i_kraft.til:
            yield Event(document.i_kraft.til + timedelta(1), "Regelen gjelder ikke lenger.")
    if document.modellert is not None and document.modellert.fra:
        yield Event(document.modellert.fra, "Regelen er modellert herfra.")
    for hjemmel in document.hjemmel:
        yield from _ends(hjemmel.gjelder, f"hjemmel i {source_words(hjemmel)}")


def _parts(document: RuleDocument) -> Iterator[Event]:
    for thing in iter_things(document):
        yield from _ends(thing.part.gjelder, thing.part.tekst or spaced(thing.id))


def _numbers(document: RuleDocument) -> Iterator[Event]:
    for name, parameter in document.parametre.items():
        starts = sorted(parameter.verdier)
        for start in starts[1:]:
            value = number_words(parameter.verdier[start], parameter.enhet)
            yield Event(start, f"Ny verdi: {parameter.tekst or spaced(name)} – {value}")


def _ends(period: Period | None, what: str, overlay: str = "") -> Iterator[Event]:
    if period is not None and period.fra is not None:
        yield Event(period.fra, f"Kommer til: {what}", overlay)
    if period is not None and period.til is not None:
        yield Event(period.til + timedelta(1), f"Faller bort: {what}", overlay)

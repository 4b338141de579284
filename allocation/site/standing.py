"""How a document stands on the day of the site: in force or not, adopted or only proposed, confirmed or not."""

from __future__ import annotations

from datetime import date
from typing import Literal

from attrs import frozen

from allocation.engine.stack import covers
from allocation.language.document import OverlayDocument, Period, RuleDocument
from allocation.values.numbers import format_date

Tone = Literal["god", "rolig", "varsel"]
_STATUS: dict[str, tuple[str, Tone]] = {
    "vedtatt": ("Vedtatt", "rolig"),
    "foreslått": ("Bare foreslått", "varsel"),
    "avvist": ("Avvist", "varsel"),
    "ubekreftet": ("Ubekreftet", "varsel"),
}


@frozen
class Tag:
    """A short label.  The tone only repeats what the words say."""

    text: str
    tone: Tone


def tags(document: RuleDocument | OverlayDocument, day: date) -> tuple[Tag, ...]:
    """The labels of a document on a day."""
    period = document.gjelder if isinstance(document, OverlayDocument) else document.i_kraft
    found = [_proposed(period) if document.status == "foreslått" else _in_force(period, day)]
    if isinstance(document, RuleDocument) and not covers(document.modellert, day.toordinal()):
        found.append(Tag("Ikke modellert på denne datoen", "varsel"))
    if document.status is not None:
        found.append(Tag(*_STATUS[document.status]))
    return tuple(found)


def _proposed(period: Period | None) -> Tag:
    """A proposal is never in force, whatever days it is meant for."""
    words = period_words(period)
    return Tag(f"Foreslått {words}" if words else "Foreslått uten dato", "varsel")


def _in_force(period: Period | None, day: date) -> Tag:
    if period is None or (period.fra is None and period.til is None):
        return Tag("Uten dato", "rolig")
    if period.fra is not None and day < period.fra:
        return Tag(f"Gjelder fra {format_date(period.fra)}", "varsel")
    if period.til is not None and day > period.til:
        return Tag(f"Gjaldt til og med {format_date(period.til)}", "rolig")
    return Tag("Gjelder", "god")


def period_words(period: Period | None, lang: str = "nb") -> str:
    """``fra 1. januar 2015 til og med 31. desember 2020``; empty where nothing is said."""
    if period is None:
        return ""
    first = f"{'frå' if lang == 'nn' else 'fra'} {format_date(period.fra)}" if period.fra else ""
    last = f"til og med {format_date(period.til)}" if period.til else ""
    return f"{first} {last}".strip()

"""A parameter over time: each value with the days it holds, and whether it holds on the day of the site."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import frozen

from allocation.language.dated import number_text, spans
from allocation.language.document import Parameter

UNKNOWN = "ikke kjent"


@frozen
class DatedValue:
    """One value: from ``first`` to and including ``last`` (None: until further notice).  ``number`` None: not known."""

    first: date
    last: date | None
    number: Decimal | None
    shown: str
    source: str
    now: bool


def dated(parameter: Parameter, day: date) -> tuple[DatedValue, ...]:
    """The values in the order of time."""
    end = parameter.gjelder.til if parameter.gjelder else None
    found = []
    for span in spans(parameter):
        last = end if span.last is None else span.last
        found.append(
            DatedValue(
                first=span.first,
                last=last,
                number=span.value,
                shown=number_words(span.value, parameter.enhet),
                source=parameter.kilde.get(span.first, ""),
                now=span.first <= day and (last is None or day <= last),
            )
        )
    return tuple(found)


def number_words(value: Decimal | None, unit: str | None = None) -> str:
    """``245 kr/måned``; a known gap in words."""
    return UNKNOWN if value is None else number_text(value, unit or "")

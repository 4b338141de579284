"""A parameter over time: each value with the days it holds, and whether it holds on the day of the site."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from attrs import frozen

from allocation.language.document import Parameter
from allocation.values.numbers import format_number

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
    starts = sorted(parameter.verdier)
    end = parameter.gjelder.til if parameter.gjelder else None
    found = []
    for number, first in enumerate(starts):
        last = starts[number + 1] - timedelta(1) if number + 1 < len(starts) else end
        value = parameter.verdier[first]
        found.append(
            DatedValue(
                first=first,
                last=last,
                number=value,
                shown=number_words(value, parameter.enhet),
                source=parameter.kilde.get(first, ""),
                now=first <= day and (last is None or day <= last),
            )
        )
    return tuple(found)


def number_words(value: Decimal | None, unit: str | None = None) -> str:
    """``245 kr/måned``; a known gap in words."""
    if value is None:
        return UNKNOWN
    exponent = value.as_tuple().exponent
    scale = max(0, -exponent) if isinstance(exponent, int) else 0
    return format_number(int(value.scaleb(scale)), scale, unit)

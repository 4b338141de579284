"""The values of a parameter over time: each with the days it holds, and what is known of the days after it has run out.

This is the one place that says what a parameter is on a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Generic, TypeVar

from attrs import frozen

from allocation.language.rule_model import Lasting, Parameter, Rows, Table
from allocation.values.numbers import MONTHS, format_date, format_number

_ONE_DAY = timedelta(1)


T = TypeVar("T")


@frozen
class Span(Generic[T]):
    """The days from ``first`` to and including ``last`` (None: until further notice) with one value; None is not known.

    ``known``: the value that has run out before these days, and ``until`` the last day it was known for.
    """

    first: date
    last: date | None
    value: T | None
    known: T | None = None
    until: date | None = None


def spans(parameter: Parameter) -> tuple[Span[Decimal], ...]:
    """The values in the order of time, with a span of its own where a value has run out and nothing has come after it."""
    return tuple(_spans(parameter.verdier, parameter))


def row_spans(table: Table) -> tuple[Span[Rows], ...]:
    """The rows of a step table in the order of time, as the values of a parameter."""
    return tuple(_spans(table.rader_fra or {date.min: table.rader}, table))


def _spans(values: Mapping[date, T | None], lasting: Lasting) -> Iterator[Span[T]]:
    starts = sorted(values)
    for index, first in enumerate(starts):
        value = values[first]
        after = starts[index + 1] - _ONE_DAY if index + 1 < len(starts) else None
        end = None if value is None else known_until(lasting, first)
        if end is None or (after is not None and end >= after):
            yield Span(first, after, value)
            continue
        if end >= first:
            yield Span(first, end, value)
        yield Span(max(first, end + _ONE_DAY), after, None, value, end)


def known_until(lasting: Lasting, first: date) -> date | None:
    """The last day that a value set on ``first`` is known for; None where nothing says that it ends."""
    if lasting.fornyes is not None:
        month, day = lasting.fornyes.hvert_år
        renewed = first.replace(month=month, day=day)
        return (renewed if renewed > first else renewed.replace(year=first.year + 1)) - _ONE_DAY
    return lasting.kjent_til


def days_of_change(found: Iterable[Span[T]]) -> set[int]:
    """The ordinals of the days on which a span begins, the beginning of time left out."""
    return {span.first.toordinal() for span in found if span.first != date.min}


def span_on(found: Sequence[Span[T]], day: date) -> Span[T] | None:
    """The span that a day lies in; None before the first."""
    return next((span for span in reversed(found) if span.first <= day), None)


def value_on(parameter: Parameter, day: date) -> Decimal | None:
    """The value on a day; None where it is not known."""
    found = span_on(spans(parameter), day)
    return None if found is None else found.value


def run_out(lasting: Lasting, known: Decimal | None, until: date, unit: str) -> tuple[str, str]:
    """Why a value is not known any more, in bokmål and nynorsk: the last day it was known for, and the value then."""
    day = format_date(until)
    last = "" if known is None else f" ({number_text(known, unit)})"
    if lasting.fornyes is None:
        return f"kjent til og med {day}{last}", f"kjend til og med {day}{last}"
    month, number = lasting.fornyes.hvert_år
    again = f"{number}. {MONTHS[month - 1]}"
    return (
        f"kjent til og med {day}{last}; fastsettes på nytt hvert år {again}",
        f"kjend til og med {day}{last}; blir fastsett på nytt kvart år {again}",
    )


def number_text(value: Decimal, unit: str) -> str:
    """``245 kr/måned``."""
    scale = max(0, -int(value.as_tuple().exponent))
    return format_number(int(value.scaleb(scale)), scale, unit)

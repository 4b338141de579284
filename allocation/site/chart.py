"""A step chart of a parameter: where each line goes.  The template draws it; the table beside it says the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from attrs import frozen

from allocation.site.dated import DatedValue, number_words

WIDTH, HEIGHT = 460, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 66, 12, 14, 30
_MOST_YEARS = 7
_MOST_LINES = 5


@frozen
class Stretch:
    """A value from one day to another.  ``ahead``: it begins after the day of the site."""

    x1: str
    x2: str
    y: str
    ahead: bool


@frozen
class Gap:
    """Days on which the value is not known."""

    x: str
    width: str


@frozen
class Mark:
    """A label on an axis."""

    at: str
    text: str


@frozen
class Chart:
    """A chart with its texts."""

    title: str
    description: str
    stretches: tuple[Stretch, ...]
    risers: tuple[tuple[str, str, str], ...]
    gaps: tuple[Gap, ...]
    years: tuple[Mark, ...]
    lines: tuple[Mark, ...]
    today: str
    width: int = WIDTH
    height: int = HEIGHT
    left: int = _LEFT
    right: int = WIDTH - _RIGHT
    top: int = _TOP
    bottom: int = HEIGHT - _BOTTOM


def chart(title: str, values: Sequence[DatedValue], day: date) -> Chart | None:
    """A chart, or None where the value never changes."""
    known = [value.number for value in values if value.number is not None]
    if len(set(known)) < 2:
        return None
    first = values[0].first
    end = max(values[-1].last or date(max(values[-1].first, day).year, 12, 31), values[-1].first)
    step = _nice(max(known) - min(*known, Decimal(0)))
    bottom, top = _whole(min(*known, Decimal(0)) / step, ROUND_FLOOR) * step, _whole(max(known) / step, ROUND_CEILING) * step
    days = max((end - first).days, 1)

    def x(when: date) -> float:
        return _LEFT + (WIDTH - _LEFT - _RIGHT) * max(0, min((when - first).days / days, 1))

    def y(value: Decimal) -> float:
        return HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * float((value - bottom) / (top - bottom))

    stretches, risers, gaps = [], [], []
    before: DatedValue | None = None
    for value in values:
        start, stop = x(value.first), x(value.last or end)
        if value.number is None:
            gaps.append(Gap(_text(start), _text(stop - start)))
        else:
            stretches.append(Stretch(_text(start), _text(stop), _text(y(value.number)), value.first > day))
            if before is not None and before.number is not None:
                risers.append((_text(start), _text(y(before.number)), _text(y(value.number))))
        before = value
    count = int((top - bottom) / step)
    return Chart(
        title=title,
        description=_description(values),
        stretches=tuple(stretches),
        risers=tuple(risers),
        gaps=tuple(gaps),
        years=tuple(Mark(_text(x(date(year, 1, 1))), str(year)) for year in _years(first, end)),
        lines=tuple(
            Mark(_text(y(bottom + step * number)), number_words((bottom + step * number).normalize() + 0))
            for number in range(count + 1)
        ),
        today=_text(x(day)) if first <= day <= end else "",
    )


def _description(values: Sequence[DatedValue]) -> str:
    known = [value for value in values if value.number is not None]
    gap = " I en del av tiden er verdien ikke kjent." if len(known) < len(values) else ""
    first, last = known[0], known[-1]
    return f"Fra {first.shown} i {first.first.year} til {last.shown} fra {last.first.year}.{gap} Alle verdiene står i tabellen."


def _years(first: date, end: date) -> list[int]:
    years = list(range(first.year + (first > date(first.year, 1, 1)), end.year + 1))
    return years[:: max(1, -(-len(years) // _MOST_YEARS))]


def _nice(spread: Decimal) -> Decimal:
    """The distance between the lines: 1, 2 or 5 times a power of ten."""
    power = Decimal(10) ** (spread / _MOST_LINES).adjusted()
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor * _MOST_LINES >= spread)


def _whole(number: Decimal, rounding: str) -> Decimal:
    return number.to_integral_value(rounding)


def _text(number: float) -> str:
    """A coordinate with one decimal: the same on every machine."""
    return f"{number:.1f}"

"""The date a published case is assessed on.

In this order: the full date, month or year that the case states (a month or year: its first day; «after» and
«before»: the day past the date, or a day of the law version that is before it; a year with a stated G: the first day
of the year when that G holds); the date among the facts; the date of the law version; the day the law texts were last
checked.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from tests.published.facts import Published

_MONTH_DAY = r"(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?"
_TOKEN = re.compile(rf"(?:\b(before|after|until)\s+)?(?<![\d./-])((?:19|20)\d\d){_MONTH_DAY}(?![\d/])", re.I)
_ACT = re.compile(r"\b(?:FOR|LOV)-\S+")


def date_of(case: Published, grunnbeløp: Mapping[dt.date, Decimal | None], checked: dt.date) -> dt.date:
    """The date of assessment."""
    law = next(_full_dates(_ACT.sub("", case.law)), None)
    stated = _tokens(case.date)
    full = [token for token in stated if token[3]]
    dates = [fact for fact in case.facts.values() if fact.kind == "date" and isinstance(fact.value, str)]
    named = [fact for fact in dates if re.search(r"^date|_date$|date_of", fact.name)]
    if stated:
        word, year, month, day = stated[0]
        same_year = [token for token in full if token[1] == year]
        if same_year:
            word, year, month, day = same_year[0]
        elif not month and named and (only := _date(named[0].value)) and only.year == year:
            return only
        return _bounded(word, year, month, day, law, _start_of_g(case, grunnbeløp, year))
    found = [date for fact in (named or dates) if (date := _date(fact.value))]
    return max(found) if found else law or checked


def only_a_year(case: Published) -> bool:
    """Does the case leave open when in the year it is?"""
    stated = _tokens(case.date)
    return not any(month for _, _, month, _ in stated)


def _bounded(word: str, year: int, month: int | None, day: int | None, law: dt.date | None, of_g: dt.date | None) -> dt.date:
    first = dt.date(year, month or 1, day or 1)
    if word == "before":
        return law if law is not None and law < first else first - dt.timedelta(days=1)
    if word == "after":
        return first + dt.timedelta(days=1) if day else dt.date(year + 1, 1, 1)
    return of_g if of_g is not None and not month else first


def _start_of_g(case: Published, grunnbeløp: Mapping[dt.date, Decimal | None], year: int) -> dt.date | None:
    stated = [fact.number for fact in case.facts.values() if re.fullmatch(r"(current_)?g(_used)?", fact.name, re.I)]
    for start, value in grunnbeløp.items():
        if value is not None and value in stated and start.year in (year - 1, year):
            return max(start, dt.date(year, 1, 1))
    return None


def _tokens(text: str) -> list[tuple[str, int, int | None, int | None]]:
    found = []
    for word, year, month, day in _TOKEN.findall(_ACT.sub("", text)):
        found.append((word.casefold(), int(year), int(month) if month else None, int(day) if day else None))
    return found


def _full_dates(text: str) -> Iterator[dt.date]:
    return iter([dt.date(year, month, day) for _, year, month, day in _tokens(text) if month and day])


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None

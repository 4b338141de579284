"""The parameters of a service document that its answer shows: the standard extent, and how often it is looked at again."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from allocation.engine.stack import covers
from allocation.language.dated import value_on
from allocation.language.document import Parameter, RuleDocument
from allocation.values.numbers import format_number, scaled


def parameter_on(document: RuleDocument, name: str | None, day: dt.date) -> tuple[Parameter, Decimal] | None:
    """A parameter with its value on a day; None where it has no name or no known value then."""
    if name is None:
        return None
    parameter = document.parametre[name]
    value = value_on(parameter, day) if covers(parameter.gjelder, day.toordinal()) else None
    return None if value is None else (parameter, value)


def parameter_words(document: RuleDocument, name: str | None, day: dt.date, lang: str) -> str:
    """``3,5 timer/uke``; empty where it is not known."""
    found = parameter_on(document, name, day)
    if found is None:
        return ""
    parameter, value = found
    scale = max(0, -int(value.as_tuple().exponent))
    return format_number(scaled(value, scale), scale, parameter.enhet or "", lang)


def unit_words(unit: str, lang: str) -> str:
    """A unit as people write it: ``timer/uke``, ``timar/veke``."""
    return format_number(2, 0, unit, lang).replace("\N{NO-BREAK SPACE}", " ").partition(" ")[2]

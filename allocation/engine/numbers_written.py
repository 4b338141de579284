"""The numbers of a document as typed constants, and their types."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import evolve

from allocation.language import nodes as n
from allocation.values.numbers import format_date
from allocation.values.units import Unit

_HELD = "holdt på den siste kjente verdien, som gjaldt til og med {}"
_HELD_NN = "halden på den siste kjende verdien, som galdt til og med {}"


def number_type(low: Decimal, high: Decimal, unit: Unit) -> n.NumType:
    """The type of numbers from ``low`` to ``high``; kroner have øre."""
    scale = max(2 if unit.is_money else 0, *(max(0, -int(end.as_tuple().exponent)) for end in (low, high)))
    return n.NumType(unit, scale, int(low.scaleb(scale)), int(high.scaleb(scale)))


def held(slot: n.Slot, until: date) -> n.Slot:
    """A slot with the last known value, marked as assumed."""
    day = format_date(until)
    return evolve(slot, assumed=_HELD.format(day), assumed_nn=_HELD_NN.format(day))


def constant(value: Decimal, unit: Unit) -> n.Const:
    """A number of a document as a typed constant."""
    scale = max(0, -int(value.as_tuple().exponent))
    whole = int(value.scaleb(scale))
    return n.Const(n.NumType(unit, scale, whole, whole), whole)

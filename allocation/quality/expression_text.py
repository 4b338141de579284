"""A typed expression as short text, with the names of the document in place of their values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from allocation.language import nodes as n
from allocation.values.numbers import format_date, format_number

_SIGNS = {"<": "<", "<=": "≤", ">": ">", ">=": "≥", "=": "=", "<>": "≠"}


def say(expr: n.Expr, program: n.Program) -> str:
    """The expression as text.  The same expression reads the same on every date, though the values behind its names change."""
    match expr:
        case n.Const(kind, value):
            return _constant(kind, value)
        case n.Unknown():
            return "ukjent"
        case n.Today():
            return "dato"
        case n.Read(_, fact):
            return fact
        case n.Ref(_, index):
            return _named(program, index)
        case n.GivenOr(_, given):
            return given.fact
        case n.Scale(_, item):
            return say(item, program)
        case n.Not(n.OneOf(item, (code,))):
            return f"{say(item, program)} {_SIGNS['<>']} {code}"
        case n.Not(item):
            return f"ikke {say(item, program)}"
        case n.And(items):
            return _joined(items, " og ", program)
        case n.Or(items):
            return _joined(items, " eller ", program)
        case n.Compare(operator, left, right):
            return f"{say(left, program)} {_SIGNS[operator]} {say(right, program)}"
        case n.OneOf(item, (code,)):
            return f"{say(item, program)} {_SIGNS['=']} {code}"
        case n.OneOf(item, codes):
            return f"{say(item, program)} i ({'; '.join(codes)})"
        case n.Add(_, items, signs):
            terms = "".join(f" {'+' if sign > 0 else '−'} {say(i, program)}" for i, sign in zip(items, signs, strict=True))
            return terms.removeprefix(" + ").strip()
        case n.Multiply(_, left, right):
            return f"{say(left, program)} × {say(right, program)}"
        case n.Sum(_, table, value, _, where):
            return f"sum({table}.{_named(program, value)}{_where(program, where)})"
        case n.Count(_, table, where):
            return f"antall({table}{_where(program, where)})"
        case n.Exists(table, where):
            return f"finnes({table}{_where(program, where)})"
        case _:
            return f"{_word(expr)}({_joined(n.parts(expr), '; ', program)})"


def _word(expr: n.Calendar | n.Round | n.Lowest | n.Highest | n.Choose) -> str:
    """The name of a node that is written as a function of its parts."""
    match expr:
        case n.Lowest():
            return "det_laveste_av"
        case n.Highest():
            return "det_høyeste_av"
        case n.WholeYears():
            return "hele_år"
        case n.Birthday():
            return "dato_fyller"
        case n.AddDays():
            return "legg_til_dager"
        case n.AddMonths():
            return "legg_til_måneder"
        case n.NextWorkday():
            return "neste_virkedag"
        case n.FirstOfYear():
            return "første_januar"
        case n.FirstOfMonth():
            return "første_i_måneden"
        case n.DaysInMonth():
            return "døgn_i_måneden"
        case n.WholeMonths():
            return "hele_måneder"
        case n.DaysBetween():
            return "døgn_mellom"
        case n.Round():
            return "avrund"
        case n.Choose():
            return "hvis"
        case _:
            assert_never(expr)


def _named(program: n.Program, index: int) -> str:
    slot = program.slots[index]
    if slot.kind == "hjelp":
        return say(slot.expr, program)
    name, _, day = slot.key.partition("/")[2].partition("@")
    return f"{name}({day})" if day else name


def _where(program: n.Program, where: int | None) -> str:
    return "" if where is None else f" der {_named(program, where)}"


def _joined(items: Iterable[n.Expr], sign: str, program: n.Program) -> str:
    return sign.join(say(item, program) for item in items)


def _constant(kind: n.Type, value: bool | int | str) -> str:
    if isinstance(kind, n.NumType):
        return format_number(int(value), kind.scale, None if kind.unit.is_neutral else kind.unit)
    if isinstance(kind, n.DateType):
        return format_date(int(value))
    return f"«{value}»" if isinstance(value, str) else ("ja" if value else "nei")

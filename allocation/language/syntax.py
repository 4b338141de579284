"""The syntax tree of an expression: what was written, before names and types are settled.

``to_text`` prints a tree so that parsing the print gives the same tree again.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import assert_never

from attrs import field, frozen


@frozen
class Number:
    """A literal number; ``unit`` is the unit written behind it (``18 år``)."""

    value: Decimal
    unit: str | None = field(default=None, kw_only=True)
    at: int = field(default=0, eq=False)


@frozen
class Truth:
    value: bool
    at: int = field(default=0, eq=False)


@frozen
class Code:
    value: str
    at: int = field(default=0, eq=False)


@frozen
class DateLiteral:
    value: date
    at: int = field(default=0, eq=False)


@frozen
class Name:
    """``name`` or ``prefix.name`` (a row field, a table column, or ``sak.name``)."""

    name: str
    prefix: str | None = None
    at: int = field(default=0, eq=False)


@frozen
class ReadAt:
    """A parameter on a fixed day of the year of assessment, or of the one beside it: ``G(1. januar)``, ``G(1. mai i fjor)``."""

    name: str
    day: int
    month: int
    years: int = 0
    at: int = field(default=0, eq=False)


@frozen
class Call:
    function: str
    arguments: tuple[Syntax, ...]
    at: int = field(default=0, eq=False)


@frozen
class Aggregate:
    """``sum(x der y)``, ``antall(table der y)``, ``finnes(table der y)``; ``of`` is the value or the table's name."""

    function: str
    of: Syntax
    where: Syntax | None
    at: int = field(default=0, eq=False)


@frozen
class Unary:
    """``ikke`` or ``-``."""

    operator: str
    item: Syntax
    at: int = field(default=0, eq=False)


@frozen
class Binary:
    """Arithmetic + - * / and comparison < <= > >= = <>."""

    operator: str
    left: Syntax
    right: Syntax
    at: int = field(default=0, eq=False)


@frozen
class Logical:
    """``og`` or ``eller`` over two or more items."""

    operator: str
    items: tuple[Syntax, ...]
    at: int = field(default=0, eq=False)


@frozen
class InList:
    item: Syntax
    codes: tuple[str, ...]
    at: int = field(default=0, eq=False)


Syntax = Number | Truth | Code | DateLiteral | Name | ReadAt | Call | Aggregate | Unary | Binary | Logical | InList

MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
YEARS = {0: "", -1: " i fjor", 1: " neste år"}
_STRENGTH = {"eller": 1, "og": 2, "ikke": 3, "sammenlign": 4, "+": 5, "-": 5, "*": 6, "/": 6, "fortegn": 7}


def to_text(tree: Syntax, outer: int = 0) -> str:
    """The expression as text, with brackets only where they are needed."""
    text, strength = _print(tree)
    return f"({text})" if strength < outer else text


def _print(tree: Syntax) -> tuple[str, int]:
    match tree:
        case Number(value):
            return str(value).replace(".", ","), 9
        case Truth(value):
            return ("ja" if value else "nei"), 9
        case Code(code):
            return f'"{code}"', 9
        case DateLiteral(day):
            return day.isoformat(), 9
        case Name(name, prefix):
            return (f"{prefix}.{name}" if prefix else name), 9
        case ReadAt(name, day, month, years):
            return f"{name}({day}. {MONTHS[month - 1]}{YEARS[years]})", 9
        case Call(function, arguments):
            return f"{function}({'; '.join(to_text(a) for a in arguments)})", 9
        case Aggregate(function, of, where):
            tail = "" if where is None else f" der {to_text(where)}"
            return f"{function}({to_text(of)}{tail})", 9
        case Unary("ikke", item):
            return f"ikke {to_text(item, 3)}", 3
        case Unary(_, item):
            return f"-{to_text(item, 8)}", 7
        case Logical(operator, items):
            level = _STRENGTH[operator]
            return f" {operator} ".join(to_text(i, level + 1) for i in items), level
        case InList(item, codes):
            listed = "; ".join(f'"{c}"' for c in codes)
            return f"{to_text(item, 5)} i ({listed})", 4
        case Binary(operator, left, right) if operator in "+-*/":
            level = _STRENGTH[operator]
            return f"{to_text(left, level)} {operator} {to_text(right, level + 1)}", level
        case Binary(operator, left, right):
            return f"{to_text(left, 5)} {operator} {to_text(right, 5)}", 4
        case _:
            assert_never(tree)


def names(tree: Syntax) -> set[str]:
    """Every bare or dotted name and parameter read in the tree (``prefix.name`` as written)."""
    match tree:
        case Name(name, prefix):
            return {f"{prefix}.{name}" if prefix else name}
        case ReadAt(name):
            return {name}
        case Call(_, arguments):
            return {n for a in arguments for n in names(a)}
        case Aggregate(_, of, where):
            return names(of) | (names(where) if where is not None else set())
        case Unary(_, item) | InList(item):
            return names(item)
        case Binary(_, left, right):
            return names(left) | names(right)
        case Logical(_, items):
            return {n for i in items for n in names(i)}
        case Number() | Truth() | Code() | DateLiteral():
            return set()
        case _:
            assert_never(tree)

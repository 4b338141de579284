"""Step tables of a document: the value of the step that a number falls in, or each rate of its part of the number."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from allocation.engine.numbers_written import constant, held, number_type
from allocation.language import nodes as n
from allocation.language.dated import days_of_change, number_text, row_spans, run_out, span_on
from allocation.language.document import Table
from allocation.language.rule_model import Rows
from allocation.language.typing import Typer, num
from allocation.values.units import Unit, multiply

if TYPE_CHECKING:
    from allocation.engine.build import Builder
    from allocation.engine.scope import DocumentScope

_ANY_CELL = (Decimal(0), Decimal(10_000_000))  # a frame for arithmetic where a table says nothing of its unknown cells


def column(scope: DocumentScope, table_name: str, name: str) -> n.Expr | None:
    """A column of a step table: the value of the step the looked-up number falls in."""
    table = scope.document.tabeller[table_name]
    names = list(table.kolonner)
    if name not in names:
        return None
    key = f"{scope.document.id}/{table_name}.{name}"
    with scope.builder.placed(table, "slå_opp"):
        return scope.builder.ref(scope.builder.make(key, lambda: column_slot(scope, key, table, names.index(name)), table))


def column_slot(scope: DocumentScope, key: str, table: Table, index: int) -> n.Slot:
    """The slot of a column; without rates of parts, the value of the last step that begins at or below the number."""
    text = table.slå_opp
    typer = Typer(text, scope, None)
    looked = scope.builder.ref(scope.builder.hoist(scope.builder.number(scope, table, "slå_opp", text), None))
    units = [scope.unit(u, table) for u in table.kolonner.values()]
    operator = ">=" if table.kant == "fra_og_med" else ">"
    factor = None
    if table.ganges_med is not None:
        factor = scope.builder.number(scope, table, "ganges_med", table.ganges_med)
    rows, until, expired = rows_on(scope.builder, table)
    values = [cell(scope.builder, table, row, index, units[index], expired) for row in rows]
    if table.marginal:
        edges = [edge(typer, row, units[0], factor) for row in rows]
        scale = _marginal(typer, looked, edges, values)
        slot = scope.slot(key, "parameter", scale, table, None)
        return slot if until is None else held(slot, until)
    branches = []
    for row, value in zip(reversed(rows[1:]), reversed(values[1:]), strict=True):
        at = edge(typer, row, units[0], factor)
        a, b = typer.align((looked, at), 0)
        branches.append((n.Compare(operator, a, b), value))
    slot = scope.slot(key, "parameter", typer.choose(list(branches), values[0], 0), table, None)
    return slot if until is None else held(slot, until)


def edge(typer: Typer, row: tuple[Decimal | None, ...], unit: Unit, factor: n.Expr | None) -> n.Expr:
    """Where a step begins; a table that is not known has one step, from 0."""
    written: n.Expr = constant(row[0] or Decimal(0), unit)
    return written if factor is None else _times(typer, factor, written)


def rows_on(builder: Builder, table: Table) -> tuple[Rows, date | None, tuple[str, str] | None]:
    """The rows on the day; the last day they were known for where they are held; and why they are not known (one row)."""
    found = row_spans(table)
    builder.edges |= days_of_change(found)
    span = span_on(found, date.fromordinal(builder.day))
    if span is not None and span.value is not None:
        return span.value, None, None
    if span is not None and span.known is not None and builder.stack.hold_rates:
        return span.known, span.until, None
    why = ("tabellen er ikke kjent på denne datoen", "tabellen er ikkje kjend på denne datoen")
    if span is not None and span.until is not None:
        why = run_out(table, None, span.until, "")
    return (tuple(None for _ in table.kolonner),), None, why


def cell(
    builder: Builder, table: Table, row: tuple[Decimal | None, ...], index: int, unit: Unit, why: tuple[str, str] | None
) -> n.Expr:
    """The value of a step; unknown where nobody has read it."""
    value = row[index]
    if value is not None:
        return constant(value, unit)
    low, high = table.områder.get(list(table.kolonner)[index], _ANY_CELL)
    if why is None:
        step = number_text(row[0] or Decimal(0), "")
        why = (f"verdien i trinnet fra {step} er ikke kjent", f"verdien i steget frå {step} er ikkje kjend")
    return builder.unknown(number_type(low, high, unit), *why)


def _marginal(typer: Typer, looked: n.Expr, edges: list[n.Expr], rates: list[n.Expr]) -> n.Expr:
    """Each rate of the part of the number that lies in its step, in all; nothing below the first step."""
    number, *starts = typer.align((looked, *edges), 0)
    terms = []
    for start, end, rate in zip(starts, [*starts[1:], None], rates, strict=True):
        upper = number
        if end is not None:
            a, b = num(number), num(end)
            upper = n.Lowest(n.NumType(a.unit, a.scale, min(a.lo, b.lo), min(a.hi, b.hi)), (number, end))
        over = _sum(typer, (upper, start), (1, -1))
        kind = num(over)
        zero = n.Const(n.NumType(kind.unit, kind.scale, 0, 0), 0)
        part = n.Highest(n.NumType(kind.unit, kind.scale, max(0, kind.lo), max(0, kind.hi)), (over, zero))
        terms.append(_times(typer, rate, part))
    return _sum(typer, typer.align(terms, 0), tuple(1 for _ in terms))


def _sum(typer: Typer, items: tuple[n.Expr, ...], signs: tuple[int, ...]) -> n.Expr:
    """A signed sum of numbers of one unit and scale."""
    ends = [sorted((num(item).lo * sign, num(item).hi * sign)) for item, sign in zip(items, signs, strict=True)]
    first = num(items[0])
    kind = typer.range(first.unit, first.scale, (sum(e[0] for e in ends), sum(e[1] for e in ends)), 0)
    return n.Add(kind, items, signs)


def _times(typer: Typer, factor: n.Expr, edge: n.Expr) -> n.Expr:
    """``factor × edge`` of two typed numbers."""
    x, y = num(factor), num(edge)
    corners = (x.lo * y.lo, x.lo * y.hi, x.hi * y.lo, x.hi * y.hi)
    kind = typer.range(multiply(x.unit, y.unit), x.scale + y.scale, corners, 0)
    return n.Multiply(kind, factor, edge)

"""The columns of an answer: outcome, code, reason code and results.  What they mean is ``allocation.engine.outcome``."""

from __future__ import annotations

from decimal import Decimal
from inspect import signature

import polars as pl

from allocation.columns.calendar import as_date
from allocation.columns.cells import Cell, Range, Single, code, constant, number, single
from allocation.columns.plan import Plan, with_columns
from allocation.engine import outcome as outcomes
from allocation.language.nodes import BoolType, DateType, NumType, Program, Type

OUTCOME = "utfall"
CODE = "kode"
REASON = "årsakskode"
# Newer versions of polars read the digits of a decimal as they are; older ones must multiply.
_REINTERPRETS = "dtype" in signature(pl.Expr.reinterpret).parameters


def wanted_slots(program: Program) -> frozenset[int]:
    """The slots that an answer shows or rests on."""
    results = {slot for _, slot in program.results}
    if program.status != "gjelder" or program.root is None:
        return frozenset(results)
    return frozenset({*results, program.root, *outcomes.reason_slots(program)})


def result_frame(program: Program, plan: Plan, done: pl.DataFrame) -> pl.DataFrame:
    """The answer's columns for each case of a frame that the plan has filled."""
    texts, index = _reasons(program, plan)
    columns, shown = _results(program, plan)
    size = done.height
    if isinstance(index, int):
        place = pl.repeat(index, size, dtype=pl.UInt32, eager=True)
    else:
        place = with_columns(done, [index.alias("#")])["#"]
    names = [f"{program.rule}/{name}" for name in (OUTCOME, CODE, REASON)]
    head = [pl.Series(name, column, dtype=pl.String).gather(place) for name, column in zip(names, texts, strict=True)]
    filled = with_columns(done, columns)
    return pl.DataFrame([*head, *(filled[source].alias(label) for label, source in shown.items())])


def _reasons(program: Program, plan: Plan) -> tuple[tuple[list[str | None], ...], int | pl.Expr]:
    """Three columns of texts (outcome, code, reason code), and which place in them each case has."""
    children = outcomes.reason_slots(program)
    root = _root(program, plan)
    failing = outcomes.failing(program)
    outcome_texts: list[str | None] = []
    codes: list[str | None] = []
    reasons: list[str | None] = []

    def add(truth: bool | None, decisive: int | None = None) -> int:
        of_child = failing if truth is False else truth
        result = outcomes.outcome(program, truth)
        outcome_texts.append(result.value)
        codes.append(outcomes.code(program, result) or None)
        reasons.append(outcomes.reason_code(program, result, lambda slot: of_child if slot == decisive else not failing))
        return len(reasons) - 1

    texts = (outcome_texts, codes, reasons)
    if program.status != "gjelder" or root.value is True:
        return texts, add(True)
    truths = {slot: _truth(plan.cells[slot]) for slot in children}
    yes, no, open_ = add(True), add(False), add(None)
    not_fulfilled: pl.Expr = pl.lit(no, dtype=pl.UInt32)
    unsettled: pl.Expr = pl.lit(open_, dtype=pl.UInt32)
    for slot in reversed(children):
        truth = single(truths[slot])
        not_fulfilled = (
            pl.when(truth if failing else ~truth).then(pl.lit(add(False, slot), dtype=pl.UInt32)).otherwise(not_fulfilled)
        )
        if not truths[slot].certain:
            here = pl.lit(add(None, slot), dtype=pl.UInt32)
            unsettled = pl.when(truth.is_null()).then(here).otherwise(unsettled)
    settled = pl.when(single(root)).then(pl.lit(yes, dtype=pl.UInt32))
    if root.certain:
        return texts, settled.otherwise(not_fulfilled)
    return texts, settled.when(single(root).is_null()).then(unsettled).otherwise(not_fulfilled)


def _root(program: Program, plan: Plan) -> Single:
    if program.status != "gjelder" or program.root is None:
        return constant(True)
    return _truth(plan.cells[program.root])


def _truth(cell: Cell) -> Single:
    assert isinstance(cell, Single)
    return cell


def _results(program: Program, plan: Plan) -> tuple[list[pl.Expr], dict[str, str]]:
    """The columns to compute, and which of them each column of the answer shows."""
    columns: list[pl.Expr] = []
    shown: dict[str, str] = {}
    for name, slot in program.results:
        kind, cell = program.slots[slot].type, plan.cells[slot]
        label = f"{program.rule}/{name}"
        if not isinstance(cell, Range):
            columns.append((single(cell) if isinstance(kind, BoolType) else code(cell)).alias(label))
            shown[label] = label
            continue
        low, high = f"{label}.lo", f"{label}.hi"
        columns.append(_shown(number(cell.lo), kind).alias(low))
        if not cell.exact:
            columns.append(_shown(number(cell.hi), kind).alias(high))
        shown |= {low: low, high: low if cell.exact else high}
    return columns, shown


def _shown(bound: pl.Expr, kind: Type) -> pl.Expr:
    """Whole numbers as such, other numbers as exact decimals, dates as dates."""
    if isinstance(kind, DateType):
        return as_date(bound)
    if isinstance(kind, NumType) and kind.scale:
        if _REINTERPRETS:
            return bound.cast(pl.Int128).reinterpret(dtype=pl.Decimal(38, kind.scale))
        step = pl.lit(Decimal(1).scaleb(-kind.scale), dtype=pl.Decimal(38, kind.scale))
        return bound.cast(pl.Decimal(38, 0)) * step
    return bound

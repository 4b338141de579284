"""Inputs of the reference interpreter as the frames of a plan, and both answers side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import polars as pl

from allocation.columns.cells import Cell, Range, number, single
from allocation.columns.complete import complete, needed
from allocation.columns.expressions import compile_program
from allocation.columns.plan import (
    POSITION,
    TODAY,
    Gaps,
    Shape,
    TableShape,
    end_column,
    fact_column,
    given_column,
    here_column,
    open_column,
    start_column,
)
from allocation.engine.repeated import targets
from allocation.language import nodes as n
from tests.reference import Inputs, run


def columns_of(name: str, kind: n.Type, values: Sequence[Any]) -> tuple[Gaps, list[pl.Series]]:
    """The columns of one input, as narrow as its values allow."""
    if all(value is None for value in values):
        return Gaps.ABSENT, []
    if isinstance(kind, n.NumType | n.DateType):
        pairs = [(kind.lo, kind.hi) if value is None else value for value in values]
        if all(lo == hi for lo, hi in pairs):
            return Gaps.EXACT, [pl.Series(name, [lo for lo, _ in pairs], dtype=pl.Int64)]
        return Gaps.SOME, [
            pl.Series(f"{name}.{end}", [pair[i] for pair in pairs], dtype=pl.Int64) for i, end in enumerate(("lo", "hi"))
        ]
    dtype = pl.Enum(kind.codes) if isinstance(kind, n.CodeType) else pl.Boolean()
    return Gaps.EXACT if None not in values else Gaps.SOME, [pl.Series(name, values, dtype=dtype)]


def table_frames(
    program: n.Program, inputs: Sequence[Inputs]
) -> tuple[dict[str, TableShape], dict[str, pl.DataFrame], list[pl.Series]]:
    shapes, frames, columns = {}, {}, []
    for use in program.tables:
        tables = [i.tables.get(use.name) for i in inputs]
        rows = [(k, row) for k, table in enumerate(tables) if table for row in table.rows]
        fields = {}
        frame = [pl.Series(POSITION, [k for k, _ in rows], dtype=pl.UInt32)]
        for name, kind in use.fields:
            fields[name], made = columns_of(fact_column(name), kind, [row.get(name) for _, row in rows])
            frame += made
        loose = any(table is None or table.open for table in tables)
        shapes[use.name] = TableShape(fields, all(table is None for table in tables), loose)
        frames[use.name] = pl.DataFrame(frame)
        ends = [0]
        for table in tables:
            ends.append(ends[-1] + (len(table.rows) if table else 0))
        columns += [
            pl.Series(start_column(use.name), ends[:-1], dtype=pl.UInt32),
            pl.Series(end_column(use.name), ends[1:], dtype=pl.UInt32),
            pl.Series(here_column(use.name), [table is not None for table in tables]),
            pl.Series(open_column(use.name), [table is not None and table.open for table in tables]),
        ]
    return shapes, frames, columns


def by_columns(program: n.Program, inputs: Sequence[Inputs], wanted: Sequence[int]) -> dict[int, list[Any]]:
    """The slots asked for, for every case."""
    shape, cases, frames = _made(program, inputs)
    plan = compile_program(program, shape, wanted)
    done = plan.run(cases, frames)
    return {index: values_of(done, plan.cells[index], len(inputs)) for index in wanted}


def completed_by_columns(program: n.Program, inputs: Sequence[Inputs]) -> dict[int, list[Any]]:
    """The slots that an answer rests on, for every case, as certain as the completions make them."""
    shape, cases, frames = _made(program, inputs)
    wanted = frozenset(targets(program)) | needed(
        program, [slot for slot, gaps in shape.given.items() if gaps is not Gaps.ABSENT]
    )
    plan = compile_program(program, shape, wanted)
    done = plan.run(cases, frames)
    plan, done = complete(program, plan, shape, frames, done, lambda other: compile_program(program, other, wanted))
    return {index: values_of(done, plan.cells[index], len(inputs)) for index in targets(program)}


def _made(program: n.Program, inputs: Sequence[Inputs]) -> tuple[Shape, pl.DataFrame, dict[str, pl.DataFrame]]:
    shapes, frames, columns = table_frames(program, inputs)
    facts, given = {}, {}
    for name, kind in program.facts:
        facts[name], made = columns_of(fact_column(name), kind, [i.facts.get(name) for i in inputs])
        columns += made
    for slot in program.slots:
        if slot.givable:
            values = [i.given.get(slot.index) for i in inputs]
            given[slot.index], made = columns_of(given_column(slot.index), slot.type, values)
            columns += made
    days = {i.dato for i in inputs}
    columns.append(pl.Series(TODAY, [i.dato for i in inputs], dtype=pl.Int64))
    shape = Shape(facts, shapes, given, days.pop() if len(days) == 1 else None, inputs[0].evidence_closed)
    return shape, pl.DataFrame(columns), frames


def values_of(frame: pl.DataFrame, cell: Cell, size: int) -> list[Any]:
    def column(expression: pl.Expr) -> list[Any]:
        return frame.with_columns(expression.alias("y"))["y"].to_list()

    if isinstance(cell, Range):
        return list(zip(column(number(cell.lo)), column(number(cell.hi)), strict=True))
    return column(single(cell))


def differences(program: n.Program, inputs: Sequence[Inputs]) -> list[str]:
    """Every slot of the case that columns and the reference do not agree on."""
    wanted = [slot.index for slot in program.slots if slot.table is None]
    columns = by_columns(program, inputs, wanted)
    found = []
    for k, one in enumerate(inputs):
        expected = run(program, one)
        for index in wanted:
            if columns[index][k] != expected[index] or type(columns[index][k]) is not type(expected[index]):
                found.append(f"rad {k}, s{index}: {columns[index][k]} ≠ {expected[index]}: {program.slots[index].expr}")
    return found

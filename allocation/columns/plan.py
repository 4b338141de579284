"""A compiled program: which columns to compute in which order, and how to run it over one batch of cases."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import polars as pl
from attrs import define, field, frozen

from allocation.columns.cells import Cell, Range, Single, number, single

POSITION = "rad"  # in a row frame: the position of the row's case in the case frame
TODAY = "dato"


class Gaps(Enum):
    """What a column of input holds in this batch."""

    ABSENT = "mangler"  # no column: unknown for every case
    EXACT = "kjent"  # one column without nulls
    SOME = "hull"  # nulls, or two columns for numbers and dates


@frozen
class TableShape:
    """A table in this batch.  ``loose``: it is missing or open for some case, and columns say for which."""

    fields: Mapping[str, Gaps] = field(factory=dict)
    missing: bool = False
    loose: bool = False


@frozen
class Shape:
    """What a compiled program may take for granted about a batch.  ``today`` None: each case has its own."""

    facts: Mapping[str, Gaps]
    tables: Mapping[str, TableShape] = field(factory=dict)
    given: Mapping[int, Gaps] = field(factory=dict)
    today: int | None = None
    evidence_closed: bool = False

    def key(self) -> object:
        """Equal for batches that can share a plan."""
        tables = tuple((name, t.missing, t.loose, *sorted(t.fields.items(), key=str)) for name, t in self.tables.items())
        facts, given = tuple(sorted(self.facts.items(), key=str)), tuple(sorted(self.given.items(), key=str))
        return facts, tables, given, self.today, self.evidence_closed


def fact_column(name: str) -> str:
    """The input column of a fact or field; ``.lo`` and ``.hi`` are added where it has gaps."""
    return f"f.{name}"


def given_column(slot: int) -> str:
    """The input column of a value given by hand."""
    return f"g.{slot}"


def start_column(table: str) -> str:
    """Where a case's rows begin in the row frame."""
    return f"{table}.fra"


def end_column(table: str) -> str:
    """Where a case's rows end in the row frame."""
    return f"{table}.til"


def here_column(table: str) -> str:
    """Whether the table is given at all."""
    return f"{table}.finnes"


def open_column(table: str) -> str:
    """Whether there may be more rows."""
    return f"{table}.åpen"


def spread(frame: pl.DataFrame) -> pl.DataFrame:
    """The same frame where no column is kept as one repeated value.

    Polars gives columns of length 1 when all inputs of when/then or min_horizontal are such (pola-rs/polars#29082).
    """
    return pl.DataFrame(frame.get_columns())


def with_columns(frame: pl.DataFrame, columns: list[pl.Expr]) -> pl.DataFrame:
    """Add columns, each computed row by row from those that are there.

    Inside an expression too, polars may shrink a result that is the same for every row to length 1 (a condition that is
    never true, compared with a literal), and then refuses it: such a column is filled out here.
    """
    if not columns or not frame.height or not frame.width:
        return spread(frame.with_columns(columns))
    try:  # only what is new is spread: the columns that are there have been
        made = frame.select(columns).get_columns()
        return frame.with_columns(one if len(one) == frame.height else one.new_from_index(0, frame.height) for one in made)
    except (pl.exceptions.InvalidOperationError, pl.exceptions.ShapeError):
        made = [frame.select(column).to_series() for column in columns]
        full = [one.new_from_index(0, frame.height) if len(one) == 1 else one for one in made]
        return frame.with_columns(full)


@define
class Stage:
    """Columns that need only earlier stages."""

    columns: dict[str | None, list[pl.Expr]] = field(factory=dict)
    brought: list[tuple[str, str, str]] = field(factory=list)  # table, case column, row column
    totals: list[tuple[str, str, str]] = field(factory=list)  # table, row column, case column


@define
class Plan:
    """The stages, and where the slots asked for are found."""

    stages: dict[int, Stage] = field(factory=dict)
    cells: dict[int, Cell] = field(factory=dict)
    _names: int = 0

    def stage(self, level: int) -> Stage:
        return self.stages.setdefault(level, Stage())

    def name(self) -> str:
        self._names += 1
        return f"t{self._names}"

    def save(self, cell: Cell, frame: str | None, name: str | None = None) -> Cell:
        """The same value as a column (or two) of its own, unless it already is one."""
        if cell.plain:
            return cell
        name = name or self.name()
        level = cell.level + 1
        target = self.stage(level).columns.setdefault(frame, [])
        if isinstance(cell, Single):
            target.append(single(cell).alias(name))
            return Single(pl.col(name), cell.certain, level, True)
        if cell.exact:
            target.append(number(cell.lo).alias(name))
            column = pl.col(name)
            return Range(column, column, level, True)
        ends: list[int | pl.Expr] = []
        for bound, suffix in ((cell.lo, "lo"), (cell.hi, "hi")):
            if isinstance(bound, pl.Expr):
                target.append(bound.alias(f"{name}.{suffix}"))
                bound = pl.col(f"{name}.{suffix}")
            ends.append(bound)
        return Range(ends[0], ends[1], level, True)

    def run(self, cases: pl.DataFrame, rows: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
        """The case frame with every column of the plan.  Row frames are sorted by case."""
        cases = spread(cases)
        frames = {name: spread(frame) for name, frame in rows.items()}
        for level in sorted(self.stages):
            stage = self.stages[level]
            before = cases
            for table, source, target in stage.brought:
                frame = frames[table]
                frames[table] = spread(frame.with_columns(before[source].gather(frame[POSITION]).alias(target)))
            totals = [self._total(frames[table], before, table, source, name) for table, source, name in stage.totals]
            for table_name, columns in stage.columns.items():
                if table_name is None:
                    cases = with_columns(cases, columns)
                else:
                    frames[table_name] = with_columns(frames[table_name], columns)
            if totals:
                cases = cases.with_columns(totals)
        return cases

    @staticmethod
    def _total(rows: pl.DataFrame, cases: pl.DataFrame, table: str, source: str, name: str) -> pl.Series:
        """The sum over each case's rows, as the difference of running sums: exact, since the numbers are whole."""
        running = pl.concat([pl.Series([0], dtype=pl.Int64), rows[source].cum_sum()])
        reached = running.gather(cases[end_column(table)])
        return (reached - reached.shift(1, fill_value=0)).alias(name)

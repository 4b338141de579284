"""A batch of a register → the input columns that a plan reads, and the cases that must be rejected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import polars as pl
from attrs import define, field, frozen

from allocation.columns.plan import (
    POSITION,
    Gaps,
    TableShape,
    end_column,
    fact_column,
    here_column,
    open_column,
    start_column,
)
from allocation.columns.reading import Column, read_column
from allocation.columns.registers import Batch
from allocation.facts.vocabulary import Vocabulary
from allocation.language.nodes import BOOL, DateType, NumType, TableUse, Type
from allocation.values.numbers import format_date

LEAST = ("minst", "tidligst")
GREATEST = ("høyst", "senest")
OPEN = "åpen"
REJECTED = {"nøkkel": pl.String, "tabell": pl.String, "kolonne": pl.String, "verdi": pl.String, "årsak": pl.String}


@define
class Rejections:
    """The faults of a batch: the position of the case, and what is wrong."""

    keys: pl.Series
    frames: list[pl.DataFrame] = field(factory=list)

    def add(self, faults: pl.DataFrame, column: str, table: str | None = None, owner: pl.Series | None = None) -> None:
        """Faults by position in the batch, or in a table whose rows belong to ``owner``."""
        if faults.height:
            place = faults["rad"] if owner is None else owner.gather(faults["rad"])
            self.frames.append(
                faults.select(
                    place.cast(pl.UInt32).alias("rad"),
                    pl.lit(table, dtype=pl.String).alias("tabell"),
                    pl.lit(column).alias("kolonne"),
                    pl.col("verdi").cast(pl.String),
                    "årsak",
                )
            )

    def mark(self, where: pl.Series, column: str, reason: str, value: pl.Series | None = None) -> None:
        """One reason for every case where ``where`` is true."""
        rows = where.fill_null(False).arg_true()
        if len(rows):
            shown = pl.Series([None] * len(rows), dtype=pl.String) if value is None else value.gather(rows)
            self.add(pl.DataFrame({"rad": rows, "verdi": shown, "årsak": [reason] * len(rows)}), column)

    def good(self) -> pl.Series:
        """The cases without a fault."""
        fine = pl.repeat(True, len(self.keys), eager=True)
        for frame in self.frames:
            fine = fine.scatter(frame["rad"], False)
        return fine

    def report(self) -> pl.DataFrame:
        """The faults with the keys of their cases."""
        if not self.frames:
            return pl.DataFrame(schema=REJECTED)
        faults = pl.concat(self.frames).sort("rad", maintain_order=True)
        return faults.select(self.keys.gather(faults["rad"]).cast(pl.String).alias("nøkkel"), *list(REJECTED)[1:])


@frozen(eq=False)
class Read:
    """A fact or field as read: one column with nulls, or two ends without."""

    kind: Type
    ends: tuple[pl.Series, ...]

    def columns(self, name: str) -> tuple[Gaps, list[pl.Series]]:
        """The input columns, as narrow as the values allow."""
        first, last = self.ends[0], self.ends[-1]
        if first.null_count() == len(first):
            return (Gaps.ABSENT if len(first) else Gaps.EXACT), ([] if len(first) else [first.alias(name)])
        if first.null_count() == 0 and (len(self.ends) == 1 or bool((first == last).all())):
            return Gaps.EXACT, [first.alias(name)]
        if not isinstance(self.kind, NumType | DateType):
            return Gaps.SOME, [first.alias(name)]
        low, high = first.fill_null(self.kind.lo), last.fill_null(self.kind.hi)
        return Gaps.SOME, [low.alias(f"{name}.lo"), high.alias(f"{name}.hi")]

    def pick(self, wanted: pl.Series) -> Read:
        return Read(self.kind, tuple(series.filter(wanted) for series in self.ends))


@frozen(eq=False)
class Prepared:
    """A batch that has been read.  ``tables``: rows' case, fields, and per case whether the table is there and open."""

    facts: Mapping[str, Read]
    tables: Mapping[str, tuple[pl.Series, Mapping[str, Read], pl.Series, pl.Series]]
    size: int

    def shapes(self) -> tuple[dict[str, Gaps], dict[str, TableShape], pl.DataFrame, dict[str, pl.DataFrame]]:
        """The shape of the batch, its case frame and its row frames."""
        columns: list[pl.Series] = []
        facts: dict[str, Gaps] = {}
        for name, read in self.facts.items():
            facts[name], made = read.columns(fact_column(name))
            columns += made
        shapes, frames = {}, {}
        for table, (owner, fields, here, is_open) in self.tables.items():
            gaps: dict[str, Gaps] = {}
            cells = [owner.alias(POSITION)]
            for name, read in fields.items():
                gaps[name], made = read.columns(fact_column(name))
                cells += made
            shapes[table] = TableShape(gaps, not here.any(), bool((~here | is_open).any()))
            frames[table] = pl.DataFrame(cells)
            starts, ends = offsets(owner, self.size)
            columns += [starts.alias(start_column(table)), ends.alias(end_column(table))]
            if shapes[table].loose:
                columns += [here.alias(here_column(table)), is_open.alias(open_column(table))]
        columns.append(pl.int_range(self.size, dtype=pl.UInt32, eager=True).alias(POSITION))
        return facts, shapes, pl.DataFrame(columns), frames

    def pick(self, wanted: pl.Series) -> Prepared:
        """The cases where ``wanted`` is true."""
        if wanted.all():
            return self
        place = wanted.cast(pl.UInt32).cum_sum().cast(pl.Int64) - 1
        tables = {}
        for name, (owner, fields, here, is_open) in self.tables.items():
            kept = wanted.gather(owner)
            owner = place.gather(owner.filter(kept)).cast(pl.UInt32)
            picked = {field_name: read.pick(kept) for field_name, read in fields.items()}
            tables[name] = (owner, picked, here.filter(wanted), is_open.filter(wanted))
        return Prepared({name: read.pick(wanted) for name, read in self.facts.items()}, tables, int(wanted.sum()))


def offsets(owner: pl.Series, size: int) -> tuple[pl.Series, pl.Series]:
    """Where each case's rows begin and end, in rows sorted by case."""
    counts = pl.repeat(0, size, dtype=pl.UInt32, eager=True)
    if len(owner):
        runs = owner.rle().struct.unnest()
        counts = counts.scatter(runs["value"], runs["len"])
    ends = counts.cum_sum().cast(pl.UInt32)
    return ends - counts, ends


def prepare(
    batch: Batch,
    facts: Mapping[str, Type],
    tables: Mapping[str, TableUse],
    vocabulary: Vocabulary,
    days: pl.Series,
    rejected: Rejections,
) -> Prepared:
    """Read the columns of the facts and tables; what is wrong goes to ``rejected``."""
    past = [name for name, decl in vocabulary.facts.items() if decl.past]
    read: dict[str, Read] = {}
    for name, kind in facts.items():
        found = _read(batch.cases, name, kind, rejected, None, None)
        if found is not None:
            read[name] = found
            if name in past:
                _check_past(found, name, days, None, None, rejected)
    made = {}
    for name, use in tables.items():
        if name in batch.rows:
            made[name] = _table(batch, use, vocabulary, days, rejected)
    return Prepared(read, made, len(batch.keys))


def _table(
    batch: Batch, use: TableUse, vocabulary: Vocabulary, days: pl.Series, rejected: Rejections
) -> tuple[pl.Series, Mapping[str, Read], pl.Series, pl.Series]:
    name, size = use.name, len(batch.keys)
    frame = batch.rows[name]
    owner = frame[POSITION]
    fields = {}
    for field_name, kind in use.fields:
        found = _read(frame, field_name, kind, rejected, name, owner)
        if found is not None:
            fields[field_name] = found
            decl = vocabulary.find(field_name, name)
            if decl is not None and decl.past:
                _check_past(found, field_name, days, name, owner, rejected)
    starts, ends = offsets(owner, size)
    rejected.mark(ends - starts > use.max_rows, name, f"for mange rader: {name} har høyst {use.max_rows}")
    absent = batch.absent.get(name)
    here = pl.repeat(True, size, eager=True) if absent is None else ~absent
    is_open = pl.repeat(False, size, eager=True)
    if (column := f"{name}.{OPEN}") in batch.cases.columns:
        flags = read_column(batch.cases[column], BOOL)
        rejected.add(flags.faults, column)
        is_open = flags.values.fill_null(False)
    return owner, fields, here, is_open


def _read(
    frame: pl.DataFrame, name: str, kind: Type, rejected: Rejections, table: str | None, owner: pl.Series | None
) -> Read | None:
    def column(label: str) -> Column | None:
        if label not in frame.columns:
            return None
        found = read_column(frame[label], kind)
        rejected.add(found.faults, label, table, owner)
        return found

    whole = column(name)
    if not isinstance(kind, NumType | DateType):
        return None if whole is None else Read(kind, (whole.values,))
    least = _first(column(f"{name}.{word}") for word in LEAST)
    greatest = _first(column(f"{name}.{word}") for word in GREATEST)
    if least is None and greatest is None:
        return None if whole is None else Read(kind, (whole.values,))
    empty = pl.Series([None] * frame.height, dtype=pl.Int64)
    low = empty if least is None else least.values
    high = empty if greatest is None else greatest.values
    known = empty if whole is None else whole.values
    twice = known.is_not_null() & (low.is_not_null() | high.is_not_null())
    ends = pl.select(
        lo=pl.coalesce(known, low, pl.lit(kind.lo, dtype=pl.Int64)),
        hi=pl.coalesce(known, high, pl.lit(kind.hi, dtype=pl.Int64)),
    )
    for wrong, reason in (
        (twice, "verdien står både som verdi og grenser"),
        (ends["lo"] > ends["hi"], "den nedre grensen er høyere enn den øvre"),
    ):
        rows = wrong.arg_true()
        if len(rows):
            shown = frame[next(c for c in frame.columns if c.startswith(f"{name}."))].gather(rows).cast(pl.String)
            faults = pl.DataFrame({"rad": rows, "verdi": shown, "årsak": [reason] * len(rows)})
            rejected.add(faults, name, table, owner)
    return Read(kind, (ends["lo"], ends["hi"]))


def _first(columns: Iterable[Column | None]) -> Column | None:
    return next((column for column in columns if column is not None), None)


def _check_past(read: Read, name: str, days: pl.Series, table: str | None, owner: pl.Series | None, rejected: Rejections) -> None:
    """Someone born after the date of assessment."""
    limit = days if owner is None else days.gather(owner)
    rows = (read.ends[0] > limit).fill_null(False).arg_true()
    if len(rows):
        values = read.ends[0].gather(rows).to_list()
        reasons = [
            f"{name} er {format_date(value)}, etter datoen det vurderes på, {format_date(day)}"
            for value, day in zip(values, limit.gather(rows).to_list(), strict=True)
        ]
        shown = [None] * len(rows)
        faults = pl.DataFrame({"rad": rows, "verdi": shown, "årsak": reasons})
        rejected.add(faults, name, table, owner)

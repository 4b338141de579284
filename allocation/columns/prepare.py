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
from allocation.columns.reading import Column, read_column, read_columns
from allocation.columns.registers import Batch
from allocation.facts.vocabulary import EARLIEST, LATEST, TableDecl, Vocabulary
from allocation.language.nodes import BOOL, DateType, NumType, TableUse, Type
from allocation.language.reserved import PERIOD
from allocation.values.numbers import format_date

LEAST = ("minst", "tidligst")
GREATEST = ("høyst", "senest")
OPEN = "åpen"
_DAYS = DateType(EARLIEST, LATEST)
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

    def mark(self, where: pl.Series, column: str, reason: str, value: pl.Series | None = None, table: str | None = None) -> None:
        """One reason for every case where ``where`` is true."""
        rows = where.fill_null(False).arg_true()
        if len(rows):
            shown = pl.Series([None] * len(rows), dtype=pl.String) if value is None else value.gather(rows)
            self.add(pl.DataFrame({"rad": rows, "verdi": shown, "årsak": [reason] * len(rows)}), column, table)

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

    def without(self, where: pl.Series) -> Read:
        """Unknown where ``where`` is true."""
        return Read(self.kind, tuple(pl.select(pl.when(~where).then(series)).to_series() for series in self.ends))


@frozen(eq=False)
class Table:
    """The rows of a table: which case each belongs to, their fields, and for each case how many there are, whether the
    table is there at all, and whether there may be more."""

    owner: pl.Series
    fields: Mapping[str, Read]
    counts: pl.Series
    here: pl.Series
    is_open: pl.Series

    def repeated(self, key: tuple[str, ...]) -> pl.Series:
        """The cases where two rows surely have the same key."""
        columns = [self.owner.alias(POSITION)]
        known = pl.repeat(True, len(self.owner), eager=True)
        for name in key:
            ends = self.fields[name].ends if name in self.fields else (pl.Series([None] * len(self.owner)),)
            columns.append(ends[0].alias(f"f.{name}"))
            known = known & ends[0].is_not_null() & (ends[0] == ends[-1]).fill_null(False)
        rows = pl.DataFrame(columns).filter(known)
        again = rows.filter(rows.is_duplicated())[POSITION]
        return pl.repeat(False, len(self.counts), eager=True).scatter(again.unique(), True)

    def pick(self, wanted: pl.Series, place: pl.Series) -> Table:
        kept = wanted.gather(self.owner)
        owner = place.gather(self.owner.filter(kept)).cast(pl.UInt32)
        fields = {name: read.pick(kept) for name, read in self.fields.items()}
        return Table(owner, fields, *(s.filter(wanted) for s in (self.counts, self.here, self.is_open)))


@frozen(eq=False)
class Inputs:
    """What a plan runs on, and the shapes that it may be compiled for."""

    facts: Mapping[str, Gaps]
    tables: Mapping[str, TableShape]
    cases: pl.DataFrame
    rows: Mapping[str, pl.DataFrame]


@frozen(eq=False)
class Prepared:
    """A batch that has been read."""

    facts: Mapping[str, Read]
    tables: Mapping[str, Table]
    size: int

    def inputs(self) -> Inputs:
        """The input columns."""
        columns = [pl.int_range(self.size, dtype=pl.UInt32, eager=True).alias(POSITION)]
        facts: dict[str, Gaps] = {}
        for name, read in self.facts.items():
            facts[name], made = read.columns(fact_column(name))
            columns += made
        shapes, frames = {}, {}
        for name, table in self.tables.items():
            gaps: dict[str, Gaps] = {}
            cells = [table.owner.alias(POSITION)]
            for field_name, read in table.fields.items():
                gaps[field_name], made = read.columns(fact_column(field_name))
                cells += made
            shapes[name] = TableShape(gaps, not table.here.any(), bool((~table.here | table.is_open).any()))
            frames[name] = pl.DataFrame(cells)
            ends = table.counts.cum_sum().cast(pl.UInt32)
            columns += [(ends - table.counts).alias(start_column(name)), ends.alias(end_column(name))]
            if shapes[name].loose:
                columns += [table.here.alias(here_column(name)), table.is_open.alias(open_column(name))]
        return Inputs(facts, shapes, pl.DataFrame(columns), frames)

    def without(self, facts: Mapping[str, pl.Series]) -> Prepared:
        """The same, with each of these facts unknown in the cases where its series is true."""
        read = {name: found.without(facts[name]) if name in facts else found for name, found in self.facts.items()}
        return Prepared(read, self.tables, self.size)

    def pick(self, wanted: pl.Series) -> Prepared:
        """The cases where ``wanted`` is true."""
        if wanted.all():
            return self
        place = wanted.cast(pl.UInt32).cum_sum().cast(pl.Int64) - 1
        tables = {name: table.pick(wanted, place) for name, table in self.tables.items()}
        return Prepared({name: read.pick(wanted) for name, read in self.facts.items()}, tables, int(wanted.sum()))


def rows_per_case(owner: pl.Series, size: int) -> pl.Series:
    """How many rows each case has, in rows sorted by case."""
    counts = pl.repeat(0, size, dtype=pl.UInt32, eager=True)
    if len(owner):
        runs = owner.rle().struct.unnest()
        counts = counts.scatter(runs["value"], runs["len"])
    return counts


def prepare(
    batch: Batch,
    facts: Mapping[str, Type],
    tables: Mapping[str, TableUse],
    vocabulary: Vocabulary,
    days: pl.Series,
    rejected: Rejections,
) -> Prepared:
    """Read the columns of the facts and tables; what is wrong goes to ``rejected``."""
    read = _read_all(_with_moved(batch.cases, facts, vocabulary), facts, rejected, None, None)
    for name, found in read.items():
        if (decl := vocabulary.find(name)) is not None and decl.past:
            _check_past(found, name, days, None, None, rejected)
    made = {name: _table(batch, use, vocabulary, days, rejected) for name, use in tables.items() if name in batch.rows}
    return Prepared(read, made, len(batch.keys))


def _with_moved(cases: pl.DataFrame, facts: Mapping[str, Type], vocabulary: Vocabulary) -> pl.DataFrame:
    """A fact that is another fact on a day of the year has that one's columns where the register has none of its own.

    The values of a register are not dated: they hold on that day too.
    """
    ends = ("", *(f".{word}" for word in (*LEAST, *GREATEST)))
    more: dict[str, pl.Expr] = {}
    for name in vocabulary.moved:
        if name not in facts or any(f"{name}{end}" in cases.columns for end in ends):
            continue
        of = vocabulary.facts[name].read_of
        more |= {f"{name}{end}": pl.col(f"{of}{end}") for end in ends if f"{of}{end}" in cases.columns}
    return cases.with_columns(**more) if more else cases


def _table(batch: Batch, use: TableUse, vocabulary: Vocabulary, days: pl.Series, rejected: Rejections) -> Table:
    name, size = use.name, len(batch.keys)
    frame = _periods(batch.rows[name], vocabulary.tables[name], days, rejected)
    owner = frame[POSITION]
    fields = _read_all(frame, dict(use.fields), rejected, name, owner)
    for field_name, found in fields.items():
        if (decl := vocabulary.find(field_name, name)) is not None and decl.past:
            _check_past(found, field_name, days, name, owner, rejected)
    counts = rows_per_case(owner, size)
    rejected.mark(counts > use.max_rows, name, f"for mange rader: {name} har høyst {use.max_rows}")
    absent = batch.absent.get(name)
    here = pl.repeat(True, size, eager=True) if absent is None else ~absent
    is_open = pl.repeat(False, size, eager=True)
    if (column := f"{name}.{OPEN}") in batch.cases.columns:
        flags = read_column(batch.cases[column], BOOL)
        rejected.add(flags.faults, column)
        is_open = flags.values.fill_null(False)
    return Table(owner, fields, counts, here, is_open)


def _periods(frame: pl.DataFrame, decl: TableDecl, days: pl.Series, rejected: Rejections) -> pl.DataFrame:
    """The rows that hold on each case's day; of events all, with ``fra`` and ``til`` as the period they are about."""
    written = [word for word in PERIOD if word in frame.columns]
    if decl.events:
        return frame.rename({word: PERIOD[word] for word in written if PERIOD[word] not in frame.columns})
    for word in written:
        found = read_column(frame[word], _DAYS)
        rejected.add(found.faults, word, decl.name, frame[POSITION])
        day = days.gather(frame[POSITION])
        holds = found.values <= day if word == "fra" else found.values >= day
        frame = frame.filter(holds.fill_null(True))
    return frame


def _read_all(
    frame: pl.DataFrame, kinds: Mapping[str, Type], rejected: Rejections, table: str | None, owner: pl.Series | None
) -> dict[str, Read]:
    labels = {
        label: kind
        for name, kind in kinds.items()
        for label in (name, *(f"{name}.{word}" for word in (*LEAST, *GREATEST)))
        if label in frame.columns
    }
    columns = read_columns(frame, labels) if labels else {}
    for label, column in columns.items():
        rejected.add(column.faults, label, table, owner)
    found = {name: _read(frame, columns, name, kind, rejected, table, owner) for name, kind in kinds.items()}
    return {name: read for name, read in found.items() if read is not None}


def _read(
    frame: pl.DataFrame,
    columns: Mapping[str, Column],
    name: str,
    kind: Type,
    rejected: Rejections,
    table: str | None,
    owner: pl.Series | None,
) -> Read | None:
    whole = columns.get(name)
    if not isinstance(kind, NumType | DateType):
        return None if whole is None else Read(kind, (whole.values,))
    least = _first(columns.get(f"{name}.{word}") for word in LEAST)
    greatest = _first(columns.get(f"{name}.{word}") for word in GREATEST)
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

"""A register of cases as polars frames: where it comes from, its keys, its child tables, and its batches."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NoReturn

import polars as pl
from attrs import field, frozen

from allocation.columns.csv import checked_csv, in_normal_form
from allocation.columns.identity import refuse_identity_numbers
from allocation.columns.plan import POSITION
from allocation.errors import Funn, RegisterFeil
from allocation.facts.vocabulary import TableDecl
from allocation.files import cannot_read
from allocation.language.reserved import PERIOD

KEY = "nøkkel"
MUNICIPALITY = "kommune"
DAY = "dato"
NUMBER = "radnummer"
BATCH = 250_000
Source = str | Path | pl.DataFrame | pl.LazyFrame
_ANSWER = "/årsakskode"  # a column of every answer
_CSV = (".csv", ".txt", ".tsv")
_NO_VALUE = (pl.Object, pl.Binary, pl.Duration, pl.Time)
_UNREADABLE = (pl.exceptions.PolarsError, OSError, UnicodeDecodeError)


@frozen(eq=False)
class Batch:
    """Some cases of a register, as they stand there.

    ``keys``: the key of each case, or its row number.  ``rows``: for each table given, its rows in the order of the cases, with
    the position of the case in the column ``rad``.  ``absent``: for each nested table, which cases have none.
    """

    cases: pl.DataFrame
    keys: pl.Series
    rows: Mapping[str, pl.DataFrame] = field(factory=dict)
    absent: Mapping[str, pl.Series] = field(factory=dict)

    def pick(self, wanted: pl.Series) -> Batch:
        """The cases where ``wanted`` is true."""
        if wanted.all():
            return self
        place = wanted.cast(pl.UInt32).cum_sum().cast(pl.Int64) - 1
        rows = {}
        for name, frame in self.rows.items():
            kept = frame.filter(wanted.gather(frame[POSITION]))
            rows[name] = kept.with_columns(place.gather(kept[POSITION]).cast(pl.UInt32).alias(POSITION))
        absent = {name: flags.filter(wanted) for name, flags in self.absent.items()}
        return Batch(self.cases.filter(wanted), self.keys.filter(wanted), rows, absent)


@frozen(eq=False)
class Register:
    """A register and its child registers, not yet read."""

    cases: pl.LazyFrame
    columns: tuple[str, ...]
    children: Mapping[str, pl.LazyFrame] = field(factory=dict)
    nested: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    @property
    def has_key(self) -> bool:
        return KEY in self.columns

    @property
    def answered(self) -> tuple[str, ...]:
        """The rules that an earlier run has answered in this register."""
        return tuple(name.removesuffix(_ANSWER) for name in self.columns if name.endswith(_ANSWER))

    def is_answer(self, column: str) -> bool:
        """Does a column stand there as an answer of an earlier run, and not as a value given for an address?"""
        return column.partition("/")[0] in self.answered

    def repeated_keys(self) -> pl.Series:
        """Keys that stand more than once."""
        if not self.has_key:
            return pl.Series(KEY, [], dtype=pl.String)
        keys = collect(self.cases.select(pl.col(KEY).drop_nulls())).to_series()
        keys = keys if keys.is_sorted() else keys.sort()
        return keys.filter((keys == keys.shift(1)).fill_null(False)).unique()

    def orphans(self, table: str, found: int) -> pl.DataFrame:
        """The keys of child rows without a case, as text; ``found`` rows of the table had one."""
        child = self.children[table].select(pl.col(KEY).cast(pl.String))
        if collect(child.select(pl.len())).item() == found:
            return pl.DataFrame(schema={KEY: pl.String})
        known = self.cases.select(pl.col(KEY).cast(pl.String)).drop_nulls()
        lost = collect(child.join(known, on=KEY, how="anti").unique().sort(KEY))
        refuse_identity_numbers(lost, f"tabellen {table}", None)
        return lost

    def near(self, lost: pl.Series) -> pl.Series:
        """The keys of cases that differ from one of these only in leading zeros, blanks or large and small letters."""
        plain = pl.col(KEY).str.strip_chars().str.to_lowercase().str.strip_chars_start("0")
        wanted = lost.drop_nulls().to_frame(KEY).select(plain.alias("plain")).unique()
        known = self.cases.select(pl.col(KEY).cast(pl.String)).drop_nulls().with_columns(plain.alias("plain"))
        return collect(known.join(wanted.lazy(), on="plain", how="semi").select(KEY))[KEY]

    def batches(self, facts: Container[str], size: int = BATCH) -> Iterator[Batch]:
        """The cases in order, ``size`` at a time, with the columns that can belong to a fact or an address."""
        named = {KEY, MUNICIPALITY, DAY, *self.nested}
        wanted = [c for c in self.columns if c in named or _is_field(c, facts) or ("/" in c and not self.is_answer(c))]
        start = 0
        for frame in _slices(self.cases.select(wanted), size):
            if frame.height:
                refuse_identity_numbers(frame, "registeret", start + 1)
                yield self._batch(frame, start)
            start += frame.height

    def _batch(self, frame: pl.DataFrame, start: int) -> Batch:
        numbers = pl.int_range(start + 1, start + frame.height + 1, eager=True).alias(KEY)
        return Batch(frame, frame[KEY] if self.has_key else numbers)

    def with_rows(self, batch: Batch, tables: Iterable[str]) -> Batch:
        """The batch with the rows of these tables, where the register has them."""
        rows: dict[str, pl.DataFrame] = {}
        absent: dict[str, pl.Series] = {}
        for name in tables:
            if name in self.children:
                rows[name] = _rows_of(self.children[name], batch.cases)
            elif name in self.nested:
                rows[name], absent[name] = _unnest(batch.cases[name])
            else:
                continue
            refuse_identity_numbers(rows[name], f"tabellen {name}", batch.keys.gather(rows[name][POSITION]))
        return Batch(batch.cases.drop(self.nested), batch.keys, rows, absent)


def _rows_of(child: pl.LazyFrame, cases: pl.DataFrame) -> pl.DataFrame:
    """The rows of a child register that belong to these cases, in their order.  No key is repeated."""
    positions = cases.select(KEY).with_row_index(POSITION).drop_nulls()
    if child.collect_schema()[KEY] != positions.schema[KEY]:
        child = child.with_columns(pl.col(KEY).cast(pl.String))
        positions = positions.with_columns(pl.col(KEY).cast(pl.String))
    keys = positions[KEY]
    near = pl.col(KEY).is_between(pl.lit(keys.min(), dtype=keys.dtype), pl.lit(keys.max(), dtype=keys.dtype))
    frame = collect(child.filter(near))
    if frame.is_empty():
        return frame.drop(KEY).with_columns(pl.lit(None, dtype=pl.UInt32).alias(POSITION))
    place = _places(frame[KEY], positions)
    if place.null_count():
        frame, place = frame.filter(place.is_not_null()), place.drop_nulls()
    frame = frame.drop(KEY).with_columns(place)
    return frame if frame[POSITION].is_sorted() else frame.sort(POSITION, maintain_order=True)


def _places(keys: pl.Series, positions: pl.DataFrame) -> pl.Series:
    """The position of each key, or null."""
    known = positions[KEY]
    first, last = known.min(), known.max()
    if known.dtype.is_integer() and isinstance(first, int) and isinstance(last, int) and last - first < 4 * len(known):
        table = pl.repeat(None, last - first + 1, dtype=pl.UInt32, eager=True)
        return table.scatter(known - first, positions[POSITION]).gather(keys - first).alias(POSITION)
    return keys.to_frame().join(positions, on=KEY, how="left", maintain_order="left")[POSITION]


def _unnest(column: pl.Series) -> tuple[pl.DataFrame, pl.Series]:
    """A column of lists of structs → rows, and where there is no list."""
    lists = pl.DataFrame({"x": column}).with_row_index(POSITION)
    rows = lists.filter(pl.col("x").list.len() > 0).explode("x").unnest("x")
    return rows.with_columns(pl.col(POSITION).cast(pl.UInt32)), column.is_null()


def _slices(source: pl.LazyFrame, size: int) -> Iterator[pl.DataFrame]:
    """The frame in pieces, without holding all of it."""
    start = 0
    while True:
        piece = collect(source.slice(start, size))
        yield piece
        if piece.height < size:
            return
        start += size


def open_register(cases: Source, children: Mapping[str, Source] | None, tables: Mapping[str, TableDecl]) -> Register:
    """Open a register.  ``children``: child registers by table name.  Raises ``RegisterFeil``."""
    frame = _open(cases)
    schema = frame.collect_schema()
    _check_columns(schema, "Registeret")
    given = dict(children or {})
    unknown = [name for name in given if name not in tables]
    if unknown:
        _refuse(f"Det finnes ingen tabell «{unknown[0]}».", f"Tabellene er {', '.join(tables)}.")
    opened: dict[str, pl.LazyFrame] = {}
    ignored: list[str] = []
    for name, source in given.items():
        child = _open(source)
        _check_columns(child.collect_schema(), f"Tabellen {name}")
        child_schema = child.collect_schema().names()
        if KEY not in child_schema or KEY not in schema:
            _refuse(
                f"Registeret og tabellen {name} må begge ha kolonnen «{KEY}».",
                f"Legg til kolonnen {KEY}: den binder radene i tabellen til sakene.",
            )
        if name in schema:
            _refuse(f"Tabellen {name} er gitt to ganger.", "Bruk enten kolonnen eller et eget register.")
        fields = {*tables[name].fields, *PERIOD}
        ignored += [f"{name}.{c}" for c in child_schema if c != KEY and not _is_field(c, fields)]
        opened[name] = child.select(c for c in child_schema if c == KEY or _is_field(c, fields))
    nested = []
    for name in (n for n in tables if n in schema):
        dtype = schema[name]
        if not (isinstance(dtype, pl.List) and isinstance(dtype.inner, pl.Struct)):
            _refuse(f"Kolonnen «{name}» er ikke en liste av rader.", "Bruk List(Struct), eller et eget register.")
        nested.append(name)
    return Register(frame, tuple(schema.names()), opened, tuple(nested), tuple(ignored))


def _check_columns(schema: pl.Schema, what: str) -> None:
    """A key, a municipality and a day is one plain value a row.  Raises RegisterFeil."""
    for name in (KEY, MUNICIPALITY, DAY):
        kind = schema.get(name)
        if kind is not None and (kind.is_nested() or kind in _NO_VALUE):
            _refuse(f"{what} har kolonnen «{name}» av slaget {kind}.", "Gjør den om til tekst, tall eller dato.")


def _is_field(column: str, fields: Container[str]) -> bool:
    """A field itself, or one of its ends (``alder.minst``)."""
    return column in fields or column.rpartition(".")[0] in fields


def _open(source: Source) -> pl.LazyFrame:
    try:
        return _opened(source)
    except _UNREADABLE as error:
        name = Path(source).name if isinstance(source, str | Path) else "registeret"
        _refuse(f"{name} kan ikke leses.", _first_line(error))


def _opened(source: Source) -> pl.LazyFrame:
    if isinstance(source, pl.DataFrame | pl.LazyFrame):
        return in_normal_form(source.lazy(), cells=False)
    path = Path(source)
    if not path.exists():
        _refuse(f"Registeret {path} finnes ikke.", "Oppgi en Parquet- eller CSV-fil.")
    if not (path.is_file() or path.is_dir()):
        _refuse(f"Registeret {path} er ikke en vanlig fil.", "Oppgi en fil, ikke et rør eller en enhet.")
    if path.suffix.lower() in _CSV:
        return _open_csv(path)
    if path.suffix.lower() in (".parquet", ".pq") or path.is_dir():
        return in_normal_form(pl.scan_parquet(path), cells=False)
    _refuse(f"Registeret {path.name} er verken Parquet eller CSV.", "Filnavnet skal ende på .parquet eller .csv.")


def _open_csv(path: Path) -> pl.LazyFrame:
    """All columns as text: a key such as 0301 and a decimal comma survive."""
    try:
        plain = checked_csv(path)
        with path.open("rb") as file:
            header = file.readline(1_000_000)
    except OSError as error:
        raise cannot_read(path, error) from None
    counts = {mark: header.count(mark.encode()) for mark in (";", ",", "\t")}
    separator = max(counts, key=lambda mark: counts[mark])
    return in_normal_form(pl.scan_csv(path, separator=separator, infer_schema=False), cells=not plain)


def collect(frame: pl.LazyFrame) -> pl.DataFrame:
    """Read; raises ``RegisterFeil`` where the file is broken."""
    try:
        return frame.collect()
    except _UNREADABLE as error:
        _refuse("Registeret kan ikke leses.", _first_line(error))


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0][:200]


def _refuse(message: str, help: str) -> NoReturn:
    raise RegisterFeil(Funn(message, help)) from None

"""A register column → values of a declared type: all at once where the column is tidy, value by value where it is not.

What a tidy column cannot settle is read by ``allocation.facts.values.read_value``, as in a case file: the same values
are accepted, and the same words refuse the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import polars as pl
from attrs import frozen

from allocation.columns.calendar import EPOCH
from allocation.columns.plan import with_columns
from allocation.errors import TildelingFeil
from allocation.facts.values import read_value
from allocation.language.nodes import BoolType, CodeType, DateType, NumType, Type

NOTHING_KNOWN = ("", "ukjent", "ikke_aktuelt", "ikke aktuelt")
_LARGEST_FLOAT = 2**53
_LONGEST_VALUE = 60


@frozen(eq=False)
class Column:
    """What was read: null is unknown.  ``faults``: position, value and reason of what cannot be read (null as well)."""

    values: pl.Series
    faults: pl.DataFrame


FAULTS = {"rad": pl.UInt32, "verdi": pl.String, "årsak": pl.String}


def no_faults() -> pl.DataFrame:
    """No faults at all."""
    return pl.DataFrame(schema=FAULTS)


def dtype_of(kind: Type) -> pl.DataType:
    """The polars type of read values: scaled whole numbers and ordinals are Int64, codes an Enum."""
    if isinstance(kind, BoolType):
        return pl.Boolean()
    return pl.Enum(kind.codes) if isinstance(kind, CodeType) else pl.Int64()


def read_column(raw: pl.Series, kind: Type) -> Column:
    """Read one column of a register."""
    return read_columns(raw.alias("x").to_frame(), {"x": kind})["x"]


def read_columns(frame: pl.DataFrame, kinds: Mapping[str, Type]) -> dict[str, Column]:
    """Read the named columns of a register together."""
    frame = pl.DataFrame([frame[name] for name in kinds])
    plain = [c for c, dtype in frame.schema.items() if isinstance(dtype, pl.Categorical | pl.Enum)]
    frame = frame.with_columns(pl.col(plain).cast(pl.String)) if plain else frame
    tidy = _read_tidy(frame, kinds)
    return {name: _finish(frame[name], tidy[name], kind) for name, kind in kinds.items()}


def _read_tidy(frame: pl.DataFrame, kinds: Mapping[str, Type]) -> dict[str, pl.Series]:
    found = {name: _tidy(pl.col(name), frame.schema[name], kind) for name, kind in kinds.items()}
    ready = [
        _within(tidy, kinds[name]).cast(dtype_of(kinds[name])).alias(name) for name, tidy in found.items() if tidy is not None
    ]
    read = with_columns(frame, ready)
    nothing = [None] * frame.height
    return {
        name: pl.Series(name, nothing, dtype=dtype_of(kinds[name])) if tidy is None else read[name]
        for name, tidy in found.items()
    }


def _finish(raw: pl.Series, values: pl.Series, kind: Type) -> Column:
    if raw.dtype == pl.String and values.null_count() > raw.null_count():
        raw = _known_texts(raw, kind)
        values = _read_tidy(raw.to_frame(), {raw.name: kind})[raw.name]
    if values.null_count() == raw.null_count():
        return Column(values, no_faults())
    return _one_by_one(raw, values, kind)


def _known_texts(raw: pl.Series, kind: Type) -> pl.Series:
    blank = [word for word in NOTHING_KNOWN if not (isinstance(kind, CodeType) and word in kind.codes)]
    text = pl.col(raw.name).str.strip_chars()
    return raw.to_frame().select(pl.when(~text.is_in(blank)).then(text).alias(raw.name)).to_series()


def _within(value: pl.Expr, kind: Type) -> pl.Expr:
    if isinstance(kind, NumType | DateType):
        return pl.when(value.is_between(kind.lo, kind.hi)).then(value)
    return value


def _tidy(x: pl.Expr, dtype: pl.DataType, kind: Type) -> pl.Expr | None:
    """An expression that is null for everything that needs a closer look."""
    match kind:
        case BoolType():
            if dtype == pl.Boolean:
                return x
            if dtype == pl.String:
                return pl.when(x.is_in(["ja", "true"])).then(True).when(x.is_in(["nei", "false"])).then(False)
        case CodeType():
            if dtype == pl.String:
                return x.cast(dtype_of(kind), strict=False)
        case DateType():
            return _tidy_date(x, dtype)
        case NumType():
            return _tidy_number(x, dtype, kind)
    return None


def _tidy_date(day: pl.Expr, dtype: pl.DataType) -> pl.Expr | None:
    if isinstance(dtype, pl.Datetime):
        midnight = day.dt.hour() + day.dt.minute() + day.dt.second() + day.dt.nanosecond() == 0
        day = pl.when(midnight).then(day.dt.date())
    elif dtype == pl.String:
        day = pl.when(day.str.contains(r"^\d{4}-\d{2}-\d{2}$")).then(day).str.to_date("%Y-%m-%d", strict=False)
    elif dtype != pl.Date:
        return None
    return day.cast(pl.Int32).cast(pl.Int64) + EPOCH


def _tidy_number(x: pl.Expr, dtype: pl.DataType, kind: NumType) -> pl.Expr | None:
    ten = int(10**kind.scale)
    if dtype.is_integer():
        whole = x.cast(pl.Int64, strict=False)
        return pl.when(whole.is_between(-(-kind.lo // ten), kind.hi // ten)).then(whole) * ten
    if dtype.is_float():
        scaled = (x.cast(pl.Float64) * ten).round()
        # Dividing by a constant, polars multiplies by its inverse, which is not exact: divide by a column.
        exact = (scaled / (x.cast(pl.Float64) * 0 + ten)).cast(dtype) == x
        return pl.when(exact & (scaled.abs() < _LARGEST_FLOAT)).then(scaled).cast(pl.Int64)
    if isinstance(dtype, pl.Decimal):
        digits, extra = x.to_physical().cast(pl.Int64, strict=False), dtype.scale - kind.scale
        if extra <= 0:
            step = int(10**-extra)
            limit = 2**62 // step
            return pl.when(digits.is_between(-limit, limit)).then(digits) * step
        step = int(10**extra)
        return pl.when(digits % step == 0).then(digits // step)
    if dtype == pl.String:
        whole = x.str.extract(r"^(-?\d{1,12})(?:,\d+)?$", 1)
        decimals = x.str.extract(r",(\d+)$", 1).fill_null("").str.strip_chars_end("0")
        fits = decimals.str.len_bytes() <= kind.scale
        return pl.when(fits).then(whole + decimals.str.pad_end(kind.scale, "0")).cast(pl.Int64, strict=False)
    return None


def _one_by_one(raw: pl.Series, values: pl.Series, kind: Type) -> Column:
    """Read the values that are left, each different one once."""
    rows = (raw.is_not_null() & values.is_null()).arg_true()
    seen: dict[str, tuple[Any, str]] = {}
    found, places, faults = [], [], []
    for row, value in zip(rows.to_list(), raw.gather(rows).to_list(), strict=True):
        key = repr(value)
        if key not in seen:
            seen[key] = _read_one(value, kind)
        answer, reason = seen[key]
        if reason:
            faults.append((row, _short(value), reason))
        else:
            places.append(row)
            found.append(answer)
    if places:
        values = values.scatter(places, pl.Series(found, dtype=values.dtype))
    return Column(values, pl.DataFrame(faults, schema=FAULTS, orient="row"))


def _read_one(value: Any, kind: Type) -> tuple[Any, str]:
    try:
        read = read_value(kind, value)
    except TildelingFeil as error:
        return None, error.findings[0].message
    return (read[0] if isinstance(read, tuple) else read), ""


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…"

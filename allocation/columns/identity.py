"""A register never says who anyone is: a cell that passes the check of an identity number is refused before anything is read."""

from __future__ import annotations

import polars as pl

from allocation.errors import Funn, RegisterFeil
from allocation.facts.identity import CODE, HELP, MESSAGE
from allocation.values.identity_numbers import is_one, places

_MOST = 20


def refuse_identity_numbers(frame: pl.DataFrame, what: str, rows: int | pl.Series | None) -> None:
    """Raises RegisterFeil with the place of each, and never the number.

    ``rows``: the number of the first row, the key of the case of each row, or None where a row has no place.
    """
    found = []
    for name, dtype in frame.schema.items():
        for row in _rows(frame[name], dtype):
            place = f", rad {rows + row}" if isinstance(rows, int) else "" if rows is None else f", saken {rows[row]}"
            found.append(Funn(f"{MESSAGE}: {what}, kolonnen «{name}»{place}", HELP, code=f"{RegisterFeil.code}.{CODE}"))
            if len(found) == _MOST:
                raise RegisterFeil(found)
    if found:
        raise RegisterFeil(found)


def _rows(column: pl.Series, dtype: pl.DataType) -> list[int]:
    """The rows of a column where there is one; each different value is looked at once, and only those long enough."""
    if isinstance(dtype, pl.Categorical | pl.Enum):
        column = column.cast(pl.String)
    if column.dtype == pl.String:
        long = (column.str.len_bytes() > 10).fill_null(False)
        wrong = (
            {text for text in column.filter(long).unique().to_list() if any(True for _ in places(text))} if long.any() else set()
        )
    elif dtype.is_numeric():
        long = column.cast(pl.Float64).is_between(1e9, 1e11).fill_null(False)
        wrong = {number for number in column.filter(long).unique().to_list() if is_one(float(number))} if long.any() else set()
    else:
        return []
    return column.is_in(sorted(wrong)).arg_true().to_list() if wrong else []

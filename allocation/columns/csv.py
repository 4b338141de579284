"""CSV at the border: UTF-8 in, with letters in normal form; out, no cell that a spreadsheet would run as a formula."""

from __future__ import annotations

import codecs
import io
import re
import unicodedata
from pathlib import Path

import polars as pl

from allocation.errors import Funn, RegisterFeil
from allocation.text import encoding_fault, normal

_CHUNK = 1 << 20
_FORMULA = re.compile(r"^[=+\-@\t\r]")
_NUMBER = r"^[+-]?\d+([.,]\d+)?$"


def checked_csv(path: Path) -> bool:
    """Read a file through once; is every letter in normal form?  Raises RegisterFeil where it is not UTF-8, and OSError."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    plain = True
    lines = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if lines == 0 and (fault := encoding_fault(chunk[: 1 << 16], str(path))) is not None and "UTF-16" in fault.message:
                raise RegisterFeil(fault)
            try:
                text = decoder.decode(chunk)
            except UnicodeDecodeError as error:
                line = lines + chunk.count(b"\n", 0, max(0, error.start)) + 1
                message = "Registeret er ikke UTF-8; det ser ut til å være Windows-1252."
                raise RegisterFeil(Funn(message, "Lagre det som CSV UTF-8, og prøv igjen.", str(path), line)) from None
            lines += chunk.count(b"\n")
            plain = plain and (text.isascii() or unicodedata.is_normalized("NFC", text))
    return plain


def in_normal_form(frame: pl.LazyFrame, cells: bool) -> pl.LazyFrame:
    """The frame with column names, and ``cells`` too where asked, in normal form.  Raises RegisterFeil where two become one."""
    names = frame.collect_schema().names()
    renamed = {name: normal(name) for name in names}
    if len(set(renamed.values())) < len(names):
        twice = next(new for new in renamed.values() if list(renamed.values()).count(new) > 1)
        raise RegisterFeil(Funn(f"Kolonnen «{twice}» står to ganger.", "Bokstavene er skrevet ulikt; behold den ene."))
    frame = frame.rename({old: new for old, new in renamed.items() if old != new})
    return frame.with_columns(pl.col(pl.String).str.normalize("NFC")) if cells else frame


def harmless(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Text that begins like a formula gets an apostrophe before it, as spreadsheets themselves write it; numbers are left."""
    cells = [_apostrophe(name) for name, kind in frame.collect_schema().items() if kind == pl.String]
    frame = frame.with_columns(cells)
    return frame.rename(lambda name: f"'{name}" if _FORMULA.match(name) else name)


def _apostrophe(name: str) -> pl.Expr:
    text = pl.col(name)
    danger = text.str.contains(_FORMULA.pattern) & ~text.str.contains(_NUMBER)
    return pl.when(danger).then(pl.concat_str(pl.lit("'"), text)).otherwise(text).alias(name)


def csv_text(frame: pl.DataFrame, separator: str = ",") -> str:
    """A frame as CSV."""
    out = io.BytesIO()
    harmless(frame.lazy()).collect().write_csv(out, separator=separator)
    return out.getvalue().decode("utf-8")

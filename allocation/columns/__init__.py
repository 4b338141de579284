"""Columns: the rules as polars expressions, for registers of any size.  Needs the extra ``kolonner``."""

from __future__ import annotations

from allocation.errors import Funn, RegisterFeil
from allocation.extras import install

try:
    import polars as _polars
except ImportError as error:
    raise RegisterFeil(Funn("Polars er ikke installert, og uten det kan ikke registre beregnes.", install("kolonner"))) from error

from allocation.columns.answers import total
from allocation.columns.run import Result, calculate, calculate_to_file
from allocation.engine.rulesets import municipal_rules

__all__ = ["Result", "calculate", "calculate_to_file", "municipal_rules", "total"]
del _polars

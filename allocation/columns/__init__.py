"""Columns: the rules as polars expressions, for registers of any size.  Needs the extra ``kolonner``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from allocation.errors import Funn, RegisterFeil

if TYPE_CHECKING:
    from allocation.columns.run import Result, calculate, calculate_to_file, municipal_rules

__all__ = ["Result", "calculate", "calculate_to_file", "municipal_rules"]


def __getattr__(name: str) -> Any:
    """Polars is imported when columns are first used, and its absence said in plain words."""
    if name not in __all__:
        raise AttributeError(name)
    try:
        import polars  # noqa: F401
    except ImportError as error:
        raise RegisterFeil(
            Funn("Polars er ikke installert, og uten det kan ikke registre beregnes.", "pip install 'tildeling[kolonner]'")
        ) from error
    from allocation.columns import run

    return getattr(run, name)

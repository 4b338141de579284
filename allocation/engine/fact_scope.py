"""The names that every expression knows: the facts of the vocabulary, and the date of assessment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from allocation.language import nodes as n

if TYPE_CHECKING:
    from allocation.engine.build import Builder

FAR_PAST, FAR_FUTURE = date(1900, 1, 1).toordinal(), date(2200, 12, 31).toordinal()


class FactScope:
    """What a derived fact can see: facts only."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder

    def lookup(self, name: str, prefix: str | None, table: str | None) -> n.Expr | None:
        return lookup_fact(self.builder, name, prefix, table)

    def read_at(self, name: str, day: int, month: int, years: int) -> n.Expr | None:
        return None

    def is_table(self, name: str) -> bool:
        return name in self.builder.stack.vocabulary.tables

    def use_table(self, table: str) -> int:
        self.builder.fields.setdefault(table, {})
        return self.builder.stack.vocabulary.tables[table].max_rows

    def hoist(self, expr: n.Expr, table: str | None) -> int:
        return self.builder.hoist(expr, table)

    def names(self, table: str | None) -> Iterable[str]:
        vocabulary = self.builder.stack.vocabulary
        return (*(vocabulary.names(table) if table else ()), *vocabulary.names(), "dato")


def lookup_fact(builder: Builder, name: str, prefix: str | None, table: str | None) -> n.Expr | None:
    """A fact by name, as seen from a row or from the case."""
    vocabulary = builder.stack.vocabulary
    if prefix is not None:
        decl = vocabulary.find(name, prefix) if prefix == table else None
        return None if decl is None else builder.fact(decl)
    if table is not None and (decl := vocabulary.find(name, table)) is not None:
        return builder.fact(decl)
    if name == "dato":
        return n.Today(n.DateType(FAR_PAST, FAR_FUTURE))
    decl = vocabulary.find(name)
    return None if decl is None else builder.fact(decl)

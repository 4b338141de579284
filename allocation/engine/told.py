"""What a case tells on a day, as the engine takes it: each fact read once, whichever rules ask for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from allocation.facts.case import Case
from allocation.facts.reading import Row
from allocation.facts.states import Given, State, known
from allocation.facts.values import Value
from allocation.language import nodes as n

Givens = tuple[Given, ...]
Wanted = tuple[tuple[str, Any], ...]
"""Names in the order a program takes them, each with what stands for it where nothing is known."""


def wanted(read: Iterable[tuple[str, n.Type]]) -> Wanted:
    """Facts or fields: a number or date that nobody knows is its whole domain, a truth or code None."""
    return tuple((name, (kind.lo, kind.hi) if isinstance(kind, n.NumType | n.DateType) else None) for name, kind in read)


class Values(dict[str, Value | None]):
    """The values of facts, or of the fields of one row, read when they are first asked for; None where there is no value."""

    __slots__ = ("day", "given", "heard")

    def __init__(self, given: Mapping[str, Givens], day: int, heard: int | None) -> None:
        self.given = given
        self.day = day
        self.heard = heard

    def __missing__(self, name: str) -> Value | None:
        givens = self.given.get(name)
        value = self[name] = None if givens is None else _value(givens, self.day, self.heard)
        return value

    def inputs(self, names: Wanted, but: frozenset[str] = frozenset()) -> list[Any]:
        """The values as a program takes them; of those in ``but`` nothing counts as known."""
        if but:
            return [unknown if name in but or (value := self[name]) is None else value for name, unknown in names]
        return [unknown if (value := self[name]) is None else value for name, unknown in names]

    def plain(self, read: Iterable[tuple[str, n.Type]], derived: frozenset[str], prefix: str = "") -> list[Any] | None:
        """Values that are each one definite value; None where one is unknown, inexact, or given though it is derived."""
        found: list[Any] = []
        for name, kind in read:
            if derived and prefix + name in derived:
                givens = self.given.get(name)
                if givens is not None and known(givens, self.day, self.heard).state is not State.MISSING:
                    return None
                found.append(None)
                continue
            value = self[name]
            if isinstance(value, tuple):
                if value[0] != value[1]:
                    return None
                found.append(value[0])
            elif value is None or (isinstance(kind, n.CodeType) and value in kind.rest):
                return None
            else:
                found.append(value)
        return found


def _value(givens: Givens, day: int, heard: int | None) -> Value | None:
    """What ``known`` says the value is; None where there is none."""
    if len(givens) == 1 and heard is None:
        only = givens[0]
        if only.valid_from is None and only.valid_to is None:
            return only.value if only.state is State.KNOWN else None
    return known(givens, day, heard).value


@frozen(eq=False)
class Table:
    """The rows of a table that hold on the day, and whether there may be more."""

    rows: tuple[Values, ...]
    open: bool


class Told:
    """What a case tells on a day, as known by a day: ``facts``, and tables by name."""

    __slots__ = ("_given", "_tables", "facts")

    def __init__(self, case: Case, day: int, heard: int | None) -> None:
        self.facts = Values(case.read_facts, day, heard)
        self._given = case.tables
        self._tables: dict[str, Table | None] = {}

    def table(self, name: str) -> Table | None:
        """The rows of a table; None where nobody has told of it."""
        if name not in self._tables:
            self._tables[name] = self._read(name)
        return self._tables[name]

    def _read(self, name: str) -> Table | None:
        found = self._given.get(name)
        if found is None or found.asked:
            return None
        day, heard = self.facts.day, self.facts.heard
        return Table(tuple([Values(row.values, day, heard) for row in found.rows if holds(row, day)]), not found.closed)

    def rows(self, name: str, fields: Wanted) -> tuple[list[list[Any]], bool] | None:
        """The rows of a table as a program takes them."""
        table = self.table(name)
        return None if table is None else ([row.inputs(fields) for row in table.rows], table.open)


def told(case: Case, day: int, heard: int | None) -> Told:
    """What a case tells on a day; worked out once for the case."""
    key = Told, day, heard
    found: Told | None = case.asked.get(key)
    if found is None:
        found = case.asked[key] = Told(case, day, heard)
    return found


def holds(row: Row, day: int) -> bool:
    """Does a row hold on a day?"""
    return (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)

"""The demands among the facts (``krav``) that a case does not meet, and those that values which are tried would break."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from allocation.engine.evaluate import Compiled, Demanding
from allocation.engine.told import Told, told
from allocation.facts.case import Case
from allocation.language import nodes as n

Read = tuple[tuple[str, Any], ...]


def broken_demands(compiled: Compiled, case: Case, day: int, heard: int | None) -> tuple[n.Demand, ...]:
    """The demands among the facts that do not hold on the day; rules with the same demands ask once."""
    if compiled.demands is None:
        return ()
    key = compiled.demands, day, heard
    known = case.asked.get(key)
    if known is None:
        known = case.asked[key] = _broken(compiled.demands, case, day, heard)
    return known


def _broken(demanding: Demanding, case: Case, day: int, heard: int | None) -> tuple[n.Demand, ...]:
    found = demanded(demanding, case, day, heard)
    if found is None:
        return ()
    record, tables = found
    demands = demanding.demands
    return tuple(
        demand
        for demand in demands.items
        if (_repeats(demand, demands.program, tables[demand.tables[0]]) if demand.key else record[demand.slot] is False)
    )


def demanded(demanding: Demanding, case: Case, day: int, heard: int | None) -> tuple[tuple[Any, ...], dict[str, Any]] | None:
    """The record of the demands and the rows of their tables; None where none of them can be broken."""
    if not any(_may_break(demand, case) for demand in demanding.demands.items):
        return None
    said = told(case, day, heard)
    rows = {name: said.rows(name, fields) for name, fields in demanding.tables}
    return demanding.run(day, said.facts.inputs(demanding.facts), list(rows.values()), False, None), rows


def _repeats(demand: n.Demand, program: n.Program, rows: Any) -> bool:
    """Do two rows surely have the same key?"""
    if rows is None:
        return False
    [use] = [use for use in program.tables if use.name == demand.tables[0]]
    names = [name for name, _ in use.fields]
    places = [names.index(name) for name in demand.key]
    keys = [tuple(row[place] for place in places) for row in rows[0]]
    known = [key for key in keys if all(_exact(value) for value in key)]
    return len(set(known)) < len(known)


def _exact(value: Any) -> bool:
    return bool(value[0] == value[1]) if isinstance(value, tuple) else value is not None


def _may_break(demand: n.Demand, case: Case) -> bool:
    """Is something given of each kind that it takes?"""
    return not any(names.isdisjoint(case.facts) and names.isdisjoint(case.tables) for names in demand.needs)


def breaking(demanding: Demanding, case: Case, day: int, heard: int | None, broken: tuple[n.Demand, ...]) -> Breaking:
    """What values would break; rules with the same demands ask once."""
    key = Breaking, demanding, day, heard, broken
    found: Breaking | None = case.asked.get(key)
    if found is None:
        found = case.asked[key] = Breaking(demanding, told(case, day, heard), frozenset(case.tables), broken)
    return found


@frozen(eq=False)
class Breaking:
    """Whether values of facts break a demand, with the rest of the case as it is but for what contradicts itself already."""

    demanding: Demanding
    said: Told
    tables: frozenset[str]
    broken: tuple[n.Demand, ...]
    _known: dict[Read, bool] = field(factory=dict, init=False)

    @cached_property
    def _inputs(self) -> tuple[list[Any], list[Any]]:
        against = frozenset(name for demand in self.broken for name in (*demand.facts, *demand.tables))
        facts = self.said.facts.inputs(self.demanding.facts, against)
        return facts, [None if name in against else self.said.rows(name, fields) for name, fields in self.demanding.tables]

    def __call__(self, values: Mapping[str, Any]) -> bool:
        places = self.demanding.places
        read = tuple([(name, value) for name, value in values.items() if name in places])
        if not read:
            return False
        found = self._known.get(read)
        if found is None:
            found = self._known[read] = self._can_break(frozenset(name for name, _ in read)) and self._breaks(read)
        return found

    def _can_break(self, tried: frozenset[str]) -> bool:
        """Is there a demand that reads what is tried, and with it has something of each kind that it takes?"""
        if self.broken:
            return True
        told_ = tried.union(self.said.facts.given, self.tables)
        return any(
            not tried.isdisjoint(frozenset().union(*item.needs)) and not any(names.isdisjoint(told_) for names in item.needs)
            for item in self.demanding.demands.items
            if not item.key and not item.derived
        )

    def _breaks(self, read: Read) -> bool:
        facts, tables = self._inputs
        facts = list(facts)
        for name, value in read:
            facts[self.demanding.places[name]] = value
        record = self.demanding.run(self.said.facts.day, facts, tables, False, None)
        return any(record[item.slot] is False for item in self.demanding.demands.items if not item.key and not item.derived)

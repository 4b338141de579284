"""Which programs answer each case: those of each rule for its municipality and day, and of the other ways to read the law."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

import polars as pl
from attrs import define, field, frozen

from allocation.columns.answers import ASSUMED
from allocation.engine.notices import out_of_force
from allocation.engine.other_readings import Choices, Others, chosen, others
from allocation.engine.rules import RuleSet
from allocation.language.document import OverlayDocument
from allocation.language.nodes import Program


@frozen(eq=False)
class Ruling:
    """A rule as it is answered by for some days: its program, and those under every other way to read unsettled law.

    ``unread``: the program with no reading chosen, where there are other ways.
    """

    program: Program
    ways: tuple[tuple[Choices, Program], ...]
    all: bool
    unread: Program | None = None

    @property
    def programs(self) -> tuple[Program, ...]:
        """The program, then those of the other ways."""
        return (self.program, *(program for _, program in self.ways))

    @property
    def first(self) -> int:
        return max(program.first for program in self._all())

    @property
    def last(self) -> int:
        return min(program.last for program in self._all())

    def _all(self) -> tuple[Program, ...]:
        return self.programs if self.unread is None else (*self.programs, self.unread)

    def told(self, assumed: Mapping[str, str], size: int) -> list[pl.Series]:
        """A column of what is assumed of the facts that the rule reads, where something is assumed at all."""
        if not assumed:
            return []
        read = dict(self.program.facts)
        said = "; ".join(f"{name}={value}" for name, value in assumed.items() if name in read) or None
        return [pl.Series(f"{self.program.rule}/{ASSUMED}", [said], dtype=pl.String).new_from_index(0, size)]


def programs_of(rulings: Iterable[Ruling]) -> tuple[Program, ...]:
    """All the programs of some rules."""
    return tuple(program for ruling in rulings for program in ruling.programs)


def with_demands(programs: tuple[Program, ...]) -> tuple[Program, ...]:
    """The programs, and those of what must hold among the facts they read."""
    return (*programs, *(program.demands.program for program in programs if program.demands is not None))


@define(eq=False)
class Rulings:
    """The programs met so far.  ``otherwise``: also those of other ways to read the law."""

    rules_of: Callable[[str | None], RuleSet]
    rule_ids: tuple[str, ...]
    readings: Mapping[str, str]
    otherwise: bool = True
    groups: list[tuple[Ruling, ...]] = field(factory=list)
    _known: dict[tuple[str | None, str], list[Ruling]] = field(factory=dict)
    _same: dict[Program, Program] = field(factory=dict)
    _unused: dict[str, dict[int, OverlayDocument]] = field(factory=dict)
    _used: set[str] = field(factory=set)

    def notices(self) -> Iterator[str]:
        """The overlays asked for by name that had no effect on some or all days."""
        for name, days in self._unused.items():
            day = max(days)
            told = out_of_force(days[day], date.fromordinal(day)).text
            yield told if name not in self._used else f"{told} Rader med andre datoer er regnet med det."

    def group(self, days: pl.Series, places: pl.Series, *, alike: bool) -> pl.Series:
        """Which group of programs each case is answered by.  ``alike``: all have one day and municipality."""
        if len(days) and alike:
            only = self._group_of(places[0], days[0])
            return pl.Series([only], dtype=pl.UInt32).new_from_index(0, len(days))
        pairs = pl.DataFrame({"k": places.fill_null(""), "d": days})
        different = pairs.unique().sort("k", "d")
        groups = [self._group_of(place or None, day) for place, day in different.iter_rows()]
        if len(set(groups)) <= 1:
            return (
                pl.Series(groups[:1], dtype=pl.UInt32).new_from_index(0, len(days)) if groups else pl.Series([], dtype=pl.UInt32)
            )
        numbered = different.with_columns(pl.Series("g", groups, dtype=pl.UInt32))
        return pairs.join(numbered, on=["k", "d"], how="left", maintain_order="left")["g"]

    def _group_of(self, place: str | None, day: int) -> int:
        self._note_overlays(self.rules_of(place), day)
        rulings = tuple(self._ruling(place, rule, day) for rule in self.rule_ids)
        for index, known in enumerate(self.groups):
            if all(a is b for a, b in zip(programs_of(known), programs_of(rulings), strict=True)):
                return index
        self.groups.append(rulings)
        return len(self.groups) - 1

    def _note_overlays(self, rules: RuleSet, day: int) -> None:
        if rules.named:
            unused = {overlay.id: overlay for overlay in rules.out_of_force(date.fromordinal(day))}
            self._used |= rules.named - set(unused)
            for name, overlay in unused.items():
                self._unused.setdefault(name, {})[day] = overlay

    def _ruling(self, place: str | None, rule: str, day: int) -> Ruling:
        known = self._known.setdefault((place, rule), [])
        for ruling in known:
            if ruling.first <= day <= ruling.last:
                return ruling
        program = self._program(place, rule, day, self.readings)
        tried = others(program) if self.otherwise else Others((), True)
        ways = tuple((way, self._program(place, rule, day, chosen(self.readings, way))) for way in tried.ways)
        unread = self.rules_of(place).unread(program, date.fromordinal(day), self.readings) if ways else None
        known.append(Ruling(program, ways, tried.all, unread))
        return known[-1]

    def _program(self, place: str | None, rule: str, day: int, readings: Mapping[str, str]) -> Program:
        made = self.rules_of(place).program(rule, date.fromordinal(day), readings)
        return self._same.setdefault(made, made)

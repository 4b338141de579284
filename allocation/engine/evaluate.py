"""A compiled rule, and what it came to for one case: every slot's value, kept flat until someone asks why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import compress
from typing import Any

from attrs import field, frozen

from allocation.engine.called import agree, narrow, total
from allocation.engine.python_fast import FastWriter
from allocation.engine.python_full import FullWriter, is_range
from allocation.engine.repeated import Reads, reads_of, targets
from allocation.engine.split import Question, Refined, refined
from allocation.engine.told import Wanted, wanted
from allocation.facts.states import Known
from allocation.language import nodes as n
from allocation.values import dates

Interval = tuple[int, int]
_NAMES: dict[str, Any] = {
    "whole_years": dates.whole_years,
    "birthday": dates.birthday,
    "add_months": dates.add_months,
    "next_workday": dates.next_workday,
    "first_of_year": dates.first_of_year,
    "first_of_month": dates.first_of_month,
    "days_in_month": dates.days_in_month,
    "whole_months": dates.whole_months,
    "agree": agree,
    "compress": compress,
    "narrow": narrow,
    "total": total,
}


Function = Callable[..., tuple[Any, ...]]


@frozen(eq=False)
class Demanding:
    """What must hold among the facts, compiled; rules with the same demands share it."""

    demands: n.Demands
    run: Function

    @cached_property
    def facts(self) -> Wanted:
        """The facts that they read, in the order they take them."""
        return wanted(self.demands.program.facts)

    @cached_property
    def tables(self) -> tuple[tuple[str, Wanted], ...]:
        """The tables that they read, with their fields, in the order they take them."""
        return tuple((use.name, wanted(use.fields)) for use in self.demands.program.tables)

    @cached_property
    def places(self) -> dict[str, int]:
        """The number of each fact of the case among the inputs."""
        return {name: index for index, (name, _) in enumerate(self.facts)}


@frozen(eq=False)
class Compiled:
    """A program with its generated functions: ``fast`` for complete facts, ``full`` for any, ``demands`` for what must hold among
    the facts (None: nothing).  ``targets``: the slots that an answer shows or rests on.  ``reads``: the slots and facts that
    each slot reads.

    ``bites``: slots of reservations; where one of them is true, what ``fast`` came to does not hold.  ``untold``: what the rule
    comes to on some days while nothing that it reads is told."""

    program: n.Program
    fast: Function | None
    full: Function
    demands: Demanding | None = None
    targets: tuple[int, ...] = ()
    reads: Reads = field(factory=Reads)
    bites: tuple[int, ...] = ()
    untold: dict[tuple[int, bool], Evaluation] = field(factory=dict, init=False)

    @cached_property
    def names(self) -> frozenset[str]:
        """The facts and tables that the rule reads, and those of the demands among the facts."""
        demands = () if self.program.demands is None else (self.program.demands.program,)
        programs = (self.program, *demands)
        facts = {name for program in programs for name, _ in program.facts}
        return frozenset(facts | {use.name for program in programs for use in program.tables})

    @cached_property
    def facts(self) -> Wanted:
        """The facts that it reads, in the order it takes them."""
        return wanted(self.program.facts)

    @cached_property
    def tables(self) -> tuple[tuple[str, Wanted], ...]:
        """The tables that it reads, with their fields, in the order it takes them."""
        return tuple((use.name, wanted(use.fields)) for use in self.program.tables)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The facts of the case that may be known to be one of some codes, and are not derived."""
        program = self.program
        return tuple(name for name, kind in program.facts if isinstance(kind, n.CodeType) and name not in program.derived)


def compile_program(program: n.Program, demanded: dict[n.Demands, Demanding] | None = None) -> Compiled:
    """Generate and compile the Python of a program.  ``demanded``: the demands compiled so far; rules share them."""
    fast = None if program.has_unknown else generated(FastWriter(program))
    demands = None if program.demands is None else _demanding(program.demands, {} if demanded is None else demanded)
    bites = tuple(dict.fromkeys(bite for slot in program.slots for bite in slot.bites))
    full = generated(FullWriter(program))
    return Compiled(program, fast, full, demands, targets(program), reads_of(program), bites)


def _demanding(demands: n.Demands, made: dict[n.Demands, Demanding]) -> Demanding:
    found = made.get(demands)
    if found is None:
        found = made[demands] = Demanding(demands, generated(FullWriter(demands.program)))
    return found


def generated(writer: FastWriter | FullWriter) -> Function:
    """The function that a writer writes, compiled."""
    source = writer.source()
    space = _NAMES | {name: value for value, name in writer.constants.items()}
    exec(compile(source, f"<{writer.program.rule}>", "exec"), space)
    made: Function = space["run"]
    return made


@frozen(eq=False)
class TableState:
    """What is known of a table: its rows' fields, whether the list may go on, and whether it is there at all.

    ``asked``: it was asked for and nobody knows.  ``conflict``: what is given contradicts itself, and counts as missing."""

    rows: tuple[Mapping[str, Known], ...] = ()
    open: bool = False
    missing: bool = False
    asked: bool = False
    conflict: bool = False


@frozen(eq=False)
class GivenSlot:
    """A derived value given with the case (``oppgitt``): the value as the engine reads it, and its source."""

    value: bool | str | Interval | None
    source: str


@frozen(eq=False)
class Evaluation:
    """One program run on one case.  ``record`` has a value per slot; ``exact`` says whether they are plain (complete facts).

    ``broken``: the demands among the facts that do not hold.
    ``question``: the run itself, where some unknown stands in several places; ``left_out``: there were more of these than could
    be tried, so the outcome may be more certain than it says.
    """

    program: n.Program
    day: int
    record: tuple[Any, ...]
    exact: bool
    facts: Mapping[str, Known]
    tables: Mapping[str, TableState]
    given: Mapping[int, GivenSlot] = field(factory=dict)
    evidence_closed: bool = False
    broken: tuple[n.Demand, ...] = ()
    question: Question | None = None
    left_out: bool = False

    @cached_property
    def refined(self) -> Refined:
        """Every slot as certain as the completions of the case make it, for explaining the answer."""
        return Refined(self.record) if self.question is None else refined(self.question, self.record)

    def truth(self, slot: int) -> bool | None:
        """The truth of a case-level slot that the answer shows or rests on."""
        value: bool | None = self.record[slot]
        return value

    def certain(self, slot: int) -> bool | None:
        """The truth of any case-level slot, as certain as the completions of the case make it."""
        value = self.truth(slot)
        return self.refined.record[slot] if value is None and self.question is not None else value

    @property
    def root(self) -> bool | None:
        """The truth of the conditions (True where there are none)."""
        return True if self.program.root is None else self.truth(self.program.root)

    def value(self, slot: int, row: int | None = None) -> Any:
        """A slot's value: truth, code, or interval (low, high); for a row slot that row's."""
        value = self.record[slot] if row is None else self.record[slot][row]
        if self.exact and is_range(self.program.slots[slot].type):
            return value, value
        return value

    def settled(self, slot: int, row: int | None = None) -> bool:
        """Is the value definite?  A row slot without a row: in every row."""
        if row is None and self.program.slots[slot].table is not None:
            return all(self.settled(slot, index) for index in range(len(self.record[slot])))
        value = self.value(slot, row)
        if is_range(self.program.slots[slot].type):
            low, high = value
            return bool(low == high)
        return value is not None

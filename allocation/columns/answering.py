"""The cases of a batch that have the same rules, answered: what is read, what contradicts itself, and every rule's columns."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import polars as pl
from attrs import define, field

from allocation.columns.answers import CONFLICTS, result_frame, wanted_slots
from allocation.columns.cells import Single, single
from allocation.columns.complete import complete, needed
from allocation.columns.expressions import compile_program
from allocation.columns.otherwise import Cases, with_readings
from allocation.columns.plan import TODAY, Gaps, Plan, Shape, given_column, with_columns
from allocation.columns.prepare import Inputs, Prepared, Read, Rejections, prepare
from allocation.columns.reading import read_column
from allocation.columns.registers import DAY, KEY, MUNICIPALITY, Batch
from allocation.columns.rulings import Ruling, programs_of, with_demands
from allocation.facts.vocabulary import Vocabulary
from allocation.language.nodes import Demand, Program, Slot, TableUse, Type


@define(eq=False)
class Answering:
    """Answers cases.  ``read``: the columns that some rule has read; ``plans``: those compiled so far."""

    vocabulary: Vocabulary
    evidence_closed: bool
    assumed: Mapping[str, str]
    read: set[str] = field(factory=set)
    plans: dict[tuple[int, object, frozenset[int]], Plan] = field(factory=dict)

    def answers(
        self, rulings: tuple[Ruling, ...], batch: Batch, days: pl.Series, position: pl.Series
    ) -> tuple[pl.DataFrame, pl.DataFrame]:
        """The answers of some cases, whose places in the batch are ``position``, and the faults of those that have none."""
        rejected = Rejections(batch.keys)
        facts: dict[str, Type] = {}
        tables: dict[str, TableUse] = {}
        programs = programs_of(rulings)
        for program in with_demands(programs):
            facts.update(program.facts)
            for use in program.tables:
                fields = dict(tables[use.name].fields) if use.name in tables else {}
                tables[use.name] = TableUse(use.name, tuple({**fields, **dict(use.fields)}.items()), use.max_rows)
        self._note(facts, tables)
        prepared = prepare(batch, facts, tables, self.vocabulary, days, rejected)
        by_hand: dict[tuple[str, Type], pl.Series] = {}
        given = {id(program): self._given(program, batch, by_hand, rejected) for program in programs}
        broken = self._broken(programs, prepared, days, rejected)
        fine = rejected.good()
        kept = batch.cases
        if not fine.all():
            prepared, days, position, kept = prepared.pick(fine), days.filter(fine), position.filter(fine), kept.filter(fine)
            given = {key: {slot: column.filter(fine) for slot, column in found.items()} for key, found in given.items()}
            broken = {name: where.filter(fine) for name, where in broken.items()}
        contradicted = _unknown(programs, broken)
        cases = Cases(prepared.without(contradicted), days, given, contradicted)
        answers = [self._ruled(ruling, cases, broken) for ruling in rulings]
        echoed = [kept[name] for name in (MUNICIPALITY, DAY) if name in kept.columns]
        head = [batch.keys.filter(fine).alias(KEY), *echoed]
        told = [series for ruling in rulings for series in ruling.told(self.assumed, len(position))]
        whole = pl.DataFrame([position.alias("#"), *head, *(c for a in answers for c in a.get_columns()), *told])
        return whole, rejected.report()

    def _ruled(self, ruling: Ruling, cases: Cases, broken: Mapping[str, pl.Series]) -> pl.DataFrame:
        """The columns of one rule; one says under which other readings they would be others."""
        program = ruling.program
        own = self._run(program, cases).with_columns(_conflicts(program, broken, cases.prepared.size))
        return with_readings(ruling, own, cases, self._run, self._plain)

    def _plain(self, program: Program, cases: Cases, wanted: frozenset[int]) -> tuple[Plan, pl.DataFrame]:
        """The slots wanted of a program, as they are without trying anything."""
        plan, _, frame = self._planned(program, cases.inputs, cases.days, {}, wanted)
        return plan, plan.run(frame, cases.inputs.rows)

    def _broken(
        self, programs: tuple[Program, ...], prepared: Prepared, days: pl.Series, rejected: Rejections
    ) -> dict[str, pl.Series]:
        """For each demand among the facts that is broken in some case: in which.  A case whose table breaks one is rejected."""
        found: dict[str, pl.Series] = {}
        inputs: Inputs | None = None
        for demands in (program.demands for program in programs if program.demands is not None):
            wanted = [item for item in demands.items if item.name not in found and _may_break(item, prepared)]
            if not wanted:
                continue
            inputs = prepared.inputs() if inputs is None else inputs
            slots = frozenset(item.slot for item in wanted if not item.key)
            plan, _, frame = self._planned(demands.program, inputs, days, {}, slots)
            done = plan.run(frame, inputs.rows)
            for item in wanted:
                if item.key:
                    found[item.name] = prepared.tables[item.tables[0]].repeated(item.key)
                else:
                    cell = plan.cells[item.slot]
                    assert isinstance(cell, Single)
                    truth = with_columns(done, [single(cell).alias("#")])["#"]
                    found[item.name] = ~truth.fill_null(True)
                for table in item.tables:
                    rejected.mark(found[item.name], item.name, item.text, table=table)
        return {name: where for name, where in found.items() if where.any()}

    def _note(self, facts: Mapping[str, Type], tables: Mapping[str, TableUse]) -> None:
        for name in facts:
            self.read.update((name, *(f"{name}.{end}" for end in ("minst", "høyst", "tidligst", "senest"))))
        for name in tables:
            self.read.update((name, f"{name}.åpen"))

    def _given(
        self, program: Program, batch: Batch, by_hand: dict[tuple[str, Type], pl.Series], rejected: Rejections
    ) -> dict[int, pl.Series]:
        """Values given by address (a column named ``dokument/id``); each is read once, into ``by_hand``."""
        found: dict[int, pl.Series] = {}
        for slot in program.slots:
            if slot.givable and slot.address in batch.cases.columns:
                key = slot.address, slot.type
                if key not in by_hand:
                    read = read_column(batch.cases[slot.address], slot.type)
                    rejected.add(read.faults, slot.address)
                    by_hand[key] = read.values
                    self.read.add(slot.address)
                found[slot.index] = by_hand[key]
        return found

    def _run(self, program: Program, cases: Cases) -> pl.DataFrame:
        given, inputs = cases.given[id(program)], cases.inputs
        wanted = wanted_slots(program) | needed(program, given)
        plan, shape, frame = self._planned(program, inputs, cases.days, given, wanted)
        done = plan.run(frame, inputs.rows)
        if program.repeated:
            again = partial(self._plan, program, wanted=wanted)
            demanded = None
            if program.demands is not None:
                slots = frozenset(item.slot for item in program.demands.items if not item.key)
                demanded = partial(self._plan, program.demands.program, wanted=slots)
            plan, done = complete(program, plan, shape, inputs.rows, done, again, cases.contradicted, demanded)
        return result_frame(program, plan, done)

    def _planned(
        self, program: Program, inputs: Inputs, days: pl.Series, given: Mapping[int, pl.Series], wanted: frozenset[int]
    ) -> tuple[Plan, Shape, pl.DataFrame]:
        """The plan of a program for a batch of this shape, the shape, and the case frame it runs on."""
        by_hand: dict[int, Gaps] = {}
        columns: list[pl.Series] = []
        for index, values in given.items():
            by_hand[index], made = _given_columns(program.slots[index], values)
            columns += made
        today = int(days[0]) if len(days) and bool((days == days[0]).all()) else None
        if today is None:
            columns.append(days.alias(TODAY))
        shape = Shape(inputs.facts, inputs.tables, by_hand, today, self.evidence_closed)
        return self._plan(program, shape, wanted), shape, inputs.cases.with_columns(columns)

    def _plan(self, program: Program, shape: Shape, wanted: frozenset[int]) -> Plan:
        key = (id(program), shape.key(), wanted)
        plan = self.plans.get(key)
        if plan is None:
            plan = self.plans[key] = compile_program(program, shape, wanted)
        return plan


def _may_break(demand: Demand, prepared: Prepared) -> bool:
    """Does the register have something of each kind that it takes?"""
    return not any(names.isdisjoint(prepared.facts) and names.isdisjoint(prepared.tables) for names in demand.needs)


def _unknown(programs: tuple[Program, ...], broken: Mapping[str, pl.Series]) -> dict[str, pl.Series]:
    """The facts that contradict others, and in which cases."""
    found: dict[str, pl.Series] = {}
    for item in (item for program in programs if program.demands is not None for item in program.demands.items):
        if item.name in broken:
            for fact in item.facts:
                found[fact] = found[fact] | broken[item.name] if fact in found else broken[item.name]
    return found


def _conflicts(program: Program, broken: Mapping[str, pl.Series], size: int) -> pl.Series:
    """The names of the demands that the facts of each case break, of those that concern what the program reads."""
    name = f"{program.rule}/{CONFLICTS}"
    items = program.demands.items if program.demands is not None else ()
    named = {item.name: broken[item.name] for item in items if item.name in broken}
    if not named:
        return pl.Series(name, [None], dtype=pl.String).new_from_index(0, size)
    told = [pl.when(pl.col(key)).then(pl.lit(key)) for key in named]
    joined = pl.concat_str(told, separator=";", ignore_nulls=True)
    return pl.DataFrame(named).select(pl.when(joined != "").then(joined).alias(name)).to_series()


def _given_columns(slot: Slot, values: pl.Series) -> tuple[Gaps, list[pl.Series]]:
    return Read(slot.type, (values,)).columns(given_column(slot.index))

"""The generated Python means what the typed nodes mean: equal to the reference on random programs and random cases with gaps."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.engine.evaluate import Compiled, compile_program
from allocation.engine.python_full import is_range
from allocation.language import nodes as n
from tests.gaps import random_gaps, random_inputs
from tests.programs import random_program
from tests.reference import Inputs, run, unknown


def full_inputs(program: n.Program, inputs: Inputs) -> tuple[Any, ...]:
    """The reference's inputs as the full function takes them."""
    facts = tuple(_or_unknown(kind, inputs.facts.get(name)) for name, kind in program.facts)
    tables = []
    for use in program.tables:
        table = inputs.tables.get(use.name)
        rows = [tuple(_or_unknown(kind, row.get(name)) for name, kind in use.fields) for row in table.rows] if table else []
        tables.append(None if table is None else (rows, table.open))
    return inputs.dato, facts, tuple(tables), inputs.evidence_closed, dict(inputs.given)


def _or_unknown(kind: n.Type, value: Any) -> Any:
    return unknown(kind) if value is None else value


def fast_inputs(program: n.Program, inputs: Inputs) -> tuple[Any, ...]:
    """Complete inputs as the fast function takes them."""

    def plain(value: Any) -> Any:
        return value[0] if isinstance(value, tuple) else value

    facts = tuple(plain(inputs.facts[name]) for name, _ in program.facts)
    tables = []
    for use in program.tables:
        table = inputs.tables[use.name]
        assert table is not None
        tables.append([tuple(plain(row[name]) for name, _ in use.fields) for row in table.rows])
    return inputs.dato, facts, tuple(tables)


def as_ranges(program: n.Program, record: tuple[Any, ...]) -> list[Any]:
    """A fast record with every number and date as an interval."""

    def one(kind: n.Type, value: Any) -> Any:
        return (value, value) if is_range(kind) else value

    return [
        [one(slot.type, v) for v in value] if slot.table else one(slot.type, value)
        for slot, value in zip(program.slots, record, strict=True)
    ]


def check_full(compiled: Compiled, inputs: Inputs) -> None:
    expected = run(compiled.program, inputs)
    got = list(compiled.full(*full_inputs(compiled.program, inputs)))
    for slot, want, found in zip(compiled.program.slots, expected, got, strict=True):
        assert found == want, f"slot {slot.index} {slot.expr}"


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=False))
def test_full_equals_the_reference(rng: Random) -> None:
    compiled = compile_program(random_program(rng))
    for _ in range(4):
        gaps = random_gaps(rng, compiled.program)
        check_full(compiled, random_inputs(rng, compiled.program, gaps, evidence_closed=rng.random() < 0.5))


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=False))
def test_fast_equals_the_reference_on_complete_facts(rng: Random) -> None:
    program = random_program(rng)
    compiled = compile_program(program)
    if compiled.fast is None or any(isinstance(e, n.GivenOr) for slot in program.slots for e in walk(slot.expr)):
        return
    for _ in range(4):
        inputs = random_inputs(rng, program, {}, given=False)
        record = compiled.fast(*fast_inputs(program, inputs))
        assert as_ranges(program, record) == run(program, inputs)


def walk(node: n.Expr) -> list[n.Expr]:
    return [node, *(inner for part in n.parts(node) for inner in walk(part))]


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=False))
def test_narrowing_an_unknown_never_overturns_and_never_widens(rng: Random) -> None:
    """With evidence open and closed lists, more knowledge only settles."""
    program = random_program(rng)
    if any(isinstance(e, n.GivenOr) for slot in program.slots for e in walk(slot.expr)):
        return
    compiled = compile_program(program)
    known = random_inputs(rng, program, {}, given=False)
    for table in known.tables.values():
        assert table is not None
    hidden = forget(rng, program, known)
    wide = compiled.full(*full_inputs(program, hidden))
    narrow = compiled.full(*full_inputs(program, known))
    for slot, before, after in zip(program.slots, wide, narrow, strict=True):
        for a, b in zip(before, after, strict=True) if slot.table else ((before, after),):
            if is_range(slot.type):
                assert a[0] <= b[0] <= b[1] <= a[1], slot
            else:
                assert a is None or a == b, slot


def forget(rng: Random, program: n.Program, known: Inputs) -> Inputs:
    """The same case with some facts unknown or known as an interval only."""
    from tests.reference import Rows

    def less(kind: n.Type, value: Any) -> Any:
        if rng.random() < 0.5:
            return value
        if isinstance(kind, (n.NumType, n.DateType)) and rng.random() < 0.5:
            return rng.randint(kind.lo, value[0]), rng.randint(value[1], kind.hi)
        return None

    facts = {name: less(kind, known.facts[name]) for name, kind in program.facts}
    tables: dict[str, Rows | None] = {}
    for use in program.tables:
        table = known.tables[use.name]
        assert table is not None
        tables[use.name] = Rows([{name: less(kind, row[name]) for name, kind in use.fields} for row in table.rows], False)
    return Inputs(known.dato, facts, tables)


def test_the_static_range_of_a_slot_holds_every_value() -> None:
    rng = Random(20260301)
    for _ in range(150):
        compiled = compile_program(random_program(rng))
        for _ in range(5):
            inputs = random_inputs(rng, compiled.program, random_gaps(rng, compiled.program))
            record = compiled.full(*full_inputs(compiled.program, inputs))
            for slot, value in zip(compiled.program.slots, record, strict=True):
                if not isinstance(slot.type, (n.NumType, n.DateType)):
                    continue
                for low, high in value if slot.table else (value,):
                    assert slot.type.lo <= low <= high <= slot.type.hi, slot


@pytest.mark.treg
def test_full_equals_the_reference_at_length() -> None:
    rng = Random(1)
    for _ in range(400):
        compiled = compile_program(random_program(rng))
        for _ in range(8):
            gaps = random_gaps(rng, compiled.program)
            check_full(compiled, random_inputs(rng, compiled.program, gaps, evidence_closed=rng.random() < 0.5))

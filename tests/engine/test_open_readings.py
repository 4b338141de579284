"""A reading that nobody has chosen: a value is settled exactly when every tenable choice gives it, in every back end."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import Any

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation.engine import open_readings
from allocation.engine.evaluate import compile_program
from allocation.engine.open_readings import follow
from allocation.engine.python_full import is_range
from allocation.language import nodes as n
from tests.columns.frames import differences
from tests.engine.test_python_back_end import check_full
from tests.gaps import random_gaps, random_inputs
from tests.programs import Maker
from tests.reference import run


def open_slots(program: n.Program) -> list[n.Slot]:
    return [slot for slot in program.slots if slot.kind == "lesemåte"]


def completed(program: n.Program, picked: dict[int, int]) -> n.Program:
    """The program with each reading being one of its choices."""

    def value(slot: n.Slot) -> n.Slot:
        if slot.index not in picked:
            return slot
        assert isinstance(slot.expr, n.Choose)
        values = [*(value for _, value in slot.expr.branches), slot.expr.otherwise]
        return evolve(slot, expr=values[picked[slot.index]])

    return evolve(program, slots=tuple(map(value, program.slots)))


def shared(kind: n.Type, values: list[Any]) -> Any:
    """What some values have in common: the hull of intervals, a truth or code that all are, else None."""
    if is_range(kind):
        return min(low for low, _ in values), max(high for _, high in values)
    return values[0] if all(value == values[0] for value in values) else None


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False))
def test_a_slot_is_what_all_choices_share(rng: Random) -> None:
    program = Maker(rng).program(readings=0.3)
    readings = open_slots(program)
    if len(list(product(*(slot.choices for slot in readings)))) > open_readings.MOST:
        return
    followed = follow(program)
    seen = {slot.key: slot.index for slot in followed.slots}
    inputs = random_inputs(rng, program, random_gaps(rng, program), given=False, evidence_closed=rng.random() < 0.5)
    whole = run(followed, inputs)
    ways = product(*(range(len(slot.choices)) for slot in readings))
    alone = [run(completed(program, dict(zip((s.index for s in readings), way, strict=True))), inputs) for way in ways]
    for slot in program.slots:
        found, own = whole[seen[slot.key]], [record[slot.index] for record in alone]
        if slot.table is None:
            assert found == shared(slot.type, own), slot.key
        else:
            assert found == [shared(slot.type, list(row)) for row in zip(*own, strict=True)], slot.key


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False))
def test_one_case_and_columns_agree(rng: Random) -> None:
    program = follow(Maker(rng).program(readings=0.3))
    gaps, closed = random_gaps(rng, program), rng.random() < 0.5
    inputs = [random_inputs(rng, program, gaps, given=False, evidence_closed=closed) for _ in range(6)]
    assert not differences(program, inputs)
    compiled = compile_program(program)
    for one in inputs:
        check_full(compiled, one)


@given(st.randoms(use_true_random=False))
def test_a_program_without_open_readings_is_left_as_it_is(rng: Random) -> None:
    program = Maker(rng).program()
    assert follow(program) is program


def test_no_more_combinations_are_followed_than_the_bound_allows() -> None:
    choices = tuple("abc")
    unknown = [n.Unknown(n.BOOL, "", "", f"r{i}") for i in range(6)]
    slots = [
        n.Slot(
            i,
            f"r{i}",
            "lesemåte",
            n.Choose(n.BOOL, ((unknown[i], n.Const(n.BOOL, True)),) * 2, n.Const(n.BOOL, False)),
            n.BOOL,
            detail="ikke_valgt",
            choices=choices,
        )
        for i in range(6)
    ]
    every = n.Slot(6, "alle", "gruppe", n.And(tuple(n.Ref(n.BOOL, i) for i in range(6))), n.BOOL, group="alle")
    program = n.Program("r", 0, 9, "gjelder", (*slots, every), 6, (), (), (), True)
    followed = follow(program)
    assert len([slot for slot in followed.slots if slot.stands_for is not None]) == 3 * 3 + 27
    assert compile_program(followed).full(0, (), (), False, None)[followed.root or 0] is None

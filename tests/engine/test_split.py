"""An unknown in several places: the value is what all its completions have in common, in one case and in columns alike."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from allocation.engine.evaluate import compile_program
from allocation.engine.repeated import MOST, reads_of, targets, with_repeated
from allocation.engine.split import Question, completed, refined, settled
from allocation.language import nodes as n
from allocation.values.units import NUMBER
from tests.columns.frames import completed_by_columns
from tests.engine.test_python_back_end import full_inputs
from tests.gaps import random_gaps, random_inputs
from tests.programs import random_program
from tests.reference import Inputs, run

YES = n.CodeType(("a", "b", "c"))


def program(rng: Random) -> n.Program:
    """A random program that knows which of its unknowns are repeated."""
    made = random_program(rng)
    return with_repeated(made)


def asked(made: n.Program, inputs: Inputs) -> Question:
    day, facts, tables, closed, by_hand = full_inputs(made, inputs)
    return Question(compile_program(made).full, made, day, facts, tables, closed, by_hand, reads=reads_of(made))


def certain(made: n.Program, inputs: Inputs) -> dict[int, Any]:
    question = asked(made, inputs)
    record, _ = completed(question, question.record(), targets(made))
    return {slot: record[slot] for slot in targets(made)}


def small(root: n.Expr, *more: n.Expr) -> n.Program:
    """A program of yes/no facts f and g, a code c and a number x, with its outcome and the slots before it."""
    slots = [n.Slot(i, f"p/s{i}", "vilkår", expr, expr.type, givable=True) for i, expr in enumerate((*more, root))]
    facts = (("f", n.BOOL), ("g", n.BOOL), ("c", YES), ("x", X.type))
    made = n.Program("p", 1, 800_000, "gjelder", tuple(slots), len(more), (), facts, (), False)
    return with_repeated(made)


F, G, C = n.Read(n.BOOL, "f"), n.Read(n.BOOL, "g"), n.Read(YES, "c")
X = n.Read(n.NumType(NUMBER, 0, 0, 100), "x")
FIVE = n.Const(n.NumType(NUMBER, 0, 5, 5), 5)


@pytest.mark.parametrize(
    ("root", "more", "expected"),
    [
        (n.Or((F, n.Not(F))), (), True),
        (n.And((F, n.Not(F))), (), False),
        (n.Or((n.And((F, G)), n.And((n.Not(F), G)))), (), None),
        (n.Or((n.OneOf(C, ("a",)), n.OneOf(C, ("b",)), n.Compare("=", C, n.Const(YES, "c")))), (), True),
        (n.Or((n.OneOf(C, ("a",)), n.OneOf(C, ("b",)))), (), None),
        (n.Choose(n.BOOL, ((F, n.Not(G)), (n.Not(F), n.Not(G))), G), (), None),
        (n.Or((n.Ref(n.BOOL, 0), n.Not(n.Ref(n.BOOL, 0)))), (n.Compare("<", X, FIVE),), True),
        (n.Or((n.And((F, n.Ref(n.BOOL, 0))), n.And((n.Not(F), n.Ref(n.BOOL, 0))))), (n.Compare("<", X, FIVE),), None),
    ],
)
def test_one_unknown_in_several_places(root: n.Expr, more: tuple[n.Expr, ...], expected: bool | None) -> None:
    made = small(root, *more)
    inputs = Inputs(1000)
    assert certain(made, inputs)[made.root or 0] is expected
    assert completed_by_columns(made, [inputs, inputs])[made.root or 0] == [expected, expected]


def test_a_fact_that_makes_no_difference_is_seen() -> None:
    made = small(n.Or((n.And((F, G)), n.And((n.Not(F), G)))))
    question = asked(made, Inputs(1000))
    found = refined(question, question.record())
    names = [what.name for what in found.cells]
    assert names == ["f", "g"]
    assert [found.matters(i, made.root or 0, None) for i in range(2)] == [False, True]


def test_what_stands_once_is_not_repeated() -> None:
    assert small(n.Or((F, n.And((G, n.OneOf(C, ("a",))))))).repeated == ()


def known(made: n.Program, inputs: Inputs) -> list[Inputs]:
    """The case with every unknown yes/no and code completed in every way."""
    places: list[tuple[str, tuple[Any, ...]]] = []
    for name, kind in made.facts:
        if inputs.facts.get(name) is None and not isinstance(kind, n.NumType | n.DateType):
            places.append((name, kind.codes if isinstance(kind, n.CodeType) else (True, False)))
    count = 1
    for _, values in places:
        count *= len(values)
    assume(count <= 64)
    found = []
    for chosen in product(*(values for _, values in places)):
        facts = {**inputs.facts, **dict(zip((name for name, _ in places), chosen, strict=True))}
        found.append(Inputs(inputs.dato, facts, inputs.tables, inputs.evidence_closed, inputs.given))
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False))
def test_the_outcome_is_the_one_that_all_completions_share(rng: Random) -> None:
    """Never more certain than the completions, and never less where numbers and lists are known."""
    made = program(rng)
    parts = [part for slot in made.slots for part in n.inside(slot.expr)]
    assume(made.repeated and not made.untried)
    assume(not any(isinstance(part, n.GivenOr) for part in parts))  # a completion can contradict what is computed
    gaps = {name: 0.6 for name, kind in made.facts if not isinstance(kind, n.NumType | n.DateType)}
    inputs = random_inputs(rng, made, gaps, given=False)
    completions = known(made, inputs)
    found = certain(made, inputs)
    unknown = any(isinstance(part, n.Unknown) for part in parts)
    for slot in targets(made):
        shared = [run(made, one)[slot] for one in completions]
        if isinstance(found[slot], tuple):
            assert found[slot][0] <= min(v[0] for v in shared) and max(v[1] for v in shared) <= found[slot][1]
            continue
        if settled(found[slot]):
            assert all(value in (found[slot], None) for value in shared)
        elif not unknown:
            assert len(set(shared)) > 1 or shared[0] is None


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False), st.integers(1, 8))
def test_columns_give_what_one_case_gives(rng: Random, rows: int) -> None:
    assert_same(rng, rows)


@pytest.mark.treg
@pytest.mark.parametrize("seed", (*range(40), 130, 264, 268, 422, 456, 597))
def test_columns_give_what_one_case_gives_in_many_seeds(seed: int) -> None:
    """Many more are run by ``python -m tests.at_length``."""
    assert_same(Random(seed), 60)


def assert_same(rng: Random, rows: int) -> None:
    made = program(rng)
    gaps = random_gaps(rng, made)
    closed = rng.random() < 0.3
    inputs = [random_inputs(rng, made, gaps, evidence_closed=closed) for _ in range(rows)]
    columns = completed_by_columns(made, inputs)
    for row, one in enumerate(inputs):
        for slot, value in certain(made, one).items():
            assert columns[slot][row] == value, (row, slot, made.slots[slot].expr)


def test_no_more_than_so_many_are_tried() -> None:
    many = n.And(tuple(n.Or((n.Read(n.BOOL, f"k{i}"), n.Not(n.Read(n.BOOL, f"k{i}")))) for i in range(14)))
    slot = n.Slot(0, "p/s0", "vilkår", many, n.BOOL)
    facts = tuple((f"k{i}", n.BOOL) for i in range(14))
    made = with_repeated(n.Program("p", 1, 800_000, "gjelder", (slot,), 0, (), facts, (), False))
    assert 2 ** len(made.repeated) == MOST and len(made.untried) == 4
    question = asked(made, Inputs(1000))
    assert completed(question, question.record(), targets(made)) == (question.record(), True)
    assert completed_by_columns(made, [Inputs(1000)])[0] == [None]
    rest = Inputs(1000, {what.name: True for what in made.untried})
    question = asked(made, rest)
    assert completed(question, question.record(), targets(made)) == ((True,), False)
    assert completed_by_columns(made, [rest])[0] == [True]

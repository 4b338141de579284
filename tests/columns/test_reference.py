"""Columns give what the reference interpreter gives, slot for slot, unknown for unknown."""

from __future__ import annotations

from random import Random

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation.columns.plan import with_columns
from tests.columns.frames import differences
from tests.gaps import random_gaps, random_inputs
from tests.programs import random_program


def compare(rng: Random, rows: int) -> list[str]:
    program = random_program(rng)
    gaps = random_gaps(rng, program)
    closed = rng.random() < 0.5
    inputs = [random_inputs(rng, program, gaps, evidence_closed=closed) for _ in range(rows)]
    if rng.random() < 0.5:
        for one in inputs:
            one.dato = inputs[0].dato
    return differences(program, inputs)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_random_programs(rng: Random, rows: int) -> None:
    assert not compare(rng, rows)


@pytest.mark.parametrize("seed", range(20))
def test_some_seeds(seed: int) -> None:
    assert not compare(Random(seed), 60)


@pytest.mark.treg
@pytest.mark.parametrize("seed", range(1000, 1030))
def test_many_seeds(seed: int) -> None:
    assert not compare(Random(seed), 500)


@pytest.mark.parametrize("seed", [5705, 31638, 40085])
def test_programs_that_once_went_wrong(seed: int) -> None:
    assert not compare(Random(seed), 25)


def test_a_result_of_length_one_is_filled_out() -> None:
    frame = pl.DataFrame({"never": [False] * 3, "x": [1, 2, 3]})
    shrunk = pl.lit(9) < pl.when("never").then("x").otherwise(5)
    assert with_columns(frame, [shrunk.alias("y"), pl.col("x").alias("z")])["y"].to_list() == [False] * 3

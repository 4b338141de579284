"""No count of one to four people is shown, and none of them follows from what is shown."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.compare.hidden import LEAST, shown, shown_row
from tests.examples import examples

SMALL = st.one_of(st.integers(0, 6), st.integers(0, 12))


def _possible(counts: list[list[int]], told: list[list[int | None]]) -> list[set[int]]:
    """Every whole number that each hidden cell can be, tried one by one: the sums of rows, and of columns where there are
    several rows, and all that is shown are as they are."""
    hidden = [(i, j) for i, line in enumerate(told) for j, count in enumerate(line) if count is None]
    sums_known = len(counts) > 1
    rows = [sum(line) for line in counts]
    columns = [sum(line) for line in zip(*counts, strict=True)]
    found: list[set[int]] = [set() for _ in hidden]

    def fill(number: int, row_left: list[int], column_left: list[int], values: list[int]) -> None:
        if number == len(hidden):
            if not any(row_left) and (not sums_known or not any(column_left)):
                for each, value in zip(found, values, strict=True):
                    each.add(value)
            return
        i, j = hidden[number]
        most = min(row_left[i], column_left[j]) if sums_known else row_left[i]
        for value in range(most + 1):
            rest, below = list(row_left), list(column_left)
            rest[i] -= value
            below[j] -= value
            fill(number + 1, rest, below, [*values, value])

    left = [total - sum(count or 0 for count in line) for total, line in zip(rows, told, strict=True)]
    below = [total - sum(line[j] or 0 for line in told) for j, total in enumerate(columns)]
    fill(0, left, below, [])
    return found


@settings(max_examples=examples(120), deadline=None)
@given(st.integers(2, 3).flatmap(lambda wide: st.lists(st.lists(SMALL, min_size=wide, max_size=wide), min_size=2, max_size=3)))
def test_no_hidden_cell_follows_from_the_shown_and_the_sums(counts: list[list[int]]) -> None:
    told = shown(counts)
    assert all(count is None or not 0 < count < LEAST for line in told for count in line)
    everything = all(count is None for line in told for count in line)
    for possible in _possible(counts, told):
        assert len(possible) > 1 or everything


@settings(max_examples=examples(200), deadline=None)
@given(st.lists(SMALL, min_size=2, max_size=5))
def test_no_hidden_count_follows_from_the_sum(counts: list[int]) -> None:
    told = shown_row(counts)
    hidden = [count for count, said in zip(counts, told, strict=True) if said is None]
    assert all(said is None or not 0 < said < LEAST for said in told)
    assert not hidden or len(hidden) > 1
    assert not hidden or sum(hidden) >= LEAST or len(hidden) == len(counts)


def test_large_counts_are_shown() -> None:
    assert shown([[120, 0], [40, 60]]) == [[120, 0], [40, 60]]


def test_a_small_count_takes_the_next_smallest_in_its_row_and_column_with_it() -> None:
    told = shown([[100, 3, 50], [200, 80, 60], [30, 70, 90]])
    assert told == [[100, None, None], [200, 80, 60], [30, None, None]]


def test_one_and_the_other_of_two_are_both_hidden() -> None:
    assert shown_row([997, 3]) == [None, None]
    assert [shown_row(list(pair)) for pair in product((0, 5), repeat=2)] == [[0, 0], [0, 5], [5, 0], [5, 5]]

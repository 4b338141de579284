"""What the generated Python calls: given values beside computed ones, and sums over rows."""

from __future__ import annotations

from itertools import repeat


def agree(computed: object, given: object) -> object:
    """A computed and a given truth or code: the one that is known, None where they disagree."""
    if given is None:
        return computed
    return given if computed is None or computed == given else None


def narrow(low: int, high: int, given: tuple[int, int] | None, whole: tuple[int, int]) -> tuple[int, int]:
    """A computed and a given interval: what both allow, or the whole domain where they disagree."""
    if given is None:
        return low, high
    a, b = max(low, given[0]), min(high, given[1])
    return (a, b) if a <= b else whole


def total(
    rows: tuple[list[object], bool] | None,
    values: list[tuple[int, int]],
    where: list[bool | None],
    filtered: bool,
    least: int,
    most: int,
    max_rows: int,
) -> tuple[int, int]:
    """The interval of a sum over rows."""
    if rows is None:
        return least * max_rows, most * max_rows
    low = high = 0
    for (a, b), counts in zip(values, where if filtered else repeat(True), strict=False):
        if counts:
            low += a
            high += b
        elif counts is None:
            low += min(0, a)
            high += max(0, b)
    if rows[1]:
        rest = max(0, max_rows - len(values))
        low, high = low + rest * least, high + rest * most
    return low, high

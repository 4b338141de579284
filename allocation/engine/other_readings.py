"""Which other readings of unsettled law an answer must be tried under, the same for one case and for columns."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations, islice, product

from attrs import frozen

from allocation.language.nodes import Program

MOST = 32
"""So many other ways to read a rule are tried, those with fewest changes first."""

Choices = frozenset[tuple[str, str]]  # address of a reading and the choice made instead


@frozen
class Others:
    """Other ways to read the rule, each by what is chosen otherwise.  ``all``: there are no more than these."""

    ways: tuple[Choices, ...]
    all: bool


def others(program: Program) -> Others:
    """Every combination of other tenable choices than those of the program; fewest changes first, at most ``MOST``."""
    readings = {
        slot.key: [choice for choice in slot.choices if choice != slot.detail]
        for slot in program.slots
        if slot.kind == "lesemåte"
    }
    ways = (
        frozenset(zip(changed, choices, strict=True))
        for size in range(1, len(readings) + 1)
        for changed in combinations(readings, size)
        for choices in product(*(readings[address] for address in changed))
    )
    found = tuple(islice(ways, MOST + 1))
    return Others(found[:MOST], len(found) <= MOST)


def chosen(own: Mapping[str, str], way: Choices) -> dict[str, str]:
    """The readings chosen, some of them otherwise."""
    return {**own, **dict(way)}

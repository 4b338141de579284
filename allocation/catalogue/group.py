"""The groups of the service answer, best first, and what is possible when several documents have a say.

The best group that any of them gives counts.  So criteria can raise what the law gives, and never lower it.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from itertools import product

from allocation.catalogue.beyond import is_beyond
from allocation.engine.outcome import outcome
from allocation.language.document import Følge, RuleDocument
from allocation.language.nodes import Program
from allocation.values.truth import Outcome


class Group(Enum):
    """What follows for the person: a right, what the municipality shall offer, what it may grant, or none of these."""

    RIGHT = "rett"
    SHALL_BE_OFFERED = "skal_tilbys"
    MAY_BE_GRANTED = "kan_innvilges"
    NO_RIGHT = "ikke_rett"

    @property
    def rank(self) -> int:
        """How good it is for the person; the highest is best."""
        return len(_BEST_FIRST) - _BEST_FIRST.index(self)


_BEST_FIRST = tuple(Group)
Groups = frozenset[Group]
NOTHING: Groups = frozenset((Group.NO_RIGHT,))


def best(groups: Iterable[Group]) -> Group:
    """The best of some groups."""
    return max(groups, key=lambda group: group.rank)


def worst(groups: Iterable[Group]) -> Group:
    """The poorest of some groups."""
    return min(groups, key=lambda group: group.rank)


def ordered(groups: Iterable[Group]) -> tuple[Group, ...]:
    """Groups, best first."""
    return tuple(sorted(groups, key=lambda group: -group.rank))


def combined(sources: Iterable[Groups]) -> Groups:
    """What is possible together, from what is possible by each source."""
    return frozenset(best((Group.NO_RIGHT, *chosen)) for chosen in product(*sources))


def limited(groups: Groups, held: bool | None) -> Groups:
    """What is possible when the service presupposes something that holds, does not hold, or may not hold."""
    if held is False:
        return NOTHING
    return groups if held else groups | NOTHING


def group_when(document: RuleDocument, program: Program, truth: bool | None) -> Groups:
    """The groups that are possible by one document when its conditions have this truth."""
    result = outcome(program, truth)
    if is_beyond(document, program):
        return frozenset(Group)
    if program.status == "ikke_i_kraft":
        return frozenset((_group(document.følger.ikke_i_kraft, Group.NO_RIGHT),))
    fulfilled = _group(document.følger.oppfylt, Group.RIGHT if document.type == "rettighet" else Group.MAY_BE_GRANTED)
    not_fulfilled = _group(document.følger.ikke_oppfylt, Group.NO_RIGHT)
    if result is Outcome.UNSETTLED:
        return frozenset((fulfilled, not_fulfilled))
    return frozenset((fulfilled if result is Outcome.FULFILLED else not_fulfilled,))


def _group(follows: Følge | None, default: Group) -> Group:
    return default if follows is None or follows.gruppe is None else Group(follows.gruppe)

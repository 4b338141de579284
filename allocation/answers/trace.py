"""What a value rests on: the facts that decided it, and where it is unsettled, why.

The record of an evaluation has a value per slot.  Between slots the expressions are walked again here, when someone asks, so
that only what mattered is named: of an ``alle`` that failed the condition that failed, of a ``velg`` the branches that could be
reached.  Changing a fact that is not named never changes the value.  What each node comes to stands in ``ways``.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from attrs import evolve

from allocation.answers.seen import Cause, FactKey, Seen, Value, is_settled
from allocation.answers.ways import WAYS, clash, number
from allocation.engine.evaluate import Evaluation
from allocation.engine.split import ends
from allocation.facts.vocabulary import Vocabulary
from allocation.language import nodes as n
from allocation.values.truth import Why


def trace_of(evaluation: Evaluation, vocabulary: Vocabulary) -> Trace:
    """The trace of an evaluation; the same one for all answers that share it."""
    found = _TRACES.get(evaluation)
    if found is None or found.vocabulary is not vocabulary:
        found = _TRACES[evaluation] = Trace(evaluation, vocabulary)
    return found


class Trace:
    """Walks one evaluation; every slot once.  Each is as certain as what all completions of the case have in common."""

    def __init__(self, evaluation: Evaluation, vocabulary: Vocabulary) -> None:
        self.evaluation = evolve(evaluation, record=evaluation.refined.record)
        self.vocabulary = vocabulary
        self._cells = {FactKey(None, what.name, None): number for number, what in enumerate(evaluation.refined.cells)}
        self._matters = evaluation.refined.matters
        self._ways = evaluation.refined.ways
        self.slots = evaluation.program.slots
        self._seen: dict[tuple[int, int | None], Seen] = {}

    def slot(self, index: int, row: int | None = None) -> Seen:
        """What a slot came to, in a row where it belongs to a table."""
        found = self._seen.get((index, row))
        if found is None:
            found = self._seen[index, row] = self._slot(index, row)
        return found

    def _slot(self, index: int, row: int | None) -> Seen:
        slot = self.slots[index]
        value = self.evaluation.value(index, row)
        below = self.see(slot.expr, row)
        own = index if slot.stands_for is None else slot.stands_for
        uses = tuple(dict.fromkeys((own, *below.uses))) if below.uses else (own,)
        if is_settled(value):
            return Seen(value, uses, ())
        given = self.evaluation.given.get(index)
        causes = tuple(dict.fromkeys(below.causes)) if len(below.causes) > 1 else below.causes
        if given is not None and clash(given.value, below.value):
            causes = (Cause(Why.CONFLICT, own),)
        elif self.slots[own].kind != "hjelp":
            causes = tuple([evolve(cause, at=own) if cause.at == -1 else cause for cause in causes])
        if causes and self._cells:
            causes = tuple([cause for cause in causes if self._can_matter(cause, index, row)])
        return Seen(value, uses, causes)

    def reading(self, key: str) -> int:
        """The slot of a reading."""
        return next(slot.index for slot in self.slots if slot.key == key)

    def _can_matter(self, cause: Cause, slot: int, row: int | None) -> bool:
        """Can a fact make a difference to a slot?  No where every value of it gives the same, whatever the others are."""
        if cause.why is Why.READING and isinstance(cause.at, int) and row is None:
            return self._reading_matters(self.slots[cause.at].key, slot)
        cell = self._cells.get(cause.at) if isinstance(cause.at, FactKey) else None
        return cell is None or self._matters(cell, slot, row)

    def _reading_matters(self, reading: str, slot: int) -> bool:
        """Can a choice that nobody has made give a slot another value, whatever the unknown facts are?"""
        chosen = [part for part in n.inside(self.slots[slot].expr) if isinstance(part, n.Choose) and _chooses(part, reading)]
        if not chosen:
            return True
        for record in ends(self._ways):
            for each in chosen:
                first, *others = (_leaves(way, record) for way in (*(value for _, value in each.branches), each.otherwise))
                if not all(is_settled(value) for value in first) or any(other != first for other in others):
                    return True
        return False

    def see(self, expr: n.Expr, row: int | None) -> Seen:
        """What an expression comes to."""
        kind = type(expr)
        if kind is n.Ref:  # most of them
            return self.slot(expr.slot, None if self.slots[expr.slot].table is None else row)  # type: ignore[union-attr]
        return WAYS.get(kind, number)(self, expr, row)

    def rows(self, slot: int, table: str) -> list[Seen]:
        """What a row slot came to in every row."""
        return [self.slot(slot, row) for row in range(len(self.evaluation.tables[table].rows))]


_TRACES: WeakKeyDictionary[Evaluation, Trace] = WeakKeyDictionary()


def _chooses(expr: n.Choose, reading: str) -> bool:
    return any(isinstance(held, n.Unknown) and held.reading == reading for held, _ in expr.branches)


def _leaves(expr: n.Expr, record: tuple[Any, ...]) -> list[Value]:
    """What the choices beneath a choice come to, in order; None for one that no slot holds."""
    if isinstance(expr, n.Choose):
        return [leaf for way in (*(value for _, value in expr.branches), expr.otherwise) for leaf in _leaves(way, record)]
    return [record[expr.slot] if isinstance(expr, n.Ref) else expr.value if isinstance(expr, n.Const) else None]

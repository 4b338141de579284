"""Which missing facts can still matter: a walk from what is unsettled, through the unsettled, down to what was never given."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from allocation.answers.subvalues import disagree, is_settled, unknown, value_of
from allocation.engine.evaluate import Evaluation
from allocation.facts.states import State
from allocation.language import nodes as n


@frozen
class Need:
    """Something that was never given.

    ``fact`` alone: a fact of the case; with ``table`` and ``row`` (as numbered in the evaluation): a field of a row.
    ``fact`` empty: the whole table, or, when ``open``, whether the rows given are all there are.
    """

    fact: str
    table: str | None = None
    row: int | None = None
    open: bool = False


Needs = dict[Need, tuple[str, ...]]
"""What is needed, in document order, each with the derived facts that may be given instead."""


def needs(evaluation: Evaluation, targets: Iterable[int]) -> Needs:
    """What is missing and can still matter to the values of these case-level slots."""
    walk = _Walk(evaluation)
    for target in targets:
        walk.slot(target, None)
    return walk.found


class _Walk:
    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self.found: Needs = {}
        self.seen: set[tuple[int, int | None]] = set()

    def slot(self, index: int, row: int | None) -> None:
        slot = self.evaluation.program.slots[index]
        row = None if slot.table is None else row
        if (index, row) in self.seen or self.evaluation.settled(index, row):
            return
        self.seen.add((index, row))
        given = self.evaluation.given.get(index)
        if given is None or not disagree(value_of(slot.expr, self.evaluation, row), given.value):
            self.expr(slot.expr, row)

    def expr(self, expr: n.Expr, row: int | None) -> None:
        if is_settled(expr.type, value_of(expr, self.evaluation, row)):
            return
        match expr:
            case n.Read(_, fact, table):
                self.read(fact, table, row)
            case n.Ref(_, index):
                self.slot(index, row)
            case n.GivenOr():
                self.derived(expr, row)
            case n.Choose(_, branches, otherwise):
                self.choose(branches, otherwise, row)
            case n.Lowest(_, items):
                self.least([(value_of(i, self.evaluation, row), i) for i in items], row)
            case n.Highest(_, items):
                values = [value_of(i, self.evaluation, row) for i in items]
                self.least([((-b, -a), i) for (a, b), i in zip(values, items, strict=True)], row)
            case n.Sum() | n.Count() | n.Exists():
                self.aggregate(expr)
            case _:
                for part in n.parts(expr):
                    self.expr(part, row)

    def read(self, fact: str, table: str | None, row: int | None) -> None:
        evaluation = self.evaluation
        known = evaluation.facts[fact] if table is None else evaluation.tables[table].rows[row or 0][fact]
        if known.state is State.MISSING:
            self.found[Need(fact, table, row)] = ()

    def derived(self, expr: n.GivenOr, row: int | None) -> None:
        """What a derived fact is computed from is asked for; the fact itself only when that does not help."""
        given, computed = (value_of(part, self.evaluation, row) for part in (expr.given, expr.computed))
        if given != unknown(expr.given.type) and disagree(computed, given):
            return
        below = _Walk(self.evaluation)
        below.expr(expr.computed, row)
        if not below.found:
            self.read(expr.given.fact, expr.given.table, row)
        for need, instead in below.found.items():
            there = self.found.get(need)
            if there != ():  # what is needed for its own sake has nothing that may be given instead
                self.found[need] = tuple(dict.fromkeys((*(there or ()), *instead, expr.given.fact)))

    def choose(self, branches: tuple[tuple[n.Expr, n.Expr], ...], otherwise: n.Expr, row: int | None) -> None:
        for condition, value in branches:
            holds = value_of(condition, self.evaluation, row)
            if holds is not False:
                self.expr(condition, row)
                self.expr(value, row)
            if holds is True:
                return
        self.expr(otherwise, row)

    def least(self, items: list[tuple[tuple[int, int], n.Expr]], row: int | None) -> None:
        """Of the items of a lowest (or, with signs turned, of a highest), those that can still be it."""
        bound = min(high for (_, high), _ in items)
        for (low, high), item in items:
            if low < bound or high == bound:
                self.expr(item, row)

    def aggregate(self, expr: n.Sum | n.Count | n.Exists) -> None:
        table = self.evaluation.tables[expr.table]
        if table.missing:
            if not table.asked:
                self.found.setdefault(Need("", expr.table), ())
            return
        for row in range(len(table.rows)):
            counts = True if expr.where is None else self.evaluation.value(expr.where, row)
            if counts is False:
                continue
            if expr.where is not None and not self.adds_nothing(expr, row):
                self.slot(expr.where, row)
            if isinstance(expr, n.Sum):
                self.slot(expr.value, row)
        if table.open:
            self.found.setdefault(Need("", expr.table, open=True), ())

    def adds_nothing(self, expr: n.Sum | n.Count | n.Exists, row: int) -> bool:
        return isinstance(expr, n.Sum) and bool(self.evaluation.value(expr.value, row) == (0, 0))

"""What the floor check looks for: a right that is lost, a value that gets worse, a price over the ceiling, a fact that refuses
alone."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, evolve, field, frozen

from allocation.floor.differences import Differences
from allocation.floor.domains import Domains
from allocation.floor.search import Records
from allocation.floor.views import Key, Record, State, View, settled
from allocation.language import nodes as n


def root(view: View, record: Record) -> bool | None:
    """The truth of the conditions of a view's rule."""
    index = view.program.root
    truth: bool | None = True if index is None else record[index]
    return truth


@define
class Compared:
    """The national and the layered reading of a rule, on one case.  ``found``: what earlier examples turned on; they are not
    looked for again."""

    national: View
    layered: View
    diff: Differences
    domains: Domains
    found: set[str] = field(factory=set)
    climbs: ClassVar[bool] = False

    def run(self, state: State) -> Records:
        return self.national.record(state), self.layered.record(state)

    def score(self, records: Records) -> float:
        return (root(self.national, records[0]) is None) + (root(self.layered, records[1]) is None)

    def fresh(self, records: Records) -> bool:
        """Does the example turn on something new?"""
        culprits = self.diff.culprits(*records[:2])
        return not culprits or not culprits <= self.found

    def pick(self, state: State, records: Records) -> Key | None:
        """What the written slots wait for, lowest first; then what the conditions wait for."""
        before, after = records[:2]
        for view, record, reached in (
            (self.layered, after, self.diff.reached),
            (self.national, before, self.diff.reached_before),
        ):
            for index in reached:
                if (key := view.free(state, record, index)) is not None:
                    return key
        for view, record in ((self.national, before), (self.layered, after)):
            if view.program.root is not None and (key := view.free(state, record, view.program.root)) is not None:
                return key
        return None

    def final(self, state: State, records: Records) -> bool:
        return False


@define
class RightLost(Compared):
    """National law says oppfylt; with the layer it is not, or it cannot be said."""

    def judge(self, records: Records) -> bool | None:
        had, has = root(self.national, records[0]), root(self.layered, records[1])
        if had is False or has is True or not self.diff.possible(self.layered.program.root or 0, *records[:2]):
            return False
        return self.fresh(records) if had is True and has is False else None

    def final(self, state: State, records: Records) -> bool:
        had, has = root(self.national, records[0]), root(self.layered, records[1])
        return had is True and has is None and self.fresh(records)


@define
class ValueWorse(Compared):
    """A value the person is entitled to is worse with the layer.  ``sign`` 1: more is better; -1: less, or sooner, is better."""

    before: int = 0
    after: int = 0
    sign: int = 1
    only_when_fulfilled: bool = True

    def judge(self, records: Records) -> bool | None:
        had, has = root(self.national, records[0]), root(self.layered, records[1])
        if self.only_when_fulfilled and (had is False or has is False):
            return False
        (a, b), (c, d) = self.national.range(records[0], self.before), self.layered.range(records[1], self.after)
        if self.sign < 0:
            a, b, c, d = -b, -a, -d, -c
        if c >= b or not self.diff.possible(self.after, *records[:2]):
            return False
        if d >= a or (self.only_when_fulfilled and not (had and has)):
            return None
        return self.fresh(records)

    def pick(self, state: State, records: Records) -> Key | None:
        wanted = ((self.layered, records[1], self.after), (self.national, records[0], self.before))
        found = (view.free(state, record, index) for view, record, index in wanted)
        return next((key for key in found if key is not None), None) or Compared.pick(self, state, records)


@frozen(eq=False)
class Clamp:
    """How a rule sets a price down: ``over`` (the truth that it is too high), the ``price`` and the ``lawful`` amount it
    compares."""

    over: int
    price: int
    lawful: int


def clamp_of(program: n.Program, over: int) -> Clamp | None:
    """The two sides of «price > lawful»."""
    expr = program.slots[over].expr
    if not isinstance(expr, n.Compare):
        return None
    sides = [side.item if isinstance(side, n.Scale) else side for side in (expr.left, expr.right)]
    price, lawful = sides if expr.op in (">", ">=") else sides[::-1]
    return Clamp(over, price.slot, lawful.slot) if isinstance(price, n.Ref) and isinstance(lawful, n.Ref) else None


@define
class CeilingBroken:
    """The document's price is over what it is lawful to take, whatever the municipality's own costs are.

    ``dearest``: the layered rule with the costs at their highest; a price that is lawful then is lawful here.  ``steps``: the
    thresholds that the price rests on; examples on the same side of all of them count as one.
    """

    layered: View
    dearest: View
    domains: Domains
    clamp: Clamp
    steps: tuple[tuple[int, int, str | None], ...]
    found: set[Any] = field(factory=set)
    climbs: ClassVar[bool] = True

    def run(self, state: State) -> Records:
        return self.layered.record(state), self.dearest.record(state)

    def step(self, record: Record) -> tuple[Any, ...]:
        """On which side of each threshold of the price the case is."""
        return tuple(_side(record[left], record[right]) for left, right, table in self.steps if table is None)

    def judge(self, records: Records) -> bool | None:
        over: bool | None = records[0][self.clamp.over]
        charged = root(self.layered, records[0])
        if charged is False:
            return False
        if over and charged is None:
            return None
        if over is None and records[1][self.clamp.over] is False:
            return False
        return over if over is not True else self.step(records[0]) not in self.found

    def score(self, records: Records) -> float:
        """How far the price is from breaking the ceiling; of two alike, the one that is told exactly is the nearer."""
        low, high = self.layered.range(records[0], self.clamp.price)
        uncharged = _most(self.layered, self.clamp.lawful) if root(self.layered, records[0]) is not True else 0
        return self.layered.range(records[0], self.clamp.lawful)[1] - low + uncharged + (low != high)

    def pick(self, state: State, records: Records) -> Key | None:
        for index in (self.clamp.over, self.layered.program.root):
            if index is not None and (key := self.layered.free(state, records[0], index)) is not None:
                return key
        return None

    def final(self, state: State, records: Records) -> bool:
        return False


def _side(left: Any, right: Any) -> str:
    if left[1] < right[0]:
        return "<"
    return "≥" if left[0] >= right[1] else "?"


@define
class CeilingLeftOpen:
    """The law has a ceiling for the person; the document holds its price under it for others, but not for this one.

    Views: the layered rule, and the national one with the municipality's costs at their highest, and at half of that: only a
    ceiling that does not move with the costs counts.
    """

    layered: View
    national: View
    national_half: View
    domains: Domains
    clamp: Clamp
    lawful: int
    found: set[Any] = field(factory=set)
    climbs: ClassVar[bool] = False

    def run(self, state: State) -> Records:
        return self.layered.record(state), self.national.record(state), self.national_half.record(state)

    def judge(self, records: Records) -> bool | None:
        return False if self.found or self._price(records)[1] <= self._ceiling(records)[0] else None

    def score(self, records: Records) -> float:
        return self._ceiling(records)[1] - self._price(records)[1]

    def _price(self, records: Records) -> tuple[int, int]:
        return self.layered.range(records[0], self.clamp.price)

    def _ceiling(self, records: Records) -> tuple[int, int]:
        return self.national.range(records[1], self.lawful)

    def pick(self, state: State, records: Records) -> Key | None:
        wanted = ((self.layered, records[0], self.clamp.price), (self.national, records[1], self.lawful))
        return next((key for view, record, index in wanted if (key := view.free(state, record, index)) is not None), None)

    def final(self, state: State, records: Records) -> bool:
        price = self._price(records)
        if self._moves(records) or not self._ceiling(records)[1] < price[1] or settled(price):
            return False
        return any(self._held(other) for other in self._neighbours(state))

    def _neighbours(self, state: State) -> Any:
        """The same case with one number another, at each threshold."""
        for key, value in state.items():
            if isinstance(value, tuple) and settled(value):
                loose = {k: v for k, v in state.items() if k != key}
                yield from (child for child in self.domains.children(key, loose) if settled(child[key]))

    def _held(self, state: State) -> bool:
        """Does the document itself hold the price under the law's ceiling here, with a price above nothing?"""
        records = self.run(state)
        high = self._price(records)[1]
        bounded = records[0][self.clamp.price][1] < _most(self.layered, self.clamp.price)
        return bounded and not self._moves(records) and 0 < high <= self._ceiling(records)[1]

    def _moves(self, records: Records) -> bool:
        """Does the ceiling rest on the municipality's costs?"""
        return bool(records[2][self.lawful][1] != records[1][self.lawful][1])


def _most(view: View, slot: int) -> int:
    """The most a number can be by its declaration."""
    kind = view.program.slots[slot].type
    assert isinstance(kind, n.NumType)
    return kind.hi


@define
class RefusesAlone:
    """One fact, and nothing but it, turns oppfylt into ikke oppfylt, with every judgement in the person's favour.

    ``granted`` reads the fact by its name; ``refused`` by another, with no judgement known: it is refused whatever is judged.
    ``allowed``: under national law the person is not refused (for a layer on a national rule).  ``law``: slots of national
    rules, which must not be what turns.  ``left_open``: national law leaves something to the municipality, so that it may be
    unsettled there to the end, and so may the answer to the one who is not refused.
    """

    granted: View
    refused: View
    allowed: View | None
    domains: Domains
    law: tuple[int, ...]
    key: Key
    other: Key
    left_open: bool = False
    climbs: ClassVar[bool] = False

    def run(self, state: State) -> Records:
        extra = () if self.allowed is None else (self.allowed.record(state),)
        return (self.granted.record(state), self.refused.record(state), *extra)

    def judge(self, records: Records) -> bool | None:
        first, second = root(self.granted, records[0]), root(self.refused, records[1])
        third = True if self.allowed is None else root(self.allowed, records[2])
        if first is False or second is True or third is False:
            return False
        for index in self.law:
            a, b = records[0][index], records[1][index]
            if settled(a) and settled(b) and a != b:
                return False
        return True if first is True and second is False and third is True else None

    def score(self, records: Records) -> float:
        return (root(self.granted, records[0]) is None) + (root(self.refused, records[1]) is None)

    def pick(self, state: State, records: Records) -> Key | None:
        for key in (self.key, self.other):
            if key not in state:
                return key
        views = [(self.refused, records[1]), (self.granted, records[0])]
        if self.allowed is not None:
            views.append((self.allowed, records[2]))
        for view, record in views:
            index = view.program.root
            if index is not None and (found := view.free(state, record, index)) is not None:
                return found
        return None

    def final(self, state: State, records: Records) -> bool:
        refused = root(self.granted, records[0]) is not False and root(self.refused, records[1]) is False
        return self.left_open and refused and self.key in state and self.other in state


def without_judgements(view: View, judgements: frozenset[tuple[str | None, str]], key: Key, other: Key) -> View:
    """The view of the person who is refused: the fact under another key, and no judgement known."""
    return evolve(view, blank=view.blank | judgements, renamed={key: other})

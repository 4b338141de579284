"""Readings that nobody has chosen: the program under each tenable choice, so that what they all come to is settled.

A reading with ``ikke_valgt`` is a ``Choose`` between its choices whose conditions are unknown.  Read alone that is right, but
what is read in two places could then differ between them.  So every slot that rests on such a reading is written once for
each choice (hidden slots that stand for it), and the slot itself becomes the choice between these: the value they share, or
what lies between them.  Both back ends then do the same without knowing of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from math import prod

from attrs import evolve

from allocation.engine.order import slots_read
from allocation.language import nodes as n
from allocation.language.rule_model import NOT_CHOSEN

MOST = 32
"""So many combinations of choices are followed.  A reading beyond that is unknown wherever it is read."""

Picked = tuple[int, ...]  # the number of the choice of each reading that a slot rests on


def follow(program: n.Program) -> n.Program:
    """The program in which every slot that rests on a reading nobody has chosen comes to what all choices share."""
    readings = _followed(program)
    return _Follower(program, readings).program() if readings else program


def unread(program: n.Program) -> n.Program:
    """The program of a rule whose readings nobody has chosen, for seeing where no choice can matter: a value that is settled in
    it is the same under every choice.

    What can go against what a reading comes to is unknown in it: a derived fact that a case may also give, and a condition that
    a burden of proof decides.
    """
    rests: set[int] = set()
    slots = []
    for slot in program.slots:
        if slot.kind == "lesemåte" or rests.intersection(slots_read(slot.expr)):
            rests.add(slot.index)
            given = any(isinstance(part, n.GivenOr) for part in n.inside(slot.expr))
            slot = evolve(slot, burden=None, expr=n.Unknown(slot.type, "") if given else slot.expr)
        slots.append(slot)
    return evolve(program, slots=tuple(slots))


def _followed(program: n.Program) -> tuple[n.Slot, ...]:
    """The readings that nobody has chosen, as many as the bound allows."""
    found: list[n.Slot] = []
    for slot in program.slots:
        if slot.kind == "lesemåte" and slot.detail == NOT_CHOSEN and len(slot.choices) * prod(map(_count, found)) <= MOST:
            found.append(slot)
    return tuple(found)


def _count(slot: n.Slot) -> int:
    return len(slot.choices)


class _Follower:
    """Writes the new slots in the order of the old ones."""

    def __init__(self, program: n.Program, readings: tuple[n.Slot, ...]) -> None:
        self.old = program
        self.readings = {slot.index: slot for slot in readings}
        self.rests_on: dict[int, tuple[int, ...]] = {}  # old slot → the readings it rests on
        for slot in program.slots:
            below = {reading for read in slots_read(slot.expr) for reading in self.rests_on[read]}
            own = {slot.index} if slot.index in self.readings else set()
            self.rests_on[slot.index] = tuple(sorted(below | own))
        self.slots: list[n.Slot] = []
        self.place: dict[int, int] = {}  # old slot → new
        self.under: dict[tuple[int, Picked], int] = {}  # old slot under choices of its readings → new

    def program(self) -> n.Program:
        """The new program."""
        for slot in self.old.slots:
            self.write(slot)
        old, place = self.old, self.place.__getitem__
        return evolve(
            old,
            slots=tuple(evolve(slot, children=tuple(map(place, slot.children))) for slot in self.slots),
            root=None if old.root is None else place(old.root),
            results=tuple(result._replace(slot=place(result.slot)) for result in old.results),
            departures=tuple(item if item.slot is None else item._replace(slot=place(item.slot)) for item in old.departures),
            reservations=tuple(item if item.slot is None else item._replace(slot=place(item.slot)) for item in old.reservations),
        )

    def write(self, slot: n.Slot) -> None:
        """A slot as it was, or under each choice and then what these come to."""
        readings = self.rests_on[slot.index]
        if not readings:
            expr = n.with_slots(slot.expr, self.place.__getitem__)
            self.place[slot.index] = self.add(evolve(slot, expr=expr))
            return
        ways = list(product(*(range(_count(self.readings[reading])) for reading in readings)))
        whole = len(self.slots) + len(ways)
        for number, picked in enumerate(ways):
            expr = n.with_slots(self.value(slot, picked), self.seen_from(readings, picked))
            key = f"{slot.key}{n.UNDER}{number}"
            hidden = evolve(slot, key=key, kind="hjelp", expr=expr, children=(), group=None, stands_for=whole)
            self.under[slot.index, picked] = self.add(hidden)
        shared = self.shared(slot, readings, ())
        self.place[slot.index] = self.add(evolve(slot, expr=shared, burden=None))

    def value(self, slot: n.Slot, picked: Picked) -> n.Expr:
        """What a slot is under these choices: a reading is the value of its choice."""
        if slot.index not in self.readings:
            return slot.expr
        assert isinstance(slot.expr, n.Choose)
        values = [*(value for _, value in slot.expr.branches), slot.expr.otherwise]
        return values[picked[self.rests_on[slot.index].index(slot.index)]]

    def seen_from(self, readings: tuple[int, ...], picked: Picked) -> Callable[[int], int]:
        """Which new slot is meant by an old one, under these choices."""
        chosen = dict(zip(readings, picked, strict=True))

        def slot_of(index: int) -> int:
            own = self.rests_on[index]
            return self.under[index, tuple(chosen[reading] for reading in own)] if own else self.place[index]

        return slot_of

    def shared(self, slot: n.Slot, readings: tuple[int, ...], picked: Picked) -> n.Expr:
        """What a slot comes to, the first choices being picked: one reading after another."""
        if len(picked) == len(readings):
            return n.Ref(slot.type, self.under[slot.index, picked])
        reading = self.readings[readings[len(picked)]]
        assert isinstance(reading.expr, n.Choose)
        values = [self.shared(slot, readings, (*picked, number)) for number in range(_count(reading))]
        conditions = _unknown(reading)
        return n.Choose(slot.type, tuple(zip(conditions, values[:-1], strict=True)), values[-1])

    def add(self, slot: n.Slot) -> int:
        self.slots.append(evolve(slot, index=len(self.slots)))
        return len(self.slots) - 1


def _unknown(reading: n.Slot) -> Iterator[n.Expr]:
    """The conditions of a reading's choices but the last: which of them holds, nobody knows."""
    assert isinstance(reading.expr, n.Choose)
    return (condition for condition, _ in reading.expr.branches)

"""A program in which each part of a yes/no expression is a condition of its own, so that it is counted like one."""

from __future__ import annotations

from attrs import define, evolve, field

from allocation.language import nodes as n
from allocation.quality.expression_text import say

# Between the key of what an expression stands in, and the text of a part of it.
PART = ": "


def whole_key(key: str) -> str:
    """The key of what a part stands in."""
    return key.partition(PART)[0]


def parted(program: n.Program) -> n.Program:
    """The program with a condition for each part that «og» and «eller» join, and for each yes/no value that is an expression.

    Not parted: a choice (``velg``, ``hvis``, or between readings that nobody has chosen).
    """
    return _Parting(program).program()


@define
class _Parting:
    """Writes the new slots in the order of the old ones, each part before what it stands in."""

    old: n.Program
    slots: list[n.Slot] = field(factory=list)
    place: dict[int, int] = field(factory=dict)

    def program(self) -> n.Program:
        """The new program."""
        for slot in self.old.slots:
            expr = n.with_slots(slot.expr, self.place.__getitem__)
            if _counted(slot):
                expr = self._parts(slot, expr, joined=False)
            self.place[slot.index] = self._add(evolve(slot, expr=expr))
        place = self.place.__getitem__
        return evolve(
            self.old,
            slots=tuple(self._moved(slot) for slot in self.slots),
            root=None if self.old.root is None else place(self.old.root),
            results=tuple(result._replace(slot=place(result.slot)) for result in self.old.results),
            departures=tuple(d if d.slot is None else d._replace(slot=place(d.slot)) for d in self.old.departures),
            reservations=tuple(r if r.slot is None else r._replace(slot=place(r.slot)) for r in self.old.reservations),
            repeated=(),
            untried=(),
        )

    def _moved(self, slot: n.Slot) -> n.Slot:
        """A slot that points at the new places of what it points at."""
        stands_for = None if slot.stands_for is None else self.place[slot.stands_for]
        return evolve(slot, children=tuple(self.place[child] for child in slot.children), stands_for=stands_for)

    def _parts(self, slot: n.Slot, expr: n.Expr, *, joined: bool) -> n.Expr:
        if isinstance(expr, n.And | n.Or):
            return evolve(expr, items=tuple(self._parts(slot, item, joined=True) for item in expr.items))
        if isinstance(expr, n.Not):
            return evolve(expr, item=self._parts(slot, expr.item, joined=joined))
        if isinstance(expr, n.Const | n.Unknown | n.Choose) or (
            not joined and (slot.kind == "vilkår" or isinstance(expr, n.Ref))
        ):
            return expr
        text = say(expr, evolve(self.old, slots=tuple(self.slots)))
        key = f"{slot.key}{PART}{text}"
        own = n.Slot(0, key, "vilkår", expr, n.BOOL, slot.table, text=text)
        return n.Ref(n.BOOL, self._add(own))

    def _add(self, slot: n.Slot) -> int:
        self.slots.append(evolve(slot, index=len(self.slots)))
        return len(self.slots) - 1


def _counted(slot: n.Slot) -> bool:
    """A condition with an expression, or a yes/no value."""
    if slot.kind == "vilkår":
        return slot.group is None
    return slot.kind == "størrelse" and isinstance(slot.type, n.BoolType)

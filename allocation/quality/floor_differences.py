"""Where two readings of one rule differ: the slots that a layer wrote, those that rest on them, and what an example turns on."""

from __future__ import annotations

from typing import Any

from attrs import fields, frozen, has

from allocation.engine.order import slots_read
from allocation.language import nodes as n
from allocation.quality.floor_views import Record, level

_HIDDEN = ("hjelp",)


@frozen(eq=False)
class Differences:
    """``written``: keys of slots that are not the same.  ``reached``: slots of the layered program that rest on such a slot,
    lowest first; ``reached_before``: the same in the national one."""

    national: n.Program
    layered: n.Program
    written: frozenset[str]
    reached: tuple[int, ...]
    reached_before: tuple[int, ...]

    def culprits(self, before: Record, after: Record) -> frozenset[str]:
        """What an example turns on: the conditions that come out differently, or were not there before; where there are none, the
        values that do."""
        old = {slot.key: slot for slot in self.national.slots}
        differing = []
        for index in self.reached:
            slot = self.layered.slots[index]
            twin = old.get(slot.key)
            if slot.kind not in _HIDDEN and (twin is None or self._differs(twin, slot, before, after)):
                differing.append(slot)
        leaves = frozenset(slot.key for slot in differing if slot.kind == "vilkår" and not _harmless(slot, old, after))
        if leaves:
            return leaves
        written = frozenset(slot.key for slot in differing if slot.key in self.written and slot.kind != "gruppe")
        return written or frozenset(slot.key for slot in differing if slot.key in self.written)

    def _differs(self, old: n.Slot, new: n.Slot, before: Record, after: Record) -> bool:
        a, b = before[old.index], after[new.index]
        return bool(level(self.national, old.index, a) != level(self.layered, new.index, b))


def _harmless(slot: n.Slot, old: dict[str, n.Slot], after: Record) -> bool:
    """A condition that was not there before, and that comes out true."""
    return slot.key not in old and slot.table is None and after[slot.index] is True


def differences(national: n.Program, layered: n.Program) -> Differences:
    """Compare two programs of one rule, slot by slot."""
    before, after = _shapes(national), _shapes(layered)
    written = frozenset(key for key in {*before, *after} if before.get(key) != after.get(key))
    return Differences(national, layered, written, _reached(layered, written), _reached(national, written))


def _reached(program: n.Program, written: frozenset[str]) -> tuple[int, ...]:
    touched: set[int] = set()
    for slot in program.slots:
        hidden_change = slot.kind not in _HIDDEN and slot.key in written
        if hidden_change or any(index in touched for index in slots_read(slot.expr)):
            touched.add(slot.index)
    return tuple(sorted(touched))


def _shapes(program: n.Program) -> dict[str, Any]:
    """Key → what the slot says, with the names of other slots in place of their numbers."""
    return {slot.key: (slot.group, slot.burden, _shape(program, slot.expr)) for slot in program.slots if slot.kind not in _HIDDEN}


def _shape(program: n.Program, value: Any) -> Any:
    if isinstance(value, n.Ref):
        return _named(program, value.slot)
    if isinstance(value, n.Scale):
        return _shape(program, value.item)
    if isinstance(value, (n.Sum, n.Count, n.Exists)):
        own = [] if not isinstance(value, n.Sum) else [_named(program, value.value)]
        where = None if value.where is None else _named(program, value.where)
        return (type(value).__name__, value.table, where, *own)
    if isinstance(value, tuple):
        return tuple(_shape(program, item) for item in value)
    if has(type(value)) and not isinstance(value, (n.NumType, n.DateType, n.CodeType, n.BoolType)):
        return (type(value).__name__, *(_shape(program, getattr(value, each.name)) for each in fields(type(value))))
    if isinstance(value, (n.NumType, n.DateType)):
        return type(value).__name__
    return value


def _named(program: n.Program, index: int) -> Any:
    slot = program.slots[index]
    return ("slot", slot.key) if slot.kind not in _HIDDEN else _shape(program, slot.expr)

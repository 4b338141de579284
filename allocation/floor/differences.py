"""Where two readings of one rule differ: the slots that a layer wrote, those that rest on them, and what an example turns on."""

from __future__ import annotations

from typing import Any

from attrs import fields, frozen, has

from allocation.engine.order import slots_read
from allocation.floor.views import Record, level, settled
from allocation.language import nodes as n

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
    steps: tuple[tuple[int, int | None, bool, tuple[int, ...]], ...]

    def possible(self, slot: int, before: Record, after: Record) -> bool:
        """Can a slot still come out differently?  Not where it is settled alike, nor where all it rests on comes out alike."""
        differs: dict[int, bool] = {}
        for index, twin, written, read in self.steps:
            if twin is not None and _alike(self, twin, index, before, after):
                differs[index] = False
            else:
                differs[index] = written or twin is None or any(differs[each] for each in read)
        return differs.get(slot, False)

    def culprits(self, before: Record, after: Record) -> frozenset[str]:
        """What an example turns on: the lowest conditions that come out differently or are new, or else the values that do."""
        old = {slot.key: slot for slot in self.national.slots}
        differing = []
        for index in self.reached:
            slot = self.layered.slots[index]
            twin = old.get(slot.key)
            if slot.kind not in _HIDDEN and (twin is None or self._differs(twin, slot, before, after)):
                differing.append(slot)
        leaves = [slot for slot in differing if slot.kind == "vilkår" and not _harmless(slot, old, after)]
        if leaves:
            found = {slot.index for slot in leaves}
            lowest = [slot for slot in leaves if not _rests_on(self.layered, slot.index) & found]
            return frozenset(slot.key for slot in lowest)
        written = frozenset(slot.key for slot in differing if slot.key in self.written and slot.kind != "gruppe")
        return written or frozenset(slot.key for slot in differing if slot.key in self.written)

    def _differs(self, old: n.Slot, new: n.Slot, before: Record, after: Record) -> bool:
        a, b = before[old.index], after[new.index]
        return bool(level(self.national, old.index, a) != level(self.layered, new.index, b))


def _rests_on(program: n.Program, slot: int) -> set[int]:
    """All that a slot rests on: what it reads, and what it is shown to rest on where it reads every reading's own copy of it."""
    seen: set[int] = set()
    waiting = [slot]
    while waiting:
        at = program.slots[waiting.pop()]
        more = {*slots_read(at.expr), *at.children} - seen
        seen |= more
        waiting += more
    return seen - {slot}


def _harmless(slot: n.Slot, old: dict[str, n.Slot], after: Record) -> bool:
    """A condition that was not there before, and that comes out true."""
    return slot.key not in old and slot.table is None and after[slot.index] is True


def differences(national: n.Program, layered: n.Program) -> Differences:
    """Compare two programs of one rule, slot by slot."""
    before, after = _shapes(national), _shapes(layered)
    written = frozenset(key for key in {*before, *after} if before.get(key) != after.get(key))
    reached = _reached(layered, written)
    twins = {slot.key: slot.index for slot in national.slots if slot.kind not in _HIDDEN}
    steps = []
    for index in reached:
        slot = layered.slots[index]
        read = tuple(each for each in slots_read(slot.expr) if each in reached)
        steps.append((index, twins.get(slot.key), slot.key in written, read))
    return Differences(national, layered, written, reached, _reached(national, written), tuple(_without_hidden(layered, steps)))


def _without_hidden(
    program: n.Program, steps: list[tuple[int, int | None, bool, tuple[int, ...]]]
) -> list[tuple[int, int | None, bool, tuple[int, ...]]]:
    """A slot without a name has no twin, but differs only by what it rests on."""
    return [
        (index, -1 if twin is None and program.slots[index].kind in _HIDDEN else twin, written, read)
        for index, twin, written, read in steps
    ]


def _alike(diff: Differences, twin: int, index: int, before: Record, after: Record) -> bool:
    if twin < 0 or not (_settled(before[twin]) and _settled(after[index])):
        return False
    return bool(level(diff.national, twin, before[twin]) == level(diff.layered, index, after[index]))


def _settled(value: Any) -> bool:
    """Definite?  A list without rows is not: nothing may be known of it yet, and what reads it says what comes of none."""
    return bool(value) and all(settled(each) for each in value) if isinstance(value, list) else settled(value)


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

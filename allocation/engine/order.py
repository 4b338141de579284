"""The order in which generated code computes slots: case by case, with as few loops over a table's rows as can be."""

from __future__ import annotations

from collections.abc import Iterator

from allocation.language import nodes as n

Run = tuple[str | None, list[n.Slot]]


def runs(program: n.Program) -> list[Run]:
    """The slots in an order where each reads only slots before it; slots of one table stand together where they can."""
    reads = {slot.index: set(slots_read(slot.expr)) for slot in program.slots}
    waiting = list(program.slots)
    done: set[int] = set()
    found: list[Run] = []
    while waiting:
        runs = [_ready(table, waiting, reads, done) for table in dict.fromkeys(slot.table for slot in waiting)]
        table, slots = max(runs, key=lambda run: _rank(run, waiting))
        done |= {slot.index for slot in slots}
        waiting = [slot for slot in waiting if slot.index not in done]
        found.append((table, slots))
    return found


def _ready(table: str | None, waiting: list[n.Slot], reads: dict[int, set[int]], done: set[int]) -> Run:
    """What can be computed now without leaving the table."""
    slots: list[n.Slot] = []
    here = set(done)
    for slot in waiting:
        own = {i for i in reads[slot.index] - done if i in here}
        if slot.table == table and reads[slot.index] <= here and (table is None or not _over_rows(slot, own)):
            slots.append(slot)
            here.add(slot.index)
    return table, slots


def _over_rows(slot: n.Slot, own: set[int]) -> bool:
    """Does a slot sum or count over slots of the run it would stand in?  Then they must be finished first."""
    return any(i in own for part in n.inside(slot.expr) if not isinstance(part, n.Ref) for i in n.slots_of(part))


def _rank(run: Run, waiting: list[n.Slot]) -> tuple[bool, bool, bool]:
    """Something before nothing; the case before tables; a table that is then finished before one that is not."""
    table, slots = run
    return bool(slots), table is None, len(slots) == sum(slot.table == table for slot in waiting)


def slots_read(expr: n.Expr) -> Iterator[int]:
    """The slots that an expression reads: for its own row or case, or over the rows of a table."""
    for part in n.inside(expr):
        yield from n.slots_of(part)


def own_row_slots(expr: n.Expr, program: n.Program, table: str) -> set[int]:
    """Row slots of ``table`` that an expression reads for its own row."""
    return {part.slot for part in n.inside(expr) if isinstance(part, n.Ref) and program.slots[part.slot].table == table}


def fields_read(expr: n.Expr, table: str) -> set[str]:
    """Fields of ``table`` that an expression reads for its own row."""
    return {part.fact for part in n.inside(expr) if isinstance(part, n.Read) and part.table == table}

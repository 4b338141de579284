"""Random inputs with gaps for a typed program."""

from __future__ import annotations

from random import Random
from typing import Any

from allocation.language import nodes as n
from tests.reference import Inputs, Rows


def random_value(rng: Random, kind: n.Type, gaps: float) -> Any:
    """A value of a type: known, unknown (None) or, for numbers and dates, an interval."""
    if rng.random() < gaps:
        if rng.random() < 0.6 or not isinstance(kind, n.NumType | n.DateType):
            return None
        a, b = rng.randint(kind.lo, kind.hi), rng.randint(kind.lo, kind.hi)
        return (min(a, b), max(a, b))
    match kind:
        case n.BoolType():
            return rng.random() < 0.5
        case n.CodeType(codes):
            return rng.choice(codes)
        case n.NumType(lo=lo, hi=hi) | n.DateType(lo, hi):
            value = rng.choice((lo, hi, rng.randint(lo, hi), rng.randint(lo, hi)))
            return (value, value)


def random_inputs(
    rng: Random, program: n.Program, gaps: dict[str, float], *, evidence_closed: bool = False, given: bool = True
) -> Inputs:
    """One case.  ``gaps``: the share of unknown values by fact, field, table (missing or open) and ``oppgitt``."""
    facts = {name: random_value(rng, kind, gaps.get(name, 0.0)) for name, kind in program.facts}
    tables: dict[str, Rows | None] = {}
    for table in program.tables:
        fields = table.fields
        rows = [
            {name: random_value(rng, kind, gaps.get(f"{table.name}.{name}", 0.0)) for name, kind in fields}
            for _ in range(rng.randint(0, table.max_rows))
        ]
        loose = rng.random() < gaps.get(table.name, 0.0)
        tables[table.name] = None if loose and rng.random() < 0.4 else Rows(rows, loose)
    by_hand = {
        slot.index: random_value(rng, slot.type, 0.3)
        for slot in program.slots
        if given and slot.givable and rng.random() < gaps.get("oppgitt", 0.0)
    }
    return Inputs(rng.randint(program.first, program.last), facts, tables, evidence_closed, by_hand)


def random_gaps(rng: Random, program: n.Program) -> dict[str, float]:
    """Some inputs are always known, some never, most sometimes."""
    names = [name for name, _ in program.facts]
    for table in program.tables:
        names += [table.name, *(f"{table.name}.{name}" for name, _ in table.fields)]
    return {name: rng.choice((0.0, 0.0, 0.2, 0.5, 1.0)) for name in [*names, "oppgitt"]}

"""Which facts can still matter: those among the reasons why something is unsettled that were never given, or only in part."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from allocation.answers.seen import Cause, FactKey
from allocation.answers.trace import Trace
from allocation.engine.evaluate import Evaluation
from allocation.facts.states import Known


@frozen
class Need:
    """Something that was never given, or only in part.

    ``fact`` alone: a fact of the case; with ``table`` and ``row`` (as numbered in the evaluation): a field of a row.
    ``fact`` empty: the whole table, or, when ``open``, whether the rows given are all there are.
    """

    fact: str
    table: str | None = None
    row: int | None = None
    open: bool = False


Needs = dict[Need, tuple[str, ...]]
"""What is needed, in document order, each with the derived facts that may be given instead."""


def needs(trace: Trace, targets: Iterable[int]) -> Needs:
    """What is missing and can still matter to the values of these case-level slots."""
    missing: dict[Cause, FactKey] = {}
    for target in targets:
        for cause in trace.slot(target).causes:
            if isinstance(cause.at, FactKey) and _lacks(trace.evaluation, cause.at):
                missing[cause] = cause.at
    bases = [cause for cause in missing if cause.via]
    found: Needs = {}
    for cause, key in missing.items():
        if any(_computes(base, key) for base in bases):
            continue  # what it is computed from is asked for
        need = Need(key.name, key.table, key.row, open=not key.name and not trace.evaluation.tables[key.table or ""].missing)
        instead = found.get(need)
        if not cause.via or instead == ():
            found[need] = ()  # needed for its own sake: nothing may be given instead
        else:
            found[need] = tuple(dict.fromkeys((*(instead or ()), cause.via)))
    return found


def _lacks(evaluation: Evaluation, key: FactKey) -> bool:
    """Can more be had of it: never given, or given in part, and nobody has been asked for the rest?"""
    if key.table is None:
        return _more(evaluation.facts[key.name])
    table = evaluation.tables[key.table]
    if not key.name:
        return not table.asked and not table.conflict
    return _more(table.rows[key.row or 0][key.name])


def _more(known: Known) -> bool:
    return known.partial and not known.asked


def _computes(base: Cause, derived: FactKey) -> bool:
    """Is ``base`` wanted to compute this derived fact (of this row)?"""
    if base.via != derived.name or not isinstance(base.at, FactKey):
        return False
    return derived.table is None or base.at.table is None or base.at.row == derived.row

"""Which events a condition can read: only those are put before it, so that a long log costs no more than what is asked about.

Every reading of the table ``hendelse`` that says ``navn = "…"`` of its rows reads no others; a reading that does not, reads all.
"""

from __future__ import annotations

from collections.abc import Iterator

from allocation.language import syntax
from allocation.language.parser import parse
from allocation.language.walk import iter_expressions

TABLE = "hendelse"


def events_read(*parts: object) -> frozenset[str] | None:
    """The names of the events that parts of a model read, such as a condition and the model's own facts; None: maybe any."""
    found: set[str] = set()
    for _, text in iter_expressions(parts):
        for names in _readings(parse(text)):
            if names is None:
                return None
            found |= names
    return frozenset(found)


def _readings(tree: syntax.Syntax) -> Iterator[frozenset[str] | None]:
    """One for each place the table is read: the names it may be about there."""
    match tree:
        case syntax.Aggregate(_, of, where):
            if isinstance(of, syntax.Name) and of.name == TABLE:
                yield None if where is None else _implied(where)
            else:
                yield from _readings(of)
            if where is not None:
                yield from _readings(where)
        case syntax.Name(name, prefix):
            if TABLE in (name, prefix):
                yield None
        case syntax.Call(_, items) | syntax.Logical(_, items):
            for item in items:
                yield from _readings(item)
        case syntax.Unary(_, item) | syntax.InList(item, _):
            yield from _readings(item)
        case syntax.Binary(_, left, right):
            yield from _readings(left)
            yield from _readings(right)


def _implied(where: syntax.Syntax) -> frozenset[str] | None:
    """The names that a row must have one of to be among those meant; None where that does not follow."""
    match where:
        case syntax.Binary("=", syntax.Name("navn", None), syntax.Code(code)):
            return frozenset({code})
        case syntax.InList(syntax.Name("navn", None), codes):
            return frozenset(codes)
        case syntax.Logical("og", items):
            return next((names for names in map(_implied, items) if names is not None), None)
        case syntax.Logical("eller", items):
            each = [_implied(item) for item in items]
            known = [names for names in each if names is not None]
            return frozenset().union(*known) if len(known) == len(each) else None
    return None

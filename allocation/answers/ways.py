"""What each node of the rule language comes to in a trace: its value, what that rests on, and why it is unsettled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any, assert_never

from attrs import evolve

from allocation.answers.seen import Cause, FactKey, Seen, Value, is_settled
from allocation.engine.called import agree, narrow
from allocation.engine.python_full import domain, is_range
from allocation.facts.states import State
from allocation.language import nodes as n
from allocation.language.functions import round_whole
from allocation.values import dates
from allocation.values.truth import Why

if TYPE_CHECKING:
    from allocation.answers.trace import Trace


def clash(given: Value, computed: Value) -> bool:
    """Do a given and a computed value contradict each other?"""
    if given is None or computed is None:
        return False
    if isinstance(given, tuple):
        return bool(max(given[0], computed[0]) > min(given[1], computed[1]))
    return bool(given != computed)


def _merge(value: Value, items: Sequence[Seen], settled: bool) -> Seen:
    """A value that rests on all of ``items``."""
    uses = tuple([use for item in items for use in item.uses])
    return Seen(value, uses, () if settled else tuple([cause for item in items for cause in item.causes]))


def _const(trace: Trace, expr: n.Const, row: int | None) -> Seen:
    value = (expr.value, expr.value) if is_range(expr.type) else expr.value
    return Seen(value, (), ())


def _unknown(trace: Trace, expr: n.Unknown, row: int | None) -> Seen:
    value = domain(expr.type) if is_range(expr.type) else None
    if is_settled(value):  # assumed to be one value
        return Seen(value, (), ())
    cause = Cause(Why.NOT_MODELLED, -1, "", expr.reason, expr.reason_nn)
    if expr.reading:
        cause = Cause(Why.READING, trace.reading(expr.reading), "", expr.reason, expr.reason_nn)
    return Seen(value, (), (cause,))


def _today(trace: Trace, expr: n.Today, row: int | None) -> Seen:
    day = trace.evaluation.day
    return Seen((day, day), (), ())


def _read(trace: Trace, expr: n.Read, row: int | None) -> Seen:
    table, name = expr.table, expr.fact
    evaluation = trace.evaluation
    if table is None:
        row, known = None, evaluation.facts[name]
    else:
        assert row is not None
        known = evaluation.tables[table].rows[row][name]
    value: Value = known.value
    key = FactKey(table, name, row)
    if is_settled(value):
        return Seen(value, (key,), ())
    if value is None and is_range(expr.type):
        value = domain(expr.type)
    decl = trace.vocabulary.find(name, table)
    why = Why.JUDGEMENT if decl is not None and decl.is_judgement else Why.MISSING
    return Seen(value, (key,), (Cause(Why.CONFLICT if known.state is State.CONFLICT else why, key),))


def _ref(trace: Trace, expr: n.Ref, row: int | None) -> Seen:
    return trace.slot(expr.slot, None if trace.slots[expr.slot].table is None else row)


def _given_or(trace: Trace, expr: n.GivenOr, row: int | None) -> Seen:
    given, computed = trace.see(expr.given, row), trace.see(expr.computed, row)
    uses = given.uses + computed.uses
    told = None if is_range(expr.type) and given.value == domain(expr.given.type) else given.value
    if clash(told, computed.value):
        at = given.uses[0]
        return Seen(domain(expr.type) if is_range(expr.type) else None, uses, (Cause(Why.CONFLICT, at),))
    value: Value = agree(computed.value, told)
    if is_range(expr.type):
        value = narrow(computed.value[0], computed.value[1], told, domain(expr.type))
    if is_settled(value):
        return Seen(value, uses, ())
    name = expr.given.fact
    return Seen(value, uses, given.causes + tuple(evolve(cause, via=cause.via or name) for cause in computed.causes))


def _not(trace: Trace, expr: n.Not, row: int | None) -> Seen:
    item = trace.see(expr.item, row)
    return item if item.value is None else Seen(not item.value, item.uses, ())


def _kleene(trace: Trace, items: tuple[n.Expr, ...], row: int | None, stop: bool) -> Seen:
    """The first item that decides by itself, or all of them."""
    met = []
    for item in items:
        seen = trace.see(item, row)
        if seen.value is stop:
            return Seen(stop, seen.uses, ())
        met.append(seen)
    settled = all([seen.value is not None for seen in met])
    return _merge(not stop if settled else None, met, settled)


def _and(trace: Trace, expr: n.And, row: int | None) -> Seen:
    return _kleene(trace, expr.items, row, False)


def _or(trace: Trace, expr: n.Or, row: int | None) -> Seen:
    return _kleene(trace, expr.items, row, True)


def _compare(trace: Trace, expr: n.Compare, row: int | None) -> Seen:
    left, right = trace.see(expr.left, row), trace.see(expr.right, row)
    value = _compared(expr.op, left.value, right.value)
    return _merge(value, (left, right), value is not None)


def _compared(op: str, left: Value, right: Value) -> bool | None:
    if left is None or right is None:
        return None
    if op in (">", ">="):
        left, right, op = right, left, "<" if op == ">" else "<="
    if not isinstance(left, tuple):
        return bool((left == right) == (op == "="))
    if op == "<":
        return True if left[1] < right[0] else False if left[0] >= right[1] else None
    if op == "<=":
        return True if left[1] <= right[0] else False if left[0] > right[1] else None
    if left[1] < right[0] or right[1] < left[0]:
        return op != "="
    return op == "=" if left[0] == left[1] == right[0] == right[1] else None


def _one_of(trace: Trace, expr: n.OneOf, row: int | None) -> Seen:
    item = trace.see(expr.item, row)
    if item.value is not None and item.value in expr.rest:
        return Seen(None, item.uses, _residual(trace, item))
    return Seen(None if item.value is None else item.value in expr.codes, item.uses, item.causes)


def _residual(trace: Trace, item: Seen) -> tuple[Cause, ...]:
    """A code that says only that no other was chosen: it is the fact itself that is not known well enough."""
    keys = [use for use in item.uses if isinstance(use, FactKey) and use.name]
    codes = [(key, trace.vocabulary.find(key.name, key.table)) for key in keys]
    found = [(key, decl) for key, decl in codes if decl is not None and isinstance(decl.type, n.CodeType) and decl.type.rest]
    return tuple(Cause(Why.JUDGEMENT if decl.is_judgement else Why.MISSING, key) for key, decl in found)


def _choose(trace: Trace, expr: n.Choose, row: int | None) -> Seen:
    conditions, reachable = [], []
    for condition, branch in expr.branches:
        seen = trace.see(condition, row)
        conditions.append(seen)
        if seen.value is not False:
            reachable.append(trace.see(branch, row))
        if seen.value is True:
            break
    else:
        reachable.append(trace.see(expr.otherwise, row))
    values = [seen.value for seen in reachable]
    if is_range(expr.type):
        value: Value = (min(v[0] for v in values), max(v[1] for v in values))
    else:
        value = values[0] if all(v == values[0] for v in values) else None
    held = expr.branches[0][0] if expr.branches else None  # one choice may be left
    if isinstance(held, n.Unknown) and held.reading and _same_however_read(trace, expr, value, row):
        reading = trace.reading(held.reading)
        found = _merge(value, reachable, is_settled(value))
        return found._replace(uses=tuple(use for use in found.uses if use != reading))
    return _merge(value, (*conditions, *reachable), is_settled(value))


def _same_however_read(trace: Trace, expr: n.Choose, value: Value, row: int | None) -> bool:
    """Does it not matter how the law is read?  The value is the same, or the same unknowns are waited for in the same way."""
    return is_settled(value) or (row is None and all(alike(trace, way, expr.otherwise) for _, way in expr.branches))


def alike(trace: Trace, one: n.Expr, other: n.Expr) -> bool:
    """Do two expressions of the case come to the same whatever is unknown?  Yes where both are settled and equal, or where what
    is left of them, when what is settled is gone, is the same expression; a no says only that this does not show it."""
    if one == other:
        return True
    if isinstance(one, n.Ref) and isinstance(other, n.Ref) and any(trace.slots[at.slot].table is not None for at in (one, other)):
        return False
    first, second = trace.see(one, None).value, trace.see(other, None).value
    if is_settled(first) or is_settled(second):
        return bool(first == second)
    if isinstance(one, n.Ref) and isinstance(other, n.Ref):
        given = trace.evaluation.given
        return not (one.slot in given or other.slot in given) and alike(
            trace, trace.slots[one.slot].expr, trace.slots[other.slot].expr
        )
    if isinstance(one, n.Not) and isinstance(other, n.Not):
        return alike(trace, one.item, other.item)
    if (isinstance(one, n.And) and isinstance(other, n.And)) or (isinstance(one, n.Or) and isinstance(other, n.Or)):
        left, right = ([item for item in each.items if trace.see(item, None).value is None] for each in (one, other))
        return len(left) == len(right) and all(alike(trace, a, b) for a, b in zip(left, right, strict=True))
    if isinstance(one, n.Choose) and isinstance(other, n.Choose):
        if [test for test, _ in one.branches] != [test for test, _ in other.branches]:
            return False
        ways = ([*(way for _, way in each.branches), each.otherwise] for each in (one, other))
        return all(alike(trace, a, b) for a, b in zip(*ways, strict=True))
    return False


# lists


def _list_missing(trace: Trace, table: str, value: Value) -> Seen:
    key = FactKey(table, "", None)
    why = Why.CONFLICT if trace.evaluation.tables[table].conflict else Why.MISSING
    return Seen(value, (key,), (Cause(why, key),))


def _over_rows(trace: Trace, table: str, value: Value, rows: Iterable[Seen]) -> Seen:
    """A value of a list that is there: it rests on the list and on ``rows``."""
    key = FactKey(table, "", None)
    own = Seen(None, (key,), (Cause(Why.MISSING, key),) if trace.evaluation.tables[table].open else ())
    return _merge(value, (own, *rows), is_settled(value))


def _exists(trace: Trace, expr: n.Exists, row: int | None) -> Seen:
    state = trace.evaluation.tables[expr.table]
    if state.missing:
        return _list_missing(trace, expr.table, None)
    if expr.where is None:
        return _over_rows(trace, expr.table, True if state.rows else None if state.open else False, ())
    rows = trace.rows(expr.where, expr.table)
    for seen in rows:
        if seen.value is True:
            return Seen(True, (FactKey(expr.table, "", None), *seen.uses), ())
    unsettled = state.open or any(seen.value is None for seen in rows)
    return _over_rows(trace, expr.table, None if unsettled else False, rows)


def _count(trace: Trace, expr: n.Count, row: int | None) -> Seen:
    state = trace.evaluation.tables[expr.table]
    if state.missing:
        return _list_missing(trace, expr.table, (0, expr.max_rows))
    more = max(0, expr.max_rows - len(state.rows)) if state.open else 0
    if expr.where is None:
        return _over_rows(trace, expr.table, (len(state.rows), len(state.rows) + more), ())
    rows = trace.rows(expr.where, expr.table)
    low = sum(seen.value is True for seen in rows)
    return _over_rows(trace, expr.table, (low, low + sum(seen.value is None for seen in rows) + more), rows)


def _sum(trace: Trace, expr: n.Sum, row: int | None) -> Seen:
    state = trace.evaluation.tables[expr.table]
    if state.missing:
        return _list_missing(trace, expr.table, domain(expr.type))
    low = high = 0
    parts: list[Seen] = []
    for index in range(len(state.rows)):
        where = None if expr.where is None else trace.slot(expr.where, index)
        counts = True if where is None else where.value
        if where is not None:
            parts.append(where)
        if counts is False:
            continue
        value = trace.slot(expr.value, index)
        a, b = value.value
        if where is not None and counts is None:
            a, b = min(0, a), max(0, b)
            if a == b == 0:
                parts[-1] = Seen(None, where.uses, ())
        parts.append(value)
        low, high = low + a, high + b
    if state.open:
        more = max(0, expr.max_rows - len(state.rows))
        low, high = low + more * min(0, expr.value_type.lo), high + more * max(0, expr.value_type.hi)
    return _over_rows(trace, expr.table, (low, high), parts)


# numbers and dates


def number(trace: Trace, expr: n.Expr, row: int | None) -> Seen:
    parts = [trace.see(part, row) for part in n.parts(expr)]
    if isinstance(expr, n.Multiply) and (nothing := [part for part in parts if part.value == (0, 0)]):
        return _merge((0, 0), nothing[:1], True)  # whatever the other is
    function = _function(expr)
    if all(part.value[0] == part.value[1] for part in parts):
        exact = function(*(part.value[0] for part in parts))
        return _merge((exact, exact), parts, True)
    if isinstance(expr, (n.Add, n.Lowest, n.Highest)):
        low, high = _ends(expr, [part.value for part in parts])
    elif isinstance(expr, n.DaysInMonth):
        low, high = _days_in_month(*parts[0].value)
    else:
        corners = [function(*corner) for corner in product(*(part.value for part in parts))]
        low, high = min(corners), max(corners)
    if isinstance(expr, n.Lowest):
        parts = [part if part.value[0] < high else part._replace(causes=()) for part in parts]
    elif isinstance(expr, n.Highest):
        parts = [part if part.value[1] > low else part._replace(causes=()) for part in parts]
    return _merge((low, high), parts, low == high)


def _days_in_month(first: int, last: int) -> tuple[int, int]:
    """The length of the month that both days are in; of any month where they are in two."""
    if dates.first_of_month(first) == dates.first_of_month(last):
        return dates.days_in_month(first), dates.days_in_month(first)
    return n.MONTH_LENGTHS


def _ends(expr: n.Add | n.Lowest | n.Highest, values: list[tuple[int, int]]) -> tuple[int, int]:
    """Low and high end of a node of many parts, without trying all corners."""
    if isinstance(expr, n.Add):
        signed = [(a, b) if sign > 0 else (-b, -a) for (a, b), sign in zip(values, expr.signs, strict=True)]
        return sum(a for a, _ in signed), sum(b for _, b in signed)
    least = isinstance(expr, n.Lowest)
    lows, highs = [a for a, _ in values], [b for _, b in values]
    return (min(lows), min(highs)) if least else (max(lows), max(highs))


def _function(expr: n.Expr) -> Callable[..., int]:
    """The function of whole numbers behind a node that ``WAYS`` has no way of its own for."""
    if not isinstance(expr, n.Worked):
        raise AssertionError(expr)
    match expr:
        case n.Scale(factor=factor):
            return lambda a: a * factor
        case n.Add(signs=signs):
            return lambda *items: sum(sign * item for sign, item in zip(signs, items, strict=True))
        case n.Round():
            return lambda a, b=1: round_whole(expr.mode, a * expr.multiplier, b * expr.quotient) * expr.step
        case n.DaysBetween():
            return lambda start, end: end - start
        case n.Multiply():
            return lambda a, b: a * b
        case n.Lowest():
            return lambda *items: min(items)
        case n.Highest():
            return lambda *items: max(items)
        case n.WholeYears():
            return dates.whole_years
        case n.Birthday():
            return dates.birthday
        case n.AddDays():
            return lambda day, days: day + days
        case n.AddMonths():
            return dates.add_months
        case n.NextWorkday():
            return dates.next_workday
        case n.FirstOfYear():
            return dates.first_of_year
        case n.FirstOfMonth():
            return dates.first_of_month
        case n.DaysInMonth():
            return dates.days_in_month
        case n.WholeMonths():
            return dates.whole_months
        case _:
            assert_never(expr)


WAYS: dict[type, Callable[[Trace, Any, int | None], Seen]] = {
    n.Const: _const,
    n.Unknown: _unknown,
    n.Today: _today,
    n.Read: _read,
    n.Ref: _ref,
    n.GivenOr: _given_or,
    n.Not: _not,
    n.And: _and,
    n.Or: _or,
    n.Compare: _compare,
    n.OneOf: _one_of,
    n.Choose: _choose,
    n.Exists: _exists,
    n.Count: _count,
    n.Sum: _sum,
}

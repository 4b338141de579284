"""The days on which an answer may change, and what happens on them: law, dated facts, birthdays, dates that pass."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from allocation.answers.trace import Trace
from allocation.engine.evaluate import Evaluation
from allocation.engine.python_full import domain
from allocation.facts.case import Case
from allocation.facts.states import Given
from allocation.language import nodes as n
from allocation.values.dates import add_months, birthday, civil, first_of_year, whole_months

LAW, FACT, BIRTHDAY, DATE, CALENDAR = "regelverk", "opplysning", "fødselsdag", "dato", "kalender"


@frozen
class Occasion:
    """Something that happens on a day.

    ``kind``: regelverk (a provision, parameter or overlay begins or ends; ``names`` are addresses, none where the rule as a
    whole comes or goes), opplysning (a dated fact begins or has ended), fødselsdag (an age grows), dato (the day comes to, or
    passes, a date of the case or of the rule) or kalender (the rule uses the date itself).
    """

    kind: str
    names: tuple[str, ...] = ()


_YEAR = 12  # months
Occasions = dict[int, list[Occasion]]


def of_case(case: Case) -> Occasions:
    """The days on which something given in the case begins to hold, or has just ceased to."""
    found: Occasions = {}

    def add(first: int | None, last: int | None, name: str) -> None:
        for day in (first, None if last is None else last + 1):
            if day is not None:
                _add(found, day, Occasion(FACT, (name,)))

    def add_all(givens: tuple[Given, ...], name: str) -> None:
        for given in givens:
            add(given.valid_from, given.valid_to, name)

    for name, givens in case.read_facts.items():
        add_all(givens, name)
    for table, content in case.tables.items():
        for index, row in enumerate(content.rows):
            add(row.valid_from, row.valid_to, f"{table}[{index}]")
            for field, givens in row.values.items():
                add_all(givens, f"{table}[{index}].{field}")
    for value in case.given:
        add(value.valid_from, value.valid_to, value.address)
    return found


def of_law(before: n.Program, after: n.Program) -> Occasion:
    """What differs between two programs of one rule: parameters with other values, and conditions that come or go."""
    old, new = ({slot.key: slot for slot in program.slots if slot.kind != "hjelp"} for program in (before, after))
    if not old or not new:
        return Occasion(LAW)
    changed = [key for key in new if key not in old] + [key for key in old if key not in new]
    for key, slot in new.items():
        there = old.get(key)
        if there is not None and slot.kind == "parameter" and _constant(slot) != _constant(there):
            changed.append(key)
    return Occasion(LAW, tuple(key for key in changed if not key.startswith("fakta/")))


def _constant(slot: n.Slot) -> object:
    if isinstance(slot.expr, n.Const) and isinstance(slot.type, n.NumType) and isinstance(slot.expr.value, int):
        return slot.expr.value * 10 ** (12 - slot.type.scale)
    return slot.expr if isinstance(slot.expr, n.Const | n.Unknown) else None


def of_today(trace: Trace, last: int) -> Occasions:
    """The days after the evaluation's, to ``last``, on which the date alone may change a value, all else being the same."""
    evaluation = trace.evaluation
    first = evaluation.day + 1
    found: Occasions = {}
    for use in _uses(evaluation.program):
        if use.operand is None and not use.months:
            return {day: [Occasion(CALENDAR)] for day in range(first, last + 1)}
        if use.operand is None:
            for day in _firsts(first, last, use.months):
                _add(found, day, Occasion(CALENDAR))
            continue
        rows: list[int | None] = [None]
        if use.slot.table is not None:
            rows = list(range(len(evaluation.tables[use.slot.table].rows)))
        for row in rows:
            low, high = trace.see(use.operand, row).value
            occasion: Occasion | None
            if use.birthday:
                known = (low, high) != domain(use.operand.type)
                occasion = Occasion(BIRTHDAY, (_name(use.operand, use.slot, evaluation, row),)) if known else None
                days = {day for value in {low, high} for day in _anniversaries(value, first, last)}
            elif use.months:
                occasion = Occasion(CALENDAR)
                days = {day for value in {low, high} for day in _months_after(value, first, last)}
            else:
                occasion = Occasion(DATE, (use.slot.key,))
                days = {low, low + 1, high, high + 1}
            for day in days:
                if first <= day <= last:
                    _add(found, day, occasion)
    return found


@frozen
class _Use:
    """One place where a program reads the date; ``operand``: what it is held against (None: anything may happen any day, or only
    on the first day of every so many ``months``).  ``months`` with an operand: whole months since it are counted."""

    slot: n.Slot
    operand: n.Expr | None
    birthday: bool = False
    months: int = 0


def _uses(program: n.Program) -> Iterator[_Use]:
    moving: set[int] = set()  # slots whose value depends on the date
    for slot in program.slots:
        for part in n.inside(slot.expr):
            match part:
                case n.Today():
                    moving.add(slot.index)
                case n.Ref(_, index) if index in moving:
                    moving.add(slot.index)
                case n.Sum(where=where, value=value) if moving & {where, value}:
                    moving.add(slot.index)
                case n.Count(where=where) | n.Exists(where=where) if where in moving:
                    moving.add(slot.index)
        yield from _uses_in(slot, slot.expr, moving)


def _uses_in(slot: n.Slot, expr: n.Expr, moving: set[int]) -> Iterator[_Use]:
    match expr:
        case n.Today():
            yield _Use(slot, None)
        case n.FirstOfMonth(_, n.Today()) | n.DaysInMonth(_, n.Today()):
            yield _Use(slot, None, months=1)
        case n.FirstOfYear(_, n.Today()):
            yield _Use(slot, None, months=_YEAR)
        case n.WholeYears(_, start, n.Today()) if not _moves(start, moving):
            yield _Use(slot, start, birthday=True)
        case n.WholeMonths(_, start, n.Today()) if not _moves(start, moving):
            yield _Use(slot, start, months=1)
        case n.Compare(_, n.Today(), other) | n.Compare(_, other, n.Today()) if not _moves(other, moving):
            yield _Use(slot, other)
        case _:
            for part in n.parts(expr):
                yield from _uses_in(slot, part, moving)


def _moves(expr: n.Expr, moving: set[int]) -> bool:
    for part in n.inside(expr):
        if isinstance(part, n.Today) or (isinstance(part, n.Ref) and part.slot in moving):
            return True
        if isinstance(part, n.Sum) and moving & {part.where, part.value}:
            return True
        if isinstance(part, n.Count | n.Exists) and part.where in moving:
            return True
    return False


def _firsts(first: int, last: int, months: int) -> Iterator[int]:
    """The first days of months, every so many from January on, from ``first`` to ``last``."""
    day = first_of_year(first)
    while day <= last:
        if day >= first:
            yield day
        day = add_months(day, months)


def _anniversaries(born: int, first: int, last: int) -> Iterator[int]:
    year = civil(born)[0]
    for years in range(max(1, civil(first)[0] - year), civil(last)[0] - year + 1):
        yield birthday(born, years)


def _months_after(start: int, first: int, last: int) -> Iterator[int]:
    """The days, around ``first`` to ``last``, on which one more whole month has gone since a day."""
    months = max(1, whole_months(start, first))
    while (day := add_months(start, months)) <= last:
        yield day
        months += 1


def _name(operand: n.Expr, slot: n.Slot, evaluation: Evaluation, row: int | None) -> str:
    """What a date is called in the case; the slot where it is worked out."""
    if isinstance(operand, n.Read):
        return operand.fact if operand.table is None else f"{operand.table}[{row}].{operand.fact}"
    key = evaluation.program.slots[operand.slot].key if isinstance(operand, n.Ref) else slot.key
    return key.removeprefix("fakta/")


def _add(found: Occasions, day: int, occasion: Occasion | None) -> None:
    at = found.setdefault(day, [])
    if occasion is not None and occasion not in at:
        at.append(occasion)

"""From what a search settled to a person: values people would write, nothing that does not matter, and a case anyone can run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from allocation.errors import SakFeil
from allocation.facts.case import Case
from allocation.facts.values import plain_value
from allocation.facts.vocabulary import EARLIEST, FactDecl, Vocabulary
from allocation.floor.domains import Domains, is_yearly
from allocation.floor.views import Key, State, settled
from allocation.language import nodes as n
from allocation.values.dates import add_months

REASON = "Oppdiktet eksempel fra kontrollen av reglene."
_JUDGE = "saksbehandler"
_ROUND = (0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 35, 40, 50, 60, 70, 80, 90, 100, 120, 150)
_AGES = (40, 20, 10, 5)
_THOUSANDS = (200, 210, 220, 230, 240, 250, 260, 280, 300, 350, 400, 500, 600, 800, 1000, 2000, 150, 100)

Holds = Callable[[State], bool]


def plainest(state: State, vocabulary: Vocabulary, finds: Holds, domains: Domains, *, keep_all: bool = False) -> State:
    """The same finding with fewer facts and rounder numbers, as far as they can be true.  ``keep_all``: no fact is left out."""

    def holds(other: State) -> bool:
        return domains.allows(other) and finds(other)

    found: State = _points(state, vocabulary)
    if not holds(found):
        found = _points(state, vocabulary, edge=True)
    found = _one_income(_plain_words(found, vocabulary, holds), vocabulary, holds)
    incomes: set[tuple[str | None, int | None]] = set()
    for key in list(found):
        decl = declared(key, vocabulary)
        if decl is not None and isinstance(decl.type, n.NumType):
            income = is_yearly(decl.type) and key[:2] not in incomes
            incomes |= {key[:2]} if income else set()
            found = _rounder(found, key, decl.type, holds, income=income)
        if decl is not None and decl.past:
            found = _of_an_age(found, key, holds)
    return found if keep_all else _fewer(found, holds)


def _plain_words(state: State, vocabulary: Vocabulary, holds: Holds) -> State:
    """The first code of a list, and nei, where it makes no difference."""
    found = dict(state)
    for key, value in state.items():
        decl = declared(key, vocabulary)
        if decl is None or decl.is_judgement:
            continue
        options = decl.type.codes if isinstance(decl.type, n.CodeType) else (False,) if value is True else ()
        for option in options:
            if option == value or holds({**found, key: option}):
                found[key] = option
                break
    return found


def _one_income(state: State, vocabulary: Vocabulary, holds: Holds) -> State:
    """The first amount of a year in a row as a round number, and the other ones nothing."""
    found = dict(state)
    for table, row in dict.fromkeys(key[:2] for key in state):
        yearly: list[tuple[Key, n.NumType]] = []
        for key in state:
            decl = declared(key, vocabulary) if key[:2] == (table, row) else None
            if decl is not None and isinstance(decl.type, n.NumType) and is_yearly(decl.type):
                yearly.append((key, decl.type))
        for value in _candidates(yearly[0][1], yearly[0][1].lo, yearly[0][1].hi, income=True) if yearly else ():
            other = {**found, **{key: (0, 0) for key, _ in yearly[1:]}, yearly[0][0]: (value, value)}
            if holds(other):
                found = other
                break
    return found


def declared(key: Key, vocabulary: Vocabulary) -> FactDecl | None:
    """The declaration of the fact a key stands for; None for the number of rows of a table."""
    return None if key[0] is not None and key[1] is None else vocabulary.fact(key[2].rstrip("′"), key[0])


def _points(state: State, vocabulary: Vocabulary, *, edge: bool = False) -> State:
    """One value for each interval."""
    found = dict(state)
    for key, value in state.items():
        if not settled(value):
            low, high = value
            point = low if edge or not low <= 0 <= high else 0
            if not edge and point == low and low != 0:
                decl = declared(key, vocabulary)
                candidates = _candidates(decl.type, low, high) if decl is not None and isinstance(decl.type, n.NumType) else ()
                point = next(iter(candidates), low)
            found[key] = (point, point)
    return found


def _fewer(state: State, holds: Holds) -> State:
    """Whole tables, rows and facts of the case left out where the finding stands without them; a row is kept as it is."""
    found = dict(state)
    for table in [key[0] for key in state if key[0] is not None and key[1] is None]:
        without = {key: value for key, value in found.items() if key[0] != table}
        if holds(without):
            found = without
            continue
        for row in reversed(range(found[(table, None, "")])):
            less = _without_row(found, table, row)
            if less[(table, None, "")] and holds(less):
                found = less
    for key in [each for each in found if each[0] is None]:
        without = {other: value for other, value in found.items() if other != key}
        if holds(without):
            found = without
    return found


def _without_row(state: State, table: str | None, row: int) -> dict[Key, Any]:
    """The state with one row taken out, and the rows after it moved up."""
    found: dict[Key, Any] = {}
    for key, value in state.items():
        if key[0] != table:
            found[key] = value
        elif key[1] is None:
            found[key] = value - 1
        elif key[1] != row:
            found[(table, key[1] - (key[1] > row), key[2])] = value
    return found


def _rounder(state: State, key: Key, kind: n.NumType, holds: Holds, *, income: bool) -> State:
    own = state[key][0]
    for value in (*_candidates(kind, kind.lo, kind.hi, income=income), *_near(kind, own)):
        other = {**state, key: (value, value)}
        if value == own or holds(other):
            return other
    return state


def _of_an_age(state: State, key: Key, holds: Holds) -> State:
    """A date of birth for someone of forty, or another common age, at the latest date the search settled."""
    latest = state[key][0]
    for years in _AGES:
        born = add_months(latest, -12 * years)
        other = {**state, key: (born, born)}
        if born >= EARLIEST and holds(other):
            return other
    return state


def _near(kind: n.NumType, value: int) -> Iterator[int]:
    """Rounder numbers just above and below a value."""
    for step in (1000, 100, 10, 1):
        size = step * 10**kind.scale
        for near in (-(-value // size) * size, value // size * size):
            if kind.lo <= near <= kind.hi:
                yield near


def _candidates(kind: n.NumType, low: int, high: int, *, income: bool = False) -> Iterator[int]:
    """Round numbers within bounds.  An income is said in thousands, and is not nothing unless it must be."""
    one = 10**kind.scale
    thousands = [each * 1000 for each in _THOUSANDS] if is_yearly(kind) else []
    for number in (*thousands, 0) if income else (*_ROUND, *thousands):
        if low <= number * one <= high:
            yield number * one


def build_case(state: State, vocabulary: Vocabulary, day: int, name: str) -> Case | None:
    """The case; None where no person can be so on the day."""
    facts: dict[str, object] = {}
    tables: dict[str, list[dict[str, object]]] = {}
    for (table, row, _), value in state.items():
        if table is not None and row is None:
            tables[table] = [{} for _ in range(value)]
    for key, value in state.items():
        table, row, _ = key
        decl = declared(key, vocabulary)
        if decl is None or (table is not None and (row is None or row >= len(tables.get(table, ())))):
            continue
        target = facts if table is None or row is None else tables[table][row]
        target[decl.name] = written(decl, value, day)
    try:
        case = Case.from_data({"sak": name, "fakta": facts, **tables}, vocabulary)
    except SakFeil:
        return None
    return None if case.check_against(date.fromordinal(day)) else case


def written(decl: FactDecl, value: Any, day: int) -> object:
    """A value as it stands in a case file; a judgement with who, when, factors and reasons."""
    plain = plain_value(decl.type, value)
    if not decl.is_judgement:
        return plain
    made = date.fromordinal(day).isoformat()
    return {"svar": plain, "av": _JUDGE, "dato": made, "momenter": list(decl.factors[:1]), "begrunnelse": REASON}

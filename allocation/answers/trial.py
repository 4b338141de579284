"""What if?  The same evaluation with one input replaced, run on the generated function, so that many answers can be tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice, pairwise, product
from typing import Any

from attrs import evolve, frozen

from allocation.answers.reach import Need
from allocation.answers.seen import Value, is_settled
from allocation.answers.trace import Trace
from allocation.engine.evaluate import Compiled, Evaluation
from allocation.engine.python_full import domain, is_range
from allocation.engine.split import completed
from allocation.facts.states import Known
from allocation.language import nodes as n

MAX_ROWS_TRIED = 96
MAX_RUNS = 240
_ABOVE_ALL = 1 << 62


@frozen
class Tried:
    """How many distinct kinds of answer were tried, and how many of them alone settle what was asked for."""

    candidates: int
    settling: int


class Trial:
    """Tries answers to what is needed.

    ``targets``: the slots that have to be definite for the matter to be settled; ``enough``: another test of a record for that.
    """

    def __init__(
        self,
        compiled: Compiled,
        trace: Trace,
        targets: Iterable[int],
        enough: Callable[[tuple[Any, ...]], bool] | None = None,
    ) -> None:
        evaluation = trace.evaluation
        program = evaluation.program
        self.trace = trace
        self.evaluation = evaluation
        self.compiled = compiled
        self.targets = tuple(targets)
        self.enough = enough
        self.facts = [_input(kind, evaluation.facts[name]) for name, kind in program.facts]
        self.tables = [_rows(use, evaluation) for use in program.tables]
        self.given = {slot: found.value for slot, found in evaluation.given.items()} or None
        self.fact_index = {name: index for index, (name, _) in enumerate(program.facts)}
        self.table_index = {use.name: index for index, use in enumerate(program.tables)}
        self.limits: dict[bool, set[tuple[int, int]]] = {}
        self.watched = tuple(dict.fromkeys((*self.targets, *compiled.targets)))
        self.truths = [slot.index for slot in program.slots if not is_range(slot.type)]

    def of(self, need: Need, *, past: bool = False) -> Tried:
        """Try the answers to a need.  ``past``: a date that cannot be after the date of assessment."""
        if need.open:
            return self._count([self._with_table(need.table or "", (self._table(need.table or "")[0], False))])
        if not need.fact:
            return self._count(self._lists(need.table or ""))
        kind, put = self._place(need)
        if is_range(kind):
            return self._stretches(kind, put, past, self._known(need))
        among = self.evaluation.facts[need.fact].among if need.table is None else ()
        return self._count(put(value) for value in among or _alternatives(kind))

    def settles(self, record: tuple[Any, ...]) -> bool:
        """Is the matter settled in a record?"""
        if self.enough is not None:
            return self.enough(record)
        return all(is_settled(record[slot]) for slot in self.targets)

    def _count(self, records: Iterable[tuple[Any, ...]]) -> Tried:
        verdicts = [self.settles(record) for record in records]
        return Tried(len(verdicts), sum(verdicts))

    # runs

    def _with(self, facts: list[Any], tables: list[Any]) -> tuple[Any, ...]:
        own = self.evaluation.question
        if own is None:
            return self.compiled.full(self.evaluation.day, facts, tables, self.evaluation.evidence_closed, self.given)
        question = evolve(own, facts=facts, tables=tables)
        return completed(question, question.record(), self.watched)[0]

    def _with_table(self, table: str, content: Any) -> tuple[Any, ...]:
        tables = list(self.tables)
        tables[self.table_index[table]] = content
        return self._with(self.facts, tables)

    def _table(self, table: str) -> Any:
        return self.tables[self.table_index[table]]

    def _place(self, need: Need) -> tuple[n.Type, Callable[[Any], tuple[Any, ...]]]:
        """The type of a fact or field, and a run with a value put in its place."""
        program = self.evaluation.program
        if need.table is None:
            index = self.fact_index[need.fact]
            facts = list(self.facts)

            def put(value: Any) -> tuple[Any, ...]:
                facts[index] = value
                return self._with(facts, self.tables)

            return program.facts[index][1], put
        fields = program.tables[self.table_index[need.table]].fields
        column = next(i for i, (name, _) in enumerate(fields) if name == need.fact)
        rows, is_open = self._table(need.table)
        number = need.row or 0

        def put_field(value: Any) -> tuple[Any, ...]:
            row = (*rows[number][:column], value, *rows[number][column + 1 :])
            return self._with_table(need.table or "", ([*rows[:number], row, *rows[number + 1 :]], is_open))

        return fields[column][1], put_field

    # answers to try

    def _lists(self, table: str) -> Iterator[tuple[Any, ...]]:
        """No rows, and lists of one row made of values that the rule tells apart."""
        yield self._with_table(table, ([], False))
        fields = self.evaluation.program.tables[self.table_index[table]].fields
        named = _codes_named(self.evaluation.program, table)
        choices = [_few(kind, named.get(name, ()), self.evaluation.day) for name, kind in fields]
        for row in islice(product(*choices), MAX_ROWS_TRIED):
            yield self._with_table(table, ([row], False))

    def _known(self, need: Need) -> Known:
        """What is given of a fact or field already."""
        if need.table is None:
            return self.evaluation.facts[need.fact]
        return self.evaluation.tables[need.table].rows[need.row or 0][need.fact]

    def _stretches(self, kind: n.Type, put: Callable[[Any], tuple[Any, ...]], past: bool, known: Known) -> Tried:
        """Numbers and dates: one value from each stretch within which every condition of the rule has one truth.

        The ends of what it can be and each threshold with its neighbours are tried; between two values that the rule tells apart,
        the edge is found by halving.
        """
        assert isinstance(kind, (n.NumType, n.DateType))
        least, most = known.value if isinstance(known.value, tuple) else (kind.lo, kind.hi)
        high = max(least, min(most, self.evaluation.day)) if past else most
        points = sorted({least, high, *(p for p in self._thresholds(kind) if least < p < high)})
        runs = 0

        def look(value: int) -> tuple[tuple[Any, ...], bool]:
            nonlocal runs
            runs += 1
            record = put((value, value))
            return tuple(map(_hashable, (record[i] for i in self.truths))), self.settles(record)

        seen = {point: look(point) for point in points}
        waiting = list(pairwise(points))
        while waiting and runs < MAX_RUNS:
            low, top = waiting.pop()
            if top - low > 1 and seen[low] != seen[top]:
                middle = (low + top) // 2
                seen[middle] = look(middle)
                waiting += [(low, middle), (middle, top)]
        distinct = dict(seen[point] for point in sorted(seen))
        return Tried(len(distinct), sum(distinct.values()))

    def _thresholds(self, kind: n.NumType | n.DateType) -> set[int]:
        """Each known value that something of this sort is compared with, and its neighbours, in the scale of ``kind``."""
        found: set[int] = set()
        dates = isinstance(kind, n.DateType)
        if dates not in self.limits:
            self.limits[dates] = _limits(self.trace, dates)
        for value, scale in self.limits[dates]:
            if isinstance(kind, n.NumType):
                shift = kind.scale - scale
                value = value * 10**shift if shift >= 0 else value // 10**-shift
            found |= {value - 1, value, value + 1}
        return found


def _limits(trace: Trace, dates: bool) -> set[tuple[int, int]]:
    found = set()
    program = trace.evaluation.program
    for slot in program.slots:
        for part in n.inside(slot.expr):
            if not isinstance(part, n.Compare) or isinstance(part.left.type, n.DateType) is not dates:
                continue
            for side in (part.left, part.right):
                if not is_range(side.type) or _reads_row(side, program):
                    continue
                low, high = trace.see(side, None).value
                if low == high and abs(low) < _ABOVE_ALL:
                    found.add((low, side.type.scale if isinstance(side.type, n.NumType) else 0))
    return found


def _reads_row(expr: n.Expr, program: n.Program) -> bool:
    """Does an expression belong to a row of a table?"""
    return any(
        (isinstance(part, n.Read) and part.table is not None)
        or (isinstance(part, n.Ref) and program.slots[part.slot].table is not None)
        for part in n.inside(expr)
    )


def _codes_named(program: n.Program, table: str) -> dict[str, tuple[str, ...]]:
    """The codes of each field of a table that the rule names."""
    found: dict[str, dict[str, None]] = {}
    for slot in program.slots if table else ():
        for part in n.inside(slot.expr):
            if isinstance(part, n.OneOf) and isinstance(part.item, n.Read) and part.item.table == table:
                found.setdefault(part.item.fact, {}).update(dict.fromkeys(part.codes))
            if isinstance(part, n.Compare):
                for side, other in ((part.left, part.right), (part.right, part.left)):
                    code = other.value if isinstance(other, n.Const) else None
                    if isinstance(side, n.Read) and side.table == table and isinstance(code, str):
                        found.setdefault(side.fact, {})[code] = None
    return {field: tuple(codes) for field, codes in found.items()}


def _few(kind: n.Type, named: tuple[str, ...], day: int) -> tuple[Any, ...]:
    """A few values of a field: for codes those named and one other, for numbers and dates the ends."""
    if isinstance(kind, n.CodeType):
        other = next((code for code in kind.codes if code not in named), None)
        return (*named, other) if other else named
    if isinstance(kind, n.DateType):
        return (kind.lo, kind.lo), (min(kind.hi, day), min(kind.hi, day))
    if isinstance(kind, n.NumType):
        return (kind.hi, kind.hi), (kind.lo, kind.lo)
    return True, False


def _alternatives(kind: n.Type) -> tuple[Any, ...]:
    return kind.codes if isinstance(kind, n.CodeType) else (True, False)


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _input(kind: n.Type, found: Known) -> Value:
    if found.value is not None:
        return found.value
    return domain(kind) if is_range(kind) else None


def _rows(use: n.TableUse, evaluation: Evaluation) -> Any:
    state = evaluation.tables[use.name]
    if state.missing:
        return None
    return [tuple(_input(kind, row[name]) for name, kind in use.fields) for row in state.rows], state.open

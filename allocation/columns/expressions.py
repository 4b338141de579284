"""Typed program → plan of polars expressions.  The meaning of each node is that of ``allocation.language.nodes``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import polars as pl

from allocation.columns import cells as c
from allocation.columns import numbers
from allocation.columns.plan import (
    TODAY,
    Gaps,
    Plan,
    Shape,
    end_column,
    fact_column,
    given_column,
    here_column,
    open_column,
    start_column,
)
from allocation.language import nodes as n


def compile_program(program: n.Program, shape: Shape, wanted: Iterable[int]) -> Plan:
    """A plan that computes the case-level slots ``wanted`` for batches of this shape."""
    return Compiler(program, shape).compile(frozenset(wanted))


def is_range(kind: n.Type) -> bool:
    """Is a value of this type an interval?"""
    return isinstance(kind, n.NumType | n.DateType)


def whole_domain(kind: n.Type) -> c.Cell:
    """What is known when nothing is known."""
    return c.constant_range(kind.lo, kind.hi) if isinstance(kind, n.NumType | n.DateType) else c.constant(None)


def slots_read(node: n.Expr, missing: frozenset[str]) -> list[int]:
    """The slots that an expression reads, with repeats; none through a table that is missing."""
    match node:
        case n.Ref(_, slot):
            return [slot]
        case n.Sum(table=table) | n.Count(table=table) | n.Exists(table=table) if table in missing:
            return []
        case n.Sum(value=value, where=where):
            return [value] if where is None else [value, where]
        case n.Count(where=where) | n.Exists(where=where):
            return [] if where is None else [where]
        case _:
            return [slot for part in n.parts(node) for slot in slots_read(part, missing)]


class Compiler:
    """Compiles the slots of one program for batches of one shape."""

    def __init__(self, program: n.Program, shape: Shape) -> None:
        self.program = program
        self.shape = shape
        self.plan = Plan()
        self.cells: dict[int, c.Cell] = {}
        self.brought: dict[tuple[str, str], int] = {}

    def compile(self, wanted: frozenset[int]) -> Plan:
        uses = Counter(wanted)
        tables = self.shape.tables
        missing = frozenset(t.name for t in self.program.tables if t.name not in tables or tables[t.name].missing)
        for slot in reversed(self.program.slots):
            if uses[slot.index]:
                uses.update(slots_read(slot.expr, missing))
        for slot in self.program.slots:
            if uses[slot.index]:
                cell = self._slot(slot)
                if uses[slot.index] > 1 or slot.index in wanted:
                    cell = self.plan.save(cell, slot.table, f"s{slot.index}")
                self.cells[slot.index] = cell
        self.plan.cells = {index: self.cells[index] for index in wanted}
        return self.plan

    def _slot(self, slot: n.Slot) -> c.Cell:
        cell = self.cell(slot.expr, slot.table)
        gaps = self.shape.given.get(slot.index, Gaps.ABSENT)
        if slot.table is None and slot.givable and gaps is not Gaps.ABSENT:
            given = self._input(given_column(slot.index), slot.type, gaps)
            cell = self._merge(given, cell, slot.type, slot.type, None)
        if slot.burden and self.shape.evidence_closed and isinstance(cell, c.Single) and not cell.certain:
            if cell.constant:
                return c.constant(slot.burden.unproven)
            return c.Single(c.single(cell).fill_null(slot.burden.unproven), True, cell.level)
        return cell

    # helpers

    def plain(self, cell: c.Cell, table: str | None) -> c.Cell:
        return self.plan.save(cell, table)

    def single(self, node: n.Expr, table: str | None) -> c.Single:
        cell = self.cell(node, table)
        assert isinstance(cell, c.Single)
        return cell

    def range(self, node: n.Expr, table: str | None) -> c.Range:
        cell = self.cell(node, table)
        assert isinstance(cell, c.Range)
        return cell

    def plain_range(self, node: n.Expr, table: str | None) -> c.Range:
        """An interval that may be used many times: a column or constants, unless it is exact."""
        cell = self.range(node, table)
        if cell.exact:
            return cell
        saved = self.plan.save(cell, table)
        assert isinstance(saved, c.Range)
        return saved

    def _input(self, column: str, kind: n.Type, gaps: Gaps) -> c.Cell:
        if gaps is Gaps.ABSENT:
            return whole_domain(kind)
        if not is_range(kind):
            codes = kind.codes if isinstance(kind, n.CodeType) else None
            return c.Single(pl.col(column), gaps is Gaps.EXACT, 0, True, codes)
        if gaps is Gaps.EXACT:
            return c.exact_range(pl.col(column), 0, True)
        return c.Range(pl.col(f"{column}.lo"), pl.col(f"{column}.hi"), 0, True)

    def bring(self, cell: c.Cell, table: str | None) -> c.Cell:
        """A value of the case, in the frame of a table's rows."""
        if table is None:
            return cell
        cell = self.plan.save(cell, None)
        level = cell.level + 1
        if isinstance(cell, c.Single):
            if not isinstance(cell.value, pl.Expr):
                return cell
            return c.Single(self._bring(cell.value, table, level), cell.certain, level, True, cell.codes)
        if cell.known:
            return cell
        lo = self._bring(cell.lo, table, level)
        return c.Range(lo, lo if cell.exact else self._bring(cell.hi, table, level), level, True)

    def _bring(self, bound: c.Bound, table: str, level: int) -> pl.Expr:
        if isinstance(bound, int):
            return c.number(bound)
        source = bound.meta.output_name()
        target = f"sak.{source}"
        if (table, source) not in self.brought:
            self.brought[table, source] = level
            self.plan.stage(level).brought.append((table, source, target))
        return pl.col(target)

    # nodes

    def cell(self, node: n.Expr, table: str | None) -> c.Cell:
        """The value of a node in the case frame, or in the row frame of ``table``."""
        match node:
            case n.Const(kind, value):
                if is_range(kind):
                    return c.constant_range(int(value), int(value))
                return c.constant(value if isinstance(value, bool | str) else None)
            case n.Unknown(kind):
                return whole_domain(kind)
            case n.Today():
                if self.shape.today is not None:
                    return c.constant_range(self.shape.today, self.shape.today)
                return self.bring(c.exact_range(pl.col(TODAY), 0, True), table)
            case n.Read():
                return self._read(node, table)
            case n.Ref(_, slot):
                cell = self.cells[slot]
                return self.bring(cell, table) if self.program.slots[slot].table is None else cell
            case n.GivenOr(kind, given, computed):
                return self._merge(self.cell(given, table), self.cell(computed, table), given.type, kind, table)
            case n.Not(item):
                return c.negate(self.single(item, table))
            case n.And(items):
                return c.both(*(self.single(item, table) for item in items))
            case n.Or(items):
                return c.either(*(self.single(item, table) for item in items))
            case n.Compare(op, left, right):
                return self._compare(op, left, right, table)
            case n.OneOf(item, codes, rest):
                return self._one_of(self.single(item, table), codes, rest, table)
            case n.Choose():
                return self._choose(node, table)
            case n.Sum():
                return self._sum(node)
            case n.Count():
                return self._count(node)
            case n.Exists():
                return self._exists(node)
            case _:
                return numbers.number(node, lambda part: self.plain_range(part, table))

    def _read(self, node: n.Read, table: str | None) -> c.Cell:
        column = fact_column(node.fact)
        if node.table is None:
            gaps = self.shape.facts.get(node.fact, Gaps.ABSENT)
            return self.bring(self._input(column, node.type, gaps), table)
        return self._input(column, node.type, self.shape.tables[node.table].fields.get(node.fact, Gaps.ABSENT))

    def _compare(self, op: str, left: n.Expr, right: n.Expr, table: str | None) -> c.Single:
        if is_range(left.type):
            return c.compare(op, self.plain_range(left, table), self.plain_range(right, table))
        same = c.same(self.single(left, table), self.single(right, table))
        return same if op == "=" else c.negate(same)

    def _one_of(self, item: c.Single, codes: tuple[str, ...], rest: tuple[str, ...], table: str | None) -> c.Single:
        if item.constant:
            return c.constant(None if item.value is None or item.value in rest else item.value in codes)
        if rest:
            item = _single(self.plain(item, table))
        found = c.either(*(c.same(item, c.constant(code)) for code in codes))
        residual = c.either(*(c.same(item, c.constant(code)) for code in rest)) if rest else c.constant(False)
        if residual.value is False:
            return found
        return c.Single(pl.when(~c.single(residual)).then(c.single(found)), False, max(found.level, residual.level))

    def _merge(self, given: c.Cell, computed: c.Cell, given_type: n.Type, kind: n.Type, table: str | None) -> c.Cell:
        """A derived value that may also be given."""
        if isinstance(given, c.Single) and isinstance(computed, c.Single):
            if given.value is None:
                return computed
            if computed.value is None:
                return given
            saved_given, saved = self.plain(given, table), self.plain(computed, table)
            assert isinstance(saved_given, c.Single) and isinstance(saved, c.Single)
            a, b = c.single(saved_given), c.single(saved)
            value = pl.when(a.is_null()).then(b).when(b.is_null() | (a == b)).then(a)
            return c.Single(value, False, max(saved_given.level, saved.level))
        assert isinstance(given, c.Range) and isinstance(given_type, n.NumType | n.DateType)
        if given.known == (given_type.lo, given_type.hi):
            return computed
        saved_given_range, saved_range = self.plain(given, table), self.plain(computed, table)
        assert isinstance(saved_given_range, c.Range) and isinstance(saved_range, c.Range)
        return numbers.merge(saved_given_range, saved_range, given_type, kind)

    def _choose(self, node: n.Choose, table: str | None) -> c.Cell:
        branches: list[tuple[c.Single, n.Expr]] = []
        otherwise = node.otherwise
        for condition_node, value in node.branches:
            condition = self.single(condition_node, table)
            if condition.value is False:
                continue
            if condition.value is True:
                otherwise = value
                break
            branches.append((condition, value))
        values = [self.cell(value, table) for _, value in branches] + [self.cell(otherwise, table)]
        conditions = [condition for condition, _ in branches]
        if not conditions:
            return values[0]
        if all(condition.certain for condition in conditions):
            return numbers.pick(node.type, conditions, values)
        conditions = [_single(self.plain(condition, table)) for condition in conditions]
        values = [self.plain(value, table) for value in values]
        return numbers.hull(node.type, conditions, values, lambda cell: self.plan.save(cell, table))

    # tables

    def _rows_where(self, where: int | None) -> c.Single:
        if where is None:
            return c.constant(True)
        return _single(self.cells[where])

    def _total(self, table: str, bound: c.Bound, level: int) -> c.Range:
        """The sum of a row expression over each case's rows."""
        if isinstance(bound, int):
            size = pl.col(end_column(table)).cast(pl.Int64) - pl.col(start_column(table)).cast(pl.Int64)
            return c.exact_range(c.times(size, bound), 0)
        saved = self.plan.save(c.exact_range(bound, level), table)
        assert isinstance(saved, c.Range) and isinstance(saved.lo, pl.Expr)
        name = self.plan.name()
        self.plan.stage(saved.level + 1).totals.append((table, saved.lo.meta.output_name(), name))
        return c.exact_range(pl.col(name), saved.level + 1, True)

    def _sum(self, node: n.Sum) -> c.Range:
        shape = self.shape.tables.get(node.table)
        if shape is None or shape.missing:
            return c.constant_range(node.type.lo, node.type.hi)
        value, where = self.cells[node.value], self._rows_where(node.where)
        assert isinstance(value, c.Range)
        level = max(value.level, where.level)
        lo = self._total(node.table, numbers.counted(where, value.lo, c.least([0, value.lo])), level)
        hi = lo
        if not (value.exact and where.certain):
            hi = self._total(node.table, numbers.counted(where, value.hi, c.greatest([0, value.hi])), level)
        least, greatest = min(0, node.value_type.lo), max(0, node.value_type.hi)
        return self._loosen(node, lo, hi, (least, greatest), (node.type.lo, node.type.hi))

    def _count(self, node: n.Count) -> c.Range:
        shape = self.shape.tables.get(node.table)
        if shape is None or shape.missing:
            return c.constant_range(0, node.max_rows)
        where = self._rows_where(node.where)
        lo = self._total(node.table, numbers.counted(where, 1, 0), where.level)
        hi = lo if where.certain else self._total(node.table, numbers.counted(where, 1, 1), where.level)
        return self._loosen(node, lo, hi, (0, 1), (0, node.max_rows))

    def _loosen(self, node: n.Sum | n.Count, lo: c.Range, hi: c.Range, row: tuple[int, int], domain: tuple[int, int]) -> c.Range:
        """Widen where the table is open, and give the whole domain where it is missing."""
        level = max(lo.level, hi.level)
        if not self.shape.tables[node.table].loose:
            return c.Range(lo.lo, hi.lo, level, lo.plain and hi.plain)
        name = node.table
        size = pl.col(end_column(name)).cast(pl.Int64) - pl.col(start_column(name)).cast(pl.Int64)
        more = pl.when(open_column(name)).then((node.max_rows - size).clip(lower_bound=0)).otherwise(0)
        here = pl.col(here_column(name))
        low, high = (
            pl.when(here).then(c.number(c.plus(total.lo, c.times(more, step)))).otherwise(end)
            for total, step, end in zip((lo, hi), row, domain, strict=True)
        )
        return c.Range(low, high, level)

    def _exists(self, node: n.Exists) -> c.Single:
        shape = self.shape.tables.get(node.table)
        if shape is None or shape.missing:
            return c.constant(None)
        where = self._rows_where(node.where)
        sure = self._total(node.table, numbers.counted(where, 1, 0), where.level)
        found = c.number(sure.lo) > 0
        if not where.certain:
            possible = self._total(node.table, numbers.counted(where, 1, 1), where.level)
            found = c.single(c.decided(c.Single(found, True), c.Single(c.number(possible.lo) > 0, True)))
            sure = c.Range(sure.lo, sure.lo, max(sure.level, possible.level))
        if shape.loose:
            settled = pl.when(found | ~pl.col(open_column(node.table))).then(found)
            found = pl.when(here_column(node.table)).then(settled)
        return c.Single(found, where.certain and not shape.loose, sure.level)


def _single(cell: c.Cell) -> c.Single:
    assert isinstance(cell, c.Single)
    return cell

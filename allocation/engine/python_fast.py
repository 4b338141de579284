"""Program → Python source for a case where every fact is known: plain values, two-valued truth, one record of every slot.

Generated text comes from typed nodes only: the names in it are ours (v0, i0, r0) and no text of a document reaches it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from allocation.engine.order import fields_read, own_row_slots, runs
from allocation.engine.writer import Writer
from allocation.language import nodes as n
from allocation.language.functions import round_whole

_OPERATORS = {"=": "==", "<>": "!="}
_INLINE_BRANCHES = 3


class FastWriter(Writer):
    """Writes ``run(dato, I, T) -> tuple of slot values``; a row slot's value is a list."""

    def source(self) -> str:
        """The whole function as text."""
        if self.facts:
            self.line(f"{''.join(f'i{index}, ' for index in self.facts.values())}= I")
        for table, slots in runs(self.program):
            if table is not None:
                self.rows(table, slots)
                continue
            for slot in slots:
                if fixed(slot) is None:
                    self.line(f"v{slot.index} = {self.expr(slot.unreserved)}")
        self.line(f"return ({''.join(f'{self.name(slot)}, ' for slot in self.program.slots)})")
        return "def run(dato, I, T):\n" + "\n".join(self.lines) + "\n"

    def name(self, slot: n.Slot) -> str:
        """The local of a slot, or its value where it has only one."""
        value = fixed(slot)
        return f"v{slot.index}" if value is None else self.constant(value)

    def rows(self, table: str, slots: list[n.Slot]) -> None:
        """One loop for row slots of a table."""
        for slot in slots:
            self.line(f"v{slot.index} = []")
        here = {slot.index for slot in slots}
        earlier = sorted({r for slot in slots for r in own_row_slots(slot.expr, self.program, table)} - here)
        used = {name for slot in slots for name in fields_read(slot.expr, table)}
        row = "".join(f"f{index}, " if name in used else "_, " for name, index in self.fields[table].items()) if used else "_"
        self.line(loop(row, [(f"r{index}", f"v{index}") for index in earlier], f"T[{self.tables[table]}]"))
        self.indent += 1
        for slot in slots:
            self.line(f"r{slot.index} = {self.expr(slot.expr)}")
            self.line(f"v{slot.index}.append(r{slot.index})")
        self.indent -= 1

    def expr(self, node: n.Expr) -> str:
        """A Python expression for a node."""
        match node:
            case n.Const(_, value):
                return self.constant(value)
            case n.Today():
                return "dato"
            case n.Read(_, fact, table):
                return f"i{self.facts[fact]}" if table is None else f"f{self.fields[table][fact]}"
            case n.Ref(_, slot):
                return f"r{slot}" if self.program.slots[slot].table else self.name(self.program.slots[slot])
            case n.GivenOr(_, _, computed):
                return self.expr(computed)
            case n.Not(item):
                return f"(not {self.expr(item)})"
            case n.And(items):
                return joined(map(self.expr, items), " and ", "False", "True")
            case n.Or(items):
                return joined(map(self.expr, items), " or ", "True", "False")
            case n.Compare(operator, left, right):
                return f"({self.expr(left)} {_OPERATORS.get(operator, operator)} {self.expr(right)})"
            case n.OneOf(item, codes):
                return f"({self.expr(item)} in {self.constant(codes)})"
            case n.Choose(_, branches, otherwise):
                return self.choose(branches, otherwise)
            case n.Sum(_, table, value, _, where):
                if where is None:
                    return f"sum(v{value})"
                return f"sum(compress(v{value}, v{where}))"
            case n.Count(_, table, where):
                return f"len(T[{self.tables[table]}])" if where is None else f"v{where}.count(True)"
            case n.Exists(table, where):
                return f"(len(T[{self.tables[table]}]) > 0)" if where is None else f"(True in v{where})"
            case n.Unknown():
                raise AssertionError(node)  # a program with one is written by ``FullWriter`` alone
            case _:
                return self.number(node)

    def number(self, node: n.Worked) -> str:
        match node:
            case n.Scale(_, item, factor):
                return times(self.expr(item), factor)
            case n.Add(_, items, signs):
                terms = "".join(f" {'+' if sign > 0 else '-'} {self.expr(i)}" for i, sign in zip(items, signs, strict=True))
                return f"({terms.removeprefix(' + ').lstrip()})"
            case n.Multiply(_, left, right):
                return f"({self.expr(left)} * {self.expr(right)})"
            case n.Lowest(_, items) | n.Highest(_, items):
                name = "min" if isinstance(node, n.Lowest) else "max"
                return f"{name}({', '.join(map(self.expr, items))})"
            case n.Round():
                return rounding(node, self.expr(node.value), None if node.divisor is None else self.expr(node.divisor))
            case n.WholeYears(_, start, end):
                return f"whole_years({self.expr(start)}, {self.expr(end)})"
            case n.Birthday(_, born, years):
                return f"birthday({self.expr(born)}, {self.expr(years)})"
            case n.AddDays(_, date, days):
                return f"({self.expr(date)} + {self.expr(days)})"
            case n.AddMonths(_, date, months):
                return f"add_months({self.expr(date)}, {self.expr(months)})"
            case n.NextWorkday(_, date):
                return f"next_workday({self.expr(date)})"
            case n.FirstOfYear(_, date):
                return f"first_of_year({self.expr(date)})"
            case n.FirstOfMonth(_, date):
                return f"first_of_month({self.expr(date)})"
            case n.DaysInMonth(_, date):
                return f"days_in_month({self.expr(date)})"
            case n.WholeMonths(_, start, end):
                return f"whole_months({self.expr(start)}, {self.expr(end)})"
            case n.DaysBetween(_, start, end):
                return f"({self.expr(end)} - {self.expr(start)})"
            case _:
                assert_never(node)

    def choose(self, branches: tuple[tuple[n.Expr, n.Expr], ...], otherwise: n.Expr) -> str:
        """A conditional expression; a long one becomes statements."""
        if len(branches) <= _INLINE_BRANCHES:
            head = "".join(f"{self.expr(value)} if {self.expr(condition)} else " for condition, value in branches)
            return f"({head}{self.expr(otherwise)})"
        pairs = [(self.expr(condition), self.expr(value)) for condition, value in branches]
        last = self.expr(otherwise)
        self.temporaries += 1
        name = f"t{self.temporaries}"
        for index, (condition, value) in enumerate(pairs):
            self.line(f"{'if' if index == 0 else 'elif'} {condition}: {name} = {value}")
        self.line(f"else: {name} = {last}")
        return name


def rounding(node: n.Round, value: str, divisor: str | None) -> str:
    """The rounding of one number as Python text (``round_whole`` is the meaning)."""
    if isinstance(node.value, n.Const) and node.divisor is None and isinstance(node.value.value, int):
        return repr(round_whole(node.mode, node.value.value * node.multiplier, node.quotient) * node.step)
    top = value if node.multiplier == 1 else f"({value} * {node.multiplier})"
    under = str(node.quotient) if divisor is None else divisor if node.quotient == 1 else f"({divisor} * {node.quotient})"
    match node.mode:
        case "ned":
            whole = f"({top} // {under})"
        case "opp":
            whole = f"(-(-{top} // {under}))"
        case _:
            whole = f"((2 * {top} + {under}) // (2 * {under}))"
    return whole if node.step == 1 else f"({whole} * {node.step})"


def fixed(slot: n.Slot) -> bool | int | str | None:
    """The value of a slot that has only one; None for any other."""
    if slot.givable or slot.table is not None:
        return None
    return slot.expr.value if isinstance(slot.expr, n.Const) else None


def joined(items: Iterable[str], word: str, stop: str, other: str) -> str:
    """Truths joined by and/or; those that are known beforehand fall away or decide."""
    names = [item for item in items if item != other]
    if stop in names:
        return stop
    return f"({word.join(names)})" if names else other


def times(value: str, factor: int) -> str:
    """A product as Python text; of two numbers, the number."""
    return str(int(value) * factor) if value.lstrip("-").isdigit() else f"({value} * {factor})"


def loop(row: str, earlier: list[tuple[str, str]], rows: str) -> str:
    """The head of a loop over rows, together with what was worked out for each row before: (local, column)."""
    if not earlier:
        return f"for {row} in {rows}:"
    names, columns = ", ".join(name for name, _ in earlier), ", ".join(column for _, column in earlier)
    return f"for ({row}), {names} in zip({rows}, {columns}):"

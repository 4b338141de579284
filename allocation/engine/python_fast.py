"""Program → Python source for a case where every fact is known: plain values, two-valued truth, one record of every slot.

Generated text comes from typed nodes only: the names in it are ours (v0, i0, r0) and no text of a document reaches it.
"""

from __future__ import annotations

from itertools import groupby

from allocation.language import nodes as n
from allocation.language.functions import round_whole

_OPERATORS = {"=": "==", "<>": "!="}
_INLINE_BRANCHES = 3


class FastWriter:
    """Writes ``run(dato, I, T) -> tuple of slot values``; a row slot's value is a list."""

    def __init__(self, program: n.Program) -> None:
        self.program = program
        self.lines: list[str] = []
        self.indent = 1
        self.temporaries = 0
        self.facts = {name: index for index, (name, _) in enumerate(program.facts)}
        self.fields = {t.name: {name: i for i, (name, _) in enumerate(t.fields)} for t in program.tables}
        self.tables = {t.name: index for index, t in enumerate(program.tables)}
        self.constants: dict[object, str] = {}

    def constant(self, value: object) -> str:
        """Numbers and truths as they are; a code is named, so that no text of a document becomes source."""
        if isinstance(value, int):
            return repr(value)
        return self.constants.setdefault(value, f"k{len(self.constants)}")

    def source(self) -> str:
        """The whole function as text."""
        for table, slots in groupby(self.program.slots, key=lambda slot: slot.table):
            if table is None:
                for slot in slots:
                    self.line(f"v{slot.index} = {self.expr(slot.expr)}")
            else:
                self.rows(table, list(slots))
        self.line(f"return ({''.join(f'v{s.index}, ' for s in self.program.slots)})")
        return "def run(dato, I, T):\n" + "\n".join(self.lines) + "\n"

    def line(self, text: str) -> None:
        self.lines.append("    " * self.indent + text)

    def rows(self, table: str, slots: list[n.Slot]) -> None:
        """One loop for the row slots of a table that follow each other."""
        for slot in slots:
            self.line(f"v{slot.index} = []")
        here = {slot.index for slot in slots}
        earlier = sorted({r for slot in slots for r in row_refs(slot.expr, self.program, table)} - here)
        self.line(f"for k, row in enumerate(T[{self.tables[table]}]):")
        self.indent += 1
        for index in earlier:
            self.line(f"r{index} = v{index}[k]")
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
            case n.Read(_, fact, None):
                return f"I[{self.facts[fact]}]"
            case n.Read(_, fact, str(table)):
                return f"row[{self.fields[table][fact]}]"
            case n.Ref(_, slot):
                return f"r{slot}" if self.program.slots[slot].table else f"v{slot}"
            case n.GivenOr(_, _, computed):
                return self.expr(computed)
            case n.Not(item):
                return f"(not {self.expr(item)})"
            case n.And(items):
                return f"({' and '.join(map(self.expr, items))})" if items else "True"
            case n.Or(items):
                return f"({' or '.join(map(self.expr, items))})" if items else "False"
            case n.Compare(operator, left, right):
                return f"({self.expr(left)} {_OPERATORS.get(operator, operator)} {self.expr(right)})"
            case n.OneOf(item, codes):
                return f"({self.expr(item)} in {self.constant(codes)})"
            case n.Choose(_, branches, otherwise):
                return self.choose(branches, otherwise)
            case n.Sum(_, table, value, _, where):
                if where is None:
                    return f"sum(v{value})"
                return f"sum([a for a, b in zip(v{value}, v{where}) if b])"
            case n.Count(_, table, where):
                return f"len(T[{self.tables[table]}])" if where is None else f"v{where}.count(True)"
            case n.Exists(table, where):
                return f"(len(T[{self.tables[table]}]) > 0)" if where is None else f"(True in v{where})"
        return self.number(node)

    def number(self, node: n.Expr) -> str:
        match node:
            case n.Scale(_, item, factor):
                return f"({self.expr(item)} * {factor})"
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
            case n.DaysBetween(_, start, end):
                return f"({self.expr(end)} - {self.expr(start)})"
        raise AssertionError(node)

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


def row_refs(node: n.Expr, program: n.Program, table: str) -> set[int]:
    """Row slots of ``table`` that an expression reads for its own row."""
    if isinstance(node, n.Ref):
        return {node.slot} if program.slots[node.slot].table == table else set()
    return {slot for part in n.parts(node) for slot in row_refs(part, program, table)}

"""Program → Python source for any case: intervals, Kleene truth, given values and burdens of proof, one record of every slot.

A number or date is two locals (low, high) and a pair in the record; a truth or code is one local, ``None`` where unsettled.
"""

from __future__ import annotations

from itertools import groupby

from allocation.engine.python_fast import rounding, row_refs
from allocation.language import nodes as n

_FLIP = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def is_range(kind: n.Type) -> bool:
    """Is a value of this type an interval?"""
    return isinstance(kind, (n.NumType, n.DateType))


def domain(kind: n.Type) -> tuple[int, int]:
    """Least and greatest value of a number or date type."""
    assert isinstance(kind, (n.NumType, n.DateType))
    return kind.lo, kind.hi


class FullWriter:
    """Writes ``run(dato, I, T, closed, given) -> tuple of slot values``.

    ``T`` has None for a missing table, else (rows, open).  ``given`` maps slot index → value, or is None.
    """

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
                    self.case_slot(slot)
            else:
                self.rows(table, list(slots))
        record = "".join(
            f"({self.pair(s)}), " if is_range(s.type) and not s.table else f"v{s.index}, " for s in self.program.slots
        )
        self.line(f"return ({record})")
        return "def run(dato, I, T, closed, given):\n" + "\n".join(self.lines) + "\n"

    def pair(self, slot: n.Slot) -> str:
        return f"v{slot.index}l, v{slot.index}h"

    def line(self, text: str) -> None:
        self.lines.append("    " * self.indent + text)

    def fresh(self) -> str:
        self.temporaries += 1
        return f"t{self.temporaries}"

    def case_slot(self, slot: n.Slot) -> None:
        name = f"v{slot.index}"
        if is_range(slot.type):
            low, high = self.range(slot.expr)
            self.line(f"{name}l, {name}h = {low}, {high}")
            if slot.givable:
                narrowed = f"narrow({name}l, {name}h, given[{slot.index}], {domain(slot.type)})"
                self.line(f"if given and {slot.index} in given: {name}l, {name}h = {narrowed}")
            return
        self.line(f"{name} = {self.single(slot.expr)}")
        if slot.givable:
            self.line(f"if given and {slot.index} in given: {name} = agree({name}, given[{slot.index}])")
        if slot.burden is not None:
            self.line(f"if closed and {name} is None: {name} = {slot.burden.unproven}")

    def rows(self, table: str, slots: list[n.Slot]) -> None:
        """One loop for the row slots of a table that follow each other."""
        for slot in slots:
            self.line(f"v{slot.index} = []")
        here = {slot.index for slot in slots}
        earlier = sorted({r for slot in slots for r in row_refs(slot.expr, self.program, table)} - here)
        self.line(f"for k, row in enumerate(T[{self.tables[table]}][0] if T[{self.tables[table]}] else ()):")
        self.indent += 1
        for index in earlier:
            ranged = is_range(self.program.slots[index].type)
            self.line(f"r{index}l, r{index}h = v{index}[k]" if ranged else f"r{index} = v{index}[k]")
        for slot in slots:
            name = f"r{slot.index}"
            if is_range(slot.type):
                low, high = self.range(slot.expr)
                self.line(f"{name}l, {name}h = {low}, {high}")
                self.line(f"v{slot.index}.append(({name}l, {name}h))")
            else:
                self.line(f"{name} = {self.single(slot.expr)}")
                if slot.burden is not None:
                    self.line(f"if closed and {name} is None: {name} = {slot.burden.unproven}")
                self.line(f"v{slot.index}.append({name})")
        self.indent -= 1

    # truths and codes

    def single(self, node: n.Expr) -> str:
        """A name or constant holding a truth or code."""
        match node:
            case n.Const(_, value):
                return self.constant(value)
            case n.Unknown():
                return "None"
            case n.Read(_, fact, None):
                return f"I[{self.facts[fact]}]"
            case n.Read(_, fact, str(table)):
                return f"row[{self.fields[table][fact]}]"
            case n.Ref(_, slot):
                return f"r{slot}" if self.program.slots[slot].table else f"v{slot}"
        name = self.fresh()
        self.line(f"{name} = {self.truth(node, name)}")
        return name

    def truth(self, node: n.Expr, name: str) -> str:
        match node:
            case n.GivenOr(_, given, computed):
                return f"agree({self.single(computed)}, {self.single(given)})"
            case n.Not(item):
                inner = self.single(item)
                return f"None if {inner} is None else not {inner}"
            case n.And(items):
                return self.kleene(items, "False", "True")
            case n.Or(items):
                return self.kleene(items, "True", "False")
            case n.OneOf(item, codes):
                inner = self.single(item)
                return f"None if {inner} is None else {inner} in {self.constant(codes)}"
            case n.Compare(operator, left, right):
                return self.compare(operator, left, right)
            case n.Choose(_, branches, otherwise):
                return self.choose_single(branches, otherwise)
            case n.Exists(table, where):
                return self.exists(self.tables[table], where)
        raise AssertionError(node)

    def kleene(self, items: tuple[n.Expr, ...], stop: str, other: str) -> str:
        names = [self.single(i) for i in items]
        if not names:
            return other
        stops = " or ".join(f"{x} is {stop}" for x in names)
        unknowns = " or ".join(f"{x} is None" for x in names)
        return f"{stop} if {stops} else None if {unknowns} else {other}"

    def compare(self, operator: str, left: n.Expr, right: n.Expr) -> str:
        if not is_range(left.type):
            a, b = self.single(left), self.single(right)
            sign = "==" if operator == "=" else "!="
            return f"None if {a} is None or {b} is None else {a} {sign} {b}"
        if operator in (">", ">="):
            left, right, operator = right, left, _FLIP[operator]
        (al, ah), (bl, bh) = self.range(left), self.range(right)
        if operator == "<":
            return f"True if {ah} < {bl} else False if {al} >= {bh} else None"
        if operator == "<=":
            return f"True if {ah} <= {bl} else False if {al} > {bh} else None"
        same, other = ("True", "False") if operator == "=" else ("False", "True")
        return f"{other} if {ah} < {bl} or {bh} < {al} else {same} if {al} == {ah} == {bl} == {bh} else None"

    def choose_single(self, branches: tuple[tuple[n.Expr, n.Expr], ...], otherwise: n.Expr) -> str:
        pairs = [(self.single(condition), self.single(value)) for condition, value in branches]
        result = self.fresh()
        self.line(f"{result} = {self.single(otherwise)}")
        for condition, value in reversed(pairs):
            self.line(f"if {condition}: {result} = {value}")
            self.line(f"elif {condition} is None and {result} != {value}: {result} = None")
        return result

    def exists(self, table: int, where: int | None) -> str:
        rows = f"T[{table}]"
        if where is None:
            return f"None if {rows} is None else True if {rows}[0] else None if {rows}[1] else False"
        return f"True if True in v{where} else None if {rows} is None or {rows}[1] or None in v{where} else False"

    # numbers and dates

    def range(self, node: n.Expr) -> tuple[str, str]:
        """Names or constants holding the low and high end."""
        match node:
            case n.Const(_, value):
                return repr(value), repr(value)
            case n.Unknown(kind):
                low, high = domain(kind)
                return str(low), str(high)
            case n.Today():
                return "dato", "dato"
            case n.Ref(_, slot):
                letter = "r" if self.program.slots[slot].table else "v"
                return f"{letter}{slot}l", f"{letter}{slot}h"
        name = self.fresh()
        self.number(node, f"{name}l", f"{name}h")
        return f"{name}l", f"{name}h"

    def number(self, node: n.Expr, low: str, high: str) -> None:
        """Lines that set ``low`` and ``high`` to the interval of a node."""
        match node:
            case n.Read(_, fact, None):
                self.line(f"{low}, {high} = I[{self.facts[fact]}]")
            case n.Read(_, fact, str(table)):
                self.line(f"{low}, {high} = row[{self.fields[table][fact]}]")
            case n.GivenOr(kind, given, computed):
                (cl, ch), (gl, gh) = self.range(computed), self.range(given)
                nothing = f"({gl}, {gh}) == {domain(given.type)}"
                self.line(f"{low}, {high} = narrow({cl}, {ch}, None if {nothing} else ({gl}, {gh}), {domain(kind)})")
            case n.Scale(_, item, factor):
                a, b = self.range(item)
                self.line(f"{low}, {high} = {a} * {factor}, {b} * {factor}")
            case n.Add(_, items, signs):
                ends = [self.range(i) for i in items]
                lows = "".join(f" + {a}" if sign > 0 else f" - {b}" for (a, b), sign in zip(ends, signs, strict=True))
                highs = "".join(f" + {b}" if sign > 0 else f" - {a}" for (a, b), sign in zip(ends, signs, strict=True))
                self.line(f"{low}, {high} = 0{lows}, 0{highs}")
            case n.Multiply(_, left, right):
                self.multiply(left, right, low, high)
            case n.Lowest(_, items) | n.Highest(_, items):
                ends = [self.range(i) for i in items]
                name = "min" if isinstance(node, n.Lowest) else "max"
                self.line(f"{low} = {name}({', '.join(a for a, _ in ends)})")
                self.line(f"{high} = {name}({', '.join(b for _, b in ends)})")
            case n.Choose(_, branches, otherwise):
                self.choose_range(branches, otherwise, low, high)
            case n.Round():
                self.round(node, low, high)
            case n.Sum():
                self.sum(node, low, high)
            case n.Count(_, table, where, most):
                self.count(self.tables[table], where, most, low, high)
            case _:
                self.date(node, low, high)

    def multiply(self, left: n.Expr, right: n.Expr, low: str, high: str) -> None:
        (al, ah), (bl, bh) = self.range(left), self.range(right)
        if domain(left.type)[0] >= 0 and domain(right.type)[0] >= 0:
            self.line(f"{low}, {high} = {al} * {bl}, {ah} * {bh}")
            return
        corners = self.fresh()
        self.line(f"{corners} = ({al} * {bl}, {al} * {bh}, {ah} * {bl}, {ah} * {bh})")
        self.line(f"{low}, {high} = min({corners}), max({corners})")

    def choose_range(self, branches: tuple[tuple[n.Expr, n.Expr], ...], otherwise: n.Expr, low: str, high: str) -> None:
        triples = [(self.single(condition), *self.range(value)) for condition, value in branches]
        a, b = self.range(otherwise)
        self.line(f"{low}, {high} = {a}, {b}")
        for condition, a, b in reversed(triples):
            self.line(f"if {condition}: {low}, {high} = {a}, {b}")
            self.line(f"elif {condition} is None: {low}, {high} = min({low}, {a}), max({high}, {b})")

    def round(self, node: n.Round, low: str, high: str) -> None:
        a, b = self.range(node.value)
        if node.divisor is None:
            self.line(f"{low}, {high} = {rounding(node, a, None)}, {rounding(node, b, None)}")
            return
        c, d = self.range(node.divisor)
        corners = ", ".join(rounding(node, x, y) for x in (a, b) for y in (c, d))
        name = self.fresh()
        self.line(f"{name} = ({corners})")
        self.line(f"{low}, {high} = min({name}), max({name})")

    def sum(self, node: n.Sum, low: str, high: str) -> None:
        table = f"T[{self.tables[node.table]}]"
        least, most = min(0, node.value_type.lo), max(0, node.value_type.hi)
        where = "()" if node.where is None else f"v{node.where}"
        self.line(
            f"{low}, {high} = total({table}, v{node.value}, {where}, {node.where is not None}, {least}, {most}, {node.max_rows})"
        )

    def count(self, table: int, where: int | None, most: int, low: str, high: str) -> None:
        rows = f"T[{table}]"
        certain = f"len({rows}[0])" if where is None else f"v{where}.count(True)"
        possible = "0" if where is None else f"v{where}.count(None)"
        self.line(f"if {rows} is None: {low}, {high} = 0, {most}")
        self.line("else:")
        self.line(f"    {low} = {certain}")
        self.line(f"    {high} = {low} + {possible} + (max(0, {most} - len({rows}[0])) if {rows}[1] else 0)")

    def date(self, node: n.Expr, low: str, high: str) -> None:
        match node:
            case n.WholeYears(_, start, end):
                (a, b), (c, d) = self.range(start), self.range(end)
                self.line(f"{low}, {high} = whole_years({b}, {c}), whole_years({a}, {d})")
            case n.DaysBetween(_, start, end):
                (a, b), (c, d) = self.range(start), self.range(end)
                self.line(f"{low}, {high} = {c} - {b}, {d} - {a}")
            case n.Birthday(_, first, second):
                (a, b), (c, d) = self.range(first), self.range(second)
                self.line(f"{low}, {high} = birthday({a}, {c}), birthday({b}, {d})")
            case n.AddDays(_, first, second):
                (a, b), (c, d) = self.range(first), self.range(second)
                self.line(f"{low}, {high} = {a} + {c}, {b} + {d}")
            case n.AddMonths(_, first, second):
                (a, b), (c, d) = self.range(first), self.range(second)
                self.line(f"{low}, {high} = add_months({a}, {c}), add_months({b}, {d})")
            case n.NextWorkday(_, day):
                a, b = self.range(day)
                self.line(f"{low} = next_workday({a})")
                self.line(f"{high} = {low} if {a} == {b} else next_workday({b})")
            case n.FirstOfYear(_, day):
                a, b = self.range(day)
                self.line(f"{low}, {high} = first_of_year({a}), first_of_year({b})")
            case _:
                raise AssertionError(node)


# helpers that generated code calls


def agree(computed: object, given: object) -> object:
    """A computed and a given truth or code: the one that is known, None where they disagree."""
    if given is None:
        return computed
    return given if computed is None or computed == given else None


def narrow(low: int, high: int, given: tuple[int, int] | None, whole: tuple[int, int]) -> tuple[int, int]:
    """A computed and a given interval: what both allow, or the whole domain where they disagree."""
    if given is None:
        return low, high
    a, b = max(low, given[0]), min(high, given[1])
    return (a, b) if a <= b else whole


def total(
    rows: tuple[list[object], bool] | None,
    values: list[tuple[int, int]],
    where: list[bool | None],
    filtered: bool,
    least: int,
    most: int,
    max_rows: int,
) -> tuple[int, int]:
    """The interval of a sum over rows."""
    if rows is None:
        return least * max_rows, most * max_rows
    low = high = 0
    for index, (a, b) in enumerate(values):
        counts = where[index] if filtered else True
        if counts:
            low, high = low + a, high + b
        elif counts is None:
            low, high = low + min(0, a), high + max(0, b)
    if rows[1]:
        rest = max(0, max_rows - len(values))
        low, high = low + rest * least, high + rest * most
    return low, high

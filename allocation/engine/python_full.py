"""Program → Python source for any case: intervals, Kleene truth, given values and burdens of proof, one record of every slot.

A number or date is two locals (low, high) and a pair in the record; a truth or code is one local, ``None`` where unsettled.
"""

from __future__ import annotations

from typing import assert_never

from allocation.engine.order import fields_read, own_row_slots, runs
from allocation.engine.python_fast import fixed, loop, rounding, times
from allocation.engine.writer import Writer
from allocation.language import nodes as n

_FLIP = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def is_range(kind: n.Type) -> bool:
    """Is a value of this type an interval?"""
    return isinstance(kind, (n.NumType, n.DateType))


def domain(kind: n.Type) -> tuple[int, int]:
    """Least and greatest value of a number or date type."""
    assert isinstance(kind, (n.NumType, n.DateType))
    return kind.lo, kind.hi


class FullWriter(Writer):
    """Writes ``run(dato, I, T, closed, given) -> tuple of slot values``.

    ``T`` has None for a missing table, else (rows, open).  ``given`` maps slot index → value, or is None.
    """

    def source(self) -> str:
        """The whole function as text."""
        if self.facts:
            names = [self.input(f"i{index}", kind) for index, (_, kind) in enumerate(self.program.facts)]
            self.line(f"{', '.join(names)}, = I")
        for table, slots in runs(self.program):
            if table is not None:
                self.rows(table, slots)
                continue
            for slot in slots:
                if fixed(slot) is None:
                    self.case_slot(slot)
        self.line(f"return ({''.join(map(self.recorded, self.program.slots))})")
        return "def run(dato, I, T, closed, given):\n" + "\n".join(self.lines) + "\n"

    def recorded(self, slot: n.Slot) -> str:
        """A slot in the record."""
        value = fixed(slot)
        if value is not None:
            text = self.constant(value)
            return f"({text}, {text}), " if is_range(slot.type) else f"{text}, "
        return f"(v{slot.index}l, v{slot.index}h), " if is_range(slot.type) and not slot.table else f"v{slot.index}, "

    @staticmethod
    def input(name: str, kind: n.Type) -> str:
        """The local of an input, or its two."""
        return f"({name}l, {name}h)" if is_range(kind) else name

    def fresh(self) -> str:
        self.temporaries += 1
        return f"t{self.temporaries}"

    def case_slot(self, slot: n.Slot) -> None:
        name = f"v{slot.index}"
        if is_range(slot.type):
            self.set_range(name, slot.expr)
            if slot.givable:
                narrowed = f"narrow({name}l, {name}h, given[{slot.index}], {domain(slot.type)})"
                self.line(f"if given and {slot.index} in given: {name}l, {name}h = {narrowed}")
            return
        self.set_single(name, slot.expr)
        if slot.givable:
            self.line(f"if given and {slot.index} in given: {name} = agree({name}, given[{slot.index}])")
        if slot.burden is not None:
            self.line(f"if closed and {name} is None: {name} = {slot.burden.unproven}")

    def rows(self, table: str, slots: list[n.Slot]) -> None:
        """One loop for row slots of a table."""
        for slot in slots:
            self.line(f"v{slot.index} = []")
        here = {slot.index for slot in slots}
        before = sorted({r for slot in slots for r in own_row_slots(slot.expr, self.program, table)} - here)
        earlier = [(self.input(f"r{index}", self.program.slots[index].type), f"v{index}") for index in before]
        used = {name for slot in slots for name in fields_read(slot.expr, table)}
        [use] = [use for use in self.program.tables if use.name == table]
        fields = [self.input(f"f{i}", kind) if name in used else "_" for i, (name, kind) in enumerate(use.fields)]
        row = "".join(f"{field}, " for field in fields) if used else "_"
        rows = f"T[{self.tables[table]}]"
        self.line(loop(row, earlier, f"({rows}[0] if {rows} else ())"))
        self.indent += 1
        for slot in slots:
            name = f"r{slot.index}"
            if is_range(slot.type):
                self.set_range(name, slot.expr)
                self.line(f"v{slot.index}.append(({name}l, {name}h))")
                continue
            self.set_single(name, slot.expr)
            if slot.burden is not None:
                self.line(f"if closed and {name} is None: {name} = {slot.burden.unproven}")
            self.line(f"v{slot.index}.append({name})")
        self.indent -= 1

    # truths and codes

    def plain(self, node: n.Expr) -> str | None:
        """The name or constant of a truth or code that needs no line of its own."""
        match node:
            case n.Const(_, value):
                return self.constant(value)
            case n.Unknown():
                return "None"
            case n.Read(_, fact, None):
                return f"i{self.facts[fact]}"
            case n.Read(_, fact, str(table)):
                return f"f{self.fields[table][fact]}"
            case n.Ref(_, slot):
                only = fixed(self.program.slots[slot])
                if only is not None:
                    return self.constant(only)
                return f"r{slot}" if self.program.slots[slot].table else f"v{slot}"
        return None

    def single(self, node: n.Expr) -> str:
        """A name or constant holding a truth or code."""
        found = self.plain(node)
        if found is None:
            found = self.fresh()
            self.set_single(found, node)
        return found

    def set_single(self, name: str, node: n.Expr) -> None:
        """Lines that set ``name`` to a truth or code."""
        found = self.plain(node)
        self.line(f"{name} = {self.truth(node, name) if found is None else found}")

    def truth(self, node: n.Expr, name: str) -> str:
        """The text of a truth or code that ``plain`` has none for."""
        if isinstance(node, n.Leaf | n.Number):
            raise AssertionError(node)
        match node:
            case n.GivenOr(_, given, computed):
                return f"agree({self.single(computed)}, {self.single(given)})"
            case n.Not(item):
                inner = self.single(item)
                return f"None if {inner} is None else not {inner}"
            case n.And(items):
                return self.kleene(items, "and", "False", "True")
            case n.Or(items):
                return self.kleene(items, "or", "True", "False")
            case n.OneOf(item, codes, rest):
                inner = self.single(item)
                unknown = f"{inner} is None or {inner} in {self.constant(rest)}" if rest else f"{inner} is None"
                return f"None if {unknown} else {inner} in {self.constant(codes)}"
            case n.Compare(operator, left, right):
                return self.compare(operator, left, right)
            case n.Choose(_, branches, otherwise):
                return self.choose_single(branches, otherwise)
            case n.Exists(table, where):
                return self.exists(self.tables[table], where)
            case _:
                assert_never(node)

    def kleene(self, items: tuple[n.Expr, ...], word: str, stop: str, other: str) -> str:
        """Settled truths first: ``a and b`` is true only if all are, ``a or b`` only if one is."""
        names = [name for name in map(self.single, items) if name != other]
        if not names or stop in names:
            return stop if names else other
        true = f" {word} ".join(names)
        unknown = " or ".join(f"{name} is None" for name in names)
        if word == "or":
            return f"True if {true} else None if {unknown} else False"
        false = " or ".join(f"{name} is False" for name in names)
        return f"True if {true} else False if {false} else None"

    def compare(self, operator: str, left: n.Expr, right: n.Expr) -> str:
        if not is_range(left.type):
            sides = [self.single(left), self.single(right)]
            unknown = " or ".join(f"{name} is None" for name in sides if name not in self.constants.values())
            same = f"{sides[0]} {'==' if operator == '=' else '!='} {sides[1]}"
            return f"None if {unknown} else {same}" if unknown else same
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

    def ends(self, node: n.Expr) -> tuple[str, str] | None:
        """The names or constants of both ends that need no line of their own."""
        match node:
            case n.Const(_, value):
                return repr(value), repr(value)
            case n.Unknown(kind):
                low, high = domain(kind)
                return str(low), str(high)
            case n.Today():
                return "dato", "dato"
            case n.Read(_, fact, None):
                return f"i{self.facts[fact]}l", f"i{self.facts[fact]}h"
            case n.Read(_, fact, str(table)):
                return f"f{self.fields[table][fact]}l", f"f{self.fields[table][fact]}h"
            case n.Ref(_, slot):
                only = fixed(self.program.slots[slot])
                if only is not None:
                    return repr(only), repr(only)
                letter = "r" if self.program.slots[slot].table else "v"
                return f"{letter}{slot}l", f"{letter}{slot}h"
            case n.Scale(_, item, factor) if (found := self.ends(item)) is not None and found[0].lstrip("-").isdigit():
                return times(found[0], factor), times(found[1], factor)
        return None

    def range(self, node: n.Expr) -> tuple[str, str]:
        """Names or constants holding the low and high end."""
        found = self.ends(node)
        if found is None:
            name = self.fresh()
            found = f"{name}l", f"{name}h"
            self.number(node, *found)
        return found

    def set_range(self, name: str, node: n.Expr) -> None:
        """Lines that set the two locals of a slot."""
        found = self.ends(node)
        if found is None:
            self.number(node, f"{name}l", f"{name}h")
        else:
            self.line(f"{name}l, {name}h = {found[0]}, {found[1]}")

    def number(self, node: n.Expr, low: str, high: str) -> None:
        """Lines that set ``low`` and ``high`` to the interval of a node that ``ends`` has no names for."""
        if isinstance(node, n.Leaf | n.Truth):
            raise AssertionError(node)
        match node:
            case n.GivenOr(kind, given, computed):
                (cl, ch), (gl, gh) = self.range(computed), self.range(given)
                least, most = domain(given.type)
                self.line(f"{low}, {high} = {cl}, {ch}")
                self.line(
                    f"if {gl} != {least} or {gh} != {most}: {low}, {high} = narrow({cl}, {ch}, ({gl}, {gh}), {domain(kind)})"
                )
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

    def date(self, node: n.Calendar, low: str, high: str) -> None:
        match node:
            case n.WholeYears(_, start, end):
                (a, b), (c, d) = self.range(start), self.range(end)
                self.line(f"{low} = whole_years({b}, {c})")
                self.line(f"{high} = {low} if {a} == {b} and {c} == {d} else whole_years({a}, {d})")
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
            case n.WholeMonths(_, start, end):
                (a, b), (c, d) = self.range(start), self.range(end)
                self.line(f"{low}, {high} = whole_months({b}, {c}), whole_months({a}, {d})")
            case n.FirstOfMonth(_, day):
                a, b = self.range(day)
                self.line(f"{low}, {high} = first_of_month({a}), first_of_month({b})")
            case n.DaysInMonth(_, day):
                a, b = self.range(day)
                same = f"first_of_month({a}) == first_of_month({b})"
                self.line(f"{low}, {high} = (days_in_month({a}),) * 2 if {same} else {n.MONTH_LENGTHS}")
            case n.FirstOfYear(_, day):
                a, b = self.range(day)
                self.line(f"{low}, {high} = first_of_year({a}), first_of_year({b})")
            case _:
                assert_never(node)

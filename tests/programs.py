"""Random typed programs.

Everything is drawn from one ``random.Random``, so a seed gives a program back and Hypothesis can shrink one
(``st.randoms(use_true_random=False)``).
"""

from __future__ import annotations

from datetime import date
from itertools import product
from random import Random
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from allocation.language import nodes as n
from allocation.language.rule_model import NOT_CHOSEN
from allocation.values import dates
from allocation.values.units import NUMBER
from tests.reference import round_to

FIRST, LAST = date(2020, 1, 1).toordinal(), date(2030, 12, 31).toordinal()
DATES = n.DateType(date(1920, 1, 1).toordinal(), date(2060, 12, 31).toordinal())
TODAY = n.DateType(FIRST, LAST)
CODES = (n.CodeType(("a", "b", "c")), n.CodeType(("æ", "ø")))
BIGGEST = 10**11
MAX_ROWS = 4


def num(lo: int, hi: int, scale: int = 0) -> n.NumType:
    return n.NumType(NUMBER, scale, lo, hi)


def ends(expr: n.Expr) -> tuple[int, int]:
    kind = expr.type
    assert isinstance(kind, n.NumType | n.DateType)
    return kind.lo, kind.hi


class Maker:
    """Makes one program."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.slots: list[n.Slot] = []
        self.facts: dict[str, n.Type] = {f"f{i}": self.any_type() for i in range(rng.randint(3, 9))}
        self.fields = {name: {f"{name}{i}": self.any_type() for i in range(rng.randint(1, 4))} for name in ("barn", "tjeneste")}

    def any_type(self, kind: str | None = None) -> n.Type:
        kind = kind or self.rng.choice(("bool", "num", "num", "date", "code"))
        if kind == "bool":
            return n.BOOL
        if kind == "code":
            return self.rng.choice(CODES)
        if kind == "date":
            return DATES
        lo = self.rng.choice((0, 0, 0, 1, -30))
        return num(lo, lo + self.rng.choice((1, 10, 120, 5000)), self.rng.choice((0, 0, 1, 2)))

    def literal(self, kind: n.Type) -> n.Expr:
        if self.rng.random() < 0.15:
            return n.Unknown(kind, "mangler")
        match kind:
            case n.BoolType():
                return n.Const(kind, self.rng.random() < 0.5)
            case n.CodeType(codes):
                return n.Const(kind, self.rng.choice(codes))
            case n.NumType(unit, scale, lo, hi):
                value = self.rng.randint(lo, hi)
                return n.Const(n.NumType(unit, scale, value, value), value)
            case n.DateType(lo, hi):
                value = self.rng.randint(lo, hi)
                return n.Const(n.DateType(value, value), value)

    def leaf(self, kind: str, table: str | None) -> n.Expr:
        """A fact, a field, an earlier slot, or a literal."""
        found: list[n.Expr] = [n.Read(t, name) for name, t in self.facts.items() if is_kind(t, kind)]
        if table:
            found += 2 * [n.Read(t, name, table) for name, t in self.fields[table].items() if is_kind(t, kind)]
        found += 2 * [
            n.Ref(slot.type, slot.index) for slot in self.slots if is_kind(slot.type, kind) and slot.table in (None, table)
        ]
        if kind == "date" and self.rng.random() < 0.2:
            return n.Today(TODAY)
        if not found or self.rng.random() < 0.15:
            return self.literal(self.any_type(kind))
        return self.rng.choice(found)

    def expr(self, kind: str, depth: int, table: str | None) -> n.Expr:
        if depth <= 0 or self.rng.random() < 0.1:
            return self.leaf(kind, table)
        made: n.Expr = getattr(self, f"make_{kind}")(depth - 1, table)
        if kind in ("num", "date") and max(map(abs, ends(made))) > BIGGEST:
            return self.leaf(kind, table)
        return made

    def some(self, kind: str, depth: int, table: str | None, least: int = 1) -> tuple[n.Expr, ...]:
        return tuple(self.expr(kind, depth, table) for _ in range(self.rng.randint(least, 3)))

    def make_bool(self, depth: int, table: str | None) -> n.Expr:
        made = self.rng.choice(("not", "and", "or", "compare", "compare", "compare", "oneof", "exists", "choose", "given"))
        match made:
            case "not":
                return n.Not(self.expr("bool", depth, table))
            case "and":
                return n.And(self.some("bool", depth, table, 0))
            case "or":
                return n.Or(self.some("bool", depth, table, 0))
            case "compare":
                return self.comparison(depth, table)
            case "oneof":
                item = self.expr("code", depth, table)
                assert isinstance(item.type, n.CodeType)
                return n.OneOf(item, tuple(self.rng.sample(item.type.codes, self.rng.randint(1, 2))))
            case "exists" if (over := self.over(table)) is not None:
                return n.Exists(over, self.where(over))
            case "given":
                return self.given_or(n.BOOL, self.expr("bool", depth, table))
            case _:
                return self.choose("bool", depth, table)

    def over(self, table: str | None) -> str | None:
        """A table to aggregate; only from the case."""
        return self.rng.choice(sorted(self.fields)) if table is None else None

    def where(self, table: str) -> int | None:
        found = [s.index for s in self.slots if s.table == table and isinstance(s.type, n.BoolType)]
        return self.rng.choice([None, *found, *found])

    def comparison(self, depth: int, table: str | None) -> n.Expr:
        kind = self.rng.choice(("num", "num", "date", "bool", "code"))
        op = self.rng.choice(("=", "<>") if kind in ("bool", "code") else ("<", "<=", ">", ">=", "=", "<>"))
        left, right = self.expr(kind, depth, table), self.expr(kind, depth, table)
        if kind == "num":
            left, right = self.aligned((left, right))
        return n.Compare(op, left, right)

    def aligned(self, items: tuple[n.Expr, ...]) -> tuple[n.Expr, ...]:
        scale = max(item.type.scale for item in items if isinstance(item.type, n.NumType))
        return tuple(self.scaled(item, scale) for item in items)

    def scaled(self, item: n.Expr, scale: int) -> n.Expr:
        assert isinstance(item.type, n.NumType)
        factor = 10 ** (scale - item.type.scale)
        lo, hi = ends(item)
        return item if factor == 1 else n.Scale(num(lo * factor, hi * factor, scale), item, factor)

    def given_or(self, kind: n.Type, computed: n.Expr) -> n.Expr:
        name = f"g{len(self.facts)}"
        self.facts[name] = kind
        if isinstance(kind, n.NumType | n.DateType):
            lo, hi = ends(computed)
            wide = evolve(kind, lo=min(lo, kind.lo), hi=max(hi, kind.hi))
            return self.of_its_own(n.GivenOr(wide, n.Read(kind, name), computed))
        return self.of_its_own(n.GivenOr(kind, n.Read(kind, name), computed))

    def of_its_own(self, expr: n.GivenOr) -> n.Expr:
        """A derived value is a slot, as a fact is; one of a row stands where it is used."""
        inside = tuple(n.inside(expr))
        rows = any(isinstance(part, n.Read) and part.table for part in inside)
        if rows or any(self.slots[slot].table for part in inside for slot in n.slots_of(part)):
            return expr
        return n.Ref(expr.type, self.add(expr, None, "fakta").index)

    def choose(self, kind: str, depth: int, table: str | None) -> n.Expr:
        values = self.some(kind, depth, table, 2)
        result: n.Type = values[0].type
        if kind == "num":
            values = self.aligned(values)
            scale = values[0].type.scale if isinstance(values[0].type, n.NumType) else 0
            result = num(min(ends(v)[0] for v in values), max(ends(v)[1] for v in values), scale)
        elif kind == "date":
            result = n.DateType(min(ends(v)[0] for v in values), max(ends(v)[1] for v in values))
        elif kind == "code":
            result = n.CodeType(tuple(sorted({c for v in values if isinstance(v.type, n.CodeType) for c in v.type.codes})))
        branches = tuple((self.expr("bool", depth, table), value) for value in values[:-1])
        return n.Choose(result, branches, values[-1])

    def make_code(self, depth: int, table: str | None) -> n.Expr:
        if self.rng.random() < 0.3:
            computed = self.expr("code", depth, table)
            return self.given_or(computed.type, computed)
        return self.choose("code", depth, table)

    def make_num(self, depth: int, table: str | None) -> n.Expr:
        made = self.rng.choice(
            (
                "scale",
                "add",
                "add",
                "multiply",
                "round",
                "round",
                "lowest",
                "highest",
                "choose",
                "sum",
                "sum",
                "count",
                "years",
                "months",
                "month length",
                "days",
                "given",
            )
        )
        match made:
            case "scale":
                item = self.expr("num", depth, table)
                assert isinstance(item.type, n.NumType)
                return self.scaled(item, item.type.scale + 1)
            case "add":
                items = self.aligned(self.some("num", depth, table))
                signs = tuple(self.rng.choice((1, 1, -1)) for _ in items)
                pairs = [sorted((s * ends(i)[0], s * ends(i)[1])) for i, s in zip(items, signs, strict=True)]
                return n.Add(num(sum(p[0] for p in pairs), sum(p[1] for p in pairs), scale_of(items[0])), items, signs)
            case "multiply":
                a, b = self.expr("num", depth, table), self.expr("num", depth, table)
                corners = [x * y for x, y in product(ends(a), ends(b))]
                return n.Multiply(num(min(corners), max(corners), scale_of(a) + scale_of(b)), a, b)
            case "round":
                return self.rounding(depth, table)
            case "lowest" | "highest":
                items = self.aligned(self.some("num", depth, table, 2))
                pick = min if made == "lowest" else max
                kind = num(pick(ends(i)[0] for i in items), pick(ends(i)[1] for i in items), scale_of(items[0]))
                return n.Lowest(kind, items) if made == "lowest" else n.Highest(kind, items)
            case "sum" if (over := self.over(table)) is not None and (total := self.total(over)) is not None:
                return total
            case "count" if (over := self.over(table)) is not None:
                return n.Count(num(0, MAX_ROWS), over, self.where(over), MAX_ROWS)
            case "years":
                a, b = self.expr("date", depth, table), self.expr("date", depth, table)
                lo, hi = dates.whole_years(ends(a)[1], ends(b)[0]), dates.whole_years(ends(a)[0], ends(b)[1])
                return n.WholeYears(num(lo, hi), a, b)
            case "months":
                a, b = self.expr("date", depth, table), self.expr("date", depth, table)
                lo, hi = dates.whole_months(ends(a)[1], ends(b)[0]), dates.whole_months(ends(a)[0], ends(b)[1])
                return n.WholeMonths(num(lo, hi), a, b)
            case "month length":
                return n.DaysInMonth(num(28, 31), self.expr("date", depth, table))
            case "days":
                a, b = self.expr("date", depth, table), self.expr("date", depth, table)
                return n.DaysBetween(num(ends(b)[0] - ends(a)[1], ends(b)[1] - ends(a)[0]), a, b)
            case "given":
                computed = self.expr("num", depth, table)
                lo, hi = ends(computed)
                kind = num(self.rng.randint(lo - 2, hi), hi + self.rng.randint(0, 5), scale_of(computed))
                return self.given_or(kind, computed)
            case _:
                return self.choose("num", depth, table)

    def total(self, table: str) -> n.Expr | None:
        found = [s for s in self.slots if s.table == table and isinstance(s.type, n.NumType)]
        if not found:
            return None
        slot = self.rng.choice(found)
        assert isinstance(slot.type, n.NumType)
        kind = num(MAX_ROWS * min(0, slot.type.lo), MAX_ROWS * max(0, slot.type.hi), slot.type.scale)
        return n.Sum(kind, table, slot.index, slot.type, self.where(table), MAX_ROWS)

    def rounding(self, depth: int, table: str | None) -> n.Expr:
        value = self.expr("num", depth, table)
        divisor = self.expr("num", depth, table) if self.rng.random() < 0.5 else None
        if divisor is not None and ends(divisor)[0] <= 0:
            one = n.Const(num(1, 1, scale_of(divisor)), 1)
            divisor = n.Highest(num(1, max(1, ends(divisor)[1]), scale_of(divisor)), (divisor, one))
        mode = self.rng.choice(("ned", "opp", "nærmest"))
        multiplier, quotient, step = (self.rng.choice((1, 2, 7, 100)) for _ in range(3))
        node = n.Round(num(0, 0, 2), mode, value, divisor, multiplier, quotient, step)
        corners = [round_to(node, v, d) for v in ends(value) for d in (ends(divisor) if divisor else (1, 1))]
        return n.Round(num(min(corners), max(corners), 2), mode, value, divisor, multiplier, quotient, step)

    def make_date(self, depth: int, table: str | None) -> n.Expr:
        item = self.expr("date", depth, table)
        lo, hi = ends(item)
        match self.rng.choice(
            ("birthday", "days", "months", "workday", "first", "month", "choose", "lowest", "highest", "given")
        ):
            case "birthday":
                years = self.expr("num", depth, table)
                if not within(years, 0, 200):
                    years = n.Const(num(18, 18), 18)
                kind = n.DateType(dates.birthday(lo, ends(years)[0]), dates.birthday(hi, ends(years)[1]))
                return n.Birthday(kind, item, years)
            case "days":
                days = self.expr("num", depth, table)
                if not within(days, -20_000, 20_000):
                    days = n.Const(num(21, 21), 21)
                return n.AddDays(n.DateType(lo + ends(days)[0], hi + ends(days)[1]), item, days)
            case "months":
                months = self.expr("num", depth, table)
                if not within(months, -500, 500):
                    months = n.Const(num(-1, -1), -1)
                kind = n.DateType(dates.add_months(lo, ends(months)[0]), dates.add_months(hi, ends(months)[1]))
                return n.AddMonths(kind, item, months)
            case "workday":
                return n.NextWorkday(n.DateType(dates.next_workday(lo), dates.next_workday(hi)), item)
            case "month":
                return n.FirstOfMonth(n.DateType(dates.first_of_month(lo), dates.first_of_month(hi)), item)
            case "first":
                return n.FirstOfYear(n.DateType(dates.first_of_year(lo), dates.first_of_year(hi)), item)
            case "lowest":
                items = self.some("date", depth, table, 2)
                return n.Lowest(n.DateType(min(ends(i)[0] for i in items), min(ends(i)[1] for i in items)), items)
            case "highest":
                items = self.some("date", depth, table, 2)
                return n.Highest(n.DateType(max(ends(i)[0] for i in items), max(ends(i)[1] for i in items)), items)
            case "given":
                return self.given_or(DATES, item)
            case _:
                return self.choose("date", depth, table)

    def add(self, expr: n.Expr, table: str | None, kind: str, **more: Any) -> n.Slot:
        index = len(self.slots)
        slot = n.Slot(index, f"prøve/s{index}", kind, expr, expr.type, table, **more)
        self.slots.append(slot)
        return slot

    def reading(self) -> n.Slot:
        """A reading that nobody has chosen, between two or three choices."""
        expr = self.choose(self.rng.choice(("bool", "bool", "num")), 2, None)
        key = f"prøve/s{len(self.slots)}"
        assert isinstance(expr, n.Choose)
        unknown = n.Unknown(n.BOOL, "ikke valgt", "", key)
        expr = evolve(expr, branches=tuple((unknown, value) for _, value in expr.branches))
        choices = tuple(f"valg{number}" for number in range(len(expr.branches) + 1))
        return self.add(expr, None, "lesemåte", detail=NOT_CHOSEN, choices=choices)

    def program(self, readings: float = 0.0) -> n.Program:
        for _ in range(self.rng.randint(2, 12)):
            if readings and self.rng.random() < readings:
                self.reading()
            table = self.rng.choice((None, None, "barn", "tjeneste"))
            kind = self.rng.choice(("bool", "num", "num", "date", "code"))
            self.add(self.expr(kind, 3, table), table, "størrelse", givable=table is None and self.rng.random() < 0.3)
        leaves = []
        for _ in range(self.rng.randint(1, 4)):
            burden = n.Burden("kommunen", self.rng.random() < 0.5) if self.rng.random() < 0.4 else None
            expr = self.expr("bool", 3, None)
            leaves.append(self.add(expr, None, "vilkår", burden=burden, givable=self.rng.random() < 0.3))
        group = self.rng.choice(("alle", "én_av", "ingen", "ikke"))
        leaves = leaves[:1] if group == "ikke" else leaves
        refs = tuple(n.Ref(n.BOOL, leaf.index) for leaf in leaves)
        wholes: dict[str, n.Expr] = {
            "alle": n.And(refs),
            "én_av": n.Or(refs),
            "ingen": n.Not(n.Or(refs)),
            "ikke": n.Not(refs[0]),
        }
        root = self.add(wholes[group], None, "gruppe", group=group, children=tuple(leaf.index for leaf in leaves))
        results = [s for s in self.slots if s.table is None and s.kind == "størrelse"][-3:]
        return n.Program(
            rule="prøve",
            first=FIRST,
            last=LAST,
            status="gjelder",
            slots=tuple(self.slots),
            root=root.index,
            results=tuple(n.ResultSlot(f"r{s.index}", s.index, when) for s, when in zip(results, WHEN, strict=False)),
            facts=tuple(self.facts.items()),
            tables=tuple(n.TableUse(name, tuple(fields.items()), MAX_ROWS) for name, fields in self.fields.items()),
            has_unknown=True,
        )


WHEN = ("oppfylt", "ikke_oppfylt", "alltid")


def is_kind(kind: n.Type, name: str) -> bool:
    return isinstance(kind, {"bool": n.BoolType, "num": n.NumType, "date": n.DateType, "code": n.CodeType}[name])


def scale_of(expr: n.Expr) -> int:
    assert isinstance(expr.type, n.NumType)
    return expr.type.scale


def within(expr: n.Expr, lo: int, hi: int) -> bool:
    return lo <= ends(expr)[0] and ends(expr)[1] <= hi


def random_program(rng: Random) -> n.Program:
    return Maker(rng).program()


def programs() -> st.SearchStrategy[n.Program]:
    """A Hypothesis strategy of programs."""
    return st.randoms(use_true_random=False).map(random_program)

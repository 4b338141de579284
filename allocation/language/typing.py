"""Syntax → typed nodes: names, types, units, scales and value ranges are settled here, once, for every back end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from difflib import get_close_matches
from fractions import Fraction
from math import gcd
from typing import NoReturn, Protocol, assert_never

from allocation.errors import UttrykkFeil
from allocation.language import functions
from allocation.language import nodes as n
from allocation.language import syntax as s
from allocation.language.tokens import fault
from allocation.values.folding import near_names
from allocation.values.units import NUMBER, UNITS, Unit, divide, multiply

INT64 = 2**63 - 1
DATES = n.DateType(date(1900, 1, 1).toordinal(), date(2200, 12, 31).toordinal())


class Scope(Protocol):
    """What an expression can see.  The builder implements it."""

    def lookup(self, name: str, prefix: str | None, table: str | None) -> n.Expr | None:
        """The value behind a name, seen from a row of ``table`` or from the case."""

    def read_at(self, name: str, day: int, month: int, years: int) -> n.Expr | None:
        """A parameter at a day of the year that is so many ``years`` after that of assessment."""

    def is_table(self, name: str) -> bool: ...

    def use_table(self, table: str) -> int:
        """Note that a table is read; returns the most rows it can have."""

    def hoist(self, expr: n.Expr, table: str | None) -> int:
        """Make a slot of an expression; returns its index."""

    def names(self, table: str | None) -> Iterable[str]:
        """Every name that could have been meant."""


def type_expression(text: str, tree: s.Syntax, scope: Scope, table: str | None = None) -> n.Expr:
    """Type a parsed expression.  Raises UttrykkFeil with a caret at the fault."""
    return Typer(text, scope, table).expr(tree)


class Typer:
    """Types one expression.  ``table`` is the table of the current row, or None."""

    def __init__(self, text: str, scope: Scope, table: str | None) -> None:
        self.text = text
        self.scope = scope
        self.table = table

    def fail(self, at: int, message: str, mend: str = "") -> NoReturn:
        raise fault(self.text, at, message, mend)

    def expr(self, tree: s.Syntax) -> n.Expr:
        """The typed node of a syntax tree."""
        match tree:
            case s.Number(value, unit=unit):
                scale = max(0, -int(value.as_tuple().exponent))
                whole = int(value.scaleb(scale))
                return n.Const(n.NumType(NUMBER if unit is None else UNITS[unit], scale, whole, whole), whole)
            case s.Truth(truth):
                return n.Const(n.BOOL, truth)
            case s.Code(code):
                return n.Const(n.CodeType((code,)), code)
            case s.DateLiteral(day):
                return n.Const(n.DateType(day.toordinal(), day.toordinal()), day.toordinal())
            case s.Name(name, prefix, at):
                return self.name(name, prefix, at)
            case s.ReadAt(name, day_of_month, month, years, at):
                found = self.scope.read_at(name, day_of_month, month, years)
                return found if found is not None else self.not_dated(name, at)
            case s.Unary("ikke", item, at):
                return n.Not(self.truth(item, at))
            case s.Unary(_, item, at):
                return self.add(((item, -1),), at)
            case s.Logical(operator, items, at):
                typed = tuple(self.truth(i, at) for i in items)
                return n.And(typed) if operator == "og" else n.Or(typed)
            case s.InList(item, codes, at):
                return self.one_of(item, codes, at)
            case s.Binary("+" | "-" as operator, left, right, at):
                return self.add(((left, 1), (right, 1 if operator == "+" else -1)), at)
            case s.Binary("*", left, right, at):
                return self.multiply(left, right, at)
            case s.Binary("/", _, _, at):
                self.fail(at, "Deling kan bare stå rett under en avrunding.", "Skriv for eksempel avrund_ned(a / b; øre).")
            case s.Binary(operator, left, right, at):
                return self.compare(operator, left, right, at)
            case s.Aggregate():
                return self.aggregate(tree)
            case s.Call():
                return functions.call(self, tree)
            case _:
                assert_never(tree)

    # names

    def name(self, name: str, prefix: str | None, at: int) -> n.Expr:
        outside = prefix == "sak"
        found = self.scope.lookup(name, None if outside else prefix, None if outside else self.table)
        if found is None:
            self.unknown_name(f"{prefix}.{name}" if prefix else name, at)
        return found

    def unknown_name(self, name: str, at: int) -> NoReturn:
        near = near_names(name, self.scope.names(self.table), 3, 0.6)
        if self.scope.is_table(name.partition(".")[0]):
            mend = "En tabell kan bare leses i sum(…), antall(…) eller finnes(…)."
        else:
            mend = f"Mente du {' eller '.join(near)}?" if near else "Se «tildeling fakta» for navnene som finnes."
        self.fail(at, f"«{name}» er verken en opplysning, en parameter eller en verdi i dokumentet.", mend)

    def not_dated(self, name: str, at: int) -> NoReturn:
        """A name read at another date that has no values by date."""
        if name not in self.scope.names(self.table):
            self.unknown_name(name, at)
        message = f"«{name}» kan ikke leses på en annen dato: bare en parameter har verdier for andre datoer."
        self.fail(at, message, "Skriv navnet uten dato, eller spør etter det som gjaldt den dagen, i en egen opplysning.")

    # truths and codes

    def truth(self, tree: s.Syntax, at: int) -> n.Expr:
        """A node that must be ja/nei."""
        node = self.expr(tree)
        if not isinstance(node.type, n.BoolType):
            self.fail(
                place(tree, at),
                f"Ventet ja/nei, men dette er {describe(node.type)}.",
                "Sammenlign med noe, for eksempel x < grense.",
            )
        return node

    def one_of(self, item: s.Syntax, codes: tuple[str, ...], at: int) -> n.Expr:
        node = self.expr(item)
        if not isinstance(node.type, n.CodeType):
            self.fail(at, f"«i» gjelder koder, men dette er {describe(node.type)}.")
        self.check_codes(node.type, codes, at)
        return n.OneOf(node, codes, tuple(code for code in node.type.rest if code not in codes))

    def check_codes(self, known: n.CodeType, codes: Iterable[str], at: int) -> None:
        for code in codes:
            if code not in known.codes:
                near = get_close_matches(code, known.codes, 3, 0.5)
                mend = f"Mente du {' eller '.join(near)}?" if near else f"Kodene er: {', '.join(known.codes)}."
                self.fail(at, f"Koden «{code}» finnes ikke for denne opplysningen.", mend)

    def compare(self, operator: str, left: s.Syntax, right: s.Syntax, at: int) -> n.Expr:
        a, b = self.expr(left), self.expr(right)
        if isinstance(a.type, n.CodeType) and isinstance(b.type, n.CodeType):
            if isinstance(b, n.Const):
                self.check_codes(a.type, (str(b.value),), at)
            elif isinstance(a, n.Const):
                self.check_codes(b.type, (str(a.value),), at)
            if operator in ("=", "<>") and (rest := (*a.type.rest, *b.type.rest)):
                return self.same_code(operator, a, b, rest, at)
        elif isinstance(a.type, n.NumType) and isinstance(b.type, n.NumType):
            a, b = self.align((a, b), at)
            return n.Compare(operator, a, b)
        elif type(a.type) is not type(b.type):
            self.fail(at, f"Kan ikke sammenligne {describe(a.type)} med {describe(b.type)}.")
        if operator not in ("=", "<>") and not isinstance(a.type, n.DateType):
            self.fail(at, f"{describe(a.type)} har ingen rekkefølge; bare = og <> kan brukes.".capitalize())
        return n.Compare(operator, a, b)

    def same_code(self, operator: str, a: n.Expr, b: n.Expr, rest: tuple[str, ...], at: int) -> n.Expr:
        """Where the code may be a residual one: neither the same as a named code nor another; «is the residual» may be yes."""
        item, other = (a, b) if isinstance(b, n.Const) else (b, a)
        if not isinstance(other, n.Const):
            mend = "Sammenlign hver av dem med koder i anførselstegn."
            self.fail(at, f"To opplysninger med restkoder ({', '.join(rest)}) kan ikke sammenlignes.", mend)
        code = str(other.value)
        if operator == "=":
            return n.OneOf(item, (code,), tuple(one for one in rest if one != code))
        return n.Not(n.OneOf(item, (code,), rest))

    # numbers

    def number(self, tree: s.Syntax, at: int) -> n.Expr:
        """A node that must be a number."""
        node = self.expr(tree)
        if not isinstance(node.type, n.NumType):
            self.fail(place(tree, at), f"Ventet et tall, men dette er {describe(node.type)}.")
        return node

    def align(self, items: Iterable[n.Expr], at: int) -> tuple[n.Expr, ...]:
        """Bring numbers to one unit and scale.  0 fits any unit; only durations are converted."""
        typed = list(items)
        units = [num(i).unit for i in typed if not is_zero(i)]
        unit = units[0] if units else NUMBER
        for other in units[1:]:
            if not unit.same(other) and not (unit.is_duration and unit.dims == other.dims):
                self.fail(at, f"Enhetene passer ikke sammen: {unit_name(unit)} og {unit_name(other)}.", unit_mend(unit, other))
        shared = _common([u.factor for u in units]) if units else Fraction(1)
        target = next((u for u in units if u.factor == shared), unit)
        if units and target.factor != shared:
            target = Unit(f"{shared}·{unit.name}", unit.dims, shared)
        scale = max(num(i).scale for i in typed)
        result = []
        for item in typed:
            own = num(item)
            ratio = Fraction(1) if is_zero(item) else own.unit.factor / shared
            result.append(self.scaled(item, int(ratio) * 10 ** (scale - own.scale), target, scale, at))
        return tuple(result)

    def scaled(self, item: n.Expr, factor: int, unit: Unit, scale: int, at: int) -> n.Expr:
        own = num(item)
        kind = self.range(unit, scale, (own.lo * factor, own.hi * factor), at)
        if isinstance(item, n.Const) and not isinstance(item.value, str):
            return n.Const(kind, item.value * factor)
        return item if factor == 1 else n.Scale(kind, item, factor)

    def range(self, unit: Unit, scale: int, bounds: Iterable[int], at: int) -> n.NumType:
        """A number type; refuses a range that does not fit in 64 bits."""
        values = list(bounds)
        low, high = min(values), max(values)
        if low < -INT64 or high > INT64:
            self.fail(
                at,
                "Tallet kan bli større enn 64 biter rommer.",
                "Gjør området til opplysningene mindre, eller rund av underveis.",
            )
        return n.NumType(unit, scale, low, high)

    def add(self, terms: tuple[tuple[s.Syntax, int], ...], at: int) -> n.Expr:
        items = self.align([self.number(t, at) for t, _ in terms], at)
        signs = tuple(sign for _, sign in terms)
        ends = [sorted((num(i).lo * sign, num(i).hi * sign)) for i, sign in zip(items, signs, strict=True)]
        first = num(items[0])
        kind = self.range(first.unit, first.scale, (sum(e[0] for e in ends), sum(e[1] for e in ends)), at)
        if all(isinstance(i, n.Const) for i in items):
            return n.Const(kind, kind.lo)
        return n.Add(kind, items, signs)

    def multiply(self, left: s.Syntax, right: s.Syntax, at: int) -> n.Expr:
        a, b = self.number(left, at), self.number(right, at)
        x, y = num(a), num(b)
        corners = (x.lo * y.lo, x.lo * y.hi, x.hi * y.lo, x.hi * y.hi)
        kind = self.range(multiply(x.unit, y.unit), x.scale + y.scale, corners, at)
        if isinstance(a, n.Const) and isinstance(b, n.Const):
            return n.Const(kind, kind.lo)
        return n.Multiply(kind, a, b)

    def rounded(self, mode: str, value: s.Syntax, step: tuple[int, int], at: int) -> n.Expr:
        """``step`` is (whole steps, decimals): (5, 1) is a half, (1, 2) an øre."""
        per_month = isinstance(value, s.Call) and value.function == "per_måned"
        divisor: n.Expr | None = None
        quotient = 1
        if isinstance(value, s.Call) and per_month:
            functions.expect_arguments(self, value, 1)
            inner = self.number(value.arguments[0], at)
            if not num(inner).unit.same(UNITS["kr/år"]):
                self.fail(value.at, f"per_måned gjelder kr/år, men dette er {num(inner).unit.name}.")
            unit, quotient = UNITS["kr/måned"], 12
        elif isinstance(value, s.Binary) and value.operator == "/":
            inner, divisor = self.number(value.left, at), self.number(value.right, at)
            if num(divisor).lo <= 0:
                self.fail(
                    value.at,
                    "Divisoren kan være 0 eller mindre.",
                    "Sett et område med minste verdi over 0 på opplysningen.",
                )
            unit = divide(num(inner).unit, num(divisor).unit)
        else:
            inner = self.number(value, at)
            unit = num(inner).unit
        amount, decimals = step
        exponent = decimals + (num(divisor).scale if divisor is not None else 0) - num(inner).scale
        multiplier = 10**exponent if exponent >= 0 else 1
        quotient *= amount * (1 if exponent >= 0 else 10**-exponent)
        bounds = [
            functions.round_whole(mode, v * multiplier, quotient * d) * amount
            for v in (num(inner).lo, num(inner).hi)
            for d in ((num(divisor).lo, num(divisor).hi) if divisor is not None else (1,))
        ]
        biggest = max(abs(num(inner).lo), abs(num(inner).hi)) * multiplier * 2
        self.range(unit, decimals, (biggest, quotient * 2 * (num(divisor).hi if divisor is not None else 1)), at)
        kind = self.range(unit, decimals, bounds, at)
        return n.Round(kind, mode, inner, divisor, multiplier, quotient, amount)

    def extreme(self, make: Callable[..., n.Expr], trees: tuple[s.Syntax, ...], at: int) -> n.Expr:
        """Lowest or highest of numbers or of dates."""
        typed = [self.expr(t) for t in trees]
        low_high = min if make is n.Lowest else max
        if all(isinstance(i.type, n.DateType) for i in typed):
            dates = [i.type for i in typed if isinstance(i.type, n.DateType)]
            return make(n.DateType(low_high(d.lo for d in dates), low_high(d.hi for d in dates)), tuple(typed))
        for tree, item in zip(trees, typed, strict=True):
            if not isinstance(item.type, n.NumType):
                self.fail(place(tree, at), f"Ventet et tall, men dette er {describe(item.type)}.")
        items = self.align(typed, at)
        first = num(items[0])
        kind = n.NumType(first.unit, first.scale, low_high(num(i).lo for i in items), low_high(num(i).hi for i in items))
        return make(kind, items)

    def choose(self, branches: list[tuple[n.Expr, n.Expr]], otherwise: n.Expr, at: int) -> n.Expr:
        """A choice of branch; the values get one type."""
        values = [v for _, v in branches] + [otherwise]
        kinds = {type(v.type) for v in values}
        if len(kinds) > 1:
            self.fail(at, "Grenene har ulike typer: " + ", ".join(dict.fromkeys(describe(v.type) for v in values)) + ".")
        kind: n.Type
        if kinds == {n.NumType}:
            values = list(self.align(values, at))
            first = num(values[0])
            kind = n.NumType(first.unit, first.scale, min(num(v).lo for v in values), max(num(v).hi for v in values))
        elif kinds == {n.DateType}:
            dates = [v.type for v in values if isinstance(v.type, n.DateType)]
            kind = n.DateType(min(d.lo for d in dates), max(d.hi for d in dates))
        elif kinds == {n.CodeType}:
            kinds_of_code = [v.type for v in values if isinstance(v.type, n.CodeType)]
            codes = dict.fromkeys(code for own in kinds_of_code for code in own.codes)
            kind = n.CodeType(tuple(codes), tuple(dict.fromkeys(code for own in kinds_of_code for code in own.rest)))
        else:
            kind = n.BOOL
        return n.Choose(kind, tuple((c, v) for (c, _), v in zip(branches, values[:-1], strict=True)), values[-1])

    # rows

    def aggregate(self, tree: s.Aggregate) -> n.Expr:
        """sum, antall, finnes.  The value and the filter become row slots."""
        table = self.table_of(tree)
        row = Typer(self.text, self.scope, table)
        where = None if tree.where is None else self.scope.hoist(row.truth(tree.where, tree.at), table)
        most = self.scope.use_table(table)
        result: n.Expr
        if tree.function == "sum":
            value = row.number(tree.of, tree.at)
            kind = num(value)
            bounds = (most * min(0, kind.lo), most * max(0, kind.hi))
            total = self.range(kind.unit, kind.scale, bounds, tree.at)
            result = n.Sum(total, table, self.scope.hoist(value, table), kind, where, most)
        elif tree.function == "antall":
            result = n.Count(n.NumType(UNITS["antall"], 0, 0, most), table, where, most)
        else:
            result = n.Exists(table, where)
        if self.table is None:
            return result
        return n.Ref(result.type, self.scope.hoist(result, None))

    def table_of(self, tree: s.Aggregate) -> str:
        if tree.function == "sum":
            tables = {name.partition(".")[0] for name in s.names(tree.of) if "." in name and not name.startswith("sak.")}
            if len(tables) != 1:
                self.fail(
                    tree.at,
                    "sum(…) gjelder én tabell.",
                    "Skriv tabellens navn foran: sum(tjeneste.timer_per_uke der …).",
                )
            table = tables.pop()
        elif isinstance(tree.of, s.Name) and tree.of.prefix is None:
            table = tree.of.name
        else:
            self.fail(tree.at, f"{tree.function}(…) gjelder en tabell.", f"Skriv for eksempel {tree.function}(barn der …).")
        if not self.scope.is_table(table):
            self.fail(tree.at, f"«{table}» er ikke en tabell.", "Se «tildeling fakta» for tabellene som finnes.")
        return table


def num(node: n.Expr) -> n.NumType:
    """The number type of a node known to be a number."""
    assert isinstance(node.type, n.NumType)
    return node.type


def is_zero(node: n.Expr) -> bool:
    """The literal 0, which fits any unit."""
    return isinstance(node, n.Const) and node.value == 0 and isinstance(node.type, n.NumType) and node.type.unit.is_neutral


def unit_name(unit: Unit) -> str:
    """A unit in words."""
    return "tall uten enhet" if unit.is_neutral else unit.name


def unit_mend(a: Unit, b: Unit) -> str:
    """What to do about two units that do not fit."""
    if a.dims == b.dims:
        return "En årspris og en månedspris gjøres like med avrund_ned(per_måned(x); øre)."
    if {a.name, b.name} == {"kr", "kr/år"}:
        return "Gjelder beløpet ett år, skriv årsbeløp(x)."
    if a.is_neutral or b.is_neutral:
        named = b.name if a.is_neutral else a.name
        return f"Lag en parameter med enhet: {named}, og bruk navnet på den i stedet for tallet."
    return "Se etter om det er riktig størrelse på begge sider."


def describe(kind: n.Type) -> str:
    """A type in words."""
    match kind:
        case n.NumType(unit):
            return "et tall" if unit.is_neutral else f"et tall i {unit.name}"
        case n.DateType():
            return "en dato"
        case n.CodeType():
            return "en kode"
    return "ja/nei"


def place(tree: s.Syntax, otherwise: int) -> int:
    """Where a tree starts in the text."""
    return tree.at or otherwise


def _common(factors: list[Fraction]) -> Fraction:
    """The greatest factor that divides every factor a whole number of times."""
    result = factors[0]
    for factor in factors[1:]:
        result = Fraction(
            gcd(result.numerator * factor.denominator, factor.numerator * result.denominator),
            result.denominator * factor.denominator,
        )
    return result


__all__ = ["DATES", "Scope", "Typer", "UttrykkFeil", "describe", "is_zero", "num", "type_expression"]

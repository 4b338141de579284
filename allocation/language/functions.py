"""The functions of the expression language.  One small builder each; ``FUNCTIONS`` is the closed list."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from difflib import get_close_matches
from typing import TYPE_CHECKING

from allocation.language import nodes as n
from allocation.language import syntax as s
from allocation.values.dates import add_months, birthday, whole_months, whole_years
from allocation.values.units import UNITS, Unit

if TYPE_CHECKING:
    from allocation.language.typing import Typer

STEPS: dict[str, tuple[int, int, str]] = {
    "øre": (1, 2, "kr"),
    "krone": (1, 0, "kr"),
    "halvtime": (5, 1, "time"),
    "hel": (1, 0, ""),
    "tidel": (1, 1, ""),
    "tusendel": (1, 3, ""),
}
_DAY = UNITS["dager"]
_MONTH = UNITS["måneder"]
_YEAR = UNITS["år"]
_LONGEST_DAYS = 200_000
_LONGEST_MONTH = 31


def round_whole(mode: str, value: int, quotient: int) -> int:
    """``value / quotient`` as a whole number: ned = floor, opp = ceiling, nærmest = floor(x + 1/2)."""
    if mode == "ned":
        return value // quotient
    if mode == "opp":
        return -(-value // quotient)
    return (2 * value + quotient) // (2 * quotient)


def call(typer: Typer, tree: s.Call) -> n.Expr:
    """Type a function call."""
    build = FUNCTIONS.get(tree.function)
    if build is None:
        near = get_close_matches(tree.function, list(FUNCTIONS), 3, 0.5)
        mend = f"Mente du {' eller '.join(near)}?" if near else f"Funksjonene er: {', '.join(sorted(FUNCTIONS))}."
        if any(tree.function == w for w in ("min", "max", "minst", "høyst")):
            mend = "Skriv det_laveste_av(a; b) eller det_høyeste_av(a; b)."
        typer.fail(tree.at, f"Funksjonen «{tree.function}» finnes ikke.", mend)
    return build(typer, tree)


def expect_arguments(typer: Typer, tree: s.Call, count: int) -> None:
    """Refuse a wrong number of arguments."""
    if len(tree.arguments) != count:
        ord_ = "argument" if count == 1 else "argumenter"
        typer.fail(
            tree.at,
            f"«{tree.function}» tar {count} {ord_}, men fikk {len(tree.arguments)}.",
            "Argumenter skilles med semikolon.",
        )


def _dates(typer: Typer, tree: s.Call, index: int) -> n.Expr:
    node = typer.expr(tree.arguments[index])
    if not isinstance(node.type, n.DateType):
        typer.fail(tree.at, f"«{tree.function}» venter en dato som argument {index + 1}.")
    return node


def _range(node: n.Expr) -> n.DateType:
    assert isinstance(node.type, n.DateType)
    return node.type


def _extreme(make: type[n.Lowest] | type[n.Highest]) -> Callable[[Typer, s.Call], n.Expr]:
    def build(typer: Typer, tree: s.Call) -> n.Expr:
        if len(tree.arguments) < 2:
            typer.fail(tree.at, f"«{tree.function}» trenger minst to argumenter.", "Argumenter skilles med semikolon.")
        return typer.extreme(make, tree.arguments, tree.at)

    return build


def _not_below_zero(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 1)
    return typer.extreme(n.Highest, (s.Number(Decimal(0)), tree.arguments[0]), tree.at)


def _round(mode: str) -> Callable[[Typer, s.Call], n.Expr]:
    def build(typer: Typer, tree: s.Call) -> n.Expr:
        expect_arguments(typer, tree, 2)
        step = tree.arguments[1]
        if not isinstance(step, s.Name) or step.prefix or step.name not in STEPS:
            typer.fail(tree.at, "Det andre argumentet sier hva det rundes til.", f"Velg {', '.join(STEPS)}.")
        amount, decimals, base = STEPS[step.name]
        node = typer.rounded(mode, tree.arguments[0], (amount, decimals), tree.at)
        assert isinstance(node.type, n.NumType)
        if base and dict(node.type.unit.dims).get(base) != 1:
            typer.fail(step.at, f"«{step.name}» passer ikke til {node.type.unit.name or 'et tall uten enhet'}.")
        return node

    return build


def _per_month(typer: Typer, tree: s.Call) -> n.Expr:
    typer.fail(tree.at, "per_måned kan bare stå rett under en avrunding.", "Skriv avrund_ned(per_måned(x); øre).")


def _yearly_amount(typer: Typer, tree: s.Call) -> n.Expr:
    """An amount that is for one year, as kroner a year."""
    expect_arguments(typer, tree, 1)
    amount = typer.number(tree.arguments[0], tree.at)
    assert isinstance(amount.type, n.NumType)
    kind = amount.type
    if not kind.unit.same(UNITS["kr"]):
        typer.fail(tree.at, f"«årsbeløp» gjelder kr, men dette er {kind.unit.name or 'et tall uten enhet'}.")
    return n.Scale(n.NumType(UNITS["kr/år"], kind.scale, kind.lo, kind.hi), amount, 1)


def _whole_years(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 2)
    start, end = _dates(typer, tree, 0), _dates(typer, tree, 1)
    low, high = whole_years(_range(start).hi, _range(end).lo), whole_years(_range(start).lo, _range(end).hi)
    return n.WholeYears(n.NumType(_YEAR, 0, low, high), start, end)


def _count(typer: Typer, tree: s.Call, unit_name: str) -> n.Expr:
    """The second argument as a whole number in ``unit_name``."""
    unit = UNITS[unit_name]
    amount = typer.number(tree.arguments[1], tree.at)
    assert isinstance(amount.type, n.NumType)
    kind = amount.type
    if kind.scale or not (kind.unit.same(unit) or kind.unit.is_neutral):
        typer.fail(tree.at, f"«{tree.function}» venter et helt antall i {unit.name} som argument 2.")
    if abs(kind.lo) > _LONGEST_DAYS or abs(kind.hi) > _LONGEST_DAYS:
        typer.fail(tree.at, "Tidsrommet kan bli lengre enn 500 år.", "Gjør området til opplysningen mindre.")
    return amount


def _birthday(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 2)
    born, years = _dates(typer, tree, 0), _count(typer, tree, "år")
    assert isinstance(years.type, n.NumType)
    ends = (birthday(_range(born).lo, years.type.lo), birthday(_range(born).hi, years.type.hi))
    return n.Birthday(n.DateType(*ends), born, years)


def _add(unit_name: str, factor: int, months: bool) -> Callable[[Typer, s.Call], n.Expr]:
    def build(typer: Typer, tree: s.Call) -> n.Expr:
        expect_arguments(typer, tree, 2)
        start, amount = _dates(typer, tree, 0), _count(typer, tree, unit_name)
        amount = typer.scaled(amount, factor, _MONTH if months else _DAY, 0, tree.at)
        assert isinstance(amount.type, n.NumType)
        move: Callable[[int, int], int] = add_months if months else int.__add__
        ends = n.DateType(move(_range(start).lo, amount.type.lo), move(_range(start).hi, amount.type.hi))
        return n.AddMonths(ends, start, amount) if months else n.AddDays(ends, start, amount)

    return build


def _next_workday(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 1)
    day = _dates(typer, tree, 0)
    return n.NextWorkday(n.DateType(_range(day).lo, _range(day).hi + 14), day)


def _first_of_year(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 1)
    day = _dates(typer, tree, 0)
    return n.FirstOfYear(n.DateType(_range(day).lo - 366, _range(day).hi), day)


def _month_start(day: n.Expr) -> n.Expr:
    return n.FirstOfMonth(n.DateType(_range(day).lo - 30, _range(day).hi), day)


def _moved(day: n.Expr, days: n.Expr) -> n.Expr:
    """A day moved by so many days."""
    assert isinstance(days.type, n.NumType)
    return n.AddDays(n.DateType(_range(day).lo + days.type.lo, _range(day).hi + days.type.hi), day, days)


def _whole(value: int, unit: Unit) -> n.Const:
    return n.Const(n.NumType(unit, 0, value, value), value)


def _month_end(day: n.Expr) -> n.Expr:
    """The day before the first of the next month."""
    start = _month_start(day)
    ends = n.DateType(_range(start).lo + 28, _range(start).hi + 31)
    return _moved(n.AddMonths(ends, start, _whole(1, _MONTH)), _whole(-1, _DAY))


def _first_of_month(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 1)
    return _month_start(_dates(typer, tree, 0))


def _last_of_month(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 1)
    return _month_end(_dates(typer, tree, 0))


def _day_of_month(typer: Typer, tree: s.Call) -> n.Expr:
    """That day of the month, or the last one where the month is shorter."""
    expect_arguments(typer, tree, 2)
    day, number = _dates(typer, tree, 0), _count(typer, tree, "dager")
    assert isinstance(number.type, n.NumType)
    low, high = number.type.lo, number.type.hi
    if not 1 <= low <= high <= _LONGEST_MONTH:
        typer.fail(tree.at, f"«{tree.function}» venter en dag fra 1 til 31 som argument 2.")
    before = n.Add(n.NumType(_DAY, 0, low - 1, high - 1), (typer.scaled(number, 1, _DAY, 0, tree.at), _whole(1, _DAY)), (1, -1))
    wanted, last = _moved(_month_start(day), before), _month_end(day)
    ends = n.DateType(min(_range(wanted).lo, _range(last).lo), min(_range(wanted).hi, _range(last).hi))
    return n.Lowest(ends, (wanted, last))


def _days_in_month(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 1)
    return n.DaysInMonth(n.NumType(UNITS["døgn"], 0, *n.MONTH_LENGTHS), _dates(typer, tree, 0))


def _whole_months(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 2)
    return _months(_dates(typer, tree, 0), _dates(typer, tree, 1))


def _calendar_months(typer: Typer, tree: s.Call) -> n.Expr:
    """How many times a new month begins between two days."""
    expect_arguments(typer, tree, 2)
    return _months(_month_start(_dates(typer, tree, 0)), _month_start(_dates(typer, tree, 1)))


def _months(start: n.Expr, end: n.Expr) -> n.Expr:
    a, b = _range(start), _range(end)
    return n.WholeMonths(n.NumType(_MONTH, 0, whole_months(a.hi, b.lo), whole_months(a.lo, b.hi)), start, end)


def _days_between(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 2)
    start, end = _dates(typer, tree, 0), _dates(typer, tree, 1)
    a, b = _range(start), _range(end)
    return n.DaysBetween(n.NumType(UNITS["døgn"], 0, b.lo - a.hi, b.hi - a.lo), start, end)


def _if(typer: Typer, tree: s.Call) -> n.Expr:
    expect_arguments(typer, tree, 3)
    condition = typer.truth(tree.arguments[0], tree.at)
    return typer.choose([(condition, typer.expr(tree.arguments[1]))], typer.expr(tree.arguments[2]), tree.at)


FUNCTIONS: dict[str, Callable[[Typer, s.Call], n.Expr]] = {
    "det_laveste_av": _extreme(n.Lowest),
    "det_høyeste_av": _extreme(n.Highest),
    "ikke_under_0": _not_below_zero,
    "avrund_ned": _round("ned"),
    "avrund_opp": _round("opp"),
    "avrund_nærmest": _round("nærmest"),
    "per_måned": _per_month,
    "årsbeløp": _yearly_amount,
    "hele_år": _whole_years,
    "dato_fyller": _birthday,
    "legg_til_dager": _add("dager", 1, months=False),
    "legg_til_uker": _add("uker", 7, months=False),
    "legg_til_måneder": _add("måneder", 1, months=True),
    "legg_til_år": _add("år", 12, months=True),
    "neste_virkedag": _next_workday,
    "første_januar": _first_of_year,
    "første_i_måneden": _first_of_month,
    "siste_i_måneden": _last_of_month,
    "dag_i_måneden": _day_of_month,
    "døgn_i_måneden": _days_in_month,
    "hele_måneder": _whole_months,
    "kalendermåneder": _calendar_months,
    "døgn_mellom": _days_between,
    "hvis": _if,
}

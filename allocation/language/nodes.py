"""Typed nodes: what an expression means, once names, types, units and scales are settled.

Numbers are scaled integers: ``NumType(scale=2)`` holds 24550 for 245,50.  Dates are proleptic ordinals (``date.toordinal``).
An unknown number or date is an interval [lo, hi] of such integers, an unknown truth or code is ``None``.  Operands of
``Compare``,
``Add``, ``Lowest``, ``Highest`` and ``Choose`` already have one scale and unit (``Scale`` nodes are put in where needed), so
a back end
never has to decide anything about them.  Node semantics for intervals stand at each class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple, assert_never, get_args

from attrs import evolve, field, fields, frozen

from allocation.values.units import Unit


@frozen
class BoolType:
    """ja/nei."""


@frozen
class NumType:
    """A number with unit, decimals and least and greatest possible value (scaled integers, inclusive)."""

    unit: Unit
    scale: int
    lo: int
    hi: int


@frozen
class DateType:
    """A date; ``lo`` and ``hi`` are the least and greatest possible ordinals."""

    lo: int
    hi: int


@frozen
class CodeType:
    """One of a closed set of codes.  ``rest``: those that say only that none of the others was chosen."""

    codes: tuple[str, ...]
    rest: tuple[str, ...] = ()


Type = BoolType | NumType | DateType | CodeType
BOOL = BoolType()
MONTH_LENGTHS = (28, 31)


@frozen
class Const:
    """A known value: bool, scaled int, ordinal or code."""

    type: Type
    value: bool | int | str


@frozen
class Unknown:
    """A value nobody has written down (a null parameter, a price list that is not there): the whole domain, or None.

    ``reading``: what is unknown is which reading (lesemåte) is chosen; the key of its slot.
    """

    type: Type
    reason: str
    reason_nn: str = ""
    reading: str = ""


@frozen
class Today:
    """The date of assessment; always known."""

    type: DateType


@frozen
class Read:
    """A fact of the case (``table`` is None) or a field of the current row."""

    type: Type
    fact: str
    table: str | None = None


@frozen
class Ref:
    """The value of another slot: of the case, or of the current row when that slot belongs to a table."""

    type: Type
    slot: int


@frozen
class GivenOr:
    """A derived value that may also be given.  Given and computed disjoint → unknown (motstridende); else the given one if it is
    known at all, narrowed by the computed one.  Where nothing is given: the computed one."""

    type: Type
    given: Read
    computed: Expr


@frozen
class Not:
    item: Expr
    type: BoolType = BOOL


@frozen
class And:
    """Kleene: False if any is False, else None if any is None, else True (no items: True)."""

    items: tuple[Expr, ...]
    type: BoolType = BOOL


@frozen
class Or:
    """Kleene: True if any is True, else None if any is None, else False (no items: False)."""

    items: tuple[Expr, ...]
    type: BoolType = BOOL


@frozen
class Compare:
    """``op`` is one of < <= > >= = <>.  Numbers, dates: decided when the intervals allow only one answer.  Truths and
    codes: = and <>."""

    op: str
    left: Expr
    right: Expr
    type: BoolType = BOOL


@frozen
class OneOf:
    """The code is one of ``codes``; None when it is unknown, or one of ``rest`` (which say only that no other was chosen)."""

    item: Expr
    codes: tuple[str, ...]
    rest: tuple[str, ...] = ()
    type: BoolType = BOOL


@frozen
class Scale:
    """Multiply by a positive whole number: aligns scales and durations."""

    type: NumType
    item: Expr
    factor: int


@frozen
class Add:
    """Sum of the items; ``signs`` is +1 or -1 for each."""

    type: NumType
    items: tuple[Expr, ...]
    signs: tuple[int, ...]


@frozen
class Multiply:
    """Product; scales add.  The interval is the hull of the four corner products."""

    type: NumType
    left: Expr
    right: Expr


@frozen
class Round:
    """``step * R(value * multiplier / (divisor * quotient))``, R by ``mode``: ned = floor, opp = ceiling, nærmest =
    floor(x + 1/2).

    ``divisor`` is None or an expression whose least value is above 0.  Interval: hull of the corner values."""

    type: NumType
    mode: str
    value: Expr
    divisor: Expr | None
    multiplier: int
    quotient: int
    step: int


@frozen
class Lowest:
    """The least of the items; interval: (min of los, min of his).  Never skips an unknown."""

    type: NumType | DateType
    items: tuple[Expr, ...]


@frozen
class Highest:
    """The greatest of the items; interval: (max of los, max of his)."""

    type: NumType | DateType
    items: tuple[Expr, ...]


@frozen
class Choose:
    """First branch whose condition is True.  Branches whose condition is None are reachable too: the result is the hull of the
    reachable values (numbers, dates), and for truths and codes the common value if they all agree, else None."""

    type: Type
    branches: tuple[tuple[Expr, Expr], ...]
    otherwise: Expr


@frozen
class Sum:
    """Sum of row slot ``value`` over the rows where row slot ``where`` is True; a row where it is None adds [min(0,lo),
    max(0,hi)].
    Missing table: the whole domain of ``type``.  Open list: up to ``max_rows`` rows more, each adding [min(0,lo),
    max(0,hi)] of the
    value's type."""

    type: NumType
    table: str
    value: int
    value_type: NumType
    where: int | None
    max_rows: int


@frozen
class Count:
    """Number of rows where ``where`` is True; a None row adds [0, 1]; missing table [0, max_rows]; open list up to max_rows."""

    type: NumType
    table: str
    where: int | None
    max_rows: int


@frozen
class Exists:
    """Kleene OR of ``where`` over the rows; missing table: None; open list: False becomes None.  No ``where``: any row at all."""

    table: str
    where: int | None
    type: BoolType = BOOL


@frozen
class WholeYears:
    """Whole years from ``start`` to ``end`` (age).  Falls as start rises.  A person born 29 February fills years on 1 March in
    common years.  Never below 0."""

    type: NumType
    start: Expr
    end: Expr


@frozen
class Birthday:
    """The first date on which ``WholeYears(born, date) >= years``."""

    type: DateType
    born: Expr
    years: Expr


@frozen
class AddDays:
    type: DateType
    date: Expr
    days: Expr


@frozen
class AddMonths:
    """Same day of the month, or the last day where the month is shorter."""

    type: DateType
    date: Expr
    months: Expr


@frozen
class NextWorkday:
    """The date itself if it is a Norwegian working day (not Saturday, Sunday or public holiday), else the next one that is."""

    type: DateType
    date: Expr


@frozen
class FirstOfYear:
    type: DateType
    date: Expr


@frozen
class FirstOfMonth:
    type: DateType
    date: Expr


@frozen
class DaysInMonth:
    """How many days the month of a date has; 28 to 31 where it is not known which month it is in."""

    type: NumType
    date: Expr


@frozen
class WholeMonths:
    """Whole months from ``start`` to ``end``: the most that can be added to start without passing end.  Never below 0."""

    type: NumType
    start: Expr
    end: Expr


@frozen
class DaysBetween:
    """``end - start`` in days; may be negative."""

    type: NumType
    start: Expr
    end: Expr


# What stands alone; what is worked out from the numbers and dates in it; all that gives a number, and all that gives a truth.
# A place that must know every node ends its match with ``assert_never``, so that mypy names it when a class is added here.
Leaf = Const | Unknown | Today | Read | Ref
Calendar = (
    WholeYears
    | Birthday
    | AddDays
    | AddMonths
    | NextWorkday
    | FirstOfYear
    | FirstOfMonth
    | DaysInMonth
    | WholeMonths
    | DaysBetween
)
Worked = Scale | Add | Multiply | Round | Lowest | Highest | Calendar
Number = Worked | Sum | Count
Truth = Not | And | Or | Compare | OneOf | Exists
Expr = Leaf | Number | Truth | GivenOr | Choose


def parts(node: Expr) -> tuple[Expr, ...]:
    """The expressions directly inside a node."""
    match node:
        case Not(item) | OneOf(item) | Scale(item=item):
            return (item,)
        case And(items) | Or(items) | Lowest(items=items) | Highest(items=items) | Add(items=items):
            return items
        case Compare(left=a, right=b) | Multiply(left=a, right=b) | WholeYears(start=a, end=b) | DaysBetween(start=a, end=b):
            return (a, b)
        case GivenOr(given=a, computed=b) | Birthday(born=a, years=b):
            return (a, b)
        case AddDays(date=a, days=b) | AddMonths(date=a, months=b):
            return (a, b)
        case Round(value=a, divisor=b):
            return (a,) if b is None else (a, b)
        case WholeMonths(start=a, end=b):
            return (a, b)
        case NextWorkday(date=a) | FirstOfYear(date=a) | FirstOfMonth(date=a) | DaysInMonth(date=a):
            return (a,)
        case Choose(branches=branches, otherwise=rest):
            return (*(e for pair in branches for e in pair), rest)
        case Const() | Unknown() | Today() | Read() | Ref() | Sum() | Count() | Exists():
            return ()
        case _:
            assert_never(node)


def inside(node: Expr) -> Iterator[Expr]:
    """A node and all expressions within it."""
    yield node
    for part in parts(node):
        yield from inside(part)


def slots_of(part: Expr) -> tuple[int, ...]:
    """The slots that a node by itself reads: another slot, or those summed or counted over rows."""
    match part:
        case Ref(slot=slot):
            return (slot,)
        case Sum(value=value, where=where):
            return (value,) if where is None else (value, where)
        case Count(where=int(where)) | Exists(where=int(where)):
            return (where,)
        case _:
            return ()


def with_slots(node: Expr, slot_of: Callable[[int], int]) -> Expr:
    """The same expression reading other slots."""
    changes: dict[str, Any] = {}
    kind: type = type(node)
    for name in _fields(kind):
        value: Any = getattr(node, name)
        if name in _SLOT_FIELDS and isinstance(value, int):
            changes[name] = slot_of(value)
        elif isinstance(value, (tuple, *_EXPRESSIONS)):
            changes[name] = _moved(value, slot_of)
    return evolve(node, **changes) if changes else node


def _moved(value: Any, slot_of: Callable[[int], int]) -> Any:
    if isinstance(value, tuple):
        return tuple(_moved(item, slot_of) for item in value)
    if not isinstance(value, _EXPRESSIONS):
        return value
    node: Any = value
    return with_slots(node, slot_of)


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """The names of a node's fields: slots and expressions; not the constant's value."""
    return () if kind is Const else tuple(item.name for item in fields(kind) if item.name != "type")


_EXPRESSIONS: tuple[type, ...] = get_args(Expr)
_SLOT_FIELDS = ("slot", "value", "where")  # where they are whole numbers
UNDER = "|"  # in the key of a slot that stands for another: between that one's key and the number of the choice


@frozen
class Burden:
    """A burden of proof: who carries it, and what the leaf becomes when evidence is closed and it is still unsettled."""

    holder: str
    unproven: bool


@frozen
class Slot:
    """One named thing of a program, with its value's expression.

    ``kind``: fakta, parameter, lesemåte, størrelse, vilkår (leaf), gruppe, hjelp (made by the compiler, not shown).
    ``table``: None for the case, else the slot has one value per row.  ``children``: slots shown beneath it in a proof.
    ``group``: for kind gruppe: alle, én_av, ingen or ikke.  ``burden`` acts only when evidence is closed and the value is None.
    ``detail``: the expression of a condition as text, or the choice of a reading (``ikke_valgt``: none); ``choices``: the
    tenable choices of a reading.  ``stands_for``: this hidden slot is that slot under one choice of readings nobody has chosen.
    ``assumed``: why the value, or its range, is an assumption and not known (empty: it is no assumption).
    ``reserved``: what is not modelled may change it; ``expr`` is then a choice that says so.
    """

    index: int
    key: str
    kind: str
    expr: Expr
    type: Type
    table: str | None = None
    children: tuple[int, ...] = ()
    group: str | None = None
    text: str = ""
    text_nn: str = ""
    place: str = ""
    source: str = ""
    burden: Burden | None = None
    givable: bool = False
    detail: str = ""
    assumed: str = ""
    assumed_nn: str = ""
    choices: tuple[str, ...] = ()
    stands_for: int | None = None
    reserved: bool = False

    @property
    def unreserved(self) -> Expr:
        """What the expression comes to where no reservation does anything to it."""
        expr = self.expr
        while self.reserved and isinstance(expr, Choose):
            expr = expr.otherwise
        return expr

    @property
    def bites(self) -> tuple[int, ...]:
        """The slots that say whether a reservation does something to it."""
        found, expr = [], self.expr
        while self.reserved and isinstance(expr, Choose):
            found += [condition.slot for condition, _ in expr.branches if isinstance(condition, Ref)]
            expr = expr.otherwise
        return tuple(found)

    @property
    def address(self) -> str:
        """The key under which a value may be given: that of the slot it stands for."""
        return self.key.partition(UNDER)[0]


@frozen
class TableUse:
    """A table that a program reads: its fields in input order."""

    name: str
    fields: tuple[tuple[str, Type], ...]
    max_rows: int


class ReservationSlot(NamedTuple):
    """Something that is not modelled, of the rule or of a rule it uses.  ``slot``: says whether it matters here (None: always).

    ``code``: ``dokument/id``.  ``touches``: the outcome (``utfall``) and values of its document that it makes uncertain."""

    code: str
    text: str
    text_nn: str
    place: str
    slot: int | None
    touches: tuple[str, ...]


class DepartureSlot(NamedTuple):
    """A known deviation of a document, or an overlay, that a program rests on, or that it is proposed or unconfirmed.

    ``code``: ``dokument/avvik``, ``dokument/foreslått`` …  ``slot``: the truth that says whether it is so here (None: always).
    """

    code: str
    text: str
    text_nn: str
    slot: int | None


class ResultSlot(NamedTuple):
    """A value that a rule gives.  ``when``: with which outcome (oppfylt, ikke_oppfylt), or alltid.  ``role``: what it is to the
    checks (``rolle``), or nothing."""

    name: str
    slot: int
    when: str
    role: str = ""


@frozen
class Demand:
    """Something that must hold among the facts (``krav``).  Where its slot is false, they contradict each other.

    ``facts``, ``tables``: what is then unknown (motstridende); none where the contradiction is between a derived fact and what
    it is computed from (``derived``), which ``GivenOr`` settles.  ``needs``: it is false only when something of each is given.
    ``key``: no two rows of its table have the same of these fields (then ``slot`` is none).
    """

    name: str
    slot: int
    facts: tuple[str, ...]
    tables: tuple[str, ...]
    needs: tuple[frozenset[str], ...]
    text: str = ""
    text_nn: str = ""
    derived: bool = False
    key: tuple[str, ...] = ()


@frozen
class Demands:
    """The demands that concern what a program reads, as a program of their own (it reads the facts as they stand)."""

    program: Program
    items: tuple[Demand, ...]


@frozen
class Repeated:
    """An unknown yes/no or code that stands in several places: a fact (``name``), a condition (``slot``) or a derived fact
    (both).  ``values``: all it can be.  ``burdened``: it stands beneath a burden of proof.  ``bound``: a derived fact, which the
    case may have the value of, is computed from it."""

    name: str
    slot: int | None
    values: tuple[bool | str, ...]
    burdened: bool = False
    bound: bool = False


@frozen
class Program:
    """A rule document compiled for a span of dates.  Slots are in topological order: a slot reads only slots before it.

    ``status``: gjelder, ikke_i_kraft or ikke_modellert.  ``root``: the slot of the conditions (None: always fulfilled).
    ``results``: what it gives.  ``facts``: case-level facts read, in input order, with type; ``derived`` names those computed
    from others (row fields as ``table.field``).  ``codes``: of the outcomes oppfylt, ikke_oppfylt and ikke_i_kraft.
    ``reservations``: what is not modelled.  ``departures``: known deviations in the documents it rests on.
    ``documents``: the ids of the rule documents it was built from.  ``demands``: what must hold among the facts it reads.
    ``repeated``: unknowns that stand in several places (``allocation.engine.repeated``); ``untried``: more than are tried.
    ``bound``: the slots of derived facts that are computed from some of those that are tried.
    """

    rule: str
    first: int
    last: int
    status: str
    slots: tuple[Slot, ...]
    root: int | None
    results: tuple[ResultSlot, ...]
    facts: tuple[tuple[str, Type], ...]
    tables: tuple[TableUse, ...]
    has_unknown: bool
    codes: tuple[str, str, str] = ("oppfylt", "ikke_oppfylt", "ikke_i_kraft")
    reservations: tuple[ReservationSlot, ...] = ()
    departures: tuple[DepartureSlot, ...] = ()
    derived: frozenset[str] = field(factory=frozenset)
    documents: tuple[str, ...] = ()
    demands: Demands | None = None
    repeated: tuple[Repeated, ...] = ()
    untried: tuple[Repeated, ...] = ()
    bound: tuple[int, ...] = ()

    @property
    def result_slots(self) -> dict[str, int]:
        """The slot of each result, by name."""
        return {result.name: result.slot for result in self.results}

    def of_role(self, role: str) -> tuple[ResultSlot, ...]:
        """The results that have a role."""
        return tuple(result for result in self.results if result.role == role)

"""A program made ready for measuring: both sides of every threshold get a slot, and one condition at a time can be inverted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from math import gcd
from typing import Any

from attrs import evolve, field, frozen

from allocation.answers.answer import Answer
from allocation.engine.bind import evaluate
from allocation.engine.evaluate import Compiled, generated
from allocation.engine.order import slots_read
from allocation.engine.python_full import FullWriter
from allocation.language import nodes as n
from allocation.quality.expression_text import say

Record = tuple[Any, ...]
Flip = tuple[int, int]


@frozen
class Edge:
    """A comparison of numbers or dates with something that rests on a parameter, a number or a table edge.

    ``key``: the named slot it stands in.  ``left`` and ``right``: the slots of its sides.  ``step``: one step of the declared
    decimals of the compared value, in the scale of both sides.
    """

    key: str
    text: str
    left: int
    right: int
    table: str | None
    step: Decimal
    type: n.NumType | n.DateType
    least: int
    most: int

    def amount(self, scaled: int) -> Decimal:
        """A difference of the sides as a plain number: decimals may differ from one date to another."""
        return plain(self.type, scaled)


@frozen(eq=False)
class Probed:
    """A program with probes.  ``run`` takes the inputs of the full back end and the condition to invert.

    ``neutral``: of a condition joined to others, the truth with which it is as if it were not there.
    """

    program: n.Program
    edges: tuple[Edge, ...]
    decides: frozenset[int]
    run: Callable[..., Record]
    original: n.Program = field(repr=False)
    neutral: Mapping[int, bool] = field(factory=dict)

    @property
    def leaves(self) -> Iterator[n.Slot]:
        """The conditions with an expression."""
        return (slot for slot in self.original.slots if slot.kind == "vilkår")


@frozen(eq=False)
class Measured:
    """A scenario's answer, run again with probes."""

    probed: Probed
    inputs: Record
    record: Record

    def rows(self, slot: n.Slot) -> int:
        """How many values a slot has: one for the case, or one for each row."""
        return 1 if slot.table is None else len(self.record[slot.index])

    def truth(self, slot: n.Slot, row: int) -> bool | None:
        """The truth of a slot; ``row`` counts only for a slot of a table."""
        value: bool | None = self.record[slot.index] if slot.table is None else self.record[slot.index][row]
        return value

    def differences(self, edge: Edge) -> Iterator[Decimal]:
        """Left side minus right side, for the case or for each row, where both are known exactly."""
        left, right = self.record[edge.left], self.record[edge.right]
        for a, b in [(left, right)] if edge.table is None else zip(left, right, strict=True):
            if a[0] == a[1] and b[0] == b[1]:
                yield edge.amount(a[0] - b[0])

    def turns(self, leaf: n.Slot, row: int) -> bool:
        """Would it be noticed here if this condition were left out, or inverted where it stands alone?

        Does the outcome turn from one definite outcome to the other?  Where the outcome does not rest on it: does it give
        another definite result?
        """
        truth = self.truth(leaf, row)
        if truth is None or truth is self.probed.neutral.get(leaf.index):
            return False
        other = self.probed.run(*self.inputs, (leaf.index, row))
        program = self.probed.original
        ends = list(program.result_slots.values())
        if leaf.index in self.probed.decides and program.root is not None:
            ends = [program.root]
        return any(self.record[end] != other[end] and _definite(self.record[end]) and _definite(other[end]) for end in ends)


def measure(answer: Answer, probed: Probed) -> Measured:
    """Run an answer's case again with probes."""
    catch = Compiled(probed.program, None, lambda *inputs: inputs)
    inputs = evaluate(catch, answer.case, answer.date, answer.known_by, answer.evidence == "avsluttet").record
    return Measured(probed, inputs, probed.run(*inputs, None))


def _definite(value: object) -> bool:
    return value[0] == value[1] if isinstance(value, tuple) else value is not None


def probe(program: n.Program) -> Probed:
    """A program with a slot for each side of each threshold."""
    slots = list(program.slots)
    known: dict[tuple[n.Expr, str | None], int] = {}

    def slot_of(expr: n.Expr, table: str | None) -> int:
        if (expr, table) not in known:
            known[expr, table] = len(slots)
            slots.append(n.Slot(len(slots), f"prøve/{len(slots)}", "hjelp", expr, expr.type, table))
        return known[expr, table]

    edges: dict[tuple[str, str], Edge] = {}
    for key, compare, table in comparisons(program):
        text = say(compare, program)
        if (key, text) not in edges:
            sides = slot_of(compare.left, table), slot_of(compare.right, table)
            edges[key, text] = _edge(key, text, compare, sides, table, program)
    probed = evolve(program, slots=tuple(slots))
    decides = frozenset() if program.root is None else frozenset(_below(program, program.root, set()))
    return Probed(probed, tuple(edges.values()), decides, generated(_FlippingWriter(probed)), program, _neutral(program))


def _neutral(program: n.Program) -> dict[int, bool]:
    """Condition → the truth with which what it is joined to comes out as without it."""
    found: dict[int, bool] = {}

    def look(expr: n.Expr, joined: bool | None) -> None:
        if isinstance(expr, n.Ref) and joined is not None and program.slots[expr.slot].kind in ("vilkår", "gruppe"):
            found.setdefault(expr.slot, joined)
        elif isinstance(expr, n.Not):
            look(expr.item, None if joined is None else not joined)
        elif isinstance(expr, n.And | n.Or):
            for item in expr.items:
                look(item, isinstance(expr, n.And) if len(expr.items) > 1 else joined)
        else:
            for part in n.parts(expr):
                look(part, None)

    for slot in program.slots:
        look(slot.expr, None)
    return found


def comparisons(program: n.Program) -> Iterator[tuple[str, n.Compare, str | None]]:
    """Every threshold of the named slots of a program, with the key of its slot and the table it is compared per row of."""
    for slot in program.slots:
        if slot.kind in ("parameter", "lesemåte", "størrelse", "vilkår"):
            key = slot.key.rpartition(".")[0] if isinstance(slot.expr, n.Choose) and slot.kind == "parameter" else slot.key
            yield from ((key, *found) for found in _compared(program, slot.expr, slot.table))
    for item in program.reservations:
        if item.slot is not None and program.slots[item.slot].kind == "hjelp":
            found = _compared(program, program.slots[item.slot].expr, None)
            yield from ((f"{program.rule}/ikke_modellert", *each) for each in found)


def _compared(program: n.Program, expr: n.Expr, table: str | None) -> Iterator[tuple[n.Compare, str | None]]:
    """The thresholds in an expression, seen through slots without a name."""
    if isinstance(expr, n.Compare) and _is_threshold(program, expr):
        yield expr, table
    for part in n.parts(expr):
        yield from _compared(program, part, table)
    if not n.parts(expr):
        for index in slots_read(expr):
            if program.slots[index].kind == "hjelp":
                yield from _compared(program, program.slots[index].expr, program.slots[index].table)


def _is_threshold(program: n.Program, compare: n.Compare) -> bool:
    if not isinstance(compare.left.type, (n.NumType, n.DateType)):
        return False
    return any(_rests(program, side, whole=True) for side in (compare.left, compare.right))


def _rests(program: n.Program, expr: n.Expr, *, whole: bool = False) -> bool:
    """Does a number or date rest on a parameter, a written number or a table?  A 0 counts only when it is all there is."""
    match expr:
        case n.Const(_, value):
            return whole or bool(value)
        case n.Ref(_, index):
            slot = program.slots[index]
            if slot.kind in ("størrelse", "lesemåte", "hjelp"):
                return _rests(program, slot.expr)
            return slot.kind == "parameter"
        case n.Choose(_, branches, otherwise):
            return any(_rests(program, value) for _, value in branches) or _rests(program, otherwise)
        case n.Scale(_, item):
            return _rests(program, item, whole=whole)
        case n.Multiply(_, left, right):
            return _rests(program, left) and _rests(program, right)
        case n.Round(value=value):
            return _rests(program, value)
        case n.GivenOr() | n.WholeYears() | n.WholeMonths() | n.Lowest() | n.Highest():
            return False
    return any(_rests(program, part) for part in n.parts(expr))


def plain(kind: n.NumType | n.DateType, scaled: int) -> Decimal:
    """A scaled number, or a number of days, as a plain number."""
    return Decimal(scaled).scaleb(-kind.scale if isinstance(kind, n.NumType) else 0)


def _edge(key: str, text: str, compare: n.Compare, sides: tuple[int, int], table: str | None, program: n.Program) -> Edge:
    left, right = compare.left, compare.right
    assert isinstance(left.type, (n.NumType, n.DateType)) and isinstance(right.type, (n.NumType, n.DateType))
    values = [side for side in (left, right) if not _rests(program, side, whole=True)] or [left, right]
    step = min(_step(program, side) or 1 for side in values)
    least, most = left.type.lo - right.type.hi, left.type.hi - right.type.lo
    return Edge(key, text, *sides, table, plain(left.type, step), left.type, least, most)


def _step(program: n.Program, expr: n.Expr) -> int:
    """The least step between two values of an expression: more than one where it is scaled up or rounded.  0: only one value."""
    match expr:
        case n.Const(_, value) | n.Scale(_, n.Const(_, value)):
            return 0 if not value else 1
        case n.Scale(_, item, factor):
            return _step(program, item) * factor
        case n.Round(step=step):
            return step
        case n.Add(_, items) | n.Lowest(_, items) | n.Highest(_, items):
            return gcd(*(_step(program, item) for item in items))
        case n.Choose(_, branches, otherwise):
            return gcd(*(_step(program, value) for _, value in branches), _step(program, otherwise))
        case n.Sum(value=value):
            return _step(program, program.slots[value].expr)
        case n.Ref(_, index) if program.slots[index].kind in ("størrelse", "lesemåte", "hjelp"):
            return _step(program, program.slots[index].expr)
    return 1


def _below(program: n.Program, slot: int, seen: set[int]) -> set[int]:
    """A slot and every slot it rests on."""
    if slot not in seen:
        seen.add(slot)
        for index in slots_read(program.slots[slot].expr):
            _below(program, index, seen)
    return seen


class _FlippingWriter(FullWriter):
    """The full back end, in which the condition ``flip`` (slot, row) reads as its opposite where it is settled."""

    def source(self) -> str:
        return super().source().replace("given):", "given, flip):", 1)

    def case_slot(self, slot: n.Slot) -> None:
        super().case_slot(slot)
        if slot.kind == "vilkår":
            self.invert(slot, f"v{slot.index}", "0")

    def set_single(self, name: str, node: n.Expr) -> None:
        super().set_single(name, node)
        if not name.startswith("r"):
            return
        slot = self.program.slots[int(name[1:])]
        if slot.kind == "vilkår":
            if slot.burden is not None:
                self.line(f"if closed and {name} is None: {name} = {slot.burden.unproven}")
            self.invert(slot, name, f"len(v{slot.index})")

    def invert(self, slot: n.Slot, name: str, row: str) -> None:
        """Lines that invert a settled truth when it is the one to invert."""
        self.line(f"if flip == ({slot.index}, {row}) and {name} is not None: {name} = not {name}")

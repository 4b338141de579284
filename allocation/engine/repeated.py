"""The unknowns of a program that stand in several places: found once, when it is compiled.

Kleene truth forgets that two unknown truths are the same one: ``f or not f`` is unknown.  A program therefore names its
*repeated* unknowns: facts and conditions of yes/no or code that a value asked for meets in two or more places.  What is done with
them stands in ``allocation.engine.split``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import prod

from attrs import evolve, field, frozen

from allocation.engine import outcome as outcomes
from allocation.language import nodes as n

MOST = 1024
"""So many ways of completing a case are there at most; unknowns beyond them are left untried, and the answer says so."""


def targets(program: n.Program) -> tuple[int, ...]:
    """The slots that an answer shows or rests on: the outcome, what its reason code names, results and reservations."""
    found = dict.fromkeys(program.result_slots.values())
    if program.status == "gjelder":
        found.update(dict.fromkeys(item.slot for item in program.reservations if item.slot is not None))
        if program.root is not None:
            found.update(dict.fromkeys((program.root, *outcomes.reason_slots(program))))
    return tuple(found)


def agreeing(program: n.Program) -> Iterator[tuple[int, str]]:
    """The slots of derived yes/no and codes that a case may also give, and the fact that gives them."""
    for index in program.bound:
        expr = program.slots[index].expr
        if isinstance(expr, n.GivenOr) and _values(expr.type):
            yield index, expr.given.fact


@frozen(eq=False)
class Reads:
    """What each slot of a program reads, as bits: one for each slot, and above them one for each fact of the case (``names``: its
    number).  ``below``: the slots it reads.  ``own``: itself and the facts it reads.  ``beneath``: all there is beneath it."""

    names: Mapping[str, int] = field(factory=dict)
    below: tuple[int, ...] = ()
    own: tuple[int, ...] = ()
    beneath: tuple[int, ...] = ()
    _carriers: dict[int, int] = field(factory=dict, init=False)

    def bit(self, what: n.Repeated) -> int:
        """The bits of an unknown: its fact, its slot, or both."""
        own = 1 << (len(self.own) + self.names[what.name]) if what.name else 0
        return own if what.slot is None else own | 1 << what.slot

    def carriers(self, bit: int) -> int:
        """The slots that have an unknown, by its bits, beneath them."""
        found = self._carriers.get(bit)
        if found is None:
            found = self._carriers[bit] = sum(1 << index for index, beneath in enumerate(self.beneath) if beneath & bit)
        return found


def reads_of(program: n.Program) -> Reads:
    """What each slot of a program reads."""
    bits = _bits(program)
    below: list[int] = []
    own: list[int] = []
    beneath: list[int] = []
    for slot in program.slots:
        inside = tuple(n.inside(slot.expr))
        itself, slots = 1 << slot.index, 0
        for part in inside:
            if isinstance(part, n.Read) and part.table is None:
                itself |= bits[part.fact]
        under = itself
        for index in {index for part in inside for index in n.slots_of(part)}:
            slots |= 1 << index
            under |= beneath[index]
        below.append(slots)
        own.append(itself)
        beneath.append(under)
    names = {name: index for index, (name, _) in enumerate(program.facts)}
    return Reads(names, tuple(below), tuple(own), tuple(beneath))


def _bits(program: n.Program) -> dict[str, int]:
    """The bit of each fact of the case: above those of the slots."""
    return {name: 1 << (len(program.slots) + number) for number, (name, _) in enumerate(program.facts)}


def with_repeated(program: n.Program) -> n.Program:
    """The program with its repeated unknowns: those that are tried, and those that there are too many of."""
    found = tuple(_repeated(program))
    kept = 0
    while kept < len(found) and prod(len(what.values) for what in found[: kept + 1]) <= MOST:
        kept += 1
    tried, bound = _bound(program, found[:kept])
    return evolve(program, repeated=tried, untried=found[kept:], bound=bound)


def _bound(program: n.Program, tried: Sequence[n.Repeated]) -> tuple[tuple[n.Repeated, ...], tuple[int, ...]]:
    """The unknowns with ``bound``, and the slots of the derived facts that are computed from them."""
    reads, bits = reads_of(program), _bits(program)
    own = [bits[what.name] if what.slot is None else 1 << what.slot for what in tried]
    every = sum(set(own))
    cases = [slot for slot in program.slots if slot.table is None and reads.beneath[slot.index] & every]
    bound = [slot.index for slot in cases if any(isinstance(part, n.GivenOr) for part in n.inside(slot.expr))]
    met = 0
    for index in bound:
        met |= reads.beneath[index]
    return tuple(evolve(what, bound=bool(met & bit)) for what, bit in zip(tried, own, strict=True)), tuple(bound)


def _repeated(program: n.Program) -> Iterator[n.Repeated]:
    """Facts of the case, then conditions, that some target meets in two or more places."""
    below = _places(program)
    _, twice = _most(below[target] for target in targets(program))
    beneath = burdened(program)
    by_key = {slot.key: slot for slot in program.slots}
    for number, (name, kind) in enumerate(program.facts, len(program.slots)):
        if _values(kind) and twice >> number & 1:
            slot = by_key[f"fakta/{name}"] if name in program.derived else None
            if slot is None or not _truths_read(program, slot):
                values = _unlike(program, kind, name, None if slot is None else slot.index)
                yield n.Repeated(name, None if slot is None else slot.index, values, name in beneath)
    for slot in program.slots:
        if _values(slot.type) and twice >> slot.index & 1 and slot.givable and _has_more_than_facts(program, slot.expr):
            yield n.Repeated("", slot.index, _unlike(program, slot.type, "", slot.index), slot.key in beneath)


def _values(kind: n.Type) -> tuple[bool | str, ...]:
    if isinstance(kind, n.CodeType):
        return kind.codes
    return (True, False) if isinstance(kind, n.BoolType) else ()


def _unlike(program: n.Program, kind: n.Type, name: str, slot: int | None) -> tuple[bool | str, ...]:
    """The values of an unknown, one of each that no place tells apart: a code that is only asked whether it is one of some codes
    is tried once for each answer."""
    if not isinstance(kind, n.CodeType):
        return _values(kind)
    same: set[int] = set()  # the slots that are the unknown and nothing else
    asked: list[frozenset[str]] = [frozenset(kind.rest)]

    def is_it(expr: n.Expr) -> bool:
        return (isinstance(expr, n.Read) and expr.table is None and expr.fact == name) or (
            isinstance(expr, n.Ref) and expr.slot in same
        )

    def plain(expr: n.Expr) -> bool:
        """Does an expression only ask the unknown what it is one of?"""
        if isinstance(expr, n.OneOf) and is_it(expr.item):
            asked.extend((frozenset(expr.codes), frozenset(expr.rest)))
            return True
        if isinstance(expr, n.Compare) and expr.op in ("=", "<>"):
            for one, other in ((expr.left, expr.right), (expr.right, expr.left)):
                if is_it(one) and isinstance(other, n.Const):
                    asked.append(frozenset((str(other.value),)))
                    return True
        return not is_it(expr) and all(plain(part) for part in n.parts(expr)) and not same.intersection(n.slots_of(expr))

    def told_apart(slots: Iterable[n.Slot], own: int | None, wanted: Collection[int]) -> bool:
        """Does some slot ask more of the unknown than what it is one of?"""
        same.clear()
        same.update(() if own is None else (own,))
        for each in slots:
            if each.index == own:
                if each.index in wanted:
                    return True
            elif is_it(each.expr) and each.index not in wanted:
                same.add(each.index)
            elif not plain(each.expr):
                return True
        return False

    if told_apart(program.slots, slot, targets(program)):
        return kind.codes
    if program.demands is not None and name and told_apart(program.demands.program.slots, None, ()):
        return kind.codes
    unlike: dict[tuple[bool, ...], str] = {}
    for code in kind.codes:
        unlike.setdefault(tuple(code in codes for codes in asked), code)
    return tuple(unlike.values())


Places = tuple[int, int]
"""What is met once or more, and twice or more: a bit for each slot, and above them one for each fact of the case."""

_NOWHERE: Places = (0, 0)


def _most(found: Iterable[Places]) -> Places:
    """What is met where only one of these holds."""
    once = twice = 0
    for one, two in found:
        once, twice = once | one, twice | two
    return once, twice


def _places(program: n.Program) -> list[Places]:
    """The places beneath each slot, itself among them."""
    bits = _bits(program)
    found: list[Places] = []
    for slot in program.slots:
        once, twice = _beneath(slot.expr, found, bits)
        found.append((once | 1 << slot.index, twice))
    return found


def _beneath(expr: n.Expr, slots: list[Places], bits: Mapping[str, int]) -> Places:
    if isinstance(expr, n.Choose) and any(isinstance(held, n.Unknown) and held.reading for held, _ in expr.branches):
        return _most(_beneath(each, slots, bits) for each in (*(value for _, value in expr.branches), expr.otherwise))
    once, twice = (bits[expr.fact], 0) if isinstance(expr, n.Read) and expr.table is None else _NOWHERE
    for slot in n.slots_of(expr):
        one, two = slots[slot]
        once, twice = once | one, twice | two | once & one
    for part in n.parts(expr):
        one, two = _beneath(part, slots, bits)
        once, twice = once | one, twice | two | once & one
    return once, twice


def burdened(program: n.Program) -> set[str]:
    """What stands beneath a burden of proof: once evidence is closed it is decided, and must not be tried."""
    found: set[str] = set()
    waiting = [slot for slot in program.slots if slot.burden is not None]
    met: set[int] = set()
    while waiting:
        slot = waiting.pop()
        if slot.index in met:
            continue
        met.add(slot.index)
        found.add(slot.key)
        for part in n.inside(slot.expr):
            if isinstance(part, n.Read):
                found.add(part.fact)
            waiting += [program.slots[below] for below in n.slots_of(part)]
    return found


def _has_more_than_facts(program: n.Program, expr: n.Expr) -> bool:
    """Does a truth or code itself compare numbers, look for rows or rest on a value nobody has written down?"""
    for part in n.inside(expr):
        if isinstance(part, n.Exists | n.Unknown) or (isinstance(part, n.Compare) and not _values(part.left.type)):
            return True
        below = program.slots[part.slot] if isinstance(part, n.Ref) else None
        if below is not None and below.kind == "hjelp" and _has_more_than_facts(program, below.expr):
            return True
    return False


def _truths_read(program: n.Program, slot: n.Slot) -> bool:
    """Is a derived fact computed from other truths or codes?  Then those are tried, and not this one."""
    waiting: list[n.Expr] = [part.computed for part in n.inside(slot.expr) if isinstance(part, n.GivenOr)]
    while waiting:
        for part in n.inside(waiting.pop()):
            if isinstance(part, n.Read) and _values(part.type):
                return True
            waiting += [program.slots[below].expr for below in n.slots_of(part)]
    return False


__all__ = ["MOST", "Reads", "agreeing", "burdened", "reads_of", "targets", "with_repeated"]

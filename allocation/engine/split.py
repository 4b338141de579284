"""One unknown in several places: what all its values have in common.

Kleene truth forgets that two unknown truths are the same one: ``f or not f`` is unknown.  A program therefore names its
*repeated* unknowns – facts and conditions of yes/no or code that a value asked for meets in two or more places – and both back
ends run such a case once more for each way of completing them.  Codes that every place takes alike are tried as one.  What every
completion has in common is the value; a number is the hull of what they give.  A way of completing the case under which a value
that may be given (a derived fact, a condition that somebody has settled) no longer is what it is, contradicts the case and is
passed over.  Nothing is run again where all that is asked for is settled, where nothing unknown is repeated, or as soon as it is
clear that nothing becomes more certain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from math import prod
from typing import Any

from attrs import evolve, field, frozen

from allocation.engine import outcome as outcomes
from allocation.language import nodes as n

MOST = 1024

Record = tuple[Any, ...]
Run = Callable[..., Record]


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


Reads = Sequence[tuple[tuple[int, ...], tuple[str, ...]]]
"""The slots and the facts of the case that each slot reads."""


def reads_of(program: n.Program) -> Reads:
    """What each slot of a program reads."""
    found = []
    for slot in program.slots:
        inside = tuple(n.inside(slot.expr))
        slots = dict.fromkeys(below for part in inside for below in n.slots_of(part))
        facts = dict.fromkeys(part.fact for part in inside if isinstance(part, n.Read) and part.table is None)
        found.append((tuple(slots), tuple(facts)))
    return tuple(found)


# ------------------------------------------------------------------------------------------------- what is repeated


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
    names = {what.name for what in tried if what.name and what.slot is None}
    slots = {what.slot for what in tried if what.slot is not None}
    meets: list[set[str | int]] = []
    for slot, (below, facts) in zip(program.slots, reads_of(program), strict=True):
        meets.append({*names.intersection(facts), *slots.intersection((slot.index,)), *(k for i in below for k in meets[i])})
    cases = [slot for slot in program.slots if slot.table is None and meets[slot.index]]
    bound = [slot.index for slot in cases if any(isinstance(part, n.GivenOr) for part in n.inside(slot.expr))]
    found = {key for index in bound for key in meets[index]}
    return tuple(evolve(what, bound=(what.name if what.slot is None else what.slot) in found) for what in tried), tuple(bound)


def _repeated(program: n.Program) -> Iterator[n.Repeated]:
    """Facts of the case, then conditions, that some target meets in two or more places."""
    below = _places(program)
    places: Places = Counter()
    for target in targets(program):
        places |= below[target]
    burdened = _burdened(program)
    by_key = {slot.key: slot for slot in program.slots}
    for name, kind in program.facts:
        if _values(kind) and places[name] > 1:
            slot = by_key[f"fakta/{name}"] if name in program.derived else None
            if slot is None or not _truths_read(program, slot):
                values = _unlike(program, kind, name, None if slot is None else slot.index)
                yield n.Repeated(name, None if slot is None else slot.index, values, name in burdened)
    for slot in program.slots:
        if _values(slot.type) and places[slot.index] > 1 and slot.givable and _has_more_than_facts(program, slot.expr):
            yield n.Repeated("", slot.index, _unlike(program, slot.type, "", slot.index), slot.key in burdened)


def _values(kind: n.Type) -> tuple[bool | str, ...]:
    if isinstance(kind, n.CodeType):
        return kind.codes
    return (True, False) if isinstance(kind, n.BoolType) else ()


def _unlike(program: n.Program, kind: n.Type, name: str, slot: int | None) -> tuple[bool | str, ...]:
    """The values of an unknown, one of each that no place tells apart: a code that is only asked whether it is one of some codes
    is tried once for each answer."""
    if not isinstance(kind, n.CodeType):
        return _values(kind)
    same = {slot} if slot is not None else set()  # the slots that are the unknown and nothing else
    asked: list[frozenset[str]] = [frozenset(kind.rest)]
    wanted = set(targets(program))

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

    for each in program.slots:
        if each.index == slot:
            if each.index in wanted:
                return kind.codes
            continue
        if is_it(each.expr) and each.index not in wanted:
            same.add(each.index)
        elif not plain(each.expr):
            return kind.codes
    unlike: dict[tuple[bool, ...], str] = {}
    for code in kind.codes:
        unlike.setdefault(tuple(code in codes for codes in asked), code)
    return tuple(unlike.values())


Places = Counter[str | int]
"""In how many places each fact (by name) is read and each slot stands (2 for two or more)."""


def _places(program: n.Program) -> list[Places]:
    """The places beneath each slot, itself among them."""
    found: list[Places] = []
    for slot in program.slots:
        places = _beneath(slot.expr, found)
        places[slot.index] = 1
        found.append(places)
    return found


def _beneath(expr: n.Expr, slots: list[Places]) -> Places:
    if isinstance(expr, n.Choose) and any(isinstance(held, n.Unknown) and held.reading for held, _ in expr.branches):
        most: Places = Counter()  # only one of the readings holds
        for each in (*(value for _, value in expr.branches), expr.otherwise):
            most |= _beneath(each, slots)
        return most
    places: Places = Counter()
    if isinstance(expr, n.Read) and expr.table is None:
        places[expr.fact] = 1
    for slot in n.slots_of(expr):
        places += slots[slot]
    for part in n.parts(expr):
        places += _beneath(part, slots)
    return Counter({key: min(times, 2) for key, times in places.items()})


def _burdened(program: n.Program) -> set[str]:
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


# ------------------------------------------------------------------------------------------------- one case


@frozen(eq=False)
class Question:
    """A case as the generated function takes it: all that a run needs, and what may not be tried (``locked``: facts that
    contradict themselves).  ``among``: the codes that a fact is known to be one of; it is tried wherever it stands."""

    run: Run
    program: n.Program
    day: int
    facts: Sequence[Any]
    tables: Sequence[Any]
    closed: bool = False
    given: Mapping[int, Any] | None = None
    locked: Callable[[], Collection[str]] = tuple
    reads: Reads = ()
    among: Mapping[str, tuple[str, ...]] = field(factory=dict)

    @property
    def _settled_by_hand(self) -> list[int]:
        return [slot for slot, value in (self.given or {}).items() if value is not None]

    def record(self) -> Record:
        """The values of the slots as they are without trying anything."""
        return self.run(self.day, self.facts, self.tables, self.closed, self.given)

    def unknown(self, record: Record, among: Iterable[n.Repeated], wanted: Iterable[int] | None) -> list[n.Repeated]:
        """Those of some repeated unknowns that are unknown in this case, may be tried, and can change the slots ``wanted`` (None:
        any): they are not cut off from them by what is settled already, or they can contradict a value that is given."""
        facts, slots = self._reached(record, wanted or ())
        names = {name: index for index, (name, _) in enumerate(self.program.facts)}
        locked, by_hand = self.locked(), self._settled_by_hand
        found: list[n.Repeated] = []
        for what in self._narrowed(among):
            reached = wanted is None or what.name in facts or what.slot in slots
            if (what.burdened and self.closed) or not (reached or what.bound or by_hand):
                continue
            if what.slot is not None and (record[what.slot] is not None or what.slot in by_hand):
                continue
            if not what.name or (self.facts[names[what.name]] is None and what.name not in locked):
                found.append(what)
        while self.among and prod(len(what.values) for what in found) > MOST:
            found.pop()
        return found

    def _narrowed(self, among: Iterable[n.Repeated]) -> Iterable[n.Repeated]:
        """The unknowns with what is known of them worked in; one of some codes is tried though it stands in one place."""
        if not self.among:
            return among
        there = {what.name for what in (*self.program.repeated, *self.program.untried)}
        burdened = _burdened(self.program)
        alone = [n.Repeated(name, None, codes, name in burdened) for name, codes in self.among.items() if name not in there]
        narrowed = [evolve(what, values=self.among.get(what.name, what.values)) for what in among]
        return [*(alone if among is self.program.repeated else ()), *narrowed]

    def _reached(self, record: Record, wanted: Iterable[int]) -> tuple[set[str], set[int]]:
        """The facts and slots that unsettled slots read, from those wanted down."""
        facts: set[str] = set()
        slots: set[int] = set()
        waiting = list(wanted)
        while waiting:
            index = waiting.pop()
            if index in slots or (self.program.slots[index].table is None and settled(record[index])):
                continue
            slots.add(index)
            below, read = self.reads[index]
            facts.update(read)
            waiting += below
        return facts, slots

    def firm(self, own: Record) -> dict[int, Any]:
        """What may be given with a case and is settled: no completion changes it.  ``own``: the record of the case as it is."""
        return {slot: own[slot] for slot in (*self.program.bound, *self._settled_by_hand) if settled(own[slot])}

    def completion(self, own: Record, cells: Sequence[n.Repeated], chosen: Sequence[int | None]) -> Record | None:
        """The record where unknowns have the values of these numbers (None: left open); None where that cannot be."""
        names = {name: index for index, (name, _) in enumerate(self.program.facts)}
        facts, given, assumed = list(self.facts), dict(self.given or {}), self.firm(own)
        for what, number in zip(cells, chosen, strict=True):
            if number is None:
                continue
            if what.name:
                facts[names[what.name]] = what.values[number]
            elif what.slot is not None:
                given[what.slot] = what.values[number]
            if what.slot is not None:
                assumed[what.slot] = what.values[number]
        record = self.run(self.day, facts, self.tables, self.closed, given or None)
        if any(record[slot] != value for slot, value in assumed.items()) or self._disagrees(own, facts, record):
            return None
        return record

    def _disagrees(self, own: Record, facts: Sequence[Any], record: Record) -> bool:
        """Does a derived fact that is given, or tried, contradict what it is computed from, and did not before?"""
        names = {name: index for index, (name, _) in enumerate(self.program.facts)}
        for slot, name in agreeing(self.program):
            fact = names[name]
            if record[slot] is None and facts[fact] is not None and not (own[slot] is None and self.facts[fact] is not None):
                return True
        return False

    def some_completions(self, own: Record, cells: Sequence[n.Repeated]) -> Iterator[Record | None]:
        """Two completions that are unlike in everything."""
        yield self.completion(own, cells, [0] * len(cells))
        yield self.completion(own, cells, [len(what.values) - 1 for what in cells])

    def ways(self, own: Record, cells: Sequence[n.Repeated], wanted: Sequence[int]) -> Way:
        """All completions as a tree: in each the unknowns that can still change ``wanted`` are tried, one at a time."""

        def way(record: Record | None, chosen: list[int | None]) -> Way:
            if record is None:
                return None
            cell = self._next(record, cells, chosen, wanted)
            if cell is None:
                return record
            ways = []
            for number in range(len(cells[cell].values)):
                other = [*chosen[:cell], number, *chosen[cell + 1 :]]
                ways.append(way(self.completion(own, cells, other), other))
            return None if all(each is None for each in ways) else Fork(cell, tuple(ways))

        return way(own, [None] * len(cells))

    def _next(
        self, record: Record, cells: Sequence[n.Repeated], chosen: Sequence[int | None], wanted: Sequence[int]
    ) -> int | None:
        left = [number for number, one in enumerate(chosen) if one is None]
        if not left:
            return None
        facts, slots = self._reached(record, wanted)
        for number in left:
            what = cells[number]
            if what.slot is not None and record[what.slot] is not None:
                continue
            if what.bound or self._settled_by_hand or what.name in facts or what.slot in slots:
                return number
        return None


@frozen(eq=False)
class Fork:
    """An unknown (by number) and what each of its values leads to: None where it cannot be."""

    cell: int
    ways: tuple[Way, ...]

    def under(self, cell: int, number: int) -> Way:
        """What is left when an unknown has one of its values."""
        if self.cell == cell:
            return self.ways[number]
        return Fork(self.cell, tuple(under(way, cell, number) for way in self.ways))


Way = Fork | Record | None


def under(way: Way, cell: int, number: int) -> Way:
    """What is left of some completions when an unknown has one of its values."""
    return way.under(cell, number) if isinstance(way, Fork) else way


def ends(way: Way) -> Iterator[Record]:
    """The records of completions."""
    if isinstance(way, Fork):
        for each in way.ways:
            yield from ends(each)
    elif way is not None:
        yield way


def settled(value: Any) -> bool:
    """Is a value of a slot of the case definite?"""
    return value is not None and (type(value) is not tuple or value[0] == value[1])


def completed(question: Question, record: Record, wanted: Sequence[int]) -> tuple[Record, bool]:
    """The record with ``wanted`` slots as certain as their completions make them, and whether unknowns were left out that
    could have made the outcome more certain."""
    program = question.program
    open_ = [slot for slot in wanted if not settled(record[slot])]
    if not open_:
        return record, False
    left_out = program.root in open_ and bool(question.unknown(record, program.untried, None))
    cells = question.unknown(record, program.repeated, open_)
    if not cells:
        return record, left_out
    if _nothing_gained(question.some_completions(record, cells), record, open_):
        return record, left_out
    common: dict[int, Any] = {}
    for other in ends(question.ways(record, cells, open_)):
        for slot in open_:
            common[slot] = _join(common[slot], other[slot]) if slot in common else other[slot]
    if not common:
        return record, left_out
    values = list(record)
    for slot in open_:
        values[slot] = _meet(record[slot], common[slot])
    return tuple(values), left_out and values[program.root or 0] is None


def _nothing_gained(some: Iterable[Record | None], own: Record, open_: Sequence[int]) -> bool:
    """Is it clear from some completions that none of the open slots becomes more certain?"""
    records = [record for record in some if record is not None]
    return bool(records) and all(_covers(reduce(_join, [record[slot] for record in records]), own[slot]) for slot in open_)


@frozen(eq=False)
class Refined:
    """Every slot as certain as the completions make it, and which of the unknowns matter to which slot."""

    record: Record
    cells: tuple[n.Repeated, ...] = ()
    ways: Way = None
    _known: dict[tuple[int, int, int | None], bool] = field(factory=dict, init=False)

    def matters(self, cell: int, slot: int, row: int | None) -> bool:
        """Can the value of an unknown (by number) make a difference to a slot?  Yes where that is not known."""
        key = cell, slot, row
        if key not in self._known:
            self._known[key] = self._matters(self.ways, *key)
        return self._known[key]

    def _matters(self, way: Way, cell: int, slot: int, row: int | None) -> bool:
        if not isinstance(way, Fork):
            return way is not None and not settled(_value(way, slot, row))
        if way.cell != cell:
            return any(self._matters(each, cell, slot, row) for each in way.ways)
        return any(self._differ(way.ways[0], each, slot, row) for each in way.ways[1:])

    def _differ(self, a: Way, b: Way, slot: int, row: int | None) -> bool:
        """Is there a way to complete the rest so that a slot is not one and the same in both?"""
        if a is None or b is None:
            return True
        if not isinstance(a, Fork):
            if not isinstance(b, Fork):
                value = _value(a, slot, row)
                return not settled(value) or bool(_value(b, slot, row) != value)
            a, b = b, a
        size = range(len(self.cells[a.cell].values))
        return any(self._differ(a.ways[number], under(b, a.cell, number), slot, row) for number in size)


def _value(record: Record, slot: int, row: int | None) -> Any:
    return record[slot] if row is None else record[slot][row]


def refined(question: Question, record: Record) -> Refined:
    """All slots of a case with every completion worked in, for whoever explains it."""
    wanted = targets(question.program)
    cells = question.unknown(record, question.program.repeated, wanted)
    ways = question.ways(record, cells, wanted) if cells else None
    if ways is None:
        return Refined(record)
    values = []
    every = tuple(ends(ways))
    for index, own in enumerate(record):
        others = [other[index] for other in every]
        if isinstance(own, list):
            values.append([_certain(value, [other[row] for other in others]) for row, value in enumerate(own)])
        else:
            values.append(_certain(own, others))
    return Refined(tuple(values), tuple(cells), ways)


def _certain(own: Any, others: Sequence[Any]) -> Any:
    if settled(own):
        return own
    common = others[0]
    for other in others[1:]:
        common = _join(common, other)
    return _meet(own, common)


def _join(a: Any, b: Any) -> Any:
    """What two values have in common: the hull of two intervals, the truth or code that both are."""
    if type(a) is tuple:
        return min(a[0], b[0]), max(a[1], b[1])
    return a if a == b else None


def _covers(common: Any, own: Any) -> bool:
    """Is what they have in common no more certain than the value is already?"""
    return bool(common[0] <= own[0] and own[1] <= common[1]) if type(own) is tuple else common is None


def _meet(own: Any, common: Any) -> Any:
    if type(own) is not tuple:
        return common
    low, high = max(own[0], common[0]), min(own[1], common[1])
    return (low, high) if low <= high else own


__all__ = ["MOST", "Question", "Refined", "completed", "reads_of", "refined", "settled", "targets", "with_repeated"]

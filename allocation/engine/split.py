"""One unknown in several places: what all its values have in common.

Both back ends run a case with repeated unknowns (``allocation.engine.repeated``) once more for each way of completing them.
Codes that every place takes alike are tried as one.  What every completion has in common is the value; a number is the hull of
what they give.  A way of completing the case under which a value that may be given (a derived fact, a condition that somebody has
settled) no longer is what it is, contradicts the case and is passed over.  Nothing is run again where all that is asked for is
settled, where nothing unknown is repeated, or as soon as it is clear that nothing becomes more certain.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from math import prod
from typing import Any

from attrs import evolve, field, frozen

from allocation.engine.repeated import MOST, Reads, agreeing, burdened, targets
from allocation.language import nodes as n

Record = tuple[Any, ...]
Run = Callable[..., Record]


@frozen(eq=False)
class Question:
    """A case as the generated function takes it: all that a run needs, and what may not be tried (``locked``: facts that
    contradict themselves).  ``among``: the codes that a fact is known to be one of; it is tried wherever it stands.  ``breaks``:
    do values of facts break a demand among the facts (None: no demand reads any)?"""

    run: Run
    program: n.Program
    day: int
    facts: Sequence[Any]
    tables: Sequence[Any]
    closed: bool = False
    given: Mapping[int, Any] | None = None
    locked: Callable[[], Collection[str]] = tuple
    reads: Reads = field(factory=Reads)
    among: Mapping[str, tuple[str, ...]] = field(factory=dict)
    breaks: Callable[[Mapping[str, Any]], bool] | None = None

    @cached_property
    def by_hand(self) -> tuple[int, ...]:
        """The slots that somebody has settled."""
        return tuple(slot for slot, value in (self.given or {}).items() if value is not None)

    def record(self) -> Record:
        """The values of the slots as they are without trying anything."""
        return self.run(self.day, self.facts, self.tables, self.closed, self.given)

    def unknown(self, record: Record, among: Iterable[n.Repeated], wanted: Iterable[int] | None) -> list[n.Repeated]:
        """Those of some repeated unknowns that are unknown in this case, may be tried, and can change the slots ``wanted`` (None:
        any): they are not cut off from them by what is settled already, or they can contradict a value that is given."""
        there = [what for what in self._narrowed(among) if self._open(record, what)]
        if not there:
            return there
        bits = [self.reads.bit(what) for what in there]
        met = 0 if wanted is None else self.reached(record, wanted, bits)
        reached = zip(there, bits, strict=True)
        found = [what for what, bit in reached if wanted is None or bit & met or what.bound or self.by_hand]
        if any(what.name for what in found):
            locked = self.locked()
            found = [what for what in found if what.name not in locked]
        while self.among and prod(len(what.values) for what in found) > MOST:
            found.pop()
        return found

    def _open(self, record: Record, what: n.Repeated) -> bool:
        """Is a repeated unknown unknown in this case, and free to be tried?"""
        if what.burdened and self.closed:
            return False
        if what.slot is not None and (record[what.slot] is not None or what.slot in self.by_hand):
            return False
        return not what.name or self.facts[self.reads.names[what.name]] is None

    def _narrowed(self, among: Iterable[n.Repeated]) -> Iterable[n.Repeated]:
        """The unknowns with what is known of them worked in; one of some codes is tried though it stands in one place."""
        if not self.among:
            return among
        there = {what.name for what in (*self.program.repeated, *self.program.untried)}
        beneath = burdened(self.program)
        alone = [n.Repeated(name, None, codes, name in beneath) for name, codes in self.among.items() if name not in there]
        narrowed = [evolve(what, values=self.among.get(what.name, what.values)) for what in among]
        return [*(alone if among is self.program.repeated else ()), *narrowed]

    def reached(self, record: Record, wanted: Iterable[int], bits: Iterable[int]) -> int:
        """Which of the facts and slots of some unknowns (by their bits) unsettled slots read, from those wanted down."""
        reads = self.reads
        sought = carriers = 0
        for bit in bits:
            sought |= bit
            carriers |= reads.carriers(bit)
        left = sought
        waiting = 0
        for index in wanted:
            waiting |= 1 << index
        waiting &= carriers
        while waiting:
            index = waiting.bit_length() - 1  # a slot reads only those before it
            waiting ^= 1 << index
            value = record[index]  # of a row slot a list, which is never settled here
            kind = type(value)
            if value is not None and kind is not list and (kind is not tuple or value[0] == value[1]):
                continue
            left &= ~reads.own[index]
            if not left:
                break
            waiting |= reads.below[index] & carriers
        return sought & ~left


@frozen(eq=False)
class Trial:
    """Some unknowns (``cells``) of a case that are tried, and the record of the case as it is (``own``)."""

    question: Question
    own: Record
    cells: Sequence[n.Repeated]

    @cached_property
    def _firm(self) -> tuple[tuple[int, Any], ...]:
        """What may be given with a case and is settled: no completion changes it."""
        slots = (*self.question.program.bound, *self.question.by_hand)
        return tuple((slot, self.own[slot]) for slot in slots if settled(self.own[slot]))

    @cached_property
    def _agreeing(self) -> tuple[tuple[int, int], ...]:
        """Derived values and the facts that give them, where these do not contradict each other already."""
        question = self.question
        found = ((slot, question.reads.names[name]) for slot, name in agreeing(question.program))
        return tuple((slot, fact) for slot, fact in found if self.own[slot] is not None or question.facts[fact] is None)

    @cached_property
    def _always(self) -> bool:
        return bool(self.question.by_hand)

    def barred(self, chosen: Sequence[int | None]) -> bool:
        """Do the values of these numbers break a demand among the facts?  Then they complete nothing."""
        if self.question.breaks is None:
            return False
        tried = zip(self.cells, chosen, strict=True)
        return self.question.breaks({what.name: what.values[at] for what, at in tried if what.name and at is not None})

    def completion(self, chosen: Sequence[int | None]) -> Record | None:
        """The record where unknowns have the values of these numbers (None: left open); None where that cannot be."""
        if self.barred(chosen):
            return None
        question = self.question
        facts, given = list(question.facts), dict(question.given or {})
        assumed = []
        for what, number in zip(self.cells, chosen, strict=True):
            if number is None:
                continue
            value = what.values[number]
            if what.name:
                facts[question.reads.names[what.name]] = value
            elif what.slot is not None:
                given[what.slot] = value
            if what.slot is not None:
                assumed.append((what.slot, value))
        record = question.run(question.day, facts, question.tables, question.closed, given or None)
        if any(record[slot] != value for slot, value in assumed) or any(record[slot] != value for slot, value in self._firm):
            return None
        if any(record[slot] is None and facts[fact] is not None for slot, fact in self._agreeing):
            return None
        return record

    @cached_property
    def _bits(self) -> tuple[int, ...]:
        """The bits of each unknown tried."""
        return tuple(self.question.reads.bit(what) for what in self.cells)

    def next(self, record: Record, chosen: Sequence[int | None], wanted: Iterable[int]) -> int | None:
        """The next unknown to try, of those that can still change what is wanted."""
        for number, one in enumerate(chosen):
            what = self.cells[number]
            if one is not None or (what.slot is not None and record[what.slot] is not None):
                continue
            if what.bound or self._always or self.question.reached(record, wanted, (self._bits[number],)):
                return number
        return None

    def common(self, wanted: Sequence[int]) -> Record:
        """The record of the case with the slots wanted as certain as what all completions have in common."""
        own, open_ = self.own, list(wanted)
        found: dict[int, Any] = {}

        def join(record: Record) -> None:
            for slot in open_:
                found[slot] = _join(found[slot], record[slot]) if slot in found else record[slot]
            open_[:] = [slot for slot in open_ if not _covers(found[slot], own[slot])]

        def visit(record: Record | None, chosen: list[int | None]) -> None:
            if record is None or not open_:
                return
            cell = self.next(record, chosen, open_)
            if cell is None:
                join(record)
                return
            for number in range(len(self.cells[cell].values)):
                other = [*chosen[:cell], number, *chosen[cell + 1 :]]
                visit(self.completion(other), other)

        for unlike in ([0] * len(self.cells), [len(what.values) - 1 for what in self.cells]):  # most often all that is needed
            record = self.completion(unlike)
            if record is not None:
                join(record)
        visit(own, [None] * len(self.cells))
        values = list(own)
        for slot in open_:
            if slot in found:
                values[slot] = _meet(own[slot], found[slot])
        return tuple(values)

    def ways(self, wanted: Sequence[int]) -> Way:
        """All completions as a tree: in each the unknowns that can still change ``wanted`` are tried, one at a time."""

        def way(record: Record | None, chosen: list[int | None]) -> Way:
            cell = None if record is None else self.next(record, chosen, wanted)
            if cell is None:
                return record
            others = ([*chosen[:cell], number, *chosen[cell + 1 :]] for number in range(len(self.cells[cell].values)))
            ways = tuple(BARRED if self.barred(other) else way(self.completion(other), other) for other in others)
            return Fork(cell, ways) if any(isinstance(each, Fork | tuple) for each in ways) else None

        return way(self.own, [None] * len(self.cells))


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


@frozen
class Barred:
    """Values that break a demand among the facts: no difference to anything, since they cannot be."""


BARRED = Barred()
Way = Fork | Record | Barred | None


def under(way: Way, cell: int, number: int) -> Way:
    """What is left of some completions when an unknown has one of its values."""
    return way.under(cell, number) if isinstance(way, Fork) else way


def ends(way: Way) -> Iterator[Record]:
    """The records of completions."""
    if isinstance(way, Fork):
        for each in way.ways:
            yield from ends(each)
    elif isinstance(way, tuple):
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
    found = Trial(question, record, cells).common(open_)
    return found, left_out and found[program.root or 0] is None


@frozen(eq=False)
class Refined:
    """Every slot as certain as the completions make it, and which of the unknowns matter to which slot.

    ``ways``: the completions as a tree; ``completions``: as records.  ``single``: those that somewhere have one value only.
    """

    record: Record
    cells: tuple[n.Repeated, ...] = ()
    ways: Way = None
    completions: tuple[Record, ...] = ()
    single: frozenset[int] = frozenset()
    _known: dict[tuple[int, int, int | None], bool] = field(factory=dict, init=False)
    _opened: dict[tuple[int, int | None], bool] = field(factory=dict, init=False)

    def matters(self, cell: int, slot: int, row: int | None) -> bool:
        """Can the value of an unknown (by number) make a difference to a slot?  Yes where that is not known."""
        key = cell, slot, row
        if key not in self._known:
            self._known[key] = (cell not in self.single and self._open(slot, row)) or self._matters(self.ways, *key)
        return self._known[key]

    def _open(self, slot: int, row: int | None) -> bool:
        """Is a slot open in some completion, so that every unknown with a choice may matter?"""
        if (slot, row) not in self._opened:
            self._opened[slot, row] = any(not settled(_value(record, slot, row)) for record in self.completions)
        return self._opened[slot, row]

    def _matters(self, way: Way, cell: int, slot: int, row: int | None) -> bool:
        if not isinstance(way, Fork):
            return isinstance(way, tuple) and not settled(_value(way, slot, row))
        if way.cell != cell:
            return any(self._matters(each, cell, slot, row) for each in way.ways)
        first, *others = (each for each in way.ways if not isinstance(each, Barred))
        return any(self._differ(first, each, slot, row) for each in others)

    def _differ(self, a: Way, b: Way, slot: int, row: int | None) -> bool:
        """Is there a way to complete the rest so that a slot is not one and the same in both?"""
        if isinstance(a, Barred) or isinstance(b, Barred):
            return False
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
    ways = Trial(question, record, cells).ways(wanted) if cells else None
    if ways is None:
        return Refined(record)
    values = []
    every = tuple(ends(ways))
    for index, own in enumerate(record):
        if isinstance(own, list):
            values.append([_certain(value, [other[index][row] for other in every]) for row, value in enumerate(own)])
        else:
            values.append(own if settled(own) else _certain(own, (other[index] for other in every)))
    return Refined(tuple(values), tuple(cells), ways, every, frozenset(_single(ways)))


def _single(way: Way) -> Iterator[int]:
    if isinstance(way, Fork):
        if sum(not isinstance(each, Barred) for each in way.ways) < 2:
            yield way.cell
        for each in way.ways:
            yield from _single(each)


def _certain(own: Any, others: Iterable[Any]) -> Any:
    if settled(own):
        return own
    left = iter(others)
    found = next(left)
    for other in left:
        if found is None:
            break
        found = _join(found, other)
    return _meet(own, found)


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


__all__ = ["Question", "Refined", "completed", "refined", "settled"]

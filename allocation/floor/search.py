"""Looking for one person for whom a document breaks the floor.

The engine answers with partly known facts, and an answer that is settled never changes when more becomes known.  So the search
begins with nothing known, settles one fact at a time in every way it can be, follows only what is still open, and skips the
rest unseen.  What it goes through is therefore the whole room, unless it runs out of tries.  A quarter of the tries go to cases
settled by chance, with a fixed seed: where the room is large, they find sooner.  Where a goal can tell how near a settled case
is, half of the tries go to making cases by chance better, one fact at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import ClassVar, Protocol

from attrs import define, field

from allocation.floor.domains import Domains
from allocation.floor.views import Key, Record, State

Records = tuple[Record, ...]
_ROWS = (1, 1, 1, 2, 0)


class Goal(Protocol):
    """What is looked for."""

    domains: Domains
    climbs: ClassVar[bool]

    def run(self, state: State) -> Records:
        """What each view of the goal comes to."""

    def judge(self, records: Records) -> bool | None:
        """Found (True), never to be found by settling more (False), or open."""

    def score(self, records: Records) -> float:
        """How near it is; the least is followed first."""

    def pick(self, state: State, records: Records) -> Key | None:
        """The next fact to settle; None when nothing that is left can matter."""

    def final(self, state: State, records: Records) -> bool:
        """Is it found when nothing more can be settled?"""


@define
class Effort:
    """How much was looked through.  ``whole``: everything that could matter, so nothing was left when it ended."""

    most: int = 6000
    tried: int = 0
    whole: bool = True
    parts: list[Effort] = field(factory=list)

    def part(self) -> Effort:
        """The effort of one search among several."""
        self.parts.append(Effort(self.most))
        return self.parts[-1]

    def spend(self) -> bool:
        """One more try, if there is one."""
        if self.tried >= self.most:
            self.whole = False
            return False
        self.tried += 1
        return True

    @property
    def tried_in_all(self) -> int:
        """The tries of this search and of its parts."""
        return self.tried + sum(part.tried_in_all for part in self.parts)

    @property
    def whole_in_all(self) -> bool:
        """Did every search go through the whole?"""
        return self.whole and all(part.whole_in_all for part in self.parts)


def search(goal: Goal, effort: Effort, seed: int = 1) -> Iterator[State]:
    """Every case that the goal finds: some by chance, with a seed, then by settling facts in turn until all is gone through.

    A list with one row is tried before an empty one: the example is then about someone.
    """
    start: State = {}
    records = goal.run(start)
    if goal.judge(records) is not None:
        yield from _explore(goal, start, records, goal.judge(records), effort)
        return
    random = Random(seed)
    if goal.climbs:
        yield from _by_climbing(goal, effort, random, effort.most // 2)
    yield from _by_chance(goal, effort, random, effort.tried + effort.most // 4)
    yield from _explore(goal, start, records, goal.judge(records), effort)


def _explore(goal: Goal, state: State, records: Records, verdict: bool | None, effort: Effort) -> Iterator[State]:
    if verdict is not None:
        if verdict:
            yield state
        return
    key = goal.pick(state, records)
    if key is None:
        if goal.final(state, records):
            yield state
        return
    later: list[tuple[State, Records, bool | None]] = []
    for child in goal.domains.children(key, state):
        if not effort.spend():
            return
        found = goal.run(child)
        judged = goal.judge(found)
        if judged is not False:
            later.append((child, found, judged))
    if key[0] is None or key[1] is not None:
        later.sort(key=lambda each: (each[2] is None, goal.score(each[1])))
    for child, found, _ in later:
        yield from _explore(goal, child, found, goal.judge(found), effort)


def _by_chance(goal: Goal, effort: Effort, random: Random, most: int) -> Iterator[State]:
    """Settle the facts in the same order, each by chance among what leaves the case open, until it is decided."""
    while effort.tried < most:
        effort.tried += 1
        state: State = {}
        records = goal.run(state)
        verdict = goal.judge(records)
        key = None if verdict is not None else goal.pick(state, records)
        while verdict is None and key is not None:
            state, records, verdict = _one_way(goal, effort, random, state, key)
            key = None if verdict is not None else goal.pick(state, records)
        if verdict or (verdict is None and goal.final(state, records)):
            yield state


def _by_climbing(goal: Goal, effort: Effort, random: Random, most: int) -> Iterator[State]:
    """Cases with two rows in every list, settled by chance among people with one income, and each fact in turn set to what brings
    the case nearest, until nothing does."""
    goal.domains.plain = True
    while effort.tried < most:
        state: State
        state, records = _all_settled(goal, effort, {}, random)
        best, better = goal.score(records), True
        while better and effort.tried < most:
            better = False
            for key in [key for key in state if key[0] is None or key[1] is not None]:
                rest: State = {other: value for other, value in state.items() if other != key}
                for value in goal.domains.values(key, rest):
                    child: State = {**state, key: value}
                    if value == state[key] or not goal.domains.allows(child):
                        continue
                    child, found = _all_settled(goal, effort, child, None)
                    if (score := goal.score(found)) < best:
                        state, records, best, better = child, found, score, True
                    if goal.judge(found) is True:
                        yield child
                    if effort.tried >= most:
                        break
    goal.domains.plain = False


def _all_settled(goal: Goal, effort: Effort, state: State, random: Random | None) -> tuple[State, Records]:
    """The state with what it waits for settled too: by chance, or in the first way there is."""
    effort.tried += 1
    records = goal.run(state)
    while (key := goal.pick(state, records)) is not None:
        rows = key[0] is not None and key[1] is None
        values = [max(_ROWS)] if rows else goal.domains.values(key, state)
        if random is not None:
            random.shuffle(values)
        child = next((each for value in values if goal.domains.allows(each := {**state, key: value})), None)
        if child is None:
            break
        state = child
        records = goal.run(state)
    return state, records


def _one_way(goal: Goal, effort: Effort, random: Random, state: State, key: Key) -> tuple[State, Records, bool | None]:
    """A fact settled by chance; the verdict is False when every way is."""
    count = key[0] is not None and key[1] is None
    values = list(_ROWS) if count else goal.domains.values(key, state)
    random.shuffle(values)
    for value in values:
        child = {**state, key: value}
        if not goal.domains.allows(child):
            continue
        effort.tried += 1
        records = goal.run(child)
        if (verdict := goal.judge(records)) is not False:
            return child, records, verdict
    return state, (), False

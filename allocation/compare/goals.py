"""What is looked for at the border of a change: a person whose answer goes from one thing to another."""

from __future__ import annotations

from attrs import define

from allocation.floor.goals import Compared, root
from allocation.floor.search import Records
from allocation.floor.views import State

Want = tuple[bool | None, bool | None]


@define
class OutcomeChanges(Compared):
    """The outcome is ``want[0]`` before and ``want[1]`` after; None: unsettled when all that can be settled is."""

    want: Want = (True, False)

    def judge(self, records: Records) -> bool | None:
        found = root(self.national, records[0]), root(self.layered, records[1])
        if any(got is not None and got != want for got, want in zip(found, self.want, strict=True)):
            return False
        if not self.diff.possible(self.layered.program.root or 0, *records[:2]):
            return False
        return True if None not in self.want and found == self.want else None

    def final(self, state: State, records: Records) -> bool:
        return (root(self.national, records[0]), root(self.layered, records[1])) == self.want


@define
class ValueUnknown(Compared):
    """A value that is known before, and cannot be said after although every fact is settled."""

    before: int = 0
    after: int = 0

    def judge(self, records: Records) -> bool | None:
        low, high = self.layered.range(records[1], self.after)
        if low == high or False in (root(self.national, records[0]), root(self.layered, records[1])):
            return False
        return None if self.diff.possible(self.after, *records[:2]) else False

    def final(self, state: State, records: Records) -> bool:
        low, high = self.national.range(records[0], self.before)
        return low == high and root(self.national, records[0]) is True and root(self.layered, records[1]) is True

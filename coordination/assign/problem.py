"""A proposal as a problem: which pairs are allowed, what each costs and why, how heavy each user is, and what loads cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import define, evolve, frozen

from coordination.assign.document import AssignmentDocument, Rule
from coordination.assign.people import Coordinator, User, acting, checked

Assignment = dict[str, str | None]
"""User → coordinator; None: waits."""


@frozen
class Cost:
    """What a pair comes to: forbidden by (names of hard rules), points by criterion, and the traits that are not known."""

    forbidden: tuple[str, ...]
    points: Mapping[str, int]
    unknown: tuple[str, ...]

    @property
    def total(self) -> int:
        return sum(self.points.values())


@define(eq=False)
class Problem:
    """Users who shall have a coordinator, and coordinators, each sorted by id: input order never matters.

    ``unsettled``: whether they have the right is not settled; ``declined``: said no; both are lists of their own and take no
    place.  ``locked``: nobody is moved from the coordinator they have.
    """

    document: AssignmentDocument
    users: tuple[User, ...]
    coordinators: tuple[Coordinator, ...]
    unsettled: tuple[User, ...] = ()
    declined: tuple[User, ...] = ()
    locked: bool = False

    @classmethod
    def of(
        cls, document: AssignmentDocument, users: Iterable[User], coordinators: Iterable[Coordinator], *, locked: bool = False
    ) -> Problem:
        """The problem; who has a coordinator who is away, has the one who stands in.  Raises FordelingFeil with every fault in
        the people."""
        people, staff = sorted(users, key=lambda user: user.id), sorted(coordinators, key=lambda one: one.id)
        checked(document, people, staff)
        by_id = {one.id: one for one in staff}
        people = [evolve(user, present=acting(by_id, user.present) or user.present) if user.present else user for user in people]
        return cls(
            document,
            tuple(user for user in people if user.right == "ja" and not user.declined),
            tuple(one for one in staff if not one.away),
            tuple(user for user in people if user.right == "uavklart"),
            tuple(user for user in people if user.declined and user.right != "uavklart"),
            locked,
        )

    def with_users(self, users: Iterable[User]) -> Problem:
        """The same problem with the users as they are now."""
        return Problem(
            self.document, tuple(sorted(users, key=lambda u: u.id)), self.coordinators, self.unsettled, self.declined, self.locked
        )

    @cached_property
    def by_id(self) -> dict[str, User]:
        return {user.id: user for user in self.users}

    @cached_property
    def staff(self) -> dict[str, Coordinator]:
        return {one.id: one for one in self.coordinators}

    @cached_property
    def loads(self) -> dict[str, int]:
        """The load of each user in points, at least 1."""
        return {user.id: self._load(user) for user in self.users}

    def _load(self, user: User) -> int:
        total = 0
        for part in self.document.belastning.values():
            told = "ja" if part.bruker is None else user.traits.get(part.bruker, "nei")
            total += part.poeng * (int(told) if told.isdigit() else told == "ja")
        return max(1, total)

    def stays(self, user: User) -> bool:
        """Has the user a coordinator who is here and may go on?"""
        return user.present in self.staff and not self.pair(user, self.staff[user.present]).forbidden

    def points(self, user: User, one: Coordinator) -> int | None:
        """What a pair costs; None where it may not be proposed."""
        if self.locked and user.present != one.id and self.stays(user):
            return None
        pair = self.pair(user, one)
        return None if pair.forbidden else pair.total

    def pair(self, user: User, one: Coordinator) -> Cost:
        """What a pair comes to, with every reason."""
        forbidden = ["unngås"] if one.id in user.avoid else []
        unknown: list[str] = []
        points: dict[str, int] = {}
        for name, rule in self.document.harde.items():
            if _so(rule, user, one, unknown):
                forbidden.append(name)
        for name, criterion in self.document.kriterier.items():
            if _so(criterion, user, one, unknown):
                points[name] = criterion.poeng
        if user.present is not None and user.present in self.staff and user.present != one.id:
            points["bytte"] = self.document.bytte.poeng
        if user.wish is not None and user.wish != one.id:
            points["ønske"] = self.document.ønske.poeng
        return Cost(tuple(forbidden), points, tuple(dict.fromkeys(unknown)))

    def bands(self, one: Coordinator) -> list[tuple[int, int]]:
        """The width and price of each band of a coordinator's load; the last is what those who are there already make too
        much."""
        found, low = [], 0
        for band in self.document.bånd:
            high = one.capacity * band.til_prosent // 100
            found.append((high - low, band.pris))
            low = high
        too_much = max(0, self.present_load[one.id] - one.capacity)
        return [*found, (too_much, self.document.over_kapasitet.poeng)]

    @cached_property
    def present_load(self) -> dict[str, int]:
        """The load of those a coordinator has today and may keep."""
        found = dict.fromkeys(self.staff, 0)
        for user in self.users:
            if user.present is not None and self.stays(user):
                found[user.present] += self.loads[user.id]
        return found

    @cached_property
    def limits(self) -> dict[str, int]:
        """The most load each coordinator can have: the capacity, or what those there already make."""
        return {one.id: sum(width for width, _ in self.bands(one)) for one in self.coordinators}

    def load_cost(self, one: Coordinator, load: int) -> int:
        total = 0
        for width, price in self.bands(one):
            total += price * min(load, width)
            load -= min(load, width)
        return total

    def wait_weight(self, user: User) -> int:
        return self.document.vente.poeng + self.loads[user.id]

    def measure(self, assignment: Assignment) -> Measure:
        """What a proposal comes to.  Lower is better, waiting first."""
        waiting = [user for user in self.users if assignment[user.id] is None]
        loads = self.carried(assignment)
        pairs = [(user, self.staff[name]) for user in self.users if (name := assignment[user.id]) is not None]
        cost = sum(self.pair(user, one).total for user, one in pairs)
        cost += sum(self.load_cost(one, loads[one.id]) for one in self.coordinators)
        moved = tuple(u.id for u in self.users if u.present in self.staff and assignment[u.id] not in (None, u.present))
        return Measure(sum(map(self.wait_weight, waiting)), cost, tuple(user.id for user in waiting), moved)

    def carried(self, assignment: Assignment) -> dict[str, int]:
        """The load of each coordinator in a proposal."""
        found = dict.fromkeys(self.staff, 0)
        for user, name in assignment.items():
            if name is not None:
                found[name] += self.loads[user]
        return found

    def after(self, assignment: Assignment) -> tuple[User, ...]:
        """The users as they are when a proposal is confirmed."""
        return tuple(evolve(user, present=assignment[user.id]) for user in self.users)


@frozen
class Measure:
    """``waiting``: the weight of those who wait; ``cost``: the points; then who waits, and who changes coordinator."""

    waiting: int
    cost: int
    waits: tuple[str, ...]
    moved: tuple[str, ...]

    @property
    def key(self) -> tuple[int, int]:
        """What proposals are compared by."""
        return self.waiting, self.cost


def _so(rule: Rule, user: User, one: Coordinator, unknown: list[str]) -> bool:
    """Is it as the rule says?  What is not known is noted, and is never so."""
    for name, wanted in ((rule.bare_når, "ja"), (rule.bare_når_ikke, "nei")):
        if name is None:
            continue
        if name not in user.traits:
            unknown.append(name)
            return False
        if user.traits[name] != wanted:
            return False
    mine = None if rule.bruker is None else user.traits.get(rule.bruker)
    theirs = None if rule.koordinator is None else one.traits.get(rule.koordinator)
    missing = [name for name, value in ((rule.bruker, mine), (rule.koordinator, theirs)) if name is not None and value is None]
    if missing:
        unknown.extend(missing)
        return False
    if rule.når in ("ja", "nei"):
        return all(value == rule.når for value in (mine, theirs) if value is not None)
    if rule.når in ("lik", "ulik"):
        return (mine == theirs) is (rule.når == "lik")
    return (mine in (theirs or "").split()) is (rule.når == "har")

"""A proposal with its reasons: who coordinates for whom, who waits, and whether another choice was just as good.

A person confirms every proposal; nothing here is a decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from coordination.assign.greedy import greedy
from coordination.assign.highs import Progress, available, solve
from coordination.assign.people import User
from coordination.assign.problem import Assignment, Cost, Measure, Problem

PLAIN, BEST = "enkel", "HiGHS"


@frozen
class Choice:
    """A coordinator for a user: points by criterion, the price of the load, and what is not known about the pair."""

    coordinator: str
    cost: Cost
    load_price: int

    @property
    def total(self) -> int:
        return self.cost.total + self.load_price


@frozen(eq=False)
class Proposal:
    """``method``: HiGHS or the plain one.  ``gap``: how much better a proposal with the same waiting can be, as a share; None
    where it is not known.  ``repeatable``: False where the clock ended the search."""

    problem: Problem
    assignment: Assignment
    measure: Measure
    method: str
    gap: float | None
    repeatable: bool

    @cached_property
    def loads(self) -> Mapping[str, int]:
        """The load of each coordinator."""
        return self.problem.carried(self.assignment)

    def ranked(self, user: User) -> tuple[Choice, ...]:
        """Every coordinator who may, best first, as the others are placed in the proposal; equal ones by id."""
        problem, loads = self.problem, dict(self.loads)
        own, load = self.assignment[user.id], problem.loads[user.id]
        if own is not None:
            loads[own] -= load
        found = []
        for one in problem.coordinators:
            if loads[one.id] + load > problem.limits[one.id] or (pair := problem.pair(user, one)).forbidden:
                continue
            more = problem.load_cost(one, loads[one.id] + load) - problem.load_cost(one, loads[one.id])
            found.append(Choice(one.id, pair, more))
        return tuple(sorted(found, key=lambda choice: (choice.total, choice.coordinator)))

    def ties(self, user: User) -> tuple[str, ...]:
        """Other coordinators with room and exactly as few points as the one proposed: nothing decides between them."""
        ranked = self.ranked(user)
        own = next((choice for choice in ranked if choice.coordinator == self.assignment[user.id]), None)
        if own is None:
            return ()
        return tuple(c.coordinator for c in ranked if c.total == own.total and c.coordinator != own.coordinator)


def propose(problem: Problem, *, seconds: float = 60.0, plain: bool = False, say: Progress = lambda _: None) -> Proposal:
    """The best proposal found.  ``plain``: without HiGHS, also where it is installed."""
    start = greedy(problem)
    measure = problem.measure(start)
    if plain or not available() or not problem.coordinators or not problem.users:
        return Proposal(problem, start, measure, PLAIN, None, True)
    solved = solve(problem, start, seconds, say=say)
    best = problem.measure(solved.assignment)
    gap = max(0.0, (best.cost - solved.bound) / best.cost) if best.cost else 0.0
    return Proposal(problem, solved.assignment, best, BEST, gap, not solved.by_clock)

"""The proposal by HiGHS (extra ``fordeling``): prices first, then the core of pairs that can matter.

Two stages: who must wait, then what the rest costs.  The linear problem over few candidates is solved and every pair is priced
until none can better it, so that its value bounds the whole problem; then whole numbers on pairs whose reduced cost is small.
One thread, a fixed seed, sorted people, and an end by gap or nodes: the same people give the same proposal, unless the clock
stopped it, which is told.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from attrs import evolve, frozen

from allocation.errors import ArgumentFeil, Funn
from allocation.extras import install
from coordination.assign.problem import Assignment, Problem

FEW = 12  # candidates to begin with
ADDED = 8  # candidates that pricing adds for a user in a round
CORE = 10.0  # reduced cost of the pairs that are solved in whole numbers
CORE_LARGE, LARGE = 5.0, 8000
NODES = 20_000
Progress = Callable[[str], None]


@frozen
class Solved:
    """A proposal, and the least value any proposal with the same waiting can have.  ``by_clock``: the time ended it."""

    assignment: Assignment
    bound: float
    by_clock: bool


def available() -> bool:
    """Is the solver installed?"""
    try:
        _libraries()
    except ArgumentFeil:
        return False
    return True


def _libraries() -> tuple[Any, Any]:
    try:
        import highspy
        import numpy
    except ImportError:
        raise ArgumentFeil(Funn("HiGHS er ikke installert.", install("fordeling"))) from None
    return highspy, numpy


def solve(
    problem: Problem, start: Assignment, seconds: float = 60.0, gap: float = 0.005, say: Progress = lambda _: None
) -> Solved:
    """A proposal at least as good as ``start``.  Raises ArgumentFeil where HiGHS is not installed."""
    _libraries()
    table, end = _Table(problem), monotonic() + seconds
    best, by_clock = start, False
    most = problem.measure(start).waiting
    if most:
        say("hvem må vente")
        least = table.least_waiting()
        found = table.search(best, least, end, gap, say) if least < most else None
        if found is not None and problem.measure(found.assignment).waiting <= least:
            return found
        waited = table.whole(best, None, max(1.0, (end - monotonic()) / 3), 0.0, table.core(None, None), waiting=True)
        if waited is not None and problem.measure(waited.assignment).waiting < most:
            best, most = waited.assignment, problem.measure(waited.assignment).waiting
        by_clock = waited is not None and waited.by_clock
    found = table.search(best, most, end, gap, say)
    return evolve(found, by_clock=found.by_clock or by_clock)


@contextmanager
def _quiet() -> Iterator[None]:
    """HiGHS greets on standard output when it is made, before it can be told not to."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


class _Table:
    """The problem as arrays: the cost of every pair (−1 where forbidden), loads, limits."""

    def __init__(self, problem: Problem) -> None:
        self.highspy, self.np = _libraries()
        np = self.np
        self.problem = problem
        self.users, self.staff = problem.users, problem.coordinators
        self.index = {one.id: at for at, one in enumerate(self.staff)}
        self.cost = np.full((len(self.users), len(self.staff)), -1, dtype=np.int64)
        cache: dict[object, list[int]] = {}
        for at, user in enumerate(self.users):
            key = (tuple(sorted(user.traits.items())), user.present, user.wish, user.avoid)
            row = cache.get(key)
            if row is None:
                prices = (problem.points(user, one) for one in self.staff)
                row = cache[key] = [-1 if price is None else price for price in prices]
            self.cost[at] = row
        self.load = np.array([problem.loads[user.id] for user in self.users], dtype=float)
        self.waits = [None if problem.stays(user) else problem.wait_weight(user) for user in self.users]

    def core(self, reduced: Any, width: float | None) -> Any:
        """The pairs to solve with: all that are allowed, or those whose reduced cost is small."""
        allowed = self.cost >= 0
        return allowed if reduced is None else allowed & (reduced <= width)

    def least_waiting(self) -> int:
        """The least weight of those who wait that any proposal can have, rounded up."""
        value, _, _, _ = self.run(self.cost >= 0, None, integer=False, seconds=600.0, gap=0.0, start=None, waiting=True)
        return math.ceil(value - 1e-6)

    def search(self, start: Assignment, most: int, end: float, gap: float, say: Progress) -> Solved:
        """The best proposal where no more wait: the core is widened until the gap is small enough or the time is up."""
        say("priser")
        bound, reduced = self.price(most)
        least = bound
        core, best, by_clock = CORE if len(self.users) < LARGE else CORE_LARGE, start, False
        while True:
            say(f"hele tall, kjerne {core:.0f}")
            left = max(1.0, end - monotonic())
            found = self.whole(best, most, left, gap, self.core(reduced, core), waiting=False)
            if found is not None:
                by_clock = by_clock or found.by_clock
                # A proposal with a pair outside the core costs at least the price of the whole and the width of the core.
                bound = max(bound, min(found.bound, least + core))
                if self.problem.measure(found.assignment).key < self.problem.measure(best).key:
                    best = found.assignment
            cost = self.problem.measure(best).cost
            good = self.problem.measure(best).waiting <= most and cost - bound <= max(gap * cost, 0.5)
            if good or core >= CORE * 16 or monotonic() >= end:
                return Solved(best, bound, by_clock or (not good and monotonic() >= end))
            core = max(core * 2, min(cost - least, CORE * 16))

    def price(self, most: int) -> tuple[float, Any]:
        """The value of the linear problem over every pair, and the reduced cost of each."""
        np = self.np
        chosen = np.zeros(self.cost.shape, dtype=bool)
        key = np.where(self.cost < 0, 10**9, self.cost) * len(self.staff) + np.arange(len(self.staff))
        few = min(FEW, len(self.staff))
        np.put_along_axis(chosen, np.argsort(key, axis=1, kind="stable")[:, :few], True, axis=1)
        for at, user in enumerate(self.users):
            for name in (user.present, user.wish):
                if name in self.index:
                    chosen[at, self.index[name]] = True
        chosen &= self.cost >= 0
        while True:
            value, duals, _, _ = self.run(chosen, most, integer=False, seconds=600.0, gap=0.0, start=None, waiting=False)
            if not duals:  # few candidates are not enough to place everybody
                if (chosen == (self.cost >= 0)).all():
                    return 0.0, np.zeros(self.cost.shape)
                chosen = self.cost >= 0
                continue
            n = len(self.users)
            pi, mu = np.array(duals[:n]), np.array(duals[n : n + len(self.staff)])
            reduced = np.where(self.cost < 0, np.inf, self.cost - pi[:, None] - self.load[:, None] * mu[None, :])
            new = (reduced < -1e-6) & ~chosen
            if not new.any():
                return value, reduced
            for at in np.flatnonzero(new.any(axis=1)):
                places = np.flatnonzero(new[at])
                chosen[at, places[np.argsort(reduced[at, places], kind="stable")][:ADDED]] = True

    def whole(
        self, start: Assignment, most: int | None, seconds: float, gap: float, pairs: Any, *, waiting: bool
    ) -> Solved | None:
        """Whole numbers on some pairs, from a start whose pairs are always among them."""
        for at, user in enumerate(self.users):
            name = start[user.id]
            if name is not None:
                pairs[at, self.index[name]] = True
        value, _, columns, by_clock = self.run(pairs, most, integer=True, seconds=seconds, gap=gap, start=start, waiting=waiting)
        if columns is None:
            return None
        found: Assignment = dict.fromkeys((user.id for user in self.users), None)
        for at, where in columns:
            found[self.users[at].id] = None if where is None else self.staff[where].id
        return Solved(found, value, by_clock)

    def run(
        self, pairs: Any, most: int | None, *, integer: bool, seconds: float, gap: float, start: Assignment | None, waiting: bool
    ) -> tuple[float, list[float], list[tuple[int, int | None]] | None, bool]:
        """Build and run: the value (of whole numbers: its bound), the duals of the rows, the chosen pairs (None where there is
        no answer), and whether the clock ended it."""
        np, highspy = self.np, self.highspy
        n, m = len(self.users), len(self.staff)
        at, where = np.nonzero(pairs)
        k = len(at)
        waiters = [i for i, weight in enumerate(self.waits) if weight is not None]
        w = len(waiters)
        bands = [(j, width, price) for j, one in enumerate(self.staff) for width, price in self.problem.bands(one) if width > 0]
        weights = np.array([self.waits[i] for i in waiters], dtype=float)
        rows = np.concatenate([at, n + where, np.array(waiters, dtype=int), n + np.array([j for j, _, _ in bands], dtype=int)])
        columns = np.concatenate([np.arange(k), np.arange(k), k + np.arange(w), k + w + np.arange(len(bands))])
        values = np.concatenate([np.ones(k), self.load[at], np.ones(w), -np.ones(len(bands))])
        upper_rows = [1.0] * n + [0.0] * m
        lower_rows = [1.0] * n + [-highspy.kHighsInf] * m
        if most is not None:
            rows = np.concatenate([rows, np.full(w, n + m)])
            columns = np.concatenate([columns, k + np.arange(w)])
            values = np.concatenate([values, weights])
            upper_rows.append(float(most))
            lower_rows.append(-highspy.kHighsInf)
        order = np.lexsort((rows, columns))
        total = k + w + len(bands)
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = total, len(upper_rows)
        prices = np.array([price for _, _, price in bands], dtype=float)
        model.col_cost_ = (
            np.concatenate([np.zeros(k), weights, np.zeros(len(bands))])
            if waiting
            else np.concatenate([self.cost[at, where].astype(float), np.zeros(w), prices])
        )
        model.col_lower_ = np.zeros(total)
        model.col_upper_ = np.concatenate([np.ones(k + w), np.array([width for _, width, _ in bands], dtype=float)])
        model.row_lower_, model.row_upper_ = np.array(lower_rows), np.array(upper_rows)
        model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        model.a_matrix_.start_ = np.concatenate([[0], np.cumsum(np.bincount(columns, minlength=total))]).astype(np.int32)
        model.a_matrix_.index_ = rows[order].astype(np.int32)
        model.a_matrix_.value_ = values[order]
        if integer:
            kinds = highspy.HighsVarType
            model.integrality_ = [kinds.kInteger] * (k + w) + [kinds.kContinuous] * len(bands)
        with _quiet():
            solver = highspy.Highs()
        for name, option in (
            ("output_flag", False),
            ("random_seed", 1),
            ("threads", 1),
            ("time_limit", float(seconds)),
            ("mip_rel_gap", float(gap)),
            ("mip_abs_gap", 0.5),
            ("mip_max_nodes", NODES),
        ):
            solver.setOptionValue(name, option)
        solver.passModel(model)
        if start is not None:
            solver.setSolution(self._solution(start, at, where, waiters, bands))
        solver.run()
        status, info = solver.getModelStatus(), solver.getInfo()
        answer = solver.getSolution()
        by_clock = status == highspy.HighsModelStatus.kTimeLimit
        value = info.mip_dual_bound if integer else info.objective_function_value
        if not answer.value_valid:
            return value, [], None, by_clock
        taken = np.array(answer.col_value)
        chosen: list[tuple[int, int | None]] = [(int(at[c]), int(where[c])) for c in np.flatnonzero(taken[:k] > 0.5)]
        chosen += [(waiters[c], None) for c in np.flatnonzero(taken[k : k + w] > 0.5)]
        return value, list(answer.row_dual), chosen, by_clock

    def _solution(self, start: Assignment, at: Any, where: Any, waiters: list[int], bands: list[tuple[int, int, int]]) -> Any:
        names = [start[user.id] for user in self.users]
        value = [float(names[i] == self.staff[j].id) for i, j in zip(at, where, strict=True)]
        value += [float(names[i] is None) for i in waiters]
        left = [self.problem.carried(start)[one.id] for one in self.staff]
        for j, width, _ in bands:
            value.append(float(min(left[j], width)))
            left[j] -= min(left[j], width)
        solution = self.highspy.HighsSolution()
        solution.col_value = value
        return solution

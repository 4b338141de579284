"""The plain method: those who have a coordinator keep them; then the hardest to place first, each where it costs least.

Always at hand and always the same for the same people.  A proposal from elsewhere is never worse than this one."""

from __future__ import annotations

from coordination.assign.problem import Assignment, Problem


def greedy(problem: Problem) -> Assignment:
    """A proposal where nobody who has a coordinator that may go on waits or is moved."""
    found: Assignment = dict.fromkeys((user.id for user in problem.users), None)
    loads = dict.fromkeys(problem.staff, 0)
    left = []
    for user in problem.users:
        if user.present is not None and problem.stays(user):
            found[user.id] = user.present
            loads[user.present] += problem.loads[user.id]
        else:
            pairs = [(cost, one) for one in problem.coordinators if (cost := problem.points(user, one)) is not None]
            left.append((len(pairs), -problem.loads[user.id], user.id, pairs))
    for _, _, name, pairs in sorted(left, key=lambda each: each[:3]):
        load, best = problem.loads[name], None
        for points, one in pairs:
            if loads[one.id] + load > problem.limits[one.id]:
                continue
            more = problem.load_cost(one, loads[one.id] + load) - problem.load_cost(one, loads[one.id])
            best = min(best or (points + more, one.id), (points + more, one.id))
        if best is not None:
            found[name] = best[1]
            loads[best[1]] += load
    return found

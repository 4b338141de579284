"""Loads, waiting and lists of their own, as plain data, for a dashboard."""

from __future__ import annotations

from coordination.assign.propose import Proposal


def overview(found: Proposal) -> dict[str, object]:
    """The load of each coordinator and unit with its band, who waits, and those who are lists of their own."""
    problem, loads = found.problem, found.loads
    counts = dict.fromkeys(problem.staff, 0)
    for name in found.assignment.values():
        if name is not None:
            counts[name] += 1
    units: dict[str, dict[str, int]] = {}
    for one in problem.coordinators:
        unit = units.setdefault(one.unit, {"brukere": 0, "belastning": 0, "kapasitet": 0})
        unit["brukere"] += counts[one.id]
        unit["belastning"] += loads[one.id]
        unit["kapasitet"] += one.capacity
    return {
        "metode": found.method,
        "gap": found.gap,
        "gjentakbart": found.repeatable,
        "poeng": found.measure.cost,
        "vekter": problem.document.status,
        "venter": list(found.measure.waits),
        "bytter": list(found.measure.moved),
        "uavklart": [user.id for user in problem.unsettled],
        "takket_nei": [user.id for user in problem.declined],
        "koordinatorer": [
            {
                "id": one.id,
                "enhet": one.unit,
                "brukere": counts[one.id],
                "belastning": loads[one.id],
                "kapasitet": one.capacity,
                "bånd": _band(found, one.capacity, loads[one.id]),
            }
            for one in problem.coordinators
        ],
        "enheter": units,
    }


def _band(found: Proposal, capacity: int, load: int) -> str:
    if load > capacity:
        return "over"
    return next((b.farge for b in found.problem.document.bånd if load <= capacity * b.til_prosent // 100), "over")

"""Why not the one I know: the hard rule, the points by criterion, the load, and then who else would move if it were so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from attrs import evolve, frozen

from allocation.errors import Funn
from allocation.facts.faults import did_you_mean
from coordination.assign.people import Coordinator, FordelingFeil, User
from coordination.assign.problem import Cost, Measure, Problem
from coordination.assign.propose import PLAIN, Proposal, propose

T = TypeVar("T")
_USER = ("brukeren", "de som ikke har rett, har uavklart rett eller har takket nei, er ikke med")
_COORDINATOR = ("koordinatoren", "den som er borte, er ikke med")


@frozen
class WhyNot:
    """``hard``: the rules that forbid the pair; then nothing else is worked out.  ``mine`` and ``theirs``: the pair proposed
    and the pair asked about.  ``load`` of ``limit``: what the coordinator asked about has.  ``room``: is there place as it is?
    ``others``: who would move, from and to, if the wish were followed; None where the best proposal found then makes the user
    wait.  ``extra``: points more."""

    user: str
    coordinator: str
    proposed: str | None
    hard: tuple[str, ...]
    mine: Cost | None
    theirs: Cost
    load: int
    limit: int
    room: bool
    others: tuple[tuple[str, str | None, str | None], ...] | None
    extra: int | None


def why_not(proposal: Proposal, user_id: str, coordinator_id: str, *, seconds: float = 10.0) -> WhyNot:
    """Why a user is not proposed a coordinator.  Raises FordelingFeil for one who is not there."""
    problem, plain = proposal.problem, proposal.method == PLAIN
    user, one = _known(problem.by_id, user_id, *_USER), _known(problem.staff, coordinator_id, *_COORDINATOR)
    own = proposal.assignment[user_id]
    theirs = problem.pair(user, one)
    load = proposal.loads[one.id] - (problem.loads[user_id] if own == one.id else 0)
    room = load + problem.loads[user_id] <= problem.limits[one.id]
    mine = None if own is None else problem.pair(user, problem.staff[own])
    others: tuple[tuple[str, str | None, str | None], ...] | None = None
    extra = None
    if not theirs.forbidden:
        forced = evolve(user, present=None, wish=None, avoid=tuple(name for name in problem.staff if name != one.id))
        rest = [each for each in problem.after(proposal.assignment) if each.id != user_id]
        again = propose(problem.with_users([*rest, forced]), seconds=seconds, plain=plain)
        if again.assignment[user_id] == one.id:
            changed = (each.id for each in rest if again.assignment[each.id] != proposal.assignment[each.id])
            others = tuple((name, proposal.assignment[name], again.assignment[name]) for name in changed)
            extra = problem.measure(again.assignment).cost - proposal.measure.cost
    limit = problem.limits[one.id]
    return WhyNot(user_id, one.id, own, theirs.forbidden, mine, theirs, load, limit, room, others, extra)


@frozen
class WhatIf:
    """What would happen with both choices: nobody is moved, and moves are allowed."""

    before: Measure
    nobody_moved: Proposal
    moves: Proposal


def what_if(
    proposal: Proposal,
    *,
    leave: Iterable[str] = (),
    arrive: Iterable[Coordinator] = (),
    users: Iterable[User] = (),
    seconds: float = 10.0,
) -> WhatIf:
    """From a confirmed proposal: coordinators leave or arrive, users are added.  Raises FordelingFeil for one who is not
    there."""
    problem = proposal.problem
    gone = {_known(problem.staff, name, *_COORDINATOR).id for name in leave}
    staff = [*(one for one in problem.coordinators if one.id not in gone), *arrive]
    left = {one.id for one in staff}
    people = [_without(user, left) for user in (*problem.after(proposal.assignment), *users)]
    both = [Problem.of(problem.document, people, staff, locked=locked) for locked in (True, False)]
    locked, free = (propose(one, seconds=seconds, plain=proposal.method == PLAIN) for one in both)
    return WhatIf(proposal.measure, locked, free if free.measure.key <= locked.measure.key else locked)


def _without(user: User, staff: set[str]) -> User:
    """The user when some coordinators are gone."""
    present = user.present if user.present in staff else None
    wish = user.wish if user.wish in staff else None
    return evolve(user, present=present, wish=wish, avoid=tuple(name for name in user.avoid if name in staff))


def _known(known: dict[str, T], name: str, what: str, others: str) -> T:
    if name not in known:
        raise FordelingFeil(Funn(f"{what} {name} er ikke blant dem som fordeles", did_you_mean(name, known) or others))
    return known[name]

"""Proposals of coordinators: every hard rule, nobody with a coordinator waits, never worse than the plain method, and why."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import load_rules
from allocation.engine.library import look
from allocation.errors import DokumentFeil
from coordination.assign.document import AssignmentDocument, load_assignment, read_assignment
from coordination.assign.explain import what_if, why_not
from coordination.assign.greedy import greedy
from coordination.assign.highs import available
from coordination.assign.made import made
from coordination.assign.people import Coordinator, FordelingFeil, User
from coordination.assign.problem import Problem
from coordination.assign.propose import Proposal, propose

RULES = load_rules(national=True)
NAME = "fordeling.koordinatorer"
DOCUMENT = load_assignment(RULES, NAME)
SOURCE = next(source for source in RULES.library.other_sources if source.id == NAME)
PLAIN = [True] if not available() else [True, False]
FEW = settings(max_examples=12, deadline=None)
SMALL = st.builds(made, st.just(DOCUMENT), st.integers(1, 40), st.integers(2, 8), st.integers(0, 99), st.floats(0.6, 1.5))


def changed(before: str, after: str) -> AssignmentDocument:
    text = SOURCE.content.decode()
    assert before in text
    return read_assignment(look("fordeling.yaml", text.replace(before, after, 1).encode()))


@pytest.mark.parametrize("plain", PLAIN)
@FEW
@given(problem=SMALL)
def test_every_proposal_honours_the_rules(plain: bool, problem: Problem) -> None:
    found = propose(problem, seconds=5, plain=plain)
    for user in problem.users:
        name = found.assignment[user.id]
        assert name is not None or not problem.stays(user), "den som har en koordinator som fortsetter, venter aldri"
        assert name is None or problem.pair(user, problem.staff[name]).forbidden == ()
    assert all(found.loads[one.id] <= problem.limits[one.id] for one in problem.coordinators)
    assert found.measure.key <= problem.measure(greedy(problem)).key


@FEW
@given(problem=SMALL, draw=st.randoms(use_true_random=False))
def test_the_order_people_come_in_does_not_matter(problem: Problem, draw: Random) -> None:
    users, staff = list(problem.users), list(problem.coordinators)
    draw.shuffle(users)
    draw.shuffle(staff)
    again = Problem.of(DOCUMENT, users, staff)
    for plain in PLAIN:
        assert propose(again, seconds=5, plain=plain).assignment == propose(problem, seconds=5, plain=plain).assignment


@pytest.mark.skipif(not available(), reason="gjelder bare ved det beste; HiGHS er ikke installert")
@FEW
@given(problem=SMALL)
def test_more_capacity_never_makes_more_wait(problem: Problem) -> None:
    more = Problem.of(DOCUMENT, problem.users, [evolve(one, capacity=one.capacity + 5) for one in problem.coordinators])
    assert propose(more, seconds=5).measure.waiting <= propose(problem, seconds=5).measure.waiting


def people() -> tuple[list[User], list[Coordinator]]:
    staff = [
        Coordinator("anne", 8, {"tjeneste": "rus", "i_koordinerende_enhet": "nei", "kan_barn": "nei", "sted": "nord"}),
        Coordinator("berit", 8, {"tjeneste": "rus", "i_koordinerende_enhet": "nei", "kan_barn": "ja", "sted": "sør"}),
    ]
    return [User("ola", {"tjeneste": "rus", "kompleks": "nei", "barn": "nei", "sted": "nord"})], staff


def proposal(document: AssignmentDocument = DOCUMENT) -> Proposal:
    users, staff = people()
    return propose(Problem.of(document, users, staff), plain=True)


def test_changing_a_weight_in_the_document_changes_a_proposal() -> None:
    assert proposal().assignment["ola"] == "anne"
    document = changed("bruker: sted, koordinator: sted, når: ulik", "bruker: sted, koordinator: sted, når: lik")
    assert proposal(document).assignment["ola"] == "berit"


def test_a_tie_is_told() -> None:
    users, staff = people()
    found = propose(
        Problem.of(DOCUMENT, users, [evolve(one, traits={**one.traits, "sted": "nord"}) for one in staff]), plain=True
    )
    assert found.ties(found.problem.users[0]) == ("berit",)
    assert proposal().ties(proposal().problem.users[0]) == ()


def test_what_is_not_known_forbids_nothing_and_is_told() -> None:
    users, staff = people()
    problem = Problem.of(DOCUMENT, [evolve(users[0], traits={"tjeneste": "rus"})], staff)
    pair = problem.pair(problem.users[0], staff[0])
    assert pair.forbidden == ()
    assert {"barn", "kompleks", "sted"} <= set(pair.unknown)


def test_the_unsettled_and_those_who_said_no_are_lists_of_their_own() -> None:
    users, staff = people()
    more = [*users, User("kari", right="uavklart"), User("per", declined=True), User("eli", right="nei")]
    problem = Problem.of(DOCUMENT, more, staff)
    assert [user.id for user in problem.users] == ["ola"]
    assert [user.id for user in problem.unsettled] == ["kari"]
    assert [user.id for user in problem.declined] == ["per"]


def test_why_not_says_rule_points_load_and_who_would_move() -> None:
    users, staff = people()
    child = User("lise", {"barn": "ja", "tjeneste": "rus"})
    found = propose(Problem.of(DOCUMENT, [*users, child], staff), plain=True)
    assert why_not(found, "lise", "anne").hard == ("kan_ikke_barn",)
    other = why_not(found, "ola", "berit")
    assert (other.hard, other.room, other.others) == ((), True, ())
    assert other.theirs.points == {"annet_sted": 8}
    assert other.extra is not None
    assert other.extra >= 8
    with pytest.raises(FordelingFeil, match="rukeren olla"):
        why_not(found, "olla", "berit")


def test_when_a_coordinator_leaves_both_choices_are_shown() -> None:
    problem = made(DOCUMENT, 40, 6, 3)
    found = propose(problem, plain=True)
    gone = problem.coordinators[0].id
    shown = what_if(found, leave=[gone], seconds=5)
    assert shown.nobody_moved.measure.moved == ()
    assert shown.moves.measure.key <= shown.nobody_moved.measure.key
    assert gone not in shown.moves.loads


def test_the_one_who_stands_in_has_the_users_of_one_who_is_away() -> None:
    users, staff = people()
    away = [evolve(staff[0], away=True, stand_in="berit"), staff[1], Coordinator("cato", 8, staff[0].traits)]
    found = propose(Problem.of(DOCUMENT, [evolve(users[0], present="anne")], away), plain=True)
    assert (found.assignment["ola"], found.measure.moved) == ("berit", ())
    alone = propose(
        Problem.of(DOCUMENT, [evolve(users[0], present="anne")], [evolve(away[0], stand_in=None), *away[1:]]), plain=True
    )
    assert alone.assignment["ola"] == "cato"


BAD_PEOPLE = {
    "ukjent koordinator": ([User("ola", present="cato")], "ola har cato"),
    "to ganger": ([User("ola"), User("ola")], "rukeren ola står to ganger"),
    "ukjent trekk": ([User("ola", {"alder": "9"})], "«alder» er ikke ført opp"),
    "verken ja eller nei": ([User("ola", {"barn": "kanskje"})], "barn er «kanskje»"),
}


@pytest.mark.parametrize("kind", BAD_PEOPLE)
def test_people_that_cannot_be_used_are_told(kind: str) -> None:
    users, told = BAD_PEOPLE[kind]
    with pytest.raises(FordelingFeil, match=told):
        Problem.of(DOCUMENT, users, people()[1])


def test_capacity_below_zero_and_a_circle_of_stand_ins_are_told() -> None:
    circle = [Coordinator("a", 5, away=True, stand_in="b"), Coordinator("b", -1, away=True, stand_in="a")]
    with pytest.raises(FordelingFeil) as caught:
        Problem.of(DOCUMENT, [], circle)
    told = " ".join(finding.message for finding in caught.value.findings)
    assert "kapasiteten til b er -1" in told
    assert "vikarene går i ring: a → b → a" in told


def test_one_with_capacity_zero_keeps_those_there_and_it_costs() -> None:
    users, staff = people()
    full = Problem.of(DOCUMENT, [evolve(users[0], present="anne")], [evolve(staff[0], capacity=0)])
    assert propose(full, plain=True).assignment == {"ola": "anne"}
    assert propose(full, plain=True).measure.cost > 0


BAD_DOCUMENTS = {
    "for mange poeng": ("poeng: 60, status", "poeng: 1000001, status", "poeng er fra 0 til 1000000"),
    "ukjent trekk": ("koordinator: kan_barn", "koordinator: kan_bran", "Mente du «kan_barn»"),
    "feil slag": ("koordinator: språk, når: har_ikke, bare", "koordinator: sted, når: har_ikke, bare", "her trengs koder"),
    "bånd": ("til_prosent: 100", "til_prosent: 95", "slutte på 100 prosent"),
    "synkende pris": ("pris: 6", "pris: 1", "ikke synke"),
    "over kapasiteten": ("over_kapasitet: {poeng: 60", "over_kapasitet: {poeng: 5", "billigere enn i det siste båndet"),
    "vedtatt vekt": ("bytte: {poeng: 60, status: oppdiktet", "bytte: {poeng: 60, status: vedtatt", "kan ikke være vedtatt"),
}


@pytest.mark.parametrize("kind", BAD_DOCUMENTS)
def test_a_document_that_cannot_be_used_is_told_at_its_place(kind: str) -> None:
    before, after, told = BAD_DOCUMENTS[kind]
    with pytest.raises(DokumentFeil) as caught:
        changed(before, after)
    assert any(told.lower() in str(finding).lower() and finding.line for finding in caught.value.findings)

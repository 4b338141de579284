"""What holds for every case: arrival order, erasure, what was known, refusals, exits and consent."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.errors import TildelingFeil
from allocation.values.truth import Outcome
from coordination.case.consent import consents
from coordination.case.decide import decide
from coordination.case.due import due
from coordination.case.event import DuplikatFeil, Event, HendelseFeil, Log, Refusal
from coordination.case.fold import check_log, fold, visible
from coordination.case.review import may_share, review
from tests.coordination.cases import day, event, logs, small, taken

DAYS = st.integers(0, 40)
QUICK = settings(max_examples=60, deadline=None)


@QUICK
@given(logs(), DAYS, DAYS, st.randoms(use_true_random=False))
def test_arrival_order_and_duplicates_do_not_matter(log: Log, on: int, known: int, random: Random) -> None:
    document, shuffled = small().document, [*log.events, *log.events[:2]]
    random.shuffle(shuffled)
    assert fold(document, shuffled, day(on), day(known)) == fold(document, log.events, day(on), day(known))


@QUICK
@given(logs(), DAYS, DAYS, st.data())
def test_erasure_never_changes_the_state_and_only_blurs(log: Log, on: int, known: int, data: st.DataObject) -> None:
    document = small().document
    gone = data.draw(st.sets(st.sampled_from([e.id for e in log.events] or ["e0"])))
    erased = log.erase(gone)
    assert fold(document, erased.events, day(on), day(known)).state == fold(document, log.events, day(on), day(known)).state
    before = consents(document, visible(log.events, day(on), day(known)), day(on)).to("skole")
    after = consents(document, visible(erased.events, day(on), day(known)), day(on)).to("skole")
    assert after in (before, None)


@QUICK
@given(logs(), DAYS)
def test_later_registration_never_changes_what_was_known(log: Log, known: int) -> None:
    document = small().document
    late = Event("sen", "meldt", day(0), day(known + 1))
    more = evolve(log, events=(*log.events, late))
    assert fold(document, more.events, day(known), day(known)) == fold(document, log.events, day(known), day(known))


@QUICK
@given(logs(), st.integers(0, 40), st.sampled_from(["meldt", "fare", "ferdig"]))
def test_a_fact_or_an_exit_is_never_refused(log: Log, holds: int, name: str) -> None:
    today = max([day(holds), *(e.registrert for e in log.events)])
    assert isinstance(decide(small(), log, Event("ny", name, day(holds), today), {}), Event)


@QUICK
@given(logs(), DAYS, DAYS)
def test_withdrawal_never_enlarges_sharing(log: Log, holds: int, on: int) -> None:
    document = small().document
    today = max([day(holds), *(e.registrert for e in log.events)])
    withdrawn, _ = taken(log, Event("ny", "trukket", day(holds), today, "", {"mottaker": "skole"}))
    rank = {False: 0, None: 1, True: 2}
    before = consents(document, visible(log.events, day(on), today), day(on)).to("skole")
    after = consents(document, visible(withdrawn.events, day(on), today), day(on)).to("skole")
    assert rank[after] <= rank[before]


@QUICK
@given(logs())
def test_every_refusal_names_what_is_in_the_way(log: Log) -> None:
    today = max([day(40), *(e.registrert for e in log.events)])
    found = decide(small(), log, Event("ny", "innkalt", today, today, "leder", {"tjeneste": "skole"}), {})
    if isinstance(found, Refusal):
        assert found.reasons
        assert all(reason.text and reason.text_nn and reason.place for reason in found.reasons)
        assert found.outcome in (Outcome.NOT_FULFILLED, Outcome.UNSETTLED)


@QUICK
@given(logs(), DAYS)
def test_every_deadline_that_began_is_told(log: Log, on: int) -> None:
    document = small().document
    begun = [e for e in visible(log.events, day(on), day(99)) if e.navn == "meldt"]
    assert len(due(document, log.events, day(on), day(99))) == len(begun)


def opened() -> Log:
    log, _ = taken(Log("sak"), event(1, "meldt", 0))
    return taken(log, event(2, "valgt", 1, hvem="A"))[0]


def test_the_same_event_twice_is_one_and_another_with_its_id_is_refused() -> None:
    log = opened()
    assert taken(log, event(1, "meldt", 0)) == (log, None)
    with pytest.raises(DuplikatFeil, match="e1"):
        decide(small(), log, event(1, "fare", 0), {})


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (event(3, "meld", 2), "ingen hendelse «meld»"),
        (event(3, "valgt", 2), "mangler hvem"),
        (event(3, "valgt", 2, hvem="A", hvor="her"), "ikke feltet «hvor»"),
        (event(3, "innkalt", 2, by="leder", tjeneste="skoel"), "ingen kode"),
        (event(3, "valgt", 2, hvem="A\0"), "tegn som ikke kan lagres"),
        (event(3, "valgt", 2, hvem="A" * 70_000), "for lang"),
        (event(3, "meldt", 5, 4), "etter 2026-01-05"),
        (event(3, "meldt", 0, 0), "har gått tilbake"),
        (event(3, "meldt", 2, by="ledr"), "verken rolle eller deltaker"),
        (evolve(event(3, "meldt", 2), retter="e9"), "som skal rettes, finnes ikke"),
        (evolve(event(3, "fare", 2), retter="e1"), "kan ikke rettes til"),
    ],
)
def test_bad_input_is_told_and_nothing_is_recorded(wrong: Event, told: str) -> None:
    with pytest.raises(HendelseFeil, match=told):
        decide(small(), opened(), wrong, {})


def test_a_role_without_the_power_is_refused() -> None:
    found = decide(small(), opened(), event(3, "innkalt", 2, by="skole", tjeneste="skole"), {})
    assert isinstance(found, Refusal)
    assert [reason.kind for reason in found.reasons] == ["makt"]


def test_a_corrected_day_moves_what_it_corrects_and_what_builds_on_it_must_hold() -> None:
    log, none = taken(opened(), evolve(event(3, "meldt", 1, 4), retter="e1"))
    assert none is None
    assert fold(small().document, log.events, day(0), day(9)).state == "ny"
    assert fold(small().document, log.events, day(1), day(9)).state == "åpen"
    assert fold(small().document, log.events, day(0), day(3)).state == "åpen"
    later, _ = taken(opened(), event(3, "innkalt", 2, by="leder", tjeneste="skole"))
    _, refusal = taken(later, evolve(event(4, "meldt", 3, 5), retter="e1"))
    assert refusal is not None
    assert [reason.kind for reason in refusal.reasons] == ["rekkefølge"]
    with pytest.raises(TildelingFeil, match="rettet før"):
        decide(small(), log, evolve(event(5, "meldt", 1, 6), retter="e1"), {})


def test_a_late_decision_must_lead_to_where_the_next_begins() -> None:
    log, _ = taken(opened(), event(3, "ferdig", 10))
    _, refusal = taken(log, event(4, "innkalt", 12, by="leder", tjeneste="skole"))
    assert refusal is not None
    assert [reason.kind for reason in refusal.reasons] == ["tilstand"]
    assert taken(log, event(4, "innkalt", 5, 12, by="leder", tjeneste="skole"))[1] is None


def test_what_later_facts_undermine_is_listed_and_stands() -> None:
    log, _ = taken(opened(), event(3, "innkalt", 2, by="leder", tjeneste="skole"))
    moved, none = taken(log, evolve(event(4, "valgt", 3, 5, hvem="A"), retter="e2"))
    assert none is None
    [doubt] = review(small(), moved, day(9), day(9), {})
    assert (doubt.event.navn, doubt.reason.name) == ("innkalt", "har_hendt")
    assert fold(small().document, moved.events, day(9), day(9)).state == "åpen"


def test_sharing_follows_consent() -> None:
    log, _ = taken(opened(), event(3, "sagt_ja", 2, mottaker="skole"))
    assert may_share(small(), opened(), "skole", day(9), day(9), {}) is Outcome.NOT_FULFILLED
    assert may_share(small(), log, "skole", day(9), day(9), {}) is Outcome.FULFILLED
    assert may_share(small(), log.erase(["e3"]), "skole", day(9), day(9), {}) is Outcome.UNSETTLED


def test_a_new_version_says_where_a_case_in_a_state_that_is_gone_is_now() -> None:
    log = opened()
    states = {("i_gang" if name == "åpen" else name): state for name, state in small().document.tilstander.items()}
    bare = small().document.model_copy(update={"tilstander": states})
    with pytest.raises(TildelingFeil, match="tilstanden «åpen»"):
        check_log(bare, log.events)
    moved = bare.model_copy(update={"flytting": {"åpen": "i_gang"}})
    check_log(moved, log.events)
    assert fold(moved, log.events, day(9), day(9)).state == "i_gang"
    assert fold(small().document, log.events, day(9), day(9)).state == "åpen"

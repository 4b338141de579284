"""What always holds of the service answer, on random cases with gaps."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation import Case, load_rules
from allocation.catalogue import Catalogue, Group, assess_services
from allocation.catalogue.data import to_data
from allocation.catalogue.group import best, combined, worst
from allocation.catalogue.interview import CatalogueInterview
from tests.catalogue.support import DAY, FOLDER, TOWN, Data, facts_and_narrower, judged, rules
from tests.examples import examples

MANY = settings(max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.too_slow])
_SETS = st.frozensets(st.sampled_from(Group), min_size=1)


def answer(data: Data, municipality: str | None = None) -> Catalogue:
    found = Case.from_data(data, rules().vocabulary)
    return assess_services(rules(municipality), found, date=DAY)


@given(_SETS, st.lists(_SETS, max_size=4))
def test_criteria_only_raise_what_the_law_gives(law: frozenset[Group], criteria: list[frozenset[Group]]) -> None:
    together = combined([law, *criteria])
    assert best(together).rank >= best(law).rank and worst(together).rank >= worst(law).rank
    assert combined([*reversed(criteria), law]) == together


@MANY
@given(facts_and_narrower())
def test_a_municipal_criterion_never_lowers_a_group(data: tuple[Data, Data]) -> None:
    without, within = answer(data[0]), answer(data[0], TOWN)
    for before, after in zip(without.services, within.services, strict=True):
        if before.about.lovpålagt or before.settled:
            assert worst(after.groups).rank >= worst(before.groups).rank, before.service
            assert best(after.groups).rank >= best(before.groups).rank, before.service


@MANY
@given(facts_and_narrower(), st.sampled_from((None, TOWN)))
def test_before_the_rules_begin_everything_is_possible_that_criteria_do_not_raise(
    data: tuple[Data, Data], municipality: str | None
) -> None:
    case = Case.from_data(data[0], rules().vocabulary)
    for service in assess_services(rules(municipality), case, date=date(2015, 1, 1)).services:
        assert service.law.groups == frozenset(Group) and Group.RIGHT in service.groups and not service.settled
        assert any(point.address == service.service for point in service.open_points())
        assert not service.law.answer.evaluation.program.slots


@MANY
@given(facts_and_narrower(), st.sampled_from((None, TOWN)))
def test_narrowing_an_unknown_never_overturns_a_group(data: tuple[Data, Data], municipality: str | None) -> None:
    wide, narrow = (answer(part, municipality) for part in data)
    for before, after in zip(wide.services, narrow.services, strict=True):
        assert after.groups <= before.groups, before.service


@MANY
@given(facts_and_narrower(), st.sampled_from((None, TOWN)), st.data())
def test_a_group_depends_only_on_the_facts_it_names(
    data: tuple[Data, Data], municipality: str | None, draw: st.DataObject
) -> None:
    found = answer(data[0], municipality)
    service = draw.draw(st.sampled_from(found.services))
    named = service.facts_named()
    others = {
        "bor_her": "ja",
        "har_hage": "nei",
        "kommunen_har_gartner": "ja",
        "antall_katter": 7,
        "nødvendig_kattepass": judged("ja", "avstanden"),
        "nødvendig_turfølge": judged("nei", "været"),
        "dyr": [{"slag": "hund"}],
    }
    changed = {name: value for name, value in others.items() if not any(part.partition("[")[0] == name for part in named)}
    again = found.with_case(found.case.med(changed))
    assert again.service(service.service).groups == service.groups


@MANY
@given(facts_and_narrower(), st.sampled_from((None, TOWN)))
def test_the_order_of_facts_does_not_matter(data: tuple[Data, Data], municipality: str | None) -> None:
    facts = data[0]["fakta"]
    assert isinstance(facts, dict)
    turned = {**data[0], "fakta": dict(reversed(facts.items()))}
    assert to_data(answer(turned, municipality)) == to_data(answer(data[0], municipality))


def test_the_order_of_documents_does_not_matter(tmp_path: Path) -> None:
    names = sorted(path.name for path in FOLDER.glob("*.yaml"))
    shutil.copytree(FOLDER / "fakta", tmp_path / "fakta")
    for number, name in enumerate(reversed(names)):
        (tmp_path / f"{number:02}-{name}").write_bytes((FOLDER / name).read_bytes())
    turned = load_rules(TOWN, [tmp_path], only_folders=True)
    for facts in ({}, {"har_hage": "ja"}, {"bor_her": "nei", "kommunen_har_gartner": "ja"}):
        own = assess_services(rules(TOWN), Case.from_data({"fakta": facts}, rules().vocabulary), date=DAY)
        other = assess_services(turned, Case.from_data({"fakta": facts}, turned.vocabulary), date=DAY)
        assert to_data(other) == to_data(own)


@MANY
@given(facts_and_narrower(), st.sampled_from((None, TOWN)), st.data())
def test_an_interview_asks_nothing_twice_and_stops(
    data: tuple[Data, Data], municipality: str | None, draw: st.DataObject
) -> None:
    talk = CatalogueInterview(answer(data[0], municipality))
    asked: list[tuple[str, str]] = []
    replies = {"ja_nei": ("ja", "nei", "ukjent"), "tall": (0, 3, "ukjent"), "rader": ([], [{"slag": "hund"}], "ukjent")}
    while (question := talk.next()) is not None:
        key = question.kind, question.address
        assert key not in asked
        asked.append(key)
        reply = draw.draw(st.sampled_from(replies.get(question.reply, ("katt", "ukjent"))))
        value: object = reply
        if question.kind == "skjønn" and reply != "ukjent":
            value = judged(str(reply), question.factors[0])
        talk.reply(value)
    assert talk.replies == len(asked)
    assert talk.questions() == ()
    while talk.back():
        pass
    assert talk.case == Case.from_data(data[0], rules().vocabulary)


@MANY
@given(facts_and_narrower(), st.sampled_from((None, TOWN)))
def test_a_question_that_can_settle_a_service_does(data: tuple[Data, Data], municipality: str | None) -> None:
    found = answer(data[0], municipality)
    for item in found.questions():
        asked = item.question
        if asked.kind == "liste":
            continue
        tried: list[Catalogue] = []
        for reply in {"ja_nei": ("ja", "nei"), "tall": range(8), "rader": ([], [{"slag": "hund"}])}.get(asked.reply, ()):
            value = judged(str(reply), asked.factors[0]) if asked.kind == "skjønn" else reply
            tried.append(found.with_case(found.case.med({asked.name: value})))
        for service in item.settles if tried else ():
            assert any(other.service(service).settled for other in tried), (asked.address, service)
        assert set(item.settles) <= set(item.matters)


def test_nothing_is_asked_about_a_settled_service() -> None:
    found = answer({"fakta": {"bor_her": "nei", "kommunen_har_gartner": "nei", "har_hage": "nei"}, "dyr": []}, TOWN)
    assert [service.group for service in found.services] == [Group.NO_RIGHT] * 4
    assert found.questions() == ()

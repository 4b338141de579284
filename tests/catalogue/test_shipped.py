"""The shipped catalogue keeps the laws of the service answer, on random cases about its own facts."""

from __future__ import annotations

from functools import cache
from random import Random

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from allocation import Case, RuleSet, load_rules
from allocation.catalogue import Catalogue, Group, ServiceAnswer, assess_services
from allocation.catalogue.group import best, worst
from allocation.catalogue.sources import service_ids, serving_ids
from allocation.values.truth import Why
from tests.answers.random_cases import DAY, CaseMaker
from tests.examples import examples

TOWN = "3201"
UNASKED = {Why.NOT_MODELLED, Why.READING}
"""What no caseworker can answer: the product does not know it, or the municipality has not chosen how to read the law."""
SOME = settings(max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def rules(municipality: str | None = None) -> RuleSet:
    return load_rules(municipality)


@cache
def subjects() -> tuple[str, ...]:
    """Every service, and every criterion of the municipality."""
    return (*service_ids(rules(TOWN)), *(name for ids in serving_ids(rules(TOWN)).values() for name in ids))


def data(seed: int, gaps: float) -> dict[str, object]:
    """What a case may hold about a few services."""
    rng = Random(seed)
    found: dict[str, object] = {}
    facts: dict[str, object] = {}
    few = rng.sample(subjects(), 6)
    if rng.random() < 0.5:
        few.append("tjeneste.bpa")  # it presupposes something, and may be granted where there is no right
    for rule in few:
        own = CaseMaker(rng, rule, gaps=gaps, of=rules(TOWN)).data()
        more = own.pop("fakta")
        assert isinstance(more, dict)
        facts |= more
        own.pop("oppgitt", None)
        found |= own
    return {"fakta": facts, **found}


def answer(case: Case, municipality: str | None) -> Catalogue:
    return assess_services(rules(municipality), case, date=DAY)


def case_of(content: dict[str, object]) -> Case:
    return Case.from_data(content, rules(TOWN).vocabulary)


def left_to_the_town(service: ServiceAnswer) -> bool:
    """Does the law's answer wait for what the law lets the town say, and the town says?  That may be settled either way."""
    said = {change.address for overlay in rules(TOWN).overlays for change in overlay.endringer}
    return any(point.why is Why.NOT_MODELLED and point.address in said for point in service.open_points())


@SOME
@given(st.integers(0, 10**9), st.sampled_from((0.1, 0.5, 0.9)))
@example(218388, 0.1)
def test_criteria_never_lower_a_right(seed: int, gaps: float) -> None:
    case = case_of(data(seed, gaps))
    for before, after in zip(answer(case, None).services, answer(case, TOWN).services, strict=True):
        if before.about.lovpålagt or before.settled:
            if not left_to_the_town(before):
                assert best(after.groups).rank >= best(before.groups).rank, before.service
            assert worst(after.groups).rank >= worst(before.groups).rank, before.service


@SOME
@given(st.integers(0, 10**9), st.sampled_from((0.3, 0.8)), st.sampled_from((None, TOWN)))
def test_filling_gaps_never_overturns_a_group(seed: int, gaps: float, municipality: str | None) -> None:
    whole = data(seed, gaps)
    rng = Random(seed + 1)
    facts, tables = whole["fakta"], {name: rows for name, rows in whole.items() if name != "fakta"}
    assert isinstance(facts, dict)
    fewer = {name: value for name, value in facts.items() if rng.random() < 0.6}
    less = {name: rows for name, rows in tables.items() if rng.random() < 0.6}
    wide, narrow = answer(case_of({"fakta": fewer, **less}), municipality), answer(case_of(whole), municipality)
    for before, after in zip(wide.services, narrow.services, strict=True):
        if not any(point.why.value == "motstridende" for point in after.open_points()):
            assert after.groups <= before.groups, before.service


@SOME
@given(st.integers(0, 10**9), st.sampled_from((0.3, 0.8)), st.sampled_from((None, TOWN)))
def test_a_group_depends_only_on_the_facts_it_names(seed: int, gaps: float, municipality: str | None) -> None:
    found = answer(case_of(data(seed, gaps)), municipality)
    other = case_of(data(seed + 1, 0.2))
    rng = Random(seed)
    for service in rng.sample(found.services, 5):
        named = {name.partition("[")[0] for name in service.facts_named()}
        kept = [name for name in (*other.facts, *other.tables) if name in named]
        changed = other.uten(*kept).to_data()
        facts = changed.pop("fakta")
        assert isinstance(facts, dict)
        changes = {**facts, **{name: rows for name, rows in changed.items() if name in other.vocabulary.tables}}
        again = found.with_case(found.case.med(changes)).service(service.service)
        assert again.groups == service.groups, service.service


@SOME
@given(st.integers(0, 10**9), st.sampled_from((0.3, 0.8, 1.0)), st.sampled_from((None, TOWN)))
def test_what_is_unsettled_says_why_and_only_that_is_asked(seed: int, gaps: float, municipality: str | None) -> None:
    found = answer(case_of(data(seed, gaps)), municipality)
    asked = {service: item for item in found.questions() for service in item.matters}
    for service in found.services:
        waits = service.open_points()
        assert bool(waits) is (service.group is None), service.service
        assert service.group is None or service.service not in asked, service.service
        if service.group is None and not any(point.state and point.state.value != "fraværende" for point in waits):
            assert service.service in asked or {point.why for point in waits} <= UNASKED, service.service


def test_one_whose_need_is_judged_has_the_right() -> None:
    judged = {"svar": "ja", "av": "NN", "dato": "2026-02-01", "begrunnelse": "slik"}
    factor = rules().vocabulary.fact("nødvendig_praktisk_bistand").factors[0]
    facts = {
        "oppholder_seg_i_kommunen": "ja",
        "oppholdsgrunnlag": "fast_opphold",
        "nødvendig_praktisk_bistand": {**judged, "momenter": [factor]},
    }
    for municipality in (None, TOWN):
        assert answer(case_of({"fakta": facts}), municipality).service("tjeneste.praktisk-bistand").group is Group.RIGHT

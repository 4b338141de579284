"""Proof: what decided is named and nothing else is needed; what is open has a reason of the right kind."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Answer, Case, Outcome, Why, assess, load_rules
from allocation.answers.citing import law_of
from allocation.answers.points import open_points, parameters, readings
from allocation.answers.proof import Ground, ProofNode, facts_named, proof, proof_of
from allocation.answers.seen import is_settled
from allocation.answers.trace import Trace
from allocation.errors import SakFeil
from allocation.facts.states import State
from allocation.language.nodes import CodeType
from tests.answers.random_cases import DAY, CaseMaker, rules
from tests.examples import examples

BPA = "pbrl.2-1-d"
RULES = rules().rule_ids
seeds = st.integers(0, 2**32)
SERVICE: Mapping[str, object] = {
    "hjemmel": "hol.3-2-6-b",
    "innhold": "praktisk_bistand",
    "krever_flere_enn_én": "nei",
    "nattjeneste": "nei",
}


def answer(data: Mapping[str, object], rule: str = BPA, **more: object) -> Answer:
    return assess(rules(), Case.from_data(data, rules().vocabulary), rule, date=DAY, **more)  # type: ignore[arg-type]


def bpa(hours: object, **facts: object) -> dict[str, object]:
    known = {"alder": 40, "behovets_varighet": 60, "behovet_har_vart": 0, **facts}
    return {"fakta": {k: v for k, v in known.items() if v is not None}, "tjeneste": [{**SERVICE, "timer_per_uke": hours}]}


def judged(reply: str) -> dict[str, object]:
    return {"svar": reply, "av": "NN", "dato": "2026-02-01", "momenter": ["økonomi"], "begrunnelse": "slik"}


def node(found: Answer, name: str) -> ProofNode:
    return next(each for each in proof(found).walk() if each.id == name)


def same(a: Answer, b: Answer) -> bool:
    return (a.outcome, a.code, a.reason_code, a.results, a.reservations) == (
        b.outcome,
        b.code,
        b.reason_code,
        b.results,
        b.reservations,
    )


# ------------------------------------------------------------------------------------------------------------- laws


@settings(max_examples=examples(300), deadline=None)
@given(st.sampled_from(RULES), seeds, st.sampled_from(("åpen", "avsluttet")))
def test_an_answer_never_depends_on_a_fact_it_does_not_name(rule: str, seed: int, evidence: str) -> None:
    maker = CaseMaker(Random(seed), rule, dated=0.1)
    data = maker.data()
    try:
        before = answer(data, rule, evidence=evidence)
        after = answer(_changed(data, facts_named(before), maker), rule, evidence=evidence)
    except SakFeil:
        return  # someone born after the date
    assert same(before, after)


def _changed(data: Mapping[str, object], named: frozenset[str], maker: CaseMaker) -> dict[str, object]:
    """The case with everything that is not named drawn anew."""
    other = maker.data()
    changed: dict[str, object] = {}
    facts, new = data["fakta"], other["fakta"]
    assert isinstance(facts, dict) and isinstance(new, dict)
    kept = {name: value for name, value in facts.items() if name in named}
    oppgitt = data.get("oppgitt", {})
    assert isinstance(oppgitt, dict)
    changed["oppgitt"] = {address: value for address, value in oppgitt.items() if address in named}
    changed["fakta"] = {name: value for name, value in new.items() if name not in named} | kept
    for table, decl in rules().vocabulary.tables.items():
        if table not in named:
            if table in other:
                changed[table] = other[table]
            continue
        found = data.get(table)
        if isinstance(found, dict):
            rows = [_changed_row(row, table, i, named, maker) for i, row in enumerate(found["rader"])]
            changed[table] = {**found, "rader": rows}
        elif isinstance(found, list):
            changed[table] = [_changed_row(row, table, i, named, maker) for i, row in enumerate(found)]
        elif found is not None:
            changed[table] = found
        assert decl is not None
    return changed


def _changed_row(row: Mapping[str, object], table: str, index: int, named: frozenset[str], maker: CaseMaker) -> object:
    fields = rules().vocabulary.tables[table].fields
    changed = {key: value for key, value in row.items() if key not in fields or f"{table}[{index}].{key}" in named}
    for name, decl in fields.items():
        if f"{table}[{index}].{name}" not in named and maker.rng.random() < 0.7:
            changed[name] = maker.given(decl)
    return changed


@settings(max_examples=examples(300), deadline=None)
@given(st.sampled_from(RULES), seeds)
def test_walking_the_expressions_again_gives_the_record(rule: str, seed: int) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule).data(), rule)
    except SakFeil:
        return
    evaluation = found.evaluation
    trace = Trace(evaluation, rules().vocabulary)
    for slot in evaluation.program.slots:
        if slot.index in evaluation.given:
            continue  # given beside what the expression comes to
        rows = (None,) if slot.table is None else tuple(range(len(evaluation.record[slot.index])))
        for row in rows:
            walked, value = trace.see(slot.expr, row).value, trace.evaluation.value(slot.index, row)
            if evaluation.question is None or is_settled(walked):
                assert walked == value, slot.key
            elif isinstance(walked, tuple):  # what all completions have in common can be more certain than the expression
                assert walked[0] <= value[0] <= value[1] <= walked[1], slot.key


@settings(max_examples=examples(300), deadline=None)
@given(st.sampled_from(RULES), seeds, st.sampled_from(("åpen", "avsluttet")))
def test_what_is_open_has_a_reason_and_what_is_settled_has_none(rule: str, seed: int, evidence: str) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule).data(), rule, evidence=evidence)
    except SakFeil:
        return
    for each in proof(found).walk():
        assert bool(each.why) is not each.settled, each.key
        if each.settled and each.kind in ("vilkår", "fakta"):
            rests_on_law = all(not isinstance(use, tuple) for use in each.uses)
            assert each.facts or rests_on_law, each.key
    assert bool([point for point in open_points(found) if point.outcome]) is (found.outcome is Outcome.UNSETTLED)


@settings(max_examples=examples(150), deadline=None)
@given(st.sampled_from(RULES), seeds)
def test_the_facts_that_are_open_are_among_those_named(rule: str, seed: int) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule).data(), rule)
    except SakFeil:
        return
    points = open_points(found)
    assert {point.address for point in points if point.name or point.table} <= facts_named(found)
    for point in points:
        decl = rules().vocabulary.find(point.name, point.table)
        # «annet» does not say what it is
        rest = decl is not None and isinstance(decl.type, CodeType) and point.value in decl.type.rest
        if point.name and point.why is not Why.CONFLICT and not rest:
            assert not is_settled(point.value), "what is settled is never waited for"


@settings(max_examples=examples(100), deadline=None)
@given(seeds)
def test_every_definite_condition_has_a_provision_behind_it(seed: int) -> None:
    found = answer(CaseMaker(Random(seed), BPA).data(), BPA)
    for each in proof(found).walk():
        if each.kind == "vilkår":
            assert each.place and each.source


# ------------------------------------------------------------------------------------------------- what settled it


def test_a_settled_condition_names_the_facts_that_settled_it() -> None:
    found = answer(bpa(35))
    assert [fact.address for fact in node(found, "under_67").facts] == ["alder", "fødselsdato"]
    hours = [fact.address for fact in node(found, "minst_32_timer").facts]
    assert hours[0] == "tjeneste" and "tjeneste[0].timer_per_uke" in hours
    assert "behovets_varighet" in facts_named(found)
    assert "vesentlig_økt_kostnad" not in facts_named(found)


def test_the_list_is_not_named_where_it_does_not_matter() -> None:
    named = facts_named(answer(bpa(35)))
    assert "vedtak" not in named and "barn" not in named


def test_what_failed_stands_first() -> None:
    found = answer(bpa(35, behovets_varighet=12))
    root = proof(found)
    assert [child.id for child in root.children] == ["langvarig", "alder_eller_tidligere_rett", "stort_behov"]
    assert root.facts[0].address == "behovets_varighet"
    assert "tjeneste" in {fact.name for fact in proof_of(found, "tellende_timer").facts}


def test_a_list_has_a_node_for_each_row() -> None:
    data = bpa(20) | {"tjeneste": [{**SERVICE, "timer_per_uke": 20}, {**SERVICE, "timer_per_uke": 3, "hjemmel": "annet"}]}
    rows = [child for child in node(answer(data), "tellende_timer").children if child.id == "teller_med"]
    assert [(child.table, child.case_row, child.outcome) for child in rows] == [
        ("tjeneste", 0, Outcome.FULFILLED),
        ("tjeneste", 1, Outcome.NOT_FULFILLED),
    ]


def test_rows_have_the_number_they_have_in_the_case() -> None:
    data = bpa(20)
    data["tjeneste"] = [
        {**SERVICE, "timer_per_uke": 9, "til": "2020-01-01"},
        {**SERVICE, "timer_per_uke": 33, "fra": "2026-01-01"},
    ]
    found = answer(data)
    assert "tjeneste[1].timer_per_uke" in facts_named(found)
    children = node(found, "tellende_timer").children
    assert [(child.id, child.case_row) for child in children] == [("teller_med", 1), ("timer_som_regnes", 1)]


def test_a_derived_fact_shows_what_it_was_computed_to() -> None:
    facts = node(answer(bpa(35, alder=None, fødselsdato="1985-04-12")), "under_67").facts
    age = next(fact for fact in facts if fact.name == "alder")
    assert age.value == (40, 40) and age.computed and age.state is State.MISSING


def test_a_judgement_comes_with_who_and_why() -> None:
    fact = next(f for f in node(answer(bpa(28, vesentlig_økt_kostnad=judged("nei"))), "vesentlig_dyrere").facts)
    assert fact.judgement is not None and fact.judgement.by == "NN" and fact.value is False


def test_the_burden_of_proof_decides_when_evidence_is_closed() -> None:
    closed = answer(bpa(28), evidence="avsluttet")
    leaf = node(closed, "vesentlig_dyrere")
    assert closed.outcome is Outcome.FULFILLED and leaf.burden_decided and leaf.value is False
    assert leaf.burden is not None and leaf.burden.holder == "kommunen"
    assert not node(answer(bpa(28)), "vesentlig_dyrere").burden_decided
    shown = answer(bpa(28, vesentlig_økt_kostnad=judged("ja")), evidence="avsluttet")
    assert not node(shown, "vesentlig_dyrere").burden_decided


def test_a_value_given_by_address_names_its_source() -> None:
    found = answer(bpa(35, behovets_varighet=None) | {"oppgitt": {f"{BPA}/langvarig": {"verdi": "ja", "kilde": "vedtak 2019"}}})
    assert node(found, "langvarig").given == "vedtak 2019" and found.outcome is Outcome.FULFILLED
    assert f"{BPA}/langvarig" in facts_named(found)


# ------------------------------------------------------------------------------------------------------- why unsettled


def test_a_missing_fact_a_judgement_and_an_unreasoned_judgement() -> None:
    found = answer(bpa(28, behovets_varighet=None))
    assert {(point.address, point.why) for point in open_points(found)} == {
        ("behovets_varighet", Why.MISSING),
        ("vesentlig_økt_kostnad", Why.JUDGEMENT),
    }
    assert node(found, "langvarig").why == {Why.MISSING}
    assert [point.who for point in found.judgements] == ["kommunen"] and found.judgements[0].factors
    unreasoned = answer(bpa(28, vesentlig_økt_kostnad={"svar": "nei", "av": "NN"}))
    assert [(p.address, p.state) for p in unreasoned.judgements] == [("vesentlig_økt_kostnad", State.UNREASONED)]


@pytest.mark.parametrize("given", ["ukjent", "ikke_aktuelt", None])
def test_unknown_and_not_applicable_are_missing_too(given: str | None) -> None:
    assert [point.address for point in answer(bpa(35, behovets_varighet=given)).missing] == ["behovets_varighet"]


def test_missing_and_open_lists_are_missing() -> None:
    assert "tjeneste" in {point.table for point in answer({"fakta": {"alder": 40, "behovets_varighet": 60}}).missing}
    data = bpa(20) | {"tjeneste": {"rader": [{**SERVICE, "timer_per_uke": 20}], "lukket": "nei"}}
    assert {point.address for point in answer(data).missing} == {"tjeneste"}


def test_two_sources_that_disagree_are_a_conflict() -> None:
    twice = [{"verdi": 12, "kilde": "søknad"}, {"verdi": 60, "kilde": "lege"}]
    found = answer(bpa(35, behovets_varighet=twice))
    assert [point.address for point in found.conflicts] == ["behovets_varighet"] and not found.missing
    assert [given.source for given in found.conflicts[0].givens] == ["søknad", "lege"]
    assert node(found, "langvarig").conflict


def test_a_derived_fact_given_against_the_computed_one_is_a_conflict() -> None:
    found = answer(bpa(35, fødselsdato="1950-01-01"))
    assert [point.address for point in found.conflicts] == ["alder"]


def test_a_value_given_against_the_computed_one_is_a_conflict() -> None:
    found = answer(bpa(35) | {"oppgitt": {f"{BPA}/langvarig": {"verdi": "nei", "kilde": "vedtak 2019"}}})
    assert [point.address for point in found.conflicts] == [f"{BPA}/langvarig"]
    assert node(found, "langvarig").conflict


def test_a_settled_branch_gives_no_reason() -> None:
    known_interval = {"minst": 30, "høyst": 40}
    found = answer(bpa(35, alder=known_interval))
    assert found.outcome is Outcome.FULFILLED and not open_points(found)
    assert node(found, "under_67").why == frozenset()


def test_a_price_that_nobody_has_written_down_is_not_modelled() -> None:
    found = assess(load_rules(), Case.from_data({}, rules().vocabulary), "egenandel.hjemme", date=DAY)
    assert "egenandel.hjemme/kommunens_pris" in {point.address for point in found.not_modelled}
    assert all(point.reason for point in found.not_modelled)


def test_a_rule_outside_the_time_it_is_modelled_for(tmp_path: Path) -> None:
    text = (
        "id: prøve.regel\ntittel: Prøve\ntype: rettighet\nhjemmel: {lov: LOV-1999-07-02-63, sted: § 1}\n"
        "i_kraft: {fra: 2010-01-01}\nmodellert: {fra: 2020-01-01}\nvilkår:\n  alle:\n"
        "    - {id: ung, tekst: Er ung, tekst_nn: Er ung, sted: ledd 1, hvis: ikke nattlig}\n"
        "størrelser:\n  nattlig: {tekst: Nattlig, tekst_nn: Nattleg, sted: ledd 1, uttrykk: nei}\n"
        "følger:\n  oppfylt: {kode: rett, tekst: Ja., tekst_nn: Ja.}\n"
        "  ikke_oppfylt: {kode: ikke_rett, tekst: Nei., tekst_nn: Nei.}\n"
    )
    (tmp_path / "prove.yaml").write_text(text, encoding="utf-8")
    own = load_rules(folders=[tmp_path])
    found = assess(own, Case.from_data({}, own.vocabulary), "prøve.regel", date=date(2015, 1, 1))
    assert proof(found).why == {Why.NOT_MODELLED} and found.not_modelled and not facts_named(found)
    early = assess(own, Case.from_data({}, own.vocabulary), "prøve.regel", date=date(2009, 1, 1))
    assert proof(early).outcome is Outcome.NOT_FULFILLED and not open_points(early)


# ------------------------------------------------------------------------------ reservations, deviations, readings


def test_reservations_are_said_unless_they_surely_do_not_matter() -> None:
    assert not answer({"fakta": {"egenandel_går_ut_over_behov": "nei"}}, "egenandel.hjemme").reservations
    assert [r.certain for r in answer({}, "egenandel.hjemme").reservations] == [False]
    certain = answer({"fakta": {"egenandel_går_ut_over_behov": "ja"}}, "egenandel.hjemme").reservations
    assert [r.certain for r in certain] == [True] and certain[0].place and certain[0].text != certain[0].text_nn


def test_deviations_of_overlays_in_force_are_said() -> None:
    oslo = load_rules("Oslo")
    case = Case.from_data({}, oslo.vocabulary)
    told = assess(oslo, case, "egenandel.hjemme", date=date(2018, 6, 1)).deviations
    assert any("187 272" in item.text for item in told)
    assert not assess(oslo, case, "egenandel.hjemme", date=date(2019, 6, 1)).deviations
    assert not assess(oslo, case, BPA, date=date(2018, 6, 1)).deviations


def test_readings_tell_choice_and_whether_they_matter() -> None:
    student = bpa(20) | {"tjeneste": [{**SERVICE, "timer_per_uke": 33, "innhold": "høyere_utdanning"}]}
    study, helpers = "pbrl.2-1-d/høyere_utdanning_teller", "pbrl.2-1-d/hver_hjelper_teller"
    found = {each.address: each for each in readings(answer(student))}
    assert {study, helpers, "pbrl.2-1-d/behovet_regnes"} < set(found)
    assert (found[study].choice, found[study].standard, found[study].used) == ("utenfor", True, True) and found[study].reasons
    assert (found[helpers].choice, found[helpers].standard) == ("ikke_valgt", True)
    other = {each.address: each for each in readings(answer(student, readings={study: "innenfor"}))}
    assert (other[study].choice, other[study].standard) == ("innenfor", False)
    unused = {each.address: each for each in readings(answer(bpa(35)))}
    assert not unused[study].used
    assert not unused[helpers].used  # nobody has chosen, and with one helper at a time both ways give the same


def test_parameters_used_have_value_and_place() -> None:
    used = {item.address.rpartition("/")[2]: item for item in parameters(answer(bpa(35)))}
    assert used["stort_timetall"].value == (32, 32) and used["stort_timetall"].place == "ledd 4 punktum 1"
    assert "mindre_timetall" not in used


def test_of_several_laws_the_one_the_place_names() -> None:
    laws = "FOR-2011-12-16-1349 § 8; FOR-2011-12-16-1349 § 10; LOV-2011-06-24-30 § 11-2"
    assert law_of(laws, "§ 10 ledd 2") == "FOR-2011-12-16-1349 § 10"
    assert law_of(laws, "ledd 1") == "FOR-2011-12-16-1349 § 8"


def test_nodes_are_made_once_and_the_tree_is_finite() -> None:
    root = proof(answer(bpa(35)))
    nodes = list(root.walk())
    assert len({id(each) for each in nodes}) == len(nodes)
    assert Ground(answer(bpa(35))) is not root.ground
    assert is_settled(root.value)

"""A code that is known to be one of some: the answer is what those codes have in common, and the rest is asked for."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, Outcome, assess, load_rules
from allocation.errors import SakFeil
from allocation.facts.checking import check
from allocation.facts.states import State
from allocation.language.nodes import CodeType
from tests.answers.random_cases import CaseMaker, contradicts
from tests.answers.test_proof import RULES

SHIPPED = load_rules()
DAY = date(2026, 3, 1)
WITH_CODES = [
    rule
    for rule in RULES
    if any(
        isinstance(kind, CodeType) and name not in SHIPPED.program(rule, DAY).derived
        for name, kind in SHIPPED.program(rule, DAY).facts
    )
]


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(WITH_CODES), st.integers(0, 2**32))
def test_the_answer_is_what_the_codes_have_in_common(rule: str, seed: int) -> None:
    rng = Random(seed)
    program = SHIPPED.program(rule, DAY)
    name, kind = rng.choice([(n, k) for n, k in program.facts if isinstance(k, CodeType) and n not in program.derived])
    if not isinstance(kind, CodeType) or SHIPPED.vocabulary.facts[name].is_judgement:
        return
    codes = rng.sample(kind.codes, rng.randint(2, len(kind.codes)))
    try:
        case = Case.from_data(CaseMaker(rng, rule, dated=0.0).data(), SHIPPED.vocabulary).uten(name)
        told = [assess(SHIPPED, case.med({name: code}), rule, date=DAY) for code in codes]
        some = assess(SHIPPED, case.med({name: {"én_av": codes}}), rule, date=DAY)
        blank = assess(SHIPPED, case, rule, date=DAY)
    except SakFeil:
        return
    outcomes = {answer.outcome for answer in told}
    if len(outcomes) == 1 and not some.evaluation.left_out:
        assert some.outcome in outcomes
    if some.outcome is not Outcome.UNSETTLED:  # a code that contradicts a value given is not the one
        assert {answer.outcome for answer in told if not contradicts(answer)} <= {some.outcome}
    if blank.outcome is not Outcome.UNSETTLED and not all(contradicts(answer) for answer in told):
        assert some.outcome is blank.outcome


def test_the_answer_says_which_codes_and_asks_for_the_rest() -> None:
    facts = {
        "oppholdets_formål": {"én_av": ["omsorg_og_behandling", "avlastning"]},
        "opphold_i_institusjon": "ja",
        "kommunen_dekker_oppholdet": "ja",
        "opphold_på_ubestemt_tid": "nei",
        "betalingsfrie_døgn_i_år": 0,
        "døgn_med_betalingsadgang_i_år": 5,
    }
    case = Case.from_data({"sak": "prøve", "fakta": facts}, SHIPPED.vocabulary)
    answer = assess(SHIPPED, case, "egenandel.korttid", date=DAY)
    assert answer.outcome is Outcome.UNSETTLED
    assert "oppholdets formål: en av omsorg og behandling eller avlastning" in answer.text()
    question = answer.next_question()
    assert question is not None and question.name == "oppholdets_formål"
    both_free = case.med({"oppholdets_formål": {"én_av": ["avlastning", "øyeblikkelig_hjelp"]}})
    assert assess(SHIPPED, both_free, "egenandel.korttid", date=DAY).outcome is Outcome.NOT_FULFILLED


def test_it_is_written_as_it_is_read_and_fits_the_schema() -> None:
    decl = next(decl for decl in SHIPPED.vocabulary.facts.values() if decl.kind == "kode" and len(decl.codes) > 2)
    first, second, third, *_ = decl.codes
    data = {"sak": "prøve", "fakta": {decl.name: {"én_av": [first, second], "kilde": "samtale"}}}
    case = Case.from_data(data, SHIPPED.vocabulary)
    assert case.to_data() == data and check(data, SHIPPED.vocabulary) == []
    found = case.resolve(decl.name, DAY)
    assert (found.state, found.value, found.among) == (State.KNOWN, None, (first, second))
    both = case.med({decl.name: [{"én_av": [first, second]}, {"én_av": [second, third]}]}).resolve(decl.name, DAY)
    assert (both.state, both.value, both.among) == (State.KNOWN, second, ())
    clash = case.med({decl.name: [{"én_av": [first, second]}, {"verdi": third}]}).resolve(decl.name, DAY)
    assert clash.state is State.CONFLICT


@pytest.mark.parametrize("written", [["a"], [], "bpa", None])
def test_what_is_not_some_codes_is_refused(written: object) -> None:
    decl = next(decl for decl in SHIPPED.vocabulary.facts.values() if decl.kind == "kode")
    with pytest.raises(SakFeil):
        Case.from_data({"sak": "prøve", "fakta": {decl.name: {"én_av": written}}}, SHIPPED.vocabulary)
    with pytest.raises(SakFeil, match="en opplysning med koder"):
        Case.from_data({"sak": "prøve", "fakta": {"fødselsdato": {"én_av": ["a", "b"]}}}, SHIPPED.vocabulary)

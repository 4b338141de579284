"""Questions: what can still matter is asked, nothing else, and the best first."""

from __future__ import annotations

import json
from collections.abc import Mapping
from random import Random

import pytest
from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st

from allocation import Answer, Case, Outcome, TildelingFeil, Why, assess
from allocation.answers.answer import EVIDENCE, Evidence
from allocation.answers.interview import Interview, with_reply
from allocation.answers.points import open_points
from allocation.answers.questions import Question, next_question, questions, rank
from allocation.errors import ArgumentFeil, SakFeil
from allocation.facts.writing import canonical_json
from allocation.language.nodes import CodeType
from tests.answers.random_cases import DAY, CaseMaker, contradicts, rules
from tests.examples import examples

BPA = "pbrl.2-1-d"
RULES = rules().rule_ids
seeds = st.integers(0, 2**32)


def answer(data: Mapping[str, object], rule: str = BPA, **more: object) -> Answer:
    return assess(rules(), Case.from_data(data, rules().vocabulary), rule, date=DAY, **more)  # type: ignore[arg-type]


def addresses(found: tuple[Question, ...]) -> list[str]:
    return [question.address for question in found]


def settled(found: Answer) -> bool:
    return found.outcome is Outcome.NOT_FULFILLED or found.settled


# ------------------------------------------------------------------------------------------------------------- laws


@settings(max_examples=examples(150), deadline=None)
@given(st.sampled_from(RULES), seeds, st.booleans(), st.sampled_from(EVIDENCE))
def test_answering_every_question_settles(rule: str, seed: int, worst_first: bool, evidence: Evidence) -> None:
    """With definite replies an interview ends with a settled answer, whatever the order of the replies."""
    maker = CaseMaker(Random(seed), rule, gaps=0.0, odd=0.0)
    interview = Interview(rules(), Case.from_data({}, rules().vocabulary), rule, date=DAY, evidence=evidence)
    for _ in range(400):
        asked = interview.questions()
        if not asked:
            break
        question = asked[-1 if worst_first else 0]
        interview.reply(_definite(maker, question), question)
    assert not interview.questions()
    if not interview.answer.evaluation.program.has_unknown and not contradicts(interview.answer):
        waits = open_points(interview.answer)
        # a residual code («annet») says only that none of the others was chosen
        assert settled(interview.answer) or all(
            point.why is Why.NOT_MODELLED or (isinstance(point.type, CodeType) and point.value in point.type.rest)
            for point in waits
        )


@settings(max_examples=examples(150), deadline=None)
@given(st.sampled_from(RULES), seeds)
@example("egenandel.hjemme", 5022)
def test_an_interview_ends_whatever_is_replied(rule: str, seed: int) -> None:
    """Unknown, not applicable, judgements without reasons, open lists: nothing is asked twice."""
    maker = CaseMaker(Random(seed), rule, odd=0.6, dated=0.1)
    interview = Interview(rules(), maker.case(), rule, date=DAY)
    maker.dated = 0.0  # what is replied holds on the day
    asked: set[str] = set()
    while question := interview.next():
        assert question.address not in asked or question.kind == "liste"
        asked.add(question.address)
        interview.reply(_any(maker, question))
        assert len(asked) < 400
    for _ in range(interview.replies):
        assert interview.back()
    assert not interview.back()


@settings(max_examples=examples(200), deadline=None)
@given(st.sampled_from(RULES), seeds)
def test_what_is_not_asked_cannot_matter(rule: str, seed: int) -> None:
    """A missing fact that is not among the questions changes nothing when it alone is given."""
    rng = Random(seed)
    maker = CaseMaker(rng, rule)
    before = assess(rules(), maker.case(), rule, date=DAY)
    asked = questions(before)
    named = {q.address for q in asked}
    for address, changed in _unasked(maker, before.case, before):
        if address in named or _base_is_asked(address, asked):
            continue
        after = assess(rules(), changed, rule, date=DAY)
        if contradicts(after) or after.evaluation.broken != before.evaluation.broken:
            continue  # a derived fact and what it is computed from, or facts that cannot all be: nothing known was narrowed
        assert after.outcome is before.outcome, address
        if before.outcome is not Outcome.NOT_FULFILLED:
            assert [(r.low, r.high, r.value) for r in after.results.values()] == [
                (r.low, r.high, r.value) for r in before.results.values()
            ], address


@settings(max_examples=examples(150), deadline=None)
@example("egenandel.korttid", 8013)  # a reply that contradicts what is given by address
@given(st.sampled_from(RULES), seeds)
def test_settling_is_counted_right(rule: str, seed: int) -> None:
    """For ja/nei and codes every reply is tried: exactly those counted settle the outcome."""
    maker = CaseMaker(Random(seed), rule, gaps=0.2, odd=0.15)
    before = assess(rules(), maker.case(), rule, date=DAY)
    unsettled = before.outcome is Outcome.UNSETTLED
    for question in questions(before):
        decl = rules().vocabulary.find(question.fact, question.table)
        if decl is None or question.reply not in ("ja_nei", "kode") or (unsettled and not question.for_outcome):
            continue
        replies: list[object] = list(decl.codes) or ["ja", "nei"]
        if decl.is_judgement:
            factors = list(decl.factors[:1])
            judged = {"av": "NN", "dato": "2020-01-01", "momenter": factors, "begrunnelse": "slik"}
            replies = [{"svar": reply, **judged} for reply in replies]
        cases = [with_reply(before.case, question, reply, DAY) for reply in replies]
        after = [assess(rules(), case, rule, date=DAY) for case in cases]
        settling = [a.outcome is not Outcome.UNSETTLED if unsettled else a.settled for a in after]
        assert (question.candidates, question.settling) == (len(replies), sum(settling)), question.address


@settings(max_examples=examples(60), deadline=None)
@given(st.sampled_from(RULES), seeds)
def test_the_order_of_facts_does_not_matter(rule: str, seed: int) -> None:
    maker = CaseMaker(Random(seed), rule)
    data = maker.data()
    turned = {key: dict(reversed(v.items())) if isinstance(v, dict) else v for key, v in reversed(data.items())}
    assert questions(answer(data, rule)) == questions(answer(turned, rule))


def _definite(maker: CaseMaker, question: Question) -> object:
    vocabulary = rules().vocabulary
    if question.kind == "liste":
        return "ja"
    if question.kind == "tabell":
        return [maker.row(vocabulary.tables[question.name]) for _ in range(maker.rng.randint(0, 2))]
    return maker.reply(vocabulary.fact(question.fact, question.table))


def _any(maker: CaseMaker, question: Question) -> object:
    vocabulary = rules().vocabulary
    if question.kind == "liste":
        return maker.rng.choice(("ja", "nei", "ukjent", [maker.row(vocabulary.tables[question.name])]))
    if question.kind == "tabell":
        return maker.table(vocabulary.tables[question.name])
    return maker.given(vocabulary.fact(question.fact, question.table))


def _base_is_asked(address: str, asked: tuple[Question, ...]) -> bool:
    """Is this a derived fact, and something it is computed from among the questions?"""
    where, _, fact = address.rpartition(".")
    table = None if where == "fakta" else where.partition("[")[0]
    decl = rules().vocabulary.find(fact, table)
    derived = decl.derived if decl else None
    return derived is not None and any(q.fact in derived for q in asked if q.fact)


def _unasked(maker: CaseMaker, case: Case, before: Answer) -> list[tuple[str, Case]]:
    """Every missing fact and field, with the case where it is given."""
    program, found = before.evaluation.program, []
    for name, _ in program.facts:
        if name not in case.facts:
            found.append((f"fakta.{name}", case.med({name: maker.reply(rules().vocabulary.facts[name])})))
    for use in program.tables:
        decl, table = rules().vocabulary.tables[use.name], case.tables.get(use.name)
        if table is None:
            found.append((use.name, case.med({use.name: [maker.row(decl)]})))
            continue
        for index, row in enumerate(table.rows):
            for field, _ in use.fields:
                if field not in row.values:
                    question = Question("opplysning", field, use.name, index, "", "", "")
                    changed = with_reply(case, question, maker.reply(decl.fields[field]), DAY)
                    found.append((f"{use.name}[{index}].{field}", changed))
    return found


# --------------------------------------------------------------------------------------------------------- examples


SERVICE = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "krever_flere_enn_én": "nei", "nattjeneste": "nei"}
KNOWN = {"fødselsdato": "1985-04-12", "behovets_varighet": 60, "behovet_har_vart": 0}


def test_what_can_settle_goes_before_what_only_matters_and_a_larger_share_before_a_smaller() -> None:
    """Settling, then the outcome rather than a value, then what costs people least, then the share of replies that settle."""
    plain = Question("opplysning", "f", None, None, "", "", "ja_nei", candidates=4)
    best_first = [
        evolve(plain, settling=3),
        evolve(plain, settling=2),
        evolve(plain, settling=1),
        evolve(plain, kind="skjønn", settling=4),
        evolve(plain, settling=4, for_outcome=False),
        plain,
        evolve(plain, kind="tabell", candidates=0),
        evolve(plain, for_outcome=False),
    ]
    for order in (range(8), (7, 6, 5, 4, 3, 2, 1, 0), (3, 0, 6, 2, 7, 1, 5, 4)):
        assert sorted(order, key=lambda i: rank(best_first[i], 0)) == list(range(8))
    assert rank(plain, 0) < rank(plain, 1)


def test_nothing_is_asked_of_a_settled_answer() -> None:
    found = answer({"fakta": KNOWN, "tjeneste": [{**SERVICE, "timer_per_uke": 32}]})
    assert found.outcome is Outcome.FULFILLED
    assert questions(found) == ()
    assert next_question(found) is None


def test_between_25_and_32_hours_only_the_judgement_is_left() -> None:
    found = answer({"fakta": KNOWN, "tjeneste": [{**SERVICE, "timer_per_uke": 28}]})
    (question,) = questions(found)
    assert (question.kind, question.name, question.reply) == ("skjønn", "vesentlig_økt_kostnad", "ja_nei")
    assert question.can_settle
    assert question.settling == question.candidates == 2
    assert "økonomi" in question.factors
    assert question.who == "kommunen"
    assert len({question, question}) == 1
    assert question.text
    assert question.text_nn != question.text


def test_forty_hours_and_one_unknown_row_leave_only_other_conditions() -> None:
    data = {"fakta": {"behovets_varighet": 60}, "tjeneste": [{**SERVICE, "timer_per_uke": 40}, {}], "vedtak": []}
    found = answer(data)
    asked = {q.address: q for q in questions(found)}
    assert asked["fakta.fødselsdato"].for_outcome
    assert asked["fakta.fødselsdato"].instead == ("alder",)
    assert not asked["tjeneste[1].timer_per_uke"].for_outcome  # only for the number of hours
    assert next(iter(asked)) == "fakta.fødselsdato"


def test_the_birth_date_is_asked_rather_than_the_age_until_it_is_unknown() -> None:
    data = {"fakta": {"behovets_varighet": 60}, "tjeneste": [{**SERVICE, "timer_per_uke": 40}], "vedtak": []}
    assert addresses(questions(answer(data))) == ["fakta.fødselsdato"]
    data["fakta"] = {"behovets_varighet": 60, "fødselsdato": "ukjent"}
    assert addresses(questions(answer(data))) == ["fakta.alder"]
    data["fakta"] = {"behovets_varighet": 60, "fødselsdato": "ukjent", "alder": "ukjent"}
    assert questions(answer(data)) == ()


def test_a_judgement_without_reasons_is_asked_for_what_it_lacks() -> None:
    known = {**KNOWN, "vesentlig_økt_kostnad": "ja"}
    found = answer({"fakta": known, "tjeneste": [{**SERVICE, "timer_per_uke": 28}]})
    assert found.outcome is Outcome.UNSETTLED
    (asked,) = questions(found)
    assert (asked.address, asked.kind, asked.can_settle) == ("fakta.vesentlig_økt_kostnad", "skjønn", True)
    talk = Interview(found.rules, found.case, found.rule, date=found.date)
    talk.reply("ja")  # still without reasons: it is not asked about twice
    assert talk.next() is None and talk.questions() == ()


def test_a_number_known_within_bounds_is_asked_about_within_them() -> None:
    known = {**KNOWN, "behovets_varighet": {"minst": 20, "høyst": 30}}
    found = answer({"fakta": known, "tjeneste": [{**SERVICE, "timer_per_uke": 40}]})
    asked = next(one for one in questions(found) if one.fact == "behovets_varighet")
    assert asked.can_settle and asked.candidates == 2
    assert not questions(
        answer({"fakta": {**KNOWN, "behovets_varighet": {"minst": 25}}, "tjeneste": [{**SERVICE, "timer_per_uke": 40}]})
    )


def test_an_open_list_is_asked_about_only_while_it_can_matter() -> None:
    rows = [{**SERVICE, "timer_per_uke": 20}]
    found = answer({"fakta": KNOWN, "tjeneste": {"rader": rows, "lukket": "nei"}})
    first = questions(found)[0]
    assert (first.kind, first.address, first.reply) == ("liste", "tjeneste", "ja_nei")
    assert first.can_settle
    old = answer({"fakta": {**KNOWN, "behovets_varighet": 6}, "tjeneste": {"rader": rows, "lukket": "nei"}})
    assert old.outcome is Outcome.NOT_FULFILLED
    assert questions(old) == ()


def test_a_missing_table_is_asked_for_as_a_whole_and_its_fields_by_row() -> None:
    table = {q.address: q for q in questions(answer({"fakta": KNOWN}))}["tjeneste"]
    assert (table.kind, table.reply, table.fact, table.type) == ("tabell", "rader", "", None)
    data = {"fakta": KNOWN, "tjeneste": [{**SERVICE, "til": "2020-01-01"}, SERVICE]}
    assert "tjeneste[1].timer_per_uke" in addresses(questions(answer(data)))
    assert "tjeneste[0].timer_per_uke" not in addresses(questions(answer(data)))


def test_an_unknown_table_is_not_asked_for() -> None:
    assert "tjeneste" not in addresses(questions(answer({"fakta": KNOWN, "tjeneste": "ukjent"})))


def test_contradictions_are_not_asked_about() -> None:
    doubted = {**KNOWN, "behovets_varighet": [{"verdi": 12, "kilde": "a"}, {"verdi": 36, "kilde": "b"}]}
    found = answer({"fakta": doubted, "tjeneste": [{**SERVICE, "timer_per_uke": 32}]})
    assert found.outcome is Outcome.UNSETTLED
    assert questions(found) == ()


# -------------------------------------------------------------------------------------------------------- interview


def test_an_interview_goes_forth_and_back() -> None:
    data = {"fakta": KNOWN, "tjeneste": {"rader": [{**SERVICE, "timer_per_uke": 20}], "lukket": "nei"}}
    start = Case.from_data(data, rules().vocabulary)
    interview = Interview(rules(), start, BPA, date=DAY)
    interview.reply([{**SERVICE, "timer_per_uke": 12}])
    assert interview.answer.outcome is Outcome.FULFILLED
    assert interview.next() is None
    with pytest.raises(ArgumentFeil):
        interview.reply("ja")
    assert Case.from_data(interview.case.to_data(), rules().vocabulary) == interview.case
    assert interview.back()
    assert interview.case == start
    interview.reply("nei")
    assert interview.case.tables["tjeneste"].left_open
    asked = interview.next()
    assert asked is None or asked.kind != "liste"


def test_what_stands_there_for_other_days_stays() -> None:
    later = {"verdi": 12, "fra": "2027-01-01"}
    earlier = {"verdi": 6, "fra": "2024-01-01", "til": "2024-12-31"}
    data = {"fakta": {**KNOWN, "behovets_varighet": [later, earlier]}, "tjeneste": [{**SERVICE, "timer_per_uke": 40}]}
    interview = Interview(rules(), Case.from_data(data, rules().vocabulary), BPA, date=DAY)
    interview.reply(60)
    assert interview.answer.outcome is Outcome.FULFILLED
    facts = interview.case.to_data()["fakta"]
    assert isinstance(facts, dict)
    assert facts["behovets_varighet"] == [later, earlier, {"verdi": 60, "fra": "2025-01-01", "til": "2026-12-31"}]


def test_a_judgement_for_a_row_goes_where_it_belongs() -> None:
    rows = [{**SERVICE, "timer_per_uke": 40}, {**SERVICE, "nattjeneste": "ja", "timer_per_uke": 4}]
    data = {"fakta": KNOWN, "tjeneste": {"rader": rows, "lukket": "nei"}}
    interview = Interview(rules(), Case.from_data(data, rules().vocabulary), BPA, date=DAY)
    question = _find(interview, "tjeneste[1].kontinuerlig_behov")
    assert (question.kind, question.for_outcome) == ("skjønn", False)
    interview.reply(
        {"svar": "ja", "av": "NN", "dato": "2026-01-01", "momenter": question.factors[:1], "begrunnelse": "b"}, question
    )
    assert interview.answer.results["tellende_timer"].low == 4400
    assert interview.case.tables["tjeneste"].closed is False


def test_a_reply_that_does_not_fit_changes_nothing() -> None:
    interview = Interview(rules(), Case.from_data({"fakta": KNOWN}, rules().vocabulary), BPA, date=DAY)
    before = interview.case
    for wrong in ("kanskje", [{"timer_per_uke": -1}], {"x": 1}, None):
        with pytest.raises(SakFeil):
            interview.reply(wrong)
    assert interview.case == before
    assert interview.replies == 0


def test_a_birth_date_after_the_date_is_refused() -> None:
    case = Case.from_data({"tjeneste": [], "vedtak": []}, rules().vocabulary)
    interview = Interview(rules(), case, "pbrl.2-5-c", date=DAY)
    interview.reply([{"ventet": "nei"}], _find(interview, "barn"))
    with pytest.raises(TildelingFeil):
        interview.reply("2030-01-01", _find(interview, "barn[0].fødselsdato"))


def _find(interview: Interview, address: str) -> Question:
    return next(q for q in interview.questions() if q.address == address)


# ------------------------------------------------------------------------------------- a dialogue that is built anew


@settings(max_examples=examples(60), deadline=None)
@given(st.sampled_from(RULES), seeds)
def test_an_interview_made_anew_from_the_stored_case_asks_nothing_twice(rule: str, seed: int) -> None:
    """All that was replied lies in the case: unknown, half a judgement, bounds, open lists."""
    maker = CaseMaker(Random(seed), rule, odd=0.6, dated=0.1)
    case = maker.case()
    maker.dated = 0.0
    asked: set[str] = set()
    while question := Interview(rules(), case, rule, date=DAY).next():
        assert question.address not in asked or question.kind == "liste"
        asked.add(question.address)
        interview = Interview(rules(), case, rule, date=DAY)
        interview.reply(_any(maker, question), question)
        case = Case.from_data(interview.case.to_data(), rules().vocabulary)
        assert len(asked) < 400


def test_what_a_half_answer_lacks_is_asked_for_once_and_the_receipt_is_the_same() -> None:
    data = {"fakta": {"behovets_varighet": {"minst": "12 måneder", "høyst": "36 måneder"}}}
    interview = Interview(rules(), Case.from_data(data, rules().vocabulary), BPA, date=DAY)
    question = next(q for q in interview.questions() if q.fact == "behovets_varighet")
    interview.reply({"minst": "18 måneder", "høyst": "36 måneder"}, question)
    assert question.address not in addresses(interview.questions())
    stored = Case.from_data(interview.case.to_data(), rules().vocabulary)
    assert question.address not in addresses(Interview(rules(), stored, BPA, date=DAY).questions())
    unmarked = json.loads(json.dumps(interview.case.to_data()).replace(', "spurt": "ja"', ""))
    assert unmarked != interview.case.to_data()
    assert canonical_json(Case.from_data(unmarked, rules().vocabulary)) == canonical_json(stored)


def test_a_reply_that_does_not_count_on_the_day_is_refused() -> None:
    interview = Interview(rules(), Case.from_data({}, rules().vocabulary), BPA, date=DAY)
    question = next(q for q in interview.questions() if q.fact == "fødselsdato")
    with pytest.raises(SakFeil, match="gjelder ikke"):
        interview.reply({"verdi": "1990-01-01", "fra": "2030-01-01"}, question)
    assert interview.replies == 0

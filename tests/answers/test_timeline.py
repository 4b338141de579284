"""The timeline equals asking every single day, and the next change is the first day that differs."""

from __future__ import annotations

import textwrap
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Answer, Case, RuleSet, assess, load_rules
from allocation.answers.occasions import Occasion
from allocation.answers.timeline import Period, next_change, state, timeline
from allocation.errors import ArgumentFeil, SakFeil
from tests.answers.random_cases import DAY, CaseMaker, rules
from tests.examples import examples

BPA = "pbrl.2-1-d"
SERVICE = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "krever_flere_enn_én": "nei", "nattjeneste": "nei"}
seeds = st.integers(0, 2**32)


def full_state(answer: Answer) -> tuple[object, ...]:
    return answer.reason_code, state(answer)


def every_day(found: RuleSet, case: Case, rule: str, first: date, last: date) -> list[tuple[date, tuple[object, ...]]]:
    """The first day of each run of equal answers, by asking day by day."""
    runs: list[tuple[date, tuple[object, ...]]] = []
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        now = full_state(assess(found, case, rule, date=day))
        if not runs or runs[-1][1] != now:
            runs.append((day, now))
    return runs


def same_as_every_day(found: RuleSet, case: Case, rule: str, first: date, last: date) -> tuple[Period, ...]:
    periods = timeline(found, case, rule, first, last)
    assert [(p.first, full_state(p.answer)) for p in periods] == every_day(found, case, rule, first, last)
    assert periods[0].first == first
    assert periods[-1].last == last
    for before, after in pairwise(periods):
        assert before.last + timedelta(1) == after.first
        assert after.answer.date == after.first
        assert after.occasions
    return periods


@settings(max_examples=examples(40), deadline=None)
@given(st.sampled_from(rules().rule_ids), seeds, st.integers(2012, 2027), st.integers(1, 3))
def test_the_timeline_equals_asking_every_day(rule: str, seed: int, year: int, years: int) -> None:
    maker = CaseMaker(Random(seed), rule, gaps=0.1, odd=0.15, dated=0.15)
    maker.day = date(year, 3, 1)
    case = maker.case()
    first = maker.day + timedelta(maker.rng.randint(0, 300))
    try:
        assess(rules(), case, rule, date=first)
    except SakFeil:
        return  # someone is born after the first day
    same_as_every_day(rules(), case, rule, first, first + timedelta(365 * years))


@settings(max_examples=examples(50), deadline=None)
@given(st.sampled_from(rules().rule_ids), seeds)
def test_the_next_change_is_the_first_day_that_differs(rule: str, seed: int) -> None:
    maker = CaseMaker(Random(seed), rule, gaps=0.1, odd=0.1, dated=0.1)
    answer = assess(rules(), maker.case(), rule, date=DAY)
    last = DAY + timedelta(800)
    change = next_change(answer)
    changed = next(iter(d for d, now in _days(answer, last) if now != _told(answer)), None)
    if change is not None and change.date <= last:
        assert changed == change.date
        assert _told(change.answer) != _told(answer)
    else:
        assert changed is None


def _told(answer: Answer) -> tuple[object, ...]:
    return state(answer) if answer.outcome.value != "ikke_oppfylt" else (answer.outcome, answer.code)


def _days(answer: Answer, last: date) -> list[tuple[date, tuple[object, ...]]]:
    days = [DAY + timedelta(n) for n in range(1, (last - DAY).days + 1)]
    return [(day, _told(assess(answer.rules, answer.case, answer.rule, date=day))) for day in days]


# --------------------------------------------------------------------------------------------------------- examples


def bpa(**facts: object) -> Case:
    known = {"fødselsdato": "1985-04-12", "behovets_varighet": 60, **facts}
    data = {"fakta": known, "tjeneste": [{**SERVICE, "timer_per_uke": 40}], "barn": [], "vedtak": []}
    return Case.from_data(data, rules().vocabulary)


def test_bpa_from_before_the_law_to_67_years() -> None:
    periods = timeline(load_rules(national=True), bpa(), BPA, date(2010, 1, 1), date(2060, 1, 1))
    assert [(p.first, p.answer.code, [o.kind for o in p.occasions]) for p in periods] == [
        (date(2010, 1, 1), "ikke_i_kraft", []),
        (date(2015, 1, 1), "rett", ["regelverk"]),
        (date(2052, 4, 12), "kan_innvilges", ["fødselsdag"]),
    ]
    assert periods[1].last == date(2052, 4, 11)
    assert periods[2].occasions[0].names == ("fødselsdato",)


def test_the_next_change_says_when_and_why() -> None:
    answer = assess(rules(), bpa(), BPA, date=DAY)
    change = next_change(answer)
    assert change is not None
    assert (change.date, change.answer.code) == (date(2052, 4, 12), "kan_innvilges")
    assert change.occasions == (Occasion("fødselsdag", ("fødselsdato",)),)
    assert next_change(change.answer) is None
    assert next_change(answer, horizon_years=26) is None
    assert next_change(answer, horizon_years=27) is not None


def test_born_on_29_february() -> None:
    answer = assess(rules(), bpa(fødselsdato="1960-02-29"), BPA, date=DAY)
    change = next_change(answer)
    assert change is not None
    assert change.date == date(2027, 3, 1)


def test_a_dated_fact_ends() -> None:
    case = bpa(behovets_varighet={"verdi": 60, "til": "2026-06-30"})
    change = next_change(assess(rules(), case, BPA, date=DAY))
    assert change is not None
    assert (change.date, change.answer.outcome.value) == (date(2026, 7, 1), "uavklart")
    assert change.occasions == (Occasion("opplysning", ("behovets_varighet",)),)


def test_a_parameter_gets_another_value() -> None:
    change = next_change(assess(rules(), Case.from_data({}, rules().vocabulary), "egenandel.korttid", date=date(2025, 12, 1)))
    assert change is not None
    assert change.date == date(2026, 1, 1)
    assert change.occasions[0].kind == "regelverk"
    assert any(name.startswith("egenandel.korttid/") for name in change.occasions[0].names)


def test_one_day_is_one_period_and_days_in_the_wrong_order_are_refused() -> None:
    (period,) = timeline(rules(), bpa(), BPA, DAY, DAY)
    assert (period.first, period.last) == (DAY, DAY)
    for first, last in ((DAY, DAY - timedelta(1)), (DAY, date(2201, 1, 1)), (date(1899, 12, 31), DAY), (date.min, date.max)):
        with pytest.raises(ArgumentFeil):
            timeline(rules(), bpa(), BPA, first, last)


def test_the_whole_span_of_years() -> None:
    case = Case.from_data({"fakta": {"behovets_varighet": 60}}, rules().vocabulary)
    periods = timeline(load_rules(national=True), case, BPA, date(1900, 1, 1), date(2200, 12, 31))
    assert (periods[0].first, periods[-1].last) == (date(1900, 1, 1), date(2200, 12, 31))
    assert next_change(assess(rules(), case, BPA, date=date(2200, 12, 31))) is None


# ----------------------------------------------------------------------------- rules that use the date in other ways


FACTS = """
fakta:
  mottatt: {type: dato, spørsmål: a, tekst: a}
  frist: {type: dato, spørsmål: a, tekst: a}
  dager: {type: tall, enhet: døgn, område: [0, 1000], spørsmål: a, tekst: a}
tabeller:
  besøk:
    tekst: a
    spørsmål: a
    største_antall: 5
    felt:
      når: {type: dato, spørsmål: a, tekst: a}
"""
RULE = """
id: prøve.{name}
tittel: Prøve
type: frist
hjemmel: {{lov: LOV-1999-07-02-63, sted: § 1}}
i_kraft: {{fra: 2020-01-01}}
oppbygning: {{ledd 1: 1}}
parametre:
  lengde: {{enhet: døgn, sted: ledd 1 punktum 1, tekst: a, verdier: {{2020-01-01: 30, 2026-05-01: 45}}}}
vilkår:
  id: v
  tekst: a
  sted: ledd 1 punktum 1
  hvis: {condition}
følger:
  oppfylt: {{kode: ja_da, tekst: a}}
  ikke_oppfylt: {{kode: nei_da, tekst: a}}
"""
CONDITIONS = {
    "døgn": "døgn_mellom(mottatt; dato) > lengde",
    "dag-pluss": "legg_til_dager(dato; dager) > frist",
    "sammenlign": "dato > legg_til_dager(mottatt; lengde) og dato <= frist",
    "likhet": "dato = frist",
    "antall": "antall(besøk der når < dato) = antall(besøk der når <= frist)",
    "avledet": "første_januar(dato) > mottatt",
    "neste": "dato >= neste_virkedag(frist) eller dato < det_laveste_av(mottatt; frist)",
}


@cache
def trial_rules() -> RuleSet:
    import tempfile

    folder = Path(tempfile.mkdtemp())
    (folder / "fakta").mkdir()
    (folder / "fakta" / "prøve.yaml").write_text(textwrap.dedent(FACTS), encoding="utf-8")
    for name, condition in CONDITIONS.items():
        (folder / f"{name}.yaml").write_text(RULE.format(name=name, condition=condition), encoding="utf-8")
    return load_rules(folders=[folder], only_folders=True)


@settings(max_examples=examples(80), deadline=None)
@given(st.sampled_from(sorted(CONDITIONS)), seeds)
def test_other_uses_of_the_date(name: str, seed: int) -> None:
    rng = Random(seed)

    def some() -> str:
        return (DAY + timedelta(rng.randint(-60, 90))).isoformat()

    def maybe() -> object:
        low, high = sorted((some(), some()))
        return rng.choice((some(), some(), {"tidligst": low, "senest": high}, "ukjent"))

    facts = {"mottatt": maybe(), "frist": maybe(), "dager": rng.choice((0, 3, 40, "ukjent"))}
    data = {"fakta": facts, "besøk": [{"når": some()} for _ in range(rng.randint(0, 3))]}
    case = Case.from_data(data, trial_rules().vocabulary)
    same_as_every_day(trial_rules(), case, f"prøve.{name}", DAY - timedelta(40), DAY + timedelta(150))


def test_a_date_that_passes_is_named() -> None:
    case = Case.from_data({"fakta": {"frist": "2026-03-20"}}, trial_rules().vocabulary)
    change = next_change(assess(trial_rules(), case, "prøve.likhet", date=DAY))
    assert change is not None
    assert (change.date, change.occasions) == (date(2026, 3, 20), (Occasion("dato", ("prøve.likhet/v",)),))


def test_a_municipality_that_is_gone_has_no_later_answers() -> None:
    meland = load_rules("Meland")
    young = Case.from_data({"fakta": {"fødselsdato": "2010-01-15"}}, meland.vocabulary)
    found = assess(meland, young, "meland.støttekontakt", date=date(2019, 3, 1))
    assert found.next_change() is None

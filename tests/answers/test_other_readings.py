"""Unsettled law: an answer is settled only when every reading that may be chosen gives it, and says when another would matter."""

from __future__ import annotations

from datetime import date
from itertools import product
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation import Answer, Case, Outcome, RuleSet, Why, assess, load_rules
from allocation.answers.timeline import told
from allocation.data import data_root
from allocation.engine.other_readings import Choices, chosen, others
from allocation.errors import ArgumentFeil, UkjentRegelFeil
from tests.answers.random_cases import CaseMaker
from tests.columns.test_one_case import check
from tests.examples import examples

DAY = date(2026, 3, 1)
RULES = load_rules()


def read_openly(rule: str) -> list[str]:
    """The readings of a rule and of the rules it uses."""
    return [slot.key for slot in RULES.program(rule, DAY).slots if slot.kind == "lesemåte"]


def without_choice(rule: str) -> dict[str, str]:
    return dict.fromkeys(read_openly(rule), "ikke_valgt")


def every_way(rule: str) -> list[dict[str, str]]:
    """Every combination of tenable choices."""
    readings = {slot.key: slot.choices for slot in RULES.program(rule, DAY).slots if slot.kind == "lesemåte"}
    return [dict(zip(readings, way, strict=True)) for way in product(*readings.values())]


def left_open(rule: str, random: Random) -> tuple[dict[str, str], list[dict[str, str]]]:
    """Six readings at most that nobody has chosen, the rest chosen by chance; and every way to choose those too.  One rule has
    2048 ways in all, each a program to compile."""
    readings = {slot.key: slot.choices for slot in RULES.program(rule, DAY).slots if slot.kind == "lesemåte"}
    left = random.sample(sorted(readings), min(6, len(readings)))
    made = {key: random.choice(choices) for key, choices in readings.items() if key not in left}
    ways = product(*(readings[key] for key in left))
    return made | dict.fromkeys(left, "ikke_valgt"), [made | dict(zip(left, way, strict=True)) for way in ways]


WITH_READINGS = tuple(rule for rule in RULES.rule_ids if read_openly(rule))
seeds = st.integers(0, 10_000)


def answer(case: Case, rule: str, readings: dict[str, str] | None = None, of: RuleSet = RULES) -> Answer:
    return assess(of, case, rule, date=DAY, readings=readings)


def case(rule: str, seed: int) -> Case:
    return CaseMaker(Random(seed), rule, gaps=0.1, odd=0.0, of=RULES).case()


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(WITH_READINGS), seeds)
def test_what_is_settled_without_a_choice_is_so_under_every_choice(rule: str, seed: int) -> None:
    given_case = case(rule, seed)
    unread, ways = left_open(rule, Random(seed))
    open_ = answer(given_case, rule, unread)
    every = [answer(given_case, rule, way) for way in ways]
    outcomes = {one.outcome for one in every}
    assert open_.outcome is (outcomes.pop() if len(outcomes) == 1 else Outcome.UNSETTLED)
    for name, result in open_.results.items():
        for one in every:
            bounds = one.results[name].bounds
            if bounds is not None and result.bounds is not None:
                assert result.bounds[0] <= bounds[0] and bounds[1] <= result.bounds[1], name  # type: ignore[operator]


@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(WITH_READINGS), seeds)
def test_it_depends_on_exactly_the_readings_that_change_it(rule: str, seed: int) -> None:
    """Against trying every way, also those that nothing rests on."""
    given_case = case(rule, seed)
    found = answer(given_case, rule)
    wanted: list[Choices] = []
    for way in others(found.evaluation.program).ways:
        other = answer(given_case, rule, chosen({}, way))
        if told(other) != told(found) and not any(less <= way for less in wanted):
            wanted.append(way)
    assert [frozenset(other.choices) for other in found.depends_on_readings().readings] == wanted


@pytest.mark.parametrize("rule", WITH_READINGS)
def test_one_case_and_columns_agree_when_nothing_is_chosen(rule: str) -> None:
    check(RULES, [rule], DAY, "åpen", 7, 25, without_choice(rule))


def test_an_untenable_choice_cannot_be_made() -> None:
    rule, reading = "bærum.forslag-tydeligere-kriterier", "bærum.forslag-tydeligere-kriterier/klart_rettighetsfestet"
    bærum = load_rules("3201")
    empty = Case.from_data({}, bærum.vocabulary)
    with pytest.raises(ArgumentFeil, match="ikke holdbart: Dette ville gå under det loven krever"):
        assess(bærum, empty, rule, date=DAY, readings={reading: "bare_rett_med_tallgrense"})
    with pytest.raises(UkjentRegelFeil, match="har ikke valget «noe»"):
        assess(bærum, empty, rule, date=DAY, readings={reading: "noe"})
    assert assess(bærum, empty, rule, date=DAY).depends_on_readings().readings == ()
    # one tenable choice is left: not choosing changes nothing
    left = assess(bærum, empty, rule, date=DAY, readings={reading: "ikke_valgt"})
    assert reading not in {point.address for point in left.unchosen}


COORDINATED = {"svar": "ja", "av": "lege", "dato": "2026-01-05", "momenter": ["ventet varighet"], "begrunnelse": "Varer"}


def coordinator(municipal: int, hospital: int, standard: str, folder: Path) -> Answer:
    """hol.7-2 with another default for the reading of which services count."""
    source = (data_root("rules") / "lov" / "hol-7-2-koordinator.yaml").read_text(encoding="utf-8")
    opened = source.replace("standard: ikke_valgt", f"standard: {standard}")
    (folder / "hol-7-2.yaml").write_text(opened, encoding="utf-8")
    count = (data_root("rules") / "lov" / "pbrl-2-5-individuell-plan.yaml").read_text(encoding="utf-8")
    two = count.replace("standard: ikke_valgt", "standard: minst_to").replace("    velges_av: kommunen\n", "")
    (folder / "pbrl-2-5.yaml").write_text(two, encoding="utf-8")
    own = load_rules(folders=[folder])
    together = COORDINATED | {"momenter": ["ulike ytere"]}
    facts = {"langvarig_behov": COORDINATED, "koordinert_behov": together, "antall_kommunale_tjenester": municipal}
    facts |= {"antall_spesialisttjenester": hospital}
    return answer(Case.from_data({"fakta": facts}, own.vocabulary), "hol.7-2", of=own)


def test_opposite_answers_are_unsettled_until_the_municipality_chooses(tmp_path: Path) -> None:
    found = coordinator(1, 1, "ikke_valgt", tmp_path)
    assert found.outcome is Outcome.UNSETTLED
    [point] = found.unchosen
    assert (point.why, point.who, point.address) == (Why.READING, "kommunen", "hol.7-2/tjenester_som_teller")
    assert "Lesemåte ikke valgt" in found.text() and "velges av kommunen" in found.text()
    assert "Lesemåte ikkje vald" in found.text("nn") and "blir vald av kommunen" in found.text("nn")
    [shown] = (one for one in found.to_data()["lesemåter"] if one["adresse"] == point.address)
    assert (shown["valg"], shown["velges_av"], shown["sier"], shown["begrunnelse"]) == (None, "kommunen", "", "")
    told_of = found.to_data()["avhenger_av_lesemåte"]
    assert {one["kode"] for one in told_of} == {"ingen_plikt", "skal_tilby"}


@pytest.mark.parametrize(("municipal", "hospital", "outcome"), [(2, 1, Outcome.FULFILLED), (0, 0, Outcome.NOT_FULFILLED)])
def test_nobody_need_choose_where_it_makes_no_difference(municipal: int, hospital: int, outcome: Outcome, tmp_path: Path) -> None:
    found = coordinator(municipal, hospital, "ikke_valgt", tmp_path)
    assert found.outcome is outcome and found.unchosen == () and found.depends_on_readings().readings == ()


def test_a_chosen_reading_says_when_another_would_matter(tmp_path: Path) -> None:
    found = coordinator(1, 1, "bare_kommunale", tmp_path)
    others = {one.code: one for one in found.depends_on_readings().readings}
    other = others["hol.7-2/tjenester_som_teller=begge_nivåer"]
    assert other.answer.outcome is Outcome.FULFILLED
    assert "Svaret blir et annet hvis loven leses slik" in found.text()
    assert "Svaret blir eit anna om lova blir lesen slik" in found.text("nn")
    assert coordinator(2, 1, "bare_kommunale", tmp_path).depends_on_readings().readings == ()

"""Completions that break a demand among the facts are no completions, in one case and in columns alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product

import polars as pl
import pytest

from allocation.answers.answer import Answer, assess
from allocation.answers.points import open_points
from allocation.columns.run import calculate
from allocation.engine.rules import RuleSet, load_rules
from allocation.facts.case import Case
from allocation.values.truth import Outcome

DAY = date(2026, 3, 1)
FACTS = """
krav:
  borgere_er_lovlig_her:
    utelukker: [borger, 'grunnlag i ("uten"; "søker") eller må_reise']
    tekst: En borger er her lovlig
    tekst_nn: Ein borgar er her lovleg
fakta:
  borger: {type: ja_nei, hvem: søker}
  grunnlag: {type: kode, koder: {fast: F, besøk: B, uten: U, søker: S}, hvem: søker}
  må_reise: {type: ja_nei, hvem: kommunen}
"""
RULE = """
id: regel.{name}
tittel: Oppdiktet
type: kommunalt_kriterium
lag: kommune
kommune: {{nummer: "9999", navn: Oppdiktet}}
kilde: {{tittel: Oppdiktet, dato: 2020-01-01}}
i_kraft: {{fra: 2020-01-01}}
vilkår:
  alle:
    - {{id: svaret, tekst: Svaret, hvis: '{condition}'}}
følger:
  oppfylt: {{kode: ja, tekst: Ja}}
  ikke_oppfylt: {{kode: nei, tekst: Nei}}
"""
CONDITIONS = {
    "lovlig": 'grunnlag = "fast" eller grunnlag = "besøk"',
    "to-ganger": 'ikke (grunnlag = "uten" og må_reise) og ikke (grunnlag = "søker" og må_reise)',
    "begge": 'borger og grunnlag = "fast" eller borger og grunnlag <> "fast"',
    "fast": 'grunnlag = "fast" eller borger og grunnlag = "fast"',
    "uten": 'grunnlag = "uten" og må_reise eller grunnlag = "uten" og ikke må_reise',
}
VALUES: Mapping[str, tuple[str, ...]] = {
    "borger": ("ja", "nei"),
    "grunnlag": ("fast", "besøk", "uten", "søker"),
    "må_reise": ("ja", "nei"),
}


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    folder = tmp_path_factory.mktemp("regler")
    (folder / "fakta").mkdir()
    (folder / "fakta" / "alt.yaml").write_text(FACTS)
    for name, condition in CONDITIONS.items():
        (folder / f"{name}.yaml").write_text(RULE.format(name=name, condition=condition))
    return load_rules("9999", [folder], only_folders=True)


def given_cases() -> Iterator[dict[str, str]]:
    """Every case with each fact known or not, that contradicts nothing."""
    for values in product(*((*known, "") for known in VALUES.values())):
        case = {name: value for name, value in zip(VALUES, values, strict=True) if value}
        if allowed(case):
            yield case


def allowed(case: Mapping[str, str]) -> bool:
    unlawful = case.get("grunnlag") in ("uten", "søker") or case.get("må_reise") == "ja"
    return not (case.get("borger") == "ja" and unlawful)


def completions(case: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The ways to complete a case that the demand allows."""
    for values in product(*((case[name],) if name in case else VALUES[name] for name in VALUES)):
        whole = dict(zip(VALUES, values, strict=True))
        if allowed(whole):
            yield whole


def answer(rules: RuleSet, name: str, case: Mapping[str, str]) -> Answer:
    return assess(rules, Case.from_data({"fakta": dict(case)}, rules.vocabulary), f"regel.{name}", date=DAY)


@pytest.mark.parametrize("name", CONDITIONS)
def test_the_outcome_is_what_all_allowed_completions_share(rules: RuleSet, name: str) -> None:
    whole = {tuple(case.values()): answer(rules, name, case).outcome for case in completions({})}
    cases = list(given_cases())
    expected = []
    for case in cases:
        outcomes = {whole[tuple(each.values())] for each in completions(case)}
        expected.append(outcomes.pop() if len(outcomes) == 1 else Outcome.UNSETTLED)
    found = [answer(rules, name, case).outcome for case in cases]
    assert found == expected, [(case, a, b) for case, a, b in zip(cases, found, expected, strict=True) if a is not b]
    register = pl.DataFrame({"nøkkel": range(len(cases))} | {name: [case.get(name) for case in cases] for name in VALUES})
    result = calculate(rules, register, [f"regel.{name}"], date=DAY)
    assert result.frame[f"regel.{name}/utfall"].to_list() == [outcome.value for outcome in expected]


def test_what_cannot_be_is_no_reason_to_ask(rules: RuleSet) -> None:
    """A citizen's ground is not asked for where only grounds that a citizen cannot have would matter."""
    found = answer(rules, "to-ganger", {"borger": "ja"})
    assert (found.outcome, open_points(found)) == (Outcome.FULFILLED, ())
    waiting = answer(rules, "fast", {"borger": "ja"})
    assert [point.name for point in waiting.missing] == ["grunnlag"]


def test_a_contradiction_is_told_and_not_reasoned_away(rules: RuleSet) -> None:
    found = answer(rules, "lovlig", {"borger": "ja", "grunnlag": "uten"})
    assert found.outcome is Outcome.UNSETTLED
    assert {point.name for point in found.conflicts} >= {"grunnlag"}


def test_a_reading_that_cannot_matter_is_not_told() -> None:
    """Whether an agreement gives an asylum seeker in a centre a right decides, however the open places in § 6 are read."""
    shipped = load_rules()
    known = {
        "alder": 33,
        "oppholdsgrunnlag": "asylsøker_i_mottak",
        "norsk_statsborger": "nei",
        "bosatt_etter_særlig_avtale": "nei",
    }
    found = assess(shipped, Case.from_data({"fakta": known}, shipped.vocabulary), "opphold.1255-6", date=DAY)
    assert found.outcome is Outcome.UNSETTLED
    assert [point.name for point in open_points(found)] == ["avtale_gir_omsorgstjenester"]

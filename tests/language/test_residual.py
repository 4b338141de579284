"""A residual code (annet) settles nothing to no by itself, in one case and in columns alike."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from allocation.answers.answer import Answer, assess
from allocation.columns.run import calculate
from allocation.engine.check import check_rules
from allocation.engine.rules import RuleSet, load_rules
from allocation.errors import DokumentFeil
from allocation.facts.case import Case
from allocation.values.truth import Outcome

DAY = date(2026, 3, 1)
FACTS = """
fakta:
  slag: {type: kode, koder: {a: A, b: B, annet: Noe annet}, restkoder: [annet], hvem: søker}
"""
RULE = """
id: regel.{name}
tittel: Oppdiktet
type: kommunalt_kriterium
lag: kommune
kommune: {{nummer: "9999", navn: Oppdiktet}}
kilde: {{tittel: Oppdiktet, dato: 2020-01-01}}
i_kraft: {{fra: 2020-01-01}}
{closed}vilkår:
  alle:
    - {{id: svaret, tekst: Svaret, hvis: '{condition}'}}
følger:
  oppfylt: {{kode: ja, tekst: Ja}}
  ikke_oppfylt: {{kode: nei, tekst: Nei}}
"""
CLOSED = "lukkede_lister: [{opplysning: slag, tekst: Listen er lukket, tekst_nn: Lista er lukka}]\n"
RULES = {
    # name: condition, closed, and what a, b and annet come to
    "lik": ('slag = "a"', "", (True, False, None)),
    "ulik": ('slag <> "a"', "", (False, True, None)),
    "blant": ('slag i ("a"; "b")', "", (True, True, None)),
    "med": ('slag i ("a"; "annet")', "", (True, False, True)),
    "er-annet": ('slag = "annet"', "", (False, False, True)),
    "ikke-annet": ('slag <> "annet"', "", (True, True, None)),
    "lukket": ('slag = "a"', CLOSED, (True, False, False)),
    "lukket-ulik": ('slag <> "annet"', CLOSED, (True, True, False)),
}
CODES = ("a", "b", "annet")


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    return load_rules("9999", [written(tmp_path_factory.mktemp("regler"), FACTS)], only_folders=True)


def written(folder: Path, facts: str) -> Path:
    (folder / "fakta").mkdir()
    (folder / "fakta" / "alt.yaml").write_text(facts)
    for name, (condition, closed, _) in RULES.items():
        (folder / f"{name}.yaml").write_text(RULE.format(name=name, condition=condition, closed=closed))
    return folder


def answer(rules: RuleSet, name: str, code: str) -> Answer:
    return assess(rules, Case.from_data({"fakta": {"slag": code}}, rules.vocabulary), f"regel.{name}", date=DAY)


@pytest.mark.parametrize("name", RULES)
def test_what_each_code_comes_to(rules: RuleSet, name: str) -> None:
    expected = [Outcome.of(truth) for truth in RULES[name][2]]
    assert [answer(rules, name, code).outcome for code in CODES] == expected
    result = calculate(rules, pl.DataFrame({"nøkkel": CODES, "slag": CODES}), [f"regel.{name}"], date=DAY)
    assert result.frame[f"regel.{name}/utfall"].to_list() == [outcome.value for outcome in expected]


def test_what_is_missing_is_the_fact_and_it_is_not_asked_for_again(rules: RuleSet) -> None:
    found = answer(rules, "lik", "annet")
    assert [point.name for point in found.missing] == ["slag"]
    assert "annet" in found.text()
    assert found.next_question() is None


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("restkoder: [annet], ", "", "«annet» kan være en restkode"),
        ("restkoder: [annet]", "restkoder: [andre]", "koden «andre» finnes ikke"),
        ("restkoder: [annet]", "ikke_rest: {annet: Den er bestemt}", "ikke en opplysning med restkoder"),
    ],
)
def test_a_code_that_looks_residual_is_settled_in_the_document(tmp_path: Path, old: str, new: str, told: str) -> None:
    try:
        findings = check_rules(load_rules("9999", [written(tmp_path, FACTS.replace(old, new))], only_folders=True))
    except DokumentFeil as error:
        findings = list(error.findings)
    assert told in " ".join(finding.message for finding in findings), findings

"""What a refusal rests on: every ground is a condition that failed, or one that holds and stands in the way."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation import Case, Outcome, RuleSet, assess, load_rules
from allocation.answers.proof import proof
from allocation.answers.refusals import refusals
from allocation.letters.reasons import reasons
from tests.answers.random_cases import DAY, CaseMaker
from tests.examples import examples

SOME = settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])

FACTS = """
fakta:
  er_gjest: {type: ja_nei, spørsmål: Gjest?, spørsmål_nn: Gjest?, hvem: søker, tekst: Er gjest, tekst_nn: Er gjest}
  har_avtale: {type: ja_nei, spørsmål: Avtale?, spørsmål_nn: Avtale?, hvem: søker, tekst: Har avtale, tekst_nn: Har avtale}
  trenger: {type: ja_nei, spørsmål: Trenger?, spørsmål_nn: Treng?, hvem: søker, tekst: Trenger, tekst_nn: Treng}
"""
INNER = """
id: prøve.opphold
tittel: Oppholdet
tittel_nn: Opphaldet
type: rettighet
lag: forskrift
hjemmel: {lov: FOR-2011-12-16-1255, sted: § 6}
i_kraft: {fra: 2012-01-01}
vilkår:
  ingen:
    - id: gjest_uten_avtale
      tekst: Er gjest uten avtale
      tekst_nn: Er gjest utan avtale
      alle:
        - {id: gjest, tekst: Er gjest, tekst_nn: Er gjest, sted: ledd 3, hvis: er_gjest}
        - {id: uten_avtale, tekst: Har ikke avtale, tekst_nn: Har ikkje avtale, sted: ledd 3, hvis: ikke har_avtale}
følger: {oppfylt: {kode: rett}, ikke_oppfylt: {kode: ingen_rett}}
"""
OUTER = """
id: prøve.hjelp
tittel: Hjelpen
tittel_nn: Hjelpa
type: rettighet
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1}
i_kraft: {fra: 2012-01-01}
bruk: {oppholdet_gir_rett: prøve.opphold/utfall}
størrelser:
  omfattet: {tekst: Er omfattet, tekst_nn: Er omfatta, sted: ledd 2, uttrykk: oppholdet_gir_rett}
vilkår:
  alle:
    - {id: er_omfattet, tekst: Er omfattet av loven, tekst_nn: Er omfatta av lova, sted: ledd 2, hvis: omfattet}
    - {id: behov, tekst: Trenger hjelp, tekst_nn: Treng hjelp, sted: ledd 2, hvis: trenger}
følger:
  oppfylt: {kode: rett, tekst: Har rett., tekst_nn: Har rett.}
  ikke_oppfylt: {kode: ingen_rett, tekst: Har ikke rett., tekst_nn: Har ikkje rett.}
"""


def test_the_ground_lies_in_the_rule_that_decided_and_is_told_as_it_holds(tmp_path: Path) -> None:
    (tmp_path / "fakta").mkdir()
    for name, text in (("fakta/f.yaml", FACTS), ("inner.yaml", INNER), ("outer.yaml", OUTER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    rules = load_rules(folders=[tmp_path])
    case = Case.from_data({"fakta": {"er_gjest": "ja", "har_avtale": "nei", "trenger": "ja"}}, rules.vocabulary)
    answer = assess(rules, case, "prøve.hjelp", date=date(2026, 3, 1))
    (ground,) = refusals(proof(answer))
    assert (ground.told.key, ground.holds, ground.elsewhere) == ("prøve.opphold/gjest_uten_avtale", True, True)
    short = reasons(answer).kort
    assert "oppholdsforskriften § 6" in short and "Dette er til hinder: er gjest uten avtale" in short
    assert "Dette er til hinder: er gjest utan avtale" in reasons(answer, "nn").kort
    whole = [(item.tekst, item.utfall) for item in reasons(answer).vilkår]
    assert whole[:2] == [("Er omfattet av loven", "ikke oppfylt"), ("Er gjest uten avtale", "oppfylt")]
    (tmp_path / "outer.yaml").write_text(OUTER.replace("hvis: omfattet}", "hvis: omfattet og trenger}"), encoding="utf-8")
    unneeded = Case.from_data({"fakta": {"er_gjest": "nei", "har_avtale": "nei", "trenger": "nei"}}, rules.vocabulary)
    (own,) = refusals(proof(assess(load_rules(folders=[tmp_path]), unneeded, "prøve.hjelp", date=date(2026, 3, 1))))
    assert (own.told.key, own.holds, own.elsewhere) == ("prøve.hjelp/er_omfattet", False, False)


@cache
def shipped() -> tuple[RuleSet, tuple[str, ...]]:
    rules = load_rules()
    return rules, rules.rule_ids


@SOME
@given(st.integers(0, 10**9))
def test_every_refusal_has_grounds_and_each_is_as_it_is_told(seed: int) -> None:
    rules, names = shipped()
    rng = Random(seed)
    name = rng.choice(names)
    case = Case.from_data(CaseMaker(rng, name, gaps=0.2, of=rules).data(), rules.vocabulary)
    answer = assess(rules, case, name, date=DAY)
    found = refusals(proof(answer))
    refused = answer.outcome is Outcome.NOT_FULFILLED and answer.evaluation.program.root is not None
    assert bool(found) is refused, name
    for ground in found:
        assert ground.told.value is ground.holds, ground.told.key
        assert ground.words("nb") and ground.words("nn")
        assert not ground.elsewhere or ground.told.key.partition("/")[0] != name

"""A service document: its block, its groups, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation.answers.answer import assess
from allocation.engine.rules import RuleSet, load_rules
from allocation.errors import DokumentFeil
from allocation.facts.case import Case
from allocation.language.document import RuleDocument, parse_document

FACTS = """
fakta:
  trenger: {type: ja_nei, spørsmål: Trenger?, spørsmål_nn: Treng?, hvem: søker, tekst: Trenger, tekst_nn: Treng}
  villig_familie: {type: ja_nei, spørsmål: Villig?, spørsmål_nn: Villig?, hvem: søker, tekst: Villig, tekst_nn: Villig,
    ikke_alene: Hjelp fra familien er frivillig., ikke_alene_nn: Hjelp frå familien er friviljug.}
"""
RIGHT = """
id: prøve.rett
tittel: Retten
tittel_nn: Retten
type: rettighet
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1}
i_kraft: {fra: 2015-01-01}
modellert: {til: 2024-12-31}
vilkår: {alle: [{id: behov, tekst: Behov, sted: ledd 1, hvis: trenger}]}
følger: {oppfylt: {kode: rett}, ikke_oppfylt: {kode: ingen_rett}}
"""
SERVICE = """
id: tjeneste.prøve
tittel: Tjenesten
type: rettighet
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1}
i_kraft: {fra: 2012-01-01}
tjeneste:
  løser: Noe
  hvem_kan_søke: Alle
  slik_søker_du: null
  situasjoner: [meg_selv]
  omfang: {enhet: timer/uke, standard: timer_standard}
  kpr: {kode: "9"}
  betaling: {slag: gratis, regel: null}
  lovpålagt: ja
  revurdering: {etter: null}
parametre:
  timer_standard: {enhet: timer/uke, område: [0, 168], tekst: Timer, sted: ledd 1, verdier: {2012-01-01: null}}
bruk: {har_retten: prøve.rett/utfall}
vilkår: {alle: [{id: rett_til, tekst: Har retten, sted: ledd 1, hvis: har_retten}]}
følger: {oppfylt: {kode: rett, gruppe: rett}, ikke_oppfylt: {kode: ingen_rett, gruppe: ikke_rett}}
"""


@pytest.fixture
def rules(tmp_path: Path) -> RuleSet:
    for name, text in (("fakta.yaml", FACTS), ("rett.yaml", RIGHT), ("tjeneste.yaml", SERVICE)):
        (tmp_path / name).write_text(text, "utf-8")
    return load_rules(folders=[tmp_path], only_folders=True)


@pytest.mark.parametrize(
    ("year", "needs", "outcome"),
    [(2014, "ja", "ikke_oppfylt"), (2015, "ja", "oppfylt"), (2015, "nei", "ikke_oppfylt"), (2025, "ja", "uavklart")],
)
def test_the_outcome_of_another_document(rules: RuleSet, year: int, needs: str, outcome: str) -> None:
    case = Case.from_data({"fakta": {"trenger": needs}}, rules.vocabulary)
    answer = assess(rules, case, "tjeneste.prøve", date=date(year, 6, 1))
    assert answer.outcome.value == outcome


def test_its_dates_are_edges_of_the_one_that_uses_it(rules: RuleSet) -> None:
    case = Case.from_data({"fakta": {"trenger": "ja"}}, rules.vocabulary)
    change = assess(rules, case, "tjeneste.prøve", date=date(2014, 6, 1)).next_change()
    assert change is not None and change.date == date(2015, 1, 1)


def test_what_is_seen_without_reading(rules: RuleSet) -> None:
    source = rules.library.source("tjeneste.prøve")
    assert source is not None and source.service and source.serves is None
    document = rules.document("tjeneste.prøve", date(2026, 1, 1))
    assert document.tjeneste is not None and document.tjeneste.kpr is not None and document.tjeneste.kpr.kode == "9"
    assert document.tjeneste.slik_søker_du is None
    assert rules.vocabulary.facts["villig_familie"].not_alone == "Hjelp fra familien er frivillig."
    assert rules.vocabulary.facts["trenger"].not_alone == ""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (", gruppe: rett}", "}", "Følgen oppfylt mangler gruppe"),
        ("standard: timer_standard", "standard: timer_standar", "Mente du «timer_standard»"),
        ("etter: null", "etter: en_måned", "ikke en parameter"),
        ("lovpålagt: ja", "lovpålagt: ja\n  forutsetter: rett_tl", "Mente du «rett_til»"),
        ("[meg_selv]", "[]", "mangler situasjoner"),
        ("[meg_selv]", "[naboen]", "naboen"),
        ('kpr: {kode: "9"}', "kpr: null", "kpr_merknad"),
        ("slag: gratis, regel: null", "slag: gratis, regel: egenandel.hjemme", "kan ikke ha en regel"),
        ("slag: gratis", "slag: dyrt", "dyrt"),
        ("lovpålagt: ja", "lovpålagt: kanskje", "kanskje"),
        ("type: rettighet", "type: frist", "kan ikke ha denne typen"),
        ("løser:", "løsr:", "løsr"),
        (
            "i_kraft: {fra: 2012-01-01}\n",
            "i_kraft: {fra: 2012-01-01}\ngjelder_tjeneste: tjeneste.annen\n",
            "kan ikke ha gjelder_tjeneste",
        ),
    ],
)
def test_faults(old: str, new: str, said: str) -> None:
    assert old in SERVICE
    with pytest.raises(DokumentFeil) as caught:
        parse_document(SERVICE.replace(old, new), "tjeneste.yaml")
    assert said in "\n".join(str(finding) for finding in caught.value.findings)


DUTY = """
id: loven.plikten
tittel: Plikten
tittel_nn: Plikta
type: plikt
hjemmel: {lov: LOV-2011-06-24-30, sted: § 3-2 a}
i_kraft: {fra: 2012-01-01}
gjelder_tjeneste: tjeneste.prøve
vilkår: {alle: [{id: behov, tekst: Behov, sted: ledd 1, hvis: trenger}]}
følger: {oppfylt: {kode: skal, gruppe: skal_tilbys}, ikke_oppfylt: {kode: skal_ikke, gruppe: ikke_rett}}
"""


def test_another_rule_about_a_service_says_which_group_it_gives() -> None:
    assert isinstance(parse_document(DUTY, "plikt.yaml"), RuleDocument)
    for old, new, said in (
        (", gruppe: skal_tilbys", "", "Følgen oppfylt mangler gruppe"),
        ("type: plikt", "type: frist", "denne typen kan ikke ha gjelder_tjeneste"),
        ("i_kraft:", 'lag: kommune\nkommune: {nummer: "9999", navn: Eksempel}\ni_kraft:', "bare kriterier"),
    ):
        with pytest.raises(DokumentFeil) as caught:
            parse_document(DUTY.replace(old, new), "plikt.yaml")
        assert said in "\n".join(str(finding) for finding in caught.value.findings)


def test_a_service_the_law_does_not_require_needs_no_law() -> None:
    text = SERVICE.replace("lovpålagt: ja", "lovpålagt: nei").replace("type: rettighet", "type: kommunalt_kriterium")
    text = text.replace("hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1}", "kilde: {tittel: Kommunens vedtak}")
    text = text.replace("tekst: Har retten, sted: ledd 1", "tekst: Har retten")
    document = parse_document(text, "tjeneste.yaml")
    assert isinstance(document, RuleDocument) and document.tjeneste is not None and not document.tjeneste.lovpålagt


CRITERIA = """
id: kommunen.kriterier
tittel: Kriterier
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9999", navn: Eksempel}
gjelder_tjeneste: tjeneste.prøve
status: ubekreftet
kilde: {tittel: Nettside, merknad: udatert}
vilkår: {alle: [{id: behov_etter_kommunen, tekst: Behov, hvis: trenger}]}
følger: {oppfylt: {kode: innvilges}, ikke_oppfylt: {kode: innvilges_ikke}}
avvik: [{tekst: Et avvik, kontroll: ikke_alene}]
"""


def test_undated_criteria_hold_on_every_date(tmp_path: Path, rules: RuleSet) -> None:
    (tmp_path / "kriterier.yaml").write_text(CRITERIA, "utf-8")
    with_criteria = load_rules("9999", folders=[tmp_path], only_folders=True)
    source = with_criteria.library.source("kommunen.kriterier")
    assert source is not None and source.serves == "tjeneste.prøve" and not source.service
    case = Case.from_data({"fakta": {"trenger": "ja"}}, with_criteria.vocabulary)
    for year in (1990, 2026):
        assert assess(with_criteria, case, "kommunen.kriterier", date=date(year, 1, 1)).outcome.value == "oppfylt"


def test_only_an_unconfirmed_source_may_be_undated() -> None:
    with pytest.raises(DokumentFeil, match="i_kraft"):
        parse_document(CRITERIA.replace("ubekreftet", "vedtatt"), "kriterier.yaml")


OVERLAY = """
id: kommunen.verdier
tittel: Verdier
type: overlegg
lag: kommune
kommune: {nummer: "9999", navn: Eksempel}
status: ubekreftet
kilde: {tittel: Nettside, merknad: udatert}
endringer: [{sett: tjeneste.prøve/timer_standard, til: "3"}]
"""


def test_undated_values_hold_on_every_date(tmp_path: Path, rules: RuleSet) -> None:
    (tmp_path / "verdier.yaml").write_text(OVERLAY, "utf-8")
    changed = load_rules("9999", folders=[tmp_path], only_folders=True)
    for year in (2012, 2026):
        parameter = changed.document("tjeneste.prøve", date(year, 1, 1)).parametre["timer_standard"]
        assert list(parameter.verdier.values()) == [3]


def test_only_an_unconfirmed_overlay_may_be_undated() -> None:
    for text in (
        OVERLAY.replace("ubekreftet", "vedtatt"),
        OVERLAY.replace("status: ubekreftet", "status: ubekreftet\ngjelder: {}"),
    ):
        with pytest.raises(DokumentFeil, match=r"gjelder|fra"):
            parse_document(text, "verdier.yaml")

"""The form of a model: what is wrong is told at its place, and no way through a model can be lost unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from allocation import load_rules
from allocation.engine.library import look
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, TildelingFeil
from allocation.language.rule_model import Node
from allocation.values.truth import Outcome
from coordination.case.guard import ask
from coordination.model.compile import check_model, compile_model, load_model
from coordination.model.document import TYPE
from coordination.model.events_read import events_read
from tests.coordination.cases import SMALL, day, event, faults


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load_rules(national=True)


def test_a_model_in_order_has_no_faults(rules: RuleSet) -> None:
    assert faults(rules, SMALL) == []


def test_every_shipped_model_is_in_order(rules: RuleSet) -> None:
    shipped = [source for source in rules.library.other_sources if source.kind == TYPE]
    assert shipped != []
    assert [fault for source in shipped for fault in check_model(rules, source)] == []


FAULTS = {
    "ukjent tilstand": ("til: lukket, status", "til: borte, status", "tilstanden «borte» finnes ikke"),
    "ukjent hendelse": ("ved: ferdig", "ved: ferdg", "Mente du «ferdig»"),
    "ukjent vilkår": ("krever: [har_hendt]", "krever: [har_hent]", "Mente du «har_hendt»"),
    "nås aldri": ("fra: [ny], ved: meldt, til: åpen", "fra: [ny], ved: meldt, til: lukket", "tilstanden «åpen» nås aldri"),
    "ingen vei ut": (
        "  - {id: ut, fra: [åpen], ved: ferdig, til: lukket, status: oppdiktet, kilde: Oppdiktet}\n",
        "",
        "aldri til slutten",
    ),
    "to veier": ("ved: ferdig, til: lukket", "ved: innkalt, til: lukket", "to overganger går fra «åpen» ved «innkalt»"),
    "stengt utgang": ("id: fare, ved: fare,", "id: fare, ved: fare, krever: [har_hendt],", "kan ikke ha vilkår"),
    "utgang uten hjemmel": (", hjemmel: {lov: LOV-2011-06-24-30, sted: § 3-5}", "", "utgangen har ingen hjemmel"),
    "utgang er beslutning": ("id: fare, ved: fare", "id: fare, ved: innkalt", "en utgang må være et faktum"),
    "ingen utganger": (SMALL[SMALL.index("alltid:") : SMALL.index("frister:")], "", "ingen utgang som alltid er åpen"),
    "makt som mangler": ("makt: [innkalle]", "makt: [melde]", "har ikke makten «innkalle»"),
    "ingen rolle": ("av: [leder], makt", "makt", "ingen rolle kan ta beslutningen"),
    "uten eier": ("eier: Kommunen, ", "", "nøkkelen «eier» mangler"),
    "uten kilde": (
        "til: åpen, status: oppdiktet, kilde: Oppdiktet",
        "til: åpen, status: oppdiktet",
        "verken hjemmel eller kilde",
    ),
    "uten status": ("til: åpen, status: oppdiktet, ", "til: åpen, ", "nøkkelen «status» mangler"),
    "uten nynorsk": ("tekst: Fare, tekst_nn: Fare}\n", "tekst: Fare}\n", "finnes ikke på nynorsk"),
    "feltnavn": ("felt: {hvem: person}", "felt: {hvem: person, til: dato}", "kan ikke hete «til»"),
    "uttrykk": ('navn = "valgt"', 'navn = "vlgt"', "vlgt"),
    "flytting av en som er der": (
        "vilkår:\n",
        "flytting: {åpen: lukket}\nvilkår:\n",
        "«åpen» finnes, og kan ikke flyttes",
    ),
    "flytting til ingen": ("vilkår:\n", "flytting: {gammel: borte}\nvilkår:\n", "tilstanden «borte» finnes ikke"),
    "makt ingen trenger": ("makt: [innkalle]", "makt: [innkalle, melde]", "ingen beslutning den kan ta, krever den"),
    "ukjent makt": ("makt: [innkalle]", "makt: [bestemme]", "er ikke tillatt her"),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_told_at_its_place(kind: str, rules: RuleSet) -> None:
    before, after, told = FAULTS[kind]
    assert SMALL.count(before) >= 1
    found = faults(rules, SMALL.replace(before, after, 1))
    assert any(told.lower() in message.lower() and message.startswith("modell.yaml:") for message in found), found


def test_a_chain_of_power_is_law_first_and_each_link_from_the_last(rules: RuleSet) -> None:
    chain = (
        "beslutter: [{over: skole, kjede: [{slag: lov, fra: Loven, til: Rektor, hjemmel: § 1, gjelder: {fra: 2026-01-01}}, "
        "{slag: mandat, fra: Rektor, til: leder, hjemmel: Brev, gjelder: {fra: 2026-01-01}}]}], "
    )
    whole = SMALL.replace("makt: [innkalle], utpekes", f"makt: [innkalle], {chain}utpekes")
    assert faults(rules, whole) == []
    assert any("leddet før går til «Rektor»" in told for told in faults(rules, whole.replace("fra: Rektor", "fra: Skolen")))
    assert any("begynner med lov" in told for told in faults(rules, whole.replace("slag: lov", "slag: mandat")))


def test_a_model_with_faults_is_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "modell.yaml").write_text(SMALL.replace("til: lukket", "til: borte"), encoding="utf-8")
    with pytest.raises(DokumentFeil, match="«borte» finnes ikke"):
        load_model(load_rules(folders=[tmp_path]), "prøve.modell")


def test_conditions_are_rules_that_read_the_log(rules: RuleSet, tmp_path: Path) -> None:
    (tmp_path / "modell.yaml").write_text(SMALL, encoding="utf-8")
    model = load_model(load_rules(folders=[tmp_path]), "prøve.modell")
    assert model.rule("har_hendt") in model.rules.rule_ids
    assert model.document.start == "ny"
    with pytest.raises(TildelingFeil, match=r"Mente du prøve\.modell"):
        load_model(load_rules(folders=[tmp_path]), "prøve.modlel")


READS = {
    'finnes(hendelse der navn = "a")': {"a"},
    'finnes(hendelse der navn = "a" og tjeneste = "b")': {"a"},
    'antall(hendelse der navn i ("a"; "b")) > 2 og finnes(hendelse der navn = "c" eller navn = "a")': {"a", "b", "c"},
    'finnes(hendelse der navn = "a" eller tjeneste = "b")': None,
    'finnes(hendelse der navn <> "a")': None,
    'finnes(hendelse der ikke navn = "a")': None,
    "antall(hendelse) > 3": None,
    "finnes(samtykke der gjelder)": set(),
}


def test_a_condition_reads_the_log_through_the_facts_of_its_model_too(rules: RuleSet) -> None:
    fact = (
        "fakta: {leder_valgt: {type: ja_nei, tekst: En leder er valgt, tekst_nn: Ein leiar er vald, spørsmål: Er det?, "
        'spørsmål_nn: Er det?, hvem: kommunen, følsomhet: personopplysning, avledet: finnes(hendelse der navn = "valgt")}}\n'
    )
    text = fact + SMALL.replace('hvis: finnes(hendelse der navn = "valgt")', "hvis: leder_valgt")
    assert faults(rules, text) == []
    model = compile_model(rules, look("modell.yaml", text.encode()))
    for events, outcome in (((), Outcome.NOT_FULFILLED), ((event(1, "valgt", 0, hvem="A"),), Outcome.FULFILLED)):
        assert ask(model, "har_hendt", {}, events, day(1)).outcome is outcome


@pytest.mark.parametrize("text", READS)
def test_a_condition_reads_only_the_events_it_names(text: str) -> None:
    assert events_read(Node(hvis=text)) == READS[text]

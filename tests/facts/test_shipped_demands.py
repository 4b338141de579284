"""Every demand among the shipped facts: a case that breaks it, one just inside that does not, and an answer that tells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

import pytest

from allocation.answers.answer import assess
from allocation.engine.rules import RuleSet, load_rules
from allocation.facts.case import Case
from allocation.values.truth import Outcome

DAY = date(2026, 3, 1)
Part = Mapping[str, object]


def _judged(answer: str) -> Part:
    """A judgement with all that makes it count; its factor is its own, so that it fits every fact."""
    return {"svar": answer, "av": "NN", "dato": "2026-01-05", "egne_momenter": ["noe"], "begrunnelse": "slik"}


@cache
def rules() -> RuleSet:
    return load_rules()


def _facts(**facts: object) -> Part:
    return {"fakta": facts}


def _order(first: str, second: str, **more: object) -> tuple[Part, Part]:
    """The first day comes no later than the second: a day later breaks it, the same day does not."""
    later, same = ({first: day, second: "2026-01-01"} for day in ("2026-01-02", "2026-01-01"))
    return _facts(**later, **more), _facts(**same, **more)


def _not_yet(happened: str, on: str) -> tuple[Part, Part]:
    """What has not happened has no day that has come."""
    return _facts(**{happened: "nei", on: "2026-03-01"}), _facts(**{happened: "nei", on: "2026-03-02"})


def _without_competence(about: str, attitude: str, age: int) -> Part:
    judged = {f"mangler_kompetanse_om_{about}": _judged("ja")}
    return _facts(**{f"holdning_til_{about}": attitude}, **judged, alder=age)


def _rows(table: str, *rows: Part) -> Part:
    return {table: list(rows)}


MAIN, SPOUSE, CHILD = ({"slag": slag} for slag in ("mottaker", "ektefelle", "barn"))
PERIOD: dict[str, object] = {"periode_fra": "2026-02-10", "periode_til": "2026-03-05"}

# demand: (a case that breaks it, a case just inside)
CASES: dict[str, tuple[Part, Part]] = {
    "norske_borgere_har_lovlig_opphold": (
        _facts(norsk_statsborger="ja", oppholdsgrunnlag="ulovlig"),
        _facts(norsk_statsborger="nei", oppholdsgrunnlag="ulovlig"),
    ),
    "plass_nå_eller_vente_hjemme": (
        _facts(eneste_forsvarlige_tilbud=_judged("ja"), kan_vente_hjemme_forsvarlig=_judged("ja")),
        _facts(eneste_forsvarlige_tilbud=_judged("nei"), kan_vente_hjemme_forsvarlig=_judged("ja")),
    ),
    "eneste_tilbud_og_andre_tiltak": (
        _facts(eneste_forsvarlige_tilbud=_judged("ja"), andre_tiltak_strekker_ikke_til=_judged("nei")),
        _facts(eneste_forsvarlige_tilbud=_judged("ja"), andre_tiltak_strekker_ikke_til=_judged("ja")),
    ),
    "vedtak_om_kriteriene_har_dag": _not_yet("vedtak_om_langtidskriteriene", "langtidsvedtak_dato"),
    "egenandelsperiodene_er_i_året_før": (
        _rows("egenandelsperiode", {"periode_fra": "2026-01-01", "periode_til": "2026-01-31"}),
        _rows("egenandelsperiode", {"periode_fra": "2025-12-01", "periode_til": "2025-12-31"}),
    ),
    "én_mottaker": (_rows("medlem", MAIN, MAIN), _rows("medlem", MAIN, SPOUSE)),
    "én_ektefelle_eller_samboer_i_husstanden": (_rows("medlem", MAIN, SPOUSE, SPOUSE), _rows("medlem", MAIN, SPOUSE)),
    "én_ektefelle_eller_samboer_å_forsørge": (_rows("forsørget", SPOUSE, SPOUSE), _rows("forsørget", SPOUSE, CHILD)),
    "døgn_i_året_til_nå": (
        _facts(døgn_med_betalingsadgang_i_år=30, betalingsfrie_døgn_i_år=30),
        _facts(døgn_med_betalingsadgang_i_år=30, betalingsfrie_døgn_i_år=29),
    ),
    "datoen_er_i_perioden": (
        _facts(periode_fra="2026-02-10", periode_til="2026-02-27"),
        _facts(periode_fra="2026-02-10", periode_til="2026-02-28"),
    ),
    "døgnene_har_plass_i_perioden": (_facts(**PERIOD, antall_døgn=25), _facts(**PERIOD, antall_døgn=24)),
    "perioden_slutter_etter_at_den_begynner": (
        _facts(periode_fra="2026-03-01", periode_til="2026-02-28"),
        _facts(periode_fra="2026-03-01", periode_til="2026-03-01"),
    ),
    "døgn_før_perioden_har_plass_i_året": (_facts(**PERIOD, døgn_før_perioden=41), _facts(**PERIOD, døgn_før_perioden=40)),
    "født_før_innflyttingen": _order("fødselsdato", "innflyttingsdato"),
    "forrige_sted_kom_før": _order("innflyttet_forrige_sted", "innflyttingsdato", flyttet_direkte_fra_annen_institusjon="ja"),
    "oppholdets_siste_dag": _order("innflyttingsdato", "siste_dag_av_oppholdet", oppholdet_er_avsluttet="ja"),
    "samtykke_til_digitalt_tilsyn_krever_kompetanse": (
        _without_competence("digitalt_tilsyn", "samtykker", 18),
        _without_competence("digitalt_tilsyn", "samtykker", 17),
    ),
    "samtykke_til_lokalisering_krever_kompetanse": (
        _without_competence("lokalisering", "samtykker", 18),
        _without_competence("lokalisering", "verken", 18),
    ),
    "vedtakets_periode": (
        _rows("vedtak", {"periode_fra": "2026-01-02", "periode_til": "2026-01-01"}),
        _rows("vedtak", {"periode_fra": "2026-01-01", "periode_til": "2026-01-01"}),
    ),
    "søkt_før_innvilget": (
        _rows("vedtak", {"søkt": "2026-01-02", "innvilget": "2026-01-01"}),
        _rows("vedtak", {"søkt": "2026-01-01", "innvilget": "2026-01-01"}),
    ),
    "avslag_er_ikke_innvilget": (
        _rows("vedtak", {"resultat": "avslått", "innvilget": "2026-03-01"}),
        _rows("vedtak", {"resultat": "avslått", "innvilget": "ukjent"}),
    ),
    "ventet_barn_er_ikke_født": (
        _rows("barn", {"ventet": "ja", "fødselsdato": "2026-03-01"}),
        _rows("barn", {"ventet": "nei", "fødselsdato": "2026-03-01"}),
    ),
    "behovet_er_ikke_eldre_enn_personen": (
        _facts(fødselsdato="2025-03-01", behovet_har_vart="14 måneder"),
        _facts(fødselsdato="2025-03-01", behovet_har_vart="13 måneder"),
    ),
    "bor_hjemme_eller_i_institusjon": (
        _facts(bor_hjemme="ja", bor_i_institusjon_med_døgnpersonale="ja"),
        _facts(bor_hjemme="nei", bor_i_institusjon_med_døgnpersonale="ja"),
    ),
    "avgjort_etter_henvendelsen": _order("henvendelse_mottatt", "avgjort_dato"),
    "foreløpig_svar_etter_henvendelsen": _order("henvendelse_mottatt", "foreløpig_svar_dato"),
    "avgjort_sak_har_dag": _not_yet("saken_avgjort", "avgjort_dato"),
    "sendt_svar_har_dag": (
        _facts(foreløpig_svar_sendt="nei", foreløpig_svar_dato="2026-03-01"),
        _facts(foreløpig_svar_sendt="ja", foreløpig_svar_dato="2026-03-01"),
    ),
    "begrunnelse_etter_at_den_ble_krevd": _order("begrunnelse_krevd_dato", "begrunnelse_mottatt"),
    "krevd_begrunnelse_har_dag": _not_yet("begrunnelse_krevd", "begrunnelse_krevd_dato"),
    "klagen_sendes_før_den_kommer": _order("klage_fremsatt", "klagen_mottatt_av_kommunen"),
    "klagen_sendes_før_det_oppdages_at_den_er_borte": _order("klage_fremsatt", "visste_at_klagen_ikke_kom_fram"),
    "klagen_gjentas_etter_at_den_er_sendt": _order("klage_fremsatt", "klagen_gjentatt_dato"),
    "overprøving_varsles_før_endringen": _order("melding_om_overprøving_sendt", "melding_om_endringen_sendt"),
    "kommunens_svar_har_dag": (
        _facts(kommunens_svar_om_utskrivning="ikke_svart", kommunens_svar_dato="2026-03-01"),
        _facts(kommunens_svar_om_utskrivning="kan_ta_imot", kommunens_svar_dato="2026-03-01"),
    ),
    "barn_med_verge_er_under_18": (
        _facts(mindreårig_representert_av_verge="ja", alder=18),
        _facts(mindreårig_representert_av_verge="ja", alder=17),
    ),
}


def test_every_shipped_demand_is_tried() -> None:
    assert CASES.keys() == rules().vocabulary.demands.keys()


@pytest.mark.parametrize("name", CASES)
def test_a_broken_demand_is_told_and_settles_nothing(name: str) -> None:
    demand = rules().vocabulary.demands[name]
    readers = [rule for rule in rules().rule_ids if name in _demands(rule)][:3]
    assert readers, f"no rule reads what {name} is about"
    outside, inside = (_case(part) for part in CASES[name])
    told = [assess(rules(), outside, rule, date=DAY) for rule in readers]
    assert all(name in answer.contradictions for answer in told)
    assert all(demand.text in " ".join(answer.text().split()) for answer in told[:2])
    kept = [assess(rules(), inside, rule, date=DAY) for rule in readers]
    assert not any(name in answer.contradictions for answer in kept)
    nothing = Case.from_data({}, rules().vocabulary)
    for answer in told:
        assert answer.outcome is Outcome.UNSETTLED or answer.outcome is assess(rules(), nothing, answer.rule, date=DAY).outcome


@cache
def _demands(rule: str) -> frozenset[str]:
    program = assess(rules(), Case.from_data({}, rules().vocabulary), rule, date=DAY).evaluation.program
    return frozenset(item.name for item in program.demands.items) if program.demands is not None else frozenset()


def _case(part: Part) -> Case:
    return Case.from_data(part, rules().vocabulary)

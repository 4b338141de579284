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
JUDGED = {"av": "NN", "dato": "2026-01-05", "momenter": [], "begrunnelse": "slik"}
Part = Mapping[str, object]


def _judged(**answers: str) -> Part:
    found: dict[str, object] = {}
    for name, answer in answers.items():
        factors = rules().vocabulary.facts[name].factors[:1]
        found[name] = {**JUDGED, "svar": answer, "momenter": list(factors)}
    return found


@cache
def rules() -> RuleSet:
    return load_rules()


def _broken(**facts: object) -> Part:
    return {"fakta": facts}


def _rows(table: str, *rows: Part) -> Part:
    return {table: list(rows)}


MAIN, SPOUSE, CHILD = ({"slag": slag} for slag in ("mottaker", "ektefelle", "barn"))
PERIOD: dict[str, object] = {"periode_fra": "2026-02-10", "periode_til": "2026-03-05"}

# demand: (a case that breaks it, a case just inside)
CASES: dict[str, tuple[Part, Part]] = {
    "norske_borgere_har_lovlig_opphold": (
        _broken(norsk_statsborger="ja", oppholdsgrunnlag="ulovlig"),
        _broken(norsk_statsborger="nei", oppholdsgrunnlag="ulovlig"),
    ),
    "plass_nå_eller_vente_hjemme": (
        {"fakta": lambda: _judged(eneste_forsvarlige_tilbud="ja", kan_vente_hjemme_forsvarlig="ja")},
        {"fakta": lambda: _judged(eneste_forsvarlige_tilbud="nei", kan_vente_hjemme_forsvarlig="ja")},
    ),
    "eneste_tilbud_og_andre_tiltak": (
        {"fakta": lambda: _judged(eneste_forsvarlige_tilbud="ja", andre_tiltak_strekker_ikke_til="nei")},
        {"fakta": lambda: _judged(eneste_forsvarlige_tilbud="ja", andre_tiltak_strekker_ikke_til="ja")},
    ),
    "vedtak_om_kriteriene_har_dag": (
        _broken(vedtak_om_langtidskriteriene="nei", langtidsvedtak_dato="2026-03-01"),
        _broken(vedtak_om_langtidskriteriene="nei", langtidsvedtak_dato="2026-03-02"),
    ),
    "egenandelsperiodene_er_i_året_før": (
        _rows("egenandelsperiode", {"periode_fra": "2026-01-01", "periode_til": "2026-01-31"}),
        _rows("egenandelsperiode", {"periode_fra": "2025-12-01", "periode_til": "2025-12-31"}),
    ),
    "én_mottaker": (_rows("medlem", MAIN, MAIN), _rows("medlem", MAIN, SPOUSE)),
    "én_ektefelle_eller_samboer_i_husstanden": (_rows("medlem", MAIN, SPOUSE, SPOUSE), _rows("medlem", MAIN, SPOUSE)),
    "én_ektefelle_eller_samboer_å_forsørge": (_rows("forsørget", SPOUSE, SPOUSE), _rows("forsørget", SPOUSE, CHILD)),
    "døgn_i_året_til_nå": (
        _broken(døgn_med_betalingsadgang_i_år=30, betalingsfrie_døgn_i_år=30),
        _broken(døgn_med_betalingsadgang_i_år=30, betalingsfrie_døgn_i_år=29),
    ),
    "datoen_er_i_perioden": (
        _broken(periode_fra="2026-02-10", periode_til="2026-02-27"),
        _broken(periode_fra="2026-02-10", periode_til="2026-02-28"),
    ),
    "døgnene_har_plass_i_perioden": (_broken(**PERIOD, antall_døgn=25), _broken(**PERIOD, antall_døgn=24)),
    "perioden_slutter_etter_at_den_begynner": (
        _broken(periode_fra="2026-03-01", periode_til="2026-02-28"),
        _broken(periode_fra="2026-03-01", periode_til="2026-03-01"),
    ),
    "døgn_før_perioden_har_plass_i_året": (_broken(**PERIOD, døgn_før_perioden=41), _broken(**PERIOD, døgn_før_perioden=40)),
    "født_før_innflyttingen": (
        _broken(fødselsdato="1940-01-02", innflyttingsdato="1940-01-01"),
        _broken(fødselsdato="1940-01-01", innflyttingsdato="1940-01-01"),
    ),
    "forrige_sted_kom_før": (
        _broken(flyttet_direkte_fra_annen_institusjon="ja", innflyttet_forrige_sted="2026-01-02", innflyttingsdato="2026-01-01"),
        _broken(flyttet_direkte_fra_annen_institusjon="ja", innflyttet_forrige_sted="2026-01-01", innflyttingsdato="2026-01-01"),
    ),
    "oppholdets_siste_dag": (
        _broken(oppholdet_er_avsluttet="ja", innflyttingsdato="2026-01-02", siste_dag_av_oppholdet="2026-01-01"),
        _broken(oppholdet_er_avsluttet="ja", innflyttingsdato="2026-01-01", siste_dag_av_oppholdet="2026-01-01"),
    ),
    "samtykke_til_digitalt_tilsyn_krever_kompetanse": (
        {
            "fakta": lambda: {
                "holdning_til_digitalt_tilsyn": "samtykker",
                "alder": 18,
                **_judged(mangler_kompetanse_om_digitalt_tilsyn="ja"),
            }
        },
        {
            "fakta": lambda: {
                "holdning_til_digitalt_tilsyn": "samtykker",
                "alder": 17,
                **_judged(mangler_kompetanse_om_digitalt_tilsyn="ja"),
            }
        },
    ),
    "samtykke_til_lokalisering_krever_kompetanse": (
        {
            "fakta": lambda: {
                "holdning_til_lokalisering": "samtykker",
                "alder": 18,
                **_judged(mangler_kompetanse_om_lokalisering="ja"),
            }
        },
        {
            "fakta": lambda: {
                "holdning_til_lokalisering": "verken",
                "alder": 18,
                **_judged(mangler_kompetanse_om_lokalisering="ja"),
            }
        },
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
        _broken(fødselsdato="2025-03-01", behovet_har_vart="14 måneder"),
        _broken(fødselsdato="2025-03-01", behovet_har_vart="13 måneder"),
    ),
    "bor_hjemme_eller_i_institusjon": (
        _broken(bor_hjemme="ja", bor_i_institusjon_med_døgnpersonale="ja"),
        _broken(bor_hjemme="nei", bor_i_institusjon_med_døgnpersonale="ja"),
    ),
    "avgjort_etter_henvendelsen": (
        _broken(henvendelse_mottatt="2026-01-02", avgjort_dato="2026-01-01"),
        _broken(henvendelse_mottatt="2026-01-01", avgjort_dato="2026-01-01"),
    ),
    "foreløpig_svar_etter_henvendelsen": (
        _broken(henvendelse_mottatt="2026-01-02", foreløpig_svar_dato="2026-01-01"),
        _broken(henvendelse_mottatt="2026-01-01", foreløpig_svar_dato="2026-01-01"),
    ),
    "avgjort_sak_har_dag": (
        _broken(saken_avgjort="nei", avgjort_dato="2026-03-01"),
        _broken(saken_avgjort="nei", avgjort_dato="2026-03-02"),
    ),
    "sendt_svar_har_dag": (
        _broken(foreløpig_svar_sendt="nei", foreløpig_svar_dato="2026-03-01"),
        _broken(foreløpig_svar_sendt="ja", foreløpig_svar_dato="2026-03-01"),
    ),
    "begrunnelse_etter_at_den_ble_krevd": (
        _broken(begrunnelse_krevd_dato="2026-01-02", begrunnelse_mottatt="2026-01-01"),
        _broken(begrunnelse_krevd_dato="2026-01-01", begrunnelse_mottatt="2026-01-01"),
    ),
    "krevd_begrunnelse_har_dag": (
        _broken(begrunnelse_krevd="nei", begrunnelse_krevd_dato="2026-03-01"),
        _broken(begrunnelse_krevd="nei", begrunnelse_krevd_dato="2026-03-02"),
    ),
    "klagen_sendes_før_den_kommer": (
        _broken(klage_fremsatt="2026-01-02", klagen_mottatt_av_kommunen="2026-01-01"),
        _broken(klage_fremsatt="2026-01-01", klagen_mottatt_av_kommunen="2026-01-01"),
    ),
    "klagen_sendes_før_det_oppdages_at_den_er_borte": (
        _broken(klage_fremsatt="2026-01-02", visste_at_klagen_ikke_kom_fram="2026-01-01"),
        _broken(klage_fremsatt="2026-01-01", visste_at_klagen_ikke_kom_fram="2026-01-01"),
    ),
    "klagen_gjentas_etter_at_den_er_sendt": (
        _broken(klage_fremsatt="2026-01-02", klagen_gjentatt_dato="2026-01-01"),
        _broken(klage_fremsatt="2026-01-01", klagen_gjentatt_dato="2026-01-01"),
    ),
    "overprøving_varsles_før_endringen": (
        _broken(melding_om_overprøving_sendt="2026-01-02", melding_om_endringen_sendt="2026-01-01"),
        _broken(melding_om_overprøving_sendt="2026-01-01", melding_om_endringen_sendt="2026-01-01"),
    ),
    "kommunens_svar_har_dag": (
        _broken(kommunens_svar_om_utskrivning="ikke_svart", kommunens_svar_dato="2026-03-01"),
        _broken(kommunens_svar_om_utskrivning="kan_ta_imot", kommunens_svar_dato="2026-03-01"),
    ),
    "barn_med_verge_er_under_18": (
        _broken(mindreårig_representert_av_verge="ja", alder=18),
        _broken(mindreårig_representert_av_verge="ja", alder=17),
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
    data = {key: value() if callable(value) else value for key, value in part.items()}
    return Case.from_data(data, rules().vocabulary)

"""The floor check: every kind of bad document is caught with a person it happens to, and good documents are left alone."""

from __future__ import annotations

import re
from datetime import date

import pytest

from allocation import load_rules
from allocation.answers.answer import assess
from allocation.engine.rules import RuleSet, built_vocabulary
from allocation.floor.report import Finding
from allocation.floor.shown import what_must_be_shown
from allocation.floor.subjects import Ground
from allocation.floor.text import text as said
from allocation.language.document import OverlayDocument
from allocation.values.truth import Outcome
from tests.floor.world import CEILING, HEAD, RIGHT, check, criteria, facts_of, library, only, overlay

# rights


def test_an_added_condition_restricts_the_right() -> None:
    node = "{id: selv_leder, sted: ledd 1, tekst: Må selv være arbeidsleder, hvis: arbeidsleder}"
    found = only(overlay(f"  - legg_til: lov.rett/alt\n    node: {node}"))
    assert found.kind == "rett_innskrenket" and found.rule == "lov.rett"
    assert found.places == (("lov.rett/selv_leder", "Må selv være arbeidsleder"),)
    assert facts_of(found)["arbeidsleder"] == "nei"
    assert (found.law.outcome, found.document.outcome) == ("oppfylt", "ikke_oppfylt")


def test_a_lowest_age_restricts_the_right_and_is_decided_by_age_alone() -> None:
    changes = """
  - legg_til: lov.rett
    parametre: {lavest_alder: {enhet: år, sted: ledd 1, tekst: Laveste alder, verdier: {2015-01-01: 18}}}
  - legg_til: lov.rett/alt
    node: {id: voksen, sted: ledd 1, tekst: Er voksen, hvis: alder >= lavest_alder}"""
    report = check(overlay(changes))
    assert {found.kind for found in report.findings} == {"rett_innskrenket", "ikke_alene"}
    lost = next(found for found in report.findings if found.kind == "rett_innskrenket")
    assert facts_of(lost)["alder"] < 18
    alone = next(found for found in report.findings if found.kind == "ikke_alene")
    assert (facts_of(alone)["alder"], alone.beside.case.to_data()["fakta"]["alder"]) == (17, 18)  # type: ignore[index]


def test_a_raised_threshold_restricts_the_right() -> None:
    found = only(overlay('  - sett: lov.rett/mange_timer\n    til: "40"'))
    assert found.kind == "rett_innskrenket"
    assert 32 <= float(str(facts_of(found)["timer_i_uken"]).replace(",", ".")) < 40
    assert found.places == (("lov.rett/minst_mange", "Mange timer"),)


def test_a_threshold_raised_by_one_hundredth_is_found() -> None:
    found = only(overlay('  - sett: lov.rett/noen_timer\n    til: "25,01"'))
    assert str(facts_of(found)["timer_i_uken"]) == "25"


def test_two_raised_thresholds_are_two_findings() -> None:
    changes = '  - sett: lov.rett/mange_timer\n    til: "40"\n  - sett: lov.rett/lenge\n    til: "3"'
    report = check(overlay(changes))
    assert {found.places[0][0] for found in report.findings} == {"lov.rett/minst_mange", "lov.rett/varer"}


def test_a_raised_threshold_shows_only_in_the_stretch_where_it_is_higher() -> None:
    found = only(overlay('  - sett: lov.rett/mange_timer\n    til: "31"', since="2023-01-01", until="2025-12-31"))
    assert found.periods == (("2024-01-01", "2025-12-31"),)


def test_a_condition_taken_out_of_alternatives_restricts_the_right() -> None:
    found = only(overlay("  - fjern: lov.rett/minst_noen"))
    assert found.kind == "rett_innskrenket"
    assert 25 <= float(facts_of(found)["timer_i_uken"]) < 32 and facts_of(found)["dyrt"] == "nei"


def test_a_condition_that_is_left_unknown_is_a_right_that_cannot_be_had() -> None:
    changes = """
  - legg_til: lov.rett
    størrelser: {kommunens_krav: {sted: ledd 1, tekst: Kravet, uttrykk: null, mangler: kravet er ikke kjent}}
  - legg_til: lov.rett/alt
    node: {id: krav, sted: ledd 1, tekst: Fyller kommunens krav, hvis: kommunens_krav}"""
    found = only(overlay(changes))
    assert (found.kind, found.document.outcome) == ("rett_innskrenket", "uavklart")


def test_fewer_hours_are_a_worse_result() -> None:
    found = only(overlay('  - sett: lov.rett/tildelte_timer\n    til: "35"'))
    assert found.kind == "rett_innskrenket"
    assert (found.law.value, found.document.value) == ("40 timer/uke", "35 timer/uke")


def test_a_restricted_service_document_is_found() -> None:
    node = "{id: må_ha, sted: ledd 1, tekst: Trenger det og bor alene, hvis: nødvendig og bor_alene}"
    found = only(overlay(f"  - erstatt: tjeneste.hjelp/må_ha\n    med: {node}"))
    assert (found.kind, found.rule) == ("rett_innskrenket", "tjeneste.hjelp")
    assert facts_of(found)["bor_alene"] == "nei" and facts_of(found)["nødvendig"]["svar"] == "ja"


@pytest.mark.parametrize(
    "changes",
    [
        '  - sett: lov.rett/mange_timer\n    til: "28"',
        '  - sett: lov.rett/høyest_alder\n    til: "70"',
        '  - sett: lov.rett/tildelte_timer\n    til: "41"',
        "  - fjern: lov.rett/varer",
        "  - legg_til: lov.rett/stort\n    node: {id: alene, sted: ledd 1, tekst: Bor alene, hvis: bor_alene}",
        "  - sett: lov.rett/minst_noen\n    til: timer_i_uken >= noen_timer",
        '  - sett: lov.klagefrist/frist\n    til: "6"',
    ],
)
def test_what_only_gives_more_is_left_alone(changes: str) -> None:
    report = check(overlay(changes))
    assert report.findings == () and report.searched[0].segments > 0


def test_two_overlays_that_are_harmless_alone_are_found_together() -> None:
    twice = "        - {id: igjen, sted: ledd 1, tekst: Mange timer igjen, hvis: timer_i_uken >= mange_timer}\nfølger:"
    right = RIGHT.replace("følger:", twice)
    one = overlay("  - sett: lov.rett/minst_mange\n    til: nei", id="prøve.en")
    two = overlay("  - sett: lov.rett/igjen\n    til: nei", id="prøve.to")
    report = check(one, two, right=right)
    [found] = report.findings
    assert found.documents == ("prøve.en", "prøve.to")
    assert [each.document for each in report.searched] == ["prøve.en", "prøve.to", "prøve.en + prøve.to"]
    apart = two.replace("2020", "2021")
    assert check(one, apart, right=right).findings == ()


def test_a_burden_of_proof_that_is_moved_restricts_the_right() -> None:
    leaf = "{id: ikke_dyrt, sted: ledd 1, tekst: Ikke dyrt, ikke: {id: er_dyrt, sted: ledd 1, tekst: Dyrt, hvis: dyrt}}"
    proven = leaf.replace("hvis: dyrt", "hvis: dyrt, bevis: {hos: kommunen, ikke_ført: nei}")
    right = RIGHT.replace("følger:", f"    - {proven}\nfølger:")
    report = check(overlay(f"  - erstatt: lov.rett/ikke_dyrt\n    med: {leaf}"), right=right)
    [found] = report.findings
    assert (found.kind, found.law.outcome, found.document.outcome) == ("rett_innskrenket", "oppfylt", "uavklart")
    assert found.person.command.endswith("--bevisføring avsluttet") and "dyrt" not in facts_of(found)


# deadlines


def test_a_shorter_deadline_is_found_with_the_person_who_comes_too_late() -> None:
    found = only(overlay('  - sett: lov.klagefrist/frist\n    til: "3"'))
    assert found.kind == "frist_forkortet"
    told, sent = (date.fromisoformat(facts_of(found)[name]) for name in ("fikk_vite", "klaget"))
    assert 21 < (sent - told).days <= 28
    assert (found.law.code, found.document.code) == ("i_tide", "for_sent")


# ceilings

UNKNOWN = """
  - erstatt: lov.pris/kommunens_pris
    med: {enhet: kr/måned, område: [0, 5000], sted: ledd 1, tekst: Prisen, uttrykk: null, mangler: ikke kjent}"""
FLAT = """
  - legg_til: lov.pris
    parametre:
      lav: {{enhet: kr/måned, sted: ledd 1, tekst: Lav pris, verdier: {{2015-01-01: {}}}}}
      høy: {{enhet: kr/måned, sted: ledd 1, tekst: Høy pris, verdier: {{2015-01-01: 900}}}}
  - erstatt: lov.pris/kommunens_pris
    med:
      enhet: kr/måned
      område: [0, 5000]
      sted: ledd 1
      tekst: Prisen
      velg: [{{hvis: under, er: lav}}, {{ellers: høy}}]"""
STEPS = """
  - legg_til: lov.pris
    parametre:
      grunnlag: {{enhet: kr/år, sted: ledd 1, tekst: Grunnlag, verdier: {{2015-01-01: 100000}}}}
    tabeller:
      trinn:
        slå_opp: inntekt
        ganges_med: grunnlag
        kant: fra_og_med
        sted: ledd 1
        kolonner: {{fra: andel, sats: kr/måned}}
        rader: [["0", "{}"], ["1", "{}"], ["2", "{}"]]
  - erstatt: lov.pris/kommunens_pris
    med: {{enhet: kr/måned, område: [0, 5000], sted: ledd 1, tekst: Prisen, uttrykk: trinn.sats}}"""


def test_what_a_result_is_hangs_on_its_role_and_not_on_its_name() -> None:
    renamed = CEILING.replace("  høyeste_pris: {av", "  øvre_grense: {av").replace("  over_taket: {av", "  nedsatt: {av")
    report = check(overlay(FLAT.format(203)), ceiling=renamed)
    assert [found.kind for found in report.findings] == ["tak_brutt"]
    assert check(overlay(FLAT.format(203)), ceiling=re.sub(r"rolle: \w+, ", "", renamed)).findings == ()


def test_of_a_price_that_is_partly_unknown_only_what_is_known_is_told() -> None:
    added = """
  - erstatt: lov.pris/over_taket
    med: {sted: ledd 1, tekst: Over taket, uttrykk: samlet > betales}
  - legg_til: lov.pris
    parametre: {alarm: {enhet: kr/måned, sted: ledd 1, tekst: Alarm, verdier: {2015-01-01: 395}}}
    størrelser: {samlet: {enhet: kr/måned, sted: ledd 1, tekst: Samlet, uttrykk: kommunens_pris + alarm}}"""
    found = only(overlay(added))
    assert found.document.value == "minst 395 kr/måned" and "Prisen er minst 395 kr/måned." in found.difference


def test_a_price_over_the_ceiling_is_found() -> None:
    found = only(overlay(FLAT.format(203)))
    assert found.kind == "tak_brutt"
    assert (found.law.value, found.document.value) == ("høyst 200 kr/måned", "203 kr/måned")
    assert facts_of(found)["inntekt"] < 200000


@pytest.mark.parametrize(("rows", "income"), [(("150", "201", "900"), (100000, 200000)), (("201", "150", "900"), (0, 100000))])
def test_a_price_over_the_ceiling_in_one_step_is_found_there(rows: tuple[str, ...], income: tuple[int, int]) -> None:
    found = only(overlay(STEPS.format(*rows)))
    assert found.kind == "tak_brutt" and income[0] <= facts_of(found)["inntekt"] < income[1]


def test_a_stale_boundary_is_found_for_those_between() -> None:
    found = only(overlay(STEPS.replace("100000", "99000").format("150", "200", "900")))
    assert facts_of(found)["inntekt"] == 198000 and found.document.value == "900 kr/måned"


def test_a_price_over_the_ceiling_on_some_dates_is_found_on_those() -> None:
    found = only(overlay(FLAT.format(210), since="2023-01-01", until="2024-12-31"))
    assert found.periods == (("2023-01-01", "2023-12-31"),)


def test_a_ceiling_that_ends_too_soon_is_found_where_the_price_is_not_known() -> None:
    changes = """
  - legg_til: lov.pris
    parametre: {egen_grense: {enhet: kr/år, sted: ledd 1, tekst: Egen grense, verdier: {2015-01-01: 150000}}}
    størrelser:
      pris: {enhet: kr/måned, område: [0, 5000], sted: ledd 1, tekst: Pris, uttrykk: null, mangler: ikke kjent}
  - erstatt: lov.pris/kommunens_pris
    med:
      enhet: kr/måned
      område: [0, 5000]
      sted: ledd 1
      tekst: Prisen
      velg: [{hvis: inntekt < egen_grense, er: det_laveste_av(pris; tak)}, {ellers: pris}]"""
    found = only(overlay(changes))
    assert found.kind == "tak_brutt" and 150000 <= facts_of(found)["inntekt"] < 200000
    assert found.law.value == "høyst 200 kr/måned" and "ikke kjent" in found.document.value


def test_a_raised_ceiling_is_found() -> None:
    found = only(overlay('  - sett: lov.pris/tak\n    til: "250"'))
    assert found.kind == "tak_brutt" and (found.law.value, found.document.value) == ("høyst 200 kr/måned", "høyst 250 kr/måned")


@pytest.mark.parametrize(
    "changes",
    [
        FLAT.format(200),
        UNKNOWN,
        STEPS.format("100", "200", "900"),
        '  - sett: lov.pris/tak\n    til: "150"',
    ],
)
def test_a_lawful_price_list_is_left_alone(changes: str) -> None:
    assert check(overlay(changes)).findings == ()


RESERVED = (
    CEILING.replace("inntekt < grense", "inntekt < grense eller bor_alene")
    + """
ikke_modellert:
  - id: behovet_går_foran
    sted: ledd 2
    tekst: Prisen skal være lavere når personen ikke har nok igjen.
    når: dyrt
    berører:
      høyeste_pris: {kan_bli: lavere, minst: "0"}
      betales: {kan_bli: lavere, minst: "0"}
"""
)


@pytest.mark.parametrize(("rows", "breaks"), [(("100", "200", "900"), False), (("100", "201", "900"), True)])
def test_a_reservation_in_the_law_neither_makes_nor_hides_a_breach(rows: tuple[str, ...], breaks: bool) -> None:
    """What is not modelled lowers the ceiling for the law and the price list alike; a lawful list is no less lawful for it."""
    found = check(overlay(STEPS.format(*rows)), ceiling=RESERVED).findings
    assert [each.kind for each in found] == (["tak_brutt"] if breaks else [])


# facts that may not decide alone


@pytest.mark.parametrize(
    ("conditions", "fact", "refused"),
    [
        (
            "  alle:\n    - {id: har, tekst: Diagnose, hvis: har_diagnose}\n    - {id: må, tekst: Må, hvis: nødvendig}",
            "har_diagnose",
            "nei",
        ),
        ("  alle:\n    - {id: gammel, tekst: Gammel, hvis: alder >= alder_i_prøve}", "alder", 66),
        ("  alle:\n    - {id: ung, tekst: Ung, hvis: alder < alder_i_prøve}", "alder", 67),
        (
            "  alle:\n    - {id: bor_her, tekst: Bosatt, hvis: bosatt}\n    - {id: må, tekst: Må, hvis: nødvendig}",
            "bosatt",
            "nei",
        ),
        ("  ingen:\n    - {id: har, tekst: Diagnose, hvis: har_diagnose}", "har_diagnose", "ja"),
    ],
)
def test_a_criterion_that_refuses_on_one_fact_alone_is_found(conditions: str, fact: str, refused: object) -> None:
    found = only(criteria(conditions))
    assert found.kind == "ikke_alene" and facts_of(found)[fact] == refused
    assert differing(found) == {fact}


def differing(found: Finding) -> set[str]:
    """The facts in which the two people differ."""
    one, other = facts_of(found), found.beside.case.to_data()["fakta"]
    assert isinstance(other, dict) and one.keys() == other.keys()
    return {name for name in one if one[name] != other[name]}


@pytest.mark.parametrize(
    "conditions",
    [
        "  én_av:\n    - {id: har, tekst: Diagnose, hvis: har_diagnose}\n    - {id: må, tekst: Må, hvis: nødvendig}",
        "  én_av:\n    - {id: eldre, tekst: E, hvis: alder >= alder_i_prøve}\n    - {id: grunn, tekst: G, hvis: særlige_grunner}",
        "  alle:\n    - {id: alene, tekst: Bor alene, hvis: bor_alene}\n    - {id: må, tekst: Må, hvis: nødvendig}",
    ],
)
def test_a_criterion_with_a_way_out_or_on_other_facts_is_left_alone(conditions: str) -> None:
    assert check(criteria(conditions)).findings == ()


def test_an_age_that_the_law_itself_sets_is_not_the_municipality_s() -> None:
    conditions = "  alle:\n    - {id: rett, tekst: Har retten, hvis: har_rett}"
    assert check(criteria(conditions, more="bruk: {har_rett: lov.rett/utfall}")).findings == ()


def test_a_service_that_no_law_requires_may_set_its_own_terms() -> None:
    conditions = "  alle:\n    - {id: har, tekst: Diagnose, hvis: har_diagnose}"
    report = check(criteria(conditions), statutory="nei")
    assert report.findings == () and report.untried == report.searched


def test_a_refusal_that_leaves_it_open_is_not_a_refusal() -> None:
    text = criteria("  alle:\n    - {id: har, tekst: Diagnose, hvis: har_diagnose}").replace(
        "ikke_oppfylt: {kode: utenfor}", "ikke_oppfylt: {kode: utenfor, gruppe: kan_innvilges}"
    )
    assert check(text).findings == ()


# criteria in every form

LEFT_OPEN = (
    "id: lov.kriterier\ntittel: Kriterier\ntype: plikt\ngjelder_tjeneste: tjeneste.hjelp\n"
    + HEAD.format("§ 3-2 a", "2015-01-01")
    + """
størrelser:
  kriteriene: {sted: ledd 1, tekst: Kriteriene, uttrykk: null, mangler: kriteriene er ikke lagt inn}
vilkår:
  én_av:
    - {id: eneste, sted: ledd 1, tekst: Det eneste forsvarlige, hvis: særlige_grunner}
    - {id: kriterier, sted: ledd 1, tekst: Fyller kriteriene, hvis: kriteriene}
følger:
  oppfylt: {kode: plass, gruppe: rett}
  ikke_oppfylt: {kode: avslag, gruppe: ikke_rett}
"""
)


def layered(expression: str) -> str:
    node = f"{{sted: ledd 1, tekst: Kriteriene, uttrykk: {expression}}}"
    return overlay(f"  - erstatt: lov.kriterier/kriteriene\n    med: {node}")


@pytest.mark.parametrize(
    ("expression", "alone"),
    [
        ("bosatt", "bosatt"),
        ("bosatt og nødvendig", "bosatt"),
        ("alder >= 67 år og bor_alene", "alder"),
        ("nødvendig", None),
        ("bor_alene", None),
        ("bosatt eller nødvendig", None),
    ],
)
def test_criteria_that_the_law_leaves_open_are_tried_as_criteria(expression: str, alone: str | None) -> None:
    report = check(layered(expression), right=LEFT_OPEN)
    assert {found.kind for found in report.findings} == ({"ikke_alene"} if alone else set())
    assert all(alone in facts_of(found) for found in report.findings)


def test_a_fact_that_the_service_names_cannot_refuse_those_who_have_it() -> None:
    named = "  kriterier: {ikke_alene: [{opplysning: bor_alene, svar: ja, sted: § 3-2 ledd 2, tekst: Også den som bor alene.}]}\n"
    for expression, wrong in (("ikke bor_alene", True), ("bor_alene", False), ("ikke bor_alene eller nødvendig", False)):
        for written in (layered(expression), criteria(f"  alle:\n    - {{id: x, tekst: X, hvis: {expression}}}")):
            report = check(written, right=LEFT_OPEN, service=named)
            assert [found.law.reason for found in report.findings] == ["Også den som bor alene."] * wrong, expression


def test_an_age_may_not_decide_by_the_date_of_birth_either() -> None:
    text = criteria("  alle:\n    - {id: x, tekst: X, hvis: hele_år(født; dato) >= alder_i_prøve}")
    [found] = check(text).findings
    assert found.kind == "ikke_alene" and "født" in facts_of(found)


def test_criteria_that_refuse_a_right_the_law_itself_describes_narrow_it() -> None:
    floor = "  kriterier: {kan_ikke_innskrenke: {sted: § 2-1 ledd 1, tekst: Loven sier selv hvem.}}\n"
    text = criteria("  alle:\n    - {id: x, tekst: X, hvis: arbeidsleder}")
    assert check(text).findings == ()
    [found] = check(text, service=floor).findings
    assert (found.kind, found.law.outcome, found.document.outcome) == ("rett_innskrenket", "oppfylt", "ikke_oppfylt")
    assert "--regel tjeneste.hjelp" in found.beside.command and "--regel prøve.kriterier" in found.person.command
    wider = criteria("  alle:\n    - {id: x, tekst: X, hvis: nødvendig eller arbeidsleder}")
    assert check(wider, service=floor).findings == ()


def test_a_limit_that_is_only_stated_is_found_for_a_service_the_law_requires() -> None:
    written = "parametre:\n  fra_alder: {enhet: år, område: [0, 90], tekst: Fra alder, grense: {opplysning: alder, slag: minst}, "
    written += "verdier: {2015-01-01: null}}\ngir: {fra_alder: {av: fra_alder, når: alltid, tekst: Fra alder}}\n"
    text = overlay('  - {sett: tjeneste.hjelp/fra_alder, til: "18"}')
    [found] = check(text, parameters=written).findings
    assert found.kind == "ikke_alene" and facts_of(found)["alder"] == 17
    assert (found.law.outcome, found.document.value) == ("oppfylt", "fra 18 år")
    assert check(text, parameters=written, statutory="nei").findings == ()
    assert check(text.replace('"18"', '"0"'), parameters=written).findings == ()


def test_a_protected_fact_may_not_refuse_a_service_that_no_law_requires_without_a_ground() -> None:
    text = criteria("  alle:\n    - {id: x, tekst: X, hvis: alder >= alder_i_prøve}")
    [found] = check(text, statutory="nei").findings
    assert (found.kind, found.law.reason) == ("forskjellsbehandling", "Alder er vernet.")
    assert check(criteria("  alle:\n    - {id: x, tekst: X, hvis: bosatt}"), statutory="nei").findings == ()


def test_what_must_be_shown_is_read_from_the_law_where_the_rules_have_it() -> None:
    rules = load_rules()
    law = what_must_be_shown(Ground.of(rules.library, rules.vocabulary))
    assert law == (
        "Kommunen må vise at forskjellen har et saklig formål; forskjellen er nødvendig for å nå formålet; "
        "forskjellen er ikke uforholdsmessig inngripende for den det går ut over (ldl.9)."
    )


# proposals


def test_a_proposal_is_compared_with_the_rules_of_the_municipality_as_they_are() -> None:
    own = criteria("  alle:\n    - {id: gammel, tekst: Gammel nok, hvis: varighet >= alder_i_prøve}").replace(
        "enhet: år, tekst: Grense", "enhet: måneder, tekst: Grense"
    )
    change = '  - {sett: prøve.kriterier/alder_i_prøve, til: "70"}'
    proposed = overlay(change, id="prøve.forslag").replace("status: vedtatt", "status: foreslått")
    [found] = check(own, proposed, named=["prøve.forslag"]).findings
    assert found.kind == "mindre_enn_i_dag" and 67 <= facts_of(found)["varighet"] < 70
    assert "--kommune 9999" in found.beside.command and "--overlegg prøve.forslag" in found.person.command
    assert check(own, proposed.replace('"70"', '"60"'), named=["prøve.forslag"]).findings == ()


def test_a_dearer_price_list_is_compared_with_the_one_of_today() -> None:
    today = overlay(FLAT.format(150), id="prøve.priser")
    dearer = overlay('  - {sett: lov.pris/lav, til: "160"}', id="prøve.forslag")
    dearer = dearer.replace("status: vedtatt", "status: foreslått").replace("lag: kommune", "lag: reform")
    [found] = check(today, dearer, named=["prøve.forslag"]).findings
    assert (found.kind, found.law.value, found.document.value) == ("mindre_enn_i_dag", "150 kr/måned", "160 kr/måned")
    assert check(today, dearer.replace('"160"', '"140"'), named=["prøve.forslag"]).findings == ()


# what was not tried


def test_a_document_of_which_nothing_is_tried_is_told_first_and_why() -> None:
    one = check(criteria("  alle:\n    - {id: x, tekst: X, hvis: bor_alene}"))
    assert one.untried == one.searched and "leser ingen opplysning" in one.searched[0].skipped[0]
    assert said(one).startswith("prøve.kriterier: IKKE PRØVD.") and "Ikke funnet noe" not in said(one)
    judged = check(criteria("  alle:\n    - {id: x, tekst: X, hvis: nødvendig}"))
    assert judged.untried == () and "bygger bare på vurderinger" in said(judged, full=True)


# acknowledged


def test_an_acknowledged_finding_is_known_and_an_acknowledgement_without_one_is_told() -> None:
    more = """avvik:
  - {tekst: Grensen er hevet., kontroll: rett_innskrenket}
  - {tekst: Prisen er for høy., kontroll: tak_brutt}
  - {tekst: Noe helt annet.}"""
    report = check(overlay('  - sett: lov.rett/mange_timer\n    til: "40"', more=more))
    assert report.findings[0].known == "Grensen er hevet." and report.unknown == ()
    assert [(each.kind, each.text) for each in report.unused] == [("tak_brutt", "Prisen er for høy.")]


def test_an_acknowledgement_of_another_kind_does_not_count() -> None:
    more = "avvik:\n  - {tekst: Feil slag., kontroll: tak_brutt}"
    report = check(overlay('  - sett: lov.rett/mange_timer\n    til: "40"', more=more))
    assert len(report.unknown) == 1


# examples and the search


def test_every_example_answers_as_the_finding_says() -> None:
    text = overlay('  - sett: lov.rett/mange_timer\n    til: "40"')
    found = only(text)
    documents = library(text)
    vocabulary = built_vocabulary(documents)
    document = documents.read(documents.overlay_sources[0])
    assert isinstance(document, OverlayDocument)
    day = date.fromisoformat(found.day)
    law = assess(RuleSet(documents, vocabulary, (), None), found.person.case, found.rule, date=day)
    layered = assess(RuleSet(documents, vocabulary, (document,), "9999"), found.person.case, found.rule, date=day)
    assert (law.outcome, layered.outcome) == (Outcome.FULFILLED, Outcome.NOT_FULFILLED)


def test_the_same_search_gives_the_same_report() -> None:
    text = overlay('  - sett: lov.rett/mange_timer\n    til: "40"\n  - sett: lov.klagefrist/frist\n    til: "3"')
    assert check(text).to_data() == check(text).to_data()

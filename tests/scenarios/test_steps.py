"""The vocabulary: every step has an example that is that step, does what it says, and fails with the reason when it must."""

from __future__ import annotations

import pytest

from allocation.engine.rulesets import RuleSets
from allocation.scenarios.feature import parse_feature
from allocation.scenarios.page import SAMPLE, vocabulary_page
from allocation.scenarios.runner import run_feature
from allocation.scenarios.steps import STEPS, Step, find
from tests.scenarios.support import COMPLETE, run


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.pattern)
def test_the_example_of_a_step_is_that_step(step: Step) -> None:
    assert find(step.keyword, step.example) is step
    assert step.pattern in vocabulary_page()


def test_there_are_few_steps() -> None:
    assert 18 <= len(STEPS) <= 41  # thirty-one about one rule, ten about the overview of all services


def test_the_sample_on_the_page_passes() -> None:
    results = list(run_feature(parse_feature(SAMPLE, "eksempel"), RuleSets()))
    assert len(results) == 4
    assert [str(result) for result in results if not result.passed] == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", 'Så er utfallet oppfylt\nOg er svaret "rett"\nOg er vilkåret ung_nok oppfylt\nOg er vilkåret varer lenge oppfylt'),
        ("", "Så er sats 190 632,60 kr/år\nOg er sats 190\u00a0632,60 kr/år"),
        ("", "Så endres svaret neste gang 1. januar 2026"),
        ("", "Så endres svaret neste gang 2026-01-01"),
        ("", "Så mangler tjeneste\nOg mangler fødselsdato"),
        ("", "Så er samlet tid mellom 0 og 1680 timer/uke\nOg er samlet tid uavklart\nOg er natt uavklart"),
        ("Og at det ikke finnes noen tjeneste", "Så er natt nei\nOg er samlet_tid 0 timer/uke"),
        ("Og at listen over tjeneste ikke er fullstendig", "Så mangler tjeneste"),
        ("Og at fødselsdato er 1. juni 1985", "Så er første dag 1. juni 2052\nOg er første dag 2052-06-01"),
        ("Og at fødselsdato er mellom 2. juni 1984 og 1. juni 1985", "Så er første dag mellom 2. juni 2051 og 1. juni 2052"),
        ("Og at inntekt i fjor er 190 632,60 kr/år", "Så er utfallet oppfylt"),
        ("Og at inntekt i fjor er mellom 100 000 og 190\u00a0632,60 kr/år", "Så er utfallet oppfylt"),
        ("Og at inntekt_i_fjor er ukjent", "Så er utfallet oppfylt"),
        ("Og at inntekt i fjor er ikke aktuelt", "Så er utfallet oppfylt"),
        ('Og at formål er "avlastning"', "Så er utfallet oppfylt"),
        ("Og at oppholdet er avsluttet er ja", 'Så varsles det om "særregelen"'),
        ("Og at oppholdet er avsluttet er ja", 'Så varsles det ikke om "månelanding"'),
        ('Og at overlegget "prøve.yngre" gjelder', "Så endres svaret neste gang 1. januar 2026"),
        ("Og at lesemåten prøve.1/mild_lesing er mild", "Så er utfallet oppfylt"),
        ("Og at prøve.1/varer lenge er oppgitt til ja", "Så er utfallet oppfylt"),
        ("Og at prøve.1/sats er oppgitt til 190 632,60 kr/år", "Så er sats 190632,60 kr/år"),
        (
            "Og følgende tjeneste:\n| timer per uke | om natten | påkrevd |\n"
            "| 10,5 | nei | ja: trengs |\n| 20 timer/uke | ja | nei: nok |",
            "Så er samlet tid 10,5 timer/uke\nOg er natt ja",
        ),
        (
            "Og følgende tjeneste:\n| timer per uke | om_natten | påkrevd |\n| mellom 10 og 12 | - |  |\n| 20 | nei | ukjent |",
            "Så er samlet tid mellom 0 og 32 timer/uke\nOg må påkrevd vurderes\nOg mangler om natten",
        ),
        (
            "Og følgende tjeneste:\n| timer per uke | påkrevd | fra | til |\n"
            "| 10 | ja: trengs | 2025-06-02 | - |\n| 3 | ja: trengs | | 2025-06-01 |",
            "Så er samlet tid 3 timer/uke",
        ),
    ],
)
def test_steps_do_what_they_say(given: str, expected: str) -> None:
    assert run(f"{COMPLETE}{given}\nNår prøve.1 vurderes\n{expected}") == ""


OPEN = "Gitt at datoen er 1. juni 2025\nOg at alder er 40 år\n"


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ("Og at varighet er 2 år", "Så er vilkåret varer_lenge ikke oppfylt"),
        ("Og at varighet er mellom 20 og 30 måneder", "Så er vilkåret varer_lenge uavklart\nOg er utfallet uavklart"),
        ("Og at varighet er mellom 25 og 30 måneder", "Så er vilkåret varer_lenge oppfylt"),
        ("Og at varighet er 36 måneder fra 1. juni 2025", "Så er vilkåret varer_lenge oppfylt"),
        ("Og at varighet er 36 måneder fra og med 2. juni 2025", "Så mangler varighet"),
        (
            "Og at varighet er 12 måneder til 31. mai 2025\nOg at varighet er 36 måneder fra 2025-06-01",
            "Så er vilkåret varer_lenge oppfylt",
        ),
        (
            "Og at varighet er 36 måneder registrert 2. mai 2025\n"
            "Og at bare det som er registrert til og med 1. mai 2025, er kjent",
            "Så mangler varighet",
        ),
        ("Og at varighet er 36 måneder", "Så må nødvendig vurderes\nOg er utfallet uavklart"),
        ("Og at varighet er 36 måneder\nOg at nødvendig er ja", "Så må nødvendig vurderes"),
        ("Og at varighet er 36 måneder\nOg at bevisføringen er avsluttet", 'Så er svaret "rett"'),
        ('Og at nødvendig er vurdert til nei fordi "annet er nok"', "Så er vilkåret er_nødvendig ikke oppfylt"),
        ('Og at nødvendig er vurdert til nei fordi "annet er nok"', "Så endres ikke svaret senere"),
    ],
)
def test_steps_about_an_open_case(steps: str, expected: str) -> None:
    assert run(f"{OPEN}{steps}\nNår prøve.1 vurderes\n{expected}") == ""


def refused(expectation: str, message: str, help: str) -> None:
    """A scenario that expects this of a complete case fails on its line, and says why and what to do."""
    told = run(f"{COMPLETE}Når prøve.1 vurderes\nSå {expectation}")
    assert told.startswith("prøve.feature:10: ")
    assert message.lower() in told.lower()
    assert help.lower() in told.lower()


@pytest.mark.parametrize(
    ("expected", "message", "help"),
    [
        ("utfallet ikke oppfylt", "ventet at utfallet er ikke oppfylt, men det ble oppfylt", ""),
        ('svaret "ikke_rett"', "ventet svaret «ikke_rett», men det ble «rett»", ""),
        ('svaret "rettt"', "ventet svaret «rettt»", "regelen svarer «rett», «ikke_rett» eller «ikke_i_kraft»"),
        ("vilkåret ung_nok uavklart", "ventet at vilkåret ung_nok er uavklart, men det ble oppfylt", ""),
        ("vilkåret ung_nokk oppfylt", "har ikke noe vilkår «ung_nokk»", "mente du «ung_nok»?"),
        ("vilkåret ung_nok", "sier ikke om vilkåret er oppfylt", "slutt med"),
        ("utfallet innvilget", "«innvilget» er ikke et utfall", "skriv oppfylt, ikke oppfylt eller uavklart"),
        ("sats 200 000 kr/år", "er 200\u00a0000 kr/år, men det ble 190\u00a0632,60 kr/år", ""),
        ("satts 200 000 kr/år", "gir ikke noe resultat i «satts 200 000 kr/år»", "mente du «sats»"),
        ("sats 100 kr/måned", "enheten er kr/måned, men skal være kr/år", "skriv verdien i kr/år"),
        ("samlet tid 3 timer/uke", "det ble mellom 0 og 1\u00a0680 timer/uke fordi opplysningen tjeneste mangler", ""),
        ("sats uavklart", "ventet at sats er uavklart, men det ble 190\u00a0632,60 kr/år", ""),
        ("natt ja", "ventet at natt er ja, men det ble uavklart fordi opplysningen tjeneste mangler", ""),
    ],
)
def test_an_expected_value_that_does_not_hold_is_told_with_the_reason(expected: str, message: str, help: str) -> None:
    refused(f"er {expected}", message, help)


@pytest.mark.parametrize(
    ("expected", "message", "help"),
    [
        ("mangler varighet", "ventet at varighet mangler, men det mangler", ""),
        ("mangler varihget", "det finnes ingen opplysning «varihget»", "mente du «varighet»"),
        ("må nødvendig vurderes", "ventet at nødvendig må vurderes, men ingenting gjør det", ""),
        ("endres svaret neste gang 2. januar 2026", "men det endres 1. januar 2026", ""),
        ("endres ikke svaret senere", "men det endres 1. januar 2026", ""),
        ('varsles det ikke om "særregelen"', "ventet ikke noe varsel med «særregelen»", "det varsles om: Særregelen"),
        ('varsles det om "takst"', "ventet et varsel med «takst»", "det varsles om: Særregelen"),
    ],
)
def test_other_expectations_that_do_not_hold(expected: str, message: str, help: str) -> None:
    refused(expected, message, help)


@pytest.mark.parametrize(
    ("given", "message", "help"),
    [
        ("at allder er 40 år", "det finnes ingen opplysning «allder»", "mente du «alder»?"),
        ("at inntekt i fjor er 40 kr/måned", "enheten er kr/måned, men skal være kr/år", "kr/år"),
        ("at inntekt i fjor er 40 kroner/årr", "er ikke en enhet som finnes", "skriv en av"),
        ("at inntekt i fjor er 190.632 kr/år", "tallet «190.632» har punktum", "komma"),
        ("at inntekt i fjor er 20 000 001 kr/år", "er utenfor området", "skriv et tall fra 0"),
        ("at inntekt i fjor er mellom 30 og 20 kr/år", "den nedre grensen er høyere enn den øvre", "bytt om"),
        ('at formål er "ferie"', "«ferie» er ikke en av kodene", "skriv «behandling»"),
        ("at fødselsdato er 31. juni 1985", "finnes ikke i kalenderen", "2025-06-01"),
        ("at alder er 41 år", "alder er gitt to ganger i scenarioet", "fjern det ene steget"),
        ('at formål er vurdert til ja fordi "x"', "formål er ikke en vurdering", "at formål er ja"),
        ("at det ikke finnes noen tjenster", "ikke noen tabell «tjenster»", "mente du «tjeneste»?"),
        ("følgende tjeneste:\n| tid |\n| 3 |", "har ikke feltet «tid»", "feltene er timer_per_uke"),
        ("følgende tjeneste:\n| om natten | om_natten |\n| ja | ja |", "feltet «om_natten» står to ganger", ""),
        ("følgende tjeneste:\n| timer per uke |\n| tre |", "«tre» er ikke et tall (i tjeneste[0].timer_per_uke)", "siffer"),
    ],
)
def test_a_fault_in_what_is_given_is_told_at_its_own_step(given: str, message: str, help: str) -> None:
    told = run(f"{COMPLETE}Og {given}\nNår prøve.1 vurderes\nSå er utfallet oppfylt")
    assert told.startswith("prøve.feature:9: ")
    assert message.lower() in told.lower()
    assert help.lower() in told.lower()


@pytest.mark.parametrize(
    ("given", "message", "help"),
    [
        ("at fødselsdato er 1. juni 2026", "etter datoen det vurderes på", "rett datoen"),
        ("at prøve.1/varer er oppgitt til ja", "ikke noe som heter «prøve.1/varer»", ""),
        ("at prøve.1/sats er oppgitt til ja", "«ja» er ikke et tall", ""),
        ("at lesemåten prøve.1/mild_lesing er midt", "har ikke valget «midt»", "mild, streng"),
        ("at lesemåten prøve.1/lesing er mild", "Lesemåten «prøve.1/lesing» finnes ikke", ""),
        ('at overlegget "prøve.eldre" gjelder', "Overlegget «prøve.eldre» finnes ikke", "prøve.yngre"),
        ('at kommunen er "Atlantis"', "Kommunen «Atlantis» har ingen dokumenter", ""),
    ],
)
def test_what_only_the_rule_can_see_is_told_where_it_is_assessed(given: str, message: str, help: str) -> None:
    told = run(f"{COMPLETE}Og {given}\nNår prøve.1 vurderes\nSå er utfallet oppfylt")
    assert told.startswith("prøve.feature:10: ")
    assert message.lower() in told.lower()
    assert help.lower() in told.lower()


def test_a_rule_that_does_not_exist() -> None:
    assert "prøve.feature:9: Regelen «prøve.2» finnes ikke." in run(f"{COMPLETE}Når prøve.2 vurderes\nSå er utfallet oppfylt")


def test_a_scenario_needs_a_date() -> None:
    assert "Scenarioet har ingen dato" in run("Gitt at alder er 40 år\nNår prøve.1 vurderes\nSå er utfallet oppfylt")

"""Rules and conditions by what they are called, and rows that share what they do not say."""

from __future__ import annotations

import pytest

from allocation.engine.first_look import first_look
from allocation.scenarios.titles import named
from allocation.scenarios.wording import ScenarioFeil
from tests.scenarios.support import COMPLETE, run

TITLES = {
    "pbrl.2-1-d": "Rett til brukerstyrt personlig assistanse (BPA)",
    "pbrl.2-5-b": "Rett til koordinator",
    "pbrl.2-5-c": "Familiens rett til barnekoordinator",
    "hol.7-2": "Kommunens plikt til å tilby koordinator",
    "tjeneste.bpa": "Brukerstyrt personlig assistanse (BPA)",
}


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("retten til BPA", "pbrl.2-1-d"),
        ("retten til koordinator", "pbrl.2-5-b"),
        ("plikten til å tilby koordinator", "hol.7-2"),
        ("kommunens plikt til å tilby koordinator", "hol.7-2"),
        ("Brukerstyrt personlig assistanse (BPA)", "tjeneste.bpa"),  # a whole title before a part of another
    ],
)
def test_the_words_of_a_title_in_their_order_name_it(written: str, key: str) -> None:
    assert named(written, TITLES, "noen regel") == key


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("BPA", "passer på 2 navn"),
        ("koordinator", "Rett til koordinator (pbrl.2-5-b); Kommunens plikt"),
        ("retten til måneferie", "det finnes ikke noen regel som heter «retten til måneferie»"),
        ("BPA til rett", "mente du Rett til brukerstyrt personlig assistanse (BPA) (pbrl.2-1-d)"),
        ("til", "passer på 4 navn"),
        ("!", "det finnes ikke noen regel"),
    ],
)
def test_a_name_that_fits_none_or_several_lists_the_candidates(written: str, told: str) -> None:
    with pytest.raises(ScenarioFeil) as refused:
        named(written, TITLES, "noen regel")
    assert told.lower() in str(refused.value).lower()


def test_a_scenario_may_name_the_rule_the_condition_and_the_code_in_words() -> None:
    assert run(f'{COMPLETE}Når prøveregelen vurderes\nSå er vilkåret "Er ung nok" oppfylt') == ""
    assert run(f'{COMPLETE}Når en prøveregel vurderes\nSå er svaret "rett"') == ""
    told = run(f'{COMPLETE}Når en hverdagsregel vurderes\nSå er svaret "rett"')
    assert told.startswith("prøve.feature:9: ") and "som heter «en hverdagsregel»" in told
    told = run(f'{COMPLETE}Når prøve.1 vurderes\nSå er vilkåret "Er gammel" oppfylt')
    assert told.startswith("prøve.feature:10: ") and "ikke noe vilkår som heter «Er gammel»" in told


def test_a_slip_of_a_step_about_all_services_is_told_as_that() -> None:
    told = run(f"{COMPLETE}Når alle tjenester vurderes\nSå er ingenting antatt")
    assert "mente du «når alle tjenestene vurderes»?" in told.lower()


ROW = "Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:\n| påkrevd | om natten |\n| ja: trengs | nei |\n"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("| timer per uke |\n| 3 |\n| 4 |", "er samlet tid 7 timer/uke\nOg er natt nei"),
        ("| timer per uke | påkrevd |\n| 3 | nei: nok |\n| 4 |  |", "er samlet tid mellom 0 og 4 timer/uke"),
        ("| timer per uke | om natten |\n| 3 | ja |\n| 4 | nei |", "er samlet tid 7 timer/uke\nOg er natt ja"),
        ("| timer per uke | om natten |\n| 3 | - |", "er natt uavklart\nOg mangler om natten"),
    ],
)
def test_a_row_has_what_all_have_unless_it_says_otherwise(rows: str, expected: str) -> None:
    assert run(f"{COMPLETE}{ROW}Og følgende tjeneste:\n{rows}\nNår prøve.1 vurderes\nSå {expected}") == ""


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (ROW + "| nei: nok | nei |", "har 2 rader"),
        ("Og følgende tjeneste:\n| timer per uke |\n| 3 |\n" + ROW, "er gitt før det som gjelder alle"),
        (ROW.replace("tjeneste", "tjenste"), "ikke noen tabell «tjenste»"),
        (ROW.replace("påkrevd", "krevd"), "har ikke feltet «krevd»"),
    ],
)
def test_what_all_have_is_one_row_and_comes_first(given: str, told: str) -> None:
    assert told in run(f"{COMPLETE}{given}\nNår prøve.1 vurderes\nSå er utfallet oppfylt").lower()


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("tittel: Rett til hjelp, og mer {nå}  # merknad", "Rett til hjelp, og mer {nå}"),
        ('tittel: "Rett: til hjelp"', "Rett: til hjelp"),
        ("tittel: 'Rett'", "Rett"),
        ("tittel: >-\n  Rett\n  til hjelp", None),
        ("tittel: Rett\n  til hjelp", None),
        ("type: frist", None),
    ],
)
def test_a_title_on_one_line_is_seen_without_reading_the_document(written: str, title: str | None) -> None:
    assert first_look(f"id: a.b\n{written}\ntype: frist\n".encode()).title == title

"""The answer as text: on one screen, in both languages, with the fact that settled each condition."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Answer, Case, assess, load_rules
from allocation.answers.points import open_points
from allocation.answers.text import WIDTH, render, sections
from allocation.answers.words import WORDS, cite, law_name, place_words, value_words
from allocation.data import data_root
from allocation.errors import SakFeil
from allocation.language import nodes as n
from allocation.language.fields import Part
from allocation.letters import reasons
from allocation.values.truth import Why
from allocation.values.units import UNITS
from tests.answers.random_cases import DAY, CaseMaker, rules
from tests.answers.test_proof import BPA, RULES, SERVICE, answer, bpa, judged
from tests.examples import examples

SCREEN = 48
OPEN_READING = 8  # lines that tell of a reading nobody has chosen
EXAMPLES = sorted((Path(__file__).parents[2] / "eksempler").glob("bpa*.yaml"))
seeds = st.integers(0, 2**32)
# bokmål words that nynorsk does not have; names of facts are the same in both
BOKMÅL = re.compile(r"\b(ikke|mangler|hvis|hva|hvor|grensen|oppfylles|uker|måneder|timer|gjenstår|endrer|selv)\b")


def text_of(found: Answer, lang: str = "nb", *, full: bool = False) -> str:
    return render(found, lang, full=full)


def line_with(text: str, piece: str) -> str:
    found = [line for line in text.splitlines() if piece in line]
    assert found, f"{piece!r} not in\n{text}"
    return found[0]


# ------------------------------------------------------------------------------------------------------------- laws


@settings(max_examples=examples(120), deadline=None)
@given(st.sampled_from(RULES), seeds, st.sampled_from(("nb", "nn")), st.booleans())
def test_any_answer_can_be_told(rule: str, seed: int, lang: str, full: bool) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule, dated=0.1).data(), rule)
    except SakFeil:
        return
    told = text_of(found, lang, full=full)
    lines = told.splitlines()
    assert all(len(line) <= WIDTH for line in lines)
    assert not re.search(r"\b(None|True|False|Fraction|NumType)\b|fakta/|hjelp/", told)
    assert WORDS[found.outcome.value][lang == "nn"].upper() in told
    assert reasons(found, lang).kort.endswith((".", ")"))
    if found.judgements:
        assert WORDS["skjønn_gjenstår"][lang == "nn"] in told


@settings(max_examples=examples(60), deadline=None)
@given(seeds)
def test_each_condition_has_its_mark_and_each_open_point_its_place(seed: int) -> None:
    found = answer(CaseMaker(Random(seed), BPA).data())
    parts = {section.title: section.lines for section in sections(found, "nb")}
    assert {line.mark for line in parts["Vilkår"]} <= {"✓", "✗", "?", "·"}
    assert [line.text for line in parts["Vilkår"] if line.depth == 0][-1]
    open_section = "Dette gjenstår" in parts
    waits = found.missing or found.judgements or found.conflicts or found.not_modelled
    assert open_section is bool(waits)


# -------------------------------------------------------------------------------------------------------- one screen


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["nb", "nn"])
def test_an_answer_about_bpa_fits_a_screen(path: Path, lang: str) -> None:
    case = Case.read(path, rules().vocabulary)
    for evidence in ("åpen", "avsluttet"):
        found = assess(rules(), case, BPA, date=date(2026, 3, 1), evidence=evidence)
        told = text_of(found, lang)
        open_reading = any(point.why is Why.READING for point in open_points(found))
        assert len(told.splitlines()) <= SCREEN + (OPEN_READING if open_reading else 0), told


def test_an_empty_case_fits_a_screen_too() -> None:
    assert len(text_of(answer({})).splitlines()) <= SCREEN + 12


def test_conditions_tell_place_and_the_fact_that_settled_them() -> None:
    told = text_of(answer(bpa("35,5")))
    assert line_with(told, "alder: 40 år < 67") == "  ✓ Er under 67 år – første ledd første punktum · alder: 40 år < 67"
    assert "tellende timer: 35,5 timer/uke ≥ 32" in told
    assert "behovets varighet: 60 måneder > 2 år" in told
    assert told.startswith("Rett til brukerstyrt personlig assistanse (BPA) – 1. mars 2026\n")
    assert "pasient- og brukerrettighetsloven § 2-1 d" in told and "Utfall: OPPFYLT (rett)" in told
    assert line_with(told, "minst 25 timer").endswith("avgjør ikke")


def test_what_failed_is_told_first_with_what_follows() -> None:
    told = text_of(answer(bpa(35, behovets_varighet=24)))
    assert "Utfall: IKKE OPPFYLT (kan_innvilges)" in told and "(hol. § 3-8)" in told
    conditions = told[told.index("Vilkår") :].splitlines()
    assert conditions[1].startswith("✗ Behovet varer i mer enn to år")
    assert "behovets varighet: 24 måneder ≤ 2 år" in told


def test_rows_are_told_by_what_they_came_to() -> None:
    rows = [{**SERVICE, "timer_per_uke": 20}, {**SERVICE, "timer_per_uke": 3, "hjemmel": "annet"}]
    told = text_of(answer(bpa(20) | {"tjeneste": rows}))
    assert "✓ tjeneste 1  ✗ tjeneste 2" in told
    full = text_of(answer(bpa(20) | {"tjeneste": rows}), full=True)
    assert "✗ tjeneste 2: Tjenesten regnes med i timene" in full and "hjemmel: annet" in full
    assert "Satser og grenser" in full and "pbrl. § 2-1 d fjerde ledd første punktum" in full


def test_an_interval_and_why_it_is_one() -> None:
    told = text_of(answer(bpa({"minst": 20, "høyst": 30})))
    assert "tellende timer: mellom 20 og 30 timer/uke; grensen er 25 timer/uke" in told
    assert "Timer i uken som regnes med: mellom 20 og 30 timer/uke – lesemåte ikke valgt og opplysning mangler" in told
    assert "tjeneste 1: timer per uke" in told


def test_what_is_missing_and_who_can_supply_it() -> None:
    told = text_of(answer(bpa(28, alder=None)))
    assert "– Når er personen født? (fødselsdato eller alder) – kan gis av søkeren" in told
    assert "alder: ikke oppgitt; grensen er 67 år" in told
    assert "vurderes av kommunen" in told and "vesentlig økt kostnad: ikke oppgitt" in told
    assert "Neste spørsmål: " in told


def test_a_conflict_tells_both_sides() -> None:
    twice = [{"verdi": 12, "kilde": "søknad"}, {"verdi": 60, "kilde": "lege"}]
    assert "12 måneder (søknad) mot 60 måneder (lege)" in text_of(answer(bpa(35, behovets_varighet=twice)))
    told = text_of(answer(bpa(35) | {"oppgitt": {f"{BPA}/langvarig": {"verdi": "nei", "kilde": "vedtak 2019"}}}))
    assert "oppgitt nei (vedtak 2019) stemmer ikke med det som er regnet ut" in told


def test_judgement_burden_and_given_values_are_named() -> None:
    told = text_of(answer(bpa(28, vesentlig_økt_kostnad=judged("nei"))))
    assert "vesentlig økt kostnad: nei (vurdert av NN)" in told
    closed = text_of(answer(bpa(28), evidence="avsluttet"))
    assert "bevisbyrden er ikke oppfylt og ligger hos kommunen" in closed and "Bevisføringen er avsluttet" in closed
    source = {"oppgitt": {f"{BPA}/langvarig": {"verdi": "ja", "kilde": "vedtak 2019"}}}
    assert "oppgitt: ja (vedtak 2019)" in text_of(answer(bpa(35, behovets_varighet=None) | source))


def test_readings_reservations_and_deviations_are_told() -> None:
    oslo = load_rules("Oslo")
    found = assess(oslo, Case.from_data({}, oslo.vocabulary), "egenandel.hjemme", date=date(2018, 6, 1))
    told = text_of(found)
    for title in ("Lesemåter der loven er uklar", "Forbehold", "Avvik"):
        assert f"\n\n{title}\n" in told
    assert "187 272" in told and "kan ha betydning" in told and "holdes opp mot 2 G (standard)" in told
    assert "Neste endring: 1. januar 2019" in told


def test_in_full_an_amount_tells_what_it_is_made_of() -> None:
    drammen = load_rules("3005")
    member = {"slag": "mottaker", "nettoinntekt": 200000, "hjelpestønad_til_hjelp_i_huset": 0, "omsorgsstønad": 0}
    home = {"betaler_langtidsopphold": "nei", "avkortet_trygd": "nei"}
    service = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "timer_per_måned": 10, "organisert_som_bpa": "nei"}
    data = {
        "fakta": {"selvkost_per_time": 400, "egenandel_går_ut_over_behov": "nei"},
        "tjeneste": [service],
        "medlem": [{**member, **home}],
    }
    found = assess(drammen, Case.from_data(data, drammen.vocabulary), "egenandel.hjemme", date=date(2023, 6, 1))
    told = text_of(found, full=True)
    result = told[told.index("\nResultat\n") : told.index("\nLesemåter")]
    assert "Egenandel i måneden: 220 kr/måned\n" in result and "· selvkost per time: 400 kr/time" in result
    assert "ftrl. § 1-4" in told and "111\u00a0477 kr/år" in told
    assert len(text_of(found).splitlines()) < len(told.splitlines()) / 2
    assert "(tjeneste 1)" in reasons(found).kort


def test_next_change_and_receipt() -> None:
    told = text_of(answer(bpa(35, alder=None, fødselsdato="1985-04-12")))
    assert "Neste endring: 12. april 2052 – uavklart" in told or "Neste endring: 12. april 2052 – ikke oppfylt" in told
    assert re.search(r"Bygger på: \d+ dokumenter", told)


def test_a_rule_that_is_not_in_force() -> None:
    found = assess(load_rules(national=True), Case.from_data({}, rules().vocabulary), BPA, date=date(2014, 3, 1))
    told = text_of(found)
    assert "Utfall: IKKE OPPFYLT (ikke_i_kraft)" in told and "gjaldt ikke på denne datoen" in told
    assert "Vilkår" not in told and "Neste endring: 1. januar 2015" in told


# ----------------------------------------------------------------------------------------------------------- nynorsk


@pytest.mark.parametrize("data", [{}, bpa(35), bpa(28), bpa(20, alder=70)], ids=["tom", "rett", "uavklart", "avslag"])
def test_nynorsk_throughout(data: Mapping[str, object]) -> None:
    told = re.sub(r"\([^)]*\)", "", text_of(answer(data), "nn"))
    assert not BOKMÅL.findall(told), BOKMÅL.findall(told)
    assert "rekna med" in told


def test_factors_and_codes_are_told_in_nynorsk() -> None:
    told = " ".join(text_of(answer({}), "nn").split())
    assert "moment: økonomi, anna organisering av dei same tenestene, dokumenterte meirutgifter" in told
    in_full = " ".join(text_of(answer(bpa(35)), "nn", full=True).split())
    assert "kva tenesta går ut på: praktisk hjelp i og utanfor heimen" in in_full


def test_reasons_of_readings_and_of_missing_values_are_told_in_nynorsk() -> None:
    own = load_rules()
    told = render(assess(own, Case.from_data({}, own.vocabulary), "egenandel.hjemme", date=DAY), "nn", full=True)
    assert "Forskrifta seier næraste halvtime" in told and "Forskriften" not in told
    assert "prislista til kommunen er ikkje lagd inn" in told


@pytest.mark.parametrize("key", ["begrunnelse", "mangler", "tekst", "tittel"])
def test_every_text_of_the_shipped_rules_is_in_both_languages(key: str) -> None:
    """What an answer may show; ``bestemmelser`` and ``merknader`` are for those who keep the rules."""
    library = load_rules("Drammen").library
    for source in (*library.rule_sources, *library.overlay_sources):
        lacking = list(_without_nynorsk(library.read(source), key))
        assert not lacking, (source.name, lacking)


def _without_nynorsk(value: object, key: str) -> Iterator[str]:
    if isinstance(value, Part):
        written = getattr(value, key, None)
        if written and f"{key}_nn" in type(value).model_fields and not getattr(value, f"{key}_nn"):
            yield written
        for name in set(type(value).model_fields) - {"bestemmelser", "merknader"}:
            yield from _without_nynorsk(getattr(value, name), key)
    elif isinstance(value, dict | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _without_nynorsk(item, key)


def test_the_fixed_words_are_in_both_languages() -> None:
    for key, (nb, nn) in WORDS.items():
        assert nb and nn and not BOKMÅL.search(nn), key
        assert nb.count("{}") == nn.count("{}"), key


def test_reasons_in_plain_words() -> None:
    assert reasons(answer(bpa(35))).kort.startswith("Personen har rett til å få tjenestene organisert")
    refused = reasons(answer(bpa(35, behovets_varighet=12))).kort
    assert "behovet ventes å vare i mer enn to år til (behovets varighet: 12 måneder, som ikke er over 2 år)" in refused
    waiting = reasons(answer(bpa(28)), "nn").kort
    assert waiting.endswith("enn å gi dei same tenestene på annan måte.") and "Dette må avklarast først: om" in waiting


# ------------------------------------------------------------------------------------------------------ small pieces


@pytest.mark.parametrize(
    ("place", "lang", "section", "words"),
    [
        ("ledd 4 punktum 1", "nb", None, "fjerde ledd første punktum"),
        ("§ 2-1 d ledd 4", "nb", "2-1 d", "fjerde ledd"),
        ("§ 8 ledd 7", "nn", None, "§ 8 sjuande ledd"),
        ("ledd 1 punktum 1 og ledd 3", "nb", None, "første ledd første punktum og tredje ledd"),
        ("§ 8 ledd 1 og ledd 2", "nb", None, "§ 8 første ledd og andre ledd"),
        ("§ 1 ledd 3 bokstav b", "nb", None, "§ 1 tredje ledd bokstav b"),
        ("ledd 14 nr 2", "nb", None, "14. ledd nr. 2"),
        ("", "nb", None, ""),
        ("vedlegget", "nb", None, "vedlegget"),
    ],
)
def test_places_in_words(place: str, lang: str, section: str | None, words: str) -> None:
    assert place_words(place, lang, section) == words


def test_citations_and_names_of_laws() -> None:
    assert cite("LOV-1999-07-02-63 § 2-1 d", "ledd 1", "nb") == "pbrl. § 2-1 d første ledd"
    assert cite("LOV-2011-06-24-30 § 7-2", "§ 7-2 a ledd 1", "nn") == "hol. § 7-2 a første ledd"
    assert law_name("LOV-1900-01-01", "nb") == "LOV-1900-01-01"


def test_every_law_that_the_rules_name_has_a_name() -> None:
    for source in load_rules().library.rule_sources:
        for law in re.findall(r"lov: ((?:LOV|FOR)-[0-9-]+)", source.content.decode()):
            assert law_name(law, "nb") != law and law_name(law, "nn") != law
    assert (data_root("rules") / "_lover.yaml").is_file()


def test_values_in_words() -> None:
    amount = n.NumType(UNITS["kr/måned"], 2, 0, 10**9)
    assert value_words(amount, (0, 24500), "nn") == "mellom 0 og 245 kr/månad"
    assert value_words(n.BOOL, None, "nb") == "uavklart" and value_words(n.BOOL, True, "nb") == "ja"
    assert value_words(amount, (0, 10**9), "nb") == "ukjent"
    assert value_words(n.DateType(600000, 800000), (693596, 803533), "nb") == "ukjent"
    assert value_words(n.DateType(600000, 800000), (739676, 739680), "nb") == "mellom 1. mars 2026 og 5. mars 2026"
    assert value_words(n.CodeType(("a_b",)), "a_b", "nb") == "a b"
    assert value_words(n.CodeType(("a",)), None, "nn") == "ukjend"


def test_numbers_nobody_has_written_down_are_one_line() -> None:
    case = Case.from_data({"fakta": {}}, load_rules().vocabulary)
    found = assess(load_rules(), case, "tjeneste.praktisk-bistand", date=DAY)
    unknown = [name for name, result in found.results.items() if not result.exact]
    assert len(unknown) > 3
    text = text_of(found)
    assert text.count("\n\nIkke lagt inn for kommunen\n") == 1 and "ukjent – ikke modellert" not in text
    assert "ukjent – ikke modellert" in text_of(found, full=True)


@pytest.mark.parametrize(("lang", "said"), [("nb", "ikke er bekreftet"), ("nn", "ikkje er stadfesta")])
def test_criteria_from_an_unconfirmed_source_say_so(lang: str, said: str) -> None:
    town = load_rules("1804")
    found = assess(town, Case.from_data({"fakta": {}}, town.vocabulary), "bodø.hverdagsrehabilitering", date=DAY)
    assert said in " ".join(text_of(found, lang).split())

"""The reasons of an answer: what a decision's grounds must hold is there, in both languages, and what is missing is said."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Answer, Case, Outcome, assess, load_rules
from allocation.answers.words import WORDS
from allocation.cli import main
from allocation.errors import SakFeil
from allocation.letters.phrases import PHRASES
from allocation.letters.reasons import Reasons, reasons
from allocation.letters.render import WIDTH, full_text, short_text
from tests.answers.random_cases import CaseMaker
from tests.answers.test_other_readings import WITH_READINGS, every_way
from tests.answers.test_proof import RULES, answer, bpa, judged
from tests.examples import examples

EXAMPLES = Path(__file__).parents[2] / "eksempler"
seeds = st.integers(0, 2**32)
JUDGEMENT = {
    "svar": "nei",
    "av": "saksbehandler 7",
    "dato": "2026-02-01",
    "momenter": ["økonomi", "dokumenterte merutgifter"],
    "begrunnelse": "De to løsningene koster omtrent det samme.",
}


def between(**fields: object) -> Answer:
    """A person who needs 28 hours, and what the municipality has judged of the cost."""
    return answer(bpa(28, vesentlig_økt_kostnad=JUDGEMENT | fields))


def pieces(found: Reasons) -> str:
    return json.dumps(found.to_data(), ensure_ascii=False)


# ------------------------------------------------------------------------------------------------------------- laws


@settings(max_examples=examples(120), deadline=None)
@given(st.sampled_from(RULES), seeds, st.sampled_from(("nb", "nn")))
def test_any_answer_has_reasons(rule: str, seed: int, lang: str) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule, dated=0.1).data(), rule)
    except SakFeil:
        return
    made = reasons(found, lang)
    assert made.regler and made.resultat and made.kort.startswith(made.resultat)
    assert not re.search(r"\b(None|True|False|Fraction|NumType)\b|fakta/|hjelp/|[<>≤≥≠]", pieces(made))
    unsettled = found.outcome is Outcome.UNSETTLED
    assert (PHRASES["mangler_avklaring"][lang == "nn"] in made.mangler) is unsettled
    for text in (short_text(made), full_text(made)):
        assert all(len(line) <= WIDTH or " " not in line.strip() for line in text.splitlines())
    assert ([item.utfall for item in made.vilkår if item.depth == 0] != []) is (found.evaluation.program.root is not None)


@settings(max_examples=examples(60), deadline=None)
@given(st.sampled_from(RULES), seeds)
def test_both_languages_say_the_same_things(rule: str, seed: int) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule).data(), rule)
    except SakFeil:
        return
    nb, nn = reasons(found, "nb"), reasons(found, "nn")
    for name in ("regler", "vilkår", "verdier", "skjønn", "lesemåter", "andre_lesemåter", "forbehold", "avvik", "mangler"):
        assert len(getattr(nb, name)) == len(getattr(nn, name)), name
    assert [item.depth for item in nb.vilkår] == [item.depth for item in nn.vilkår]


@settings(max_examples=examples(60), deadline=None)
@given(st.sampled_from(RULES), seeds)
def test_every_judgement_it_rests_on_is_told_with_who_and_why(rule: str, seed: int) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule, gaps=0.1).data(), rule)
    except SakFeil:
        return
    used = (
        {fact.judgement for fact in found.proof().facts if fact.judgement is not None} if found.proof().slot.index >= 0 else set()
    )
    told = {(item.av, item.begrunnelse) for item in reasons(found).skjønn}
    assert {(made.by, made.reasons) for made in used} <= told


# ---------------------------------------------------------------------------------------------------------- stories


def test_the_judgement_decides_and_is_told_whole() -> None:
    found = reasons(between())
    (made,) = found.skjønn
    assert (made.svar, made.av, made.dato) == ("nei", "saksbehandler 7", "1. februar 2026")
    assert made.momenter == ("økonomi", "dokumenterte merutgifter")
    text = full_text(found)
    for part in (
        "Vurdert av saksbehandler 7 1. februar 2026.",
        "Lagt vekt på: økonomi; dokumenterte merutgifter",
        "omtrent det samme",
    ):
        assert part in " ".join(text.split())
    assert "det lagt vekt på økonomi og dokumenterte merutgifter" in found.kort
    assert not found.mangler


def test_what_was_weighed_is_told_in_nynorsk() -> None:
    found = reasons(between(), "nn")
    (made,) = found.skjønn
    assert made.momenter == ("økonomi", "dokumenterte meirutgifter")
    assert "det lagt vekt på økonomi og dokumenterte meirutgifter" in found.kort
    assert made.begrunnelse == JUDGEMENT["begrunnelse"]


def test_without_judgement_the_reasons_say_that_they_are_not_ready() -> None:
    found = reasons(answer(bpa(28)))
    assert found.mangler[0] == PHRASES["mangler_avklaring"][0]
    assert any("dyrere" in line for line in found.mangler[1:])
    assert "Dette må avklares først: om brukerstyrt organisering" in found.kort


def test_what_decided_nothing_is_left_out() -> None:
    told = [item.tekst for item in reasons(answer(bpa(35))).vilkår]
    assert "Trenger minst 32 timer i uken" in told
    assert not any("dyrere" in text for text in told)


def test_of_alternatives_only_those_that_are_fulfilled_are_told() -> None:
    set_of = load_rules()
    facts = {"helsehjelpen_gjelder": "fødsel"}
    case = Case.from_data({"fakta": facts}, set_of.vocabulary)
    for lang in ("nb", "nn"):
        told = reasons(assess(set_of, case, "opphold.1255-5", date=date(2026, 3, 1)), lang).vilkår
        assert told and {item.utfall for item in told} == {"oppfylt"}
        assert not any("smittevern" in item.tekst for item in told)
    waiting = Case.from_data({"fakta": {"helsehjelpen_gjelder": "annet", "frihetsberøvet": "ja"}}, set_of.vocabulary)
    told = reasons(assess(set_of, waiting, "opphold.1255-5", date=date(2026, 3, 1))).vilkår
    assert {"uavklart", "ikke oppfylt"} <= {item.utfall for item in told}


def test_a_refusal_names_the_condition_and_the_numbers_in_words() -> None:
    found = reasons(answer(bpa(35, behovets_varighet=12)))
    assert (
        "Dette er ikke oppfylt: behovet ventes å vare i mer enn to år til (behovets varighet: 12 måneder, som ikke er over 2 år)"
        in found.kort
    )


def test_codes_are_told_by_what_they_stand_for() -> None:
    lines = " ".join(reasons(answer(bpa(35))).opplysninger)
    assert "hol.3-2-6-b" not in lines and "personlig assistanse" in lines
    assert "kva tenesta går ut på: praktisk hjelp i og utanfor heimen" in " ".join(reasons(answer(bpa(35)), "nn").opplysninger)


def test_an_overlay_that_is_not_decided_is_said() -> None:
    set_of = load_rules("0219", overlays=["bærum.forslag-bpa-egenandel"])
    case = Case.from_data({"fakta": {}}, set_of.vocabulary)
    found = reasons(assess(set_of, case, "egenandel.hjemme", date=date(2019, 6, 1)))
    assert any("ikke er vedtatt" in line for line in found.mangler)


def test_what_is_not_in_force_is_not_what_the_decision_rests_on() -> None:
    set_of = load_rules()
    case = Case.from_data({"fakta": {"alder": 40}}, set_of.vocabulary)
    short = reasons(assess(set_of, case, "pbrl.2-1-d", date=date(2010, 3, 1))).kort
    assert "gjaldt ikke på denne datoen" in short and "bygger på" not in short


def test_nynorsk() -> None:
    text = full_text(reasons(between(), "nn"))
    assert "Grunngiving" in text and "Avgjerda byggjer på" in reasons(between(), "nn").kort
    assert not re.search(r"\b(ikke|hvis|hvordan|fordi det)\b", re.sub(r"De to løsningene.*", "", text))


def test_comparisons_are_words_and_what_others_wrote_stays() -> None:
    judged_by = "lege = NN < MM"
    found = reasons(answer(bpa(28, vesentlig_økt_kostnad=judged("nei") | {"av": judged_by})))
    said = " ".join(item.fordi for item in found.vilkår)
    assert "tellende timer: 28 timer/uke, som er minst 25" in said and f"vurdert av {judged_by}" in said
    nynorsk = reasons(answer(bpa(35, alder=70)), "nn")
    assert "som er minst 67" in " ".join(item.fordi for item in nynorsk.vilkår)


@settings(max_examples=examples(40), deadline=None)
@given(st.sampled_from(WITH_READINGS), seeds, st.sampled_from(("nb", "nn")))
def test_a_letter_argues_only_for_the_readings_chosen(rule: str, seed: int, lang: str) -> None:
    rng = Random(seed)
    chosen = rng.choice(every_way(rule))
    national = load_rules()
    case = CaseMaker(rng, rule, gaps=0.1, odd=0.0, of=national).case()
    found = reasons(assess(national, case, rule, date=date(2026, 3, 1), readings=chosen), lang)
    text = " ".join((short_text(found), full_text(found), json.dumps(found.to_data(), ensure_ascii=False)))
    told = " ".join(text.split())
    for address, choice in chosen.items():
        document, _, name = address.partition("/")
        reading = national.document(document, date(2026, 3, 1)).lesemåter[name]
        for other, one in reading.velg.items():
            why = one.begrunnelse_nn if lang == "nn" else one.begrunnelse
            assert other == choice or (why or one.begrunnelse) not in told, (address, other)
        question = reading.tekst_nn if lang == "nn" else reading.tekst
        assert f"{question}: ja" not in told and f"{question}: nei" not in told


def test_the_phrases_are_there_in_both_languages() -> None:
    assert all(nb and nn for nb, nn in PHRASES.values())
    assert WORDS["oppfylt"]


# ------------------------------------------------------------------------------------------------------- the command


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["begrunn", *words])
    out, err = capsys.readouterr()
    return code, out, err


WHERE = "Reglene leses fra rules.\n"
CASE = [str(EXAMPLES / "bpa.yaml"), "--regel", "pbrl.2-1-d", "--dato", "2026-03-01"]


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, *CASE)
    assert (code, err) == (0, WHERE) and out.startswith("Personen har rett til")
    assert len(out.splitlines()) <= 8
    _, full, _ = run(capsys, *CASE, "--form", "full", "--språk", "nn")
    assert full.startswith("Grunngiving: Rett til brukarstyrt personleg assistanse")
    _, data, _ = run(capsys, *CASE, "--format", "json")
    assert json.loads(data)["kort"] and json.loads(data)["mangler"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([*CASE, "--form", "lang"], "Velg kort eller full"),
        (CASE[:1], "--regel mangler"),
        ([*CASE[:2], "pbrl.2-1-x", *CASE[3:]], "finnes ikke"),
        (["finnes-ikke.yaml", *CASE[1:]], "finnes-ikke.yaml"),
    ],
)
def test_wrong_use(capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    code, out, err = run(capsys, *words)
    assert (code, out) == (2, "") and said in err and "Traceback" not in err

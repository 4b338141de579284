"""The answer as data: it fits its published schema, says the same as the answer, and every key is described."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from allocation import Answer, Case, assess, load_rules
from allocation.answers.data import decimal_text, iso_day, to_data, value_data
from allocation.answers.schema import answer_schema
from allocation.errors import SakFeil
from allocation.language import nodes as n
from allocation.shapes.schema import adapter
from allocation.values.languages import Language
from allocation.values.units import UNITS
from tests.answers.random_cases import DAY, CaseMaker
from tests.answers.test_proof import BPA, RULES, answer, bpa, judged
from tests.examples import examples

CHECK = Draft202012Validator(answer_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
seeds = st.integers(0, 2**32)


def checked(found: Answer, language: Language = "nb") -> dict[str, Any]:
    """The data, through JSON and the schema."""
    data: dict[str, Any] = json.loads(json.dumps(to_data(found, language, change=True), ensure_ascii=False))
    faults = [f"{list(fault.absolute_path)}: {fault.message[:200]}" for fault in CHECK.iter_errors(data)]
    assert not faults
    adapter("svar").validate_python(data)
    return data


@settings(max_examples=examples(120), deadline=None)
@given(st.sampled_from(RULES), seeds, st.sampled_from(("åpen", "avsluttet")))
def test_every_answer_fits_the_schema(rule: str, seed: int, evidence: str) -> None:
    try:
        found = answer(CaseMaker(Random(seed), rule, dated=0.1).data(), rule, evidence=evidence)
    except SakFeil:
        return
    data = checked(found)
    assert data["utfall"] == found.outcome.value and data["årsakskode"] == found.reason_code
    given = {name for name, result in found.results.items() if result.given is not False}
    assert set(data["resultater"]) == set(found.results)
    assert set(data["grunnlag"]) == given == {name for name, value in data["resultater"].items() if value["slag"] != "gis_ikke"}
    brief = found.to_data(brief=True)
    assert brief == adapter("svarhode").validate_python(brief)
    limits = brief.pop("varsler", {"forbehold": [], "avvik": [], "lesemåter": []})
    assert brief == {key: data[key] for key in brief}
    assert [code.rstrip("?") for code in limits["forbehold"]] == [each["kode"] for each in data["forbehold"]]
    assert set(limits["avvik"]) == {each["kode"] for each in data["avvik"]}
    assert len(limits["lesemåter"]) == len(data["avhenger_av_lesemåte"])


@pytest.mark.parametrize("municipality", ["Oslo", "Fjord", "9999", None])
def test_prices_of_municipalities_fit_the_schema(municipality: str | None) -> None:
    own = load_rules(municipality)
    for year in (2020, 2022, 2024, 2026):
        checked(assess(own, Case.from_data({}, own.vocabulary), "egenandel.hjemme", date=date(year, 6, 1)))


def test_a_rule_that_is_not_in_force() -> None:
    national = load_rules()
    found = assess(national, Case.from_data({}, national.vocabulary), BPA, date=date(2012, 1, 1))
    data = checked(found)
    assert (data["utfall"], data["kode"], data["vilkår"]["utfall"]) == ("ikke_oppfylt", "ikke_i_kraft", "ikke_oppfylt")


def test_a_value_given_and_a_conflict_and_a_judgement_fit_the_schema() -> None:
    twice = [{"verdi": 12, "kilde": "søknad"}, {"verdi": 60, "kilde": "lege"}]
    data = checked(answer(bpa(28, behovets_varighet=twice, vesentlig_økt_kostnad=judged("nei"))))
    assert [given["kilde"] for given in _open(data, "motstridende")["oppgitt"]] == ["søknad", "lege"]
    assert _nodes(data)["fakta/vesentlig_økt_kostnad"]["opplysninger"][0]["vurdering"]["av"] == "NN"
    given_value = checked(answer(bpa(35) | {"oppgitt": {f"{BPA}/langvarig": {"verdi": "ja", "kilde": "vedtak 2019"}}}))
    assert _nodes(given_value)[f"{BPA}/langvarig"]["oppgitt"] == "vedtak 2019"
    against = checked(answer(bpa(35) | {"oppgitt": {f"{BPA}/langvarig": {"verdi": "nei", "kilde": "søknad"}}}))
    assert _open(against, "motstridende")["adresse"] == f"{BPA}/langvarig"


def test_amounts_are_exact_decimal_texts() -> None:
    data = checked(answer(bpa("35,5")))["resultater"]["tellende_timer"]
    assert (data["fra"], data["til"], data["enhet"], data["eksakt"]) == ("35.5", "35.5", "timer/uke", True)
    assert Decimal(data["fra"]) == Decimal("35.5")


@pytest.mark.parametrize(
    ("value", "scale", "text", "money"),
    [
        (24550, 2, "245.5", "245.50"),
        (-5, 2, "-0.05", "-0.05"),
        (7, 0, "7", "7.00"),
        (0, 3, "0", "0.00"),
        (220_000, 3, "220", "220.00"),
        (220_125, 3, "220.125", "220.125"),
        (-1234, 1, "-123.4", "-123.40"),
        (100, 0, "100", "100.00"),
    ],
)
def test_decimal_text(value: int, scale: int, text: str, money: str) -> None:
    """Kroner have øre, other numbers no needless zeros; either way nothing is lost."""
    assert (decimal_text(value, scale), decimal_text(value, scale, 2)) == (text, money)
    assert Decimal(text) == Decimal(money) == Decimal(value).scaleb(-scale)


@pytest.mark.parametrize(
    ("unit", "text"), [("kr/måned", "220.00"), ("kr", "220.00"), ("kr/time", "220.00"), ("timer/uke", "220")]
)
def test_kroner_are_written_with_øre(unit: str, text: str) -> None:
    kind = n.NumType(UNITS[unit], 3, 0, 1_000_000)
    found = value_data(kind, (220_000, 220_000))
    assert found["slag"] == "tall" and found["fra"] == text


def test_dates_outside_the_calendar_are_null() -> None:
    assert iso_day(0) is None and iso_day(date(2026, 3, 1).toordinal()) == "2026-03-01"
    assert value_data(n.DateType(-5, 5), (-5, 5)) == {"slag": "dato", "fra": None, "til": "0001-01-05", "eksakt": False}


def test_the_arguments_are_told() -> None:
    data = checked(answer(bpa(35), known_by=date(2026, 2, 1), evidence="avsluttet"))
    assert (data["dato"], data["kjent_per"], data["bevisføring"]) == (DAY.isoformat(), "2026-02-01", "avsluttet")


def test_a_node_is_written_out_once() -> None:
    data = checked(answer(bpa(28)))
    trees = [data["vilkår"], *data["grunnlag"].values()]
    full = [node for tree in trees for node in _walk(tree) if "vist_før" not in node]
    keys = [(node["adresse"], node.get("rad")) for node in full]
    assert len(keys) == len(set(keys))


def test_nothing_else_is_allowed() -> None:
    assert not CHECK.is_valid({**to_data(answer(bpa(35))), "ekstra": 1})
    assert not CHECK.is_valid({**to_data(answer(bpa(35))), "utfall": "kanskje"})


def _walk(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield node
    for child in node.get("under", ()):
        yield from _walk(child)


def _open(data: Mapping[str, Any], why: str) -> Mapping[str, Any]:
    """The first open point of a kind."""
    found: Mapping[str, Any] = next(point for point in data["åpent"] if point["hvorfor"] == why)
    return found


def _nodes(data: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {node["adresse"]: node for node in _walk(data["vilkår"])}


def test_texts_are_in_the_language_asked_for() -> None:
    found = answer(bpa(28))
    nb, nn = checked(found), checked(found, "nn")
    assert (nb["språk"], nn["språk"]) == ("nb", "nn") and nb["tekst"] != nn["tekst"]
    (own,) = (point for point in nb["åpent"] if point["hvorfor"] == "skjønn_gjenstår")
    (theirs,) = (point for point in nn["åpent"] if point["hvorfor"] == "skjønn_gjenstår")
    assert "dokumenterte merutgifter" in own["momenter"] and "dokumenterte meirutgifter" in theirs["momenter"]
    assert len(nb["neste_spørsmål"]["momenter"]) == len(nn["neste_spørsmål"]["momenter"])


def test_the_next_change_is_worked_out_only_when_it_is_asked_for() -> None:
    found = answer(bpa(35))
    assert (
        "neste_endring" not in found.to_data() and found.to_data(change=True)["neste_endring"] == checked(found)["neste_endring"]
    )

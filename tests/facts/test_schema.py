"""The published JSON Schema and the reader agree."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from allocation.errors import SakFeil
from allocation.facts.case import Case
from allocation.facts.checking import check, validator_of
from allocation.facts.schema import case_schema
from tests.facts.words import case_data, fact_values, vocabulary

relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
VALIDATOR = validator_of(vocabulary())


def accepted(data: object) -> bool:
    try:
        Case.from_data(data, vocabulary())
    except SakFeil:
        return False
    return True


def test_the_schema_is_a_schema_and_says_what_each_fact_is() -> None:
    schema: Any = case_schema(vocabulary())
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] and schema["title"] == "Sak"
    born = schema["properties"]["fakta"]["properties"]["fødselsdato"]
    assert born["title"] == "Fødselsdato"
    assert born["description"].startswith("Når er personen født? Skriv en dato fra 1. januar 1900")
    assert json.loads(json.dumps(schema)) == schema


@relaxed
@given(case_data())
def test_what_the_reader_accepts_fits_the_schema(data: dict[str, Any]) -> None:
    assert accepted(data)
    assert check(data, vocabulary()) == []
    assert check(Case.from_data(data, vocabulary()).to_data(), vocabulary()) == []


# What a schema can tell apart: bounds of texts, dates that do not exist and the order of dates are left to the reader.
wrong_scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-10, 2000),
    st.integers(-(10**4), 10**6).map(lambda value: value / 1000),
    st.sampled_from(["ja", "nei", "ukjent", "ikke aktuelt", "kanskje", "eid", "eidd", "a", "2025-06-01", "1. juni 2025"]),
    st.sampled_from(["1", "1,0", "0,5", "0,555", "0.5", "NaN", "1e3", "", "1 kr", "1 timer/uke", "1 år", "2025-13-01"]),
    st.sampled_from([float("nan"), float("inf")]),
)
wrong_values = st.recursive(
    wrong_scalars,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["verdi", "enhet", "minst", "senest", "kilde", "fra", "svar", "av", "dato", "momenter", "feil", "lukket"]
            ),
            inner | st.sampled_from(["økonomi", "år", "timer/uke", "søker"]),
            max_size=3,
        )
    ),
    max_leaves=4,
)
FACTS = [decl for decl in vocabulary().facts.values() if decl.name != "varighet_uker"]


@relaxed
@given(st.sampled_from(FACTS).flatmap(lambda decl: st.tuples(st.just(decl), wrong_values | fact_values(decl))))
def test_the_schema_and_the_reader_agree_on_facts(pair: tuple[Any, object]) -> None:
    decl, raw = pair
    data = {"fakta": {decl.name: raw}}
    if not only_text_bounds(data):
        assert VALIDATOR.is_valid(data) == accepted(data)


def only_text_bounds(data: dict[str, Any]) -> bool:
    """Is the reader's only objection one that a schema cannot state?"""
    try:
        Case.from_data(data, vocabulary())
    except SakFeil as error:
        said = ("utenfor området", "helt antall", "den nedre grensen", "fra er senere", "to enheter", "for langt")
        return all(any(part in finding.message for part in said) for finding in error.findings)
    return False


@relaxed
@given(st.sampled_from(["tjeneste", "barn", "sak", "kommune", "fakta", "oppgitt", "ukjent"]), wrong_values)
def test_the_schema_and_the_reader_agree_on_the_rest(key: str, raw: object) -> None:
    for data in ({key: raw}, {key: [raw]}, {key: {"rader": [raw]}}, {key: {"a/b": raw}}, raw):
        assert VALIDATOR.is_valid(data) == accepted(data)


@pytest.mark.parametrize(
    ("data", "path", "fragment"),
    [
        ({"fakta": {"aldr": 3}}, "fakta.aldr", "mente du «alder»?"),
        ({"fakta": {"alder": -3}}, "fakta.alder", "tallet kan ikke være negativt"),
        ({"fakta": {"alder": 300}}, "fakta.alder", "300 er for stort"),
        ({"fakta": {"alder": "x"}}, "fakta.alder", "skriv et helt tall fra 0 til 120 år, eller «ukjent»"),
        ({"fakta": {"hjelp_per_uke": 2.505}}, "fakta.hjelp_per_uke", "har for mange desimaler"),
        ({"fakta": {"boform": "eidd"}}, "fakta.boform", "«eid», «leid» eller «hos.andre»"),
        ({"tjeneste": [{"timer": 4}]}, "tjeneste[0].timer", "ukjent nøkkel «timer»"),
        ({"tjeneste": [{"timer_per_uke": -4}]}, "tjeneste[0].timer_per_uke", "kan ikke være negativt"),
        ({"tjeneste": [{}] * 9}, "tjeneste", "for mange"),
        ({"oppgitt": {"a/b": 1}}, "oppgitt.a/b", "kilde"),
        ({"oppgitt": {"x": {"verdi": 1, "kilde": "nav"}}}, "oppgitt", "ikke en adresse"),
        ([], "", "en liste passer ikke her"),
    ],
)
def test_what_breaks_the_schema_is_said_in_norwegian(data: object, path: str, fragment: str) -> None:
    findings = check(data, vocabulary(), file="sak.json")
    assert findings
    assert findings[0].path == path
    assert findings[0].file == "sak.json"
    assert fragment in str(findings[0]).lower()

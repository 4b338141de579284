"""What must hold for any data: only typed errors, lossless writing, and an order that does not matter."""

from __future__ import annotations

import json
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation.errors import SakFeil, TildelingFeil, VokabularFeil, YamlFeil
from allocation.facts.case import Case, State, canonical_json, resolve
from allocation.facts.states import Known
from allocation.facts.vocabulary import Vocabulary
from tests.facts.words import DAY, case_data, dates, fact_values, vocabulary

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(["ja", "nei", "ukjent", "36", "0,75", "3 år", "2025-06-01", "0.5", "NaN", "økonomi", "mellom"]),
)
words = ["fakta", "tjeneste", "barn", "oppgitt", "sak", "kommune", "rader", "lukket", "verdi", "enhet", "minst", "høyst"]
words += ["svar", "av", "dato", "momenter", "begrunnelse", "kilde", "registrert", "fra", "til", "a/b", "tidligst"]
words += ["type", "område", "koder", "desimaler", "tabeller", "felt", "største_antall", "ellers", "aktuelt_når"]
words += [*vocabulary().facts, "timer_per_uke"]
keys = st.sampled_from(words) | st.text(max_size=8)
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=5), max_leaves=25
)
shaped = st.fixed_dictionaries(
    {},
    optional={
        "fakta": st.dictionaries(st.sampled_from(list(vocabulary().facts)), anything, max_size=4),
        "tjeneste": anything,
        "barn": st.lists(st.dictionaries(keys, anything, max_size=3), max_size=3),
        "oppgitt": st.dictionaries(st.just("a/b") | keys, anything, max_size=3),
        "sak": anything,
    },
)
relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


@relaxed
@given(anything | shaped)
def test_any_data_is_a_case_or_a_sakfeil(data: object) -> None:
    try:
        found = Case.from_data(data, vocabulary())
    except SakFeil as error:
        assert error.findings
        assert str(error)
        return
    assert Case.from_data(found.to_data(), vocabulary()) == found
    json.dumps(found.to_data())
    json.loads(canonical_json(found))
    for name in found.facts:
        assert isinstance(resolve(found, name, DAY), Known)
    found.check_against(DAY)


@relaxed
@given(st.text(max_size=40), st.text(max_size=10))
def test_any_text_that_is_accepted_survives_yaml(text: str, address: str) -> None:
    judgement = {"svar": "ja", "begrunnelse": text}
    data = {"sak": text, "fakta": {"alder": {"verdi": 3, "kilde": text}, "vesentlig_økt_kostnad": judgement}}
    for one in (data, {"oppgitt": {f"a/{address}": {"verdi": text, "kilde": "vedtak"}}}):
        try:
            found = Case.from_data(one, vocabulary())
        except SakFeil:
            continue
        assert read_text(found.to_yaml()) == found


@relaxed
@given(case_data())
def test_a_case_survives_data_json_and_yaml(data: dict[str, Any]) -> None:
    found = Case.from_data(data, vocabulary())
    assert Case.from_data(found.to_data(), vocabulary()) == found
    assert Case.from_data(json.loads(json.dumps(found.to_data())), vocabulary()) == found
    assert read_text(found.to_yaml()) == found


def read_text(text: str) -> Case:
    from allocation.language.tree import to_plain
    from allocation.language.yamltree import read_tree

    return Case.from_data(to_plain(read_tree(text, "sak.yaml")), vocabulary())


@relaxed
@given(case_data(), st.data())
def test_med_equals_writing_the_change_into_the_data(data: dict[str, Any], draws: st.DataObject) -> None:
    first = Case.from_data(data, vocabulary())
    name = draws.draw(st.sampled_from(list(vocabulary().facts)))
    value = draws.draw(fact_values(vocabulary().facts[name]))
    changed = {**data, "fakta": {**data["fakta"], name: value}}
    assert first.med({name: value}) == Case.from_data(changed, vocabulary())
    assert first == Case.from_data(data, vocabulary())
    assert first.med() == first


@relaxed
@given(case_data(), st.randoms(use_true_random=False), dates, st.none() | dates)
def test_the_order_of_facts_and_of_their_values_does_not_matter(
    data: dict[str, Any], order: random.Random, on: date, known_by: date | None
) -> None:
    facts = [(name, shuffled(raw, order)) for name, raw in data["fakta"].items()]
    order.shuffle(facts)
    rest = [(key, value) for key, value in data.items() if key != "fakta"]
    order.shuffle(rest)
    one = Case.from_data(data, vocabulary())
    two = Case.from_data({**dict(rest), "fakta": dict(facts)}, vocabulary())
    assert canonical_json(one) == canonical_json(two)
    for name in vocabulary().facts:
        first, second = resolve(one, name, on, known_by), resolve(two, name, on, known_by)
        assert (first.state, first.value) == (second.state, second.value)


def shuffled(raw: object, order: random.Random) -> object:
    return order.sample(raw, len(raw)) if isinstance(raw, list) else raw


@relaxed
@given(case_data(), dates, st.none() | dates)
def test_what_is_known_never_goes_beyond_what_was_given(data: dict[str, Any], on: date, known_by: date | None) -> None:
    found = Case.from_data(data, vocabulary())
    for name, givens in found.facts.items():
        result = resolve(found, name, on, known_by)
        assert (result.value is not None) == (result.state is State.KNOWN)
        assert all(given in givens and given.counts(on.toordinal(), None) for given in result.givens)
        if isinstance(result.value, tuple):
            decl = vocabulary().facts[name]
            assert decl.lo is not None and decl.hi is not None
            lo, hi = result.value
            assert decl.lo <= lo <= hi <= decl.hi


@relaxed
@given(case_data(), dates)
def test_a_fact_that_is_not_named_does_not_matter(data: dict[str, Any], on: date) -> None:
    found = Case.from_data(data, vocabulary())
    for name in found.facts:
        alone = Case.from_data({"fakta": {name: data["fakta"][name]}}, vocabulary())
        assert resolve(alone, name, on) == resolve(found, name, on)


@relaxed
@given(st.dictionaries(keys, anything, max_size=4))
def test_any_data_is_a_vocabulary_or_a_vokabularfeil(data: dict[str, Any]) -> None:
    try:
        Vocabulary.from_data(data)
    except VokabularFeil as error:
        assert error.findings


@relaxed
@given(st.dictionaries(st.text("abc", min_size=1), st.dictionaries(keys, anything, max_size=6), max_size=3))
def test_any_declared_facts_are_a_vocabulary_or_a_vokabularfeil(facts: dict[str, Any]) -> None:
    for kind in ("ja_nei", "tall", "dato", "kode", "skjønn"):
        data = {"fakta": {name: {**fact, "type": kind} for name, fact in facts.items()}}
        try:
            Vocabulary.from_data(data)
        except VokabularFeil as error:
            assert error.findings


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_case_or_a_typed_error(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path: Path = tmp_path_factory.mktemp("saker") / "sak.yaml"
    path.write_bytes(content)
    try:
        Case.read(path, vocabulary())
    except TildelingFeil as error:
        assert isinstance(error, SakFeil | YamlFeil)

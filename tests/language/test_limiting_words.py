"""A fact's definition never narrows the law: every limiting word is cited, explained or gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation.engine.check import check_rules
from allocation.engine.rules import RuleSet, load_rules
from allocation.language.document import FactsDocument, parse_document
from allocation.language.limiting_words import limiting_words

WORDS = ("bare", "kun", "uten", "utan", "berre", "unntatt", "eneste", "alene", "fra nå", "framover", "under 18", "minst tolv")
FREE = st.sampled_from(("behovet", "varer", "personen", "hjelp", "barnet", "måneder", "bor", "i kommunen", "eller"))
CITED = "\n    avgrenset_av: {lov: LOV-1999-07-02-63, sted: § 2-1 d ledd 3}"
EXPLAINED = "\n    avgrenser_ikke: Ordet tar ikke noe bort"


def facts(text: str, more: str = "", key: str = "tekst") -> str:
    return f"fakta:\n  varer:\n    type: ja_nei\n    hvem: søker\n    {key}: {text}{more}\n"


def told(text: str) -> list[str]:
    document = parse_document(text.encode(), "fakta/prøve.yaml")
    assert isinstance(document, FactsDocument)
    return [fault.message for fault in limiting_words(document)]


@given(st.lists(FREE, min_size=1, max_size=6), st.lists(FREE, max_size=4), st.sampled_from(WORDS))
def test_a_limiting_word_anywhere_is_told_until_it_is_settled(before: list[str], after: list[str], word: str) -> None:
    """With the word and no ground: told.  Cited or explained: not told.  Without the word: nothing."""
    narrow, plain = " ".join([*before, word, *after]), " ".join([*before, *after])
    assert len(told(facts(narrow))) == 1
    assert not told(facts(narrow, CITED)) and not told(facts(narrow, EXPLAINED))
    assert len(told(facts(narrow, CITED + EXPLAINED))) == 1
    assert not told(facts(plain))
    assert told(facts(plain, CITED)) == told(facts(plain, EXPLAINED)) == ["definisjonen har ingen ord som avgrenser"]


@pytest.mark.parametrize("key", ["spørsmål", "spørsmål_nn", "tekst_nn", "brevtekst"])
def test_every_text_of_a_fact_is_read(key: str) -> None:
    assert len(told(facts("Varer behovet framover", key=key))) == 1


def test_codes_and_tables_are_read_too() -> None:
    assert len(told("fakta:\n  slag:\n    type: kode\n    koder: {a: Bare på dagen, b: Hele døgnet}\n")) == 1
    table = (
        "tabeller:\n  rad:\n    tekst: Bare disse\n    største_antall: 9\n    felt:\n      a: {type: ja_nei, tekst: Uten hjelp}\n"
    )
    assert len(told(table)) == 2


def test_it_is_said_where_and_what_to_do() -> None:
    document = parse_document(facts("Varer lenge fra nå").encode(), "fakta/prøve.yaml")
    assert isinstance(document, FactsDocument)
    [fault] = limiting_words(document)
    assert (fault.file, fault.line) == ("fakta/prøve.yaml", 5)
    assert "avgrenset_av" in fault.help and "avgrenser_ikke" in fault.help


def test_no_shipped_definition_narrows_the_law(shipped: RuleSet) -> None:
    assert not [
        fault for fault in check_rules(shipped, {s.name for s in shipped.library.facts_sources}) if "avgrens" in fault.message
    ]


@pytest.fixture(scope="module")
def shipped() -> RuleSet:
    return load_rules()

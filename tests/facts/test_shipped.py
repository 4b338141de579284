"""The shipped vocabulary and the example cases."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from allocation.facts.case import Case
from allocation.facts.checking import check
from allocation.facts.schema import case_schema
from allocation.facts.vocabulary import FactDecl, Vocabulary
from allocation.language.document import FactsDocument, parse_document
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "eksempler").glob("*.yaml"))
# words and endings that bokmål has and nynorsk does not
BOKMÅL = re.compile(
    r"\b(ikke|hva|hvis|hvor|hvem|hvilke\w*|hvordan|hverandre|hverdag\w*|fra|noe|noen|mer|bare|alene|være|gjør|gjøre|kommer|uten"
    r"|utenfor|hjem|hjemme\w*|hjelpen|egne|egen\w*|annen|flere|selv|en|et|ett|dem|de|bor|boende|bolig\w*|tjeneste\w*|loven|norge"
    r"|trygghet\w*|gjelder|mangler|dekker|mener|ønsker|søker|vet|krever|uken|uker|måneder|timer|natten|nå|saken|måter|oppgave\w*"
    r"|omsorgen|mulighet\w*|(?!helse\b)\w+else|\w+elsen|\w+elser|(?!(fri)?villig)\w+lige?|\w+erne)\b",
    re.IGNORECASE,
)


@cache
def shipped() -> Vocabulary:
    documents = [parse_document(path.read_bytes(), path.name) for path in sorted((ROOT / "rules" / "fakta").glob("*.yaml"))]
    return Vocabulary.from_documents(document for document in documents if isinstance(document, FactsDocument))


def test_the_schema_of_the_shipped_vocabulary_is_a_schema() -> None:
    schema = case_schema(shipped())
    Draft202012Validator.check_schema(schema)
    # A reference is a URI, and without rfc3987 installed nobody checks that it is.
    assert all(reference.isascii() for reference in re.findall(r'"\$ref": "([^"]*)"', json.dumps(schema, ensure_ascii=False)))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_accepted_by_the_reader_and_the_schema(path: Path) -> None:
    case = Case.read(path, shipped())
    data = to_plain(read_tree(path.read_bytes(), path.name))
    assert check(data, shipped()) == []
    assert Case.from_data(case.to_data(), shipped()) == case


def test_every_fact_has_its_question_in_both_languages() -> None:
    assert [fact.name for fact in shipped().facts.values() if not (fact.question and fact.question_nn)] == []


def _facts() -> Iterator[FactDecl]:
    yield from shipped().facts.values()
    for table in shipped().tables.values():
        yield from table.fields.values()


def test_every_factor_and_code_is_told_in_nynorsk() -> None:
    assert [fact.name for fact in _facts() if len(fact.factors_nn) != len(fact.factors)] == []
    assert [fact.name for fact in _facts() if fact.codes_nn.keys() != fact.codes.keys()] == []


def test_nynorsk_is_nynorsk() -> None:
    for fact in _facts():
        told = (*fact.factors_nn, *fact.codes_nn.values(), fact.text_nn, fact.question_nn, fact.not_alone_nn)
        assert [(text, found[0]) for text in told if (found := BOKMÅL.search(text))] == [], fact.name

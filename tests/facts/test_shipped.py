"""The shipped vocabulary and the example cases."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from allocation.facts.case import Case
from allocation.facts.checking import check
from allocation.facts.schema import case_schema
from allocation.facts.vocabulary import Vocabulary
from allocation.language.document import FactsDocument, parse_document
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "eksempler").glob("*.yaml"))


@cache
def shipped() -> Vocabulary:
    documents = [parse_document(path.read_bytes(), path.name) for path in sorted((ROOT / "rules" / "fakta").glob("*.yaml"))]
    return Vocabulary.from_documents(document for document in documents if isinstance(document, FactsDocument))


def test_the_schema_of_the_shipped_vocabulary_is_a_schema() -> None:
    Draft202012Validator.check_schema(case_schema(shipped()))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_accepted_by_the_reader_and_the_schema(path: Path) -> None:
    case = Case.read(path, shipped())
    data = to_plain(read_tree(path.read_bytes(), path.name))
    assert check(data, shipped()) == []
    assert Case.from_data(case.to_data(), shipped()) == case


def test_every_fact_has_its_question_in_both_languages() -> None:
    assert [fact.name for fact in shipped().facts.values() if not (fact.question and fact.question_nn)] == []

"""A fact that another authority is to give says where the law lets it be asked."""

from __future__ import annotations

import pytest

from allocation.language.document import FactsDocument, parse_document
from allocation.language.who_may_tell import without_basis

BASIS = "    hvem_hjemmel: {lov: FOR-2011-12-16-1349, sted: § 3 ledd 5}\n"


def told(who: str, more: str = "") -> list[str]:
    text = f"fakta:\n  pensjon:\n    type: ja_nei\n    tekst: Om personen har pensjon\n    hvem: {who}\n{more}"
    document = parse_document(text.encode(), "fakta/prøve.yaml")
    assert isinstance(document, FactsDocument)
    return [fault.message for fault in without_basis(document)]


@pytest.mark.parametrize("who", ["nav", "skatteetaten"])
def test_another_authority_needs_a_basis(who: str) -> None:
    assert told(who) == [f"{who} skal gi opplysningen, men det står ikke hvor loven lar den bli spurt"]
    assert not told(who, BASIS)


@pytest.mark.parametrize("who", ["søker", "kommunen", "lege"])
def test_those_who_tell_of_themselves_or_with_consent_need_none(who: str) -> None:
    assert not told(who)


def test_a_field_of_a_table_is_asked_too() -> None:
    text = """\
tabeller:
  medlem:
    største_antall: 10
    tekst: Husstanden
    felt:
      lønn:
        type: ja_nei
        tekst: Om noen har lønn
        hvem: nav
"""
    document = parse_document(text.encode(), "fakta/prøve.yaml")
    assert isinstance(document, FactsDocument)
    assert len(list(without_basis(document))) == 1

"""What contradicts itself is told in the grouped answer, also where the service is settled all the same."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from allocation import Case, load_rules
from allocation.catalogue import Catalogue, Group, assess_services
from allocation.catalogue.data import to_data
from allocation.catalogue.overview_text import render

RULES = load_rules("Bærum")
NEEDED = {
    "svar": "ja",
    "av": "saksbehandler",
    "dato": "2026-01-01",
    "momenter": ["hva personen selv mener"],
    "begrunnelse": "Oppdiktet.",
}


def answered(**facts: Any) -> Catalogue:
    data = {"fakta": {"nødvendig_praktisk_bistand": NEEDED, **facts}}
    return assess_services(RULES, Case.from_data(data, RULES.vocabulary), date=date(2026, 3, 1), presume=True)


@pytest.mark.parametrize(
    "lang, words",
    [
        ("nb", "Motstridende opplysninger: alder: oppgitt 60 år stemmer ikke med det som er regnet ut."),
        ("nn", "Motstridande opplysningar: alder: oppgitt 60 år stemmer ikkje med det som er rekna ut."),
    ],
)
def test_an_age_that_is_not_that_of_the_birthday_is_told_once(lang: str, words: str) -> None:
    found = answered(fødselsdato="1941-05-01", alder=60)
    assert found.service("tjeneste.praktisk-bistand").group is Group.RIGHT
    assert " ".join(render(found, lang).split()).count(words) == 1
    assert [one["adresse"] for one in to_data(found)["motstridende"]] == ["alder"]


def test_where_nothing_contradicts_itself_nothing_is_told() -> None:
    found = answered(fødselsdato="1941-05-01", alder=84)
    assert "Motstridende opplysninger" not in render(found) and "motstridende" not in to_data(found)

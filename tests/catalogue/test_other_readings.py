"""A service whose place hangs on how unsettled law is read, says so: in the grouped answer, for one service, and in data."""

from __future__ import annotations

from datetime import date

import pytest

from allocation import Case, load_rules
from allocation.catalogue import Catalogue, Group, assess_services
from allocation.catalogue.data import to_data
from allocation.catalogue.overview_text import render
from allocation.catalogue.reasons import reason

CODE = "pbrl.2-1-d/innvilgelsen_er_nok=innvilget_er_nok"


def answered(born: str) -> Catalogue:
    """Someone who got the right to BPA in 2019, and needs twelve hours a week."""
    rules = load_rules("Bærum")
    service = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "krever_flere_enn_én": "nei", "nattjeneste": "nei"}
    data = {
        "fakta": {"fødselsdato": born, "norsk_statsborger": "ja", "behovets_varighet": 40},
        "vedtak": [{"tjeneste": "bpa", "hjemmel": "pbrl.2-1-d", "innvilget": "2019-05-01"}],
        "tjeneste": [service | {"timer_per_uke": 12}],
    }
    return assess_services(rules, Case.from_data(data, rules.vocabulary), date=date(2026, 12, 1), presume=True)


@pytest.mark.parametrize(
    "lang, words", [("nb", "et annet svar om loven leses slik"), ("nn", "eit anna svar om lova blir lesen slik")]
)
def test_another_reading_that_gives_a_right_is_told(lang: str, words: str) -> None:
    found = answered("1957-06-02")
    bpa = found.service("tjeneste.bpa")
    assert bpa.group is Group.MAY_BE_GRANTED
    assert words in " ".join(render(found, lang).split()) and words in reason(bpa, lang)
    (own,) = (one for one in to_data(found)["tjenester"] if one["tjeneste"] == "tjeneste.bpa")
    assert [rule.get("avhenger_av_lesemåte") for rule in own["regler"] if rule["slag"] == "tjeneste"] == [[CODE]]


def test_a_reading_that_cannot_matter_is_not_told() -> None:
    found = answered("1985-06-02")
    assert found.service("tjeneste.bpa").group is Group.MAY_BE_GRANTED
    assert "leses slik" not in " ".join(render(found).split()).replace("loven leses slik at det er nok", "")
    assert not any("avhenger_av_lesemåte" in rule for one in to_data(found)["tjenester"] for rule in one["regler"])

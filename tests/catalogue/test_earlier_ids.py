"""An id that a document had before leads to the one that has taken over."""

from __future__ import annotations

from pathlib import Path

import pytest

from allocation.catalogue.sources import chosen_services, serving_ids
from allocation.engine.library import EARLIER_IDS, Library
from allocation.engine.rules import load_rules
from allocation.errors import DokumentFeil

OWN = """
id: prøve.avlastning
tittel: Avlastning i Prøve
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9999", navn: Prøve}
gjelder_tjeneste: tjeneste.avlastning-utenfor-institusjon
kilde: {tittel: Oppdiktet}
vilkår:
  alle:
    - {id: nødvendig, tekst: Avlastning er nødvendig, hvis: nødvendig_avlastning}
følger:
  oppfylt: {kode: etter_kriteriene, gruppe: kan_innvilges, tekst: Ja}
  ikke_oppfylt: {kode: utenfor_kriteriene, gruppe: ikke_rett, tekst: Nei}
"""


@pytest.mark.parametrize(
    "written", ["avlastning-i-institusjon", "Avlastning utenfor institusjon", "tjeneste.avlastning-i-institusjon"]
)
def test_a_service_is_found_by_an_id_it_had_before(written: str) -> None:
    assert chosen_services(load_rules(), [written, "avlastning"]) == ("tjeneste.avlastning",)


def test_what_a_municipality_wrote_for_the_earlier_id_still_counts(tmp_path: Path) -> None:
    (tmp_path / "prøve.yaml").write_text(OWN, encoding="utf-8")
    rules = load_rules("9999", [tmp_path])
    assert "prøve.avlastning" in serving_ids(rules)["tjeneste.avlastning"]


def test_a_list_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / EARLIER_IDS).write_text("- a\n", encoding="utf-8")
    with pytest.raises(DokumentFeil, match="tidligere id-er"):
        _ = Library([tmp_path]).earlier_ids

"""How a document stands: a proposal is never in force, and criteria that are here are not said to be missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation.engine.rules import load_rules
from allocation.language.document import OverlayDocument, RuleDocument, parse_document
from allocation.quality.coverage_model import Coverage
from allocation.site.material import Material
from allocation.site.standing import tags

DAY = date(2026, 3, 1)
OVERLAY = """id: prøve.forslag
tittel: Prøve
type: overlegg
lag: reform
status: STATUS
gjelder: {fra: 2026-01-01}
kilde: {tittel: Oppdiktet}
endringer:
  - {sett: pbrl.2-1-d/stort_timetall, til: "30"}
"""
CRITERIA = """id: prøve.mat
tittel: Prøvekommunens vilkår for mat
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9998", navn: Prøve}
gjelder_tjeneste: tjeneste.matombringing
status: STATUS
kilde: {tittel: Oppdiktet}
i_kraft: {fra: 2026-01-01}
vilkår: {id: hjemme, tekst: Bor hjemme, hvis: bor_hjemme}
følger:
  oppfylt: {kode: får, gruppe: kan_innvilges, tekst: Får mat.}
  ikke_oppfylt: {kode: får_ikke, gruppe: ikke_rett, tekst: Får ikke mat.}
"""


@pytest.mark.parametrize("day", [date(2025, 6, 1), DAY])
def test_a_proposal_is_never_said_to_be_in_force(day: date) -> None:
    proposed = parse_document(OVERLAY.replace("STATUS", "foreslått"), "prøve.yaml")
    assert isinstance(proposed, OverlayDocument)
    assert [tag.text for tag in tags(proposed, day)] == ["Foreslått fra 1. januar 2026", "Bare foreslått"]
    adopted = parse_document(OVERLAY.replace("STATUS", "vedtatt"), "prøve.yaml")
    assert isinstance(adopted, OverlayDocument)
    assert [tag.text for tag in tags(adopted, DAY)] == ["Gjelder", "Vedtatt"]


@pytest.mark.parametrize(
    ("status", "day", "here"), [("vedtatt", DAY, True), ("foreslått", DAY, False), ("vedtatt", date(2025, 3, 1), False)]
)
def test_what_the_criteria_say_is_not_said_to_be_missing(tmp_path: Path, status: str, day: date, here: bool) -> None:
    (tmp_path / "mat.yaml").write_text(CRITERIA.replace("STATUS", status), encoding="utf-8")
    rules = load_rules("9998", [tmp_path])
    documents = tuple(rules.document(name, day) for name in ("tjeneste.matombringing", "prøve.mat"))
    told = Material(rules, day, documents, (), Coverage((), 0)).told(documents[0])
    assert isinstance(told, RuleDocument)
    reasons = [quantity.mangler or "" for quantity in told.størrelser.values()]
    assert any("Prøvekommunens vilkår for mat" in reason for reason in reasons) is here
    assert any("er ikke lagt inn" in reason for reason in reasons) is not here

"""What a municipality says of a service itself: set by an overlay, shown with the service, unknown where nobody says it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation import Case, load_rules
from allocation.catalogue import assess_services
from allocation.catalogue.data import service_data
from allocation.catalogue.sheet import render
from allocation.errors import TildelingFeil

OVERLAY = """id: prøve.egne-verdier
tittel: Egne verdier
type: overlegg
lag: kommune
kommune: {nummer: "9901", navn: Prøve}
status: vedtatt
gjelder: {fra: 2026-01-01}
kilde: {tittel: En tenkt side}
endringer:
"""
SERVICE = "tjeneste.støttekontakt"


def overlaid(path: Path, changes: str) -> Path:
    path.write_text(OVERLAY + changes, encoding="utf-8")
    return path


def test_what_is_set_is_shown_and_what_is_not_is_unknown(tmp_path: Path) -> None:
    written = "".join(
        f"  - {{sett: {SERVICE}/{name}, til: {value}}}\n"
        for name, value in (
            ("svarer", "Kontoret"),
            ("svarer_nn", "Kontoret vårt"),
            ("pris", "Kjøring kommer i tillegg."),
            ("vanlig_omfang", "tre timer i uken"),
            ("ny_vurdering", "Hvert år."),
        )
    )
    rules = load_rules(None, overlays=[overlaid(tmp_path / "egne.yaml", written)])
    person = Case.from_data({"fakta": {}}, rules.vocabulary)
    found = assess_services(rules, person, date=date(2026, 3, 1), services=[SERVICE])
    text = render(found.services[0])
    for part in (
        "Slik søker du: ikke kjent",
        "Hvem som svarer: Kontoret\n",
        "Kjøring kommer i tillegg.",
        "tre timer i uken",
        "Hvert år.",
    ):
        assert part.strip() in " ".join(text.split())
    assert "Hvem som svarer: Kontoret vårt" not in text and "Kven som svarer: Kontoret vårt" in render(found.services[0], "nn")
    about = service_data(found.services[0], "nb", full=True)["om"]
    assert (about["svarer"], about["slik_søker_du"]) == ("Kontoret", None)
    assert service_data(found.services[0], "nn", full=True)["om"]["svarer"] == "Kontoret vårt"
    earlier = assess_services(rules, person, date=date(2025, 12, 31), services=[SERVICE])
    assert service_data(earlier.services[0], "nb", full=True)["om"]["svarer"] is None


@pytest.mark.parametrize("change", [f"  - {{fjern: {SERVICE}/svarer}}\n", "  - {sett: pbrl.2-1/svarer, til: Kontoret}\n"])
def test_only_a_service_has_such_values_and_they_are_only_set(tmp_path: Path, change: str) -> None:
    with pytest.raises(TildelingFeil):
        rules = load_rules(None, overlays=[overlaid(tmp_path / "egne.yaml", change)])
        rules.document(change.split(": ")[1].split("/")[0], date(2026, 3, 1))

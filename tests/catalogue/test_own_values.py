"""What a municipality says of a service itself: set by an overlay, shown with the service, unknown where nobody says it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation import Case, Outcome, assess, load_rules
from allocation.catalogue import assess_services
from allocation.catalogue.data import service_data
from allocation.catalogue.sheet import render
from allocation.errors import TildelingFeil
from allocation.letters.reasons import reasons
from allocation.letters.render import full_text

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


def test_who_has_said_it_is_told_and_no_answer_rests_on_it(tmp_path: Path) -> None:
    path = overlaid(tmp_path / "egne.yaml", f"  - {{sett: {SERVICE}/svarer, til: Kontoret}}\n")
    path.write_text(path.read_text(encoding="utf-8").replace("status: vedtatt", "status: foreslått"), encoding="utf-8")
    rules = load_rules(None, overlays=[path])
    found = assess_services(rules, Case.from_data({"fakta": {}}, rules.vocabulary), date=date(2026, 3, 1), services=[SERVICE])
    text = " ".join(render(found.services[0]).split())
    assert "Oppgitt av kommunen: En tenkt side, uten dato, bare et forslag (hvem som svarer)" in text
    assert "Svaret bygger på et forslag" not in text
    assert service_data(found.services[0], "nb", full=True)["om"]["oppgitt_av"][0]["status"] == "foreslått"


def test_a_municipality_that_has_written_it_down() -> None:
    rules = load_rules(municipality="9999")
    judged = {"svar": "ja", "av": "saksbehandler", "dato": "2026-02-10", "begrunnelse": "såret må stelles"}
    facts = {
        "oppholder_seg_i_kommunen": "ja",
        "norsk_statsborger": "ja",
        "oppholdsgrunnlag": "fast_opphold",
        "nødvendig_helsehjelp_hjemme": judged | {"momenter": ["hva personen selv mener"]},
    }
    case = Case.from_data({"fakta": facts}, rules.vocabulary)
    answer = assess(rules, case, "tjeneste.helsetjenester-hjemme", date=date(2026, 3, 1))
    assert answer.outcome is Outcome.FULFILLED
    told = reasons(answer, "nn").fra_kommunen
    assert told == ("Kven som svarer: Tildelingskontoret", "Ny vurdering: Etter fire veker, og så når behovet endrar seg.")
    assert "Frå kommunen om tenesta\n– Kven som svarer" in full_text(reasons(answer, "nn"))


@pytest.mark.parametrize("change", [f"  - {{fjern: {SERVICE}/svarer}}\n", "  - {sett: pbrl.2-1/svarer, til: Kontoret}\n"])
def test_only_a_service_has_such_values_and_they_are_only_set(tmp_path: Path, change: str) -> None:
    with pytest.raises(TildelingFeil):
        rules = load_rules(None, overlays=[overlaid(tmp_path / "egne.yaml", change)])
        rules.document(change.split(": ")[1].split("/")[0], date(2026, 3, 1))


@pytest.mark.parametrize(
    "municipality, service, day, shown",
    [
        ("Bærum", "tjeneste.lokalisering", date(2022, 12, 31), False),
        ("Bærum", "tjeneste.lokalisering", date(2023, 1, 1), True),
        ("Bærum", "tjeneste.lokalisering", date(2023, 12, 31), True),
        ("Bærum", "tjeneste.lokalisering", date(2024, 1, 1), False),
        ("9999", "tjeneste.trygghetsalarm", date(2025, 12, 31), False),
        ("9999", "tjeneste.trygghetsalarm", date(2026, 1, 1), True),
    ],
)
def test_shipped_words_hold_from_their_first_day_to_their_last(municipality: str, service: str, day: date, shown: bool) -> None:
    rules = load_rules(municipality)
    found = assess_services(rules, Case.from_data({"fakta": {}}, rules.vocabulary), date=day, services=[service])
    assert (service_data(found.services[0], "nb", full=True)["om"]["pris"] is not None) is shown

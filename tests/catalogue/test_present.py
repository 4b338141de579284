"""The presentation of services: what a citizen and an employee see, and contact only with consent."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from allocation import Case, RuleSet, load_rules
from allocation.catalogue import assess_services
from allocation.catalogue.present import Channel, Presentation, present
from allocation.catalogue.shown import render, to_data
from allocation.errors import ArgumentFeil, UkjentRegelFeil
from allocation.shapes.schema import output_schema
from tests.catalogue.support import DAY, FOLDER, ROOT, Data, catalogue, facts_and_narrower, judged, rules
from tests.examples import examples

CONSENT: Data = {"samtykke_til_kontakt": "ja", "samtykke_gitt_av": "personen_selv", "samtykke_gitt_dato": "2026-02-01"}
REFUSED: Data = {"bor_her": "ja", "nødvendig_turfølge": judged("nei", "veien")}


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    """The invented services with the shipped rules of presentation."""
    folder = tmp_path_factory.mktemp("visning") / "regler"
    shutil.copytree(FOLDER, folder)
    with_presentation(folder)
    return load_rules(None, [folder], only_folders=True)


def with_presentation(folder: Path) -> None:
    """Add the shipped rules of presentation, and the law they rest on; one of the services to consent to is the invented walk."""
    shutil.copytree(ROOT / "rules" / "visning", folder / "visning")
    for name in ("3-3-parorende-informasjon", "3-4-foreldre", "3-6-samtykke-til-deling"):
        shutil.copy(ROOT / "rules" / "lov" / f"pbrl-{name}.yaml", folder)
    for name in ("kontakt", "person", "grunnlag", "innsyn"):
        text = (ROOT / "rules" / "fakta" / f"{name}.yaml").read_text(encoding="utf-8")
        (folder / "fakta" / f"{name}.yaml").write_text(
            text.replace("tjeneste.støttekontakt:", "tjeneste.turfølge:"), encoding="utf-8"
        )


def show(
    town: RuleSet, facts: Data, who: str = "meg_selv", *, day: date = DAY, channel: Channel | None = None, **tables: object
) -> Presentation:
    """What is presented: to an employee where ``who`` is «ansatt», else to a citizen in that situation."""
    case = Case.from_data({"fakta": facts, **tables}, town.vocabulary)
    found = assess_services(town, case, date=day)
    if who == "ansatt":
        return present(found, audience="ansatt", situation="meg_selv")
    return present(found, audience="innbygger", situation=who, channel=channel)  # type: ignore[arg-type]


def names(presentation: Presentation) -> list[str]:
    return [shown.service.service.rpartition(".")[2] for shown in presentation.shown]


def test_only_services_of_the_situation_are_shown(town: RuleSet) -> None:
    assert sorted(names(show(town, {}))) == ["hagehjelp", "hundepass", "kattepass", "turfølge"]
    assert names(show(town, {}, "barnet_mitt")) == ["turfølge"] and names(show(town, {}, "pårørende")) == ["kattepass"]


def test_what_is_settled_as_no_right_is_not_pushed_at_a_citizen_but_an_employee_sees_why(town: RuleSet) -> None:
    citizen, employee = show(town, REFUSED), show(town, REFUSED, "ansatt")
    assert "turfølge" not in names(citizen) and citizen.left_out == 1
    assert "1 tjeneste er ikke vist her, men kan søkes om likevel." in render(citizen)
    shown = next(shown for shown in employee.shown if shown.service.service == "tjeneste.turfølge")
    assert not shown.to_citizen and employee.left_out == 0
    text = " ".join(render(employee).split())
    assert "ikke oppfylt: trenger følge (nødvendig turfølge: nei (vurdert av Kari Saksbehandler))" in text
    assert "Vises ikke for innbyggeren." in text and "Blir ikkje vist for innbyggjaren." in render(employee, "nn")


def test_rights_come_first_then_what_only_waits_for_judgement(town: RuleSet) -> None:
    facts: Data = {"bor_her": "ja", "antall_katter": 3}
    assert names(show(town, facts)) == ["kattepass", "turfølge", "hagehjelp", "hundepass"]
    assert names(show(town, facts, "ansatt", dyr=[])) == ["kattepass", "turfølge", "hagehjelp", "hundepass"]
    citizen = render(show(town, facts))
    assert "Etter det som er registrert, er det rett til dette." in citizen
    assert "Kommunen må vurdere om dette er nødvendig." in citizen and "Kommunen vet ikke nok til å svare ennå." in citizen


def test_judgements_and_who_made_them_are_shown_to_employees_only(town: RuleSet) -> None:
    facts: Data = {"bor_her": "ja", "nødvendig_turfølge": judged("ja", "veien"), "nødvendig_kattepass": judged("nei", "katten")}
    for who in ("meg_selv", "barnet_mitt", "pårørende"):
        citizen = show(town, facts, who)
        told = render(citizen) + render(citizen, "nn") + json.dumps(to_data(citizen), ensure_ascii=False)
        assert "Kari" not in told and "nødvendig_" not in told and "tjeneste." not in render(citizen)
    assert "Kari" in render(show(town, facts, "ansatt"))


@settings(
    max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(facts_and_narrower())
def test_what_a_relative_sees_does_not_depend_on_the_case(town: RuleSet, data: tuple[Data, Data]) -> None:
    case = Case.from_data(data[0], town.vocabulary)
    seen = present(assess_services(town, case, date=DAY), audience="innbygger", situation="pårørende")
    assert to_data(seen) == to_data(show(town, {}, "pårørende"))


def test_known_facts_are_never_asked_and_citizens_only_asked_what_they_can_answer(town: RuleSet) -> None:
    asked = [item.question.name for item in show(town, {"bor_her": "ja"}).questions()]
    assert asked == ["antall_katter"]
    assert [item.question.name for item in show(town, {"bor_her": "ja", "antall_katter": "ukjent"}).questions()] == []
    employee = [item.question.name for item in show(town, {"bor_her": "ja"}, "ansatt").questions()]
    assert "bor_her" not in employee and "nødvendig_turfølge" in employee
    assert show(town, {}, "pårørende").questions() == ()


def test_min_side_needs_no_consent(town: RuleSet) -> None:
    found = show(town, {}, channel="min_side")
    assert not found.refused and "✓ Min side: Kommunen kan ta kontakt" in render(found) and len(found.shown) == 4


@pytest.mark.parametrize("channel", ["sms", "epost"])
@pytest.mark.parametrize(
    ("change", "why", "why_nn"),
    [
        (
            {"samtykke_til_kontakt": "nei"},
            "Dette er ikke oppfylt: Personen har samtykket",
            "Dette er ikkje oppfylt: Personen har samtykt",
        ),
        ({"samtykke_til_kontakt": "ukjent"}, "Mangler: samtykke til kontakt", "Manglar: samtykke til"),
        (
            {"samtykke_til_kontakt": {"verdi": "ja", "til": "2026-02-15"}},
            "Mangler: samtykke til kontakt",
            "Manglar: samtykke til",
        ),
        ({"samtykke_gitt_av": "ukjent"}, "Mangler: samtykke gitt av", "Manglar: kven som gav samtykket"),
        (
            {"samtykke_gitt_av": "pårørende"},
            "fra personen selv, en verge eller en fullmektig",
            "frå personen sjølv, ei verje eller ein fullmektig",
        ),
        ({"samtykke_gitt_dato": "ukjent"}, "Mangler: samtykke gitt dato", "Manglar: dagen samtykket"),
        ({"samtykke_gitt_dato": "2026-03-02"}, "Samtykket er gitt senest i dag", "Samtykket er gitt seinast i dag"),
    ],
)
def test_sms_and_e_mail_are_refused_without_a_recorded_consent(
    town: RuleSet, channel: Channel, change: Data, why: str, why_nn: str
) -> None:
    found = show(town, {**REFUSED, **CONSENT, **change}, channel=channel)
    assert found.refused
    text = render(found)
    assert "Kommunen kan ikke ta kontakt på denne måten. Det kan vises på Min side." in " ".join(text.split())
    assert why in " ".join(text.split()) and why_nn in " ".join(render(found, "nn").split())
    assert "visning kanal" not in text and "Kattepass" not in text
    data = to_data(found)
    jsonschema.validate(data, output_schema("visning"))
    assert data["kontakt"] is not None and data["kontakt"]["tillatt"] is False and data["tjenester"] == []


def test_with_consent_only_what_may_come_of_something_is_told(town: RuleSet) -> None:
    facts: Data = {**CONSENT, "bor_her": "ja", "antall_katter": 3}
    found = show(town, facts, channel="sms")
    assert not found.refused and names(found) == ["kattepass", "turfølge"]
    nothing = render(show(town, CONSENT, channel="epost"))
    assert "✓ E-post: " in nothing and "Ingen tjenester å vise nå." in nothing


@pytest.mark.parametrize("who", ["meg_selv", "barnet_mitt", "pårørende", "ansatt"])
def test_the_data_fits_the_schema(town: RuleSet, who: str) -> None:
    schema = output_schema("visning")
    jsonschema.Draft202012Validator.check_schema(schema)
    data = to_data(show(town, {"alder": 9, "bor_her": "ja", "antall_katter": 3}, who))
    jsonschema.validate(data, schema)
    assert all(("begrunnelse" in item) is (who == "ansatt") for item in data["tjenester"])
    assert all(("gruppe" in item) is (who != "pårørende") for item in data["tjenester"])


def test_a_municipality_can_have_it_otherwise_by_an_overlay(town: RuleSet, tmp_path: Path) -> None:
    overlay = tmp_path / "vis-alt.yaml"
    overlay.write_text(
        """id: prøve.vis-alt
tittel: Prøve viser også det personen ikke har rett til
type: overlegg
lag: kommune
kommune: {nummer: "9901", navn: Prøve}
status: vedtatt
gjelder: {fra: 2026-01-01}
kilde: {tittel: Vedtak i Prøve}
endringer:
  - sett: visning.tjeneste/avgjort_uten_rett
    til: nei
""",
        encoding="utf-8",
    )
    folders = [tmp_path / "regler"]
    shutil.copytree(FOLDER, folders[0])
    with_presentation(folders[0])
    other = load_rules(None, folders, [overlay], only_folders=True)
    assert "turfølge" in names(show(other, REFUSED)) and "turfølge" not in names(show(town, REFUSED))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"audience": "innbygger"}, "Situasjonen mangler"),
        ({"audience": "nabo", "situation": "meg_selv"}, "Mottakeren er «nabo»"),
        ({"audience": "innbygger", "situation": "naboen"}, "Situasjonen er «naboen»"),
        ({"audience": "innbygger", "situation": "meg_selv", "channel": "brevdue"}, "Kanalen er «brevdue»"),
        ({"audience": "ansatt", "channel": "sms"}, "Kommunen tar kontakt med innbyggere"),
    ],
)
def test_wrong_arguments_are_told(town: RuleSet, arguments: dict[str, str], message: str) -> None:
    found = assess_services(town, Case.from_data({"fakta": {}}, town.vocabulary), date=DAY)
    with pytest.raises(ArgumentFeil, match=message):
        present(found, **arguments)  # type: ignore[arg-type]


def test_without_the_rules_of_presentation_nothing_is_shown() -> None:
    assert rules().vocabulary.find("visning_mottaker") is None
    with pytest.raises(UkjentRegelFeil, match=r"visning\.innsyn"):
        present(catalogue(), audience="ansatt")

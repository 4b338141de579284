"""The service answer by examples: the group of each service, why, what to ask, and the same as text and data."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from allocation import Case, load_rules
from allocation.catalogue import Group, assess_services
from allocation.catalogue.data import to_data
from allocation.catalogue.reasons import reason
from allocation.catalogue.sheet import render
from allocation.errors import TildelingFeil, UkjentRegelFeil
from allocation.shapes.schema import output_schema
from allocation.values.truth import Why
from tests.catalogue.support import DAY, FOLDER, TOWN, Data, case, catalogue, judged, rules

RIGHT, MAY, NONE = Group.RIGHT, Group.MAY_BE_GRANTED, Group.NO_RIGHT
CAT, WALK, GARDEN, DOG = (f"tjeneste.{name}" for name in ("kattepass", "turfølge", "hagehjelp", "hundepass"))
NEEDS_WALK: Data = {"nødvendig_turfølge": judged("ja", "veien")}


@pytest.mark.parametrize(
    ("facts", "municipality", "service", "possible"),
    [
        ({}, None, CAT, (RIGHT, NONE)),
        ({"bor_her": "nei"}, None, CAT, (NONE,)),
        ({"bor_her": "ja", "antall_katter": 3}, None, CAT, (RIGHT,)),
        ({"bor_her": "ja", "antall_katter": 2}, None, CAT, (RIGHT, NONE)),
        ({"bor_her": "nei", "har_hage": "ja"}, TOWN, CAT, (MAY,)),
        ({"har_hage": "ja"}, TOWN, CAT, (RIGHT, MAY)),
        ({"bor_her": "nei", "har_hage": "nei"}, TOWN, CAT, (MAY, NONE)),
        ({"bor_her": "nei", "har_hage": "nei", "kommunen_har_gartner": "nei"}, TOWN, CAT, (NONE,)),
        ({"bor_her": "ja", "antall_katter": 3, "har_hage": "nei"}, TOWN, CAT, (RIGHT,)),
        (NEEDS_WALK, None, WALK, (MAY, NONE)),
        ({**NEEDS_WALK, "bor_her": "ja"}, None, WALK, (MAY,)),
        ({}, None, GARDEN, (MAY, NONE)),
        ({"har_hage": "ja"}, TOWN, GARDEN, (MAY,)),
        ({"har_hage": "nei"}, TOWN, GARDEN, (NONE,)),
        ({}, TOWN, GARDEN, (MAY, NONE)),
    ],
)
def test_the_possible_groups(facts: Data, municipality: str | None, service: str, possible: tuple[Group, ...]) -> None:
    found = catalogue(facts, municipality=municipality).service(service)
    assert found.possible == possible
    assert found.settled is (len(possible) == 1) and found.group is (possible[0] if len(possible) == 1 else None)


def test_before_a_service_is_in_force_nothing_is_known_of_it() -> None:
    early = catalogue({"bor_her": "ja", "antall_katter": 3}, day=date(2019, 12, 31))
    found = early.service(CAT)
    assert found.possible == tuple(Group)
    assert reason(found) == "rett, skal tilbys, kan innvilges eller ikke rett; reglene før 1. januar 2020 er ikke lagt inn"
    assert reason(found, "nn").endswith("; reglane før 1. januar 2020 er ikkje lagde inn")
    assert [(point.why, point.address, point.reason) for point in found.open_points()] == [
        (Why.NOT_MODELLED, CAT, "reglene før 1. januar 2020 er ikke lagt inn")
    ]
    assert not any(CAT in item.matters for item in early.questions())
    jsonschema.validate(to_data(early, full=True), output_schema("tjenester"))
    assert "Svar: UAVKLART" in render(found) and early.text() and early.text("nn", full=True)
    assert catalogue({"bor_her": "ja", "antall_katter": 3}, day=date(2020, 1, 1)).service(CAT).group is RIGHT


def test_after_a_service_has_ended_nothing_is_known_of_it(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    document = tmp_path / "kattepass.yaml"
    ended = document.read_text(encoding="utf-8").replace("{fra: 2020-01-01}", "{fra: 2020-01-01, til: 2026-02-28}", 1)
    document.write_text(ended, encoding="utf-8")
    old = load_rules(None, [tmp_path], only_folders=True)
    found = assess_services(old, Case.from_data({"fakta": {}}, old.vocabulary), date=DAY, services=[CAT]).services[0]
    assert found.group is None and reason(found).endswith("; reglene etter 28. februar 2026 er ikke lagt inn")
    assert reason(found, "nn").endswith("; reglane etter 28. februar 2026 er ikkje lagde inn")
    told = ended + "  ikke_i_kraft: {kode: slutt, tekst: Ordningen er slutt., tekst_nn: Ordninga er slutt.}\n"
    document.write_text(told, encoding="utf-8")
    old = load_rules(None, [tmp_path], only_folders=True)
    found = assess_services(old, Case.from_data({"fakta": {}}, old.vocabulary), date=DAY, services=[CAT]).services[0]
    assert found.group is NONE and reason(found) == "Ordningen er slutt"


def test_before_the_shipped_services_there_is_no_false_confidence() -> None:
    shipped = load_rules()
    found = assess_services(shipped, Case.from_data({"fakta": {}}, shipped.vocabulary), date=date(2010, 3, 1))
    settled = {service.service for service in found.services if service.settled}
    own = {service.service for service in found.services if service.document.følger.ikke_i_kraft is not None}
    assert own and settled == own and len(found.of(None)) > len(own)
    assert found.text().count("reglene før 1. januar 2012 er ikke lagt inn") == 1
    assert "Felles for mange av dem: reglene før 1. januar 2012 er ikke lagt inn." in found.text()


def test_a_judgement_that_is_not_complete_is_said() -> None:
    short = judged("ja", "veien") | {"begrunnelse": ""}
    found = catalogue({"bor_her": "ja", "nødvendig_turfølge": short}).service(WALK)
    assert reason(found).endswith(
        "må vurderes av kommunen: nødvendig turfølge (vurderingen er ikke fullstendig: begrunnelse mangler)"
    )
    assert reason(found, "nn").endswith("turfølgje er nødvendig (vurderinga er ikkje fullstendig: grunngiving manglar)")


@pytest.mark.parametrize("service", ["støttekontakt", "dagopphold", "bpa", "medisineringsstøtte"])
@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"oppholder_seg_i_kommunen": "nei"}, "oppholder seg i kommunen: nei)"),
        (
            {
                "oppholder_seg_i_kommunen": "ja",
                "oppholdsgrunnlag": "asylsøker_i_mottak",
                "asylsøker_har_folketrygd": "nei",
                "bosatt_etter_særlig_avtale": "nei",
                "avtale_gir_omsorgstjenester": "nei",
                "oppholdets_varighet": 4,
                "alder": 40,
            },
            "mottak",
        ),
    ],
)
def test_a_condition_of_another_document_is_told_by_what_decided_there(facts: Data, said: str, service: str) -> None:
    shipped = load_rules()
    person = Case.from_data({"fakta": facts, "vedtak": []}, shipped.vocabulary)
    found = assess_services(shipped, person, date=DAY, services=[service]).services[0]
    assert found.group is NONE
    told = reason(found)
    assert said in told and "(omfattet av" not in told
    if facts["oppholder_seg_i_kommunen"] == "ja":
        assert "ppholder seg i kommunen" not in told and "bor fast" not in told.partition("til hinder")[2]


def test_one_service_of_the_answer_is_found_by_a_short_name() -> None:
    found = catalogue()
    assert found.service("Turfølge") is found.service(WALK) is found.service("turfølge")
    with pytest.raises(UkjentRegelFeil, match="Mente du «turfølge»"):
        found.service("turfølgje")


def test_why_a_service_is_unsettled_and_who_can_settle_it() -> None:
    found = catalogue({"bor_her": "ja"}, dyr="ukjent")
    waits = {
        service.service: {(p.why, p.name or p.table or p.address) for p in service.open_points()} for service in found.services
    }
    assert waits == {
        CAT: {(Why.MISSING, "antall_katter"), (Why.JUDGEMENT, "nødvendig_kattepass")},
        WALK: {(Why.JUDGEMENT, "nødvendig_turfølge")},
        GARDEN: {(Why.NOT_MODELLED, "tjeneste.hagehjelp/kommunens_vilkår")},
        DOG: {(Why.MISSING, "dyr")},
    }
    clash = catalogue({"bor_her": [{"verdi": "ja", "kilde": "a"}, {"verdi": "nei", "kilde": "b"}]})
    assert {point.why for point in clash.service(WALK).open_points()} == {Why.CONFLICT, Why.JUDGEMENT}
    assert "motstridende: bor her" in reason(clash.service(WALK)) and "mangler: dyr (ukjent)" in reason(found.service(DOG))


@pytest.mark.parametrize(
    ("facts", "municipality", "service", "nb", "nn"),
    [
        (
            {"bor_her": "nei"},
            None,
            CAT,
            "ikke oppfylt: bor i kommunen (bor her: nei)",
            "ikkje oppfylt: bur i kommunen (personen bur i kommunen: nei)",
        ),
        (
            {"bor_her": "ja", "antall_katter": 3},
            None,
            CAT,
            "bor i kommunen; har mange katter",
            "bur i kommunen; har mange kattar",
        ),
        (
            {"har_hage": "ja"},
            TOWN,
            GARDEN,
            "kommunens kriterier: har hage (kilden er ikke bekreftet)",
            "kriteria til kommunen: har hage (kjelda er ikkje stadfesta)",
        ),
        (
            {"bor_her": "ja"},
            None,
            CAT,
            "rett eller ikke rett; mangler: antall katter; må vurderes av kommunen: nødvendig kattepass",
            "rett eller ikkje rett; manglar: talet på kattar; må vurderast av kommunen: kattepass er nødvendig",
        ),
    ],
)
def test_one_line_of_reason(facts: Data, municipality: str | None, service: str, nb: str, nn: str) -> None:
    found = catalogue(facts, municipality=municipality).service(service)
    assert (reason(found, "nb"), reason(found, "nn")) == (nb, nn)


def test_what_settles_most_is_asked_first_and_once() -> None:
    asked = catalogue().questions()
    assert [(item.question.address, len(item.settles), len(item.matters)) for item in asked] == [
        ("fakta.bor_her", 2, 2),
        ("dyr", 1, 1),
        ("fakta.nødvendig_turfølge", 1, 1),
        ("fakta.antall_katter", 0, 1),
        ("fakta.nødvendig_kattepass", 0, 1),
    ]
    assert asked[0].settles == (CAT, WALK)


def test_criteria_are_not_asked_about_when_the_law_already_gives_as_much() -> None:
    found = catalogue({"bor_her": "ja", "antall_katter": 3}, municipality=TOWN)
    assert not {"fakta.har_hage", "fakta.kommunen_har_gartner"} & {
        item.question.address for item in found.questions() if CAT in item.matters
    }


def test_text_in_both_languages() -> None:
    found = catalogue({"bor_her": "ja", "antall_katter": 3, "har_hage": "nei"}, municipality=TOWN, dyr=[])
    text = found.text()
    assert text.startswith("Tjenester – 1. mars 2026 · Prøve (9901)\n1 rettighet, 2 uten rett nå og 1 tjeneste ikke undersøkt.\n")
    order = [
        "Har rett til: ✓ Kattepass",
        "Ikke rett nå\n  ✗ Hagehjelp",
        "\n  ✗ Hundepass",
        "Ikke undersøkt: 1 tjeneste (--alle). Alle kan søke.",
    ]
    assert sorted(order, key=text.index) == order and "Kan innvilges" not in text
    full = found.text("nn", full=True)
    assert "✓ Kattepass · tjeneste.kattepass" in full and "✓ Bur i kommunen" in full and "Kriteria til kommunen: " in full
    assert max(map(len, f"{text}\n{full}".splitlines())) <= 110


def test_what_many_services_wait_for_is_said_once() -> None:
    assert "Ikke undersøkt: 4 tjenester (--alle). Alle kan søke." in catalogue().text()
    assert "? Turfølge" in catalogue().text("nb", full=True)


def test_one_service_with_everything() -> None:
    found = catalogue({"bor_her": "ja", "har_hage": "ja"}, municipality=TOWN)
    text = render(found.service(CAT))
    for part in (
        "Kattepass – 1. mars 2026\ntjeneste.kattepass\nSvar: UAVKLART\n",
        "Slik søker du: ikke kjent\n",
        "Dekker ikke: Fôret.\n",
        "Omfang: måles i timer/uke; vanlig omfang: 3,5 timer/uke\n",
        "Betaling: gratis. Du betaler ikke.\n",
        "Kode i KPR: ingen kode. Tjenesten er oppdiktet.\n",
        "✓ Bor i kommunen – bor her: ja\n",
        "Kommunens kriterier: Kriterier for kattepass i Prøve\n",
        "prøve.kriterier-kattepass-a: Tildelingskriterier i Prøve (kilden er ikke bekreftet)",
    ):
        assert part in text.replace("\N{NO-BREAK SPACE}", " "), part
    assert text.count("Neste spørsmål") == 1 and text.count("Bygger på:") == 3
    other = render(found.service(WALK), "nn")
    assert (
        "Omfang: ikkje kjent; vanleg omfang: ikkje kjent\n" in other
        and "Betaling: eigendel (blir rekna ut av egenandel.hjemme)" in other
    )


def test_the_standard_extent_is_the_one_of_the_day() -> None:
    assert "vanlig omfang: ikke kjent" in render(catalogue(day=date(2025, 12, 31)).service(CAT))


@pytest.mark.parametrize("municipality", [None, TOWN])
@pytest.mark.parametrize(
    "facts", [{}, {"bor_her": "ja", "har_hage": "ja"}, {"bor_her": "nei"}, {"antall_katter": {"minst": 1, "høyst": 2}}]
)
def test_the_data_fits_the_schema(facts: Data, municipality: str | None) -> None:
    schema = output_schema("tjenester")
    jsonschema.Draft202012Validator.check_schema(schema)
    found = catalogue(facts, municipality=municipality)
    for data in (to_data(found), to_data(found, "nn", questions=True), to_data(found, full=True), found.to_data()):
        jsonschema.validate(data, schema)
    about = {item["tjeneste"]: item["om"] for item in to_data(found, full=True)["tjenester"]}
    assert about[CAT]["omfang"] == {"enhet": "timer/uke", "standard": {"verdi": "3.5", "enhet": "timer/uke"}}
    assert about[WALK]["omfang"] == {"enhet": None, "standard": None} and about[WALK]["kpr"] == "99"
    assert about[GARDEN]["slik_søker_du"] is None and about[GARDEN]["lovpålagt"] is False


def test_services_may_be_chosen_by_a_short_name() -> None:
    found = assess_services(rules(), case(), date=DAY, services=["Turfølge", CAT])
    assert [service.service for service in found.services] == [WALK, CAT]
    with pytest.raises(UkjentRegelFeil, match="er ikke med i dette svaret"):
        found.service(DOG)
    with pytest.raises(UkjentRegelFeil, match="Mente du «turfølge»"):
        assess_services(rules(), case(), date=DAY, services=["turfølgje"])
    with pytest.raises(TildelingFeil, match="finnes ikke"):
        assess_services(rules(), case(), date=DAY, readings={"tjeneste.kattepass/finnes_ikke": "x"})


def test_without_services_the_answer_says_so() -> None:
    assert assess_services(rules(), case(), date=DAY, services=[]).text() == "Ingen tjenester er lagt inn."


@pytest.mark.parametrize(
    ("facts", "possible"),
    [
        ({"oppholder_seg_i_kommunen": "nei"}, (Group.NO_RIGHT,)),
        ({"oppholder_seg_i_kommunen": "ja", "oppholdsgrunnlag": "fast_opphold", "alder": 80}, (Group.MAY_BE_GRANTED,)),
        ({"alder": 80}, (Group.MAY_BE_GRANTED, Group.NO_RIGHT)),
        ({}, (Group.RIGHT, Group.MAY_BE_GRANTED, Group.NO_RIGHT)),
    ],
)
def test_what_a_service_presupposes_comes_before_what_may_be_granted(facts: Data, possible: tuple[Group, ...]) -> None:
    shipped = load_rules()
    person = Case.from_data({"fakta": facts, "vedtak": []}, shipped.vocabulary)
    assert assess_services(shipped, person, date=DAY, services=["tjeneste.bpa"]).services[0].possible == possible


def test_what_a_service_presupposes_is_asked_for_and_told() -> None:
    shipped = load_rules()
    old = Case.from_data({"fakta": {"alder": 80}, "vedtak": []}, shipped.vocabulary)
    found = assess_services(shipped, old, date=DAY, services=["bpa"])
    waits = [point.name for point in found.services[0].open_points()]
    assert "oppholder_seg_i_kommunen" in waits and not {"tjeneste", "behovets_varighet"} & set(waits)
    assert "oppholder_seg_i_kommunen" in reason(found.services[0]).replace(" ", "_")
    here = next(item for item in found.questions() if item.question.name == "oppholder_seg_i_kommunen")
    assert here.settles == ("tjeneste.bpa",)
    away = found.with_case(old.med(oppholder_seg_i_kommunen="nei"))
    assert away.services[0].group is NONE and reason(away.services[0]).startswith("ikke oppfylt: ")
    assert "kan innvilge" not in render(away.services[0]).partition("Om tjenesten")[0]


def test_criteria_that_are_only_proposed_do_not_count(tmp_path: Path) -> None:
    proposed = (FOLDER / "kriterier-turfolge.yaml").read_text(encoding="utf-8").replace("ubekreftet", "foreslått")
    proposed = proposed.replace("kilde:", "i_kraft: {fra: 2020-01-01}\nkilde:", 1)
    (tmp_path / "forslag.yaml").write_text(proposed, encoding="utf-8")
    town = load_rules(TOWN, [FOLDER, tmp_path], only_folders=True)
    person = Case.from_data({"fakta": {"bor_her": "nei", "har_hage": "ja"}}, town.vocabulary)
    found = assess_services(town, person, date=DAY)
    assert found.service(WALK).group is NONE and found.service(WALK).others == ()
    assert found.service(CAT).group is MAY


def test_the_arguments_of_an_assessment_count_for_every_service() -> None:
    facts: Data = {"bor_her": {"verdi": "ja", "registrert": "2026-02-10"}, "antall_katter": 3}
    late = assess_services(rules(), case(facts), date=DAY, known_by=date(2026, 2, 9), evidence="avsluttet")
    assert late.service(CAT).group is None and catalogue(facts).service(CAT).group is RIGHT
    again = late.with_case(case({"bor_her": "ja", "antall_katter": 3}))
    assert (again.known_by, again.evidence) == (date(2026, 2, 9), "avsluttet") and again.service(CAT).group is RIGHT


def test_in_nynorsk_facts_are_told_by_their_nynorsk_text() -> None:
    shipped = load_rules()
    service = assess_services(shipped, Case.from_data({"fakta": {}}, shipped.vocabulary), date=DAY, services=["støttekontakt"])
    told = reason(service.services[0], "nn")
    assert "om personen treng ein støttekontakt" in told and "nødvendig støttekontakt" not in told


_LIVES_HERE: Data = {"oppholder_seg_i_kommunen": "ja", "oppholdsgrunnlag": "fast_opphold", "alder": 80}


@pytest.mark.parametrize(
    ("only_offer", "others_met", "municipality", "possible"),
    [
        ("ja", "nei", "5510", (Group.RIGHT,)),
        ("nei", "ja", "5510", (Group.SHALL_BE_OFFERED,)),
        ("nei", "nei", "5510", (Group.NO_RIGHT,)),
        ("nei", None, "5510", (Group.SHALL_BE_OFFERED, Group.NO_RIGHT)),
        (None, "ja", "5510", (Group.RIGHT, Group.SHALL_BE_OFFERED)),
        ("nei", "ja", None, (Group.SHALL_BE_OFFERED, Group.NO_RIGHT)),
    ],
)
def test_every_rule_that_decides_a_service_has_a_say(
    only_offer: str | None, others_met: str | None, municipality: str | None, possible: tuple[Group, ...]
) -> None:
    shipped = load_rules(municipality=municipality)
    facts = dict(_LIVES_HERE)
    for name, said in (("eneste_forsvarlige_tilbud", only_offer), ("øvrige_langtidskriterier_oppfylt", others_met)):
        if said is not None:
            facts[name] = judged(said, shipped.vocabulary.fact(name, None).factors[0])
    person = Case.from_data({"fakta": facts}, shipped.vocabulary)
    (found,) = assess_services(shipped, person, date=DAY, services=["langtidsopphold"]).services
    assert found.possible == possible
    assert [part.kind for part in found.parts] == ["tjeneste", "regel"]

"""Who may see what of a case: a closed case is presented exactly as an empty one, and no municipality can open it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation import Case, load_rules
from allocation.catalogue import assess_services
from allocation.catalogue.insight import INSIGHT
from allocation.catalogue.present import Channel, Presentation, present
from allocation.catalogue.shown import render, to_data
from allocation.cli import main
from allocation.errors import DokumentFeil, OverleggFeil
from allocation.language.document import RuleDocument
from tests.catalogue.support import ROOT, Data, judged
from tests.examples import examples

DAY = date(2026, 3, 1)
RULES = load_rules()
ANY = settings(max_examples=examples(30), deadline=None, suppress_health_check=[HealthCheck.too_slow])
_YES_NO = st.sampled_from(("ja", "nei", "ukjent"))
FEW = ("tjeneste.støttekontakt", "tjeneste.psykisk-helse-rus", "tjeneste.trygghetsalarm")
WISH: Data = {"barnet_ønsker_ikke_deling": "nei"}
AGAINST: Data = {"tungtveiende_hensyn_mot_foreldreinformasjon": judged("ja", "hva barnet selv sier")}
NEEDED = [{"tjeneste": "tjeneste.psykisk-helse-rus", "nødvendig_for_foreldreansvaret": judged("ja", "alder og modenhet")}]
CONSENT = [{"mottaker": "forelder", "alle_tjenester": "ja"}]
JUDGED: Data = {
    "oppholder_seg_i_kommunen": "ja",
    "oppholdsgrunnlag": "fast_opphold",
    "nødvendig_psykisk_helse_rus": judged("ja", "hvordan hverdagen fungerer, uansett diagnose"),
}


def shown(data: Mapping[str, object], who: str = "barnet_mitt", channel: Channel | None = None) -> Presentation:
    """What a citizen sees of a few services."""
    found = assess_services(RULES, Case.from_data(data, RULES.vocabulary), date=DAY, services=FEW)
    return present(found, audience="innbygger", situation=who, channel=channel)  # type: ignore[arg-type]


def page(seen: Presentation) -> tuple[str, str, str, bool]:
    """All that comes out of a presentation."""
    return render(seen), render(seen, "nn"), json.dumps(to_data(seen), ensure_ascii=False), seen.refused


def told(data: Mapping[str, object], who: str = "barnet_mitt") -> list[str]:
    return [item["tjeneste"] for item in to_data(shown(data, who))["tjenester"] if "gruppe" in item]


def child(age: int | str | None, *more: Data, **tables: object) -> dict[str, object]:
    facts: Data = {} if age is None else {"alder": age}
    for part in (JUDGED, *more):
        facts |= part
    return {"fakta": facts, **tables}


@st.composite
def cases(draw: st.DrawFn, ages: st.SearchStrategy[object]) -> dict[str, object]:
    """A random case: facts about need, residence, contact and what the child wants; nothing that opens it to anyone else."""
    facts: Data = {}
    age = draw(ages)
    if age is not None:
        facts["alder"] = age
    for name in ("oppholder_seg_i_kommunen", "samtykke_til_kontakt", "trenger_å_komme_ut", "bor_hjemme", "mottar_bpa"):
        if RULES.vocabulary.find(name) is not None and draw(st.booleans()):
            facts[name] = draw(_YES_NO)
    for name, declared in RULES.vocabulary.facts.items():
        if name.startswith("nødvendig_") and declared.is_judgement and draw(st.integers(0, 3)) == 0:
            facts[name] = judged(draw(st.sampled_from(("ja", "nei"))), declared.factors[0])
    if draw(st.booleans()):
        facts |= {"samtykke_gitt_av": "personen_selv", "samtykke_gitt_dato": "2026-01-01"}
    if draw(st.booleans()):
        facts["oppholdsgrunnlag"] = "fast_opphold"
    if draw(st.booleans()):
        facts |= AGAINST
    return {"sak": draw(st.sampled_from(("", "Ola Oppdiktet"))), "fakta": facts}


OLD = st.one_of(st.none(), st.just("ukjent"), st.integers(12, 110), st.just({"minst": 10, "høyst": 14}))
CHANNELS = st.sampled_from((None, "min_side", "sms", "epost"))


@ANY
@given(cases(OLD), st.sampled_from(("barnet_mitt", "pårørende")), CHANNELS)
def test_a_closed_case_is_presented_byte_for_byte_as_an_empty_one(
    data: dict[str, object], who: str, channel: Channel | None
) -> None:
    seen = shown(data, who, channel)
    assert seen.closed and seen.questions() == ()
    assert page(seen) == page(shown({}, who, channel))
    assert "Svar så langt" not in render(seen) and not any("gruppe" in item for item in to_data(seen)["tjenester"])


@pytest.mark.parametrize("age", [None, "ukjent", 12, 15, 16, 17, 18, 45])
def test_nothing_is_told_to_a_parent_where_the_law_does_not_open(age: int | str | None) -> None:
    assert told(child(age)) == []


@pytest.mark.parametrize("age", [0, 9, 11])
def test_parents_of_a_small_child_see_the_answers_unless_someone_has_judged_against_it(age: int) -> None:
    assert "tjeneste.psykisk-helse-rus" in told(child(age))
    assert told(child(age, AGAINST)) == []
    assert told(child(age, {"mottaker_har_foreldreansvar": "nei"})) == []


@pytest.mark.parametrize("age", [12, 15])
def test_a_child_that_was_asked_decides_with_reasons_that_should_be_respected(age: int) -> None:
    against: Data = {"barnet_ønsker_ikke_deling": "ja"}
    assert "tjeneste.psykisk-helse-rus" in told(child(age, WISH))
    assert told(child(age, against)) == []
    assert told(child(age, against, {"barnets_grunner_bør_respekteres": judged("ja", "alder og modenhet")})) == []
    assert told(child(age, against, {"barnets_grunner_bør_respekteres": judged("nei", "alder og modenhet")})) != []


@pytest.mark.parametrize("age", [13, 16, 17])
def test_only_what_someone_has_judged_necessary_is_told_and_the_rest_is_as_in_an_empty_case(age: int) -> None:
    seen = shown(child(age, foreldreinformasjon=NEEDED))
    assert told(child(age, foreldreinformasjon=NEEDED)) == ["tjeneste.psykisk-helse-rus"]
    assert not seen.closed and seen.questions() == ()
    others = [item for item in to_data(seen)["tjenester"] if item["tjeneste"] != "tjeneste.psykisk-helse-rus"]
    empty = [item for item in to_data(shown({}))["tjenester"] if item["tjeneste"] != "tjeneste.psykisk-helse-rus"]
    assert others == empty


def test_a_judgement_without_reasons_opens_nothing() -> None:
    loose = [{"tjeneste": "tjeneste.psykisk-helse-rus", "nødvendig_for_foreldreansvaret": {"svar": "ja"}}]
    assert told(child(13, AGAINST, foreldreinformasjon=NEEDED)) == []  # the law can be read both ways
    assert told(child(17, foreldreinformasjon=loose)) == [] == told(child(18, foreldreinformasjon=NEEDED))


def test_consent_opens_for_the_one_it_is_given_to_and_as_far_as_it_goes() -> None:
    assert told(child(18, samtykke_til_deling=CONSENT)) != [] == told(child(18, samtykke_til_deling=CONSENT), "pårørende")
    one = [{"mottaker": "forelder", "alle_tjenester": "nei", "tjeneste": "tjeneste.psykisk-helse-rus"}]
    assert told(child(18, samtykke_til_deling=one)) == ["tjeneste.psykisk-helse-rus"]
    ended = [CONSENT[0] | {"til": "2026-02-28"}]
    assert told(child(18, samtykke_til_deling=ended)) == []
    without: Data = {"har_beslutningskompetanse": judged("nei", "forstår følgene")}
    assert told(child(18, without, samtykke_til_deling=CONSENT)) == []


@pytest.mark.parametrize(
    "given_value",
    [
        {"pbrl.3-4/ingen_tungtveiende_hensyn": {"verdi": "ja", "kilde": "Vedtak"}},
        {"visning.innsyn/foreldrene": {"verdi": "ja", "kilde": "Vedtak"}},
        {"pbrl.3-6/har_samtykket": {"verdi": "ja", "kilde": "Vedtak"}},
    ],
)
def test_a_value_given_by_address_opens_nothing(given_value: Data) -> None:
    assert told(child(9, AGAINST, oppgitt=given_value)) == [] == told(child(18, oppgitt=given_value))


def test_facts_that_the_program_sets_cannot_be_set_by_the_case() -> None:
    forged: Data = {"visning_mottaker": "ansatt", "mottakers_rolle": "personen_selv", "visning_innsyn": "ja"}
    assert told(child(30, forged)) == [] and page(shown(child(30, forged))) == page(shown({}))


def test_known_by_and_readings_do_not_open_a_case() -> None:
    late: Data = {
        "tungtveiende_hensyn_mot_foreldreinformasjon": judged("ja", "hva barnet selv sier") | {"registrert": "2026-02-20"}
    }
    case = Case.from_data(child(9, late), RULES.vocabulary)
    for known_by in (None, date(2026, 2, 1)):
        found = assess_services(RULES, case, date=DAY, services=FEW, known_by=known_by)
        assert present(found, audience="innbygger", situation="barnet_mitt").closed


def test_the_employee_is_told_what_the_citizen_sees_and_what_it_waits_for() -> None:
    def employee(data: Mapping[str, object]) -> Presentation:
        found = assess_services(RULES, Case.from_data(data, RULES.vocabulary), date=DAY, services=FEW)
        return present(found, audience="ansatt", situation="barnet_mitt")

    text = " ".join(render(employee(child(14))).split())
    assert "Hva innbyggeren ser: bare hva som finnes, og ingenting om saken." in text and "barnet ønsker ikke deling" in text
    assert "Kva innbyggjaren ser: svara i saka." in render(employee(child(9)), "nn")
    data = to_data(employee(child(17, foreldreinformasjon=NEEDED)))
    assert (
        data["innsyn"] is not None
        and data["innsyn"]["tjenester"] == ["tjeneste.psykisk-helse-rus"]
        and not data["innsyn"]["hele_saken"]
    )
    assert to_data(shown(child(14)))["innsyn"] is None


def test_every_service_can_be_named_in_a_consent_and_in_a_judgement() -> None:
    services = {found.service for found in assess_services(RULES, Case(RULES.vocabulary), date=DAY).services}
    named = [
        RULES.vocabulary.fact("opplysning_om_tjeneste"),
        RULES.vocabulary.fact("tjeneste", "samtykke_til_deling"),
        RULES.vocabulary.fact("tjeneste", "foreldreinformasjon"),
    ]
    assert all(set(fact.codes) == services for fact in named)


# ---- the law stands


LOCKED = ("pbrl.3-3", "pbrl.3-4", "pbrl.3-6", INSIGHT)
OVERLAY = """id: prøve.apner
tittel: Prøve åpner saken
type: overlegg
lag: {lag}
kommune: {{nummer: "9901", navn: Prøve}}
status: vedtatt
gjelder: {{fra: 2026-01-01}}
kilde: {{tittel: Vedtak i Prøve}}
endringer:
  - {change}
"""


def test_what_is_locked_is_seen_without_reading_the_document() -> None:
    for source in RULES.library.rule_sources:
        document = RULES.library.read(source)
        assert isinstance(document, RuleDocument) and document.låst is source.locked, source.id
    assert {source.id for source in RULES.library.rule_sources if source.locked} >= set(LOCKED)


@pytest.mark.parametrize("layer", ["kommune", "reform"])
@pytest.mark.parametrize(
    "change",
    [
        "{sett: pbrl.3-4/foreldrene_informeres_under, til: '99'}",
        "{sett: visning.innsyn/med_samtykke, til: ja}",
        "{sett: pbrl.3-4/nødvendig_går_foran, til: bare_barnets_ønske}",
        "{fjern: pbrl.3-4/ingen_tungtveiende_hensyn}",
        "{legg_til: visning.innsyn, størrelser: {ny: {tekst: Ny, uttrykk: ja}}}",
    ],
)
def test_no_overlay_changes_who_may_see_what(tmp_path: Path, layer: str, change: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "overlegg.yaml"
    path.write_text(OVERLAY.format(lag=layer, change=change), encoding="utf-8")
    with pytest.raises(OverleggFeil, match="er låst"):
        load_rules(overlays=[path])
    assert main(["valider", str(path)]) == 1
    assert f"{path}:10:5" in (out := capsys.readouterr().out) and "er låst" in out and "Fjern endringen" in out


def test_no_folder_replaces_who_may_see_what(tmp_path: Path) -> None:
    own = ROOT / "rules" / "visning" / "innsyn.yaml"
    (tmp_path / "innsyn.yaml").write_bytes(own.read_bytes())
    load_rules(folders=[tmp_path])  # the same words change nothing
    (tmp_path / "innsyn.yaml").write_text(own.read_text(encoding="utf-8").replace('= "ansatt"', '<> "nabo"'), encoding="utf-8")
    with pytest.raises(DokumentFeil, match="er låst"):
        load_rules(folders=[tmp_path])


def test_a_municipality_that_shows_everything_still_shows_nothing_of_a_closed_case(tmp_path: Path) -> None:
    path = tmp_path / "overlegg.yaml"
    path.write_text(OVERLAY.format(lag="reform", change="{sett: visning.tjeneste/viser_svar, til: ja}"), encoding="utf-8")
    rules = load_rules(overlays=[path])

    def seen(data: Mapping[str, object]) -> Presentation:
        found = assess_services(rules, Case.from_data(data, rules.vocabulary), date=DAY, services=FEW)
        return present(found, audience="innbygger", situation="barnet_mitt")

    assert page(seen(child(30))) == page(seen({}))


# ---- the command


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: str) -> tuple[int, str, str]:
        code = main(["vis-tjenester", *words, "--dato", "2026-03-01"])
        out, err = capsys.readouterr()
        return code, out, err

    return command


CASE = """sak: oppdiktet
{kommune}
fakta:
  alder: {alder}
  oppholder_seg_i_kommunen: ja
  samtykke_til_kontakt: ja
  samtykke_gitt_av: personen_selv
  samtykke_gitt_dato: 2026-02-01
"""


@pytest.mark.parametrize("more", [[], ["--format", "json"], ["--sprak", "nn"], ["--kanal", "sms"], ["--kanal", "min_side"]])
@pytest.mark.parametrize("kommune", ["", 'kommune: "3201"', 'kommune: "3403"'])
@pytest.mark.parametrize("who", ["barnet_mitt", "pårørende"])
def test_the_command_gives_the_same_for_a_closed_case_as_for_no_case(
    run: Run, tmp_path: Path, more: list[str], kommune: str, who: str
) -> None:
    path = tmp_path / "sak.yaml"
    path.write_text(CASE.format(alder=18, kommune=kommune), encoding="utf-8")
    assert run(str(path), "--for", who, *more) == run("--for", who, *more)


def test_an_open_case_is_shown_with_the_services_of_its_municipality(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "sak.yaml"
    path.write_text(CASE.format(alder=9, kommune='kommune: "3201"'), encoding="utf-8")
    assert "Bærum (3201)" in run(str(path), "--for", "barnet_mitt")[1]
    assert "Bærum (3201)" in run(str(path), "--mottaker", "ansatt", "--format", "tekst")[1]

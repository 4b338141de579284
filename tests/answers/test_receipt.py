"""Receipts: they say what the answer rests on, recompute to the same answer, and show what differs."""

from __future__ import annotations

import json
import shutil
import tomllib
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Answer, Case, assess, load_rules
from allocation.answers.receipt import DocumentRead, Receipt, receipt, short
from allocation.answers.verification import verify
from allocation.catalogue import assess_services
from allocation.catalogue.receipt import ServicesReceipt, verify_services
from allocation.data import data_root
from allocation.errors import KvitteringFeil
from allocation.version import VERSION, engine_id
from tests.answers.random_cases import DAY, CaseMaker, rules
from tests.examples import examples

BPA = "pbrl.2-1-d"
CHOSEN = {
    "behovet_regnes": "hele_behovet",
    "høyere_utdanning_teller": "utenfor",
    "hver_hjelper_teller": "ikke_valgt",
    "innvilgelsen_er_nok": "kravene_gjelder",
    "mindre_timetall_er_første_punktum": "samme_rett",
    "avlastning_når_timegrensen": "regnes_med",
}
ROOT = Path(__file__).parents[2]
SERVICE = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "krever_flere_enn_én": "nei", "nattjeneste": "nei"}
DATA: dict[str, object] = {
    "sak": "A",
    "fakta": {"fødselsdato": "1985-04-12", "behovets_varighet": 60, "behovet_har_vart": 0, "pris_trygghetsalarm": 300},
    "tjeneste": [{**SERVICE, "timer_per_uke": "35,5"}],
}


def case(data: dict[str, object] | None = None) -> Case:
    return Case.from_data(data or DATA, rules().vocabulary)


def bpa(**arguments: Any) -> Answer:
    return assess(rules(), case(), BPA, date=DAY, **arguments)


@settings(max_examples=examples(100), deadline=None)
@given(st.sampled_from(rules().rule_ids), st.integers(0, 2**32), st.sampled_from(("åpen", "avsluttet")))
def test_a_receipt_recomputes_to_the_same_answer(rule: str, seed: int, evidence: Any) -> None:
    found = CaseMaker(Random(seed), rule, dated=0.05).case()
    answer = assess(rules(), found, rule, date=DAY, known_by=date(2026, 2, 1), evidence=evidence)
    made = receipt(answer, f"salt {seed}")
    assert Receipt.from_data(json.loads(json.dumps(made.to_data()))) == made
    checked = verify(made, found, rules())
    assert checked.holds
    assert checked.same_documents
    assert checked.same_engine
    assert checked.now == made
    assert len(checked.messages()) == 1


def test_it_says_what_the_answer_rests_on() -> None:
    made = receipt(bpa(readings={"pbrl.2-1-d/høyere_utdanning_teller": "innenfor"}), "x")
    assert (made.rule, made.date, made.known_by, made.evidence, made.municipality) == (BPA, DAY, None, "åpen", "3301")
    assert (made.told.outcome, made.told.code, made.told.reason_code) == ("oppfylt", "rett", "rett")
    chosen = CHOSEN | {"høyere_utdanning_teller": "innenfor"}
    assert made.readings == {f"pbrl.2-1-d/{name}": choice for name, choice in chosen.items()}
    assert [(d.id, d.kind, d.layer) for d in made.documents] == [
        ("fakta/okonomi.yaml", "fakta", "fakta"),
        ("fakta/person.yaml", "fakta", "fakta"),
        ("fakta/tjenester.yaml", "fakta", "fakta"),
        (BPA, "regel", "lov"),
    ]
    assert made.engine == engine_id() and made.engine.startswith(f"{VERSION}+")
    assert made.told.values["tellende_timer"].low == made.told.values["tellende_timer"].high == "35,5"
    assert made.id in short(made)
    assert BPA in short(made)


def test_readings_not_chosen_are_there_by_default() -> None:
    assert receipt(bpa()).readings == {f"pbrl.2-1-d/{name}": choice for name, choice in CHOSEN.items()}


def test_overlays_and_documents_of_used_names_are_listed() -> None:
    answer = assess(rules(), case(), "egenandel.hjemme", date=date(2023, 6, 1))
    made = receipt(answer)
    assert {"egenandel.hjemme", "folketrygden.grunnbeløp"} < {d.id for d in made.documents}
    assert made.overlays
    assert all(d.layer == "kommune" for d in made.documents if d.kind == "overlegg")
    later = receipt(assess(load_rules(), case(), "egenandel.hjemme", date=date(2012, 6, 1)))
    assert later.overlays == ()


def test_the_hash_covers_the_facts_the_rule_reads_and_no_others() -> None:
    made = receipt(bpa(), "x")
    unread = verify(made, case().med(pris_trygghetsalarm=200, sak="B"), rules())
    assert unread.holds
    changed = verify(made, case().med(behovets_varighet=61), rules())
    assert not changed.same_facts
    assert changed.same_answer
    assert not changed.holds
    row: dict[str, object] = {**SERVICE, "timer_per_uke": "35,5", "dekker_nødvendig_behov": "ukjent"}
    assert verify(made, case().med(tjeneste=[row]), rules()).same_facts
    row["timer_per_uke"] = 36
    assert not verify(made, case().med(tjeneste=[row]), rules()).same_facts
    given = {f"{BPA}/langvarig": {"verdi": "ja", "kilde": "vedtak"}}
    assert not verify(made, case().med(oppgitt=given), rules()).same_facts
    assert verify(made, case().med(oppgitt={"hol.7-2/utfall": given[f"{BPA}/langvarig"]}), rules()).same_facts


def test_the_salt_hides_equal_facts_and_changes_nothing_else() -> None:
    one, other, plain = receipt(bpa(), "a"), receipt(bpa(), "b"), receipt(bpa())
    assert len({one.facts_sha256, other.facts_sha256, plain.facts_sha256}) == 3
    assert len({one.id, other.id, plain.id}) == 3
    assert plain == receipt(bpa()) == bpa().receipt()
    assert verify(one, case(), rules()).holds
    assert "behovets_varighet" in one.facts
    assert "60" not in json.dumps(one.to_data()["fakta"]).replace(one.facts_sha256, "")


def test_an_answer_that_no_longer_holds() -> None:
    checked = verify(receipt(bpa()), case().med(behovets_varighet=12), rules())
    assert not checked.holds
    assert "var oppfylt (rett) og er nå ikke oppfylt (kan_innvilges:langvarig)" in checked.messages()[0]
    assert checked.now is not None
    assert checked.now.told.outcome == "ikke_oppfylt"


@pytest.fixture
def old_rules(tmp_path: Path) -> Path:
    folder = tmp_path / "regler"
    shutil.copytree(str(data_root("rules")), folder)
    return folder


def test_changed_documents_are_named(old_rules: Path) -> None:
    made = receipt(bpa())
    path = old_rules / "lov" / "pbrl-2-1-d-bpa.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("verdier: {2015-01-01: 32}", "verdier: {2015-01-01: 36}"), "utf-8")
    checked = verify(made, case(), load_rules("Drammen", folders=[old_rules]))
    assert checked.changed == (BPA,)
    assert not checked.same_documents
    assert not checked.holds
    told = " ".join(checked.messages())
    assert f"Endret siden da: {BPA}." in told
    assert "--regler" in told


def test_a_comment_in_a_document_changes_the_document_but_not_the_answer(old_rules: Path) -> None:
    path = old_rules / "lov" / "pbrl-2-1-d-bpa.yaml"
    path.write_text("# merknad\n" + path.read_text(encoding="utf-8"), "utf-8")
    checked = verify(receipt(bpa()), case(), load_rules("Drammen", folders=[old_rules]))
    assert checked.same_answer and not checked.holds
    assert checked.changed == (BPA,)
    assert verify(receipt(bpa()), case(), load_rules("Drammen", folders=[data_root("rules")])).same_documents  # type: ignore[list-item]


def test_missing_and_new_documents_are_named() -> None:
    on = date(2023, 6, 1)
    with_prices = receipt(assess(rules(), case(), "egenandel.hjemme", date=on))
    national = load_rules()
    checked = verify(with_prices, case(), national)
    assert checked.missing == with_prices.overlays
    assert "kommune 3005" in " ".join(checked.messages())
    without = receipt(assess(national, case(), "egenandel.hjemme", date=on))
    assert verify(without, case(), rules()).added == with_prices.overlays


def test_a_rule_that_is_gone_gives_a_message(old_rules: Path) -> None:
    (old_rules / "lov" / "pbrl-2-1-d-bpa.yaml").unlink()
    checked = verify(receipt(bpa()), case(), load_rules(folders=[old_rules], only_folders=True))
    assert checked.now is None
    assert not checked.holds
    assert not checked.same_answer
    assert "kan ikke regnes ut på nytt" in checked.messages()[0]
    assert "--regler" in checked.messages()[-1]
    assert json.loads(json.dumps(checked.to_data()))["nå"] is None


def test_data_of_a_verification_is_json() -> None:
    data = json.loads(json.dumps(verify(receipt(bpa()), case(), rules()).to_data()))
    assert data["står_seg"] is True
    assert data["da"]["id"] == data["nå"]["id"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"svar": {"utfall": "oppfylt"}}, "mangler"),
        ({"regel": "hol.7-2"}, "endret etter"),
        ({"id": "000000000000"}, "endret etter"),
        ({"kvittering": 9}, "format 9"),
        ({"ekstra": 1}, "hører ikke til"),
        ({"dato": "i går"}, "passer ikke"),
        ({"dokumenter": "x"}, "passer ikke"),
        ({"motor": 3}, "tekst"),
        ({"motor": "\ud800"}, "ikke er tekst"),
        ({"lesemåter": {"\ud800": "x"}}, "ikke er tekst"),
    ],
)
def test_receipts_that_are_not(change: dict[str, object], told: str) -> None:
    data = {**receipt(bpa(), "x").to_data(), **change}
    with pytest.raises(KvitteringFeil, match=told):
        Receipt.from_data(data)


@pytest.mark.parametrize("data", [None, [], "x", 3, {}, {"kvittering": 2}, {"kvittering": None}])
def test_what_is_no_receipt_at_all(data: object) -> None:
    with pytest.raises(KvitteringFeil):
        Receipt.from_data(data)


def test_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project.get("version", VERSION) == VERSION


def test_an_id_in_a_receipt_is_never_a_path(tmp_path: Path) -> None:
    made = receipt(bpa(), "salt")
    for path in ("../et/annet/sted.yaml", "./x.yaml", "x.yaml", "/etc/passwd", "a/b"):
        forged = evolve(made, documents=(*made.documents, DocumentRead(path, "overlegg", "reform", path, "0" * 64)))
        with pytest.raises(KvitteringFeil, match="id-en til et dokument"):
            Receipt.from_data(forged.to_data())


def test_stored_data_has_no_receipt_without_a_salt() -> None:
    assert bpa().to_data()["kvittering"] is None
    one, two = (bpa().to_data(salt=salt)["kvittering"] for salt in ("a", "b"))
    assert one is not None and two is not None
    assert one["fakta"]["sha256"] != two["fakta"]["sha256"] and one["id"] != two["id"]


def test_a_whole_service_answer_has_one_receipt() -> None:
    catalogue = assess_services(rules(), case(), date=DAY, services=["bpa", "praktisk-bistand"])
    made = catalogue.receipt("salt")
    assert ServicesReceipt.from_data(json.loads(json.dumps(made.to_data()))) == made
    assert verify_services(made, case(), rules()).holds
    other = verify_services(made, case().med(alder=70), rules())
    assert not other.holds and not other.same_facts and "pbrl.2-1-d" not in made.answers
    for part in (part for service in catalogue.services for part in service.parts):
        assert made.answers[part.answer.rule] == part.answer.receipt("salt").told
    with pytest.raises(KvitteringFeil, match="endret"):
        ServicesReceipt.from_data({**made.to_data(), "kommune": "9999"})

"""What a municipality's order of services and its review of decisions may never do: change a right, or lower anything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from allocation import Case, RuleSet, assess, load_rules
from allocation.catalogue import assess_services
from allocation.engine.library import look
from allocation.language.document import RuleDocument

DAY = date(2026, 3, 1)
RULES = Path(__file__).parents[2] / "rules"
ORDERS = ("bærum.tjenesteorden", "søndre-land.tjenesteorden")
MEASURES = ("frivillig", "hverdagsrehabilitering", "hjemmetjeneste", "sykehjem")
NEEDS = ("praktisk_bistand", "støttekontakt", "hverdagsrehabilitering", "dagaktivitet")
REVIEW = "bærum.revurdering"


def judged(rules: RuleSet, name: str, reply: str, table: str | None = None) -> dict[str, object]:
    """A judgement with all that it takes to count."""
    factor = rules.vocabulary.fact(name, table).factors[0]
    return {"svar": reply, "av": "saksbehandler", "dato": "2026-01-02", "momenter": [factor], "begrunnelse": "vurdert"}


@pytest.fixture(scope="module")
def without_orders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped rules, but for the orders of services."""
    folder = tmp_path_factory.mktemp("regler") / "rules"
    shutil.copytree(RULES, folder)
    for path in folder.rglob("*.yaml"):
        if look(path.name, path.read_bytes()).id in ORDERS:
            path.unlink()
    return folder


def cases(rules: RuleSet) -> Iterator[tuple[Case, Case]]:
    """A case with nothing about alternatives, and the same case with some that are judged fit for use and some that are not."""
    for needed, fit in product(("ja", "nei"), repeat=2):
        facts: dict[str, object] = {f"nødvendig_{name}": judged(rules, f"nødvendig_{name}", needed) for name in NEEDS}
        facts |= {"nødvendig_hjelp": judged(rules, "nødvendig_hjelp", needed), "oppholder_seg_i_kommunen": "ja"}
        facts |= {"oppholdsgrunnlag": "fast_opphold", "påtrengende_nødvendig": judged(rules, "påtrengende_nødvendig", "nei")}
        bare = Case.from_data({"fakta": facts}, rules.vocabulary)
        rows = [
            {"tiltak": measure, **{n: judged(rules, n, fit, "alternativ") for n in ("er_forsvarlig", "dekker_behovet")}}
            for measure in MEASURES
        ]
        yield bare, bare.med(alternativ=rows, frivillige_kan_hjelpe="ja")


@pytest.mark.parametrize("municipality", ["3201", "3447"])
def test_an_order_of_services_changes_no_right(municipality: str, without_orders: Path) -> None:
    rules, other = load_rules(municipality), load_rules(municipality, [without_orders], only_folders=True)
    assert any(rules.library.source(order) for order in ORDERS) and not any(other.library.source(order) for order in ORDERS)
    for bare, ordered in cases(rules):
        wanted = {service.service: service.groups for service in assess_services(other, bare, date=DAY).services}
        for found in (assess_services(rules, bare, date=DAY), assess_services(rules, ordered, date=DAY)):
            assert {service.service: service.groups for service in found.services} == wanted


def test_no_rule_builds_on_an_order_or_a_review() -> None:
    library = load_rules().library
    for source in library.rule_sources:
        document = library.read(source)
        assert isinstance(document, RuleDocument)
        used = {address.partition("/")[0] for address in document.bruk.values()}
        assert not used & {*ORDERS, REVIEW}, source.name


def _review(rules: RuleSet, need: str, lower: str, harm: str, expired: str, reserved: str) -> str | None:
    """The task for a decision; None when it is not settled."""
    facts: dict[str, object] = {
        name: judged(rules, name, reply) if reply != "ukjent" else reply
        for name, reply in (("behovet_er_endret", need), ("forbehold_dekker_endringen", reserved))
    }
    facts |= {
        "omfanget_ville_blitt_lavere": lower,
        "endring_til_skade": harm,
        "vedtaket_er_tidsbegrenset": expired,
        "vedtakets_siste_dag": "2026-02-28" if expired != "nei" else "ikke_aktuelt",
    }
    answer = assess(rules, Case.from_data({"fakta": facts}, rules.vocabulary), REVIEW, date=DAY)
    task = answer.results["oppgave"].value
    assert task is None or isinstance(task, str)
    return task


def test_a_review_lowers_nothing_whatever_is_known() -> None:
    rules = load_rules("3201")
    for need, lower, harm, expired, reserved in product(("ja", "nei", "ukjent"), repeat=5):
        task = _review(rules, need, lower, harm, expired, reserved)
        assert task in (
            None,
            "ingen",
            "behandle_ny_sak",
            "juridisk_vurdering",
            "ny_vurdering_med_varsel",
            "ny_vurdering_til_fordel",
        )
        if expired == "ja":
            assert task == "behandle_ny_sak"
        elif expired == "nei" and lower == "ja":
            assert task != "ny_vurdering_til_fordel" and task != "ingen"
            if need == "nei" and reserved == "nei":
                assert task == "juridisk_vurdering"

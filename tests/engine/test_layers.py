"""Layers: each closed operation works, conflicts are errors, and an overlay acts only in its own period."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, assess, load_rules
from allocation.engine.rules import RuleSet
from allocation.errors import OverleggFeil, TildelingFeil

RULE = "eksempel.fritak-for-egenandel"
ONE_YEAR = "{enhet: år, sted: ledd 1, verdier: {2025-01-01: 1}}"
HEAD = """id: prøve.overlegg
tittel: Prøve
type: overlegg
lag: reform
status: foreslått
gjelder: {fra: 2025-01-01, til: 2027-12-31}
kilde: {tittel: Prøve}
endringer:
"""


def with_overlay(folder: Path, *changes: str, head: str = HEAD, name: str = "overlegg.yaml") -> RuleSet:
    path = folder / name
    path.write_text(head + "".join(changes), encoding="utf-8")
    return load_rules("9999", overlays=[path])


def keys(rules: RuleSet, on: date) -> dict[str, str]:
    return {slot.key.rpartition("/")[2]: slot.detail for slot in rules.program(RULE, on).slots if slot.key.startswith(RULE)}


def test_the_municipal_overlay_sets_adds_removes_and_replaces() -> None:
    rules = load_rules("9999")
    before, during = keys(rules, date(2025, 12, 31)), keys(rules, date(2026, 1, 1))
    assert "få_timer" in before and "få_timer" not in during
    assert "på_grunn_av_barn" not in before and "på_grunn_av_barn" in during
    assert before["lav_inntekt"] == "under_2G" and "inntektsgrense_i_G" in during["lav_inntekt"]
    program = rules.program(RULE, date(2026, 6, 1))
    limit = next(slot for slot in program.slots if slot.key == f"{RULE}/aldersgrense")
    assert getattr(limit.expr, "value", None) == 75


def test_an_overlay_ends_with_its_period() -> None:
    rules = load_rules("9999")
    program = rules.program(RULE, date(2026, 6, 1))
    assert date.fromordinal(program.first) == date(2026, 1, 1)
    assert date.fromordinal(program.last) <= date(2026, 12, 31)
    assert keys(rules, date(2027, 1, 1)) == keys(rules, date(2025, 12, 31))


def test_a_later_layer_may_change_what_an_earlier_wrote(tmp_path: Path) -> None:
    rules = with_overlay(tmp_path, f"  - {{sett: {RULE}/aldersgrense, til: '70'}}\n")
    program = rules.program(RULE, date(2026, 6, 1))
    limit = next(slot for slot in program.slots if slot.key == f"{RULE}/aldersgrense")
    assert getattr(limit.expr, "value", None) == 70


def test_a_parameter_with_sources_can_be_set(tmp_path: Path) -> None:
    rules = with_overlay(tmp_path, "  - {sett: egenandel.hjemme/tak_under_2G, til: '200'}\n")
    program = rules.program("egenandel.hjemme", date(2025, 6, 1))
    limit = next(slot for slot in program.slots if slot.key == "egenandel.hjemme/tak_under_2G")
    assert getattr(limit.expr, "value", None) == 200


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (f"  - {{fjern: {RULE}/finnes_ikke}}\n", "har ingenting som heter «finnes_ikke»"),
        (f"  - {{sett: {RULE}/eldre_eller_kort_tid, til: ja}}\n", "er en gruppe og kan ikke settes"),
        (f"  - {{legg_til: {RULE}/gammel_nok, node: {{id: ny, tekst: Ny, sted: ledd 1, hvis: ja}}}}\n", "er ikke en gruppe"),
        (
            f"  - {{legg_til: {RULE}, parametre: {{kort_tid: {ONE_YEAR}}}}}\n",
            "har allerede noe som heter",
        ),
        (f"  - {{fjern: {RULE}/aldersgrense}}\n", "«aldersgrense» er verken"),
        ("  - {fjern: finnes.ikke/noe}\n", "Dokumentet «finnes.ikke» finnes ikke"),
        (f"  - {{sett: {RULE}/aldersgrense, til: gammel}}\n", "gammel"),
        (f"  - {{sett: {RULE}/gammel_nok, til: alder >=}}\n", "slutten av uttrykket"),
    ],
)
def test_a_wrong_operation_is_an_error_with_its_place(tmp_path: Path, change: str, message: str) -> None:
    with pytest.raises(TildelingFeil) as error:
        with_overlay(tmp_path, change).program(RULE, date(2025, 6, 1))
    assert message in str(error.value), error.value
    finding = error.value.findings[0]
    assert finding.file and finding.line, finding


def test_two_overlays_of_one_layer_may_not_change_the_same(tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    change = f"  - {{sett: {RULE}/aldersgrense, til: '70'}}\n"
    first.write_text(HEAD + change, encoding="utf-8")
    second.write_text(HEAD.replace("prøve.overlegg", "prøve.annet") + change, encoding="utf-8")
    with pytest.raises(OverleggFeil, match="endres to ganger i laget reform"):
        load_rules("9999", overlays=[first, second])


def test_an_unknown_overlay_names_those_there_are() -> None:
    with pytest.raises(OverleggFeil, match="finnes ikke"):
        load_rules(overlays=["drammen.prislise"])


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(3)))
def test_the_order_of_operations_does_not_matter(tmp_path_factory: pytest.TempPathFactory, order: list[int]) -> None:
    changes = [
        f"  - {{sett: {RULE}/aldersgrense, til: '60'}}\n",
        f"  - {{legg_til: {RULE}/eldre_eller_kort_tid, node: {{id: ny, tekst: Ny, sted: ledd 1, hvis: alder < aldersgrense}}}}\n",
        f"  - {{fjern: {RULE}/få_timer}}\n",
    ]
    rules = with_overlay(tmp_path_factory.mktemp("lag"), *(changes[i] for i in order))
    case = Case.from_data({"fakta": {"alder": 50}}, rules.vocabulary)
    answer = assess(rules, case, RULE, date=date(2025, 6, 1))
    plain = with_overlay(tmp_path_factory.mktemp("lag"), *changes)
    again = assess(plain, Case.from_data({"fakta": {"alder": 50}}, plain.vocabulary), RULE, date=date(2025, 6, 1))
    assert (answer.outcome, answer.reason_code) == (again.outcome, again.reason_code)
    assert sorted(keys(rules, date(2025, 6, 1))) == sorted(keys(plain, date(2025, 6, 1)))


def test_a_proposal_counts_only_when_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "forslag.yaml"
    head = HEAD.replace("lag: reform", 'lag: kommune\nkommune: {nummer: "9998"}').replace("prøve.overlegg", "prøve.forslag")
    path.write_text(head + "  - {sett: egenandel.hjemme/tak_under_2G, til: '100'}\n", encoding="utf-8")
    day = date(2025, 6, 1)
    silent = load_rules("9998", folders=[tmp_path])
    assert silent.stack.active(day.toordinal()) == ()
    named = load_rules("9998", folders=[tmp_path], overlays=["prøve.forslag"])
    answer = assess(named, Case.from_data({}, named.vocabulary), "egenandel.hjemme", date=day)
    assert any("ikke er vedtatt" in deviation.text for deviation in answer.deviations)

"""A sentence's number comes from the parameter: on the day, with an overlay, in both languages; a number by hand is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation import Case, assess, load_rules
from allocation.engine.check import check_rules, remarks_on
from allocation.errors import DokumentFeil, OverleggFeil

RULE = """id: lillevik.tur
tittel: Tur (oppdiktet)
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9998", navn: Lillevik}
kilde: {tittel: Oppdiktet}
i_kraft: {fra: 2020-01-01}
parametre:
  nedre_alder: {enhet: år, tekst: Alderen man må være over, verdier: {2020-01-01: 67, 2026-01-01: 70}}
  høyst: {enhet: timer/uke, tekst: Det meste, verdier: {2020-01-01: 4}}
vilkår: {id: gammel_nok, tekst: TEKST, tekst_nn: TEKST, hvis: alder > nedre_alder}
følger:
  oppfylt: {kode: får_tur, gruppe: kan_innvilges, tekst: 'Kan være med {høyst}.', tekst_nn: 'Kan vere med {høyst}.'}
  ikke_oppfylt: {kode: får_ikke_tur, gruppe: ikke_rett, tekst: Kan ikke være med.}
"""
OVERLAY = """id: lillevik.tur-75
tittel: Eldre på tur (oppdiktet)
type: overlegg
lag: kommune
status: foreslått
kommune: {nummer: "9998", navn: Lillevik}
gjelder: {fra: 2026-06-01}
kilde: {tittel: Oppdiktet}
endringer:
  - sett: lillevik.tur/nedre_alder
    til: "75"
"""


def folder(tmp_path: Path, text: str) -> Path:
    (tmp_path / "tur.yaml").write_text(RULE.replace("TEKST", f"'{text}'"), encoding="utf-8")
    (tmp_path / "tur-75.yaml").write_text(OVERLAY, encoding="utf-8")
    return tmp_path


def said(folder: Path, on: date, overlays: tuple[str, ...] = ()) -> str:
    rules = load_rules("9998", [folder], overlays)
    answer = assess(rules, Case.from_data({"fakta": {"alder": "80"}}, rules.vocabulary), "lillevik.tur", date=on)
    return f"{answer.proof().text} | {answer.text()} | {answer.text('nn')}"


def test_a_sentence_follows_the_parameter(tmp_path: Path) -> None:
    made = folder(tmp_path, "Er over {nedre_alder}")
    assert "Er over 67 år" in said(made, date(2025, 12, 31))
    assert "Er over 70 år" in said(made, date(2026, 1, 1))
    changed = said(made, date(2026, 6, 1), ("lillevik.tur-75",))
    assert "Er over 75 år" in changed and "70 år" not in changed
    assert "4 timer i uken" in changed.replace("\u00a0", " ") and "4 timar i veka" in changed.replace("\u00a0", " ")


def test_only_the_digits(tmp_path: Path) -> None:
    assert "Er eldre enn en 70-åring" in said(folder(tmp_path, "Er eldre enn en {nedre_alder:tall}-åring"), date(2026, 2, 1))


def test_a_name_that_is_no_parameter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DokumentFeil, match="nedre_aldr") as caught:
        said(folder(tmp_path, "Er over {nedre_aldr}"), date(2026, 2, 1))
    assert "{nedre_alder}" in caught.value.findings[0].help and caught.value.findings[0].line == 11


@pytest.mark.parametrize("text", ["Er over 67 år", "Er over 80 år", "Er over sytti år", "Har fylt 70 år", "Er over to år"])
def test_a_number_by_hand_is_refused(tmp_path: Path, text: str) -> None:
    rules = load_rules("9998", [folder(tmp_path, text)])
    found = check_rules(rules, {"tur.yaml"})
    assert found and all("{nedre_alder}" in finding.help and finding.line == 11 for finding in found)


def test_the_only_value_that_a_parameter_has_is_remarked_on(tmp_path: Path) -> None:
    """It says what holds until somebody changes the parameter; a document that says it is of today's format is refused."""
    for head, refused in (("", False), ("format: 2\n", True)):
        text = head + RULE.replace("TEKST", "'Er over 67 år'").replace(", 2026-01-01: 70", "")
        (tmp_path / "tur.yaml").write_text(text, encoding="utf-8")
        found = check_rules(load_rules("9998", [tmp_path]), {"tur.yaml"})
        assert bool([f for f in found if "{nedre_alder}" in f.help]) is refused
    (tmp_path / "tur.yaml").write_text(text.removeprefix(head), encoding="utf-8")
    (source,) = (s for s in load_rules("9998", [tmp_path]).library.rule_sources if s.id == "lillevik.tur")
    assert any("{nedre_alder}" in remark.help for remark in remarks_on(source))


def test_an_overlay_does_not_leave_a_number_behind(tmp_path: Path) -> None:
    with pytest.raises(OverleggFeil, match="67"):
        said(folder(tmp_path, "Er over 67 år"), date(2026, 6, 1), ("lillevik.tur-75",))


def test_the_shipped_rules_have_no_number_by_hand() -> None:
    rules = load_rules()
    from allocation.engine.stack import Stack
    from allocation.engine.text_numbers import text_numbers

    stack = Stack(rules.library, rules.vocabulary, ())
    day = date(2026, 11, 30).toordinal()
    found = [f for s in rules.library.rule_sources for f in text_numbers(stack, stack.written(s.id or "", day), day)]
    assert not found

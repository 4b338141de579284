"""Rates that run out: no answer for a year with the rates of another, in one case, in columns, over time and through overlays."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, assess, load_rules
from allocation.engine.check import check_source
from allocation.engine.library import look
from allocation.engine.rules import RuleSet
from allocation.errors import TildelingFeil
from allocation.language import nodes as n
from allocation.language.dated import days_of_change, spans, value_on
from allocation.language.document import RuleDocument
from allocation.values.units import UNITS

RULES = load_rules()
HELD = load_rules(hold_rates=True)
RATES = [
    (document, name)
    for source in RULES.library.rule_sources
    if RULES.holds(source) and isinstance(document := RULES.library.read(source), RuleDocument)
    for name, parameter in document.parametre.items()
    if parameter.fornyes is not None or parameter.kjent_til is not None
]


def short_stay(rules: RuleSet) -> Case:
    facts = {
        "opphold_i_institusjon": True,
        "kommunen_dekker_oppholdet": True,
        "opphold_på_ubestemt_tid": False,
        "oppholdets_formål": "omsorg_og_behandling",
        "antall_døgn": 10,
        "døgn_med_betalingsadgang_i_år": 10,
        "betalingsfrie_døgn_i_år": 0,
        "antall_dag_eller_nattopphold": 0,
    }
    return Case.from_data({"sak": "prøve", "fakta": facts}, rules.vocabulary)


def test_the_rates_that_are_set_every_year_say_so() -> None:
    assert {f"{document.id}/{name}" for document, name in RATES} == {
        "egenandel.hjemme/tak_under_2G",
        "egenandel.korttid/sats_per_døgn",
        "egenandel.korttid/sats_per_dag_eller_natt",
        "egenandel.langtid/fribeløp",
        "egenandel.langtid/fribeløp_dobbeltrom",
        "folketrygden.grunnbeløp/G",
    }


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(RATES), st.integers(0, 60))
def test_after_the_last_known_day_a_rate_is_not_known(rate: tuple[RuleDocument, str], years: int) -> None:
    document, name = rate
    last = date.fromordinal(max(days_of_change(spans(document.parametre[name]))))
    day = last.replace(year=last.year + years)
    assert value_on(document.parametre[name], day) is None
    found = next((s for s in RULES.program(document.id, day).slots if s.key == f"{document.id}/{name}"), None)
    assert found is None or isinstance(found.expr, n.Unknown)


def test_next_years_amount_is_not_this_years() -> None:
    case = short_stay(RULES)
    now, later = (assess(RULES, case, "egenandel.korttid", date=date(year, 3, 1)) for year in (2026, 2027))
    assert now.results["høyeste_per_døgn"].exact and not later.results["høyeste_per_døgn"].exact
    change = now.next_change()
    # from then on the ten days may reach into a year whose rate nobody knows
    assert change is not None and change.date == date(2026, 12, 23) and not change.answer.results["høyeste_samlet"].exact
    assert "kjent til og med 31. desember 2026 (205 kr/døgn); fastsettes på nytt hvert år 1. januar" in [
        point.reason for point in later.not_modelled
    ]


def test_rates_that_are_held_are_marked() -> None:
    answer = assess(HELD, short_stay(HELD), "egenandel.korttid", date=date(2031, 3, 1))
    assert answer.results["høyeste_per_døgn"].exact
    assert "Antatt, ikke kjent" in answer.text() and "Rekna med, ikkje kjent" in answer.text("nn")
    assumed = {item["adresse"]: item["antatt"] for item in answer.to_data()["parametre"]}
    assert assumed["egenandel.korttid/sats_per_døgn"] == (
        "holdt på den siste kjente verdien, som gjaldt til og med 31. desember 2026"
    )
    known = assess(HELD, short_stay(HELD), "egenandel.korttid", date=date(2026, 3, 1))
    assert "Antatt" not in known.text()


def test_a_basic_amount_of_1_january_is_known_a_year_longer() -> None:
    for year, known in ((2027, True), (2028, False)):
        program = RULES.program("egenandel.hjemme", date(year, 6, 1))
        found = next(slot for slot in program.slots if slot.key == "folketrygden.grunnbeløp/G@1.1")
        assert isinstance(found.expr, n.Const) is known


@settings(max_examples=40, deadline=None)
@given(st.dates(date(2014, 1, 1), date(2027, 12, 31)), st.integers(0, 400))
def test_a_rate_of_the_year_before_or_after_is_the_rate_of_that_year(day: date, later: int) -> None:
    """On the day, and on every day for which the program of that day is used."""
    program = RULES.program("egenandel.korttid", day)
    used = date.fromordinal(min(day.toordinal() + later, program.last))
    document = next(document for document, name in RATES if f"{document.id}/{name}" == "egenandel.korttid/sats_per_døgn")
    rate = document.parametre["sats_per_døgn"]
    for on in (day, used):
        for key, then in (("31.12 i fjor", date(on.year - 1, 12, 31)), ("1.1 neste år", date(on.year + 1, 1, 1))):
            found = next(slot for slot in program.slots if slot.key == f"egenandel.korttid/sats_per_døgn@{key}")
            known = value_on(rate, then)
            assert getattr(found.expr, "value", None) == (None if known is None else int(known))


OVERLAY = """id: prøve.overlegg
tittel: Prøve
type: overlegg
lag: reform
status: foreslått
gjelder: {period}
kilde: {tittel: Prøve}
endringer:
  - {{sett: egenandel.korttid/sats_per_døgn, til: "300"{more}}}
"""


def rate_on(rules: RuleSet, day: date) -> object:
    found = next(s for s in rules.program("egenandel.korttid", day).slots if s.key == "egenandel.korttid/sats_per_døgn")
    return found.expr.value if isinstance(found.expr, n.Const) else None


@pytest.mark.parametrize(
    ("period", "more", "last"),
    [
        ("{fra: 2026-01-01}", "", date(2026, 12, 31)),
        ("{fra: 2026-01-01, til: 2028-12-31}", "", date(2028, 12, 31)),
        ("{fra: 2026-01-01}", ", kjent_til: 2027-06-30", date(2027, 6, 30)),
    ],
)
def test_a_rate_set_by_an_overlay_stands_no_longer_than_it_says(tmp_path: Path, period: str, more: str, last: date) -> None:
    path = tmp_path / "overlegg.yaml"
    path.write_text(OVERLAY.replace("{period}", period).replace("{more}", more).replace("{{", "{").replace("}}", "}"))
    rules = load_rules(overlays=[path])
    assert rate_on(rules, last) == 300
    assert rate_on(rules, date.fromordinal(last.toordinal() + 1)) is None


PARAMETER = """id: eksempel.pris
tittel: Prøve
type: parameter
lag: kommune
kommune: {nummer: "9999", navn: Eksempel kommune}
format: "2"
kilde: {tittel: Prøve}
i_kraft: {fra: 2023-01-01}
parametre:
  pris:
    enhet: ENHET
    område: [0, 1000]
    EXTRA
    verdier: {2023-01-01: 1, 2024-01-01: 2, 2025-01-01: 3}
gir:
  pris: {av: pris, når: alltid}
"""


@pytest.mark.parametrize(
    ("unit", "extra", "refused"),
    [
        ("kr/time", "varig: ja", False),
        ("kr/time", "kjent_til: 2025-12-31", False),
        ("kr/time", "fornyes: {hvert_år: 1. januar}", False),
        ("kr/time", "", True),
        ("timer", "", True),
        ("timer", "varig: ja", False),
    ],
)
def test_valider_asks_how_long_a_value_stands(unit: str, extra: str, refused: bool) -> None:
    text = PARAMETER.replace("ENHET", unit).replace("    EXTRA\n", f"    {extra}\n" if extra else "")
    found = [str(f) for f in check_source(RULES, look("pris.yaml", text.encode()))]
    assert any("hvor lenge den gjelder" in line for line in found) is refused, found


def test_every_unit_in_kroner_is_money() -> None:
    assert {name for name, unit in UNITS.items() if unit.is_money} == {name for name in UNITS if name.startswith("kr")}


TABLE = """id: eksempel.trinnpris
tittel: Prøve
type: beregning
lag: kommune
kommune: {nummer: "9999", navn: Prøve}
kilde: {tittel: Prøve}
i_kraft: {fra: 2024-01-01}
tabeller:
  trinn:
    slå_opp: timer_per_uke_i_dag
    kolonner: {fra: timer/uke, pris: kr/måned}
    ROWS
størrelser:
  timer_per_uke_i_dag: {enhet: timer/uke, tekst: Timer, uttrykk: sum(tjeneste.timer_per_uke)}
  pris: {enhet: kr/måned, tekst: Pris, uttrykk: trinn.pris}
gir:
  pris: {av: pris, når: alltid, tekst: Pris}
"""
DATED = """områder: {pris: [0, 900]}
    fornyes: {hvert_år: 1. januar}
    rader_fra:
      2024-01-01: [["0", "100"], ["5", "200"]]
      2025-01-01: [["0", "110"], ["5", null], ["9", "300"]]"""


def price(folder: Path, rows: str, hours: int, day: date, *, hold: bool = False) -> tuple[object, bool]:
    (folder / "trinn.yaml").write_text(TABLE.replace("ROWS", rows), encoding="utf-8")
    rules = load_rules("9999", folders=[folder], hold_rates=hold)
    rows_ = [{"hjemmel": "hol.3-2-6-b", "timer_per_uke": hours}]
    case = Case.from_data({"sak": "prøve", "fakta": {}, "tjeneste": rows_}, rules.vocabulary)
    answer = assess(rules, case, "eksempel.trinnpris", date=day)
    return answer.results["pris"].bounds, "Antatt, ikke kjent" in answer.text()


@pytest.mark.parametrize(
    ("hours", "day", "low", "high"),
    [
        (4, date(2024, 12, 31), 100, 100),
        (5, date(2024, 12, 31), 200, 200),
        (4, date(2025, 1, 1), 110, 110),
        (5, date(2025, 1, 1), 0, 900),
        (8, date(2025, 12, 31), 0, 900),
        (9, date(2025, 12, 31), 300, 300),
        (9, date(2026, 1, 1), 0, 900),
        (4, date(2031, 1, 1), 0, 900),
    ],
)
def test_a_step_table_has_dates_and_unknown_cells(tmp_path: Path, hours: int, day: date, low: int, high: int) -> None:
    assert price(tmp_path, DATED, hours, day) == ((low, high), False)


def test_a_step_table_that_has_run_out_can_be_held(tmp_path: Path) -> None:
    assert price(tmp_path, DATED, 9, date(2031, 1, 1), hold=True) == ((300, 300), True)


def test_a_step_table_known_until_a_day(tmp_path: Path) -> None:
    rows = 'kjent_til: 2026-06-30\n    områder: {pris: [0, 900]}\n    rader: [["0", "100"], ["5", "200"]]'
    assert price(tmp_path, rows, 5, date(2026, 6, 30))[0] == (200, 200)
    assert price(tmp_path, rows, 5, date(2026, 7, 1))[0] == (0, 900)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ('fornyes: {hvert_år: 1. januar}\n    rader: [["0", "100"]]', "må ha daterte rader"),
        ('rader: [["0", "100"]]\n    rader_fra: {2024-01-01: [["0", "100"]]}', "både rader og rader_fra"),
        ("varig: ja", "ingen rader"),
        ('varig: ja\n    rader: [["0", "1"], [null, "100"]]', "Første kolonne kan ikke være ukjent"),
        ('varig: ja\n    områder: {fra: [0, 1]}\n    rader: [["0", "1"]]', "er ingen kolonne med verdier"),
    ],
)
def test_a_step_table_that_is_wrong_is_refused(rows: str, message: str) -> None:
    with pytest.raises(TildelingFeil, match=message):
        check_source(RULES, look("trinn.yaml", TABLE.replace("ROWS", rows).encode()))


SCALE = """marginal: ja
    varig: ja
    rader: [["0", "0"], ["5", "2"], ["9", "10"]]"""


@pytest.mark.parametrize(("hours", "amount"), [(0, 0), (5, 0), (6, 2), (9, 8), (10, 18), (12, 38)])
def test_a_marginal_scale_takes_each_rate_of_its_own_part(tmp_path: Path, hours: int, amount: int) -> None:
    text = TABLE.replace("pris: kr/måned}", "pris: andel}").replace("Pris, uttrykk", "Pris, uttrykk")
    text = text.replace("{enhet: kr/måned, tekst: Pris", "{enhet: timer/uke, tekst: Pris").replace("ROWS", SCALE)
    (tmp_path / "skala.yaml").write_text(text, encoding="utf-8")
    rules = load_rules("9999", folders=[tmp_path])
    rows = [{"hjemmel": "hol.3-2-6-b", "timer_per_uke": hours}]
    case = Case.from_data({"sak": "prøve", "fakta": {}, "tjeneste": rows}, rules.vocabulary)
    bounds = assess(rules, case, "eksempel.trinnpris", date=date(2026, 1, 1)).results["pris"].bounds
    assert bounds == (Decimal(amount), Decimal(amount))


def test_a_condition_read_outside_its_dates_is_told_with_place_and_dates(tmp_path: Path) -> None:
    text = """id: eksempel.datert
tittel: Prøve
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9999", navn: Prøve}
kilde: {tittel: Prøve}
i_kraft: {fra: 2024-01-01}
vilkår:
  alle:
    - {id: før, tekst: Før, gjelder: {til: 2024-12-31}, hvis: ja}
    - {id: leser, tekst: Leser, hvis: før}
følger:
  oppfylt: {kode: ja_da, tekst: Ja.}
  ikke_oppfylt: {kode: nei_da, tekst: Nei.}
"""
    (tmp_path / "datert.yaml").write_text(text, encoding="utf-8")
    rules = load_rules("9999", folders=[tmp_path])
    rules.program("eksempel.datert", date(2024, 12, 31))
    with pytest.raises(TildelingFeil) as fault:
        rules.program("eksempel.datert", date(2025, 6, 1))
    [found] = fault.value.findings
    assert found.message == "«før» leses 1. juni 2025, men gjelder bare til og med 31. desember 2024."
    assert (found.line, found.file) == (11, "datert.yaml")

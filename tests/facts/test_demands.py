"""What must hold among the facts: a violation settles nothing, is always told, and does not hang on the order of rows."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.answers.answer import Answer, assess
from allocation.columns.run import calculate
from allocation.engine.check import check_rules
from allocation.engine.rules import RuleSet, load_rules
from allocation.errors import DokumentFeil, SakFeil, VokabularFeil
from allocation.facts.case import Case
from allocation.values.truth import Outcome

DAY = date(2026, 3, 1)
FACTS = """
krav:
  ikke_begge:
    utelukker: [frisk, syk]
    tekst: Ingen er både frisk og syk
    tekst_nn: Ingen er både frisk og sjuk
  ikke_flere_dager:
    uttrykk: dager_i_år <= døgn_mellom(første_januar(dato); dato)
    tekst: Året har ikke hatt så mange dager
    tekst_nn: Året har ikkje hatt så mange dagar
  én_leder:
    uttrykk: antall(lag der rolle = "leder") = 1
    tekst: Laget har én leder
    tekst_nn: Laget har éin leiar
fakta:
  frisk: {type: ja_nei, hvem: søker}
  syk: {type: ja_nei, hvem: søker}
  dager_i_år: {type: tall, enhet: døgn, område: [0, 366], hvem: søker}
  født: {type: dato, hvem: søker}
  år: {type: tall, enhet: år, område: [0, 120], avledet: hele_år(født; dato), hvem: søker}
tabeller:
  lag:
    største_antall: 5
    felt:
      rolle: {type: kode, koder: {leder: Leder, med: Med}, hvem: søker}
      poeng: {type: tall, enhet: antall, område: [0, 100], hvem: søker}
  hendelse:
    største_antall: 5
    rader: hendelser
    nøkkel: [nr]
    felt:
      nr: {type: tall, enhet: antall, område: [0, 1000], hvem: søker}
      periode_fra: {type: dato, hvem: søker}
      periode_til: {type: dato, hvem: søker}
"""
RULE = """
id: regel.{name}
tittel: {name}
type: kommunalt_kriterium
lag: kommune
kommune: {{nummer: "9999", navn: Oppdiktet}}
kilde: {{tittel: Oppdiktet, dato: 2020-01-01}}
i_kraft: {{fra: 2020-01-01}}
størrelser:
  verdien: {{tekst: Verdien, enhet: {unit}, uttrykk: {value}}}
vilkår:
  alle:
    - {{id: svaret, tekst: Ja, hvis: {condition}}}
følger:
  oppfylt: {{kode: ja, tekst: Ja}}
  ikke_oppfylt: {{kode: nei, tekst: Nei}}
gir:
  verdien: {{av: verdien, når: alltid}}
"""
RULES = {
    "frisk": ("frisk", "dager_i_år", "døgn"),
    "dager": ("dager_i_år > d", "dager_i_år", "døgn"),
    "lag": ("finnes(lag der poeng > p)", "sum(lag.poeng)", "antall"),
    "hendelse": ("finnes(hendelse der periode_fra < dato)", "antall(hendelse)", "antall"),
    "alder": ("år >= a", "år", "år"),
}


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    return load_rules("9999", [written(tmp_path_factory.mktemp("regler"), FACTS)], only_folders=True)


def written(folder: Path, facts: str) -> Path:
    (folder / "fakta").mkdir()
    (folder / "fakta" / "alt.yaml").write_text(facts)
    for name, (condition, value, unit) in RULES.items():
        limits = "parametre:\n" + "".join(
            f'  {key}: {{enhet: {of}, tekst: Grense, verdier: {{2020-01-01: "{number}"}}}}\n'
            for key, of, number in (("d", "døgn", 10), ("p", "antall", 50), ("a", "år", 18))
        )
        text = RULE.format(name=name, condition=condition, value=value, unit=unit).replace("størrelser:", f"{limits}størrelser:")
        (folder / f"{name}.yaml").write_text(text)
    return folder


def answer(rules: RuleSet, rule: str, day: date = DAY, **data: Any) -> Answer:
    tables: dict[str, Any] = {name: data.pop(name) for name in ("lag", "hendelse", "oppgitt") if name in data}
    case = Case.from_data({"fakta": data} | tables, rules.vocabulary)
    return assess(rules, case, f"regel.{rule}", date=day)


def test_the_documents_are_sound(rules: RuleSet) -> None:
    assert not [finding for finding in check_rules(rules) if "krav" in finding.message]


def test_facts_that_exclude_each_other_settle_nothing(rules: RuleSet) -> None:
    found = answer(rules, "frisk", frisk="ja", syk="ja", dager_i_år=3)
    assert found.outcome is Outcome.UNSETTLED
    assert [point.name for point in found.conflicts] == ["frisk"]
    assert found.conflicts[0].reason == "Ingen er både frisk og syk"
    assert not found.missing
    assert answer(rules, "frisk", frisk="ja", syk="nei", dager_i_år=3).outcome is Outcome.FULFILLED
    assert answer(rules, "frisk", frisk="ja", dager_i_år=3).outcome is Outcome.FULFILLED


def test_a_value_given_by_address_settles_but_hides_nothing(rules: RuleSet) -> None:
    given = {"regel.frisk/utfall": {"verdi": "ja", "kilde": "vedtak"}}
    found = answer(rules, "frisk", frisk="ja", syk="ja", dager_i_år=3, oppgitt=given)
    assert found.outcome is Outcome.FULFILLED
    assert [point.name for point in found.conflicts] == ["frisk"]
    assert "bygger på en oppgitt verdi" in found.text()
    assert "byggjer på ein oppgitt verdi" in found.text("nn")
    assert found.to_data()["bygger_på_oppgitt"][0]["kilde"] == "vedtak"
    quiet = answer(rules, "frisk", frisk="ja", syk="nei", dager_i_år=3)
    assert "oppgitt verdi" not in quiet.text() and quiet.to_data()["bygger_på_oppgitt"] == []


def test_a_derived_fact_that_does_not_fit_is_told_though_a_given_value_settles(rules: RuleSet) -> None:
    given = {"regel.alder/utfall": {"verdi": "ja", "kilde": "vedtak"}}
    found = answer(rules, "alder", født="1990-01-01", år=12, oppgitt=given)
    assert found.outcome is Outcome.FULFILLED
    assert [point.name for point in found.conflicts] == ["år"]


def test_the_date_moves_past_a_contradiction(rules: RuleSet) -> None:
    found = answer(rules, "dager", date(2026, 1, 5), dager_i_år=20)
    assert found.outcome is Outcome.UNSETTLED
    change = found.next_change()
    assert change is not None and change.date == date(2026, 1, 21) and change.answer.outcome is Outcome.FULFILLED


ROWS = st.lists(st.fixed_dictionaries({"rolle": st.sampled_from(("leder", "med")), "poeng": st.integers(0, 100)}), max_size=4)


@settings(deadline=None)
@given(rows=ROWS)
def test_a_list_that_breaks_a_demand_settles_nothing_and_is_rejected_in_a_register(rules: RuleSet, rows: list[Any]) -> None:
    found = answer(rules, "lag", lag=rows)
    breaks = sum(row["rolle"] == "leder" for row in rows) != 1
    assert breaks == (found.outcome is Outcome.UNSETTLED) == (not found.results["verdien"].exact) == bool(found.conflicts)
    frame = pl.DataFrame(
        {"nøkkel": ["a"], "lag": pl.Series([rows], dtype=pl.List(pl.Struct({"rolle": pl.String, "poeng": pl.Int64})))}
    )
    result = calculate(rules, frame, ["regel.lag"], date=DAY)
    assert result.frame.height == (0 if breaks else 1)
    assert result.rejected["kolonne"].to_list() == (["én_leder"] if breaks else [])


@settings(deadline=None, max_examples=40)
@given(rows=ROWS)
def test_the_order_of_rows_does_not_matter(rules: RuleSet, rows: list[Any]) -> None:
    told = {
        (found.outcome, found.reason_code, found.results["verdien"].interval, found.contradictions)
        for found in (answer(rules, "lag", lag=list(order)) for order in permutations(rows))
    }
    assert len(told) == 1


@settings(deadline=None)
@given(
    frisk=st.sampled_from(("ja", "nei", None)),
    syk=st.sampled_from(("ja", "nei", None)),
    days=st.none() | st.integers(0, 366),
    day=st.dates(date(2024, 1, 1), date(2026, 12, 31)),
)
def test_one_case_and_columns_agree(rules: RuleSet, frisk: str | None, syk: str | None, days: int | None, day: date) -> None:
    facts = {name: value for name, value in (("frisk", frisk), ("syk", syk), ("dager_i_år", days)) if value is not None}
    result = calculate(rules, pl.DataFrame({"nøkkel": ["a"], **{k: [v] for k, v in facts.items()}}), ["regel.frisk"], date=day)
    [row] = result.frame.rows(named=True)
    found = answer(rules, "frisk", day, **facts)
    assert row["regel.frisk/utfall"] == found.outcome.value
    assert row["regel.frisk/motstridende"] == (";".join(found.contradictions) or None)
    assert (row["regel.frisk/verdien.lo"], row["regel.frisk/verdien.hi"]) == (
        found.results["verdien"].low,
        found.results["verdien"].high,
    )


def test_an_event_is_read_after_its_period_and_a_state_is_not(rules: RuleSet) -> None:
    event = {"nr": 1, "fra": "2020-01-01", "til": "2020-12-31"}
    found = answer(rules, "hendelse", hendelse=[event])
    assert found.outcome is Outcome.FULFILLED
    assert found.case.to_data()["hendelse"] == [{"nr": 1, "periode_fra": "2020-01-01", "periode_til": "2020-12-31"}]
    old = {"rolle": "leder", "poeng": 90, "fra": "2020-01-01", "til": "2020-12-31"}
    now = {"rolle": "leder", "poeng": 10, "fra": "2021-01-01"}
    assert answer(rules, "lag", lag=[old, now]).outcome is Outcome.NOT_FULFILLED
    rows = pl.DataFrame(
        {
            "nøkkel": ["a", "a"],
            "rolle": ["leder"] * 2,
            "poeng": [90, 10],
            "fra": ["2020-01-01", "2021-01-01"],
            "til": ["2020-12-31", None],
        }
    )
    result = calculate(rules, pl.DataFrame({"nøkkel": ["a"]}), ["regel.lag"], date=DAY, children={"lag": rows})
    assert result.frame["regel.lag/utfall"].to_list() == ["ikke_oppfylt"]
    events = pl.DataFrame({"nøkkel": ["a"], "nr": [1], "fra": ["2020-01-01"], "til": ["2020-12-31"]})
    result = calculate(rules, pl.DataFrame({"nøkkel": ["a"]}), ["regel.hendelse"], date=DAY, children={"hendelse": events})
    assert result.frame["regel.hendelse/utfall"].to_list() == ["oppfylt"]


def test_the_period_of_an_event_is_written_once(rules: RuleSet) -> None:
    with pytest.raises(SakFeil, match="er det samme"):
        answer(rules, "hendelse", hendelse=[{"fra": "2020-01-01", "periode_fra": "2020-01-01"}])


def test_a_key_stands_once(rules: RuleSet) -> None:
    twice = [{"nr": 7, "periode_fra": "2020-01-01"}, {"nr": 7, "periode_fra": "2021-01-01"}]
    found = answer(rules, "hendelse", hendelse=twice)
    assert found.outcome is Outcome.UNSETTLED and found.contradictions == ("hendelse.nøkkel",)
    unknown = [{"nr": "ukjent", "periode_fra": "2020-01-01"}, {"periode_fra": "2021-01-01"}]
    assert answer(rules, "hendelse", hendelse=unknown).outcome is Outcome.FULFILLED
    rows = pl.DataFrame({"nøkkel": ["a", "a", "b", "b"], "nr": [7, 7, 7, None], "periode_fra": ["2020-01-01"] * 4})
    result = calculate(rules, pl.DataFrame({"nøkkel": ["a", "b"]}), ["regel.hendelse"], date=DAY, children={"hendelse": rows})
    assert result.frame["nøkkel"].to_list() == ["b"]
    assert result.rejected["kolonne"].to_list() == ["hendelse.nøkkel"]


def test_equal_rows_are_told(rules: RuleSet) -> None:
    rows = [{"rolle": "leder", "poeng": 5}, {"rolle": "med", "poeng": 5}, {"rolle": "med", "poeng": 5}]
    found = answer(rules, "lag", lag=rows)
    assert "like rader: 2 og 3" in found.text()
    assert not answer(rules, "lag", lag=rows[:2]).reservations


def test_rows_that_have_lost_their_key_leave_cases_without_rows_unanswered(rules: RuleSet) -> None:
    cases = pl.DataFrame({"nøkkel": ["007", "b", "c"]})
    rows = pl.DataFrame({"nøkkel": ["7", "b", "c", "007"], "nr": [1, 2, 3, 4], "periode_fra": ["2020-01-01"] * 4})
    result = calculate(rules, cases, ["regel.hendelse"], date=DAY, children={"hendelse": rows})
    assert result.frame["nøkkel"].to_list() == ["b", "c"]
    assert result.rejected["nøkkel"].to_list() == ["7", "007"]
    result = calculate(rules, cases, ["regel.hendelse"], date=DAY, children={"hendelse": rows.filter(pl.col("nøkkel") != "c")})
    assert result.frame["nøkkel"].to_list() == ["b"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("utelukker: [frisk, syk]", "utelukker: [frisk]", "bare ett ledd"),
        ("utelukker: [frisk, syk]", "gjelder: [frisk]", "enten uttrykk eller utelukker"),
        ("nøkkel: [nr]", "nøkkel: [finnes_ikke]", "ikke feltet «finnes_ikke»"),
        ("      periode_til: {type: dato, hvem: søker}\n", "", "ikke feltet «periode_til»"),
        ("utelukker: [frisk, syk]", "utelukker: [frisk, dager_i_år]", "skal være ja/nei"),
        ("utelukker: [frisk, syk]", "utelukker: [frisk, sykt]", "kravet «ikke_begge»"),
        ("utelukker: [frisk, syk]", "utelukker: [frisk, syk]\n    gjelder: [friskt]", "verken opplysning eller tabell"),
    ],
)
def test_a_wrong_demand_is_refused(tmp_path: Path, old: str, new: str, told: str) -> None:
    (tmp_path / "fakta").mkdir()
    (tmp_path / "fakta" / "alt.yaml").write_text(FACTS.replace(old, new))
    try:
        findings = check_rules(load_rules(None, [tmp_path], only_folders=True))
    except (DokumentFeil, VokabularFeil) as error:
        findings = list(error.findings)
    assert told in " ".join(finding.message for finding in findings), findings


def test_a_fact_that_a_rule_can_wait_for_has_a_supplier(tmp_path: Path) -> None:
    rules = load_rules(
        "9999",
        [written(tmp_path, FACTS.replace("frisk: {type: ja_nei, hvem: søker}", "frisk: {type: ja_nei}"))],
        only_folders=True,
    )
    told = [finding.message for finding in check_rules(rules)]
    assert told == ["en regel kan vente på «frisk», og ingen er sagt å kunne gi den"]

"""Registers: how they are read, what is rejected, and that nothing is lost."""

from __future__ import annotations

import importlib
import sys
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest

from allocation.columns.reading import read_column
from allocation.columns.run import Result, calculate, calculate_to_file
from allocation.engine.rules import RuleSet, load_rules
from allocation.engine.rulesets import municipal_rules
from allocation.errors import ArgumentFeil, FilFeil, RegisterFeil, UkjentRegelFeil
from allocation.language.nodes import BOOL, CodeType, DateType, NumType, Type
from allocation.values.units import UNITS
from tests.columns.cases import RandomCases

DAY = date(2026, 3, 1)
RULE = "pbrl.2-1-d"
HOURS = NumType(UNITS["timer/uke"], 2, 0, 16800)
DATES = DateType(date(1900, 1, 1).toordinal(), date(2200, 12, 31).toordinal())
CODES = CodeType(("a", "b"))


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load_rules()


def bpa(rules: RuleSet, register: Any, **more: Any) -> Result:
    return calculate(rules, register, [RULE], date=more.pop("date", DAY), **more)


def outcomes(result: Result) -> dict[object, str]:
    return dict(zip(result.frame["nøkkel"], result.frame[f"{RULE}/utfall"], strict=True))


def services(keys: list[Any], hours: float = 40) -> pl.DataFrame:
    row = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "timer_per_uke": hours, "kontinuerlig_behov": False}
    row |= {"krever_flere_enn_én": False, "nattjeneste": False}
    return pl.DataFrame({"nøkkel": keys}).with_columns(**{k: pl.lit(v) for k, v in row.items()})


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        (HOURS, pl.Series([20]), 2000),
        (HOURS, pl.Series([16.55]), 1655),
        (HOURS, pl.Series([16.55], dtype=pl.Float32), 1655),
        (HOURS, pl.Series([Decimal("16.550")]), 1655),
        (HOURS, pl.Series(["16,55"]), 1655),
        (HOURS, pl.Series([" 16,5500 "]), 1655),
        (HOURS, pl.Series(["16,55 timer/uke"]), 1655),
        (HOURS, pl.Series([7], dtype=pl.UInt64), 700),
        (HOURS, pl.Series(["ukjent"]), None),
        (HOURS, pl.Series([""]), None),
        (DATES, pl.Series([date(2020, 2, 29)]), date(2020, 2, 29).toordinal()),
        (DATES, pl.Series([datetime(2020, 2, 29)]), date(2020, 2, 29).toordinal()),
        (DATES, pl.Series(["2020-02-29"]), date(2020, 2, 29).toordinal()),
        (DATES, pl.Series(["29. februar 2020"]), date(2020, 2, 29).toordinal()),
        (BOOL, pl.Series([True]), True),
        (BOOL, pl.Series(["nei"]), False),
        (CODES, pl.Series(["b"]), "b"),
        (CODES, pl.Series(["b"], dtype=pl.Categorical), "b"),
    ],
)
def test_values(kind: Type, raw: pl.Series, value: object) -> None:
    read = read_column(raw, kind)
    assert read.faults.is_empty()
    assert read.values.to_list() == [value]


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        (HOURS, pl.Series([-1])),
        (HOURS, pl.Series([169])),
        (HOURS, pl.Series([2**63], dtype=pl.UInt64)),
        (HOURS, pl.Series([float("nan")])),
        (HOURS, pl.Series([float("inf")])),
        (HOURS, pl.Series([0.1 + 0.2])),
        (HOURS, pl.Series([Decimal("0.125")])),
        (HOURS, pl.Series(["0,125"])),
        (HOURS, pl.Series(["16.5"])),
        (HOURS, pl.Series(["1e2"])),
        (HOURS, pl.Series(["mye"])),
        (HOURS, pl.Series(["16,5 kr"])),
        (HOURS, pl.Series([True])),
        (HOURS, pl.Series([[1]])),
        (DATES, pl.Series(["2023-02-29"])),
        (DATES, pl.Series(["1. mai"])),
        (DATES, pl.Series([date(1850, 1, 1)])),
        (DATES, pl.Series([datetime(2020, 2, 29, 12)])),
        (DATES, pl.Series([20200229])),
        (BOOL, pl.Series([1])),
        (BOOL, pl.Series(["kanskje"])),
        (CODES, pl.Series(["c"])),
        (CODES, pl.Series([1])),
    ],
)
def test_values_that_are_refused(kind: Type, raw: pl.Series) -> None:
    read = read_column(raw, kind)
    assert read.values.to_list() == [None]
    assert read.faults["rad"].to_list() == [0] and read.faults["årsak"][0]


def test_exact_floats_are_read_all_at_once() -> None:
    numbers = [n / 100 for n in range(16801)]
    assert read_column(pl.Series(numbers), HOURS).values.to_list() == list(range(16801))


def test_a_bad_row_is_rejected_and_the_rest_go_on(rules: RuleSet) -> None:
    register = pl.DataFrame(
        {
            "nøkkel": ["a", "b", "c", "d", None, "f", "f", "g"],
            "alder": ["40", "200", "forti", "40", "40", "40", "40", None],
            "fødselsdato": [None, None, None, "2027-01-01", None, None, None, "2023-02-30"],
            "behovets_varighet": ["36"] * 8,
        }
    )
    result = bpa(rules, register, children={"tjeneste": services(["a", "a", "z", None])})
    assert outcomes(result) == {"a": "oppfylt"}
    faults = {(row["nøkkel"], row["kolonne"], row["tabell"]) for row in result.rejected.rows(named=True)}
    assert faults == {
        ("b", "alder", None),
        ("c", "alder", None),
        ("d", "fødselsdato", None),
        (None, "nøkkel", None),
        ("f", "nøkkel", None),
        ("g", "fødselsdato", None),
        ("z", "nøkkel", "tjeneste"),
        (None, "nøkkel", "tjeneste"),
        *((key, "nøkkel", "tjeneste") for key in "bcdg"),  # without rows, while two rows have lost their case
    }
    assert result.rejected["årsak"].null_count() == 0


def test_a_bad_child_row_rejects_its_case(rules: RuleSet) -> None:
    register = pl.DataFrame({"nøkkel": [1, 2], "alder": [40, 40], "behovets_varighet": [36, 36]})
    rows = services([1, 2]).with_columns(timer_per_uke=pl.Series([40.0, 400.0]))
    result = bpa(rules, register, children={"tjeneste": rows})
    assert outcomes(result) == {1: "oppfylt"}
    assert result.rejected.select("nøkkel", "tabell", "kolonne").rows() == [("2", "tjeneste", "timer_per_uke")]


def test_too_many_rows_in_a_table(rules: RuleSet) -> None:
    most = rules.vocabulary.tables["tjeneste"].max_rows
    register = pl.DataFrame({"nøkkel": [1, 2], "alder": [40, 40], "behovets_varighet": [36, 36]})
    result = bpa(rules, register, children={"tjeneste": services([1] * (most + 1) + [2] * most)})
    assert outcomes(result) == {2: "oppfylt"}
    assert result.rejected["kolonne"].to_list() == ["tjeneste"]


def test_child_rows_in_any_order(rules: RuleSet) -> None:
    register = pl.DataFrame({"nøkkel": ["c", "a", "b"], "alder": [40] * 3, "behovets_varighet": [36] * 3})
    rows = pl.concat([services(["a", "b", "a"], 15), services(["c", "b"], 17)])
    hours = bpa(rules, register, children={"tjeneste": rows}).frame[f"{RULE}/tellende_timer.lo"]
    assert hours.to_list() == [17, 30, 32]


def test_missing_is_not_empty(rules: RuleSet) -> None:
    register = pl.DataFrame({"nøkkel": [1], "alder": [40], "behovets_varighet": [36]})
    assert outcomes(bpa(rules, register)) == {1: "uavklart"}
    assert outcomes(bpa(rules, register, children={"tjeneste": services([])})) == {1: "ikke_oppfylt"}
    opened = register.with_columns(pl.lit("ja").alias("tjeneste.åpen"))
    assert outcomes(bpa(rules, opened, children={"tjeneste": services([])})) == {1: "uavklart"}


def test_intervals(rules: RuleSet) -> None:
    register = pl.DataFrame(
        {
            "alder.minst": [30, 60, 50, None],
            "alder.høyst": [50, 70, 40, 66],
            "alder": [None, None, None, 5],
            "behovets_varighet": [36] * 4,
        }
    )
    result = bpa(rules, register, children=None)
    assert result.rejected["nøkkel"].to_list() == ["3", "4"]
    assert result.frame[f"{RULE}/årsakskode"].to_list() == [
        "uavklart:stort_behov",
        "uavklart:alder_eller_tidligere_rett",
    ]


def test_csv_and_parquet_and_nested_give_the_same(rules: RuleSet, tmp_path: Path) -> None:
    cases = RandomCases(Random(5), rules.vocabulary, [rules.program(RULE, DAY)], 60, DAY)
    nested = cases.register()
    whole = bpa(rules, nested)
    assert whole.rejected.is_empty()
    tables = [name for name in rules.vocabulary.tables if name in nested.columns]
    # A child register knows no missing tables: compare cases where none is missing.
    full = nested.filter(pl.all_horizontal(pl.col(tables).is_not_null()))
    parents, children = full.drop(tables), {}
    parents.write_parquet(tmp_path / "saker.parquet")
    texts = [
        pl.when(pl.col(c)).then(pl.lit("ja")).when(~pl.col(c)).then(pl.lit("nei")).alias(c)
        for c, t in parents.schema.items()
        if t == pl.Boolean
    ]
    written = parents.with_columns(texts)
    decimals = [c for c, t in written.schema.items() if isinstance(t, pl.Decimal)]
    written = written.with_columns(pl.col(c).cast(pl.String).str.replace(".", ",", literal=True) for c in decimals)
    written.write_csv(tmp_path / "saker.csv", separator=";")
    for name in tables:
        rows = full.select("nøkkel", name).filter(pl.col(name).list.len() > 0).explode(name).unnest(name)
        rows.write_parquet(tmp_path / f"{name}.parquet")
        children[name] = tmp_path / f"{name}.parquet"
    expected = bpa(rules, full).frame
    assert expected.height > 10
    for path in (tmp_path / "saker.parquet", tmp_path / "saker.csv"):
        for size in (7, 1000):
            found = bpa(rules, path, children=children, batch_size=size)
            assert found.rejected.is_empty()
            assert found.frame.equals(expected)


def test_written_to_a_file(rules: RuleSet, tmp_path: Path) -> None:
    cases = RandomCases(Random(6), rules.vocabulary, [rules.program(RULE, DAY)], 50, DAY)
    expected = calculate(rules, cases.register(), [RULE, "pbrl.2-5"], date=DAY).frame
    for name in ("svar.parquet", "svar.csv"):
        calculate_to_file(rules, cases.register(), [RULE, "pbrl.2-5"], tmp_path / name, date=DAY, batch_size=9)
    assert pl.read_parquet(tmp_path / "svar.parquet").equals(expected)
    assert pl.read_csv(tmp_path / "svar.csv", infer_schema=False).height == 50
    assert {p.name for p in tmp_path.iterdir()} == {"svar.parquet", "svar.csv"}


def test_dates_and_municipalities_part_the_rows() -> None:
    of = municipal_rules()
    rule = "egenandel.hjemme"
    days = [date(2021, 5, 1), date(2023, 7, 1), date(2026, 3, 1)]
    places = ["3301", "0301", None, "9999"]
    rules = load_rules()
    base = RandomCases(Random(3), rules.vocabulary, [rules.program(rule, days[1])], 60, days[0])
    register = base.register().with_columns(
        pl.Series("dato", [days[i % 3] for i in range(60)]), pl.Series("kommune", [places[i % 4] for i in range(60)])
    )
    mixed = calculate(of, register, [rule], batch_size=17)
    assert mixed.rejected.is_empty()
    assert mixed.frame["nøkkel"].to_list() == register["nøkkel"].to_list()
    for day in days:
        for place in places:
            mine = (pl.col("dato") == day) & pl.col("kommune").eq_missing(pl.lit(place))
            own = of(place) if callable(of) else of
            alone = calculate(own, register.filter(mine).drop("kommune", "dato"), [rule], date=day).frame
            both = mixed.frame.filter(mine).select(alone.columns)
            assert both.rows() == alone.rows()


@pytest.mark.parametrize(
    ("register", "more", "error"),
    [
        ("finnes_ikke.parquet", {}, RegisterFeil),
        ("finnes.docx", {}, RegisterFeil),
        ("tull.parquet", {}, RegisterFeil),
        ("tom.csv", {}, RegisterFeil),
        ("latin.csv", {}, RegisterFeil),
        ("hakket.csv", {}, RegisterFeil),
        (pl.DataFrame({"alder": [1]}), {"children": {"tjeneste": services([1])}}, RegisterFeil),
        (pl.DataFrame({"nøkkel": [1]}), {"children": {"tjenester": services([1])}}, RegisterFeil),
        (pl.DataFrame({"nøkkel": [1]}), {"children": {"tjeneste": pl.DataFrame({"timer": [1]})}}, RegisterFeil),
        (pl.DataFrame({"tjeneste": [1]}), {}, RegisterFeil),
        (pl.DataFrame({"alder": [1]}), {"date": None}, ArgumentFeil),
        (pl.DataFrame({"alder": [1]}), {"evidence": "kanskje"}, ArgumentFeil),
        (pl.DataFrame({"alder": [1], "kommune": ["0301"]}), {}, ArgumentFeil),
        (pl.DataFrame({"nøkkel": [["1"]], "alder": [1]}), {}, RegisterFeil),
        (pl.DataFrame({"dato": [b"2026"], "alder": [1]}), {}, RegisterFeil),
        (pl.DataFrame({"nøkkel": [1]}), {"children": {"tjeneste": pl.DataFrame({"nøkkel": [{"a": 1}]})}}, RegisterFeil),
    ],
)
def test_registers_that_are_refused(
    rules: RuleSet, tmp_path: Path, register: Any, more: dict[str, Any], error: type[Exception]
) -> None:
    (tmp_path / "finnes.docx").write_text("x")
    (tmp_path / "tull.parquet").write_text("ikke parquet")
    (tmp_path / "tom.csv").write_text("")
    (tmp_path / "latin.csv").write_bytes("alder;kjønn\n1;blå\n".encode("latin-1"))
    (tmp_path / "hakket.csv").write_text("nøkkel;alder\n1;2\n3;4;5\n")
    with pytest.raises(error):
        bpa(rules, tmp_path / register if isinstance(register, str) else register, **more)


def test_a_csv_from_a_spreadsheet(rules: RuleSet, tmp_path: Path) -> None:
    path = tmp_path / "saker.csv"
    path.write_bytes("nøkkel;alder;behovets_varighet\r\n0301;40;36\r\n0302;;36\r\n".encode("utf-8-sig"))
    result = bpa(rules, path)
    assert result.ignored == () and result.rejected.is_empty()
    assert outcomes(result) == {"0301": "uavklart", "0302": "uavklart"}
    assert result.frame[f"{RULE}/årsakskode"].to_list() == ["uavklart:stort_behov", "uavklart:alder_eller_tidligere_rett"]


@pytest.mark.parametrize(("name", "error"), [("ingen/svar.parquet", FilFeil), ("svar.xlsx", ArgumentFeil)])
def test_answers_that_cannot_be_written(rules: RuleSet, tmp_path: Path, name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        calculate_to_file(rules, pl.DataFrame({"alder": [1]}), [RULE], tmp_path / name, date=DAY)


def test_an_unknown_rule(rules: RuleSet) -> None:
    with pytest.raises(UkjentRegelFeil):
        calculate(rules, pl.DataFrame({"alder": [1]}), ["finnes.ikke"], date=DAY)


def test_an_empty_register(rules: RuleSet) -> None:
    assert bpa(rules, pl.DataFrame({"alder": [1]}).clear()).frame.height == 0


def test_columns_that_no_rule_reads_are_named(rules: RuleSet) -> None:
    register = pl.DataFrame({"alder": [40], "skonummer": [42]})
    assert bpa(rules, register).ignored == ("skonummer",)


def test_values_given_by_address(rules: RuleSet) -> None:
    register = pl.DataFrame({"alder": [40, 40], "behovets_varighet": [36, 36], f"{RULE}/stort_behov": ["ja", "tja"]})
    result = bpa(rules, register)
    assert result.frame[f"{RULE}/utfall"].to_list() == ["oppfylt"]
    assert result.rejected["kolonne"].to_list() == [f"{RULE}/stort_behov"]


def test_answers_of_an_earlier_run_are_not_read_as_values_given(rules: RuleSet) -> None:
    register = pl.DataFrame({"nøkkel": [1, 2], "alder": [40, 50], "behovets_varighet": [36, 36]})
    first = bpa(rules, register)
    again = bpa(rules, register.join(first.frame, on="nøkkel"))
    assert again.frame.equals(first.frame) and again.rejected.is_empty() and again.ignored == ()
    assert any("svar fra før" in notice and RULE in notice for notice in again.notices)


def test_without_polars_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("allocation.columns")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(RegisterFeil, match="kolonner"):
        importlib.import_module("allocation.columns.run")


def test_a_row_whose_municipality_or_date_is_not_known_is_rejected() -> None:
    register = pl.DataFrame(
        {
            "nøkkel": ["1", "2", "3", "4", "5", "6"],
            "kommune": ["dramen", "3005", "Lenvik", "3320", " ", "Bærum"],
            "dato": ["2023-07-01", "2023-07-01", "2026-03-01", "ukjent", "", "2019-05-01"],
        }
    )
    done = calculate(municipal_rules(), register, ["egenandel.hjemme"], date=DAY)
    reasons = {(row["nøkkel"], row["kolonne"]): row["årsak"] for row in done.rejected.to_dicts()}
    assert list(reasons) == [("1", "kommune"), ("3", "kommune"), ("4", "dato")]
    assert "Mente du Drammen" in reasons["1", "kommune"] and "Senja (5421)" in reasons["3", "kommune"]
    assert reasons["4", "dato"] == "datoen er ikke kjent"
    assert done.frame["nøkkel"].to_list() == ["2", "5", "6"]


def test_one_rule_set_takes_its_municipality_by_any_name() -> None:
    register = pl.DataFrame({"nøkkel": ["1", "2", "3"], "kommune": ["3301", "Drammen", "Flå"]})
    done = calculate(load_rules("3005"), register, ["egenandel.hjemme"], date=DAY)
    assert done.frame["nøkkel"].to_list() == ["1", "2"]
    assert done.rejected["årsak"].to_list() == ["reglene er lest for kommune 3005"]


def test_an_overlay_that_no_row_is_answered_with_is_told() -> None:
    register = pl.DataFrame({"nøkkel": ["1", "2"], "dato": [date(2018, 1, 1), date(2019, 6, 1)]})
    rules = load_rules("0219", overlays=["bærum.forslag-bpa-egenandel"])
    told = calculate(rules, register, ["egenandel.hjemme"]).notices
    assert len(told) == 1 and "gjelder først fra 1. januar 2019" in told[0] and "Rader med andre datoer" in told[0]
    assert calculate(rules, register.tail(1), ["egenandel.hjemme"]).notices == ()


def test_a_municipality_written_as_a_number_has_four_digits() -> None:
    """A spreadsheet takes the first 0 of Oslo's number away."""
    written = pl.DataFrame({"nøkkel": ["1", "2"], "kommune": [301, 3301]})
    done = calculate(municipal_rules(), written, ["egenandel.hjemme"], date=DAY)
    assert done.rejected.is_empty()
    spelt = written.with_columns(pl.Series("kommune", ["0301", "3301"]))
    same = calculate(municipal_rules(), spelt, ["egenandel.hjemme"], date=DAY).frame
    assert done.frame.drop("kommune").equals(same.drop("kommune"))


@pytest.mark.parametrize("empty", [None, "", " "])
def test_an_empty_date_is_the_day_that_is_asked_for(rules: RuleSet, empty: str | None) -> None:
    register = pl.DataFrame({"nøkkel": ["1", "2"], "dato": [empty, "2026-03-01"], "alder": [17, 17]})
    done = bpa(rules, register)
    assert done.rejected.is_empty() and len(done.frame) == 2
    alone = bpa(rules, register, date=None)
    assert alone.rejected.select("nøkkel", "årsak").rows() == [("1", "datoen mangler")]


def test_rows_without_a_case_are_told_also_when_the_answers_go_to_a_file(rules: RuleSet, tmp_path: Path) -> None:
    register = pl.DataFrame({"nøkkel": ["a", "b"], "alder": [40, 40], "behovets_varighet": [36, 36]})
    children = {"tjeneste": services(["a", "z", None])}
    shown = bpa(rules, register, children=children)
    told = calculate_to_file(rules, register, [RULE], tmp_path / "svar.parquet", date=DAY, children=children)
    assert {(row["nøkkel"], row["årsak"]) for row in told.rejected.to_dicts()} >= {
        ("z", "ingen sak i registeret har denne nøkkelen"),
        (None, "raden mangler nøkkel"),
    }
    assert told.rejected.equals(shown.rejected)
    assert pl.read_parquet(tmp_path / "svar.parquet").equals(shown.frame)

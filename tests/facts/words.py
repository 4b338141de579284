"""The small vocabulary that the tests of facts share, and random data for it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from allocation.facts.vocabulary import FactDecl, Vocabulary
from allocation.language.document import FactsDocument, parse_document
from allocation.language.nodes import BoolType, CodeType, DateType, NumType, Type
from allocation.values.numbers import plain_number
from tests.numbers import lawful

FILE = Path(__file__).parent / "vokabular.yaml"
CASES = Path(__file__).parents[1] / "bad_input" / "cases"
DAY = date(2026, 3, 1)


@cache
def vocabulary() -> Vocabulary:
    document = parse_document(FILE.read_bytes(), FILE.name)
    assert isinstance(document, FactsDocument)
    return Vocabulary.from_documents([document])


dates = st.dates(date(1950, 1, 1), date(2100, 12, 31))
iso_dates = dates.map(date.isoformat)
words = st.text("abcæøå :#-\"'{}[]\n,.ABC0123", max_size=12)


def exact_values(type_: Type) -> st.SearchStrategy[object]:
    """Values of a type, in every way they may be written."""
    match type_:
        case BoolType():
            return st.sampled_from(["ja", "nei", True, False])
        case CodeType(codes):
            return st.sampled_from(codes)
        case DateType():
            return iso_dates
        case NumType(_, scale, lo, hi):
            numbers = st.integers(lo, hi).map(lambda value: lawful(value, scale))
            texts = numbers.map(lambda value: plain_number(value, scale))
            with_unit = texts.map(lambda text: f"{text} {type_.unit.name}")
            if scale == 0:
                return st.one_of(numbers, texts, with_unit)
            floats = numbers.filter(lambda value: abs(value) < 10**12).map(lambda value: value / 10**scale)
            return st.one_of(floats, texts, with_unit)


@st.composite
def _sourced(draw: st.DrawFn, form: dict[str, object]) -> dict[str, object]:
    """A value with source, registered date and an ordered period."""
    if draw(st.booleans()):
        form["kilde"] = draw(words)
    if draw(st.booleans()):
        form["registrert"] = draw(iso_dates)
    first = draw(dates)
    if draw(st.booleans()):
        form["fra"] = first.isoformat()
    if draw(st.booleans()):
        form["til"] = (first + timedelta(draw(st.integers(0, 900)))).isoformat()
    return form


@st.composite
def _bounds(draw: st.DrawFn, type_: NumType | DateType) -> dict[str, object]:
    scale = type_.scale if isinstance(type_, NumType) else None
    ends = st.integers(type_.lo, type_.hi).map(lambda value: lawful(value, scale or 0))
    lo, hi = sorted((draw(ends), draw(ends)))

    def write(bound: int) -> str:
        return date.fromordinal(bound).isoformat() if scale is None else plain_number(bound, scale)

    both = {"minst": write(lo), "høyst": write(hi)}
    kept = draw(st.sampled_from([("minst",), ("høyst",), ("minst", "høyst")]))
    return {key: both[key] for key in kept}


@st.composite
def _judgements(draw: st.DrawFn, decl: FactDecl) -> dict[str, object]:
    data: dict[str, object] = {"svar": draw(exact_values(decl.type))}
    parts: dict[str, st.SearchStrategy[object]] = {
        "av": words,
        "dato": iso_dates,
        "begrunnelse": words,
        "momenter": st.lists(st.sampled_from(decl.factors or ("et moment",)), max_size=3),
    }
    for key, strategy in parts.items():
        if draw(st.booleans()):
            data[key] = draw(strategy)
    return data


@st.composite
def single_values(draw: st.DrawFn, decl: FactDecl) -> object:
    """One value of a fact: plain, absent, with source, as bounds, or a judgement."""
    exact = draw(exact_values(decl.type) | st.sampled_from(["ukjent", "ikke_aktuelt"]))
    forms: list[st.SearchStrategy[object]] = [st.just(exact), _sourced({"verdi": exact})]
    if isinstance(decl.type, NumType | DateType):
        forms.append(_bounds(decl.type).flatmap(_sourced))
    if decl.is_judgement:
        forms.append(_judgements(decl).flatmap(_sourced))
    return draw(st.one_of(forms))


def fact_values(decl: FactDecl) -> st.SearchStrategy[object]:
    """One value, or a list of several."""
    return single_values(decl) | st.lists(single_values(decl), min_size=1, max_size=3)


@st.composite
def case_data(draw: st.DrawFn) -> dict[str, object]:
    """Data of a case that is accepted."""
    declared = vocabulary()
    names = draw(st.lists(st.sampled_from(list(declared.facts)), unique=True, max_size=6))
    data: dict[str, object] = {"fakta": {name: draw(fact_values(declared.facts[name])) for name in names}}
    for name, table in declared.tables.items():
        row = st.fixed_dictionaries({}, optional={key: fact_values(decl) for key, decl in table.fields.items()})
        rows = draw(st.none() | st.lists(row.flatmap(_period), max_size=3))
        if rows is not None:
            data[name] = draw(st.sampled_from([rows, {"rader": rows, "lukket": "nei"}, "ukjent"]))
    if draw(st.booleans()):
        data |= {"sak": draw(words), "kommune": draw(words)}
    if draw(st.booleans()):
        data["oppgitt"] = {"regel.1/vilkår": {"verdi": draw(st.sampled_from(["ja", "36", 3, True])), "kilde": "vedtak"}}
    return data


@st.composite
def _period(draw: st.DrawFn, row: dict[str, object]) -> dict[str, object]:
    return {**row, "fra": draw(iso_dates)} if draw(st.booleans()) else row

"""The expression language: printing and parsing agree, units are exact, and nothing but a typed error comes of bad text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.errors import UttrykkFeil
from allocation.language import syntax as s
from allocation.language.functions import round_whole
from allocation.language.parser import RESERVED, parse
from allocation.values.units import KNOWN_UNITS, UNITS, divide, multiply

NAMES = st.from_regex(r"[a-zæøå][a-zæøå0-9_]{0,8}", fullmatch=True).filter(lambda n: n not in RESERVED)
NUMBERS = st.decimals(0, 10**6, places=2).map(lambda d: s.Number(Decimal(str(d))))
LEAVES = st.one_of(
    NAMES.map(s.Name),
    st.tuples(NAMES, NAMES).map(lambda t: s.Name(t[0], t[1])),
    NUMBERS,
    st.booleans().map(s.Truth),
    st.dates().filter(lambda d: d.year >= 1000).map(s.DateLiteral),
    st.from_regex(r"[a-zæøå0-9. -]{0,8}", fullmatch=True).map(s.Code),
    st.tuples(NAMES, st.integers(1, 28), st.integers(1, 12)).map(lambda t: s.ReadAt(*t)),
)


def grow(inner: st.SearchStrategy[s.Syntax]) -> st.SearchStrategy[s.Syntax]:
    pair = st.tuples(inner, inner)
    flat = inner.filter(lambda t: not isinstance(t, s.Logical))
    words, aggregates = st.sampled_from(["og", "eller"]), st.sampled_from(["sum", "antall", "finnes"])
    operators = st.sampled_from(["+", "-", "*", "/", "<", "<=", ">", ">=", "=", "<>"])
    return st.one_of(
        st.tuples(operators, pair).map(lambda t: s.Binary(t[0], *t[1])),
        st.tuples(words, st.lists(flat, min_size=2, max_size=3)).map(lambda t: s.Logical(t[0], tuple(t[1]))),
        st.tuples(st.sampled_from(["ikke", "-"]), inner).map(lambda t: s.Unary(*t)),
        st.tuples(NAMES, st.lists(inner, max_size=3)).map(lambda t: s.Call(t[0], tuple(t[1]))),
        st.tuples(aggregates, NAMES.map(s.Name), st.none() | inner).map(lambda t: s.Aggregate(*t)),
        st.tuples(NAMES.map(s.Name), st.lists(st.sampled_from(["a", "bpa"]), min_size=1, max_size=3)).map(
            lambda t: s.InList(t[0], tuple(t[1]))
        ),
    )


@settings(max_examples=300, deadline=None)
@given(st.recursive(LEAVES, grow, max_leaves=8))
def test_parsing_what_was_printed_gives_the_same_tree(tree: s.Syntax) -> None:
    assert parse(s.to_text(tree)) == tree


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80) | st.text(alphabet='abæø()<>=;,.*+-/" 0123456789ogieller', max_size=60))
def test_any_text_parses_or_is_refused_in_norwegian(text: str) -> None:
    try:
        parse(text)
    except UttrykkFeil as error:
        finding = error.findings[0]
        assert finding.message and finding.line is not None and finding.column is not None
        assert "^" in finding.excerpt or finding.message.startswith("Uttrykket er på")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a  og(b eller c)", "a og (b eller c)"),
        ("ikke (a og b)", "ikke (a og b)"),
        ("a - (b - c)", "a - (b - c)"),
        ("(a - b) - c", "a - b - c"),
        ("0,75*f", "0,75 * f"),
        ('x i ("a";"b")', 'x i ("a"; "b")'),
        ("G(1. januar)", "G(1. januar)"),
        ("G(31. desember  i fjor)", "G(31. desember i fjor)"),
        ("G(1. januar neste år)", "G(1. januar neste år)"),
        ("sum(tjeneste.timer der teller)", "sum(tjeneste.timer der teller)"),
    ],
)
def test_the_print_is_what_a_jurist_would_write(text: str, printed: str) -> None:
    assert s.to_text(parse(text)) == printed


def test_the_caret_stands_under_the_fault() -> None:
    with pytest.raises(UttrykkFeil) as error:
        parse("alder <\n  øvre_alder og og")
    assert error.value.findings[0].line == 2
    line, caret = error.value.findings[0].excerpt.splitlines()
    assert line[caret.index("^") :] == "og"


@given(st.sampled_from(KNOWN_UNITS), st.sampled_from(KNOWN_UNITS))
def test_dividing_undoes_multiplying(a: str, b: str) -> None:
    assert divide(multiply(UNITS[a], UNITS[b]), UNITS[b]).same(UNITS[a])


def test_an_hourly_price_times_hours_a_month_is_a_monthly_price() -> None:
    assert multiply(UNITS["timer/måned"], UNITS["kr/time"]).name == "kr/måned"
    assert not UNITS["kr/måned"].same(UNITS["kr/år"])


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**4))
def test_rounding_is_what_its_name_says(value: int, quotient: int) -> None:
    down, up, near = (round_whole(mode, value, quotient) for mode in ("ned", "opp", "nærmest"))
    assert down * quotient <= value <= up * quotient
    assert up - down in (0, 1)
    assert abs(near * quotient - value) * 2 <= quotient
    if (2 * value) % (2 * quotient) == quotient:
        assert near == up

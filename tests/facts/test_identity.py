"""A number that passes the check of an identity number is refused anywhere in a case, and never told again.

The numbers here are made by the check alone, and nobody is looked up.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from allocation import Case, load_rules
from allocation.cli import main
from allocation.columns.run import calculate
from allocation.errors import RegisterFeil, SakFeil, TildelingFeil
from allocation.values.identity_numbers import passes, places

RULES = load_rules(national=True)
FIRST, SECOND = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def number(day: date, order: int, raised: int = 80, dnr: bool = False) -> str | None:
    """The number by the definition: each check digit is 11 less the rest, 11 is 0, and 10 is no number."""
    digits = f"{day.day + 40 * dnr:02}{day.month + raised:02}{day.year % 100:02}{order:03}"
    for weights in (FIRST, SECOND):
        check = -sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11
        if check == 10:
            return None
        digits += str(check)
    return digits


ONE = next(n for order in range(900, 999) if (n := number(date(1950, 2, 13), order)))
ZERO = next(n for order in range(900, 999) if (n := number(date(1950, 2, 3), order)))  # begins with 0, lost in a number


@settings(max_examples=80, deadline=None)
@given(
    st.dates(date(1900, 1, 1), date(2039, 12, 31)),
    st.integers(0, 999),
    st.sampled_from([0, 40, 80]),
    st.booleans(),
    st.sampled_from(
        [
            "{0}",
            "{1} {2}",
            "{1}-{2}",
            "{1}\u00a0{2}",
            "fnr:{0}.",
            "«{0}»",
            "{3} {4} {5} {2}",
            "{3}.{4}.{5} {2}",
            "fnr {1}  {2}, ja",
        ]
    ),
)
def test_each_series_is_known_also_with_blanks(day: date, order: int, raised: int, dnr: bool, form: str) -> None:
    made = number(day, order, raised, dnr)
    assume(made is not None)
    assert made is not None and passes(made)
    text = form.format(made, made[:6], made[6:], made[:2], made[2:4], made[4:6])
    assert len(list(places(f"Om saken: {text}"))) == 1


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_never_passes(place: int, more: int) -> None:
    wrong = ONE[:place] + str((int(ONE[place]) + more) % 10) + ONE[place + 1 :]
    assert not passes(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "987 654 321",  # an organisation number
        "kr 12 345 678 901",
        f"1{ONE}",
        f"{ONE}0",
        f"{ONE}a9c",  # in a hash
        f"{ONE},50",
        f"{ONE[:4]}/{ONE[4:]}",  # what the message says to do
        "2026-03-01 12345",
        "2026-03-01T12:00:00",
        "12345678901",  # no check
        "00000000000",
        "32139912345",
    ],
)
def test_other_numbers_are_let_be(text: str) -> None:
    assert list(places(text)) == []


def test_few_other_numbers_pass_by_chance() -> None:
    assert sum(passes(f"{n:011}") for n in range(10_000_000_019, 99_999_999_999, 4_500_007)) < 60  # of 20,000


CASES: list[Any] = [
    {"sak": f"sak {ONE}"},
    {"kommune": ONE},
    {"fakta": {"fødselsdato": ONE}},
    {"fakta": {ONE: "ja"}},
    {"fakta": {"fødselsdato": {"verdi": "1985-04-12", "kilde": f"folkeregisteret, {ONE[:6]} {ONE[6:]}"}}},
    {"fakta": {"komplekst_behov": {"svar": "ja", "av": "S", "dato": "2026-01-01", "begrunnelse": f"Hun ({ONE}) trenger det."}}},
    {"fakta": {"komplekst_behov": {"svar": "ja", "egne_momenter": [ONE]}}},
    {"vedtak": [{"id": int(ONE)}]},
    {"vedtak": [{"id": float(ONE)}]},
    {"oppgitt": {"a/b": {"verdi": ONE, "kilde": "x"}}},
    {"fakta": {"fødselsdato": None}, "tull": [[ONE]]},
]


@pytest.mark.parametrize("data", CASES, ids=range(len(CASES)))
def test_it_is_refused_wherever_it_stands(data: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SakFeil) as caught:
        Case.from_data(data, RULES.vocabulary)
    told(caught.value)
    path = tmp_path / "sak.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert main(["valider", str(path)]) == 1
    shown = capsys.readouterr()
    assert "sak.json:1:" in shown.out and _not_in(shown.out + shown.err)


def told(error: TildelingFeil, code: str = "sak.fødselsnummer") -> None:
    """Each fault has the code, says what to do, and does not repeat the number, nor where it stands as a name."""
    assert {each.code for each in error.findings} == {code}
    assert all("skråstrek" in each.help for each in error.findings)
    assert _not_in(str(error) + json.dumps(error.to_data()))


def _not_in(text: str) -> bool:
    return not list(places(text)) and ONE not in text and ONE[6:] not in text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"# saken til {ONE}\nsak: a\n", (1, 13)),
        (f"sak: a\nfakta:\n  fødselsdato: {ONE}\n", (3, 16)),
        (f"sak: a\nfakta:\n  fødselsdato: 1985-04-12  # {ONE[:6]} {ONE[6:]}\n", (3, 30)),
        (f"sak: |\n  en\n  to {ONE}\n", (3, 6)),
        (f"sak: [a\n{ONE}\n", (2, 1)),  # not YAML: the line is not shown either
    ],
)
def test_a_file_says_where_and_nothing_else(text: str, place: tuple[int, int]) -> None:
    with pytest.raises(SakFeil) as caught:
        Case.parse(text.encode(), RULES.vocabulary, "sak.yaml")
    told(caught.value)
    [fault] = caught.value.findings
    assert (fault.file, fault.line, fault.column) == ("sak.yaml", *place)


def test_a_number_hidden_by_escapes_or_folding_is_found() -> None:
    escaped = json.dumps({"sak": "§"}).replace("\\u00a7", "".join(f"\\u{ord(c):04x}" for c in ONE))
    for content, file in ((escaped, "sak.json"), (f"sak: >\n  x {ONE[:6]}\n  {ONE[6:]}\n", "sak.yaml")):
        with pytest.raises(SakFeil) as caught:
            Case.parse(content.encode(), RULES.vocabulary, file)
        told(caught.value)
        assert caught.value.findings[0].line is not None


def test_every_one_is_told_at_once_and_a_ring_ends() -> None:
    ring: dict[str, Any] = {"sak": ONE, "fakta": {"fødselsdato": ONE}}
    ring["tull"] = ring
    with pytest.raises(SakFeil) as caught:
        Case.from_data(ring, RULES.vocabulary)
    assert [each.where for each in caught.value.findings] == [("sak",), ("fakta", "fødselsdato")]


def test_a_change_of_a_case_is_held_to_it() -> None:
    case = Case.from_data({"fakta": {"fødselsdato": "1985-04-12"}}, RULES.vocabulary)
    with pytest.raises(SakFeil):
        case.med(sak=ONE)


DAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    "register",
    [
        pl.DataFrame({"nøkkel": ["a", ONE], "fødselsdato": ["1985-04-12"] * 2}),
        pl.DataFrame({"nøkkel": [1, int(ZERO)], "fødselsdato": [date(1985, 4, 12)] * 2}),
        pl.DataFrame({"nøkkel": [1.0, float(ONE)], "fødselsdato": [date(1985, 4, 12)] * 2}),
        pl.DataFrame({"nøkkel": ["a", "b"], "fødselsdato": ["1985-04-12", f"{ONE[:6]} {ONE[6:]}"]}),
        pl.DataFrame({"nøkkel": pl.Series(["a", ONE], dtype=pl.Categorical), "fødselsdato": ["1985-04-12"] * 2}),
    ],
)
def test_a_register_is_held_to_it(register: pl.DataFrame) -> None:
    with pytest.raises(RegisterFeil) as caught:
        calculate(RULES, register, ["pbrl.2-1-d"], date=DAY)
    told(caught.value, "register.fødselsnummer")
    assert "rad 2" in str(caught.value)


def test_a_table_of_a_register_is_held_to_it(tmp_path: Path) -> None:
    cases = pl.DataFrame({"nøkkel": ["a", "b"], "fødselsdato": ["1985-04-12"] * 2})
    for key, value in (("b", ONE), (ONE, "hol.3-2-6-b")):
        rows = pl.DataFrame({"nøkkel": [key], "hjemmel": [value]})
        with pytest.raises(RegisterFeil) as caught:
            calculate(RULES, cases, ["pbrl.2-1-d"], date=DAY, children={"tjeneste": rows})
        told(caught.value, "register.fødselsnummer")
        assert ("saken b" in str(caught.value)) is (key == "b")


def test_ordinary_keys_of_a_register_are_let_be() -> None:
    keys = [10_000_000_000 + n for n in range(3)]
    assert not any(passes(str(key)) for key in keys)
    register = pl.DataFrame({"nøkkel": keys, "fødselsdato": [DAY - timedelta(days=9999)] * 3})
    assert calculate(RULES, register, ["pbrl.2-1-d"], date=DAY).frame.height == 3

"""Places in a provision: reading them, what covers what, and which sentences nothing cites."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation.answers.words import place_words
from allocation.language.places import Place, PlaceFault, covers, parse_places, uncovered


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("§ 2-1 d", (Place("2-1 d"),)),
        ("§ 2-1d ledd 4", (Place("2-1 d", 4),)),
        ("§ 10 ledd 2", (Place("10", 2),)),
        ("§ 4A-3 ledd 2", (Place("4A-3", 2),)),
        ("§ 4 A-3", (Place("4A-3"),)),
        ("§ 9 A-1 ledd 1 og ledd 2", (Place("9A-1", 1), Place("9A-1", 2))),
        ("§ 4A-6 a", (Place("4A-6 a"),)),
        ("ledd 1 punktum 3", (Place(None, 1, 3),)),
        ("§ 3-2 ledd 1 nr 6 bokstav b", (Place("3-2", 1, None, "b", 6),)),
        ("ledd 1 bokstav a nr 2", (Place(None, 1, None, "a", 2),)),
        ("§ 2 bokstav a", (Place("2", None, None, "a"),)),
        ("ledd 1 og ledd 3", (Place(None, 1), Place(None, 3))),
        ("§ 8 ledd 1 og ledd 2", (Place("8", 1), Place("8", 2))),
        ("ledd 2 punktum 1 og punktum 3", (Place(None, 2, 1), Place(None, 2, 3))),
        ("ledd 2 bokstav a og bokstav c", (Place(None, 2, None, "a"), Place(None, 2, None, "c"))),
        ("§ 8 ledd 1 punktum 2 og § 9", (Place("8", 1, 2), Place("9"))),
        ("§ 8 ledd 1 punktum 2 og ledd 3", (Place("8", 1, 2), Place("8", 3))),
    ],
)
def test_reading(text: str, places: tuple[Place, ...]) -> None:
    assert parse_places(text) == places


NO_PLACES = """
§
første ledd
ledd
ledd to
ledd1000
ledd 1,
ledd 1 og
og ledd 1
ledd 1 eller ledd 2
ledd 1 punktum 1 2
punktum 1 ledd 2
§ 2-1 d ledd 1-3
bokstav a nr 1 bokstav b
kapittel 3
§ 4A
§ A-3
"""


@pytest.mark.parametrize("text", ["", *NO_PLACES.strip().splitlines()])
def test_what_is_no_place(text: str) -> None:
    with pytest.raises(PlaceFault):
        parse_places(text)


@pytest.mark.parametrize(
    ("wide", "narrow", "expected"),
    [
        ("ledd 4", "ledd 4 punktum 2", True),
        ("ledd 4 punktum 2", "ledd 4", False),
        ("ledd 4", "ledd 4", True),
        ("ledd 4", "ledd 5", False),
        ("§ 8", "§ 8 ledd 1 bokstav a", True),
        ("§ 8", "§ 9 ledd 1", False),
        ("§ 2-1", "§ 2-1 d", False),
    ],
)
def test_covers(wide: str, narrow: str, expected: bool) -> None:
    assert covers(parse_places(wide)[0], parse_places(narrow)[0]) is expected


@pytest.mark.parametrize(
    ("structure", "cited", "missing"),
    [
        ({"ledd 1": 2}, "ledd 1 punktum 1", ["ledd 1 punktum 2"]),
        ({"ledd 1": 2}, "ledd 1", []),
        ({"ledd 1": 2}, "ledd 1 punktum 1 bokstav a og ledd 1 punktum 2", []),
        ({"ledd 1": 1}, "ledd 1 bokstav a", []),
        ({"ledd 1": 2}, "ledd 1 bokstav a", ["ledd 1 punktum 1", "ledd 1 punktum 2"]),
        ({"ledd 1": 1, "ledd 2": 1}, "ledd 2", ["ledd 1 punktum 1"]),
        ({"ledd 1": 1}, "§ 8 ledd 1", []),
        ({"ledd 1": 1}, "§ 9 ledd 1", ["ledd 1 punktum 1"]),
        ({"§ 8 ledd 1": 1, "§ 9 ledd 1": 1}, "ledd 1", ["§ 9 ledd 1 punktum 1"]),
    ],
)
def test_uncovered(structure: dict[str, int], cited: str, missing: list[str]) -> None:
    assert [str(place) for place in uncovered(structure, parse_places(cited), "8")] == missing


PLACES = st.builds(
    Place,
    st.none() | st.sampled_from(["1", "2-1 d", "10"]),
    st.none() | st.integers(1, 20),
    st.none() | st.integers(1, 9),
    st.none() | st.sampled_from("abcå"),
    st.none() | st.integers(1, 9),
).filter(lambda place: place != Place())


@given(PLACES)
def test_what_is_printed_reads_back(place: Place) -> None:
    assert parse_places(str(place)) == (place,)


@given(PLACES, PLACES, PLACES)
def test_covers_is_an_order(a: Place, b: Place, c: Place) -> None:
    assert covers(a, a)
    assert not (covers(a, b) and covers(b, a)) or a == b
    assert not (covers(a, b) and covers(b, c)) or covers(a, c)


@given(st.text(max_size=40))
def test_only_placefault(text: str) -> None:
    with contextlib.suppress(PlaceFault):
        assert parse_places(text)


def test_a_letter_under_a_number_is_written_as_it_was_read() -> None:
    (under,) = parse_places("§ 3-2 ledd 1 nr 6 bokstav b")
    (over,) = parse_places("§ 3-2 ledd 1 bokstav b nr 6")
    assert under == over and str(under) == "§ 3-2 ledd 1 nr 6 bokstav b" and str(over) == "§ 3-2 ledd 1 bokstav b nr 6"
    assert place_words("§ 3-2 ledd 1 nr 6 bokstav b", "nb") == "§ 3-2 første ledd nr. 6 bokstav b"

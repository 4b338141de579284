"""The municipalities: names and numbers over time, and what somebody may write."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation import Case, TildelingFeil, load_rules
from allocation.errors import ArgumentFeil, DokumentFeil, SakFeil
from allocation.facts.municipalities import Municipalities, read_list

RULES = load_rules()
PLACES = RULES.library.places
LISTED = [entry for entry in PLACES.entries if entry.first is not None]


@given(st.sampled_from(LISTED), st.integers(0, 40_000))
def test_a_name_and_a_day_find_the_number_that_held(entry: object, days: int) -> None:
    """Law: the whole name of a municipality on a day on which it has that name is found as its number."""
    from allocation.facts.municipalities import Municipality

    assert isinstance(entry, Municipality) and entry.first is not None
    day = min(entry.first + timedelta(days), entry.last or date(2100, 1, 1))
    assert PLACES.resolve(entry.name, day) == entry.number
    assert PLACES.number_on(entry.number, day) == entry.number
    assert PLACES.absence(entry.number, day) == ""


@given(st.sampled_from(LISTED))
def test_every_number_leads_to_every_other_number_of_the_municipality(entry: object) -> None:
    from allocation.facts.municipalities import Municipality

    assert isinstance(entry, Municipality)
    numbers = PLACES.numbers(entry.number)
    assert entry.number in numbers
    assert all(PLACES.numbers(other) == numbers and PLACES.same(other, entry.number) for other in numbers)


@pytest.mark.parametrize(
    "numbers", [("0219", "3024", "3201"), ("0417", "3413"), ("3005", "3301"), ("2021", "5437", "5610"), ("1601", "5001")]
)
def test_a_new_number_alone_makes_no_new_municipality(numbers: tuple[str, ...]) -> None:
    assert PLACES.numbers(numbers[0]) == numbers


@pytest.mark.parametrize("old, new", [("0602", "3005"), ("1931", "5421"), ("1507", "1508"), ("5030", "5001"), ("0702", "0715")])
def test_a_merger_or_a_split_makes_a_new_municipality(old: str, new: str) -> None:
    assert not PLACES.same(old, new)


def test_one_that_is_not_there_on_the_day_tells_what_it_became_or_was() -> None:
    assert PLACES.absence("1931", date(2026, 1, 1)).endswith("Etter det er det Senja (5421).")
    assert "Lenvik (1931)" in PLACES.absence("5530", date(2010, 1, 1))
    assert PLACES.absence("9998", date(2026, 1, 1)) == ""


@pytest.mark.parametrize("written", ["BÆRUM", "baerum", " Bærum ", "Bærum", "3201", "Ba\u0308rum".replace("a\u0308", "æ")])
def test_a_name_is_read_as_people_write_it(written: str) -> None:
    assert PLACES.same(PLACES.resolve(written), "3201")


@pytest.mark.parametrize("written", ["0000", "٣٠٠٥", "300", "30055", "Atlantis", "Herøy", "", "3005 Drammen"])
def test_what_nobody_knows_is_refused_at_every_door(written: str) -> None:
    with pytest.raises(ArgumentFeil):
        PLACES.resolve(written)
    with pytest.raises(TildelingFeil):
        load_rules(written or "x")
    if written:
        with pytest.raises(SakFeil):
            Case.from_data({"kommune": written}, RULES.vocabulary)


def test_a_name_that_several_have_asks_for_the_number() -> None:
    with pytest.raises(ArgumentFeil, match=r"1515.* eller .*1818"):
        PLACES.resolve("Herøy")
    assert PLACES.resolve("Herøy (Nordland)") == "1818"


def test_every_shipped_document_names_its_municipality_as_the_list_does() -> None:
    sources = (*RULES.library.rule_sources, *RULES.library.overlay_sources)
    own = {(source.municipality, source.municipality_name or "") for source in sources if source.municipality}
    assert [(number, name) for number, name in own if number and PLACES.misnamed(number, name)] == []


def test_a_line_that_is_not_in_order_is_told_with_its_number() -> None:
    with pytest.raises(DokumentFeil, match=r"_kommuner\.csv:2"):
        read_list(b"nummer;navn;fra;til;ble\n12;Kort;;;\n")


def test_without_a_list_a_number_is_taken_as_it_is() -> None:
    places = Municipalities((), [("9998", "Lillevik")])
    assert places.resolve("lillevik") == "9998" and places.resolve("1234") == "1234"

"""People of a register on two sides: what is counted, how money changes, and that no completion of a person falls outside."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest

from allocation.compare.people import ORDER, Money, OfRule, People
from allocation.compare.register import compare_people
from allocation.compare.sides import Sides
from allocation.compare.text_people import people_lines
from allocation.compare.words import Words
from tests.compare.world import DAY, FEWER_HOURS, World, proposal

NOTHING = (Decimal(0), Decimal(0))
HIGHER_CEILING = "  - {sett: lov.pris/tak, til: 250}"


def register(size: int, seed: int, *, gaps: float = 0.2) -> pl.DataFrame:
    """Invented people, some of whom not everything is known of."""
    random = Random(seed)

    def some(value: Any) -> Any:
        return None if random.random() < gaps else value

    rows = [
        {
            "nøkkel": f"SYN-{number}",
            "alder": some(random.choice([20, 40, 66, 67, 80])),
            "varighet": some(random.choice([12, 24, 25, 60])),
            "timer_i_uken": some(Decimal(random.choice(["20.00", "27.99", "28.00", "29.50", "30.00", "35.00"]))),
            "dyrt": some(random.random() < 0.5),
            "inntekt": some(Decimal(random.choice(["150000.00", "199999.99", "200000.00", "400000.00"]))),
            "timer_i_måneden": some(Decimal(random.choice(["1.0", "4.5", "20.0"]))),
            "selvkost": some(random.choice([0, 100, 400])),
        }
        for number in range(size)
    ]
    kinds: dict[str, Any] = {"alder": pl.Int64, "varighet": pl.Int64, "selvkost": pl.Int64, "dyrt": pl.Boolean}
    kinds |= {"timer_i_uken": pl.Decimal(10, 2), "inntekt": pl.Decimal(12, 2), "timer_i_måneden": pl.Decimal(10, 1)}
    return pl.DataFrame(rows, schema_overrides=kinds)


def compare(sides: Sides, frame: pl.DataFrame, rule: str, **more: Any) -> OfRule:
    return _people(sides, frame, rule, **more).rules[rule]


def _people(sides: Sides, frame: pl.DataFrame, rule: str, **more: Any) -> People:
    return compare_people(sides, frame, [rule], DAY, **more)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, proposal(FEWER_HOURS), proposal(HIGHER_CEILING, id="forslag.tak"))


def test_few_people_who_are_told_widely_are_hidden_in_words_too() -> None:
    few = Money("kr", change=(Decimal(-5), Decimal(5)), higher=100, same=100, open=100, wide=3)
    found = OfRule("lov.pris", money={"pris": few})
    told = list(people_lines(People({"lov.pris": found}), Words("nb")))
    assert any("·· av dem er regnet vidt" in line for line in told)
    assert not any("3 av dem er regnet vidt" in line for line in told)


def test_a_side_against_itself_stays_on_the_diagonal_and_changes_exactly_nothing(world: World) -> None:
    for rule in ("lov.rett", "lov.pris"):
        found = compare(world.sides(), register(300, 1), rule)
        assert all(before == after for before, after in found.moved)
        assert all(money.change == NOTHING for money in found.money.values())


def test_swapped_sides_are_the_transposed_table_and_the_negated_money(world: World) -> None:
    for rule, name in (("lov.rett", "forslag.prøve"), ("lov.pris", "forslag.tak")):
        sides = world.sides(name)
        forth = compare(sides, register(300, 2), rule)
        back = compare(Sides(sides.after, sides.before), register(300, 2), rule)
        assert forth.table == [list(line) for line in zip(*back.table, strict=True)]
        for key, money in forth.money.items():
            assert money.change == tuple(-bound for bound in reversed(back.money[key].change))


def test_the_groups_add_up_to_the_whole(world: World) -> None:
    found = compare(world.sides("forslag.prøve"), register(400, 3), "lov.rett")
    assert {"alder", "timer_i_uken", "varighet", "dyrt"} <= found.groups.keys()
    for groups in found.groups.values():
        assert sum(group.size for group in groups.values()) == found.size == 400
        assert sum((group.moved for group in groups.values()), type(found.moved)()) == found.moved
    labels = found.groups["timer_i_uken"]
    assert "28 til under 30 timer/uke" in labels or "28 til under 32 timer/uke" in labels, list(labels)


def test_batches_of_any_size_come_to_the_same(world: World) -> None:
    sides, frame = world.sides("forslag.tak"), register(200, 4)
    whole, parts = (compare(sides, frame, "lov.pris", batch_size=size).to_data() for size in (1000, 17))
    assert whole == parts


def test_every_completion_of_a_person_lies_within_the_change(world: World) -> None:
    sides = world.sides("forslag.tak")
    values: dict[str, list[Any]] = {
        "inntekt": [Decimal(text) for text in ("0.00", "199999.99", "200000.00", "900000.00")],
        "timer_i_måneden": [Decimal(text) for text in ("1.0", "2.5", "100.0")],
        "selvkost": [0, 60, 1000],
    }
    for number in range(12):
        frame = register(1, 50 + number, gaps=0.6)
        [low, high] = compare(sides, frame, "lov.pris").money["høyeste_pris"].change
        random = Random(number)
        for _ in range(6):
            filled = frame.with_columns(
                pl.lit(random.choice(known)).cast(frame.schema[name]).alias(name)
                for name, known in values.items()
                if frame[name].null_count()
            )
            [exactly, same] = compare(sides, filled, "lov.pris").money["høyeste_pris"].change
            assert exactly == same and low <= exactly <= high


def test_an_unknown_income_does_not_move_a_price_that_is_the_same_for_all_incomes(world: World) -> None:
    """A month of one hour costs less than both ceilings, whatever the income is: interval minus interval would say ± 100 kr."""
    frame = pl.DataFrame({"nøkkel": ["a"], "timer_i_måneden": [Decimal("1.0")], "selvkost": [100], "inntekt": [None]})
    money = compare(world.sides("forslag.tak"), frame, "lov.pris").money["høyeste_pris"]
    assert money.change == NOTHING
    frame = pl.DataFrame({"nøkkel": ["a"], "timer_i_måneden": [Decimal("5.0")], "selvkost": [100], "inntekt": [None]})
    money = compare(world.sides("forslag.tak"), frame, "lov.pris").money["høyeste_pris"]
    assert [tuple(map(int, each)) for each in (money.before, money.after, money.change)] == [(220, 500), (250, 500), (0, 30)]


def test_small_counts_are_not_told(world: World) -> None:
    found = compare(world.sides("forslag.prøve"), register(30, 7), "lov.rett")
    told = found.shown_table()
    assert all(count is None or count == 0 or count >= 5 for line in told for count in line)
    if any(count is None for line in told for count in line):
        assert sum(count is None for line in told for count in line) > 1
        assert all(line["får_ja"] is None for lines in found.shown_groups().values() for line in lines)


def test_fewer_than_twenty_people_have_no_groups(world: World) -> None:
    assert compare(world.sides("forslag.prøve"), register(19, 8), "lov.rett").to_data()["grupper"] == {}


def test_new_judgements_are_told_by_name(tmp_path: Path) -> None:
    condition = "{sted: ledd 1, tekst: Noen timer, hvis: timer_i_uken >= noen_timer og nødvendig}"
    world = World(tmp_path, proposal(f"  - erstatt: lov.rett/minst_noen\n    med: {condition}"))
    people = pl.DataFrame({"nøkkel": range(8), "alder": 40, "varighet": 36, "timer_i_uken": 28, "dyrt": False})
    found = compare(world.sides("forslag.prøve"), people, "lov.rett")
    assert found.moved == {(ORDER[0], ORDER[2]): 8}
    assert found.judgements == {"nødvendig": 8} and found.judgements_seen == 8
    assert sum(found.undecided.values()) == 8

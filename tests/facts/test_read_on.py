"""A fact that is another fact on a day of the year: in one case, over time, in columns, and where the document is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation import Case, Outcome, assess, load_rules
from allocation.columns import calculate
from allocation.engine.rules import RuleSet
from allocation.errors import VokabularFeil
from allocation.facts.states import Given, known, on_day_of_year
from allocation.facts.vocabulary import Vocabulary
from allocation.values.dates import civil, ordinal_of

INCOME = {"type": "tall", "enhet": "kr/år", "område": [0, 1000000], "tekst": "Inntekt"}
READ = INCOME | {"lest": {"av": "inntekt", "dag": "1. januar"}}
DAYS = st.integers(date(2015, 1, 1).toordinal(), date(2030, 12, 31).toordinal())
GIVENS = st.lists(
    st.builds(
        lambda value, a, b: Given((value, value), valid_from=a, valid_to=b),
        st.integers(0, 3),
        st.none() | DAYS,
        st.none() | DAYS,
    ),
    max_size=3,
).map(tuple)


@given(GIVENS, DAYS, st.sampled_from(((1, 1), (5, 1), (12, 31))))
def test_it_is_what_the_other_was_that_day(givens: tuple[Given, ...], day: int, at: tuple[int, int]) -> None:
    sound = tuple(g for g in givens if g.valid_from is None or g.valid_to is None or g.valid_from <= g.valid_to)
    then = ordinal_of(civil(day)[0], *at)
    moved = known(on_day_of_year(sound, *at), day) if sound else None
    if moved is not None:
        expected = known(sound, then)
        assert (moved.state, moved.value) == (expected.state, expected.value)


FACTS = """fakta:
  inntekt: {type: tall, enhet: kr/år, område: [0, 1000000], tekst: Inntekt}
  inntekt_1_januar:
    {type: tall, enhet: kr/år, område: [0, 1000000], tekst: Inntekt 1. januar, lest: {av: inntekt, dag: 1. januar}}
"""
RULE = """id: eksempel.lest
tittel: Prøve
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9999", navn: Prøve}
kilde: {tittel: Prøve}
i_kraft: {fra: 2024-01-01}
parametre:
  grense: {enhet: kr/år, varig: ja, verdier: {2024-01-01: 200000}}
vilkår:
  alle:
    - {id: lav, tekst: Lav inntekt, hvis: inntekt_1_januar < grense}
følger:
  oppfylt: {kode: lav, tekst: Lav.}
  ikke_oppfylt: {kode: ikke_lav, tekst: Ikke lav.}
"""


@pytest.fixture
def rules(tmp_path: Path) -> RuleSet:
    (tmp_path / "fakta").mkdir()
    (tmp_path / "fakta" / "lest.yaml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "lest.yaml").write_text(RULE, encoding="utf-8")
    return load_rules("9999", folders=[tmp_path], only_folders=True)


def case(rules: RuleSet, **facts: object) -> Case:
    return Case.from_data({"sak": "prøve", "fakta": facts}, rules.vocabulary)


STEP = [{"verdi": 150000, "til": "2025-03-31"}, {"verdi": 300000, "fra": "2025-04-01"}]


def test_the_answer_follows_the_value_of_the_first_of_january(rules: RuleSet) -> None:
    person = case(rules, inntekt=STEP)
    answer = assess(rules, person, "eksempel.lest", date=date(2025, 6, 1))
    assert answer.outcome is Outcome.FULFILLED
    change = answer.next_change()
    assert change is not None and change.date == date(2026, 1, 1)
    assert change.answer.outcome is Outcome.NOT_FULFILLED


def test_what_is_given_itself_counts(rules: RuleSet) -> None:
    person = case(rules, inntekt=STEP, inntekt_1_januar=900000)
    assert assess(rules, person, "eksempel.lest", date=date(2025, 6, 1)).outcome is Outcome.NOT_FULFILLED
    empty = assess(rules, case(rules), "eksempel.lest", date=date(2025, 6, 1))
    assert [point.name for point in empty.missing] == ["inntekt_1_januar"]


def test_a_receipt_sees_a_changed_income(rules: RuleSet) -> None:
    one, other = (
        assess(rules, case(rules, inntekt=income), "eksempel.lest", date=date(2025, 6, 1)).receipt() for income in (1, 2)
    )
    assert one.facts_sha256 != other.facts_sha256


def test_columns_give_the_same(rules: RuleSet) -> None:
    frame = pl.DataFrame({"nøkkel": ["a", "b", "c"], "inntekt": [150000, 300000, None]})
    found = calculate(rules, frame, ["eksempel.lest"], date=date(2025, 6, 1))
    told = dict(found.frame.select("nøkkel", pl.col("^.*utfall$")).iter_rows())
    assert told == {"a": "oppfylt", "b": "ikke_oppfylt", "c": "uavklart"}


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"b": READ | {"lest": {"av": "finnes_ikke", "dag": "1. januar"}}}, "Det finnes ingen opplysning"),
        ({"b": READ | {"lest": {"av": "inntekt", "dag": "januar"}}}, "hvilket faktum og hvilken dag"),
        ({"b": READ | {"område": [0, 5]}}, "er av en annen type"),
        ({"b": READ, "c": READ | {"lest": {"av": "b", "dag": "1. mai"}}}, "blir ikke selv oppgitt"),
    ],
)
def test_what_is_wrong_is_told(facts: dict[str, object], message: str) -> None:
    with pytest.raises(VokabularFeil, match=message):
        Vocabulary.from_data({"fakta": {"inntekt": INCOME, **facts}})

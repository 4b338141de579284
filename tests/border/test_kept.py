"""What an integrator keeps between requests: cases, answers and dialogues; a dialogue lies in its case."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date
from typing import Any

import pytest

from allocation import Case, TildelingFeil, assess, assess_many, load_rules
from allocation.answers.interview import Interview
from allocation.catalogue import assess_services

RULES = load_rules()
DAY = date(2026, 3, 1)
CASE = Case.from_data({"fakta": {"alder": 40, "behovets_varighet": 36}, "vedtak": []}, RULES.vocabulary)


@pytest.mark.parametrize("keep", [lambda value: pickle.loads(pickle.dumps(value)), copy.deepcopy], ids=["pickle", "copy"])
def test_what_was_kept_is_what_it_was(keep: Any) -> None:
    answer = assess(RULES, CASE, "pbrl.2-1-d", date=DAY)
    assert keep(CASE) == CASE
    assert keep(answer).to_data() == answer.to_data()
    assert keep(answer.next_question()) == answer.next_question()
    interview = Interview(RULES, CASE, "pbrl.2-1-d", date=DAY)
    assert keep(interview).next() == interview.next()
    catalogue = assess_services(RULES, CASE, date=DAY, services=["bpa"])
    assert keep(catalogue).to_data() == catalogue.to_data()


def test_a_list_left_open_is_not_asked_about_again() -> None:
    case = Case.from_data({"vedtak": {"rader": [], "lukket": "nei"}}, RULES.vocabulary)
    asked = []
    for _ in range(12):
        interview = Interview(RULES, case, "pbrl.2-1-d", date=DAY)
        question = interview.next()
        if question is None:
            break
        asked.append(question.address)
        interview.reply("nei" if question.kind == "liste" else "ukjent")
        case = Case.from_data(json.loads(json.dumps(interview.case.to_data())), RULES.vocabulary)
    assert len(asked) == len(set(asked))


def test_slips_of_a_caller_are_told() -> None:
    for slip in (
        lambda: load_rules(3005),  # type: ignore[arg-type]
        lambda: load_rules(folders="mappe"),
        lambda: assess(RULES, CASE, None, date=DAY),  # type: ignore[arg-type]
        lambda: assess(RULES, CASE, "pbrl.2-1-d", date=None),  # type: ignore[arg-type]
        lambda: assess_many(RULES, CASE, "pbrl.2-1-d", date=DAY),
        lambda: assess_services(RULES, CASE, date=DAY, services="bpa"),
        lambda: assess(RULES, CASE, "pbrl.2-1-d", date=DAY).receipt(salt=b"x"),  # type: ignore[arg-type]
    ):
        with pytest.raises(TildelingFeil):
            slip()


def test_none_in_data_is_absent_and_an_empty_line_is_a_slip(tmp_path: Any) -> None:
    vocabulary = RULES.vocabulary
    assert Case.from_data({"fakta": {"alder": None}}, vocabulary) == Case.from_data({"fakta": {}}, vocabulary)
    file = tmp_path / "sak.yaml"
    file.write_text("fakta:\n  alder: null\n", encoding="utf-8")
    assert Case.read(file, vocabulary) == Case.from_data({"fakta": {}}, vocabulary)
    file.write_text("fakta:\n  alder:\n", encoding="utf-8")
    with pytest.raises(TildelingFeil, match="mangler"):
        Case.read(file, vocabulary)


def test_our_own_decimals_are_read_and_thousands_are_not() -> None:
    def hours(written: str) -> object:
        return Case.from_data({"tjeneste": [{"timer_per_uke": written}]}, RULES.vocabulary).tables["tjeneste"].rows[0].values

    assert hours("28.5") == hours("28,5")
    with pytest.raises(TildelingFeil, match="punktum"):
        hours("1.500")

"""The last lines of an answer: the next question, the next change, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from allocation.answers.phrases import spaced
from allocation.answers.words import join, pick, word
from allocation.values.numbers import format_date
from allocation.version import engine_id

if TYPE_CHECKING:
    from allocation.answers.answer import Answer
    from allocation.answers.occasions import Occasion


def lines(answer: Answer, lang: str) -> Iterator[str]:
    """What to ask next, when the answer next changes, and what the answer rests on."""
    asked = next_question_line(answer, lang)
    if asked:
        yield f"{word('neste_spørsmål', lang)}: {asked}"
    yield f"{word('neste_endring', lang)}: {next_change_line(answer, lang)}"
    yield f"{word('bygger_på', lang)}: {receipt_line(answer, lang)}"


def next_question_line(answer: Answer, lang: str) -> str:
    """The best question, its fact, and whether its answer can settle the case; empty when there is none."""
    from allocation.answers.questions import next_question

    question = next_question(answer)
    if question is None:
        return ""
    name = spaced(question.name)
    if question.row is not None:
        name = f"{spaced(question.table or '')} {question.row + 1}: {name}"
    said = f"{pick(question.text, question.text_nn, lang)} ({name})"
    can = word("kan_avgjøre" if question.for_outcome else "kan_gjøre_nøyaktig", lang)
    return f"{said} – {can}" if question.can_settle else said


def next_change_line(answer: Answer, lang: str) -> str:
    """The first later day with another answer, what happens then, and what it becomes."""
    from allocation.answers.timeline import next_change

    change = next_change(answer)
    if change is None:
        return word("endres_ikke", lang)
    becomes = word(change.answer.outcome.value, lang)
    if change.answer.outcome is answer.outcome and change.answer.code == answer.code:
        becomes = word("andre_verdier", lang)
    why = "; ".join(dict.fromkeys(_occasion(occasion, lang) for occasion in change.occasions))
    said = f"{format_date(change.date, lang)} – {becomes}"
    return f"{said} ({why})" if why else said


def _occasion(occasion: Occasion, lang: str) -> str:
    names = [spaced(name.rpartition("/")[2].partition("@")[0]) for name in occasion.names]
    kind = word(f"ved_{occasion.kind}", lang)
    if occasion.kind == "fødselsdag":  # whose it is, where it is someone in a list
        names = [
            f"{spaced(name.partition('[')[0])} {int(name[name.index('[') + 1 : name.index(']')]) + 1}"
            for name in occasion.names
            if "[" in name
        ]
    return f"{kind}: {join(dict.fromkeys(names), lang)}" if names else kind


def receipt_line(answer: Answer, lang: str) -> str:
    """How many documents the answer rests on, and the engine.  No id: that belongs to a receipt with a salt."""
    from allocation.answers.receipt import documents_read

    count = len(documents_read(answer))
    return f"{count} {word('dokumenter' if count != 1 else 'dokument', lang)} · {word('motor', lang)} {engine_id()}"

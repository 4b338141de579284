"""A service on a day when its document is not in force: other rules may have given a right then, and they are not written down.

So nothing is known of the service, unless the document itself says what follows (``følger.ikke_i_kraft``).
"""

from __future__ import annotations

from allocation.answers.answer import Answer
from allocation.answers.points import Open
from allocation.language.document import RuleDocument
from allocation.language.nodes import Program
from allocation.values.numbers import format_date
from allocation.values.truth import Why


def is_beyond(document: RuleDocument, program: Program) -> bool:
    """Is it a service that is not in force, without a word of what follows then?"""
    return program.status == "ikke_i_kraft" and document.tjeneste is not None and document.følger.ikke_i_kraft is None


def open_point(answer: Answer) -> Open:
    """That the rules of the day are not written down."""
    document = answer.document
    period = document.i_kraft
    assert period is not None  # else it would be in force
    before = period.fra is not None and answer.date < period.fra
    day = period.fra if before else period.til
    assert day is not None
    side = "før" if before else "etter"
    return Open(
        Why.NOT_MODELLED,
        document.id,
        text=document.tittel,
        text_nn=document.tittel_nn or document.tittel,
        reason=f"reglene {side} {format_date(day)} er ikke lagt inn",
        reason_nn=f"reglane {side} {format_date(day, 'nn')} er ikkje lagde inn",
    )

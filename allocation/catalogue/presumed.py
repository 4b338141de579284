"""What the grouped answer takes as given when nobody has said anything about it: a document says what, and unless what.

A presumption is only of the grouped answer: it is stated first, marked in the data, and falls away as soon as the case says
anything of the fact, as something else in the case speaks against it, or as it would contradict what the case says.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import frozen

from allocation.answers.answer import Answer, Evidence, assess
from allocation.engine.rules import RuleSet
from allocation.facts.case import Case

PRESUMPTIONS = "antakelser"


@frozen
class Presumed:
    """``fact`` is taken to be ``value`` (as in a case file): what that is in running text, why, and who has decided it."""

    fact: str
    value: str
    text: str
    text_nn: str
    reasons: str
    reasons_nn: str
    owner: str


def presumed(
    rules: RuleSet, case: Case, *, date: dt.date, known_by: dt.date | None = None, evidence: Evidence = "åpen"
) -> tuple[Presumed, ...]:
    """What may be presumed of a case; nothing where the rules hold no presumptions."""
    source = rules.library.source(PRESUMPTIONS)
    if source is None or not rules.holds(source):
        return ()
    answer = assess(rules, case, PRESUMPTIONS, date=date, known_by=known_by, evidence=evidence)
    if answer.evaluation.program.status != "gjelder":
        return ()
    return tuple(_free(answer, case))


def _free(answer: Answer, case: Case) -> Iterator[Presumed]:
    results = answer.results
    for name, one in answer.document.antakelser.items():
        against = one.med_mindre is not None and results[one.med_mindre].value is True
        if name not in case.facts and not against:
            yield Presumed(name, one.verdi, one.tekst, one.tekst_nn, one.begrunnelse, one.begrunnelse_nn, one.eier)


def with_presumed(case: Case, taken: Iterable[Presumed]) -> Case:
    """The case with what is presumed."""
    return case.med({one.fact: one.value for one in taken})


def contradicted(answers: Iterable[Answer], taken: Iterable[Presumed]) -> frozenset[str]:
    """The presumed facts that a demand among the facts, or two values of one fact, does not allow."""
    names = {one.fact for one in taken}
    broken = (demand for answer in answers for demand in answer.evaluation.broken)
    return frozenset(names.intersection(name for demand in broken for name in demand.facts))

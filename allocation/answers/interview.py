"""One question at a time: the questions of a rule, the replies worked into the case, and the way back.  No input or output."""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from attrs import evolve

from allocation.answers.answer import Answer, Evidence, assess
from allocation.answers.questions import LIST, Question, questions
from allocation.engine.rules import RuleSet
from allocation.errors import ArgumentFeil, Funn, SakFeil
from allocation.facts.case import Case, Given
from allocation.facts.states import State, known
from allocation.values.numbers import format_date
from allocation.values.readonly import MappingProxyType

UNKNOWN = "ukjent"
_YES, _NO = ("ja", True), ("nei", False, UNKNOWN)


Answered = TypeVar("Answered")


class Replies(ABC, Generic[Answered]):
    """The replies of an interview, worked in one by one, and the way back.  ``state``: the answer so far, of one rule or many.

    All that was replied lies in the case, so an interview made anew from a stored case goes on where that one stopped.
    """

    def __init__(self, first: Answered) -> None:
        self._steps = [first]

    @property
    def state(self) -> Answered:
        """The answer so far."""
        return self._steps[-1]

    @property
    def replies(self) -> int:
        """How many replies there are to take back."""
        return len(self._steps) - 1

    @abstractmethod
    def questions(self) -> Sequence[Any]:
        """Everything that can still be asked, best first."""

    @abstractmethod
    def next(self) -> Question | None:
        """The next question; None when nothing that can be asked matters, or all has been asked."""

    @abstractmethod
    def after(self, question: Question, value: object) -> Answered:
        """The answer with a reply worked into the case.  Raises SakFeil where the value does not fit."""

    def reply(self, value: object, question: Question | None = None) -> None:
        """Reply to the next question, or to another that can be asked.  Raises SakFeil, and then nothing has changed."""
        asked = question or self.next()
        if asked is None:
            raise ArgumentFeil(Funn("Det er ingen flere spørsmål å svare på.", "Se om next() gir et spørsmål først."))
        self._steps.append(self.after(asked, value))

    def back(self) -> bool:
        """Take the last reply back; False when there is none."""
        if len(self._steps) == 1:
            return False
        self._steps.pop()
        return True


class Interview(Replies[Answer]):
    """Asks only what can still matter.

    ``next()`` is the question to ask, None at the end; ``reply(value)`` works the reply into the case; ``back()`` takes the
    last reply back.  ``case`` is the case so far and ``answer`` what the rule comes to.  A reply is written as in a case
    file: a value, «ukjent», for a judgement a mapping with svar, av, dato, momenter and begrunnelse, for a table a list of
    rows.  Whether a list is complete is answered by «ja», by «nei» (not asked again), or by a list of the missing rows.
    """

    def __init__(
        self,
        rules: RuleSet,
        case: Case,
        rule: str,
        *,
        date: dt.date,
        known_by: dt.date | None = None,
        evidence: Evidence = "åpen",
        readings: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(assess(rules, case, rule, date=date, known_by=known_by, evidence=evidence, readings=readings))

    @property
    def answer(self) -> Answer:
        """What the rule comes to so far."""
        return self.state

    @property
    def case(self) -> Case:
        """The case so far; ``to_yaml()`` gives a case file."""
        return self.answer.case

    def questions(self) -> tuple[Question, ...]:
        """Everything that can still be asked, best first."""
        return questions(self.answer)

    def next(self) -> Question | None:
        """The next question; None when nothing that can be asked matters."""
        return next(iter(self.questions()), None)

    def fields(self, table: str) -> tuple[str, ...]:
        """The fields of a table that the rule reads."""
        uses = {use.name: use for use in self.answer.evaluation.program.tables}
        return tuple(name for name, _ in uses[table].fields)

    def after(self, question: Question, value: object) -> Answer:
        """The answer with a reply worked into the case."""
        old = self.answer
        case = with_reply(old.case, question, value, old.date, old.known_by)
        return assess(
            old.rules,
            case,
            old.rule,
            date=old.date,
            known_by=old.known_by,
            evidence=old.evidence,
            readings=old.readings,
        )


def with_reply(case: Case, question: Question, value: object, on: dt.date, known_by: dt.date | None = None) -> Case:
    """The case with a reply in its place.  Raises SakFeil where the value does not fit, or does not count on the day.

    What stands there for other days stays: the reply then holds for the days around ``on`` that were empty.  What is still
    known only in part is marked in the case as asked for.
    """
    data: Any = case.to_data()
    if question.table is None:
        case = case.med({question.fact: _beside(data["fakta"], question.fact, case.facts, value, on)})
        return evolve(case, facts=_marked(case.facts, question.fact, on, known_by))
    if not question.fact and question.kind != LIST:
        return case.med({question.table: value})
    written = data[question.table]
    rows = list(written["rader"] if isinstance(written, dict) else written)
    if question.kind == LIST and value in _NO:
        return case.med({question.table: {"rader": rows, "lukket": "nei", "spurt": "ja"}})
    if question.kind == LIST:
        rows += [] if value in _YES else _list(value)
        return case.med({question.table: rows})
    number = question.row or 0
    givens = case.tables[question.table].rows[number].values
    rows[number] = {**rows[number], question.fact: _beside(rows[number], question.fact, givens, value, on)}
    case = case.med({question.table: {**written, "rader": rows} if isinstance(written, dict) else rows})
    table = case.tables[question.table]
    row = table.rows[number]
    new = evolve(row, values=_marked(row.values, question.fact, on, known_by))
    rows_now = (*table.rows[:number], new, *table.rows[number + 1 :])
    return evolve(case, tables=MappingProxyType({**case.tables, question.table: evolve(table, rows=rows_now)}))


def _marked(
    facts: Mapping[str, tuple[Given, ...]], name: str, on: dt.date, known_by: dt.date | None
) -> Mapping[str, tuple[Given, ...]]:
    """The facts with what was replied marked as asked for, where it is still known only in part."""
    day, by = on.toordinal(), known_by.toordinal() if known_by else None
    now = known(facts[name], day, by)
    if now.state is State.MISSING:
        seen = f", slik saken var kjent {format_date(known_by.toordinal())}" if known_by else ""
        help = "svar med det som gjelder den dagen, eller «ukjent»"
        raise SakFeil(Funn(f"Svaret gjelder ikke {format_date(day)}{seen}.", help))
    if not now.partial:
        return facts
    marked = tuple(evolve(given, asked=True) if given.counts(day, by) else given for given in facts[name])
    return MappingProxyType({**facts, name: marked})


def _beside(data: Any, name: str, givens: Mapping[str, tuple[Given, ...]], value: object, on: dt.date) -> object:
    """A reply beside the values that stand there for other days."""
    there = givens.get(name, ())
    if not there:
        return value
    day = on.toordinal()
    before = [given.valid_to + 1 for given in there if given.valid_to is not None and given.valid_to < day]
    after = [given.valid_from - 1 for given in there if given.valid_from is not None and given.valid_from > day]
    dates = {}
    if before:
        dates["fra"] = dt.date.fromordinal(max(before)).isoformat()
    if after:
        dates["til"] = dt.date.fromordinal(min(after)).isoformat()
    replies = [{**reply, **dates} if isinstance(reply, Mapping) else {"verdi": reply, **dates} for reply in _list(value)]
    return [*_list(data[name]), *replies]


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else [value]

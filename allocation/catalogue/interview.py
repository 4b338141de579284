"""One question at a time across all services: what settles most first, nothing twice, until nothing more can settle anything."""

from __future__ import annotations

from attrs import frozen

from allocation.answers.interview import is_left_open, with_reply
from allocation.answers.questions import LIST, Question
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.services import Catalogue
from allocation.facts.case import Case


@frozen
class _Step:
    """Where the interview stands: the answer so far, and the lists that were said to have more rows."""

    catalogue: Catalogue
    left_open: frozenset[str] = frozenset()


class CatalogueInterview:
    """As ``allocation.answers.interview.Interview``, for all the services of a service answer."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._steps = [_Step(catalogue)]
        self._asked: tuple[Catalogue, tuple[ServiceQuestion, ...]] | None = None

    @property
    def catalogue(self) -> Catalogue:
        """The service answer so far."""
        return self._steps[-1].catalogue

    @property
    def case(self) -> Case:
        """The case so far."""
        return self.catalogue.case

    @property
    def replies(self) -> int:
        """How many replies there are to take back."""
        return len(self._steps) - 1

    def questions(self) -> tuple[ServiceQuestion, ...]:
        """Everything that can still be asked, best first."""
        if self._asked is None or self._asked[0] is not self.catalogue:
            self._asked = self.catalogue, self.catalogue.questions()
        left = self._steps[-1].left_open
        return tuple(q for q in self._asked[1] if not (q.question.kind == LIST and q.question.table in left))

    def next(self) -> Question | None:
        """The next question; None when nothing that can be asked matters."""
        return next((item.question for item in self.questions()), None)

    def fields(self, table: str) -> tuple[str, ...]:
        """The fields of a table that some service reads, in the order of the vocabulary."""
        used = {
            name
            for service in self.catalogue.services
            for part in service.parts
            for use in part.answer.evaluation.program.tables
            if use.name == table
            for name, _ in use.fields
        }
        return tuple(name for name in self.case.vocabulary.names(table) if name in used)

    def reply(self, value: object, question: Question | None = None) -> None:
        """Reply to the next question, or to another that can be asked.  Raises SakFeil, and then nothing has changed."""
        asked = question or self.next()
        if asked is None:
            raise IndexError("there is no question to reply to")
        step = self._steps[-1]
        if asked.table is not None and is_left_open(asked, value):
            self._steps.append(_Step(step.catalogue, step.left_open | {asked.table}))
            return
        case = with_reply(step.catalogue.case, asked, value, step.catalogue.date)
        self._steps.append(_Step(step.catalogue.with_case(case), step.left_open))

    def back(self) -> bool:
        """Take the last reply back; False when there is none."""
        if len(self._steps) == 1:
            return False
        self._steps.pop()
        return True

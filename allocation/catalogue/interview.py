"""One question at a time across all services: what settles most first, nothing twice, until nothing more can settle anything."""

from __future__ import annotations

from allocation.answers.interview import Replies, with_reply
from allocation.answers.questions import Question
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.services import Catalogue
from allocation.facts.case import Case


class CatalogueInterview(Replies[Catalogue]):
    """As ``allocation.answers.interview.Interview``, for all the services of a service answer."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._asked: tuple[Catalogue, tuple[ServiceQuestion, ...]] | None = None

    @property
    def catalogue(self) -> Catalogue:
        """The service answer so far."""
        return self.state

    @property
    def case(self) -> Case:
        """The case so far."""
        return self.catalogue.case

    def questions(self) -> tuple[ServiceQuestion, ...]:
        """Everything that can still be asked, best first."""
        if self._asked is None or self._asked[0] is not self.catalogue:
            self._asked = self.catalogue, self.catalogue.questions()
        return self._asked[1]

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

    def after(self, question: Question, value: object) -> Catalogue:
        """The service answer with a reply worked into the case."""
        return self.catalogue.with_case(with_reply(self.case, question, value, self.catalogue.date, self.catalogue.known_by))

"""What to ask across all services: each question once, with the services it can settle, that which settles most first."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve, frozen

from allocation.answers.questions import Question, condition_questions, cost
from allocation.catalogue.group import combined, group_when, limited
from allocation.catalogue.services import Catalogue, Part, ServiceAnswer


@frozen
class ServiceQuestion:
    """A question with the ids of the services where it matters, and of those that some reply to it alone settles."""

    question: Question
    matters: tuple[str, ...]
    settles: tuple[str, ...]


def questions(catalogue: Catalogue) -> tuple[ServiceQuestion, ...]:
    """All that can still change the group of some service, best first.

    First by how many services it can settle, then by how many it matters to, then facts before tables before judgements.
    Nothing is asked that was given or asked before, or that only matters to services that are settled.
    """
    asked: dict[tuple[str, str], Question] = {}
    matters: dict[tuple[str, str], dict[str, None]] = {}
    settles: dict[tuple[str, str], dict[str, None]] = {}
    for service in catalogue.services:
        for part, conditions in service.waits():
            for question in condition_questions(part.answer, conditions, _enough(service, part)):
                key = question.kind, question.address
                asked[key] = _merged(asked[key], question) if key in asked else question
                matters.setdefault(key, {})[service.service] = None
                if question.can_settle:
                    settles.setdefault(key, {})[service.service] = None
    found = [ServiceQuestion(asked[key], tuple(matters[key]), tuple(settles.get(key, ()))) for key in asked]
    return tuple(sorted(found, key=lambda item: (-len(item.settles), -len(item.matters), cost(item.question))))


def _enough(service: ServiceAnswer, part: Part) -> Callable[[Callable[[int], bool | None]], bool]:
    """Tells whether the service is settled when the conditions of one part have some truths."""
    document, program = part.answer.document, part.answer.evaluation.program
    together = {truth: combined((group_when(document, program, truth), part.others)) for truth in (True, False, None)}
    gate = service.presupposed if part is service.law else None

    def enough(truth_of: Callable[[int], bool | None]) -> bool:
        held = service.held if gate is None else truth_of(gate)
        return len(limited(together[None if program.root is None else truth_of(program.root)], held)) == 1

    return enough


def _merged(one: Question, other: Question) -> Question:
    """A question that two documents ask: what may be given instead must do for both."""
    instead = tuple(name for name in one.instead if name in other.instead)
    return evolve(
        one,
        instead=instead,
        candidates=max(one.candidates, other.candidates),
        settling=max(one.settling, other.settling),
    )

"""What the answer would be if unsettled law were read otherwise: every tenable choice is tried, alone and together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from allocation.answers.points import reading_of
from allocation.answers.proof import Ground, uses_of
from allocation.answers.words import pick
from allocation.engine.bind import evaluate
from allocation.engine.other_readings import Choices, chosen, others
from allocation.language.document import Choice

if TYPE_CHECKING:
    from allocation.answers.answer import Answer


@frozen(eq=False)
class OtherReading:
    """The answer is another when these readings are chosen.  ``choices``: address and choice, none of which can be left out."""

    choices: tuple[tuple[str, str], ...]
    answer: Answer

    @property
    def code(self) -> str:
        """The same in columns: ``dokument/lesemåte=valg``, several joined by `` + ``."""
        return " + ".join(f"{address}={choice}" for address, choice in self.choices)

    def says(self, of: Answer) -> tuple[Choice, ...]:
        """What the choices come to."""
        slots = {slot.key: slot for slot in of.evaluation.program.slots}
        return tuple(reading_of(of, slots[address]).velg[choice] for address, choice in self.choices)

    def words(self, of: Answer, lang: str) -> str:
        """The same in words, on one line."""
        return "; ".join(pick(choice.tekst, choice.tekst_nn or "", lang).rstrip(".") for choice in self.says(of))


@frozen(eq=False)
class Dependence:
    """The other readings that give another outcome, code or value.  ``all_tried``: no combination was left out."""

    readings: tuple[OtherReading, ...]
    all_tried: bool


def dependence(answer: Answer) -> Dependence:
    """How an answer depends on the readings chosen, by the document, the municipality or the one who asked."""
    from allocation.answers.timeline import told

    tried = others(answer.evaluation.program)
    if not tried.ways:
        return Dependence((), tried.all)
    look = _Look(answer)
    now = told(answer)
    order = [slot.key for slot in answer.evaluation.program.slots if slot.kind == "lesemåte"]
    found: dict[Choices, OtherReading] = {}
    for way in tried.ways:
        if any(less <= way for less in found):
            continue
        other = look.under(way)
        if told(other) != now:
            choices = sorted(way, key=lambda choice: order.index(choice[0]))
            found[way] = OtherReading(tuple(choices), other)
    return Dependence(tuple(found.values()), tried.all)


class _Look:
    """The answer under other choices.  A choice that an answer does not rest on changes nothing, and is not run."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.seen: dict[Choices, Answer] = {frozenset(): answer}
        self.rested_on: dict[int, frozenset[str]] = {}

    def under(self, way: Choices) -> Answer:
        """The answer when these are chosen."""
        if way not in self.seen:
            for choice in way:
                less = self.under(way - {choice})
                if choice[0] not in self.readings(less):
                    self.seen[way] = less
                    return less
            self.seen[way] = self.assessed(way)
        return self.seen[way]

    def assessed(self, way: Choices) -> Answer:
        old = self.answer
        readings = chosen(old.readings, way)
        compiled = old.rules.compiled(old.rule, old.date.toordinal(), readings)
        evaluation = evaluate(compiled, old.case, old.date, old.known_by, old.evidence == "avsluttet")
        return evolve(old, readings=readings, evaluation=evaluation)

    def readings(self, answer: Answer) -> frozenset[str]:
        """The addresses of the readings that an answer can rest on: seen before completions, which only rule more out."""
        if id(answer) not in self.rested_on:
            slots = answer.evaluation.program.slots
            uses = uses_of(Ground(evolve(answer, evaluation=evolve(answer.evaluation, question=None))))
            found = frozenset(slots[use].key for use in uses if isinstance(use, int) and slots[use].kind == "lesemåte")
            self.rested_on[id(answer)] = found
        return self.rested_on[id(answer)]

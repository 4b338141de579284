"""A letter proves itself: what its blocks say are facts, and the rules about letters judge them.  No list here says
what is due.

A block that says nothing is tried again as if it said what it should; the conditions that then no longer fail are what the law
lacks in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from allocation.answers.answer import Answer, assess
from allocation.answers.gaps import merged
from allocation.answers.phrases import spaced, title
from allocation.answers.proof import ProofNode, proof
from allocation.answers.words import pick, within
from allocation.engine.rules import RuleSet
from allocation.facts.case import Case
from allocation.letters.phrases import phrase
from allocation.letters.reasons import place_of
from allocation.letters.template import Block, Template
from allocation.values.languages import Language
from allocation.values.truth import Outcome


@frozen
class Lack:
    """What the letter lacks.  ``block`` is None where it is no block's; ``demands``: where in the law it is demanded."""

    block: str | None
    text: str
    demands: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """As people read it."""
        places = f" ({'; '.join(self.demands)})" if self.demands else ""
        return f"{self.text.rstrip('.')}{places}."


@frozen
class Failed:
    """A condition of a rule about letters that is not met.

    ``names``: the facts and tables it reads.  ``maybe``: it is an alternative to something that is not settled.
    """

    key: str
    text: str
    place: str
    names: frozenset[str]
    maybe: bool


@frozen(eq=False)
class Judge:
    """The rules about letters, on the day of the letter.  ``case``: with what follows from the kind of letter."""

    template: Template
    rules: RuleSet
    case: Case
    day: date
    lang: Language
    values: Mapping[str, str]  # what a block says of a number: the name of a fetched value → the number

    def answers(self, saying: Iterable[Block]) -> tuple[Answer, ...]:
        """What each rule comes to where these blocks say what they are for."""
        case = self.case.uten(*self.template.says).med(self._said(saying))
        return tuple(assess(self.rules, case, rule, date=self.day) for rule in self.template.prøves_av)

    def _said(self, saying: Iterable[Block]) -> dict[str, object]:
        """The facts about the letter.  What no block says is a no, and a list holds only what is said; a number is left out."""
        told: dict[str, object] = {}
        for block in self.template.blocks:
            for name, value in block.sier.items():
                if isinstance(value, list):
                    told.setdefault(name, [])
                elif value not in self.template.hent:
                    told.setdefault(name, "nei")
        for block in saying:
            for name, value in block.sier.items():
                told[name] = self._with(name, value, told.get(name))
        return {name: value for name, value in told.items() if value is not None}

    def _with(self, name: str, value: Any, before: object) -> object:
        if isinstance(value, list):
            (field,) = self.rules.vocabulary.tables[name].fields
            assert isinstance(before, list)
            return [*before, *({field: code} for code in value if {field: code} not in before)]
        return self.values.get(value) if value in self.template.hent else value

    def failed(self, answers: Iterable[Answer]) -> dict[str, Failed]:
        """The conditions that are not met, by address."""
        return {one.key: one for answer in answers for one in self._failed(proof(answer))}

    def _failed(self, node: ProofNode, maybe: bool = False) -> Iterator[Failed]:
        below = [child for child in node.children if child.kind in ("vilkår", "gruppe")]
        if node.value is True or node.group in ("ingen", "ikke"):
            return
        alternatives = node.group == "én_av" and node.value is False and node.text
        if below and not alternatives:
            for child in below:
                yield from self._failed(child, node.group == "én_av" and node.value is None)
        elif node.value is False and node.slot.index >= 0:
            places = (place_of(one, self.lang) for one in node.walk())
            names = frozenset(fact.table or fact.name for fact in node.facts)
            yield Failed(node.key, title(node, self.lang), next(filter(None, places), ""), names, maybe)

    def lacks(self, saying: Iterable[Block], blank: Mapping[str, str]) -> tuple[list[Lack], list[str]]:
        """What the letter lacks, and what is for the caseworker to see to.

        ``blank``: the blocks that say nothing and should, and what the letter lacks without each.
        """
        saying = tuple(saying)
        answers = self.answers(saying)
        failed = self.failed(answers)
        lacks, tied = [], set()
        for block in self.template.blocks:
            if block.id in blank:
                still = self.failed(self.answers((*saying, block))) if block.sier else failed
                due = [one for key, one in failed.items() if key not in still]
                tied |= {one.key for one in due}
                lacks.append(Lack(block.id, blank[block.id], tuple(dict.fromkeys(one.place for one in due if one.place))))
        for key, one in failed.items():
            if key not in tied and not one.maybe and one.names and one.names <= self.template.says:
                lacks.append(Lack(None, one.text, (one.place,) if one.place else ()))
                tied.add(key)
        told = [
            phrase("merk_kanskje" if one.maybe else "merk_ikke", self.lang, within(one.text), one.place)
            for key, one in failed.items()
            if key not in tied and self._to_tell(one)
        ]
        return lacks, [*told, *self._open(answers)]

    def _to_tell(self, one: Failed) -> bool:
        """May the letter need it, or is it about the case, and not what follows from the kind of letter?"""
        if one.maybe:
            return one.names <= self.template.says
        return not one.names & (self.template.says | self.template.saken.keys())

    def _open(self, answers: Iterable[Answer]) -> Iterator[str]:
        """What the rules about letters still wait for."""
        for answer in answers:
            if answer.outcome is Outcome.UNSETTLED:
                for point, _ in merged(answer.open_points):
                    if point.outcome and (point.table or point.name) not in self.template.says:
                        said = pick(point.text or spaced(point.name or point.address), point.text_nn, self.lang)
                        yield phrase("merk_åpent", self.lang, within(said).rstrip("."), answer.rule)

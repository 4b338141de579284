"""The next questions: what was never given and can still matter, those first that can settle the answer by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from allocation.answers.reach import Need, Needs, needs
from allocation.answers.trace import Trace
from allocation.answers.trial import Trial, Tried
from allocation.answers.words import NO_CODES
from allocation.engine.outcome import wanted_slots
from allocation.facts.vocabulary import FactDecl, Vocabulary
from allocation.language.nodes import Type
from allocation.values.languages import language as read_language
from allocation.values.truth import Outcome
from allocation.values.units import Unit

if TYPE_CHECKING:
    from allocation.answers.answer import Answer
    from allocation.shapes.answer import Regelspørsmål

FACT, JUDGEMENT, TABLE, LIST = "opplysning", "skjønn", "tabell", "liste"
_COST = {FACT: 0, LIST: 1, TABLE: 2, JUDGEMENT: 3}


@frozen
class Question:
    """One question.

    ``kind``: opplysning (a fact), skjønn (a judgement: needs who, when, factors and reasons), tabell (all the rows of a
    table) or liste (are the rows given all there are?).  ``fact`` is empty for tabell and liste.  ``row`` is the number of
    the row in the case, from 0.  ``reply``: ja_nei, tall, dato, kode or rader.  ``type`` has unit, decimals and domain; None
    for tabell and liste.  ``instead``: derived facts that may be given instead.  ``for_outcome``: can it matter to the
    outcome, or only to the values given?  ``candidates``: how many answers were tried that the rule tells apart;
    ``settling``: how many of them alone settle the outcome (or the values, when the outcome is settled already).
    """

    kind: str
    fact: str
    table: str | None
    row: int | None
    text: str
    text_nn: str
    reply: str
    type: Type | None = None
    unit: Unit | None = None
    codes: Mapping[str, str] = field(default=NO_CODES, hash=False)
    codes_nn: Mapping[str, str] = field(default=NO_CODES, hash=False)
    who: str = ""
    sensitivity: str = ""
    factors: tuple[str, ...] = ()
    factors_nn: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    for_outcome: bool = True
    candidates: int = 0
    settling: int = 0

    def to_data(self, language: str = "nb") -> Regelspørsmål:
        """The question as JSON-able data; ``tildeling skjema spørsmål`` has its schema."""
        from allocation.answers.data import rule_question_data

        return rule_question_data(self, read_language(language))

    @property
    def can_settle(self) -> bool:
        """Does some answer to this alone settle the matter?"""
        return self.settling > 0

    @property
    def address(self) -> str:
        """Where the answer goes in a case file: ``fakta.alder``, ``tjeneste``, ``tjeneste[0].timer_per_uke``."""
        if self.table is None:
            return f"fakta.{self.fact}"
        return f"{self.table}[{self.row}].{self.fact}" if self.fact else self.table

    @property
    def name(self) -> str:
        """The name of the fact, field or table."""
        return self.fact or self.table or ""


def questions(answer: Answer) -> tuple[Question, ...]:
    """What to ask, best first: what can settle the outcome, then facts before tables before judgements, then document order.

    Nothing is asked that was asked before (ukjent), that is not applicable, or that can no longer matter; and where the
    outcome is ikke_oppfylt nothing is asked for the sake of values that do not follow from it.
    """
    evaluation = answer.evaluation
    if evaluation.exact:
        return ()
    program = evaluation.program
    trace = answer.ground.trace
    values = wanted_slots(program, answer.outcome)
    for_outcome: Needs = {}
    # a reply that contradicts something given by address can unsettle the outcome, so that counts too
    targets = list(values) if program.root is None else [program.root, *values]
    if answer.outcome is Outcome.UNSETTLED and program.root is not None:
        for_outcome = needs(trace, (program.root,))
        targets = [program.root]
    found = dict(for_outcome)
    for need, instead in needs(trace, values).items():
        found.setdefault(need, instead)
    found = {need: instead for need, instead in found.items() if not _left_open(answer, need)}
    if not found:
        return ()
    trial = _trial(answer, trace, targets)
    asked = []
    for need, instead in found.items():
        matters = need in for_outcome or answer.outcome is not Outcome.UNSETTLED
        asked.append(_asked(answer, need, instead, need in for_outcome, trial if matters else None))
    order = sorted(range(len(asked)), key=lambda i: rank(asked[i], i))
    return tuple(asked[i] for i in order)


def condition_questions(
    answer: Answer, conditions: Iterable[int], enough: Callable[[Callable[[int], bool | None]], bool]
) -> tuple[Question, ...]:
    """What can matter to some conditions (slots) alone, in document order.

    ``enough`` is told the truth of any condition, and says whether the matter they are asked for is settled.
    """
    targets = tuple(conditions)
    if answer.evaluation.exact or not targets:
        return ()
    trace = answer.ground.trace
    trial = _trial(answer, trace, targets, lambda record: enough(record.__getitem__))
    wanted = needs(trace, targets).items()
    return tuple(_asked(answer, need, instead, True, trial) for need, instead in wanted if not _left_open(answer, need))


def _left_open(answer: Answer, need: Need) -> bool:
    """Was it asked before whether the list is complete, without anything to add?"""
    found = answer.case.tables.get(need.table or "")
    return need.open and found is not None and found.left_open


def _trial(
    answer: Answer, trace: Trace, targets: Iterable[int], enough: Callable[[tuple[Any, ...]], bool] | None = None
) -> Trial:
    return Trial(answer.rules.compiled(answer.rule, answer.evaluation.day, answer.readings), trace, targets, enough)


def _asked(answer: Answer, need: Need, instead: tuple[str, ...], for_outcome: bool, trial: Trial | None) -> Question:
    """The question for a need, with what its replies would settle."""
    decl = answer.case.vocabulary.find(need.fact, need.table) if need.fact else None
    tried = trial.of(need, past=decl.past if decl else False) if trial else Tried(0, 0)
    return _question(answer, need, decl, instead, for_outcome, tried)


def next_question(answer: Answer) -> Question | None:
    """The best question, or None when nothing that can be asked matters."""
    return next(iter(questions(answer)), None)


def cost(question: Question) -> int:
    """How much a question asks of people: a fact least, a judgement most."""
    return _COST[question.kind]


def rank(question: Question, position: int) -> tuple[object, ...]:
    """Where a question stands among others, the best first; ``position`` decides between equals."""
    share = question.settling / question.candidates if question.candidates else 0.0
    return not question.can_settle, not question.for_outcome, cost(question), -share, position


def _question(
    answer: Answer, need: Need, decl: FactDecl | None, instead: tuple[str, ...], for_outcome: bool, tried: Tried
) -> Question:
    if decl is None:
        return _about_table(answer.case.vocabulary, need, for_outcome, tried)
    row = None
    if need.table is not None and need.row is not None:
        row = answer.case.rows_on(need.table, answer.date)[need.row][0]
    return Question(
        kind=JUDGEMENT if decl.is_judgement else FACT,
        fact=decl.name,
        table=need.table,
        row=row,
        text=decl.question or decl.text or decl.name,
        text_nn=decl.question_nn or decl.text_nn or decl.question or decl.name,
        reply=decl.answer or decl.kind,
        type=decl.type,
        unit=decl.unit,
        codes=decl.codes,
        codes_nn=decl.codes_nn or decl.codes,
        who=decl.who,
        sensitivity=decl.sensitivity,
        factors=decl.factors,
        factors_nn=decl.factors_nn or decl.factors,
        instead=instead,
        for_outcome=for_outcome,
        candidates=tried.candidates,
        settling=tried.settling,
    )


def _about_table(vocabulary: Vocabulary, need: Need, for_outcome: bool, tried: Tried) -> Question:
    decl = vocabulary.tables[need.table or ""]
    text, text_nn = decl.text or decl.name, decl.text_nn or decl.text or decl.name
    return Question(
        kind=LIST if need.open else TABLE,
        fact="",
        table=decl.name,
        row=None,
        text=f"Er dette alle? {text}" if need.open else decl.question or text,
        text_nn=f"Er dette alle? {text_nn}" if need.open else decl.question_nn or text_nn,
        reply="ja_nei" if need.open else "rader",
        for_outcome=for_outcome,
        candidates=tried.candidates,
        settling=tried.settling,
    )

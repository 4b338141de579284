"""The answer to a rule for one case: outcome, code, results, and the way to everything behind it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from attrs import field, frozen

from allocation import arguments
from allocation.engine import outcome as outcomes
from allocation.engine.bind import evaluate
from allocation.engine.evaluate import Evaluation, Interval
from allocation.engine.rules import RuleSet
from allocation.errors import ArgumentFeil, Funn, SakFeil
from allocation.facts.case import Case
from allocation.language.document import RuleDocument
from allocation.language.nodes import BoolType, CodeType, DateType, NumType, Type
from allocation.values.languages import language as read_language
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    from allocation.answers.other_readings import Dependence
    from allocation.answers.points import Departure, Open, Reservation
    from allocation.answers.proof import Ground, ProofNode
    from allocation.answers.questions import Question
    from allocation.answers.receipt import Receipt
    from allocation.answers.timeline import Change
    from allocation.shapes.answer import Svar, Svarhode

Evidence = Literal["åpen", "avsluttet"]
FIRST_YEAR, LAST_YEAR = 1900, 2200
EVIDENCE: tuple[Evidence, ...] = ("åpen", "avsluttet")


@frozen
class Result:
    """A value the rule gives.  A number or date is an interval ``low``–``high`` (scaled integers, or ordinals), exact when equal;
    a truth or code is in ``value``.  ``type`` has unit and scale.

    ``when``: with which outcome it is given (oppfylt, ikke_oppfylt or alltid).  ``given``: is it given here?  False: the outcome
    is another, and it has no value.  None: the outcome is unsettled, and the value holds only if the outcome is ``when``.
    """

    name: str
    type: Type
    low: int | None
    high: int | None
    value: bool | str | None
    slot: int
    when: str
    given: bool | None

    @property
    def total(self) -> tuple[int, int]:
        """What a number adds to a sum over rules or cases: (0, 0) where it is not given; from 0 where that is not settled."""
        if self.given is False or self.low is None or self.high is None or not isinstance(self.type, NumType):
            return 0, 0
        return (self.low, self.high) if self.given else (min(0, self.low), max(0, self.high))

    @property
    def interval(self) -> bool | str | Interval | None:
        """The value as the engine has it: truth, code, or (low, high)."""
        return self.value if self.low is None or self.high is None else (self.low, self.high)

    @property
    def bounds(self) -> tuple[Decimal, Decimal] | tuple[dt.date, dt.date] | None:
        """The least and greatest value it can have, as exact decimals or dates; None for a truth or code."""
        if self.low is None or self.high is None:
            return None
        if isinstance(self.type, NumType):
            return Decimal(self.low).scaleb(-self.type.scale), Decimal(self.high).scaleb(-self.type.scale)
        return dt.date.fromordinal(self.low), dt.date.fromordinal(self.high)

    @property
    def exact(self) -> bool:
        """Is it one definite value?  One that is not given has none."""
        if self.given is False:
            return False
        if isinstance(self.type, (NumType, DateType)):
            return self.low == self.high
        return self.value is not None


@frozen(eq=False)
class Answer:
    """What a rule came to.  Cheap to make; proof, questions, timeline, receipt and text are worked out when asked for."""

    rules: RuleSet = field(repr=False)
    case: Case = field(repr=False)
    rule: str
    date: dt.date
    known_by: dt.date | None
    evidence: Evidence
    readings: Mapping[str, str]
    evaluation: Evaluation = field(repr=False)

    def __reduce__(self) -> tuple[object, ...]:
        """Kept as what was asked; worked out anew when it is read back."""
        return _again, (self.rules, self.case, self.rule, self.date, self.known_by, self.evidence, dict(self.readings))

    @property
    def outcome(self) -> Outcome:
        """oppfylt, ikke_oppfylt or uavklart; ``bool()`` of it raises."""
        return outcomes.outcome(self.evaluation.program, self.evaluation.root)

    @property
    def code(self) -> str:
        """The code of the consequence (rett, kan_innvilges, …); empty when unsettled."""
        return outcomes.code(self.evaluation.program, self.outcome)

    @property
    def reason_code(self) -> str:
        """The stable reason code (årsakskode), the same in columns."""
        return outcomes.reason_code(self.evaluation.program, self.outcome, self.evaluation.truth)

    @property
    def contradictions(self) -> tuple[str, ...]:
        """The names of the demands (krav) that the facts the rule reads do not meet, the same in columns."""
        return tuple(demand.name for demand in self.evaluation.broken)

    @property
    def document(self) -> RuleDocument:
        """The rule document as it reads on the date."""
        return self.rules.document(self.rule, self.date)

    @property
    def results(self) -> dict[str, Result]:
        """The values the rule gives, by name; also those that are not given with this outcome, which then say so."""
        return self.results_with(self.outcome)

    def results_with(self, outcome: Outcome) -> dict[str, Result]:
        """The values the rule gives, where its outcome is this."""
        found = {}
        for name, slot, when, _ in self.evaluation.program.results:
            kind = self.evaluation.program.slots[slot].type
            value = self.evaluation.value(slot)
            given = outcomes.given(when, outcome)
            if given is False:
                found[name] = Result(name, kind, None, None, None, slot, when, given)
            elif isinstance(kind, (BoolType, CodeType)):
                found[name] = Result(name, kind, None, None, value, slot, when, given)
            else:
                found[name] = Result(name, kind, value[0], value[1], None, slot, when, given)
        return found

    @property
    def settled(self) -> bool:
        """Is the outcome definite, and every value that is given with it exact?"""
        return self.all_settled(self.outcome, self.results)

    @staticmethod
    def all_settled(outcome: Outcome, results: Mapping[str, Result]) -> bool:
        """Is an outcome definite, and every value that is given with it exact?"""
        if outcome is Outcome.UNSETTLED:
            return False
        return all(result.exact for result in results.values() if result.given is not False)

    # What follows is worked out when asked for; what is shared is worked out once.

    @cached_property
    def ground(self) -> Ground:
        """What proofs and lists of this answer share."""
        from allocation.answers.proof import Ground

        return Ground(self)

    @cached_property
    def open_points(self) -> tuple[Open, ...]:
        """All that is unsettled, what the outcome waits for first; with a no only the values that follow from it."""
        from allocation.answers.points import open_points

        return open_points(self)

    def proof(self) -> ProofNode:
        """The tree of the conditions, down to the facts."""
        from allocation.answers.proof import proof

        return proof(self)

    @property
    def missing(self) -> tuple[Open, ...]:
        """Facts and lists that are missing and could settle something."""
        from allocation.answers.points import missing

        return missing(self)

    @property
    def judgements(self) -> tuple[Open, ...]:
        """Judgements (skjønn) that remain."""
        from allocation.answers.points import judgements

        return judgements(self)

    @property
    def conflicts(self) -> tuple[Open, ...]:
        """What contradicts itself."""
        from allocation.answers.points import conflicts

        return conflicts(self)

    @property
    def unchosen(self) -> tuple[Open, ...]:
        """Readings of unsettled law that nobody has chosen between, where that matters."""
        from allocation.answers.points import unchosen

        return unchosen(self)

    @property
    def not_modelled(self) -> tuple[Open, ...]:
        """Values of rule documents that nobody has written down."""
        from allocation.answers.points import not_modelled

        return not_modelled(self)

    def depends_on_readings(self) -> Dependence:
        """The tenable readings of unsettled law under which the answer would be another."""
        from allocation.answers.other_readings import dependence

        return dependence(self)

    @property
    def reservations(self) -> tuple[Reservation, ...]:
        """What the rule leaves out and that may matter here."""
        from allocation.answers.points import reservations

        return reservations(self)

    @property
    def deviations(self) -> tuple[Departure, ...]:
        """Known deviations from the rule as it stands, and amounts set down to the lawful."""
        from allocation.answers.points import deviations

        return deviations(self)

    def questions(self) -> tuple[Question, ...]:
        """What to ask, best first."""
        from allocation.answers.questions import questions

        return questions(self)

    def next_question(self) -> Question | None:
        """The best question; None when nothing that can be asked matters."""
        from allocation.answers.questions import next_question

        return next_question(self)

    def next_change(self, horizon_years: int = 120) -> Change | None:
        """The first later day with another answer; None when there is none within the horizon."""
        from allocation.answers.timeline import next_change

        return next_change(self, horizon_years)

    def receipt(self, salt: str | None = None) -> Receipt:
        """The receipt; ``salt`` is a random text drawn by the caller."""
        from allocation.answers.receipt import receipt

        return receipt(self, salt)

    def text(self, language: str = "nb", *, full: bool = False) -> str:
        """The answer as plain text in bokmål (nb) or nynorsk (nn)."""
        from allocation.answers.text import render

        return render(self, language, full=full)

    @overload
    def to_data(self, language: str = "nb", *, brief: Literal[True]) -> Svarhode: ...

    @overload
    def to_data(
        self, language: str = "nb", *, brief: Literal[False] = False, change: bool = False, salt: str | None = None
    ) -> Svar: ...

    def to_data(
        self, language: str = "nb", *, brief: bool = False, change: bool = False, salt: str | None = None
    ) -> Svar | Svarhode:
        """The answer as JSON-able data, its texts in bokmål (nb) or nynorsk (nn); ``tildeling skjema svar`` has its schema.

        ``brief``: only what was asked, the outcome, its codes and the values.  ``change``: also when the answer next changes by
        itself.  ``salt``: a random text drawn by the caller, for the receipt; without it there is none, since one without salt
        would show which cases have equal facts.
        """
        from allocation.answers.data import head_data, to_data

        if brief:
            return head_data(self)
        return to_data(self, read_language(language), change=change, salt=salt)


def assess(
    rules: RuleSet,
    case: Case,
    rule: str,
    *,
    date: dt.date,
    known_by: dt.date | None = None,
    evidence: Evidence = "åpen",
    readings: Mapping[str, str] | None = None,
) -> Answer:
    """Assess one rule of a case.

    ``date``: which law and which dated facts; ``known_by``: only facts registered by then; ``evidence``: when «avsluttet», a
    burden of proof that is not met decides.  ``readings``: choices where the law is unsettled, by address.  Raises
    UkjentRegelFeil, ArgumentFeil, SakFeil (someone born after ``date``, or a case of another municipality than the rules) or a
    fault of a rule document.
    """
    _check(rules, case, date, known_by, evidence)
    return _assess(rules, case, arguments.text(rule, "Regelen"), date, known_by, evidence, readings or {})


def _again(
    rules: RuleSet,
    case: Case,
    rule: str,
    date: dt.date,
    known_by: dt.date | None,
    evidence: Evidence,
    readings: Mapping[str, str],
) -> Answer:
    return assess(rules, case, rule, date=date, known_by=known_by, evidence=evidence, readings=readings)


def _check(rules: RuleSet, case: Case, date: dt.date, known_by: dt.date | None, evidence: str) -> None:
    if evidence not in EVIDENCE:
        raise ArgumentFeil(Funn(f"Bevisføringen er «{evidence}».", "Velg åpen eller avsluttet."))
    arguments.day(date, "Datoen")
    if known_by is not None:
        arguments.day(known_by, "kjent per")
    if not FIRST_YEAR <= date.year <= LAST_YEAR:
        raise ArgumentFeil(
            Funn(f"Datoen {date.isoformat()} er utenfor årene {FIRST_YEAR} til {LAST_YEAR}.", "Velg en annen dato.")
        )
    rules.check_municipality(case.municipality, date)
    findings = case.check_against(date, known_by)
    if findings:
        raise SakFeil(findings)


def _assess(
    rules: RuleSet,
    case: Case,
    rule: str,
    date: dt.date,
    known_by: dt.date | None,
    evidence: Evidence,
    readings: Mapping[str, str],
) -> Answer:
    compiled = rules.compiled(rule, date.toordinal(), readings)
    evaluation = evaluate(compiled, case, date, known_by, evidence == "avsluttet")
    return Answer(rules, case, rule, date, known_by, evidence, readings, evaluation)


def assess_many(
    rules: RuleSet,
    case: Case,
    ids: Iterable[str] | None = None,
    *,
    date: dt.date,
    known_by: dt.date | None = None,
    evidence: Evidence = "åpen",
    readings: Mapping[str, str] | None = None,
    all_readings: bool = False,
) -> dict[str, Answer]:
    """Assess many rules of one case in one call; all rules of the set when ``ids`` is None.

    A reading counts for the rule whose document it stands in; ``all_readings``: for rules that use that document too.
    """
    chosen = rules.rule_ids if ids is None else arguments.texts(ids, "Reglene")
    if chosen:
        _check(rules, case, date, known_by, evidence)
    own = readings or {}
    same = all_readings or not own
    return {rule: _assess(rules, case, rule, date, known_by, evidence, own if same else _for(rule, own)) for rule in chosen}


def _for(rule: str, readings: Mapping[str, str]) -> dict[str, str]:
    return {address: choice for address, choice in readings.items() if address.partition("/")[0] == rule}

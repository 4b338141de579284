"""What the parts of the adapter share: a case ready to be assessed, checks of the answers, and the words for both."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from attrs import define, field, frozen

from allocation import Answer, Case, Outcome, RuleSet, Why, assess
from allocation.answers.answer import Result
from allocation.language.document import RuleDocument
from allocation.language.nodes import NumType
from tests.published.facts import Facts, Published

Verdict = Literal["riktig", "uavklart", "galt_med_sikkerhet"]
SOURCE = "publisert sak"


@frozen
class Check:
    """One thing a case says about the answer, and how the answer stands to it.  ``kinds``: why it is unsettled."""

    name: str
    verdict: Verdict
    kinds: frozenset[Why] = frozenset()
    got: str = ""


@define
class Prepared:
    """A published case in our vocabulary.

    ``presumed``: what was taken for granted; only when every fact was understood.
    """

    case: Published
    facts: Facts
    rules: RuleSet
    date: dt.date
    data: dict[str, Any] = field(factory=dict)
    given: dict[str, Any] = field(factory=dict)
    tables: dict[str, list[dict[str, Any]]] = field(factory=dict)
    rule_ids: tuple[str, ...] = ()
    presumed: list[str] = field(factory=list)
    notes: dict[str, Any] = field(factory=dict)
    _waiting: list[tuple[str, Callable[[], None]]] = field(factory=list)
    _answers: dict[str, Answer] = field(factory=dict)

    @property
    def complete(self) -> bool:
        """Has every stated fact been understood?"""
        return not self.facts.unread

    def presume(self, what: str) -> bool:
        """May this be taken for granted?  It is then noted."""
        if self.complete:
            self.presumed.append(what)
        return self.complete

    def when_complete(self, what: str, action: Callable[[], None]) -> None:
        """Presume this when the whole case has been read, if it may be taken for granted then."""
        self._waiting.append((what, action))

    def finish(self) -> None:
        """The whole case has been read."""
        for what, action in self._waiting:
            if self.presume(what):
                action()
        self._waiting.clear()

    def judge(self, answer: bool | None, factor: str) -> Any:
        """A judgement that the case states as a fact."""
        if answer is None:
            return "ukjent"
        return {
            "svar": yes_no(answer),
            "av": SOURCE,
            "dato": self.date.isoformat(),
            "momenter": [factor],
            "begrunnelse": f"Lagt til grunn i sak {self.case.id}",
        }

    def factor(self, name: str) -> str:
        """A factor that a judgement may rest on."""
        return self.rules.vocabulary.facts[name].factors[0]

    def estimate(self, number: str, factor: str) -> Any:
        """A judgement of a number that the case states as a fact."""
        return {**self.judge(True, factor), "svar": number}

    def give(self, address: str, value: Any) -> None:
        """A value that the case states instead of the facts behind it."""
        stated = value if isinstance(value, Mapping) else {"verdi": yes_no(value) if isinstance(value, bool) else value}
        self.given[address] = {**stated, "kilde": f"{SOURCE} {self.case.id}"}

    def as_data(self) -> dict[str, Any]:
        """The case file."""
        tables = {name: rows if self.complete else {"rader": rows, "lukket": "nei"} for name, rows in self.tables.items()}
        return {"sak": self.case.id, "fakta": self.data, **tables, "oppgitt": self.given}

    def like(self, changed: Mapping[str, Any] | None = None, *, date: dt.date | None = None) -> Prepared:
        """The same case on another date, or with some facts changed."""
        other = Prepared(self.case, self.facts, self.rules, date or self.date)
        other.data, other.tables, other.given = {**self.data, **(changed or {})}, self.tables, self.given
        other.rule_ids, other.notes = self.rule_ids, self.notes
        return other

    def answer(self, rule: str) -> Answer | None:
        """The answer of one of the rules that the case is about."""
        if rule not in self.rule_ids:
            return None
        if rule not in self._answers:
            case = Case.from_data(self.as_data(), self.rules.vocabulary)
            self._answers[rule] = assess(self.rules, case, rule, date=self.date)
        return self._answers[rule]


def dated_values(rules: RuleSet, document: str, parameter: str) -> dict[dt.date, Decimal | None]:
    """The dated values of a parameter of a rule document."""
    source = rules.library.source(document)
    found = None if source is None else rules.library.read(source)
    assert isinstance(found, RuleDocument)
    return dict(found.parametre[parameter].verdier)


def value_on(values: Mapping[dt.date, Decimal | None], day: dt.date) -> Decimal | None:
    """The value that holds on a day."""
    starts = [start for start in values if start <= day]
    return values[max(starts)] if starts else None


def yes_no(value: bool) -> str:
    """ja or nei."""
    return "ja" if value else "nei"


def kinds_of(answer: Answer | None) -> frozenset[Why]:
    """Why an answer is unsettled."""
    if answer is None:
        return frozenset({Why.NOT_MODELLED})
    points = (*answer.missing, *answer.judgements, *answer.conflicts, *answer.not_modelled)
    return frozenset(point.why for point in points) or frozenset({Why.MISSING})


def unsettled(name: str, answer: Answer | None = None, got: str = "uavklart") -> Check:
    """A check that cannot be settled."""
    return Check(name, "uavklart", kinds_of(answer), got)


def check_truth(name: str, got: bool | None, expected: bool, answer: Answer | None) -> Check:
    """A three-valued truth against a stated one."""
    if got is None:
        return unsettled(name, answer)
    return Check(name, "riktig" if got is expected else "galt_med_sikkerhet", got=yes_no(got))


def check_outcome(name: str, answer: Answer | None, expected: bool) -> Check:
    """An outcome against yes or no."""
    return check_truth(name, None if answer is None else as_truth(answer.outcome), expected, answer)


def as_truth(outcome: Outcome) -> bool | None:
    """An outcome as yes, no, or unsettled."""
    return None if outcome is Outcome.UNSETTLED else outcome is Outcome.FULFILLED


def in_force(answer: Answer) -> bool:
    """Was the provision in force, and is it modelled, on the date?"""
    return answer.evaluation.program.status == "gjelder"


def check_judged(answers: Iterable[Answer | None], *, contradicted: bool = False) -> Check:
    """What was set aside is a judgement: the right answer is that it remains, or that the rules contradict what was decided."""
    found = [answer for answer in answers if answer is not None]
    if contradicted:
        return Check("bruddet vises", "riktig", got="brudd")
    for answer in found:
        if answer.outcome is Outcome.UNSETTLED and any(point.why is Why.JUDGEMENT for point in answer.judgements):
            return Check("skjønnet gjenstår", "riktig", got="uavklart")
    return unsettled("skjønnet", found[0] if found else None)


def check_number(
    name: str, interval: tuple[Fraction, Fraction] | None, expected: Any, tolerance: Any, answer: Answer | None
) -> Check:
    """An interval against a stated amount.  One that cannot hold the amount is wrong, though it is no single amount."""
    if interval is None:
        return unsettled(name, answer)
    wanted, slack = Fraction(Decimal(str(expected))), Fraction(Decimal(str(tolerance)))
    low, high = interval
    got = f"{float(low):g}" if low == high else f"{float(low):g}–{float(high):g}"
    if high < wanted - slack or low > wanted + slack:
        return Check(name, "galt_med_sikkerhet", got=got)
    return Check(name, "riktig", got=got) if low == high else unsettled(name, answer, got)


def number(result: Result | None) -> tuple[Fraction, Fraction] | None:
    """The interval of a result in whole units."""
    if result is None or result.low is None or result.high is None:
        return None
    scale = result.type.scale if isinstance(result.type, NumType) else 0
    return Fraction(result.low, 10**scale), Fraction(result.high, 10**scale)


def node(answer: Answer | None, address: str) -> bool | None:
    """The truth of a condition by its address; None when it is unsettled, or not there."""
    if answer is None:
        return None
    for slot in answer.evaluation.program.slots:
        if slot.key == address and slot.table is None:
            value = answer.evaluation.value(slot.index)
            return value if isinstance(value, bool) else None
    return None


def worst(checks: Iterable[Check]) -> Verdict:
    """The verdict on several checks: wrong before unsettled before right; no check at all is unsettled."""
    verdicts = {check.verdict for check in checks}
    if "galt_med_sikkerhet" in verdicts:
        return "galt_med_sikkerhet"
    return "riktig" if verdicts == {"riktig"} else "uavklart"

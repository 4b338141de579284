"""The answer over time, and when it next changes.  Only days on which something it rests on may change are looked at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from allocation.answers.answer import Answer, Evidence, Result, assess
from allocation.answers.occasions import Occasion, of_case, of_law, of_today
from allocation.answers.trace import Trace
from allocation.engine.bind import demands_evaluated
from allocation.engine.broken import broken_demands
from allocation.engine.outcome import wanted
from allocation.engine.rules import RuleSet
from allocation.errors import ArgumentFeil, Funn
from allocation.facts.case import Case
from allocation.facts.vocabulary import EARLIEST, LATEST
from allocation.language.nodes import NumType
from allocation.values.dates import add_months

if TYPE_CHECKING:
    from allocation.shapes.answer import Periode

HORIZON_YEARS = 120
Look = Callable[[int], Answer]


@frozen(eq=False)
class Period:
    """Days with one answer.  ``answer`` is that of the first day; ``occasions``: what made it change from the period before."""

    first: dt.date
    last: dt.date
    answer: Answer
    occasions: tuple[Occasion, ...] = ()

    def to_data(self) -> Periode:
        """The period as JSON-able data; ``tildeling skjema tidslinje`` has the schema of all of them."""
        from allocation.answers.data import period_data

        return period_data(self)


@frozen(eq=False)
class Change:
    """The first later day on which the answer is another, and what happens that day."""

    date: dt.date
    answer: Answer
    occasions: tuple[Occasion, ...]


def timeline(
    rules: RuleSet,
    case: Case,
    rule: str,
    first: dt.date,
    last: dt.date,
    *,
    known_by: dt.date | None = None,
    evidence: Evidence = "åpen",
    readings: Mapping[str, str] | None = None,
) -> tuple[Period, ...]:
    """The answer on every day from ``first`` to ``last``: days with equal outcome, codes and values are one period.

    Raises ArgumentFeil where the days are in the wrong order, and what ``assess`` raises.
    """
    if last < first:
        raise ArgumentFeil(Funn("Tidslinjens siste dag er før den første.", "Bytt om datoene."))
    if first.toordinal() < EARLIEST or last.toordinal() > LATEST:
        raise ArgumentFeil(Funn("Tidslinjen går utenfor årene 1900–2200.", "Velg datoer innenfor."))
    answer = assess(rules, case, rule, date=first, known_by=known_by, evidence=evidence, readings=readings)
    starts: list[tuple[dt.date, Answer, tuple[Occasion, ...]]] = [(first, answer, ())]
    for later, occasions in _later(answer, last.toordinal()):
        before = starts[-1][1]
        if (later.reason_code, state(later)) != (before.reason_code, state(before)):
            starts.append((later.date, later, occasions))
    ends = [start - dt.timedelta(1) for start, _, _ in starts[1:]] + [last]
    return tuple(Period(start, end, found, why) for (start, found, why), end in zip(starts, ends, strict=True))


def next_change(answer: Answer, horizon_years: int = HORIZON_YEARS) -> Change | None:
    """The first later day with another outcome, code or value, by the law and the facts as they are known now.

    None: no such day within the horizon.  While the outcome is ikke_oppfylt only values that follow from it count.
    """
    horizon = min(add_months(answer.date.toordinal(), 12 * horizon_years), LATEST)
    gone = None if answer.rules.municipality is None else answer.rules.library.places.last_day(answer.rules.municipality)
    if gone is not None:  # who decides after that day is another, by its own rules
        horizon = min(horizon, gone.toordinal())
    now = told(answer)
    for later, occasions in _later(answer, horizon):
        if told(later) != now:
            return Change(later.date, later, occasions)
    return None


def state(answer: Answer) -> tuple[object, ...]:
    """What two answers must share to be the same: outcome, code and values."""
    return _state(answer, answer.results.values())


def _state(answer: Answer, results: Iterable[Result]) -> tuple[object, ...]:
    values = []
    for result in results:
        scale = result.type.scale if isinstance(result.type, NumType) else None
        values.append((result.name, scale, result.given, result.low, result.high, result.value))
    return answer.outcome, answer.code, tuple(values)


def told(answer: Answer) -> tuple[object, ...]:
    """What two answers must share to say the same: values count where they are worth asking about."""
    return _state(answer, (result for result in answer.results.values() if wanted(result.when, answer.outcome)))


def _later(answer: Answer, last: int) -> Iterator[tuple[Answer, tuple[Occasion, ...]]]:
    """The answer on each later day on which it may change, to ``last``, and what happens that day."""

    def look(day: int) -> Answer:
        return assess(
            answer.rules,
            answer.case,
            answer.rule,
            date=dt.date.fromordinal(day),
            known_by=answer.known_by,
            evidence=answer.evidence,
            readings=answer.readings,
        )

    dated = of_case(answer.case)
    start = answer
    while True:
        # A stretch: one program, and facts that stay as they are.  Inside it only the date moves.
        program, day = start.evaluation.program, start.date.toordinal()
        end = min([program.last, last, *(cut - 1 for cut in dated if cut > day)])
        turn = _turn(start, end)
        end = end if turn is None else turn[0] - 1
        trace = Trace(start.evaluation, start.case.vocabulary)
        passing = of_today(trace, end + 1)
        beyond = passing.pop(end + 1, [])
        for inside in sorted(passing):
            yield look(inside), tuple(passing[inside])
        if end >= last:
            return
        begun = look(end + 1)
        occasions = [*dated.get(end + 1, ()), *(turn[1] if turn is not None else ())]
        if end == program.last:
            occasions.insert(0, of_law(program, begun.evaluation.program))
        yield begun, (*occasions, *beyond)
        start = begun


def _turn(answer: Answer, last: int) -> tuple[int, list[Occasion]] | None:
    """The first later day, to ``last``, on which other demands among the facts are broken, because the date has moved."""
    if answer.evaluation.program.demands is None:
        return None
    compiled = answer.rules.compiled(answer.rule, answer.date.toordinal(), answer.readings)
    checked = demands_evaluated(compiled, answer.case, answer.date, answer.known_by)
    if checked is None:
        return None
    now = {demand.name for demand in answer.evaluation.broken}
    days = of_today(Trace(checked, answer.case.vocabulary), last)
    heard = None if answer.known_by is None else answer.known_by.toordinal()
    for day in sorted(days):
        if {demand.name for demand in broken_demands(compiled, answer.case, day, heard)} != now:
            return day, days[day]
    return None

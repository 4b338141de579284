"""The signals of a case on a day: what they read from the log and the rules, what came of it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from attrs import frozen

from allocation.values.truth import Outcome
from coordination.case.due import due
from coordination.case.event import Event, Log
from coordination.case.fold import fold, visible
from coordination.case.guard import Facts, ask
from coordination.case.review import may_share
from coordination.model.compile import Model
from coordination.model.document import Signal, SignalInput
from coordination.signals.host import Engine
from coordination.signals.pure import Inputs, evaluate
from coordination.signals.subset import SignalRule, Value, compile_signals

State = Literal["gitt", "ikke_gitt", "uavklart"]


@frozen
class Notice:
    """A signal on a day.  ``because``: what it reads, with the values that were found (None: not known)."""

    signal: Signal
    state: State
    because: tuple[tuple[str, Value | None], ...]


@frozen
class Signals:
    """Every signal of a model.  ``differs``: the rules on which the engine and the pure evaluator differ; it must be empty."""

    notices: tuple[Notice, ...]
    differs: frozenset[str]

    def state(self, name: str) -> State:
        """How a named signal stands, whichever of its rules gives it."""
        found = {one.state for one in self.notices if one.signal.gir == name}
        return "gitt" if "gitt" in found else "uavklart" if "uavklart" in found else "ikke_gitt"


def signals(
    model: Model, log: Log, on: date, known: date, facts: Facts, reader: str | None = None, engine: Engine | None = None
) -> Signals:
    """The signals on a day as the case was known on a day.

    ``reader``: the participant who gets them; what it may not see is not known to it.  ``engine``: what works them out
    beside the pure evaluator, if any.  The pure one is the truth: the engine's answer is held against it, never put in its place.
    """
    rules = compile_signals(model.document)
    inputs = inputs_of(model, log, on, known, facts, reader)
    truth = evaluate(rules, inputs)
    by_id = {rule.id: rule for rule in rules}
    notices = []
    for signal in model.document.signaler:
        state: State = "gitt" if signal.id in truth.fired else "uavklart" if signal.id in truth.unsettled else "ikke_gitt"
        notices.append(Notice(signal, state, _because(by_id[signal.id], rules, inputs)))
    return Signals(tuple(notices), frozenset() if engine is None else truth.fired ^ engine.fired(inputs))


def _because(rule: SignalRule, rules: Sequence[SignalRule], inputs: Inputs) -> tuple[tuple[str, Value | None], ...]:
    """What a rule reads, itself and through the signals it builds on; what does not apply is left out."""
    read, left, seen = dict[str, Value | None](), [rule], {rule.id}
    while left:
        one = left.pop(0)
        read |= {test.input: inputs[test.input] for test in one.tests if test.input in inputs}
        below = [other for other in rules if other.gives in one.signals and other.id not in seen]
        seen |= {other.id for other in below}
        left += below
    return tuple(read.items())


def inputs_of(model: Model, log: Log, on: date, known: date, facts: Facts, reader: str | None) -> dict[str, Value | None]:
    """What the signals of a model read, on a day: numbers and codes; None: not known; absent: does not apply."""
    seen = visible(log.events, on, known)
    found: dict[str, Value | None] = {}
    for name, kind in model.document.signaldata.items():
        applies, value = _input(model, log, seen, kind, on, known, facts, reader)
        if applies:
            found[name] = value
    return found


def _input(
    model: Model,
    log: Log,
    seen: Sequence[Event],
    kind: SignalInput,
    on: date,
    known: date,
    facts: Facts,
    reader: str | None,
) -> tuple[bool, Value | None]:
    """Does it apply, and its value."""
    if kind.vilkår is not None:
        return True, ask(model, kind.vilkår, facts, seen, on).outcome.value
    if kind.frist is not None:
        return _days_left(model, log, kind.frist, on, known)
    if kind.antall:
        counted = [event for event in seen if event.navn in kind.antall and event.gjelder > on - timedelta(kind.siste_dager or 0)]
        return True, len(counted) if _may_see(model, log, counted, on, known, facts, reader) else None
    if kind.dager_siden:
        last = max((event.gjelder for event in seen if event.navn in kind.dager_siden), default=None)
        return last is not None, None if last is None else (on - last).days
    standing = fold(model.document, log.events, on, known)
    if kind.rolle is not None:
        return True, "ja" if kind.rolle in standing.holders else "nei"
    level = model.document.tilstander[standing.state].nivå
    return (True, standing.state) if kind.saken == "tilstand" else (level is not None, level)


def _days_left(model: Model, log: Log, deadline: str, on: date, known: date) -> tuple[bool, int | None]:
    """The days left of the first that runs out.  Where another runs that nobody has set a number for, it is known only when the
    first is over already."""
    begun = [one for one in due(model.document, log.events, on, known) if one.deadline == deadline]
    running = [one for one in begun if one.met is None and one.state != "bortfalt"]
    last = [one.last for one in running if one.last is not None]
    if last and (len(last) == len(running) or min(last) < on):
        return True, (min(last) - on).days
    return bool(running), None


def _may_see(model: Model, log: Log, counted: Sequence[Event], on: date, known: date, facts: Facts, reader: str | None) -> bool:
    """May the reader see every event that is counted: it told it itself, or it may be shared with it?"""
    if all(reader is not None and _told_by(model, event, reader) for event in counted):
        return True
    return reader is not None and may_share(model, log, reader, on, known, facts) is Outcome.FULFILLED


def _told_by(model: Model, event: Event, reader: str) -> bool:
    fields = model.document.hendelser[event.navn].felt
    return event.av == reader or any(value == reader and fields[name].slag == "deltaker" for name, value in event.felt.items())

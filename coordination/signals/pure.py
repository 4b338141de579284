"""The evaluator of signals that runs everywhere, and is the truth: a least fixpoint, each signal at most once."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen

from coordination.signals.subset import UNSETTLED, Compared, SignalRule, Value

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
Inputs = Mapping[str, Value | None]
"""What signals read: a number or a code; None where it is not known.  What does not apply (no such day has begun) is absent."""


@frozen
class Found:
    """``fired``: the rules that hold; ``unsettled``: those that would hold, were some unknown input as they need it."""

    fired: frozenset[str]
    unsettled: frozenset[str]


def evaluate(rules: Sequence[SignalRule], inputs: Inputs) -> Found:
    """Which rules hold, and which cannot be said."""
    sure = _fired(rules, inputs, unknown=False)
    return Found(sure, _fired(rules, inputs, unknown=True) - sure)


def _fired(rules: Sequence[SignalRule], inputs: Inputs, *, unknown: bool) -> frozenset[str]:
    fired: set[str] = set()
    given: set[str] = set()
    left = list(rules)
    while True:
        held = [rule for rule in left if _holds(rule, inputs, given, unknown)]
        if not held:
            return frozenset(fired)
        fired |= {rule.id for rule in held}
        given |= {rule.gives for rule in held}
        left = [rule for rule in left if rule.id not in fired]


def _holds(rule: SignalRule, inputs: Inputs, given: set[str], unknown: bool) -> bool:
    return given.issuperset(rule.signals) and all(_test(one, inputs, unknown) for one in rule.tests)


def _test(test: Compared, inputs: Inputs, unknown: bool) -> bool:
    if test.input not in inputs:
        return False
    value = inputs[test.input]
    if value is None or (value == UNSETTLED and test.value != UNSETTLED):
        return unknown
    return type(value) is type(test.value) and _COMPARE[test.operator](value, test.value)

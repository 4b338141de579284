"""Each published case through the rules: right, unsettled, wrong with confidence, or outside what is modelled."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from attrs import frozen

from allocation import RuleSet, TildelingFeil, Why
from tests.published.adapter import TOPICS, adapt, checks_of
from tests.published.base import Check, worst
from tests.published.facts import Published

Status = Literal["riktig", "uavklart", "galt_med_sikkerhet", "utenfor"]
STATUSES: tuple[Status, ...] = ("riktig", "uavklart", "galt_med_sikkerhet", "utenfor")


# What is set aside or left to discretion is a judgement: that it remains is the right answer, whatever else the case says.
JUDGED = ("set_aside", "discretionary", "breach")


@frozen
class Outcome:
    """How the rules did on one case.  ``scored``: the case has an answer that everybody agrees on."""

    case: Published
    status: Status
    checks: tuple[Check, ...]
    unread: tuple[str, ...]
    presumed: tuple[str, ...]

    @property
    def scored(self) -> bool:
        """Does the case count?"""
        return self.case.scoring != "flag_only"

    @property
    def kinds(self) -> tuple[Why, ...]:
        """Why it is unsettled."""
        if self.status != "uavklart":
            return ()
        found = {kind for check in self.checks if check.verdict == "uavklart" for kind in check.kinds}
        found |= {Why.MISSING} if self.unread and self.checks else set()
        return tuple(kind for kind in Why if kind in (found or {Why.NOT_MODELLED}))


def run(case: Published, rules: RuleSet) -> Outcome:
    """One case.  One that cannot be (an impossible age or date) is not answered."""
    try:
        return _run(case, rules)
    except (TildelingFeil, ValueError) as error:
        refused = Check("saken", "uavklart", frozenset({Why.CONFLICT}), got=str(error).splitlines()[0])
        return Outcome(case, "uavklart" if case.topic in TOPICS else "utenfor", (refused,), (), ())


def _run(case: Published, rules: RuleSet) -> Outcome:
    prepared = adapt(case, rules)
    checks = tuple(checks_of(prepared))
    for rule in prepared.rule_ids:
        prepared.answer(rule)
    status: Status = worst(checks) if case.topic in TOPICS else "utenfor"
    if prepared.facts.unread and status != "utenfor" and case.expected.get("class") not in JUDGED:
        status = "uavklart"  # a case that is not wholly understood is not answered
    return Outcome(case, status, checks, prepared.facts.unread, tuple(dict.fromkeys(prepared.presumed)))


def run_all(cases: Iterable[Published], rules: RuleSet) -> list[Outcome]:
    """All cases."""
    return [run(case, rules) for case in cases]

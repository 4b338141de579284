"""What is known of one fact: the values given, and what they come to on a date, as known by a date.

Dates are ordinals (``date.toordinal``).
"""

from __future__ import annotations

from enum import Enum

from attrs import evolve, frozen

from allocation.facts.values import Value
from allocation.values.dates import civil, ordinal_of


class State(Enum):
    """The state of a fact.  Absent, unknown and not applicable are three different things."""

    KNOWN = "kjent"
    MISSING = "fraværende"
    UNKNOWN = "ukjent"
    NOT_APPLICABLE = "ikke_aktuelt"
    CONFLICT = "motstridende"
    UNREASONED = "skjønn_uten_begrunnelse"


@frozen
class Judgement:
    """An exercise of discretion: who judged, when, by which factors and with which reasons.

    ``factors`` are among those that the vocabulary lists; ``own`` are others that the one who judged gave weight to.
    """

    by: str
    made: int | None
    factors: tuple[str, ...]
    reasons: str
    own: tuple[str, ...] = ()

    def lacks(self, factors_wanted: bool) -> tuple[str, ...]:
        """The parts that are missing; a judgement counts only when there are none."""
        parts = (
            ("av", bool(self.by)),
            ("dato", self.made is not None),
            ("momenter", bool(self.factors or self.own) or not factors_wanted),
            ("begrunnelse", bool(self.reasons)),
        )
        return tuple(name for name, present in parts if not present)


@frozen
class Given:
    """One value given for a fact, with its source, the date it was registered and the days it holds (inclusive).

    ``among``: it is one of these codes, and nobody knows which; ``value`` is then None though the state is kjent.
    ``asked``: whoever was asked has no more to add to what is known in part, so it is not asked again.
    """

    value: Value | None
    state: State = State.KNOWN
    source: str = ""
    registered: int | None = None
    valid_from: int | None = None
    valid_to: int | None = None
    judgement: Judgement | None = None
    among: tuple[str, ...] = ()
    asked: bool = False

    def counts(self, day: int, known_by: int | None) -> bool:
        """Whether it holds on ``day`` and was known on ``known_by``.  Without a registered date it always was."""
        if self.valid_from is not None and day < self.valid_from:
            return False
        if self.valid_to is not None and day > self.valid_to:
            return False
        if known_by is None:
            return True
        if self.registered is not None and self.registered > known_by:
            return False
        return self.judgement is None or self.judgement.made is None or self.judgement.made <= known_by


@frozen
class Known:
    """What the given values come to.  ``value`` is there only in the state kjent; ``givens`` took part in it.

    ``among``: the codes that it can be, where it is known to be one of some."""

    state: State
    value: Value | None = None
    givens: tuple[Given, ...] = ()
    among: tuple[str, ...] = ()

    @property
    def partial(self) -> bool:
        """Never given; or only bounds, one of some codes, or a judgement without all that makes it count."""
        bounded = isinstance(self.value, tuple) and self.value[0] != self.value[1]
        return self.state in (State.MISSING, State.UNREASONED) or bool(self.among) or bounded

    @property
    def asked(self) -> bool:
        """Has somebody been asked for the rest of it, with no more to add?"""
        return any(given.asked for given in self.givens)


ABSENT = Known(State.MISSING)
UNKNOWN_GIVEN = Given(None, State.UNKNOWN)
NOT_APPLICABLE_GIVEN = Given(None, State.NOT_APPLICABLE)


def known(givens: tuple[Given, ...], day: int, known_by: int | None = None) -> Known:
    """Weigh the given values that hold on ``day`` and were known on ``known_by``.

    Two definite values that differ, or intervals that do not meet, contradict each other; intervals that meet narrow
    each other.  A value prevails over «ukjent» and over a judgement without reasons, and contradicts «ikke aktuelt».
    """
    if len(givens) == 1:
        only = givens[0]
        if not only.counts(day, known_by):
            return ABSENT
        return Known(only.state, only.value if only.state is State.KNOWN else None, givens, only.among)
    taking_part = tuple(given for given in givens if given.counts(day, known_by))
    states = {given.state for given in taking_part}
    if State.KNOWN not in states:
        state = next((state for state in _WITHOUT_VALUE if state in states), State.MISSING)
        return Known(state, None, taking_part)
    if State.NOT_APPLICABLE in states:
        return Known(State.CONFLICT, None, taking_part)
    if any(given.among for given in taking_part):
        return _one_of_some(taking_part)
    values = [given.value for given in taking_part if given.state is State.KNOWN and given.value is not None]
    value = _common(values)
    return Known(State.CONFLICT if value is None else State.KNOWN, value, taking_part)


_WITHOUT_VALUE = (State.NOT_APPLICABLE, State.UNREASONED, State.UNKNOWN)


def _one_of_some(givens: tuple[Given, ...]) -> Known:
    """Codes of which some are known only to be one of several: what all of them can be."""
    sets = [given.among or (str(given.value),) for given in givens if given.state is State.KNOWN]
    common = tuple(code for code in sets[0] if all(code in codes for codes in sets))
    if not common:
        return Known(State.CONFLICT, None, givens)
    return Known(State.KNOWN, common[0] if len(common) == 1 else None, givens, common if len(common) > 1 else ())


def _common(values: list[Value]) -> Value | None:
    """The value they agree on: the one there is, or where all intervals meet; None where they do not agree."""
    first = values[0]
    if not isinstance(first, tuple):
        return first if all(value == first for value in values) else None
    bounds = [value for value in values if isinstance(value, tuple)]
    lo = max(bound[0] for bound in bounds)
    hi = min(bound[1] for bound in bounds)
    return (lo, hi) if lo <= hi else None


def on_day_of_year(givens: tuple[Given, ...], month: int, day: int) -> tuple[Given, ...]:
    """Values as they are on one day of each year, for the whole of that year.

    A value that holds on no such day falls away.
    """
    found = []
    for given in givens:
        first, last = given.valid_from, given.valid_to
        if first is not None:
            year = civil(first)[0]
            first = ordinal_of(year + (ordinal_of(year, month, day) < first), 1, 1)
        if last is not None:
            year = civil(last)[0]
            last = ordinal_of(year + (ordinal_of(year, month, day) <= last), 1, 1) - 1
        if first is None or last is None or first <= last:
            found.append(evolve(given, valid_from=first, valid_to=last))
    return tuple(found)

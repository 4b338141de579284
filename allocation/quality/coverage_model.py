"""What is counted of each document: conditions, thresholds, answers, readings, dated values and places of the provision."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from attrs import Factory, define, field, frozen

from allocation.language import nodes as n
from allocation.quality.coverage_places import Carried
from allocation.values.numbers import format_number

TRUTHS: dict[bool | None, str] = {True: "oppfylt", False: "ikke_oppfylt", None: "uavklart"}
_DECIMALS = 9


@define
class Condition:
    """A leaf or a group, how often it was seen with each truth, and the first scenario in which it alone turned the answer."""

    id: str
    group: str | None
    text: str
    seen: dict[str, int] = Factory(lambda: dict.fromkeys(TRUTHS.values(), 0))
    turns: str | None = None
    decides: bool = False

    @property
    def leaf(self) -> bool:
        """Has it an expression of its own?"""
        return self.group is None

    @property
    def covered(self) -> bool:
        """Was it seen both fulfilled and not fulfilled?"""
        return bool(self.seen["oppfylt"] and self.seen["ikke_oppfylt"])


@define
class Threshold:
    """A comparison and the nearest values that scenarios have below, on and above it, as differences (left − right)."""

    id: str
    text: str
    type: n.NumType | n.DateType
    step: Decimal
    least: int
    most: int
    below: Decimal | None = None
    on: bool = False
    above: Decimal | None = None

    def see(self, difference: Decimal) -> None:
        """A scenario has a value here."""
        if difference == 0:
            self.on = True
        elif difference < 0:
            self.below = difference if self.below is None else max(self.below, difference)
        else:
            self.above = difference if self.above is None else min(self.above, difference)

    @property
    def sides(self) -> dict[str, bool]:
        """For each side that can be reached: does a scenario stand there, within one step?"""
        found = {}
        if self.least < 0:
            found["under"] = self.below is not None and -self.below <= self.step
        found["på"] = self.on
        if self.most > 0:
            found["over"] = self.above is not None and self.above <= self.step
        return found

    @property
    def covered(self) -> bool:
        """Does a scenario stand on each side?"""
        return all(self.sides.values())

    @property
    def seen(self) -> bool:
        """Has a scenario each side that can be reached, however far from the threshold?"""
        return self.on and (self.least >= 0 or self.below is not None) and (self.most <= 0 or self.above is not None)

    def gap(self, side: str) -> str:
        """How far the nearest scenario is from the threshold on a side; empty where there is none."""
        difference = {"under": self.below, "over": self.above}.get(side)
        return "" if difference is None else self.amount(abs(difference))

    def amount(self, difference: Decimal) -> str:
        """A distance in the threshold's own unit."""
        if isinstance(self.type, n.DateType):
            return f"{difference} {'dag' if difference == 1 else 'dager'}"
        return format_number(int(difference.scaleb(_DECIMALS)), _DECIMALS, self.type.unit)


@define
class Consequence:
    """One of the ends of a rule."""

    outcome: str
    code: str
    seen: int = 0


@define
class Choice:
    """One choice of a reading."""

    reading: str
    choice: str
    seen: int = 0


@define
class DatedValue:
    """One dated value of a parameter."""

    parameter: str
    first: date
    value: str
    seen: int = 0


@define
class Entry:
    """A rule document or overlay."""

    id: str
    overlay: bool = False
    scenarios: int = 0
    conditions: dict[str, Condition] = Factory(dict)
    thresholds: dict[tuple[str, str], Threshold] = Factory(dict)
    consequences: dict[str, Consequence] = Factory(dict)
    choices: dict[tuple[str, str], Choice] = Factory(dict)
    values: dict[tuple[str, date], DatedValue] = Factory(dict)
    places: tuple[Carried, ...] = ()
    structured: bool = False

    @property
    def leaves(self) -> list[Condition]:
        """The conditions with an expression."""
        return [condition for condition in self.conditions.values() if condition.leaf]

    def count(self, what: str) -> tuple[int, int]:
        """How many of a kind are covered, and how many there are."""
        covered = [bool(each) for each in self._covered(what)]
        return sum(covered), len(covered)

    def _covered(self, what: str) -> Iterator[object]:
        match what:
            case "vilkår":
                yield from (c.covered for c in self.conditions.values())
            case "uavklart":
                yield from (c.seen["uavklart"] for c in self.conditions.values())
            case "avgjør_alene":
                yield from (c.turns for c in self.leaves)
            case "grenser":
                yield from (t.covered for t in self.thresholds.values())
            case "grenser_sett":
                yield from (t.seen for t in self.thresholds.values())
            case "svar":
                yield from (c.seen for c in self.consequences.values())
            case "lesemåter":
                yield from (c.seen for c in self.choices.values())
            case "verdier":
                yield from (v.seen for v in self.values.values())
            case "bestemmelser":
                yield from (p.state != "verken" for p in self.places)


COUNTED = ("vilkår", "uavklart", "avgjør_alene", "grenser", "grenser_sett", "svar", "lesemåter", "verdier", "bestemmelser")


@frozen
class Coverage:
    """All documents asked for.  ``failed``: scenarios that did not pass, and are not counted."""

    entries: tuple[Entry, ...]
    scenarios: int
    failed: tuple[str, ...] = field(factory=tuple)

    def total(self, what: str) -> tuple[int, int]:
        """The sum over the documents."""
        counts = [entry.count(what) for entry in self.entries]
        return sum(covered for covered, _ in counts), sum(whole for _, whole in counts)

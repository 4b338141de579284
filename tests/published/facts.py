"""A published case as read from its file, and a reader that remembers which of its facts have been understood.

A fact nobody understood is never ignored: as long as there is one, no list is closed and nothing is presumed (see
``adapter``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

# Facts about where a case comes from.  No rule asks for them.
BACKGROUND = (
    r"^(municipality|kommune|page|source|name(_in_.*)?|url|title|county)$",
    r"^(local|municipal)_scheme_",
    r"^date(_of_(test|assessment))?$",
    r"^appeal(_outcome)?$",
)
# A name with one of these may say the opposite of the same name without it.
_NEGATIONS = frozenset(("not", "no", "never", "without", "non", "neither", "except", "excluding"))
# Words of a name that are only numbers, income steps or years.
_STEP_WORD = re.compile(r"\d+(g|h)?|g|to|under|over|below|above|from|up")


@frozen
class Fact:
    """One stated fact.  ``value`` is None when the case says that it is unknown."""

    name: str
    kind: str
    value: Any
    unit: str = ""

    @property
    def words(self) -> frozenset[str]:
        """The words of the name."""
        return frozenset(self.name.casefold().split("_"))

    @property
    def number(self) -> Decimal | None:
        """The value as a number."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | Decimal):
            return None
        return Decimal(self.value)

    @property
    def truth(self) -> bool | None:
        """The value as a truth."""
        return self.value if isinstance(self.value, bool) else None

    @property
    def text(self) -> str:
        """The value as a text in small letters."""
        return self.value.casefold() if isinstance(self.value, str) else ""


@frozen
class Published:
    """A published case.  ``expected`` has only the keys with a value."""

    id: str
    topic: str
    date: str
    law: str
    scoring: str
    basis: str
    facts: Mapping[str, Fact]
    expected: Mapping[str, Any] = field(factory=dict)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Published:
        """Read one object of the file."""
        facts = {
            name: Fact(name, raw.get("type") or "", raw.get("value"), (raw.get("unit") or "").casefold())
            for name, raw in data["facts"].items()
        }
        expected = {key: value for key, value in (data.get("expected") or {}).items() if value is not None}
        return cls(
            data["id"],
            data["topic"],
            str(data.get("date") or ""),
            str(data.get("applicable_law_version") or ""),
            str(data.get("scoring") or ""),
            str(data.get("outcome_basis") or ""),
            facts,
            expected,
        )

    def with_value(self, name: str, value: Decimal | int) -> Published:
        """The same case with another number for one fact."""
        return evolve(self, facts={**self.facts, name: evolve(self.facts[name], value=value)})


def read_cases(path: Path) -> list[Published]:
    """The cases of a file with one JSON object a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Published.from_data(json.loads(line, parse_float=Decimal)) for line in lines if line.strip()]


class Facts:
    """Takes facts by name, kind and unit, and knows which are left."""

    def __init__(self, case: Published) -> None:
        self.all = dict(case.facts)
        self._left = dict(case.facts)
        self._open: dict[str, Fact] = {}
        for pattern in BACKGROUND:
            self.take(pattern, may_be_unknown=True)

    @property
    def unread(self) -> tuple[str, ...]:
        """The names of the facts that nothing has understood, or that are unknown where nothing reckoned with it."""
        return (*self._left, *self._open)

    def take(self, pattern: str, *, unit: str = "", kind: str = "", words: str = "", may_be_unknown: bool = False) -> list[Fact]:
        """The facts left whose name and unit have the patterns, and of the kind; they count as understood.

        ``words``: the only words the name may consist of, beside numbers and income steps.  ``may_be_unknown``: an
        unknown one has its place in the case; else it counts as not understood.
        """
        allowed = frozenset(words.split())
        found = [
            fact
            for fact in self._left.values()
            if re.search(pattern, fact.name, re.I)
            and re.search(unit, fact.unit)
            and (not kind or fact.kind == kind or fact.value is None)
            and (not words or all(word in allowed or _STEP_WORD.fullmatch(word) for word in fact.words))
        ]
        for fact in found:
            del self._left[fact.name]
            if fact.value is None and not may_be_unknown:
                self._open[fact.name] = fact
        return found

    def one(self, pattern: str, *, unit: str = "", kind: str = "", words: str = "", may_be_unknown: bool = False) -> Fact | None:
        """The only such fact.  When there are several that differ, none of them is understood."""
        found = self.take(pattern, unit=unit, kind=kind, words=words, may_be_unknown=may_be_unknown)
        if len({str(fact.value) for fact in found}) > 1:
            for fact in found:
                self.give_back(fact)
            return None
        return found[0] if found else None

    def truth(self, pattern: str) -> bool | None:
        """The only such yes or no; None when it is not stated or unknown, or when the name has a negation."""
        found = self.one(pattern, kind="boolean")
        if found is not None and found.words & _NEGATIONS:
            self.give_back(found)
            return None
        return found.truth if found else None

    def give_back(self, fact: Fact) -> None:
        """It was not understood after all."""
        self._left[fact.name] = fact
        self._open.pop(fact.name, None)


def written(number: Decimal | int) -> str:
    """A number as a case file has it."""
    return format(Decimal(number), "f").replace(".", ",")

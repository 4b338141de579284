"""Readings of a register of decisions: the answers of some rules, on a day, by the rules of a day.

A reading is a frame with the key and, for each rule, outcome, code and the numbers it gives.  Dates that a rule gives are left
out: they move with the day they are worked out on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import polars as pl
from attrs import evolve, field, frozen

from allocation.answers.answer import Evidence
from allocation.columns.answers import CODE, OUTCOME
from allocation.columns.registers import DAY, KEY, Register, collect
from allocation.columns.run import calculate
from allocation.engine.rules import RuleChoice
from allocation.engine.rulesets import RuleSets

_NUMBER = pl.Decimal(38, 6)
_LO, _HI = ".lo", ".hi"
_EPOCH = date(1970, 1, 1).toordinal()
_ANSWERS = 200_000  # at a time, when every day is answered


@frozen(eq=False)
class Reader:
    """Reads the same decisions again and again.  ``own``: the columns about the decision, which no rule reads."""

    choice: RuleChoice
    rules: tuple[str, ...]
    cases: pl.LazyFrame
    children: Mapping[str, pl.LazyFrame]
    evidence: Evidence = "åpen"
    _sets: dict[RuleChoice, RuleSets] = field(factory=dict)

    @classmethod
    def of(cls, choice: RuleChoice, rules: Sequence[str], register: Register, own: Sequence[str], evidence: Evidence) -> Reader:
        kept = [name for name in register.columns if name not in own]
        return cls(choice, tuple(dict.fromkeys(rules)), register.cases.select(kept), register.children, evidence)

    def only(self, keys: pl.Series) -> Reader:
        """The same for some of the decisions."""
        wanted = keys.alias(KEY).to_frame().lazy()

        def some(frame: pl.LazyFrame) -> pl.LazyFrame:
            kept = frame.with_columns(pl.col(KEY).cast(pl.String)).join(wanted, on=KEY, how="semi", maintain_order="left")
            return collect(kept).lazy()  # read once, however often it is answered

        return evolve(
            self, sets=self._sets, cases=some(self.cases), children={name: some(child) for name, child in self.children.items()}
        )

    def with_(self, overlays: Sequence[str]) -> Reader:
        """The same by rules with these overlays too."""
        return evolve(
            self, sets=self._sets, choice=evolve(self.choice, overlays=tuple(dict.fromkeys((*self.choice.overlays, *overlays))))
        )

    def _on_each(self, days: pl.DataFrame, rules_of: date) -> pl.DataFrame:
        """The answers on each of some days: key, ``dato`` and the answers."""
        each = pl.concat_str(pl.col(KEY).cast(pl.String), pl.lit("@"), pl.col(DAY).cast(pl.String))
        cases = self.cases.join(days.lazy(), how="cross").with_columns(each.alias(KEY))
        children = {
            name: child.join(days.lazy(), how="cross").with_columns(each.alias(KEY)).drop(DAY)
            for name, child in self.children.items()
        }
        asked = evolve(self, sets=self._sets, cases=collect(cases).lazy(), children=children)
        found, _ = asked.read(None, rules_of)
        key, on = pl.col(KEY).str.replace(r"@[^@]*$", ""), pl.col(KEY).str.extract(r"@([^@]*)$").str.to_date("%Y-%m-%d")
        return found.with_columns(on.alias(DAY), key.alias(KEY))

    def _rules(self, choice: RuleChoice) -> RuleSets:
        """The rule sets of a choice, loaded once for every reader made from the first."""
        if choice not in self._sets:
            self._sets[choice] = RuleSets.of(choice)
        return self._sets[choice]

    def read(self, day: date | pl.DataFrame | None, rules_of: date | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
        """The answers and what could not be read.  ``day``: one for all, or a frame of key and ``dato``; None: each its
        own, in the column ``dato``.  ``rules_of``: the day whose rules count; None: the day itself."""
        sets = self._rules(evolve(self.choice, read_on=rules_of))
        cases = self.cases
        if isinstance(day, pl.DataFrame):
            cases = cases.with_columns(pl.col(KEY).cast(pl.String)).join(day.lazy(), on=KEY, how="inner", maintain_order="left")
        found = calculate(
            sets,
            cases,
            self.rules,
            date=day if isinstance(day, date) else None,
            evidence=self.evidence,
            children=dict(self.children),
            municipality=self.choice.municipality,
        )
        wanted = [pl.col(KEY).cast(pl.String)]
        for name, kind in found.frame.schema.items():
            rule, slash, rest = name.partition("/")
            if not slash or rule not in self.rules:
                continue
            if rest in (OUTCOME, CODE):
                wanted.append(pl.col(name))
            elif rest.endswith((_LO, _HI)) and kind.is_numeric():
                wanted.append(pl.col(name).cast(_NUMBER))
        return found.frame.select(wanted), found.rejected


def values_of(frame: pl.DataFrame, rule: str) -> list[str]:
    """The names of the numbers that a rule gives in a reading."""
    head = f"{rule}/"
    return [name.removeprefix(head).removesuffix(_LO) for name in frame.columns if name.startswith(head) and name.endswith(_LO)]


def other_outcome(before: str, after: str, rules: Sequence[str]) -> pl.Expr:
    """Is the outcome or code of a rule another?  ``before`` and ``after``: the prefixes of two readings in one frame."""
    pairs = [f"{rule}/{name}" for rule in rules for name in (OUTCOME, CODE)]
    return pl.any_horizontal(pl.col(before + name).ne_missing(pl.col(after + name)) for name in pairs)


def other_number(before: str, after: str, numbers: Sequence[str]) -> pl.Expr:
    """Is a number another, at least or at most?"""
    ends = [name + end for name in numbers for end in (_LO, _HI)]
    return pl.any_horizontal([pl.lit(False), *(pl.col(before + name).ne_missing(pl.col(after + name)) for name in ends)])


def first_day(reader: Reader, base: pl.DataFrame, rules_of: date, day: date, end: date) -> pl.DataFrame:
    """For decisions whose answer on ``end`` is another than on ``day``: the first day it is another.

    ``base``: the reading on ``day``.  Columns key and ``første`` (ordinal).  Every day is answered, for some decisions at a time.
    """
    days = pl.DataFrame({DAY: pl.date_range(day + timedelta(days=1), end, eager=True)})
    numbers = [f"{rule}/{name}" for rule in reader.rules for name in values_of(base, rule)]
    found = [pl.DataFrame(schema={KEY: pl.String, "første": pl.Int64})]
    for part in base.iter_slices(max(1, _ANSWERS // days.height)):
        answers = reader.only(part[KEY])._on_each(days, rules_of)
        both = part.select(pl.col(KEY), pl.exclude(KEY).name.prefix("a:")).join(
            answers.select(pl.col(KEY), pl.col(DAY), pl.exclude(KEY, DAY).name.prefix("b:")), on=KEY, how="inner"
        )
        shared = [name for name in numbers if f"b:{name}{_LO}" in both.columns]
        other = both.filter(other_outcome("a:", "b:", reader.rules) | other_number("a:", "b:", shared))
        found.append(other.group_by(KEY).agg(pl.col(DAY).min().cast(pl.Int32).cast(pl.Int64).alias("første") + _EPOCH))
    return pl.concat(found)

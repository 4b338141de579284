"""The people of a register on both sides.

Both sides read the same register, batch by batch.  A change of money is worked out for each person by itself: exactly where both
amounts are known, else cell by cell.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl

from allocation.answers.answer import Evidence, assess
from allocation.columns.answers import GIVEN, OUTCOME, REASON
from allocation.columns.registers import KEY, Batch, Register, Source, collect, open_register
from allocation.columns.run import Run
from allocation.compare.bands import Bands
from allocation.compare.cases import Rows
from allocation.compare.change import DECIMALS, Changes
from allocation.compare.people import ORDER, Group, Money, OfRule, People, Sum
from allocation.compare.seen import named
from allocation.compare.sides import Sides
from allocation.engine import outcome as outcomes
from allocation.errors import TildelingFeil
from allocation.facts.case import Case
from allocation.facts.vocabulary import Vocabulary
from allocation.floor.differences import differences
from allocation.language import nodes as n

SYNTHETIC = "syntetisk"
BATCH = 100_000
_MOST_ALONE = 20_000
_SCALED = pl.Decimal(38, DECIMALS)


def compare_people(
    sides: Sides,
    register: Source,
    rules: Sequence[str],
    day: date,
    *,
    children: Mapping[str, Source] | None = None,
    evidence: Evidence = "åpen",
    assumed: Mapping[str, str] | None = None,
    batch_size: int = BATCH,
) -> People:
    """Every person of a register on both sides.  ``day``: today for rows without the column ``dato``.  Raises RegisterFeil,
    ArgumentFeil or a fault of a rule document."""
    return _Reading(sides, register, rules, day, children, evidence, assumed).people(batch_size)


class _Reading:
    """One reading of a register on both sides."""

    def __init__(
        self,
        sides: Sides,
        register: Source,
        rules: Sequence[str],
        day: date,
        children: Mapping[str, Source] | None,
        evidence: Evidence,
        assumed: Mapping[str, str] | None,
    ) -> None:
        self.sides = sides
        self.rules = tuple(dict.fromkeys(rules))
        self.day = day
        self.evidence: Evidence = evidence
        self.assumed = dict(assumed or {})
        self.vocabulary: Vocabulary = sides.after.rules.vocabulary
        self.runs = [
            Run.start(
                side.sets,
                register,
                self.rules,
                day,
                evidence,
                children,
                side.rules.municipality,
                None,
                self.assumed,
                otherwise=False,  # nothing of a comparison tells of it
            )
            for side in (sides.before, sides.after)
        ]
        self.register: Register = open_register(register, children, self.vocabulary.tables)
        self.hash = _hash(register)
        self.bands = [Bands(sides, rule, day, self.register.columns, self.vocabulary) for rule in self.rules]
        self.changes: dict[tuple[str, str | None, date], Changes] = {}
        self.alone = 0

    def people(self, size: int) -> People:
        found = People({rule: OfRule(rule) for rule in self.rules}, hash=self.hash, synthetic=self._is_synthetic())
        names = {*self.vocabulary.facts, *self.vocabulary.tables}
        batches = zip(*(run.batches(size) for run in self.runs), self.register.batches(names, size), strict=True)
        for (before, wrong), (after, wrong_after), batch in batches:
            found.rows += len(batch.keys)
            found.rejected += pl.concat([wrong, wrong_after])[KEY].n_unique()
            self._batch(found, before, after, batch)
        found.ignored = tuple(name for name in self.runs[1].ignored() if name != SYNTHETIC)
        return found

    def _is_synthetic(self) -> bool:
        """Does every row say that it is made up?"""
        if SYNTHETIC not in self.register.columns:
            return False
        said = collect(self.register.cases.select(pl.col(SYNTHETIC).cast(pl.String).str.to_lowercase().unique()))
        return set(said[SYNTHETIC].to_list()) <= {"true", "ja"}

    def _batch(self, found: People, before: pl.DataFrame, after: pl.DataFrame, batch: Batch) -> None:
        key = pl.col(KEY).cast(pl.String)
        place = batch.keys.cast(pl.String).alias(KEY).to_frame().with_row_index("#")
        own = before.with_columns(key).rename({name: f"før:{name}" for name in before.columns if name != KEY})
        both = place.join(own, on=KEY, how="inner").join(after.with_columns(key), on=KEY, how="inner")
        rows = Rows(self.register, batch, self.vocabulary, self.assumed)
        for rule, bands in zip(self.rules, self.bands, strict=True):
            self._rule(found.rules[rule], both, rows, bands)

    def _rule(self, found: OfRule, both: pl.DataFrame, rows: Rows, bands: Bands) -> None:
        programs = self.sides.programs(found.rule, self.day)
        kinds = dict(_values(programs))
        frame = both.select(
            "#",
            pl.col(f"før:{found.rule}/{OUTCOME}").alias("b"),
            pl.col(f"{found.rule}/{OUTCOME}").alias("a"),
            pl.col(f"{found.rule}/{REASON}").alias("r"),
            *(column for name, kind in kinds.items() for column in _ends(found.rule, name, kind, both.columns)),
        )
        for name, kind in kinds.items():
            frame = self._with_changes(frame, found.rule, name, rows)
            found.money.setdefault(name, Money(kind[0])).add(frame, name)
        found.moved += _counted(frame)
        found.undecided += Counter(frame.filter(pl.col("a") == ORDER[2])["r"].to_list())
        for name, labels in bands.of(rows.batch.cases, frame["#"]):
            self._group(found.groups.setdefault(name, {}), frame.with_columns(labels), kinds, bands.told[name])
        self._judgements(found, frame, rows)

    def _group(
        self,
        groups: dict[str, Group],
        frame: pl.DataFrame,
        kinds: Mapping[str, tuple[str, str]],
        told: Mapping[str, tuple[int, str]],
    ) -> None:
        for (label,), part in frame.partition_by("gruppe", as_dict=True).items():
            order, label_nn = told.get(str(label), (0, str(label)))
            group = groups.setdefault(str(label), Group(label_nn, order))
            group.size += part.height
            group.moved += _counted(part)
            for name, (unit, _) in kinds.items():
                group.money.setdefault(name, Money(unit)).add(part, name)

    # money

    def _with_changes(self, frame: pl.DataFrame, rule: str, name: str, rows: Rows) -> pl.DataFrame:
        """The frame with the least and greatest change of a value for each person, and whether it is wide."""
        exact = (pl.col(f"{name}.b.lo") == pl.col(f"{name}.b.hi")) & (pl.col(f"{name}.a.lo") == pl.col(f"{name}.a.hi"))
        low = pl.col(f"{name}.a.lo") - pl.col(f"{name}.b.hi")
        high = pl.col(f"{name}.a.hi") - pl.col(f"{name}.b.lo")
        frame = frame.with_columns(low.alias(f"{name}.d.lo"), high.alias(f"{name}.d.hi"), (~exact).alias(f"{name}.wide"))
        unsure = frame.with_row_index("@").filter(f"{name}.wide")
        if unsure.is_empty():
            return frame
        places, lows, highs = [], [], []
        for place, number in unsure.select("@", "#").iter_rows():
            if (change := self._change(rule, name, rows, number)) is not None:
                places.append(place)
                lows.append(change[0])
                highs.append(change[1])
        made = {
            f"{name}.d.lo": pl.Series(lows, dtype=_SCALED),
            f"{name}.d.hi": pl.Series(highs, dtype=_SCALED),
            f"{name}.wide": pl.Series([False] * len(places), dtype=pl.Boolean),
        }
        return frame.with_columns(_replaced(frame[column], places, values) for column, values in made.items())

    def _change(self, rule: str, name: str, rows: Rows, number: int) -> Sum | None:
        if self.alone >= _MOST_ALONE:
            return None
        self.alone += 1
        case = rows.case(number)
        if case is None:
            return None
        day = rows.day(number) or self.day
        key = rule, case.municipality or None, day
        if key not in self.changes:
            pair = [self._rules(index, case, day).program(rule, day) for index in (0, 1)]
            self.changes[key] = Changes.of(self.sides, (pair[0], pair[1]), day, closed=self.evidence == "avsluttet")
        found = self.changes[key].of_case(case, name)
        return None if found is None else (_decimal(found[0]), _decimal(found[1]))

    def _rules(self, index: int, case: Case, day: date) -> Any:
        side = (self.sides.before, self.sides.after)[index]
        return side.sets.get(case.municipality or side.rules.municipality, (), day)

    # judgements

    def _judgements(self, found: OfRule, frame: pl.DataFrame, rows: Rows) -> None:
        """What an unsettled outcome waits for after, and did not wait for before: judgements and facts."""
        new = frame.filter((pl.col("a") == ORDER[2]) & (pl.col("b") != ORDER[2]))["#"].to_list()
        found.judgements_of += len(new)
        for number in new:
            if self.alone >= _MOST_ALONE:
                return
            self.alone += 1
            case = rows.case(number)
            if case is None:
                continue
            day = rows.day(number) or self.day
            try:
                before, after = (
                    assess(self._rules(index, case, day), case, found.rule, date=day, evidence=self.evidence) for index in (0, 1)
                )
            except TildelingFeil:
                continue
            found.judgements_seen += 1
            for counted, now, earlier in (
                (found.judgements, after.judgements, before.judgements),
                (found.missing, after.missing, before.missing),
                (found.conflicts, after.conflicts, before.conflicts),
                (found.unchosen, after.unchosen, before.unchosen),
                (found.not_modelled, after.not_modelled, before.not_modelled),
            ):
                counted.update(set(named(now)) - set(named(earlier)))


def _hash(register: Source) -> str | None:
    """The hash of the file of a register; None where it is a frame or a folder."""
    if not isinstance(register, str | Path) or not Path(register).is_file():
        return None
    with Path(register).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _values(programs: tuple[n.Program, n.Program]) -> Iterator[tuple[str, tuple[str, str]]]:
    """The numbers that both sides give and that can differ, with unit and when: a number that is given whatever the outcome, and
    that does not rest on what differs, says nothing of the change."""
    before, after = programs
    reached = set(differences(before, after).reached)
    for each in after.results:
        name, slot, when = each.name, each.slot, each.when
        own = before.result_slots.get(name)
        kinds = [after.slots[slot].type, *([] if own is None else [before.slots[own].type])]
        if own is None or not all(isinstance(kind, n.NumType) for kind in kinds):
            continue
        if when != outcomes.ALWAYS or slot in reached or before.slots[own].key != after.slots[slot].key:
            assert isinstance(kinds[0], n.NumType)
            yield name, (kinds[0].unit.name, when)


def _ends(rule: str, name: str, kind: tuple[str, str], columns: Sequence[str]) -> Iterator[pl.Expr]:
    """What a value adds to the sums before and after, at least and at most."""
    for side, head, outcome in (("b", "før:", f"før:{rule}/{OUTCOME}"), ("a", "", f"{rule}/{OUTCOME}")):
        label = f"{head}{rule}/{name}"
        low, high = (pl.col(f"{label}.{end}").cast(_SCALED) for end in ("lo", "hi"))
        no, unsettled = pl.col(outcome) == ORDER[1], pl.col(outcome) == ORDER[2]
        given = ~no if kind[1] == outcomes.ALWAYS else pl.lit(True)
        perhaps = unsettled
        if f"{label}.{GIVEN}" in columns:
            perhaps = perhaps | pl.col(f"{label}.{GIVEN}").is_not_null()
        zero = pl.lit(Decimal(0)).cast(_SCALED)
        least = pl.when(perhaps).then(pl.min_horizontal(low, zero)).otherwise(low)
        most = pl.when(perhaps).then(pl.max_horizontal(high, zero)).otherwise(high)
        yield pl.when(given).then(least).otherwise(zero).fill_null(zero).alias(f"{name}.{side}.lo")
        yield pl.when(given).then(most).otherwise(zero).fill_null(zero).alias(f"{name}.{side}.hi")


def _counted(frame: pl.DataFrame) -> Counter[tuple[str, str]]:
    return Counter({(b, a): count for b, a, count in frame.group_by("b", "a").len().iter_rows()})


def _replaced(column: pl.Series, places: list[int], values: pl.Series) -> pl.Series:
    """A column with other values in some places."""
    at = pl.DataFrame({"@": pl.Series(places, dtype=pl.UInt32), "new": values})
    joined = column.alias("own").to_frame().with_row_index("@").join(at, on="@", how="left", maintain_order="left")
    return joined.select(pl.coalesce("new", "own").alias(column.name)).to_series()


def _decimal(value: int) -> Decimal:
    return Decimal(value).scaleb(-DECIMALS)

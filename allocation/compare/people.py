"""The people of a register on both sides: outcomes, money, groups, new judgements, and who cannot be decided.

Both sides read the same register, batch by batch.  A change of money is worked out for each person by itself: exactly where both
amounts are known, else cell by cell.  Small counts are hidden, and sums that few people make up.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
from attrs import define, field, frozen

from allocation.answers.answer import Evidence, assess
from allocation.answers.points import Open
from allocation.columns.answers import GIVEN, OUTCOME, REASON
from allocation.columns.registers import DAY, KEY, MUNICIPALITY, Batch, Register, Source, collect, open_register
from allocation.columns.run import Run
from allocation.compare.change import DECIMALS, Changes
from allocation.compare.hidden import LEAST, shown, shown_row
from allocation.compare.sides import Sides
from allocation.engine import outcome as outcomes
from allocation.errors import TildelingFeil
from allocation.facts.case import Case
from allocation.facts.vocabulary import Vocabulary
from allocation.floor.differences import differences
from allocation.floor.domains import Domains
from allocation.floor.views import View
from allocation.language import nodes as n
from allocation.quality.probes import probe
from allocation.values.numbers import format_number
from allocation.values.truth import Outcome

SYNTHETIC = "syntetisk"
ORDER = (Outcome.FULFILLED.value, Outcome.NOT_FULFILLED.value, Outcome.UNSETTLED.value)
LEAST_FOR_GROUPS = 20
BATCH = 100_000
_MOST_ALONE = 20_000
_MOST_CODES = 12
_ENDS = (".minst", ".høyst", ".tidligst", ".senest")
_UNKNOWN = ("ikke oppgitt", "ikkje oppgjeve")
_SCALED = pl.Decimal(38, DECIMALS)
Sum = tuple[Decimal, Decimal]


@define
class Money:
    """A value over all people: sums before and after, and of the changes.  ``higher`` and so on: how many people; ``open``: whose
    change may go either way or be nothing.  ``wide``: those whose unknown facts were not split."""

    unit: str
    before: Sum = (Decimal(0), Decimal(0))
    after: Sum = (Decimal(0), Decimal(0))
    change: Sum = (Decimal(0), Decimal(0))
    higher: int = 0
    lower: int = 0
    same: int = 0
    open: int = 0
    wide: int = 0

    @property
    def told(self) -> tuple[int, ...]:
        return self.higher, self.lower, self.open, self.same

    def add(self, frame: pl.DataFrame, name: str) -> None:
        """The people of a frame with the columns that ``_with_changes`` makes."""
        low, high = frame[f"{name}.d.lo"], frame[f"{name}.d.hi"]
        self.before = _plus(self.before, _sum(frame, f"{name}.b"))
        self.after = _plus(self.after, _sum(frame, f"{name}.a"))
        self.change = _plus(self.change, _sum(frame, f"{name}.d"))
        self.higher += int((low > 0).sum())
        self.lower += int((high < 0).sum())
        same = int(((low == 0) & (high == 0)).sum())
        self.same += same
        self.open += frame.height - int((low > 0).sum()) - int((high < 0).sum()) - same
        self.wide += int(frame[f"{name}.wide"].sum())

    def to_data(self) -> dict[str, object]:
        higher, lower, open_, same = shown_row(self.told)
        hide = None in (higher, lower, open_, same) and 0 < self.higher + self.lower + self.open < LEAST
        data: dict[str, object] = {"enhet": self.unit, "skjult": hide}
        for name, found in (("før", self.before), ("etter", self.after), ("endring", self.change)):
            data[name] = None if hide else {"laveste": _plain(found[0]), "høyeste": _plain(found[1])}
        people = {"høyere": higher, "lavere": lower, "uviss": open_, "lik": same}
        return {**data, "personer": people, "vid": self.wide if self.wide == 0 or self.wide >= LEAST else None}


@define
class Group:
    """Some of the people: how many, how many change outcome and to what, and the changes of each value.  ``order``: where it
    stands among the groups."""

    label_nn: str = ""
    order: int = 0
    size: int = 0
    moved: Counter[tuple[str, str]] = field(factory=Counter)
    money: dict[str, Money] = field(factory=dict)


@define
class OfRule:
    """What one rule comes to for the people of the register."""

    rule: str
    moved: Counter[tuple[str, str]] = field(factory=Counter)
    money: dict[str, Money] = field(factory=dict)
    groups: dict[str, dict[str, Group]] = field(factory=dict)
    undecided: Counter[str] = field(factory=Counter)
    judgements: Counter[str] = field(factory=Counter)
    missing: Counter[str] = field(factory=Counter)
    judgements_of: int = 0
    judgements_seen: int = 0

    @property
    def size(self) -> int:
        return sum(self.moved.values())

    @property
    def table(self) -> list[list[int]]:
        """Outcomes before down, after across, as in ``ORDER``."""
        return [[self.moved[before, after] for after in ORDER] for before in ORDER]

    def shown_table(self) -> list[list[int | None]]:
        """The table as it may be shown: the sum of all is known, those of rows and columns are not told."""
        flat = shown_row([count for line in self.table for count in line])
        return [list(flat[start : start + len(ORDER)]) for start in range(0, len(flat), len(ORDER))]

    def shown_groups(self) -> dict[str, list[dict[str, object]]]:
        """The groups as they may be shown: none under twenty people, and no outcomes where the table of all hides some."""
        if self.size < LEAST_FOR_GROUPS:
            return {}
        whole = all(count is not None for line in self.shown_table() for count in line)
        return {name: list(self._shown(found, whole)) for name, found in self.groups.items() if len(found) > 1}

    def _shown(self, found: Mapping[str, Group], whole: bool) -> Iterator[dict[str, object]]:
        labels = sorted(found, key=lambda label: (found[label].order, label))
        sizes = shown_row([found[label].size for label in labels])
        moved = shown([_moves(found[label].moved) for label in labels]) if whole else [[None] * len(_MOVES)] * len(labels)
        told = {name: shown([found[label].money[name].told for label in labels]) for name in self.money}
        for number, label in enumerate(labels):
            hidden = sizes[number] is None
            line: dict[str, object] = {"gruppe": label, "gruppe_nn": found[label].label_nn, "personer": sizes[number]}
            line |= {name: None if hidden else count for name, count in zip(_MOVES, moved[number], strict=True)}
            for name in self.money:
                change = found[label].money[name].change
                safe = not hidden and None not in told[name][number] and self.money[name].to_data()["skjult"] is False
                line[name] = {"laveste": _plain(change[0]), "høyeste": _plain(change[1])} if safe else None
            yield line

    def to_data(self) -> dict[str, object]:
        undecided = dict(sorted(self.undecided.items(), key=lambda each: (-each[1], each[0])))
        return {
            "regel": self.rule,
            "personer": self.size,
            "rekkefølge": list(ORDER),
            "utfall": self.shown_table(),
            "verdier": {name: money.to_data() for name, money in self.money.items()},
            "grupper": self.shown_groups(),
            "ikke_avgjort": dict(zip(undecided, shown_row(list(undecided.values())), strict=True)) if undecided else {},
            "nye_vurderinger": {
                "personer": _least_shown(self.judgements_of),
                "sett_på": _least_shown(self.judgements_seen),
                "vurderinger": {name: _least_shown(count) for name, count in self.judgements.most_common()},
                "opplysninger": {name: _least_shown(count) for name, count in self.missing.most_common()},
            },
            "skjult_under": LEAST,
        }


_MOVES = ("får_ja", "mister_ja", "blir_uavklart", "avklart_til_nei", "uendret")


def _moves(moved: Mapping[tuple[str, str], int]) -> list[int]:
    found = dict.fromkeys(_MOVES, 0)
    yes, no, unsettled = ORDER
    for (before, after), count in moved.items():
        name = {
            yes: "får_ja",
            unsettled: "blir_uavklart",
            no: "mister_ja" if before == yes else "avklart_til_nei",
        }[after]
        found["uendret" if before == after else name] += count
    return list(found.values())


@define
class People:
    """What a register of people comes to.  ``rejected``: rows that could not be read."""

    rules: dict[str, OfRule]
    rows: int = 0
    rejected: int = 0
    ignored: tuple[str, ...] = ()
    hash: str | None = None
    synthetic: bool = False

    def to_data(self) -> dict[str, object]:
        return {
            "register": {
                "hash": self.hash,
                "syntetisk": self.synthetic,
                "rader": self.rows,
                "avvist": self.rejected,
                "kolonner_ikke_lest": list(self.ignored),
            },
            "regler": [found.to_data() for found in self.rules.values()],
        }


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
            Run.start(side.sets, register, self.rules, day, evidence, children, side.rules.municipality, None, self.assumed)
            for side in (sides.before, sides.after)
        ]
        self.register: Register = open_register(register, children, self.vocabulary.tables)
        self.hash = _hash(register)
        self.bands = [_Bands(sides, rule, day, self.register.columns, self.vocabulary) for rule in self.rules]
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
        rows = _Rows(self.register, batch, self.vocabulary, self.assumed)
        for rule, bands in zip(self.rules, self.bands, strict=True):
            self._rule(found.rules[rule], both, rows, bands)

    def _rule(self, found: OfRule, both: pl.DataFrame, rows: _Rows, bands: _Bands) -> None:
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

    def _with_changes(self, frame: pl.DataFrame, rule: str, name: str, rows: _Rows) -> pl.DataFrame:
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

    def _change(self, rule: str, name: str, rows: _Rows, number: int) -> Sum | None:
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

    def _judgements(self, found: OfRule, frame: pl.DataFrame, rows: _Rows) -> None:
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
            found.judgements.update(_names(after.judgements) - _names(before.judgements))
            found.missing.update(_names(after.missing) - _names(before.missing))


def _names(points: Iterable[Open]) -> set[str]:
    return {point.name or point.table or point.address for point in points}


@frozen(eq=False)
class _Rows:
    """The rows of a batch as cases."""

    register: Register
    batch: Batch
    vocabulary: Vocabulary
    assumed: Mapping[str, str]
    _tables: dict[str, dict[int, list[dict[str, object]]]] = field(factory=dict)
    _cases: dict[int, Case | None] = field(factory=dict)

    def day(self, number: int) -> date | None:
        """The date of the row itself."""
        if DAY not in self.batch.cases.columns:
            return None
        value = self.batch.cases[DAY][number]
        if isinstance(value, datetime):
            return value.date()
        try:
            return value if value is None or isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError:
            return None

    def case(self, number: int) -> Case | None:
        """The case of a row; None where it cannot be read so."""
        if number not in self._cases:
            self._cases[number] = self._read(number)
        return self._cases[number]

    def _read(self, number: int) -> Case | None:
        if not self._tables:
            self._fill()
        row = self.batch.cases.row(number, named=True)
        if any("/" in name and value is not None for name, value in row.items()):
            return None
        data: dict[str, object] = {"fakta": {**self._facts(row, None), **self.assumed}}
        if row.get(MUNICIPALITY) is not None:
            data["kommune"] = str(row[MUNICIPALITY]).zfill(4)
        for name, found in self._tables.items():
            if row.get(f"{name}.åpen"):
                return None
            data[name] = [self._facts(each, name) for each in found.get(number, [])]
        try:
            return Case.from_data(data, self.vocabulary)
        except TildelingFeil:
            return None

    def _fill(self) -> None:
        whole = self.register.with_rows(self.batch, [*self.register.children, *self.register.nested])
        for name, frame in whole.rows.items():
            rows = self._tables.setdefault(name, {})
            for line in frame.iter_rows(named=True):
                rows.setdefault(int(line["rad"]), []).append(line)

    def _facts(self, row: Mapping[str, Any], table: str | None) -> dict[str, object]:
        known = self.vocabulary.facts if table is None else self.vocabulary.tables[table].fields
        found: dict[str, object] = {}
        for column, value in row.items():
            name, _, end = column.rpartition(".")
            if value is None or (isinstance(value, str) and not value.strip()):
                continue
            if column in known:
                decl = known[column]
                plain = _written(value)
                found[column] = plain
                if decl.is_judgement:
                    found[column] = {
                        "svar": plain,
                        "av": "registeret",
                        "dato": "1900-01-01",
                        "momenter": list(decl.factors[:1]),
                        "begrunnelse": "Slik det står i registeret.",
                    }
            elif name in known:
                held = found.setdefault(name, {})
                if isinstance(held, dict):
                    held[end] = _written(value)
        return found


def _hash(register: Source) -> str | None:
    """The hash of the file of a register; None where it is a frame or a folder."""
    if not isinstance(register, str | Path) or not Path(register).is_file():
        return None
    with Path(register).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _written(value: Any) -> object:
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10]
    if isinstance(value, (float, Decimal)):
        return format(Decimal(str(value)), "f")
    return value if isinstance(value, int) else str(value)


class _Bands:
    """The groups people are told in: the municipality, and each fact of the register that the rule reads, at its own lines."""

    def __init__(self, sides: Sides, rule: str, day: date, columns: Sequence[str], vocabulary: Vocabulary) -> None:
        programs = sides.programs(rule, day)
        views = tuple(View(probe(program), day.toordinal()) for program in programs)
        numbers = Domains(vocabulary, views, day.toordinal()).numbers
        read = dict(fact for program in programs for fact in program.facts)
        self.cuts: dict[str, tuple[n.NumType, list[int]]] = {}
        self.plain: list[str] = [MUNICIPALITY] if MUNICIPALITY in columns else []
        for name, kind in read.items():
            if name not in columns:
                continue
            if isinstance(kind, n.BoolType) or (isinstance(kind, n.CodeType) and len(kind.codes) <= _MOST_CODES):
                self.plain.append(name)
            elif isinstance(kind, n.NumType):
                cuts = [cut for cut in sorted(numbers.get((None, name), ())) if kind.lo < cut <= kind.hi]
                self.cuts |= {name: (kind, cuts)} if cuts else {}
        # for each group of each fact, where it stands among the others and what it is called in nynorsk
        self.told: dict[str, dict[str, tuple[int, str]]] = {name: {_UNKNOWN[0]: (1, _UNKNOWN[1])} for name in self.plain}
        for name, (kind, cuts) in self.cuts.items():
            bands = [_band(kind, cuts, number) for number in range(len(cuts) + 1)]
            self.told[name] = {nb: (order, nn) for order, (nb, nn) in enumerate((*bands, _UNKNOWN))}

    def of(self, cases: pl.DataFrame, numbers: pl.Series) -> Iterator[tuple[str, pl.Series]]:
        """For each fact, the group of each person."""
        picked = cases[numbers.to_list()]
        for name in self.plain:
            column = picked[name]
            if column.dtype == pl.Boolean:
                column = column.replace_strict({True: "ja", False: "nei"}, return_dtype=pl.String)
            yield name, column.cast(pl.String).fill_null(_UNKNOWN[0]).alias("gruppe")
        for name, (kind, cuts) in self.cuts.items():
            values = picked[name].cast(pl.String).str.replace(",", ".").cast(pl.Float64, strict=False)
            bands = [_band(kind, cuts, number)[0] for number in range(len(cuts) + 1)]
            places = [None if value is None else bisect_right(cuts, round(value * 10**kind.scale)) for value in values]
            labels = [_UNKNOWN[0] if place is None else bands[place] for place in places]
            yield name, pl.Series("gruppe", labels, dtype=pl.String)


def _band(kind: n.NumType, cuts: Sequence[int], number: int) -> tuple[str, str]:
    """«under 50 år», «50 til under 67 år», «67 år eller mer», in bokmål and nynorsk."""
    low = None if number == 0 else cuts[number - 1]
    high = None if number == len(cuts) else cuts[number]
    nb, nn = (
        (
            "" if low is None else format_number(low, kind.scale, None if high is not None else kind.unit, lang),
            "" if high is None else format_number(high, kind.scale, kind.unit, lang),
        )
        for lang in ("nb", "nn")
    )
    if low is None:
        return f"under {nb[1]}", f"under {nn[1]}"
    if high is None:
        return f"{nb[0]} eller mer", f"{nn[0]} eller meir"
    return f"{nb[0]} til under {nb[1]}", f"{nn[0]} til under {nn[1]}"


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


def _sum(frame: pl.DataFrame, name: str) -> Sum:
    return Decimal(frame[f"{name}.lo"].sum() or 0), Decimal(frame[f"{name}.hi"].sum() or 0)


def _plus(one: Sum, other: Sum) -> Sum:
    return one[0] + other[0], one[1] + other[1]


def _decimal(value: int) -> Decimal:
    return Decimal(value).scaleb(-DECIMALS)


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


def _least_shown(count: int) -> int | None:
    return count if count == 0 or count >= LEAST else None

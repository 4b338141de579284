"""Which running decisions must be looked at before a day, why, how soon, and within which frame.

Every trigger is worked out from readings of the same facts: today; the same rules on the last day; the rules of the last day;
and with a proposal.  The answer is a list of tasks.  It has no new scope: nothing here lowers a decision, and new criteria alone
never do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

import polars as pl
from attrs import frozen

from allocation.answers.answer import Evidence
from allocation.columns.answers import OUTCOME
from allocation.columns.registers import DAY, KEY, Source, open_register
from allocation.compare.sides import without_effect
from allocation.compare.source import rule_set_hash
from allocation.engine.rules import RuleChoice, RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.errors import ArgumentFeil, Funn
from allocation.facts.faults import did_you_mean
from allocation.language.document import OverlayDocument
from allocation.language.nodes import NumType
from allocation.review.decisions import COLUMNS, SCALE, decisions
from allocation.review.frames import TRIGGERS, Cause, Trigger, load_frames
from allocation.review.readings import Reader, first_day, other_number, other_outcome
from allocation.values.truth import Outcome

_YES, _NO, _OPEN = Outcome.FULFILLED.value, Outcome.NOT_FULFILLED.value, Outcome.UNSETTLED.value
NOW, TIME, LAW, NEW = "nå:", "tid:", "lov:", "ny:"
TASKS = {KEY: pl.String, "utløser": pl.String, "første": pl.Int64, "sikkert": pl.Boolean}


@frozen(eq=False)
class Review:
    """``tasks``: one row a decision and trigger – key, trigger, the first day it counts (ordinal), whether it is certain, and
    ``gjort``: whether it has been looked at since.  ``rejected``: what the rules could not read; such a decision is only tried
    for what does not take rules.  ``individual``: decisions whose granted scope the old criteria do not give."""

    day: date
    end: date
    rules: tuple[str, ...]
    tasks: pl.DataFrame
    rejected: pl.DataFrame
    size: int
    individual: int
    causes: Mapping[str, Cause]
    rule_set: str
    proposals: tuple[OverlayDocument, ...] = ()

    @property
    def open(self) -> pl.DataFrame:
        """The tasks that remain: one row a decision, most urgent first, with the first day of its most urgent trigger."""
        left = self.tasks.filter(~pl.col("gjort"))
        ranks = {name: self.causes[name].rekkefølge for name in TRIGGERS}
        ranked = left.with_columns(pl.col("utløser").replace_strict(ranks, return_dtype=pl.Int64).alias("rekkefølge"))
        ranked = ranked.sort("rekkefølge", "første", "utløser", KEY)
        return (
            ranked.group_by(KEY, maintain_order=True)
            .agg(
                pl.col("utløser"),
                pl.col("første").first().alias("første_dag"),
                pl.col("første").alias("dager"),
                pl.col("sikkert"),
                pl.col("rekkefølge").first(),
            )
            .sort("rekkefølge", "første_dag", KEY)
        )


def review(
    choice: RuleChoice,
    register: Source,
    rules: Sequence[str],
    day: date,
    end: date,
    *,
    children: Mapping[str, Source] | None = None,
    overlays: Sequence[str] = (),
    value: str | None = None,
    evidence: Evidence = "åpen",
) -> Review:
    """Look through a register of running decisions from ``day`` to ``end``.

    ``rules``: the rules the decisions are by; without any, only periods and what is registered are looked at.  ``overlays``: a
    proposal.  ``value``: the number of the first rule that is the scope granted.  Raises RegisterFeil, ArgumentFeil and faults of
    rule documents.
    """
    if end <= day:
        raise ArgumentFeil(Funn("Den siste dagen er ikke etter dagen det ses fra.", "Skriv --innen 90d eller en senere dag."))
    loaded = choice.load()
    vocabulary = loaded.vocabulary
    opened = open_register(register, children, vocabulary.tables)
    known = decisions(opened, {*vocabulary.facts, *vocabulary.tables})
    causes = load_frames(loaded)
    reader = Reader.of(choice, rules, opened, COLUMNS, evidence)
    found = [_by_registration(known, day, end)]
    rejected = pl.DataFrame(schema={KEY: pl.String})
    proposals: tuple[OverlayDocument, ...] = ()
    individual = 0
    if rules:
        proposals = _proposals(reader, overlays, loaded, end)
        paid = _paid(loaded, rules, end)
        frame, rejected = _readings(reader, day, end, overlays)
        found += _by_rules(reader, frame, day, end, proposals, paid)
        if value is not None:
            lower, individual = _by_scope(reader, frame, known, value, loaded, (day, end), proposals)
            found.append(lower)
    tasks = pl.concat([each.select(pl.col(name).cast(kind) for name, kind in TASKS.items()) for each in found])
    seen = known.select(KEY, "sist_gjennomgått")
    done = (pl.col("sist_gjennomgått") >= pl.col("første")).fill_null(False) & (pl.col("utløser") != "mangler_opplysninger")
    tasks = tasks.join(seen, on=KEY, how="left", maintain_order="left").with_columns(done.alias("gjort")).drop("sist_gjennomgått")
    ruled = reader.with_(overlays).choice.load() if proposals else loaded
    told = tuple(dict.fromkeys(rules))
    return Review(day, end, told, tasks, rejected, known.height, individual, causes, rule_set_hash(ruled), proposals)


def _tasks(frame: pl.DataFrame, trigger: Trigger, first: pl.Expr, certain: pl.Expr | bool = True) -> pl.DataFrame:
    sure = certain if isinstance(certain, pl.Expr) else pl.lit(certain)
    return frame.select(
        pl.col(KEY), pl.lit(trigger).alias("utløser"), first.cast(pl.Int64).alias("første"), sure.alias("sikkert")
    )


def _by_registration(known: pl.DataFrame, day: date, end: date) -> pl.DataFrame:
    """Periods that end, needs that are told to have changed, and what is not registered."""
    today = pl.lit(day.toordinal())
    ending = known.filter(pl.col("gyldig_til") <= end.toordinal())
    changed = known.filter(pl.col("behov_endret"))
    no_end = pl.col("gyldig_til").is_null() & pl.col("tidsbegrenset").fill_null(True)
    missing = known.filter(pl.col("kriterium").is_null() | no_end)
    return pl.concat(
        [
            _tasks(ending, "perioden_er_ute", pl.col("gyldig_til") + 1),
            _tasks(changed, "behovet_er_endret", today),
            _tasks(missing, "mangler_opplysninger", today),
        ]
    )


def _proposals(reader: Reader, overlays: Sequence[str], loaded: RuleSet, end: date) -> tuple[OverlayDocument, ...]:
    """The overlays of the proposal.  Raises ArgumentFeil for one without effect on the last day."""
    if not overlays:
        return ()
    rules = reader.with_(overlays).choice.load()
    if faults := [without_effect(overlay, end) for overlay in rules.out_of_force(end)]:
        raise ArgumentFeil(faults)
    known = {overlay.id for overlay in loaded.overlays}
    return tuple(overlay for overlay in rules.overlays if overlay.id not in known)


def _paid(loaded: RuleSet, rules: Sequence[str], end: date) -> list[str]:
    """The numbers that the person pays, as rule/value: less of them is better."""
    return [
        f"{rule}/{name}"
        for rule in dict.fromkeys(rules)
        for name, gives in loaded.document(rule, end).gir.items()
        if gives.rolle == "betales"
    ]


def _readings(reader: Reader, day: date, end: date, overlays: Sequence[str]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """All readings side by side, by key; decisions that one of them could not answer are left out."""
    now, rejected = reader.read(day)
    whole = now.select(pl.col(KEY), pl.exclude(KEY).name.prefix(NOW))
    for prefix, one, rules_of in ((TIME, reader, day), (LAW, reader, None), (NEW, reader.with_(overlays), None)):
        if prefix == NEW and not overlays:
            continue
        found, wrong = one.read(end, rules_of)
        rejected = pl.concat([rejected, wrong]).unique(maintain_order=True)
        whole = whole.join(
            found.select(pl.col(KEY), pl.exclude(KEY).name.prefix(prefix)), on=KEY, how="inner", maintain_order="left"
        )
    return whole, rejected


def _by_rules(
    reader: Reader, frame: pl.DataFrame, day: date, end: date, proposals: Sequence[OverlayDocument], paid: Sequence[str]
) -> Iterator[pl.DataFrame]:
    """What time, the law and a proposal do to the answers."""
    rules = reader.rules
    last = NEW if proposals else LAW
    numbers = _shared(frame, rules, last)
    better = _better(frame, rules, last, paid)
    sure = _settled(rules, (NOW, last))
    moved = frame.filter(other_outcome(NOW, TIME, rules) | other_number(NOW, TIME, numbers))
    base = moved.select(pl.col(KEY), pl.col(f"^{NOW}.*$").name.map(lambda name: name.removeprefix(NOW)))
    first = first_day(reader.only(moved[KEY]), base, day, day, end)
    moved = moved.join(first, on=KEY, how="left", maintain_order="left")
    yield _tasks(moved, "alder_eller_tid", pl.col("første"), _settled(rules, (NOW, TIME)))
    outcome, number = other_outcome(TIME, LAW, rules), other_number(TIME, LAW, numbers)
    by_law = frame.filter(outcome | number).with_columns(outcome.alias("#lov"))
    by_law = by_law.join(_day_of_law(reader, by_law, day, end, numbers), on=KEY, how="left", maintain_order="left")
    yield _tasks(by_law.filter("#lov"), "ny_lov", pl.col("første"), _settled(rules, (TIME, LAW)))
    yield _tasks(by_law.filter(~pl.col("#lov")), "ny_sats", pl.col("første"))
    start = pl.lit(_start(proposals, day).toordinal())
    if proposals:
        changed = frame.filter((other_outcome(LAW, NEW, rules) | other_number(LAW, NEW, numbers)) & ~better)
        yield _tasks(changed, "nye_kriterier", start, _settled(rules, (LAW, NEW)))
    gains = frame.filter(better).select(pl.col(KEY), sure.alias("#sikkert"))
    known = pl.concat([each.select(KEY, "første") for each in (moved, by_law)]).group_by(KEY).agg(pl.col("første").min())
    gains = gains.join(known, on=KEY, how="left", maintain_order="left")
    yield _tasks(gains, "bedre_for_personen", pl.coalesce("første", start), pl.col("#sikkert"))


def _start(proposals: Sequence[OverlayDocument], day: date) -> date:
    """The first day that all of a proposal holds, and not before today."""
    return max([day, *(overlay.gjelder.fra for overlay in proposals if overlay.gjelder.fra is not None)])


def _shared(frame: pl.DataFrame, rules: Sequence[str], last: str) -> list[str]:
    """The numbers, as rule/value, that every reading has."""
    columns = set(frame.columns)
    own = [name.removeprefix(NOW) for name in frame.columns if name.startswith(NOW) and name.endswith(".lo")]
    named = [name.removesuffix(".lo") for name in own if all(prefix + name in columns for prefix in (TIME, LAW, last))]
    return [name for name in named if name.partition("/")[0] in rules]


def _better(frame: pl.DataFrame, rules: Sequence[str], last: str, paid: Sequence[str]) -> pl.Expr:
    """Is the answer certain or possible to become better: a no becomes a yes or open, or what is paid is certainly less?"""
    tests = []
    for rule in rules:
        own, new = pl.col(f"{NOW}{rule}/{OUTCOME}"), pl.col(f"{last}{rule}/{OUTCOME}")
        tests.append(((own == _NO) & (new != _NO)) | ((own == _OPEN) & (new == _YES)))
    for name in paid:
        low, high = f"{NOW}{name}.lo", f"{last}{name}.hi"
        if low in frame.columns and high in frame.columns:
            tests.append((pl.col(high) < pl.col(low)).fill_null(False))
    return pl.any_horizontal(tests)


def _settled(rules: Sequence[str], readings: Sequence[str]) -> pl.Expr:
    """Is the outcome of every rule settled in these readings?"""
    return pl.all_horizontal(pl.col(f"{prefix}{rule}/{OUTCOME}") != _OPEN for prefix in readings for rule in rules)


def _day_of_law(reader: Reader, moved: pl.DataFrame, day: date, end: date, numbers: Sequence[str]) -> pl.DataFrame:
    """For decisions that the rules of the last day answer otherwise: the first day whose rules do."""
    left = moved.select(pl.col(KEY), pl.col(f"^{TIME}.*$"))
    found = [pl.DataFrame(schema={KEY: pl.String, "første": pl.Int64})]
    for change in _changes(reader, day, end):
        if left.is_empty():
            break
        read, _ = reader.only(left[KEY]).read(end, change)
        both = left.join(read.select(pl.col(KEY), pl.exclude(KEY).name.prefix(LAW)), on=KEY, how="inner")
        here = [name for name in numbers if f"{LAW}{name}.lo" in both.columns]
        other = both.filter(other_outcome(TIME, LAW, reader.rules) | other_number(TIME, LAW, here))
        found.append(other.select(KEY, pl.lit(change.toordinal(), dtype=pl.Int64).alias("første")))
        left = left.join(other.select(KEY), on=KEY, how="anti")
    found.append(left.select(KEY, pl.lit(end.toordinal(), dtype=pl.Int64).alias("første")))
    return pl.concat(found)


def _changes(reader: Reader, day: date, end: date) -> list[date]:
    """The days after ``day`` on which a rule of some municipality among the decisions changes."""
    sets = RuleSets.of(reader.choice)
    places = [reader.choice.municipality]
    if "kommune" in reader.cases.collect_schema():
        places = reader.cases.select(pl.col("kommune").cast(pl.String).unique()).collect().to_series().to_list()
    found: set[date] = set()
    for place in places:
        try:
            rules = sets.get(place or None, on=day)
        except ArgumentFeil:
            continue  # such rows are rejected, with the reason
        for rule in reader.rules:
            at = day
            while (last := rules.program(rule, at).last) < end.toordinal():
                at = date.fromordinal(last) + timedelta(days=1)
                found.add(at)
    return sorted(found)


def _by_scope(
    reader: Reader,
    frame: pl.DataFrame,
    known: pl.DataFrame,
    value: str,
    loaded: RuleSet,
    window: tuple[date, date],
    proposals: Sequence[OverlayDocument],
) -> tuple[pl.DataFrame, int]:
    """Decisions whose scope would be lower under new criteria, where the old criteria give exactly what was granted.

    Where they do not, somebody judged individually, and nothing is compared.  The second part is how many those are.
    """
    day, end = window
    rule = reader.rules[0]
    program = loaded.program(rule, end)
    slot = program.result_slots.get(value)
    if slot is None or not isinstance(program.slots[slot].type, NumType):
        numbers = [name for name, at in program.result_slots.items() if isinstance(program.slots[at].type, NumType)]
        help = did_you_mean(value, numbers) or f"Tallene er {', '.join(numbers) or 'ingen'}."
        raise ArgumentFeil(Funn(f"Regelen {rule} gir ikke tallet «{value}».", help))
    told = known.filter(pl.col("innvilget").is_not_null() & pl.col("vedtatt").is_not_null())
    epoch = date(1970, 1, 1).toordinal()
    days = told.select(pl.col(KEY), (pl.col("vedtatt") - epoch).cast(pl.Int32).cast(pl.Date).alias(DAY))
    old, _ = reader.only(told[KEY]).read(days)
    last = NEW if proposals else LAW
    low, high = f"{rule}/{value}.lo", f"{rule}/{value}.hi"
    if low not in old.columns or f"{last}{low}" not in frame.columns:
        return pl.DataFrame(schema=TASKS), told.height
    step = pl.lit(Decimal(1).scaleb(-SCALE), dtype=pl.Decimal(38, SCALE))
    granted = (pl.col("innvilget").cast(pl.Decimal(38, 0)) * step).cast(pl.Decimal(38, 6))
    both = (
        told.select(KEY, granted.alias("innvilget"))
        .join(old.select(KEY, pl.col(low).alias("old.lo"), pl.col(high).alias("old.hi")), on=KEY)
        .join(frame.select(KEY, pl.col(f"{last}{low}").alias("new.lo"), pl.col(f"{last}{high}").alias("new.hi")), on=KEY)
    )
    same = both.filter((pl.col("old.lo") == pl.col("innvilget")) & (pl.col("old.hi") == pl.col("innvilget")))
    lower = same.filter(pl.col("new.lo") < pl.col("innvilget"))
    start = pl.lit(_start(proposals, day).toordinal())
    tasks = _tasks(lower, "lavere_omfang", start, pl.col("new.hi") < pl.col("innvilget"))
    return tasks, told.height - same.height

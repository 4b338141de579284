"""Answers every row of a register: by municipality and date, in batches, with the rows that cannot be read set aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
from attrs import define, evolve, field, frozen

from allocation.columns.answers import ASSUMED, CONFLICTS, result_frame, wanted_slots, with_readings
from allocation.columns.cells import Single, single
from allocation.columns.complete import complete, needed
from allocation.columns.csv import harmless
from allocation.columns.expressions import compile_program
from allocation.columns.plan import POSITION, TODAY, Gaps, Plan, Shape, given_column, with_columns
from allocation.columns.prepare import REJECTED, Inputs, Prepared, Read, Rejections, prepare, rows_per_case
from allocation.columns.reading import read_column
from allocation.columns.registers import BATCH, DAY, KEY, MUNICIPALITY, Batch, Register, Source, open_register
from allocation.engine.notices import out_of_force
from allocation.engine.other_readings import Choices, chosen, others
from allocation.engine.rules import RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.engine.stack import unknown_rule
from allocation.errors import ArgumentFeil, FilFeil, Funn
from allocation.facts.faults import did_you_mean
from allocation.facts.vocabulary import EARLIEST, LATEST
from allocation.files import refuse_overlap, whole_file
from allocation.language.document import OverlayDocument
from allocation.language.nodes import DateType, Demand, Program, Slot, TableUse, Type

Rules = RuleSet | Callable[[str | None], RuleSet]
Evidence = str
_DATES = DateType(EARLIEST, LATEST)


@frozen(eq=False)
class Result:
    """``frame``: one row a case, in the order of the register.  ``rejected``: key, table, column, value and reason of what
    could not be read.  ``ignored``: columns of the register that no rule asked for reads.  ``notices``: sentences about overlays
    asked for that had no effect, and about answers of an earlier run that stand in the register and are not read."""

    frame: pl.DataFrame
    rejected: pl.DataFrame
    ignored: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def calculate(
    rules: Rules,
    register: Source,
    rule_ids: Sequence[str],
    *,
    date: date | None = None,
    evidence: Evidence = "åpen",
    children: Mapping[str, Source] | None = None,
    municipality: str | None = None,
    readings: Mapping[str, str] | None = None,
    assumed: Mapping[str, str] | None = None,
    batch_size: int = BATCH,
) -> Result:
    """Answer every row.  ``date`` and ``municipality`` hold for rows without columns ``dato`` and ``kommune``.

    ``assumed``: for facts that the register does not hold, the value taken for every case; each row then says so in the column
    ``regel/antatt``.

    ``rules`` is a rule set, or a function from municipality to rule set (``municipal_rules``).  Raises RegisterFeil,
    ArgumentFeil, UkjentRegelFeil or a fault of a rule document.
    """
    run = Run.start(rules, register, rule_ids, date, evidence, children, municipality, readings, assumed)
    frames, rejected = [], []
    for frame, faults in run.batches(batch_size):
        frames.append(frame)
        rejected.append(faults)
    frame = pl.concat(frames, how="diagonal_relaxed") if frames else pl.DataFrame(schema={KEY: pl.String})
    orphans, unsure = run.orphans()
    if unsure.height:
        frame = frame.filter(_answered(unsure))
    return Result(frame, pl.concat([*rejected, orphans, unsure]), run.ignored(), run.notices())


def calculate_to_file(
    rules: Rules,
    register: Source,
    rule_ids: Sequence[str],
    output: str | Path,
    *,
    date: date | None = None,
    evidence: Evidence = "åpen",
    children: Mapping[str, Source] | None = None,
    municipality: str | None = None,
    readings: Mapping[str, str] | None = None,
    assumed: Mapping[str, str] | None = None,
    batch_size: int = BATCH,
) -> Result:
    """The same, written to a Parquet or CSV file batch by batch; ``frame`` of the result is then empty."""
    output = Path(output)
    if output.suffix.lower() not in (".parquet", ".csv"):
        raise ArgumentFeil(Funn(f"Svarene kan ikke skrives til {output.name}.", "Bruk .parquet eller .csv."))
    if not output.parent.is_dir():
        raise FilFeil(Funn(f"Mappen {output.parent} finnes ikke.", "Lag den, eller skriv et annet sted."))
    named = {"registeret": register, **{f"tabellen {name}": source for name, source in (children or {}).items()}}
    refuse_overlap({"svarene": output}, {name: s for name, s in named.items() if isinstance(s, str | Path)})
    run = Run.start(rules, register, rule_ids, date, evidence, children, municipality, readings, assumed)
    rejected = []
    with whole_file(output) as written, TemporaryDirectory(prefix=f".{output.name}.", dir=output.parent) as folder:
        parts = []
        for index, (frame, faults) in enumerate(run.batches(batch_size)):
            rejected.append(faults)
            parts.append(Path(folder) / f"{index:06}.parquet")
            frame.write_parquet(parts[-1])
        whole = (
            pl.concat([pl.scan_parquet(part) for part in parts], how="diagonal_relaxed")
            if parts
            else pl.LazyFrame(schema={KEY: pl.String})
        )
        orphans, unsure = run.orphans()
        if unsure.height:
            whole = whole.filter(_answered(unsure))
        if output.suffix.lower() == ".csv":
            harmless(whole).sink_csv(written)
        else:
            whole.sink_parquet(written)
    return Result(pl.DataFrame(), pl.concat([*rejected, orphans, unsure]), run.ignored(), run.notices())


def _answered(unsure: pl.DataFrame) -> pl.Expr:
    """The cases that are not among those whose rows may have lost their key."""
    return ~pl.col(KEY).cast(pl.String).is_in(unsure[KEY].to_list())


@frozen(eq=False)
class Ruling:
    """A rule as it is answered by for some days: its program, and those under every other way to read unsettled law."""

    program: Program
    ways: tuple[tuple[Choices, Program], ...]
    all: bool

    @property
    def programs(self) -> tuple[Program, ...]:
        """The program, then those of the other ways."""
        return (self.program, *(program for _, program in self.ways))

    @property
    def first(self) -> int:
        return max(program.first for program in self.programs)

    @property
    def last(self) -> int:
        return min(program.last for program in self.programs)

    def answer(self, frames: list[pl.DataFrame]) -> pl.DataFrame:
        """The answers, from those of each program; a column says under which other readings they would be others."""
        own, *otherwise = frames
        ways = [(way, frame) for (way, _), frame in zip(self.ways, otherwise, strict=True)]
        return with_readings(self.program, own, ways, self.all)

    def told(self, assumed: Mapping[str, str], size: int) -> list[pl.Series]:
        """A column of what is assumed of the facts that the rule reads, where something is assumed at all."""
        if not assumed:
            return []
        read = dict(self.program.facts)
        said = "; ".join(f"{name}={value}" for name, value in assumed.items() if name in read) or None
        return [pl.Series(f"{self.program.rule}/{ASSUMED}", [said], dtype=pl.String).new_from_index(0, size)]


def _programs(rulings: Iterable[Ruling]) -> tuple[Program, ...]:
    return tuple(program for ruling in rulings for program in ruling.programs)


def _with_demands(programs: tuple[Program, ...]) -> tuple[Program, ...]:
    """The programs, and those of what must hold among the facts they read."""
    return (*programs, *(program.demands.program for program in programs if program.demands is not None))


@define(eq=False)
class Run:
    """One run over a register: the programs met so far and their plans."""

    rules_of: Callable[[str | None], RuleSet]
    base: RuleSet
    register: Register
    rule_ids: tuple[str, ...]
    day: int | None
    evidence_closed: bool
    municipality: str | None
    readings: Mapping[str, str]
    one_rule_set: bool
    assumed: Mapping[str, str]
    _rulings: dict[tuple[str | None, str], list[Ruling]] = field(factory=dict)
    _same: dict[Program, Program] = field(factory=dict)
    _plans: dict[tuple[int, object, frozenset[int]], Plan] = field(factory=dict)
    _groups: list[tuple[Ruling, ...]] = field(factory=list)
    _read: set[str] = field(factory=set)
    _rows: Counter[str] = field(factory=Counter)
    _unused: dict[str, dict[int, OverlayDocument]] = field(factory=dict)
    _used: set[str] = field(factory=set)
    _resolved: dict[tuple[str, int], tuple[str | None, str]] = field(factory=dict)
    _alone: dict[str, list[pl.Series]] = field(factory=dict)

    @classmethod
    def start(
        cls,
        rules: Rules,
        register: Source,
        rule_ids: Sequence[str],
        day: date | None,
        evidence: Evidence,
        children: Mapping[str, Source] | None,
        municipality: str | None,
        readings: Mapping[str, str] | None,
        assumed: Mapping[str, str] | None,
    ) -> Run:
        """Check the arguments and open the register."""
        if evidence not in ("åpen", "avsluttet"):
            raise ArgumentFeil(Funn(f"Bevisføringen er «{evidence}».", "Velg åpen eller avsluttet."))
        if not rule_ids:
            raise ArgumentFeil(Funn("Ingen regel er valgt.", "Oppgi minst én regel; se «tildeling regler»."))
        one = isinstance(rules, RuleSet)
        rules_of: Callable[[str | None], RuleSet] = (lambda _: rules) if isinstance(rules, RuleSet) else rules
        base = rules_of(municipality)
        opened = open_register(register, children, base.vocabulary.tables)
        if day is None and DAY not in opened.columns:
            raise ArgumentFeil(Funn("Datoen mangler.", "Oppgi en dato, eller ha kolonnen «dato» i registeret."))
        ids = tuple(dict.fromkeys(rule_ids))
        ordinal = None if day is None else day.toordinal()
        run = cls(rules_of, base, opened, ids, ordinal, evidence == "avsluttet", municipality, readings or {}, one, assumed or {})
        for rule in ids:  # an unknown rule is refused before the register is read
            if rule not in base.rule_ids and one:
                raise unknown_rule(base.library, rule)
            if day is not None:
                base.program(rule, day, readings)
        run._check_assumed()
        return run

    def _check_assumed(self) -> None:
        """An assumption is of a fact of the case that the register does not hold, and has a value that the fact can have."""
        faults = []
        for name, value in self.assumed.items():
            decl = self.base.vocabulary.facts.get(name)
            if decl is None:
                help = did_you_mean(name, self.base.vocabulary.facts) or "Se «tildeling fakta» for navnene som finnes."
                faults.append(Funn(f"Det finnes ingen opplysning «{name}» å anta noe om.", help))
            elif any(column.partition(".")[0] == name for column in self.register.columns):
                message = f"Registeret har kolonnen «{name}»; en antakelse er bare for det registeret ikke har."
                faults.append(Funn(message, "Fyll inn verdien i registeret, eller fjern kolonnen."))
            elif (wrong := read_column(pl.Series([value]), decl.type).faults).height:
                faults.append(Funn(f"«{value}» kan ikke antas for {name}: {wrong['årsak'][0]}.", "Skriv NAVN=VERDI."))
            elif self.day is not None and not any(self._reads(rule, name) for rule in self.rule_ids):
                faults.append(Funn(f"Ingen av reglene leser «{name}».", "Fjern antakelsen."))
        if faults:
            raise ArgumentFeil(faults)

    def _reads(self, rule: str, name: str) -> bool:
        assert self.day is not None
        return name in dict(self.base.program(rule, date.fromordinal(self.day), self.readings).facts)

    def notices(self) -> tuple[str, ...]:
        """The overlays asked for by name that had no effect on some or all days, and answers that stand in the register."""
        found = []
        for name, days in self._unused.items():
            day = max(days)
            told = out_of_force(days[day], date.fromordinal(day)).text
            found.append(told if name not in self._used else f"{told} Rader med andre datoer er regnet med det.")
        more = self.rules_of.unused() if isinstance(self.rules_of, RuleSets) else ()
        told = f"Registeret har svar fra før på {', '.join(self.register.answered)}; de leses ikke."
        return (*found, *more, *([told] if self.register.answered else ()))

    def orphans(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Child rows that belong to no case, and the cases that one of them may belong to; known when every batch has been read.

        A case without rows may own a row that has lost its key, and so may one whose key is spelt almost as the row's: neither is
        answered.
        """
        reports, unsure = [pl.DataFrame(schema=REJECTED)], [pl.DataFrame(schema=REJECTED)]
        for table in (name for name in self.register.children if name in self._rows):
            lost = self.register.orphans(table, self._rows[table])
            if lost.is_empty():
                continue
            reason = (
                pl.when(pl.col(KEY).is_null())
                .then(pl.lit("raden mangler nøkkel"))
                .otherwise(pl.lit("ingen sak i registeret har denne nøkkelen"))
            )
            key = pl.col(KEY)
            reports.append(
                lost.select(key, tabell=pl.lit(table), kolonne=pl.lit(KEY), verdi=key, årsak=reason).cast(REJECTED)  # type: ignore[arg-type]
            )
            alone = pl.concat(self._alone[table]).unique(maintain_order=True)
            none = "saken har ingen rader i tabellen, og tabellen har rader som har mistet nøkkelen sin"
            near = "tabellen har en rad med nesten samme nøkkel, og den hører ikke til noen sak"
            for keys, why in ((alone, none), (self.register.near(lost[KEY]), near)):
                told = pl.DataFrame({KEY: keys}).select(
                    key, tabell=pl.lit(table), kolonne=pl.lit(KEY), verdi=key, årsak=pl.lit(why)
                )
                unsure.append(told.cast(REJECTED))  # type: ignore[arg-type]
        return pl.concat(reports), pl.concat(unsure).unique([KEY, "tabell"], keep="first", maintain_order=True)

    def ignored(self) -> tuple[str, ...]:
        """Columns that no rule read."""
        known = {KEY, DAY, MUNICIPALITY, *self._read}
        own = (c for c in self.register.columns if c not in known and not self.register.is_answer(c))
        return (*own, *self.register.ignored)

    def batches(self, size: int) -> Iterator[tuple[pl.DataFrame, pl.DataFrame]]:
        """The answers and the faults of each batch."""
        repeated = self.register.repeated_keys()
        vocabulary = self.base.vocabulary
        for batch in self.register.batches({*vocabulary.facts, *vocabulary.tables}, size):
            held = batch.cases.with_columns(pl.lit(value).alias(name) for name, value in self.assumed.items())
            yield self._answer(evolve(batch, cases=held), repeated)

    def _answer(self, batch: Batch, repeated: pl.Series) -> tuple[pl.DataFrame, pl.DataFrame]:
        rejected = Rejections(batch.keys)
        rejected.mark(batch.keys.is_null(), KEY, "nøkkelen mangler")
        if len(repeated):
            known = pl.DataFrame({KEY: repeated, "igjen": pl.repeat(True, len(repeated), eager=True)})
            again = batch.keys.alias(KEY).to_frame().join(known, on=KEY, how="left", maintain_order="left")["igjen"]
            rejected.mark(again, KEY, "flere saker har denne nøkkelen", batch.keys.cast(pl.String))
        days = self._days(batch, rejected)
        places = self._places(batch, days, rejected)
        fine = rejected.good()
        reports = [rejected.report()]
        if not fine.all():
            batch, days, places = batch.pick(fine), days.filter(fine), places.filter(fine)
        groups = self._group(days, places)
        different = groups.unique().to_list()
        batch = self.register.with_rows(
            batch, {use.name for g in different for p in _with_demands(_programs(self._groups[g])) for use in p.tables}
        )
        self._rows.update({name: rows.height for name, rows in batch.rows.items()})
        for name in (name for name in batch.rows if name in self.register.children):
            alone = batch.keys.filter(rows_per_case(batch.rows[name][POSITION], len(batch.keys)) == 0)
            self._alone.setdefault(name, []).append(alone.cast(pl.String))
        frames = []
        for group in different:
            mine = groups == group
            position = mine.arg_true()
            part, faults = self._group_answers(self._groups[group], batch.pick(mine), days.filter(mine), position)
            frames.append(part)
            reports.append(faults)
        whole = pl.concat(frames, how="diagonal_relaxed") if frames else pl.DataFrame(schema={KEY: pl.String})
        if len(frames) > 1:
            whole = whole.sort("#")
        return whole.drop("#", strict=False), pl.concat(reports)

    def _days(self, batch: Batch, rejected: Rejections) -> pl.Series:
        default = pl.Series([self.day], dtype=pl.Int64)
        if DAY not in batch.cases.columns:
            return default.new_from_index(0, len(batch.keys))
        found = read_column(batch.cases[DAY], _DATES)
        rejected.add(found.faults, DAY)
        days = found.values if self.day is None else found.values.fill_null(self.day)
        raw = batch.cases[DAY]
        blank = raw.is_null() if raw.dtype != pl.String else raw.is_null() | (raw.str.strip_chars() == "")
        unknown = found.values.is_null() & ~blank
        unknown = unknown.scatter(found.faults["rad"], False) if found.faults.height else unknown
        rejected.mark(unknown, DAY, "datoen er ikke kjent", raw.cast(pl.String))
        rejected.mark(days.is_null() & blank, DAY, "datoen mangler")
        return days

    def _places(self, batch: Batch, days: pl.Series, rejected: Rejections) -> pl.Series:
        """The number of each case's municipality on its day; null where only national rules count."""
        default = self.base.municipality if self.one_rule_set else self.municipality
        if MUNICIPALITY not in batch.cases.columns:
            places = pl.Series([default], dtype=pl.String).new_from_index(0, len(batch.keys))
        else:
            if self.one_rule_set and self.base.compared and self.base.municipality is None:
                raise ArgumentFeil(
                    Funn("Registeret har kommuner, men reglene er nasjonale.", "Bruk municipal_rules(), eller fjern kolonnen.")
                )
            places = batch.cases[MUNICIPALITY].cast(pl.String).str.strip_chars().replace("", None)
            if batch.cases[MUNICIPALITY].dtype.is_integer():
                places = places.str.zfill(4)
            places = places.fill_null(self.municipality) if self.municipality else places
        if places.null_count() == len(places):
            return places
        pairs = pl.DataFrame({"k": places, "d": days})
        different = pairs.unique().drop_nulls()
        found = [self._place(place, day) for place, day in different.iter_rows()]
        told = different.with_columns(
            pl.Series("n", [number for number, _ in found], dtype=pl.String),
            pl.Series("f", [fault for _, fault in found], dtype=pl.String),
        )
        joined = pairs.join(told, on=["k", "d"], how="left", maintain_order="left")
        for fault in dict.fromkeys(fault for _, fault in found if fault):
            rejected.mark(joined["f"] == fault, MUNICIPALITY, fault, places)
        return joined["n"]

    def _place(self, written: str, day: int) -> tuple[str | None, str]:
        """The number of a municipality on a day, or what is wrong with it."""
        known = self._resolved.get((written, day))
        if known is None:
            known = self._resolved[written, day] = self._looked_up(written, date.fromordinal(day))
        return known

    def _looked_up(self, written: str, day: date) -> tuple[str | None, str]:
        if not self.base.compared:
            return None, ""
        places = self.base.library.places
        mine = self.base.municipality if self.one_rule_set else None
        try:
            number = mine if mine is not None and places.may_be(written, mine) else places.resolve(written, day)
        except ArgumentFeil as error:
            finding = error.findings[0]
            return None, f"{finding.message} {finding.help}"
        if mine is not None and number != mine:
            return None, f"reglene er lest for kommune {mine}"
        return number, places.absence(number, day)

    def _group(self, days: pl.Series, places: pl.Series) -> pl.Series:
        """Which group of programs each case is answered by."""
        if len(days) and not {DAY, MUNICIPALITY} & set(self.register.columns):
            only = self._group_of(places[0], days[0])
            return pl.Series([only], dtype=pl.UInt32).new_from_index(0, len(days))
        pairs = pl.DataFrame({"k": places.fill_null(""), "d": days})
        different = pairs.unique().sort("k", "d")
        groups = [self._group_of(place or None, day) for place, day in different.iter_rows()]
        if len(set(groups)) <= 1:
            return (
                pl.Series(groups[:1], dtype=pl.UInt32).new_from_index(0, len(days)) if groups else pl.Series([], dtype=pl.UInt32)
            )
        numbered = different.with_columns(pl.Series("g", groups, dtype=pl.UInt32))
        return pairs.join(numbered, on=["k", "d"], how="left", maintain_order="left")["g"]

    def _group_of(self, place: str | None, day: int) -> int:
        self._note_overlays(self.rules_of(place), day)
        rulings = tuple(self._ruling(place, rule, day) for rule in self.rule_ids)
        for index, known in enumerate(self._groups):
            if all(a is b for a, b in zip(_programs(known), _programs(rulings), strict=True)):
                return index
        self._groups.append(rulings)
        return len(self._groups) - 1

    def _note_overlays(self, rules: RuleSet, day: int) -> None:
        if rules.named:
            unused = {overlay.id: overlay for overlay in rules.out_of_force(date.fromordinal(day))}
            self._used |= rules.named - set(unused)
            for name, overlay in unused.items():
                self._unused.setdefault(name, {})[day] = overlay

    def _ruling(self, place: str | None, rule: str, day: int) -> Ruling:
        known = self._rulings.setdefault((place, rule), [])
        for ruling in known:
            if ruling.first <= day <= ruling.last:
                return ruling
        program = self._program(place, rule, day, self.readings)
        tried = others(program)
        ways = tuple((way, self._program(place, rule, day, chosen(self.readings, way))) for way in tried.ways)
        known.append(Ruling(program, ways, tried.all))
        return known[-1]

    def _program(self, place: str | None, rule: str, day: int, readings: Mapping[str, str]) -> Program:
        made = self.rules_of(place).program(rule, date.fromordinal(day), readings)
        return self._same.setdefault(made, made)

    def _group_answers(
        self, rulings: tuple[Ruling, ...], batch: Batch, days: pl.Series, position: pl.Series
    ) -> tuple[pl.DataFrame, pl.DataFrame]:
        rejected = Rejections(batch.keys)
        facts: dict[str, Type] = {}
        tables: dict[str, TableUse] = {}
        programs = _programs(rulings)
        for program in _with_demands(programs):
            facts.update(program.facts)
            for use in program.tables:
                fields = dict(tables[use.name].fields) if use.name in tables else {}
                tables[use.name] = TableUse(use.name, tuple({**fields, **dict(use.fields)}.items()), use.max_rows)
        self._note(facts, tables)
        prepared = prepare(batch, facts, tables, self.base.vocabulary, days, rejected)
        by_hand: dict[tuple[str, Type], pl.Series] = {}
        given = [self._given(program, batch, by_hand, rejected) for program in programs]
        broken = self._broken(programs, prepared, days, rejected)
        fine = rejected.good()
        cases = batch.cases
        if not fine.all():
            prepared, days, position, cases = prepared.pick(fine), days.filter(fine), position.filter(fine), cases.filter(fine)
            given = [{slot: column.filter(fine) for slot, column in columns.items()} for columns in given]
            broken = {name: where.filter(fine) for name, where in broken.items()}
        contradicted = _unknown(programs, broken)
        prepared = prepared.without(contradicted)
        inputs = prepared.inputs()
        made = (
            self._run(p, inputs, days, columns, contradicted).with_columns(_conflicts(p, broken, prepared.size))
            for p, columns in zip(programs, given, strict=True)
        )
        answers = [ruling.answer(list(islice(made, len(ruling.ways) + 1))) for ruling in rulings]
        echoed = [cases[name] for name in (MUNICIPALITY, DAY) if name in cases.columns]
        head = [batch.keys.filter(fine).alias(KEY), *echoed]
        told = [series for ruling in rulings for series in ruling.told(self.assumed, len(position))]
        whole = pl.DataFrame([position.alias("#"), *head, *(c for a in answers for c in a.get_columns()), *told])
        return whole, rejected.report()

    def _broken(
        self, programs: tuple[Program, ...], prepared: Prepared, days: pl.Series, rejected: Rejections
    ) -> dict[str, pl.Series]:
        """For each demand among the facts that is broken in some case: in which.  A case whose table breaks one is rejected."""
        found: dict[str, pl.Series] = {}
        inputs: Inputs | None = None
        for demands in (program.demands for program in programs if program.demands is not None):
            wanted = [item for item in demands.items if item.name not in found and _may_break(item, prepared)]
            if not wanted:
                continue
            inputs = prepared.inputs() if inputs is None else inputs
            slots = frozenset(item.slot for item in wanted if not item.key)
            plan, _, frame = self._planned(demands.program, inputs, days, {}, slots)
            done = plan.run(frame, inputs.rows)
            for item in wanted:
                if item.key:
                    found[item.name] = prepared.tables[item.tables[0]].repeated(item.key)
                else:
                    cell = plan.cells[item.slot]
                    assert isinstance(cell, Single)
                    truth = with_columns(done, [single(cell).alias("#")])["#"]
                    found[item.name] = ~truth.fill_null(True)
                for table in item.tables:
                    rejected.mark(found[item.name], item.name, item.text, table=table)
        return {name: where for name, where in found.items() if where.any()}

    def _note(self, facts: Mapping[str, Type], tables: Mapping[str, TableUse]) -> None:
        for name in facts:
            self._read.update((name, *(f"{name}.{end}" for end in ("minst", "høyst", "tidligst", "senest"))))
        for name in tables:
            self._read.update((name, f"{name}.åpen"))

    def _given(
        self, program: Program, batch: Batch, by_hand: dict[tuple[str, Type], pl.Series], rejected: Rejections
    ) -> dict[int, pl.Series]:
        """Values given by address (a column named ``dokument/id``); each is read once, into ``by_hand``."""
        found: dict[int, pl.Series] = {}
        for slot in program.slots:
            if slot.givable and slot.address in batch.cases.columns:
                key = slot.address, slot.type
                if key not in by_hand:
                    read = read_column(batch.cases[slot.address], slot.type)
                    rejected.add(read.faults, slot.address)
                    by_hand[key] = read.values
                    self._read.add(slot.address)
                found[slot.index] = by_hand[key]
        return found

    def _run(
        self,
        program: Program,
        inputs: Inputs,
        days: pl.Series,
        given: Mapping[int, pl.Series],
        contradicted: Mapping[str, pl.Series],
    ) -> pl.DataFrame:
        wanted = wanted_slots(program) | needed(program, given)
        plan, shape, frame = self._planned(program, inputs, days, given, wanted)
        done = plan.run(frame, inputs.rows)
        if program.repeated:
            again = partial(self._plan, program, wanted=wanted)
            demanded = None
            if program.demands is not None:
                slots = frozenset(item.slot for item in program.demands.items if not item.key)
                demanded = partial(self._plan, program.demands.program, wanted=slots)
            plan, done = complete(program, plan, shape, inputs.rows, done, again, contradicted, demanded)
        return result_frame(program, plan, done)

    def _planned(
        self, program: Program, inputs: Inputs, days: pl.Series, given: Mapping[int, pl.Series], wanted: frozenset[int]
    ) -> tuple[Plan, Shape, pl.DataFrame]:
        """The plan of a program for a batch of this shape, the shape, and the case frame it runs on."""
        by_hand: dict[int, Gaps] = {}
        columns: list[pl.Series] = []
        for index, values in given.items():
            by_hand[index], made = _given_columns(program.slots[index], values)
            columns += made
        today = int(days[0]) if len(days) and bool((days == days[0]).all()) else None
        if today is None:
            columns.append(days.alias(TODAY))
        shape = Shape(inputs.facts, inputs.tables, by_hand, today, self.evidence_closed)
        return self._plan(program, shape, wanted), shape, inputs.cases.with_columns(columns)

    def _plan(self, program: Program, shape: Shape, wanted: frozenset[int]) -> Plan:
        key = (id(program), shape.key(), wanted)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = compile_program(program, shape, wanted)
        return plan


def _may_break(demand: Demand, prepared: Prepared) -> bool:
    """Does the register have something of each kind that it takes?"""
    return not any(names.isdisjoint(prepared.facts) and names.isdisjoint(prepared.tables) for names in demand.needs)


def _unknown(programs: tuple[Program, ...], broken: Mapping[str, pl.Series]) -> dict[str, pl.Series]:
    """The facts that contradict others, and in which cases."""
    found: dict[str, pl.Series] = {}
    for item in (item for program in programs if program.demands is not None for item in program.demands.items):
        if item.name in broken:
            for fact in item.facts:
                found[fact] = found[fact] | broken[item.name] if fact in found else broken[item.name]
    return found


def _conflicts(program: Program, broken: Mapping[str, pl.Series], size: int) -> pl.Series:
    """The names of the demands that the facts of each case break, of those that concern what the program reads."""
    name = f"{program.rule}/{CONFLICTS}"
    items = program.demands.items if program.demands is not None else ()
    named = {item.name: broken[item.name] for item in items if item.name in broken}
    if not named:
        return pl.Series(name, [None], dtype=pl.String).new_from_index(0, size)
    told = [pl.when(pl.col(key)).then(pl.lit(key)) for key in named]
    joined = pl.concat_str(told, separator=";", ignore_nulls=True)
    return pl.DataFrame(named).select(pl.when(joined != "").then(joined).alias(name)).to_series()


def _given_columns(slot: Slot, values: pl.Series) -> tuple[Gaps, list[pl.Series]]:
    return Read(slot.type, (values,)).columns(given_column(slot.index))

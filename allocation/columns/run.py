"""Answers every row of a register: by municipality and date, in batches, with the rows that cannot be read set aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
from attrs import define, evolve, field, frozen

from allocation.columns.answering import Answering
from allocation.columns.csv import harmless
from allocation.columns.places import Places
from allocation.columns.plan import POSITION
from allocation.columns.prepare import REJECTED, Rejections, rows_per_case
from allocation.columns.reading import read_column
from allocation.columns.registers import BATCH, DAY, KEY, MUNICIPALITY, Batch, Register, Source, open_register
from allocation.columns.rulings import Rulings, programs_of, with_demands
from allocation.engine.rules import RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.engine.stack import unknown_rule
from allocation.errors import ArgumentFeil, FilFeil, Funn
from allocation.facts.faults import did_you_mean
from allocation.files import refuse_overlap, whole_file

Rules = RuleSet | Callable[[str | None], RuleSet]
Evidence = str


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


@define(eq=False)
class Run:
    """One run over a register: the programs met so far and their plans."""

    base: RuleSet
    register: Register
    day: int | None
    assumed: Mapping[str, str]
    rulings: Rulings
    places: Places
    answering: Answering
    _rows: Counter[str] = field(factory=Counter)
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
        *,
        otherwise: bool = True,
    ) -> Run:
        """Check the arguments and open the register.  ``otherwise``: tell under which other readings answers differ."""
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
        held, read = dict(assumed or {}), dict(readings or {})
        answering = Answering(base.vocabulary, evidence == "avsluttet", held)
        places = Places(base, ordinal, municipality, one)
        run = cls(base, opened, ordinal, held, Rulings(rules_of, ids, read, otherwise), places, answering)
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
            elif self.day is not None and not any(self._reads(rule, name) for rule in self.rulings.rule_ids):
                faults.append(Funn(f"Ingen av reglene leser «{name}».", "Fjern antakelsen."))
        if faults:
            raise ArgumentFeil(faults)

    def _reads(self, rule: str, name: str) -> bool:
        assert self.day is not None
        return name in dict(self.base.program(rule, date.fromordinal(self.day), self.rulings.readings).facts)

    def notices(self) -> tuple[str, ...]:
        """The overlays asked for by name that had no effect on some or all days, and answers that stand in the register."""
        more = self.rulings.rules_of.unused() if isinstance(self.rulings.rules_of, RuleSets) else ()
        told = f"Registeret har svar fra før på {', '.join(self.register.answered)}; de leses ikke."
        return (*self.rulings.notices(), *more, *([told] if self.register.answered else ()))

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
        known = {KEY, DAY, MUNICIPALITY, *self.answering.read}
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
        days = self.places.days(batch, rejected)
        places = self.places.places(batch, days, rejected)
        fine = rejected.good()
        reports = [rejected.report()]
        if not fine.all():
            batch, days, places = batch.pick(fine), days.filter(fine), places.filter(fine)
        groups = self.rulings.group(days, places, alike=not {DAY, MUNICIPALITY} & set(self.register.columns))
        different = groups.unique().to_list()
        batch = self.register.with_rows(
            batch, {use.name for g in different for p in with_demands(programs_of(self.rulings.groups[g])) for use in p.tables}
        )
        self._rows.update({name: rows.height for name, rows in batch.rows.items()})
        for name in (name for name in batch.rows if name in self.register.children):
            alone = batch.keys.filter(rows_per_case(batch.rows[name][POSITION], len(batch.keys)) == 0)
            self._alone.setdefault(name, []).append(alone.cast(pl.String))
        frames = []
        for group in different:
            mine = groups == group
            position = mine.arg_true()
            part, faults = self.answering.answers(self.rulings.groups[group], batch.pick(mine), days.filter(mine), position)
            frames.append(part)
            reports.append(faults)
        whole = pl.concat(frames, how="diagonal_relaxed") if frames else pl.DataFrame(schema={KEY: pl.String})
        if len(frames) > 1:
            whole = whole.sort("#")
        return whole.drop("#", strict=False), pl.concat(reports)

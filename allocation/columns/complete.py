"""One unknown in several places, in columns: the cases that wait for one are run once more for each way of completing them.

What is tried, in which order and how many ways at most is that of ``allocation.engine.repeated``; so is what they have in common.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import polars as pl
from attrs import evolve, frozen

from allocation.columns.cells import Cell, Range, Single, number, single
from allocation.columns.plan import (
    POSITION,
    Gaps,
    Plan,
    Shape,
    end_column,
    fact_column,
    given_column,
    start_column,
    with_columns,
)
from allocation.engine.repeated import agreeing, targets
from allocation.language.nodes import CodeType, Program, Repeated

_WAY, _CASE, _WAYS, _TRIED = "#måte", "#sak", "#måter", "#prøvd"
_MOST_ROWS = 200_000  # of cases completed at a time
_ROUNDS = ((0, 24), (9, 15), (4, 13, 19, 22))  # where among all ways some are tried first, in parts
_PARTS = 24
_BOTH = 2  # so many ways are tried first
_FEW = 8  # with so few ways all are tried once the first do not show it
Rows = Mapping[str, pl.DataFrame]
_NOTHING: Mapping[str, pl.Series] = {}


def needed(program: Program, given: Iterable[int]) -> frozenset[int]:
    """Slots that must be known to see what is unknown, and what contradicts a case.  ``given``: those that a case can settle."""
    if not program.repeated:
        return frozenset()
    return frozenset((*(what.slot for what in program.repeated if what.slot is not None), *program.bound, *given))


@frozen(eq=False)
class Batch:
    """Some cases with the rows of their tables."""

    cases: pl.DataFrame
    rows: Rows


def complete(
    program: Program,
    plan: Plan,
    shape: Shape,
    rows: Rows,
    done: pl.DataFrame,
    compiled: Callable[[Shape], Plan],
    contradicted: Mapping[str, pl.Series] = _NOTHING,
    demanded: Callable[[Shape], Plan] | None = None,
) -> tuple[Plan, pl.DataFrame]:
    """The plan and its frame with what the answer shows as certain as the completions of each case make it.

    ``contradicted``: the facts that contradict others, and in which cases; these are not tried.  ``demanded``: the plan of the
    demands among the facts; a way that breaks one completes nothing."""
    wanted = [slot for slot in targets(program) if slot in plan.cells and not _certain(plan.cells[slot])]
    done = done.with_columns([where.alias(_contradicted(name)) for name, where in contradicted.items()])
    trial = _Trial(program, plan, shape, wanted, frozenset(contradicted), demanded)
    if not wanted or not trial.whats:
        return plan, done
    open_ = with_columns(done, [pl.any_horizontal([_open(plan.cells[slot]) for slot in wanted]).alias("#åpen")])["#åpen"]
    if not open_.any():
        return plan, done
    place = open_.arg_true()
    cases = trial.numbered(done[place].with_columns(place.cast(pl.UInt32).alias(_CASE)))
    cases = cases.filter(pl.col(_WAYS) > 1)
    if not cases.height:
        return plan, done
    cases = trial.with_firm(cases)
    some = _with_rows(cases, rows)
    common = trial.common(some, compiled)
    return _merged(program, plan, done, wanted, common)


@frozen(eq=False)
class _Trial:
    program: Program
    plan: Plan
    shape: Shape
    wanted: Sequence[int]
    contradicted: frozenset[str]
    demanded: Callable[[Shape], Plan] | None = None

    @property
    def whats(self) -> list[Repeated]:
        """The repeated unknowns that some case can lack."""
        closed = self.shape.evidence_closed
        return [what for what in self.program.repeated if not (what.burdened and closed) and self._gaps(what) is not Gaps.EXACT]

    def _gaps(self, what: Repeated) -> Gaps:
        if what.slot is not None and _certain(self.plan.cells[what.slot]):
            return Gaps.EXACT
        if what.name:
            return self.shape.facts.get(what.name, Gaps.ABSENT)
        return self.shape.given.get(what.slot or 0, Gaps.ABSENT)

    def _missing(self, what: Repeated) -> pl.Expr:
        """Is it unknown?"""
        missing = pl.lit(True) if self._gaps(what) is Gaps.ABSENT else pl.col(_column(what)).is_null()
        if what.name in self.contradicted:
            missing = missing & ~pl.col(_contradicted(what.name))
        if what.slot is None:
            return missing
        cell = self.plan.cells[what.slot]
        assert isinstance(cell, Single)
        return missing & single(cell).is_null()

    def numbered(self, cases: pl.DataFrame) -> pl.DataFrame:
        """The cases with how many ways there are to complete them, and for each unknown the step between its values (null where
        it is known)."""
        cases = cases.with_columns(pl.lit(1, pl.Int64).alias(_WAYS))
        for what in self.whats:
            cases = with_columns(cases, [self._missing(what).alias("#")])
            cases = cases.with_columns(
                pl.when("#").then(_WAYS).alias(_step(what)),
                pl.when("#").then(pl.col(_WAYS) * len(what.values)).otherwise(_WAYS).alias(_WAYS),
            ).drop("#")
        return cases

    def _type(self, what: Repeated) -> pl.Enum | pl.Boolean:
        kind = dict(self.program.facts)[what.name] if what.slot is None else self.program.slots[what.slot].type
        return pl.Enum(kind.codes) if isinstance(kind, CodeType) else pl.Boolean()

    @property
    def firm(self) -> list[int]:
        """The slots that may be given with a case: a way under which one of them is no longer what it is, cannot be."""
        given = (slot for slot, gaps in self.shape.given.items() if gaps is not Gaps.ABSENT)
        return sorted({slot for slot in (*self.program.bound, *given) if slot in self.plan.cells})

    def with_firm(self, cases: pl.DataFrame) -> pl.DataFrame:
        """The cases with what their firm slots are (null where open), and which derived facts contradict what is given."""
        made = [_definite(self.plan.cells[slot], self.program, slot).alias(_firm(slot)) for slot in self.firm]
        for slot, name in agreeing(self.program):
            known = pl.col(fact_column(name)).is_not_null() if fact_column(name) in cases.columns else pl.lit(False)
            made.append((_definite(self.plan.cells[slot], self.program, slot).is_null() & known).alias(_disagrees(slot)))
        return with_columns(cases, made)

    def common(self, batch: Batch, compiled: Callable[[Shape], Plan]) -> pl.DataFrame:
        """What the completions of each case have in common, by its position in the whole frame."""
        plan = compiled(self._tried_shape())
        own = self._values(self.plan, batch.cases)
        left, found = batch, []
        seen: pl.DataFrame | None = None
        for some in _ROUNDS:  # most cases show at once that nothing becomes more certain
            ways = [((left.cases[_WAYS] - 1) * number // _PARTS) for number in some]
            tried = [self._tried(left, way, plan) for way in ways]
            seen = self._joined(tried if seen is None else [seen, *tried])
            both = own.join(
                seen.with_columns(pl.lit(True).alias(_TRIED)), on=_CASE, how="left", maintain_order="left", suffix=".ny"
            )
            held = both.select(pl.all_horizontal(_TRIED, *(self._covered(slot) for slot in self.wanted)).alias("#"))["#"]
            # those whose ways so far are impossible are not held; with two ways both are tried now
            done = held.fill_null(False) | (left.cases[_WAYS] <= _BOTH)
            found.append(seen.join(both.select(_CASE).filter(done), on=_CASE, how="semi"))
            few = ~done & (left.cases[_WAYS] <= _FEW)
            found += self._each(_with_rows(left.cases.filter(few), left.rows), plan)
            open_ = (~done & ~few).arg_true()
            left, own = _with_rows(left.cases[open_], left.rows), own[open_]
            if not left.cases.height:
                return pl.concat(found)
            seen = seen.join(own.select(_CASE), on=_CASE, how="semi")
        return pl.concat([*found, *self._each(left, plan)])

    def _each(self, batch: Batch, plan: Plan) -> Iterable[pl.DataFrame]:
        """What all the completions of each case have in common, the cases in parts."""
        for part in _parts(pl.int_range(batch.cases.height, eager=True), batch.cases[_WAYS]):
            more = _with_rows(batch.cases[part], batch.rows)
            each = more.cases.select(pl.int_ranges(_WAYS).alias(_WAY)).with_row_index("#").explode(_WAY)
            many = _with_rows(more.cases[each["#"]], more.rows)
            yield self._joined([self._tried(many, each[_WAY], plan)])

    def _tried_shape(self) -> Shape:
        facts, given = dict(self.shape.facts), dict(self.shape.given)
        for what in self.whats:
            if what.name:
                facts[what.name] = Gaps.SOME
            else:
                given[what.slot or 0] = Gaps.SOME
        return evolve(self.shape, facts=facts, given=given)

    def _tried(self, batch: Batch, way: pl.Series, plan: Plan) -> pl.DataFrame:
        """The values of the slots wanted where each case is completed in the way of this number; impossible ways fall out."""
        cases = batch.cases.with_columns(way.alias(_WAY))
        for what in self.whats:
            cases = _put(cases, what, self._type(what))
        done = plan.run(cases, batch.rows)
        possible = pl.lit(True)
        for what in self.whats:
            if what.slot is not None:
                tried = pl.col(_column(what)).cast(pl.String if _is_code(what) else pl.Boolean)
                same = _definite(plan.cells[what.slot], self.program, what.slot) == tried
                possible = possible & (pl.col(_step(what)).is_null() | same.fill_null(False))
        for slot in self.firm:
            same = _definite(plan.cells[slot], self.program, slot) == pl.col(_firm(slot))
            possible = possible & (pl.col(_firm(slot)).is_null() | same.fill_null(False))
        for slot, name in agreeing(self.program):
            if fact_column(name) in cases.columns:
                now = _definite(plan.cells[slot], self.program, slot).is_null() & pl.col(fact_column(name)).is_not_null()
                possible = possible & ~(now & ~pl.col(_disagrees(slot)))
        keep = with_columns(done, [possible.alias("#")])["#"]
        return self._values(plan, done).filter(keep & ~self._broken(cases, batch.rows))

    def _broken(self, cases: pl.DataFrame, rows: Rows) -> pl.Series:
        """Whether each case, completed, breaks a demand among the facts."""
        demands = self.program.demands
        items = [] if demands is None else [item.slot for item in demands.items if not item.key and not item.derived]
        if self.demanded is None or not items:
            return pl.repeat(False, cases.height, dtype=pl.Boolean, eager=True)
        plan = self.demanded(evolve(self._tried_shape(), given={}))
        done = plan.run(cases, rows)
        found = [(~_one(plan.cells[slot])).fill_null(False) for slot in items]
        return with_columns(done, [pl.any_horizontal(found).alias("#")])["#"]

    def _values(self, plan: Plan, done: pl.DataFrame) -> pl.DataFrame:
        made: list[pl.Expr] = []
        for slot in self.wanted:
            cell = plan.cells[slot]
            if isinstance(cell, Range):
                made += [number(cell.lo).alias(f"#v{slot}.lo"), number(cell.hi).alias(f"#v{slot}.hi")]
            else:
                made.append(_as_value(cell, self.program, slot).alias(f"#v{slot}"))
        names = [expr.meta.output_name() for expr in made]
        return with_columns(done, made).select(_CASE, *names)

    def _joined(self, frames: Iterable[pl.DataFrame]) -> pl.DataFrame:
        """One row a case: the truth or code that all have, the hull of numbers."""
        made: list[pl.Expr] = []
        for slot in self.wanted:
            if isinstance(self.plan.cells[slot], Range):
                made += [pl.col(f"#v{slot}.lo").min(), pl.col(f"#v{slot}.hi").max()]
            else:
                column = pl.col(f"#v{slot}")
                made.append(pl.when((column.null_count() == 0) & (column.n_unique() == 1)).then(column.first()))
        return pl.concat(frames).group_by(_CASE, maintain_order=True).agg(made)

    def _covered(self, slot: int) -> pl.Expr:
        """Is what the completions have in common no more certain than the value is already?"""
        own, name = self.plan.cells[slot], f"#v{slot}"
        if isinstance(own, Range):
            return (pl.col(f"{name}.lo.ny") <= pl.col(f"{name}.lo")) & (pl.col(f"{name}.hi") <= pl.col(f"{name}.hi.ny"))
        return pl.col(name).is_not_null() | pl.col(f"{name}.ny").is_null()


def _merged(
    program: Program, plan: Plan, done: pl.DataFrame, wanted: Sequence[int], common: pl.DataFrame
) -> tuple[Plan, pl.DataFrame]:
    place = pl.DataFrame({_CASE: pl.int_range(done.height, dtype=pl.UInt32, eager=True)})
    found = place.join(common, on=_CASE, how="left", maintain_order="left").drop(_CASE)
    cells, columns = dict(plan.cells), []
    for slot in wanted:
        cell, name = plan.cells[slot], f"#v{slot}"
        if isinstance(cell, Range):
            low, high = f"{name}.lo", f"{name}.hi"
            lo, hi = pl.max_horizontal(number(cell.lo), low), pl.min_horizontal(number(cell.hi), high)
            fits = (lo <= hi).fill_null(False)
            columns += [
                pl.when(fits).then(lo).otherwise(number(cell.lo)).alias(f"{name}.nå.lo"),
                pl.when(fits).then(hi).otherwise(number(cell.hi)).alias(f"{name}.nå.hi"),
            ]
            cells[slot] = Range(pl.col(f"{name}.nå.lo"), pl.col(f"{name}.nå.hi"), cell.level, True)
        else:
            columns.append(pl.coalesce(_as_value(cell, program, slot), name).alias(f"{name}.nå"))
            cells[slot] = Single(pl.col(f"{name}.nå"), False, cell.level, True)
    return Plan(plan.stages, cells), with_columns(done.hstack(found.get_columns()), columns)


def _certain(cell: Cell) -> bool:
    return cell.exact if isinstance(cell, Range) else cell.certain


def _open(cell: Cell) -> pl.Expr:
    if isinstance(cell, Range):
        return number(cell.lo) != number(cell.hi)
    return single(cell).is_null()


def _as_value(cell: Single, program: Program, slot: int) -> pl.Expr:
    return single(cell).cast(pl.String if isinstance(program.slots[slot].type, CodeType) else pl.Boolean)


def _definite(cell: Cell, program: Program, slot: int) -> pl.Expr:
    """The value of a slot, null where it is open."""
    if isinstance(cell, Range):
        return pl.when(number(cell.lo) == number(cell.hi)).then(number(cell.lo))
    return _as_value(cell, program, slot)


def _one(cell: Cell) -> pl.Expr:
    assert isinstance(cell, Single)
    return single(cell)


def _is_code(what: Repeated) -> bool:
    return isinstance(what.values[0], str)


def _contradicted(name: str) -> str:
    return f"#strid {name}"


def _firm(slot: int) -> str:
    return f"#fast {slot}"


def _disagrees(slot: int) -> str:
    return f"#uenig {slot}"


def _column(what: Repeated) -> str:
    return fact_column(what.name) if what.name else given_column(what.slot or 0)


def _step(what: Repeated) -> str:
    return f"#steg {what.name} {what.slot}"


def _put(frame: pl.DataFrame, what: Repeated, kind: pl.Enum | pl.Boolean) -> pl.DataFrame:
    """The frame with the unknown, of this type, completed in the way of each case."""
    name, step, way = _column(what), frame[_step(what)], frame[_WAY]
    own = frame[name] if name in frame.columns else pl.repeat(None, frame.height, dtype=kind, eager=True)
    which = ((way // step.fill_null(1)) % len(what.values)).cast(pl.UInt32)
    tried = pl.Series(list(what.values), dtype=kind).gather(which)
    column = pl.select(pl.when(step.is_not_null()).then(tried).otherwise(own.cast(kind)).alias(name)).to_series()
    return frame.with_columns(column.new_from_index(0, frame.height) if len(column) != frame.height else column)


def _with_rows(cases: pl.DataFrame, rows: Rows) -> Batch:
    """These cases with copies of their rows, which ``cases`` says the place of."""
    columns, frames = [], {}
    for name, frame in rows.items():
        start, end = cases[start_column(name)], cases[end_column(name)]
        owner = pl.int_range(cases.height, dtype=pl.UInt32, eager=True)
        listed = pl.DataFrame({POSITION: owner, "a": start, "b": end}).select(POSITION, pl.int_ranges("a", "b").alias("#"))
        places = listed.explode("#").drop_nulls()
        frames[name] = frame[places["#"]].with_columns(places[POSITION])
        ends = (end - start).cum_sum()
        columns += [(ends - (end - start)).alias(start_column(name)), ends.alias(end_column(name))]
    return Batch(cases.with_columns(columns), frames)


def _parts(places: pl.Series, sizes: pl.Series) -> Iterable[pl.Series]:
    """The places in parts that do not grow too large when each is repeated so many times."""
    if len(places):
        number_of = (sizes.cum_sum() // _MOST_ROWS).alias("#")
        yield from (part["p"] for part in pl.DataFrame({"p": places, "#": number_of}).partition_by("#", maintain_order=True))

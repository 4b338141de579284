"""Which other readings of unsettled law would give a case another answer, in columns.

Reading everything unread leaves a case settled where no reading can matter to it: its answer is then the same under every one.
The others are answered again under each way to read the law, those with fewest changes first; a case that a way has given
another answer is not asked about the ways that only add to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

import polars as pl
from attrs import frozen

from allocation.columns.answers import CODE, NOT_ALL_TRIED, OUTCOME, READINGS
from allocation.columns.cells import Cell, Range, number, single
from allocation.columns.plan import Plan, with_columns
from allocation.columns.prepare import Inputs, Prepared
from allocation.columns.rulings import Ruling
from allocation.engine import outcome as outcomes
from allocation.engine.other_readings import Choices
from allocation.language.nodes import Program
from allocation.values.truth import Outcome


@frozen(eq=False, slots=False)
class Cases:
    """Cases ready to be answered.  ``given``: what is given by address to the slots of each program (by ``id``);
    ``contradicted``: the facts that contradict others, and in which cases."""

    prepared: Prepared
    days: pl.Series
    given: Mapping[int, Mapping[int, pl.Series]]
    contradicted: Mapping[str, pl.Series]

    @cached_property
    def inputs(self) -> Inputs:
        """The input columns."""
        return self.prepared.inputs()

    def pick(self, wanted: pl.Series) -> Cases:
        """The cases where ``wanted`` is true."""
        if wanted.all():
            return self
        given = {
            program: {slot: values.filter(wanted) for slot, values in found.items()} for program, found in self.given.items()
        }
        contradicted = {name: where.filter(wanted) for name, where in self.contradicted.items()}
        return Cases(self.prepared.pick(wanted), self.days.filter(wanted), given, contradicted)


Run = Callable[[Program, Cases], pl.DataFrame]
Plain = Callable[[Program, Cases, frozenset[int]], tuple[Plan, pl.DataFrame]]


def with_readings(ruling: Ruling, own: pl.DataFrame, cases: Cases, run: Run, plain: Plain) -> pl.DataFrame:
    """The answers with a column of the other readings that matter: ``dokument/lesemåte=valg``, joined by `` + `` where it
    takes several, and `` ; `` between them.  A rule without other readings has no such column.

    ``run`` answers cases by a program; ``plain`` works out slots of one without trying what is unknown.
    """
    if not ruling.ways:
        return own
    program = ruling.program
    order = [slot.key for slot in program.slots if slot.kind == "lesemåte"]
    open_ = ~_settled_unread(ruling, own, cases, plain)
    found: dict[Choices, pl.Series] = {}
    codes: list[pl.Expr] = []
    part: tuple[pl.Series, Cases, pl.DataFrame] | None = None
    for way, other in ruling.ways:
        asked = open_
        for less, already in found.items():
            if less <= way:
                asked = asked & ~already
        if not asked.any():
            continue
        if part is None or not (part[0] == asked).all():
            part = asked, cases.pick(asked), own.filter(asked)
        differs = _differ(program, part[2], run(other, part[1]))
        found[way] = pl.repeat(False, own.height, eager=True).scatter(asked.arg_true().filter(differs), True)
        code = " + ".join(f"{address}={choice}" for address, choice in sorted(way, key=lambda one: order.index(one[0])))
        codes.append(pl.when(found[way]).then(pl.lit(code)))
    if not ruling.all:
        codes.append(pl.lit(NOT_ALL_TRIED))
    name = f"{program.rule}/{READINGS}"
    if not codes:
        return own.with_columns(pl.Series(name, [None], dtype=pl.String).new_from_index(0, own.height))
    said = pl.concat_str(codes, separator="; ", ignore_nulls=True)  # may be one word for all: then it is spread
    return own.with_columns(said.replace("", None).alias(name))


def _settled_unread(ruling: Ruling, own: pl.DataFrame, cases: Cases, plain: Plain) -> pl.Series:
    """The cases whose outcome, and values worth asking about, are settled while no reading is chosen.  None where something is
    given by address: a reading could contradict it."""
    unread, nothing = ruling.unread, pl.repeat(False, own.height, dtype=pl.Boolean, eager=True)
    if unread is None or any(cases.given.get(id(program)) for program in ruling.programs):
        return nothing
    wanted = frozenset(unread.result_slots.values()) | ({unread.root} if unread.root is not None else frozenset())
    plan, done = plain(unread, cases, wanted)
    done = done.with_columns(own[f"{ruling.program.rule}/{OUTCOME}"].alias("#utfall"))
    held = [pl.lit(unread.status == "gjelder")]
    if unread.root is not None:
        held.append(_is_settled(plan.cells[unread.root]))
    for _, slot, when, _ in unread.results:
        matters = [one.value for one in (Outcome.FULFILLED, Outcome.NOT_FULFILLED) if outcomes.wanted(when, one)]
        held.append(_is_settled(plan.cells[slot]) | ~pl.col("#utfall").is_in(matters))
    found = with_columns(done, [pl.all_horizontal(held).alias("#")])["#"]
    return found if len(found) == own.height else nothing


def _is_settled(cell: Cell) -> pl.Expr:
    if isinstance(cell, Range):
        return number(cell.lo) == number(cell.hi)
    return single(cell).is_not_null()


def _differ(program: Program, own: pl.DataFrame, other: pl.DataFrame) -> pl.Series:
    """Which cases have another outcome, code or value; with a no, values count only where they follow from the no."""
    head = [f"{program.rule}/{OUTCOME}", f"{program.rule}/{CODE}"]
    refused = own[head[0]] == Outcome.NOT_FULFILLED.value
    differs = pl.repeat(False, own.height, eager=True)
    for name in head:
        differs = differs | own[name].ne_missing(other[name])
    for result in program.results:
        for end in ("", ".lo", ".hi"):
            label = f"{program.rule}/{result.name}{end}"
            if label in own.columns:
                unlike = _unlike(own[label], other[label])
                differs = differs | (unlike & ~refused if result.when == outcomes.ALWAYS else unlike)
    return differs


def _unlike(left: pl.Series, right: pl.Series) -> pl.Series:
    """Where two columns differ; the same number with more decimals is the same."""
    if left.dtype != right.dtype:
        scale = max(getattr(left.dtype, "scale", 0), getattr(right.dtype, "scale", 0))
        left, right = (one.cast(pl.Decimal(38, scale)) for one in (left, right))
    return left.ne_missing(right)

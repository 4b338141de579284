"""The columns of an answer: outcome, code, reason code and results.  What they mean is ``allocation.engine.outcome``."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from inspect import signature

import polars as pl

from allocation.columns.calendar import as_date
from allocation.columns.cells import Cell, Range, Single, code, constant, number, single
from allocation.columns.plan import Plan, with_columns
from allocation.engine import outcome as outcomes
from allocation.language.nodes import BoolType, DateType, NumType, Program, Type
from allocation.values.truth import Outcome

OUTCOME = "utfall"
CODE = "kode"
REASON = "årsakskode"
GIVEN = "gis"  # null: given; hvis_oppfylt: if the unsettled outcome becomes that; bare_når_oppfylt: not given
IF, ONLY = "hvis_", "bare_når_"
RESERVATIONS, DEVIATIONS = "forbehold", "avvik"
ASSUMED = "antatt"  # facts that the register does not hold, and what was taken for them
READINGS = "lesemåter"  # the other tenable readings under which the answer would be another
NOT_ALL_TRIED = "ikke_alle_prøvd"
CONFLICTS = "motstridende"
# Newer versions of polars read the digits of a decimal as they are; older ones must multiply.
_REINTERPRETS = "dtype" in signature(pl.Expr.reinterpret).parameters


def wanted_slots(program: Program) -> frozenset[int]:
    """The slots that an answer shows or rests on."""
    results = set(program.result_slots.values())
    told = [*(item.slot for item in program.reservations), *(item.slot for item in program.departures)]
    caveats = {slot for slot in told if slot is not None}
    if program.status != "gjelder" or program.root is None:
        return frozenset({*results, *caveats})
    return frozenset({*results, *caveats, program.root, *outcomes.reason_slots(program)})


def result_frame(program: Program, plan: Plan, done: pl.DataFrame) -> pl.DataFrame:
    """The answer's columns for each case of a frame that the plan has filled."""
    texts, index = _reasons(program, plan)
    columns, shown = _results(program, plan)
    size = done.height
    if isinstance(index, int):
        place = pl.repeat(index, size, dtype=pl.UInt32, eager=True)
    else:
        place = with_columns(done, [index.alias("#")])["#"]
    names = [f"{program.rule}/{name}" for name in (OUTCOME, CODE, REASON)]
    head = [pl.Series(name, column, dtype=pl.String).gather(place) for name, column in zip(names, texts, strict=True)]
    given = _given(program, texts[0], place)
    masks = [pl.Series(f"#{when}", codes).str.starts_with(ONLY) for when, codes in given.items()]
    filled = with_columns(done.with_columns(masks), columns)
    made = [filled[source].alias(label) for label, source in shown.items()]
    notes = [given[when].alias(f"{program.rule}/{name}.{GIVEN}") for name, _, when, _ in program.results if when in given]
    return pl.DataFrame([*head, *made, *notes, *_caveats(program, plan, done)])


def _caveats(program: Program, plan: Plan, done: pl.DataFrame) -> tuple[pl.Series, pl.Series]:
    """Two columns of stable codes, null where there is nothing to say: what is not modelled and matters, with ``?`` where it
    only may, and known deviations."""
    reserved: list[pl.Expr] = []
    departed: list[pl.Expr] = []
    for code_, slot in ((item.code, item.slot) for item in program.reservations):
        truth = pl.lit(True) if slot is None else single(_truth(plan.cells[slot]))
        reserved.append(pl.when(truth).then(pl.lit(code_)).when(truth.is_null()).then(pl.lit(f"{code_}?")))
    for code_, slot in dict.fromkeys((item.code, item.slot) for item in program.departures):
        truth = pl.lit(True) if slot is None else single(_truth(plan.cells[slot]))
        departed.append(pl.when(truth).then(pl.lit(code_)))
    reservations, deviations = (
        _joined(f"{program.rule}/{name}", codes, done) for name, codes in ((RESERVATIONS, reserved), (DEVIATIONS, departed))
    )
    return reservations, deviations


def _joined(name: str, codes: list[pl.Expr], done: pl.DataFrame) -> pl.Series:
    """The codes of each case in one text; null where there is none."""
    if not codes:
        return pl.Series(name, [None], dtype=pl.String).new_from_index(0, done.height)
    places = [f"#{number}" for number in range(len(codes))]
    told = with_columns(done, [code_.alias(place) for place, code_ in zip(places, codes, strict=True)])
    said = pl.concat_str(places, separator="; ", ignore_nulls=True)
    return told.select(pl.when(said != "").then(said).alias(name)).to_series()


def _given(program: Program, outcome_texts: Iterable[str | None], place: pl.Series) -> dict[str, pl.Series]:
    """For each ``når`` of the results but alltid: null for a case where they are given as they stand, else what holds."""
    texts = list(outcome_texts)
    found = {}
    for when in {when for _, _, when, _ in program.results} - {outcomes.ALWAYS}:
        said = {True: None, None: f"{IF}{when}", False: f"{ONLY}{when}"}
        codes = [said[outcomes.given(when, Outcome(text))] for text in texts]
        found[when] = pl.Series(codes, dtype=pl.String).gather(place)
    return found


def _reasons(program: Program, plan: Plan) -> tuple[tuple[list[str | None], ...], int | pl.Expr]:
    """Three columns of texts (outcome, code, reason code), and which place in them each case has."""
    children = outcomes.reason_slots(program)
    root = _root(program, plan)
    failing = outcomes.failing(program)
    outcome_texts: list[str | None] = []
    codes: list[str | None] = []
    reasons: list[str | None] = []

    def add(truth: bool | None, decisive: int | None = None) -> int:
        of_child = failing if truth is False else truth
        result = outcomes.outcome(program, truth)
        outcome_texts.append(result.value)
        codes.append(outcomes.code(program, result) or None)
        reasons.append(outcomes.reason_code(program, result, lambda slot: of_child if slot == decisive else not failing))
        return len(reasons) - 1

    texts = (outcome_texts, codes, reasons)
    if program.status != "gjelder" or root.value is True:
        return texts, add(True)
    truths = {slot: _truth(plan.cells[slot]) for slot in children}
    yes, no, open_ = add(True), add(False), add(None)
    not_fulfilled: pl.Expr = pl.lit(no, dtype=pl.UInt32)
    unsettled: pl.Expr = pl.lit(open_, dtype=pl.UInt32)
    for slot in reversed(children):
        truth = single(truths[slot])
        not_fulfilled = (
            pl.when(truth if failing else ~truth).then(pl.lit(add(False, slot), dtype=pl.UInt32)).otherwise(not_fulfilled)
        )
        if not truths[slot].certain:
            here = pl.lit(add(None, slot), dtype=pl.UInt32)
            unsettled = pl.when(truth.is_null()).then(here).otherwise(unsettled)
    settled = pl.when(single(root)).then(pl.lit(yes, dtype=pl.UInt32))
    if root.certain:
        return texts, settled.otherwise(not_fulfilled)
    return texts, settled.when(single(root).is_null()).then(unsettled).otherwise(not_fulfilled)


def _root(program: Program, plan: Plan) -> Single:
    if program.status != "gjelder" or program.root is None:
        return constant(True)
    return _truth(plan.cells[program.root])


def _truth(cell: Cell) -> Single:
    assert isinstance(cell, Single)
    return cell


def _results(program: Program, plan: Plan) -> tuple[list[pl.Expr], dict[str, str]]:
    """The columns to compute, and which of them each column of the answer shows.  Null where the value is not given."""
    columns: list[pl.Expr] = []
    shown: dict[str, str] = {}

    def add(label: str, column: pl.Expr, when: str) -> None:
        held = column if when == outcomes.ALWAYS else pl.when(pl.col(f"#{when}").fill_null(False).not_()).then(column)
        columns.append(held.alias(label))

    for name, slot, when, _ in program.results:
        kind, cell = program.slots[slot].type, plan.cells[slot]
        label = f"{program.rule}/{name}"
        if not isinstance(cell, Range):
            add(label, single(cell) if isinstance(kind, BoolType) else code(cell), when)
            shown[label] = label
            continue
        low, high = f"{label}.lo", f"{label}.hi"
        add(low, _shown(number(cell.lo), kind), when)
        if not cell.exact:
            add(high, _shown(number(cell.hi), kind), when)
        shown |= {low: low, high: low if cell.exact else high}
    return columns, shown


def total(frame: pl.DataFrame, name: str) -> tuple[Decimal, Decimal]:
    """The least and greatest sum of a column of numbers, ``regel/verdi``: what is not given adds nothing, and what may not be
    given reaches to 0."""
    low, high = frame[f"{name}.lo"], frame[f"{name}.hi"]
    gives = f"{name}.{GIVEN}"
    perhaps = (
        frame[gives].str.starts_with(IF).fill_null(False)
        if gives in frame.columns
        else pl.repeat(False, frame.height, eager=True)
    )
    held = pl.DataFrame({"low": low, "high": high, "perhaps": perhaps})
    least, greatest = (
        held.select(pl.when("perhaps").then(end).otherwise(pl.col(column)).fill_null(0).sum()).item()
        for column, end in (("low", pl.min_horizontal("low", pl.lit(0))), ("high", pl.max_horizontal("high", pl.lit(0))))
    )
    return Decimal(least), Decimal(greatest)


def _shown(bound: pl.Expr, kind: Type) -> pl.Expr:
    """Whole numbers as such, other numbers as exact decimals, dates as dates."""
    if isinstance(kind, DateType):
        return as_date(bound)
    if isinstance(kind, NumType) and kind.scale:
        if _REINTERPRETS:
            return bound.cast(pl.Int128).reinterpret(dtype=pl.Decimal(38, kind.scale))
        step = pl.lit(Decimal(1).scaleb(-kind.scale), dtype=pl.Decimal(38, kind.scale))
        return bound.cast(pl.Decimal(38, 0)) * step
    return bound

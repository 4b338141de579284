"""The day and the municipality of each case of a batch."""

from __future__ import annotations

from datetime import date

import polars as pl
from attrs import define, field

from allocation.columns.prepare import Rejections
from allocation.columns.reading import read_column
from allocation.columns.registers import DAY, MUNICIPALITY, Batch
from allocation.engine.rules import RuleSet
from allocation.errors import ArgumentFeil, Funn
from allocation.facts.vocabulary import EARLIEST, LATEST
from allocation.language.nodes import DateType

_DATES = DateType(EARLIEST, LATEST)


@define(eq=False)
class Places:
    """Reads days and municipalities.  ``day`` and ``municipality`` hold for rows without their own."""

    base: RuleSet
    day: int | None
    municipality: str | None
    one_rule_set: bool
    _resolved: dict[tuple[str, int], tuple[str | None, str]] = field(factory=dict)

    def days(self, batch: Batch, rejected: Rejections) -> pl.Series:
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

    def places(self, batch: Batch, days: pl.Series, rejected: Rejections) -> pl.Series:
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

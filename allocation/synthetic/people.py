"""Made-up people, a batch at a time.  Row i depends on the seed and on i alone, whatever the batch and the number of rows."""

from __future__ import annotations

import hashlib
from datetime import date
from functools import cached_property

import polars as pl
from attrs import frozen

from allocation.synthetic.document import Statistics
from allocation.synthetic.raking import Plan

KEY, MADE_UP = "nøkkel", "syntetisk"
_STEP, _FIRST, _SECOND = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
_YEAR = 365.2425
_MONTH = _YEAR / 12
_EPOCH = date(1970, 1, 1).toordinal()
_QUARTER = 0.25


def draw(seed: int, name: str, rows: pl.Series) -> pl.Series:
    """A number from 0 up to 1 for each row number, by splitmix64 of the seed, the name and the number."""
    start = int.from_bytes(hashlib.sha256(f"{seed}:{name}".encode()).digest()[:8], "little")

    def whole(value: int) -> pl.Expr:
        return pl.lit(value, dtype=pl.UInt64)

    z = (pl.col("i") + 1) * whole(_STEP) + whole(start)
    z = (z ^ (z // whole(1 << 30))) * whole(_FIRST)
    z = (z ^ (z // whole(1 << 27))) * whole(_SECOND)
    z = z ^ (z // whole(1 << 31))
    return rows.cast(pl.UInt64).alias("i").to_frame().select((z // whole(1 << 11)).cast(pl.Float64) / float(1 << 53)).to_series()


@frozen(eq=False, slots=False)
class Maker:
    """Makes people like some statistics, as they are on ``day``."""

    statistics: Statistics
    plan: Plan
    seed: int
    day: date
    municipality: str | None = None

    @cached_property
    def _flat(self) -> list[tuple[int, int]]:
        """Age and need of each cell."""
        return [(a, n) for a in range(len(self.plan.cells)) for n in range(len(self.plan.cells[0]))]

    def batch(self, first: int, count: int) -> dict[str, pl.DataFrame]:
        """People, services, members of the household and decisions, of the rows from ``first``."""
        rows = pl.int_range(first, first + count, dtype=pl.UInt64, eager=True)
        keys = (
            pl.Series(KEY, rows)
            .to_frame()
            .select(pl.lit("SYN-") + pl.col(KEY).cast(pl.String).str.zfill(9))
            .to_series()
            .alias(KEY)
        )
        shares = pl.Series([self.plan.cells[a][n] for a, n in self._flat]).cum_sum()
        cell = shares.search_sorted(self._draw("celle", rows), side="right").clip(0, len(self._flat) - 1)
        age = pl.Series([a for a, _ in self._flat]).gather(cell)
        need = pl.Series([n for _, n in self._flat]).gather(cell)
        people = self._people(rows, keys, age, need)
        return {
            "personer": people,
            "tjeneste": self._services(rows, keys, cell),
            "medlem": self._members(rows, keys, people),
            "vedtak": self._decisions(rows, people),
        }

    def _draw(self, name: str, rows: pl.Series) -> pl.Series:
        return draw(self.seed, name, rows)

    def _within(self, name: str, rows: pl.Series, assumed: str | None = None) -> pl.Series:
        """A number evenly within the range of an assumption."""
        low, high = self.statistics.between(assumed or name)
        return self._draw(name, rows) * (high - low) + low

    def _some(self, column: pl.Series, rows: pl.Series, need: pl.Series, name: str = "") -> pl.Series:
        """The column with gaps: fewest where the need is least, most where it is not stated."""
        low, high = self.statistics.between("hull")
        share = need.cast(pl.Float64) / max(1, len(self.statistics.behov) - 1) * (high - low) + low
        kept = self._draw(f"hull:{name or column.name}", rows) >= share
        return pl.select(pl.when(kept).then(column)).to_series().alias(column.name)

    def _people(self, rows: pl.Series, keys: pl.Series, age: pl.Series, need: pl.Series) -> pl.DataFrame:
        low = pl.Series([float(group[0]) for group in self.statistics.aldersgrupper]).gather(age)
        span = pl.Series([float(group[1] - group[0] + 1) for group in self.statistics.aldersgrupper]).gather(age)
        years = low + self._draw("alder", rows) * span * 0.9999 + 0.003  # never a day too young for the group
        born = (pl.Series([self.day.toordinal() - _EPOCH]).cast(pl.Float64) - years * _YEAR).floor().cast(pl.Int32).cast(pl.Date)
        lasting = self._within("varighet", rows).floor().cast(pl.Int64).alias("behovets_varighet")
        needs = pl.Series(list(self.statistics.behov)).gather(need)
        columns = [keys, pl.Series(MADE_UP, [True]).new_from_index(0, len(rows)).alias(MADE_UP)]
        if self.municipality is not None:
            columns.append(pl.Series("kommune", [self.municipality]).new_from_index(0, len(rows)).alias("kommune"))
        return pl.DataFrame(
            [
                *columns,
                born.alias("fødselsdato"),
                needs.alias("bistandsbehov"),
                age.cast(pl.UInt8).alias("aldersklasse"),
                self._some(lasting, rows, need),
            ]
        )

    def _services(self, rows: pl.Series, keys: pl.Series, cell: pl.Series) -> pl.DataFrame:
        made = []
        weeks = self.statistics.between("uker_i_måneden")[0]
        for at, (name, service) in enumerate(self.statistics.tjenester.items()):
            chances = pl.Series([self.plan.likely[a][n][at] for a, n in self._flat])
            got = (self._draw(f"får:{name}", rows) < chances.gather(cell)).arg_true()
            some = rows.gather(got)
            hours = pl.Series([None], dtype=pl.Float64).new_from_index(0, len(got))
            if service.timer is not None:
                hours = self._hours(name, at, some, cell.gather(got))
            monthly = (hours * weeks / _QUARTER).floor() * _QUARTER
            need = pl.Series([n for _, n in self._flat]).gather(cell.gather(got))
            night = (self._draw(f"natt:{name}", some) < self.statistics.between("om_natten")[0]).alias("nattjeneste")
            several = (self._draw(f"flere:{name}", some) < self.statistics.between("flere_samtidig")[0]).alias(
                "krever_flere_enn_én"
            )
            judged = [night, several] if service.timer is not None else []
            gaps = [self._some(column, some, need, f"{name}:{column.name}") for column in judged]
            frame = pl.DataFrame([keys.gather(got), some.alias("#"), *gaps]).with_columns(
                *(pl.lit(code).alias(field) for field, code in service.felt.items()),
                hours.cast(pl.Decimal(6, 2)).alias("timer_per_uke"),
                monthly.cast(pl.Decimal(6, 2)).alias("timer_per_måned"),
                pl.lit(name).alias("slag"),
            )
            made.append(frame)
        return pl.concat(made, how="diagonal").sort("#", maintain_order=True).drop("#")

    def _hours(self, name: str, at: int, rows: pl.Series, cell: pl.Series) -> pl.Series:
        """Hours a week: a band by age and need, then evenly in quarters inside it, rounded down so that it stays there."""
        low = [float(edge) for edge in self.statistics.bånd]
        size = len(low)
        ends = [*low[1:], self.plan.top]
        place = self._draw(f"bånd:{name}", rows)
        band = pl.Series([0]).new_from_index(0, len(rows)).cast(pl.Int64)
        for edge in range(size - 1):
            reached = pl.Series([sum(self.plan.bands[a][n][at][: edge + 1]) for a, n in self._flat])
            band = band + (place >= reached.gather(cell)).cast(pl.Int64)
        start = pl.Series(low).gather(band)
        steps = pl.Series([(end - begin) / _QUARTER for begin, end in zip(low, ends, strict=True)]).gather(band)
        return start + (self._draw(f"timer:{name}", rows) * steps).floor() * _QUARTER

    def _members(self, rows: pl.Series, keys: pl.Series, people: pl.DataFrame) -> pl.DataFrame:
        """The receiver, and a spouse for some adults."""
        income = self._within("nettoinntekt", rows).floor().cast(pl.Int64).alias("nettoinntekt")
        need = people["aldersklasse"].cast(pl.Int64) * 0
        own = pl.DataFrame([keys, self._some(income, rows, need)]).with_columns(slag=pl.lit("mottaker"))
        married = (self._draw("ektefelle", rows) < self.statistics.between("har_ektefelle")[0]) & (people["aldersklasse"] > 0)
        theirs = self._within("ektefellens_inntekt", rows, "nettoinntekt").floor().cast(pl.Int64).alias("nettoinntekt")
        spouse = pl.DataFrame([keys, theirs]).filter(married).with_columns(slag=pl.lit("ektefelle"))
        return pl.concat([own, spouse]).sort(KEY, maintain_order=True).select(KEY, "slag", "nettoinntekt")

    def _decisions(self, rows: pl.Series, people: pl.DataFrame) -> pl.DataFrame:
        """A running decision for each person: made some months ago, and for some to a day."""
        months = self._within("vedtakets_lengde", rows)
        since = self._draw("vedtatt", rows) * months
        today = self.day.toordinal() - _EPOCH
        made = (today - since * _MONTH).floor().cast(pl.Int32).cast(pl.Date).alias("vedtatt")
        last = (today + (months - since) * _MONTH).floor().cast(pl.Int32).cast(pl.Date).alias("gyldig_til")
        limited = (self._draw("tidsbegrenset", rows) < self.statistics.between("tidsbegrenset")[0]).alias("tidsbegrenset")
        need = people["aldersklasse"].cast(pl.Int64) * 0
        told = self._some(limited.cast(pl.Boolean), rows, need)
        ends = pl.select(pl.when(limited).then(last)).to_series().alias("gyldig_til")
        criterion = pl.Series("kriterium", ["syntetisk"]).new_from_index(0, len(rows)).alias("kriterium")
        return people.drop("aldersklasse", "bistandsbehov").with_columns(
            made, self._some(ends, rows, need), told, self._some(criterion, rows, need)
        )

"""The printed margins against those of a made-up caseload."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt
from pathlib import Path

import polars as pl
from attrs import frozen

from allocation.synthetic.document import Statistics
from allocation.synthetic.people import KEY

_MANY = 500


@frozen
class Compared:
    """One number: printed, made, and how far they may be apart.  ``unit``: andel (a share of people) or timer."""

    what: str
    source: str
    printed: float
    made: float
    allowed: float
    unit: str

    @property
    def fits(self) -> bool:
        return abs(self.made - self.printed) <= self.allowed


def compare(folder: Path, statistics: Statistics) -> list[Compared]:
    """Every margin.  Shares of people within 1 per cent or three standard errors, bands within a point or three standard errors,
    mean hours within 10 per cent or three standard errors."""
    people = pl.read_parquet(folder / "personer.parquet", columns=[KEY, "aldersklasse", "bistandsbehov"])
    services = (
        pl.scan_parquet(folder / "tjeneste.parquet").select(KEY, "slag", pl.col("timer_per_uke").cast(pl.Float64)).collect()
    )
    return [*_counts(people, services, statistics), *_bands(services, statistics), *_means(people, services, statistics)]


def _share(what: str, source: str, printed: float, count: int, of: int, least: float) -> Compared:
    error = 3 * sqrt(max(printed * (1 - printed), 0) / max(of, 1))
    return Compared(what, source, printed, count / max(of, 1), max(least, error), "andel")


def _counts(people: pl.DataFrame, services: pl.DataFrame, statistics: Statistics) -> Iterator[Compared]:
    total = people.height
    whole = sum(statistics.alder.antall)
    ages = [f"{group[0]}–{group[1]} år" for group in statistics.aldersgrupper]
    for age, label in enumerate(ages):
        mine = people.filter(pl.col("aldersklasse") == age)
        printed = statistics.alder.antall[age] / whole
        yield _share(label, statistics.alder.kilde, printed, mine.height, total, 0.01 * printed)
        line = [float(share) for share in statistics.behov_etter_alder.prosent[age]]
        for need, share in zip(statistics.behov, line, strict=True):
            count = mine.filter(pl.col("bistandsbehov") == need).height
            yield _share(
                f"{label}, behov {need}", statistics.behov_etter_alder.kilde, share / sum(line), count, mine.height, 0.01
            )
    counts = dict(services.group_by("slag").len().iter_rows())
    for name, service in statistics.tjenester.items():
        printed = service.mottakere.antall[0] / statistics.mottakere.antall[0]
        yield _share(service.tekst, service.mottakere.kilde, printed, counts.get(name, 0), total, 0.01 * printed)


def _bands(services: pl.DataFrame, statistics: Statistics) -> Iterator[Compared]:
    edges = [float(edge) for edge in statistics.bånd]
    for name, service in statistics.tjenester.items():
        if service.timer is None:
            continue
        hours = services.filter(pl.col("slag") == name)["timer_per_uke"]
        shares = [float(share) for share in service.timer.prosent]
        for band, low in enumerate(edges):
            high = edges[band + 1] if band + 1 < len(edges) else None
            inside = (hours >= low) & (hours < high) if high is not None else hours >= low
            label = f"{service.tekst}, {low:g}–{high:g} timer" if high is not None else f"{service.tekst}, fra {low:g} timer"
            yield _share(
                label.replace(".", ","), service.timer.kilde, shares[band] / sum(shares), int(inside.sum()), len(hours), 0.01
            )


def _means(people: pl.DataFrame, services: pl.DataFrame, statistics: Statistics) -> Iterator[Compared]:
    home = [name for name, service in statistics.tjenester.items() if service.hjemme]
    hours = services.filter(pl.col("slag").is_in(home)).group_by(KEY).agg(pl.col("timer_per_uke").sum())
    joined = hours.join(people, on=KEY).group_by("aldersklasse", "bistandsbehov")
    found = {
        (row[0], row[1]): row[2:]
        for row in joined.agg(pl.mean("timer_per_uke"), pl.std("timer_per_uke").alias("s"), pl.len()).iter_rows()
    }
    spread_of_all = hours["timer_per_uke"].std()
    whole = float(spread_of_all) if isinstance(spread_of_all, float) else 0.0
    table = statistics.timer_etter_alder_og_behov
    for age, line in enumerate(table.timer):
        for need, printed in zip(statistics.behov, line, strict=True):
            mean, spread, count = found.get((age, need), (0.0, 0.0, 0))
            sure = spread if count >= _MANY and spread is not None else whole  # of few, the sample hardly shows the few with most
            error = 3 * sure / sqrt(count) if count else float(printed)
            low, high = statistics.aldersgrupper[age]
            label = f"timer hjemme, {low}–{high} år, behov {need}"
            yield Compared(label, table.kilde, float(printed), mean, max(0.1 * float(printed), error), "timer")

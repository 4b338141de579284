"""A random register of cases with services, household members, children and earlier decisions, complete or with gaps."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

DAY = date(2023, 6, 1)
PLACE = "3005"
RULES = ("pbrl.2-1-d", "egenandel.hjemme")
GAPS = 0.12
_LAWS = ["hol.3-2-6-b", "hol.3-2-6-b", "hol.3-2-6-b", "hol.3-2-6-a", "hol.3-6-2", "annet"]
_CONTENTS = [
    "praktisk_bistand",
    "opplæring",
    "personlig_stell",
    "støttekontakt",
    "helsetjeneste",
    "høyere_utdanning",
    "trygghetsalarm",
]


def make(count: int, gaps: float = 0.0, first: int = 0, seed: int = 1) -> tuple[pl.DataFrame, dict[str, pl.DataFrame]]:
    """The cases, and their rows by table."""
    rng = np.random.default_rng(seed)

    def some(column: pl.Series) -> pl.Series:
        """The column with gaps."""
        if not gaps:
            return column
        return pl.select(pl.when(pl.Series(rng.random(len(column)) >= gaps)).then(column)).to_series().alias(column.name)

    def truths(name: str, share: float, size: int) -> pl.Series:
        return some(pl.Series(name, rng.random(size) < share))

    def days(name: str, size: int, oldest: date) -> pl.Series:
        span = (DAY - oldest).days
        number = pl.Series(name, rng.integers(0, span, size), dtype=pl.Int32)
        return some((number + (oldest - date(1970, 1, 1)).days).cast(pl.Date))

    def amounts(name: str, most: int, size: int) -> pl.Series:
        """Amounts and hours with two decimals, in steps of a quarter."""
        return some((pl.Series(name, rng.integers(0, most * 4, size) * 25, dtype=pl.Int64) / 100).cast(pl.Decimal(12, 2)))

    def words(name: str, values: list[str], size: int) -> pl.Series:
        return some(pl.Series(name, values, dtype=pl.String).gather(rng.integers(0, len(values), size)))

    keys = pl.int_range(first, first + count, dtype=pl.Int64, eager=True).alias("nøkkel")

    def owners(shares: list[float]) -> pl.Series:
        rows = rng.choice(len(shares), count, p=shares)
        return pl.Series("nøkkel", np.repeat(keys.to_numpy(), rows))

    cases = pl.DataFrame(
        [
            keys,
            days("fødselsdato", count, date(1925, 1, 1)),
            some(pl.Series("behovets_varighet", rng.integers(0, 72, count), dtype=pl.Int64)),
            truths("vesentlig_økt_kostnad", 0.3, count),
            amounts("selvkost_per_time", 900, count),
            amounts("selvkost_trygghetsalarm", 400, count),
            amounts("pris_trygghetsalarm", 400, count),
            truths("egenandel_går_ut_over_behov", 0.05, count),
        ]
    )
    service, member, child, decision = (
        owners([0.05, 0.5, 0.3, 0.15]),
        owners([0.0, 0.7, 0.3]),
        owners([0.9, 0.07, 0.03]),
        owners([0.95, 0.05]),
    )
    size = len(service)
    services = pl.DataFrame(
        [
            service,
            words("hjemmel", _LAWS, size),
            words("innhold", _CONTENTS, size),
            amounts("timer_per_uke", 50, size),
            amounts("timer_per_måned", 200, size),
            truths("krever_flere_enn_én", 0.1, size),
            truths("nattjeneste", 0.1, size),
            truths("kontinuerlig_behov", 0.5, size),
            truths("organisert_som_bpa", 0.3, size),
            truths("dekker_nødvendig_behov", 0.5, size),
            truths("gjelder_mindreårig_barn", 0.1, size),
        ]
    )
    size = len(member)
    kinds = pl.select(
        pl.when(member == member.shift(1)).then(pl.lit("ektefelle")).otherwise(pl.lit("mottaker")).alias("slag")
    ).to_series()
    members = pl.DataFrame(
        [
            member,
            kinds,
            truths("hjelpen_gjelder_barnet", 0.0, size),
            truths("betaler_langtidsopphold", 0.05, size),
            truths("avkortet_trygd", 0.05, size),
            pl.Series("alder", rng.integers(18, 95, size), dtype=pl.Int64),
            amounts("nettoinntekt", 450_000, size),
            amounts("hjelpestønad_til_hjelp_i_huset", 20_000, size),
            amounts("omsorgsstønad", 20_000, size),
        ]
    )
    size = len(child)
    children = pl.DataFrame(
        [
            child,
            truths("foreldreansvar", 0.9, size),
            truths("hjemmeboende", 0.8, size),
            truths("nedsatt_funksjonsevne", 0.7, size),
            days("fødselsdato", size, date(1998, 1, 1)),
        ]
    )
    size = len(decision)
    decisions = pl.DataFrame(
        [
            decision,
            words("tjeneste", ["bpa", "annet"], size),
            words("hjemmel", ["pbrl.2-1-d", "annet"], size),
            days("innvilget", size, date(2015, 1, 1)),
        ]
    )
    return cases, {"tjeneste": services, "medlem": members, "barn": children, "vedtak": decisions}

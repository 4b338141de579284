"""A million cases: BPA right and home payment with one municipality's price list, against hand-written polars and openfisca-core.

``python benchmarks/million.py [--rader N]``; ``--fil N`` streams N rows from Parquet to Parquet and measures memory.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import polars as pl
import polars_by_hand
import register
from measure import TARGET_HEAD, missing, peak_mib, table, target

from allocation import load_rules
from allocation.columns import calculate, calculate_to_file

SAME = {
    "bpa": "pbrl.2-1-d/utfall",
    "bpa_årsak": "pbrl.2-1-d/årsakskode",
    "kan_kreves": "egenandel.hjemme/utfall",
    "kreves_årsak": "egenandel.hjemme/årsakskode",
    "under_2G": "egenandel.hjemme/under_2G",
    "over_taket": "egenandel.hjemme/over_taket",
    "foreldrene_betaler": "egenandel.hjemme/foreldrene_betaler",
}
AMOUNTS = {
    "tellende": ("pbrl.2-1-d/tellende_timer", 2),
    "egenandel": ("egenandel.hjemme/egenandel", 4),
    "høyeste_egenandel": ("egenandel.hjemme/høyeste_egenandel", 4),
    "beregnet_av_kommunen": ("egenandel.hjemme/beregnet_av_kommunen", 4),
}


def compare(ours: pl.DataFrame, by_hand: pl.DataFrame) -> None:
    """Every row of complete facts must agree, to the øre."""
    for mine, theirs in SAME.items():
        assert by_hand[mine].equals(ours[theirs]), mine
    for mine, (theirs, scale) in AMOUNTS.items():
        for end in ("lo", "hi"):
            column = ours[f"{theirs}.{end}"].cast(pl.Decimal(38, scale)).to_physical().cast(pl.Int64)
            assert by_hand[mine].cast(pl.Int64).equals(column), (mine, end)


def rounds(calls: dict[str, Callable[[], object]], count: int) -> dict[str, float]:
    """Median seconds of each, taking turns; the first turn is not counted."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(count + 1):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            if turn:
                times[name].append(time.perf_counter() - start)
    return {name: statistics.median(found) for name, found in times.items()}


def in_memory(count: int, turns: int) -> None:
    rules = load_rules(register.PLACE)
    cases, tables = register.make(count)
    gap_cases, gap_tables = register.make(count, register.GAPS)
    print(
        f"{count:,} saker, {len(tables['tjeneste']):,} tjenester, {len(tables['medlem']):,} husstandsmedlemmer".replace(",", " ")
    )

    def ours(cases: pl.DataFrame, tables: dict[str, pl.DataFrame]) -> pl.DataFrame:
        result = calculate(rules, cases, register.RULES, date=register.DAY, children=tables)
        assert not len(result.rejected), result.rejected
        return result.frame

    def by_hand(cases: pl.DataFrame, tables: dict[str, pl.DataFrame]) -> pl.DataFrame:
        return polars_by_hand.answers(cases, tables, register.DAY)

    compare(ours(cases, tables), by_hand(cases, tables))
    print("Våre svar er de samme som de håndskrevne, rad for rad og øre for øre (alle opplysninger kjent).\n")
    calls: dict[str, Callable[[], object]] = {
        "polars for hånd, alt kjent": lambda: by_hand(cases, tables),
        "vår, alt kjent": lambda: ours(cases, tables),
        "polars for hånd, hull (null)": lambda: by_hand(gap_cases, gap_tables),
        "vår, hull (intervaller)": lambda: ours(gap_cases, gap_tables),
    }
    try:
        import payment_openfisca
    except ImportError:
        missing("openfisca-core")
    else:
        calls["openfisca, samme register"] = lambda: payment_openfisca.prepared(cases, tables)()
        calls["openfisca, ferdige numpy-felt"] = payment_openfisca.prepared(cases, tables)
    found = rounds(calls, turns)
    hand, mine = found["polars for hånd, alt kjent"], found["vår, alt kjent"]
    table(
        ("", "sekunder", "saker i sekundet", "× for hånd"),
        [(n, f"{t:.2f}", f"{count / t / 1e6:.2f} mill.", f"{t / hand:.2f}") for n, t in found.items()],
    )
    gaps = found["vår, hull (intervaller)"]
    rows = [
        target("vår mot polars for hånd, alt kjent", mine / hand, 2),
        target("vår med hull mot polars for hånd", gaps / found["polars for hånd, hull (null)"], 2),
    ]
    for name in (name for name in found if name.startswith("openfisca")):
        rows.append(target(f"raskere enn {name}", found[name] / mine, 5, at_least=True))
    table(TARGET_HEAD, rows)
    print(f"Mest minne i bruk: {peak_mib():.0f} MiB (alle kandidatene og dataene i samme prosess)")


def from_file(count: int) -> None:
    """Parquet to Parquet; the register is made in another process, so that only the run's own memory counts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([sys.executable, __file__, "--lag", str(count), str(folder)], check=True)
        children = {path.stem: path for path in folder.glob("*.parquet") if path.stem != "saker"}
        size = sum(path.stat().st_size for path in folder.iterdir()) / 2**20
        rules = load_rules(register.PLACE)
        start = time.perf_counter()
        calculate_to_file(
            rules, folder / "saker.parquet", register.RULES, folder / "svar.parquet", date=register.DAY, children=children
        )
        seconds = time.perf_counter() - start
        answered = pl.scan_parquet(folder / "svar.parquet").select(pl.len()).collect().item()
    assert answered == count, answered
    speed = f"{seconds:.1f} s, {count / seconds / 1e6:.2f} mill. i sekundet"
    print(f"{count:,} saker med hull, {size:.0f} MiB Parquet: {speed}".replace(",", " "))
    table(TARGET_HEAD, [target("mest minne", peak_mib(), 1024, "MiB")])


def write(count: int, folder: Path) -> None:
    """A register in Parquet files, made a million rows at a time."""
    parts: dict[str, list[Path]] = {}
    for first in range(0, count, 1_000_000):
        cases, tables = register.make(min(1_000_000, count - first), register.GAPS, first, seed=first)
        for name, frame in {"saker": cases, **tables}.items():
            parts.setdefault(name, []).append(folder / f"{name}-{first}.del")
            frame.write_parquet(parts[name][-1])
    for name, paths in parts.items():
        pl.scan_parquet(paths).sink_parquet(folder / f"{name}.parquet")
        for path in paths:
            path.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rader", type=int, default=1_000_000)
    parser.add_argument("--runder", type=int, default=5)
    parser.add_argument("--fil", type=int, help="saker fra fil, for eksempel 10000000")
    parser.add_argument("--lag", nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.lag:
        write(int(chosen.lag[0]), Path(chosen.lag[1]))
    elif chosen.fil:
        from_file(chosen.fil)
    else:
        in_memory(chosen.rader, chosen.runder)


if __name__ == "__main__":
    main()

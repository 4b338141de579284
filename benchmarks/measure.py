"""Measuring side by side: the candidates take turns, so that a busy machine disturbs all of them alike."""

from __future__ import annotations

import gc
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence


def side_by_side(candidates: Mapping[str, Callable[[], object]], rounds: int = 15, seconds: float = 0.02) -> dict[str, float]:
    """The median processor time of one call of each, in microseconds; waiting for other programs does not count."""
    counts = {name: _count(call, seconds) for name, call in candidates.items()}
    times: dict[str, list[float]] = {name: [] for name in candidates}
    gc.collect()
    for _ in range(rounds):
        for name, call in candidates.items():
            repeat = range(counts[name])
            start = time.process_time()
            for _ in repeat:
                call()
            times[name].append((time.process_time() - start) / counts[name] * 1e6)
    return {name: statistics.median(found) for name, found in times.items()}


def _count(call: Callable[[], object], seconds: float) -> int:
    """How many calls fill the time."""
    call()
    start = time.perf_counter()
    call()
    once = max(time.perf_counter() - start, 1e-7)
    return max(1, int(seconds / once))


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows under a head, numbers to the right."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    for row in cells:
        print(
            "  ".join(f"{cell:<{w}}" if i == 0 else f"{cell:>{w}}" for i, (cell, w) in enumerate(zip(row, widths, strict=True)))
        )
    print()


def target(name: str, measured: float, limit: float, unit: str = "×", *, at_least: bool = False) -> tuple[str, str, str, str]:
    """A row that says whether a target is met."""
    met = measured >= limit if at_least else measured <= limit
    sign = "≥" if at_least else "≤"
    return name, f"{sign} {limit:g} {unit}", f"{measured:.3g} {unit}", "ja" if met else "NEI"


TARGET_HEAD = ("mål", "grense", "målt", "nådd")


def peak_mib() -> float:
    """The most memory this process has held."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def missing(peer: str) -> None:
    """Say that a peer is left out."""
    print(f"({peer} er ikke installert og er hoppet over: pip install 'tildeling[bench]')")

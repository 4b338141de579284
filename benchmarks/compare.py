"""A register of people on both sides of a proposal, against answering it once.

python benchmarks/compare.py [--personer N]
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import date

import polars as pl
import register
from measure import TARGET_HEAD, side_by_side, table, target

from allocation.columns import calculate
from allocation.columns.registers import BATCH
from allocation.columns.run import Run
from allocation.compare.register import compare_people
from allocation.compare.sides import Sides
from allocation.engine.rules import RuleChoice

DAY = date(2026, 3, 1)
PLACE = "9999"  # an invented municipality
PROPOSALS = {
    "eksempel.forslag-bpa-lik-betaling": "egenandel.hjemme",
    "eksempel.forslag-inntektstrinn": "egenandel.hjemme",
    "eksempel.forslag-30-timer": "pbrl.2-1-d",
}
LIMIT = 3.0  # both sides, and what is worked out for people one by one


def alone(sides: Sides, rule: str, cases: pl.DataFrame, children: Mapping[str, pl.DataFrame]) -> int:
    """One side answered as the comparison answers it: without other readings of the law."""
    run = Run.start(sides.after.rules, cases, [rule], DAY, "åpen", children, PLACE, None, None, otherwise=False)
    return sum(frame.height for frame, _ in run.batches(BATCH))


def main() -> None:
    """Print the seconds of processor time, and how many times one side it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--personer", type=int, default=20_000)
    count = parser.parse_args().personer
    cases, children = register.make(count, register.GAPS)
    cases = cases.drop("kommune", "dato", strict=False)
    rows, targets = [], []
    for proposal, rule in PROPOSALS.items():
        sides = Sides.of(RuleChoice.of(PLACE), RuleChoice.of(PLACE, overlays=[proposal]))
        found = side_by_side(
            {
                "told": lambda s=sides, r=rule: calculate(s.after.rules, cases, [r], date=DAY, children=children),
                "one": lambda s=sides, r=rule: alone(s, r, cases, children),
                "both": lambda s=sides, r=rule: compare_people(s, cases, [r], DAY, children=children),
            },
            rounds=3,
        )
        told, one, both = (found[name] / 1e6 for name in ("told", "one", "both"))
        rows.append((proposal, rule, f"{told:.2f}", f"{one:.2f}", f"{both:.2f}", f"{both / one:.1f} ×"))
        targets.append(target(proposal, both / one, LIMIT))
    print(f"{count} oppdiktede personer med hull; sekunder prosessortid")
    table(("forslag", "regel", "beregn", "én side uten andre lesemåter", "begge sider", "forhold"), rows)
    table(TARGET_HEAD, targets)


if __name__ == "__main__":
    main()

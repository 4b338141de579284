"""Proposals of coordinators against the targets: time, how much better a proposal can be, memory, why not and what if.

    python benchmarks/assignment.py [--stor]      # --stor: 10,000 users and 500 coordinators too

People and weights are invented and seeded (`coordination.assign.made`).  Processor time is held against the targets: HiGHS uses
one thread, and a busy machine only makes the clock run.  The search itself stops by the clock: a busy machine finds less.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from random import Random

from measure import TARGET_HEAD, peak_mib, table, target

from allocation import load_rules
from coordination.assign.document import load_assignment
from coordination.assign.explain import what_if, why_not
from coordination.assign.greedy import greedy
from coordination.assign.highs import available
from coordination.assign.made import made
from coordination.assign.propose import propose

HEAD = ("brukere/koordinatorer", "enkel", "HiGHS", "venter", "klokke s", "prosessor s", "mulig forbedring", "gjentakbart")


def main() -> int:
    """Measure, and print the targets."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--stor", action="store_true")
    chosen = parser.parse_args()
    if not available():
        print("HiGHS er ikke installert: pip install 'tildeling[fordeling]'")
        return 2
    document = load_assignment(load_rules(), "fordeling.koordinatorer")
    rows, targets = [], []
    for users, staff, seconds, gap, limit in ((678, 60, 5, 0.5, 5.0), (10_000, 500, 60, 1.0, 60.0))[: 2 if chosen.stor else 1]:
        problem = made(document, users, staff)
        plain = problem.measure(greedy(problem))
        start, work = time.perf_counter(), time.process_time()
        found = propose(problem, seconds=limit)
        wall, used = time.perf_counter() - start, time.process_time() - work
        share = float("nan") if found.gap is None else 100 * found.gap
        waits = sum(name is None for name in found.assignment.values())
        again = "ja" if found.repeatable else "nei"
        shown = (plain.cost, found.measure.cost, waits, f"{wall:.1f}", f"{used:.1f}", f"{share:.2f} %", again)
        rows.append((f"{users}/{staff}", *shown))
        targets += [
            target(f"{users}/{staff}: tid", used, seconds, "s"),
            target(f"{users}/{staff}: mulig forbedring", share, gap, "%"),
            target(f"{users}/{staff}: verre enn enkel", float(found.measure.key > plain.key), 0, ""),
            target(f"{users}/{staff}: minne", peak_mib(), 2048, "MiB"),
        ]
        if users < 1000:
            random = Random(7)
            asked = []
            for _ in range(20):
                user, one = random.choice(problem.users), random.choice(problem.coordinators)
                start = time.process_time()
                why_not(found, user.id, one.id)
                asked.append(time.process_time() - start)
            start = time.process_time()
            what_if(found, leave=[one.id for one in problem.coordinators[:2]])
            changed = time.process_time() - start
            targets += [
                target(f"{users}/{staff}: hvorfor ikke, median", statistics.median(asked), 1, "s"),
                target(f"{users}/{staff}: hvorfor ikke, lengst", max(asked), 1, "s"),
                target(f"{users}/{staff}: to slutter", changed, 10, "s"),
            ]
    table(HEAD, rows)
    table(TARGET_HEAD, targets)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How many scenarios the runner runs in a second: ``python benchmarks/scenarios.py [rounds]``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from allocation.data import data_root
from allocation.engine.rulesets import RuleSets
from allocation.scenarios.feature import read_feature
from allocation.scenarios.runner import feature_files, run_feature


def main(rounds: int) -> None:
    """Read and run every shipped scenario, cold once and warm for some rounds."""
    files = feature_files([Path(str(data_root("features")))])
    rule_sets = RuleSets()
    for label, times in (("cold", 1), ("warm", rounds)):
        reading = running = 0.0
        count = failed = 0
        for _ in range(times):
            start = time.perf_counter()
            features = [read_feature(file) for file in files]
            reading += time.perf_counter() - start
            start = time.perf_counter()
            results = [result for feature in features for result in run_feature(feature, rule_sets)]
            running += time.perf_counter() - start
            count += len(results)
            failed += sum(not result.passed for result in results)
        rate = count / (reading + running)
        print(
            f"{label}: {count} scenarios, {failed} failed, {reading:.2f} s reading, {running:.2f} s running, {rate:.0f} a second"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)

"""How many small changes of our own code the tests notice: a seeded sample of mutmut's mutants, or all of them.

    pip install -e '.[dev,hus]'
    python benchmarks/own_mutants.py                          # 200 of the 31,000 mutants of the four rooms
    python benchmarks/own_mutants.py --antall 40 --rom facts  # of one room
    python benchmarks/own_mutants.py --alt                    # all: many hours

Which rooms and tests: ``[tool.mutmut]`` in pyproject.toml.  What mutmut makes lies in ``mutants/`` (not in git) and is kept;
a changed file is made anew.  `mutmut show NAME` tells a survivor.  A mutant that makes the tests hang is killed.  The first run
also finds out which test calls which function, which takes the time of the tests themselves.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

from mutmut.stats import status_by_exit_code

ROOT = Path(__file__).resolve().parent.parent
GENERATE = """
from mutmut.__main__ import copy_also_copy_files, copy_src_dir, create_mutants, setup_source_paths
copy_src_dir(); copy_also_copy_files(); setup_source_paths(); create_mutants(2)
"""
KILLED = ("killed", "timeout", "segfault")


def results(room: str) -> dict[str, int | None]:
    """The exit code of every mutant of a room (``*`` for all), by name; None where it has not been run."""
    found: dict[str, int | None] = {}
    for path in sorted((ROOT / "mutants/allocation").glob(f"{room}/*.meta")):
        found |= json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Mutants of our own code, by mutmut.")
    parser.add_argument("--antall", type=int, default=200, help="how many to try")
    parser.add_argument("--frø", dest="seed", type=int, default=1, help="which sample")
    parser.add_argument("--rom", default="*", help="one of engine, columns, answers, facts")
    parser.add_argument("--alt", action="store_true", help="all of them")
    chosen = parser.parse_args()

    environment = os.environ | {"HYPOTHESIS_PROFILE": "rask"}
    mutmut = [sys.executable, "-m", "mutmut", "run", "--max-children", str(os.cpu_count() or 1)]
    subprocess.run([sys.executable, "-c", GENERATE], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    names = sorted(results(chosen.rom))
    if not chosen.alt:
        names = random.Random(chosen.seed).sample(names, min(chosen.antall, len(names)))
    asked = [f"allocation.{chosen.rom}.*"] if chosen.alt else names
    status = subprocess.run([*mutmut, *asked], cwd=ROOT, env=environment).returncode
    if status:
        return status

    codes = results(chosen.rom)
    found = {name: status_by_exit_code[codes[name]] for name in names}
    killed = sum(status in KILLED for status in found.values())
    for name, status in found.items():
        if status not in KILLED:
            print(f"{status:12} {name}")
    share = killed / len(names) if names else 0.0
    print(f"{len(names)} mutants (seed {chosen.seed}): {dict(Counter(found.values()))}; {share:.1%} killed, target 90 %")
    return 0 if share >= 0.9 else 1


if __name__ == "__main__":
    sys.exit(main())

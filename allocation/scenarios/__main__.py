"""``python -m allocation.scenarios features/…``: run scenario files, and print what fails."""

from __future__ import annotations

import sys
from pathlib import Path

from allocation.data import data_root
from allocation.errors import TildelingFeil


def main(arguments: list[str]) -> int:
    """Run the files and folders named; all shipped scenarios when none is."""
    try:
        from allocation.scenarios.rulesets import RuleSets
        from allocation.scenarios.runner import run_paths
    except ModuleNotFoundError as error:
        print(f"{error.name} er ikke installert. Skriv: pip install 'tildeling[test]'", file=sys.stderr)
        return 2
    passed = failed = 0
    try:
        for result in run_paths(arguments or [Path(str(data_root("features")))], RuleSets()):
            if result.passed:
                passed += 1
                continue
            failed += 1
            print(result)
    except TildelingFeil as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{passed} scenarioer bestått, {failed} ikke bestått")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""``python -m allocation.scenarios features/…``: run scenario files, and print what fails."""

from __future__ import annotations

import sys
from pathlib import Path

from allocation.data import data_root
from allocation.errors import TildelingFeil
from allocation.terminal import plain_streams

HELP = """Kjør scenarioer, og vis dem som ikke stemmer.

Bruk: python -m allocation.scenarios [FIL…] [VALG]

  [FIL…]          scenariofiler eller mapper; uten navn kjøres alle som følger med
  --help          vis denne hjelpen
  --regler MAPPE  mappe med flere regler; samme id erstatter (kan gjentas)"""


def main(arguments: list[str]) -> int:
    """Run the files and folders named; all shipped scenarios when none is."""
    if "--help" in arguments or "-h" in arguments:
        print(HELP)
        return 0
    files, folders, rest = [], [], iter(arguments)
    for written in rest:
        if written == "--regler" and (folder := next(rest, None)) is not None:
            folders.append(folder)
        elif written.startswith("-"):
            what = "mangler en mappe" if written == "--regler" else "finnes ikke"
            print(f"Valget {written} {what}.\n    → Se python -m allocation.scenarios --help.", file=sys.stderr)
            return 2
        else:
            files.append(written)
    try:
        from allocation.scenarios.rulesets import RuleSets
        from allocation.scenarios.runner import run_paths
    except ModuleNotFoundError as error:
        print(f"{error.name} er ikke installert. Skriv: pip install 'tildeling[test]'", file=sys.stderr)
        return 2
    passed = failed = 0
    try:
        for result in run_paths(files or [Path(str(data_root("features")))], RuleSets(folders)):
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
    with plain_streams():
        raise SystemExit(main(sys.argv[1:]))

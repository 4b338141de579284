"""``python -m allocation.scenarios features/…``: run scenario files, and print what fails."""

from __future__ import annotations

import sys
from pathlib import Path

from allocation.data import data_root
from allocation.engine.notices import read_from
from allocation.engine.rules import RuleChoice
from allocation.engine.rulesets import RuleSets
from allocation.errors import TildelingFeil
from allocation.extras import install
from allocation.scenarios.tables import tidy_files
from allocation.terminal import plain_streams

HELP = """Kjør scenarioer, og vis dem som ikke stemmer.

Bruk: python -m allocation.scenarios [FIL…] [VALG]

  [FIL…]              scenariofiler eller mapper; uten navn kjøres alle som følger med
  --help              vis denne hjelpen
  --formater          rett inn tabellene i filene i stedet for å kjøre dem
  --regler MAPPE      mappe med flere regler; de legges til, og samme id erstatter (kan gjentas)
  --overlegg FIL      overlegg i tillegg i alle scenarioene, som id eller fil (kan gjentas)
  --nasjonale-regler  bare nasjonale regler, uansett hvilken kommune et scenario er i"""


def main(arguments: list[str]) -> int:
    """Run the files and folders named; all shipped scenarios when none is."""
    if "--help" in arguments or "-h" in arguments:
        print(HELP)
        return 0
    chosen: dict[str, list[str]] = {"--regler": [], "--overlegg": []}
    files, national, tidy, rest = [], False, "--formater" in arguments, iter(a for a in arguments if a != "--formater")
    for written in rest:
        if written in chosen and (value := next(rest, None)) is not None:
            chosen[written].append(value)
        elif written == "--nasjonale-regler":
            national = True
        elif written.startswith("-"):
            what = "mangler en verdi" if written in chosen else "finnes ikke"
            print(f"Valget {written} {what}.\n    → Se python -m allocation.scenarios --help.", file=sys.stderr)
            return 2
        else:
            files.append(written)
    try:
        from allocation.scenarios.runner import feature_files, run_paths
    except ModuleNotFoundError as error:
        print(f"{error.name} er ikke installert.\n    → {install('test')}", file=sys.stderr)
        return 2
    where_from = files or [str(data_root("features"))]
    if tidy:
        return _tidy(feature_files(where_from))
    choice = RuleChoice.of(None, chosen["--regler"], chosen["--overlegg"], national=national)
    where = read_from(choice)
    if where is not None:
        print(where.text, file=sys.stderr)
    passed = failed = 0
    try:
        for result in run_paths(where_from, RuleSets.of(choice)):
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


def _tidy(files: list[Path]) -> int:
    """Set the tables of the files straight; none is written where one of them cannot be read."""
    try:
        changed = tidy_files(files)
    except TildelingFeil as error:
        print(error, file=sys.stderr)
        return 2
    for path in changed:
        print(path)
    print(f"{len(changed)} av {len(files)} filer er rettet inn")
    return 0


if __name__ == "__main__":
    with plain_streams():
        raise SystemExit(main(sys.argv[1:]))

"""``tildeling dekning``: what the scenarios show of each rule, and what none of them shows."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.cli.tables import print_rows
from allocation.data import data_root
from allocation.engine.stack import unknown_rule

EXAMPLE = """tildeling dekning
tildeling dekning pbrl.2-1-d
tildeling dekning --features features --format json"""


def configure(parser: Parser) -> None:
    parser.argument(
        "REGEL", "regler eller overlegg, med alt som mangler; uten navn: en tabell over alle", many=True, optional=True
    )
    parser.option("--features", "mappe med scenarier", value="MAPPE")
    parser.option("--regler", "mappe med flere regler; samme id erstatter", value="MAPPE", many=True)
    parser.option("--format", "hvordan resultatet vises", default="tekst", choices=("tekst", "json"))


def run(args: Namespace) -> int:
    try:
        from allocation.quality.coverage import cover
        from allocation.quality.coverage_report import HEAD, LEGEND, detail, rows, to_data
        from allocation.scenarios.rulesets import RuleSets
    except ModuleNotFoundError as error:
        raise UsageFault(f"{error.name} er ikke installert.", "Skriv: pip install 'tildeling[test]'") from None
    folder = Path(args.features or str(data_root("features")))
    if not folder.is_dir():
        raise UsageFault(f"«{folder}» er ikke en mappe.", "Oppgi mappen med scenarier.")
    sets = RuleSets(args.regler)
    library = sets.get().library
    for name in args.regel:
        if library.source(name) is None:
            raise unknown_rule(library, name)
    names = args.regel or [s.id for s in (*library.rule_sources, *library.overlay_sources) if s.id]
    coverage = cover(names, sets, [folder])
    if args.format == "json":
        common.print_json(to_data(coverage))
        return 0
    print_rows(HEAD, rows(coverage))
    for entry in coverage.entries if args.regel else ():
        print("\n".join(detail(entry)))
    print(f"\n{LEGEND}")
    if not args.regel:
        print("Skriv tildeling dekning REGEL for å se hva som mangler i en regel.")
    if coverage.failed:
        print(f"\nIkke regnet med, fordi de ikke går gjennom: {', '.join(coverage.failed)}.")
    return 0

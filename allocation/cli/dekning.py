"""``tildeling dekning``: what the scenarios show of each rule, and what none of them shows."""

from __future__ import annotations

from argparse import Namespace

from allocation.cli import common, quality
from allocation.cli.norwegian import Parser
from allocation.cli.tables import print_rows

EXAMPLE = """tildeling dekning
tildeling dekning pbrl.2-1-d
tildeling dekning --sum
tildeling dekning --features features --format json"""


def configure(parser: Parser) -> None:
    quality.configure(parser, "regler eller overlegg, med alt som mangler; uten navn: en tabell over alle")
    parser.option("--sum", "bare summene", flag=True)


def run(args: Namespace) -> int:
    names, sets, folder = quality.measured(args)
    from allocation.quality.coverage import cover
    from allocation.quality.coverage_report import HEAD, LEGEND, detail, rows, to_data, totals

    coverage = cover(names, sets, [folder])
    if args.format == "json":
        common.print_json(to_data(coverage))
        return 1 if coverage.failed else 0
    if args.sum:
        print(totals(coverage))
    else:
        print_rows(HEAD, rows(coverage))
        for entry in coverage.entries if args.regel else ():
            print("\n".join(detail(entry)))
        print(f"\n{LEGEND}")
        if not args.regel:
            print("Skriv tildeling dekning REGEL for å se hva som mangler i en regel.")
    if coverage.failed:
        print(f"\nIkke regnet med, fordi de ikke går gjennom: {', '.join(coverage.failed)}.")
    return 1 if coverage.failed else 0

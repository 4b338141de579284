"""``tildeling regnestykker``: the sources' own calculations, worked out again."""

from __future__ import annotations

from argparse import Namespace

from allocation.calculations.work_out import table, work_out
from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault

EXAMPLE = "tildeling regnestykker"


def configure(parser: Parser) -> None:
    parser.option("--regler", "mappe med flere regler; de legges til, og samme id erstatter", value="MAPPE", many=True)
    common.output_options(parser)


def run(args: Namespace) -> int:
    from allocation.engine.rulesets import RuleSets

    figures = list(work_out(RuleSets(args.regler)))
    if not figures:
        raise UsageFault("Ingen dokumenter har regnestykker.", "Et dokument av typen regnestykker må ligge i reglene.")
    if args.format == "json":
        common.print_json({"regnestykker": [each.to_data() for each in figures]})
    else:
        print(table(figures, args.sprak))
    return 1 if any(each.status == "stemmer ikke" for each in figures) else 0

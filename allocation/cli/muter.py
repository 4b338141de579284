"""``tildeling muter``: change the rules wrongly in small ways, and name the changes that no scenario notices."""

from __future__ import annotations

from argparse import Namespace

from allocation.cli import common, quality
from allocation.cli.norwegian import Parser

EXAMPLE = """tildeling muter pbrl.2-1-d
tildeling muter --features features"""
EXPLAINED = "_forklarte-mutanter.yaml"


def configure(parser: Parser) -> None:
    quality.configure(parser, "regler eller overlegg; uten navn prøves alle")


def run(args: Namespace) -> int:
    names, sets, folder = quality.measured(args)
    from allocation.quality.mutate import mutate, read_explained

    report = mutate(names, sets, [folder], read_explained(folder / EXPLAINED))
    if args.format == "json":
        common.print_json(report.to_data())
    else:
        print(report.text())
    return 1 if report.survivors else 0

"""``tildeling muter``: change the rules wrongly in small ways, and name the changes that no scenario notices."""

from __future__ import annotations

import os
from argparse import Namespace

from allocation.cli import common, quality
from allocation.cli.norwegian import Parser, UsageFault

EXAMPLE = """tildeling muter pbrl.2-1-d
tildeling muter --features features"""
EXPLAINED = "_forklarte-mutanter.yaml"


def configure(parser: Parser) -> None:
    quality.configure(parser, "regler eller overlegg; uten navn prøves alle")
    parser.option(
        "--prosesser", "hvor mange dokumenter som prøves samtidig; uten tall så mange maskinen har kjerner", value="ANTALL"
    )


def run(args: Namespace) -> int:
    processes = _count(args.prosesser)
    names, sets, folder = quality.measured(args)
    from allocation.quality.mutate import WAITING, mutate, read_explained, read_waiting

    explained, waiting = read_explained(folder / EXPLAINED), read_waiting(folder / WAITING)
    untried = [] if args.regel else [name for name in names if f"{name}:*" in waiting]
    tried = [name for name in names if name not in untried]
    report = mutate(tried, sets, [folder], explained, waiting, processes=processes)
    if args.format == "json":
        common.print_json({**report.to_data(), "ikke_prøvd": untried})
    else:
        if untried:
            print(f"IKKE PRØVD, for de står i {WAITING} som ikke gått gjennom: {', '.join(untried)}.")
        print(report.text())
    return 1 if report.survivors else 0


def _count(written: str | None) -> int:
    if written is None:
        return os.cpu_count() or 1
    if not (written.isascii() and written.isdecimal() and 1 <= int(written) <= 64):
        raise UsageFault(f"Antallet prosesser er «{written}».", "Skriv et tall fra 1 til 64.")
    return int(written)

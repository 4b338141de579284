"""``tildeling muter``: change the rules wrongly in small ways, and name the changes that no scenario notices."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.data import data_root
from allocation.engine.stack import unknown_rule

EXAMPLE = """tildeling muter pbrl.2-1-d
tildeling muter --features features"""
EXPLAINED = "_forklarte-mutanter.yaml"


def configure(parser: Parser) -> None:
    parser.argument("REGEL", "regler eller overlegg; uten navn prøves alle", many=True, optional=True)
    parser.option("--features", "mappe med scenarier", value="MAPPE")
    parser.option("--regler", "mappe med flere regler; samme id erstatter", value="MAPPE", many=True)
    parser.option("--format", "hvordan resultatet vises", default="tekst", choices=("tekst", "json"))


def run(args: Namespace) -> int:
    try:
        from allocation.quality.mutate import mutate, read_explained
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
    report = mutate(names, sets, [folder], read_explained(folder / EXPLAINED))
    if args.format == "json":
        common.print_json(report.to_data())
    else:
        print(report.text())
    return 1 if report.survivors else 0

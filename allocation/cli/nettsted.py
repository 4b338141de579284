"""``tildeling nettsted``: the rules as a static site, with scenarios, coverage and what is not modelled."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.data import data_root
from allocation.extras import install

EXAMPLE = """tildeling nettsted sider --dato 2026-03-01
tildeling nettsted sider --dato 2026-03-01 --kommune Drammen"""


def configure(parser: Parser) -> None:
    parser.argument("MAPPE", "mappen sidene skrives i; ny, tom eller med et nettsted herfra")
    parser.option("--dato", "dagen sidene viser reglene for", value="ÅÅÅÅ-MM-DD")
    common.rule_options(parser)
    parser.option("--features", "mappe med scenarier", value="MAPPE")
    common.format_option(parser)


def run(args: Namespace) -> int:
    day = common.required_day(args, "dato", "--dato")
    try:
        from allocation.site.build import pages_of
        from allocation.site.material import gather
        from allocation.site.writing import write
    except ModuleNotFoundError as error:
        raise UsageFault(f"{error.name} er ikke installert.", install("nettsted")) from None
    scenarios = Path(args.features or str(data_root("features")))
    if not scenarios.is_dir():
        raise UsageFault(f"«{scenarios}» er ikke en mappe.", "Oppgi mappen med scenarier.")
    sets = common.sets_of(args)
    material = gather(common.rules_of(args, day=day), sets, scenarios, day)
    pages = pages_of(material)
    folder = Path(args.mappe)
    write(pages, folder)
    results = [result for feature in material.features for result in feature.results]
    failed = [result for result in results if not result.passed]
    if args.format == "json":
        counts = {"bestått": len(results) - len(failed), "i_alt": len(results)}
        common.print_json({"sider": len(pages) - 1, "mappe": str(folder), "scenarier": counts})
        return 1 if failed or any(feature.faults for feature in material.features) else 0
    print(f"{len(pages) - 1} sider i {folder}. Åpne {folder / 'index.html'} i en nettleser.")
    print(f"{len(results) - len(failed)} av {len(results)} scenarier er bestått.")
    return 1 if failed or any(feature.faults for feature in material.features) else 0

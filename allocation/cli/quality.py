"""What the commands that measure rules by their scenarios share."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.data import data_root
from allocation.engine.stack import unknown_rule
from allocation.extras import install

if TYPE_CHECKING:
    from allocation.engine.rulesets import RuleSets


def configure(parser: Parser, text: str) -> None:
    """The rules to measure, and where rules and scenarios are."""
    parser.argument("REGEL", text, many=True, optional=True)
    parser.option("--features", "mappe med scenarier", value="MAPPE")
    common.rule_options(parser)
    common.format_option(parser)


def measured(args: Namespace) -> tuple[list[str], RuleSets, Path]:
    """The ids to measure, the rule sets, and the folder of scenarios."""
    try:
        import gherkin  # noqa: F401
    except ModuleNotFoundError as error:
        raise UsageFault(f"{error.name} er ikke installert.", install("test")) from None
    from allocation.quality import of_rooms

    folder = Path(args.features or str(data_root("features")))
    if not folder.is_dir():
        raise UsageFault(f"«{folder}» er ikke en mappe.", "Oppgi mappen med scenarier.")
    sets = common.sets_of(args)
    rules = common.rules_of(args)
    library = rules.library
    rooms = [source for source, _ in of_rooms.sources(library)]
    for name in args.regel:
        if library.source(name) is None and all(source.id != name for source in rooms):
            raise unknown_rule(library, name)
    every = (*library.rule_sources, *library.overlay_sources, *rooms)
    shown = (s for s in every if rules.municipality is None or rules.holds(s))
    return args.regel or [s.id for s in shown if s.id], sets, folder

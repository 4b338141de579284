"""What the commands that measure rules by their scenarios share."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from allocation.cli.norwegian import Parser, UsageFault
from allocation.data import data_root
from allocation.engine.stack import unknown_rule

if TYPE_CHECKING:
    from allocation.scenarios.rulesets import RuleSets


def configure(parser: Parser, text: str) -> None:
    """The rules to measure, and where rules and scenarios are."""
    parser.argument("REGEL", text, many=True, optional=True)
    parser.option("--features", "mappe med scenarier", value="MAPPE")
    parser.option("--regler", "mappe med flere regler; samme id erstatter", value="MAPPE", many=True)
    parser.option("--format", "hvordan resultatet vises", default="tekst", choices=("tekst", "json"))


def measured(args: Namespace) -> tuple[list[str], RuleSets, Path]:
    """The ids to measure, the rule sets, and the folder of scenarios."""
    try:
        import gherkin  # noqa: F401

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
    return args.regel or [s.id for s in (*library.rule_sources, *library.overlay_sources) if s.id], sets, folder

"""Small helpers: run the text of one scenario on the rules of these tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from textwrap import indent

from allocation.engine.rulesets import RuleSets
from allocation.scenarios.feature import parse_feature
from allocation.scenarios.runner import run_feature

RULES = Path(__file__).parent / "regler"
FILE = "prøve.feature"


@cache
def rule_sets() -> RuleSets:
    """The rule sets of the rules here."""
    return RuleSets([RULES], only_folders=True)


def feature(steps: str) -> str:
    """A scenario file with one scenario."""
    return "# language: no\nEgenskap: Prøve\n\n  Scenario: Ett\n" + indent(steps.strip() + "\n", "    ")


def run(steps: str) -> str:
    """What the scenario said when it failed; empty when it passed."""
    [result] = run_feature(parse_feature(feature(steps), FILE), rule_sets())
    return "\n".join(str(finding) for finding in result.findings)


COMPLETE = """
Gitt at datoen er 1. juni 2025
Og at alder er 40 år
Og at varighet er 36 måneder
Og at nødvendig er vurdert til ja fordi "det er ingen annen utvei"
"""

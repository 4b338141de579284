"""What a scenario asks: its steps up to the rule, run without an answer."""

from __future__ import annotations

from allocation.engine.rulesets import RuleSets
from allocation.scenarios.feature import ReadScenario
from allocation.scenarios.state import Scenario


class Asked(Scenario):
    """Keeps which rule is asked instead of answering it; ``rule`` is empty where none is."""

    rule = ""

    def assess(self, rule: str) -> None:
        self.rule = rule


def asked(scenario: ReadScenario, rule_sets: RuleSets) -> Asked:
    """What a scenario gives and asks; what it expects is not tried.  Raises TildelingFeil."""
    state = Asked(rule_sets)
    state.folder = scenario.folder
    for placed in scenario.steps:
        if placed.step.keyword != "Så":
            state.own = placed.line > scenario.line
            placed.step.run(state, placed.text, placed.rows)
    return state

"""Runs scenario files without pytest.  Needs the extra ``test`` (gherkin-official) and nothing else of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import evolve, frozen

from allocation.engine.rulesets import RuleSets
from allocation.errors import Funn, TildelingFeil
from allocation.scenarios.feature import ReadFeature, ReadScenario, read_feature
from allocation.scenarios.state import Scenario
from allocation.scenarios.wording import ScenarioFeil


@frozen
class ScenarioResult:
    """What became of one scenario.  ``findings`` is empty when it passed."""

    file: str
    name: str
    line: int
    example_line: int | None
    findings: tuple[Funn, ...]

    @property
    def passed(self) -> bool:
        """Did every step go well?"""
        return not self.findings

    def __str__(self) -> str:
        return "\n".join(str(finding) for finding in self.findings) or f"{self.file}:{self.line}: {self.name}: bestått"


def run_scenario(scenario: ReadScenario, file: str, rule_sets: RuleSets, state: Scenario | None = None) -> ScenarioResult:
    """Run one scenario; the first step that fails ends it.  Whoever wants to see its answer gives a fresh ``state``."""
    state = state or Scenario(rule_sets)
    state.folder = scenario.folder
    for placed in scenario.steps:
        state.own = placed.line > scenario.line
        try:
            placed.step.run(state, placed.text, placed.rows)
        except TildelingFeil as error:
            findings = tuple(place(finding, file, placed.line, scenario.example_line) for finding in error.findings)
            return ScenarioResult(file, scenario.name, scenario.line, scenario.example_line, findings)
    return ScenarioResult(file, scenario.name, scenario.line, scenario.example_line, ())


def place(finding: Funn, file: str, line: int, example_line: int | None = None) -> Funn:
    """The finding with the line of the step; a fault in a rule document keeps its own place in the message."""
    message = finding.message
    if finding.file:
        message = f"{message} ({finding.file}:{finding.line})" if finding.line else f"{message} ({finding.file})"
    elif finding.path:
        message = f"{message} (i {finding.path})"
    if example_line is not None:
        message = f"{message} [eksempelet på linje {example_line}]"
    return evolve(finding, message=message, file=file, line=line, column=None, where=())


def run_feature(feature: ReadFeature, rule_sets: RuleSets) -> Iterator[ScenarioResult]:
    """Run every scenario of a file."""
    for scenario in feature.scenarios:
        yield run_scenario(scenario, feature.file, rule_sets)


def feature_files(paths: Iterable[str | Path]) -> list[Path]:
    """The scenario files among the paths, and in the folders among them, in name order."""
    found: list[Path] = []
    for path in map(Path, paths):
        found += sorted(path.rglob("*.feature")) if path.is_dir() else [path]
    return found


def run_paths(paths: Iterable[str | Path], rule_sets: RuleSets) -> Iterator[ScenarioResult]:
    """Run scenario files and folders of them.  A file that is not in order gives one failed result with all its faults."""
    for path in feature_files(paths):
        try:
            feature = read_feature(path)
        except ScenarioFeil as error:
            yield ScenarioResult(str(path), "filen", 1, None, error.findings)
            continue
        yield from run_feature(feature, rule_sets)

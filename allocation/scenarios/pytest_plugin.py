"""Scenario files as pytest items, through pytest-bdd: ``pytest -p allocation.scenarios.pytest_plugin features``.

A file that is not in order is refused when it is collected, in Norwegian.  Tags become markers that need no registration.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import given, scenario, then, when
from pytest_bdd.parser import Feature as BddFeature
from pytest_bdd.parser import Scenario as BddScenario
from pytest_bdd.parser import Step as BddStep
from pytest_bdd.parsers import StepParser

from allocation.engine.rulesets import RuleSets
from allocation.errors import Funn, TildelingFeil
from allocation.scenarios.feature import ReadFeature, read_feature
from allocation.scenarios.runner import place
from allocation.scenarios.state import Scenario
from allocation.scenarios.steps import Keyword, Rows, find
from allocation.scenarios.wording import ScenarioFeil

_STATE = pytest.StashKey[Scenario]()
_STEP = pytest.StashKey[BddStep]()
_RULE_SETS = pytest.StashKey[RuleSets]()


# --------------------------------------------------------------------------------------------------------- collection


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Every ``.feature`` file is a collection of scenarios."""
    if file_path.suffix != ".feature":
        return None
    made: FeatureFile = FeatureFile.from_parent(parent, path=file_path)
    if parent.config.pluginmanager.hasplugin("xdist"):
        # With --dist loadgroup a file stays in one process, which then loads its municipalities only once.
        made.add_marker(pytest.mark.xdist_group(file_path.name))
    return made


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool:
    """A tag is a marker; ``FeatureFile`` has registered it."""
    getattr(pytest.mark, tag)(function)
    return True


class FeatureFile(pytest.Module):
    """One scenario file, as a module that pytest-bdd's test functions are put in under the names of the scenarios."""

    _names: tuple[str, ...] = ()

    def _getobj(self) -> ModuleType:
        feature = read_feature(self.path, shown_path(self.path, self.config))
        self._names = feature.names
        for tag in sorted({tag for read in feature.scenarios for tag in read.tags}):
            self.config.addinivalue_line("markers", f"{tag}: merkelapp i et scenario")
        return _module(self.path, feature)

    def funcnamefilter(self, name: str) -> bool:
        """Only scenarios are tests here."""
        return name in self._names

    def classnamefilter(self, name: str) -> bool:
        """There are no classes."""
        return False

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:  # type: ignore[override]
        """What is wrong with the file, without a traceback."""
        if isinstance(excinfo.value, ScenarioFeil):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))


def shown_path(path: Path, config: pytest.Config) -> str:
    """The path as messages show it."""
    return str(path.relative_to(config.rootpath)) if path.is_relative_to(config.rootpath) else str(path)


def _module(path: Path, feature: ReadFeature) -> ModuleType:
    module = ModuleType(path.stem)
    module.__file__ = str(path)
    for name in feature.names:
        setattr(module, name, scenario(path.name, name, features_base_dir=str(path.parent))(_nothing_more))
    return module


def _nothing_more() -> None:
    """The steps are the whole test."""


# -------------------------------------------------------------------------------------------------------------- steps


class _AnyStep(StepParser):
    """Fits every step of one keyword in the vocabulary."""

    def __init__(self, keyword: Keyword) -> None:
        super().__init__(keyword)
        self.keyword = keyword

    def is_matching(self, name: str) -> bool:
        """Is it a step of the vocabulary?"""
        return find(self.keyword, name) is not None

    def parse_arguments(self, name: str) -> dict[str, object]:
        """The whole text; the step reads it itself."""
        return {"written": name}


@given(_AnyStep("Gitt"))
def _given(request: pytest.FixtureRequest, written: str, datatable: Rows | None = None) -> None:
    _run(request, "Gitt", written, datatable)


@when(_AnyStep("Når"))
def _when(request: pytest.FixtureRequest, written: str, datatable: Rows | None = None) -> None:
    _run(request, "Når", written, datatable)


@then(_AnyStep("Så"))
def _then(request: pytest.FixtureRequest, written: str, datatable: Rows | None = None) -> None:
    _run(request, "Så", written, datatable)


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: BddFeature, scenario: BddScenario) -> None:
    """Each scenario begins empty; the rule sets are shared."""
    rule_sets = request.config.stash.setdefault(_RULE_SETS, RuleSets())
    request.node.stash[_STATE] = Scenario(rule_sets)
    request.node.stash[_STATE].folder = request.node.path.parent


def pytest_bdd_before_step(request: pytest.FixtureRequest, scenario: BddScenario, step: BddStep) -> None:
    """Remember the step, for its line."""
    request.node.stash[_STEP] = step
    request.node.stash[_STATE].own = step.line_number > scenario.line_number


def _run(request: pytest.FixtureRequest, keyword: Keyword, written: str, rows: Rows | None) -> None:
    found = find(keyword, written)
    assert found is not None
    findings: tuple[Funn, ...] = ()
    try:
        found.run(request.node.stash[_STATE], written, rows)
    except TildelingFeil as error:
        findings = error.findings
    if findings:
        file, line = shown_path(request.node.path, request.config), request.node.stash[_STEP].line_number
        pytest.fail("\n".join(str(place(finding, file, line)) for finding in findings), pytrace=False)

"""The runner and pytest-bdd give the same results, and a scenario that expects something else fails."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from attrs import evolve

from allocation.data import data_root
from allocation.engine.rulesets import RuleSets
from allocation.scenarios.feature import ReadScenario, read_feature
from allocation.scenarios.page import vocabulary_page
from allocation.scenarios.runner import feature_files, run_paths, run_scenario
from tests.scenarios.test_refused import ROOT, run_pytest

FEATURES = Path(str(data_root("features")))
COPIED = ("lov/pbrl-2-1-d-bpa.feature", "lov/pbrl-7-5-klagefrist.feature", "forskrift/egenandel-langtid.feature")


@cache
def shipped() -> RuleSets:
    """The shipped rules."""
    return RuleSets()


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Shipped scenario files of which many expect something wrong."""
    folder = tmp_path_factory.mktemp("features")
    for name in COPIED:
        text = (FEATURES / name).read_text(encoding="utf-8")
        text = text.replace('er svaret "<svar>"', 'er svaret "rett"').replace("er utfallet uavklart", "er utfallet oppfylt")
        (folder / Path(name).name).write_text(text, encoding="utf-8")
    return folder


def by_runner(folder: Path) -> list[tuple[str, str]]:
    """Names and messages, as the runner gives them."""
    found = []
    for result in run_paths([folder], shipped()):
        told = re.sub(r" \[eksempelet på linje \d+\]", "", str(result)).replace(f"{folder}/", "")
        found.append((result.name, "" if result.passed else told))
    return found


def by_pytest(folder: Path, *more: str) -> list[tuple[str, str]]:
    """Names and messages, as pytest gives them."""
    report = folder / f"rapport{len(more)}.xml"
    run_pytest(folder, f"--junitxml={report}", *more)
    found = []
    for case in ElementTree.parse(report).iter("testcase"):
        failure = case.find("failure")
        told = "" if failure is None else (failure.text or "")
        told = re.sub(r"\A\[gw\d+\].*\n", "", told)
        found.append((case.get("name", "").partition("[")[0].partition("@")[0], told))
    return found


def test_the_runner_and_pytest_give_the_same_results(mixed: Path) -> None:
    expected = by_runner(mixed)
    assert {bool(told) for _, told in expected} == {True, False}
    assert by_pytest(mixed) == expected


def test_pytest_in_several_processes_gives_the_same_results(mixed: Path) -> None:
    assert sorted(by_pytest(mixed, "-n", "2", "--dist", "loadgroup")) == sorted(by_runner(mixed))


def contradicted(text: str) -> str | None:
    """The step with another expected value; None where it cannot simply be made wrong."""
    if found := re.fullmatch(r"er utfallet (.+)", text):
        return f"er utfallet {'uavklart' if found[1] != 'uavklart' else 'oppfylt'}"
    if text.startswith('er svaret "'):
        return 'er svaret "noe_annet"'
    if found := re.fullmatch(r"(er .+ )(\d+)( kr/måned| kr/år| kr| timer/uke| timer/måned| kr/døgn)", text):
        return f"{found[1]}{int(found[2]) + 1}{found[3]}"
    return None


def contradictions(scenario: ReadScenario) -> list[ReadScenario]:
    """The scenario with one expectation at a time made wrong."""
    found = []
    for index, placed in enumerate(scenario.steps):
        text = contradicted(placed.text) if placed.step.keyword == "Så" else None
        if text:
            steps = (*scenario.steps[:index], evolve(placed, text=text), *scenario.steps[index + 1 :])
            found.append(evolve(scenario, steps=steps))
    return found


@pytest.mark.parametrize("name", [*COPIED, "kommuner/drammen.feature"])
def test_every_expectation_counts(name: str) -> None:
    wrong = [changed for scenario in read_feature(FEATURES / name).scenarios for changed in contradictions(scenario)]
    assert len(wrong) > 5
    for scenario in wrong:
        result = run_scenario(scenario, name, shipped())
        assert not result.passed, scenario
        assert result.findings[0].message.startswith("ventet "), result


def test_every_shipped_file_is_in_order_and_marks_its_thresholds() -> None:
    files = feature_files([FEATURES])
    assert len(files) > 20
    scenarios = [scenario for file in files for scenario in read_feature(file).scenarios]
    assert any("grense" in scenario.tags for scenario in scenarios)


def test_the_page_of_the_vocabulary_is_as_committed() -> None:
    committed = (ROOT / "docs" / "scenarier.md").read_text(encoding="utf-8")
    assert committed == vocabulary_page(), "kjør: python -m allocation.scenarios.page > docs/scenarier.md"


def test_the_vocabulary_needs_neither_pytest_nor_gherkin() -> None:
    program = (
        "import sys, allocation.scenarios.steps, allocation.scenarios.page\n"
        "print([m for m in ('pytest', 'pytest_bdd', 'gherkin') if m in sys.modules])"
    )
    printed = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert printed.stdout.strip() == "[]"


def test_the_command_prints_what_fails_and_how_many(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "allocation.scenarios", str(FEATURES / "lov/pbrl-7-5-klagefrist.feature")]
    good = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert (good.returncode, good.stderr) == (0, "Reglene leses fra rules.\n")
    assert " scenarioer bestått, 0 ikke bestått" in good.stdout
    command[-1] = str(tmp_path / "finnes-ikke.feature")
    bad = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert bad.returncode == 1
    assert "Kan ikke lese filen" in bad.stdout

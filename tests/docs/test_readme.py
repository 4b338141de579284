"""The figures in README.md are what the commands print."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from allocation.cli import main
from allocation.engine.rulesets import RuleSets
from allocation.quality.mutate import WAITING, mutants_of, read_explained, read_waiting
from allocation.quality.of_rooms import sources
from allocation.scenarios.feature import read_feature
from allocation.scenarios.runner import feature_files
from tests.docs.blocks import agrees, blocks

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FEATURES = ROOT / "features"


@pytest.mark.treg
def test_coverage(capsys: pytest.CaptureFixture[str]) -> None:
    """The whole of ``tildeling dekning``, which runs every scenario."""
    assert main(["dekning", "--sum"]) == 0
    assert capsys.readouterr().out.strip() in README


def test_scenarios() -> None:
    """As many as README says; that they pass, ``features`` shows in the same run."""
    count = sum(len(read_feature(path).scenarios) for path in feature_files([FEATURES]))
    assert f"({count} scenarioer bestått, 0 ikke bestått)" in README


@pytest.mark.treg
def test_mutants() -> None:
    """The run itself is a step of ``test.py``; here: that as many are made, explained and waiting as README says."""
    said = re.search(r"(\d+) mutanter: (\d+) drept, (\d+) forklart, (\d+) overlevde", README)
    assert said is not None
    library = RuleSets(()).get().library
    of_rooms = (source for source, _ in sources(library))
    names = [source.id for source in (*library.rule_sources, *library.overlay_sources, *of_rooms) if source.id]
    made = {mutant.id for name in names for mutant in mutants_of(library, name)}
    counted, killed, explained, survived = map(int, said.groups())
    assert counted == killed + explained + survived <= len(made)
    assert survived == len(made & read_waiting(FEATURES / WAITING))
    assert explained == len(made & set(read_explained(FEATURES / "_forklarte-mutanter.yaml")))


def test_services() -> None:
    services = [source for source in RuleSets(()).get().library.rule_sources if source.service]
    assert f" {len(services)} services" in " ".join(README.split())


def test_the_first_answer(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    command, shown = (block.text for block in blocks(ROOT / "README.md")[:2])
    assert main(command.split("tildeling ")[-1].split()) == 0
    printed = capsys.readouterr().out
    assert agrees(shown, printed), printed


PACKAGES = {
    "pydantic": "pydantic",
    "attrs": "attrs",
    "jsonschema": "jsonschema",
    "pytest-bdd": "pytest_bdd",
    "durable-rules": "durable",
}


def test_packages() -> None:
    """Each package is imported in the rooms that README names, and one without a room is imported nowhere."""
    rows = [line.split(" | ") for line in README.splitlines() if line[2:].partition(" ")[0] in PACKAGES]
    said = {row[0].removeprefix("| "): re.findall(r"`([^`]+)`", row[1]) for row in rows}
    assert said.keys() == PACKAGES.keys()
    rooms = ("allocation", "allocation_service", "coordination", "tests")
    for name, module in PACKAGES.items():
        users = [path for room in rooms for path in (ROOT / room).rglob("*.py") if _imports(path, module)]
        wanted = said[name]
        assert [room for room in wanted if not any(path.is_relative_to(ROOT / room) for path in users)] == []
        assert wanted or users == []


def _imports(path: Path, module: str) -> bool:
    return re.search(rf"^ *(?:import|from) {module}\b", path.read_text(encoding="utf-8"), re.M) is not None

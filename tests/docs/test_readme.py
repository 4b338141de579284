"""The figures in README.md are what the commands print."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from allocation.engine.rulesets import RuleSets
from allocation.quality.coverage import cover
from allocation.quality.coverage_report import totals
from allocation.quality.mutate import WAITING, mutants_of, read_explained, read_waiting
from allocation.scenarios.runner import run_paths

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FEATURES = ROOT / "features"


@pytest.mark.treg
def test_coverage() -> None:
    sets = RuleSets(())
    library = sets.get().library
    names = [source.id for source in (*library.rule_sources, *library.overlay_sources) if source.id]
    assert totals(cover(names, sets, [FEATURES])) in README


@pytest.mark.treg
def test_scenarios() -> None:
    results = list(run_paths([FEATURES], RuleSets(())))
    failed = sum(not result.passed for result in results)
    assert f"({len(results) - failed} scenarioer bestått, {failed} ikke bestått)" in README


@pytest.mark.treg
def test_mutants() -> None:
    """The run itself is a step of ``test.py``; here: that as many are made, explained and waiting as README says."""
    said = re.search(r"(\d+) mutanter: (\d+) drept, (\d+) forklart, (\d+) overlevde", README)
    assert said is not None
    library = RuleSets(()).get().library
    names = [source.id for source in (*library.rule_sources, *library.overlay_sources) if source.id]
    made = {mutant.id for name in names for mutant in mutants_of(library, name)}
    counted, killed, explained, survived = map(int, said.groups())
    assert counted == killed + explained + survived <= len(made)
    assert survived == len(made & read_waiting(FEATURES / WAITING))
    assert explained == len(made & set(read_explained(FEATURES / "_forklarte-mutanter.yaml")))


def test_services() -> None:
    services = [source for source in RuleSets(()).get().library.rule_sources if source.service]
    assert f" {len(services)} services" in " ".join(README.split())

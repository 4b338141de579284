"""Rule documents that are well formed but wrong: every fault is told in Norwegian, with its place and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from allocation.engine.check import check_source
from allocation.engine.library import look
from allocation.engine.rules import RuleSet, load_rules
from allocation.errors import Funn, TildelingFeil

FOLDER = Path(__file__).parent.parent / "bad_input" / "rules"
FILES = sorted(FOLDER.glob("*.yaml"))


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load_rules()


def findings_of(rules: RuleSet, path: Path) -> list[Funn]:
    try:
        return check_source(rules, look(path.name, path.read_bytes()))
    except TildelingFeil as error:
        return list(error.findings)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_expected_fault_is_told_with_its_place(rules: RuleSet, path: Path) -> None:
    """``# venter: message | help`` lines head each file; every line must be met, and nothing else found."""
    expected = re.findall(r"^# venter: (.*)$", path.read_text("utf-8"), re.M)
    findings = findings_of(rules, path)
    assert len(findings) == len(expected), "\n".join(map(str, findings))
    for text in expected:
        parts = text.split(" | ")
        assert any(all(part in f"{f.message} {f.help}" for part in parts) for f in findings), "\n".join(map(str, findings))
    for finding in findings:
        assert finding.file == path.name
        assert finding.line is not None and finding.column is not None, finding

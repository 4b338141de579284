"""A new node class is told by mypy in each place that must know it, and CONTRIBUTING.md lists those places."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from allocation.answers.ways import WAYS
from allocation.language import nodes as n
from tests import programs

ROOT = Path(__file__).resolve().parents[2]
NODES = ROOT / "allocation/language/nodes.py"
NEW = "@frozen\nclass Strange:\n    type: NumType\n    item: Expr\n\n\n"


def told_by_mypy() -> set[str]:
    """The files that CONTRIBUTING.md says mypy names."""
    rows = re.findall(r"^\| (.+?) \|.+\| mypy\b.*\|$", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE)
    return {path for row in rows for path in re.findall(r"`(\S+\.py)`", row)}


@pytest.mark.skipif(not (ROOT / "CONTRIBUTING.md").is_file(), reason="bare i en kildekodemappe")
def test_mypy_names_each_place_that_must_know_a_new_node(tmp_path: Path) -> None:
    """A calendar node, since that is a number too.  One run of mypy over the places alone: about ten seconds of processor."""
    text = NODES.read_text(encoding="utf-8")
    grown = text.replace("\nCalendar = (\n", "\nCalendar = (\n    Strange |").replace("\nBOOL = ", f"\n{NEW}BOOL = ")
    assert grown.count("Strange") == 2
    (tmp_path / "nodes.py").write_text(grown, encoding="utf-8")
    places = told_by_mypy()
    shadow = ["--shadow-file", "allocation/language/nodes.py", str(tmp_path / "nodes.py")]
    mypy = [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path / "cache"), *shadow, *sorted(places)]
    done = subprocess.run(mypy, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    named = {line.partition(":")[0] for line in done.stdout.splitlines() if "error:" in line}
    # In columns a calendar node is known by ``numbers``; one that is a truth, by ``expressions``.
    assert named == places - {"allocation/columns/expressions.py"}, done.stdout + done.stderr


def test_every_node_has_a_way_in_an_answer_and_a_place_among_the_random_programs() -> None:
    every = set(get_args(n.Expr))
    assert set(WAYS) | set(get_args(n.Worked)) == every and not set(WAYS) & set(get_args(n.Worked))
    made = Path(programs.__file__).read_text(encoding="utf-8")
    assert not {node.__name__ for node in every if f"n.{node.__name__}(" not in made}

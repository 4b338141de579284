"""The whole site of the shipped rules: every page in order, and the same in another process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.html import faults

ROOT = Path(__file__).resolve().parents[2]
DAY = "2026-03-01"

pytestmark = [pytest.mark.treg, pytest.mark.xdist_group("nettsted")]


def run(folder: Path, *more: str, seed: str = "0") -> str:
    """Build the site in a process of its own; what it printed."""
    command = [sys.executable, "-m", "allocation.cli", "nettsted", str(folder), "--dato", DAY, *more]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def read(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.suffix in (".html", ".css"))
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


def test_every_page_is_in_order_and_the_same_each_time(tmp_path: Path) -> None:
    run(tmp_path / "a", seed="1")
    run(tmp_path / "b", seed="2")
    pages = read(tmp_path / "a")
    assert read(tmp_path / "b") == pages
    html = {address: page for address, page in pages.items() if address.endswith(".html")}
    assert [f"{address}: {fault}" for address, page in html.items() for fault in faults(address, page, pages)] == []


def test_with_a_municipality_only_its_documents_are_there(tmp_path: Path) -> None:
    run(tmp_path / "drammen", "--kommune", "Drammen")
    pages = read(tmp_path / "drammen")
    assert "overlegg/drammen.prisliste-2023.html" in pages
    assert not [address for address in pages if address.startswith("overlegg/oslo")]
    html = {address: page for address, page in pages.items() if address.endswith(".html")}
    assert [f"{address}: {fault}" for address, page in html.items() for fault in faults(address, page, pages)] == []

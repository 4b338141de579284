"""Builds the site of the shipped rules, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DAY = "2026-03-01"


def build(folder: Path, *more: str, seed: str = "0") -> None:
    """Build it in a folder.  ``seed``: of Python's hashes, which nothing on the pages may follow."""
    command = [sys.executable, "-m", "allocation.cli", "nettsted", str(folder), "--dato", DAY, *more]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr

"""The lock (requirements.lock) holds what pyproject.toml names for development and CI, each file by its hash, and says nothing of
the machine it was made on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
# Not installed by test.py: what the benchmarks compare us with, and tools that are run by hand (CONTRIBUTING.md).
BY_HAND = {"bench", "hus"}
PYTHONS = ("3.11", "3.13")
RENEW = "Lås på nytt: se CONTRIBUTING.md, «The lock»"

pytestmark = pytest.mark.skipif(not (ROOT / "pyproject.toml").is_file(), reason="bare i en kildekodemappe")


def locked() -> list[tuple[Requirement, list[str]]]:
    """Each locked release, with its hashes."""
    entries = LOCK.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    lines = [line for line in entries if line and not line.startswith("#")]
    return [(Requirement(line.split(" --hash")[0]), re.findall(r"--hash=sha256:([0-9a-f]{64})\b", line)) for line in lines]


def named() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    lines = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    lines += [line for extra, some in extras.items() if extra not in BY_HAND for line in some]
    return [r for r in map(Requirement, lines) if r.name != "tildeling"]


def test_the_lock_holds_every_dependency_that_the_project_names() -> None:
    for python in PYTHONS:
        here = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": "linux", "os_name": "posix"}
        held = {canonicalize_name(r.name): r for r, _ in locked() if r.marker is None or r.marker.evaluate(here)}
        for wanted in named():
            if wanted.marker is not None and not wanted.marker.evaluate(here):
                continue
            found = held.get(canonicalize_name(wanted.name))
            assert found is not None, f"{wanted} er ikke i {LOCK.name}. {RENEW}"
            [pin] = found.specifier
            assert pin.operator == "==" and wanted.specifier.contains(pin.version), f"{wanted}, men låst er {found}. {RENEW}"


def test_every_locked_release_has_hashes_and_no_place() -> None:
    assert all(hashes for _, hashes in locked())
    text = LOCK.read_text(encoding="utf-8")
    assert "://" not in text and "--index" not in text and "--find-links" not in text and " /" not in text

"""The wheel, the sdist and an editable install all work with the core dependencies alone; the wheel carries every rule document
in compiled form, and an installed copy uses it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from allocation.engine.first_look import first_look

ROOT = Path(__file__).resolve().parent.parent
BIN, SUFFIX = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
KINDS = ("rules", "features")

pytestmark = [
    pytest.mark.treg,
    pytest.mark.xdist_group("packaging"),  # one worker, so that what is built is built once
    pytest.mark.skipif(not (ROOT / "pyproject.toml").is_file(), reason="bare i en kildekodemappe"),
]

# What an installed copy tells about itself, run outside the checkout.
REPORT = """
import importlib.util as util, json
import allocation, allocation_service, coordination
from allocation.data import data_root

def names(folder, prefix=""):
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from names(entry, prefix + entry.name + "/")
        else:
            yield prefix + entry.name

print(json.dumps({
    "allocation": allocation.__file__,
    "rules": sorted(names(data_root("rules"))),
    "features": sorted(names(data_root("features"))),
    "importable": [name for name in ("rules", "features", "tests") if util.find_spec(name)],
    "extras": [name for name in ("polars", "durable", "pytest") if util.find_spec(name)],
}))
"""

# Run in an installed copy, outside the checkout: YAML must not be needed for a shipped rule.
COMPILED = """
import sys
from datetime import date
from allocation import Case, assess, load_rules
from allocation.engine import shipped

rules = load_rules()
for source in (*rules.library.rule_sources, *rules.library.overlay_sources, *rules.library.facts_sources):
    assert shipped.document(source.content, source.name) is not None, source.name
answer = assess(rules, Case.from_data({}, rules.vocabulary), "pbrl.2-1-d", date=date(2026, 3, 1))
assert "ruamel.yaml" not in sys.modules
print(answer.outcome.value)
"""


class Built(NamedTuple):
    wheel: Path
    sdist: Path


def command(*arguments: str | Path, cwd: Path) -> str:
    """Run outside the checkout's influence; what the command said is the failure message."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(arguments, cwd=cwd, env=environment | {"PYTHONUTF8": "1"}, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The sdist from the checkout, and the wheel from that sdist: so what the sdist lacks, the wheel lacks too."""
    out = tmp_path_factory.mktemp("dist")
    command(sys.executable, "-m", "build", "--outdir", out, ROOT, cwd=out)
    [wheel], [sdist] = out.glob("*.whl"), out.glob("*.tar.gz")
    return Built(wheel, sdist)


def data_files(kind: str) -> list[str]:
    """The checkout's files of one kind, with the hidden ones and caches left out."""
    folder = ROOT / kind
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(p.as_posix() for p in paths if not any(part.startswith((".", "__pycache__")) for part in p.parts))


def test_wheel_holds_the_packages_and_the_data_and_nothing_else(built: Built) -> None:
    names = zipfile.ZipFile(built.wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"allocation", "allocation_service", "coordination"}
    assert {"allocation/py.typed", "allocation_service/py.typed", "coordination/py.typed"} <= set(names)
    for kind in KINDS:
        prefix = f"allocation/_data/{kind}/"
        assert sorted(name.removeprefix(prefix) for name in names if name.startswith(prefix)) == data_files(kind)


def test_sdist_holds_what_building_and_testing_needs(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "test.py", "tests/test_packaging.py"} <= names


@pytest.mark.parametrize("source", ["wheel", "sdist", "editable"])
def test_installs_and_starts_with_the_core_alone(source: str, built: Built, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / BIN / f"python{SUFFIX}"
    what: list[str | Path] = ["-e", ROOT] if source == "editable" else [getattr(built, source)]
    command(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *what, cwd=tmp_path)

    report = json.loads(command(python, "-I", "-c", REPORT, cwd=tmp_path))
    for kind in KINDS:
        found = [name for name in report[kind] if not any(p.startswith((".", "__pycache__")) for p in name.split("/"))]
        assert found == data_files(kind)
    assert report["extras"] == []
    if source == "editable":
        assert Path(report["allocation"]).parent.parent == ROOT
    else:
        assert tmp_path in Path(report["allocation"]).parents
        assert report["importable"] == []

    assert "tildeling" in command(python.parent / f"tildeling{SUFFIX}", "--help", cwd=tmp_path)
    if source == "wheel":
        assert command(python, "-I", "-c", COMPILED, cwd=tmp_path).strip() == "uavklart"


def test_the_wheel_has_every_document_compiled(built: Built) -> None:
    names = [name for name in zipfile.ZipFile(built.wheel).namelist() if name.startswith("allocation/_data/compiled/")]
    documents = [p for p in (ROOT / "rules").rglob("*.yaml") if not any(x.startswith(("_", ".")) for x in p.parts[-3:])]
    documents = [p for p in documents if first_look(p.read_bytes()).kind is None]  # not those of other rooms
    assert len(names) == len(documents) + 1  # and the vocabulary

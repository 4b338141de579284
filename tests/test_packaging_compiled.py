"""The wheel carries every rule document in compiled form, and an installed copy uses it."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.test_packaging import BIN, ROOT, SUFFIX, command

pytestmark = [
    pytest.mark.treg,
    pytest.mark.xdist_group("packaging"),
    pytest.mark.skipif(not (ROOT / "pyproject.toml").is_file(), reason="bare i en kildekodemappe"),
]

# Run in an installed copy, outside the checkout: YAML must not be needed for a shipped rule.
REPORT = """
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


def test_the_wheel_has_every_document_compiled_and_uses_it(tmp_path: Path) -> None:
    command(sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT, cwd=tmp_path)
    [wheel] = tmp_path.glob("*.whl")
    names = [name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("allocation/_data/compiled/")]
    documents = [p for p in (ROOT / "rules").rglob("*.yaml") if not any(x.startswith(("_", ".")) for x in p.parts[-3:])]
    documents = [p for p in documents if p.parent.name not in ("fordeling", "samhandling")]  # those of other rooms
    assert len(names) == len(documents) + 1  # and the vocabulary

    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / BIN / f"python{SUFFIX}"
    command(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", wheel, cwd=tmp_path)
    done = subprocess.run([python, "-I", "-c", REPORT], cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "uavklart"

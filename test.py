"""Kjør alle kontroller og tester: ``python test.py``.

Trenger bare Python 3.11 eller nyere og en pakkekilde for pip. Lager ``.venv`` om den mangler (er et virtuelt miljø
aktivt, brukes det), installerer ``.[dev]`` og kjører kontrollene. Pytest kjøres sist, så utskriften slutter med dens
egen oppsummering. Det som står etter ``--``, går videre til den siste pytest-kjøringen: ``python test.py -- -k alder``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BIN, SUFFIX = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
OTHER_PYTHONS = ("3.13",)
RULE_CHECKS = (("valider", "rules"), ("kildekontroll",), ("kontroller",), ("dekning",), ("muter",))
PYTEST = ("-m", "pytest", "-n", "auto", "--dist", "loadgroup")


def run(*command: str | Path) -> int:
    print("\n$ " + shown(command), flush=True)
    try:
        return subprocess.run(command, cwd=ROOT).returncode
    except FileNotFoundError as missing:
        print(missing, file=sys.stderr)
        return 127


def shown(command: Sequence[str | Path]) -> str:
    return " ".join(part.name if isinstance(part, Path) else part for part in command)


def prepare(base: str, folder: Path | None, extra: str) -> Path:
    """Return a Python with the project and ``extra`` installed: in ``folder``, or ``base`` itself when that is None."""
    python = Path(base) if folder is None else folder / BIN / f"python{SUFFIX}"
    if folder is not None and not python.exists():
        stop_on(run(base, "-m", "venv", folder))
    stop_on(run(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", f".[{extra}]"))
    return python


def stop_on(status: int) -> None:
    if status:
        sys.exit(status)


def find_python(version: str) -> str | None:
    """Return a Python that really starts: a pyenv shim may lie on the path with no version selected behind it."""
    found = [shutil.which(f"python{version}")]
    if pyenv := shutil.which("pyenv"):
        root = subprocess.run([pyenv, "root"], capture_output=True, text=True).stdout.strip()
        found += map(str, sorted(Path(root, "versions").glob(f"{version}.*/bin/python")))
    for python in filter(None, found):
        if subprocess.run([python, "-c", "import sys"], capture_output=True).returncode == 0:
            return python
    return None


def main() -> int:
    parser = argparse.ArgumentParser(prog="test.py", description="Kjør alle kontroller og tester.")
    parser.add_argument("--no-venv", action="store_true", help="bruk denne Pythonen, ikke .venv")
    parser.add_argument("--no-install", action="store_true", help="bruk denne Pythonen slik den er, installer ingenting")
    parser.add_argument("--alle-python", action="store_true", help="kjør også de raske testene på andre Python-versjoner")
    parser.add_argument("pytest", nargs="*", help="videre til pytest, etter --")
    chosen = parser.parse_args()

    if chosen.no_install:
        python = Path(sys.executable)
    else:
        here = chosen.no_venv or sys.prefix != sys.base_prefix
        python = prepare(sys.executable, None if here else ROOT / ".venv", "dev")

    tildeling = python.parent / f"tildeling{SUFFIX}"
    steps: list[tuple[str | Path, ...]] = [
        (python, "-m", "ruff", "check", "."),
        (python, "-m", "ruff", "format", "--check", "."),
        (python, "-m", "mypy"),
        *((tildeling, *words) for words in RULE_CHECKS),
    ]
    for version in OTHER_PYTHONS if chosen.alle_python else ():
        if base := find_python(version):
            other = prepare(base, ROOT / f".venv-{version}", "test")
            steps.append((other, "-m", "allocation.scenarios"))
            steps.append((other, *PYTEST, "-q", "-m", "not treg", "--ignore", "tests/columns/test_one_case.py", "tests"))
        else:
            print(f"\nPython {version} finnes ikke her; hopper over.", flush=True)
    steps.append((python, *PYTEST, *chosen.pytest))

    failed = [(status, shown(step)) for step in steps if (status := run(*step))]
    if failed:
        print("\nFeilet:\n" + "\n".join(f"  {step}" for _, step in failed), file=sys.stderr)
    return failed[0][0] if failed else 0


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036  (this file may be started with an older Python)
        sys.exit("tildeling trenger Python 3.11 eller nyere; dette er " + sys.version.split()[0])
    sys.exit(main())

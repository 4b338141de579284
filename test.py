"""Kjør alle kontroller og tester: ``python test.py``.

Trenger bare Python 3.11 eller nyere og en pakkekilde for pip. Lager ``.venv`` om den mangler (er et virtuelt miljø
aktivt, brukes det), installerer det som ``requirements.lock`` låser og prosjektet selv, og kjører kontrollene. Passer
ikke låsen, sies det, og ``.[dev]`` installeres. Pytest kjøres sist, så utskriften slutter med dens egen oppsummering.
Det som står etter ``--``, går videre til den siste pytest-kjøringen: ``python test.py -- -k alder``.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BIN, SUFFIX = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
LOCK = ROOT / "requirements.lock"
# Where the lock has been tried.  It names the wheels of other systems too, but nobody has installed them.
LOCKED_PYTHONS, LOCKED_PLATFORM = ("3.11", "3.12", "3.13"), ("Linux", "x86_64")
OTHER_PYTHONS = ("3.13",)
PYTEST = ("-m", "pytest", "-n", "auto", "--dist", "loadgroup")
# On other Pythons: the scenarios, and the tests of what a new Python could change.
ELSEWHERE = (
    "language",
    "values",
    "facts",
    "engine",
    "border",
    "answers/test_text.py",
    "answers/test_data.py",
    "cli/test_json.py",
)
# For «--rask»: the rooms that a slip is most often seen in, with few examples of each law.
QUICK = ("language", "values", "facts", "engine", "border", "answers", "letters", "scenarios", "rooms", "shapes")

Step = tuple[str | Path, ...]


class Clock:
    """What each step took, in the order they ended."""

    def __init__(self) -> None:
        self.took: list[tuple[float, str]] = []

    def run(self, *command: str | Path, kept: bool = False, few: bool = False, said: list[bytes] | None = None) -> int:
        """Run a command in the project's folder, and return its exit code.  ``kept``: show what it prints when it has ended, so
        that commands side by side do not mix, and add it to ``said``.  ``few``: with few examples of each law
        (tests/examples.py)."""
        if not kept:
            print("\n$ " + shown(command), flush=True)
        start = time.monotonic()
        out, err = (subprocess.PIPE, subprocess.STDOUT) if kept else (None, None)
        try:
            environment = os.environ | ({"HYPOTHESIS_PROFILE": "rask"} if few else {})
            done = subprocess.run(command, cwd=ROOT, stdout=out, stderr=err, env=environment)
        except FileNotFoundError as missing:
            print(missing, file=sys.stderr)
            return 127
        self.took.append((time.monotonic() - start, shown(command)))
        if kept:
            sys.stdout.buffer.write(f"\n$ {shown(command)}\n".encode() + done.stdout)
            sys.stdout.flush()
            if said is not None:
                said.append(done.stdout)
        return done.returncode

    def check(self, *steps: Step, few: bool = False) -> list[tuple[int, str]]:
        """Run steps until one fails; that one."""
        for step in steps:
            if code := self.run(*step, kept=True, few=few):
                return [(code, shown(step))]
        return []

    def beside(self, tasks: Sequence[Callable[[], list[tuple[int, str]]]]) -> list[tuple[int, str]]:
        """Run tasks, as many at a time as the machine has cores; the steps of theirs that failed."""
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return [failed for found in [pool.submit(task) for task in tasks] for failed in found.result()]

    def table(self) -> str:
        """Seconds of each step."""
        rows = [f"{seconds:7.0f} s  {step}" for seconds, step in self.took]
        return "\n".join(["", "Tid:", *rows, f"{sum(seconds for seconds, _ in self.took):7.0f} s  i alt (noe går samtidig)"])


def shown(command: Sequence[str | Path]) -> str:
    return " ".join(part.name if isinstance(part, Path) else part for part in command)


def prepare(clock: Clock, base: str, folder: Path | None, extra: str) -> Path:
    """Return a Python with the project and what it needs installed: in ``folder``, or ``base`` itself when that is None.  What it
    needs is what the lock holds; where the lock does not fit, the newest of what ``extra`` names."""
    python = Path(base) if folder is None else folder / BIN / f"python{SUFFIX}"
    if folder is not None and not python.exists():
        stop_on(clock.run(base, "-m", "venv", folder))
    pip: Step = (python, "-m", "pip", "install", "-q", "--disable-pip-version-check")
    if install_locked(clock, python, pip):
        stop_on(clock.run(*pip, "--no-deps", "--no-build-isolation", "-e", "."))  # built with the locked hatchling
    else:
        stop_on(clock.run(*pip, "-e", f".[{extra}]"))
    return python


def install_locked(clock: Clock, python: Path, pip: Step) -> bool:
    """Install what the lock holds, each file checked against its hash.  False where the lock does not fit: it says why.  A file
    with another hash than the lock's stops the run."""
    if why := unfit(python):
        print(f"\nBruker ikke {LOCK.name}: {why}. Installerer etter pyproject.toml.", flush=True)
        return False
    said: list[bytes] = []
    status = clock.run(*pip, "--require-hashes", "-r", LOCK.name, kept=True, said=said)
    if status and b"DO NOT MATCH THE HASHES" in b"".join(said):
        stop_on(status)
    if status:
        print(f"\nPakkekilden har ikke alt i {LOCK.name}, se over. Installerer etter pyproject.toml.", flush=True)
    return status == 0


def unfit(python: Path) -> str | None:
    """Why the lock is not used with this Python, or None."""
    if not LOCK.is_file():
        return "filen finnes ikke"
    asked = subprocess.run([python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], capture_output=True, text=True)
    version, here = asked.stdout.strip(), (platform.system(), platform.machine())
    if version not in LOCKED_PYTHONS or here != LOCKED_PLATFORM:
        tried = f"{' '.join(LOCKED_PLATFORM)} med Python {', '.join(LOCKED_PYTHONS)}"
        return f"den er prøvd på {tried}, og dette er {' '.join(here)} med Python {version}"
    return None


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


def in_tests(rooms: Sequence[str]) -> list[str]:
    return [f"tests/{room}" for room in rooms]


def elsewhere(clock: Clock, base: str, version: str) -> list[tuple[int, str]]:
    """The scenarios and a chosen part of the tests on another Python; the step that failed."""
    other = prepare(clock, base, ROOT / f".venv-{version}", "test")
    scenarios: Step = (other, "-m", "allocation.scenarios")
    tests: Step = (other, *PYTEST, "-q", "-m", "not treg", *in_tests(ELSEWHERE))
    return clock.check(scenarios, tests, few=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="test.py", description="Kjør alle kontroller og tester.")
    parser.add_argument("--no-venv", action="store_true", help="bruk denne Pythonen, ikke .venv")
    parser.add_argument("--no-install", action="store_true", help="bruk denne Pythonen slik den er, installer ingenting")
    parser.add_argument("--alle-python", action="store_true", help="kjør også de raske testene på andre Python-versjoner")
    parser.add_argument("--rask", action="store_true", help="bare det som fort sier hva som gikk i stykker")
    parser.add_argument("pytest", nargs="*", help="videre til pytest, etter --")
    chosen = parser.parse_args()

    clock = Clock()
    if chosen.no_install:
        python = Path(sys.executable)
    else:
        here = chosen.no_venv or sys.prefix != sys.base_prefix
        python = prepare(clock, sys.executable, None if here else ROOT / ".venv", "dev")

    tildeling = python.parent / f"tildeling{SUFFIX}"
    checks: list[Step] = [
        (python, "-m", "mypy"),
        (tildeling, "valider", "rules"),
        (python.parent / f"lint-imports{SUFFIX}", "--no-cache"),
        (python, "-m", "ruff", "check", "."),
        (python, "-m", "ruff", "format", "--check", "."),
    ]
    always = [partial(clock.check, step) for step in checks]
    lacking: list[str] = []
    if chosen.rask:
        failed = clock.beside(always)
        last: Step = (python, *PYTEST, "-q", "-m", "not treg", *in_tests(QUICK), *chosen.pytest)
    else:
        # «kontroller» and «dekning» are run by the tests (tests/cli/test_kontroller.py, tests/docs/test_readme.py), on all cores.
        others = {version: find_python(version) for version in OTHER_PYTHONS if chosen.alle_python}
        lacking = [version for version, base in others.items() if base is None]
        # The longest first, so that none is left to run alone.
        longest = [partial(elsewhere, clock, base, version) for version, base in others.items() if base is not None]
        longest.append(partial(clock.check, (tildeling, "muter")))
        failed = clock.beside([*longest, *always, partial(clock.check, (tildeling, "kildekontroll"))])
        last = (python, *PYTEST, "--durations=15", "-rs", *chosen.pytest)
    print(clock.table(), flush=True)
    for version in lacking:
        print(f"\nIKKE PRØVD: Python {version} finnes ikke her.", flush=True)
    if failed:
        print("\nFeilet så langt:\n" + "\n".join(f"  {step}" for _, step in failed), file=sys.stderr, flush=True)
    code = clock.run(*last, few=chosen.rask)
    return failed[0][0] if failed else code


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036  (this file may be started with an older Python)
        sys.exit("tildeling trenger Python 3.11 eller nyere; dette er " + sys.version.split()[0])
    sys.exit(main())

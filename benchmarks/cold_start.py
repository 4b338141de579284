"""The first answer from a cold process: ``python benchmarks/cold_start.py [--hjul FIL.whl]``.

Measures the checkout this file stands in, and with ``--hjul`` (or ``--bygg``) an installed wheel in an environment of its own.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from measure import TARGET_HEAD, table, target

ROOT = Path(__file__).resolve().parent.parent
COMMAND = ("vurder", str(ROOT / "eksempler" / "bpa.yaml"), "--regel", "pbrl.2-1-d", "--dato", "2026-03-01")
START = "import sys; from allocation.cli import main; sys.exit(main(sys.argv[1:]))"


def once(command: list[str], folder: Path, path: str) -> tuple[float, float]:
    """Seconds by the clock and of the processor."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"PYTHONPATH": path} if path else {}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True)
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def installed(wheel: str | None, folder: Path) -> str:
    """The Python of a new environment with the wheel in it, and nothing but the core dependencies."""
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if wheel is None:
        subprocess.run([sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)], **quiet)  # type: ignore[call-overload]
        [found] = folder.glob("*.whl")
        wheel = str(found)
    venv.create(folder / "miljø", with_pip=True)
    python = str(folder / "miljø" / ("Scripts" if os.name == "nt" else "bin") / "python")
    subprocess.run([python, "-m", "pip", "install", "-q", wheel], **quiet)  # type: ignore[call-overload]
    return python


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hjul", help="wheel å installere")
    parser.add_argument("--bygg", action="store_true", help="bygg et wheel og installer det")
    parser.add_argument("--runder", type=int, default=15)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        calls = {
            "python -c pass": ([sys.executable, "-c", "pass"], ""),
            "kildekodemappe (leser YAML)": ([sys.executable, "-c", START, *COMMAND], str(ROOT)),
        }
        if chosen.hjul or chosen.bygg:
            python = installed(chosen.hjul, folder)
            calls["installert wheel (kompilerte regler)"] = ([python, "-c", START, *COMMAND], "")
        times: dict[str, list[tuple[float, float]]] = {label: [] for label in calls}
        for turn in range(chosen.runder + 1):
            for label, (command, path) in calls.items():
                found = once(command, folder, path)
                if turn:
                    times[label].append(found)
    clock = {label: statistics.median(c for c, _ in found) for label, found in times.items()}
    worked = {label: statistics.median(p for _, p in found) for label, found in times.items()}
    print(f"Første svar fra en kald prosess, median av {chosen.runder}")
    table(("", "sekunder", "herav prosessor"), [(label, f"{clock[label]:.3f}", f"{worked[label]:.3f}") for label in calls])
    table(TARGET_HEAD, [target(f"{label} (prosessortid)", worked[label], 0.3, "s") for label in list(calls)[1:]])


if __name__ == "__main__":
    main()

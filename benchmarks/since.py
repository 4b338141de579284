"""Today's speed against that of an earlier commit, in one run: rules without readings (lesemåter), one case and columns.

    python benchmarks/since.py                  against the day the rules were 88 and no reading was tried
    python benchmarks/since.py --fra 9bf05b0    against any commit that has benchmarks/many_rules.py

Both are checked out in temporary folders.  Each measures its own form of the same invented rules (``many_rules.py``) in a process
of its own, and the two take turns, so that what a busy machine does to one it does to both.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import TARGET_HEAD, table, target

ROOT = Path(__file__).resolve().parent.parent
BEFORE = "9bf05b0"
RULES, ROUNDS, LIMIT = 10, 7, 1.25
WHAT = ("én sak, én regel: assess()", "én sak, kort svar for alle", "kolonner, alt kjent", "kolonner, hull")
CHILD = """
import sys, tempfile, time
from pathlib import Path
import attrs, many_rules, register
from allocation import assess, assess_many, load_rules
from allocation.columns import calculate

rows = int(sys.argv[1])
folder = tempfile.TemporaryDirectory()
ids = many_rules.write(Path(folder.name), int(sys.argv[2]))
rules = load_rules(folders=[folder.name])
case = many_rules.case_of(rules)
day = many_rules.DAY

def alone():
    for _ in range(1000):
        assess(rules, attrs.evolve(case), ids[0], date=day)

def one():
    for _ in range(100):
        for answer in assess_many(rules, attrs.evolve(case), ids, date=day).values():
            answer.to_data(brief=True)

def columns(gaps):
    cases, children = register.make(rows, gaps)
    return lambda: calculate(rules, cases, ids, date=day, children=children)

calls = [alone, one, columns(0.0), columns(register.GAPS)]
for call in calls:
    call()
print("klar", flush=True)
for line in sys.stdin:
    began = time.process_time()
    calls[int(line)]()
    print(time.process_time() - began, flush=True)
"""


class Side:
    """One commit, checked out, with a process that measures when it is told to."""

    def __init__(self, commit: str, folder: Path, rows: int) -> None:
        subprocess.run(["git", "worktree", "add", "-q", "--detach", str(folder), commit], cwd=ROOT, check=True)
        self.folder = folder
        paths = f"{folder}:{folder / 'benchmarks'}"
        command = [sys.executable, "-c", CHILD, str(rows), str(RULES)]
        self.process = subprocess.Popen(
            command, cwd=folder, env={"PYTHONPATH": paths}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def read(self) -> str:
        """The next line."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        if not line:
            raise SystemExit(f"Målingen i {self.folder} stoppet.")
        return line

    def seconds(self, number: int) -> float:
        """Measure one thing once."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{number}\n")
        self.process.stdin.flush()
        return float(self.read())

    def close(self) -> None:
        """Stop, and take the folder away."""
        self.process.kill()
        self.process.wait()
        subprocess.run(["git", "worktree", "remove", "--force", str(self.folder)], cwd=ROOT, check=True)


def main() -> None:
    """Print both, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fra", default=BEFORE)
    parser.add_argument("--rader", type=int, default=50_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sides: list[Side] = []
        try:
            for name, commit in (("før", wanted.fra), ("nå", "HEAD")):
                sides.append(Side(commit, Path(folder) / name, wanted.rader))
            for side in sides:
                side.read()
            times = [
                [[side.seconds(number) for side in sides] for _ in range(ROUNDS)] for number in range(len(WHAT))
            ]  # the two take turns
        finally:
            for side in sides:
                side.close()
    before, now = ([statistics.median(turn[side] for turn in turns) for turns in times] for side in (0, 1))
    shares = [statistics.median(after / first for first, after in turns) for turns in times]
    print(f"{RULES} oppdiktede regler uten lesemåter; {wanted.fra} mot HEAD, prosessortid; kolonner: {wanted.rader} saker")
    rows = [(n, f"{b * 1e3:.1f}", f"{a * 1e3:.1f}", f"{s:.2f} ×") for n, b, a, s in zip(WHAT, before, now, shares, strict=True)]
    table(("", "før, ms", "nå, ms", "forhold"), rows)
    table(TARGET_HEAD, [target(name, share, LIMIT) for name, share in zip(WHAT, shares, strict=True)])


if __name__ == "__main__":
    main()

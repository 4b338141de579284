"""The worst inputs: how long a refusal takes, and how much memory.  Each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import TARGET_HEAD, peak_mib, table, target

DEEP = 10_000
LARGE = 10 * 2**20
RULE = "id: x\ntittel: x\ntype: rettighet\nhjemmel: {lov: LOV-1999-07-02-63}\n"
NAMES = "".join(f"  navn_{i}: {{enhet: år, verdier: {{2015-01-01: 1}}}}\n" for i in range(2000))
INPUTS: dict[str, tuple[str, str]] = {
    "sak, 10 MB": ("sak", "fakta:\n" + "  x: 1\n" * (LARGE // 7)),
    "sak, 10 MB på én linje": ("sak", "fakta: {" + "a, " * (LARGE // 3)),
    "sak, 1 MB rader": ("sak", "tjeneste:\n" + "- {hjemmel: x, timer_per_uke: -1}\n" * 28_000),
    "sak, dybde 10 000 (flyt)": ("sak", "[" * DEEP + "]" * DEEP),
    "sak, dybde 10 000 (innrykk)": ("sak", "".join(" " * i + "a:\n" for i in range(1400))),
    "sak, JSON dybde 10 000": ("sak.json", '{"a":' * DEEP + "1" + "}" * DEEP),
    "sak, JSON 10 MB": ("sak.json", "[" + "1," * (LARGE // 2) + "1]"),
    "sak, 19 000 ukjente fakta": ("sak", "fakta:\n" + "".join(f"  alderen{i}: 1\n" for i in range(9_500))),
    "regel, 10 MB": ("regel", RULE + "#" * LARGE),
    "regel, dybde 10 000": ("regel", RULE + "vilkår: " + "{ikke: " * DEEP + "}" * DEEP),
    "regel, uttrykk med 10 000 parenteser": (
        "regel",
        f"{RULE}vilkår: {{id: a, tekst: x, hvis: {'(' * DEEP}1{')' * DEEP} < 2}}\n",
    ),
    "regel, uttrykk med 10 000 ledd": ("regel", f"{RULE}vilkår: {{id: a, tekst: x, hvis: {' og '.join(['ja'] * DEEP)}}}\n"),
    "regel, 2 000 parametre uten alt": ("regel", f"{RULE}parametre:\n{NAMES}"),
    "regel, 5 000 ukjente nøkler": ("regel", RULE + "".join(f"nøkel_{i}: 1\n" for i in range(5_000))),
    "regel, ti tusen ankere": ("regel", RULE + "".join(f"a{i}: &b{i} 1\n" for i in range(8_000))),
}


def refuse(kind: str, path: str) -> None:
    """Read one file as the command line does; only a typed error may come."""
    from allocation import Case, TildelingFeil, load_rules

    rules = load_rules()
    at_rest, start = peak_mib(), time.perf_counter()
    busy = time.process_time()
    try:
        if kind == "regel":
            found = load_rules(folders=[str(Path(path).parent)])
            from datetime import date

            found.compiled("x", date(2026, 3, 1).toordinal())
        else:
            Case.read(path, rules.vocabulary)
        result = "godtatt"
    except TildelingFeil as error:
        result = f"{len(error.findings)} funn"
    seconds = time.process_time() - busy
    print(f"{seconds}\t{time.perf_counter() - start}\t{at_rest}\t{peak_mib()}\t{result}")


def main() -> None:
    if len(sys.argv) == 3:
        refuse(*sys.argv[1:])
        return
    rows, worst, most = [], 0.0, 0.0
    for name, (kind, text) in INPUTS.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / ("sak.json" if kind == "sak.json" else f"{kind}.yaml")
            path.write_text(text, encoding="utf-8")
            done = subprocess.run([sys.executable, __file__, kind, str(path)], capture_output=True, encoding="utf-8")
        if done.returncode:
            last = (done.stderr.strip().splitlines() or [f"avsluttet med {done.returncode}"])[-1]
            rows.append((name, "–", "–", f"FEIL: {last[:60]}"))
            worst = float("inf")
            continue
        seconds, _, _, peak, result = done.stdout.rstrip("\n").split("\t")
        worst, most = max(worst, float(seconds)), max(most, float(peak))
        rows.append((name, f"{float(seconds):.3f}", f"{float(peak):.0f}", result))
    table(("inndata", "sekunder", "mest minne, MiB", "svar"), rows)
    table(TARGET_HEAD, [target("verste tid (prosessor)", worst, 1, "s"), target("mest minne, hele prosessen", most, 200, "MiB")])


if __name__ == "__main__":
    main()

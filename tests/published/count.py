"""How the rules do on the published cases, as a table: ``python -m tests.published.count [--saker]``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence

from allocation import Why
from tests.published.cases import STATUSES, Ran, cases, run


def table(ran: Sequence[Ran]) -> str:
    """The table of counts, in Markdown."""
    lines = [
        "| Tema | Saker | Riktig | Et skjønn gjenstår | Uavklart | Galt med sikkerhet | Svarer uten opplysninger |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for topic in sorted({one.case.topic for one in ran}):
        lines.append(_line(topic, [one for one in ran if one.case.topic == topic]))
    lines.append(_line("**I alt**", ran))
    kinds = Counter(kind for one in ran if one.status == "uavklart" for kind in one.kinds)
    told = ", ".join(f"{kind.value.replace('_', ' ')} {kinds[kind]}" for kind in Why if kinds[kind]) or "ingen"
    return "\n".join([*lines, "", f"Hvorfor uavklart (en sak kan ha flere grunner): {told}."])


def _line(name: str, ran: Sequence[Ran]) -> str:
    counts = Counter(one.status for one in ran)
    return f"| {name} | {len(ran)} | " + " | ".join(str(counts[status]) for status in STATUSES) + " |"


def by_case(ran: Iterable[Ran]) -> str:
    """One line a case."""
    lines = []
    for one in ran:
        checks = ", ".join(f"{check.about}: {check.verdict} ({check.got})" for check in one.checks)
        why = f" [{', '.join(sorted(kind.value for kind in one.kinds))}]" if one.status == "uavklart" else ""
        lines.append(f"{one.case.id:10} {one.status}{why} – {checks}")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Print the table, and with --saker a line for each case."""
    ran = [run(case) for case in cases()]
    if "--saker" in arguments:
        print(by_case(ran), end="\n\n")
    print(table(ran))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

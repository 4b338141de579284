"""How the rules do on the published cases, as a table: ``python -m tests.published.count [--saker]``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from allocation import Why, load_rules
from tests.published.compare import STATUSES, Outcome, run_all
from tests.published.facts import read_cases

CASES = Path(__file__).parents[2].parent / "shared" / "cases" / "cases.jsonl"
ABSENT = f"De publiserte sakene er ikke her ({CASES}); de følger ikke med prosjektet."


def table(outcomes: Iterable[Outcome]) -> str:
    """The table of counts, in Markdown."""
    scored = [outcome for outcome in outcomes if outcome.scored]
    flagged = [outcome for outcome in outcomes if not outcome.scored]
    lines = ["| Tema | Saker | Riktig | Uavklart | Galt med sikkerhet | Utenfor |", "|---|--:|--:|--:|--:|--:|"]
    topics = dict.fromkeys(outcome.case.topic for outcome in scored)
    for topic in topics:
        lines.append(_line(topic, [outcome for outcome in scored if outcome.case.topic == topic]))
    lines.append(_line("**I alt**", scored))
    kinds = Counter(kind for outcome in scored for kind in outcome.kinds)
    lines += ["", "Hvorfor uavklart (en sak kan ha flere grunner): " + _counts(kinds) + "."]
    if flagged:
        wrong = sum(outcome.status == "galt_med_sikkerhet" for outcome in flagged)
        lines.append(f"Saker der kildene er uenige, telles ikke: {len(flagged)} (galt med sikkerhet: {wrong}).")
    return "\n".join(lines)


def _line(name: str, outcomes: list[Outcome]) -> str:
    counts = Counter(outcome.status for outcome in outcomes)
    return f"| {name} | {len(outcomes)} | " + " | ".join(str(counts[status]) for status in STATUSES) + " |"


def _counts(kinds: Counter[Why]) -> str:
    return ", ".join(f"{kind.value} {kinds[kind]}" for kind in Why if kinds[kind]) or "ingen"


def by_case(outcomes: Iterable[Outcome]) -> str:
    """One line a case."""
    lines = []
    for outcome in outcomes:
        checks = ", ".join(f"{check.name}: {check.verdict} ({check.got})" for check in outcome.checks)
        why = f" [{', '.join(kind.value for kind in outcome.kinds)}]" if outcome.kinds else ""
        unread = f" – ikke forstått: {', '.join(outcome.unread)}" if outcome.unread else ""
        lines.append(f"{outcome.case.id:10} {outcome.case.scoring:18} {outcome.status}{why} – {checks}{unread}")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Print the table, and with --saker a line for each case."""
    if not CASES.is_file():
        print(ABSENT)
        return 1
    outcomes = run_all(read_cases(CASES), load_rules())
    if "--saker" in arguments:
        print(by_case(outcomes), end="\n\n")
    print(table(outcomes))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

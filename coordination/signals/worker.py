"""The worker process: durable-rules inside its fence.  Started by `coordination.signals.host` alone; imports nothing of ours.

Reads JSON lines on stdin: first the rules, then one question at a time ``{"nr": 1, "inndata": {…}}``; answers each with
``{"nr": 1, "utløst": […], "feil": …}``.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from typing import Any

from durable.engine import Host

MOST_MEMORY = 1 << 30
OPERATORS = {"<>": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}
SET, START, SIGNAL = "signaler", "__start__", "signal:"


class QuietHost(Host):  # type: ignore[misc]
    """The engine without its background threads: what is asked is all that happens."""

    def _run(self) -> None:
        pass


def compiled(rules: list[list[Any]], fired: list[str], given: set[str]) -> dict[str, Any]:
    """The rules in the engine's form: one fact one pattern, and what a rule gives is asserted as a fact."""
    made: dict[str, Any] = {"start": {"all": [{"m": {"felt": START}}], "run": nothing}}
    for number, (name, tests, signals, gives) in enumerate(rules):
        patterns: dict[str, list[dict[str, Any]]] = {}
        for field, operator, value in tests:
            one = {"verdi": value}
            patterns.setdefault(field, [{"felt": field}]).append(one if operator == "=" else {OPERATORS[operator]: one})
        for signal in signals:
            patterns[SIGNAL + signal] = [{"felt": SIGNAL + signal}, {"verdi": 1}]
        wanted = [{f"m{at}": {"$and": pattern}} for at, pattern in enumerate(patterns.values())]
        made[f"r{number}"] = {"all": wanted, "run": action(name, gives, fired, given)}
    # Takes every fact that no rule asks about; without it the engine calls that an error.
    made["alt"] = {"all": [{"m": {"$ex": {"felt": 1}}}], "run": nothing}
    return {SET: made}


def nothing(_: Any) -> None:
    pass


def action(name: str, gives: str, fired: list[str], given: set[str]) -> Callable[[Any], None]:
    """What a rule does.  One argument only: the engine refuses a consequent with default arguments."""

    def run(context: Any) -> None:
        fired.append(name)
        if gives not in given:
            given.add(gives)
            context.assert_fact({"sid": context.s.sid, "felt": SIGNAL + gives, "verdi": 1})

    return run


def main() -> None:
    out = os.dup(1)
    os.dup2(2, 1)  # what the engine prints goes to stderr, not into the answers
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    fired: list[str] = []
    given: set[str] = set()
    host = QuietHost(compiled(json.loads(sys.stdin.readline())["regler"], fired, given))
    os.write(out, b'{"klar": 1}\n')
    for line in sys.stdin:
        question = json.loads(line)
        fired.clear()
        given.clear()
        fault = None
        host.assert_fact(SET, {"sid": "s", "felt": START})  # makes delete_state safe
        try:
            for field, value in question["inndata"].items():
                host.assert_fact(SET, {"sid": "s", "felt": field, "verdi": value})
            fault = host.get_state(SET, "s").get("exception")
        finally:
            host.delete_state(SET, "s")
        answer = {"nr": question["nr"], "utløst": sorted(fired), "feil": fault}
        os.write(out, (json.dumps(answer) + "\n").encode())


if __name__ == "__main__":
    main()

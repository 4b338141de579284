"""Signals worked out by durable-rules in its worker, held against our own evaluator on seeded random cases, and with kills.

    python benchmarks/signals.py [--saker 20000] [--frø 38]

Cases are drawn round the constants of the shipped models and of made-up rule sets.  Ends with code 1 at any difference, or when
the worker itself answered fewer than 99 %.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
import time
from random import Random

from measure import TARGET_HEAD, table, target

from allocation import load_rules
from coordination.model.compile import load_model
from coordination.model.document import TYPE
from coordination.signals.host import DurableEngine, why_not_durable
from coordination.signals.pure import Inputs, evaluate
from coordination.signals.subset import SignalRule, compile_signals
from tests.coordination.signal_cases import case, made_rules, values_of

Rules = tuple[SignalRule, ...]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--saker", type=int, default=20_000)
    parser.add_argument("--frø", type=int, default=38)
    chosen = parser.parse_args()
    if why := why_not_durable():
        print(f"Ikke målt: {why}.")
        return 2
    random = Random(chosen.frø)
    loaded = load_rules("3201")
    names = [source.id or "" for source in loaded.library.other_sources if source.kind == TYPE]
    shipped = [(name, compile_signals(load_model(loaded, name).document)) for name in names]
    sets = [(name, rules) for name, rules in shipped if rules]
    made = [(f"oppdiktet {n}", made_rules(random)) for n in range(20)]
    share = chosen.saker // 2
    each = share // len(sets)
    counts = [each] * len(sets) + [(chosen.saker - each * len(sets)) // len(made)] * len(made)
    counts[-1] += chosen.saker - sum(counts)
    asked = answered = differences = fired = 0
    worker = ours = 0.0
    for (name, rules), count in zip([*sets, *made], counts, strict=True):
        values = values_of(rules)
        cases = [case(random, values) for _ in range(count)]
        with DurableEngine(rules) as engine:
            engine.fired({})
            start = time.perf_counter()
            got = [engine.fired(one) for one in cases]
            worker += time.perf_counter() - start
            start = time.perf_counter()
            want = [evaluate(rules, one).fired for one in cases]
            ours += time.perf_counter() - start
            asked, answered = asked + engine.asked - 1, answered + engine.answered - 1
        wrong = [one for one, a, b in zip(cases, got, want, strict=True) if a != b]
        differences += len(wrong)
        fired += sum(len(one) for one in want)
        for one in wrong[:3]:
            print(f"forskjell i {name}: {one}")
    print(f"{asked} saker, {fired} utløste regler, {differences} forskjeller")
    print(f"svart av arbeideren: {answered} ({answered / asked:.2%})")
    print(f"durable-rules {asked / worker:,.0f} saker/s, vår egen {asked / ours:,.0f} saker/s\n")
    killed_wrong, told, restarts, sent = _killed(sets[0][1], random)
    print(f"drap: {sent} signaler under 600 saker: {killed_wrong} gale svar, {restarts} omstarter, {told} svart av vår egen\n")
    table(
        TARGET_HEAD,
        [
            target("forskjeller", differences, 0, "saker"),
            target("svart av arbeideren", 100 * answered / asked, 99, "%", at_least=True),
            target("gale svar under drap", killed_wrong, 0, "saker"),
        ],
    )
    return 1 if differences or killed_wrong or answered < 0.99 * asked else 0


def _killed(rules: Rules, random: Random) -> tuple[int, int, int, int]:
    """SIGKILL, SIGSEGV and SIGSTOP at random moments: wrong answers, answered by ours, restarts, signals sent."""
    values = values_of(rules)
    cases: list[Inputs] = [case(random, values) for _ in range(600)]
    stop, sent = threading.Event(), 0
    with DurableEngine(rules, timeout=0.5) as engine:

        def disturb() -> None:
            nonlocal sent
            while not stop.wait(random.uniform(0.02, 0.25)):
                if (pid := engine.pid) is not None:
                    os.kill(pid, random.choice((signal.SIGKILL, signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP)))
                    sent += 1

        thread = threading.Thread(target=disturb)
        thread.start()
        wrong = sum(engine.fired(one) != evaluate(rules, one).fired for one in cases)
        stop.set()
        thread.join()
        return wrong, len(engine.told), engine.restarts, sent


if __name__ == "__main__":
    sys.exit(main())

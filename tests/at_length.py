"""The laws of the two back ends over far more cases than a run of the tests has: ``python -m tests.at_length [LAW …]``.

Prints what was tried, and stops at the first that does not hold.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from random import Random
from time import perf_counter

from allocation import load_rules
from tests.columns.test_one_case import cases_of_a_part
from tests.columns.test_reference import compare
from tests.engine.test_split import assert_same


def cases() -> str:
    """Every rule on 20 000 random cases, in one case and in columns: 8 days and states of evidence, 12 500 cases each."""
    rules = load_rules()
    for part in range(8):
        cases_of_a_part(rules, part, 1250)
    return f"100 000 saker, {len(rules.rule_ids)} regler, hver sak mot en femdel av dem"


def programs() -> str:
    """Random programs in columns against the reference."""
    for seed in range(1000, 1200):
        differences = compare(Random(seed), 500)
        assert not differences, differences
    return "200 programmer, 500 saker hver"


def completions() -> str:
    """Random programs where unknowns stand in several places, in one case and in columns."""
    for seed in range(1000):
        assert_same(Random(seed), 60)
    return "1000 programmer, 60 saker hver"


LAWS: dict[str, Callable[[], str]] = {law.__name__: law for law in (cases, programs, completions)}


def main(names: list[str]) -> int:
    """Run the laws named, or all."""
    for name in names or LAWS:
        start = perf_counter()
        print(f"{name}: {LAWS[name]()} på {perf_counter() - start:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

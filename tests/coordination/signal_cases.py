"""Seeded cases for comparing the two evaluators: what a model's signals may read, drawn round the constants they are held
against; and made-up rule sets, so that more than the shipped ones are compared."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from coordination.signals.subset import Compared, SignalRule, Value

OPERATORS = ("=", "<>", "<", "<=", ">", ">=")
CODES = ("ja", "nei", "nivå_1", "æøå")


def values_of(rules: Sequence[SignalRule]) -> dict[str, list[Value]]:
    """The values worth trying for each input: the constants themselves, beside them, and codes that none asks for."""
    found: dict[str, list[Value]] = {}
    tests = [test for rule in rules for test in rule.tests]
    other = {test.input for test in tests if test.operator == "<>"}  # never an outcome: outcomes are asked for with = only
    for test in tests:
        constant = test.value
        codes = (constant, "noe_annet") if test.input in other else (constant, "uavklart")
        near = (constant - 1, constant, constant + 1) if isinstance(constant, int) else codes
        found.setdefault(test.input, []).extend(near)
    return found


def case(random: Random, values: dict[str, list[Value]]) -> dict[str, Value | None]:
    """One case: most inputs known, some not known, some that do not apply, in any order, with some that no rule reads."""
    found: list[tuple[str, Value | None]] = []
    for name, possible in values.items():
        roll = random.random()
        if roll < 0.85:
            found.append((name, random.choice(possible)))
        elif roll < 0.93:
            found.append((name, None))
    if random.random() < 0.2:
        found.append(("ingen_spør", random.randrange(9)))
    random.shuffle(found)
    return dict(found)


def made_rules(random: Random) -> tuple[SignalRule, ...]:
    """An invented rule set: numbers and codes, several tests of one input, and rules that build on others."""
    names = [f"tall_{n}" for n in range(random.randint(1, 6))] + [f"kode_{n}" for n in range(random.randint(0, 4))]
    gives = [f"signal_{n}" for n in range(random.randint(1, 6))]
    rules = []
    for number in range(random.randint(1, 20)):
        tests = tuple(_test(random, name) for name in random.choices(names, k=random.randint(0, 4)))
        wanted = tuple(random.sample(gives, random.randint(0 if tests else 1, min(2, len(gives)))))
        rules.append(SignalRule(f"regel_{number}", tests, wanted, random.choice(gives)))
    return tuple(rules)


def _test(random: Random, name: str) -> Compared:
    if name.startswith("kode"):
        return Compared(name, random.choice(("=", "<>")), random.choice(CODES))
    return Compared(name, random.choice(OPERATORS), random.choice((random.randint(-3, 3), 999_999_999, -999_999_999)))

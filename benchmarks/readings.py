"""What a reading of unsettled law (lesemåte) costs: columns with and without trying the other ways, and one case."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import polars as pl
from measure import side_by_side, table

from allocation import Answer, Case, assess, load_rules
from allocation.columns import calculate, rulings
from allocation.engine.other_readings import Others, others
from allocation.engine.rules import RuleSet
from allocation.language.yamltree import read_tree, to_plain

DAY = date(2026, 3, 1)
ROWS = 50_000
EXAMPLES = {
    "pbrl.2-1-d": "bpa",
    "hol.7-2": "koordinator",
    "egenandel.hjemme": "egenandel-hjemme",
    "egenandel.langtid": "egenandel-langtid",
}
HEAD = ("regel", "andre måter", "kolonner uten µs/sak", "kolonner med", "forhold", "ett svar µs", "og om det avhenger")
ROOT = Path(__file__).resolve().parent.parent


def columns(rules: RuleSet, rule: str, register: pl.DataFrame, *, otherwise: bool) -> None:
    """Answer a register, trying the other readings or not."""
    rulings.others = others if otherwise else lambda _: Others((), True)
    calculate(rules, register, [rule], date=DAY)


def main() -> None:
    """Print how many other ways each rule is tried under, and what that costs."""
    rows: list[tuple[object, ...]] = []
    for rule, example in EXAMPLES.items():
        plain = to_plain(read_tree((ROOT / "eksempler" / f"{example}.yaml").read_bytes(), example))
        assert isinstance(plain, dict)
        rules = load_rules(str(plain["kommune"])) if "kommune" in plain else load_rules()
        case = Case.from_data(plain, rules.vocabulary)
        register = pl.DataFrame({"nøkkel": range(ROWS)}).cast(pl.String)
        made = side_by_side(
            {
                "alone": partial(columns, rules, rule, register, otherwise=False),
                "tried": partial(columns, rules, rule, register, otherwise=True),
                "one": partial(answer, rules, case, rule),
                "depends": partial(depends, rules, case, rule),
            }
        )
        alone, tried = made["alone"] / ROWS, made["tried"] / ROWS
        ways = len(others(rules.program(rule, DAY)).ways)
        rows.append(
            (rule, ways, f"{alone:.2f}", f"{tried:.2f}", f"{tried / alone:.1f} ×", f"{made['one']:.0f}", f"{made['depends']:.0f}")
        )
    table(HEAD, rows)


def answer(rules: RuleSet, case: Case, rule: str) -> Answer:
    """One answer."""
    return assess(rules, case, rule, date=DAY)


def depends(rules: RuleSet, case: Case, rule: str) -> object:
    """One answer, and what it would be otherwise."""
    return answer(rules, case, rule).depends_on_readings()


if __name__ == "__main__":
    main()

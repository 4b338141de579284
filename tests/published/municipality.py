"""The municipality whose own rules a case is about, and the rules with its criteria and deadlines worked in."""

from __future__ import annotations

import re

from allocation import RuleSet
from tests.published.facts import Published


def of_the_municipality(case: Published, rules: RuleSet) -> RuleSet:
    """The rules of the one municipality that the case names; the national ones when it names none, or several."""
    stated = [fact.text for fact in case.facts.values() if re.fullmatch(r"municipality|kommune", fact.name, re.I)]
    text = " ".join([case.date, case.law, *stated]).casefold()
    known = rules.library.municipalities()
    named = [number for number, name in known.items() if name and re.search(rf"\b{re.escape(name.casefold())}\b", text)]
    if len({known[number] for number in named}) != 1:
        return rules
    # A municipality has had several numbers; what holds of itself stands under one of them.
    number = max(named, key=lambda number: len(rules.library.overlays_for(number)))
    return RuleSet(rules.library, rules.vocabulary, rules.library.overlays_for(number), number)

"""From the plain English facts of a published case to our vocabulary.

Facts are recognised by name, kind and unit, topic by topic; no case is known by its id.  What is taken for granted when
a case is silent (``Prepared.presume``) is noted.  Nothing is when the case states a fact that is not understood: its
lists then stay open, so that the answer is unsettled unless it holds whatever that fact means.  Which rules a case is
about is read from the law it cites.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from allocation import RuleSet
from tests.published import bpa, carers, coordination, deadlines, home, institution, long_term, procedure, review
from tests.published.base import Check, Prepared, dated_values
from tests.published.dates import date_of
from tests.published.facts import Facts, Published

# The day of the law texts that the rules were checked against: the date of a case that has none.
LAW_CHECKED = dt.date(2026, 7, 2)
# Topic → how its cases are prepared and checked, and the law they must cite for our rules to be about them.
TOPICS: dict[str, tuple[Callable[[Prepared], None], Callable[[Prepared], list[Check]], str]] = {
    "payment_home": (home.prepare, home.checks, r"FOR-2011-12-16-1349"),
    "payment_institution": (institution.prepare, institution.checks, r"FOR-2011-12-16-1349"),
    "bpa": (bpa.prepare, bpa.checks, r"pbrl\.? §+ [^;]*2-1 d"),
    "coordinator_ip_child_coordinator": (coordination.prepare, coordination.checks, r""),
    "deadlines_appeals": (deadlines.prepare, deadlines.checks, r""),
    "long_term_stay": (long_term.prepare, long_term.checks, r""),
    "carer_support": (carers.prepare, carers.checks, r""),
    "other_review": (review.prepare, review.checks, r""),
}
TOPICS |= {name: procedure.first(TOPICS[name]) for name in ("deadlines_appeals", "other_review")}


def adapt(case: Published, rules: RuleSet) -> Prepared:
    """The case in our vocabulary, with the rules it is to be assessed by (the prices it states worked in)."""
    days = dated_values(rules, "folketrygden.grunnbeløp", "G")
    day = date_of(case, days, LAW_CHECKED)
    prepared = Prepared(case, Facts(case), rules, day)
    prepared.notes |= {"G": days, "base_rules": rules}
    if (topic := TOPICS.get(case.topic)) and re.search(topic[2], case.law):
        topic[0](prepared)
        prepared.finish()
    return prepared


def checks_of(prepared: Prepared) -> list[Check]:
    """What the case says about the answer, held against it; none when no rule is about it."""
    topic = TOPICS.get(prepared.case.topic)
    return topic[1](prepared) if topic and prepared.rule_ids else []

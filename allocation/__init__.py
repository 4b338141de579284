"""tildeling: how a Norwegian municipality allocates health and care services, as rules that people can read.

from datetime import date
from allocation import Case, assess, load_rules

rules = load_rules()
case = Case.read("sak.yaml", rules.vocabulary)
answer = assess(rules, case, "pbrl.2-1-d", date=date(2026, 3, 1))
"""

from allocation.answers.answer import Answer, Result, assess, assess_many
from allocation.engine.rules import RuleSet, load_rules
from allocation.errors import TildelingFeil
from allocation.facts.case import Case
from allocation.values.truth import Outcome, Why

__all__ = [
    "Answer",
    "Case",
    "Outcome",
    "Result",
    "RuleSet",
    "TildelingFeil",
    "Why",
    "assess",
    "assess_many",
    "load_rules",
]

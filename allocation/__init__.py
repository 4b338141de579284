"""tildeling: how a Norwegian municipality allocates health and care services, as rules that people can read.

from datetime import date
from allocation import Case, assess, load_rules

rules = load_rules()
case = Case.read("sak.yaml", rules.vocabulary)
answer = assess(rules, case, "pbrl.2-1-d", date=date(2026, 3, 1))

The names here, those of ``allocation.shapes`` (the shape of every output) and those of ``allocation.columns`` (registers) are
what is promised (docs/integrering.md); every other module may change without notice.  What a single answer does not need is
imported when it is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from allocation.answers.answer import Answer, Result, assess, assess_many
from allocation.engine.rules import RuleSet, load_rules
from allocation.errors import Funn, TildelingFeil
from allocation.facts.case import Case
from allocation.values.truth import Outcome, Why

if TYPE_CHECKING:
    from allocation.answers.interview import Interview
    from allocation.answers.questions import Question
    from allocation.answers.receipt import Receipt
    from allocation.answers.timeline import Period, timeline
    from allocation.answers.verification import Verification, verify
    from allocation.catalogue.group import Group
    from allocation.catalogue.interview import CatalogueInterview
    from allocation.catalogue.present import Presentation, present
    from allocation.catalogue.receipt import ServicesReceipt, ServicesVerification, verify_services
    from allocation.catalogue.services import Catalogue, assess_services
    from allocation.letters.reasons import Reasons, reasons
    from allocation.shapes.schema import output_schema

_LATER = {
    "Catalogue": "catalogue.services",
    "CatalogueInterview": "catalogue.interview",
    "Group": "catalogue.group",
    "Interview": "answers.interview",
    "Period": "answers.timeline",
    "Presentation": "catalogue.present",
    "Question": "answers.questions",
    "Reasons": "letters.reasons",
    "Receipt": "answers.receipt",
    "ServicesReceipt": "catalogue.receipt",
    "ServicesVerification": "catalogue.receipt",
    "Verification": "answers.verification",
    "assess_services": "catalogue.services",
    "output_schema": "shapes.schema",
    "present": "catalogue.present",
    "reasons": "letters.reasons",
    "timeline": "answers.timeline",
    "verify": "answers.verification",
    "verify_services": "catalogue.receipt",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module 'allocation' has no attribute {name!r}")
    return getattr(import_module(f"allocation.{_LATER[name]}"), name)


__all__ = [
    "Answer",
    "Case",
    "Catalogue",
    "CatalogueInterview",
    "Funn",
    "Group",
    "Interview",
    "Outcome",
    "Period",
    "Presentation",
    "Question",
    "Reasons",
    "Receipt",
    "Result",
    "RuleSet",
    "ServicesReceipt",
    "ServicesVerification",
    "TildelingFeil",
    "Verification",
    "Why",
    "assess",
    "assess_many",
    "assess_services",
    "load_rules",
    "output_schema",
    "present",
    "reasons",
    "timeline",
    "verify",
    "verify_services",
]

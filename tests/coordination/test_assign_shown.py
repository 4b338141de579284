"""Nothing in the shipped assignment document can be taken away unseen: without a rule, a criterion, a part of the load, a band or
a price, the document is refused or one of its stories fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from allocation import load_rules
from allocation.engine.rulesets import RuleSets
from allocation.errors import TildelingFeil
from allocation.scenarios.feature import read_feature
from allocation.scenarios.runner import run_scenario
from allocation.scenarios.state import Scenario
from coordination.assign.document import AssignmentDocument, faults_of, load_assignment
from coordination.assign.highs import available
from coordination.assign.people import Coordinator, User
from coordination.assign.problem import Problem
from coordination.assign.propose import propose

FEATURES = Path(__file__).parents[2] / "features" / "fordeling"
RULES = RuleSets()
DOCUMENT = load_assignment(load_rules(national=True), "fordeling.koordinatorer")


def changes() -> Iterator[tuple[str, AssignmentDocument]]:
    """The document with one thing taken away at a time."""
    for key in ("harde", "kriterier", "belastning"):
        whole = getattr(DOCUMENT, key)
        for name, rule in whole.items():
            yield f"{key} {name}", DOCUMENT.model_copy(update={key: {k: v for k, v in whole.items() if k != name}})
            for only in ("bare_når", "bare_når_ikke"):
                if getattr(rule, only, None) is not None:
                    wider = {**whole, name: rule.model_copy(update={only: None})}
                    yield f"{key} {name}/{only}", DOCUMENT.model_copy(update={key: wider})
    for key in ("bytte", "ønske", "over_kapasitet"):
        free = getattr(DOCUMENT, key).model_copy(update={"poeng": 0})
        yield key, DOCUMENT.model_copy(update={key: free})
    for at, band in enumerate(DOCUMENT.bånd):
        if band.pris:
            free_band = band.model_copy(update={"pris": 0})
            bands = (*DOCUMENT.bånd[:at], free_band, *DOCUMENT.bånd[at + 1 :])
            yield f"bånd {band.farge}", DOCUMENT.model_copy(update={"bånd": bands})


def test_every_node_of_the_assignment_document_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    stories = [scenario for file in sorted(FEATURES.glob("*.feature")) for scenario in read_feature(file).scenarios]
    unseen = []
    for told, changed in changes():
        if any(faults_of(changed)):
            continue
        monkeypatch.setattr("coordination.assign.stories.load_assignment", lambda rules, name, made=changed: made)
        try:
            if all(run_scenario(story, "fil", RULES, Scenario(RULES)).passed for story in stories):
                unseen.append(told)
        except TildelingFeil:
            continue
    assert unseen == []


@pytest.mark.skipif(not available(), reason="IKKE KJØRT: HiGHS er ikke installert")
def test_what_it_counts_that_somebody_waits_is_shown() -> None:
    """The plain method places one at a time and never weighs who waits; HiGHS does."""
    users = [User("a", traits={"antall_tjenester": "4"}), User("b"), User("c")]
    staff = [Coordinator("k", 5)]
    waiting = {}
    for points in (DOCUMENT.vente.poeng, 0):
        document = DOCUMENT.model_copy(update={"vente": DOCUMENT.vente.model_copy(update={"poeng": points})})
        waiting[points] = set(propose(Problem.of(document, users, staff), seconds=5).measure.waits)
    assert waiting == {DOCUMENT.vente.poeng: {"a"}, 0: {"b", "c"}}

"""Nothing in Bærum's recommendation can be taken away unseen: without a transition, a condition, a power, an exit or a deadline,
the model is refused or one of its stories fails."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from allocation import load_rules
from allocation.engine.library import Source
from allocation.engine.rulesets import RuleSets
from allocation.errors import TildelingFeil
from allocation.scenarios.feature import ReadScenario, read_feature
from allocation.scenarios.runner import run_scenario
from allocation.scenarios.state import Scenario
from coordination.model.checks import form_faults
from coordination.model.compile import Model, load_model
from coordination.model.document import ModelDocument

FEATURES = Path(__file__).parents[2] / "features" / "samhandling"
NAME = "bærum.samhandlingsmodell"


@cache
def model() -> Model:
    return load_model(load_rules("3201"), NAME)


@cache
def stories() -> tuple[ReadScenario, ...]:
    return tuple(scenario for file in sorted(FEATURES.glob("baerum-*.feature")) for scenario in read_feature(file).scenarios)


def changes() -> Iterator[tuple[str, ModelDocument]]:
    """The model with one thing taken away at a time."""
    whole = model().document
    for way in whole.overganger:
        left = tuple(other for other in whole.overganger if other is not way)
        yield f"overgang {way.id}", whole.model_copy(update={"overganger": left})
        for name in way.krever:
            kept = way.model_copy(update={"krever": tuple(other for other in way.krever if other != name)})
            ways = tuple(kept if other is way else other for other in whole.overganger)
            yield f"vilkår {way.id}/{name}", whole.model_copy(update={"overganger": ways})
    for name, role in whole.roller.items():
        for power in role.makt:
            less = role.model_copy(update={"makt": tuple(other for other in role.makt if other != power)})
            yield f"makt {name}/{power}", whole.model_copy(update={"roller": {**whole.roller, name: less}})
    for exit in whole.alltid:
        yield f"utgang {exit.id}", whole.model_copy(update={"alltid": tuple(one for one in whole.alltid if one is not exit)})
    for name in whole.frister:
        yield f"frist {name}", whole.model_copy(update={"frister": {k: v for k, v in whole.frister.items() if k != name}})
    for name, state in whole.tilstander.items():
        if state.nivå is not None:
            bare = {**whole.tilstander, name: state.model_copy(update={"nivå": None})}
            yield f"nivå {name}", whole.model_copy(update={"tilstander": bare})
        if state.ansvarlig is not None:
            bare = {**whole.tilstander, name: state.model_copy(update={"ansvarlig": None})}
            yield f"ansvar {name}", whole.model_copy(update={"tilstander": bare})
    yield "samtykke", whole.model_copy(update={"samtykke": None})


def fails(changed: ModelDocument, monkeypatch: pytest.MonkeyPatch) -> bool:
    made = evolve(model(), document=changed)
    monkeypatch.setattr("coordination.stories.load_model", lambda rules, name: made if name == NAME else load_model(rules, name))
    return any(not run_scenario(story, "fil", RULES, Scenario(RULES)).passed for story in stories() if _of(story))


RULES = RuleSets()


def _of(story: ReadScenario) -> bool:
    return any(NAME in step.text for step in story.steps)


def test_every_node_of_the_recommendation_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    unseen = []
    for name, changed in changes():
        if form_faults(changed):
            continue
        try:
            if not fails(changed, monkeypatch):
                unseen.append(name)
        except TildelingFeil:
            continue
    assert unseen == []


def test_the_rows_of_the_dossier_have_their_nodes() -> None:
    """Each row of the source is told by at least one node of the document."""
    found: set[str] = set()
    source: Source = model().source
    for line in source.content.decode().splitlines():
        found |= {word.strip(" ,'}") for word in line.replace("kilde:", " ").split() if word.strip(" ,'}")[:2] in ("E-", "S4")}
    wanted = {f"E-P{n}" for n in range(1, 7)} | {"E-R1", "E-R2", "E-R3", "E-L1", "E-L2", "E-M1", "E-T2", "E-C1", "E-C2", "E-X1"}
    wanted |= {f"S4-{n}" for n in (21, 22, 23, 24, 25, 26, 27, 28)}
    assert wanted - found == set()

"""Nothing in a shipped model can be taken away unseen: without a transition, a condition, a power, an exit, a deadline, a signal
or one of its tests, the model is refused or one of its stories fails."""

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
from coordination.model.document import TYPE, ModelDocument

FEATURES = Path(__file__).parents[2] / "features" / "samhandling"
NAME = "bærum.samhandlingsmodell"


RULES = RuleSets()
SHIPPED = {source.id or "": source for source in load_rules(national=True).library.other_sources if source.kind == TYPE}


@cache
def model(name: str) -> Model:
    return load_model(load_rules("3201"), name)


@cache
def stories(name: str) -> tuple[ReadScenario, ...]:
    """The stories of a model: those whose steps name it."""
    read = (scenario for file in sorted(FEATURES.glob("*.feature")) for scenario in read_feature(file).scenarios)
    return tuple(story for story in read if any(step.text.endswith(f"er {name}") for step in story.steps))


def changes(whole: ModelDocument) -> Iterator[tuple[str, ModelDocument]]:
    """The model with one thing taken away at a time."""
    for way in whole.overganger:
        left = tuple(other for other in whole.overganger if other is not way)
        yield f"overgang {way.id}", whole.model_copy(update={"overganger": left})
        for name in way.krever:
            kept = way.model_copy(update={"krever": tuple(other for other in way.krever if other != name)})
            ways = tuple(kept if other is way else other for other in whole.overganger)
            yield f"vilkår {way.id}/{name}", whole.model_copy(update={"overganger": ways})
        for first in way.fra if len(way.fra) > 1 else ():
            kept = way.model_copy(update={"fra": tuple(other for other in way.fra if other != first)})
            ways = tuple(kept if other is way else other for other in whole.overganger)
            yield f"overgang {way.id} fra {first}", whole.model_copy(update={"overganger": ways})
    for name, role in whole.roller.items():
        for power in role.makt:
            less = role.model_copy(update={"makt": tuple(other for other in role.makt if other != power)})
            yield f"makt {name}/{power}", whole.model_copy(update={"roller": {**whole.roller, name: less}})
        if role.én:
            several = role.model_copy(update={"én": False})
            yield f"én {name}", whole.model_copy(update={"roller": {**whole.roller, name: several}})
    for exit in whole.alltid:
        yield f"utgang {exit.id}", whole.model_copy(update={"alltid": tuple(one for one in whole.alltid if one is not exit)})
    for name in whole.frister:
        yield f"frist {name}", whole.model_copy(update={"frister": {k: v for k, v in whole.frister.items() if k != name}})
    for name, state in whole.tilstander.items():
        for key in ("nivå", "ansvarlig"):
            if getattr(state, key) is not None:
                bare = {**whole.tilstander, name: state.model_copy(update={key: None})}
                yield f"{key} {name}", whole.model_copy(update={"tilstander": bare})
    if whole.samtykke is not None:
        yield "samtykke", whole.model_copy(update={"samtykke": None})
    for signal in whole.signaler:
        yield f"signal {signal.id}", whole.model_copy(update={"signaler": tuple(s for s in whole.signaler if s is not signal)})
        for at, test in enumerate(signal.alle if len(signal.alle) > 1 else ()):
            kept_signal = signal.model_copy(update={"alle": (*signal.alle[:at], *signal.alle[at + 1 :])})
            kept_all = tuple(kept_signal if other is signal else other for other in whole.signaler)
            yield f"signal {signal.id}/{test}", whole.model_copy(update={"signaler": kept_all})


def fails(name: str, changed: ModelDocument, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Does one of its stories fail?"""
    made = evolve(model(name), document=changed)
    monkeypatch.setattr(
        "coordination.stories.load_model", lambda rules, asked: made if asked == name else load_model(rules, asked)
    )
    return any(not run_scenario(story, "fil", RULES, Scenario(RULES)).passed for story in stories(name))


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_every_node_of_a_model_is_shown(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert stories(name) != ()
    unseen = []
    for told, changed in changes(model(name).document):
        if form_faults(changed):
            continue
        try:
            if not fails(name, changed, monkeypatch):
                unseen.append(told)
        except TildelingFeil:
            continue
    assert unseen == []


def test_the_rows_of_the_dossier_have_their_nodes() -> None:
    """Each row of the source is told by at least one node of the document."""
    found: set[str] = set()
    source: Source = model(NAME).source
    for line in source.content.decode().splitlines():
        found |= {word.strip(" ,'}") for word in line.replace("kilde:", " ").split() if word.strip(" ,'}")[:2] in ("E-", "S4")}
    wanted = {f"E-P{n}" for n in range(1, 7)} | {"E-R1", "E-R2", "E-R3", "E-L1", "E-L2", "E-M1", "E-T2", "E-C1", "E-C2", "E-X1"}
    wanted |= {f"S4-{n}" for n in (21, 22, 23, 24, 25, 26, 27, 28)}
    assert wanted - found == set()

"""Over a sample of the scenarios the service, the library and the command line say the same, word for word."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from allocation.cli import main
from allocation.engine.rulesets import RuleSets
from allocation.scenarios.asked import Asked, asked
from allocation.scenarios.feature import read_feature
from allocation.scenarios.runner import feature_files
from tests.service.client import Client, Reply

FEATURES = Path(__file__).resolve().parents[2] / "features"
EVERY_FILE, FROM_EACH, ON_THE_COMMAND_LINE = 5, 2, 8


def _sample(sets: RuleSets) -> Iterator[Asked]:
    """Some scenarios of some files: those that ask one rule, and name overlays by id."""
    for number, path in enumerate(feature_files([FEATURES])):
        scenarios = read_feature(path).scenarios if number % EVERY_FILE == 0 else ()
        for scenario in scenarios[:: max(1, len(scenarios) // FROM_EACH)][:FROM_EACH]:
            state = asked(scenario, sets)
            if state.rule and state.date and not any(name.endswith((".yaml", ".yml")) for name in state.overlays):
                yield state


@pytest.fixture(scope="module")
def sets() -> RuleSets:
    return RuleSets()


@pytest.fixture(scope="module")
def sample(sets: RuleSets) -> list[Asked]:
    return list(_sample(sets))


def _body(state: Asked) -> dict[str, Any]:
    assert state.date is not None
    more = {"kommune": state.municipality} if state.municipality else {}
    return {
        "sak": state.case_data(state.date),
        "dato": state.date.isoformat(),
        "kjent_per": None if state.known_by is None else state.known_by.isoformat(),
        "bevisføring": state.evidence,
        "lesemåter": state.readings,
        "overlegg": state.overlays,
        **more,
    }


def _over_http(client: Client, state: Asked, lang: str = "nb") -> Reply:
    return client.post(f"/v1/regler/{state.rule}/vurder", _body(state), accept_language=lang)


def test_the_service_says_what_the_library_says(client: Client, sets: RuleSets, sample: list[Asked]) -> None:
    assert len(sample) > 30
    assert len({state.rule for state in sample}) > 15
    for state in sample:
        assert state.date is not None
        rules = sets.get(state.municipality, state.overlays, state.date)
        answer = state.answered_by(rules, state.rule, state.date)
        reply = _over_http(client, state, "nn")
        assert reply.status == 200, (state.rule, reply.json)
        assert reply.json == json.loads(json.dumps(answer.to_data("nn")))


def test_the_service_says_what_the_command_line_says(
    client: Client, sample: list[Asked], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for state in sample[:: max(1, len(sample) // ON_THE_COMMAND_LINE)]:
        assert state.date is not None
        file = tmp_path / "sak.json"
        file.write_text(json.dumps(state.case_data(state.date), ensure_ascii=False), encoding="utf-8")
        words = ["vurder", str(file), "--regel", state.rule, "--dato", state.date.isoformat(), "--format", "json"]
        words += ["--kommune", state.municipality] if state.municipality else []
        words += ["--kjent-per", state.known_by.isoformat()] if state.known_by else []
        words += ["--bevisføring", state.evidence]
        words += [word for address, choice in state.readings.items() for word in ("--lesemåte", f"{address}={choice}")]
        words += [word for overlay in state.overlays for word in ("--overlegg", overlay)]
        assert main(words) == 0
        told = json.loads(capsys.readouterr().out)
        del told["neste_endring"]  # the service says it when asked
        assert {**told, "kvittering": None} == _over_http(client, state).json

"""Rooms register themselves: what one brings is found where it is asked for, and nothing of ours knows one by name."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from types import ModuleType

import pytest

from allocation import load_rules, rooms
from allocation.cli import main, overview
from allocation.engine.check import check_rules
from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.errors import Funn, MaskinFeil, TildelingFeil, UkjentRegelFeil
from allocation.scenarios.state import Scenario
from allocation.scenarios.steps import STEPS as OURS
from allocation.scenarios.steps import Step, all_steps, find

ROOT = Path(__file__).parents[2]
LETTER = "id: prøve.brev\ntype: prøvemal\ntittel: Et brev\n"


def check_letter(rules: RuleSet, source: Source) -> list[Funn]:
    if b"feil" in source.content:
        raise TildelingFeil(Funn("brevet er feil", file=source.name))
    return []


def _wrote(scenario: Scenario, whom: str) -> None:
    scenario.rooms["brev"] = whom


STEPS = (Step("Gitt", "at {hvem} får brev", "Et brev.", "at Kari får brev", _wrote, parameters={"hvem": r"\w+"}),)


@pytest.fixture
def letters(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A room with a command, a document type and a step."""
    module = ModuleType("brevrom")
    command = ModuleType("brevkommando")
    told = {"EXAMPLE": "tildeling brev", "configure": lambda parser: None, "run": lambda args: print("et brev") or 0}
    vars(command).update(told)
    vars(module).update(check=check_letter, STEPS=STEPS)
    vars(module)["ROOM"] = rooms.Room(
        "Brev", {"brev": ("brevkommando", "skriv et brev")}, {"prøvemal": "brevrom:check"}, "brevrom:STEPS"
    )
    monkeypatch.setitem(sys.modules, "brevrom", module)
    monkeypatch.setitem(sys.modules, "brevkommando", command)
    with pytest.MonkeyPatch.context() as patch:
        _install(patch, EntryPoint("brev", "brevrom:ROOM", rooms.GROUP))
        yield
    _forget()


def _install(patch: pytest.MonkeyPatch, *entries: EntryPoint) -> None:
    patch.setattr(rooms, "entry_points", lambda group: EntryPoints(entries))
    patch.setattr(rooms, "checkout", lambda kind: None)
    _forget()


def _forget() -> None:
    rooms.rooms.cache_clear()
    all_steps.cache_clear()


def test_nothing_of_ours_imports_a_room() -> None:
    named = re.compile(r"^\s*(?:from|import)\s+(?!allocation\b)(\w+)", re.M)
    found = {name for path in (ROOT / "allocation").rglob("*.py") for name in named.findall(path.read_text(encoding="utf-8"))}
    assert found & {folder.name for folder in ROOT.iterdir() if (folder / "__init__.py").is_file()} == set()


def test_the_rooms_of_the_checkout_are_installed() -> None:
    assert [room.title for room in rooms.rooms()] != []


def test_a_command_of_a_room_is_a_command(letters: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert "skriv et brev" in overview()
    assert main(["brev"]) == 0
    assert capsys.readouterr().out == "et brev\n"
    assert main(["brevv"]) == 2
    assert "Mente du brev" in capsys.readouterr().err


def test_a_document_of_a_room_is_checked_by_it(letters: None, tmp_path: Path) -> None:
    (tmp_path / "brev.yaml").write_text(LETTER, encoding="utf-8")
    rules = load_rules(folders=[tmp_path])
    assert [source.id for source in rules.library.other_sources if source.kind == "prøvemal"] == ["prøve.brev"]
    assert check_rules(rules, {"brev.yaml"}) == []
    (tmp_path / "brev.yaml").write_text(LETTER + "# feil\n", encoding="utf-8")
    assert [found.message for found in check_rules(load_rules(folders=[tmp_path]), {"brev.yaml"})] == ["brevet er feil"]


@pytest.mark.parametrize("kind", ["retighet", "prøvemal"])
def test_a_type_that_nobody_reads_is_a_fault_and_no_rule(kind: str, tmp_path: Path) -> None:
    (tmp_path / "brev.yaml").write_text(LETTER.replace("prøvemal", kind), encoding="utf-8")
    rules = load_rules(folders=[tmp_path])
    [finding] = check_rules(rules, {"brev.yaml"})
    assert finding.message == f"Ingen leser dokumenter av typen «{kind}»."
    assert finding.file == "brev.yaml"
    with pytest.raises(UkjentRegelFeil, match=kind):
        rules.compiled("prøve.brev", 739000)


def test_a_step_of_a_room_is_a_step(letters: None) -> None:
    assert find("Gitt", "at Kari får brev") is STEPS[0]


def test_a_room_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        _install(patch, EntryPoint("borte", "finnes_ikke:ROOM", rooms.GROUP))
        with pytest.raises(MaskinFeil, match="«borte» kan ikke leses"):
            rooms.rooms()
        assert main(["brev"]) == 3
        _install(patch, EntryPoint("tull", "allocation.version:VERSION", rooms.GROUP))
        with pytest.raises(MaskinFeil, match="ikke et rom"):
            rooms.rooms()
    _forget()


@pytest.mark.parametrize("step", OURS, ids=lambda step: step.pattern)
def test_no_step_of_a_room_takes_ours(step: Step) -> None:
    assert find(step.keyword, step.example) is step

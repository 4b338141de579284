"""What would be lost in silence is refused, with file and line, by the runner and when pytest collects."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.scenarios.feature import parse_feature, read_feature
from allocation.scenarios.page import SAMPLE
from allocation.scenarios.runner import run_paths
from allocation.scenarios.wording import ScenarioFeil
from tests.scenarios.bad_features import BAD, GOOD, HEAD
from tests.scenarios.support import rule_sets

ROOT = Path(__file__).parents[2]


def run_pytest(folder: Path, *more: str) -> str:
    """What pytest prints for the scenario files of a folder, run with the options of this project."""
    command = [sys.executable, "-m", "pytest", "-p", "allocation.scenarios.pytest_plugin", "-c", str(ROOT / "pyproject.toml")]
    options = ["--rootdir", str(folder), "-p", "no:cacheprovider", "-q", *more, str(folder)]
    return subprocess.run([*command, *options], cwd=ROOT, capture_output=True, encoding="utf-8", check=False).stdout


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One run of pytest over every bad file and a good one."""
    folder = tmp_path_factory.mktemp("features")
    for name, (text, *_) in BAD.items():
        (folder / f"{name}.feature").write_text(text, encoding="utf-8")
    (folder / "god.feature").write_text(HEAD + GOOD, encoding="utf-8")
    return run_pytest(folder, "--collect-only")


@pytest.mark.parametrize("name", BAD)
def test_refused_by_the_reader(name: str) -> None:
    text, line, message, help = BAD[name]
    with pytest.raises(ScenarioFeil) as refused:
        parse_feature(text, f"{name}.feature")
    first = refused.value.findings[0]
    assert (first.file, first.line) == (f"{name}.feature", line)
    assert message in first.message
    assert help in first.help


@pytest.mark.parametrize("name", BAD)
def test_refused_when_pytest_collects(name: str, collected: str) -> None:
    _, line, message, _ = BAD[name]
    told = [text for text in collected.splitlines() if text.startswith(f"{name}.feature:{line}: ")]
    assert any(message.lower() in text.lower() for text in told)
    assert f"ERROR collecting {name}.feature" in collected


def test_nothing_else_is_refused_and_no_traceback_is_shown(collected: str) -> None:
    assert collected.count("ERROR collecting") == len(BAD)
    assert "god.feature::Godt" in collected
    assert "Traceback" not in collected
    assert "Error:" not in collected


def test_all_faults_of_a_file_are_told_at_once() -> None:
    text = f"{HEAD}  Scenario: A\n    Gitt at datoen blir 1\n    Når prøve.1 vurderes\n  Scenario: A\n    Så blir det bra\n"
    with pytest.raises(ScenarioFeil) as refused:
        parse_feature(text, "x.feature")
    assert [finding.line for finding in refused.value.findings] == [3, 4, 6, 6, 7]


def test_the_runner_gives_one_failed_result_for_a_bad_file(tmp_path: Path) -> None:
    (tmp_path / "x.feature").write_text(BAD["uten-så"][0], encoding="utf-8")
    [result] = run_paths([tmp_path], rule_sets())
    assert not result.passed
    assert f"{tmp_path / 'x.feature'}:3: " in str(result)


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "x.feature").write_bytes("# language: no\nEgenskap: Prøve".encode("latin-1"))
    with pytest.raises(ScenarioFeil, match="ikke UTF-8"):
        read_feature(tmp_path / "x.feature")


def test_a_file_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(ScenarioFeil, match="Kan ikke lese filen"):
        read_feature(tmp_path / "x.feature")


@pytest.mark.parametrize(
    "prose",
    [
        "Den som er under 67 år, har rett.",
        "Retten gjelder også når behovet er kort.",
        "Med tiden endres det.",
        "for det andre: nei",
    ],
)
def test_prose_under_a_heading_is_let_be(prose: str) -> None:
    text = f"# language: no\nEgenskap: Prøve\n  {prose}\n  Regel: En\n    {prose}\n{GOOD}"
    assert parse_feature(text, "x.feature").names == ("Godt",)


SAMPLE_LINES = SAMPLE.splitlines()
KEYWORD = re.compile(r"(\s*)(Gitt|Når|Så|Og|Egenskap:|Bakgrunn:|Scenario:|Scenariomal:|Eksempler:)")


def slips(keyword: str) -> Iterator[str]:
    """The keyword with one slip of the pen: a letter lost, doubled, exchanged with the next, or made another."""
    for at in range(len(keyword)):
        yield keyword[:at] + keyword[at + 1 :]
        yield keyword[: at + 1] + keyword[at:]
        yield keyword[:at] + "e" + keyword[at + 1 :]
        yield keyword[:at] + keyword[at : at + 2][::-1] + keyword[at + 2 :]
    yield keyword.lower()


def content(text: str) -> list[object]:
    """What the scenarios of a file do, to see that nothing is lost."""
    feature = parse_feature(text, "x.feature")
    return [(s.tags, [(p.step.pattern, p.text, p.rows) for p in s.steps]) for s in feature.scenarios]


@pytest.mark.parametrize("number", [i for i, line in enumerate(SAMPLE_LINES) if KEYWORD.match(line)])
def test_a_slip_in_a_keyword_is_refused_or_loses_nothing(number: int) -> None:
    line = SAMPLE_LINES[number]
    found = KEYWORD.match(line)
    assert found is not None
    for slip in slips(found[2]):
        changed = [*SAMPLE_LINES[:number], found[1] + slip + line[found.end() :], *SAMPLE_LINES[number + 1 :]]
        try:
            said = content("\n".join(changed))
        except ScenarioFeil:
            continue
        assert said == content(SAMPLE), slip


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(SAMPLE)), st.integers(0, 20), st.text(alphabet='abæå<>|"«»:,.-0 \n\t@#*\\([+?\x00\u2028', max_size=5))
def test_any_change_to_a_file_gives_a_file_in_order_or_findings(at: int, removed: int, added: str) -> None:
    try:
        parse_feature(SAMPLE[:at] + added + SAMPLE[at + removed :], "x.feature")
    except ScenarioFeil as refused:
        assert all(finding.file == "x.feature" and finding.line for finding in refused.findings)

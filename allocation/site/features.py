"""A scenario file as it is shown: its words as they are written, and beside each scenario and example how it went."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import frozen
from gherkin.parser import Parser

from allocation.engine.rulesets import RuleSets
from allocation.errors import TildelingFeil
from allocation.quality.coverage import Counting
from allocation.scenarios.feature import read_feature
from allocation.scenarios.runner import ScenarioResult, feature_files, run_scenario
from allocation.scenarios.state import Scenario

_PLACEHOLDER = re.compile(r"(<.+?>)")
_Tree = Mapping[str, Any]


@frozen
class Step:
    """A step: its keyword, its words, and a table."""

    keyword: str
    text: str
    table: tuple[tuple[str, ...], ...]


@frozen
class Example:
    """A row of examples, and how it went."""

    line: int
    cells: tuple[str, ...]
    result: ScenarioResult


@frozen
class Examples:
    """A table of examples."""

    title: str
    header: tuple[str, ...]
    rows: tuple[Example, ...]


@frozen
class Story:
    """A scenario, or an outline with examples."""

    line: int
    name: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]
    results: tuple[ScenarioResult, ...]

    @property
    def passed(self) -> bool:
        """Did it go well, with every example?"""
        return all(result.passed for result in self.results)


@frozen
class Chapter:
    """The scenarios under one «Regel», or those above the first one."""

    title: str
    prose: tuple[str, ...]
    background: tuple[Step, ...]
    stories: tuple[Story, ...]


@frozen
class Feature:
    """A scenario file.  ``rules`` and ``overlays``: what its answers rest on; ``faults``: why it could not be read."""

    file: str
    name: str
    prose: tuple[str, ...] = ()
    background: tuple[Step, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    results: tuple[ScenarioResult, ...] = ()
    rules: frozenset[str] = frozenset()
    overlays: frozenset[str] = frozenset()
    municipalities: frozenset[str] = frozenset()
    faults: tuple[str, ...] = ()

    @property
    def passed(self) -> int:
        """How many scenarios went well."""
        return sum(result.passed for result in self.results)


def features(folder: Path, rule_sets: RuleSets, counting: Counting) -> tuple[Feature, ...]:
    """Every scenario file of a folder, run once, in name order; ``counting`` is told how it went."""
    return tuple(_feature(path, path.relative_to(folder).as_posix(), rule_sets, counting) for path in feature_files([folder]))


def _feature(path: Path, name: str, rule_sets: RuleSets, counting: Counting) -> Feature:
    try:
        read = read_feature(path, name)
    except TildelingFeil as error:
        counting.not_read(path)
        return Feature(name, name, faults=tuple(finding.message for finding in error.findings))
    results: dict[tuple[int, int | None], ScenarioResult] = {}
    rules: set[str] = set()
    overlays: set[str] = set()
    municipalities: set[str] = set()
    for scenario in read.scenarios:
        state = counting.beginning()
        result = results[scenario.line, scenario.example_line] = run_scenario(scenario, name, rule_sets, state)
        counting.played(path, state, result)
        if state.municipality is not None:
            municipalities.add(state.municipality)
        if state.result is not None:
            rules.add(state.result.rule)
            overlays |= _overlays(state)
    tree = cast(_Tree, Parser().parse(path.read_text(encoding="utf-8-sig")))["feature"]
    return Feature(
        file=name,
        name=read.name,
        prose=_prose(tree),
        background=_background(tree),
        chapters=tuple(_chapters(tree, results)),
        results=tuple(results.values()),
        rules=frozenset(rules),
        overlays=frozenset(overlays),
        municipalities=frozenset(municipalities),
    )


def _overlays(state: Scenario) -> set[str]:
    """The overlays that the answer rests on."""
    answer = state.result
    assert answer is not None
    stack, day = answer.rules.stack, answer.date.toordinal()
    return {o.id for document in answer.evaluation.program.documents for o in stack.overlays_on(document, day)}


def pieces(text: str) -> tuple[tuple[str, bool], ...]:
    """A text in pieces: what is filled from a column of the examples, and what stands as it is."""
    return tuple((piece.strip("<>"), True) if found else (piece, False) for piece, found in _split(text) if piece)


def _split(text: str) -> Iterator[tuple[str, bool]]:
    for number, piece in enumerate(_PLACEHOLDER.split(text)):
        yield piece, number % 2 == 1


# the words


def _chapters(feature: _Tree, results: Mapping[tuple[int, int | None], ScenarioResult]) -> Iterator[Chapter]:
    stories = tuple(_story(child["scenario"], results) for child in feature["children"] if "scenario" in child)
    if stories:
        yield Chapter("", (), (), stories)
    for child in feature["children"]:
        if "rule" in child:
            rule = child["rule"]
            own = tuple(_story(inner["scenario"], results) for inner in rule["children"] if "scenario" in inner)
            yield Chapter(rule["name"], _prose(rule), _background(rule), own)


def _story(scenario: _Tree, results: Mapping[tuple[int, int | None], ScenarioResult]) -> Story:
    line = scenario["location"]["line"]
    examples = tuple(_examples(block, line, results) for block in scenario["examples"])
    single = results.get((line, None))
    return Story(
        line=line,
        name=scenario["name"],
        tags=tuple(tag["name"].lstrip("@") for tag in scenario["tags"]),
        steps=tuple(_step(step) for step in scenario["steps"]),
        examples=examples,
        results=(single,) if single else tuple(row.result for block in examples for row in block.rows),
    )


def _examples(block: _Tree, line: int, results: Mapping[tuple[int, int | None], ScenarioResult]) -> Examples:
    header = block.get("tableHeader")
    rows = []
    for row in block.get("tableBody") or ():
        at = row["location"]["line"]
        rows.append(Example(at, _cells(row), results[line, at]))
    return Examples(block["name"], _cells(header) if header else (), tuple(rows))


def _step(step: _Tree) -> Step:
    table = step.get("dataTable")
    return Step(step["keyword"].strip(), step["text"], tuple(_cells(row) for row in table["rows"]) if table else ())


def _background(block: _Tree) -> tuple[Step, ...]:
    return tuple(_step(s) for child in block["children"] if "background" in child for s in child["background"]["steps"])


def _prose(block: _Tree) -> tuple[str, ...]:
    """The prose in paragraphs."""
    paragraphs = re.split(r"\n\s*\n", block["description"].strip())
    return tuple(" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip())


def _cells(row: _Tree) -> tuple[str, ...]:
    cells: Sequence[_Tree] = row["cells"]
    return tuple(cell["value"] for cell in cells)

"""Reads a scenario file (gherkin) and refuses what would otherwise be lost in silence, with file and line.

Needs ``gherkin-official``, which comes with the extra ``test``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import Factory, define, evolve, frozen
from gherkin.errors import (
    AstBuilderException,
    CompositeParserException,
    NoSuchLanguageException,
    ParserException,
    UnexpectedEOFException,
)
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from allocation.errors import Funn, MaskinFeil, TildelingFeil
from allocation.files import read_bytes
from allocation.scenarios.keywords import slip, slip_in_prose
from allocation.scenarios.steps import Keyword, Step, find, unknown_step
from allocation.scenarios.wording import ScenarioFeil, say
from allocation.text import decoded

MAX_STEPS = 10
_LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*no\s*")
_COLUMN = re.compile(r"[\w -]+")
_TAG = re.compile(r"@[\w-]+")
_PLACEHOLDER = re.compile(r"<(.+?)>")
_KEYWORDS: Mapping[str, Keyword] = {"Context": "Gitt", "Action": "Når", "Outcome": "Så"}
_OUTLINES = ("Scenariomal", "Abstrakt Scenario")
Node = Mapping[str, Any]


@frozen
class PlacedStep:
    """A step of a scenario, ready to run, and its line."""

    step: Step
    text: str
    rows: Sequence[Sequence[str]] | None
    line: int


@frozen
class ReadScenario:
    """One scenario to run; an outline gives one for each example, at ``example_line``.  Files it names lie in ``folder``."""

    name: str
    line: int
    example_line: int | None
    tags: tuple[str, ...]
    steps: tuple[PlacedStep, ...]
    folder: Path = Path()


@frozen
class ReadFeature:
    """A scenario file that is in order."""

    file: str
    name: str
    scenarios: tuple[ReadScenario, ...]
    names: tuple[str, ...]
    """The names of scenarios and outlines as written, in order."""


def read_feature(path: str | Path, name: str | None = None) -> ReadFeature:
    """Read and check a scenario file; ``name`` is how messages call it.  Raises ``ScenarioFeil`` with every fault."""
    called = name or str(path)
    try:
        text = decoded(read_bytes(path), called)
    except MaskinFeil:
        raise
    except TildelingFeil as error:
        raise ScenarioFeil(error.findings) from None
    read = parse_feature(text, called)
    return evolve(read, scenarios=tuple(evolve(scenario, folder=Path(path).parent) for scenario in read.scenarios))


def parse_feature(text: str, file: str) -> ReadFeature:
    """Read and check the text of a scenario file.  Raises ``ScenarioFeil`` with every fault, in the order of the file."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    if not _LANGUAGE.fullmatch(first):
        raise ScenarioFeil(Funn("filen sier ikke at den er på norsk", "begynn filen med «# language: no»", file, 1))
    try:
        document = cast(Node, Parser().parse(text))
    except CompositeParserException as error:
        raise ScenarioFeil([_syntax(fault, file, text) for fault in error.errors]) from None
    except ParserException as error:
        raise ScenarioFeil(_syntax(error, file, text)) from None
    feature = cast("Node | None", document.get("feature"))
    if feature is None:
        raise ScenarioFeil(_no_feature(file))
    reading = _Reading(file, text.splitlines())
    reading.feature(feature)
    scenarios: tuple[ReadScenario, ...] = ()
    if reading.compilable:
        pickles = Compiler().compile(cast(Any, {**document, "uri": file}))
        scenarios = tuple(reading.scenario(cast(Node, pickle)) for pickle in pickles)
    if reading.faults:
        raise ScenarioFeil(sorted(reading.faults.values(), key=lambda fault: fault.line or 0))
    return ReadFeature(file, feature["name"], scenarios, tuple(reading.names))


@define
class _Reading:
    """One file being read: what is wrong so far, and the line of each node.

    ``compilable``: no column has a name that the gherkin compiler would take for a regular expression.
    """

    file: str
    lines: list[str]
    faults: dict[tuple[int, str], Funn] = Factory(dict)
    names: dict[str, int] = Factory(dict)
    places: dict[str, int] = Factory(dict)
    compilable: bool = True

    def fault(self, line: int, message: str, help: str = "") -> None:
        self.faults.setdefault((line, message), Funn(message, help, self.file, line))

    # ------------------------------------------------------------------------------------------------- form of the file

    def feature(self, feature: Node) -> None:
        """Check the whole tree."""
        self._prose(feature)
        self._tags(feature)
        children = feature["children"]
        if not any("scenario" in child or "rule" in child for child in children):
            self.fault(feature["location"]["line"], "egenskapen har ingen scenarioer", "skriv «Scenario: …»")
        self._children(children)

    def _children(self, children: Sequence[Node]) -> None:
        for child in children:
            if "rule" in child:
                rule = child["rule"]
                self._prose(rule)
                self._tags(rule)
                if not any("scenario" in inner for inner in rule["children"]):
                    self.fault(rule["location"]["line"], f"regelen {say(rule['name'])} har ingen scenarioer")
                self._children(rule["children"])
            elif "background" in child:
                self._background(child["background"])
            else:
                self._scenario(child["scenario"])

    def _background(self, background: Node) -> None:
        self._no_prose(background)
        self._steps(background, "bakgrunnen", frozenset())
        for step in background["steps"]:
            if step["keywordType"] in ("Action", "Outcome"):
                self.fault(step["location"]["line"], "bakgrunnen kan bare ha «Gitt»", "flytt steget inn i scenarioene")

    def _scenario(self, scenario: Node) -> None:
        line, name = scenario["location"]["line"], scenario["name"].strip()
        self.places[scenario["id"]] = line
        called = f"scenarioet {say(name)}"
        if not name:
            self.fault(line, "scenarioet har ikke noe navn", "skriv hva det viser, etter kolon")
        elif name in self.names:
            message = f"navnet {say(name)} er brukt også på linje {self.names[name]}"
            self.fault(line, message, "gi scenarioene hver sitt navn, også under ulike regler")
        else:
            self.names[name] = line
        self._tags(scenario)
        self._no_prose(scenario)
        self._examples(scenario, called)
        given = frozenset(cell["value"] for examples in scenario["examples"] for cell in _header(examples))
        self._steps(scenario, called, given)
        if not any(step["keywordType"] == "Outcome" for step in scenario["steps"]):
            self.fault(line, f"{called} har ingen «Så», og prøver derfor ingenting", "skriv hva svaret skal være")
        if len(scenario["steps"]) > MAX_STEPS:
            message = f"{called} har {len(scenario['steps'])} steg, og det er for mange"
            self.fault(line, message, f"et scenario har høyst {MAX_STEPS}; flytt det som er felles til Bakgrunn, eller del det")

    def _examples(self, scenario: Node, called: str) -> None:
        line = scenario["location"]["line"]
        if scenario["keyword"] in _OUTLINES and not scenario["examples"]:
            self.fault(line, f"{called} er en mal uten eksempler", "skriv «Eksempler:» med en tabell, eller «Scenario:»")
        for examples in scenario["examples"]:
            self._tags(examples)
            self._no_prose(examples)
            if not examples.get("tableBody"):
                self.fault(examples["location"]["line"], "eksemplene har ingen rader", "skriv en tabell under Eksempler")
            header = [cell["value"] for cell in _header(examples)]
            for column in sorted({column for column in header if header.count(column) > 1}):
                self.fault(examples["location"]["line"], f"kolonnen {say(column)} står to ganger i eksemplene")
            for column in sorted({column for column in header if not _COLUMN.fullmatch(column)}):
                self.compilable = False
                message = f"kolonnen {say(column)} har tegn den ikke kan ha"
                self.fault(examples["location"]["line"], message, "bruk bokstaver, tall, mellomrom, - og _")
            for row in examples.get("tableBody") or ():
                self.places[row["id"]] = row["location"]["line"]

    def _steps(self, block: Node, called: str, given: frozenset[str]) -> None:
        steps = block["steps"]
        if steps and steps[0]["keywordType"] == "Conjunction":
            line = steps[0]["location"]["line"]
            self.fault(line, f"{called} begynner med «{steps[0]['keyword'].strip()}»", "begynn med Gitt, Når eller Så")
        for step in steps:
            line = step["location"]["line"]
            self.places[step["id"]] = line
            if step["keyword"].strip() == "*":
                self.fault(line, "steget begynner med «*»", "begynn med Gitt, Når, Så, Og eller Men")
            if "docString" in step:
                self.fault(line, "steget har en tekstblokk, og ingen steg tar det", "skriv teksten i anførselstegn i steget")
            texts = [step["text"], *(c["value"] for row in _table(step) for c in row["cells"])]
            for name in {name for text in texts for name in _PLACEHOLDER.findall(text)} - given:
                message = f"«<{name}>» er ikke en kolonne i eksemplene"
                self.fault(line, message, f"kolonnene er {', '.join(sorted(given))}" if given else "")

    def _tags(self, block: Node) -> None:
        for tag in block["tags"]:
            if not _TAG.fullmatch(tag["name"]):
                self.fault(
                    tag["location"]["line"],
                    f"merkelappen {say(tag['name'])} har tegn den ikke kan ha",
                    "bruk bokstaver, tall, - og _",
                )

    # -------------------------------------------------------------------------------------------------------- prose

    def _no_prose(self, block: Node) -> None:
        """Within a scenario every line is a step or a table: anything else would be lost."""
        for line, text in self._description(block):
            meant = slip(text)
            help = f"mente du «{meant}»?" if meant else "et steg begynner med Gitt, Når, Så, Og eller Men"
            self.fault(line, f"linjen {say(text)} er ikke et steg", help)

    def _prose(self, block: Node) -> None:
        for line, text in self._description(block):
            meant = slip_in_prose(text)
            if meant:
                help = f"mente du «{meant}»? Er det vanlig tekst, så begynn linjen med et annet ord"
                self.fault(line, f"linjen {say(text)} blir lest som vanlig tekst", help)

    def _description(self, block: Node) -> Iterator[tuple[int, str]]:
        wanted = [line.strip() for line in block["description"].splitlines() if line.strip()]
        number = block["location"]["line"]
        for text in wanted:
            while number < len(self.lines) and self.lines[number].strip() != text:
                number += 1
            yield number + 1, text
            number += 1

    # ----------------------------------------------------------------------------------------------------- to be run

    def scenario(self, pickle: Node) -> ReadScenario:
        """A compiled scenario with its steps found in the vocabulary."""
        ids = pickle["astNodeIds"]
        steps: list[PlacedStep] = []
        order: list[Keyword] = []
        for step in pickle["steps"]:
            keyword = _KEYWORDS.get(step["type"])
            if keyword is None:
                continue
            line = self.places[step["astNodeIds"][0]]
            order.append(keyword)
            placed = self._placed(keyword, step, line)
            if placed:
                steps.append(placed)
        line = self.places[ids[0]]
        self._order(order, pickle["name"], line)
        example = self.places[ids[1]] if len(ids) > 1 else None
        tags = tuple(tag["name"].lstrip("@") for tag in pickle["tags"])
        return ReadScenario(pickle["name"], line, example, tags, tuple(steps))

    def _placed(self, keyword: Keyword, step: Node, line: int) -> PlacedStep | None:
        found = find(keyword, step["text"])
        if found is None:
            [finding] = unknown_step(keyword, step["text"]).findings
            self.fault(line, finding.message, finding.help)
            return None
        table = step.get("argument", {}).get("dataTable")
        rows = None if table is None else [[cell["value"] for cell in row["cells"]] for row in table["rows"]]
        if found.rows and (rows is None or len(rows) < 2):
            self.fault(line, "steget mangler en tabell med felt og minst én rad", "skriv den på linjene under")
            return None
        if rows is not None and not found.rows:
            self.fault(line, f"steget {say(step['text'])} tar ingen tabell", "fjern tabellen under steget")
            return None
        return PlacedStep(found, step["text"], rows, line)

    def _order(self, order: list[Keyword], name: str, line: int) -> None:
        if order.count("Når") > 1:
            self.fault(line, f"scenarioet {say(name)} har flere «Når»", "skriv ett scenario for hver regel som vurderes")
        elif order != sorted(order, key=("Gitt", "Når", "Så").index):
            self.fault(line, f"scenarioet {say(name)} har stegene i feil rekkefølge", "skriv Gitt, så Når, så Så")
        elif "Så" in order and "Når" not in order:
            self.fault(line, f"scenarioet {say(name)} har ingen «Når»", "skriv hvilken regel som vurderes")


def _no_feature(file: str) -> Funn:
    return Funn("filen har ingen egenskap", "skriv «Egenskap: …» på linje 2", file, 1)


def _header(examples: Node) -> Sequence[Node]:
    header = examples.get("tableHeader")
    return cast("Sequence[Node]", header["cells"]) if header else ()


def _table(step: Node) -> Sequence[Node]:
    return cast("Sequence[Node]", step["dataTable"]["rows"]) if "dataTable" in step else ()


def _syntax(fault: ParserException, file: str, text: str) -> Funn:
    """A fault that the gherkin parser found, in Norwegian."""
    lines = text.splitlines()
    number = fault.location["line"]
    line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    if isinstance(fault, NoSuchLanguageException):
        return Funn("språket i «# language» finnes ikke", "skriv «# language: no»", file, number)
    if isinstance(fault, UnexpectedEOFException) and len([line for line in lines if line.strip()]) == 1:
        return _no_feature(file)
    if isinstance(fault, UnexpectedEOFException):
        return Funn("filen slutter for tidlig", "se om det mangler et scenario, en tabell eller tre anførselstegn", file, number)
    if isinstance(fault, AstBuilderException):
        return Funn("radene i tabellen har ulikt antall ruter", "hver rad skal ha like mange «|» som den første", file, number)
    meant = slip(line)
    help = f"mente du «{meant}»?" if meant else "en linje begynner med Gitt, Når, Så, Og, Men, Scenario: eller |"
    return Funn(f"linjen {say(line)} hører ikke hjemme her", help, file, number)

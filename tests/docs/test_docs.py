"""The documentation says what is so: its documents validate, its commands print what it shows, and nothing is left out."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import typing
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from allocation import Case, assess, load_rules
from allocation.answers.words import value_words
from allocation.cli import COMMANDS, main
from allocation.facts.reading import TOP_KEYS
from allocation.language import facts_model, overlay_model, rule_model, service_model
from allocation.language.fields import RESERVED, Part
from allocation.language.functions import FUNCTIONS, STEPS
from allocation.values.units import KNOWN_UNITS
from tests.docs.blocks import Block, agrees, blocks, commands, replies

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
CHECKOUT = f"Reglene leses fra {ROOT / 'rules'}.\n"  # told of a checkout; a page shows what the installed package prints
PAGES = (
    "veileder.md",
    "tjenester.md",
    "uttrykk.md",
    "ordliste.md",
    "integrering.md",
    "samhandling.md",
    "fordeling.md",
    "utveksling.md",
)
REFERENCE = DOCS / "uttrykk.md"
DAY = date(2026, 3, 1)


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with the shipped rules and examples, and commands named as the pages name them."""
    for name in ("eksempler", "rules", "features"):
        (tmp_path / name).symlink_to(ROOT / name)
    programs = tmp_path / ".bin"
    programs.mkdir()
    for name, arguments in (("tildeling", "-m allocation.cli"), ("python", "")):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments} "$@"\n', encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.skipif(os.name == "nt", reason="the pages show commands of a POSIX shell")
@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_shows_is_what_happens(page: str, workplace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faults: list[str] = []
    names: dict[str, object] = {}
    for block in blocks(DOCS / page):
        if block.file:
            (workplace / block.file).write_text(block.text, encoding="utf-8")
        if block.language == "console":
            faults += _console(block, workplace)
        elif block.language == "pycon":
            faults += _session(block, names)
        elif block.language == "python":
            exec(compile(block.text, block.where, "exec"), names)
        elif block.language == "yaml" and not block.faulty and _is_document(block.text):
            faults += _document(block, workplace, capsys)
    assert not faults, "\n\n".join(faults)


def _console(block: Block, workplace: Path) -> Iterator[str]:
    for command in commands(block.text):
        interview = "tildeling spør" in command.text
        given, expected = replies(command.expected) if interview else ("", command.expected)
        run = subprocess.run(
            ["sh", "-c", command.text], cwd=workplace, input=given, capture_output=True, encoding="utf-8", timeout=120
        )
        printed = run.stdout + run.stderr.replace(CHECKOUT, "")
        if interview:  # what a person types ends a line on a terminal, and not here
            expected, printed = " ".join(expected.split()), " ".join(printed.split())
        if not agrees(expected, printed):
            yield f"{block.where}: $ {command.text}\n--- the page says\n{expected}\n--- it prints\n{printed}"


def _session(block: Block, names: dict[str, object]) -> Iterator[str]:
    test = doctest.DocTestParser().get_doctest(block.text, names, block.where, block.page, block.line)
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    runner.run(test, out=told.append, clear_globs=False)
    names.update(test.globs)
    if told:
        yield "".join(told)


def _is_document(text: str) -> bool:
    keys = {line.partition(":")[0] for line in text.splitlines() if line[:1].isalpha()}
    return bool(keys & {"id", "sak", "fakta"})


def _document(block: Block, workplace: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[str]:
    path = workplace / (block.file or f"linje-{block.line}.yaml")
    path.write_text(block.text, encoding="utf-8")
    code = main(["valider", str(path)])
    told = capsys.readouterr()
    if code:
        yield f"{block.where}: {told.out}{told.err}"


# the reference is complete


def _parts() -> list[type[Part]]:
    found = [thing for module in (rule_model, overlay_model, facts_model, service_model) for thing in vars(module).values()]
    models = {thing for thing in found if isinstance(thing, type) and issubclass(thing, Part)}
    return sorted(models, key=lambda model: model.__name__)


def _literals(kind: object) -> Iterator[str]:
    if typing.get_origin(kind) is typing.Literal:
        yield from typing.get_args(kind)
    for inner in typing.get_args(kind):
        yield from _literals(inner)


@pytest.mark.parametrize("model", _parts(), ids=lambda model: model.__name__)
def test_every_key_and_choice_of_a_document_is_described(model: type[Part]) -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    wanted = {name for name in model.model_fields}
    wanted |= {choice for field in model.model_fields.values() for choice in _literals(field.annotation)}
    assert sorted(name for name in wanted if f"`{name}`" not in text) == []


def test_every_word_of_the_language_is_described() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    functions = [name for name in FUNCTIONS if f"`{name}(" not in text or f"{name}(" not in _expressions()]
    assert functions == []
    words = (*KNOWN_UNITS, *STEPS, *TOP_KEYS, *sorted(RESERVED - {"ukjent", "null"}))
    assert [word for word in words if f"`{word}`" not in text] == []


def test_every_command_is_described() -> None:
    text = (DOCS / "veileder.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"tildeling {name}" not in text] == []


def _glossary() -> list[tuple[str, str]]:
    rows = [line.split("|") for line in (DOCS / "ordliste.md").read_text(encoding="utf-8").splitlines() if line[:2] == "| "]
    return [(row[1].strip(), row[2].strip()) for row in rows if row[1].strip() != "Ord"]


def test_each_word_of_the_glossary_is_translated_once_and_used_in_the_code() -> None:
    words = [word for word, _ in _glossary()]
    assert sorted({word for word in words if words.count(word) > 1}) == []
    english = [word for _, word in _glossary() if word != "–"]
    assert sorted({word for word in english if english.count(word) > 1}) == []
    rooms = ("allocation", "allocation_service", "coordination")
    code = "\n".join(path.read_text(encoding="utf-8") for room in rooms for path in (ROOT / room).rglob("*.py"))
    assert [word for word in english if not re.search(rf"\b{word.strip('`')}s?\b", code)] == []


def test_links_between_pages_lead_somewhere() -> None:
    lost = []
    for page in DOCS.rglob("*.md"):
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            file, _, anchor = target.partition("#")
            found = (page.parent / file) if file else page
            if "://" in target or (found.exists() and (not anchor or anchor in _anchors(found))):
                continue
            lost.append(f"{page.name}: {target}")
    assert lost == []


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


# the expressions give what the reference says


def _expressions() -> str:
    return "\n".join(block.text for block in blocks(REFERENCE) if block.language == "uttrykk")


def test_every_expression_gives_what_the_reference_says(tmp_path: Path) -> None:
    lines = [line.rpartition(" → ") for line in _expressions().splitlines() if line.strip()]
    document = next(b for b in blocks(REFERENCE) if b.file == "eksempel-uttrykk.yaml").text
    quantities = ["størrelser:"]
    given = ["gir:"]
    for number, (expression, _, result) in enumerate(lines):
        unit = "antall" if re.fullmatch(r"[\d,]+", result.strip()) else result.strip().rpartition(" ")[2]
        declared = f"enhet: {unit}, " if unit in KNOWN_UNITS else ""
        quantities.append(f"  e{number}: {{{declared}tekst: eksempel, uttrykk: '{expression.strip()}'}}")
        given.append(f"  e{number}: {{av: e{number}, når: alltid}}")
    (tmp_path / "uttrykk.yaml").write_text("\n".join([document, *quantities, *given]) + "\n", encoding="utf-8")
    rules = load_rules(folders=[tmp_path])
    sample = next(b for b in blocks(REFERENCE) if b.file == "eksempel-sak.yaml").text
    (tmp_path / "sak.txt").write_text(sample, encoding="utf-8")
    answer = assess(rules, Case.read(tmp_path / "sak.txt", rules.vocabulary), "eksempel.uttrykk", date=DAY)
    wrong = []
    for (expression, _, expected), found in zip(lines, answer.results.values(), strict=True):
        said = value_words(found.type, found.interval, "nb")
        if said.replace("\u00a0", " ") != expected.strip():
            wrong.append(f"{expression.strip()}: {said}, not {expected.strip()}")
    assert wrong == []

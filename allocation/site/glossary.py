"""The words of the field, from the glossary of the documentation."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from attrs import frozen


@frozen
class Word:
    """A word, what the code calls it (empty where it has no name there), and what it means."""

    word: str
    code: str
    meaning: str


@frozen
class Words:
    """A part of the glossary."""

    title: str
    words: tuple[Word, ...]


def glossary() -> tuple[Words, ...]:
    """The whole glossary; nothing where it is not there."""
    page = _page()
    if not page.is_file():
        return ()
    parts: list[tuple[str, list[Word]]] = []
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            parts.append((line[3:].strip(), []))
        elif line.startswith("| ") and parts:
            cells = [cell.strip().replace("`", "") for cell in line.strip("|").split("|")]
            if len(cells) == 3 and cells[0] != "Ord":
                parts[-1][1].append(Word(cells[0], "" if cells[1] == "–" else cells[1], cells[2]))
    return tuple(Words(title, tuple(words)) for title, words in parts if words)


def _page() -> Traversable:
    """The page in a checkout, else the copy in the installed package."""
    checkout = Path(__file__).resolve().parents[2]
    here = checkout / "docs" / "ordliste.md"
    if (checkout / "pyproject.toml").is_file() and here.is_file():
        return here
    return files("allocation").joinpath("_data", "ordliste.md")

"""Reads the fenced blocks of a Markdown page, and compares what a command printed with what the page says."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import frozen

_FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<text>.*?)^```[ \t]*$", re.M | re.S)


@frozen
class Block:
    """``language`` is the first word of the info string; ``file``: the name in ``fil=…``; ``faulty``: it is meant to be wrong."""

    page: str
    line: int
    language: str
    file: str | None
    faulty: bool
    text: str

    @property
    def where(self) -> str:
        return f"{self.page}:{self.line}"


@frozen
class Command:
    """A command of a console block, and what the page says it prints."""

    text: str
    expected: str


def blocks(page: Path) -> list[Block]:
    """Every fenced block of a page, in order."""
    content = page.read_text(encoding="utf-8")
    found = []
    for match in _FENCE.finditer(content):
        words = match["info"].split()
        file = next((word.removeprefix("fil=") for word in words if word.startswith("fil=")), None)
        line = content.count("\n", 0, match.start()) + 1
        found.append(Block(page.name, line, words[0] if words else "", file, "feil" in words, match["text"]))
    return found


def commands(text: str) -> list[Command]:
    r"""Lines that begin with «$ » are commands (a final \ goes on); the lines below are what is printed."""
    found: list[tuple[list[str], list[str]]] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            found.append(([line[2:]], []))
        elif found and not found[-1][1] and found[-1][0][-1].endswith("\\"):
            found[-1][0].append(line)
        elif found:
            found[-1][1].append(line)
    return [Command("\n".join(command), "\n".join(printed)) for command, printed in found]


def agrees(expected: str, printed: str) -> bool:
    """Do they say the same?

    A line «…» is any lines; «…» within a line is any text in it.  A space that does not break is a space.
    """
    pattern = ""
    for line in expected.strip().splitlines():
        if line.strip() == "…":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += "[^\n]*".join(re.escape(part) for part in line.rstrip().split("…")) + r"\n"
    lines = [line.rstrip() for line in printed.replace("\u00a0", " ").strip().splitlines()]
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in lines)) is not None


def replies(expected: str) -> tuple[str, str]:
    """The replies of a person in a transcript of ``spør``, and the transcript without them."""
    given = re.findall(r"^ *\[[^\]\n]+\] (.+)$", expected, re.M)
    return "".join(f"{reply}\n" for reply in given), re.sub(r"^( *\[[^\]\n]+\]) .+$", r"\1", expected, flags=re.M)

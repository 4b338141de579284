"""Sets the tables of scenario files straight: every column as wide as its widest cell.  Nothing else of a file changes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import define, field

from allocation.errors import Funn
from allocation.files import read_bytes, write_whole
from allocation.scenarios.wording import ScenarioFeil
from allocation.text import decoded

_BLOCKS = ('"""', "```")


@define
class _Table:
    """The rows of one table, by line number from 0; a comment or an empty line between them is left where it is."""

    indent: str
    rows: dict[int, list[str]] = field(factory=dict)

    def lines(self) -> dict[int, str]:
        """Every row as it should stand."""
        widths = [max(map(len, column)) for column in zip(*self.rows.values(), strict=True)]
        return {at: self.indent + _row(cells, widths) for at, cells in self.rows.items()}


def tidy(text: str, file: str) -> str:
    """The text with its tables straight; the same text again when it already is so.

    Raises ``ScenarioFeil`` with every row that does not end with «|» or has another number of cells than the first.
    """
    lines, faults, tables = text.split("\n"), [], []
    current: _Table | None = None
    block = ""
    for at, line in enumerate(lines):
        bare = line.strip()
        if block or bare.startswith(_BLOCKS):
            block = "" if block and bare.startswith(block) else block or bare[:3]
            current = None
        elif bare.startswith("|"):
            cells = _cells(bare)
            if cells is None:
                faults.append(Funn("tabellraden slutter ikke med «|»", "avslutt raden med «|»", file, at + 1))
                continue
            if current is None:
                current = _Table(line[: len(line) - len(line.lstrip())])
                tables.append(current)
            first = next(iter(current.rows.values()), cells)
            if len(cells) != len(first):
                message = f"tabellraden har {len(cells)} ruter, og den første i tabellen har {len(first)}"
                faults.append(Funn(message, "gi hver rad en rute for hver kolonne; «-» når noe ikke er opplyst", file, at + 1))
                continue
            current.rows[at] = cells
        elif bare and not bare.startswith("#"):
            current = None
    if faults:
        raise ScenarioFeil(faults)
    for table in tables:
        for at, line in table.lines().items():
            lines[at] = line
    return "\n".join(lines)


def tidy_files(files: Iterable[Path]) -> list[Path]:
    """Set the tables of files straight, and return those that changed.  Raises TildelingFeil, and then none is written."""
    changed: dict[Path, str] = {}
    faults: list[Funn] = []
    for path in files:
        text = decoded(read_bytes(path), str(path))
        try:
            straight = tidy(text, str(path))
        except ScenarioFeil as error:
            faults += error.findings
            continue
        if straight != text:
            changed[path] = straight
    if faults:
        raise ScenarioFeil(faults)
    for path, straight in changed.items():
        write_whole(path, straight)
    return list(changed)


def _cells(row: str) -> list[str] | None:
    """The cells of a row as written, «\\|» and all; None where the row is not closed."""
    parts: list[str] = [""]
    escaped = False
    for sign in row:
        if sign == "|" and not escaped:
            parts.append("")
        else:
            parts[-1] += sign
        escaped = sign == "\\" and not escaped
    return [part.strip() for part in parts[1:-1]] if len(parts) > 2 and not parts[-1].strip() else None


def _row(cells: list[str], widths: list[int]) -> str:
    return f"| {' | '.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))} |"

"""Colour for text on a terminal: the marks ✓ ✗ ? and the first line.  The text means the same without it."""

from __future__ import annotations

import sys
from typing import IO, cast

from rich.console import Console
from rich.table import Table
from rich.text import Text

from allocation.terminal import coloured, visible

_STYLES = {"✓": "green", "✗": "red", "?": "yellow"}


def _raw() -> IO[str]:
    return cast("IO[str]", coloured(sys.stdout))


def paint(text: str) -> None:
    """Print text with coloured marks; long lines are left to the terminal."""
    console = Console(file=_raw(), highlight=False, soft_wrap=True)
    for index, line in enumerate(visible(text).splitlines()):
        shown = Text(line, style="bold" if index == 0 else "")
        for mark, style in _STYLES.items():
            at = line.find(mark)
            before = line[:at].strip(" ·-")
            if at >= 0 and (not before or before.endswith(":")):  # a single line may stand beside its heading
                shown.stylize(style, at, at + 1)
        console.print(shown)


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """A table for a terminal."""
    shown = Table(*head, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        shown.add_row(*(Text(visible(cell)) for cell in row))
    Console(file=_raw(), highlight=False).print(shown)

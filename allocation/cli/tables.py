"""Rows on standard output: a table on a terminal, tab-separated columns elsewhere."""

from __future__ import annotations

from allocation.cli.common import is_terminal


def print_rows(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Print rows under a head."""
    if is_terminal():
        from allocation.cli.colour import table

        table(head, rows)
        return
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    for row in (head, *rows):
        print("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip())

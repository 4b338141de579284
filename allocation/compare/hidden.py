"""Counts of people that may be shown: small ones are hidden, and so many more that no hidden one follows from those shown.

A count of 1 to ``LEAST`` - 1 is hidden.  The sums of rows and columns count as known to the reader.  So where what is hidden in a
row or column is one cell, or comes to fewer than ``LEAST`` people, the least cell still shown there is hidden too, until
every hidden cell can be at least one more or one less with all that is shown as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

LEAST = 5
Counts = Sequence[Sequence[int]]
Cell = tuple[int, int]


def hidden_cells(counts: Counts) -> frozenset[Cell]:
    """The cells of a table that are not shown."""
    hidden = {(row, column) for row, line in enumerate(counts) for column, count in enumerate(line) if 0 < count < LEAST}
    while more := _more(counts, hidden):
        hidden.add(more)
    return frozenset(hidden)


def _more(counts: Counts, hidden: set[Cell]) -> Cell | None:
    """One more cell to hide; None when what is hidden is safe, or nothing is left to hide."""
    for line in _lines(counts):
        own = [cell for cell in line if cell in hidden]
        shown = [cell for cell in line if cell not in hidden]
        if own and shown and (len(own) == 1 or sum(_at(counts, cell) for cell in own) < LEAST):
            return _least(counts, shown, hidden)
    for cell in sorted(hidden):
        if not can_vary(counts, hidden, cell):
            beside = [other for line in _lines(counts) if cell in line for other in line if other not in hidden]
            if beside:
                return _least(counts, beside, hidden)
    stuck = any(not can_vary(counts, hidden, cell) for cell in hidden)
    shown = [cell for line in _lines(counts) for cell in line if cell not in hidden]
    return _least(counts, shown, hidden) if stuck and shown else None


def _least(counts: Counts, cells: Iterable[Cell], hidden: set[Cell]) -> Cell:
    """The cell to hide with others: one that other hidden cells have in both its row and its column, then the smallest with
    someone in it."""

    def price(cell: Cell) -> tuple[object, ...]:
        alone = len(counts) > 1 and not all(any(each[end] == cell[end] for each in hidden) for end in (0, 1))
        return alone, _at(counts, cell) == 0, _at(counts, cell), cell

    return min(cells, key=price)


def _at(counts: Counts, cell: Cell) -> int:
    return counts[cell[0]][cell[1]]


def _lines(counts: Counts) -> list[list[Cell]]:
    """Rows, and columns where there is more than one row."""
    rows = [[(row, column) for column in range(len(line))] for row, line in enumerate(counts)]
    columns = [list(line) for line in zip(*rows, strict=True)] if len(rows) > 1 else []
    return [*rows, *columns]


def can_vary(counts: Counts, hidden: Iterable[Cell], cell: Cell) -> bool:
    """Can a hidden cell be another whole number, with the sums of rows and columns and all that is shown as they are?

    One more here is one less elsewhere in the row and the column, and so round a circle of hidden cells.  A table with one row
    has no sums of columns.
    """
    cells = frozenset(hidden)
    if len(counts) == 1:
        return any(other != cell and (_at(counts, other) or _at(counts, cell)) for other in cells)
    return _circle(counts, cells, cell, up=True) or (_at(counts, cell) > 0 and _circle(counts, cells, cell, up=False))


def _circle(counts: Counts, hidden: frozenset[Cell], cell: Cell, *, up: bool) -> bool:
    """Is there a way back to the cell's row from its column, with every second cell one less and every second one more?"""
    waiting, seen = [("column", cell[1])], {("column", cell[1])}
    while waiting:
        kind, place = waiting.pop()
        if (kind, place) == ("row", cell[0]):
            return True
        for other in hidden - {cell}:
            if other[0 if kind == "row" else 1] != place:
                continue
            # from a column the other cell goes the other way than ours, from a row it goes the same way
            less = up if kind == "column" else not up
            to = ("row", other[0]) if kind == "column" else ("column", other[1])
            if (not less or _at(counts, other) > 0) and to not in seen:
                seen.add(to)
                waiting.append(to)
    return False


def shown(counts: Counts) -> list[list[int | None]]:
    """The table as it may be shown; None: hidden."""
    hidden = hidden_cells(counts)
    return [[None if (row, column) in hidden else count for column, count in enumerate(line)] for row, line in enumerate(counts)]


def shown_row(counts: Sequence[int]) -> list[int | None]:
    """A row of counts whose sum is known, as it may be shown."""
    return shown([counts])[0]

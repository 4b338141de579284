"""Rows of a list that are the same in everything: two of a kind, or one that has been given twice.  Nobody can tell which."""

from __future__ import annotations

from datetime import date

from allocation.facts.case import Case, Row


def equal_rows(case: Case, table: str, on: date) -> list[list[int]]:
    """The numbers (from 0) of rows that are the same, group by group."""
    groups: list[tuple[Row, list[int]]] = []
    for number, row in case.rows_on(table, on):
        same = next((numbers for first, numbers in groups if first == row), None)
        if same is None:
            groups.append((row, [number]))
        else:
            same.append(number)
    return [numbers for _, numbers in groups if len(numbers) > 1]

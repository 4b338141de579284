"""A case as the words of a scenario: facts and lists in the background, and one scenario for each side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from allocation.compare.seen import Seen
from allocation.facts.case import Case
from allocation.scenarios.state import say_name
from allocation.values.numbers import format_date


def story(
    case: Case, rule: str, day: date, sides: Iterable[tuple[str, tuple[str, ...], Seen, Seen]], *, closed: bool, place: str | None
) -> str:
    """A scenario file.  ``sides``: the name, the overlays, what it answers, and what the other side answers."""
    lines = ["# language: no", f"Egenskap: En person på grensen i {rule}", "", "  Bakgrunn:"]
    lines += [f"    {line}" for line in _given(case, day, closed=closed, place=place)]
    for name, overlays, own, other in sides:
        lines += ["", f"  Scenario: {name}"]
        steps = [f'at overlegget "{overlay}" gjelder' for overlay in overlays]
        lines += [f"    {'Og' if number else 'Gitt'} {step}" for number, step in enumerate(steps)]
        lines += [f"    Når {rule} vurderes", *(f"    {line}" for line in own.steps(other))]
    return "\n".join((*lines, ""))


def _given(case: Case, day: date, *, closed: bool, place: str | None) -> Iterator[str]:
    yield f"Gitt at datoen er {format_date(day)}"
    if place is not None:
        yield f'Og at kommunen er "{place}"'
    if closed:
        yield "Og at bevisføringen er avsluttet"
    data = case.to_data()
    facts = data.pop("fakta")
    assert isinstance(facts, dict)
    for name, value in facts.items():
        if isinstance(value, Mapping) and "svar" in value:
            reasons = str(value.get("begrunnelse", "")).replace('"', "»")
            yield f'Og at {say_name(name)} er vurdert til {value["svar"]} fordi "{reasons}"'
        else:
            yield f"Og at {say_name(name)} er {value}"
    for name, rows in data.items():
        if isinstance(rows, list):
            yield from _table(name, rows)


def _table(name: str, rows: list[Mapping[str, object]]) -> Iterator[str]:
    if not rows:
        yield f"Og at det ikke finnes noen {say_name(name)}"
        return
    fields = list(dict.fromkeys(field for row in rows for field in row))
    if not fields:
        return
    yield f"Og følgende {say_name(name)}:"
    cells = [[say_name(field) for field in fields], *([_cell(row.get(field)) for field in fields] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        yield "  | " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"


def _cell(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, Mapping) and "svar" in value:
        return f"{value['svar']}: {value.get('begrunnelse', '')}"
    return str(value)

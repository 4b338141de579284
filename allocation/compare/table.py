"""The numbers of a comparison as rows, one fact a row, each with the rule sets that it came from."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

from allocation.columns.csv import csv_text
from allocation.compare.report import Comparison
from allocation.compare.source import rule_set_hash

COLUMNS = ("del", "regel", "gruppe", "navn", "før", "etter", "antall", "laveste", "høyeste", "enhet")


def table(report: Comparison) -> pl.DataFrame:
    """Scenarios, people at the border, outcomes, values and groups.  What is hidden is empty, with ``skjult`` true."""
    rows = [{**dict.fromkeys((*COLUMNS, "skjult")), **row} for row in _rows(report)]
    schema: dict[str, Any] = {name: pl.String for name in COLUMNS} | {"antall": pl.Int64, "skjult": pl.Boolean}
    frame = pl.DataFrame(rows, schema=schema)
    sides = report.origin.sides
    status = " + ".join(overlay.status for overlay in sides.proposals) or None
    return frame.with_columns(
        pl.lit(rule_set_hash(sides.before.rules)).alias("regelsett_før"),
        pl.lit(rule_set_hash(sides.after.rules)).alias("regelsett_etter"),
        pl.lit(status, dtype=pl.String).alias("status"),
        pl.lit(report.people.synthetic if report.people is not None else None, dtype=pl.Boolean).alias("syntetisk"),
    )


def csv(report: Comparison) -> str:
    """The same as CSV."""
    return csv_text(table(report))


def parquet(report: Comparison) -> bytes:
    """The same as Parquet, with where it comes from in the metadata of the file (``kilde``, JSON)."""
    out = io.BytesIO()
    source = json.dumps(report.origin.to_data(), ensure_ascii=False)
    table(report).write_parquet(out, metadata={"kilde": source})
    return out.getvalue()


def _rows(report: Comparison) -> Iterator[dict[str, Any]]:
    if report.scenarios is not None:
        for each in report.scenarios.changed:
            before, after = each.before.outcome.value, each.after.outcome.value
            yield {"del": "scenario", "regel": each.rule, "navn": each.place.name, "før": before, "etter": after, "antall": 1}
    for found in report.border:
        kind = found.kind
        head = {"del": "grenseperson", "regel": found.rule, "navn": kind.value or None, "før": kind.before or None}
        yield {**head, "etter": kind.after, "antall": int(found.person is not None)}
    for rule in report.people.rules.values() if report.people is not None else ():
        data = rule.to_data()
        for before, line in zip(data["rekkefølge"], data["utfall"], strict=True):
            for after, count in zip(data["rekkefølge"], line, strict=True):
                yield _count({"del": "utfall", "regel": rule.rule, "før": before, "etter": after}, count)
        for name, value in data["verdier"].items():
            of_value = {"regel": rule.rule, "navn": name}
            for part, amount in (("før", value["før"]), ("etter", value["etter"]), ("endring", value["endring"])):
                yield _range({"del": f"verdi_{part}", **of_value, "enhet": value["enhet"]}, amount)
            people: Mapping[str, Any] = value["personer"]
            for word, count in people.items():
                yield _count({"del": "verdi_personer", **of_value, "etter": word}, count)
        for group, lines in data["grupper"].items():
            for of_group in lines:
                head = {"del": "gruppe", "regel": rule.rule, "gruppe": f"{group}: {of_group['gruppe']}"}
                for name, told in of_group.items():
                    if name in rule.money:
                        yield _range({**head, "navn": name, "enhet": rule.money[name].unit}, told)
                    elif not name.startswith("gruppe"):
                        yield _count({**head, "navn": name}, told)


def _count(head: dict[str, Any], count: int | None) -> dict[str, Any]:
    return {**head, "antall": count, "skjult": count is None}


def _range(head: dict[str, Any], value: Any) -> dict[str, Any]:
    return (
        {**head, "skjult": True}
        if value is None
        else {**head, "laveste": value["laveste"], "høyeste": value["høyeste"], "skjult": False}
    )

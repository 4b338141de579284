"""JSON Schema (draft 2020-12) of the answer of one rule as data."""

from __future__ import annotations

from allocation.shapes.schema import Schema, output_schema


def answer_schema() -> Schema:
    """The schema of ``Answer.to_data``."""
    return output_schema("svar")

"""The pieces that the schemas of answers are made of."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]


def object_of(keys: dict[str, Schema], required: tuple[str, ...] | None = None, description: str = "") -> Schema:
    found: Schema = {"type": "object", "description": description} if description else {"type": "object"}
    found["properties"] = keys
    found["required"] = list(keys if required is None else required)
    found["additionalProperties"] = False
    return found


def text(description: str) -> Schema:
    return {"type": "string", "description": description}


def day(description: str) -> Schema:
    return {"type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": description}


def yes_no(description: str) -> Schema:
    return {"type": "boolean", "description": description}


def one_of(values: list[str], description: str) -> Schema:
    return {"enum": values, "description": description}


def list_of(items: Schema, description: str) -> Schema:
    return {"type": "array", "items": items, "description": description}


def map_of(values: Schema, description: str) -> Schema:
    return {"type": "object", "additionalProperties": values, "description": description}


def ref(name: str, description: str = "") -> Schema:
    found = {"$ref": f"#/$defs/{name}"}
    return found | {"description": description} if description else found


def or_null(schema: Schema) -> Schema:
    return {"anyOf": [{key: value for key, value in schema.items() if key != "description"}, {"type": "null"}]} | {
        "description": schema.get("description", "")
    }


def both(description: str) -> dict[str, Schema]:
    return {"tekst": text(f"{description} Bokmål."), "tekst_nn": text(f"{description} Nynorsk.")}

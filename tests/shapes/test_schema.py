"""The schemas of the outputs: every key described, nothing else allowed, and references that hold wherever a schema is put."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from allocation.shapes.schema import OUTPUTS, components, output_schema

FAULT = {"kode": "sak", "peker": "", "melding": "X.", "hjelp": "", "fil": None, "linje": None, "kolonne": None}


def objects(part: object, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(part, dict):
        if "properties" in part:
            yield path, part
        for key, value in part.items():
            yield from objects(value, f"{path}.{key}")
    elif isinstance(part, list):
        for item in part:
            yield from objects(item, path)


def references(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if "$ref" in part:
            yield part["$ref"]
        for value in part.values():
            yield from references(value)
    elif isinstance(part, list):
        for item in part:
            yield from references(item)


def described(part: dict[str, Any]) -> bool:
    """A reference is described where it leads, and a constant by itself."""
    if "anyOf" in part and "description" not in part:
        return all(described(one) or one == {"type": "null"} for one in part["anyOf"])
    return bool({"description", "$ref", "const"} & part.keys())


@pytest.mark.parametrize("kind", OUTPUTS)
def test_every_key_is_described_and_nothing_else_is_allowed(kind: str) -> None:
    schema = output_schema(kind)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:tildeling:skjema:{kind}"
    for path, part in objects(schema, kind):
        assert part["additionalProperties"] is False and part["description"], path
        for key, value in part["properties"].items():
            assert described(value), f"{path}.{key}"


@pytest.mark.parametrize("kind", OUTPUTS)
def test_a_part_that_is_named_once_stands_where_it_is_named(kind: str) -> None:
    schema = output_schema(kind)
    named = list(references(schema))
    assert set(named) == {f"#/$defs/{name}" for name in schema.get("$defs", {})}
    assert all(named.count(name) > 1 or name in references(schema["$defs"][name.removeprefix("#/$defs/")]) for name in named)


def test_the_schema_holds_inside_another_document() -> None:
    """Its ``$id`` is the base of its references, wherever it is put."""
    whole = {"$id": "urn:prove", "$defs": {"Svar": output_schema("feil")}, "$ref": "urn:tildeling:skjema:feil"}
    registry: Registry[Any] = Registry().with_resource("urn:prove", Resource.from_contents(whole, _dialect()))
    check = Draft202012Validator({"$ref": "urn:prove"}, registry=registry.crawl())
    assert check.is_valid({"feil": [FAULT]}) and not check.is_valid({"feil": [FAULT | {"mer": 1}]})


def test_all_outputs_are_components_of_one_openapi_document() -> None:
    document = {"openapi": "3.1.0", "components": {"schemas": components()}}
    for reference in references(document):
        _, first, second, name = reference.split("/")
        assert (first, second) == ("components", "schemas") and name in components()
    registry: Registry[Any] = Registry().with_resource("urn:api", Resource.from_contents(document, _dialect()))
    check = Draft202012Validator({"$ref": "urn:api#/components/schemas/Feil"}, registry=registry)
    assert check.is_valid({"feil": [FAULT]}) and not check.is_valid({"feil": [FAULT | {"linje": 0}]})


def _dialect() -> Any:
    from referencing.jsonschema import DRAFT202012

    return DRAFT202012

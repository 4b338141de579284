"""JSON Schema (draft 2020-12) of the outputs, each on its own or all of them as the components of an OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode

from allocation.shapes.base import Feil
from allocation.shapes.receipts import Etterprøving, Kvittering, Tjenesteetterprøving, Tjenestekvittering

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Plain(GenerateJsonSchema):
    """Without a title for each key: the description says what it is."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def adapter(kind: str) -> TypeAdapter[Any]:
    """What checks data of an output.  ``kind`` is one of `OUTPUTS`."""
    return TypeAdapter(_OUTPUTS[kind])


def output_schema(kind: str) -> Schema:
    """The schema of one output.  Its ``$id`` is the base that its references are read from, wherever it is put."""
    made = adapter(kind).json_schema(schema_generator=_Plain)
    return {"$schema": DIALECT, "$id": f"urn:tildeling:skjema:{kind}", **made}


def components() -> dict[str, Schema]:
    """The schemas of all outputs by name, as ``components/schemas`` of an OpenAPI document (3.1)."""
    wanted: list[tuple[str, JsonSchemaMode, TypeAdapter[Any]]] = [(kind, "validation", adapter(kind)) for kind in _OUTPUTS]
    _, whole = TypeAdapter.json_schemas(wanted, schema_generator=_Plain, ref_template="#/components/schemas/{model}")
    found: dict[str, Schema] = whole["$defs"]
    return found


_OUTPUTS: Mapping[str, Any] = MappingProxyType(
    {
        "feil": Feil,
        "kvittering": Kvittering,
        "tjenestekvittering": Tjenestekvittering,
        "etterprøving": Etterprøving,
        "tjenesteetterprøving": Tjenesteetterprøving,
    }
)
OUTPUTS: tuple[str, ...] = tuple(_OUTPUTS)

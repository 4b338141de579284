"""JSON Schema (draft 2020-12) of the outputs, each on its own or all of them as the components of an OpenAPI document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode

from allocation.shapes.answer import Regelspørsmål, Svar, Svarhode, Tidslinje
from allocation.shapes.base import Feil
from allocation.shapes.comparison import Sammenligning
from allocation.shapes.letters import Begrunnelse, Brev
from allocation.shapes.receipts import Etterprøving, Kvittering, Tjenesteetterprøving, Tjenestekvittering
from allocation.shapes.services import Tjenestespørsmål, Tjenestesvar, Visning

Schema = dict[str, Any]
_REF = "#/$defs/"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Plain(GenerateJsonSchema):
    """Without a title for each key: the description says what it is."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


@cache
def adapter(kind: str) -> TypeAdapter[Any]:
    """What checks data of an output.  ``kind`` is one of `OUTPUTS`."""
    return TypeAdapter(_OUTPUTS[kind])


def output_schema(kind: str) -> Schema:
    """The schema of one output.  Its ``$id`` is the base that its references are read from, wherever it is put."""
    made = _folded(adapter(kind).json_schema(schema_generator=_Plain))
    return {"$schema": DIALECT, "$id": f"urn:tildeling:skjema:{kind}", **made}


def _folded(whole: Schema) -> Schema:
    """The schema with each part that is named only once put where it is named."""
    while True:
        named = Counter(_names(whole))
        once = {name for name, part in whole.get("$defs", {}).items() if named[name] == 1 and name not in _names(part)}
        if not once:
            return whole
        (name, *_) = sorted(once)
        parts = {key: part for key, part in whole["$defs"].items() if key != name}
        whole = _put({**whole, "$defs": parts}, name, whole["$defs"][name])
        if not whole["$defs"]:
            del whole["$defs"]


def _names(part: object) -> list[str]:
    """The parts that are named in a schema."""
    if isinstance(part, dict):
        own = [part["$ref"].removeprefix(_REF)] if isinstance(part.get("$ref"), str) else []
        return own + [name for value in part.values() for name in _names(value)]
    return [name for item in part for name in _names(item)] if isinstance(part, list) else []


def _put(part: Any, name: str, meant: Schema) -> Any:
    """The schema with what a name means in its place; a description beside the name wins."""
    if isinstance(part, list):
        return [_put(item, name, meant) for item in part]
    if not isinstance(part, dict):
        return part
    if part.get("$ref") == f"{_REF}{name}":
        return {**meant, **{key: value for key, value in part.items() if key != "$ref"}}
    return {key: _put(value, name, meant) for key, value in part.items()}


def components() -> dict[str, Schema]:
    """The schemas of all outputs by name, as ``components/schemas`` of an OpenAPI document (3.1)."""
    wanted: list[tuple[str, JsonSchemaMode, TypeAdapter[Any]]] = [(kind, "validation", adapter(kind)) for kind in _OUTPUTS]
    _, whole = TypeAdapter.json_schemas(wanted, schema_generator=_Plain, ref_template="#/components/schemas/{model}")
    found: dict[str, Schema] = whole["$defs"]
    return found


_OUTPUTS: Mapping[str, Any] = MappingProxyType(
    {
        "feil": Feil,
        "svar": Svar,
        "svarhode": Svarhode,
        "spørsmål": Regelspørsmål,
        "tidslinje": Tidslinje,
        "tjenester": Tjenestesvar,
        "tjenestespørsmål": Tjenestespørsmål,
        "visning": Visning,
        "begrunnelse": Begrunnelse,
        "brev": Brev,
        "kvittering": Kvittering,
        "tjenestekvittering": Tjenestekvittering,
        "etterprøving": Etterprøving,
        "tjenesteetterprøving": Tjenesteetterprøving,
        "sammenligning": Sammenligning,
    }
)
OUTPUTS: tuple[str, ...] = tuple(_OUTPUTS)

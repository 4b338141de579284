"""The OpenAPI document (3.1): the routes as FastAPI knows them, with our own problems, and the answers' shapes from one place."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from allocation.shapes.schema import OUTPUTS, adapter
from allocation_service import shapes
from allocation_service.bodies import LinjeØnsket
from allocation_service.guard import LINES
from allocation_service.problems import MEDIA, PROBLEMS

_REF = "#/components/schemas/"
_OWN = (
    "Problem",
    "Tjenestevurdering",
    "Spørsmålsliste",
    "Besvart",
    "Regelliste",
    "Regeldokument",
    "Tjenesteliste",
    "Kodeliste",
    "Faktaliste",
    "Kommuneliste",
    "Klar",
    "Lever",
    "Linjesvar",
)
_ALWAYS = (400, 401, 403, 404, 406, 422, 429, 500, 503)
_POST = (409, 411, 412, 413, 415)
_HEADERS = {
    "X-Regelsett": {"description": "Merket av regelsettet som svarte.", "schema": {"type": "string"}},
    "Content-Language": {"description": "Språket tekstene er på.", "schema": {"type": "string"}},
}


class _Plain(GenerateJsonSchema):
    """Without a title for each key: the description says what it is."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def answers(id: str, *names: str) -> dict[str, Any]:
    """How a route is described: what it answers, and that everything else is a problem."""
    refs = [{"$ref": _REF + _component(name)} for name in names]
    content = {"application/json": {"schema": refs[0] if len(refs) == 1 else {"anyOf": refs}}}
    return {"operation_id": id, "response_model": None, "responses": {200: {"description": "Svaret.", "content": content}}}


def schema_answer(id: str) -> dict[str, Any]:
    """A route that answers with a JSON Schema."""
    content = {"application/json": {"schema": {"type": "object", "description": "JSON Schema (2020-12)."}}}
    return {"operation_id": id, "response_model": None, "responses": {200: {"description": "Skjemaet.", "content": content}}}


def many(id: str) -> dict[str, Any]:
    """The route of many lines, in and out."""
    told = {"description": "En linje svar for hver linje sak.", "content": {LINES: {"schema": {"$ref": _REF + "Linjesvar"}}}}
    body = {"required": True, "content": {LINES: {"schema": {"$ref": _REF + _component("LinjeØnsket")}}}}
    return {
        "operation_id": id,
        "response_model": None,
        "responses": {200: told},
        "openapi_extra": {"requestBody": body},
    }


def _component(name: str) -> str:
    return "".join(letter if letter.isascii() and (letter.isalnum() or letter in "._-") else "_" for letter in name)


def document(app: FastAPI) -> dict[str, Any]:
    """The document, made once."""
    if app.openapi_schema is None:
        found = get_openapi(title=app.title, version=app.version, routes=app.routes, description=_ABOUT)
        own = components()
        bodies = found.get("components", {}).get("schemas", {})
        unused = {"HTTPValidationError", "ValidationError"}
        found["components"] = {"schemas": {**{k: v for k, v in bodies.items() if k not in unused}, **own}}
        for path, operations in found["paths"].items():
            for method, operation in operations.items():
                _describe(path, method, operation)
        app.openapi_schema = found
    return app.openapi_schema


def _describe(path: str, method: str, operation: dict[str, Any]) -> None:
    operation["responses"].pop("422", None)
    if path == "/lever":
        statuses: tuple[int, ...] = (400, 403)
    elif path == "/klar":
        statuses = (400, 403, 503)
    else:
        statuses = (*_ALWAYS, *(_POST if method == "post" else ()))
        operation["responses"]["200"]["headers"] = _HEADERS
        if method == "get":
            operation["responses"]["304"] = {"description": "Uendret siden If-None-Match."}
        operation.setdefault("parameters", []).append(
            {
                "name": "Accept-Language",
                "in": "header",
                "required": False,
                "schema": {"type": "string"},
                "description": "nb (vanligvis) eller nn.",
            }
        )
    for status in sorted(statuses):
        kinds = ", ".join(kode for kode, (own, _, _) in PROBLEMS.items() if own == status)
        operation["responses"][str(status)] = {
            "description": f"Kode: {kinds}.",
            "content": {MEDIA: {"schema": {"$ref": _REF + "Problem"}}},
        }


def components() -> dict[str, Any]:
    """The shapes of every answer, by name."""
    wanted: list[tuple[Any, Any, TypeAdapter[Any]]] = [(kind, "validation", adapter(kind)) for kind in OUTPUTS]
    wanted += [(name, "validation", TypeAdapter(getattr(shapes, name))) for name in _OWN]
    wanted.append(("LinjeØnsket", "validation", TypeAdapter(LinjeØnsket)))
    _, whole = TypeAdapter.json_schemas(wanted, schema_generator=_Plain, ref_template=_REF + "{model}")
    found: dict[str, Any] = whole["$defs"]
    return found


_ABOUT = """Svar etter regler for tildeling av kommunale helse- og omsorgstjenester. Ingenting om en person blir liggende mellom
to forespørsler. Alt som er galt, er application/problem+json (RFC 9457) med en stabil kode. Tekstene er på bokmål eller nynorsk
etter Accept-Language; hva som er galt i en sak, sies på bokmål."""

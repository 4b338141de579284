"""The OpenAPI document is the committed one, is valid, and every answer is as it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from allocation.cli import main
from allocation_service.app import create_app
from allocation_service.problems import PROBLEMS
from allocation_service.store import Shelf, Store
from tests.service.cases import BPA, DAY, READ, ROUTES, RULE
from tests.service.client import Client, Reply

FILE = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"


@pytest.fixture(scope="module")
def document(client: Client) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/openapi.json").json
    return found


def test_it_is_the_committed_one(document: dict[str, Any]) -> None:
    committed = json.loads(FILE.read_text(encoding="utf-8"))
    assert committed == document, "Skriv tildeling tjeneste --openapi > docs/openapi.json, og se hva som ble endret."


def test_every_reference_leads_somewhere_and_every_schema_is_one(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.1.")
    text = json.dumps(document)
    for name in {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}:
        assert name in document["components"]["schemas"]
    for schema in document["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)
    ids = [operation["operationId"] for operations in document["paths"].values() for operation in operations.values()]
    assert len(ids) == len(set(ids)) and all(id.isascii() for id in ids)


def test_every_status_is_told(document: dict[str, Any]) -> None:
    told = {status for operations in document["paths"].values() for one in operations.values() for status in one["responses"]}
    assert {str(status) for status, _, _ in PROBLEMS.values()} - told == {"405"}


def _holds(document: dict[str, Any], method: str, template: str, reply: Reply) -> None:
    """Is the answer as the document says?"""
    told = document["paths"][template][method]["responses"][str(reply.status)]
    [(media, content)] = told["content"].items()
    assert reply.headers["content-type"] == media
    schema = {**content["schema"], "components": document["components"]}
    jsonschema.Draft202012Validator(schema).validate(reply.json)


@pytest.mark.parametrize("path", ROUTES)
def test_the_answers_to_a_case_are_as_it_says(client: Client, document: dict[str, Any], path: str) -> None:
    template = path.replace(RULE, "{regel}")
    more = {"ta_med": ["kvittering"]} if path.endswith("vurder") else {}
    for body in ({**ROUTES[path], **more, "sak": BPA}, {}, {**ROUTES[path], "sak": {"fakta": {"aldr": 1}}}):
        _holds(document, "post", template, client.post(path, body, accept_language="nn"))
    _holds(document, "post", template, client.post(path, b"{"))


@pytest.mark.parametrize("path", READ)
def test_what_there_is_is_as_it_says(client: Client, document: dict[str, Any], path: str) -> None:
    where = path.partition("?")[0]
    template = (
        where if where in document["paths"] else f"{where.rpartition('/')[0]}/{{{'regel' if 'regler' in where else 'navn'}}}"
    )
    _holds(document, "get", template, client.get(path))


def test_lines_and_receipts_are_as_it_says(client: Client, document: dict[str, Any]) -> None:
    components = document["components"]
    lines = b"\n".join(json.dumps({"dato": DAY, "sak": BPA, **more}).encode() for more in ({"regel": RULE}, {"x": 1}))
    for line in client.post("/v1/vurder-mange", lines, content_type="application/x-ndjson").lines:
        schema = {"$ref": "#/components/schemas/Linjesvar", "components": components}
        jsonschema.Draft202012Validator(schema).validate(line)
    receipt = client.post(f"/v1/regler/{RULE}/vurder", {"dato": DAY, "sak": BPA, "ta_med": ["kvittering"]}).json["kvittering"]
    reply = client.post("/v1/kvittering/etterprøv", {"sak": BPA, "kvittering": receipt})
    _holds(document, "post", "/v1/kvittering/etterprøv", reply)


def test_the_command_writes_it(capsys: pytest.CaptureFixture[str], document: dict[str, Any]) -> None:
    assert main(["tjeneste", "--openapi"]) == 0
    assert json.loads(capsys.readouterr().out) == document


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--adresse", "0.0.0.0"], "kan nås fra andre maskiner"),
        (["--adresse", "tjeneste.example"], "kan nås fra andre maskiner"),
        (["--port", "x"], "--port er «x»"),
        (["--varm-dato", "i går"], "ikke en dato"),
    ],
)
def test_the_command_is_for_this_machine_alone_unless_a_proxy_stands_before_it(
    capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    assert main(["tjeneste", *words]) == 2
    assert message in capsys.readouterr().err


def test_an_app_of_its_own_store(store: Store) -> None:
    assert create_app(Shelf(store)).openapi() == create_app(Shelf(store)).openapi()

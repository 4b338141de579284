"""What docs/tjeneste.md says is so: every address and code is there, its Python runs, and its first request is answered."""

from __future__ import annotations

import json
import re
from pathlib import Path

from allocation_service.problems import PROBLEMS
from tests.docs.blocks import blocks
from tests.service.client import Client

PAGE = Path(__file__).resolve().parents[2] / "docs" / "tjeneste.md"


def test_every_address_and_every_code_is_on_the_page(client: Client) -> None:
    text = PAGE.read_text(encoding="utf-8")
    paths = set(client.get("/openapi.json").json["paths"])
    assert {path for path in paths if path not in text} == set()
    assert set(re.findall(r"(?:GET|POST) (/[^\s`]*)`", text)) <= {*paths, "/lever"}
    told = set(re.findall(r"`([a-zåæø_]+)`", text.partition("## Når noe er galt")[2].partition("## Sikkerhet")[0]))
    assert set(PROBLEMS) <= told | {"feil"}


def test_its_python_runs_and_its_request_is_answered(client: Client) -> None:
    [python] = [block for block in blocks(PAGE) if block.language == "python"]
    names: dict[str, object] = {}
    exec(compile(python.text, python.where, "exec"), names)
    assert "app" in names
    [request] = [block.text for block in blocks(PAGE) if "curl" in block.text]
    found = re.search(r"127\.0\.0\.1:8842(\S+) .*-d '(.*)'", request, re.S)
    assert found is not None
    assert client.post(found[1], json.loads(found[2])).status == 200

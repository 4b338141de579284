"""Nothing of a person is told in a log, a measurement or a trace, and a closed case is a case with nothing in it."""

from __future__ import annotations

import json
import logging
import traceback
from typing import Any

import pytest

from allocation_service import work
from allocation_service.app import create_app
from allocation_service.store import Shelf, Store
from tests.service.cases import BPA, DAY, READ, ROUTES, RULE
from tests.service.client import Client

CANARY = "Kanariprøvesen"


def _with_canary(path: str) -> dict[str, Any]:
    facts = {
        **BPA["fakta"],
        "vesentlig_økt_kostnad": {
            "svar": "nei",
            "av": CANARY,
            "dato": "2026-02-01",
            "momenter": ["økonomi"],
            "begrunnelse": CANARY,
        },
    }
    body = {**ROUTES[path], "sak": {**BPA, "sak": CANARY, "fakta": facts}}
    if path == "/v1/spørsmål/svar":
        body["svar"] = facts.pop("vesentlig_økt_kostnad")
    return body


def _everything_told(client: Client, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> str:
    out, err = capfd.readouterr()
    traces = "".join("".join(traceback.format_exception(*record.exc_info)) for record in caplog.records if record.exc_info)
    return "\n".join((out, err, caplog.text, traces, client.get("/metrics").content.decode()))


def test_a_canary_through_every_route_and_every_fault_leaves_no_trace(
    store: Store, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    client = Client(create_app(Shelf(store)))
    statuses = set()
    for path in ROUTES:
        body = _with_canary(path)
        faulty: list[Any] = [
            body,
            {**body, "sak": {"fakta": {CANARY: 1, "alder": CANARY}}},
            {**body, CANARY: 1},
            {**body, "kommune": CANARY},
            {**body, "overlegg": [CANARY]},
            json.dumps(body).encode()[:-1],
        ]
        statuses |= {client.post(path, each).status for each in faulty}
        statuses.add(client.post(f"{path}?{CANARY}=1", body, x_person=CANARY, accept_language=CANARY).status)
    statuses.add(client.post(f"/v1/regler/{CANARY}/vurder", _with_canary("/v1/vurder")).status)
    statuses.add(client.get(f"/{CANARY}").status)
    lines = b"\n".join(json.dumps({**_with_canary("/v1/begrunnelse"), **more}).encode() for more in ({}, {CANARY: 1}))
    statuses.add(client.post("/v1/vurder-mange", lines, content_type="application/x-ndjson").status)
    assert statuses == {200, 400, 404, 406, 422}  # each kind of end was tried

    def broken(*args: object, **more: object) -> None:
        raise RuntimeError(f"feil i saken til {CANARY}: {args} {more}")

    for name in ("assess", "assess_services", "timeline", "reasons", "present"):
        monkeypatch.setattr(work, name, broken)
    monkeypatch.setattr(work.Desk, "_interview", broken)
    for path in ROUTES:
        reply = client.post(path, _with_canary(path))
        assert (reply.status, reply.json["kode"]) == (500, "intern")
        assert CANARY not in reply.content.decode()
    many = client.post("/v1/vurder-mange", lines, content_type="application/x-ndjson").lines
    assert [line["problem"]["kode"] for line in many] == ["intern", "form"]

    told = _everything_told(client, caplog, capfd)
    assert "RuntimeError" in told and "/v1/regler/{regel}/vurder" in told
    assert CANARY not in told and CANARY.encode().hex() not in told
    for value in ("1985-04-12", "127.0.0.1"):
        assert value not in told


def test_the_log_tells_the_route_and_how_it_went(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "tildeling.tjeneste")
    reply = Client(create_app(Shelf(store))).post(f"/v1/regler/{RULE}/vurder", {"dato": DAY, "sak": BPA, "kort": True})
    [record] = [record for record in caplog.records if record.name == "tildeling.tjeneste"]
    told = json.loads(record.message)
    assert set(told) == {"id", "metode", "rute", "status", "ms", "regelsett"}
    assert (told["id"], told["regelsett"]) == (reply.headers["x-id"], store.base.mark)
    assert reply.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("situation", ["pårørende", "barnet_mitt"])
def test_a_closed_case_is_shown_as_a_case_with_nothing_in_it(client: Client, situation: str) -> None:
    def shown(case: dict[str, Any]) -> tuple[bytes, dict[str, str]]:
        reply = client.post("/v1/vis", {"dato": DAY, "situasjon": situation, "sak": case})
        assert reply.status == 200, reply.json
        return reply.content, {name: value for name, value in reply.headers.items() if name != "x-id"}

    nothing = shown({"fakta": {}})
    for case in (BPA, {**BPA, "kommune": "0301"}, {"fakta": {"fødselsdato": "1948-05-02", "oppholder_seg_i_kommunen": "ja"}}):
        assert shown(case) == nothing


@pytest.mark.parametrize("path", READ)
def test_what_holds_until_the_rules_change_is_kept_by_the_client(client: Client, path: str) -> None:
    first = client.get(path)
    tag = first.headers["etag"]
    assert (first.status, first.headers["cache-control"]) == (200, "no-cache")
    again = client.get(path, if_none_match=f'"x", W/{tag}')
    assert (again.status, again.content, again.headers["etag"]) == (304, b"", tag)
    nynorsk = client.get(path, if_none_match=tag, accept_language="nn")
    assert nynorsk.status == 200 and nynorsk.headers["etag"] != tag
    assert client.get(path).content == first.content


def test_nothing_is_looked_up_elsewhere(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*args: object, **more: object) -> None:
        raise AssertionError("en tilkobling ut")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(f"socket.socket.{name}", refused)
    monkeypatch.setattr("socket.getaddrinfo", refused)
    for path, more in ROUTES.items():
        assert client.post(path, {**more, "sak": BPA}).status == 200
    for path in READ:
        assert client.get(path).status == 200

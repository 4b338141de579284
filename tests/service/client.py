"""A client that speaks ASGI to the app in the same process: what a server would hand it, and nothing else."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote

from attrs import frozen
from starlette.types import ASGIApp, Message


@frozen
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.content)

    @property
    def lines(self) -> list[Any]:
        """The body as NDJSON."""
        return [json.loads(line) for line in self.content.splitlines()]


class Client:
    """Asks an app."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def get(self, path: str, **headers: str) -> Reply:
        """GET."""
        return self.ask("GET", path, b"", headers)

    def post(self, path: str, body: object, **headers: str) -> Reply:
        """POST of JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        return self.ask("POST", path, content, {"content_type": "application/json", **headers})

    def ask(self, method: str, path: str, content: bytes, headers: Mapping[str, str]) -> Reply:
        """One request.  Header names are written with ``_``; an empty value leaves the header out."""
        own = {"host": "127.0.0.1", **({"content-length": str(len(content))} if method == "POST" else {})}
        own |= {name.replace("_", "-"): value for name, value in headers.items()}
        where, _, query = path.partition("?")
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(where),
            "raw_path": quote(where).encode(),
            "query_string": quote(query, safe="=&%").encode(),
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in own.items() if value],
            "server": ("127.0.0.1", 8842),
            "client": ("127.0.0.1", 50000),
            "root_path": "",
        }
        return asyncio.run(_exchange(self.app, scope, content))


async def _exchange(app: ASGIApp, scope: dict[str, Any], content: bytes) -> Reply:
    waiting: list[Message] = [{"type": "http.request", "body": content, "more_body": False}]
    done = asyncio.Event()
    sent: list[Message] = []

    async def receive() -> Message:
        if waiting:
            return waiting.pop()
        await done.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)
        if message["type"] == "http.response.body" and not message.get("more_body", False):
            done.set()

    await app(scope, receive, send)
    start = sent[0]
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in start["headers"]}
    return Reply(start["status"], headers, b"".join(message.get("body", b"") for message in sent[1:]))

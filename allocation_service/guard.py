"""The wall around the app: which hosts, which pages, how big, how many at a time; and a log that holds nothing of a case.

Plain ASGI, outside the routes, so that a body that is too big is never read, and no fault of ours is told with what it was about.
"""

from __future__ import annotations

import json
import logging
import secrets
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from attrs import define, field
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from allocation.values.languages import Language
from allocation_service.problems import MEDIA, PROBLEMS, problem
from allocation_service.store import Shelf
from allocation_service.words import language_of

LOG = logging.getLogger("tildeling.tjeneste")
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
JSON, LINES = "application/json", "application/x-ndjson"
MANY = "/v1/vurder-mange"
_OPEN = ("/lever", "/klar", "/metrics")
_MOST_BODY, _MOST_LINES_BODY, _MOST_AT_ONCE = 256 * 1024, 4 * 1024 * 1024, 64
_SAFE = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
]


class Metrics:
    """How many requests of each route ended how, and how long they took.  Routes are templates: nothing a caller wrote."""

    def __init__(self) -> None:
        self.count: Counter[tuple[str, str, int]] = Counter()
        self.seconds: dict[tuple[str, str], float] = {}

    def add(self, method: str, route: str, status: int, seconds: float) -> None:
        """One more."""
        self.count[method, route, status] += 1
        self.seconds[method, route] = self.seconds.get((method, route), 0.0) + seconds

    def text(self) -> str:
        """As Prometheus reads it."""
        lines = ["# TYPE tildeling_foresporsler_total counter"]
        for (method, route, status), number in sorted(self.count.items()):
            lines.append(f'tildeling_foresporsler_total{{metode="{method}",rute="{route}",status="{status}"}} {number}')
        lines.append("# TYPE tildeling_sekunder_total counter")
        for (method, route), seconds in sorted(self.seconds.items()):
            lines.append(f'tildeling_sekunder_total{{metode="{method}",rute="{route}"}} {seconds:.6f}')
        return "\n".join(lines) + "\n"


@define(eq=False)
class Guard:
    """``hosts``: the names the service answers to."""

    app: ASGIApp
    shelf: Shelf
    metrics: Metrics
    hosts: Iterable[str] = LOOPBACK
    at_once: int = _MOST_AT_ONCE
    _now: int = field(default=0, init=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        lang = language_of(headers.get("accept-language"))
        exchange = _Exchange(send, lang or "nb")
        scope["tildeling.språk"] = lang or "nb"
        refused = self._refused(scope, headers, lang)
        if refused is not None:
            await exchange.refuse(refused)
        else:
            self._now += 1
            try:
                await self.app(scope, receive, exchange.send)
            except Exception as error:
                tell_fault(exchange.id, error)
                await exchange.refuse("intern")
            finally:
                self._now -= 1
        self._told(scope, exchange, time.perf_counter() - began)

    def _refused(self, scope: Scope, headers: dict[str, str], lang: Language | None) -> str | None:
        """The code of why a request is not let in; None where it is."""
        path = scope["path"]
        if _name(headers.get("host", "")) not in self.hosts:
            return "vertsnavn"
        origin = headers.get("origin")
        if origin is not None and _name(urlsplit(origin).netloc) not in self.hosts:
            return "opphav"
        if path in _OPEN:
            return None
        if lang is None:
            return "språk"
        if not self.shelf.now.ready:
            return "ikke_klar"
        if scope["method"] == "POST":
            refused = _body_refused(path, headers)
            if refused is not None:
                return refused
        return "opptatt" if self._now >= self.at_once else None

    def _told(self, scope: Scope, exchange: _Exchange, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "annet")
        method = scope["method"] if scope["method"] in ("GET", "POST") else "annet"
        self.metrics.add(method, route, exchange.status, seconds)
        told: dict[str, Any] = {"id": exchange.id, "metode": method, "rute": route, "status": exchange.status}
        LOG.info(json.dumps({**told, "ms": round(seconds * 1000, 1), "regelsett": exchange.mark}, ensure_ascii=False))


def _body_refused(path: str, headers: dict[str, str]) -> str | None:
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdigit()):
        return "lengde"
    if int(length[:12]) > (_MOST_LINES_BODY if path == MANY else _MOST_BODY):
        return "for_stor"
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    return None if media == (LINES if path == MANY else JSON) else "medietype"


def _name(host: str) -> str:
    """The host without its port."""
    head, sign, port = host.rpartition(":")
    return (head if sign and port.isdigit() else host).lower()


def tell_fault(id: str, error: BaseException) -> None:
    """That a fault is ours, its kind and its place; never its words, since they may hold something of the case."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{'/'.join(last.filename.replace(chr(92), '/').split('/')[-3:])}:{last.lineno}"
    LOG.error(json.dumps({"id": id, "feil": type(error).__name__, "sted": place}, ensure_ascii=False))


class _Exchange:
    """One answer on its way out."""

    def __init__(self, send: Send, lang: Language) -> None:
        self._send = send
        self.lang = lang
        self.status = 0
        self.mark: str | None = None
        self.id = secrets.token_hex(8)

    async def send(self, message: Message) -> None:
        """Put what every answer has on it."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = list(message.get("headers", ()))
            names = {name.lower() for name, _ in headers}
            self.mark = next((value.decode("latin-1") for name, value in headers if name.lower() == b"x-regelsett"), None)
            headers += _SAFE
            headers.append((b"x-id", self.id.encode()))
            if b"cache-control" not in names:
                headers.append((b"cache-control", b"no-store"))
            message = {**message, "headers": headers}
        await self._send(message)

    async def refuse(self, kode: str) -> None:
        """A problem instead of an answer; nothing where an answer has begun, and the connection then ends in the middle."""
        if self.status:
            return
        body = json.dumps(problem(kode, self.lang), ensure_ascii=False).encode()
        headers = [
            (b"content-type", MEDIA.encode()),
            (b"content-length", str(len(body)).encode()),
            (b"content-language", self.lang.encode()),
        ]
        if kode in ("opptatt", "ikke_klar"):
            headers.append((b"retry-after", b"1"))
        await self.send({"type": "http.response.start", "status": PROBLEMS[kode][0], "headers": headers})
        await self.send({"type": "http.response.body", "body": body})

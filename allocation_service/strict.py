"""Reads JSON from strangers: bounded in depth, no key twice, no NaN, no number that only a big computer can hold."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any, NoReturn

from allocation_service.problems import Refused, fault

MOST_DEPTH = 32
_LONGEST_NUMBER = 40
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_HALF = re.compile(rb"\\u[dD][89a-fA-F]")


def read(content: bytes) -> Any:
    """The JSON value.  Raises Refused with the code ``json``."""
    _refuse_depth(content)
    try:
        found = json.loads(
            content.decode("utf-8"),
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_float=_number,
            parse_int=lambda text: int(_short(text)),
        )
        if _HALF.search(content):
            json.dumps(found, ensure_ascii=False, default=str).encode("utf-8")
    except UnicodeError:
        raise _refused("teksten er ikke UTF-8", "send den som UTF-8") from None
    except (ValueError, RecursionError):
        raise _refused("teksten er ikke JSON", "se etter komma, klammer og anførselstegn") from None
    return found


def _refuse_depth(content: bytes) -> None:
    depth = 0
    for token in _TOKEN.finditer(content):
        sign = token.group()[:1]
        depth += 1 if sign in b"[{" else -1 if sign in b"]}" else 0
        if depth > MOST_DEPTH:
            raise _refused(f"lister og objekter står mer enn {MOST_DEPTH} i hverandre", "gjør dem flatere")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _refused("en nøkkel står to ganger i samme objekt", "la den stå én gang")
    return found


def _constant(name: str) -> NoReturn:
    raise _refused(f"{name} er ikke JSON", "skriv et tall, eller la det være")


def _number(text: str) -> Decimal:
    return Decimal(_short(text))


def _short(text: str) -> str:
    if len(text) > _LONGEST_NUMBER:
        raise _refused("et tall er for langt", f"skriv høyst {_LONGEST_NUMBER} tegn")
    return text


def _refused(message: str, help: str) -> Refused:
    return Refused("json", [fault("json", "", message, help)])

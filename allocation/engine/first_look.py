"""What a rule file is, by its outermost keys, without reading it as YAML: a folder of hundreds of documents is looked at on
every start, and reading them all would take seconds.  One pass over the lines, so the time grows with the size and no more.

`agrees` holds the look against the document when that is really read; where they differ, the file is refused.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress

from attrs import frozen

from allocation.errors import DokumentFeil, Funn
from allocation.language.document import Document, FactsDocument, OverlayDocument, RuleDocument
from allocation.language.rule_model import RULE_TYPES
from allocation.text import unified

_OUTER = re.compile(r"^[^\s#].*$", re.M)
_COMMENT = re.compile(r"^[ \t]*#.*$", re.M)
_KEY = re.compile(r"""(?:"([^"]+)"|'([^']+)'|([^\s"'#:{}\[\],&*!|>%@`-][^\s"'#:]*))[ \t]*:(?:[ \t]+(.*))?$""")
_SCALAR = re.compile(r"""(?:("[^"\\]*(?:\\.[^"\\]*)*")|'([^']*)'|([^\s,}#"'](?:(?![ \t]#)[^,}\n])*))""")
_NUMBER = re.compile(r"""(?<![\wæøå])["']?nummer["']?[ \t]*:[ \t]*""")
_NAME = re.compile(r"""(?<![\wæøå])["']?navn["']?[ \t]*:[ \t]*""")
_BARE = re.compile(r"[^\s>|&*!'\"\[{#%@`](?:(?![ \t]#).)*")
_WANTED = ("id", "tittel", "type", "endringer", "kommune", "tjeneste", "gjelder_tjeneste", "låst")
_LONGEST = 2000
_KEYS = {
    "id": "id",
    "kind": "type",
    "overlay": "endringer",
    "municipality": "kommune.nummer",
    "municipality_name": "kommune.navn",
    "service": "tjeneste",
    "serves": "gjelder_tjeneste",
    "locked": "låst",
}


@frozen
class Look:
    """``id``: of the document, None for a vocabulary.  ``service``: it is a service document.  ``serves``: the service that it
    otherwise has a say about.  ``locked``: no overlay may change it, and no later folder replace it.  ``kind``: its type, where
    that is no rule's: a document that another room reads, or nobody.  ``title``: None also where it is written on several lines.
    """

    id: str | None = None
    overlay: bool = False
    municipality: str | None = None
    municipality_name: str | None = None
    service: bool = False
    serves: str | None = None
    locked: bool = False
    kind: str | None = None
    title: str | None = None


def first_look(content: bytes) -> Look:
    """What a file says of itself in its outermost keys."""
    blocks = _blocks(unified(content.decode("utf-8", "replace")))
    place = blocks.get("kommune", "")
    kind = _scalar(blocks.get("type", "")) if "id" in blocks and "endringer" not in blocks else None
    return Look(
        _scalar(blocks.get("id", "")),
        "endringer" in blocks,
        _after(_NUMBER, place),
        _after(_NAME, place),
        "tjeneste" in blocks,
        _scalar(blocks.get("gjelder_tjeneste", "")),
        _scalar(blocks.get("låst", "")) == "ja",
        None if kind in RULE_TYPES else kind,
        _line(blocks.get("tittel", "")),
    )


def _blocks(text: str) -> dict[str, str]:
    """The text under each of the keys we look for, its first lines only."""
    found: dict[str, str] = {}
    lines = [*_OUTER.finditer(text)]
    ends = [*(line.start() for line in lines[1:]), len(text)]
    for line, end in zip(lines, ends, strict=False):  # an empty file has an end and no line
        key = _KEY.match(line[0][:_LONGEST])
        name = next((part for part in key.groups()[:3] if part), "") if key else ""
        if key and name in _WANTED and name not in found:
            below = text[line.end() : min(end, line.end() + _LONGEST)] if name in ("kommune", "tittel") else ""
            found[name] = (key[4] or "") + _COMMENT.sub("", below)
    return found


def _scalar(text: str) -> str | None:
    found = _SCALAR.match(text.lstrip())
    value = next((part for part in found.groups() if part is not None), "").strip() if found else ""
    if value.startswith('"'):
        with suppress(ValueError):
            value = json.loads(value)
    return value or None


def _line(text: str) -> str | None:
    """A text that takes the rest of its line; None where it takes more lines."""
    first, _, below = text.partition("\n")
    if below.strip():
        return None
    bare = _BARE.match(first.strip())
    return bare[0].strip() if bare else _scalar(first)


def _after(key: re.Pattern[str], text: str) -> str | None:
    found = key.search(text)
    return _scalar(text[found.end() :]) if found else None


def agrees(look: Look, document: Document, file: str) -> None:
    """Raises DokumentFeil where the document says something else of itself than the first look saw."""
    if isinstance(document, FactsDocument):
        told = Look()
    else:
        place = document.kommune
        rule = document if isinstance(document, RuleDocument) else None
        told = Look(
            document.id,
            isinstance(document, OverlayDocument),
            None if place is None else place.nummer,
            None if place is None else place.navn,
            rule is not None and rule.tjeneste is not None,
            None if rule is None else rule.gjelder_tjeneste,
            rule is not None and rule.låst,
        )
    unlike = [key for name, key in _KEYS.items() if getattr(told, name) != getattr(look, name)]
    if unlike:
        message = f"{' og '.join(unlike)} er skrevet slik at det kan leses på to måter."
        raise DokumentFeil(Funn(message, "Skriv nøkkelen ytterst til venstre, og verdien på samme linje.", file))

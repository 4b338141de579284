"""Checks a page as a reader's program would: well-formed, unique ids, headings in order, and where its links lead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from posixpath import dirname, join, normpath
from urllib.parse import unquote
from xml.etree import ElementTree

_HEADING = re.compile(r"h([1-6])")
_REMOTE = re.compile(r"(?:[a-z]+:)?//|[a-z]+:", re.IGNORECASE)
_LOADED = {"script", "iframe", "object", "embed", "img", "video", "audio", "form", "base"}


def parse(page: str) -> ElementTree.Element:
    """The page as a tree: it is written so that a strict parser can read it."""
    return ElementTree.fromstring(page)


def text_of(page: str) -> str:
    """All words of the page."""
    return " ".join(" ".join(parse(page).itertext()).split())


def faults(address: str, page: str, pages: Mapping[str, str]) -> Iterator[str]:
    """Everything wrong with a page of a site."""
    root = parse(page)
    found = list(root.iter())
    ids = [element.attrib["id"] for element in found if "id" in element.attrib]
    yield from (f"id {one!r} er brukt flere ganger" for one in sorted({one for one in ids if ids.count(one) > 1}))
    if root.attrib.get("lang") != "nb":
        yield "siden sier ikke at den er på bokmål"
    yield from _headings(found)
    yield from _named(found, set(ids))
    for element in found:
        if element.tag in _LOADED:
            yield f"elementet <{element.tag}> hører ikke hjemme her"
        for name, value in element.attrib.items():
            if name.startswith("on") or name == "style":
                yield f"attributtet {name} hører ikke hjemme her"
            if name in ("href", "src"):
                yield from _link(address, value, pages)


def _headings(found: list[ElementTree.Element]) -> Iterator[str]:
    levels = [int(match[1]) for element in found if (match := _HEADING.fullmatch(element.tag))]
    if levels.count(1) != 1 or levels[0] != 1:
        yield "siden skal begynne med én h1"
    yield from (f"h{after} følger rett etter h{before}" for before, after in pairwise(levels) if after > before + 1)


def _named(found: list[ElementTree.Element], ids: set[str]) -> Iterator[str]:
    for element in found:
        for name in ("aria-labelledby", "aria-describedby", "for"):
            for one in element.attrib.get(name, "").split():
                if one not in ids:
                    yield f"{name} viser til {one!r}, som ikke finnes"
        if element.tag == "a" and not "".join(element.itertext()).strip():
            yield f"lenken til {element.attrib.get('href')} har ingen tekst"


def _link(address: str, target: str, pages: Mapping[str, str]) -> Iterator[str]:
    path, _, fragment = target.partition("#")
    if _REMOTE.match(target) or target.startswith("/"):
        yield f"lenken {target} er ikke relativ"
        return
    reached = normpath(join(dirname(address), unquote(path))) if path else address
    if reached not in pages:
        yield f"lenken {target} fører ingen steder"
    elif fragment and unquote(fragment) not in _anchors(pages[reached]):
        yield f"lenken {target} fører til et sted som ikke finnes på siden"


def _anchors(page: str) -> set[str]:
    return set(re.findall(r'\bid="([^"]*)"', page))

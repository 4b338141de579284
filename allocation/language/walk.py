"""Walks a document: everything in it that has a name, every node, every expression."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from allocation.language.facts_model import FactModel, FactsDocument
from allocation.language.fields import Part
from allocation.language.overlay_model import OverlayDocument
from allocation.language.rule_model import (
    Choice,
    Named,
    Node,
    NotModelled,
    Option,
    Quantity,
    RuleDocument,
    Table,
    Touched,
)
from allocation.language.tree import Path

Document = RuleDocument | OverlayDocument | FactsDocument

_EXPRESSIONS: dict[type[Part], tuple[str, ...]] = {
    Node: ("hvis",),
    Table: ("slå_opp", "ganges_med"),
    Option: ("hvis", "er", "ellers"),
    Quantity: ("uttrykk",),
    Choice: ("er",),
    NotModelled: ("når",),
    Touched: ("minst", "høyst", "avgjøres_av"),
    FactModel: ("avledet", "aktuelt_når"),
}

TEXTS = frozenset(
    key + ending for key in ("tittel", "tekst", "brevtekst", "begrunnelse", "mangler", "spørsmål") for ending in ("", "_nn")
)
"""The keys of texts for people."""


@frozen
class Thing:
    """Something with a name in a rule document.

    A ``rad`` is a condition or value of ``for_hver``, or a node below one; ``table`` is the table it belongs to.
    """

    id: str
    kind: Literal["parameter", "tabell", "størrelse", "lesemåte", "node", "rad"]
    part: Named
    table: str | None = None


def iter_things(document: Document) -> Iterator[Thing]:
    """Yield everything with a name in a rule document, nodes below nodes included."""
    if not isinstance(document, RuleDocument):
        return
    for name, parameter in document.parametre.items():
        yield Thing(name, "parameter", parameter)
    for name, table in document.tabeller.items():
        yield Thing(name, "tabell", table)
    for name, rows in document.for_hver.items():
        for row in rows:
            for named in with_descendants(row) if isinstance(row, Node) else (row,):
                if named.id:
                    yield Thing(named.id, "rad", named, name)
    for name, quantity in document.størrelser.items():
        yield Thing(name, "størrelse", quantity)
    for name, reading in document.lesemåter.items():
        yield Thing(name, "lesemåte", reading)
    if document.vilkår is not None:
        for node in with_descendants(document.vilkår):
            if node.id:
                yield Thing(node.id, "node", node)


def iter_nodes(document: Document) -> Iterator[Node]:
    """Yield every node of ``vilkår``, ``for_hver`` and overlay changes, parents before children."""
    return (part for part in parts_of(document) if isinstance(part, Node))


def iter_expressions(value: object) -> Iterator[tuple[Path, str]]:
    """Yield the path and text of every expression in a document, or at and below another value.  ``til`` of an overlay is left
    out: its target says what it is."""
    for part in parts_of(value):
        for name in _EXPRESSIONS.get(type(part), ()):
            if (text := getattr(part, name)) is not None:
                yield (*part.path, name), text


def parts_of(value: object) -> Iterator[Part]:
    """Yield every part at and below a value, in the order of the fields."""
    if isinstance(value, Part):
        yield value
        for name in type(value).model_fields:
            yield from parts_of(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts_of(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from parts_of(item)


def with_descendants(node: Node) -> Iterator[Node]:
    """Yield the node and every node below it, parents first."""
    yield node
    for child in node.children:
        yield from with_descendants(child)

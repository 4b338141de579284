"""Reads rule documents, overlays and facts documents: a tree in, a checked model out, or every fault at once.

Shapes: `RuleDocument`, `OverlayDocument` and `FactsDocument` have the keys of the YAML file as fields (``størrelser``,
``vilkår``, …).  Missing optional keys are None, empty dicts or empty tuples.  Every piece is a `Part`:

* ``part.path`` is its path in its file, ``part.position("hvis")`` the line and column of something in it;
* ``Node.kind`` is ``alle``, ``én_av``, ``ingen``, ``ikke`` or ``hvis``; ``Node.children`` the nodes below;
* a row rule in ``for_hver`` is a `Node` (condition) or a `Quantity` (value);
* numbers are ``Decimal``, dates ``date``, expressions the text as written.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pydantic import ValidationError

from allocation.errors import DokumentFeil, Funn
from allocation.language.checks import check_document
from allocation.language.facts_model import FactModel, FactsDocument, FactTable
from allocation.language.faults import finding, findings_of
from allocation.language.fields import Part, place_parts
from allocation.language.overlay_model import Change, OverlayDocument
from allocation.language.rule_model import (
    Følge,
    Hjemmel,
    Named,
    Node,
    Parameter,
    Period,
    Quantity,
    Reading,
    RuleDocument,
    Table,
)
from allocation.language.tree import Mapping, Path, Tree, to_plain
from allocation.language.yamltree import read_tree

__all__ = [
    "MAX_DOCUMENT_BYTES",
    "Change",
    "Document",
    "FactModel",
    "FactTable",
    "FactsDocument",
    "Følge",
    "Hjemmel",
    "Node",
    "OverlayDocument",
    "Parameter",
    "Part",
    "Period",
    "Quantity",
    "Reading",
    "RuleDocument",
    "Table",
    "Thing",
    "iter_expressions",
    "iter_nodes",
    "iter_things",
    "parse_document",
    "read_document",
]

MAX_DOCUMENT_BYTES = 128 * 1024

Document = RuleDocument | OverlayDocument | FactsDocument


def parse_document(source: str | bytes, file: str) -> Document:
    """Read one document from text: `YamlFeil` when it is no YAML, `DokumentFeil` when it is no document."""
    return read_document(read_tree(source, file, max_bytes=MAX_DOCUMENT_BYTES), file)


def read_document(tree: Tree, file: str) -> Document:
    """Turn a tree into a checked document, or raise `DokumentFeil` with every fault."""
    model = _model_for(tree, file)
    plain = to_plain(tree)
    readers: dict[int, type[Part]] = {}
    try:
        document = model.model_validate(plain, context=readers)
    except ValidationError as error:
        raise DokumentFeil(_sorted(findings_of(error, tree, plain, readers))) from None
    place_parts(document, tree)
    if faults := check_document(document):
        raise DokumentFeil(_sorted(faults))
    return document


def _model_for(tree: Tree, file: str) -> type[Document]:
    """Choose the kind of document by its keys."""
    if not isinstance(tree, Mapping):
        raise DokumentFeil(finding(tree, (), "et dokument skal ha nøkler og verdier", "begynn med id: …"))
    keys = {key.text for key, _ in tree.entries}
    if "endringer" in keys:
        return OverlayDocument
    if keys & {"fakta", "tabeller"} and "id" not in keys:
        return FactsDocument
    return RuleDocument


def _sorted(faults: list[Funn]) -> list[Funn]:
    return sorted(faults, key=lambda fault: (fault.line or 0, fault.column or 0))


@frozen
class Thing:
    """Something with a name in a document: ``kind`` is parameter, tabell, størrelse, lesemåte, node or rad."""

    id: str
    kind: str
    part: Named
    table: str | None = None


def iter_things(document: Document) -> Iterator[Thing]:
    """Yield everything with a name, in document order; nodes below nodes included."""
    if not isinstance(document, RuleDocument):
        return
    for kind, group in (
        ("parameter", document.parametre),
        ("tabell", document.tabeller),
        ("størrelse", document.størrelser),
        ("lesemåte", document.lesemåter),
    ):
        for name, part in group.items():
            yield Thing(name, kind, part)
    for table, rows in document.for_hver.items():
        for row in rows:
            for named in _with_descendants(row) if isinstance(row, Node) else (row,):
                if named.id:
                    yield Thing(named.id, "rad", named, table)
    if document.vilkår is not None:
        for node in _with_descendants(document.vilkår):
            if node.id:
                yield Thing(node.id, "node", node)


def iter_nodes(document: Document) -> Iterator[Node]:
    """Yield every node of ``vilkår``, ``for_hver`` and overlay changes, parents before children."""
    for part in _parts(document):
        if isinstance(part, Node):
            yield part


def iter_expressions(document: Document) -> Iterator[tuple[Path, str]]:
    """Yield the path and text of every expression.  ``til`` of an overlay is left out: its target says what it is."""
    for part in _parts(document):
        names: tuple[str, ...] = ()
        if isinstance(part, Node):
            names = ("hvis",)
        elif isinstance(part, Table):
            names = ("slå_opp", "ganges_med")
        elif type(part).__name__ == "Option":
            names = ("hvis", "er", "ellers")
        elif isinstance(part, Quantity):
            names = ("uttrykk",)
        elif isinstance(part, FactModel):
            names = ("avledet", "aktuelt_når")
        elif type(part).__name__ == "NotModelled":
            names = ("når",)
        for name in names:
            if (text := getattr(part, name)) is not None:
                yield (*part.path, name), text
        if isinstance(part, Reading):
            for choice, text in part.velg.items():
                yield (*part.path, "velg", choice), text


def _parts(value: object) -> Iterator[Part]:
    """Yield every part at and below a value, in the order of the fields."""
    if isinstance(value, Part):
        yield value
        for name in type(value).model_fields:
            yield from _parts(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _parts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _parts(item)


def _with_descendants(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _with_descendants(child)

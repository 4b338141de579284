"""Reads rule documents, overlays and facts documents: a tree in, a checked model out, or every fault at once.

Shapes: `RuleDocument`, `OverlayDocument` and `FactsDocument` have the keys of the YAML file as fields (``størrelser``,
``vilkår``, …).  Missing optional keys are None, empty dicts or empty tuples.  Every piece is a `Part`:

* ``part.path`` is its path in its file, ``part.position("hvis")`` the line and column of something in it;
* ``Node.kind`` is ``alle``, ``én_av``, ``ingen``, ``ikke`` or ``hvis``; ``Node.children`` the nodes below;
* a row rule in ``for_hver`` is a `Node` (condition) or a `Quantity` (value);
* numbers are ``Decimal``, dates ``date``, expressions the text as written.
"""

from __future__ import annotations

from pydantic import ValidationError

from allocation.errors import DokumentFeil, Funn
from allocation.language.checks import check_document, missing_places
from allocation.language.facts_model import FactModel, FactsDocument, FactTable
from allocation.language.faults import finding, findings_of
from allocation.language.fields import Part, place_parts
from allocation.language.overlay_model import Change, OverlayDocument
from allocation.language.partial import expression_faults, further_faults
from allocation.language.rule_model import (
    NOT_CHOSEN,
    Choice,
    Følge,
    Hjemmel,
    Node,
    Parameter,
    Period,
    Quantity,
    Reading,
    RuleDocument,
    Table,
)
from allocation.language.tree import Mapping, Tree, to_plain
from allocation.language.upgrade import upgraded
from allocation.language.walk import Document, Thing, iter_expressions, iter_nodes, iter_things
from allocation.language.yamltree import read_tree

__all__ = [
    "MAX_DOCUMENT_BYTES",
    "NOT_CHOSEN",
    "Change",
    "Choice",
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
    "missing_places",
    "parse_document",
    "read_document",
]

MAX_DOCUMENT_BYTES = 128 * 1024


def parse_document(source: str | bytes, file: str) -> Document:
    """Read one document from text: `YamlFeil` when it is no YAML, `DokumentFeil` when it is no document."""
    return read_document(read_tree(source, file, max_bytes=MAX_DOCUMENT_BYTES), file)


def read_document(tree: Tree, file: str) -> Document:
    """Turn a tree into a checked document, or raise `DokumentFeil` with every fault.

    Expressions are read when the document is built; here they are only looked at when something else is wrong.
    """
    tree, _ = upgraded(tree)
    model = _model_for(tree, file)
    plain = to_plain(tree)
    readers: dict[int, type[Part]] = {}
    try:
        document = model.model_validate(plain, context=readers)
    except ValidationError as error:
        found = findings_of(error, tree, plain, readers)
        raise DokumentFeil(_sorted([*found, *further_faults(model, tree, found)])) from None
    place_parts(document, tree)
    if faults := check_document(document):
        raise DokumentFeil(_sorted([*faults, *expression_faults(document, tree)]))
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

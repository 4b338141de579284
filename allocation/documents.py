"""Documents of rooms: read by their model, and found by id among those of a rule set."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError

from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, Funn
from allocation.language.document import MAX_DOCUMENT_BYTES
from allocation.language.faults import findings_of
from allocation.language.fields import Part, place_parts
from allocation.language.tree import Tree, to_plain
from allocation.language.yamltree import read_tree
from allocation.values.folding import near_names

P = TypeVar("P", bound=Part)


def read_as(model: type[P], source: Source) -> P:
    """A document from its file.  Raises YamlFeil or DokumentFeil with every fault of its form."""
    return read_tree_as(model, read_tree(source.content, source.name, max_bytes=MAX_DOCUMENT_BYTES))


def read_tree_as(model: type[P], tree: Tree) -> P:
    """A document from its tree.  Raises DokumentFeil with every fault of its form."""
    plain = to_plain(tree)
    readers: dict[int, type[Part]] = {}
    try:
        document = model.model_validate(plain, context=readers)
    except ValidationError as error:
        raise DokumentFeil(findings_of(error, tree, plain, readers)) from None
    place_parts(document, tree)
    return document


def source_of(rules: RuleSet, kind: str, name: str, what: str) -> Source:
    """The file of a type with that id.  Raises DokumentFeil, with the nearest, where there is none."""
    known = {source.id or "": source for source in rules.library.other_sources if source.kind == kind}
    if name not in known:
        near = near_names(name, known) or sorted(known)
        raise DokumentFeil(Funn(f"{what} «{name}» finnes ikke.", f"Mente du {' eller '.join(near)}?" if near else ""))
    return known[name]

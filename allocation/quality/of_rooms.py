"""Documents of rooms, measured as rules are: wrong changes to them, what scenarios show of them, and what they cite."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

from allocation.engine.library import Library, Source
from allocation.engine.rules import RuleSet
from allocation.language import tree as trees
from allocation.quality.citations import Cited
from allocation.quality.coverage_model import Entry
from allocation.quality.mutants import Mutant
from allocation.rooms import measured


@frozen
class Measured:
    """How a room's documents of one type are measured.

    ``mutants``: every wrong change to a document.  ``read``: a document as its scenario steps use it, from a rule set, its id and
    a changed tree; raises TildelingFeil where it does not load.  ``to_see``: everything there is to see of a document.
    ``cited``: what it cites of the law.
    """

    mutants: Callable[[Source], Iterator[Mutant]]
    read: Callable[[RuleSet, str, trees.Mapping], Any]
    to_see: Callable[[Source], Entry]
    cited: Callable[[Source], Cited]


def sources(library: Library) -> Iterator[tuple[Source, Measured]]:
    """The documents of rooms that are measured, by id, each with how."""
    for source in library.other_sources:
        how = measured(source.kind)
        if how is not None:
            yield source, how


def source_of(library: Library, document_id: str) -> tuple[Source, Measured] | None:
    """A room's document by its id, and how it is measured."""
    return next((found for found in sources(library) if found[0].id == document_id), None)

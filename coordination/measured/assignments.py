"""An assignment document, measured: each hard rule, criterion, weight, part of the load and band of it."""

from __future__ import annotations

from collections.abc import Iterator

from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.language.tree import Mapping, Path, Scalar, Tree
from allocation.language.yamltree import read_tree
from allocation.quality.citations import Cited
from allocation.quality.coverage_model import Consequence, Entry
from allocation.quality.mutants import Changed, Mutant, mutants, number, to, without
from allocation.quality.of_rooms import Measured
from coordination.assign.document import AssignmentDocument, assignment_of, read_assignment
from coordination.measured.places import named, stands

_TAKEN_AWAY = (
    "harde.*",
    "harde.*.bare_når",
    "harde.*.bare_når_ikke",
    "kriterier.*",
    "kriterier.*.bare_når",
    "kriterier.*.bare_når_ikke",
    "belastning.*",
    "belastning.*.bruker",
)
_NUMBERS = ("*.poeng", "kriterier.*.poeng", "belastning.*.poeng", "bånd.*.til_prosent", "bånd.*.pris")
_OPPOSITE = {"lik": "ulik", "ulik": "lik", "har": "har_ikke", "har_ikke": "har", "ja": "nei", "nei": "ja"}


def _more(tree: Mapping, path: Path, node: Tree) -> Iterator[Changed]:
    """What can be wrong in an assignment document."""
    if stands(path, _TAKEN_AWAY):
        yield without(tree, path, named(path, node))
    if isinstance(node, Scalar) and stands(path, _NUMBERS):
        yield from number(tree, path, node)
    if isinstance(node, Scalar) and stands(path, ("harde.*.når", "kriterier.*.når")):
        yield from to(tree, path, node, _OPPOSITE[node.text])


def _mutants(source: Source) -> Iterator[Mutant]:
    tree = read_tree(source.content, source.name)
    assert isinstance(tree, Mapping)
    return mutants(source.id or "", tree, _more)


def _read(rules: RuleSet, name: str, tree: Mapping) -> AssignmentDocument:
    return assignment_of(tree)


def _to_see(source: Source) -> Entry:
    document = read_assignment(source)
    found = Entry(document.id)
    ends = [(f"den harde regelen {name}", "hindrer") for name in document.harde]
    ends += [(f"kriteriet {name}", "koster") for name in (*document.kriterier, "bytte", "ønske")]
    ends += [(f"belastningen {name}", "teller") for name in document.belastning]
    ends += [(f"båndet {band.farge}", "brukt") for band in document.bånd]
    ends += [("noen venter", "nådd"), ("noen er over kapasiteten", "nådd")]
    found.consequences = {name: Consequence(name, code) for name, code in ends}
    return found


def _cited(source: Source) -> Cited:
    document = read_assignment(source)
    return Cited(document.id, document.lag, None, ())


MEASURED = Measured(_mutants, _read, _to_see, _cited)

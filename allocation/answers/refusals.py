"""What a refusal rests on: the deepest conditions that decided it, followed through the other rules it uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from allocation.answers.citing import cited
from allocation.answers.phrases import settled_by, title
from allocation.answers.proof import ProofNode
from allocation.answers.words import within
from allocation.language.nodes import And, Choose, CodeType, Expr, Or, Ref, Slot

_TOLD = ("vilkår", "gruppe")


@frozen
class Refusal:
    """One ground.  ``told``: the condition to tell; ``settled``: what settled it.

    ``holds``: it is fulfilled, and that stands in the way; else it is not fulfilled.  ``elsewhere``: it belongs to another rule
    than the one that was asked, so that its place in the law must be told too.
    """

    told: ProofNode
    settled: ProofNode
    holds: bool
    elsewhere: bool

    def place(self, lang: str, *, short: bool = False) -> str:
        """The place in the law as people cite it: of the condition, or of the first beneath it that has one."""
        for node in self.told.walk():
            if node.place and node.source:
                return cited(node.slot.source, node.place, lang, short=short)
        return ""

    def words(self, lang: str) -> str:
        """The condition in running text."""
        return within(title(self.told, lang)).rstrip(".")

    def note(self, lang: str, *, prose: bool = False) -> str:
        """What settled it, beside the condition; empty where there is nothing to say.  ``prose``: for a letter, without signs."""
        return settled_by(self.settled, lang, prose=prose)


def refusals(root: ProofNode) -> tuple[Refusal, ...]:
    """The grounds beneath a condition or an outcome that is not fulfilled, each once; nothing where it is not settled as such."""
    if root.value is not False or root.slot.index < 0:
        return ()
    found: dict[tuple[str, bool], Refusal] = {}
    for one in _failed(root, root, root.key.partition("/")[0]):
        found.setdefault((one.told.key, one.holds), one)
    return tuple(found.values())


def _failed(node: ProofNode, told: ProofNode, home: str) -> Iterator[Refusal]:
    """The grounds beneath a node that is not fulfilled; ``told``: the nearest condition above it with a text of its own."""
    if node.kind in _TOLD and node.text and not node.key.endswith("/utfall"):
        told = node
    here = Refusal(told, node if node.kind in _TOLD else told, False, _home(told) != home)
    beneath = {child.slot.index: child for child in node.children if child.table == node.table}
    if node.given is not None or node.burden_decided:
        yield here
    elif node.group == "alle" and (failed := [child for child in beneath.values() if child.value is False]):
        yield from _beneath(failed[:1], told, home)
    elif node.group == "én_av" and all(child.value is False for child in beneath.values()):
        yield from _beneath(_of_this_kind(list(beneath.values())), told, home)
    elif node.group == "ingen" and (holding := [child for child in beneath.values() if child.value is True]):
        child = holding[0]
        yield Refusal(child if child.text else told, child, True, _home(child) != home)
    else:
        slots = node.ground.program.slots
        below = [] if node.group is not None else [beneath[slot] for slot in _failing(_written(node), beneath, slots)]
        facts = [child for child in below if child.kind == "fakta"]
        found = list(_beneath((child for child in below if child not in facts), told, home))
        if node.kind not in _TOLD:  # a value that a condition reads: what settled it is told beside the condition
            found = [*(Refusal(told, fact, False, here.elsewhere) for fact in facts), *found]
        # what a condition reads within its own rule is told by the condition itself
        leads_on = any(_home(one.told) != _home(node) for one in found) or any(
            _home(child) != _home(node) for child in below if child not in facts
        )
        yield from found if found and (node.kind not in _TOLD or leads_on) else (here,)


def _of_this_kind(ways: list[ProofNode]) -> list[ProofNode]:
    """Of several ways that all fail, those that are not for another kind of person.

    A way with a code among its conditions (in prison) is for that kind.  Where the same fact fits another way (placed by the
    child welfare service), that it does not fit this one is no ground.
    """
    fits = {name for way in ways for name in _kinds(way, fits=True)}
    return [way for way in ways if not fits.intersection(_kinds(way, fits=False))] or ways


def _kinds(way: ProofNode, *, fits: bool) -> Iterator[str]:
    """The facts whose codes alone settle one of the conditions of a way, as fulfilled (``fits``) or not."""
    for condition in way.children if way.group == "alle" else ():
        facts = condition.facts
        if condition.value is fits and len(facts) == 1 and isinstance(facts[0].type, CodeType):
            yield facts[0].name


def _beneath(nodes: Iterable[ProofNode], told: ProofNode, home: str) -> Iterator[Refusal]:
    for node in nodes:
        yield from _failed(node, told, home)


def _home(node: ProofNode) -> str:
    """The rule a node belongs to."""
    return node.key.partition("/")[0]


def _written(node: ProofNode) -> Expr:
    """The expression of a node as written: of one that rests on readings nobody has chosen, as it is under the first choices.

    Where such a node is settled, it is so under all choices.
    """
    expr, slots = node.slot.expr, node.ground.program.slots
    while isinstance(expr, Choose):
        expr = expr.branches[0][1]
    if isinstance(expr, Ref) and slots[expr.slot].stands_for == node.slot.index:
        return slots[expr.slot].expr
    return node.slot.expr


def _failing(expr: Expr, beneath: Mapping[int, ProofNode], slots: Sequence[Slot]) -> tuple[int, ...]:
    """The nodes that together make an expression false: of «og» the first, of «eller» all; nothing where none does."""
    if isinstance(expr, Ref):
        visible = slots[expr.slot].stands_for
        index = expr.slot if visible is None else visible
        return (index,) if index in beneath and beneath[index].value is False else ()
    if isinstance(expr, And):
        return next((found for item in expr.items if (found := _failing(item, beneath, slots))), ())
    if isinstance(expr, Or):
        parts = [_failing(item, beneath, slots) for item in expr.items]
        return tuple(slot for part in parts for slot in part) if all(parts) else ()
    return ()

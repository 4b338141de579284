"""Small wrong changes to a rule document, one at a time: what a slip of the pen, or a misread provision, would look like."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from itertools import chain
from typing import assert_never

from attrs import evolve, frozen

from allocation.engine.layers import at, replace, with_key, without_key
from allocation.errors import TildelingFeil, path_text
from allocation.language import syntax as s
from allocation.language.parser import parse
from allocation.language.tree import Mapping, Path, Scalar, Sequence, Tree

_NEIGHBOURS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "=": "<>", "<>": "=", "+": "-", "-": "+"}
_TWINS = {
    "det_laveste_av": "det_høyeste_av",
    "det_høyeste_av": "det_laveste_av",
    "avrund_ned": "avrund_opp",
    "avrund_opp": "avrund_ned",
    "avrund_nærmest": "avrund_ned",
}
_EXPRESSIONS = ("hvis", "uttrykk", "er", "ellers", "slå_opp")
Changed = tuple[str, str, Mapping]
More = Callable[[Mapping, Path, Tree], Iterable[Changed]]


@frozen
class Mutant:
    """One wrong change.  ``id`` is stable: document, path, and what became what."""

    document: str
    path: str
    before: str
    after: str
    line: int | None
    tree: Mapping

    @property
    def id(self) -> str:
        return f"{self.document}:{self.path}: {self.before} → {self.after}"


def mutants(document: str, tree: Mapping, more: More = lambda tree, path, node: ()) -> Iterator[Mutant]:
    """Every mutant of a document, in document order.  ``more``: what can be changed beside what `changes` does to all."""
    for path, node in walk(tree, ()):
        for before, after, changed in chain(changes(tree, path, node), more(tree, path, node)):
            yield Mutant(document, path_text(path), before, after, node.position.line, changed)


def walk(tree: Tree, path: Path) -> Iterator[tuple[Path, Tree]]:
    """Every part of a tree with its path, outermost first."""
    yield path, tree
    if isinstance(tree, Mapping):
        for key, value in tree.entries:
            yield from walk(value, (*path, key.text))
    elif isinstance(tree, Sequence):
        for index, value in enumerate(tree.items):
            yield from walk(value, (*path, index))


def changes(tree: Mapping, path: Path, node: Tree) -> Iterator[Changed]:
    """What can be changed at a path."""
    last = path[-1] if path else None
    if len(path) > 2 and path[-3] == "velg" and _untenable(at(tree, path[:-1])):
        return  # never counts
    if isinstance(node, Scalar):
        if last in _EXPRESSIONS:
            yield from expression(tree, path, node)
        elif last == "standard":
            yield from _reading(tree, path, node)
        elif last == "ikke_ført":
            yield from to(tree, path, node, "nei" if node.text == "ja" else "ja")
        elif last == "kant":
            yield from to(tree, path, node, "over" if node.text == "fra_og_med" else "fra_og_med")
        elif last in ("fra", "til") and len(path) > 1 and path[-2] in ("gjelder", "i_kraft", "modellert"):
            yield from _date(tree, path, node)
        elif len(path) > 1 and path[-2] == "verdier":
            yield from number(tree, path, node)
            yield from _key_date(tree, path)
        elif (len(path) > 2 and "rader" in path and path[-1] != "rader") or (last == "til" and len(path) == 3):
            yield from number(tree, path, node)
    elif isinstance(node, Mapping):
        yield from _group(tree, path, node)


def to(tree: Mapping, path: Path, node: Scalar, text: str) -> Iterator[Changed]:
    """Another text."""
    yield node.text, text, replace(tree, path, evolve(node, text=text))


def number(tree: Mapping, path: Path, node: Scalar) -> Iterator[Changed]:
    """One more and one less in the last digit that is written."""
    try:
        value = Decimal(node.text.replace(",", "."))
    except InvalidOperation:
        return
    step = Decimal(1).scaleb(int(value.as_tuple().exponent))
    for other in (value + step, value - step):
        if other >= 0:
            yield from to(tree, path, node, str(other).replace(".", ","))


def _date(tree: Mapping, path: Path, node: Scalar) -> Iterator[Changed]:
    """A day later and a day earlier."""
    try:
        day = date.fromisoformat(node.text)
    except ValueError:
        return
    for shift in (1, -1):
        yield from to(tree, path, node, (day + timedelta(shift)).isoformat())


def _key_date(tree: Mapping, path: Path) -> Iterator[Changed]:
    """A dated value that begins a day later (not the first: that would leave a hole)."""
    values = at(tree, path[:-1])
    if not isinstance(values, Mapping) or values.entries[0][0].text == path[-1]:
        return
    try:
        moved = (date.fromisoformat(str(path[-1])) + timedelta(1)).isoformat()
    except ValueError:
        return
    entries = tuple((evolve(k, text=moved) if k.text == path[-1] else k, v) for k, v in values.entries)
    yield str(path[-1]), moved, replace(tree, path[:-1], evolve(values, entries=entries))


def _reading(tree: Mapping, path: Path, node: Scalar) -> Iterator[Changed]:
    choices = at(tree, (*path[:-1], "velg"))
    if isinstance(choices, Mapping):
        for key, choice in choices.entries:
            if key.text != node.text and not _untenable(choice):
                yield from to(tree, path, node, key.text)


def _untenable(choice: Tree | None) -> bool:
    """Is it a choice of a reading that is kept for the record only?"""
    written = choice.get("holdbar") if isinstance(choice, Mapping) else None
    return isinstance(written, Scalar) and written.text == "nei"


def _group(tree: Mapping, path: Path, node: Mapping) -> Iterator[Changed]:
    """alle ↔ én_av, a child dropped, and ikke taken away."""
    for kind, other in (("alle", "én_av"), ("én_av", "alle"), ("ingen", "alle")):
        children = node.get(kind)
        if not isinstance(children, Sequence) or len(children.items) < 2:
            continue
        turned = with_key(without_key(node, kind), other, children)
        yield kind, other, replace(tree, path, turned) if path else turned
        for index, child in enumerate(children.items):
            own = child.get("id") if isinstance(child, Mapping) else None
            name = own.text if isinstance(own, Scalar) else str(index + 1)
            fewer = with_key(node, kind, evolve(children, items=children.items[:index] + children.items[index + 1 :]))
            yield f"{kind} med {name}", f"uten {name}", replace(tree, path, fewer) if path else fewer
    negated = node.get("ikke")
    if isinstance(negated, Mapping):
        bare = with_key(without_key(node, "ikke"), "alle", Sequence((negated,), negated.position))
        yield "ikke", "alle", replace(tree, path, bare) if path else bare


# expressions


def without(tree: Mapping, path: Path, name: str) -> Changed:
    """Something taken away: a key, or an item of a list."""
    return f"med {name}", "uten", replace(tree, path, None)


def expression(tree: Mapping, path: Path, node: Scalar) -> Iterator[Changed]:
    """Every expression that differs in one place."""
    try:
        parsed = parse(node.text)
    except TildelingFeil:
        return
    for other in variants(parsed):
        text = s.to_text(other)
        if text != s.to_text(parsed):
            yield node.text, text, replace(tree, path, evolve(node, text=text))


def variants(tree: s.Syntax) -> Iterator[s.Syntax]:
    """Every expression that differs in one place."""
    yield from _here(tree)
    match tree:
        case s.Binary(_, left, right):
            yield from (evolve(tree, left=v) for v in variants(left))
            yield from (evolve(tree, right=v) for v in variants(right))
        case s.Logical(_, items):
            for index, item in enumerate(items):
                yield from (evolve(tree, items=(*items[:index], v, *items[index + 1 :])) for v in variants(item))
        case s.Unary(_, item) | s.InList(item):
            yield from (evolve(tree, item=v) for v in variants(item))
        case s.Call(_, arguments):
            for index, item in enumerate(arguments):
                kept = (arguments[:index], arguments[index + 1 :])
                yield from (evolve(tree, arguments=(*kept[0], v, *kept[1])) for v in variants(item))
        case s.Aggregate(_, of, where):
            yield from (evolve(tree, of=v) for v in variants(of))
            if where is not None:
                yield from (evolve(tree, where=v) for v in variants(where))
        case s.Number() | s.Truth() | s.Code() | s.DateLiteral() | s.Name() | s.ReadAt():
            pass
        case _:
            assert_never(tree)


def _here(tree: s.Syntax) -> Iterator[s.Syntax]:
    match tree:
        case s.Binary(operator) if operator in _NEIGHBOURS:
            yield evolve(tree, operator=_NEIGHBOURS[operator])
        case s.Logical(operator, items):
            yield evolve(tree, operator="eller" if operator == "og" else "og")
            for index in range(len(items)):
                rest = items[:index] + items[index + 1 :]
                yield rest[0] if len(rest) == 1 else evolve(tree, items=rest)
        case s.Unary("ikke", item):
            yield item
        case s.Truth(value):
            yield evolve(tree, value=not value)
        case s.Number(value) if value:
            step = Decimal(1).scaleb(int(value.as_tuple().exponent))
            yield evolve(tree, value=value + step)
        case s.InList(_, codes) if len(codes) > 1:
            for index in range(len(codes)):
                yield evolve(tree, codes=codes[:index] + codes[index + 1 :])
        case s.Call(function) if function in _TWINS:
            yield evolve(tree, function=_TWINS[function])
        case s.Call("ikke_under_0", arguments):
            yield arguments[0]
        case s.Aggregate(_, _, where) if where is not None:
            yield evolve(tree, where=None)
        case s.ReadAt(_, day):
            yield evolve(tree, day=day + 1)

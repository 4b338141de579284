"""What an overlay changes: each thing as it stands in the document, and as it reads with the overlay."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from allocation.engine.library import Library
from allocation.language.document import (
    Change,
    Node,
    OverlayDocument,
    Parameter,
    Quantity,
    Reading,
    RuleDocument,
    Table,
    Thing,
    iter_things,
)
from allocation.language.rule_model import Named
from allocation.site.conditions import spaced, unknown, written
from allocation.site.dated import dated, number_words

_OPERATIONS = {"sett": "Ny verdi for", "legg_til": "Nytt:", "fjern": "Tas bort:", "erstatt": "Ny definisjon av"}


@frozen
class Side:
    """A thing before or after the change: words, lines of what is written, or a table."""

    text: str = ""
    lines: tuple[str, ...] = ()
    table: Table | None = None


@frozen
class Changed:
    """One change of one thing.  ``document`` is the id of the rule document; ``name`` the id of the thing in it."""

    operation: str
    document: str
    name: str
    title: str
    before: Side
    after: Side


def changes(overlay: OverlayDocument, library: Library) -> tuple[Changed, ...]:
    """Every change, in the order they are written."""
    return tuple(found for change in overlay.endringer for found in _changed(change, overlay, library))


def _changed(change: Change, overlay: OverlayDocument, library: Library) -> Iterator[Changed]:
    document, _, name = change.address.partition("/")
    operation = _OPERATIONS[change.operation]
    nothing = Side("Finnes ikke")
    if change.operation == "legg_til":
        if change.node is not None:
            title = change.node.tekst or spaced(change.node.id or "")
            yield Changed("Nytt i gruppen", document, name, title, nothing, _side(change.node, overlay))
        for section in (change.parametre, change.tabeller, change.størrelser, change.lesemåter):
            for added, part in section.items():
                yield Changed(operation, document, added, part.tekst or spaced(added), nothing, _side(part, overlay))
        return
    thing = _thing(library, document, name)
    title = change.tekst or (thing.part.tekst if thing else None) or spaced(name)
    before = _side(thing.part, overlay) if thing else Side("Finnes i et annet overlegg")
    if change.operation == "fjern":
        after = Side("Tas bort")
    elif change.med is not None:
        after = _side(change.med, overlay)
    else:
        after = _set(change.til or "", thing)
    yield Changed(operation, document, name, title, before, after)


def _thing(library: Library, document: str, name: str) -> Thing | None:
    source = library.source(document)
    found = library.read(source) if source else None
    things = iter_things(found) if isinstance(found, RuleDocument) else ()
    return next((thing for thing in things if thing.id == name), None)


def _set(value: str, thing: Thing | None) -> Side:
    """What is written under ``til``: a number with the unit of the parameter, or an expression."""
    part = thing.part if thing else None
    if isinstance(part, Parameter):
        return Side(f"{value} {part.enhet}" if part.enhet else value)
    return Side(lines=(value,))


def _side(part: Named, overlay: OverlayDocument) -> Side:
    if isinstance(part, Parameter):
        day = overlay.gjelder.fra
        values = dated(part, day) if day else dated(part, max(part.verdier))
        return Side(next((v.shown for v in values if v.now), number_words(None)))
    if isinstance(part, Table):
        return Side(table=part)
    if isinstance(part, Quantity):
        if unknown(part):
            return Side(f"Ikke kjent: {part.mangler}" if part.mangler else "Ikke kjent")
        return Side(lines=written(part))
    if isinstance(part, Reading):
        return Side(lines=tuple(_choice(part, name) for name in part.velg))
    if isinstance(part, Node):
        return Side(part.tekst or "", (part.hvis,) if part.hvis else tuple(_below(part)))
    return Side(part.tekst or "")


def _choice(reading: Reading, name: str) -> str:
    return f"{name}: {reading.velg[name]}{' (standard)' if name == reading.standard else ''}"


def _below(node: Node) -> Iterator[str]:
    for child in node.children:
        yield child.tekst or spaced(child.id or "")

"""Numbers that stand in a sentence though the document holds them as a parameter: the sentence must name the parameter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import frozen

from allocation.engine.filled import without_names
from allocation.errors import DokumentFeil, Funn, TildelingFeil, UkjentRegelFeil
from allocation.language.document import Node, Parameter, Part, RuleDocument
from allocation.language.parser import parse
from allocation.language.syntax import names as names_of
from allocation.language.walk import iter_nodes
from allocation.values.numbers_in_text import any_number, in_text, written

if TYPE_CHECKING:
    from allocation.engine.stack import Stack

_KEYS = ("tekst", "tekst_nn", "brevtekst", "brevtekst_nn")


@frozen
class Held:
    """A parameter as a text may name it, with its values."""

    name: str
    unit: str
    values: tuple[Decimal, ...]


def text_numbers(stack: Stack, document: RuleDocument, day: int, *, may_hold: bool = False) -> list[Funn]:
    """Texts of conditions, values, consequences and results that say a number which is a parameter.

    ``may_hold``: a number is let be where it is the only value that its parameter has, so that the text says what holds.
    """
    held = {name: found for name in (*document.parametre, *document.bruk) if (found := _held(stack, document, name, day))}
    return [finding for finding, right in _faults(document, held) if not (may_hold and right)]


def numbers_that_hold(document: RuleDocument) -> list[Funn]:
    """Texts that say the only value of one of the document's own parameters: true until somebody changes the parameter."""
    held = {name: _values(name, parameter) for name, parameter in document.parametre.items()}
    return [finding for finding, right in _faults(document, held) if right]


def left_behind(stack: Stack, document: RuleDocument, names: Iterable[str], day: int) -> list[Funn]:
    """Texts of a document that say the number of some of its own parameters, though these are changed."""
    held = {name: found for name in names if name in document.parametre and (found := _held(stack, document, name, day))}
    return [finding for finding, _ in _faults(document, held)]


def _held(stack: Stack, document: RuleDocument, name: str, day: int) -> Held | None:
    try:
        _, parameter = stack.parameter(document, name, day)
    except (DokumentFeil, UkjentRegelFeil, StopIteration):
        return None  # it names a value or a condition, or a document that is not there, which is told at its place
    return _values(name, parameter)


def _values(name: str, parameter: Parameter) -> Held:
    values = tuple(dict.fromkeys(value for value in parameter.verdier.values() if value is not None))
    return Held(name, parameter.enhet or "andel", values)


def _faults(document: RuleDocument, held: dict[str, Held]) -> Iterator[tuple[Funn, bool]]:
    for node in iter_nodes(document):
        below = _read(node, held)
        yield from _in_part(node, below, any_value=node.hvis is not None)
    for quantity in document.størrelser.values():
        names = _names((quantity.uttrykk, *(text for o in quantity.velg or () for text in (o.hvis, o.er, o.ellers))))
        yield from _in_part(quantity, [held[name] for name in names if name in held], any_value=False)
    følger = document.følger
    for part in (følger.oppfylt, følger.ikke_oppfylt, følger.ikke_i_kraft, *document.gir.values()):
        if part is not None:
            yield from _in_part(part, held.values(), any_value=False)


def _read(node: Node, held: dict[str, Held]) -> list[Held]:
    """The parameters that a condition, or those below it, compare with."""
    names = dict.fromkeys(_names((node.hvis,)))
    found = [held[name] for name in names if name in held]
    for child in node.children:
        found += [item for item in _read(child, held) if item not in found]
    return found


def _names(texts: Iterable[str | None]) -> Iterator[str]:
    for text in texts:
        if text:
            try:
                yield from names_of(parse(text))
            except TildelingFeil:
                continue  # told with its place where it is compiled


def _in_part(part: Part, held: Iterable[Held], *, any_value: bool) -> Iterator[tuple[Funn, bool]]:
    """Each fault, and whether the number is the only one that the parameter has."""
    for key in _KEYS:
        text = getattr(part, key, None)
        if not text:
            continue
        plain = without_names(text)
        for item in held:
            said = next((written(value) for value in item.values if in_text(value, item.unit, plain)), None)
            right = said is not None and len(item.values) == 1
            if said is None and any_value:
                said = any_number(item.unit, plain)
            if said is not None:
                place = part.position(key)
                message = f"Teksten sier «{said}», og tallet er parameteren {item.name}."
                help = f"Skriv {{{item.name}}} i stedet for tallet og enheten, eller {{{item.name}:tall}} for tallet alene."
                yield Funn(message, help, place.file, place.line, place.column), right

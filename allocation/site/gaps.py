"""What the documents say that they leave out: parts of the law, values nobody has, and points nobody has confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from allocation.language.document import RuleDocument
from allocation.site.conditions import spaced, unknown
from allocation.site.dated import dated
from allocation.site.places import place
from allocation.site.shelves import Document
from allocation.values.numbers import format_date


@frozen
class Missing:
    """One thing left out; ``when``: the expression that says whether it matters in a case."""

    place: str
    text: str
    when: str = ""


@frozen
class Gaps:
    """What one document leaves out."""

    document: Document
    not_modelled: tuple[Missing, ...]
    unknown: tuple[Missing, ...]
    unconfirmed: tuple[Missing, ...]


def gaps(documents: Iterable[Document]) -> tuple[Gaps, ...]:
    """Documents that leave something out, in the order given."""
    found = []
    for document in documents:
        rule = document if isinstance(document, RuleDocument) else None
        own = Gaps(
            document,
            tuple(not_modelled(rule)) if rule else (),
            (*unknown_numbers(rule), *unknown_quantities(rule)) if rule else (),
            tuple(Missing(place(r.sted, document.hjemmel), r.tekst) for r in document.merknader if r.status == "ubekreftet"),
        )
        if own.not_modelled or own.unknown or own.unconfirmed:
            found.append(own)
    return tuple(found)


def not_modelled(document: RuleDocument) -> Iterator[Missing]:
    """Parts of the law that the document leaves out."""
    for item in document.ikke_modellert:
        yield Missing(place(item.sted, document.hjemmel), item.tekst, item.når or "")


def unknown_numbers(document: RuleDocument) -> Iterator[Missing]:
    """Parameters that are not known, always or in a part of the time."""
    for name, parameter in document.parametre.items():
        what, values = parameter.tekst or spaced(name), dated(parameter, date.min)
        if all(value.number is None for value in values):
            yield Missing(place(parameter.sted, document.hjemmel), what)
            continue
        for value in values:
            if value.number is None:
                last = f" til og med {format_date(value.last)}" if value.last else ""
                yield Missing(place(parameter.sted, document.hjemmel), f"{what}: fra {format_date(value.first)}{last}")


def unknown_quantities(document: RuleDocument) -> Iterator[Missing]:
    """Values that nobody has said how to work out."""
    for name, quantity in document.størrelser.items():
        if unknown(quantity):
            what = quantity.tekst or spaced(name)
            yield Missing(place(quantity.sted, document.hjemmel), f"{what}: {quantity.mangler}" if quantity.mangler else what)

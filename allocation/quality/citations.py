"""What a rule document cites: each place with its act, what cites it, and the period in which it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from attrs import evolve, frozen

from allocation.language.overlay_model import OverlayDocument
from allocation.language.places import Place, parse_places
from allocation.language.rule_model import Følge, Hjemmel, Named, Node, Parameter, Period, RuleDocument, Table

Kind = Literal["hjemmel", "sted", "parameter"]


@frozen
class Span:
    """From and including ``first`` to and including ``last``; None is no limit."""

    first: date | None = None
    last: date | None = None

    def within(self, period: Period | None) -> Span:
        """The part of the span that lies in a period."""
        return self if period is None else self.common(Span(period.fra, period.til))

    def common(self, other: Span) -> Span:
        """The days that both have."""
        first = max(filter(None, (self.first, other.first)), default=None)
        return Span(first, min(filter(None, (self.last, other.last)), default=None))


@frozen
class Citation:
    """One place that ``part`` of a document cites.  ``place`` names its section unless the act is cited as a whole."""

    kind: Kind
    part: str
    law: str
    place: Place
    span: Span


@frozen
class Cited:
    """A document of a room, and what it cites.  ``kontrollert``: the day somebody last read it against the law."""

    id: str
    lag: str
    kontrollert: date | None
    citations: tuple[Citation, ...]


def citations(document: RuleDocument | OverlayDocument | Cited) -> list[Citation]:
    """Everything a document cites, in its order: its hjemler, then every place, parameters included.

    Of an overlay, only its hjemler: its places belong to the documents it changes.  Of a room's document, what the room says.
    """
    if isinstance(document, Cited):
        return list(document.citations)
    if isinstance(document, OverlayDocument):
        own = Span().within(document.gjelder)
        return [citation for hjemmel in document.hjemmel for citation in of_hjemmel("hjemmel", hjemmel, own)]
    span = Span().within(document.i_kraft).within(document.modellert)
    found = [citation for hjemmel in document.hjemmel for citation in of_hjemmel("hjemmel", hjemmel, span)]
    for name, følge in (("oppfylt", document.følger.oppfylt), ("ikke_oppfylt", document.følger.ikke_oppfylt)):
        if isinstance(følge, Følge):
            found += [c for hjemmel in følge.hjemmel for c in of_hjemmel(f"følger.{name}", hjemmel, span)]
    for part, named in _named(document):
        found += _of_part(document, part, named, span, ())
    for where in ("bestemmelser", "ikke_modellert", "merknader", "avvik"):
        for number, item in enumerate(getattr(document, where), 1):
            if item.sted:
                found += places_of(document, (), f"{where} {number}", item.sted, Span(None, span.last), "sted")
    return list(dict.fromkeys(found))


def places_of(document: RuleDocument, own: Iterable[Hjemmel], part: str, sted: str, span: Span, kind: Kind) -> Iterator[Citation]:
    """The citations that a ``sted`` makes; ``own`` are the hjemler nearer than the document's."""
    hjemler = (*own, *document.hjemmel)
    for place in parse_places(sted):
        hjemmel = _hjemmel_of(hjemler, place.paragraf)
        if hjemmel is not None:
            section = place.paragraf or _section(hjemmel)
            yield Citation(kind, part, hjemmel.lov, evolve(place, paragraf=section), span.within(hjemmel.gjelder))


def _hjemmel_of(hjemler: tuple[Hjemmel, ...], section: str | None) -> Hjemmel | None:
    """The hjemmel with the section, else the first one: a place without a section is in it."""
    for hjemmel in hjemler:
        if section is not None and _section(hjemmel) == section:
            return hjemmel
    return hjemler[0] if hjemler else None


def _section(hjemmel: Hjemmel) -> str | None:
    return parse_places(hjemmel.sted)[0].paragraf if hjemmel.sted else None


def of_hjemmel(part: str, hjemmel: Hjemmel, span: Span) -> Iterator[Citation]:
    """The citations that a hjemmel makes: of each of its places, or of the act as a whole."""
    for place in parse_places(hjemmel.sted) if hjemmel.sted else (Place(),):
        yield Citation("hjemmel", part, hjemmel.lov, place, span.within(hjemmel.gjelder))


def _named(document: RuleDocument) -> Iterator[tuple[str, Named]]:
    """The named pieces at the top of a document; nodes hold more below."""
    for pieces in (document.parametre, document.tabeller, document.størrelser, document.lesemåter):
        yield from pieces.items()
    for rows in document.for_hver.values():
        yield from ((row.id or "", row) for row in rows)
    if document.vilkår is not None:
        yield document.vilkår.id or "vilkår", document.vilkår


def _of_part(document: RuleDocument, part: str, named: Named, span: Span, own: tuple[Hjemmel, ...]) -> Iterator[Citation]:
    span = span.within(named.gjelder)
    if isinstance(named, Node):
        for hjemmel in named.hjemmel:
            yield from of_hjemmel(part, hjemmel, span)
        own = (*named.hjemmel, *own)
    if named.sted:
        kind: Kind = "parameter" if isinstance(named, Parameter | Table) else "sted"
        yield from places_of(document, own, part, named.sted, span, kind)
    if isinstance(named, Node):
        for child in named.children:
            yield from _of_part(document, child.id or part, child, span, own)

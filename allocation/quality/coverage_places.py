"""Which part of a document carries each ledd and punktum of its provision, and which places nothing carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from attrs import evolve, frozen

from allocation.language.document import RuleDocument
from allocation.language.places import Place, covers, parse_places
from allocation.quality.citations import Citation, citations

State = Literal["bæres", "bestemmelse", "ikke_modellert", "verken"]
_LISTED: dict[str, State] = {"bestemmelser": "bestemmelse", "ikke_modellert": "ikke_modellert"}
_ASIDE = ("merknader", "avvik")


@frozen
class Carried:
    """A place, how the document deals with it, and the nodes, parameters and values that carry it."""

    place: str
    state: State
    by: tuple[str, ...]


def carried(document: RuleDocument) -> tuple[Carried, ...]:
    """Each punktum of ``oppbygning``; where there is none, each place that the document cites."""
    cited = [citation for citation in citations(document) if citation.kind != "hjemmel"]
    if document.oppbygning:
        return tuple(_carried(sentence, _touching(cited, sentence, whole)) for sentence, whole in _sentences(document))
    found: dict[Place, list[Citation]] = {}
    for citation in cited:
        found.setdefault(citation.place, []).append(citation)
    return tuple(_carried(place, found[place]) for place in sorted(found, key=_order))


def _sentences(document: RuleDocument) -> Iterator[tuple[Place, Place]]:
    """Each punktum, and the place a citation must lie in to cite it: the ledd where it has only one punktum."""
    sted = document.hjemmel[0].sted if document.hjemmel else None
    section = parse_places(sted)[0].paragraf if sted else None
    for text, count in document.oppbygning.items():
        for place in parse_places(text):
            ledd = place if place.paragraf else evolve(place, paragraf=section)
            for number in range(1, count + 1):
                sentence = evolve(ledd, punktum=number)
                yield sentence, ledd if count == 1 else sentence


def _touching(cited: Iterable[Citation], sentence: Place, whole: Place) -> list[Citation]:
    return [each for each in cited if covers(each.place, sentence) or covers(whole, each.place)]


def _carried(place: Place, cited: Iterable[Citation]) -> Carried:
    """Carried by a node before listed, and listed before only remarked upon."""
    parts = list(dict.fromkeys(citation.part for citation in cited))
    heads = {part: part.rpartition(" ")[0] for part in parts}
    nodes = tuple(part for part in parts if heads[part] not in (*_LISTED, *_ASIDE))
    if nodes:
        return Carried(str(place), "bæres", nodes)
    for head, state in _LISTED.items():
        if head in heads.values():
            return Carried(str(place), state, ())
    return Carried(str(place), "verken", ())


def _order(place: Place) -> tuple[str, int, int, str, int]:
    return place.paragraf or "", place.ledd or 0, place.punktum or 0, place.bokstav or "", place.nr or 0

"""A place in the law as people cite it, also where one condition stands in several laws."""

from __future__ import annotations

from itertools import groupby

from allocation.answers.words import cite, place_words, word
from allocation.language.places import PlaceFault, parse_places


def law_of(source: str, place: str) -> str:
    """Of several laws and sections («A § 1; B § 2») the one whose section ``place`` names, else the first."""
    parts = source.split("; ")
    if len(parts) > 1 and place.startswith("§"):
        section = _section(place)
        for part in parts:
            _, _, written = part.partition(" ")
            if written and _section(written) == section:
                return part
    return parts[0]


def cited(source: str, place: str, lang: str, *, known: str = "", section: str | None = None, short: bool = False) -> str:
    """``pbrl. § 2-1 andre ledd og hol. § 3-2 første ledd``: each place with its law, which is not said where all are ``known``.

    ``source``: the laws and sections the place may lie in, as ``law_of`` takes them; ``section`` need not be said either.
    ``short``: as ``place_words`` takes it.
    """
    if not place:
        return ""
    try:
        places = parse_places(place)
    except PlaceFault:
        return place
    runs = [
        (law, " og ".join(str(one) for one in run))
        for law, run in groupby(places, lambda one: law_of(source, str(one)).partition(" ")[0])
    ]
    if all(law in ("", known) for law, _ in runs):
        return place_words(place, lang, section, short=short)
    return f" {word('og', lang)} ".join(cite(law_of(source, text), text, lang, short=short) for _, text in runs)


def _section(place: str) -> str | None:
    try:
        return parse_places(place)[0].paragraf
    except PlaceFault:
        return None

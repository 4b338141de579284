"""Places in a provision: ``§ 2-1 d ledd 4 punktum 1 bokstav a nr 2``, several joined by `` og ``.

    places  = place (" og " place)*
    place   = ["§" section [letter]] ["ledd" N] ["punktum" N] (["bokstav" a] ["nr" N] | "nr" N "bokstav" a)   (at least one)

A section may lie in a chapter with a letter: ``§ 4A-3``, ``§ 9 A-1``; with or without a space it is the same.
After `` og `` the levels above the first one named are those of the place before: ``§ 8 ledd 1 og ledd 2``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import evolve, field, frozen

_PLACE = re.compile(
    r"(?:§\s*(?P<paragraf>[0-9]+(?:\s?[A-ZÆØÅ](?=-))?(?:-[0-9]+)*(?:\s?[a-zæøå](?![a-zæøå]))?))?\s*"
    r"(?:ledd\s+(?P<ledd>[0-9]{1,3}))?\s*"
    r"(?:punktum\s+(?P<punktum>[0-9]{1,3}))?\s*"
    r"(?:bokstav\s+(?P<bokstav>[a-zæøå]))?\s*"
    r"(?:nr\s+(?P<nr>[0-9]{1,3}))?(?:\s+bokstav\s+(?P<etter>[a-zæøå]))?"
)
LEVELS = ("paragraf", "ledd", "punktum", "bokstav", "nr")


class PlaceFault(ValueError):
    """The text is not a place; ``help`` says how one is written."""

    help = "skriv for eksempel «§ 2-1 d ledd 4 punktum 1», «ledd 2 bokstav a» eller «ledd 1 og ledd 3»"


@frozen
class Place:
    """A place in a provision.  A level that is None is not narrowed down.

    ``letter_last``: it is written ``nr 6 bokstav b`` and not ``bokstav b nr 6``; the place is the same.
    """

    paragraf: str | None = None
    ledd: int | None = None
    punktum: int | None = None
    bokstav: str | None = None
    nr: int | None = None
    letter_last: bool = field(default=False, eq=False)

    @property
    def levels(self) -> tuple[tuple[str, str | int], ...]:
        """The levels that are narrowed down, in the order they are written, with their values."""
        order = (*LEVELS[:3], "nr", "bokstav") if self.letter_last else LEVELS
        found = ((level, getattr(self, level)) for level in order)
        return tuple((level, value) for level, value in found if value is not None)

    def __str__(self) -> str:
        return " ".join(f"{'§' if level == 'paragraf' else level} {value}" for level, value in self.levels)


def parse_places(text: str) -> tuple[Place, ...]:
    """Read one or more places, or raise `PlaceFault`."""
    places: list[Place] = []
    for piece in re.split(r"\s+og\s+", text.strip()):
        place = _parse_place(piece, text)
        places.append(_inherit(places[-1], place) if places else place)
    return tuple(places)


def covers(wide: Place, narrow: Place) -> bool:
    """Tell whether ``narrow`` lies in ``wide`` or is the same place."""
    return all(getattr(wide, level) in (None, getattr(narrow, level)) for level in LEVELS)


def uncovered(structure: Mapping[str, int], places: Iterable[Place], section: str | None = None) -> tuple[Place, ...]:
    """Return each punktum of ``structure`` (place of a ledd → number of punktum) that none of ``places`` cites.

    A place cites a punktum when it covers it or lies in it; in a ledd of one punktum any place in the ledd does.
    Places that name no section are in ``section``.
    """
    cited = [_in_section(place, section) for place in places]
    missing: list[Place] = []
    for text, sentences in structure.items():
        for ledd in parse_places(text):
            for number in range(1, sentences + 1):
                sentence = evolve(_in_section(ledd, section), punktum=number)
                whole = evolve(sentence, punktum=None) if sentences == 1 else sentence
                if not any(covers(place, sentence) or covers(whole, place) for place in cited):
                    missing.append(evolve(ledd, punktum=number))
    return tuple(missing)


def _parse_place(piece: str, text: str) -> Place:
    found = _PLACE.fullmatch(piece.strip())
    if found is None or not any(found.groups()) or (found["bokstav"] and found["etter"]):
        raise PlaceFault(f"«{text[:60]}» er ikke et sted i en lov")

    def number(level: str) -> int | None:
        return int(found[level]) if found[level] else None

    section = found["paragraf"]
    if section:
        section = re.sub(r"(?<=[0-9])\s*(?=[a-zæøå])", " ", re.sub(r"\s+(?=[A-ZÆØÅ])", "", section))
    letter = found["bokstav"] or found["etter"]
    return Place(section, number("ledd"), number("punktum"), letter, number("nr"), letter_last=bool(found["etter"]))


def _inherit(before: Place, place: Place) -> Place:
    """Fill the levels above the first one that ``place`` names with those of the place before it."""
    filled = {}
    for level in LEVELS:
        if getattr(place, level) is not None:
            break
        filled[level] = getattr(before, level)
    return evolve(place, **filled)


def _in_section(place: Place, section: str | None) -> Place:
    return evolve(place, paragraf=section) if place.paragraf is None else place

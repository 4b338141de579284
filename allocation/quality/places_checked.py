"""Does the place that a document cites exist: the act, the section, the ledd, the punktum, the item of a list?"""

from __future__ import annotations

from allocation.language.places import Place
from allocation.quality.archive import LawArchive, Ledd, Provision
from allocation.quality.citations import Citation, Span
from allocation.quality.results import Status

_LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
Found = tuple[Status, str]
OK: Found = ("ok", "")


def check_place(archive: LawArchive, citation: Citation) -> Found:
    """Look the cited place up in each wording that the archive has for the period of the citation."""
    place = citation.place
    if not archive.has(citation.law):
        return "kan_ikke_prøves", f"{citation.law} er ikke blant lovtekstene"
    if place.paragraf is None:
        return OK
    wordings = archive.wordings(citation.law, place.paragraf)
    if not wordings:
        if citation.span.last:
            return "kan_ikke_prøves", f"paragrafen finnes ikke nå, og ordlyden {citation.span.last} er ikke blant lovtekstene"
        return "ikke_funnet", f"§ {place.paragraf} finnes ikke i {citation.law}"
    newest = wordings[-1]
    if newest.pending:
        found = _within(newest, place)
        return found if found != OK else ("kan_ikke_prøves", "bestemmelsen er ikke satt i kraft")
    early = _too_early(newest, citation.span)
    if early:
        return "ikke_funnet", early
    overlapping = [wording for wording in wordings if wording.holds(citation.span.first, citation.span.last)]
    at_end = [wording for wording in overlapping if wording.holds(citation.span.last or newest.first, citation.span.last)]
    if not at_end:
        return "kan_ikke_prøves", f"ordlyden {citation.span.last} er ikke blant lovtekstene"
    found = _within(at_end[-1], place)
    if found != OK:
        return found[0], f"{found[1]} i ordlyden fra {at_end[-1].first}"
    without = [wording for wording in overlapping if _within(wording, place)[0] == "ikke_funnet"]
    return "ok", f"stedet kom til etter {without[-1].last}" if without else ""


def text_at(provision: Provision, place: Place) -> str:
    """The text of a place in a wording: the punktum, the item of the list, or the whole ledd; nothing where it does not exist."""
    if place.ledd is None:
        return " ".join(ledd.text for ledd in provision.ledd)
    if place.ledd > len(provision.ledd):
        return ""
    ledd = provision.ledd[place.ledd - 1]
    text = ledd.text
    if place.punktum is not None:
        text = ledd.sentences[place.punktum - 1] if place.punktum <= len(ledd.sentences) else ""
    number = _item(place)
    if number is not None and ledd.items:
        text = ledd.items[number - 1] if number <= len(ledd.items) else ""
    return text


def _too_early(provision: Provision, span: Span) -> str:
    if provision.introduced and span.first and span.first < provision.introduced:
        return f"bestemmelsen gjelder fra {provision.introduced}, men regelen viser til den fra {span.first}"
    return ""


def _within(provision: Provision, place: Place) -> Found:
    if provision.repealed:
        return "ikke_funnet", f"§ {place.paragraf} er opphevet"
    if place.ledd is None:
        return OK
    if place.ledd > len(provision.ledd):
        return "ikke_funnet", f"§ {place.paragraf} har {len(provision.ledd)} ledd"
    ledd = provision.ledd[place.ledd - 1]
    if place.punktum is not None and place.punktum > len(ledd.sentences):
        return "ikke_funnet", f"§ {place.paragraf} ledd {place.ledd} har {len(ledd.sentences)} punktum"
    return _item_within(provision, ledd, place)


def _item_within(provision: Provision, ledd: Ledd, place: Place) -> Found:
    number = _item(place)
    if number is None:
        return OK
    if not ledd.items:
        if provision.lists_lost:
            return "kan_ikke_prøves", "lovteksten har ikke bevart punktene i listen"
        return "ikke_funnet", f"§ {place.paragraf} ledd {place.ledd} har ingen liste"
    if number > len(ledd.items):
        return "ikke_funnet", f"listen i § {place.paragraf} ledd {place.ledd} har {len(ledd.items)} punkter"
    if place.bokstav and place.nr:
        return "kan_ikke_prøves", "lovteksten har ikke bevart bokstavene under numrene"
    return OK


def _item(place: Place) -> int | None:
    """Which item of the list is cited; the number counts before the letter under it."""
    if place.nr is not None:
        return place.nr
    return _LETTERS.index(place.bokstav) + 1 if place.bokstav else None

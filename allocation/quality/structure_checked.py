"""Is ``oppbygning`` (how many punktum each ledd has) the same as in the law text?"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from allocation.language.rule_model import RuleDocument
from allocation.quality.archive import LawArchive, on_date
from allocation.quality.citations import Span, places_of
from allocation.quality.results import Check, Status

Ledd = tuple[str, str, int]


def ledd_of(document: RuleDocument) -> dict[Ledd, int]:
    """Act, section and ledd → number of punktum, as the document's ``oppbygning`` has it."""
    found: dict[Ledd, int] = {}
    for sted, sentences in document.oppbygning.items():
        for citation in places_of(document, (), "oppbygning", sted, Span(), "sted"):
            if citation.place.paragraf and citation.place.ledd:
                found[citation.law, citation.place.paragraf, citation.place.ledd] = sentences
    return found


def check_structure(archive: LawArchive, document: RuleDocument, elsewhere: Collection[Ledd]) -> Iterator[Check]:
    """Compare ledd for ledd; a ledd that is left out must stand in another document's ``oppbygning`` (``elsewhere``)."""
    written = ledd_of(document)
    for law, section in dict.fromkeys((law, section) for law, section, _ in written):
        mine = {ledd: count for (a, s, ledd), count in written.items() if (a, s) == (law, section)}
        covered = {ledd for a, s, ledd in elsewhere if (a, s) == (law, section)}
        status, reason = _compare(archive, law, section, mine, covered, document.i_kraft.til if document.i_kraft else None)
        yield Check(document.id, "oppbygning", f"§ {section}", f"{law} § {section}", status, reason)


def _compare(
    archive: LawArchive, law: str, section: str, mine: dict[int, int], covered: Collection[int], on: date | None
) -> tuple[Status, str]:
    if not archive.has(law):
        return "kan_ikke_prøves", f"{law} er ikke blant lovtekstene"
    wordings = archive.wordings(law, section)
    found = on_date(wordings, on)
    if found is None and on is not None:
        return "kan_ikke_prøves", f"ordlyden {on} er ikke blant lovtekstene"
    if found is None:
        return "ikke_funnet", f"§ {section} finnes ikke i {law}"
    text = {number: len(ledd.sentences) for number, ledd in enumerate(found.ledd, 1)}
    faults = [f"ledd {n} har {text[n]} punktum, ikke {count}" for n, count in mine.items() if n in text and text[n] != count]
    faults += [f"ledd {n} finnes ikke" for n in mine if n not in text]
    faults += [f"ledd {n} mangler" for n in text if n not in mine and n not in covered]
    return ("ikke_funnet", "; ".join(faults)) if faults else ("ok", "")

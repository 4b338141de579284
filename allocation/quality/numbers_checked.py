"""Is each dated value of a parameter found in the wording that held while the value did?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from attrs import frozen

from allocation.language.dated import row_spans, spans
from allocation.language.rule_model import Parameter, RuleDocument, Table
from allocation.quality.archive import LawArchive, Provision
from allocation.quality.citations import Citation, Span
from allocation.quality.lovdata_notes import dated_amount
from allocation.quality.places_checked import text_at
from allocation.quality.results import Check, Status
from allocation.values.numbers_in_text import in_text, written

NATIONAL = ("lov", "forskrift")


@frozen
class _Value:
    """One dated value: what is looked for, the days it holds, and the act given as its source."""

    number: Decimal
    unit: str | None
    span: Span
    source: str = ""


def check_parameters(archive: LawArchive, document: RuleDocument, cited: Iterable[Citation]) -> Iterator[Check]:
    """Check every number of every parameter and table of a national document; a municipality's own are not in national law."""
    if document.lag not in NATIONAL:
        return
    of_part: dict[str, list[Citation]] = {}
    for citation in cited:
        if citation.kind == "parameter":
            of_part.setdefault(citation.part, []).append(citation)
    always = Span().within(document.i_kraft).within(document.modellert)
    for parts in (document.parametre, document.tabeller):
        for name, part in parts.items():
            places = of_part.get(name, [])
            source = " og ".join(f"{c.law} {c.place}" for c in places)
            for value in _values(part, always):
                status, reason = _look(archive, value, places)
                excused = part.ikke_i_teksten is not None
                if status != "ok" and excused:
                    status, reason = "kan_ikke_prøves", part.ikke_i_teksten or ""
                elif excused:
                    reason = "tallet står i teksten, så ikke_i_teksten trengs ikke"
                shown = f"{written(value.number)} {value.unit or ''}".strip()
                yield Check(document.id, "parameter", name, source, status, reason, value.span.first, shown, excused)


def _values(part: Parameter | Table, always: Span) -> Iterator[_Value]:
    """The known values with the days they hold; a known gap is no value, and the zero that a table starts from is no number."""
    if isinstance(part, Table):
        units = tuple(part.kolonner.values())
        for found in row_spans(part):
            days = Span(found.first, found.last) if part.rader_fra else always
            for row in found.value or ():
                yield from (
                    _Value(number, unit, days.within(part.gjelder)) for number, unit in zip(row, units, strict=True) if number
                )
        return
    for span in spans(part):
        if span.value is not None:
            yield _Value(span.value, part.enhet, Span(span.first, span.last), part.kilde.get(span.first, ""))


def _look(archive: LawArchive, value: _Value, places: list[Citation]) -> tuple[Status, str]:
    """Whether the value is in the text at the cited places."""
    if not places:
        return "kan_ikke_prøves", "parameteren viser ikke til noe sted"
    absent = [citation.law for citation in places if not archive.has(citation.law)]
    if len(absent) == len(places):
        return "kan_ikke_prøves", f"{absent[0]} er ikke blant lovtekstene"
    listed = _in_dated_list(archive, value, places)
    if listed is not None:
        return listed
    seen = [(citation, wording) for citation in places for wording in _overlapping(archive, citation, value.span)]
    if not seen:
        return "kan_ikke_prøves", f"ordlyden fra {value.span.first} er ikke blant lovtekstene"
    for citation, wording in seen:
        alike = [(c, w) for c, w in seen if w.holds(wording.first, wording.last)]
        if not any(_hit(value, w, c) for c, w in alike):
            return "ikke_funnet", _where_else(value, wording, citation)
    wrong_act = _wrong_act(value, seen)
    if wrong_act:
        return "ikke_funnet", wrong_act
    first = min((wording.first for _, wording in seen if wording.first), default=None)
    late = first and value.span.first and first > value.span.first
    return "ok", f"prøvd mot ordlyden fra {first}; den før er ikke blant lovtekstene" if late else ""


def _overlapping(archive: LawArchive, citation: Citation, span: Span) -> list[Provision]:
    section = citation.place.paragraf
    wordings = archive.wordings(citation.law, section) if section else ()
    days = span.common(citation.span)
    if days.first and days.last and days.first > days.last:
        return []
    return [wording for wording in wordings if wording.holds(days.first, days.last)]


def _in_dated_list(archive: LawArchive, value: _Value, places: list[Citation]) -> tuple[Status, str] | None:
    """What a list of dated amounts in a footnote says of the day, where there is one."""
    for citation in places:
        present = archive.provision(citation.law, citation.place.paragraf or "", None)
        for note in present.footnotes if present else ():
            amount = dated_amount(note, value.span.first) if value.span.first else None
            if amount is not None and amount == value.number:
                return "ok", ""
            if amount is not None:
                return "ikke_funnet", f"teksten har {written(amount)} fra {value.span.first}"
    return None


def _hit(value: _Value, wording: Provision, citation: Citation) -> bool:
    places = (text_at(wording, citation.place), *wording.footnotes)
    return any(in_text(value.number, value.unit, text) for text in places)


def _where_else(value: _Value, wording: Provision, citation: Citation) -> str:
    """Why the number was not found, with the place it does stand where it stands in another ledd or punktum."""
    since = f"ordlyden fra {wording.first}"
    for number, ledd in enumerate(wording.ledd, 1):
        for sentence, text in enumerate(ledd.sentences, 1):
            if in_text(value.number, value.unit, text):
                return f"tallet står i ledd {number} punktum {sentence}, ikke i {citation.place}, i {since}"
    return f"tallet står ikke i § {citation.place.paragraf} i {since}"


def _wrong_act(value: _Value, seen: list[tuple[Citation, Provision]]) -> str:
    """Whether the act given as the source of a value is another than the one that gave the wording that day."""
    if not value.source.startswith(("LOV-", "FOR-")):
        return ""
    acts = {wording.amended_by for _, wording in seen if wording.first == value.span.first and wording.amended_by}
    known = " og ".join(sorted(acts))
    return f"kilden er {value.source}, men ordlyden kom med {known}" if acts and value.source not in acts else ""

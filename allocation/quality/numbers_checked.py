"""Is each dated value of a parameter found in the wording that held while the value did?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from attrs import frozen

from allocation.language.rule_model import Parameter, RuleDocument
from allocation.quality.archive import LawArchive, Provision
from allocation.quality.citations import Citation, Span
from allocation.quality.numbers_in_text import dated_amount, in_text, written
from allocation.quality.places_checked import text_at
from allocation.quality.results import Check, Status

NATIONAL = ("lov", "forskrift")


@frozen
class _Value:
    """One dated value: what is looked for, and the days it holds."""

    number: Decimal
    unit: str | None
    span: Span

    @property
    def day(self) -> date:
        assert self.span.first is not None
        return self.span.first


def check_parameters(archive: LawArchive, document: RuleDocument, cited: Iterable[Citation]) -> Iterator[Check]:
    """Check every value of every parameter of a national document; a municipality's own numbers are not in national law."""
    if document.lag not in NATIONAL:
        return
    of_parameter: dict[str, list[Citation]] = {}
    for citation in cited:
        if citation.kind == "parameter":
            of_parameter.setdefault(citation.part, []).append(citation)
    for name, parameter in document.parametre.items():
        places = of_parameter.get(name, [])
        source = " og ".join(f"{c.law} {c.place}" for c in places)
        for value in _values(parameter):
            status, reason = _look(archive, parameter, value, places)
            excused = parameter.ikke_i_teksten is not None
            if status != "ok" and excused:
                status, reason = "kan_ikke_prøves", parameter.ikke_i_teksten or ""
            elif excused:
                reason = "tallet står i teksten, så ikke_i_teksten trengs ikke"
            shown = f"{written(value.number)} {parameter.enhet or ''}".strip()
            yield Check(document.id, "parameter", name, source, status, reason, value.day, shown, excused)


def _values(parameter: Parameter) -> Iterator[_Value]:
    """The known values with the days they hold; a known gap is no value."""
    days = sorted(parameter.verdier)
    for day, after in zip(days, [*days[1:], None], strict=True):
        number = parameter.verdier[day]
        if number is not None:
            yield _Value(number, parameter.enhet, Span(day, after - timedelta(days=1) if after else None))


def _look(archive: LawArchive, parameter: Parameter, value: _Value, places: list[Citation]) -> tuple[Status, str]:
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
        return "kan_ikke_prøves", f"ordlyden fra {value.day} er ikke blant lovtekstene"
    for citation, wording in seen:
        alike = [(c, w) for c, w in seen if w.holds(wording.first, wording.last)]
        if not any(_hit(value, w, c) for c, w in alike):
            return "ikke_funnet", _where_else(value, wording, citation)
    wrong_act = _wrong_act(parameter, value, seen)
    if wrong_act:
        return "ikke_funnet", wrong_act
    first = min(wording.first or value.day for _, wording in seen)
    return "ok", f"prøvd mot ordlyden fra {first}; den før er ikke blant lovtekstene" if first > value.day else ""


def _overlapping(archive: LawArchive, citation: Citation, span: Span) -> list[Provision]:
    section = citation.place.paragraf
    wordings = archive.wordings(citation.law, section) if section else ()
    return [wording for wording in wordings if wording.holds(span.first, span.last)]


def _in_dated_list(archive: LawArchive, value: _Value, places: list[Citation]) -> tuple[Status, str] | None:
    """What a list of dated amounts in a footnote says of the day, where there is one."""
    for citation in places:
        present = archive.provision(citation.law, citation.place.paragraf or "", None)
        for note in present.footnotes if present else ():
            amount = dated_amount(note, value.day)
            if amount is not None and amount == value.number:
                return "ok", ""
            if amount is not None:
                return "ikke_funnet", f"teksten har {written(amount)} fra {value.day}"
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


def _wrong_act(parameter: Parameter, value: _Value, seen: list[tuple[Citation, Provision]]) -> str:
    """Whether the act given as the source of a value is another than the one that gave the wording that day."""
    given = parameter.kilde.get(value.day, "")
    if not given.startswith(("LOV-", "FOR-")):
        return ""
    acts = {wording.amended_by for _, wording in seen if wording.first == value.day and wording.amended_by}
    return f"kilden er {given}, men ordlyden kom med {' og '.join(sorted(acts))}" if acts and given not in acts else ""

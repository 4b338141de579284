"""Checks across the fields of one document.  Each check yields findings, so that all are reported at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from allocation.errors import Funn
from allocation.language.facts_checks import check_facts
from allocation.language.facts_model import FactsDocument
from allocation.language.faults import part_fault, suggestion
from allocation.language.overlay_checks import check_overlay
from allocation.language.overlay_model import OverlayDocument
from allocation.language.part_checks import (
    check_nodes,
    check_parameter,
    check_periods,
    check_quantity,
    check_reading,
    check_table,
)
from allocation.language.places import Place, parse_places, uncovered
from allocation.language.rule_model import Node, RuleDocument
from allocation.language.service_checks import check_service, check_serving
from allocation.language.walk import Document, iter_things, parts_of

_NATIONAL = ("lov", "forskrift")


def check_document(document: Document, *, whole: bool = True) -> list[Funn]:
    """Return every fault that is seen from this document alone.

    When parts of it could not be read (``whole`` is false), checks that need all of it are left out.
    """
    faults = list(check_periods(document))
    if isinstance(document, OverlayDocument):
        faults += check_overlay(document)
    elif isinstance(document, FactsDocument):
        faults += check_facts(document)
    else:
        faults += _check_rule(document)
        if whole:
            faults += _check_gives(document)
            faults += _check_overview(document)
            faults += _check_touched(document)
            faults += _check_structure(document)
    return faults


def missing_places(document: RuleDocument) -> tuple[Place, ...]:
    """Return each punktum of ``oppbygning`` that nothing in the document cites."""
    return uncovered(document.oppbygning, _cited(document), _section(document))


def _check_rule(document: RuleDocument) -> Iterator[Funn]:
    yield from _check_head(document)
    yield from _check_ids(document)
    start = _start(document)
    for parameter in document.parametre.values():
        yield from check_parameter(parameter, start)
    for table in document.tabeller.values():
        yield from check_table(table)
    for name, quantity in document.størrelser.items():
        yield from check_quantity(quantity, name)
    for reading in document.lesemåter.values():
        yield from check_reading(reading)
    if document.tjeneste is not None:
        yield from check_service(document, document.tjeneste)
    if document.gjelder_tjeneste is not None:
        yield from check_serving(document)
    need_place = document.lag in _NATIONAL and (document.tjeneste is None or document.tjeneste.lovpålagt)
    for rows in document.for_hver.values():
        for row in rows:
            if isinstance(row, Node):
                yield from check_nodes(row, need_place=need_place, need_id=True)
            else:
                yield from check_quantity(row, None)
    if document.vilkår is not None:
        yield from check_nodes(document.vilkår, need_place=need_place, need_id=False)


def _check_head(document: RuleDocument) -> Iterator[Funn]:
    """The document says where it comes from, when it is in force and what follows from it."""
    own_choice = document.tjeneste is not None and not document.tjeneste.lovpålagt
    undated = document.lag == "kommune" and document.status == "ubekreftet" and document.i_kraft is None
    if not document.hjemmel:
        if document.lag in _NATIONAL and document.type != "parameter" and not own_choice:
            yield part_fault(document, "hjemmel mangler", "legg til hjemmel: {lov: LOV-…, sted: § …}", "hjemmel")
        elif document.kilde is None and not any(parameter.kilde for parameter in document.parametre.values()):
            yield part_fault(document, "både hjemmel og kilde mangler", "legg til kilde: {tittel: …, dato: …}", "kilde")
    if document.type != "parameter" and not undated and (document.i_kraft is None or document.i_kraft.fra is None):
        yield part_fault(document, "«i_kraft» mangler fra", "legg til i_kraft: {fra: ÅÅÅÅ-MM-DD}", "i_kraft")
    if document.låst and document.lag not in _NATIONAL:
        yield part_fault(document, "bare lov og forskrift kan være låst", "fjern låst", "låst")
    if document.lag == "kommune" and document.kommune is None:
        yield part_fault(document, "kommune mangler", 'legg til kommune: {nummer: "3301", navn: …}', "kommune")
    if document.vilkår is not None:
        for name in ("oppfylt", "ikke_oppfylt"):
            if getattr(document.følger, name) is None:
                help = f"legg til {name}: {{kode: …, tekst: …}} under følger"
                yield part_fault(document, f"følger mangler {name}", help, "følger")


def _check_ids(document: RuleDocument) -> Iterator[Funn]:
    """No two things in the document have one name."""
    seen = {name: f"bruk.{name}" for name in document.bruk}
    for thing in iter_things(document):
        if thing.id in seen:
            more = ("id",) if thing.kind in ("node", "rad") else ()
            message = f"id «{thing.id}» er brukt før, som {seen[thing.id]}"
            yield part_fault(thing.part, message, "gi den ene et annet navn", *more)
        seen.setdefault(thing.id, thing.kind)


def _check_gives(document: RuleDocument) -> Iterator[Funn]:
    known = {*document.størrelser, *document.lesemåter, *document.parametre, *document.bruk}
    for gives in document.gir.values():
        if gives.av not in known:
            help = suggestion(gives.av, known) or "skriv navnet på en størrelse"
            yield part_fault(gives, f"«{gives.av}» finnes ikke i dokumentet", help, "av")
        if document.vilkår is None and gives.når != "alltid":
            message = f"«når: {gives.når}» krever vilkår, og dokumentet har ingen"
            yield part_fault(gives, message, "skriv når: alltid", "når")


def _check_overview(document: RuleDocument) -> Iterator[Funn]:
    """What says when a presumption or a right beside the services holds, is given by the document whatever the outcome."""
    known = [name for name, gives in document.gir.items() if gives.når == "alltid"]
    named = [(part, "med_mindre", part.med_mindre) for part in document.antakelser.values()]
    for part, key, name in (*named, *((part, "når", part.når) for part in document.ved_siden.values())):
        if name is not None and name not in known:
            help = suggestion(name, known) or "skriv navnet på en verdi under gir, med når: alltid"
            yield part_fault(part, f"«{name}» er ikke blant verdiene dokumentet alltid gir", help, key)
    for beside in document.ved_siden.values():
        if beside.regel is None and not beside.hjemmel:
            yield part_fault(beside, "rettigheten har verken regel eller hjemmel", "legg til regel: id, eller hjemmel: {lov: …}")


def _check_touched(document: RuleDocument) -> Iterator[Funn]:
    """What is not modelled names the outcome, conditions or values of the document."""
    known = {*document.gir, *document.størrelser, *document.lesemåter, *document.parametre, *document.bruk}
    if document.vilkår is not None:
        known |= {"utfall", *(node.id for node in parts_of(document.vilkår) if isinstance(node, Node) and node.id)}
    seen: set[str] = set()
    for item in document.ikke_modellert:
        if item.id in seen:
            yield part_fault(item, f"id «{item.id}» er brukt før under ikke_modellert", "gi den ene et annet navn", "id")
        seen.add(item.id)
        for name in item.berører:
            if name not in known:
                help = suggestion(name, known) or "skriv utfall, eller navnet på et vilkår eller en verdi under gir"
                yield part_fault(item, f"«{name}» finnes ikke i dokumentet", help, "berører", name)


def _check_structure(document: RuleDocument) -> Iterator[Funn]:
    """Each ledd of ``oppbygning`` is a plain place, and each punktum is cited."""
    sound = True
    for text, sentences in document.oppbygning.items():
        places = parse_places(text)
        if len(places) != 1 or places[0].ledd is None or places[0].punktum or places[0].bokstav or places[0].nr:
            sound = False
            help = "skriv for eksempel ledd 1: 2, eller § 8 ledd 1: 2"
            yield part_fault(document, f"«{text}» er ikke ett ledd", help, "oppbygning", text)
        elif not 1 <= sentences <= 99:
            sound = False
            yield part_fault(document, "antall punktum er fra 1 til 99", "tell punktumene i leddet", "oppbygning", text)
    if not sound:
        return
    for place in missing_places(document):
        help = "la et vilkår eller en parameter vise til det, eller før det under bestemmelser eller ikke_modellert"
        yield part_fault(document, f"{place} er ikke dekket", help, "oppbygning")


def _start(document: RuleDocument) -> date | None:
    """The first date the document must have values for."""
    starts = [period.fra for period in (document.i_kraft, document.modellert) if period and period.fra]
    return max(starts, default=None)


def _section(document: RuleDocument) -> str | None:
    """The section that places without one are in."""
    sted = document.hjemmel[0].sted if document.hjemmel else None
    return parse_places(sted)[0].paragraf if sted else None


def _cited(document: RuleDocument) -> Iterator[Place]:
    """Yield every place that a part of the document cites, the head's own hjemmel left out."""
    for name in type(document).model_fields:
        if name in ("hjemmel", "følger", "merknader", "avvik"):
            continue
        for part in parts_of(getattr(document, name)):
            if sted := getattr(part, "sted", None):
                yield from parse_places(sted)

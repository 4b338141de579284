"""Checks that everything a document points at is there, and that it cannot say what is never right: services, documents, units,
municipalities, the order of the groups, and names that are facts too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from allocation.engine.library import Library
from allocation.errors import Funn
from allocation.facts.vocabulary import Vocabulary
from allocation.language.document import (
    FactsDocument,
    OverlayDocument,
    Parameter,
    Part,
    Quantity,
    Reading,
    RuleDocument,
    Table,
    iter_things,
)
from allocation.language.faults import part_fault
from allocation.language.rule_model import Limit
from allocation.language.service_model import Group, NotAlone
from allocation.language.tree import position_of
from allocation.language.walk import Document, parts_of
from allocation.values.folding import near_names
from allocation.values.numbers import VerdiFeil, read_unit
from allocation.values.units import UNITS

OUTCOME = "utfall"
_CRITERION = "kommunalt_kriterium"
_RIGHT = "rett"
_DATE = "dato"  # instead of a unit: the value is a date
_BEST_FIRST = get_args(Group)


def unresolved(document: Document, library: Library) -> Iterator[Funn]:
    """Everything in a document that points at nothing, or that cannot be right."""
    if isinstance(document, FactsDocument):
        return
    yield from _municipality(document, library)
    yield from _units(document)
    if isinstance(document, RuleDocument):
        yield from _service(document, library)
        yield from _uses(document, library)
        yield from _groups(document)
        yield from _beside(document, library)


def shadowed(document: Document, vocabulary: Vocabulary) -> Iterator[Funn]:
    """Names in a document that are facts too.  The document's own counts in it, so a new fact never breaks a document; but people
    and scenarios may take the one for the other."""
    if not isinstance(document, RuleDocument):
        return
    for thing in iter_things(document):
        name = thing.id
        if name in vocabulary.facts or name in vocabulary.tables:
            place = position_of(document.tree, thing.part.path)
            what = "en opplysning" if name in vocabulary.facts else "en tabell"
            message = f"«{name}» er også navnet på {what}; i dette dokumentet gjelder dokumentets egen"
            yield Funn(message, "gi den et annet navn, så ingen tar feil", place.file, place.line, place.column)


def unknown_facts(document: Document, vocabulary: Vocabulary) -> Iterator[Funn]:
    """Facts that limits and criteria name, and that do not exist."""
    for part in parts_of(document):
        if isinstance(part, Limit | NotAlone):
            table, _, name = part.opplysning.rpartition(".")
            if vocabulary.find(name, table or None) is None:
                near = near_names(part.opplysning, vocabulary.facts, cutoff=0.6)
                help = f"mente du {' eller '.join(near)}?" if near else "se «tildeling fakta»; et felt skrives tabell.felt"
                yield part_fault(part, f"opplysningen «{part.opplysning}» finnes ikke", help, "opplysning")


def _service(document: RuleDocument, library: Library) -> Iterator[Funn]:
    wanted = document.gjelder_tjeneste
    if wanted is None:
        return
    source = library.source(library.current(wanted))
    if source is None or not source.service:
        services = [each.id for each in library.rule_sources if each.service and each.id]
        near = near_names(wanted, services, cutoff=0.6)
        help = f"mente du {' eller '.join(near)}?" if near else "se «tildeling regler» for tjenestene som finnes"
        yield part_fault(document, f"tjenesten «{wanted}» finnes ikke", help, "gjelder_tjeneste")


def _uses(document: RuleDocument, library: Library) -> Iterator[Funn]:
    for name, address in document.bruk.items():
        target, _, local = address.partition("/")
        source = library.source(target)
        if source is None or source.overlay:
            near = near_names(target, (each.id or "" for each in library.rule_sources), cutoff=0.6)
            help = f"mente du {' eller '.join(near)}?" if near else "se «tildeling regler» for dokumentene som finnes"
            yield part_fault(document, f"dokumentet «{target}» finnes ikke", help, "bruk", name)
            continue
        used = library.read(source)
        if isinstance(used, RuleDocument) and local != OUTCOME:
            there = {thing.id for thing in iter_things(used)} | set(used.bruk)
            if local not in there:
                near = near_names(local, there, cutoff=0.6)
                help = f"mente du {' eller '.join(near)}?" if near else f"se «tildeling vis {target}»"
                yield part_fault(document, f"dokumentet «{target}» har ingenting som heter «{local}»", help, "bruk", name)


def _beside(document: RuleDocument, library: Library) -> Iterator[Funn]:
    for name, beside in document.ved_siden.items():
        if beside.regel is None:
            continue
        source = library.source(beside.regel)
        if source is None or source.overlay:
            near = near_names(beside.regel, (each.id or "" for each in library.rule_sources), cutoff=0.6)
            help = f"mente du {' eller '.join(near)}?" if near else "se «tildeling regler» for dokumentene som finnes"
            yield part_fault(document, f"dokumentet «{beside.regel}» finnes ikke", help, "ved_siden", name)


def _units(document: Document) -> Iterator[Funn]:
    for part in parts_of(document):
        if isinstance(part, Parameter | Quantity | Reading) and part.enhet is not None:
            yield from _unit(part, part.enhet, "enhet")
        elif isinstance(part, Table):
            for column, unit in part.kolonner.items():
                if column not in ("fra", "til"):
                    yield from _unit(part, unit, "kolonner", column)


def _unit(part: Part, written: str, *place: str) -> Iterator[Funn]:
    if written in UNITS or written == _DATE:
        return
    try:
        help = f"skriv {read_unit(written).name}"
    except VerdiFeil:
        near = near_names(written, UNITS, cutoff=0.5)
        help = f"mente du {' eller '.join(near)}?" if near else f"skriv en av {', '.join(UNITS)}"
    yield part_fault(part, f"«{written}» er ikke en enhet", help, *place)


def _municipality(document: RuleDocument | OverlayDocument, library: Library) -> Iterator[Funn]:
    own = document.kommune
    if own is None or not own.navn:
        return
    listed = library.places.misnamed(own.nummer, own.navn)
    others = {
        source.municipality_name
        for source in (*library.rule_sources, *library.overlay_sources)
        if source.municipality == own.nummer and source.id != document.id and source.municipality_name
    }
    other = listed or next((name for name in sorted(others) if name.casefold() != own.navn.casefold()), "")
    if other:
        message = f"kommunenummeret {own.nummer} er {other}, ikke {own.navn}"
        yield part_fault(document, message, "rett nummeret eller navnet: nummeret avgjør hvem reglene gjelder", "kommune")


def _groups(document: RuleDocument) -> Iterator[Funn]:
    met, unmet = document.følger.oppfylt, document.følger.ikke_oppfylt
    good = None if met is None else met.gruppe
    poor = None if unmet is None else unmet.gruppe
    if good in _BEST_FIRST and poor in _BEST_FIRST and _BEST_FIRST.index(poor) < _BEST_FIRST.index(good):
        message = f"gruppe når vilkårene ikke er oppfylt ({poor}) er bedre enn når de er det ({good})"
        yield part_fault(document, message, "bytt om gruppene, eller snu vilkårene", "følger", "ikke_oppfylt", "gruppe")
    if document.type == _CRITERION and _RIGHT in (good, poor):
        side = "oppfylt" if good == _RIGHT else "ikke_oppfylt"
        message = "gruppe rett følger av lov, og kommunens kriterier kan ikke gi den"
        yield part_fault(document, message, "skriv kan_innvilges eller skal_tilbys", "følger", side, "gruppe")

"""Checks of one overlay document, before it meets the documents it changes."""

from __future__ import annotations

from collections.abc import Iterator

from allocation.errors import Funn
from allocation.language.faults import part_fault
from allocation.language.overlay_model import OPERATIONS, Change, OverlayDocument
from allocation.language.part_checks import (
    check_nodes,
    check_parameter,
    check_quantity,
    check_reading,
    check_table,
)
from allocation.language.rule_model import Node, Parameter, Quantity, Reading, Table
from allocation.values.units import UNITS

_ADDITIONS = ("parametre", "tabeller", "størrelser", "lesemåter", "antakelser", "ved_siden")
# What each operation takes, and how to write it.
_TAKES = {
    "sett": (("til",), "skriv sett: dokument/id og til: ny verdi"),
    "legg_til": (
        ("node", *_ADDITIONS),
        "skriv node: {…}, eller parametre, tabeller, størrelser, lesemåter, antakelser eller ved_siden",
    ),
    "fjern": ((), "skriv bare fjern: dokument/id"),
    "erstatt": (("med",), "skriv erstatt: dokument/id og med: {…}"),
}


def check_overlay(document: OverlayDocument) -> Iterator[Funn]:
    """The overlay says where it comes from and when it holds, and no two changes meet."""
    if document.kilde is None and not document.hjemmel:
        yield part_fault(document, "både hjemmel og kilde mangler", "legg til kilde: {tittel: …, dato: …}", "kilde")
    if document.gjelder.fra is None and not ("gjelder" not in document.model_fields_set and document.status == "ubekreftet"):
        yield part_fault(document, "gjelder mangler fra", "legg til gjelder: {fra: ÅÅÅÅ-MM-DD}", "gjelder")
    if document.lag == "kommune" and document.kommune is None:
        yield part_fault(document, "kommune mangler", 'legg til kommune: {nummer: "3301", navn: …}', "kommune")
    if not document.endringer:
        yield part_fault(document, "overlegget har ingen endringer", "legg til minst én endring", "endringer")
    for estimate in document.anslag:
        if estimate.lavest > estimate.høyest:
            yield part_fault(estimate, "lavest er større enn høyest", "bytt dem om", "lavest")
        if estimate.enhet not in UNITS:
            yield part_fault(estimate, f"enheten «{estimate.enhet}» finnes ikke", "skriv en enhet, for eksempel kr/år", "enhet")
    seen: set[str] = set()
    for change in document.endringer:
        if len(change.operations) != 1:
            written = " og ".join(change.operations) or "ingen av dem"
            message = f"en endring skal ha nøyaktig én av {', '.join(OPERATIONS)}; her står {written}"
            yield part_fault(change, message, "del den i flere endringer, eller legg til en")
            continue
        yield from _check_change(change)
        if change.operation != "legg_til":
            if change.address in seen:
                message = f"to endringer gjelder {change.address}"
                yield part_fault(change, message, "behold den ene; rekkefølgen betyr ingenting", change.operation)
            seen.add(change.address)
        yield from _check_contents(change, document)


def _check_change(change: Change) -> Iterator[Funn]:
    """The operation has what it takes and nothing else, and its address is of the right kind."""
    takes, help = _TAKES[change.operation]
    given = [name for name in ("til", "med", "node", *_ADDITIONS) if getattr(change, name)]
    for name in given:
        if name not in takes:
            yield part_fault(change, f"«{change.operation}» kan ikke ha {name}", help, name)
    if takes and not set(given) & set(takes):
        yield part_fault(change, f"«{change.operation}» mangler {' eller '.join(takes)}", help)
    if change.kjent_til is not None and change.til is None:
        yield part_fault(change, "kjent_til hører til en verdi som settes", "skriv sett, til og kjent_til", "kjent_til")
    if change.node is not None and set(given) & set(_ADDITIONS):
        yield part_fault(change, "node kan ikke stå sammen med annet", "del den i to endringer", "node")
    whole = "/" not in change.address
    if whole and change.operation != "legg_til":
        yield part_fault(change, "adressen mangler id", "skriv dokument/id", change.operation)
    if not whole and set(given) & set(_ADDITIONS):
        message = "parametre, tabeller og størrelser legges til et helt dokument"
        yield part_fault(change, message, "skriv bare dokumentets id", "legg_til")


def _check_contents(change: Change, document: OverlayDocument) -> Iterator[Funn]:
    """What is added or put in place is sound by itself."""
    name = change.address.partition("/")[2]
    if change.node is not None:
        yield from check_nodes(change.node, need_place=False, need_id=True)
    med = change.med
    if isinstance(med, Node):
        named = med if med.id else med.model_copy(update={"id": name})  # it may take its id from the address
        yield from check_nodes(named, need_place=False, need_id=True)
    for parameter in (*change.parametre.values(), *([med] if isinstance(med, Parameter) else [])):
        yield from check_parameter(parameter, document.gjelder.fra)
    for table in (*change.tabeller.values(), *([med] if isinstance(med, Table) else [])):
        yield from check_table(table)
    for reading in (*change.lesemåter.values(), *([med] if isinstance(med, Reading) else [])):
        yield from check_reading(reading)
    for key, quantity in change.størrelser.items():
        yield from check_quantity(quantity, key)
    if isinstance(med, Quantity):
        yield from check_quantity(med, name)
    elif isinstance(med, Node) and med.id not in (None, name):
        message = f"id er «{med.id}», men endringen gjelder «{name}»"
        yield part_fault(med, message, "behold den gamle id-en", "id")

"""Values that must say how long they stand: amounts in kroner, and numbers that have been set anew year after year.

A price or a rate that is only written down is an answer for every later year.  So it says that it is renewed (``fornyes``), how
long it is known (``kjent_til``), or that it stands until it is changed (``varig``); in an overlay with a last day, that day says
it.  This is asked by ``valider``, not when rules are read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

from allocation.errors import Funn
from allocation.language.document import OverlayDocument, Parameter, RuleDocument, Table
from allocation.language.faults import part_fault
from allocation.values.units import UNITS

_MEND = "legg til fornyes: {hvert_år: 1. januar}, kjent_til: ÅÅÅÅ-MM-DD, eller varig: ja når verdien står til den blir endret"
_YEARS = 3  # so many years in a row on one day is a habit


def endless_values(document: RuleDocument | OverlayDocument) -> Iterator[Funn]:
    """Each value of a document that should say how long it stands, and does not."""
    if isinstance(document, RuleDocument):
        parts: list[Parameter | Table] = [*document.parametre.values(), *document.tabeller.values()]
    elif document.gjelder.til is not None:
        return
    else:
        parts = []
        for change in document.endringer:
            parts += [*change.parametre.values(), *change.tabeller.values()]
            parts += [change.med] if isinstance(change.med, Parameter | Table) else []
    for part in parts:
        if part.fornyes is None and part.kjent_til is None and part.varig is None and (why := _why(part)):
            yield part_fault(part, f"{why}, og det står ikke hvor lenge den gjelder", _MEND)


def endless_settings(overlay: OverlayDocument, documents: Callable[[str], RuleDocument | None]) -> Iterator[Funn]:
    """Each amount in kroner that an overlay without an end sets, where neither it nor the parameter says how long it stands."""
    if overlay.gjelder.til is not None:
        return
    for change in overlay.endringer:
        if change.sett is None or change.kjent_til is not None:
            continue
        name, _, local = change.sett.partition("/")
        document = documents(name)
        target = None if document is None else document.parametre.get(local)
        if target is not None and _is_money(target.enhet) and target.fornyes is None and not target.varig:
            yield part_fault(
                change, "beløpet er satt uten at det står hvor lenge det gjelder", f"{_MEND}; under sett: kjent_til", "til"
            )


def _why(part: Parameter | Table) -> str:
    if isinstance(part, Table):
        money = any(_is_money(unit) for unit in part.kolonner.values())
        return "tabellen har beløp i kroner" if money else ""
    if _is_money(part.enhet) and any(value is not None for value in part.verdier.values()):
        return "verdien er et beløp i kroner"
    return "verdien er satt på nytt flere år på rad" if _yearly(sorted(part.verdier)) else ""


def _is_money(unit: str | None) -> bool:
    return unit in UNITS and UNITS[unit].is_money


def _yearly(days: list[date]) -> bool:
    """Do so many values in a row begin on one day of years that follow each other?"""
    row = 1
    for before, after in pairwise(days):
        row = row + 1 if (after.year - 1, after.month, after.day) == (before.year, before.month, before.day) else 1
        if row >= _YEARS:
            return True
    return False

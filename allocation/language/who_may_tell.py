"""Another authority keeps what it knows to itself: a fact it is to give says where the law lets it be asked (``hvem_hjemmel``).

The applicant tells about themself, and the municipality knows its own case.  Health personnel tell with the patient's consent,
the same for every fact.  For Nav and the tax administration the basis differs from fact to fact; ``valider`` asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from allocation.errors import Funn
from allocation.language.facts_model import FactModel, FactsDocument
from allocation.language.faults import part_fault

_AUTHORITIES = ("nav", "skatteetaten")
_HELP = "skriv hvem_hjemmel: {lov: …, sted: …}, eller sett hvem til søker når personen selv må skaffe den"


def without_basis(document: FactsDocument) -> Iterator[Funn]:
    """The facts another authority is to give without a place in the law that lets it be asked."""
    for fact in (*document.fakta.values(), *(one for table in document.tabeller.values() for one in table.felt.values())):
        yield from _asked_without_basis(fact)


def _asked_without_basis(fact: FactModel) -> Iterator[Funn]:
    if fact.hvem in _AUTHORITIES and not fact.hvem_hjemmel and fact.avledet is None:
        yield part_fault(fact, f"{fact.hvem} skal gi opplysningen, men det står ikke hvor loven lar den bli spurt", _HELP, "hvem")

"""The model of a ``regnestykker`` document: figures of the sources, and the rule that gives each of them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field

from allocation.documents import read_as
from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, Funn
from allocation.language.faults import part_fault, suggestion
from allocation.language.fields import DocumentId, IsoDate, MunicipalityNumber, Name, Number, Part, Text, YesNo

TYPE = "regnestykker"


class Calculation(Part):
    """One figure.  ``tall``: none, one, or the least and the greatest; ``egen``: worked out by us from what the source gives.

    ``fakta``: what is known, as in a case.  ``kan_ikke``: why what the rule gives is not the figure: something is not given.
    """

    navn: Text
    navn_nn: Text
    kilde: Text
    tall: Annotated[tuple[Number, ...], Field(max_length=2)]
    egen: YesNo = False
    regel: DocumentId
    kommune: MunicipalityNumber | None = None
    dato: IsoDate
    fakta: dict[Name, Any] = Field(default_factory=dict)
    gir: Name
    kan_ikke: Text | None = None
    kan_ikke_nn: Text | None = None

    @property
    def bounds(self) -> tuple[Decimal, Decimal] | None:
        """The figure as least and greatest."""
        return (self.tall[0], self.tall[-1]) if self.tall else None


class CalculationsDocument(Part):
    id: DocumentId
    type: Literal["regnestykker"]
    tittel: Text
    tittel_nn: Text
    rader: tuple[Calculation, ...]


def read_calculations(source: Source) -> CalculationsDocument:
    """A ``regnestykker`` document from its file.  Raises YamlFeil or DokumentFeil with every fault."""
    document = read_as(CalculationsDocument, source)
    if faults := list(_faults(document)):
        raise DokumentFeil(faults)
    return document


def _faults(document: CalculationsDocument) -> Iterator[Funn]:
    for row in document.rader:
        if (row.kan_ikke is None) != (row.kan_ikke_nn is None):
            yield part_fault(row, "grunnen står bare på én målform", "skriv både kan_ikke og kan_ikke_nn", "navn")
        if row.kan_ikke is None and not row.tall:
            yield part_fault(row, "et regnestykke uten tall må si hvorfor", "skriv tall, eller kan_ikke og kan_ikke_nn", "navn")
        if len(row.tall) == 2 and row.tall[0] > row.tall[1]:
            yield part_fault(row, "det minste tallet er størst", "skriv det minste først", "tall")


def check_calculations(rules: RuleSet, source: Source) -> list[Funn]:
    """Every fault in a ``regnestykker`` document: its form, and rules that are not there."""
    known = [each.id or "" for each in rules.library.rule_sources]
    return [
        part_fault(row, f"regelen «{row.regel}» finnes ikke", suggestion(row.regel, known), "regel")
        for row in read_calculations(source).rader
        if row.regel not in known
    ]

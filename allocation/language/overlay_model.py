"""Models of an overlay document: a municipality's or a reform's changes to other documents, by address."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from allocation.language.fields import DocumentId, IsoDate, Name, Number, Part, Sted, Target, Text
from allocation.language.rule_model import (
    GROUP_KINDS,
    Beside,
    Deviation,
    Hjemler,
    Kilde,
    Kommune,
    Node,
    OverlayStatus,
    Parameter,
    Period,
    Presumption,
    Quantity,
    Reading,
    Remark,
    Table,
)

OPERATIONS = ("sett", "legg_til", "fjern", "erstatt")
Operation = Literal["sett", "legg_til", "fjern", "erstatt"]


def replacement_kind(data: Any) -> str:
    """Tell by the keys what a replacement is."""
    if isinstance(data, Part):
        return type(data).__name__
    keys = set(data) if isinstance(data, dict) else set()
    if keys & {*GROUP_KINDS, "hvis"}:
        return "Node"
    if "verdi" in keys:
        return "Presumption"
    if "gruppe" in keys:
        return "Beside"
    if "verdier" in keys:
        return "Parameter"
    if keys & {"rader", "rader_fra", "kolonner"}:
        return "Table"
    return "Reading" if "standard" in keys else "Quantity"


Replacement = Annotated[
    Annotated[Node, Tag("Node")]
    | Annotated[Parameter, Tag("Parameter")]
    | Annotated[Table, Tag("Table")]
    | Annotated[Reading, Tag("Reading")]
    | Annotated[Presumption, Tag("Presumption")]
    | Annotated[Beside, Tag("Beside")]
    | Annotated[Quantity, Tag("Quantity")],
    Discriminator(replacement_kind),
]


class Change(Part):
    """One operation.  Exactly one of ``sett``, ``legg_til``, ``fjern`` and ``erstatt`` holds the address."""

    sett: Target | None = None
    legg_til: Target | None = None
    fjern: Target | None = None
    erstatt: Target | None = None
    til: Text | None = None
    kjent_til: IsoDate | None = None
    med: Replacement | None = None
    node: Node | None = None
    parametre: dict[Name, Parameter] = Field(default_factory=dict)
    tabeller: dict[Name, Table] = Field(default_factory=dict)
    størrelser: dict[Name, Quantity] = Field(default_factory=dict)
    lesemåter: dict[Name, Reading] = Field(default_factory=dict)
    antakelser: dict[Name, Presumption] = Field(default_factory=dict)
    ved_siden: dict[Name, Beside] = Field(default_factory=dict)
    tekst: Text | None = None
    tekst_nn: Text | None = None
    sted: Sted | None = None

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations written; a valid change has exactly one."""
        operations: tuple[Operation, ...] = ("sett", "legg_til", "fjern", "erstatt")
        return tuple(operation for operation in operations if getattr(self, operation) is not None)

    @property
    def operation(self) -> Operation:
        return self.operations[0]

    @property
    def address(self) -> str:
        """The address the operation works on: ``docid/id``, or ``docid`` for a whole document."""
        address: str = getattr(self, self.operation)
        return address


class Estimate(Part):
    """What somebody expects of a proposal: a range, and who made it.  Told beside what is worked out, never added to it."""

    tekst: Text
    tekst_nn: Text | None = None
    lavest: Number
    høyest: Number
    enhet: Text
    av: Text


class OverlayDocument(Part):
    """Dated changes to other documents.  A proposal also says why, what it is expected to come to, and when it is evaluated."""

    id: DocumentId
    tittel: Text
    tittel_nn: Text | None = None
    type: Literal["overlegg"]
    lag: Literal["kommune", "reform"]
    kommune: Kommune | None = None
    status: OverlayStatus
    gjelder: Period = Field(default_factory=Period)  # left out only where the source is undated
    kilde: Kilde | None = None
    hjemmel: Hjemler = ()
    kontrollert: IsoDate | None = None
    eier: Text | None = None
    begrunnelse: Text | None = None
    begrunnelse_nn: Text | None = None
    anslag: tuple[Estimate, ...] = ()
    evalueres: IsoDate | None = None
    endringer: tuple[Change, ...]
    avvik: tuple[Deviation, ...] = ()
    merknader: tuple[Remark, ...] = ()

    @property
    def adopted(self) -> bool:
        """Is it more than a proposal, and not turned down?  A municipality's own overlay then counts by itself."""
        return self.status not in ("foreslått", "avvist")

    @property
    def tree(self) -> Any:
        """The tree the document was read from."""
        return self._origin.tree

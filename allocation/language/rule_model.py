"""Models of a rule document.  The fields are the keys of the YAML file; lists become tuples, dates and numbers typed.

The pieces that overlays use too (`Node`, `Quantity`, `Parameter`, `Table`, …) are here.  Checks across fields stand in
`allocation.language.checks`, so that all faults of a document are reported at once.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Discriminator, Field, Tag

from allocation.language.fields import (
    Address,
    Code,
    DayOfYear,
    DocumentId,
    Expression,
    IsoDate,
    LawId,
    MunicipalityNumber,
    Name,
    Number,
    Part,
    Sted,
    Text,
    Whole,
    YesNo,
    one_or_many,
    refuse,
)
from allocation.language.service_model import Group, Service

GROUP_KINDS = ("alle", "én_av", "ingen", "ikke")
RuleType = Literal["rettighet", "plikt", "kommunalt_kriterium", "beregning", "frist", "saksbehandling", "parameter"]
RULE_TYPES: tuple[RuleType, ...] = get_args(RuleType)
Kind = Literal["alle", "én_av", "ingen", "ikke", "hvis"]
Lag = Literal["lov", "forskrift", "kommune", "reform"]
Status = Literal["vedtatt", "foreslått", "ubekreftet"]
OverlayStatus = Literal[Status, "avvist"]
Direction = Literal["lavere", "høyere", "tidligere", "senere", "ja", "nei", "oppfylt", "ikke_oppfylt", "annet"]
When = Literal["oppfylt", "ikke_oppfylt", "alltid"]
# What a result is: the most that may lawfully be taken (tak), the truth that a price was set down to it (satt_ned), what the
# person pays (betales).
Role = Literal["tak", "satt_ned", "betales"]
FloorFinding = Literal[
    "rett_innskrenket", "tak_brutt", "ikke_alene", "frist_forkortet", "forskjellsbehandling", "mindre_enn_i_dag"
]


class Period(Part):
    """From and including ``fra`` to and including ``til``; either may be open."""

    fra: IsoDate | None = None
    til: IsoDate | None = None

    def holds(self, day: date) -> bool:
        """Is the day in the period?"""
        return (self.fra is None or self.fra <= day) and (self.til is None or day <= self.til)


class Hjemmel(Part):
    lov: LawId
    sted: Sted | None = None
    gjelder: Period | None = None
    merknad: Text | None = None


class Kilde(Part):
    tittel: Text
    dato: IsoDate | None = None
    merknad: Text | None = None


class Kommune(Part):
    nummer: MunicipalityNumber
    navn: Text | None = None


class Named(Part):
    """What every named piece may have."""

    tekst: Text | None = None
    tekst_nn: Text | None = None
    sted: Sted | None = None
    gjelder: Period | None = None


Range = Annotated[tuple[Number, ...], Field(min_length=2, max_length=2)]
Hjemler = Annotated[tuple[Hjemmel, ...], BeforeValidator(one_or_many)]


class Renewal(Part):
    """A value is set anew on this day of every year."""

    hvert_år: DayOfYear


class Assumed(Part):
    """The likely range of a value that is not known: who assumes it, and why."""

    mellom: Range
    av: Text
    begrunnelse: Text
    begrunnelse_nn: Text | None = None


class Lasting(Named):
    """What says how long its values stand: renewed every year, known until a day, or until they are changed (``varig``)."""

    fornyes: Renewal | None = None
    kjent_til: IsoDate | None = None
    varig: YesNo | None = None


class Limit(Part):
    """A parameter that says from or up to which value (``minst``, ``høyst``) of a fact the municipality gives a service."""

    opplysning: Text
    slag: Literal["minst", "høyst"]


class Parameter(Lasting):
    """Dated values: each holds until the next, and no longer than ``fornyes`` and ``kjent_til`` say; None is a known gap.

    ``antatt``: the likely range of a value that is not known, which every answer that uses it is marked by.
    ``ikke_i_teksten``: why the law does not state them.  ``grense``: the municipality's limit for a fact.
    ``allocation.language.dated`` tells the value of a day.
    """

    antatt: Assumed | None = None
    enhet: Text | None = None
    område: Range | None = None
    verdier: dict[IsoDate, Number | None]
    kilde: dict[IsoDate, Text] = Field(default_factory=dict)
    ikke_i_teksten: Text | None = None
    grense: Limit | None = None


Rows = tuple[tuple[Number | None, ...], ...]


class Table(Lasting):
    """A step table.  The first column is ``fra``; a cell of another column may be None, which is not known.

    ``marginal``: a column is not the value of the step but a scale: the sum over the steps of that value times the part of the
    number that lies in the step.
    ``rader`` hold on every day; ``rader_fra`` are dated as the values of a parameter are.  ``områder``: what the unknown cells of
    a column may be.  ``ikke_i_teksten`` is as for a parameter.
    """

    slå_opp: Expression
    marginal: YesNo = False
    ganges_med: Expression | None = None
    kant: Literal["fra_og_med", "over"] = "fra_og_med"
    kolonner: dict[Name, Text]
    områder: dict[Name, Range] = Field(default_factory=dict)
    rader: Rows = ()
    rader_fra: dict[IsoDate, Rows] = Field(default_factory=dict)
    kilde: Text | None = None
    ikke_i_teksten: Text | None = None


class Option(Part):
    """One branch of ``velg``: ``{hvis, er}`` or the last one, ``{ellers}``."""

    hvis: Expression | None = None
    er: Expression | None = None
    ellers: Expression | None = None


class Quantity(Named):
    """A named value: ``uttrykk``, or ``velg``, or neither with ``mangler`` (unknown until an overlay sets it)."""

    id: Name | None = None
    enhet: Text | None = None
    område: Range | None = None
    uttrykk: Expression | None = None
    velg: tuple[Option, ...] | None = None
    mangler: Text | None = None
    mangler_nn: Text | None = None


class Choice(Part):
    """One way to read unsettled law: what it gives (``er``), what it comes to, and why one may read it so.

    ``holdbar``: tenable.  A choice that is not is kept for the record: it never counts, and it cannot be chosen.
    """

    er: Expression
    tekst: Text
    tekst_nn: Text | None = None
    begrunnelse: Text
    begrunnelse_nn: Text | None = None
    holdbar: YesNo = True
    sted: Sted | None = None
    kilde: Text | None = None


NOT_CHOSEN = "ikke_valgt"  # instead of a choice: somebody must choose, and nobody has


class Reading(Named):
    """A named reading of unsettled law.  ``standard`` names a choice, or is ``ikke_valgt``; ``velges_av`` is then who chooses."""

    enhet: Text | None = None
    velg: dict[Name, Choice]
    standard: Text
    velges_av: Text | None = None

    @property
    def tenable(self) -> tuple[str, ...]:
        """The names of the choices that count."""
        return tuple(name for name, choice in self.velg.items() if choice.holdbar)


class Bevis(Part):
    hos: Text
    ikke_ført: YesNo


class ClosedList(Part):
    """A fact whose residual code (``restkoder``) means none of the others here: the law's list is closed, at ``sted``.

    ``opplysning`` is the name of a fact, or ``tabell.felt``.
    """

    opplysning: Text
    sted: Sted | None = None
    tekst: Text
    tekst_nn: Text


class Node(Named):
    """A group (``alle``, ``én_av``, ``ingen``, ``ikke``) or a leaf (``hvis``); ``kind`` says which."""

    id: Name | None = None
    alle: tuple[Node, ...] | None = None
    én_av: tuple[Node, ...] | None = None
    ingen: tuple[Node, ...] | None = None
    ikke: Node | None = None
    hvis: Expression | None = None
    bevis: Bevis | None = None
    hjemmel: Hjemler = ()

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds written; a valid node has exactly one."""
        kinds: tuple[Kind, ...] = ("alle", "én_av", "ingen", "ikke", "hvis")
        return tuple(kind for kind in kinds if getattr(self, kind) is not None)

    @property
    def kind(self) -> Kind:
        return self.kinds[0]

    @property
    def children(self) -> tuple[Node, ...]:
        """The child nodes, in order; empty for a leaf."""
        groups = (self.alle or (), self.én_av or (), self.ingen or (), (self.ikke,) if self.ikke else ())
        return tuple(child for group in groups for child in group)


NOTHING = "ingenting"


def touched(value: object) -> object:
    """``ingenting``, or a mapping that names something."""
    if value == NOTHING:
        return {}
    if isinstance(value, dict) and value:
        return value
    raise refuse("berører sier ikke hva det gjelder", f"skriv berører: {{utfall: {{kan_bli: annet}}}}, eller berører: {NOTHING}")


def row_kind(data: Any) -> str:
    """Tell a row's condition from a row's value by the keys."""
    if isinstance(data, Part):
        return "verdi" if isinstance(data, Quantity) else "vilkår"
    return "vilkår" if not isinstance(data, dict) or set(data) & {*GROUP_KINDS, "hvis"} else "verdi"


RowRule = Annotated[
    Annotated[Node, Tag("vilkår")] | Annotated[Quantity, Tag("verdi")],
    Discriminator(row_kind),
]


class Følge(Part):
    """What follows; ``gruppe`` is where the answer through all services puts it.  ``brevtekst``: as a letter says it to «du»."""

    kode: Code
    gruppe: Group | None = None
    tekst: Text | None = None
    tekst_nn: Text | None = None
    brevtekst: Text | None = None
    brevtekst_nn: Text | None = None
    hjemmel: Hjemler = ()


class Følger(Part):
    oppfylt: Følge | None = None
    ikke_oppfylt: Følge | None = None
    ikke_i_kraft: Følge | None = None


class Gives(Part):
    """A result of the document: ``av`` names a størrelse, reading or parameter; ``når``: with which outcome it is given;
    ``rolle``: what it is, where checks must know."""

    av: Name
    når: When
    rolle: Role | None = None
    tekst: Text | None = None
    tekst_nn: Text | None = None


class Provision(Part):
    """A sentence of the law that is not a condition."""

    sted: Sted
    innhold: Text
    tekst: Text | None = None
    tekst_nn: Text | None = None


class Touched(Part):
    """What something that is not modelled may do to an outcome or a value.

    ``minst`` and ``høyst`` bound a number or date; ``avgjøres_av`` names what settles it, such as a judgement."""

    kan_bli: Direction
    minst: Expression | None = None
    høyst: Expression | None = None
    avgjøres_av: Expression | None = None


class NotModelled(Part):
    """Something in the law that is left out; with ``når`` only where that is true or unknown.

    ``berører``: the outcome (``utfall``) and the values that are then uncertain; none: it bears on nothing that is computed.
    """

    id: Name
    sted: Sted | None = None
    tekst: Text
    tekst_nn: Text | None = None
    når: Expression | None = None
    berører: Annotated[dict[Name, Touched], BeforeValidator(touched)]


class Remark(Part):
    """A note.  One of status tolkning or uavklart names the reading it explains (``lesemåte``: a name, or document/name), or
    says why no case can come out otherwise (``uten_betydning``)."""

    tekst: Text
    tekst_nn: Text | None = None
    sted: Sted | None = None
    status: Text | None = None
    lesemåte: Text | None = None
    uten_betydning: Text | None = None
    uten_betydning_nn: Text | None = None


class Deviation(Part):
    """A known deviation; ``kontroll`` is the kind of finding of the floor check that it acknowledges."""

    tekst: Text
    tekst_nn: Text | None = None
    sted: Sted | None = None
    kontroll: FloorFinding | None = None


class Presumption(Named):
    """What the grouped answer takes as given of a fact that nobody has said anything about; the key is the name of the fact.

    ``med_mindre``: a truth under ``gir``; where it is true, something speaks against it, and nothing is presumed.
    ``eier``: who has decided that it is presumed.
    """

    verdi: Text
    med_mindre: Name | None = None
    tekst: Text
    tekst_nn: Text
    begrunnelse: Text
    begrunnelse_nn: Text
    eier: Text


class Beside(Named):
    """A right or duty that is no service, shown beside the services; ``gruppe``: where, when it is fulfilled.

    ``regel``: the rule that says whether the person has it; without one it stands whenever it is shown, by ``hjemmel``.
    ``når``: a truth under ``gir``; it is left out unless that is true.
    """

    regel: DocumentId | None = None
    hjemmel: Hjemler = ()
    når: Name | None = None
    gruppe: Group
    tekst: Text
    tekst_nn: Text


class RuleDocument(Part):
    """One provision, one service, or one municipal rule set.

    ``tjeneste`` makes it a service document; ``gjelder_tjeneste`` names the service that it otherwise has a say about.
    ``antakelser`` and ``ved_siden`` are for the answer through all services: see `Presumption` and `Beside`.
    ``låst``: national law that no overlay may change and no other folder replace.
    """

    id: DocumentId
    tittel: Text
    tittel_nn: Text | None = None
    type: RuleType
    lag: Lag = "lov"
    kommune: Kommune | None = None
    status: Status | None = None
    låst: YesNo = False
    hjemmel: Hjemler = ()
    kilde: Kilde | None = None
    i_kraft: Period | None = None
    modellert: Period | None = None
    kontrollert: IsoDate | None = None
    eier: Text | None = None
    tjeneste: Service | None = None
    gjelder_tjeneste: DocumentId | None = None
    oppbygning: dict[Sted, Whole] = Field(default_factory=dict)
    bruk: dict[Name, Address] = Field(default_factory=dict)
    parametre: dict[Name, Parameter] = Field(default_factory=dict)
    tabeller: dict[Name, Table] = Field(default_factory=dict)
    for_hver: dict[Name, tuple[RowRule, ...]] = Field(default_factory=dict)
    størrelser: dict[Name, Quantity] = Field(default_factory=dict)
    lesemåter: dict[Name, Reading] = Field(default_factory=dict)
    vilkår: Node | None = None
    følger: Følger = Field(default_factory=Følger)
    gir: dict[Name, Gives] = Field(default_factory=dict)
    antakelser: dict[Name, Presumption] = Field(default_factory=dict)
    ved_siden: dict[Name, Beside] = Field(default_factory=dict)
    bestemmelser: tuple[Provision, ...] = ()
    ikke_modellert: tuple[NotModelled, ...] = ()
    lukkede_lister: tuple[ClosedList, ...] = ()
    merknader: tuple[Remark, ...] = ()
    avvik: tuple[Deviation, ...] = ()

    @property
    def tree(self) -> Any:
        """The tree the document was read from."""
        return self._origin.tree

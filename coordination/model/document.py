"""The models of a ``samhandlingsmodell`` document.  The fields are the keys of the YAML file, as for rule documents.

What a model may say is here; what it must say beyond its form stands in `coordination.model.checks`.  A name of a level, a role,
an event or a state is the document's own: nothing in this package knows one.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from allocation.documents import read_as, read_tree_as
from allocation.engine.library import Source
from allocation.language.facts_model import FactModel
from allocation.language.fields import Address, DocumentId, FactCode, IsoDate, Name, Part, Text, Whole, YesNo
from allocation.language.rule_model import Hjemler, Kilde, Kommune, Node, Parameter, Period, Remark
from allocation.language.tree import Mapping

TYPE = "samhandlingsmodell"
Status = Literal["vedtatt", "anbefaling", "veiledning", "ubekreftet", "oppdiktet"]
Power = Literal["melde", "motta", "utpeke", "innkalle", "avtale_egne_tiltak", "beslutte"]
FieldKind = Literal["deltaker", "kode", "person", "tekst", "dato"]
Unit = Literal["dager", "uker", "måneder"]


def _field(value: object) -> object:
    """``hvem: person`` is short for ``hvem: {slag: person}``."""
    return {"slag": value} if isinstance(value, str) else value


def _state(value: object) -> object:
    return {"tekst": value} if isinstance(value, str) else value


class Told(Part):
    """What everything that people read about has."""

    tekst: Text
    tekst_nn: Text | None = None

    def told(self, language: str) -> str:
        """The text in bokmål (``nb``) or nynorsk (``nn``)."""
        return self.tekst_nn or self.tekst if language == "nn" else self.tekst


class Sourced(Part):
    """Where something comes from: a law, or a source with a status."""

    hjemmel: Hjemler = ()
    kilde: Text | None = None
    merknad: Text | None = None
    merknad_nn: Text | None = None


class Level(Told, Sourced):
    """A level of cooperation, and the arenas it is known to work on."""

    arenaer: tuple[FactCode, ...] = ()


class Link(Part):
    """One step of the way that a power to decide has gone: by law, by delegation or by mandate, and when it holds."""

    slag: Literal["lov", "delegasjon", "mandat"]
    fra: Text
    til: Text
    hjemmel: Text
    gjelder: Period


class Deciding(Part):
    """The power to decide over a body (a participant); without a chain nobody has shown that the role has it."""

    over: FactCode
    kjede: tuple[Link, ...] = ()


class Role(Told, Sourced):
    """A function, never a person.  ``utpekes_ved``: the event whose person becomes its holder; with ``overtas_ved`` only when
    that event has come: until then the one before has it.  ``én``: nobody else may be appointed while someone holds it."""

    innehaver: Text
    makt: tuple[Power, ...] = ()
    beslutter: tuple[Deciding, ...] = ()
    utpekes_ved: tuple[Name, ...] = ()
    overtas_ved: Name | None = None
    fratrer_ved: tuple[Name, ...] = ()
    én: YesNo = False


class EventField(Part):
    """Something an event tells.  ``deltaker``: one of the participants; ``person`` and ``tekst`` are never read by conditions."""

    slag: FieldKind
    koder: dict[FactCode, Text] = Field(default_factory=dict)
    koder_nn: dict[FactCode, Text] = Field(default_factory=dict)
    restkoder: tuple[FactCode, ...] = ()
    valgfri: YesNo = False


class EventModel(Told, Sourced):
    """A kind of event.  A fact (``faktum``) is always recorded; a decision (``beslutning``) needs a role with the power ``makt``.

    ``av``: who may say it: roles or participants; a fact without ``av`` may be told by anyone.  ``over``: the field that names
    the body a decision is over, where the power is ``beslutte``.  ``sies``: how a story tells it, with fields in braces, and in
    square brackets what may be left out.
    """

    slag: Literal["faktum", "beslutning"]
    sies: Text | None = None
    av: tuple[Name, ...] = ()
    makt: Power | None = None
    over: Name | None = None
    felt: dict[Name, Annotated[EventField, BeforeValidator(_field)]] = Field(default_factory=dict)


class State(Told):
    """A state of a case.  ``nivå``: the level it is on.  ``ansvarlig``: the role that answers for it.  ``slutt``: closed."""

    nivå: Text | None = None
    ansvarlig: Name | None = None
    slutt: YesNo = False


class Transition(Sourced):
    """From states to a state by an event, where the conditions hold; without ``til`` the case stays where it is.  ``status``: how
    far it is decided."""

    id: Name
    tekst: Text | None = None
    tekst_nn: Text | None = None
    fra: tuple[Name, ...]
    ved: Name
    til: Name | None = None
    krever: tuple[Name, ...] = ()
    status: Status

    def to(self, state: str) -> str:
        """Where it leads from a state."""
        return self.til or state


class Exit(Told, Sourced):
    """A way out that no condition, consent or state closes: a duty or a right by law.  Its event is a fact."""

    id: Name
    ved: Name
    krever: tuple[Name, ...] = ()


class Deadline(Told, Sourced):
    """From an event to an event.  A value of None is not known: its owner must set it."""

    fra: Name
    til: Name
    enhet: Unit
    eier: Text
    hvem: Name | None = None
    verdier: dict[IsoDate, Whole | None]

    def value_on(self, day: date) -> int | None:
        """The number that holds on a day; None where it is not known, or not yet set."""
        since = [first for first in self.verdier if first <= day]
        return self.verdier[max(since)] if since else None


class Consent(Told, Sourced):
    """Which events give and withdraw consent; their fields name the receiver, the purpose and the last day.

    ``annet_grunnlag``: the condition that may open for sharing without it.
    """

    gis_ved: Name
    trekkes_ved: Name
    mottaker: Name
    formål: Name | None = None
    til: Name | None = None
    annet_grunnlag: Name | None = None
    eier: Text


class Closing(Sourced):
    """What a case ends with: the event of evaluation, and the field and codes of its outcome."""

    evalueres_ved: Name
    utfall: Name


class Principle(Told, Sourced):
    """Something the source says that decides no single case.  ``uttrykt_ved``: what of the document carries it."""

    uttrykt_ved: tuple[Name, ...] = ()


class SignalInput(Told, Sourced):
    """What signals may read: one of a condition's outcome, the days left of a deadline, how many events there have been in the
    last days, the days since the last of some events, whether a role is held, or where the case is.
    """

    vilkår: Name | None = None
    frist: Name | None = None
    antall: tuple[Name, ...] = ()
    siste_dager: Whole | None = None
    dager_siden: tuple[Name, ...] = ()
    rolle: Name | None = None
    saken: Literal["tilstand", "nivå"] | None = None


class Signal(Told, Sourced):
    """Something to be noticed: given when all of ``alle`` hold, each an input against a constant or the name of another signal.

    ``gir``: the name it is known by; two may give the same.  ``til``: the role or participant it is for.
    """

    id: Name
    alle: tuple[Text, ...]
    gir: Name
    til: Name | None = None
    status: Status


class ModelDocument(Part):
    """A model of cooperation: levels, roles with powers, events, states, transitions, exits, deadlines, consent.

    ``restdeltakere``: the participants that only say «none of the others».  ``flytting``: states of earlier versions that this
    one does not have, and the state that a case in one of them is in now.  ``kontrollert``: the day the law it cites was last
    read."""

    id: DocumentId
    type: Literal["samhandlingsmodell"]
    tittel: Text
    tittel_nn: Text | None = None
    lag: Literal["kommune", "mal", "annen_kommune"]
    kommune: Kommune | None = None
    status: Status
    eier: Text | None = None
    kilde: Kilde
    i_kraft: Period | None = None
    kontrollert: IsoDate | None = None
    bruk: dict[Name, Address] = Field(default_factory=dict)
    fakta: dict[Name, FactModel] = Field(default_factory=dict)
    parametre: dict[Name, Parameter] = Field(default_factory=dict)
    deltakere: dict[FactCode, Text] = Field(default_factory=dict)
    deltakere_nn: dict[FactCode, Text] = Field(default_factory=dict)
    restdeltakere: tuple[FactCode, ...] = ()
    prinsipper: dict[Name, Principle] = Field(default_factory=dict)
    målgruppe: Name | None = None
    nivåer: dict[FactCode, Level] = Field(default_factory=dict)
    roller: dict[Name, Role] = Field(default_factory=dict)
    hendelser: dict[Name, EventModel]
    tilstander: dict[Name, Annotated[State, BeforeValidator(_state)]]
    overganger: tuple[Transition, ...]
    vilkår: dict[Name, Node] = Field(default_factory=dict)
    flytting: dict[Name, Name] = Field(default_factory=dict)
    alltid: tuple[Exit, ...] = ()
    frister: dict[Name, Deadline] = Field(default_factory=dict)
    samtykke: Consent | None = None
    avslutning: Closing | None = None
    signaldata: dict[Name, SignalInput] = Field(default_factory=dict)
    signaler: tuple[Signal, ...] = ()
    merknader: tuple[Remark, ...] = ()

    @property
    def start(self) -> str:
        """The state a case begins in: the first."""
        return next(iter(self.tilstander))

    def in_force(self, day: date) -> bool:
        """Was the model there on a day?  One that does not say since when, always is."""
        return self.i_kraft is None or self.i_kraft.holds(day)

    @property
    def tree(self) -> Any:
        """The tree the document was read from."""
        return self._origin.tree

    def name_of(self, who: str, language: str) -> str:
        """What a role or a participant is called; the code itself where it is neither."""
        role = self.roller.get(who)
        named = self.deltakere_nn if language == "nn" else self.deltakere
        return named.get(who, who) if role is None else role.told(language)

    def state_now(self, state: str) -> str:
        """A recorded state as this version has it."""
        return self.flytting.get(state, state)

    @property
    def exit_events(self) -> frozenset[str]:
        """The events that no state and no condition may refuse."""
        return frozenset(way.ved for way in self.alltid)


def read_model(source: Source) -> ModelDocument:
    """A model from its file.  Raises YamlFeil or DokumentFeil with every fault of its form."""
    return read_as(ModelDocument, source)


def model_of(tree: Mapping) -> ModelDocument:
    """A model from its tree.  Raises DokumentFeil with every fault of its form."""
    return read_tree_as(ModelDocument, tree)

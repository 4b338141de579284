"""The models of a ``fordeling`` document, owned by the municipality: hard rules, criteria with points, load, bands.

A rule compares a trait of the user with one of the coordinator.  Which traits there are is the document's own; every weight says
its status, and shipped weights are ``oppdiktet``: no norm for them exists in law or guidance.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from allocation.documents import read_as, read_tree_as, source_of
from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, Funn
from allocation.language.faults import part_fault, suggestion
from allocation.language.fields import DocumentId, Name, Part, Text, Whole
from allocation.language.rule_model import Kilde, Kommune, Period
from allocation.language.tree import Mapping

TYPE = "fordeling"
MOST_POINTS = 1_000_000
MOST_CRITERIA = 8
Status = Literal["vedtatt", "foreslått", "oppdiktet"]
TraitKind = Literal["ja_nei", "kode", "koder", "tall"]
Test = Literal["lik", "ulik", "har", "har_ikke", "ja", "nei"]


def _trait(value: object) -> object:
    return {"slag": value} if isinstance(value, str) else value


class Trait(Part):
    """Something told of a user or a coordinator.  ``koder``: several, separated by a space."""

    slag: TraitKind
    tekst: Text | None = None
    tekst_nn: Text | None = None


class Rule(Part):
    """When a pair is forbidden (hard) or costs points.

    ``bruker`` and ``koordinator`` name traits; ``når``: ``lik``/``ulik`` compare two codes, ``har``/``har_ikke``: the user's
    code is among the coordinator's codes or not; ``ja``/``nei``: both are that (one where only one is named).  ``bare_når``: only
    where this trait of the user is ja.  A trait that is not known never forbids and never costs: it is told (``ukjent``).
    """

    tekst: Text
    tekst_nn: Text
    bruker: Name | None = None
    koordinator: Name | None = None
    når: Test
    bare_når: Name | None = None
    bare_når_ikke: Name | None = None


class Criterion(Rule):
    """A rule that costs points where it is so."""

    poeng: Whole
    status: Status
    eier: Text
    kilde: Text | None = None


class Points(Part):
    """Points with an owner."""

    poeng: Whole
    status: Status
    eier: Text


class LoadPart(Points):
    """Points of load that a trait of the user adds; without a trait for every user.  A number adds points for each."""

    bruker: Name | None = None
    tekst: Text
    tekst_nn: Text


class Band(Part):
    """A part of the capacity up to ``til_prosent``, and the price of each point of load in it."""

    til_prosent: Whole
    pris: Whole
    farge: Literal["grønn", "gul", "rød"]


class AssignmentDocument(Part):
    """The weights and rules by which coordinators are proposed.

    ``bytte``: what it costs to take somebody from their present coordinator; ``ønske``: not to follow a wish.  ``vente``: what it
    counts, besides the load, that somebody waits.  ``over_kapasitet``: the price of each point of load above the capacity, where
    those who are there already make so much.  ``samordning``: who answers where there is no coordinator.
    """

    id: DocumentId
    type: Literal["fordeling"]
    tittel: Text
    tittel_nn: Text
    lag: Literal["kommune", "mal"]
    kommune: Kommune | None = None
    status: Literal["vedtatt", "foreslått", "oppdiktet"]
    eier: Text
    kilde: Kilde
    i_kraft: Period
    bruker: dict[Name, Annotated[Trait, BeforeValidator(_trait)]] = Field(default_factory=dict)
    koordinator: dict[Name, Annotated[Trait, BeforeValidator(_trait)]] = Field(default_factory=dict)
    harde: dict[Name, Rule] = Field(default_factory=dict)
    kriterier: dict[Name, Criterion] = Field(default_factory=dict)
    bytte: Points
    ønske: Points
    vente: Points
    over_kapasitet: Points
    belastning: dict[Name, LoadPart]
    bånd: tuple[Band, ...]
    samordning: Text
    samordning_nn: Text


def read_assignment(source: Source) -> AssignmentDocument:
    """A ``fordeling`` document from its file.  Raises YamlFeil or DokumentFeil with every fault."""
    return _checked(read_as(AssignmentDocument, source))


def assignment_of(tree: Mapping) -> AssignmentDocument:
    """A ``fordeling`` document from its tree.  Raises DokumentFeil with every fault."""
    return _checked(read_tree_as(AssignmentDocument, tree))


def _checked(document: AssignmentDocument) -> AssignmentDocument:
    if faults := list(faults_of(document)):
        raise DokumentFeil(sorted(faults, key=lambda fault: (fault.line or 0, fault.column or 0)))
    return document


def load_assignment(rules: RuleSet, name: str) -> AssignmentDocument:
    """The document of that id among those of a rule set.  Raises DokumentFeil where there is none."""
    return read_assignment(source_of(rules, TYPE, name, "Fordelingen"))


def check_assignment(rules: RuleSet, source: Source) -> list[Funn]:
    """Every fault in a ``fordeling`` document."""
    read_assignment(source)
    return []


_NEEDS: dict[str, tuple[tuple[TraitKind, ...], tuple[TraitKind, ...]]] = {
    "lik": (("kode",), ("kode",)),
    "ulik": (("kode",), ("kode",)),
    "har": (("kode",), ("koder",)),
    "har_ikke": (("kode",), ("koder",)),
    "ja": (("ja_nei",), ("ja_nei",)),
    "nei": (("ja_nei",), ("ja_nei",)),
}


def faults_of(document: AssignmentDocument) -> Iterator[Funn]:
    """Every fault that is seen from the document alone."""
    for rule in (*document.harde.values(), *document.kriterier.values()):
        users, coordinators = _NEEDS[rule.når]
        yield from _named(rule, rule.bruker, document.bruker, users, "bruker")
        yield from _named(rule, rule.koordinator, document.koordinator, coordinators, "koordinator")
        for key in ("bare_når", "bare_når_ikke"):
            yield from _named(rule, getattr(rule, key), document.bruker, ("ja_nei",), key)
        both = rule.bruker is not None and rule.koordinator is not None
        if rule.bruker is None and rule.koordinator is None:
            yield part_fault(rule, "regelen nevner verken bruker eller koordinator", "legg til bruker eller koordinator")
        elif rule.når not in ("ja", "nei") and not both:
            yield part_fault(rule, f"«{rule.når}» sammenligner bruker og koordinator", "nevn begge", "når")
    if len(document.kriterier) > MOST_CRITERIA:
        yield part_fault(
            document, f"det er flere enn {MOST_CRITERIA} kriterier", "slå sammen: for mange blir ikke brukt", "kriterier"
        )
    weighed: list[Criterion | Points] = [*document.kriterier.values(), *document.belastning.values()]
    for part in (*weighed, document.bytte, document.ønske, document.vente, document.over_kapasitet):
        if not 0 <= part.poeng <= MOST_POINTS:
            yield part_fault(part, f"poeng er fra 0 til {MOST_POINTS}", "rett tallet", "poeng")
        if part.status == "vedtatt" and document.status != "vedtatt":
            yield part_fault(part, "en vekt kan ikke være vedtatt i et dokument som ikke er det", "rett status", "status")
    for load in document.belastning.values():
        yield from _named(load, load.bruker, document.bruker, ("ja_nei", "tall"), "bruker")
    if not any(load.bruker is None and load.poeng > 0 for load in document.belastning.values()):
        yield part_fault(document, "ingen belastning gjelder alle", "legg til en del av belastningen uten bruker", "belastning")
    limits = [band.til_prosent for band in document.bånd]
    if not limits or limits != sorted(set(limits)) or limits[-1] != 100:
        yield part_fault(document, "båndene skal stige og slutte på 100 prosent", "rett til_prosent", "bånd")
    if [band.pris for band in document.bånd] != sorted(band.pris for band in document.bånd):
        yield part_fault(document, "prisen i båndene skal ikke synke", "rett pris", "bånd")
    if document.bånd and document.over_kapasitet.poeng < document.bånd[-1].pris:
        told = "et poeng over kapasiteten er billigere enn i det siste båndet"
        yield part_fault(document.over_kapasitet, told, "rett poeng eller pris", "poeng")
    if document.lag == "kommune" and document.kommune is None:
        yield part_fault(document, "kommune mangler", 'legg til kommune: {nummer: "…", navn: …}', "kommune")


def _named(part: Part, name: str | None, known: dict[str, Trait], kinds: tuple[TraitKind, ...], key: str) -> Iterator[Funn]:
    if name is None:
        return
    if name not in known:
        yield part_fault(part, f"«{name}» er ikke ført opp", suggestion(name, known), key)
    elif known[name].slag not in kinds:
        yield part_fault(
            part, f"«{name}» er {known[name].slag}, og her trengs {' eller '.join(kinds)}", "rett når eller slaget", key
        )

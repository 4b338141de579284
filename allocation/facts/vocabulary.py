"""The vocabulary: every fact and table that a case may hold, and what is known about each beforehand.

``allocation.facts.declare`` builds it from ``rules/fakta/*.yaml``.  A vocabulary never changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from allocation.errors import DokumentFeil, Funn, VokabularFeil
from allocation.facts.faults import did_you_mean
from allocation.facts.values import Value
from allocation.language.nodes import Type
from allocation.language.tree import Tree
from allocation.values.readonly import MappingProxyType
from allocation.values.units import Unit

if TYPE_CHECKING:
    from allocation.facts.municipalities import Municipalities
    from allocation.language.facts_model import FactsDocument

EARLIEST = date(1900, 1, 1).toordinal()
LATEST = date(2200, 12, 31).toordinal()
_NO_CODES: Mapping[str, str] = MappingProxyType({})
_NO_DEMANDS: Mapping[str, DemandDecl] = MappingProxyType({})


@frozen
class FactDecl:
    """A declared fact, or a field of a table.

    ``kind``: ja_nei, tall, dato, kode or skjønn; ``answer``: what a judgement answers (ja_nei, tall or kode).
    ``type`` is the type of its value; ``unit``, ``scale``, ``lo`` and ``hi`` (scaled, or ordinals) repeat its parts.
    ``derived`` and ``applies_when`` are expressions as text; where ``applies_when`` is false it reads as ``otherwise``.
    ``not_alone``: why it can never by itself be the ground for refusing a service that the law requires; empty when it can.
    ``protected``: what must be shown before it can be the ground for refusing any other service; empty when nothing must.
    ``codes_nn`` and ``factors_nn`` tell the same codes, and the same factors in the same order, in nynorsk; empty: not told so.
    ``read_of``: where it is not given itself it is this fact as it was on ``read_day`` (month, day) of the year of assessment.
    ``letter`` and ``codes_letter`` are what a letter to the person says of it and of its codes; empty: as elsewhere.
    ``who_basis``: law and place of what lets ``who`` be asked for it, or makes them tell it; none where the law says nothing.
    ``past``: a date that cannot be after the date of assessment, since an age is computed from it.
    """

    name: str
    kind: str
    type: Type
    answer: str | None = None
    unit: Unit | None = None
    scale: int = 0
    lo: int | None = None
    hi: int | None = None
    codes: Mapping[str, str] = field(default=_NO_CODES, hash=False)
    codes_nn: Mapping[str, str] = field(default=_NO_CODES, hash=False)
    question: str = ""
    question_nn: str = ""
    text: str = ""
    text_nn: str = ""
    who: str = ""
    sensitivity: str = ""
    who_basis: tuple[tuple[str, str], ...] = ()
    letter: str = ""
    letter_nn: str = ""
    codes_letter: Mapping[str, str] = field(default=_NO_CODES, hash=False)
    codes_letter_nn: Mapping[str, str] = field(default=_NO_CODES, hash=False)
    not_alone: str = ""
    not_alone_nn: str = ""
    protected: str = ""
    factors: tuple[str, ...] = ()
    factors_nn: tuple[str, ...] = ()
    derived: str | None = None
    read_of: str | None = None
    read_day: tuple[int, int] = (1, 1)
    applies_when: str | None = None
    otherwise: Value | None = None
    table: str | None = None
    past: bool = False
    file: str | None = None

    @property
    def is_judgement(self) -> bool:
        """Whether a value counts only with who, when, factors and reasons."""
        return self.kind == "skjønn"

    def in_nynorsk(self, factors: Iterable[str]) -> tuple[str, ...]:
        """Factors as they are told in nynorsk; one that nobody has told so is as it stands."""
        told = dict(zip(self.factors, self.factors_nn, strict=False))
        return tuple(told.get(factor, factor) for factor in factors)


@frozen
class TableDecl:
    """A declared table: a list of one level, such as the services or the children.

    ``events``: a row is something that happened, and is read whatever the day; else it is a state, read while it holds.
    ``key``: fields of which no two rows have the same.
    """

    name: str
    fields: Mapping[str, FactDecl] = field(hash=False)
    text: str = ""
    text_nn: str = ""
    question: str = ""
    question_nn: str = ""
    max_rows: int = 100
    file: str | None = None
    events: bool = False
    key: tuple[str, ...] = ()


@frozen
class DemandDecl:
    """Something that must hold among the facts.  ``expression`` (text) is true, or of ``excludes`` at most one is.

    ``concerns``: the facts and tables that contradict each other where it does not hold; none: all that it reads.
    """

    name: str
    text: str
    text_nn: str
    expression: str | None = None
    excludes: tuple[str, ...] = ()
    concerns: tuple[str, ...] = ()
    file: str | None = None
    place: tuple[str | int, ...] = ()


@frozen
class Vocabulary:
    """All facts and tables, and what must hold among them, by name, in the order of the documents.

    ``moved``: the facts that are another fact on a day of the year.  ``municipalities``: those a case may be of; None: any.
    """

    facts: Mapping[str, FactDecl] = field(hash=False)
    tables: Mapping[str, TableDecl] = field(hash=False)
    demands: Mapping[str, DemandDecl] = field(default=_NO_DEMANDS, hash=False)
    municipalities: Municipalities | None = field(default=None, eq=False, repr=False)
    moved: tuple[str, ...] = ()

    @classmethod
    def from_data(cls, data: Mapping[str, object], *, file: str | None = None) -> Vocabulary:
        """Build from the plain contents of one facts document, by the same checks as a file; raises ``VokabularFeil`` with every
        fault."""
        from allocation.language.document import FactsDocument, read_document
        from allocation.language.tree import tree_from

        faults: list[Funn] = []
        try:
            if not isinstance(read_document(tree_from(data, file or "fakta"), file or "fakta"), FactsDocument):
                faults.append(Funn("dette er ikke et dokument med opplysninger", "begynn med fakta: eller tabeller:", file))
        except DokumentFeil as error:
            faults += error.findings
        try:
            built = cls.build([FactSource(data, file)])
        except VokabularFeil as error:
            faults = [*error.findings, *faults]
        if faults:
            raise VokabularFeil(faults)
        return built

    @classmethod
    def from_documents(cls, documents: Iterable[FactsDocument]) -> Vocabulary:
        """Build from facts documents that are read already."""
        return cls.build(
            FactSource(document.model_dump(exclude_unset=True), document.tree.position.file, document.tree)
            for document in documents
        )

    @classmethod
    def build(cls, sources: Iterable[FactSource]) -> Vocabulary:
        """Build from several facts documents, in any order; raises ``VokabularFeil`` with every fault."""
        from allocation.facts.declare import build

        return build(sources)

    def find(self, name: str, table: str | None = None) -> FactDecl | None:
        """The declaration of a fact, or of a field of ``table``."""
        if table is None:
            return self.facts.get(name)
        rows = self.tables.get(table)
        return rows.fields.get(name) if rows else None

    def fact(self, name: str, table: str | None = None) -> FactDecl:
        """The declaration; raises ``VokabularFeil`` with the nearest names where there is none."""
        found = self.find(name, table)
        if found is None:
            where = f"tabellen {table} har ikke feltet" if table else "det finnes ingen opplysning"
            raise VokabularFeil(Funn(f"{where} «{name[:60]}»", self.suggest(name, table)))
        return found

    def type_of(self, name: str, table: str | None = None) -> Type:
        """The type of a fact's value; raises ``VokabularFeil`` where there is no such fact."""
        return self.fact(name, table).type

    def names(self, table: str | None = None) -> tuple[str, ...]:
        """The names of the facts, or of the fields of ``table``."""
        if table is None:
            return tuple(self.facts)
        return tuple(self.tables[table].fields) if table in self.tables else ()

    def canonical(self, name: str, table: str | None = None) -> str | None:
        """The name of a fact or table (or field) as declared; spaces are read as underscores.  None: no such name."""
        written = "_".join(name.split())
        if self.find(written, table) or (table is None and written in self.tables):
            return written
        return None

    def suggest(self, name: str, table: str | None = None) -> str:
        """``mente du «alder»?``, or nothing."""
        return did_you_mean(name, (*self.names(table), *(self.tables if table is None else ())))


@frozen
class FactSource:
    """The plain contents of one facts document (texts, lists, mappings), and where they come from."""

    data: Mapping[str, object]
    file: str | None = None
    positions: Tree | None = None

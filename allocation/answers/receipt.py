"""The receipt of an answer: all that is needed to work the answer out again later, and to see what has changed since.

A receipt does not hold the facts, only a hash of those the rule can read, so it can be kept apart from the case.  The hash is
salted: with a salt drawn for each receipt, two receipts do not show that they concern equal facts.  The salt stands in the
receipt, so whoever has the receipt can try out guesses: it is no secret store.  An empty salt (the default) gives equal hashes
for equal facts.  The core uses no randomness, so a salt is drawn at the border.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, Literal

from attrs import evolve, field, frozen

from allocation import arguments
from allocation.facts.case import Case, Given, Row, TableGiven, canonical_json
from allocation.language.document import OverlayDocument, RuleDocument
from allocation.language.nodes import BoolType, DateType, NumType
from allocation.values.numbers import plain_number
from allocation.values.readonly import MappingProxyType
from allocation.version import engine_id

if TYPE_CHECKING:
    from allocation.answers.answer import Answer, Evidence, Result
    from allocation.engine.library import Source
    from allocation.engine.rules import RuleSet
    from allocation.shapes.base import Utfall
    from allocation.shapes.receipts import Kvittering, Kvitteringsgrunnlag, SvarGitt

FORMAT: Final = 2
ID_LENGTH = 32


@frozen
class DocumentRead:
    """A document the answer rests on.

    ``kind``: regel, overlegg or fakta (a vocabulary); ``layer``: lov, forskrift, kommune, reform or fakta.
    """

    id: str
    kind: Literal["regel", "overlegg", "fakta"]
    layer: str
    file: str
    sha256: str


@frozen
class ValueGiven:
    """A value the rule gave.  ``low`` and ``high`` are exact texts, equal where it is definite, None where nothing is known."""

    low: str | None
    high: str | None
    unit: str = ""


@frozen
class Told:
    """What one document answered: outcome, its codes, and the values it gave."""

    outcome: Utfall
    code: str
    reason_code: str
    values: Mapping[str, ValueGiven] = field(hash=False)

    def to_data(self) -> SvarGitt:
        """As it stands in a receipt."""
        return {
            "utfall": self.outcome,
            "kode": self.code,
            "årsakskode": self.reason_code,
            "verdier": {name: {"minst": v.low, "høyst": v.high, "enhet": v.unit} for name, v in self.values.items()},
        }


@frozen(kw_only=True)
class Basis:
    """What every receipt has: what was asked, by which documents and engine, and of which facts (by hash).

    ``readings``: every reading the answer rests on, chosen or by default.  ``facts``: the names of the facts that are hashed.
    """

    date: dt.date
    known_by: dt.date | None
    evidence: Evidence
    municipality: str | None
    readings: Mapping[str, str] = field(hash=False)
    documents: tuple[DocumentRead, ...]
    facts: tuple[str, ...]
    salt: str
    facts_sha256: str
    engine: str = field(factory=engine_id)

    @property
    def overlays(self) -> tuple[str, ...]:
        """The overlays that changed the documents."""
        return tuple(document.id for document in self.documents if document.kind == "overlegg")

    def basis_data(self) -> Kvitteringsgrunnlag:
        """The basis as data, not yet with the id of the whole."""
        return {
            "kvittering": FORMAT,
            "id": "",
            "motor": self.engine,
            "dato": self.date.isoformat(),
            "kjent_per": None if self.known_by is None else self.known_by.isoformat(),
            "bevisføring": self.evidence,
            "kommune": self.municipality,
            "lesemåter": dict(self.readings),
            "dokumenter": [
                {"id": d.id, "slag": d.kind, "lag": d.layer, "fil": d.file, "sha256": d.sha256} for d in self.documents
            ],
            "fakta": {"navn": list(self.facts), "salt": self.salt, "sha256": self.facts_sha256},
        }


@frozen(kw_only=True)
class Receipt(Basis):
    """The receipt of the answer of one rule."""

    rule: str
    told: Told

    @property
    def id(self) -> str:
        """Thirty-two hex digits of the hash of all the rest."""
        return self.to_data()["id"]

    def to_data(self) -> Kvittering:
        """Plain data for JSON; ``from_data`` gives an equal receipt back."""
        data: Kvittering = {**self.basis_data(), "regel": self.rule, "svar": self.told.to_data()}
        return {**data, "id": receipt_id(data)}

    @classmethod
    def from_data(cls, data: object) -> Receipt:
        """Read what ``to_data`` gave.  Raises KvitteringFeil where it is no receipt, or was changed after it was made."""
        from allocation.answers.receipt_reading import read_receipt

        return read_receipt(data)


def receipt_id(data: Mapping[str, object]) -> str:
    """The id of a receipt: the hash of all the rest of its data."""
    rest = {key: value for key, value in data.items() if key not in ("kvittering", "id")}
    return _sha256(_json(rest).encode())[:ID_LENGTH]


def receipt(answer: Answer, salt: str | None = None) -> Receipt:
    """The receipt of an answer.  ``salt``: a random text drawn by the caller; none gives equal hashes for equal facts."""
    salt = None if salt is None else arguments.text(salt, "Saltet")
    program = answer.evaluation.program
    facts = _names(answer)
    documents = documents_read(answer)
    return Receipt(
        rule=answer.rule,
        date=answer.date,
        known_by=answer.known_by,
        evidence=answer.evidence,
        municipality=answer.rules.municipality_on(answer.date),
        readings={slot.key: slot.detail for slot in program.slots if slot.kind == "lesemåte"} | dict(answer.readings),
        documents=documents,
        facts=facts,
        salt=salt or "",
        facts_sha256=facts_hash(answer.case, facts, (document.id for document in documents), salt or ""),
        told=told(answer),
    )


def told(answer: Answer) -> Told:
    """What an answer says, as it stands in a receipt."""
    values = {name: _value(result) for name, result in answer.results.items() if result.given is not False}
    return Told(answer.outcome.value, answer.code, answer.reason_code, values)


def short(receipt: Receipt) -> str:
    """The receipt in one line."""
    known = "" if receipt.known_by is None else f", kjent per {receipt.known_by}"
    return f"{receipt.id} · {receipt.rule} · {receipt.date}{known} · motor {receipt.engine} · {len(receipt.documents)} dokumenter"


def documents_read(answer: Answer) -> tuple[DocumentRead, ...]:
    """The rule documents the answer was worked out from, the overlays in force on them, and the vocabularies of the facts."""
    rules, program = answer.rules, answer.evaluation.program
    found: dict[str, DocumentRead] = {}
    for document_id in program.documents:
        source = rules.library.source(document_id)
        assert source is not None
        found[document_id] = _rule(rules, source)
        for overlay in rules.stack.overlays_on(document_id, answer.evaluation.day):
            changing = rules.library.source(overlay.id)
            if changing is not None:
                found[overlay.id] = DocumentRead(overlay.id, "overlegg", overlay.lag, changing.name, changing.sha256)
    vocabulary = rules.vocabulary
    tables, facts = vocabulary.tables, vocabulary.facts
    files = {(facts[name] if name in facts else tables[name]).file for name in _names(answer) if "." not in name}
    for source in rules.library.facts_sources:
        if source.name in files:
            found[source.name] = DocumentRead(source.name, "fakta", "fakta", source.name, source.sha256)
    return tuple(found[key] for key in sorted(found))


def _rule(rules: RuleSet, source: Source) -> DocumentRead:
    document = rules.library.read(source)
    assert isinstance(document, RuleDocument | OverlayDocument)
    return DocumentRead(document.id, "regel", document.lag, source.name, source.sha256)


def facts_hash(case: Case, names: Iterable[str], documents: Iterable[str], salt: str) -> str:
    """The hash of the named facts and fields of a case, and of values given for the named documents."""
    wanted, addressed = frozenset(names), frozenset(documents)
    tables = {}
    for name, table in case.tables.items():
        fields = {key.partition(".")[2] for key in wanted if key.startswith(f"{name}.")}
        if fields or name in wanted:
            rows = tuple(evolve(row, values=_only(row, fields)) for row in table.rows)
            tables[name] = TableGiven(rows, table.closed, table.asked)
    used = Case(
        case.vocabulary,
        facts=MappingProxyType({name: givens for name, givens in case.read_facts.items() if name in wanted}),
        tables=MappingProxyType(tables),
        given=tuple(value for value in case.given if value.address.partition("/")[0] in addressed),
    )
    return _sha256(salt.encode() + b"\n" + canonical_json(used))


def _only(row: Row, fields: set[str]) -> Mapping[str, tuple[Given, ...]]:
    return MappingProxyType({name: givens for name, givens in row.values.items() if name in fields})


def _names(answer: Answer) -> tuple[str, ...]:
    """The facts the rule reads, and those they must agree with: ``alder``, ``tjeneste`` (the list), ``tjeneste.timer``."""
    program = answer.evaluation.program
    programs = (program, program.demands.program) if program.demands is not None else (program,)
    names = {name for part in programs for name, _ in part.facts}
    for table in (table for part in programs for table in part.tables):
        names |= {table.name, *(f"{table.name}.{name}" for name, _ in table.fields)}
    return tuple(sorted(names))


def _value(result: Result) -> ValueGiven:
    kind = result.type
    if isinstance(kind, NumType | DateType):
        assert result.low is not None and result.high is not None
        if isinstance(kind, NumType):
            low, high = plain_number(result.low, kind.scale), plain_number(result.high, kind.scale)
            return ValueGiven(low, high, kind.unit.name)
        return ValueGiven(dt.date.fromordinal(result.low).isoformat(), dt.date.fromordinal(result.high).isoformat())
    if result.value is None or not isinstance(kind, BoolType):
        text = None if result.value is None else str(result.value)
    else:
        text = "ja" if result.value else "nei"
    return ValueGiven(text, text)


def _json(data: object) -> str:
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()

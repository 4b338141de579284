"""Rule documents on a date → a flat typed program.  Names are resolved and slots are made as they are met, so the order in a
document does not matter; a circle is an error."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from attrs import evolve

from allocation.engine.demands import demands_of
from allocation.engine.departures import departures_of
from allocation.engine.fact_scope import FAR_FUTURE, FAR_PAST, FactScope
from allocation.engine.open_readings import follow, unread
from allocation.engine.repeated import with_repeated
from allocation.engine.reservations import OUTCOME
from allocation.engine.scope import DocumentScope
from allocation.engine.stack import Stack, covers, days, edges_of
from allocation.errors import DokumentFeil, Funn, TildelingFeil, UttrykkFeil
from allocation.facts.vocabulary import FactDecl
from allocation.language import nodes as n
from allocation.language.document import Hjemmel, Part, Period, RuleDocument
from allocation.language.parser import parse
from allocation.language.typing import Scope, describe, type_expression
from allocation.values.dates import civil, ordinal_of


def build_program(stack: Stack, rule: str, day: int, readings: Mapping[str, str]) -> n.Program:
    """Compile a rule for the span of days around ``day`` in which nothing it rests on changes.  Raises TildelingFeil."""
    program = follow(Builder(stack, day, readings).program(rule))
    return with_repeated(evolve(program, demands=demands_of(Builder(stack, day, {}), program)))


def build_unread(stack: Stack, rule: str, day: int, readings: Mapping[str, str]) -> n.Program:
    """The program of a rule with none of its ``readings`` chosen: see ``open_readings.unread``.  Raises TildelingFeil."""
    return unread(Builder(stack, day, readings).program(rule))


class Builder:
    """Collects slots, facts and edges (days on which something changes) for one program."""

    def __init__(self, stack: Stack, day: int, readings: Mapping[str, str]) -> None:
        self.stack = stack
        self.day = day
        self.readings = readings
        self.slots: list[n.Slot] = []
        self.keys: dict[str, int] = {}
        self.hidden: dict[tuple[n.Expr, str | None], int] = {}
        self.facts: dict[str, n.Type] = {}
        self.fields: dict[str, dict[str, n.Type]] = {}
        self.derived: set[str] = set()
        self.edges: set[int] = set()
        self.busy: list[str] = []
        self.faults: list[Funn] = []
        self.has_unknown = False
        self.reservations: list[n.ReservationSlot] = []
        self.scopes: dict[str, DocumentScope] = {}

    # documents

    def scope(self, document_id: str) -> DocumentScope:
        """The names of a document on the day; its dates become edges."""
        found = self.scopes.get(document_id)
        if found is None:
            document = self.stack.document(document_id, self.day)
            self.edges |= self.stack.overlay_edges(document_id) | self.stack.text_edges(document_id, self.day)
            found = self.scopes[document_id] = DocumentScope(self, document)
        return found

    def present(self, period: Period | None) -> bool:
        """Is something dated there on the day?  Its edges are kept."""
        self.edges |= edges_of(period)
        return covers(period, self.day)

    def program(self, rule: str) -> n.Program:
        """The whole program of a rule."""
        scope = self.scope(rule)
        document = scope.document
        status = "gjelder"
        if not self.present(document.i_kraft):
            status = "ikke_i_kraft"
        elif not self.present(document.modellert):
            status = "ikke_modellert"
        root: int | None = None
        results: list[n.ResultSlot] = []
        if status == "gjelder":
            if document.vilkår is not None:
                root = scope.node(document.vilkår, None, OUTCOME)
            for name, gives in document.gir.items():
                with self.collecting(gives, "av"):
                    results.append(n.ResultSlot(name, scope.value(gives.av), gives.når, gives.rolle or ""))
            for item in document.ikke_modellert:
                with self.collecting(item, "når"):
                    scope.reservations.condition(item)
        if self.faults:
            raise DokumentFeil(self.faults)
        first = max((e for e in self.edges if e <= self.day), default=FAR_PAST)
        last = min((e for e in self.edges if e > self.day), default=FAR_FUTURE + 1) - 1
        return n.Program(
            rule=rule,
            first=first,
            last=last,
            status=status,
            slots=tuple(self.slots),
            root=root,
            results=tuple(results),
            facts=tuple(self.facts.items()),
            tables=self.tables_used(),
            has_unknown=self.has_unknown,
            codes=_codes(document),
            reservations=tuple(self.reservations),
            departures=departures_of(self.stack, document, self.day, self.slots, results),
            derived=frozenset(self.derived),
            documents=tuple(self.scopes),
        )

    def alone(self, rule: str) -> n.Program:
        """The slots made so far as a program without outcome."""
        first, last = FAR_PAST, FAR_FUTURE
        tables = self.tables_used()
        slots, facts, derived = tuple(self.slots), tuple(self.facts.items()), frozenset(self.derived)
        return n.Program(rule, first, last, "gjelder", slots, None, (), facts, tables, self.has_unknown, derived=derived)

    def tables_used(self) -> tuple[n.TableUse, ...]:
        """The tables read, with the fields read of each."""
        tables = self.stack.vocabulary.tables
        return tuple(n.TableUse(name, tuple(fields.items()), tables[name].max_rows) for name, fields in self.fields.items())

    def source_text(self, hjemler: tuple[Hjemmel, ...]) -> str:
        """The legal basis as text: law and section, those in force on the day."""
        parts = [f"{h.lov} {h.sted}" if h.sted else h.lov for h in hjemler if self.present(h.gjelder)]
        return "; ".join(parts)

    # expressions

    def typed(self, scope: Scope, part: Part, key: str, text: str, table: str | None) -> n.Expr:
        """A typed expression; faults get the position in the document."""
        with self.placed(part, key):
            return type_expression(text, parse(text), scope, table)

    def number(self, scope: Scope, part: Part, key: str, text: str) -> n.Expr:
        """A typed expression that must be a number, of the case and not of a row."""
        found = self.typed(scope, part, key, text, None)
        if isinstance(found.type, n.NumType):
            return found
        message = f"«{key}» skal være et tall, men dette er {describe(found.type)}."
        raise DokumentFeil(_placed(Funn(message, "Skriv et uttrykk som gir et tall."), part, key))

    @contextmanager
    def placed(self, part: Part, key: str) -> Iterator[None]:
        """Give faults without a place the one of ``key``; a fault in what is read here keeps the place where it is written."""
        try:
            yield
        except (UttrykkFeil, DokumentFeil) as error:
            if all(finding.file for finding in error.findings):
                raise
            raise type(error)(tuple(f if f.file else _placed(f, part, key) for f in error.findings)) from None

    @contextmanager
    def collecting(self, part: Part, key: str) -> Iterator[None]:
        """Keep a fault and go on, so that all faults of a document are reported at once."""
        try:
            yield
        except TildelingFeil as error:
            for finding in error.findings:
                placed = finding if finding.file else _placed(finding, part, key)
                if placed not in self.faults:
                    self.faults.append(placed)

    # slots

    def make(self, key: str, build: Callable[[], n.Slot], part: Part | None) -> int:
        """The slot with this key; built once.  A slot that needs itself is a circle."""
        if key in self.keys:
            return self.keys[key]
        if key in self.busy:
            circle = " → ".join([*self.busy[self.busy.index(key) :], key])
            place = part.position() if part is not None else None
            at = (place.file, place.line, place.column) if place is not None else (None, None, None)
            raise DokumentFeil(Funn(f"Sirkulær henvisning: {circle}.", "En verdi kan ikke bygge på seg selv.", *at))
        self.busy.append(key)
        try:
            slot = build()
        finally:
            self.busy.pop()
        return self.add(slot)

    def add(self, slot: n.Slot) -> int:
        index = len(self.slots)
        self.slots.append(evolve(slot, index=index))
        self.keys[slot.key] = index
        return index

    def hoist(self, expr: n.Expr, table: str | None) -> int:
        """A slot for an expression without a name."""
        if isinstance(expr, n.Ref) and self.slots[expr.slot].table == table:
            return expr.slot
        if (expr, table) not in self.hidden:
            key = f"hjelp/{len(self.slots)}"
            slot = n.Slot(0, key, "hjelp", expr, expr.type, table, children=self.children(expr))
            self.hidden[expr, table] = self.add(slot)
        return self.hidden[expr, table]

    def ref(self, index: int) -> n.Ref:
        return n.Ref(self.slots[index].type, index)

    def children(self, expr: n.Expr) -> tuple[int, ...]:
        """The slots an expression reads, in order, seen through slots without a name."""
        found: dict[int, None] = {}
        for index in _refs(expr):
            slot = self.slots[index]
            below = slot.children if slot.kind == "hjelp" else (index,)
            found.update(dict.fromkeys(below))
        return tuple(found)

    def unknown(self, kind: n.Type, reason: str, reason_nn: str, reading: str = "") -> n.Unknown:
        self.has_unknown = True
        return n.Unknown(kind, reason, reason_nn, reading)

    # facts

    def fact(self, decl: FactDecl) -> n.Expr:
        """A fact of the case, or a field of a row, as an expression."""
        name = f"{decl.table}.{decl.name}" if decl.table else decl.name
        if decl.table and not decl.derived and not decl.applies_when:
            return self.read(decl)
        index = self.make(f"fakta/{name}", lambda: self.fact_slot(decl), None)
        return self.ref(index)

    def read(self, decl: FactDecl) -> n.Read:
        if decl.table:
            self.fields.setdefault(decl.table, {})[decl.name] = decl.type
        else:
            self.facts[decl.name] = decl.type
        return n.Read(decl.type, decl.name, decl.table)

    def fact_slot(self, decl: FactDecl) -> n.Slot:
        expr: n.Expr = self.read(decl)
        scope = FactScope(self)
        if decl.derived:
            self.derived.add(f"{decl.table}.{decl.name}" if decl.table else decl.name)
            computed = type_expression(decl.derived, parse(decl.derived), scope, decl.table)
            expr = n.GivenOr(hull(decl.type, computed.type), n.Read(decl.type, decl.name, decl.table), computed)
        if decl.applies_when and decl.otherwise is not None:
            condition = type_expression(decl.applies_when, parse(decl.applies_when), scope, decl.table)
            rest = decl.otherwise[0] if isinstance(decl.otherwise, tuple) else decl.otherwise
            expr = n.Choose(expr.type, ((condition, expr),), n.Const(decl.type, rest))
        key = f"fakta/{decl.table}.{decl.name}" if decl.table else f"fakta/{decl.name}"
        return n.Slot(0, key, "fakta", expr, expr.type, decl.table, self.children(expr), text=decl.text, text_nn=decl.text_nn)

    def yearly(self, days_of_change: set[int], day: int, month: int, years: int) -> int:
        """The ordinal of a day of the year that is so many ``years`` after that of assessment; the years in which the value
        there changes become edges."""
        for change in days_of_change:
            year, m, d = civil(change)
            self.edges.add(ordinal_of((year if (m, d) <= (month, day) else year + 1) - years, 1, 1))
        return ordinal_of(civil(self.day)[0] + years, month, day)


def hull(a: n.Type, b: n.Type) -> n.Type:
    """The least type that holds both, of types of one kind, unit and scale."""
    if isinstance(a, n.NumType) and isinstance(b, n.NumType):
        if not (a.unit.same(b.unit) or b.unit.is_neutral) or a.scale != b.scale:
            raise DokumentFeil(Funn(f"Den avledede verdien er i {b.unit.name}, men opplysningen i {a.unit.name}."))
        return n.NumType(a.unit, a.scale, min(a.lo, b.lo), max(a.hi, b.hi))
    if isinstance(a, n.DateType) and isinstance(b, n.DateType):
        return n.DateType(min(a.lo, b.lo), max(a.hi, b.hi))
    if type(a) is not type(b):
        raise DokumentFeil(Funn("Den avledede verdien har en annen type enn opplysningen."))
    return a


def _codes(document: RuleDocument) -> tuple[str, str, str]:
    følger = document.følger
    default = "oppfylt" if document.vilkår is not None else "beregnet"
    return (
        følger.oppfylt.kode if følger.oppfylt else default,
        følger.ikke_oppfylt.kode if følger.ikke_oppfylt else "ikke_oppfylt",
        følger.ikke_i_kraft.kode if følger.ikke_i_kraft else "ikke_i_kraft",
    )


def _placed(finding: Funn, part: Part, key: str) -> Funn:
    position = part.position(key)
    return evolve(finding, file=position.file, line=position.line, column=position.column, where=(*part.path, key))


def _refs(expr: n.Expr) -> Iterator[int]:
    if isinstance(expr, n.Ref):
        yield expr.slot
    elif isinstance(expr, n.Sum):
        yield from (s for s in (expr.where, expr.value) if s is not None)
    elif isinstance(expr, (n.Count, n.Exists)):
        yield from (s for s in (expr.where,) if s is not None)
    for part in n.parts(expr):
        yield from _refs(part)


__all__ = ["Builder", "build_program", "days", "hull"]

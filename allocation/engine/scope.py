"""The names of one rule document, and the slots behind them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from allocation.engine.at_place import fault
from allocation.engine.fact_scope import FactScope, lookup_fact
from allocation.engine.numbers_written import constant, held, number_type
from allocation.engine.reservations import OUTCOME, Reservations
from allocation.engine.step_tables import column
from allocation.errors import DokumentFeil, Funn, UkjentRegelFeil
from allocation.language import nodes as n
from allocation.language.dated import days_of_change, run_out, span_on, spans
from allocation.language.document import NOT_CHOSEN, Choice, Node, Parameter, Part, Quantity, Reading, RuleDocument, Table
from allocation.language.syntax import YEARS
from allocation.language.typing import Typer, describe
from allocation.values.numbers import format_date
from allocation.values.units import UNITS, Unit

if TYPE_CHECKING:
    from allocation.engine.build import Builder


_NAME_ONE = "Nevn en størrelse, lesemåte eller parameter."


class DocumentScope(FactScope):
    """Resolves names for the expressions of one document; builds the slots they need."""

    def __init__(self, builder: Builder, document: RuleDocument) -> None:
        super().__init__(builder)
        self.document = document
        self.nodes: dict[str, Node] = {}
        if document.vilkår is not None:
            self._index(document.vilkår, self.nodes)
        self.rows: dict[str, dict[str, Node | Quantity]] = {}
        for table, rules in document.for_hver.items():
            found: dict[str, Node | Quantity] = {}
            for rule in rules:
                if isinstance(rule, Node):
                    self._index(rule, found)
                elif rule.id:
                    found[rule.id] = rule
            self.rows[table] = found
        self.reservations = Reservations(self)
        self.closed = {item.opplysning for item in document.lukkede_lister}
        for item in document.lukkede_lister:
            with builder.collecting(item, "opplysning"):
                self._check_closed(item.opplysning)

    def _check_closed(self, name: str) -> None:
        table, _, field = name.rpartition(".")
        decl = self.builder.stack.vocabulary.find(field, table or None)
        if decl is None or not isinstance(decl.type, n.CodeType) or not decl.type.rest:
            raise DokumentFeil(Funn(f"«{name}» er ikke en opplysning med restkoder.", "Skriv navnet, for en rad tabell.felt."))

    @staticmethod
    def _index(node: Node, into: dict[str, Node] | dict[str, Node | Quantity]) -> None:
        if node.id:
            into[node.id] = node
        for child in node.children:
            DocumentScope._index(child, into)

    # the Scope protocol

    def lookup(self, name: str, prefix: str | None, table: str | None) -> n.Expr | None:
        if prefix is not None and prefix in self.document.tabeller:
            return column(self, prefix, name)
        if table is not None and prefix in (None, table) and name in self.rows.get(table, {}):
            return self.builder.ref(self.row(name, table))
        if prefix is None and (found := self.named(name)) is not None:
            return self.builder.ref(found)  # a name of the document's own counts in it, whatever facts there are
        found_fact = lookup_fact(self.builder, name, prefix, table)
        if self.closed and found_fact is not None and isinstance(found_fact.type, n.CodeType) and found_fact.type.rest:
            in_row = table is not None and self.builder.stack.vocabulary.find(name, table) is not None
            if (f"{table}.{name}" if in_row else name) in self.closed:
                return evolve(found_fact, type=n.CodeType(found_fact.type.codes))
        return found_fact

    def read_at(self, name: str, day: int, month: int, years: int) -> n.Expr | None:
        scope, local = self.resolve_use(name)
        parameter = scope.document.parametre.get(local)
        if parameter is None:
            return None
        at = self.builder.yearly(days_of_change(spans(parameter)), day, month, years)
        key = f"{scope.document.id}/{local}@{day}.{month}{YEARS[years]}"
        return self.builder.ref(self.builder.make(key, lambda: scope.parameter_slot(local, parameter, at, key), parameter))

    def names(self, table: str | None) -> Iterable[str]:
        vocabulary = self.builder.stack.vocabulary
        document = self.document
        if table is not None:
            yield from (*self.rows.get(table, {}), *vocabulary.names(table))
        yield from (*document.parametre, *document.størrelser, *document.lesemåter, *document.bruk, *self.nodes)
        yield from (*vocabulary.names(), *vocabulary.tables, "dato")

    # names

    def resolve_use(self, name: str) -> tuple[DocumentScope, str]:
        """The document and local id behind a name, through ``bruk``."""
        address = self.document.bruk.get(name)
        if address is None:
            return self, name
        document_id, _, local = address.partition("/")
        try:
            return self.builder.scope(document_id), local
        except UkjentRegelFeil as error:
            finding = error.findings[0]
            raise fault(self.document.position("bruk", name), finding.message, finding.help) from None

    def value(self, name: str) -> int:
        """The slot of a name; an error where there is none."""
        found = self.named(name)
        if found is None:
            raise DokumentFeil(Funn(f"«{name}» finnes ikke i dokumentet {self.document.id}.", _NAME_ONE))
        return found

    def named(self, name: str) -> int | None:
        """The slot of a parameter, quantity, reading or condition, here or through ``bruk``; None where there is none."""
        document = self.document
        key = f"{document.id}/{name}"
        make = self.reservations.make
        if name in document.bruk:
            return make(name, key, lambda: self.used_slot(name, key), document) if name in self.reservations else self.used(name)
        if (parameter := document.parametre.get(name)) is not None:
            return make(name, key, lambda: self.parameter_slot(name, parameter, self.builder.day, key), parameter)
        if (quantity := document.størrelser.get(name)) is not None:
            return make(name, key, lambda: self.quantity_slot(key, quantity, None), quantity)
        if (reading := document.lesemåter.get(name)) is not None:
            return make(name, key, lambda: self.reading_slot(key, name, reading), reading)
        if (node := self.nodes.get(name)) is not None:
            found = self.node(node, None, name)
            if found is None:
                raise self.outside(name, node)
            return found
        if name == OUTCOME and document.vilkår is not None:
            return self.node(document.vilkår, None, OUTCOME)
        return None

    def used(self, name: str) -> int:
        """The slot of a name under ``bruk``, in the document it stands in."""
        scope, local = self.resolve_use(name)
        if local != OUTCOME and scope.named(local) is None:
            message = f"«{local}» finnes ikke i dokumentet {scope.document.id}."
            raise fault(self.document.position("bruk", name), message, _NAME_ONE)
        return scope.whole() if local == OUTCOME else scope.value(local)

    def used_slot(self, name: str, key: str) -> n.Slot:
        """A slot of this document for what another document gives."""
        index = self.used(name)
        slot = self.builder.slots[index]
        return evolve(slot, key=key, kind="størrelse", expr=self.builder.ref(index), children=(index,), group=None, burden=None)

    def whole(self) -> int:
        """The slot of the document's outcome, as another document reads it: nei when it is not in force, unknown when it is not
        modelled."""
        document, builder = self.document, self.builder
        if document.vilkår is None:
            raise DokumentFeil(Funn(f"Dokumentet {document.id} har ingen vilkår, og dermed ikke noe utfall å vise til."))
        title, title_nn = document.tittel, document.tittel_nn or document.tittel
        in_force = builder.present(document.i_kraft)
        if in_force and builder.present(document.modellert):
            index = self.value(OUTCOME)
            slot = builder.slots[index]
            builder.slots[index] = evolve(slot, text=slot.text or title, text_nn=slot.text_nn or title_nn)
            return index
        expr: n.Expr = n.Const(n.BOOL, False)
        text, text_nn = f"{title} (gjelder ikke på denne datoen)", f"{title_nn} (gjeld ikkje på denne datoen)"
        if in_force:
            text, text_nn = f"{title} er ikke modellert på denne datoen", f"{title_nn} er ikkje modellert på denne datoen"
            expr = builder.unknown(n.BOOL, text, text_nn)
        named = Quantity(tekst=text, tekst_nn=text_nn)
        key = f"{document.id}/{OUTCOME}"
        return builder.make(key, lambda: self.slot(key, "størrelse", expr, named, None), document)

    def outside(self, name: str, part: Node | Quantity) -> DokumentFeil:
        """The fault of an expression that reads something on a day it is not there: which day, and when it is there."""
        period, day = part.gjelder, format_date(self.builder.day)
        first = f" fra {format_date(period.fra)}" if period is not None and period.fra is not None else ""
        last = f" til og med {format_date(period.til)}" if period is not None and period.til is not None else ""
        message = f"«{name}» leses {day}, men gjelder bare{first}{last}." if first or last else f"«{name}» er ikke der {day}."
        help = "Gi det som leser den, det samme tidsrommet, eller del det med velg i to daterte størrelser."
        return DokumentFeil(Funn(message, help))

    def row(self, name: str, table: str) -> int:
        """The slot of a condition or value per row."""
        rule = self.rows[table][name]
        if isinstance(rule, Node):
            found = self.node(rule, table, name)
            if found is None:
                raise self.outside(name, rule)
            return found
        key = f"{self.document.id}/{name}"
        return self.builder.make(key, lambda: self.quantity_slot(key, rule, table), rule)

    # parameters, tables, quantities, readings

    def parameter_slot(self, name: str, parameter: Parameter, day: int, key: str) -> n.Slot:
        builder = self.builder
        unit = self.unit(parameter.enhet or "andel", parameter)
        if "@" not in key:  # read at another day, the edges are set by ``yearly``
            builder.edges |= days_of_change(spans(parameter))
        span = span_on(spans(parameter), date.fromordinal(day)) if builder.present(parameter.gjelder) else None
        if span is not None and span.value is not None:
            return self.slot(key, "parameter", constant(span.value, unit), parameter, None)
        reason = f"verdien av {name} er ikke kjent på denne datoen"
        reason_nn = f"verdien av {name} er ikkje kjend på denne datoen"
        if span is not None and span.until is not None:
            if builder.stack.hold_rates and span.known is not None:
                return held(self.slot(key, "parameter", constant(span.known, unit), parameter, None), span.until)
            reason, reason_nn = run_out(parameter, span.known, span.until, unit.name)
        return self.unknown_slot(key, parameter, self.domain(parameter, unit), reason, reason_nn)

    def unknown_slot(self, key: str, part: Parameter, domain: n.NumType, reason: str, reason_nn: str) -> n.Slot:
        """The slot of a value that is not known: somewhere in its likely range where one is assumed, else in its domain."""
        likely = part.antatt
        if likely is None:
            return self.slot(key, "parameter", self.builder.unknown(domain, reason, reason_nn), part, None)
        low, high = likely.mellom
        scale = max(domain.scale, *(max(0, -int(end.as_tuple().exponent)) for end in (low, high)))
        kind = n.NumType(domain.unit, scale, int(low.scaleb(scale)), int(high.scaleb(scale)))
        made = self.slot(key, "parameter", self.builder.unknown(kind, reason, reason_nn), part, None)
        why, why_nn = likely.begrunnelse, likely.begrunnelse_nn or likely.begrunnelse
        return evolve(made, assumed=f"{likely.av}: {why}", assumed_nn=f"{likely.av}: {why_nn}")

    def domain(self, part: Parameter | Quantity, unit: Unit) -> n.NumType:
        """The declared range of a value nobody knows."""
        if part.område is None:
            message = "Verdien mangler på denne datoen, og «område» er ikke oppgitt."
            raise fault(part.position(), message, "Skriv område: [minste, største].")
        low, high = part.område
        return number_type(low, high, unit)

    def unit(self, written: str, part: Part) -> Unit:
        found = UNITS.get(written)
        if found is None:
            raise fault(part.position("enhet"), f"Enheten «{written}» finnes ikke.", f"Velg en av {', '.join(UNITS)}.")
        return found

    def quantity_slot(self, key: str, quantity: Quantity, table: str | None) -> n.Slot:
        if not self.builder.present(quantity.gjelder):
            raise self.outside(key, quantity)
        if quantity.uttrykk is None and quantity.velg is None:
            kind: n.Type = n.BOOL
            if quantity.enhet is not None:
                kind = self.domain(quantity, self.unit(quantity.enhet, quantity))
            reason, reason_nn = quantity.mangler or "verdien er ikke lagt inn", quantity.mangler_nn or ""
            expr: n.Expr = self.builder.unknown(kind, reason, reason_nn)
        elif quantity.velg is not None:
            expr = self.choice(quantity, table)
        else:
            assert quantity.uttrykk is not None
            expr = self.builder.typed(self, quantity, "uttrykk", quantity.uttrykk, table)
        return self.slot(key, "størrelse", self.in_unit(expr, quantity), quantity, table)

    def choice(self, quantity: Quantity, table: str | None) -> n.Expr:
        assert quantity.velg is not None
        builder = self.builder
        branches: list[tuple[n.Expr, n.Expr]] = []
        otherwise: n.Expr | None = None
        for option in quantity.velg:
            if option.ellers is not None:
                otherwise = builder.typed(self, option, "ellers", option.ellers, table)
                continue
            condition = builder.typed(self, option, "hvis", option.hvis or "", table)
            if not isinstance(condition.type, n.BoolType):
                raise fault(option.position("hvis"), f"«hvis» er ikke ja/nei, men {describe(condition.type)}.")
            branches.append((condition, builder.typed(self, option, "er", option.er or "", table)))
        assert otherwise is not None
        with builder.placed(quantity, "velg"):
            return Typer("velg", self, table).choose(branches, otherwise, 0)

    def in_unit(self, expr: n.Expr, quantity: Quantity | Reading) -> n.Expr:
        """Check the declared unit against the expression's."""
        declared = quantity.enhet
        place = quantity.position("enhet" if declared else "uttrykk")
        if not isinstance(expr.type, n.NumType):
            if declared not in (None, "dato"):
                raise fault(place, f"Enheten er {declared}, men uttrykket gir {describe(expr.type)}.", "Ta bort enhet.")
            return expr
        found = expr.type
        if declared is None:
            message = f"Uttrykket gir {describe(found)}, men «enhet» mangler."
            raise fault(place, message, f"Skriv enhet: {found.unit.name}.")
        unit = self.unit(declared, quantity)
        if isinstance(expr, n.Const) and expr.value == 0:
            return n.Const(n.NumType(unit, found.scale, 0, 0), 0)
        if not unit.same(found.unit):
            message = f"Enheten er {declared}, men uttrykket gir {found.unit.name}."
            raise fault(place, message, "Rett enheten eller uttrykket.")
        # A quotient has no unit of its own: it is told as what the document says it is.
        return expr if unit.name == found.unit.name else evolve(expr, type=evolve(found, unit=unit))

    def reading_slot(self, key: str, name: str, reading: Reading) -> n.Slot:
        chosen = self.builder.readings.get(key, reading.standard)
        if chosen == NOT_CHOSEN:
            expr = self.not_chosen(key, reading)
        elif (choice := reading.velg.get(chosen)) is not None:
            expr = self.chosen(reading, choice)
        else:
            choices = ", ".join(reading.velg)
            raise UkjentRegelFeil(Funn(f"Lesemåten {key} har ikke valget «{chosen}».", f"Velg en av {choices}."))
        slot = self.slot(key, "lesemåte", expr, reading, None)
        return evolve(slot, detail=chosen, choices=reading.tenable)

    def chosen(self, reading: Reading, choice: Choice) -> n.Expr:
        """What a choice gives."""
        return self.in_unit(self.builder.typed(self, choice, "er", choice.er, None), reading)

    def not_chosen(self, key: str, reading: Reading) -> n.Expr:
        """Any of the tenable choices; ``allocation.engine.open_readings`` then follows each of them through the program."""
        values = [self.chosen(reading, reading.velg[name]) for name in reading.tenable]
        reason, reason_nn = "lesemåten er ikke valgt", "lesemåten er ikkje vald"
        branches = [(self.builder.unknown(n.BOOL, reason, reason_nn, key), value) for value in values[:-1]]
        with self.builder.placed(reading, "velg"):
            return Typer("velg", self, None).choose(list(branches), values[-1], 0)

    # conditions

    def node(self, node: Node, table: str | None, fallback: str) -> int | None:
        """The slot of a condition; None when it is absent on the day."""
        if not self.builder.present(node.gjelder):
            return None
        name = node.id or f"{fallback}"
        key = f"{self.document.id}/{name}"
        if key in self.builder.keys:
            return self.builder.keys[key]
        touched = OUTCOME if node is self.document.vilkår else name
        make = self.builder.make if table is not None else partial(self.reservations.make, touched)
        if node.kind != "hvis":
            children = []
            for index, child in enumerate(node.children):
                with self.builder.collecting(child, "hvis"):
                    children.append(self.node(child, table, f"{name}.{index + 1}"))
            present = [c for c in children if c is not None]
            if not present and name != OUTCOME:
                return None
            return make(key, lambda: self.group_slot(key, node, table, tuple(present)), node)
        return make(key, lambda: self.leaf_slot(key, node, table), node)

    def group_slot(self, key: str, node: Node, table: str | None, children: tuple[int, ...]) -> n.Slot:
        refs = tuple(self.builder.ref(c) for c in children)
        expr: n.Expr
        if node.kind == "alle":
            expr = n.And(refs)
        elif node.kind == "én_av":
            expr = n.Or(refs)
        elif node.kind == "ingen":
            expr = n.Not(n.Or(refs))
        else:
            expr = n.Not(refs[0])
        return self.slot(key, "gruppe", expr, node, table, children=children, group=node.kind)

    def leaf_slot(self, key: str, node: Node, table: str | None) -> n.Slot:
        assert node.hvis is not None
        expr = self.builder.typed(self, node, "hvis", node.hvis, table)
        if not isinstance(expr.type, n.BoolType):
            message = f"Et vilkår er ja eller nei, men dette er {describe(expr.type)}."
            raise fault(node.position("hvis"), message, "Sammenlign med en grense.")
        return self.slot(key, "vilkår", expr, node, table)

    def slot(
        self,
        key: str,
        kind: str,
        expr: n.Expr,
        part: Parameter | Table | Quantity | Reading | Node,
        table: str | None,
        *,
        children: tuple[int, ...] | None = None,
        group: str | None = None,
    ) -> n.Slot:
        burden, hjemler = None, self.document.hjemmel
        if isinstance(part, Node):
            hjemler = part.hjemmel or hjemler
            burden = None if part.bevis is None else n.Burden(part.bevis.hos, part.bevis.ikke_ført)
        return n.Slot(
            index=0,
            key=key,
            kind=kind,
            expr=expr,
            type=expr.type,
            table=table,
            children=self.builder.children(expr) if children is None else children,
            group=group,
            text=part.tekst or "",
            text_nn=part.tekst_nn or "",
            place=part.sted or "",
            source=self.builder.source_text(hjemler),
            burden=burden,
            givable=table is None and kind in ("størrelse", "vilkår", "gruppe"),
            detail=part.hvis or "" if isinstance(part, Node) else "",
        )

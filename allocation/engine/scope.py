"""The names of one rule document, and the slots behind them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from allocation.engine.fact_scope import FactScope, lookup_fact
from allocation.engine.reservations import OUTCOME, Reservations
from allocation.errors import DokumentFeil, Funn, UkjentRegelFeil
from allocation.language import nodes as n
from allocation.language.dated import days_of_change, number_text, row_spans, run_out, span_on, spans
from allocation.language.document import NOT_CHOSEN, Choice, Node, Parameter, Part, Quantity, Reading, RuleDocument, Table
from allocation.language.rule_model import Rows
from allocation.language.syntax import YEARS
from allocation.language.typing import Typer, describe, num
from allocation.values.numbers import format_date
from allocation.values.units import UNITS, Unit, multiply

if TYPE_CHECKING:
    from allocation.engine.build import Builder


_ANY_CELL = (Decimal(0), Decimal(10_000_000))  # a frame for arithmetic where a table says nothing of its unknown cells
_HELD = "holdt på den siste kjente verdien, som gjaldt til og med {}"
_HELD_NN = "halden på den siste kjende verdien, som galdt til og med {}"


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
            return self.column(prefix, name)
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
            place = self.document.position("bruk", name)
            raise DokumentFeil(Funn(finding.message, finding.help, place.file, place.line, place.column)) from None

    def value(self, name: str) -> int:
        """The slot of a name; an error where there is none."""
        found = self.named(name)
        if found is None:
            raise DokumentFeil(
                Funn(
                    f"«{name}» finnes ikke i dokumentet {self.document.id}.",
                    "Nevn en størrelse, lesemåte eller parameter.",
                )
            )
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
            place = self.document.position("bruk", name)
            message = f"«{local}» finnes ikke i dokumentet {scope.document.id}."
            help = "Nevn en størrelse, lesemåte eller parameter."
            raise DokumentFeil(Funn(message, help, place.file, place.line, place.column))
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
        return DokumentFeil(
            Funn(message, "Gi det som leser den, det samme tidsrommet, eller del det med velg i to daterte størrelser.")
        )

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
            place = part.position()
            message = "Verdien mangler på denne datoen, og «område» er ikke oppgitt."
            raise DokumentFeil(Funn(message, "Skriv område: [minste, største].", place.file, place.line, place.column))
        low, high = part.område
        return number_type(low, high, unit)

    def unit(self, written: str, part: Part) -> Unit:
        found = UNITS.get(written)
        if found is None:
            place = part.position("enhet")
            raise DokumentFeil(
                Funn(
                    f"Enheten «{written}» finnes ikke.",
                    f"Velg en av {', '.join(UNITS)}.",
                    place.file,
                    place.line,
                    place.column,
                )
            )
        return found

    def column(self, table_name: str, column: str) -> n.Expr | None:
        """A column of a step table: the value of the step the looked-up number falls in."""
        table = self.document.tabeller[table_name]
        names = list(table.kolonner)
        if column not in names:
            return None
        key = f"{self.document.id}/{table_name}.{column}"
        with self.builder.placed(table, "slå_opp"):
            return self.builder.ref(self.builder.make(key, lambda: self.column_slot(key, table, names.index(column)), table))

    def column_slot(self, key: str, table: Table, index: int) -> n.Slot:
        text = table.slå_opp
        typer = Typer(text, self, None)
        looked = self.builder.ref(self.builder.hoist(self.builder.number(self, table, "slå_opp", text), None))
        units = [self.unit(u, table) for u in table.kolonner.values()]
        operator = ">=" if table.kant == "fra_og_med" else ">"
        factor = None
        if table.ganges_med is not None:
            factor = self.builder.number(self, table, "ganges_med", table.ganges_med)
        rows, until, expired = self.rows_on(table)
        values = [self.cell(table, row, index, units[index], expired) for row in rows]
        if table.marginal:
            edges = [self.edge(typer, row, units[0], factor) for row in rows]
            scale = _marginal(typer, looked, edges, values)
            slot = self.slot(key, "parameter", scale, table, None)
            return slot if until is None else held(slot, until)
        branches = []
        for row, value in zip(reversed(rows[1:]), reversed(values[1:]), strict=True):
            edge = self.edge(typer, row, units[0], factor)
            a, b = typer.align((looked, edge), 0)
            branches.append((n.Compare(operator, a, b), value))
        slot = self.slot(key, "parameter", typer.choose(list(branches), values[0], 0), table, None)
        return slot if until is None else held(slot, until)

    @staticmethod
    def edge(typer: Typer, row: tuple[Decimal | None, ...], unit: Unit, factor: n.Expr | None) -> n.Expr:
        """Where a step begins; a table that is not known has one step, from 0."""
        edge: n.Expr = constant(row[0] or Decimal(0), unit)
        return edge if factor is None else _times(typer, factor, edge)

    def rows_on(self, table: Table) -> tuple[Rows, date | None, tuple[str, str] | None]:
        """The rows on the day; the last day they were known for where they are held; and why they are not known (one row)."""
        found = row_spans(table)
        self.builder.edges |= days_of_change(found)
        span = span_on(found, date.fromordinal(self.builder.day))
        if span is not None and span.value is not None:
            return span.value, None, None
        if span is not None and span.known is not None and self.builder.stack.hold_rates:
            return span.known, span.until, None
        why = ("tabellen er ikke kjent på denne datoen", "tabellen er ikkje kjend på denne datoen")
        if span is not None and span.until is not None:
            why = run_out(table, None, span.until, "")
        return (tuple(None for _ in table.kolonner),), None, why

    def cell(self, table: Table, row: tuple[Decimal | None, ...], index: int, unit: Unit, why: tuple[str, str] | None) -> n.Expr:
        """The value of a step; unknown where nobody has read it."""
        value = row[index]
        if value is not None:
            return constant(value, unit)
        low, high = table.områder.get(list(table.kolonner)[index], _ANY_CELL)
        if why is None:
            step = number_text(row[0] or Decimal(0), "")
            why = (f"verdien i trinnet fra {step} er ikke kjent", f"verdien i steget frå {step} er ikkje kjend")
        return self.builder.unknown(number_type(low, high, unit), *why)

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
                place = option.position("hvis")
                raise DokumentFeil(
                    Funn(
                        f"«hvis» er ikke ja/nei, men {describe(condition.type)}.",
                        "",
                        place.file,
                        place.line,
                        place.column,
                    )
                )
            branches.append((condition, builder.typed(self, option, "er", option.er or "", table)))
        assert otherwise is not None
        with builder.placed(quantity, "velg"):
            return Typer("velg", self, table).choose(branches, otherwise, 0)

    def in_unit(self, expr: n.Expr, quantity: Quantity | Reading) -> n.Expr:
        """Check the declared unit against the expression's."""
        declared = quantity.enhet
        place = quantity.position("enhet" if declared else "uttrykk")
        at = (place.file, place.line, place.column)
        if not isinstance(expr.type, n.NumType):
            if declared not in (None, "dato"):
                raise DokumentFeil(
                    Funn(f"Enheten er {declared}, men uttrykket gir {describe(expr.type)}.", "Ta bort enhet.", *at)
                )
            return expr
        found = expr.type
        if declared is None:
            raise DokumentFeil(
                Funn(f"Uttrykket gir {describe(found)}, men «enhet» mangler.", f"Skriv enhet: {found.unit.name}.", *at)
            )
        unit = self.unit(declared, quantity)
        if isinstance(expr, n.Const) and expr.value == 0:
            return n.Const(n.NumType(unit, found.scale, 0, 0), 0)
        if not unit.same(found.unit):
            raise DokumentFeil(
                Funn(f"Enheten er {declared}, men uttrykket gir {found.unit.name}.", "Rett enheten eller uttrykket.", *at)
            )
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
            place = node.position("hvis")
            message = f"Et vilkår er ja eller nei, men dette er {describe(expr.type)}."
            raise DokumentFeil(Funn(message, "Sammenlign med en grense.", place.file, place.line, place.column))
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
        burden = None
        own: tuple[object, ...] = ()
        if isinstance(part, Node):
            own = part.hjemmel
            if part.bevis is not None:
                burden = n.Burden(part.bevis.hos, part.bevis.ikke_ført)
        hjemler = part.hjemmel if isinstance(part, Node) and own else self.document.hjemmel
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


def number_type(low: Decimal, high: Decimal, unit: Unit) -> n.NumType:
    """The type of numbers from ``low`` to ``high``; kroner have øre."""
    scale = max(2 if unit.is_money else 0, *(max(0, -int(end.as_tuple().exponent)) for end in (low, high)))
    return n.NumType(unit, scale, int(low.scaleb(scale)), int(high.scaleb(scale)))


def held(slot: n.Slot, until: date) -> n.Slot:
    """A slot with the last known value, marked as assumed."""
    day = format_date(until)
    return evolve(slot, assumed=_HELD.format(day), assumed_nn=_HELD_NN.format(day))


def constant(value: Decimal, unit: Unit) -> n.Const:
    """A number of a document as a typed constant."""
    scale = max(0, -int(value.as_tuple().exponent))
    whole = int(value.scaleb(scale))
    return n.Const(n.NumType(unit, scale, whole, whole), whole)


def _marginal(typer: Typer, looked: n.Expr, edges: list[n.Expr], rates: list[n.Expr]) -> n.Expr:
    """Each rate of the part of the number that lies in its step, in all; nothing below the first step."""
    number, *starts = typer.align((looked, *edges), 0)
    terms = []
    for start, end, rate in zip(starts, [*starts[1:], None], rates, strict=True):
        upper = number
        if end is not None:
            a, b = num(number), num(end)
            upper = n.Lowest(n.NumType(a.unit, a.scale, min(a.lo, b.lo), min(a.hi, b.hi)), (number, end))
        over = _sum(typer, (upper, start), (1, -1))
        kind = num(over)
        zero = n.Const(n.NumType(kind.unit, kind.scale, 0, 0), 0)
        part = n.Highest(n.NumType(kind.unit, kind.scale, max(0, kind.lo), max(0, kind.hi)), (over, zero))
        terms.append(_times(typer, rate, part))
    return _sum(typer, typer.align(terms, 0), tuple(1 for _ in terms))


def _sum(typer: Typer, items: tuple[n.Expr, ...], signs: tuple[int, ...]) -> n.Expr:
    """A signed sum of numbers of one unit and scale."""
    ends = [sorted((num(item).lo * sign, num(item).hi * sign)) for item, sign in zip(items, signs, strict=True)]
    first = num(items[0])
    kind = typer.range(first.unit, first.scale, (sum(e[0] for e in ends), sum(e[1] for e in ends)), 0)
    return n.Add(kind, items, signs)


def _times(typer: Typer, factor: n.Expr, edge: n.Expr) -> n.Expr:
    """``factor × edge`` of two typed numbers."""
    x, y = num(factor), num(edge)
    corners = (x.lo * y.lo, x.lo * y.hi, x.hi * y.lo, x.hi * y.hi)
    kind = typer.range(multiply(x.unit, y.unit), x.scale + y.scale, corners, 0)
    return n.Multiply(kind, factor, edge)

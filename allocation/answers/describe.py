"""A rule document as text for people: what it says, where it says it, its numbers over time, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from allocation.answers.describe_service import describe_service
from allocation.engine.layers import touches
from allocation.language.dated import Span, run_out, spans
from allocation.language.document import (
    NOT_CHOSEN,
    Change,
    Hjemmel,
    Node,
    OverlayDocument,
    Parameter,
    Period,
    Quantity,
    RuleDocument,
    Table,
)
from allocation.language.rule_model import Lasting, Remark, Rows
from allocation.values.numbers import format_date

_GROUPS = {
    "alle": "alle disse er oppfylt",
    "én_av": "minst ett av disse er oppfylt",
    "ingen": "ingen av disse er oppfylt",
    "ikke": "dette ikke er oppfylt",
}
_KINDS = {
    "rettighet": "rettighet",
    "plikt": "plikt",
    "kommunalt_kriterium": "kommunalt kriterium",
    "beregning": "beregning",
    "frist": "frist",
    "saksbehandling": "saksbehandlingsregel",
    "parameter": "tallstørrelse",
}


def describe_rule(document: RuleDocument, overlays: tuple[OverlayDocument, ...] = (), base: RuleDocument | None = None) -> str:
    """The whole document as lines of text.  ``base``: the document without the ``overlays`` that are worked into it; each number
    is told with the days that it holds, those of an overlay with the overlay's days.  Without it the overlays are only named."""
    return "\n".join(_lines(document, overlays, base))


def _lines(document: RuleDocument, overlays: tuple[OverlayDocument, ...], base: RuleDocument | None) -> Iterator[str]:
    yield document.tittel
    yield f"{document.id} · {_KINDS[document.type]} · {', '.join(_source(h) for h in document.hjemmel) or 'uten hjemmel i lov'}"
    for head, period in (("Gjelder", document.i_kraft), ("Modellert", document.modellert)):
        if period is not None:
            yield f"{head} {_period(period)}"
    if document.gjelder_tjeneste is not None:
        yield f"Kriterier for {document.gjelder_tjeneste}"
    if document.status is not None:
        yield f"Status: {document.status}"
    if document.kilde is not None:
        yield f"Kilde: {document.kilde.tittel}{f', {format_date(document.kilde.dato)}' if document.kilde.dato else ''}"
    if document.kontrollert is not None:
        yield f"Sist kontrollert mot kilden {format_date(document.kontrollert)}"
    if overlays:
        yield ""
        yield "Endret av overlegg:" if base is not None else "Endres av overlegg (skriv --dato for å se regelen med dem):"
        yield from (f"  {o.id}: {o.tittel} ({o.status}, {_period(o.gjelder)})" for o in overlays)
    if document.tjeneste is not None:
        yield ""
        yield from describe_service(document, document.tjeneste)
    if document.vilkår is not None:
        yield ""
        yield "Vilkår"
        yield from _node(document.vilkår, 1, root=True)
    for table, rules in document.for_hver.items():
        yield ""
        yield f"For hver rad i tabellen {table}"
        for rule in rules:
            yield from _node(rule, 1) if isinstance(rule, Node) else _quantity(rule.id or "", rule)
    if document.størrelser:
        yield ""
        yield "Størrelser"
        for name, quantity in document.størrelser.items():
            yield from _quantity(name, quantity)
    yield from _choices(document)
    yield from _numbers(document, overlays, base)
    yield from _results(document)
    yield from _rest(document)


def _node(node: Node, depth: int, *, root: bool = False) -> Iterator[str]:
    pad = "  " * depth
    dated = f" [{_period(node.gjelder)}]" if node.gjelder is not None else ""
    place = f" ({node.sted})" if node.sted else ""
    if node.kind == "hvis":
        yield f"{pad}– {node.tekst or node.id}{place}{dated}"
        yield f"{pad}    {node.id}: {node.hvis}"
        if node.bevis is not None:
            yield f"{pad}    bevisbyrden ligger hos {node.bevis.hos}; ikke ført: {'ja' if node.bevis.ikke_ført else 'nei'}"
        return
    named = node.tekst or node.id
    head = "Oppfylt når" if root else f"– {named}{place}{dated}:" if named else "–"
    yield f"{pad}{head} {_GROUPS[node.kind]}"
    for child in node.children:
        yield from _node(child, depth + 1)


def _quantity(name: str, quantity: Quantity) -> Iterator[str]:
    unit = f", {quantity.enhet}" if quantity.enhet else ""
    place = f" ({quantity.sted})" if quantity.sted else ""
    yield f"  – {quantity.tekst or name}{unit}{place}"
    if quantity.velg is not None:
        for option in quantity.velg:
            yield (
                f"      {name} = {option.er}, hvis {option.hvis}" if option.ellers is None else f"      ellers {option.ellers}"
            )
    else:
        yield f"      {name} = {quantity.uttrykk if quantity.uttrykk is not None else 'ukjent: ' + (quantity.mangler or '')}"


def _choices(document: RuleDocument) -> Iterator[str]:
    if not document.lesemåter:
        return
    yield ""
    yield "Lesemåter, der rettskildene ikke gir et klart svar"
    for name, reading in document.lesemåter.items():
        yield f"  – {reading.tekst or name} ({reading.sted or ''})"
        if reading.standard == NOT_CHOSEN:
            yield f"      Ikke valgt; velges av {reading.velges_av}."
        for name_of, choice in reading.velg.items():
            mark = (
                "  (standard)" if name_of == reading.standard else "" if choice.holdbar else "  (ikke holdbar, kan ikke velges)"
            )
            yield f"      {document.id}/{name}={name_of}: {choice.er}{mark}"
            yield f"        {choice.tekst}"
            yield f"        {choice.begrunnelse}"


def _numbers(document: RuleDocument, overlays: tuple[OverlayDocument, ...], base: RuleDocument | None) -> Iterator[str]:
    if document.parametre:
        yield ""
        yield "Tall over tid"
        for name, parameter in document.parametre.items():
            before = None if base is None else base.parametre.get(name)
            own = [] if base is None else [o for o in overlays if before != parameter and touches(o, document.id, name)]
            if not own:
                yield from _parameter(name, parameter)
                continue
            yield from _head(name, parameter)
            yield from () if before is None else _values(name, before)
            for overlay in own:
                yield from _values(name, parameter, overlay)
    for name, table in document.tabeller.items():
        yield ""
        yield f"Tabellen {name}: trinn etter {table.slå_opp}"
        yield from _table(table)
        yield from _lasting(table)


def _parameter(name: str, parameter: Parameter) -> Iterator[str]:
    yield from _head(name, parameter)
    yield from _values(name, parameter)


def _head(name: str, parameter: Parameter) -> Iterator[str]:
    unit = f", {parameter.enhet}" if parameter.enhet else ""
    place = f" ({parameter.sted})" if parameter.sted else ""
    yield f"  – {parameter.tekst or name}{unit}{place}"


def _values(name: str, parameter: Parameter, overlay: OverlayDocument | None = None) -> Iterator[str]:
    """Each value with the day it holds from; those of an overlay no earlier than the overlay."""
    start = None if overlay is None else overlay.gjelder.fra
    found: dict[str, str] = {}
    for day, value in parameter.verdier.items():
        source = parameter.kilde.get(day, "")
        first = "udatert" if overlay is not None and start is None else f"fra {max(day, start or day).isoformat()}"
        found[first] = f"{_number(value)}{'  ' + source if source else ''}"
    end = "" if overlay is None or overlay.gjelder.til is None else f", til og med {overlay.gjelder.til.isoformat()}"
    of = "" if overlay is None else f"  (overlegget {overlay.id}{end})"
    yield from (f"      {name} {first}: {told}{of}" for first, told in found.items())
    if overlay is None:
        yield from _lasting(parameter, spans(parameter)[-1])


def _lasting(lasting: Lasting, final: Span[Decimal] | None = None) -> Iterator[str]:
    """How long the values stand, and what is assumed after that."""
    if final is not None and final.until is not None:
        yield f"      {run_out(lasting, None, final.until, '')[0]}"
    elif lasting.kjent_til is not None:
        yield f"      kjent til og med {format_date(lasting.kjent_til)}"
    if isinstance(lasting, Parameter) and lasting.antatt is not None:
        low, high = lasting.antatt.mellom
        yield f"      antatt mellom {_number(low)} og {_number(high)} av {lasting.antatt.av}: {lasting.antatt.begrunnelse}"


def _table(table: Table) -> Iterator[str]:
    rows = [list(table.kolonner), list(table.kolonner.values())]
    dated: list[tuple[date | None, Rows]] = [*table.rader_fra.items()] or [(None, table.rader)]
    rows += [[_number(cell) for cell in row] for _, found in dated for row in found]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ["    " + "  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths, strict=True)) for row in rows]
    yield from lines[:2]
    at = 2
    for first, found in dated:
        if first is not None:
            yield f"    fra {first.isoformat()}"
        yield from lines[at : at + len(found)]
        at += len(found)


def _results(document: RuleDocument) -> Iterator[str]:
    følger = (
        ("Oppfylt", document.følger.oppfylt),
        ("Ikke oppfylt", document.følger.ikke_oppfylt),
        ("Før ikrafttredelse", document.følger.ikke_i_kraft),
    )
    if any(følge for _, følge in følger) or document.gir:
        yield ""
        yield "Følger"
    for head, følge in følger:
        if følge is not None:
            sources = f" ({', '.join(_source(h) for h in følge.hjemmel)})" if følge.hjemmel else ""
            yield f"  – {head}: {følge.tekst or følge.kode}{sources} [{følge.kode}]"
    for name, gives in document.gir.items():
        yield f"  – Gir {name}{_WHEN[gives.når]}: {gives.tekst or gives.av}"


_WHEN = {"oppfylt": " når utfallet er oppfylt", "ikke_oppfylt": " når utfallet er ikke oppfylt", "alltid": ""}


def describe_overlay(overlay: OverlayDocument) -> str:
    """An overlay as lines of text: whose it is, when it holds, and what it changes."""
    return "\n".join(_overlay_lines(overlay))


def _overlay_lines(overlay: OverlayDocument) -> Iterator[str]:
    yield overlay.tittel
    own = f" · {overlay.kommune.navn or 'kommune'} ({overlay.kommune.nummer})" if overlay.kommune is not None else ""
    yield f"{overlay.id} · overlegg · {overlay.status}{own}"
    yield f"Gjelder {_period(overlay.gjelder) or 'uten kjent dato'}"
    if overlay.kilde is not None:
        yield f"Kilde: {overlay.kilde.tittel}{f', {format_date(overlay.kilde.dato)}' if overlay.kilde.dato else ''}"
    if overlay.kontrollert is not None:
        yield f"Sist kontrollert mot kilden {format_date(overlay.kontrollert)}"
    yield ""
    yield "Endringer"
    for change in overlay.endringer:
        yield from _change(change, overlay)
    yield from _notes(
        [
            ("Merknader", [(r.sted, _note(r)) for r in overlay.merknader]),
            ("Avvik", [(d.sted, d.tekst) for d in overlay.avvik]),
        ]
    )


def _change(change: Change, overlay: OverlayDocument) -> Iterator[str]:
    said = {"sett": "sett", "legg_til": "legg til i", "fjern": "fjern", "erstatt": "erstatt"}[change.operation]
    yield f"  {said} {change.address}{f' til {change.til}' if change.til is not None else ''}"
    name = change.address.partition("/")[2]
    parts: list[tuple[str, object]] = [*change.parametre.items(), *change.tabeller.items(), *change.størrelser.items()]
    parts += [(name, change.med)] if change.med is not None else []
    parts += [("", change.node)] if change.node is not None else []
    for of, part in parts:
        if isinstance(part, Parameter):
            yield from _head(of, part)
            yield from _values(of, part, overlay)
        elif isinstance(part, Table):
            yield f"  – {part.tekst or of}: trinn etter {part.slå_opp}"
            yield from _table(part)
        elif isinstance(part, Quantity):
            yield from _quantity(of, part)
        elif isinstance(part, Node):
            yield from _node(part, 1)


def _rest(document: RuleDocument) -> Iterator[str]:
    blocks: list[tuple[str, list[tuple[str | None, str | None]]]] = [
        ("Bestemmelser som ikke er vilkår", [(p.sted, p.tekst or p.innhold) for p in document.bestemmelser]),
        ("Ikke modellert", [(item.sted, item.tekst) for item in document.ikke_modellert]),
        ("Merknader", [(r.sted, _note(r)) for r in document.merknader]),
        ("Avvik", [(d.sted, d.tekst) for d in document.avvik]),
    ]
    yield from _notes(blocks)


def _notes(blocks: Iterable[tuple[str, list[tuple[str | None, str | None]]]]) -> Iterator[str]:
    for head, items in blocks:
        if items:
            yield ""
            yield head
            yield from (f"  – {f'{place}: ' if place else ''}{text}" for place, text in items)


def _source(hjemmel: Hjemmel) -> str:
    return f"{hjemmel.lov} {hjemmel.sted}" if hjemmel.sted else hjemmel.lov


def _period(period: Period) -> str:
    first = f"fra {format_date(period.fra)}" if period.fra else ""
    last = f"til og med {format_date(period.til)}" if period.til else ""
    return f"{first} {last}".strip()


def _number(value: Decimal | None) -> str:
    return "ikke kjent" if value is None else f"{value:,f}".replace(",", " ").replace(".", ",")


def _note(note: Remark) -> str:
    """A note, its status, and the reading it explains or why it makes no difference."""
    status = f" [{note.status}]" if note.status else ""
    reading = f" Lesemåte: {note.lesemåte}." if note.lesemåte else ""
    return f"{note.tekst}{status}{reading}{f' {note.uten_betydning}' if note.uten_betydning else ''}"

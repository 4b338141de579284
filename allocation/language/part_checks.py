"""Checks of the pieces that rule documents and overlays share: nodes, values, parameters, tables, readings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from allocation.errors import Funn
from allocation.language.faults import part_fault, suggestion
from allocation.language.fields import Part
from allocation.language.rule_model import NOT_CHOSEN, Kilde, Lasting, Node, Parameter, Period, Quantity, Reading, Rows, Table
from allocation.language.walk import parts_of, with_descendants

_NOT_NUMBERS = (None, "dato", "kode")


def check_periods(document: Part) -> Iterator[Funn]:
    """Every period has a start or an end, in order; no source holds an address on the net."""
    left_out = None if "gjelder" in document.model_fields_set else getattr(document, "gjelder", None)
    for part in parts_of(document):
        if isinstance(part, Period) and part is not left_out:
            if part.fra is None and part.til is None:
                yield part_fault(part, "perioden har verken fra eller til", "legg til fra: ÅÅÅÅ-MM-DD")
            elif part.fra and part.til and part.fra > part.til:
                yield part_fault(part, f"perioden slutter {part.til}, før den begynner {part.fra}", "bytt om", "til")
        elif isinstance(part, Kilde):
            for name in ("tittel", "merknad"):
                if "://" in (getattr(part, name) or "") or "www." in (getattr(part, name) or ""):
                    yield part_fault(part, "kilden skal ikke ha nettadresse", "skriv tittel og dato", name)


def check_nodes(root: Node, *, need_place: bool, need_id: bool) -> Iterator[Funn]:
    """Each node is one kind; leaves have id, text and place; groups below the root have id, ``ikke`` excepted."""
    for node in with_descendants(root):
        kinds = node.kinds
        if len(kinds) != 1:
            written = " og ".join(kinds) or "ingen av dem"
            message = f"et vilkår skal ha nøyaktig én av alle, én_av, ingen, ikke og hvis; her står {written}"
            yield part_fault(node, message, "behold én, og legg resten i egne vilkår under den")
            continue
        if kinds[0] == "hvis":
            yield from _check_leaf(node, need_place=need_place)
            continue
        if node.bevis is not None:
            message = "bevis kan bare stå på et vilkår med hvis"
            yield part_fault(node, message, "flytt bevis til vilkåret det gjelder", "bevis")
        if not node.children:
            yield part_fault(node, f"gruppen {kinds[0]} er tom", "legg til vilkår, eller fjern gruppen", kinds[0])
        if node.id is None and kinds[0] != "ikke" and (need_id or node is not root):
            help = "legg til id: …; bare den ytterste gruppen og ikke kan være uten"
            yield part_fault(node, "gruppen mangler id", help, "id")


def _check_leaf(node: Node, *, need_place: bool) -> Iterator[Funn]:
    if node.id is None:
        yield part_fault(node, "vilkåret mangler id", "legg til id: …", "id")
    if node.tekst is None:
        yield part_fault(node, "vilkåret mangler tekst", "legg til tekst: …, en setning med egne ord", "tekst")
    if node.sted is None and need_place:
        yield part_fault(node, "vilkåret mangler sted", "legg til sted: …, for eksempel ledd 1 punktum 2", "sted")


def check_quantity(quantity: Quantity, name: str | None) -> Iterator[Funn]:
    """A value has one way to be computed, or says why it has none.  ``name`` is its key, None for a row's value."""
    if name is None and quantity.id is None:
        yield part_fault(quantity, "verdien mangler id", "legg til id: …", "id")
    if name is not None and quantity.id not in (None, name):
        yield part_fault(quantity, f"id er «{quantity.id}», men verdien heter «{name}»", "fjern id", "id")
    if quantity.tekst is None:
        yield part_fault(quantity, "verdien mangler tekst", "legg til tekst: …, en setning med egne ord", "tekst")
    ways = [way for way in ("uttrykk", "velg") if getattr(quantity, way) is not None]
    if len(ways) == 2:
        yield part_fault(quantity, "verdien har både uttrykk og velg", "behold den ene", "velg")
    elif not ways and quantity.mangler is None:
        help = "legg til uttrykk: …, eller mangler: … som sier hvorfor verdien ikke er kjent"
        yield part_fault(quantity, "verdien har verken uttrykk eller velg", help)
    elif ways and quantity.mangler is not None:
        yield part_fault(quantity, f"verdien har både {ways[0]} og mangler", "fjern mangler", "mangler")
    elif not ways and quantity.enhet not in _NOT_NUMBERS and quantity.område is None:
        yield part_fault(quantity, "verdien er ukjent og mangler område", "legg til område: [minste, største]")
    yield from check_range(quantity, quantity.område)
    for index, option in enumerate(quantity.velg or ()):
        last = index == len(quantity.velg or ()) - 1
        written = tuple(key for key in ("hvis", "er", "ellers") if getattr(option, key) is not None)
        if written not in (("hvis", "er"), ("ellers",)):
            yield part_fault(option, "et valg skal ha hvis og er, eller bare ellers", "skriv {hvis: …, er: …}")
        elif last and written != ("ellers",):
            yield part_fault(option, "det siste valget skal være ellers", "legg til {ellers: …} til slutt")
        elif not last and written == ("ellers",):
            yield part_fault(option, "ellers kan bare stå til slutt", "flytt det til slutten av listen")
    if quantity.velg == ():
        yield part_fault(quantity, "velg er tom", "legg til {hvis: …, er: …} og {ellers: …}", "velg")


def check_range(part: Part, område: tuple[Decimal, ...] | None) -> Iterator[Funn]:
    """The least value of a range is not above the greatest."""
    if område is not None and område[0] > område[1]:
        yield part_fault(part, "området har minste verdi over største", "skriv [minste, største]", "område")


def check_parameter(parameter: Parameter, start: date | None) -> Iterator[Funn]:
    """Values stand in order of date, begin no later than ``start``, and lie in the range."""
    dates = list(parameter.verdier)
    if not dates:
        yield part_fault(parameter, "parameteren har ingen verdier", "legg til dato: verdi", "verdier")
        return
    for before, after in pairwise(dates):
        if after <= before:
            message = f"datoene er ikke stigende: {after} står etter {before}"
            yield part_fault(parameter, message, "sett verdiene i rekkefølge etter dato", "verdier", str(after))
    if parameter.gjelder is not None and parameter.gjelder.fra is not None:
        start = max(start, parameter.gjelder.fra) if start else parameter.gjelder.fra
    if start is not None and min(dates) > start:
        message = f"hull i datoene: første verdi gjelder fra {min(dates)}, men det trengs en fra {start}"
        help = f"legg til {start}: verdien som gjaldt da, eller {start}: null der den ikke er kjent"
        yield part_fault(parameter, message, help, "verdier")
    yield from check_range(parameter, parameter.område)
    for day, value in parameter.verdier.items():
        where = ("verdier", str(day))
        if value is None and parameter.område is None:
            message = f"verdien fra {day} er ukjent og parameteren mangler område"
            yield part_fault(parameter, message, "legg til område: [minste, største] som verdien kan ha", *where)
        elif value is not None and parameter.område and not parameter.område[0] <= value <= parameter.område[1]:
            message = f"verdien fra {day} er utenfor området"
            yield part_fault(parameter, message, "rett verdien eller området", *where)
    yield from check_lasting(parameter)
    likely = parameter.antatt
    if likely is not None and likely.mellom[0] > likely.mellom[1]:
        message = "det antatte spennet har minste verdi over største"
        yield part_fault(likely, message, "skriv [minste, største]", "mellom")
    if parameter.kjent_til is not None and parameter.kjent_til < max(dates):
        message = f"kjent_til er {parameter.kjent_til}, men siste verdi gjelder fra {max(dates)}"
        yield part_fault(parameter, message, "rett datoen", "kjent_til")
    ends = parameter.fornyes is not None or parameter.kjent_til is not None
    if ends and parameter.område is None and parameter.antatt is None:
        message = "verdien er ikke kjent for alltid, og parameteren mangler område"
        yield part_fault(parameter, message, "legg til område: [minste, største] som verdien kan ha senere", "område")
    for day in parameter.kilde:
        if day not in parameter.verdier:
            message = f"kilden {day} har ingen verdi med samme dato"
            yield part_fault(parameter, message, "rett datoen", "kilde", str(day))


def check_lasting(lasting: Lasting) -> Iterator[Funn]:
    """A value is renewed, or known until a day, or lasting; and what is assumed has its least value first."""
    said = [name for name in ("fornyes", "kjent_til", "varig") if getattr(lasting, name) is not None]
    if len(said) > 1:
        help = "behold den ene: fornyes når den settes på nytt hvert år, kjent_til en dato, varig når den står til den endres"
        yield part_fault(lasting, f"verdien har både {' og '.join(said)}", help, said[1])
    if lasting.varig is False:
        yield part_fault(lasting, "varig kan bare være ja", "skriv fornyes: {hvert_år: 1. januar} eller kjent_til: …", "varig")


def check_table(table: Table) -> Iterator[Funn]:
    """The first column is ``fra`` and rises; every row is as long as the heading."""
    columns = list(table.kolonner)
    if len(columns) < 2 or columns[0] != "fra":
        message = "den første kolonnen skal hete fra, og det skal stå minst én til"
        yield part_fault(table, message, "skriv for eksempel {fra: andel, pris: kr/time}", "kolonner")
    yield from check_lasting(table)
    if bool(table.rader) == bool(table.rader_fra):
        message = "tabellen har både rader og rader_fra" if table.rader else "tabellen har ingen rader"
        yield part_fault(table, message, "skriv rader, eller rader_fra: {dato: rader} når de er daterte", "rader")
    if table.fornyes is not None and not table.rader_fra:
        help = "skriv radene under rader_fra: {ÅÅÅÅ-MM-DD: …}"
        yield part_fault(table, "en tabell som fornyes, må ha daterte rader", help, "fornyes")
    if table.kjent_til is not None and any(first > table.kjent_til for first in table.rader_fra):
        yield part_fault(table, "kjent_til er før de siste radene", "rett datoen", "kjent_til")
    for name, område in table.områder.items():
        if name not in columns[1:]:
            yield part_fault(table, f"«{name}» er ingen kolonne med verdier", suggestion(name, columns[1:]), "områder", name)
        elif område[0] > område[1]:
            message = "området har minste verdi over største"
            yield part_fault(table, message, "skriv [minste, største]", "områder", name)
    yield from _check_rows(table, table.rader, "rader")
    for first, rows in table.rader_fra.items():
        yield from _check_rows(table, rows, "rader_fra", str(first))


def _check_rows(table: Table, rows: Rows, *where: str) -> Iterator[Funn]:
    columns = list(table.kolonner)
    for index, row in enumerate(rows):
        if len(row) != len(columns):
            message = f"raden har {len(row)} verdier, men tabellen har {len(columns)} kolonner"
            yield part_fault(table, message, "skriv én verdi for hver kolonne", *where, index)
    starts = [row[0] for row in rows if row]
    for index, (before, after) in enumerate(pairwise(starts), 1):
        if before is not None and after is not None and after <= before:
            yield part_fault(table, "første kolonne er ikke stigende", "sett radene i rekkefølge", *where, index)
    for index, start in enumerate(starts):
        if start is None:
            message = "første kolonne kan ikke være ukjent"
            yield part_fault(table, message, "skriv hvor trinnet begynner; bare verdiene i trinnet kan være null", *where, index)


def check_reading(reading: Reading) -> Iterator[Funn]:
    """The default is a tenable choice, or ``ikke_valgt`` between two or more, and then somebody chooses."""
    if reading.tekst is None:
        yield part_fault(reading, "lesemåten mangler tekst", "legg til tekst: …, hva det er uenighet om", "tekst")
    if NOT_CHOSEN in reading.velg:
        message = f"«{NOT_CHOSEN}» kan ikke være navnet på et valg"
        yield part_fault(reading, message, "velg et annet navn", "velg", NOT_CHOSEN)
    elif not reading.tenable:
        yield part_fault(reading, "ingen av valgene er holdbare", "sett holdbar: ja på det som kan legges til grunn", "velg")
    if reading.standard == NOT_CHOSEN:
        if len(reading.tenable) < 2:
            help = "skriv navnet på det ene holdbare valget"
            yield part_fault(reading, "det er ikke to holdbare valg å velge mellom", help, "standard")
        if reading.velges_av is None:
            help = "legg til velges_av: …, for eksempel kommunen"
            yield part_fault(reading, "lesemåten er ikke valgt, men det står ikke hvem som velger", help, "standard")
    elif reading.standard not in reading.velg:
        message = f"standard «{reading.standard}» er ikke blant valgene"
        help = suggestion(reading.standard, reading.velg) or f"skriv et av valgene, eller {NOT_CHOSEN}"
        yield part_fault(reading, message, help, "standard")
    elif not reading.velg[reading.standard].holdbar:
        message = f"standard «{reading.standard}» er et valg som ikke er holdbart"
        yield part_fault(reading, message, f"velg en av {', '.join(reading.tenable)}", "standard")

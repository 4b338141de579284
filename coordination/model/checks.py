"""What a model must say beyond its form: every state is reached and can reach the end, exits cannot be closed, powers are held,
deadlines have owners, and every name is one that the document has.  Every fault at once, at its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from allocation.errors import Funn
from allocation.language.faults import part_fault, suggestion
from allocation.language.fields import Part
from coordination.model.document import Link, ModelDocument
from coordination.signals.subset import signal_faults

RESERVED_FIELDS = ("fra", "til", "navn", "dag", "registrert")


def form_faults(document: ModelDocument) -> list[Funn]:
    """Every fault that is seen from the document alone, in its order."""
    found = [*_names(document), *_ways(document), *_exits(document), *_powers(document), *_sources(document)]
    found += [*_unread(document), *signal_faults(document)]
    return sorted(found, key=lambda fault: (fault.line or 0, fault.column or 0))


# ------------------------------------------------------------------------------------------------------------ names


def _names(document: ModelDocument) -> Iterator[Funn]:
    """Every name used is declared, of the right kind."""
    events, states, roles, conditions = document.hendelser, document.tilstander, document.roller, document.vilkår
    bodies = {*document.deltakere}
    for at, way in enumerate(document.overganger):
        yield from _known(way, (*way.fra, *((way.til,) if way.til else ())), states, "tilstanden")
        yield from _known(way, (way.ved,), events, "hendelsen")
        yield from _known(way, way.krever, conditions, "vilkåret")
        if any(other.id == way.id for other in document.overganger[:at]):
            yield part_fault(way, f"overgangen «{way.id}» er skrevet to ganger", "gi den ene en ny id", "id")
    for old, new in document.flytting.items():
        if old in states:
            told = f"tilstanden «{old}» finnes, og kan ikke flyttes"
            yield part_fault(document, told, "ta den bort fra flytting", "flytting", old)
        if new not in states:
            yield part_fault(document, f"tilstanden «{new}» finnes ikke", suggestion(new, states), "flytting", old)
    for exit in document.alltid:
        yield from _known(exit, (exit.ved,), events, "hendelsen")
    for state in document.tilstander.values():
        yield from _known(state, (state.nivå,) if state.nivå else (), document.nivåer, "nivået")
        yield from _known(state, (state.ansvarlig,) if state.ansvarlig else (), roles, "rollen")
    for level in document.nivåer.values():
        yield from _known(level, level.arenaer, bodies, "deltakeren")
    for role in document.roller.values():
        wanted = (*role.utpekes_ved, *((role.overtas_ved,) if role.overtas_ved else ()), *role.fratrer_ved)
        yield from _known(role, wanted, events, "hendelsen")
        yield from _known(role, (deciding.over for deciding in role.beslutter), bodies, "deltakeren")
        for named in (name for name in role.utpekes_ved if name in events):
            if not any(field.slag == "person" for field in events[named].felt.values()):
                yield part_fault(role, f"hendelsen «{named}» sier ikke hvem som får rollen", "gi den et felt av slaget person")
    for event in document.hendelser.values():
        yield from _known(event, event.av, {*roles, *bodies}, "rollen eller deltakeren")
        yield from _known(event, (event.over,) if event.over else (), event.felt, "feltet")
        for name, field in event.felt.items():
            if name in RESERVED_FIELDS:
                yield part_fault(field, f"et felt kan ikke hete «{name}»", "velg et annet navn, for eksempel varer_til")
            if (field.slag == "kode") != bool(field.koder):
                yield part_fault(field, "koder hører til feltene av slaget kode, og må stå der", "rett slag eller koder")
            if field.slag == "deltaker" and not bodies:
                yield part_fault(field, "modellen har ingen deltakere", "legg til deltakere: …")
    for deadline in document.frister.values():
        yield from _known(deadline, (deadline.fra, deadline.til), events, "hendelsen")
        yield from _known(deadline, (deadline.hvem,) if deadline.hvem else (), {*roles, *bodies}, "rollen eller deltakeren")
    yield from _known(document, (document.målgruppe,) if document.målgruppe else (), conditions, "vilkåret")
    if (consent := document.samtykke) is not None:
        yield from _known(consent, (consent.gis_ved, consent.trekkes_ved), events, "hendelsen")
        if consent.annet_grunnlag:
            yield from _known(consent, (consent.annet_grunnlag,), conditions, "vilkåret")
        for named in (name for name in (consent.gis_ved, consent.trekkes_ved) if name in events):
            yield from _known(consent, (consent.mottaker,), events[named].felt, f"feltet (i {named})")
    if (closing := document.avslutning) is not None:
        yield from _known(closing, (closing.evalueres_ved,), events, "hendelsen")
        if closing.evalueres_ved in events:
            yield from _known(closing, (closing.utfall,), events[closing.evalueres_ved].felt, "feltet")
    every = {*events, *states, *roles, *conditions, *document.frister, *document.nivåer, *(way.id for way in document.overganger)}
    for principle in document.prinsipper.values():
        yield from _known(principle, principle.uttrykt_ved, {*every, "samtykke", "avslutning", "målgruppe"}, "det")


def _unread(document: ModelDocument) -> Iterator[Funn]:
    """A condition that nothing reads says nothing."""
    read = {name for way in document.overganger for name in way.krever} | {kind.vilkår for kind in document.signaldata.values()}
    read |= {document.målgruppe, document.samtykke.annet_grunnlag if document.samtykke else None}
    for name, condition in document.vilkår.items():
        if name not in read:
            yield part_fault(
                condition, f"ingenting leser vilkåret «{name}»", "la en overgang eller et signal lese det, eller fjern det"
            )


def _known(part: Part, names: Iterable[str], known: Iterable[str], what: str) -> Iterator[Funn]:
    allowed = [*known]
    for name in names:
        if name not in allowed:
            yield part_fault(part, f"{what} «{name}» finnes ikke i modellen", suggestion(name, allowed))


# ------------------------------------------------------------------------------------------------------------- ways


def _ways(document: ModelDocument) -> Iterator[Funn]:
    """Every state is reached from the first and can reach an end; from one state one event leads one way."""
    ways = [way for way in document.overganger if way.til is None or way.til in document.tilstander]
    pairs = [(state, way.ved) for way in ways for state in way.fra]
    for way in ways:
        doubled = next((state for state in way.fra if pairs.count((state, way.ved)) > 1), None)
        if doubled is not None:
            yield part_fault(way, f"to overganger går fra «{doubled}» ved «{way.ved}»", "slå dem sammen, eller skill hendelsene")
    forward = _closure({document.start}, [(state, way.to(state)) for way in ways for state in way.fra])
    ends = {name for name, state in document.tilstander.items() if state.slutt}
    back = _closure(ends, [(way.to(state), state) for way in ways for state in way.fra])
    if not ends:
        yield part_fault(document, "ingen tilstand er slutten", "skriv slutt: ja på den", "tilstander")
    for name, state in document.tilstander.items():
        if name not in forward:
            yield part_fault(state, f"tilstanden «{name}» nås aldri", "legg til en overgang til den, eller fjern den")
        if ends and name not in back:
            yield part_fault(state, f"fra «{name}» kommer saken aldri til slutten", "legg til en overgang videre")
    for way in ways:
        if any(document.tilstander[state].slutt for state in way.fra if state in document.tilstander):
            yield part_fault(way, "en overgang går ut av en tilstand som er slutten", "ta slutt bort, eller fjern den fra «fra»")


def _closure(reached: set[str], edges: list[tuple[str, str]]) -> set[str]:
    while more := {end for start, end in edges if start in reached} - reached:
        reached = reached | more
    return reached


# ----------------------------------------------------------------------------------------------- exits, powers, sources


def _exits(document: ModelDocument) -> Iterator[Funn]:
    if not document.alltid:
        yield part_fault(document, "modellen har ingen utgang som alltid er åpen", "legg til alltid: […] med hjemmel", "alltid")
    for exit in document.alltid:
        if exit.krever:
            yield part_fault(exit, "en utgang som alltid er åpen, kan ikke ha vilkår", "fjern krever", "krever")
        if not exit.hjemmel:
            yield part_fault(exit, "utgangen har ingen hjemmel", "legg til hjemmel: {lov: …, sted: …}")
        event = document.hendelser.get(exit.ved)
        if event is not None and event.slag != "faktum":
            yield part_fault(exit, f"«{exit.ved}» er en beslutning; en utgang må være et faktum", "skriv slag: faktum", "ved")


def _powers(document: ModelDocument) -> Iterator[Funn]:
    for name, event in document.hendelser.items():
        if event.slag == "faktum":
            if event.makt is not None:
                yield part_fault(event, "et faktum krever ingen makt", "fjern makt, eller skriv slag: beslutning", "makt")
            continue
        if not any(way.ved == name for way in document.overganger):
            yield part_fault(
                event, f"ingen overgang går ved beslutningen «{name}»", "legg til en; uten til blir saken der den er"
            )
        holders = [role for role in event.av if role in document.roller]
        if not holders:
            yield part_fault(event, f"ingen rolle kan ta beslutningen «{name}»", "skriv av: […] med minst én rolle")
        if event.makt is None:
            yield part_fault(event, "beslutningen sier ikke hvilken makt den krever", "legg til makt: …")
        if (event.makt == "beslutte") != (event.over is not None):
            yield part_fault(event, "over hører til makten beslutte, og må stå der", "skriv over: feltet som nevner instansen")
        for role in holders:
            if event.makt is not None and event.makt not in document.roller[role].makt:
                help = f"legg til {event.makt} under rollen, eller ta den ut av «av»"
                yield part_fault(event, f"rollen «{role}» har ikke makten «{event.makt}»", help, "av")
    for name, kept in document.roller.items():
        used = {event.makt for event in document.hendelser.values() if name in event.av}
        for at, power in enumerate(kept.makt):
            if power not in used:
                told = f"rollen «{name}» har makten «{power}», og ingen beslutning den kan ta, krever den"
                yield part_fault(kept, told, "ta den bort, eller skriv beslutningen", "makt", at)
        if kept.overtas_ved and not kept.utpekes_ved:
            yield part_fault(kept, f"rollen «{name}» overtas, men ingen utpekes", "legg til utpekes_ved")
        for deciding in kept.beslutter:
            yield from _chain(deciding.kjede)


def _chain(chain: tuple[Link, ...]) -> Iterator[Funn]:
    """Attribution first, then delegations, then mandates, each from the one before it."""
    order = {"lov": 0, "delegasjon": 1, "mandat": 2}
    for at, link in enumerate(chain):
        if (at == 0) != (link.slag == "lov"):
            yield part_fault(link, "kjeden begynner med lov, og har lov bare først", "rett slag", "slag")
        if at and link.fra != chain[at - 1].til:
            yield part_fault(
                link, f"leddet er fra «{link.fra}», og leddet før går til «{chain[at - 1].til}»", "rett kjeden", "fra"
            )
        if at and order[link.slag] < order[chain[at - 1].slag]:
            yield part_fault(link, "en delegasjon kan ikke bygge på et mandat", "rett rekkefølgen", "slag")


def _sources(document: ModelDocument) -> Iterator[Funn]:
    """Every transition and deadline comes from somewhere, every period has a start, and every text is in nynorsk too."""
    for way in document.overganger:
        if not way.hjemmel and way.kilde is None:
            yield part_fault(way, "overgangen har verken hjemmel eller kilde", "legg til hjemmel eller kilde")
    for deadline in document.frister.values():
        if not deadline.hjemmel and deadline.kilde is None:
            yield part_fault(deadline, "fristen har verken hjemmel eller kilde", "legg til kilde: …")
        if not deadline.verdier:
            yield part_fault(
                deadline, "fristen har ingen verdi", "skriv verdier: {ÅÅÅÅ-MM-DD: null} når den ikke er kjent", "verdier"
            )
    if document.status != "ubekreftet" and (document.i_kraft is None or document.i_kraft.fra is None):
        yield part_fault(document, "«i_kraft» mangler fra", "legg til i_kraft: {fra: ÅÅÅÅ-MM-DD}", "i_kraft")
    if document.lag != "mal" and document.kommune is None:
        yield part_fault(document, "kommune mangler", 'legg til kommune: {nummer: "…", navn: …}', "kommune")
    if document.start in {name for name, state in document.tilstander.items() if state.slutt}:
        yield part_fault(document, "den første tilstanden er slutten", "begynn med en annen", "tilstander")
    yield from _nynorsk(document)


def _nynorsk(part: Part) -> Iterator[Funn]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        other = f"{name}_nn"
        if value and other in type(part).model_fields:
            told = getattr(part, other)
            if told is None or (isinstance(value, dict) and set(told) != set(value)):
                yield part_fault(part, f"«{name}» finnes ikke på nynorsk", f"legg til {other}", name)
        for below in value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,):
            if isinstance(below, Part) and name not in ("vilkår", "fakta", "parametre", "merknader"):
                yield from _nynorsk(below)

"""May this happen?  A fact and an exit are always recorded; a decision is taken or refused, with every reason.

What is judged is judged once, here, and the event carries the move it made (`coordination.case.fold` reads no rules).
"""

from __future__ import annotations

import unicodedata
from datetime import date

from attrs import evolve, frozen

from allocation.answers.answer import Answer
from allocation.errors import Funn
from allocation.values.folding import near_names
from allocation.values.numbers import format_date
from allocation.values.truth import Outcome
from coordination.case.event import MAX_TEXT, DuplikatFeil, Event, Log, LoggFeil, Move, Reason, Refusal, bad, outcome_of
from coordination.case.fold import Standing, fold, held_twice, visible
from coordination.case.guard import Facts, ask
from coordination.model.compile import Model
from coordination.model.document import EventModel, ModelDocument, Transition


def decide(model: Model, log: Log, event: Event, facts: Facts) -> Event | Refusal:
    """The event as it is to be recorded, or why the decision is refused.

    Raises HendelseFeil where it is no event of the model, and DuplikatFeil where its id is taken by another.
    """
    event = _read(model.document, log, event)
    known = next((other for other in log.events if other.id == event.id), None)
    if known is not None:
        if not known.says(event):
            raise DuplikatFeil(
                Funn(f"hendelsen «{event.id}» er ført før, med annet innhold", "gi den nye en egen id, eller rett")
            )
        return known
    if event.retter is not None:
        return _corrected(model, log, event, facts)
    return _judged(model, log, event, facts)


def append(model: Model, log: Log, event: Event, facts: Facts) -> tuple[Log, Refusal | None]:
    """The log with the event; or the log as it was, and the refusal."""
    found = decide(model, log, event, facts)
    return (log, found) if isinstance(found, Refusal) else (log.with_event(found), None)


def _judged(model: Model, log: Log, event: Event, facts: Facts) -> Event | Refusal:
    document = model.document
    kind = document.hendelser[event.navn]
    plain = evolve(event, modell=model.sha256)
    if event.navn in document.exit_events:
        return plain
    fact = kind.slag == "faktum"
    before = visible(log.events, event.gjelder, event.registrert)
    standing = fold(document, log.events, event.gjelder, event.registrert)
    way, reasons = _way(model, event, standing)
    reasons += [] if fact else [*_in_force(document, event.gjelder), *_power(document, event, kind)]
    reasons += _single(document, log, event)
    if way is not None:
        reasons += _conditions(model, way, facts, before, event)
        reasons += _order(document, log, event, way, way.to(standing.state))
    if reasons and fact:
        return plain
    if reasons:
        return Refusal(plain, way.id if way else "", tuple(reasons))
    return plain if way is None else evolve(plain, overgang=Move(way.id, standing.state, way.to(standing.state)))


# ------------------------------------------------------------------------------------------------------- the event itself


def _read(document: ModelDocument, log: Log, event: Event) -> Event:
    """The event with its texts in normal form, checked against what its kind may tell."""
    kind = document.hendelser.get(event.navn)
    if kind is None:
        near = near_names(event.navn, document.hendelser)
        raise bad(
            f"modellen {document.id} har ingen hendelse «{event.navn}»", f"mente du {' eller '.join(near)}?" if near else ""
        )
    told = {name: unicodedata.normalize("NFC", value) for name, value in event.felt.items()}
    for name, value in told.items():
        if name not in kind.felt:
            help = f"feltene er {', '.join(kind.felt)}" if kind.felt else "hendelsen har ingen felt"
            raise bad(f"hendelsen «{event.navn}» har ikke feltet «{name}»", help, name)
        _value(document, kind, name, value)
    missing = [name for name, field in kind.felt.items() if not field.valgfri and name not in told]
    if missing and not event.slettet:
        raise bad(f"hendelsen «{event.navn}» mangler {' og '.join(missing)}", "skriv feltet med verdi", missing[0])
    if kind.av and event.av not in kind.av and kind.slag == "faktum":
        who = f"«{event.av}»" if event.av else "ingen nevnt"
        raise bad(f"«{event.navn}» kan bare sies av {', '.join(kind.av)}, ikke {who}", "rett av", "av")
    if event.av and event.av not in {*document.roller, *document.deltakere}:
        near = near_names(event.av, (*document.roller, *document.deltakere))
        help = f"mente du {' eller '.join(near)}?" if near else "skriv en rolle eller en deltaker"
        raise bad(f"«{event.av}» er verken rolle eller deltaker", help, "av")
    if event.gjelder > event.registrert:
        raise bad(
            f"hendelsen gjelder {event.gjelder}, og det er etter {event.registrert}", "en plan er en avtale med dato", "gjelder"
        )
    last = max((known.registrert for known in log.events), default=date.min)
    if event.registrert < last and not any(known.id == event.id for known in log.events):
        raise bad(f"klokken har gått tilbake: sist ført {last}, nå {event.registrert}", "se på maskinens dato", "registrert")
    return evolve(event, felt=told)


def _value(document: ModelDocument, kind: EventModel, name: str, value: str) -> None:
    field = kind.felt[name]
    if "\0" in value or len(value.encode()) > MAX_TEXT:
        raise bad(f"teksten i «{name}» har tegn som ikke kan lagres, eller er for lang", "høyst 64 KiB", name)
    codes = document.deltakere if field.slag == "deltaker" else field.koder
    if field.slag in ("deltaker", "kode") and value not in codes:
        near = near_names(value, codes)
        raise bad(f"«{value}» er ingen kode i «{name}»", f"velg {', '.join(near or codes)}", name)
    if field.slag == "dato":
        try:
            date.fromisoformat(value)
        except ValueError:
            raise bad(f"«{value}» er ikke en dato", "skriv den som 2026-03-01", name) from None
    if not value.strip():
        raise bad(f"feltet «{name}» er tomt", "skriv en verdi, eller ta det bort", name)


# ---------------------------------------------------------------------------------------------------------- the reasons


def _way(model: Model, event: Event, standing: Standing) -> tuple[Transition | None, list[Reason]]:
    document = model.document
    ways = [way for way in document.overganger if way.ved == event.navn]
    way = next((way for way in ways if standing.state in way.fra), None)
    state = document.tilstander[standing.state]
    if state.slutt:
        told = f"Saken er avsluttet ({state.tekst}); bare fakta og utganger kan føres"
        told_nn = f"Saka er avslutta ({state.tekst_nn}); berre fakta og utgangar kan førast"
        return None, [Reason("tilstand", standing.state, Outcome.NOT_FULFILLED, told, told_nn, _place(document, "tilstander"))]
    if way is None and ways:
        wanted = [document.tilstander[name] for one in ways for name in one.fra]
        told = f"Saken er {_lower(state.tekst)}, og dette kan bare skje når den er {_or(_lower(s.tekst) for s in wanted)}"
        told_nn = f"Saka er {_lower(state.tekst_nn or '')}, og dette kan berre hende når ho er "
        told_nn += _or(_lower(s.tekst_nn or "") for s in wanted)
        return None, [Reason("tilstand", standing.state, Outcome.NOT_FULFILLED, told, told_nn, _at(ways[0]))]
    return way, []


def _in_force(document: ModelDocument, day: date) -> list[Reason]:
    """No decision is taken by a model that was not there."""
    if document.in_force(day):
        return []
    told, told_nn = f"Modellen gjelder ikke {format_date(day)}", f"Modellen gjeld ikkje {format_date(day)}"
    return [Reason("modell", "modellen", Outcome.NOT_FULFILLED, told, told_nn, _place(document, "i_kraft"))]


def _power(document: ModelDocument, event: Event, kind: EventModel) -> list[Reason]:
    """Does the role that decides have the power; over another body: by an unbroken chain that holds on the day?"""
    if event.av not in kind.av or event.av not in document.roller:
        roles = [document.roller[name] for name in kind.av if name in document.roller]
        who, who_nn = document.name_of(event.av, "nb") or "Ingen nevnt", document.name_of(event.av, "nn") or "Ingen nemnd"
        told = f"{who} kan ikke bestemme dette; det kan {_or(_lower(role.tekst) for role in roles)}"
        told_nn = f"{who_nn} kan ikkje avgjere dette; det kan {_or(_lower(role.told('nn')) for role in roles)}"
        return [Reason("makt", event.av, Outcome.NOT_FULFILLED, told, told_nn, _at(kind))]
    if kind.over is None:
        return []
    role, body = document.roller[event.av], event.felt.get(kind.over, "")
    own = next((one for one in role.beslutter if one.over == body), None)
    name, name_nn = document.name_of(body, "nb"), document.name_of(body, "nn")
    if own is None or not own.kjede:
        told = (
            f"Det er ikke vist at {role.tekst} kan bestemme for {name}: ingen kjede fra lov til rolle er skrevet (ikke modellert)"
        )
        told_nn = f"Det er ikkje vist at {role.tekst_nn} kan avgjere for {name_nn}: inga kjede frå lov til rolle er skriven"
        return [Reason("makt", event.av, Outcome.UNSETTLED, told, told_nn, _at(role))]
    for link in own.kjede:
        if not link.gjelder.holds(event.gjelder):
            told = f"Leddet fra {link.fra} til {link.til} ({link.hjemmel}) gjelder ikke denne dagen"
            told_nn = f"Leddet frå {link.fra} til {link.til} ({link.hjemmel}) gjeld ikkje denne dagen"
            return [Reason("makt", event.av, Outcome.NOT_FULFILLED, told, told_nn, _at(link))]
    return []


def _single(document: ModelDocument, log: Log, event: Event) -> list[Reason]:
    """A role that only one may have is not given to a second, on that day or by what was recorded for later days."""
    named = [name for name, role in document.roller.items() if role.én and event.navn in (*role.utpekes_ved, *role.fratrer_ved)]
    if not named:
        return []
    events = [known for known in log.events if known.id != event.id]
    after = held_twice(document, [*events, evolve(event, nr=log.next_nr)], event.registrert)
    found = []
    for name in sorted({role for role, _ in after - held_twice(document, events, event.registrert)}):
        role = document.roller[name]
        told = f"{role.tekst} er allerede utpekt; bare én kan være det om gangen"
        told_nn = f"{role.tekst_nn} er alt utpeikt; berre éin kan vere det om gongen"
        found.append(Reason("rolle", name, Outcome.NOT_FULFILLED, told, told_nn, _at(role)))
    return found


def _conditions(model: Model, way: Transition, facts: Facts, before: tuple[Event, ...], event: Event) -> list[Reason]:
    found = []
    for name in way.krever:
        answer = ask(model, name, facts, before, event.gjelder, event)
        if answer.outcome is not Outcome.FULFILLED:
            found.append(reason_of(model, name, answer))
    return found


def reason_of(model: Model, condition: str, answer: Answer) -> Reason:
    """Why a condition is in the way, with the next question where it is not settled."""
    node = model.document.vilkår[condition]
    said, said_nn = answer.document.tittel, answer.document.tittel_nn or answer.document.tittel
    unsettled = answer.outcome is Outcome.UNSETTLED
    question = answer.next_question() if unsettled else None
    told = f"Ikke avklart: {said}" if unsettled else f"Ikke oppfylt: {said}"
    told_nn = f"Ikkje avklart: {said_nn}" if unsettled else f"Ikkje oppfylt: {said_nn}"
    asked, asked_nn = ("", "") if question is None else (question.text, question.text_nn or question.text)
    return Reason("vilkår", condition, answer.outcome, told, told_nn, _at(node), asked, asked_nn)


def _order(document: ModelDocument, log: Log, event: Event, way: Transition, state: str) -> list[Reason]:
    """A decision recorded late must lead to where the next move after it begins."""
    later = [e for e in visible(log.events, date.max, event.registrert) if e.gjelder > event.gjelder and e.overgang is not None]
    if not later or later[0].overgang is None or document.state_now(later[0].overgang.fra) == state:
        return []
    then = document.hendelser[later[0].navn]
    told = f"Det som skjedde {later[0].gjelder} ({_lower(then.tekst)}), bygger på at saken da var et annet sted"
    told_nn = f"Det som hende {later[0].gjelder} ({_lower(then.tekst_nn or '')}), byggjer på at saka då var ein annan stad"
    return [Reason("rekkefølge", later[0].id, Outcome.NOT_FULFILLED, told, told_nn, _at(way))]


# --------------------------------------------------------------------------------------------------------- corrections


def _corrected(model: Model, log: Log, event: Event, facts: Facts) -> Event | Refusal:
    """A correction is judged as if what it corrects had never been; what was built on that must still hang together."""
    old = next((other for other in log.events if other.id == event.retter), None)
    if old is None:
        raise bad(f"hendelsen «{event.retter}», som skal rettes, finnes ikke", "skriv id-en til en hendelse i saken", "retter")
    if any(other.retter == old.id for other in log.events):
        raise bad(f"hendelsen «{old.id}» er rettet før", "rett rettelsen i stedet", "retter")
    if old.navn != event.navn:
        raise bad(f"«{old.navn}» kan ikke rettes til «{event.navn}»", "en rettelse er av samme slag", "retter")
    without = evolve(log, events=tuple(other for other in log.events if other.id != old.id))
    try:
        found = _judged(model, without, event, facts)
    except LoggFeil:
        found = evolve(event, modell=model.sha256, overgang=old.overgang)
    if isinstance(found, Refusal):
        return found
    try:
        fold(model.document, log.with_event(found).events, date.max, event.registrert)
    except LoggFeil as error:
        told = f"Rettelsen bryter med det som kom etter: {error.findings[0].message}"
        told_nn = f"Rettinga bryt med det som kom etter: {error.findings[0].message}"
        reason = Reason("rekkefølge", old.id, Outcome.NOT_FULFILLED, told, told_nn, _at(model.document.hendelser[old.navn]))
        return Refusal(found, old.overgang.id if old.overgang else "", (reason,))
    if doubled := _single(model.document, log, event):
        return Refusal(found, old.overgang.id if old.overgang else "", tuple(doubled))
    return found


# ---------------------------------------------------------------------------------------------------- what may happen now


@frozen
class Possible:
    """A decision that the model knows from the state a case is in: who may take it, and what is in the way.  None: nothing is."""

    event: str
    transition: str
    roles: tuple[str, ...]
    reasons: tuple[Reason, ...]

    @property
    def outcome(self) -> Outcome:
        """May it be taken: oppfylt, ikke_oppfylt or uavklart?"""
        return outcome_of(self.reasons)


def possible(model: Model, log: Log, on: date, known: date, facts: Facts) -> tuple[Possible, ...]:
    """The ways out of the state a case is in, each with what is in the way on a day."""
    standing = fold(model.document, log.events, on, known)
    before = visible(log.events, on, known)
    found = []
    for way in model.document.overganger:
        kind = model.document.hendelser[way.ved]
        if standing.state not in way.fra:
            continue
        tried = Event("", way.ved, on, known)
        early = [] if kind.slag == "faktum" else _in_force(model.document, on)
        reasons = [*early, *_conditions(model, way, facts, before, tried), *_single(model.document, log, tried)]
        found.append(Possible(way.ved, way.id, kind.av, tuple(reasons)))
    return tuple(found)


def _place(document: ModelDocument, *more: str | int) -> str:
    position = document.position(*more)
    return f"{position.file}:{position.line}"


def _at(part: object) -> str:
    position = part.position()  # type: ignore[attr-defined]
    return f"{position.file}:{position.line}"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _or(texts: object) -> str:
    told = list(dict.fromkeys(texts))  # type: ignore[call-overload]
    return " eller ".join(filter(None, (", ".join(told[:-1]), told[-1]))) if told else "ingen"

"""``tildeling samhandling``: a case from the first concern to the closing, with what may happen at every step and why."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.values.numbers import format_date
from allocation.values.truth import Outcome
from coordination.case.consent import consents
from coordination.case.decide import decide, possible
from coordination.case.due import due
from coordination.case.event import Event, KonfliktFeil, Refusal
from coordination.case.fold import fold, visible
from coordination.case.review import review
from coordination.commands.action import action_of
from coordination.commands.reading import MARKS, model_of, opened, read, reason_data, reason_lines, said
from coordination.commands.signaler import show_signals
from coordination.model.compile import Model, load_model
from coordination.store.file import CaseFile
from coordination.store.opening import store_of

EXAMPLE = """tildeling samhandling ny sak.json --modell bærum.samhandlingsmodell --kommune Bærum
tildeling samhandling hendelse sak.json --navn bekymring_meldt --felt tjeneste=skole --dato 2026-03-03
tildeling samhandling vis sak.json --dato 2026-03-20"""
_TRIES = 5
_STATES = {
    "holdt": "holdt",
    "for_sent": "for sent",
    "innen": "innen fristen",
    "over": "over fristen",
    "ukjent": "ukjent: ingen har satt et tall",
    "bortfalt": "falt bort, saken er avsluttet",
}


def configure(parser: Parser) -> None:
    parser.argument("HANDLING", f"hva du vil: {', '.join(_ACTIONS)}")
    parser.argument("SAK", "filen med saken")
    parser.option("--dato", "dagen saken leses på, eller dagen hendelsen gjelder", value="ÅÅÅÅ-MM-DD")
    parser.option("--kjent-per", "bare det som er ført til og med denne dagen", value="ÅÅÅÅ-MM-DD")
    parser.option("--ført", "dagen hendelsen føres, når det ikke er den dagen den gjelder", value="ÅÅÅÅ-MM-DD")
    parser.option("--modell", "samhandlingsmodellen en ny sak følger", value="ID")
    parser.option(
        "--logg", "hvor en ny sak har loggen sin, når det ikke er i filen: en SQLite-fil eller en adresse", value="LOGG"
    )
    parser.option("--navn", "hvilken hendelse som skal føres", value="HENDELSE")
    parser.option("--av", "rollen eller tjenesten som sier det", value="ROLLE")
    parser.option("--felt", "det hendelsen forteller", value="NAVN=VERDI", many=True)
    parser.option("--id", "hendelsens id; samme id og samme innhold føres bare én gang", value="ID")
    parser.option("--retter", "id-en til hendelsen denne retter", value="ID")
    parser.option("--for", "instansen som får signalene; det den ikke kan få vite, er ukjent for den", value="INSTANS")
    parser.option("--motor", "hva signalene regnes ut med, når det ikke er det som finnes", value="durable|ren")
    common.rule_options(parser)
    common.output_options(parser)


def run(args: Namespace) -> int:
    return _ACTIONS[action_of(args, _ACTIONS)](args)


def _new(args: Namespace) -> int:
    if Path(args.sak).exists():
        raise UsageFault(f"Filen {args.sak} finnes allerede.", "Velg et annet navn; en sak skrives ikke over.")
    if not args.sak.endswith(".json"):
        raise UsageFault(f"Navnet {args.sak} er ikke navnet på en saksfil.", "Velg et navn som slutter på .json.")
    case = CaseFile(common.new_salt()[:12], common.required(args, "modell", "--modell"), args.kommune, logg=args.logg)
    model = load_model(common.rules_of(args, args.kommune), case.modell)
    store_of(args.sak, case, create=True).close()
    case.write(args.sak)
    print(f"Saken {case.sak} er laget etter «{model.document.tittel}» ({model.document.status}).")
    return 0


def _record(args: Namespace) -> int:
    day = common.required_day(args, "dato", "--dato")
    recorded = common.read_day(args.fort, "--ført") or day
    fields = dict(_field(written) for written in args.felt)
    name = common.required(args, "navn", "--navn")
    for left in range(_TRIES, -1, -1):
        case = opened(args)
        model = model_of(args, case, day)
        event_id = args.id or f"h{len(case.log.events) + 1}"
        found = decide(model, case.log, Event(event_id, name, day, recorded, args.av or "", fields, args.retter), case.facts)
        if isinstance(found, Refusal):
            return _refused(args, found)
        try:
            case.store.append(case.case.sak, case.version, [found])
        except KonfliktFeil:  # somebody wrote since it was read: it is judged again
            if not left:
                raise
        else:
            return _recorded(args, model, found)
    raise AssertionError


def _recorded(args: Namespace, model: Model, found: Event) -> int:
    move = found.overgang
    state = "" if move is None else f" {said(args, 'Saken er nå')}: {model.document.tilstander[move.til].told(args.sprak)}."
    if args.format == "json":
        common.print_json({"ført": found.id, "overgang": None if move is None else {"id": move.id, "til": move.til}})
    else:
        print(f"Ført: {model.document.hendelser[found.navn].told(args.sprak)}.{state}")
    return 0


def _refused(args: Namespace, refusal: Refusal) -> int:
    if args.format == "json":
        reasons = [reason_data(reason, args.sprak) for reason in refusal.reasons]
        common.print_json({"avvist": refusal.outcome.value, "overgang": refusal.transition, "grunner": reasons})
        return 1
    sure = refusal.outcome is Outcome.NOT_FULFILLED
    print(said(args, "Ikke ført." if sure else "Ikke ført: noe må avklares først."))
    print("\n".join(reason_lines(refusal.reasons, args.sprak)))
    return 1


def _show(args: Namespace) -> int:
    case, model, day, known = read(args)
    document, events = model.document, case.log.events
    standing = fold(document, events, day, known)
    state = document.tilstander[standing.state]
    role, holder = standing.responsible(document)
    ways = possible(model, case.log, day, known, case.facts)
    given = consents(document, visible(events, day, known), day)
    older = sum(event.modell not in ("", model.sha256) for event in visible(events, day, known))
    if args.format == "json":
        common.print_json(
            {
                "sak": case.case.sak,
                "dato": day.isoformat(),
                "tilstand": standing.state,
                "nivå": state.nivå,
                "ført_etter_en_annen_utgave": older,
                "ansvarlig": {"rolle": role, "hvem": None if holder is None else holder.person},
                "samtykker": [{"mottaker": one.receiver, "gjelder": one.holds} for one in given.given],
                "beslutninger": [
                    {
                        "hendelse": way.event,
                        "av": list(way.roles),
                        "tillatt": way.outcome.value,
                        "grunner": [reason_data(reason, args.sprak) for reason in way.reasons],
                    }
                    for way in ways
                ],
                "utganger": sorted(document.exit_events),
            }
        )
        return 0
    title = document.tittel_nn or document.tittel if args.sprak == "nn" else document.tittel
    lines = [f"{title} ({document.status}), {format_date(day)}", f"{said(args, 'Saken er')}: {state.told(args.sprak)}"]
    if not document.in_force(day):
        lines.append(said(args, "Modellen gjelder ikke denne dagen."))
    if role is not None:
        who = holder.person if holder else said(args, "ingen er utpekt")
        lines.append(f"Ansvar: {document.roller[role].told(args.sprak)}, {who}")
    for one in given.given:
        word = {True: "gjelder", False: "gjelder ikke", None: "ukjent"}[one.holds]
        lines.append(f"Samtykke til {document.name_of(one.receiver, args.sprak)}: {said(args, word)}")
    if older:
        lines.append(f"{said(args, 'Ført etter en annen utgave av modellen')}: {older}")
    lines += ["", said(args, "Det som kan skje nå:")]
    for way in ways:
        who = ", ".join(way.roles) or said(args, "hvem som helst")
        lines.append(f"  {MARKS[way.outcome]} {document.hendelser[way.event].told(args.sprak)} ({way.event}; av {who})")
        lines += reason_lines(way.reasons, args.sprak, "      ")
    lines += ["", said(args, "Alltid åpent:")]
    for exit in document.alltid:
        held = [place for place in exit.hjemmel if place.gjelder is None or place.gjelder.holds(day)]
        places = ", ".join(f"{place.lov} {place.sted or ''}".strip() for place in held)
        lines.append(f"  {exit.told(args.sprak)} ({exit.ved}{f'; {places}' if places else ''})")
    print("\n".join(lines))
    return 0


def _timeline(args: Namespace) -> int:
    case, model, day, known = read(args)
    found = visible(case.log.events, day, known)
    if args.format == "json":
        common.print_json([_event_data(event) for event in found])
        return 0
    for event in found:
        told = model.document.hendelser[event.navn].told(args.sprak)
        more = (
            said(args, "innholdet er slettet")
            if event.slettet
            else ", ".join(f"{name}: {value}" for name, value in event.felt.items())
        )
        late = "" if event.registrert == event.gjelder else f", ført {event.registrert}"
        move = f" → {event.overgang.til}" if event.overgang else ""
        print(f"{event.gjelder}  {event.id:<6} {told}{f' ({more})' if more else ''}{late}{move}")
    if not found:
        print(said(args, "Ingenting har hendt ennå."))
    return 0


def _event_data(event: Event) -> dict[str, object]:
    return {
        "id": event.id,
        "navn": event.navn,
        "gjelder": event.gjelder.isoformat(),
        "ført": event.registrert.isoformat(),
        "av": event.av,
        "felt": dict(event.felt),
        "slettet": event.slettet,
        "retter": event.retter,
        "til": None if event.overgang is None else event.overgang.til,
    }


def _deadlines(args: Namespace) -> int:
    case, model, day, known = read(args)
    found = due(model.document, case.log.events, day, known)
    if args.format == "json":
        common.print_json(
            [
                {
                    "frist": one.deadline,
                    "fra": one.since.isoformat(),
                    "siste_dag": None if one.last is None else one.last.isoformat(),
                    "status": one.state,
                    "dager": one.passed,
                    "eier": one.model.eier,
                    "hvem": one.model.hvem,
                }
                for one in found
            ]
        )
    else:
        for one in found:
            passed = f"{one.passed} {said(args, 'dager gått')}"
            missing = f"{passed}; {one.model.eier} {said(args, 'må sette tallet')}"
            more = f"siste dag {one.last}" if one.last else missing if one.state == "ukjent" else passed
            who = one.model.hvem or said(args, "ingen nevnt")
            print(f"{one.model.told(args.sprak)} ({who}): {said(args, _STATES[one.state])}; {more}")
        if not found:
            print(said(args, "Ingen frist har begynt."))
    return 1 if any(one.state in ("over", "for_sent") for one in found) else 0


def _review(args: Namespace) -> int:
    case, model, day, known = read(args)
    found = review(model, case.log, day, known, case.facts)
    if args.format == "json":
        doubts = [{"hendelse": _event_data(one.event), "grunn": reason_data(one.reason, args.sprak)} for one in found]
        common.print_json(doubts)
        return 1 if found else 0
    for doubt in found:
        told = model.document.hendelser[doubt.event.navn].told(args.sprak)
        print(f"{doubt.event.gjelder}  {told} ({doubt.event.id}) {said(args, 'må ses på igjen')}:")
        print("\n".join(reason_lines((doubt.reason,), args.sprak)))
    print(said(args, "Ingenting er flyttet tilbake." if found else "Ingenting må ses på igjen."))
    return 1 if found else 0


_ACTIONS = {
    "ny": _new,
    "hendelse": _record,
    "vis": _show,
    "tidslinje": _timeline,
    "frister": _deadlines,
    "gjennomgå": _review,
    "signaler": show_signals,
}


def _field(written: str) -> tuple[str, str]:
    name, sign, value = written.partition("=")
    if not sign or not name:
        raise UsageFault(f"Feltet «{written}» er ikke skrevet riktig.", "Skriv navn=verdi.")
    return name, value

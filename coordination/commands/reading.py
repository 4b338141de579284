"""What the commands about a case share: reading it with its model, and telling reasons in both languages."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from datetime import date

from allocation.cli import common
from allocation.values.truth import Outcome
from coordination.case.event import LoggFeil, Reason
from coordination.case.file import CaseFile, read_case
from coordination.case.fold import check_log
from coordination.model.compile import Model, load_model

MARKS = {Outcome.FULFILLED: "✓", Outcome.NOT_FULFILLED: "✗", Outcome.UNSETTLED: "?"}
_NN = {
    "holdt": "halden",
    "innen fristen": "innan fristen",
    "ukjent: ingen har satt et tall": "ukjend: ingen har sett eit tal",
    "falt bort, saken er avsluttet": "falle bort, saka er avslutta",
    "Saken er": "Saka er",
    "Saken er nå": "Saka er no",
    "Ikke ført.": "Ikkje ført.",
    "Ikke ført: noe må avklares først.": "Ikkje ført: noko må avklarast først.",
    "ingen er utpekt": "ingen er utpeikt",
    "gjelder": "gjeld",
    "gjelder ikke": "gjeld ikkje",
    "Det som kan skje nå:": "Det som kan hende no:",
    "hvem som helst": "kven som helst",
    "Alltid åpent:": "Alltid ope:",
    "innholdet er slettet": "innhaldet er sletta",
    "Ingenting har hendt ennå.": "Ingenting har hendt enno.",
    "Ingen frist har begynt.": "Ingen frist har byrja.",
    "dager gått": "dagar gått",
    "må sette tallet": "må setje talet",
    "ingen nevnt": "ingen nemnd",
    "må ses på igjen": "må sjåast på igjen",
    "Ingenting er flyttet tilbake.": "Ingenting er flytt tilbake.",
    "Ingenting må ses på igjen.": "Ingenting må sjåast på igjen.",
}


def sound(args: Namespace) -> CaseFile:
    """The case, where its chain holds: nothing is built on a log that is changed."""
    case = read_case(args.sak)
    if faults := case.verify():
        raise LoggFeil(faults)
    return case


def model_of(args: Namespace, case: CaseFile, day: date | None) -> Model:
    model = load_model(common.rules_of(args, case.kommune, day), case.modell)
    check_log(model.document, case.log.events)
    return model


def read(args: Namespace) -> tuple[CaseFile, Model, date, date]:
    day = common.required_day(args, "dato", "--dato")
    case = sound(args)
    return case, model_of(args, case, day), day, common.read_day(args.kjent_per, "--kjent-per") or day


def said(args: Namespace, text: str) -> str:
    return _NN.get(text, text) if args.sprak == "nn" else text


def reason_lines(reasons: Iterable[Reason], language: str, indent: str = "  ") -> list[str]:
    found = []
    for reason in reasons:
        text, question = reason.told(language)
        found.append(f"{indent}{MARKS[reason.outcome]} {text}{f' ({reason.place})' if reason.place else ''}")
        if question:
            found.append(f"{indent}  → {question}")
    return found


def reason_data(reason: Reason, language: str) -> dict[str, str]:
    text, question = reason.told(language)
    return {
        "slag": reason.kind,
        "navn": reason.name,
        "utfall": reason.outcome.value,
        "tekst": text,
        "sted": reason.place,
        "spørsmål": question,
    }

"""What the commands about a case share: reading it with its model, and telling reasons in both languages."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from datetime import date

from attrs import frozen

from allocation.cli import common
from allocation.values.truth import Outcome
from coordination.case.event import Log, Reason
from coordination.case.fold import check_log
from coordination.model.compile import Model, load_model
from coordination.store.file import CaseFile, read_case
from coordination.store.opening import store_of
from coordination.store.port import Store

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
    "Ført etter en annen utgave av modellen": "Ført etter ei anna utgåve av modellen",
    "Ingen signaler.": "Ingen signal.",
    "ukjent": "ukjend",
    "gjelder": "gjeld",
    "gjelder ikke": "gjeld ikkje",
    "Det som kan skje nå:": "Det som kan hende no:",
    "hvem som helst": "kven som helst",
    "Alltid åpent:": "Alltid ope:",
    "innholdet er slettet": "innhaldet er sletta",
    "Modellen gjelder ikke denne dagen.": "Modellen gjeld ikkje denne dagen.",
    "Ingenting har hendt ennå.": "Ingenting har hendt enno.",
    "Ingen frist har begynt.": "Ingen frist har byrja.",
    "dager gått": "dagar gått",
    "må sette tallet": "må setje talet",
    "ingen nevnt": "ingen nemnd",
    "må ses på igjen": "må sjåast på igjen",
    "Ingenting er flyttet tilbake.": "Ingenting er flytt tilbake.",
    "Ingenting må ses på igjen.": "Ingenting må sjåast på igjen.",
}


@frozen
class Opened:
    """A case with its log, whose chain holds, and the store the log is in.  ``version``: how many rows the log has there."""

    case: CaseFile
    store: Store
    log: Log
    version: int

    @property
    def facts(self) -> dict[str, object]:
        """What is known of the person."""
        return self.case.facts


def opened(args: Namespace) -> Opened:
    """The case, where its chain holds: nothing is built on a log that is changed."""
    case = read_case(args.sak)
    store = store_of(args.sak, case)
    return Opened(case, store, *store.log(case.sak))


def model_of(args: Namespace, found: Opened, day: date | None) -> Model:
    """The model that the case follows.  Raises LoggFeil where the log does not fit it."""
    model = load_model(common.rules_of(args, found.case.kommune, day), found.case.modell)
    check_log(model.document, found.log.events)
    return model


def read(args: Namespace) -> tuple[Opened, Model, date, date]:
    """The case, its model, the day it is read on and the day it is known by."""
    day = common.required_day(args, "dato", "--dato")
    found = opened(args)
    return found, model_of(args, found, day), day, common.read_day(args.kjent_per, "--kjent-per") or day


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

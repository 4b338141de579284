"""``tildeling samhandling signaler``: what somebody should notice in a case, with what it rests on."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import ExitStack

from allocation.cli import common
from allocation.cli.norwegian import UsageFault
from coordination.commands.reading import read, said
from coordination.model.compile import Model
from coordination.signals.host import DurableEngine, why_not_durable
from coordination.signals.notice import Notice, signals
from coordination.signals.subset import compile_signals

_MARKS = {"gitt": "!", "uavklart": "?", "ikke_gitt": "·"}


def show_signals(args: Namespace) -> int:
    """The signals of a case on a day; code 1 where the two evaluators differ."""
    case, model, day, known = read(args)
    reader = getattr(args, "for")
    if reader is not None and reader not in model.document.deltakere:
        raise UsageFault(f"Modellen har ingen instans «{reader}».", f"Velg {', '.join(model.document.deltakere) or 'ingen'}.")
    if args.motor not in (None, "durable", "ren"):
        raise UsageFault(f"Motoren «{args.motor}» finnes ikke.", "Velg durable eller ren.")
    why = why_not_durable()
    told: list[str] = []
    with ExitStack() as stack:
        engine = None
        if args.motor == "durable" or (args.motor is None and why is None and model.document.signaler):
            engine = stack.enter_context(DurableEngine(compile_signals(model.document)))
        found = signals(model, case.log, day, known, case.facts, reader, engine)
        if engine is not None:
            told += engine.told
    if engine is None and model.document.signaler:
        told.append("Regnet ut uten durable-rules" + (f": {why}." if why and args.motor is None else "."))
    if found.differs:
        told.append(f"durable-rules og vår egen utregning er ikke enige om {', '.join(sorted(found.differs))}; vår egen vises.")
    for line in told:
        print(line, file=sys.stderr)
    if args.format == "json":
        common.print_json([_data(model, one, args.sprak) for one in found.notices])
    else:
        print("\n".join(_lines(args, model, found.notices)))
    return 1 if found.differs else 0


def _lines(args: Namespace, model: Model, notices: tuple[Notice, ...]) -> list[str]:
    lines = []
    for one in sorted(notices, key=lambda one: list(_MARKS).index(one.state)):
        if one.state == "ikke_gitt":
            continue
        status = "" if one.signal.status == "vedtatt" else f" ({one.signal.status})"
        lines.append(f"{_MARKS[one.state]} {one.signal.told(args.sprak)}{status}")
        for name, value in one.because:
            shown = said(args, "ukjent") if value is None else str(value).replace("_", " ")
            lines.append(f"    {model.document.signaldata[name].told(args.sprak)}: {shown}")
    return lines or [said(args, "Ingen signaler.")]


def _data(model: Model, one: Notice, language: str) -> dict[str, object]:
    return {
        "signal": one.signal.gir,
        "regel": one.signal.id,
        "svar": one.state,
        "til": one.signal.til,
        "tekst": one.signal.told(language),
        "status": one.signal.status,
        "bygger_på": {name: "ukjent" if value is None else value for name, value in one.because},
    }

"""The command ``tildeling``.  Each command is a module; only the one asked for is imported, so the first answer comes fast."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise

from allocation import rooms
from allocation.cli.norwegian import Parser, UsageFault, ascii_words, nearest
from allocation.errors import Funn, MaskinFeil, TildelingFeil, os_reason
from allocation.terminal import Stopped, plain_streams, stop_tidily

COMMANDS: dict[str, tuple[str, str]] = {
    "vurder": ("vurder", "vurder en sak etter én regel, eller alle tjenestene for den"),
    "begrunn": ("begrunn", "skriv begrunnelsen for et svar, kort eller full, på bokmål eller nynorsk"),
    "vis-tjenester": ("vis_tjenester", "vis tjenestene for en situasjon, som innbygger eller ansatt"),
    "spør": ("spor", "still bare de spørsmålene som kan avgjøre saken"),
    "tidslinje": ("tidslinje", "vis hvordan svaret endrer seg over tid"),
    "etterprøv": ("etterprov", "regn ut et tidligere svar på nytt fra kvitteringen"),
    "beregn": ("beregn", "svar for alle rader i et register (Parquet eller CSV)"),
    "regler": ("regler", "list opp reglene, kommunene og overleggene"),
    "vis": ("vis", "vis en regel som lesbar tekst med kilder og historie"),
    "fakta": ("fakta", "vis opplysningene som en sak kan ha"),
    "skjema": ("skjema", "skriv JSON Schema for saker, regler eller svar"),
    "sammenlign": ("sammenlign", "sammenlign to regelsett: hva et forslag gjør med scenarioer, mennesker og penger"),
    "dekning": ("dekning", "vis hva scenarioene dekker av reglene, og hva ingen av dem viser"),
    "muter": ("muter", "endre reglene feil, og finn endringer som ingen scenario merker"),
    "nettsted": ("nettsted", "lag sider om reglene som kan leses i en nettleser"),
    "kontroller": ("kontroller", "finn kommunale dokumenter og reformer som innskrenker en rett eller bryter et tak"),
    "valider": ("valider", "prøv regeldokumenter og saksfiler, og meld alle feil"),
    "kildekontroll": ("kildekontroll", "prøv reglenes kilder og tall mot lovtekstene"),
}
_ASCII = {ascii_words(name): name for name in COMMANDS}
_VERSION = ("--versjon", "--version", "-V")
_HELP = ("-h", "--help", "--hjelp", "hjelp")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code: 0 done, 1 something was found, 2 wrong use or input, 3 the machine failed, 70 a
    fault of ours, 130 and 143 interrupted."""
    with plain_streams(), stop_tidily():
        return _guarded(arguments)


def _guarded(arguments: Sequence[str] | None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or words[0] in _HELP:
        print(overview())
        return 0
    if words[0] in _VERSION:
        from allocation.version import VERSION

        print(f"tildeling {VERSION}")
        return 0
    try:
        return _run(words)
    except UsageFault as fault:
        return _told(words, [fault.finding], 2)
    except TildelingFeil as error:
        return _told(words, error.findings, 3 if isinstance(error, MaskinFeil) else 2)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115  (nobody reads any more; what is left is thrown away)
        return 0
    except OSError as error:
        message = f"Maskinen svarte med en feil: {os_reason(error)}."
        return _told(words, [Funn(message, "Prøv igjen når den er rettet.", code=MaskinFeil.code)], 3)
    except MemoryError:
        return _told(words, [Funn("Maskinen har ikke mer minne.", "Prøv med en mindre fil.", code=MaskinFeil.code)], 3)
    except KeyboardInterrupt:
        print("\nAvbrutt.", file=sys.stderr)
        return 130
    except Stopped:
        print("\nStanset.", file=sys.stderr)
        return 143
    except Exception as error:
        return _told(words, [_our_fault(error)], 70)


def _told(words: Sequence[str], findings: Sequence[Funn], code: int) -> int:
    """Tell every finding: as text on standard error, or with ``--format json`` as the only thing on standard output."""
    if "--format=json" in words or ("--format", "json") in pairwise(words):
        from json import dumps

        print(dumps({"feil": [finding.to_data() for finding in findings]}, ensure_ascii=False, indent=2))
        return code
    for finding in findings:
        print(finding, file=sys.stderr)
    if len(findings) > 1:
        print(f"\n{len(findings)} feil.", file=sys.stderr)
    return code


def _our_fault(error: Exception) -> Funn:
    """That the fault is ours, and where, without the data of the case.  ``TILDELING_SPOR`` shows the whole trace."""
    import traceback

    if os.environ.get("TILDELING_SPOR"):
        traceback.print_exception(error)
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{'/'.join(last.filename.replace(os.sep, '/').split('/')[-3:])}:{last.lineno}"
    message = f"Dette er en feil i tildeling, ikke i det du skrev: {type(error).__name__} i {place}."
    return Funn(message, "Meld fra om den, med kommandoen du skrev.", code="intern")


def _run(words: list[str]) -> int:
    known = COMMANDS if ascii_words(words[0]) in _ASCII else {**COMMANDS, **rooms.commands()}
    name = next((name for name in known if ascii_words(name) == ascii_words(words[0])), None)
    if name is None:
        raise UsageFault(f"Kommandoen «{words[0]}» finnes ikke.", nearest(words[0], known) or "Se tildeling --help.")
    where, text = known[name]
    module = import_module(where if name not in COMMANDS else f"allocation.cli.{where}")
    parser = Parser(name, text, module.EXAMPLE)
    module.configure(parser)
    code: int = module.run(parser.parse(words[1:]))
    return code


def overview() -> str:
    """The help of ``tildeling`` itself."""
    known = {**COMMANDS, **rooms.commands()}
    width = max(len(name) for name in known)
    lines = [
        "tildeling – regler for tildeling av kommunale helse- og omsorgstjenester",
        "",
        "Bruk: tildeling KOMMANDO [VALG]",
        "",
        "Kommandoer:",
        *(f"  {name:<{width}}  {text}" for name, (_, text) in known.items()),
        "",
        "Navn med æ, ø og å kan også skrives uten: spor, etterprov.",
        "Hjelp til en kommando: tildeling vurder --help",
        "",
        "Eksempel:",
        "  tildeling vurder eksempler/bpa.yaml --regel pbrl.2-1-d --dato 2026-03-01",
    ]
    return "\n".join(lines)

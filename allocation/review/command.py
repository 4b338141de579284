"""``tildeling revurder``: the running decisions that must be looked at, why, and by when."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from allocation.cli import common
from allocation.cli.beregn import read_children
from allocation.cli.norwegian import Parser, UsageFault
from allocation.engine.rules import RuleChoice
from allocation.files import refuse_overlap, write_whole

if TYPE_CHECKING:
    from allocation.review.review import Review

EXAMPLE = """tildeling revurder --register vedtak.parquet --dato 2026-12-01 --innen 90d
tildeling revurder --register vedtak.parquet --regel egenandel.hjemme --dato 2026-12-01 --innen 90d --ut oppgaver.csv
tildeling revurder --register vedtak.parquet --regel pbrl.2-1-d --dato 2026-12-01 --forslag utkast.yaml --ut oppgaver.ics"""
_ENDINGS = (".csv", ".json", ".ics")
_MOST_DAYS = 3660


def configure(parser: Parser) -> None:
    parser.option("--register", "vedtakene, én rad for hvert (Parquet eller CSV), med kolonnen nøkkel", value="FIL")
    parser.option("--tabell", "register for en tabell, koblet med kolonnen nøkkel", value="NAVN=FIL", many=True)
    parser.option("--dato", "dagen det ses fra", value="ÅÅÅÅ-MM-DD")
    parser.option("--innen", "så langt fram det ses, i dager, eller en dag", default="90d", value="90d|ÅÅÅÅ-MM-DD")
    parser.option(
        "--regel", "reglene vedtakene er etter; uten dem ses bare på perioder og det som er registrert", value="REGEL", many=True
    )
    parser.option("--verdi", "tallet den første regelen gir, som er omfanget i kolonnen innvilget", value="NAVN")
    parser.option("--forslag", "nye kriterier eller et forslag, som id eller fil", value="FIL", many=True)
    common.rule_options(parser)
    parser.option("--bevisføring", "om bevisføringen er åpen eller avsluttet", default="åpen", value="åpen|avsluttet")
    parser.option("--ut", "skriv oppgavene hit: .csv, .json eller .ics, kalenderen (kan gjentas)", value="FIL", many=True)
    common.output_options(parser)


def run(args: Namespace) -> int:
    from allocation.review.review import review
    from allocation.review.told import text, to_data

    register = common.required(args, "register", "--register")
    day = common.required_day(args, "dato", "--dato")
    end = _end(args.innen, day)
    if wrong := [path for path in args.ut if not path.lower().endswith(_ENDINGS)]:
        raise UsageFault(f"Oppgavene kan ikke skrives til {wrong[0]}.", f"Bruk {', '.join(_ENDINGS)}.")
    if (args.forslag or args.verdi) and not args.regel:
        raise UsageFault("--regel mangler.", "Skriv regelen vedtakene er etter, for eksempel --regel pbrl.2-1-d.")
    children = read_children(args.tabell)
    inputs = {"registeret": register, **{f"tabellen {name}": path for name, path in children.items()}}
    refuse_overlap({f"oppgavene {path}": path for path in args.ut}, inputs)
    choice = RuleChoice.of(args.kommune, args.regler, args.overlegg, date=day, national=args.nasjonale_regler)
    found = review(
        choice,
        register,
        args.regel,
        day,
        end,
        children=children,
        overlays=args.forslag,
        value=args.verdi,
        evidence=common.evidence(args),
    )
    command = _command(args)
    for path in args.ut:
        _write(found, path, args.sprak, command)
        print(f"Oppgavene er skrevet til {path}.", file=sys.stderr)
    if args.format == "json":
        common.print_json(to_data(found, command))
    else:
        print(text(found, args.sprak))
    return 0


def _write(found: Review, path: str, lang: str, command: str) -> None:
    from allocation.review.told import as_calendar, as_csv, source, to_data

    if path.lower().endswith(".ics"):
        write_whole(path, as_calendar(found, lang).encode())
    elif path.lower().endswith(".json"):
        write_whole(path, json.dumps(to_data(found, command), ensure_ascii=False, indent=2) + "\n")
    else:
        write_whole(path, as_csv(found, lang, command))
        write_whole(f"{path}.kilde.json", json.dumps(source(found, command), ensure_ascii=False, indent=2) + "\n")


def _end(written: str, day: date) -> date:
    if match := re.fullmatch(r"(\d{1,4})d", written, re.ASCII):
        days = int(match[1])
    else:
        end = common.read_day(written, "--innen")
        assert end is not None
        days = (end - day).days
    if not 0 < days <= _MOST_DAYS:
        raise UsageFault(f"--innen er «{written}».", "Skriv antall dager, som 90d, eller en dag etter --dato, høyst ti år fram.")
    return day + timedelta(days=days)


def _command(args: Namespace) -> str:
    """The command that was written, without what only tells how the list is shown."""
    options = (
        "--register",
        "--tabell",
        "--dato",
        "--innen",
        "--regel",
        "--verdi",
        "--forslag",
        "--kommune",
        "--regler",
        "--overlegg",
    )
    return common.written(args, ["tildeling revurder"], options)

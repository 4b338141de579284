"""``tildeling beregn``: answer every row of a register by columns."""

from __future__ import annotations

import sys
from argparse import Namespace

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.files import refuse_overlap, write_whole

EXAMPLE = """tildeling beregn --register personer.parquet --tabell tjeneste=tjenester.parquet \\
    --regel pbrl.2-1-d --dato 2026-03-01 --ut svar.parquet"""
_SHOWN = 20


def configure(parser: Parser) -> None:
    parser.option("--register", "register med én rad per sak (Parquet eller CSV)", value="FIL")
    parser.option("--tabell", "register for en tabell, koblet med kolonnen nøkkel", value="NAVN=FIL", many=True)
    parser.option("--regel", "reglens id", value="REGEL", many=True)
    parser.option("--dato", "datoen for rader uten kolonnen dato", value="ÅÅÅÅ-MM-DD")
    common.rule_options(parser)
    parser.option("--bevisføring", "om bevisføringen er åpen eller avsluttet", default="åpen", value="åpen|avsluttet")
    parser.option("--lesemåte", "valg der retten er uavklart: adresse=valg", value="ADR=VALG", many=True)
    parser.option("--anta", "en opplysning registeret ikke har, antatt for alle rader", value="NAVN=VERDI", many=True)
    parser.option("--ut", "skriv svarene hit (Parquet eller CSV)", value="FIL")
    parser.option("--avviste", "skriv avviste rader med grunn hit (CSV)", value="FIL")


def run(args: Namespace) -> int:
    from allocation.columns import calculate, calculate_to_file
    from allocation.columns.csv import csv_text
    from allocation.engine.rulesets import RuleSets

    register = common.required(args, "register", "--register")
    if not args.regel:
        raise UsageFault("--regel mangler.", "Skriv --regel og reglens id; kan gjentas.")
    children = _children(args.tabell)
    inputs = {"registeret": register, **{f"tabellen {name}": path for name, path in children.items()}}
    refuse_overlap({"svarene": args.ut, "de avviste": args.avviste}, inputs)
    day = common.read_day(args.dato, "--dato")
    choice = common.choice_of(args, day=day)
    rules = RuleSets.of(choice)
    common.tell(args, choice, choice.load() if args.kommune else rules(None), None)
    options = {
        "date": day,
        "evidence": common.evidence(args),
        "children": children,
        "municipality": args.kommune,
        "readings": common.readings(args),
        "assumed": _assumed(args.anta),
    }
    if args.ut:
        result = calculate_to_file(rules, register, args.regel, args.ut, **options)
        print(f"Svarene er skrevet til {args.ut}.")
    else:
        result = calculate(rules, register, args.regel, **options)
        print(f"{result.frame.height} rader besvart." + (f" De første {_SHOWN}:" if result.frame.height > _SHOWN else ""))
        print(csv_text(result.frame.head(_SHOWN), "\t"), end="")
    if args.anta:
        print(f"Antatt for alle rader, og merket i hver rad: {'; '.join(args.anta)}.")
    if result.ignored:
        print(f"Kolonner som ingen av reglene leser: {', '.join(result.ignored)}.", file=sys.stderr)
    for notice in result.notices:
        print(notice, file=sys.stderr)
    return _report_rejected(result.rejected, args.avviste)


def _children(written: list[str]) -> dict[str, str]:
    children = {}
    for text in written:
        table, sign, path = text.partition("=")
        if not sign or not path:
            raise UsageFault(f"Tabellen «{text}» er ikke skrevet riktig.", "Skriv --tabell tjeneste=tjenester.parquet.")
        children[table] = path
    return children


def _assumed(written: list[str]) -> dict[str, str]:
    assumed: dict[str, str] = {}
    for text in written:
        name, sign, value = text.partition("=")
        if not sign or not name or not value:
            raise UsageFault(f"Antakelsen «{text}» er ikke skrevet riktig.", "Skriv --anta særlov_gir_minsteytelse=nei.")
        if name in assumed:
            raise UsageFault(f"Det er antatt to verdier for {name}.", "Behold den ene.")
        assumed[name] = value
    return assumed


def _report_rejected(rejected: object, path: str | None) -> int:
    import polars as pl

    from allocation.columns.csv import csv_text

    assert isinstance(rejected, pl.DataFrame)
    if rejected.height == 0:
        return 0
    print(f"{rejected.height} feil i registeret; radene med feil er ikke besvart.")
    if path:
        write_whole(path, csv_text(rejected))
        print(f"De avviste er skrevet til {path}.")
    else:
        print(csv_text(rejected.head(_SHOWN), "\t"), end="")
    return 1

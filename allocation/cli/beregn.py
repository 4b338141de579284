"""``tildeling beregn``: answer every row of a register by columns."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.files import STDIN, read_bytes, refuse_overlap, write_whole

if TYPE_CHECKING:
    from allocation.columns import Result

EXAMPLE = """tildeling beregn --register personer.parquet --tabell tjeneste=tjenester.parquet \\
    --regel pbrl.2-1-d --dato 2026-03-01 --ut svar.parquet"""
_SHOWN = 20
_MOST_PIPED = 1 << 30


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
    common.format_option(parser)
    parser.option("--avviste", "skriv avviste rader med grunn hit (CSV)", value="FIL")


def run(args: Namespace) -> int:
    from allocation.columns import calculate, calculate_to_file
    from allocation.columns.csv import csv_text
    from allocation.engine.rulesets import RuleSets

    register = common.required(args, "register", "--register")
    if not args.regel:
        raise UsageFault("--regel mangler.", "Skriv --regel og reglens id; kan gjentas.")
    children = read_children(args.tabell)
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
        "assumed": read_assumed(args.anta),
    }
    with input_file(register) as read:
        if args.ut:
            result = calculate_to_file(rules, read, args.regel, args.ut, **options)
        else:
            result = calculate(rules, read, args.regel, **options)
    if args.avviste and result.rejected.height:
        write_whole(args.avviste, csv_text(result.rejected))
    if args.format == "json":
        common.print_json(_data(args, result))
    else:
        _print(args, result)
    return 1 if result.rejected.height else 0


@contextmanager
def input_file(register: str) -> Iterator[str]:
    """The register's file; what comes on standard input («-») is put in one, since a register is read in pieces."""
    if register != STDIN:
        yield register
        return
    content = read_bytes(register, _MOST_PIPED)
    with TemporaryDirectory() as folder:
        path = Path(folder) / ("standard-inn.parquet" if content.startswith(b"PAR1") else "standard-inn.csv")
        path.write_bytes(content)
        yield str(path)


def _print(args: Namespace, result: Result) -> None:
    from allocation.columns.csv import csv_text

    if args.ut:
        print(f"Svarene er skrevet til {args.ut}.")
    else:
        print(f"{result.frame.height} rader besvart." + (f" De første {_SHOWN}:" if result.frame.height > _SHOWN else ""))
        print(csv_text(result.frame.head(_SHOWN), "\t"), end="")
    if args.anta:
        print(f"Antatt for alle rader, og merket i hver rad: {'; '.join(args.anta)}.")
    if result.ignored:
        print(f"Kolonner som ingen av reglene leser: {', '.join(result.ignored)}.", file=sys.stderr)
    for notice in result.notices:
        print(notice, file=sys.stderr)
    if not result.rejected.height:
        return
    print(f"{result.rejected.height} feil i registeret; radene med feil er ikke besvart.")
    if args.avviste:
        print(f"De avviste er skrevet til {args.avviste}.")
    else:
        print(csv_text(result.rejected.head(_SHOWN), "\t"), end="")


def _data(args: Namespace, result: Result) -> dict[str, object]:
    return {
        "svar": None if args.ut else [_plain(row) for row in result.frame.to_dicts()],
        "fil": args.ut,
        "avviste": [_plain(row) for row in result.rejected.to_dicts()],
        "ikke_lest": list(result.ignored),
        "merknader": list(result.notices),
        "antatt": list(args.anta),
    }


def _plain(row: Mapping[str, object]) -> dict[str, object]:
    """A row for JSON: dates and exact decimals as text."""
    return {name: value if isinstance(value, str | int | bool | None) else str(value) for name, value in row.items()}


def read_children(written: list[str]) -> dict[str, str]:
    """Table → file, of ``--tabell``."""
    children = {}
    for text in written:
        table, sign, path = text.partition("=")
        if not sign or not path:
            raise UsageFault(f"Tabellen «{text}» er ikke skrevet riktig.", "Skriv --tabell tjeneste=tjenester.parquet.")
        children[table] = path
    return children


def read_assumed(written: list[str]) -> dict[str, str]:
    """Fact → value, of ``--anta``."""
    assumed: dict[str, str] = {}
    for text in written:
        name, sign, value = text.partition("=")
        if not sign or not name or not value:
            raise UsageFault(f"Antakelsen «{text}» er ikke skrevet riktig.", "Skriv --anta særlov_gir_minsteytelse=nei.")
        if name in assumed:
            raise UsageFault(f"Det er antatt to verdier for {name}.", "Behold den ene.")
        assumed[name] = value
    return assumed

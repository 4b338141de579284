"""``tildeling lag-register``: made-up people that together are like published statistics."""

from __future__ import annotations

import re
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.cli.tables import print_rows

if TYPE_CHECKING:
    from allocation.synthetic.margins import Compared

EXAMPLE = """tildeling lag-register oppdiktet --antall 100000 --dato 2026-12-01
tildeling lag-register oppdiktet --kontroller"""
_STATISTICS = "statistikk.mottakere"


def configure(parser: Parser) -> None:
    parser.argument("MAPPE", "mappen som lages, eller som kontrolleres")
    parser.option("--antall", "hvor mange personer, høyst 10 millioner", default="10000", value="TALL")
    parser.option("--frø", "samme frø gir de samme personene, også når antallet er et annet", default="1", value="TALL")
    parser.option("--dato", "dagen personene er slik", value="ÅÅÅÅ-MM-DD")
    parser.option("--kommune", "kommunen alle bor i", value="NR")
    parser.option("--statistikk", "dokumentet med de offentlige tallene", default=_STATISTICS, value="ID")
    parser.option("--regler", "mappe med flere regler; de legges til, og samme id erstatter", value="MAPPE", many=True)
    parser.option("--kontroller", "sammenlign en mappe som alt er laget, med de offentlige tallene", flag=True)
    common.format_option(parser)


def run(args: Namespace) -> int:
    from allocation.engine.rules import load_rules
    from allocation.synthetic.document import load_statistics
    from allocation.synthetic.margins import compare

    statistics = load_statistics(load_rules(folders=args.regler), args.statistikk)
    folder = Path(args.mappe)
    if not args.kontroller:
        from allocation.synthetic.made import write
        from allocation.synthetic.people import Maker
        from allocation.synthetic.raking import plan

        day = common.required_day(args, "dato", "--dato")
        count, seed = _number(args.antall, "--antall", 10_000_000), _number(args.fro, "--frø", 2**31, least=0)
        place = None if args.kommune is None else load_rules(municipality=args.kommune).municipality
        write(Maker(statistics, plan(statistics), seed, day, place), count, folder, _command(args))
    elif not (folder / "personer.parquet").is_file():
        raise UsageFault(f"{folder} er ikke laget av lag-register.", "Lag den først, uten --kontroller.")
    found = compare(folder, statistics)
    if args.format == "json":
        common.print_json({"syntetisk": True, "marginer": [_data(each) for each in found]})
    else:
        _print(found, folder)
    return 1 if args.kontroller and not all(each.fits for each in found) else 0


def _print(found: list[Compared], folder: Path) -> None:
    print(f"SYNTETISKE TALL. Alle i {folder} er oppdiktet.")
    print_rows(
        ("TALL", "TRYKT", "LAGET", "STEMMER"),
        [(e.what, _said(e.printed, e), _said(e.made, e), "ja" if e.fits else "NEI") for e in found],
    )
    wrong = sum(not each.fits for each in found)
    print(f"{len(found)} tall: {len(found) - wrong} stemmer, {wrong} stemmer ikke.")


def _said(value: float, each: Compared) -> str:
    return (f"{100 * value:.2f} %" if each.unit == "andel" else f"{value:.1f} timer").replace(".", ",")


def _data(each: Compared) -> dict[str, object]:
    return {
        **{"tall": each.what, "kilde": each.source, "trykt": round(each.printed, 6), "laget": round(each.made, 6)},
        **{"høyst_fra": round(each.allowed, 6), "enhet": each.unit, "stemmer": each.fits},
    }


def _number(written: str, shown: str, most: int, least: int = 1) -> int:
    if not re.fullmatch(r"\d{1,10}", written, re.ASCII) or not least <= int(written) <= most:
        raise UsageFault(f"{shown} er «{written}».", f"Skriv et helt tall fra {least} til {most}.")
    return int(written)


def _command(args: Namespace) -> str:
    words = ["tildeling lag-register", args.mappe, "--antall", args.antall, "--frø", args.fro, "--dato", args.dato]
    words += ["--kommune", args.kommune] if args.kommune else []
    words += ["--statistikk", args.statistikk] if args.statistikk != _STATISTICS else []
    return " ".join([*words, *(f"--regler {folder}" for folder in args.regler)])

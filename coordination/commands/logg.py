"""``tildeling logg``: is anything in a log changed, how far it had come, and lawful erasure."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.errors import Funn
from allocation.files import read_bytes, refuse_overlap, write_whole
from coordination.case.event import LoggFeil
from coordination.commands.action import action_of
from coordination.store.chain import Anchor, Erasure
from coordination.store.file import read_case
from coordination.store.opening import open_store

EXAMPLE = """tildeling logg anker sak.json --til anker.json
tildeling logg verifiser sak.json --anker anker.json
tildeling logg slett sak.json --id h1 --hjemmel "…" --av "…" --dato 2026-04-01"""
MAX_ANCHOR = 64 << 20
_BOUNDARIES = (
    "Loggen er verken journalen eller arkivet: det som er ført der, er ikke slettet.",
    "Sikkerhetskopier har det til de er byttet ut.",
)


def configure(parser: Parser) -> None:
    parser.argument("HANDLING", f"hva du vil: {', '.join(_ACTIONS)}")
    parser.argument("LOGG", "en saksfil, en SQLite-fil eller adressen til en database")
    parser.option("--anker", "filen med ankeret, slik det ble tatt vare på et annet sted", value="FIL")
    parser.option("--til", "filen ankeret skrives til; legg den et annet sted enn loggen", value="FIL")
    parser.option("--sak", "saken det skal slettes i, når loggen har flere", value="ID")
    parser.option("--id", "hendelsen som mister innholdet sitt", value="ID", many=True)
    parser.option("--hele", "slett hele saken; bare hashene står igjen", flag=True)
    parser.option("--hjemmel", "hva slettingen bygger på", value="TEKST")
    parser.option("--av", "hvem som har bestemt det", value="TEKST")
    parser.option("--dato", "dagen det ble bestemt", value="ÅÅÅÅ-MM-DD")
    common.format_option(parser)


def run(args: Namespace) -> int:
    return _ACTIONS[action_of(args, _ACTIONS)](args)


def _verify(args: Namespace) -> int:
    store = open_store(args.logg)
    count = sum(1 for _ in store.rows())
    found = store.verify(None if args.anker is None else read_anchor(args.anker))
    if args.format == "json":
        common.print_json({"rader": count, "feil": [finding.to_data() for finding in found], "anker": args.anker is not None})
        return 1 if found else 0
    for finding in found:
        print(finding)
    print(f"{count} rader, {len(found)} feil.")
    if args.anker is None:
        print("Uten et anker vises det ikke om slutten er kuttet, eller om kjeden er laget på nytt.")
    return 1 if found else 0


def _anchor(args: Namespace) -> int:
    where = common.required(args, "til", "--til")
    refuse_overlap({"--til": where}, {"LOGG": args.logg})
    store = open_store(args.logg)
    if faults := store.verify():
        raise LoggFeil(faults)
    anchor = store.anchor()
    heads = {case: {"nr": nr, "lenke": link.hex()} for case, (nr, link) in anchor.heads.items()}
    write_whole(where, json.dumps({"hoder": heads, "sum": anchor.digest.hex()}, ensure_ascii=False, indent=2) + "\n")
    print(f"Ankeret for {len(heads)} saker er skrevet til {where}. Ta vare på det et annet sted enn loggen.")
    return 0


def _erase(args: Namespace) -> int:
    day = common.required_day(args, "dato", "--dato")
    basis, who = common.required(args, "hjemmel", "--hjemmel"), common.required(args, "av", "--av")
    if bool(args.id) == args.hele:
        raise UsageFault("Si hva som skal slettes.", "Skriv --id for hver hendelse, eller --hele for hele saken.")
    case = args.sak or (read_case(args.logg).sak if args.logg.endswith(".json") else None)
    if case is None:
        raise UsageFault("--sak mangler.", "Loggen kan ha flere saker; skriv id-en til saken.")
    store = open_store(args.logg)
    store.log(case)
    store.erase(case, Erasure(tuple(dict.fromkeys(args.id)), basis, who, day, whole=args.hele))
    print("Saken er slettet; bare hashene står igjen, og kjeden holder." if args.hele else "Innholdet er slettet; kjeden står.")
    if args.hele and args.logg.endswith(".json"):
        print("Opplysningene om personen står ennå i saksfilen; slett den når den ikke trengs.")
    print("\n".join(_BOUNDARIES))
    return 0


def read_anchor(path: str | Path) -> Anchor:
    """An anchor from its file.  Raises FilFeil, or LoggFeil where it is none or does not hang together."""
    try:
        raw = json.loads(read_bytes(path, MAX_ANCHOR))
        anchor = Anchor({case: (int(head["nr"]), bytes.fromhex(head["lenke"])) for case, head in raw["hoder"].items()})
        whole = bytes.fromhex(raw["sum"]) == anchor.digest
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise LoggFeil(Funn("filen er ikke et anker", "et anker lages med tildeling logg anker", str(path))) from None
    if not whole:
        raise LoggFeil(Funn("ankeret er endret: summen stemmer ikke", "bruk en annen kopi av det", str(path)))
    return anchor


_ACTIONS = {"verifiser": _verify, "anker": _anchor, "slett": _erase}

"""``tildeling tjeneste``: the HTTP service on this machine."""

from __future__ import annotations

import gc
import logging
import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from ipaddress import ip_address
from typing import TYPE_CHECKING

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.errors import TildelingFeil
from allocation.extras import install

if TYPE_CHECKING:
    from allocation_service.store import Shelf

EXAMPLE = """tildeling tjeneste
tildeling tjeneste --kommuner 3005 --kommuner Bærum --port 8842
tildeling tjeneste --openapi > openapi.json"""


def configure(parser: Parser) -> None:
    parser.option("--adresse", "adressen det lyttes på; en annen enn maskinens egen krever --bak-proxy", default="127.0.0.1")
    parser.option("--port", "porten", default="8842", value="TALL")
    parser.option("--kommuner", "bare disse kommunene, nummer eller navn", value="NR", many=True)
    parser.option("--regler", "mappe med flere regler; de legges til, og samme id erstatter", value="MAPPE", many=True)
    parser.option("--vertsnavn", "navn tjenesten også svarer på", value="NAVN", many=True)
    parser.option("--bak-proxy", "en proxy foran tjenesten slipper bare inn dem som skal inn", flag=True)
    parser.option("--varm-dato", "dagen reglene varmes opp for, vanligvis i dag; endrer ingen svar", value="ÅÅÅÅ-MM-DD")
    parser.option("--openapi", "skriv OpenAPI-dokumentet, og slutt", flag=True)


def run(args: Namespace) -> int:
    try:
        import uvicorn

        from allocation_service.app import create_app
        from allocation_service.store import Shelf, Store
    except ImportError as error:
        raise UsageFault(f"Tjenesten trenger {error.name}, som ikke er installert.", install("tjeneste")) from error
    if not (args.port.isdigit() and 0 < int(args.port) < 1 << 16):
        raise UsageFault(f"--port er «{args.port}».", "Skriv et helt tall fra 1 til 65535.")
    if not args.bak_proxy and not _own(args.adresse):
        help = "Sett en proxy foran som slipper inn dem som skal inn, og skriv --bak-proxy; se docs/tjeneste.md."
        raise UsageFault(f"--adresse {args.adresse} kan nås fra andre maskiner, og tjenesten slipper inn alle.", help)
    with set_apart():
        shelf = Shelf(Store(args.regler, args.kommuner or None))
    # The only look at the clock: which day's rules are compiled first. No answer depends on it.
    warm_on = common.read_day(args.varm_dato, "--varm-dato") or date.today()
    app = create_app(shelf, warm_on=warm_on, while_warming=set_apart, hosts=(name.lower() for name in args.vertsnavn))
    if args.openapi:
        common.print_json(app.openapi())
        return 0
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    print(f"Tjenesten svarer på http://{args.adresse}:{args.port} når /klar sier det.", file=sys.stderr)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, lambda *_: threading.Thread(target=_renew, args=(shelf, warm_on), daemon=True).start())
    uvicorn.run(
        app, host=args.adresse, port=int(args.port), log_config=None, access_log=False, server_header=False, date_header=True
    )
    return 0


@contextmanager
def set_apart() -> Iterator[None]:
    """While rules are read: what is made is kept, so looking through it for rubbish would be a third of the work.  Afterwards all
    there is is set apart from what is looked through: a request would else wait while every rule is."""
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        gc.enable()


def _renew(shelf: Shelf, on: date) -> None:
    """Read the rules anew; what is wrong with them is told on standard error, and those before still answer."""
    try:
        with set_apart():
            shelf.renew(on)
    except TildelingFeil as error:
        print(f"De nye reglene kan ikke brukes; de før gjelder.\n{error}", file=sys.stderr)
    else:
        print(f"Nye regler: {shelf.now.base.mark}.", file=sys.stderr)


def _own(address: str) -> bool:
    """Can only this machine reach it?"""
    try:
        return address == "localhost" or ip_address(address).is_loopback
    except ValueError:
        return False

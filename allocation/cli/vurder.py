"""``tildeling vurder``: the answer of one rule for one case, or without a rule the service answer."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import TYPE_CHECKING

from allocation.answers.answer import assess
from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault

if TYPE_CHECKING:
    from allocation.catalogue import Catalogue

EXAMPLE = """tildeling vurder eksempler/bpa.yaml --regel pbrl.2-1-d --dato 2026-03-01
tildeling vurder sak.yaml --regel egenandel.hjemme --kommune 3005 --dato 2023-06-01 --format json
tildeling vurder sak.yaml --dato 2026-03-01                        (alle tjenestene)
tildeling vurder sak.yaml --dato 2026-03-01 --tjeneste støttekontakt"""


def configure(parser: Parser) -> None:
    parser.argument("SAK", "saksfil i YAML eller JSON")
    common.assessment_options(parser, all_services=True)
    parser.option("--tjeneste", "bare denne tjenesten, med alt som hører til", value="TJENESTE")
    common.output_options(parser)
    parser.option("--kvittering", "skriv kvitteringen til denne filen", value="FIL")
    parser.option("--full", "vis alle vilkår, også de som ikke avgjorde", flag=True)
    parser.option("--alle", "nevn også tjenestene ingen har spurt om, når det gjelder alle tjenestene", flag=True)
    common.presumption_option(parser)


def run(args: Namespace) -> int:
    _check(args)
    day = common.required_day(args, "dato", "--dato")
    if not args.regel:
        return _services(args, day)
    known_by = common.read_day(args.kjent_per, "--kjent-per")
    case, rules = common.case_and_rules(args, day)
    answer = assess(
        rules, case, args.regel, date=day, known_by=known_by, evidence=common.evidence(args), readings=common.readings(args)
    )
    if args.kvittering:
        common.write_receipt(answer, args.kvittering, args.sak)
    if args.format == "json":
        common.print_json(answer.to_data(args.sprak, change=True, salt=common.new_salt()))
    else:
        common.show(answer, args.sprak, full=args.full)
    return 0


def _check(args: Namespace) -> None:
    if args.regel and args.tjeneste is not None:
        raise UsageFault("--regel og --tjeneste kan ikke brukes sammen.", "Velg én av dem.")


def _services(args: Namespace, day: date) -> int:
    """The service answer, or one service of it."""
    case, rules = common.case_and_rules(args, day)
    one = None if args.tjeneste is None else [args.tjeneste]
    presume = one is None and not args.full and not args.uten_antakelser
    catalogue = common.services_of(args, case, rules, day, one, presume=presume)
    if args.kvittering:
        common.write_receipt(catalogue, args.kvittering, args.sak)
    if args.format == "json":
        full = args.full or args.tjeneste is not None
        common.print_json(catalogue.to_data(args.sprak, questions=full, full=full))
    else:
        common.show_text(_text(args, catalogue))
    return 0


def _text(args: Namespace, catalogue: Catalogue) -> str:
    if args.tjeneste is None:
        return catalogue.text(args.sprak, full=args.full, every=args.alle)
    from allocation.catalogue.sheet import render

    return render(catalogue.services[0], args.sprak, full=args.full)

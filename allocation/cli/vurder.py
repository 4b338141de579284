"""``tildeling vurder``: the answer of one rule for one case."""

from __future__ import annotations

from argparse import Namespace

from allocation.answers.answer import assess
from allocation.cli import common
from allocation.cli.norwegian import Parser

EXAMPLE = """tildeling vurder eksempler/bpa.yaml --regel pbrl.2-1-d --dato 2026-03-01
tildeling vurder sak.yaml --regel egenandel.hjemme --kommune 3005 --dato 2023-06-01 --format json"""


def configure(parser: Parser) -> None:
    parser.argument("SAK", "saksfil i YAML eller JSON")
    common.assessment_options(parser)
    common.output_options(parser)
    parser.option("--kvittering", "skriv kvitteringen til denne filen", value="FIL")
    parser.option("--full", "vis alle vilkår, også de som ikke avgjorde", flag=True)


def run(args: Namespace) -> int:
    rule = common.required(args, "regel", "--regel")
    day = common.required_day(args, "dato", "--dato")
    known_by = common.read_day(args.kjent_per, "--kjent-per")
    case, rules = common.case_and_rules(args)
    answer = assess(
        rules, case, rule, date=day, known_by=known_by, evidence=common.evidence(args), readings=common.readings(args)
    )
    if args.kvittering:
        common.write_receipt(answer, args.kvittering)
    if args.format == "json":
        common.print_json(answer.to_data())
    else:
        common.show(answer, args.sprak, full=args.full)
    return 0

"""``tildeling begrunn``: the reasons of an answer, as raw material for the letter that a person writes."""

from __future__ import annotations

from argparse import Namespace

from allocation.answers.answer import assess
from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.letters.reasons import reasons
from allocation.letters.render import full_text, short_text

EXAMPLE = """tildeling begrunn eksempler/bpa.yaml --regel pbrl.2-1-d --dato 2026-03-01
tildeling begrunn eksempler/bpa.yaml --regel pbrl.2-1-d --dato 2026-03-01 --form full --språk nn"""
FORMS = ("kort", "full")


def configure(parser: Parser) -> None:
    parser.argument("SAK", "saksfil i YAML eller JSON")
    common.assessment_options(parser)
    common.output_options(parser)
    parser.option("--form", "kort (ett avsnitt) eller full (vilkår for vilkår)", value="FORM", default="kort")


def run(args: Namespace) -> int:
    if args.form not in FORMS:
        raise UsageFault(f"Formen er «{args.form}».", f"Velg {' eller '.join(FORMS)}.")
    rule = common.required(args, "regel", "--regel")
    day = common.required_day(args, "dato", "--dato")
    known_by = common.read_day(args.kjent_per, "--kjent-per")
    case, rules = common.case_and_rules(args, day)
    answer = assess(
        rules, case, rule, date=day, known_by=known_by, evidence=common.evidence(args), readings=common.readings(args)
    )
    found = reasons(answer, args.sprak)
    if args.format == "json":
        common.print_json(found.to_data())
    else:
        print(full_text(found) if args.form == "full" else short_text(found))
    return 0

"""``tildeling vis-tjenester``: the services for a situation, as a citizen or an employee may see them, from what is known."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from attrs import evolve

from allocation.catalogue.present import AUDIENCES, CHANNELS, SITUATIONS, Presentation, present
from allocation.catalogue.shown import render, to_data
from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault, ascii_words
from allocation.engine.rules import RuleSet
from allocation.facts.case import Case
from allocation.language.service_model import Situation

EXAMPLE = """tildeling vis-tjenester --for meg_selv --dato 2026-03-01
tildeling vis-tjenester sak.yaml --for barnet_mitt --mottaker ansatt --dato 2026-03-01 --kommune Bærum
tildeling vis-tjenester sak.yaml --for meg_selv --kanal sms --dato 2026-03-01"""


def configure(parser: Parser) -> None:
    parser.argument("SAK", "saksfil med det kommunen alt vet", optional=True)
    parser.option("--for", "hvem innbyggeren er", value="|".join(SITUATIONS))
    parser.option("--mottaker", "hvem tjenestene vises til", default="innbygger", choices=AUDIENCES)
    parser.option("--kanal", "prøv om kommunen kan ta kontakt på denne kanalen", choices=CHANNELS)
    parser.option("--dato", "datoen det vurderes på", value="ÅÅÅÅ-MM-DD")
    common.argument_options(parser)
    common.output_options(parser)


def run(args: Namespace) -> int:
    day = common.required_day(args, "dato", "--dato")
    situation = _situation(getattr(args, "for"), args.mottaker)
    choice = common.choice_of(args, day=day)
    rules = choice.load()
    case = Case.read(args.sak, rules.vocabulary) if args.sak else Case(rules.vocabulary)
    if (
        case.municipality and not args.kommune
    ):  # where a person lives is also of the case: the national rules say first what is shown
        presentation = _present(args, case, evolve(choice, national=True).load(), day, situation)
        if not presentation.closed:
            choice = common.choice_of(args, case.municipality, day)
            rules = choice.load()
            presentation = _present(args, case, rules, day, situation)
    else:
        presentation = _present(args, case, rules, day, situation)
    common.tell(args, choice, rules, day)
    if args.format == "json":
        common.print_json(to_data(presentation, args.sprak))
    else:
        common.show_text(render(presentation, args.sprak))
    return 1 if presentation.refused else 0


def _present(args: Namespace, case: Case, rules: RuleSet, day: date, situation: Situation | None) -> Presentation:
    catalogue = common.services_of(args, case, rules, day)
    return present(catalogue, audience=args.mottaker, situation=situation, channel=args.kanal)


def _situation(written: str | None, audience: str) -> Situation | None:
    """The situation, also in ASCII; only an employee may leave it out."""
    if written is None and audience == "ansatt":
        return None
    for known in SITUATIONS:
        if written is not None and ascii_words(written) == ascii_words(known):
            return known
    message = "--for mangler." if written is None else f"--for kan ikke være «{written}»."
    raise UsageFault(message, f"Velg {', '.join(SITUATIONS)}.")

"""What several commands share: the options of an assessment, and reading dates, readings and cases."""

from __future__ import annotations

import json
import secrets
import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from allocation.answers.answer import EVIDENCE, Answer, Evidence
from allocation.cli.norwegian import Parser, UsageFault, ascii_words
from allocation.engine.notices import notices_on, read_from, without_documents
from allocation.engine.rules import RuleChoice, RuleSet
from allocation.facts.case import Case
from allocation.files import refuse_overlap, write_whole
from allocation.values.languages import language

if TYPE_CHECKING:
    from allocation.catalogue import Catalogue
    from allocation.engine.rulesets import RuleSets


def rule_options(parser: Parser) -> None:
    """Which rules: municipality, folders, overlays."""
    parser.option("--kommune", "kommunen som har ansvaret, nummer eller navn; dens prislister og kriterier gjelder", value="NR")
    parser.option("--nasjonale-regler", "bare nasjonale regler, uansett kommune", flag=True)
    parser.option("--regler", "mappe med flere regler; de legges til, og samme id erstatter", value="MAPPE", many=True)
    parser.option("--overlegg", "overlegg i tillegg, som id eller fil", value="FIL", many=True)


def assessment_options(parser: Parser, *, with_date: bool = True, all_services: bool = False) -> None:
    """Everything that an assessment takes beside the case.  ``all_services``: without a rule it is about all services."""
    without = "; uten den gjelder det alle tjenestene" if all_services else ""
    parser.option("--regel", f"reglens id, for eksempel pbrl.2-1-d{without}", value="REGEL")
    if with_date:
        parser.option("--dato", "datoen det vurderes på", value="ÅÅÅÅ-MM-DD")
    argument_options(parser)


def argument_options(parser: Parser) -> None:
    """The rules and the arguments of an assessment, but for what and when."""
    rule_options(parser)
    parser.option("--kjent-per", "bare opplysninger registrert til og med denne datoen", value="ÅÅÅÅ-MM-DD")
    parser.option("--bevisføring", "om bevisføringen er åpen eller avsluttet", default="åpen", value="åpen|avsluttet")
    parser.option("--lesemåte", "valg der retten er uavklart: adresse=valg", value="ADR=VALG", many=True)
    parser.refuse(
        "--anta",
        "En enkelt sak kan ikke bygge på en antakelse.",
        "Skriv opplysningen i saken når den er kjent; ellers sier svaret at den mangler. Bare registre (beregn) kan anta noe.",
    )


def written(args: Namespace, command: Iterable[str], options: Iterable[str], more: Iterable[str] = ()) -> str:
    """The command line that was written, as it may be written again: the command, those of ``options`` that have a value, whether
    only national rules hold, ``more``, and that evidence is closed."""
    words = list(command)
    for option in options:
        value = getattr(args, option.removeprefix("--").replace("-", "_"))
        for each in value if isinstance(value, list) else [value] if value else []:
            words.append(f"{option} {each}" if " " not in each else f'{option} "{each}"')
    words += ["--nasjonale-regler"] * args.nasjonale_regler
    words += more
    words += ["--bevisføring avsluttet"] if evidence(args) == "avsluttet" else []
    return " ".join(words)


def presumption_option(parser: Parser) -> None:
    """Whether the answer through all services may presume anything."""
    parser.option(
        "--uten-antakelser", "regn ikke med noe som ikke er sagt i saken (gjelder oversikten over alle tjenestene)", flag=True
    )


def output_options(parser: Parser) -> None:
    """How the answer is shown."""
    format_option(parser)
    language_option(parser)


def format_option(parser: Parser) -> None:
    """As text for people, or as JSON for programs; faults too (``allocation.cli``)."""
    parser.option("--format", "tekst for folk, eller json for programmer", default="tekst", choices=("tekst", "json"))


def language_option(parser: Parser) -> None:
    """Bokmål or nynorsk."""
    parser.option("--språk", "bokmål eller nynorsk", default="nb", value="nb|nn", read=language)


def choice_of(
    args: Namespace, municipality: str | None = None, day: date | None = None, overlays: Iterable[str] | None = None
) -> RuleChoice:
    """What the options ask for; ``municipality``: the case's own, which counts when none is given."""
    chosen = args.overlegg if overlays is None else overlays
    return RuleChoice.of(args.kommune or municipality, args.regler, chosen, date=day, national=args.nasjonale_regler)


def rules_of(
    args: Namespace, municipality: str | None = None, day: date | None = None, overlays: Iterable[str] | None = None
) -> RuleSet:
    """The rule set the options ask for; what was asked for and has no effect is told."""
    choice = choice_of(args, municipality, day, overlays)
    rules = choice.load()
    tell(args, choice, rules, day)
    return rules


def sets_of(args: Namespace) -> RuleSets:
    """The rule sets that scenarios are run with: each scenario names its own municipality."""
    from allocation.engine.rulesets import RuleSets

    return RuleSets.of(choice_of(args))


def tell(args: Namespace, choice: RuleChoice, rules: RuleSet, day: date | None) -> None:
    """Beside the answer: where the rules are read, and what was asked for and has no effect."""
    language = getattr(args, "sprak", "nb")
    found = (read_from(choice), without_documents(rules, day), *(notices_on(rules, day) if day is not None else ()))
    for notice in found:
        if notice is not None:
            print(notice.said(language), file=sys.stderr)


def required(args: Namespace, name: str, shown: str) -> str:
    """The value of an option that must be there."""
    value: str | None = getattr(args, name)
    if not value:
        raise UsageFault(f"{shown} mangler.", f"Skriv {shown} og en verdi; se --help for et eksempel.")
    return value


def read_day(text: str | None, shown: str) -> date | None:
    """An option's date: 2026-03-01 or 1. mars 2026."""
    if text is None:
        return None
    from allocation.values.numbers import VerdiFeil, read_date

    try:
        return read_date(text)
    except VerdiFeil:
        raise UsageFault(f"{shown} er ikke en dato: «{text}».", "Skriv datoen som 2026-03-01.") from None


def required_day(args: Namespace, name: str, shown: str) -> date:
    """An option's date that must be there; the core never reads the clock."""
    found = read_day(required(args, name, shown), shown)
    assert found is not None
    return found


def evidence(args: Namespace) -> Evidence:
    """åpen or avsluttet, also in ASCII."""
    written = args.bevisforing
    for known in EVIDENCE:
        if ascii_words(written) == ascii_words(known):
            return known
    raise UsageFault(f"Bevisføringen er «{written}».", "Velg åpen eller avsluttet.")


def readings(args: Namespace) -> Mapping[str, str]:
    """The readings chosen: address → choice."""
    chosen = {}
    for written in args.lesemate:
        address, sign, choice = written.partition("=")
        if not sign or not choice or "/" not in address:
            raise UsageFault(f"Lesemåten «{written}» er ikke skrevet riktig.", "Skriv dokument/lesemåte=valg.")
        chosen[address] = choice
    return chosen


def case_and_rules(args: Namespace, day: date) -> tuple[Case, RuleSet]:
    """The case file and the rules on a day; the case's municipality counts when no other is given."""
    choice = choice_of(args, day=day)
    rules = choice.load()
    case = Case.read(args.sak, rules.vocabulary)
    if case.municipality and not args.kommune:
        choice = choice_of(args, case.municipality, day)
        rules = choice.load()
    tell(args, choice, rules, day)
    return case, rules


def services_of(
    args: Namespace, case: Case, rules: RuleSet, day: date, services: Iterable[str] | None = None, *, presume: bool = False
) -> Catalogue:
    """The service answer the options ask for.  ``presume``: with what the document of presumptions takes as given."""
    from allocation.catalogue import assess_services

    return assess_services(
        rules,
        case,
        date=day,
        services=services,
        known_by=read_day(args.kjent_per, "--kjent-per"),
        evidence=evidence(args),
        readings=readings(args),
        presume=presume,
    )


def print_json(data: object) -> None:
    """JSON on standard output, letters as they are."""
    json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
    print()


def is_terminal() -> bool:
    """Colour and tables only where a person is looking."""
    return sys.stdout.isatty()


def new_salt() -> str:
    """A random text: drawn here, since the core uses no randomness."""
    return secrets.token_hex(16)


def write_receipt(answer: Answer | Catalogue, path: str, case: str) -> None:
    """The receipt as JSON; ``case``: the file of the case."""
    refuse_overlap({"kvitteringen": path}, {"saken": case})
    data = answer.receipt(salt=new_salt()).to_data()
    write_whole(path, json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def show(answer: Answer, language: str, *, full: bool = False) -> None:
    """The answer as text."""
    from allocation.answers.text import render

    show_text(render(answer, language, full=full))


def show_text(text: str) -> None:
    """Text with marks; in colour on a terminal."""
    if is_terminal():
        from allocation.cli.colour import paint

        paint(text)
    else:
        print(text)

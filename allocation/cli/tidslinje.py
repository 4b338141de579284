"""``tildeling tidslinje``: the answer over time, cut where law, numbers, birthdays or dated facts change it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from allocation.answers.data import timeline_data
from allocation.answers.phrases import spaced
from allocation.answers.text import limiting_words
from allocation.answers.timeline import Period, timeline
from allocation.answers.words import result_words, word
from allocation.cli import common
from allocation.cli.norwegian import Parser
from allocation.values.numbers import format_date

EXAMPLE = "tildeling tidslinje eksempler/bpa.yaml --regel pbrl.2-1-d --fra 2015-01-01 --til 2060-12-31"


def configure(parser: Parser) -> None:
    parser.argument("SAK", "saksfil i YAML eller JSON")
    common.assessment_options(parser, with_date=False)
    parser.option("--fra", "første dag", value="ÅÅÅÅ-MM-DD")
    parser.option("--til", "siste dag", value="ÅÅÅÅ-MM-DD")
    common.output_options(parser)


def run(args: Namespace) -> int:
    rule = common.required(args, "regel", "--regel")
    first, last = common.required_day(args, "fra", "--fra"), common.required_day(args, "til", "--til")
    known_by = common.read_day(args.kjent_per, "--kjent-per")
    case, rules = common.case_and_rules(args, first)
    periods = timeline(
        rules, case, rule, first, last, known_by=known_by, evidence=common.evidence(args), readings=common.readings(args)
    )
    if args.format == "json":
        common.print_json(timeline_data(periods))
        return 0
    print("\n".join(lines(periods, args.sprak)))
    return 0


def lines(periods: tuple[Period, ...], language: str) -> Iterator[str]:
    """One line a period, and under it the values and what limits the answer, where they are not those of the period before."""
    before: dict[str, str] = {}
    limited: set[str] = set()
    for period in periods:
        answer = period.answer
        why = ", ".join(dict.fromkeys(occasion.kind for occasion in period.occasions))
        outcome = word(answer.outcome.value, language)
        days = f"{format_date(period.first, language)} – {format_date(period.last, language)}"
        yield f"{days}: {outcome} ({answer.code or answer.reason_code})" + (f" – {why}" if why else "")
        values = {name: result_words(result, language) for name, result in answer.results.items()}
        yield from (f"    {spaced(name)}: {text}" for name, text in values.items() if before.get(name) != text)
        limits = dict.fromkeys(limiting_words(answer, language))
        yield from (f"    {text}" for text in limits if text not in limited)
        before, limited = values, set(limits)

"""``tildeling vis``: a rule as readable text, with its sources and history."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from allocation.answers.describe import describe_rule
from allocation.cli import common
from allocation.cli.norwegian import Parser
from allocation.engine.stack import unknown_rule
from allocation.language.document import RuleDocument

EXAMPLE = """tildeling vis pbrl.2-1-d
tildeling vis egenandel.hjemme --kommune Drammen --dato 2023-06-01"""


def configure(parser: Parser) -> None:
    parser.argument("REGEL", "reglens id")
    common.rule_options(parser)
    parser.option("--dato", "vis regelen slik den lyder denne datoen, med overlegg", value="ÅÅÅÅ-MM-DD")


def run(args: Namespace) -> int:
    rules = common.rules_of(args)
    source = rules.library.source(args.regel)
    if source is None or args.regel not in rules.rule_ids:
        raise unknown_rule(rules.library, args.regel)
    day: date | None = common.read_day(args.dato, "--dato")
    if day is None:
        document = rules.library.read(source)
        assert isinstance(document, RuleDocument)
        print(describe_rule(document))
    else:
        overlays = rules.stack.overlays_on(args.regel, day.toordinal())
        print(describe_rule(rules.document(args.regel, day), overlays))
    return 0

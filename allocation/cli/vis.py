"""``tildeling vis``: a rule as readable text, with its sources and history."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from allocation.answers.describe import describe_overlay, describe_rule
from allocation.cli import common
from allocation.cli.norwegian import Parser
from allocation.engine.fact_scope import FAR_FUTURE
from allocation.engine.stack import Stack, unknown_rule
from allocation.language.document import OverlayDocument, RuleDocument

EXAMPLE = """tildeling vis pbrl.2-1-d
tildeling vis egenandel.hjemme --kommune Drammen --dato 2023-06-01"""


def configure(parser: Parser) -> None:
    parser.argument("REGEL", "reglens eller overleggets id")
    common.rule_options(parser)
    parser.option("--dato", "vis regelen slik den lyder denne datoen, med overlegg", value="ÅÅÅÅ-MM-DD")


def run(args: Namespace) -> int:
    day: date | None = common.read_day(args.dato, "--dato")
    rules = common.rules_of(args, day=day)
    source = rules.library.source(args.regel)
    if source is not None and isinstance(overlay := rules.library.read(source), OverlayDocument):
        print(describe_overlay(overlay))
        return 0
    if source is None or args.regel not in rules.rule_ids:
        raise unknown_rule(rules.library, args.regel)
    base = rules.library.read(source)
    assert isinstance(base, RuleDocument)
    if day is None:
        latest = Stack(rules.library, rules.vocabulary, (), hold_rates=True).document(args.regel, FAR_FUTURE)
        print(describe_rule(latest, rules.stack.overlays_of(args.regel)))
    else:
        overlays = rules.stack.overlays_on(args.regel, day.toordinal())
        print(describe_rule(rules.document(args.regel, day), overlays, base))
    return 0

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
from allocation.language.tree import to_plain

EXAMPLE = """tildeling vis pbrl.2-1-d
tildeling vis egenandel.hjemme --kommune Drammen --dato 2023-06-01"""


def configure(parser: Parser) -> None:
    parser.argument("REGEL", "reglens eller overleggets id")
    common.rule_options(parser)
    parser.option("--dato", "vis regelen slik den lyder denne datoen, med overlegg", value="ÅÅÅÅ-MM-DD")
    common.format_option(parser)


def run(args: Namespace) -> int:
    day: date | None = common.read_day(args.dato, "--dato")
    rules = common.rules_of(args, day=day)
    source = rules.library.source(args.regel)
    if source is not None and isinstance(overlay := rules.library.read(source), OverlayDocument):
        _show(args, overlay, describe_overlay(overlay))
        return 0
    if source is None or args.regel not in rules.rule_ids:
        raise unknown_rule(rules.library, args.regel)
    base = rules.library.read(source)
    assert isinstance(base, RuleDocument)
    if day is None:
        latest = Stack(rules.library, rules.vocabulary, (), hold_rates=True).document(args.regel, FAR_FUTURE)
        overlays = rules.stack.overlays_of(args.regel)
        _show(args, latest, describe_rule(latest, overlays), overlays)
    else:
        overlays = rules.stack.overlays_on(args.regel, day.toordinal())
        document = rules.document(args.regel, day)
        _show(args, document, describe_rule(document, overlays, base), overlays)
    return 0


def _show(
    args: Namespace, document: RuleDocument | OverlayDocument, text: str, overlays: tuple[OverlayDocument, ...] = ()
) -> None:
    """The document as text, or as it is written, with the overlays laid on it."""
    if args.format == "json":
        common.print_json({"dokument": to_plain(document.tree), "overlegg": [overlay.id for overlay in overlays]})
    else:
        print(text)

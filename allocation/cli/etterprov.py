"""``tildeling etterprøv``: work an earlier answer out again from its receipt, and say whether it still holds."""

from __future__ import annotations

import json
from argparse import Namespace

from allocation.answers.receipt import Receipt
from allocation.answers.verification import Verification, verify
from allocation.catalogue.receipt import ServicesReceipt, ServicesVerification, verify_services
from allocation.cli import common
from allocation.cli.norwegian import Parser
from allocation.engine.rules import RuleSet
from allocation.facts.case import Case
from allocation.files import read_bytes
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree
from allocation.text import decoded

EXAMPLE = """tildeling vurder eksempler/bpa.yaml --regel pbrl.2-1-d --dato 2026-03-01 --kvittering kvittering.json
tildeling etterprøv kvittering.json eksempler/bpa.yaml"""


def configure(parser: Parser) -> None:
    parser.argument("KVITTERING", "kvitteringen fra vurder --kvittering")
    parser.argument("SAK", "saksfilen som svaret bygget på")
    common.rule_options(parser)
    common.format_option(parser)


def run(args: Namespace) -> int:
    receipt = read_receipt(args.kvittering)
    rules = common.rules_of(args, receipt.municipality, receipt.date, overlays=[*receipt.overlays, *args.overlegg])
    case = Case.read(args.sak, rules.vocabulary)
    found = _verified(receipt, case, rules)
    if args.format == "json":
        common.print_json(found.to_data())
    else:
        print("\n".join(found.messages()))
    return 0 if found.holds else 1


def _verified(receipt: Receipt | ServicesReceipt, case: Case, rules: RuleSet) -> Verification | ServicesVerification:
    if isinstance(receipt, ServicesReceipt):
        return verify_services(receipt, case, rules)
    return verify(receipt, case, rules)


def read_receipt(path: str) -> Receipt | ServicesReceipt:
    """The receipt in a file, of one rule or of a whole service answer."""
    content = read_bytes(path)
    try:
        data = json.loads(decoded(content, path))
    except (ValueError, RecursionError):
        data = to_plain(read_tree(content, path))
    if isinstance(data, dict) and "tjenester" in data:
        return ServicesReceipt.from_data(data)
    return Receipt.from_data(data)

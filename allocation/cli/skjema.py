"""``tildeling skjema``: JSON Schema (draft 2020-12) of case files, rule documents, answers or the service answer."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault, nearest

EXAMPLE = "tildeling skjema fakta > sak.schema.json"
KINDS = ("fakta", "regel", "overlegg", "svar", "tjenester", "visning", "sammenligning", "feil", "openapi")


def configure(parser: Parser) -> None:
    parser.argument("HVA", f"{', '.join(KINDS)}; vanligvis fakta", optional=True)
    common.rule_options(parser)
    parser.option("--format", "et skjema er alltid json", default="json", choices=("json",))


def run(args: Namespace) -> int:
    kind = args.hva or "fakta"
    if kind not in KINDS:
        raise UsageFault(f"Det finnes ikke noe skjema for «{kind}».", nearest(kind, KINDS) or f"Velg {', '.join(KINDS)}.")
    common.print_json(schema(kind, args))
    return 0


def schema(kind: str, args: Namespace) -> dict[str, Any]:
    """The schema of one kind of document."""
    if kind == "svar":
        from allocation.answers.schema import answer_schema

        return answer_schema()
    if kind == "sammenligning":
        from allocation.compare.schema import comparison_schema

        return comparison_schema()
    if kind in ("tjenester", "visning"):
        from allocation.catalogue.schema import catalogue_schema, presentation_schema

        return catalogue_schema() if kind == "tjenester" else presentation_schema()
    if kind == "openapi":
        from allocation.shapes.schema import components

        return {"components": {"schemas": components()}}
    if kind == "feil":
        from allocation.shapes.schema import output_schema

        return output_schema(kind)
    if kind == "fakta":
        from allocation.facts.schema import case_schema

        return case_schema(common.rules_of(args).vocabulary)
    from allocation.language.document import OverlayDocument, RuleDocument

    model = RuleDocument if kind == "regel" else OverlayDocument
    found = model.model_json_schema(mode="validation")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found}

"""``tildeling skjema``: JSON Schema (draft 2020-12) of case files, rule documents and everything that is put out."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault, nearest

EXAMPLE = "tildeling skjema fakta > sak.schema.json"
DOCUMENTS = ("fakta", "regel", "overlegg", "avgjørelse")
ALL = "openapi"


def configure(parser: Parser) -> None:
    parser.argument(
        "HVA",
        "fakta (vanligvis), regel, overlegg, avgjørelse, eller det som skrives ut: svar, tjenester, visning, …; openapi: alt det",
        optional=True,
    )
    common.rule_options(parser)
    parser.option("--format", "et skjema er alltid json", default="json", choices=("json",))


def run(args: Namespace) -> int:
    from allocation.shapes.schema import OUTPUTS

    kind = args.hva or "fakta"
    kinds = (*DOCUMENTS, *OUTPUTS, ALL)
    if kind not in kinds:
        raise UsageFault(f"Det finnes ikke noe skjema for «{kind}».", nearest(kind, kinds) or f"Velg {', '.join(kinds)}.")
    common.print_json(schema(kind, args))
    return 0


def schema(kind: str, args: Namespace) -> dict[str, Any]:
    """The schema of one kind of document or output, or of all outputs as components of an OpenAPI document."""
    from allocation.shapes.schema import DIALECT, OUTPUTS, components, output_schema

    if kind == ALL:
        return {"components": {"schemas": components()}}
    if kind in OUTPUTS:
        return output_schema(kind)
    if kind == "fakta":
        from allocation.facts.schema import case_schema

        return case_schema(common.rules_of(args).vocabulary)
    from allocation.language.document import OverlayDocument, RuleDocument
    from allocation.language.fields import Part
    from allocation.letters.decision import Decision

    models: dict[str, type[Part]] = {"regel": RuleDocument, "overlegg": OverlayDocument, "avgjørelse": Decision}
    return {"$schema": DIALECT, "$id": f"urn:tildeling:skjema:{kind}", **models[kind].model_json_schema(mode="validation")}

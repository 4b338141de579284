"""``tildeling regler``: the rules, municipalities and overlays there are."""

from __future__ import annotations

from argparse import Namespace

from allocation.cli import common
from allocation.cli.norwegian import Parser
from allocation.cli.tables import print_rows
from allocation.language.document import OverlayDocument, RuleDocument

EXAMPLE = "tildeling regler --kommune Drammen"


def configure(parser: Parser) -> None:
    common.rule_options(parser)
    parser.option("--format", "hvordan listen vises", default="tekst", choices=("tekst", "json"))


def run(args: Namespace) -> int:
    rules = common.rules_of(args)
    documents = [rules.library.read(s) for s in rules.library.rule_sources if s.id in rules.rule_ids]
    shown = [d for d in documents if isinstance(d, RuleDocument)]
    overlays = [d for s in rules.library.overlay_sources if isinstance(d := rules.library.read(s), OverlayDocument)]
    if args.format == "json":
        common.print_json(
            {
                "regler": [{"id": d.id, "tittel": d.tittel, "type": d.type, "lag": d.lag} for d in shown],
                "overlegg": [{"id": o.id, "tittel": o.tittel, "status": o.status, "gjelder": _period(o)} for o in overlays],
                "kommuner": rules.library.municipalities(),
            }
        )
        return 0
    print_rows(("REGEL", "TYPE", "TITTEL"), [(d.id, d.type, d.tittel) for d in shown])
    print()
    print_rows(
        ("OVERLEGG", "KOMMUNE", "STATUS", "GJELDER"),
        [
            (o.id, f"{o.kommune.nummer} {o.kommune.navn or ''}".strip() if o.kommune else "", o.status, _period(o))
            for o in overlays
        ],
    )
    return 0


def _period(overlay: OverlayDocument) -> str:
    first, last = overlay.gjelder.fra, overlay.gjelder.til
    return f"{first or ''} – {last or ''}".strip()

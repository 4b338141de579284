"""``tildeling regler``: the rules, municipalities and overlays there are."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from allocation.answers.words import law_name, law_short
from allocation.cli import common
from allocation.cli.finding import hits, words_of
from allocation.cli.norwegian import Parser, UsageFault
from allocation.cli.tables import print_rows
from allocation.language.document import OverlayDocument, RuleDocument, iter_things

EXAMPLE = """tildeling regler --kommune Drammen
tildeling regler korttidsopphold"""


def configure(parser: Parser) -> None:
    parser.argument("ORD", "ord å lete etter i navn, tekster og hjemler; uten ord vises alle", many=True, optional=True)
    common.rule_options(parser)
    common.format_option(parser)


def run(args: Namespace) -> int:
    rules = common.rules_of(args)
    documents = [rules.library.read(s) for s in rules.library.rule_sources if s.id in rules.rule_ids]
    shown = [d for d in documents if isinstance(d, RuleDocument)]
    words = words_of(" ".join(args.ord))
    shown = [d for d in shown if hits(words, _texts(d))]
    overlays = [d for s in rules.library.overlay_sources if isinstance(d := rules.library.read(s), OverlayDocument)]
    overlays = [o for o in overlays if hits(words, (o.id, o.tittel, o.tittel_nn, o.kommune.navn if o.kommune else None))]
    if words and not shown and not overlays:
        raise UsageFault(f"Ingen regler eller overlegg har «{' '.join(args.ord)}».", "Prøv færre eller kortere ord.")
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


def _texts(document: RuleDocument) -> Iterator[str | None]:
    """What a rule may be looked for by: its name, its places in the law, and what its conditions and values say."""
    yield from (document.id, document.tittel, document.tittel_nn, document.type.replace("_", " "))
    for place in document.hjemmel:
        yield from (place.lov, law_name(place.lov, "nb"), law_name(place.lov, "nn"), law_short(place.lov, "nb"), place.sted)
    for thing in iter_things(document):
        yield from (thing.id, thing.part.tekst, thing.part.tekst_nn)


def _period(overlay: OverlayDocument) -> str:
    first, last = overlay.gjelder.fra, overlay.gjelder.til
    return f"{first or ''} – {last or ''}".strip()

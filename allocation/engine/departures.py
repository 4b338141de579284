"""Known deviations in the documents that a program rests on, for one case and for columns alike."""

from __future__ import annotations

from collections.abc import Iterable

from allocation.engine.stack import Stack
from allocation.language import nodes as n
from allocation.language.document import OverlayDocument, RuleDocument
from allocation.language.service_model import OWN_VALUES

# The role of a result that says that an amount was set down to what is lawful, and the code that answers tell it with.
CLAMPED = "satt_ned"
OVER_CEILING = "over_taket"
DEVIATION = "avvik"
_NO_DOCUMENT = ("fakta", "hjelp")
_STATUS = {
    "foreslått": (
        "Svaret bygger på et forslag som ikke er vedtatt: {}.",
        "Svaret byggjer på eit framlegg som ikkje er vedteke: {}.",
    ),
    "avvist": (
        "Svaret bygger på et forslag som er avvist: {}.",
        "Svaret byggjer på eit framlegg som er avvist: {}.",
    ),
    "ubekreftet": (
        "Svaret bygger på noe som ikke er bekreftet mot vedtaket: {}.",
        "Svaret byggjer på noko som ikkje er stadfesta mot vedtaket: {}.",
    ),
}


def _only_tells(item: OverlayDocument | RuleDocument, document: str) -> bool:
    """Does an overlay only say something of a service, such as who answers?  No answer rests on that."""
    if not isinstance(item, OverlayDocument):
        return False
    own = [change.address for change in item.endringer if change.address.partition("/")[0] == document]
    return all(address.partition("/")[2] in OWN_VALUES for address in own)


def departures_of(
    stack: Stack, rule: RuleDocument, day: int, slots: Iterable[n.Slot], results: Iterable[n.ResultSlot]
) -> tuple[n.DepartureSlot, ...]:
    """Known deviations, and what is proposed or unconfirmed, in a rule's documents and the overlays that touch them; and
    amounts set down to the lawful."""
    found: dict[tuple[str, str], n.DepartureSlot] = {}

    def add(document: str, kind: str, text: str, text_nn: str, slot: int | None = None) -> None:
        found.setdefault((document, text), n.DepartureSlot(f"{document}/{kind}", text, text_nn, slot))

    for name in dict.fromkeys((rule.id, *(slot.key.partition("/")[0] for slot in slots))):
        if name in _NO_DOCUMENT:
            continue
        document, overlays = stack.document(name, day), stack.overlays_on(name, day)
        named: tuple[OverlayDocument | RuleDocument, ...] = (*overlays, document)
        for item in named:
            if item.status in _STATUS and not _only_tells(item, name):
                nb, nn = _STATUS[item.status]
                add(item.id, item.status, nb.format(item.tittel), nn.format(item.tittel_nn or item.tittel))
        for item in named:
            for known in item.avvik:
                add(item.id, DEVIATION, known.tekst, known.tekst_nn or known.tekst)
    for result in results:
        if result.role == CLAMPED:
            clamp = rule.gir[result.name]
            text = clamp.tekst or result.name.replace("_", " ")
            add(rule.id, OVER_CEILING, text, clamp.tekst_nn or text, result.slot)
    return tuple(found.values())

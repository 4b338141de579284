"""What a municipality says of a service itself, and who has said it: how to apply, who answers, the price and the like.

Overlays set it; no answer rests on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import frozen

from allocation.answers.words import join, pick, within, word
from allocation.engine.rules import RuleSet
from allocation.language.document import OverlayDocument, RuleDocument
from allocation.language.service_model import OWN_VALUES
from allocation.values.numbers import format_date

# key → (bokmål, nynorsk)
NAMES: Mapping[str, tuple[str, str]] = {
    "slik_søker_du": ("Slik søker du", "Slik søkjer du"),
    "svarer": ("Hvem som svarer", "Kven som svarer"),
    "pris": ("Pris", "Pris"),
    "vanlig_omfang": ("Vanlig omfang", "Vanleg omfang"),
    "ny_vurdering": ("Ny vurdering", "Ny vurdering"),
}


@frozen
class OwnValues:
    """``overlay``: who says it, from what source, and whether it is adopted; ``told``: what it says, by the key it sets."""

    overlay: OverlayDocument
    told: Mapping[str, str]

    @property
    def names(self) -> tuple[str, ...]:
        """What it says something of, by the keys of `NAMES`."""
        return tuple(name for name in NAMES if name in self.told or f"{name}_nn" in self.told)

    def lines(self) -> Iterator[tuple[str, str]]:
        """The names and what it says, in bokmål."""
        yield from ((NAMES[name][0], self.told[name]) for name in self.names if name in self.told)

    def source(self, lang: str) -> str:
        """``Kommunens nettsider, uten dato, ikke bekreftet (slik søker du)``: the source, and what it tells of."""
        found = self.overlay.kilde
        when = word("uten_dato", lang) if found is None or found.dato is None else format_date(found.dato, lang)
        said = [found.tittel if found else pick(self.overlay.tittel, self.overlay.tittel_nn or "", lang), when]
        said += [] if self.overlay.status == "vedtatt" else [word(f"status_{self.overlay.status}", lang)]
        names = join((within(NAMES[name][lang == "nn"]) for name in self.names), lang)
        return f"{', '.join(said)} ({names})"


def own_values(rules: RuleSet, service: str, on: date) -> Iterator[OwnValues]:
    """What the overlays in force say of a service (its id); those that say something."""
    yield from said_by(rules.stack.overlays_on(service, on.toordinal()), service)


def said_by(overlays: Iterable[OverlayDocument], service: str) -> Iterator[OwnValues]:
    """What some overlays say of a service (its id); those that say something."""
    for overlay in overlays:
        told = {
            name: change.til or ""
            for change in overlay.endringer
            if change.address.startswith(f"{service}/") and (name := change.address.partition("/")[2]) in OWN_VALUES
        }
        if told:
            yield OwnValues(overlay, told)


def own_lines(document: RuleDocument, names: Iterable[str], lang: str) -> Iterator[str]:
    """``Pris: 250 kroner måneden.``: those of the values that somebody has written down for a service."""
    for name in names if document.tjeneste is not None else ():
        if value := getattr(document.tjeneste, name):
            yield f"{NAMES[name][lang == 'nn']}: {pick(value, getattr(document.tjeneste, f'{name}_nn') or '', lang)}"

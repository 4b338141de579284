"""Where a comparison comes from: what each side's rules were, so that the run can be made again and two files told apart."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from allocation.answers.words import pick
from allocation.compare.sides import Side, Sides
from allocation.engine.rules import RuleSet
from allocation.language.document import OverlayDocument
from allocation.version import engine_id

if TYPE_CHECKING:
    from allocation.shapes.comparison import Forslag, Opphav, Regelside

_LENGTH = 16


def rule_set_hash(rules: RuleSet) -> str:
    """Sixteen hex digits of a hash of every document that a rule set rests on, with its municipality and the day it is read
    on."""
    library = rules.library
    layers = {overlay.id for overlay in rules.overlays}
    used = [*library.rule_sources, *library.facts_sources, *(s for s in library.overlay_sources if s.id in layers)]
    said = sorted(f"{source.name}={source.sha256}" for source in used)
    said += [str(rules.municipality), str(rules.read_on), str(rules.stack.hold_rates)]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:_LENGTH]


def proposal_data(overlay: OverlayDocument) -> Forslag:
    """A proposal as data: who made it, what it is, and what it expects."""
    period = overlay.gjelder
    return {
        "id": overlay.id,
        "tittel": overlay.tittel,
        "tittel_nn": overlay.tittel_nn,
        "eier": overlay.eier,
        "begrunnelse": overlay.begrunnelse,
        "begrunnelse_nn": overlay.begrunnelse_nn,
        "anslag": [
            {
                "tekst": each.tekst,
                "tekst_nn": each.tekst_nn,
                "lavest": format(each.lavest, "f"),
                "høyest": format(each.høyest, "f"),
                "enhet": each.enhet,
                "av": each.av,
            }
            for each in overlay.anslag
        ],
        "evalueres": None if overlay.evalueres is None else overlay.evalueres.isoformat(),
        "status": overlay.status,
        "fra": None if period.fra is None else period.fra.isoformat(),
        "til": None if period.til is None else period.til.isoformat(),
    }


@frozen
class Origin:
    """``command`` makes the comparison again.  ``day`` is today on both sides; None: each case's own."""

    command: str
    sides: Sides
    day: date | None
    own_days: bool = False

    def title(self, rule: str, lang: str) -> str:
        """The title of a rule."""
        read = self.sides.after.read_on or self.day
        return rule if read is None else self.sides.title(rule, read, lang)

    def value(self, rule: str, name: str, lang: str) -> str:
        """What a value of a rule is called."""
        read = self.sides.after.read_on or self.day
        given = None if read is None else self.sides.after.rules.document(rule, read).gir.get(name)
        said = "" if given is None else pick(given.tekst or "", given.tekst_nn or "", lang)
        return said or name.replace("_", " ")

    def paid(self, rule: str, name: str) -> bool:
        """Does the person pay this value to the municipality?  (``rolle: betales``.)"""
        read = self.sides.after.read_on or self.day
        given = None if read is None else self.sides.after.rules.document(rule, read).gir.get(name)
        return given is not None and given.rolle == "betales"

    def to_data(self) -> Opphav:
        """As data."""
        return {
            "kommando": self.command,
            "før": self._side(self.sides.before),
            "etter": self._side(self.sides.after),
            "dato": None if self.day is None else self.day.isoformat(),
            "scenarioer_på_egen_dato": self.own_days,
            "satser_holdt": self.sides.after.choice.hold_rates,
            "forslag": [proposal_data(overlay) for overlay in self.sides.proposals],
            "motor": engine_id(),
        }

    @staticmethod
    def _side(side: Side) -> Regelside:
        return {
            "regelsett": rule_set_hash(side.rules),
            "regeldato": None if side.read_on is None else side.read_on.isoformat(),
            "kommune": side.rules.municipality,
            "lag": [{"id": overlay.id, "status": overlay.status} for overlay in side.rules.overlays],
        }

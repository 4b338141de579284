"""The words that the parts of a comparison share, in bokmål and nynorsk."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from allocation.compare.boundary import Kind
from allocation.scenarios.state import say_name
from allocation.values.numbers import format_interval
from allocation.values.units import UNITS


@frozen
class Words:
    """Says things in one language."""

    lang: str

    def __call__(self, nb: str, nn: str) -> str:
        return nn if self.lang == "nn" else nb

    def count(self, number: int | None, one: str, many: str, nn: tuple[str, str] | None = None) -> str:
        """«1 scenario», «2 scenarioer»; a hidden number of people is «fra 1 til 4»."""
        single, several = (one, many) if nn is None or self.lang != "nn" else nn
        return f"{figure(number)} {single if number == 1 else several}"


def figure(number: int | None) -> str:
    """A whole number with a space between thousands; what is hidden is two dots."""
    return "··" if number is None else f"{number:,}".replace(",", "\u00a0").replace("-", "−")


def outcome_words(outcome: str, say: Words) -> str:
    """An outcome in words."""
    said = {
        "oppfylt": ("oppfylt", "oppfylt"),
        "ikke_oppfylt": ("ikke oppfylt", "ikkje oppfylt"),
        "uavklart": ("uavklart", "uavklart"),
    }
    return say(*said[outcome])


def kind_words(kind: Kind, say: Words) -> str:
    """A kind of change in words."""
    if kind.value:
        name = say_name(kind.value)
        if kind.after == "ukjent":
            return say(f"{name} er ikke lenger kjent", f"{name} er ikkje lenger kjend")
        return say(f"{name} blir {kind.after}", f"{name} blir {'høgare' if kind.after == 'høyere' else 'lågare'}")
    closed = say(", når bevisføringen er avsluttet", ", når bevisføringa er avslutta") if kind.closed else ""
    return f"{outcome_words(kind.before, say)} → {outcome_words(kind.after, say)}{closed}"


def between(low: Decimal, high: Decimal, unit: str, say: Words) -> str:
    """One amount with its unit, or the bounds it lies within; nothing smaller than a hundredth is said."""
    least, most = (round(each * 100) for each in (low, high))
    scale = 0 if least % 100 == 0 == most % 100 else 2
    if not scale:
        least, most = least // 100, most // 100
    return format_interval(least, most, scale, UNITS.get(unit), say.lang)

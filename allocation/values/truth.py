"""Three-valued truth.  Inside the engine a truth is ``True``, ``False`` or ``None``; at the border it is an ``Outcome``."""

from __future__ import annotations

from enum import Enum


class Outcome(Enum):
    """The outcome of a rule.  ``bool()`` raises: an unsettled outcome is neither yes nor no."""

    FULFILLED = "oppfylt"
    NOT_FULFILLED = "ikke_oppfylt"
    UNSETTLED = "uavklart"

    def __bool__(self) -> bool:
        raise TypeError("Et utfall har tre verdier. Sammenlign med Outcome.FULFILLED, NOT_FULFILLED eller UNSETTLED.")

    @classmethod
    def of(cls, truth: bool | None) -> Outcome:
        """Kleene truth → outcome."""
        if truth is None:
            return cls.UNSETTLED
        return cls.FULFILLED if truth else cls.NOT_FULFILLED


class Why(Enum):
    """Why something is unsettled.  Each kind has its own owner."""

    MISSING = "opplysning_mangler"
    JUDGEMENT = "skjønn_gjenstår"
    NOT_MODELLED = "ikke_modellert"
    CONFLICT = "motstridende"
    READING = "lesemåte_ikke_valgt"

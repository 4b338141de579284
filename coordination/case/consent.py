"""Consent over time: to whom it is given, from when, until when, withdrawn or not; and whether something may be shared.

Three-valued: what is erased reads ``ukjent``, never ja or nei.  A withdrawal acts from its day on; it never closes an exit.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from coordination.case.event import Event
from coordination.model.document import Consent, ModelDocument


@frozen
class Given:
    """A consent as it stands on a day.  ``holds``: True, False or None (not known)."""

    receiver: str
    purpose: str
    holds: bool | None
    since: date
    until: date | None


@frozen
class Consents:
    """The consents of a case on a day.  ``blurred``: one is erased, so that there may be others than those listed."""

    given: tuple[Given, ...]
    blurred: bool

    def to(self, receiver: str, purpose: str | None = None) -> bool | None:
        """Does consent to share with a receiver hold (for a purpose, where the model tells purposes)?"""
        own = [one for one in self.given if one.receiver == receiver and (purpose is None or one.purpose in ("", purpose))]
        if any(one.holds for one in own):
            return True
        return None if self.blurred or any(one.holds is None for one in own) else False


def consents(document: ModelDocument, events: Iterable[Event], on: date) -> Consents:
    """The consents among events that are visible, as they stand on a day."""
    model = document.samtykke
    if model is None:
        return Consents((), False)
    found: dict[tuple[str, str], Given] = {}
    blurred = False
    for event in events:
        if event.navn not in (model.gis_ved, model.trekkes_ved):
            continue
        gives = event.navn == model.gis_ved
        if event.slettet or model.mottaker not in event.felt:
            blurred = True
            # Who it concerned is not known: a withdrawal may have ended any, and a consent may have renewed any.
            unlike = {key: one for key, one in found.items() if one.holds is not gives and one.holds is not None}
            found |= {key: Given(one.receiver, one.purpose, None, one.since, one.until) for key, one in unlike.items()}
            continue
        receiver = event.felt[model.mottaker]
        purpose = event.felt.get(model.formål, "") if model.formål else ""
        if gives:
            until = _until(model, event)
            holds = until is None or on <= until
            found[receiver, purpose] = Given(receiver, purpose, holds, event.gjelder, until)
            continue
        concerned = [key for key in found if key[0] == receiver and purpose in ("", key[1])]
        for key in concerned or [(receiver, purpose)]:
            since = found[key].since if key in found else event.gjelder
            found[key] = Given(key[0], key[1], False, since, event.gjelder)
    return Consents(tuple(found.values()), blurred)


def _until(model: Consent, event: Event) -> date | None:
    written = event.felt.get(model.til or "")
    return date.fromisoformat(written) if written else None

"""What kind of service an English text speaks of."""

from __future__ import annotations

import re

from attrs import frozen


@frozen
class Service:
    """A kind of service: its provision and content in the vocabulary."""

    provision: str
    content: str
    bpa: bool = False


PRACTICAL = Service("hol.3-2-6-b", "praktisk_bistand")
PERSONAL_CARE = Service("hol.3-2-6-b", "personlig_stell")
HEALTH = Service("hol.3-2-6-a", "helsetjeneste")
ALARM = Service("hol.3-2-6-b", "trygghetsalarm")
EDUCATION = Service("hol.3-2-6-b", "høyere_utdanning")
RESPITE = Service("hol.3-6-2", "avlastning")

# The first that matches a part of the text decides.
_KINDS = (
    (r"\balarm", ALARM),
    (r"home nursing|nursing care|health (care|service)|medical|medicin", HEALTH),
    (r"support contact|støttekontakt", Service("hol.3-2-6-b", "støttekontakt")),
    (r"higher education|universit|studies", EDUCATION),
    (r"personal care|hygiene|toilet|dressing|feeding|supervision|egenomsorg", PERSONAL_CARE),
    (r"\bbpa\b|user.controlled personal", Service("hol.3-2-6-b", "praktisk_bistand", bpa=True)),
    (r"training|opplæring", Service("hol.3-2-6-b", "opplæring")),
    (r"practical|home ?help|domestic|cleaning|cooking|shopping|housekeeping|praktisk bistand", PRACTICAL),
)
_RESPITE = re.compile(r"respite|avlastning|relie(f|ve)", re.I)
_PARTS = re.compile(r"\s*(?:\+|,|;|\band\b|\bog\b|&)\s*", re.I)
_ONLY = re.compile(r"\b(only|alone|service|services)\b|[()]", re.I)


def services_in(text: str) -> list[Service] | None:
    """The services a text lists; None when a part of it is not understood.

    Respite is what a service is for, whatever its form.
    """
    if _RESPITE.search(text):
        return [RESPITE]
    found: list[Service] = []
    for part in _PARTS.split(_ONLY.sub(" ", text.casefold())):
        if not part.strip():
            continue
        kind = next((service for pattern, service in _KINDS if re.search(pattern, part)), None)
        if kind is None:
            return None
        if kind not in found:
            found.append(kind)
    return found or None

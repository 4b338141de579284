"""Which services are presented, to whom and in what order; and whether the municipality may take contact about them.

Two rule documents decide, so that a municipality can have it otherwise by an overlay: ``SHOW`` for each service and ``CONTACT``
for a channel.  This module only tells them what they ask for, and does as they say.  What they leave open is not shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from attrs import frozen

from allocation.answers.answer import Answer, assess
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.services import Catalogue, ServiceAnswer
from allocation.catalogue.wording import norwegian_order
from allocation.errors import ArgumentFeil, Funn
from allocation.language.service_model import Situation
from allocation.values.truth import Outcome, Why

SHOW, CONTACT = "visning.tjeneste", "visning.kontakt"
_AUDIENCE, _SITUATION, CHANNEL = "visning_mottaker", "visning_situasjon", "visning_kanal"
_GROUP, _ONLY_JUDGEMENT = "visning_gruppe", "visning_mangler_bare_vurdering"
_PLACE, _TELLS, _REASONS, _WORTH = "plass", "viser_svar", "viser_begrunnelse", "verdt_å_varsle"
_ADULT = "sak_om_voksen"

Audience = Literal["innbygger", "ansatt"]
Channel = Literal["min_side", "sms", "epost"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)
CHANNELS: tuple[Channel, ...] = get_args(Channel)
SITUATIONS: tuple[Situation, ...] = get_args(Situation)
_NEEDS_CONSENT = ("sms", "epost")  # only what is worth contact is told there; which consent, the rule says
_LAST = 1 << 62


@frozen(eq=False)
class Shown:
    """A service as it is presented.

    ``place``: the lowest comes first.  ``tells``: may the answer so far be told?  ``reasons``: and the reasons, with the
    judgements and who made them?  ``to_citizen``: would a citizen in this situation see it?  ``worth``: is it worth contact?
    """

    service: ServiceAnswer
    place: int
    tells: bool
    reasons: bool
    to_citizen: bool
    worth: bool

    @property
    def only_judgement(self) -> bool:
        """Does only the municipality's judgement remain?"""
        return _only_judgement(self.service)


@frozen(eq=False)
class Presentation:
    """The services presented, best place first; ``left_out``: how many of the situation's services are not.

    ``adult``: are they services for a child, in the case of an adult?

    ``contact``: whether contact may be taken on ``channel``; None when no channel was asked for.
    """

    catalogue: Catalogue
    audience: Audience
    situation: Situation | None
    channel: Channel | None
    contact: Answer | None
    shown: tuple[Shown, ...]
    left_out: int
    adult: bool

    @property
    def refused(self) -> bool:
        """Was contact asked for, and not allowed?"""
        return self.contact is not None and self.contact.outcome is not Outcome.FULFILLED

    def questions(self) -> tuple[ServiceQuestion, ...]:
        """What this person can answer about the services shown; nothing known is asked, and nothing where no answer is told."""
        told = {shown.service.service for shown in self.shown if shown.tells}
        found = []
        for item in self.catalogue.questions() if told else ():
            mine = self.audience == "ansatt" or item.question.who == "søker"
            if mine and told.intersection(item.matters):
                found.append(item)
        return tuple(found)


def present(
    catalogue: Catalogue, *, audience: Audience, situation: Situation | None = None, channel: Channel | None = None
) -> Presentation:
    """Present the services of a service answer.  Raises ArgumentFeil for arguments that do not fit together."""
    _check(audience, situation, channel)
    contact = None if channel is None else _assess(catalogue, CONTACT, {CHANNEL: channel})
    rule = _Rule(catalogue, audience, situation)
    services = [found for found in catalogue.services if situation is None or situation in found.about.situasjoner]
    shown = [found for service in services if (found := rule.shown(service)) is not None]
    if channel in _NEEDS_CONSENT:
        shown = [found for found in shown if found.worth]
    shown.sort(
        key=lambda found: (
            found.place,
            _missing(found.service) if found.tells else 0,
            norwegian_order(found.service.document.tittel),
        )
    )
    return Presentation(catalogue, audience, situation, channel, contact, tuple(shown), len(services) - len(shown), rule.adult())


def _check(audience: str, situation: str | None, channel: str | None) -> None:
    for told, known, name in (
        (audience, AUDIENCES, "Mottakeren"),
        (situation, SITUATIONS, "Situasjonen"),
        (channel, CHANNELS, "Kanalen"),
    ):
        if told is not None and told not in known:
            raise ArgumentFeil(Funn(f"{name} er «{told}».", f"Velg {', '.join(known)}."))
    if audience == "innbygger" and situation is None:
        raise ArgumentFeil(Funn("Situasjonen mangler.", f"For en innbygger: velg {', '.join(SITUATIONS)}."))
    if audience == "ansatt" and channel is not None:
        raise ArgumentFeil(Funn("Kommunen tar kontakt med innbyggere.", "Velg mottakeren innbygger når du oppgir en kanal."))


class _Rule:
    """The rule that says what is shown, asked once for each kind of answer."""

    def __init__(self, catalogue: Catalogue, audience: Audience, situation: Situation | None) -> None:
        self.catalogue = catalogue
        self.audience = audience
        self.situation = situation
        self.answers: dict[tuple[str, str, bool], Answer] = {}

    def shown(self, service: ServiceAnswer) -> Shown | None:
        """The service as it is shown; None when it is not."""
        answer = self._answer(service, self.audience)
        if answer.outcome is not Outcome.FULFILLED:
            return None
        to_citizen = self.situation is not None and self._answer(service, "innbygger").outcome is Outcome.FULFILLED
        place = answer.results[_PLACE]
        exact = place.low if place.low is not None and place.exact else _LAST
        return Shown(service, exact, _says(answer, _TELLS), _says(answer, _REASONS), to_citizen, _says(answer, _WORTH))

    def adult(self) -> bool:
        """Does the rule say that services for a child are wanted in the case of an adult?"""
        return any(_ADULT in answer.results and _says(answer, _ADULT) for answer in self.answers.values())

    def _answer(self, service: ServiceAnswer, audience: Audience) -> Answer:
        group = "uavklart" if service.group is None else service.group.value
        key = audience, group, _only_judgement(service)
        if key not in self.answers:
            told = {_AUDIENCE: audience, _GROUP: group, _ONLY_JUDGEMENT: "ja" if key[2] else "nei"}
            if self.situation is not None:
                told[_SITUATION] = self.situation
            self.answers[key] = _assess(self.catalogue, SHOW, told)
        return self.answers[key]


def _assess(catalogue: Catalogue, rule: str, told: Mapping[str, str]) -> Answer:
    catalogue.rules.document(rule, catalogue.date)  # that the rule is missing is said before that its facts are
    return assess(
        catalogue.rules,
        catalogue.case.med(told),
        rule,
        date=catalogue.date,
        known_by=catalogue.known_by,
        evidence=catalogue.evidence,
    )


def _says(answer: Answer, name: str) -> bool:
    return answer.results[name].value is True


def _only_judgement(service: ServiceAnswer) -> bool:
    points = service.open_points()
    return bool(points) and all(point.why is Why.JUDGEMENT for point in points)


def _missing(service: ServiceAnswer) -> int:
    """How many things that someone could supply are missing: the fewer, the nearer is the answer."""
    return sum(point.why is not Why.JUDGEMENT for point in service.open_points())

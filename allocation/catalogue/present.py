"""Which services are presented, to whom and in what order; and whether the municipality may take contact about them.

What of the case may be told is decided first, by national law (``allocation.catalogue.insight``); all that is made here is made
of that alone.  Two rule documents decide the rest, so that a municipality can have it otherwise by an overlay: ``SHOW`` for each
service and ``CONTACT`` for a channel.  This module only tells them what they ask for, and does as they say.  What they leave
open is not shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, get_args

from attrs import frozen

from allocation.answers.answer import Answer, assess
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.insight import AUDIENCE, Insight, insight
from allocation.catalogue.services import Catalogue, ServiceAnswer
from allocation.catalogue.wording import norwegian_order
from allocation.errors import ArgumentFeil, Funn
from allocation.language.service_model import Situation
from allocation.values.languages import language as read_language
from allocation.values.truth import Outcome, Why

if TYPE_CHECKING:
    from allocation.shapes.services import Visning

SHOW, CONTACT = "visning.tjeneste", "visning.kontakt"
_SITUATION, CHANNEL = "visning_situasjon", "visning_kanal"
_TOLD, _GROUP, _ONLY_JUDGEMENT = "visning_innsyn", "visning_gruppe", "visning_mangler_bare_vurdering"
_PLACE, _TELLS, _REASONS, _WORTH = "plass", "viser_svar", "viser_begrunnelse", "verdt_å_varsle"

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

    ``seen``: what of the case the viewer may be told.  ``contact``: whether contact may be taken on ``channel``; None when no
    channel was asked for.  ``citizen``: to an employee what a citizen in the situation may be told; to others None.
    """

    seen: Insight
    audience: Audience
    situation: Situation | None
    channel: Channel | None
    contact: Answer | None
    shown: tuple[Shown, ...]
    left_out: int
    citizen: Insight | None

    @property
    def catalogue(self) -> Catalogue:
        """The services as they may be told."""
        return self.seen.catalogue

    @property
    def closed(self) -> bool:
        """May nothing of the case be told?  Then this is the presentation of a case with nothing in it."""
        return not self.seen.whole and not self.seen.told

    @property
    def refused(self) -> bool:
        """Was contact asked for, and not allowed?"""
        return self.contact is not None and self.contact.outcome is not Outcome.FULFILLED

    def text(self, language: str = "nb") -> str:
        """The presentation as plain text in bokmål (nb) or nynorsk (nn)."""
        from allocation.catalogue.shown import render

        return render(self, language)

    def to_data(self, language: str = "nb") -> Visning:
        """The presentation as JSON-able data; ``tildeling skjema visning`` has its schema."""
        from allocation.catalogue.shown import to_data

        return to_data(self, read_language(language))

    def questions(self) -> tuple[ServiceQuestion, ...]:
        """What this person can answer about the services shown; nothing known is asked, so nothing where not all may be told."""
        told = {shown.service.service for shown in self.shown if shown.tells}
        found = []
        for item in self.catalogue.questions() if told and self.seen.whole else ():
            mine = self.audience == "ansatt" or item.question.who == "søker"
            if mine and told.intersection(item.matters):
                found.append(item)
        return tuple(found)


def present(
    catalogue: Catalogue, *, audience: Audience, situation: Situation | None = None, channel: Channel | None = None
) -> Presentation:
    """Present the services of a service answer.  Raises ArgumentFeil for arguments that do not fit together."""
    _check(audience, situation, channel)
    seen = insight(catalogue, audience, situation)
    citizen = insight(catalogue, "innbygger", situation) if audience == "ansatt" and situation is not None else None
    contact = None if channel is None else _assess(seen, CONTACT, {CHANNEL: channel})
    rule = _Rule(seen, citizen, audience, situation)
    services = [found for found in seen.catalogue.services if situation is None or situation in found.about.situasjoner]
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
    return Presentation(seen, audience, situation, channel, contact, tuple(shown), len(services) - len(shown), citizen)


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

    def __init__(self, seen: Insight, citizen: Insight | None, audience: Audience, situation: Situation | None) -> None:
        self.seen = seen
        self.citizen = citizen
        self.audience = audience
        self.situation = situation
        self.answers: dict[tuple[str, str, bool, bool], Answer] = {}

    def shown(self, service: ServiceAnswer) -> Shown | None:
        """The service as it is shown; None when it is not."""
        answer = self._answer(self.seen, self.audience, service)
        if answer.outcome is not Outcome.FULFILLED:
            return None
        to_citizen = False
        if self.citizen is not None:
            theirs = self._answer(self.citizen, "innbygger", self.citizen.service(service.service))
            to_citizen = theirs.outcome is Outcome.FULFILLED
        place = answer.results[_PLACE]
        exact = place.low if place.low is not None and place.exact else _LAST
        return Shown(service, exact, _says(answer, _TELLS), _says(answer, _REASONS), to_citizen, _says(answer, _WORTH))

    def _answer(self, seen: Insight, audience: Audience, service: ServiceAnswer) -> Answer:
        group = "uavklart" if service.group is None else service.group.value
        told = service.service in seen.told
        key = audience, group, _only_judgement(service), told
        if key not in self.answers:
            facts = {
                AUDIENCE: audience,
                _GROUP: group,
                _ONLY_JUDGEMENT: "ja" if key[2] else "nei",
                _TOLD: "ja" if told else "nei",
            }
            if self.situation is not None:
                facts[_SITUATION] = self.situation
            self.answers[key] = _assess(seen, SHOW, facts)
        return self.answers[key]


def _assess(seen: Insight, rule: str, told: Mapping[str, str]) -> Answer:
    """The answer of a rule of presentation, from what may be told of the case."""
    catalogue = seen.catalogue
    catalogue.rules.document(rule, catalogue.date)  # that the rule is missing is said before that its facts are
    return assess(
        catalogue.rules,
        seen.case.med(told),
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

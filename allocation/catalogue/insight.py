"""What of a case a viewer may be told: the rule about insight decides, service by service, before anything is shown.

A service that is closed is replaced by the same service of a case in which nothing is registered, so that what is made of it
cannot depend on the case.  Only what is registered counts: the rule is asked with the evidence closed, with everything known,
without values given by address, and without readings chosen on the way.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, field, frozen

from allocation.answers.answer import Answer, assess
from allocation.catalogue.services import Catalogue, ServiceAnswer
from allocation.facts.case import Case
from allocation.language.nodes import CodeType
from allocation.language.service_model import Situation
from allocation.values.truth import Outcome

INSIGHT = "visning.innsyn"
AUDIENCE, ROLE, ABOUT = "visning_mottaker", "mottakers_rolle", "opplysning_om_tjeneste"
ROLES: Mapping[Situation, str] = {"meg_selv": "personen_selv", "barnet_mitt": "forelder", "pårørende": "pårørende"}


@frozen(eq=False)
class Insight:
    """``catalogue``: the services as they may be told; ``told``: the ids of those whose answer may be told.

    ``case``: what is known of the person as far as the whole case may be told, else a case with nothing in it.
    ``answer``: the rule's answer about the case as a whole.
    """

    catalogue: Catalogue
    told: frozenset[str]
    case: Case = field(repr=False)
    answer: Answer

    def service(self, name: str) -> ServiceAnswer:
        """One of the services as it may be told."""
        return next(found for found in self.catalogue.services if found.service == name)

    @property
    def whole(self) -> bool:
        """May the whole case be told?"""
        return self.answer.outcome is Outcome.FULFILLED


def insight(catalogue: Catalogue, audience: str, situation: Situation | None) -> Insight:
    """What of a service answer a viewer may be told."""
    asked = {AUDIENCE: audience} | ({} if situation is None else {ROLE: ROLES[situation]})
    whole = _asked(catalogue, asked)
    if whole.outcome is Outcome.FULFILLED:
        every = frozenset(found.service for found in catalogue.services)
        return Insight(catalogue, every, catalogue.case, whole)
    told: frozenset[str] = frozenset()
    if whole.outcome is Outcome.UNSETTLED:
        named = catalogue.rules.vocabulary.type_of(ABOUT)
        codes = named.codes if isinstance(named, CodeType) else ()
        own = [found.service for found in catalogue.services if found.service in codes]
        told = frozenset(name for name in own if _asked(catalogue, asked | {ABOUT: name}).outcome is Outcome.FULFILLED)
    nothing = Case(catalogue.case.vocabulary)
    closed = catalogue.with_case(nothing)
    services = (mine if mine.service in told else other for mine, other in zip(catalogue.services, closed.services, strict=True))
    return Insight(evolve(closed, services=tuple(services)), told, nothing, whole)


def _asked(catalogue: Catalogue, told: Mapping[str, str]) -> Answer:
    return asked_of_all(catalogue, INSIGHT, told)


def asked_of_all(catalogue: Catalogue, rule: str, told: Mapping[str, str]) -> Answer:
    """A rule about who may see the case, asked of all that is registered and with what the program tells it."""
    day = catalogue.date
    catalogue.rules.document(rule, day)  # that the rule is missing is said before that its facts are
    case = evolve(catalogue.case, given=()).uten(AUDIENCE, ROLE, ABOUT).med(told)
    return assess(catalogue.rules, case, rule, date=day, evidence="avsluttet")

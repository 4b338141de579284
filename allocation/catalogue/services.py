"""The service answer: every service of the catalogue for one case, with the group it falls in or the groups it may fall in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from attrs import evolve, field, frozen

from allocation import arguments
from allocation.answers.answer import Answer, Evidence, assess_many
from allocation.answers.points import Open, points_at
from allocation.answers.proof import facts_at, facts_named
from allocation.catalogue.beyond import is_beyond, open_point
from allocation.catalogue.group import NOTHING, Group, Groups, best, combined, group_when, limited, ordered, worst
from allocation.catalogue.presumed import Presumed, contradicted, presumed, with_presumed
from allocation.catalogue.sources import chosen_services, serving_ids
from allocation.engine.rules import RuleSet
from allocation.errors import Funn, UkjentRegelFeil
from allocation.facts.case import Case
from allocation.language.document import RuleDocument
from allocation.language.service_model import Service
from allocation.values.languages import language as read_language
from allocation.values.truth import Outcome, Why

if TYPE_CHECKING:
    from allocation.catalogue.asking import ServiceQuestion
    from allocation.catalogue.receipt import ServicesReceipt
    from allocation.shapes.services import Tjenestesvar


@frozen(eq=False)
class Part:
    """What one document has to say about a service: the service document, another rule for it, or a municipality's criteria.

    ``groups``: what is possible by this document; ``others``: what is possible by the other documents together.
    """

    answer: Answer
    groups: Groups
    others: Groups

    @property
    def kind(self) -> Literal["tjeneste", "regel", "kriterier"]:
        """The service document itself, another rule that has a say, or municipal criteria."""
        document = self.answer.document
        if document.gjelder_tjeneste is None:
            return "tjeneste"
        return "kriterier" if document.type == "kommunalt_kriterium" else "regel"

    @property
    def matters(self) -> bool:
        """Is it unsettled, and can it still change the group?"""
        return len(self.groups) > 1 and best(self.groups).rank > worst(self.others).rank


@frozen(eq=False)
class ServiceAnswer:
    """One service.  ``law``: the service document; ``others``: what else has a say, and is in force: rules and criteria.

    ``presupposed``: the condition (slot) of the service document without which the service is not given at all, if it has one.
    """

    service: str
    law: Part
    others: tuple[Part, ...]
    presupposed: int | None
    groups: Groups

    @property
    def document(self) -> RuleDocument:
        """The service document as it reads on the date."""
        return self.law.answer.document

    @property
    def about(self) -> Service:
        """What the service is, apart from when a person has a right to it."""
        found = self.document.tjeneste
        assert found is not None
        return found

    @property
    def parts(self) -> tuple[Part, ...]:
        """The service document, then the others."""
        return (self.law, *self.others)

    @property
    def settled(self) -> bool:
        """Is only one group possible?"""
        return len(self.groups) == 1

    @property
    def group(self) -> Group | None:
        """The group, or None while more than one is possible."""
        return best(self.groups) if self.settled else None

    @property
    def possible(self) -> tuple[Group, ...]:
        """The possible groups, best first."""
        return ordered(self.groups)

    @cached_property
    def held(self) -> bool | None:
        """Does what the service presupposes hold?  True where it presupposes nothing."""
        return True if self.presupposed is None else self.law.answer.evaluation.certain(self.presupposed)

    @cached_property
    def decisive(self) -> tuple[Part, ...]:
        """The parts behind the group; of an unsettled service the parts that it waits for."""
        if not self.settled:
            return tuple(part for part, _ in self.waits())
        if self.held is False:
            return (self.law,)
        own = tuple(part for part in self.parts if part.groups == self.groups)
        return own[:1] if self.group is not Group.NO_RIGHT else own

    def waits(self) -> Iterator[tuple[Part, tuple[int, ...]]]:
        """The parts that an unsettled service waits for, each with its conditions (slots) that matter."""
        for part in self.parts if not self.settled else ():
            root = part.answer.evaluation.program.root
            slots = [root] if part.matters and root is not None else []
            if part is self.law and self.presupposed is not None and self.held is None:
                slots.append(self.presupposed)
            if slots or part.matters:
                yield part, tuple(slots)

    def facts_named(self) -> frozenset[str]:
        """The facts that the group rests on; changing any other never changes it."""
        parts = self.decisive if self.group is Group.RIGHT else self.parts
        found = {name for part in parts for name in facts_named(part.answer)}
        return frozenset(found | facts_at(self.law.answer, () if self.presupposed is None else (self.presupposed,)))

    def open_points(self) -> tuple[Open, ...]:
        """What the group waits for; nothing when it is settled."""
        return self._open

    @cached_property
    def _open(self) -> tuple[Open, ...]:
        found: dict[tuple[Why, str], Open] = {}
        for part, slots in self.waits():
            for point in _open(part.answer, slots):
                found.setdefault((point.why, point.address), point)
        return tuple(found.values())


@frozen(eq=False)
class Catalogue:
    """The service answer of one case.  Cheap to make; questions, text and data are worked out when asked for.

    ``case``: what is given.  ``presumed``: what is taken as given besides, in this answer alone; ``presumes``: may it be?
    ``named``: the services were asked for by name.
    """

    rules: RuleSet = field(repr=False)
    case: Case = field(repr=False)
    date: dt.date
    known_by: dt.date | None
    evidence: Evidence
    readings: Mapping[str, str]
    services: tuple[ServiceAnswer, ...] = field(repr=False)
    named: bool = False
    presumes: bool = False
    presumed: tuple[Presumed, ...] = ()

    def of(self, group: Group | None) -> tuple[ServiceAnswer, ...]:
        """The services of a group; None: the unsettled ones."""
        return tuple(service for service in self.services if service.group is group)

    def service(self, service: str) -> ServiceAnswer:
        """One service by its id, or the last part of it as in ``services=[…]``.  Raises UkjentRegelFeil when it is not here."""
        (name,) = chosen_services(self.rules, (service,))
        for found in self.services:
            if found.service == name:
                return found
        here = ", ".join(found.service for found in self.services) or "ingen"
        raise UkjentRegelFeil(Funn(f"Tjenesten «{name}» er ikke med i dette svaret.", f"Med i svaret: {here}."))

    def with_case(self, case: Case) -> Catalogue:
        """The same services and arguments for another case."""
        return assess_services(
            self.rules,
            case,
            date=self.date,
            services=tuple(found.service for found in self.services) if self.named else None,
            known_by=self.known_by,
            evidence=self.evidence,
            readings=self.readings,
            presume=self.presumes,
        )

    @property
    def plain(self) -> Catalogue:
        """The same answer with nothing presumed."""
        return evolve(self, presumes=False).with_case(self.case) if self.presumed else self

    def questions(self) -> tuple[ServiceQuestion, ...]:
        """What to ask across all the services, that which can settle most of them first."""
        from allocation.catalogue.asking import questions

        return questions(self)

    def text(self, language: str = "nb", *, full: bool = False, every: bool = False) -> str:
        """The grouped answer as plain text in bokmål (nb) or nynorsk (nn).

        ``every``: also the services that nobody has asked about; ``full``: every service with all its conditions.
        """
        if full:
            from allocation.catalogue.text import render

            return render(self, language, full=True)
        from allocation.catalogue.overview_text import render as grouped

        return grouped(self, language, every=every)

    def receipt(self, salt: str | None = None) -> ServicesReceipt:
        """One receipt for the whole answer, with nothing presumed; ``salt`` is a random text drawn by the caller."""
        from allocation.catalogue.receipt import services_receipt

        return services_receipt(self.plain, salt)

    def to_data(self, language: str = "nb", *, questions: bool = False, full: bool = False) -> Tjenestesvar:
        """The answer as JSON-able data, its texts in bokmål (nb) or nynorsk (nn); ``tildeling skjema tjenester`` has its schema.

        ``questions``: also what can be asked.  ``full``: each service with what it is, and the answer of each document.
        """
        from allocation.catalogue.data import to_data

        return to_data(self, read_language(language), questions=questions, full=full)


def assess_services(
    rules: RuleSet,
    case: Case,
    *,
    date: dt.date,
    services: Iterable[str] | None = None,
    known_by: dt.date | None = None,
    evidence: Evidence = "åpen",
    readings: Mapping[str, str] | None = None,
    presume: bool = False,
) -> Catalogue:
    """Assess all the services of a rule set (or those named) for one case.

    ``presume``: take as given what the document ``antakelser`` says, where nothing in the case speaks against it.  The other
    arguments are those of ``assess``, and so are the faults it raises; UkjentRegelFeil for an id that is no service.
    """
    chosen = chosen_services(rules, None if services is None else arguments.texts(services, "Tjenestene"))
    serving = serving_ids(rules)
    wanted = [name for service in chosen for name in (service, *serving.get(service, ()))]
    chosen_readings = dict(readings or {})
    taken = presumed(rules, case, date=date, known_by=known_by, evidence=evidence) if presume else ()
    while True:
        answers = assess_many(
            rules,
            with_presumed(case, taken),
            wanted,
            date=date,
            known_by=known_by,
            evidence=evidence,
            readings=chosen_readings,
            all_readings=True,
        )
        against = contradicted(answers.values(), taken)
        if not against:
            break
        taken = tuple(one for one in taken if one.fact not in against)
    found = tuple(_service(name, answers, serving.get(name, ())) for name in chosen)
    return Catalogue(rules, case, date, known_by, evidence, chosen_readings, found, services is not None, presume, taken)


def _service(name: str, answers: Mapping[str, Answer], serving: Iterable[str]) -> ServiceAnswer:
    law = answers[name]
    own = [answers[key] for key in serving if _counts(answers[key])]
    replaced = any(answer.document.type == "kommunalt_kriterium" for answer in own)
    groups = [_possible(law, replaced=replaced), *(_possible(answer) for answer in own)]
    parts = [Part(answer, groups[i], combined((NOTHING, *groups[:i], *groups[i + 1 :]))) for i, answer in enumerate((law, *own))]
    presupposed = _presupposed(law)
    held = True if presupposed is None else law.evaluation.certain(presupposed)
    return ServiceAnswer(name, parts[0], tuple(parts[1:]), presupposed, limited(combined(groups), held))


def _open(answer: Answer, slots: tuple[int, ...]) -> tuple[Open, ...]:
    """What one document waits for, in the conditions (slots) that matter."""
    if is_beyond(answer.document, answer.evaluation.program):
        return (open_point(answer),)
    return points_at(answer, slots) if slots else answer.open_points


def _counts(answer: Answer) -> bool:
    """Is a document in force, or says it what is possible when it is not; and is it more than a proposal?"""
    before = answer.document.følger.ikke_i_kraft
    silent = before is None or before.gruppe is None
    return answer.document.status != "foreslått" and not (silent and answer.evaluation.program.status == "ikke_i_kraft")


def _possible(answer: Answer, *, replaced: bool = False) -> Groups:
    """What is possible by one document.

    ``replaced``: the municipality has criteria.  Of a service that the law does not require they stand in the place of the
    conditions that nobody has written down, so that these by themselves leave nothing open.
    """
    program = answer.evaluation.program
    found = group_when(answer.document, program, answer.evaluation.root)
    service = answer.document.tjeneste
    if replaced and service is not None and not service.lovpålagt and answer.outcome is Outcome.UNSETTLED:
        waits = {point.why for point in answer.open_points if point.outcome}
        if waits == {Why.NOT_MODELLED}:
            return frozenset((worst(found),))
    return found


def _presupposed(law: Answer) -> int | None:
    """The slot of the condition that a service presupposes."""
    service = law.document.tjeneste
    if service is None or service.forutsetter is None:
        return None
    key = f"{law.rule}/{service.forutsetter}"
    return next((slot.index for slot in law.evaluation.program.slots if slot.key == key), None)

"""Municipal criteria beside the right: who has the right by the law and is refused by the criteria, and limits that a document
only states."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from attrs import define, evolve

from allocation.answers.answer import Answer, assess
from allocation.answers.phrases import spaced
from allocation.answers.words import value_words
from allocation.facts.vocabulary import FactDecl
from allocation.floor.domains import Domains
from allocation.floor.example import build_case, plainest
from allocation.floor.goals import root
from allocation.floor.made import Made, day_of, finding
from allocation.floor.report import Finding, Said
from allocation.floor.search import Effort, Records, search
from allocation.floor.subjects import Segment, start_of
from allocation.floor.views import Key, State, View, given_directly
from allocation.language import nodes as n
from allocation.language.document import RuleDocument
from allocation.language.rule_model import Parameter
from allocation.values.truth import Outcome


@define
class RefusesRight:
    """The law gives the right, and the criteria refuse."""

    right: View
    criteria: View
    domains: Domains
    climbs: ClassVar[bool] = False

    def run(self, state: State) -> Records:
        return self.criteria.record(state), self.right.record(state)

    def judge(self, records: Records) -> bool | None:
        refused, had = root(self.criteria, records[0]), root(self.right, records[1])
        if refused is True or had is False:
            return False
        return True if refused is False and had is True else None

    def score(self, records: Records) -> float:
        return (root(self.criteria, records[0]) is None) + (root(self.right, records[1]) is None)

    def pick(self, state: State, records: Records) -> Key | None:
        for view, record in ((self.criteria, records[0]), (self.right, records[1])):
            if view.program.root is not None and (key := view.free(state, record, view.program.root)) is not None:
                return key
        return None

    def final(self, state: State, records: Records) -> bool:
        return False


@define
class Granted:
    """The rule grants it."""

    view: View
    domains: Domains
    climbs: ClassVar[bool] = False

    def run(self, state: State) -> Records:
        return (self.view.record(state),)

    def judge(self, records: Records) -> bool | None:
        return root(self.view, records[0])

    def score(self, records: Records) -> float:
        return 0

    def pick(self, state: State, records: Records) -> Key | None:
        index = self.view.program.root
        return None if index is None else self.view.free(state, records[0], index)

    def final(self, state: State, records: Records) -> bool:
        return False


def check_right(segment: Segment, effort: Effort, service: RuleDocument) -> Iterator[Finding]:
    """Criteria that refuse someone a right that the law itself gives, where the law says who has it."""
    read = () if service.kontrollert is None else (service.kontrollert.toordinal(),)
    days = [day for day in (segment.day, *read, start_of(service)) if segment.first <= day <= segment.last]
    at = next((day for day in days if segment.ground.programs.at(service.id, day).program.status == "gjelder"), None)
    if at is None:
        return
    segment = evolve(segment, day=at)
    probed = segment.ground.programs.at(service.id, at)
    direct = given_directly((segment.after.program, probed.program))
    views = View(probed, segment.day, direct), View(segment.after, segment.day, direct)
    goal = RefusesRight(*views, Domains(segment.ground.vocabulary, views, segment.day))

    def holds(other: State) -> bool:
        return goal.judge(goal.run(other)) is True

    for state in search(goal, effort):
        made = _both(segment, service, plainest(state, segment.ground.vocabulary, holds, goal.domains))
        made = made or _both(segment, service, state)
        if made is not None:
            place = f"{segment.rule}/vilkår"
            text = segment.layered.document(segment.rule, day_of(segment.day)).tittel
            said = _said(made.law), _said(made.document)
            difference = "Den som har retten etter loven, får nei etter kriteriene."
            yield finding(segment, "rett_innskrenket", made, ((place, text),), difference, *said, beside_rule=service.id)
            return


def _both(segment: Segment, service: RuleDocument, state: State) -> Made | None:
    case = build_case(state, segment.ground.vocabulary, segment.day, "eksempel")
    if case is None:
        return None
    law = assess(segment.ground.rules, case, service.id, date=day_of(segment.day))
    document = assess(segment.layered, case, segment.rule, date=day_of(segment.day))
    if law.outcome is not Outcome.FULFILLED or document.outcome is not Outcome.NOT_FULFILLED:
        return None
    return Made(case, case, law, document)


def check_limits(segment: Segment, effort: Effort) -> Iterator[Finding]:
    """Limits that the document sets for a service the law requires, and that no condition reads: someone beyond each has the
    right all the same."""
    document = segment.layered.document(segment.rule, day_of(segment.day))
    if document.tjeneste is None or not document.tjeneste.lovpålagt:
        return
    written = segment.differences.written
    for name, parameter in document.parametre.items():
        slot = next((each for each in segment.after.program.slots if each.key == f"{segment.rule}/{name}"), None)
        if parameter.grense is None or slot is None or slot.key not in written or not isinstance(slot.type, n.NumType):
            continue
        record = View(segment.after, segment.day).record({})
        table, _, fact = parameter.grense.opplysning.rpartition(".")
        decl = segment.ground.vocabulary.find(fact, table or None)
        value = record[slot.index]
        if decl is not None and decl.not_alone and value[0] == value[1]:
            yield from _beyond(segment, parameter, slot, decl, value[0], effort.part())


def _beyond(
    segment: Segment, parameter: Parameter, slot: n.Slot, decl: FactDecl, value: int, effort: Effort
) -> Iterator[Finding]:
    assert isinstance(slot.type, n.NumType) and parameter.grense is not None
    limit = value * 10**decl.scale // 10**slot.type.scale
    least = parameter.grense.slag == "minst"
    beyond = limit - 1 if least else limit + 1
    assert decl.lo is not None and decl.hi is not None
    if not decl.lo <= beyond <= decl.hi:
        return
    view = View(segment.before, segment.day, given_directly((segment.before.program,)))
    fixed = evolve(view, fixed={(decl.table, decl.name): (beyond, beyond)})
    goal = Granted(fixed, Domains(segment.ground.vocabulary, (fixed,), segment.day))

    def holds(other: State) -> bool:
        return goal.judge(goal.run(other)) is True

    for state in search(goal, effort):
        plain = plainest(state, segment.ground.vocabulary, holds, goal.domains)
        rows: dict[Key, object] = {} if decl.table is None else {(decl.table, None, ""): plain.get((decl.table, None, "")) or 1}
        filled: State = {**plain, **rows, (decl.table, None if decl.table is None else 0, decl.name): (beyond, beyond)}
        case = build_case(filled, segment.ground.vocabulary, segment.day, "eksempel")
        if case is None:
            continue
        law = assess(segment.law, case, segment.rule, date=day_of(segment.day))
        if law.outcome is not Outcome.FULFILLED:
            continue
        answer = assess(segment.layered, case, segment.rule, date=day_of(segment.day))
        shown = value_words(slot.type, (value, value), "nb")
        said = f"{'fra' if least else 'til'} {shown}"
        difference = f"Dokumentet setter en grense: {said}. Personen har rett til tjenesten med {spaced(decl.name)} "
        difference += f"{value_words(decl.type, (beyond, beyond), 'nb')}."
        places = ((slot.key, parameter.tekst or slot.text),)
        told = Said(law.outcome.value, law.code, "", decl.not_alone)
        made = Made(case, case, law, answer)
        yield finding(segment, "ikke_alene", made, places, difference, told, Said(answer.outcome.value, answer.code, said))
        return


def _said(answer: Answer) -> Said:
    return Said(answer.outcome.value, answer.code, "", answer.reason_code)


def never_narrows(service: RuleDocument | None) -> bool:
    """Does the law itself say who has the right, so that criteria cannot narrow it?"""
    named = None if service is None or service.tjeneste is None else service.tjeneste.kriterier
    return named is not None and named.kan_ikke_innskrenke is not None

"""Facts that may not decide alone: two people who differ in one such fact only, where one is granted the service and the other
refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import evolve

from allocation.answers.answer import Answer, assess
from allocation.answers.phrases import spaced
from allocation.answers.words import value_words
from allocation.errors import DokumentFeil, Funn
from allocation.facts.vocabulary import FactDecl
from allocation.floor.differences import differences
from allocation.floor.domains import Domains
from allocation.floor.example import build_case, plainest
from allocation.floor.goals import RefusesAlone, without_judgements
from allocation.floor.made import Made, day_of, finding
from allocation.floor.report import Finding, Said
from allocation.floor.search import Effort, search
from allocation.floor.subjects import Ground, Segment
from allocation.floor.views import Key, State, View, given_directly, reads_below, settled
from allocation.language.document import RuleDocument
from allocation.values.truth import Outcome

Fact = tuple[str | None, str]


def why_not(ground: Ground, criteria: RuleDocument) -> str:
    """Why municipal criteria cannot refuse anyone unlawfully in this way; empty when they can."""
    name = criteria.gjelder_tjeneste
    if name is None:
        return ""
    source = ground.library.source(name)
    service = None if source is None or source.overlay else ground.library.read(source)
    if not isinstance(service, RuleDocument) or service.tjeneste is None:
        place = criteria.position("gjelder_tjeneste")
        message = f"Tjenesten «{name}» i gjelder_tjeneste finnes ikke."
        raise DokumentFeil(
            Funn(message, "Skriv id-en til et tjenestedokument.", place.file, place.line, place.column, ("gjelder_tjeneste",))
        )
    if not service.tjeneste.lovpålagt:
        return f"{criteria.id}: tjenesten er ikke lovpålagt, og kommunen velger selv vilkårene"
    refused = criteria.følger.ikke_oppfylt
    if refused is not None and refused.gruppe not in (None, "ikke_rett"):
        return f"{criteria.id}: svaret nei er ikke et avslag (gruppen er {refused.gruppe})"
    return ""


def check_alone(segment: Segment, effort: Effort) -> Iterator[Finding]:
    """The findings of one rule in one stretch of days, one for each fact at most."""
    own = segment.subject.rule is not None
    direct = given_directly((segment.before.program, segment.after.program))
    for fact in marked_facts(segment):
        for key in _keys(segment, fact, direct):
            goal = _goal(segment, key, direct, own)
            found = next(_found(segment, goal, fact, effort.part()), None)
            if found is not None:
                yield found
                break


def marked_facts(segment: Segment) -> list[Fact]:
    """The facts marked ``ikke_alene`` that the rule reads; of a layered rule, those that what is written rests on."""
    program = segment.after.program
    vocabulary = segment.ground.vocabulary
    if segment.subject.rule is None:
        slots = differences(segment.before.program, program).reached
    else:
        slots = () if program.root is None else (program.root,)
    read = {fact for slot in slots for fact in reads_below(program, slot)}
    declared = [(fact, vocabulary.find(fact[1], fact[0])) for fact in read]
    return sorted((fact for fact, decl in declared if decl is not None and decl.not_alone), key=str)


def _keys(segment: Segment, fact: Fact, direct: frozenset[Fact]) -> list[Key]:
    """What to settle in two ways: the fact, or the facts it is computed from."""
    table, name = fact
    row = None if table is None else 0
    written = f"{table}.{name}" if table else name
    if written not in segment.after.program.derived or fact in direct:
        return [(table, row, name)]
    slot = next((s for s in segment.after.program.slots if s.key == f"fakta/{written}"), None)
    sources = set() if slot is None else reads_below(segment.after.program, slot.index) - {fact}
    return [(source[0], row if source[0] else None, source[1]) for source in sorted(sources, key=str)]


def _goal(segment: Segment, key: Key, direct: frozenset[Fact], own: bool) -> RefusesAlone:
    vocabulary = segment.ground.vocabulary
    other = (key[0], key[1], key[2] + "′")
    views = [View(segment.after, segment.day, direct)]
    judgements = frozenset(
        (table, name)
        for table, names in ((None, vocabulary.facts), *((t.name, t.fields) for t in vocabulary.tables.values()))
        for name, decl in names.items()
        if decl.is_judgement and (table, name) != (key[0], key[2])
    )
    views.append(without_judgements(views[0], judgements, key, other))
    allowed = None if own else evolve(View(segment.before, segment.day, direct), renamed={key: other})
    domains = Domains(vocabulary, (*views, *(() if allowed is None else (allowed,))), segment.day)
    return RefusesAlone(views[0], views[1], allowed, domains, _law_slots(segment) if own else (), key, other)


def _law_slots(segment: Segment) -> tuple[int, ...]:
    """The conditions and values of national rules that the criteria use: what the law itself says there is not the
    municipality's."""
    library = segment.ground.library
    found = []
    for slot in segment.after.program.slots:
        document = slot.key.partition("/")[0]
        source = library.source(document) if document != segment.rule else None
        named = slot.table is None and slot.kind in ("vilkår", "gruppe", "størrelse", "lesemåte")
        if named and source is not None and source.municipality is None:
            found.append(slot.index)
    return tuple(found)


def _found(segment: Segment, goal: RefusesAlone, fact: Fact, effort: Effort) -> Iterator[Finding]:
    vocabulary = segment.ground.vocabulary
    for state in search(goal, effort):

        def holds(other: State) -> bool:
            return goal.key in other and goal.other in other and goal.judge(goal.run(other)) is True

        plain = _nearest(plainest(state, vocabulary, holds, goal.domains), goal, holds)
        made = _made(segment, goal, plain) or _made(segment, goal, state)
        if made is None:
            continue
        decl = vocabulary.fact(fact[1], fact[0])
        values = [_shown(goal, plain, fact, decl, refused=refused) for refused in (False, True)]
        name = spaced(decl.name)
        difference = f"Bare «{name}» skiller dem: {values[0]} gir oppfylt, {values[1]} gir ikke oppfylt."
        law = Said("ikke alene", "", "", decl.not_alone)
        address = f"{segment.rule}/{_turning(segment, goal, plain)}".rstrip("/")
        yield finding(segment, "ikke_alene", made, ((address, decl.text),), difference, law, _said(made.document))


def _nearest(state: State, goal: RefusesAlone, holds: Callable[[State], bool]) -> State:
    """The two as near each other as they can be: 17 years and 18, not 0 and 60."""
    found = dict(state)
    while isinstance(found[goal.key], tuple):
        one, other = found[goal.key][0], found[goal.other][0]
        middle = (one + other) // 2
        nearer = ({**found, key: (middle, middle)} for key in (goal.key, goal.other))
        better = next((each for each in nearer if middle not in (one, other) and holds(each)), None)
        if better is None:
            break
        found = better
    return found


def _turning(segment: Segment, goal: RefusesAlone, state: State) -> str:
    """The condition of the rule that the fact turns, if it is a named one."""
    records = goal.run(state)
    for slot in segment.after.program.slots:
        if slot.kind != "vilkår" or slot.table is not None or not slot.key.startswith(f"{segment.rule}/"):
            continue
        granted, refused = records[0][slot.index], records[1][slot.index]
        if settled(granted) and settled(refused) and granted != refused:
            return slot.key.partition("/")[2]
    return ""


def _shown(goal: RefusesAlone, state: State, fact: Fact, decl: FactDecl, *, refused: bool) -> str:
    """The value of the fact for one of the two, also where it is computed from another."""
    view = goal.refused if refused else goal.granted
    key = goal.other if refused else goal.key
    if (key[0], key[2].rstrip("′")) == fact:
        return value_words(decl.type, state[key], "nb")
    record = view.record(state)
    written = f"{fact[0]}.{fact[1]}" if fact[0] else fact[1]
    slot = next(s for s in view.program.slots if s.key == f"fakta/{written}")
    value = record[slot.index] if slot.table is None else record[slot.index][0]
    return value_words(decl.type, value, "nb")


def _made(segment: Segment, goal: RefusesAlone, state: State) -> Made | None:
    """Both people, answered by the engine; the one who is refused has every judgement that the other has."""
    common = {key: value for key, value in state.items() if key not in (goal.key, goal.other)}
    cases = []
    for key, name in ((goal.other, "eksempel"), (goal.key, "til-sammenligning")):
        own = {**common, (key[0], key[1], key[2].rstrip("′")): state[key]}
        case = build_case(own, segment.ground.vocabulary, segment.day, name)
        if case is None:
            return None
        cases.append(case)
    day = day_of(segment.day)
    refused, granted = (assess(segment.layered, case, segment.rule, date=day) for case in cases)
    if refused.outcome is not Outcome.NOT_FULFILLED or granted.outcome is not Outcome.FULFILLED:
        return None
    return Made(cases[0], cases[1], granted, refused)


def _said(answer: Answer) -> Said:
    return Said(answer.outcome.value, answer.code, "", answer.reason_code)

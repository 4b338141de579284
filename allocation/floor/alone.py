"""Facts that may not decide alone: two people who differ in one such fact only, where one is granted the service and the other
refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import evolve, frozen

from allocation.answers.answer import Answer, assess
from allocation.answers.phrases import spaced
from allocation.answers.words import value_words
from allocation.engine.order import slots_read
from allocation.errors import DokumentFeil, Funn
from allocation.facts.vocabulary import FactDecl, Vocabulary
from allocation.floor.domains import Domains
from allocation.floor.example import build_case, plainest
from allocation.floor.goals import RefusesAlone, without_judgements
from allocation.floor.made import Made, day_of, finding
from allocation.floor.report import Finding, Said
from allocation.floor.search import Effort, search
from allocation.floor.shown import what_must_be_shown
from allocation.floor.subjects import Ground, Segment
from allocation.floor.views import Key, State, View, given_directly, reads_below, settled
from allocation.language import nodes as n
from allocation.language.document import RuleDocument
from allocation.language.parser import parse
from allocation.language.rule_model import FloorFinding
from allocation.language.syntax import names
from allocation.values.truth import Outcome

Fact = tuple[str | None, str]


@frozen
class Marked:
    """A fact that may not decide alone: why, and what kind of finding it is where it does.  ``answer``: only where those who are
    refused have this answer."""

    fact: Fact
    why: str
    kind: FloorFinding = "ikke_alene"
    answer: bool | None = None


def why_not(ground: Ground, criteria: RuleDocument) -> str:
    """Why municipal criteria cannot refuse anyone unlawfully in this way; empty when they can."""
    if criteria.gjelder_tjeneste is not None:
        service_of(ground, criteria)
    refused = criteria.følger.ikke_oppfylt
    if refused is not None and refused.gruppe not in (None, "ikke_rett"):
        return f"{criteria.id}: svaret nei er ikke et avslag (gruppen er {refused.gruppe})"
    return ""


def service_of(ground: Ground, document: RuleDocument) -> RuleDocument | None:
    """The service that a document decides: its own, or the one it is for."""
    if document.tjeneste is not None:
        return document
    name = document.gjelder_tjeneste
    if name is None:
        return None
    source = ground.library.source(ground.library.current(name))
    service = None if source is None or source.overlay else ground.library.read(source)
    if isinstance(service, RuleDocument) and service.tjeneste is not None:
        return service
    place = document.position("gjelder_tjeneste")
    message = f"Tjenesten «{name}» i gjelder_tjeneste finnes ikke."
    raise DokumentFeil(
        Funn(message, "Skriv id-en til et tjenestedokument.", place.file, place.line, place.column, ("gjelder_tjeneste",))
    )


def check_alone(segment: Segment, effort: Effort, known: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """The findings of one rule in one stretch of days, one for each fact at most.

    ``known``: the addresses that findings on rights turn on.  Where the law itself lets the fact decide in such a condition, that
    the right is taken from someone is the whole fault.
    """
    own = segment.subject.rule is not None
    direct = given_directly((segment.before.program, segment.after.program))
    for marked in marked_facts(segment):
        for key in _keys(segment, marked.fact, direct):
            goal = _goal(segment, key, direct, own)
            found = next(_found(segment, goal, marked, effort.part()), None)
            if found is not None and not (found.places[0][0] in known and _law_reads(segment, found.places[0][0], marked.fact)):
                yield found
                break


def _law_reads(segment: Segment, address: str, fact: Fact) -> bool:
    """Does the condition read the fact also without the document?"""
    program = segment.before.program
    return any(slot.key == address and fact in reads_below(program, slot.index) for slot in program.slots)


def marked_facts(segment: Segment) -> list[Marked]:
    """The facts that the rule reads and that may not decide alone; of a layered rule, those that what is written rests on.

    Of a service that the law requires: those marked ``ikke_alene``, what they are computed from, and those that the service
    names.  Of another: those that the law protects.
    """
    program = segment.after.program
    vocabulary = segment.ground.vocabulary
    whole = () if program.root is None else (program.root,)
    slots = whole if segment.subject.rule is not None else segment.differences.reached
    read = {fact for slot in slots for fact in reads_below(program, slot)}
    document = segment.layered.document(segment.rule, day_of(segment.day))
    service = service_of(segment.ground, document)
    required = service is None or service.tjeneste is None or service.tjeneste.lovpålagt
    found: dict[Fact, Marked] = {}
    for fact in sorted(read, key=str):
        decl = _marking(vocabulary, fact, read)
        if decl is not None and required and decl.not_alone:
            found[fact] = Marked(fact, decl.not_alone)
        elif decl is not None and not required and decl.protected:
            why = f"{decl.protected} {what_must_be_shown(segment.ground)}".strip()
            found[fact] = Marked(fact, why, "forskjellsbehandling")
    named = service.tjeneste.kriterier if service is not None and service.tjeneste is not None else None
    for each in () if named is None else named.ikke_alene:
        table, _, name = each.opplysning.rpartition(".")
        if (table or None, name) in read:
            found[table or None, name] = Marked((table or None, name), each.tekst, answer=each.svar)
    return list(found.values())


def _marking(vocabulary: Vocabulary, fact: Fact, read: set[Fact]) -> FactDecl | None:
    """The declaration that marks a fact: its own, or that of one computed from it that the rule does not read itself."""
    own = vocabulary.find(fact[1], fact[0])
    if own is None or own.not_alone or own.protected:
        return own
    declared = vocabulary.facts if fact[0] is None else vocabulary.tables[fact[0]].fields
    for name, decl in declared.items():
        rests = decl.derived is not None and fact[1] in names(parse(decl.derived))
        if rests and (decl.not_alone or decl.protected) and (fact[0], name) not in read:
            return decl
    return own


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
    if not own:
        judgements &= _written_reads(segment)
    views.append(without_judgements(views[0], judgements, key, other))
    allowed = None if own else evolve(View(segment.before, segment.day, direct), renamed={key: other})
    domains = Domains(vocabulary, (*views, *(() if allowed is None else (allowed,))), segment.day)
    left = not own and left_to_the_municipality(segment)
    return RefusesAlone(views[0], views[1], allowed, domains, _law_slots(segment) if own else (), key, other, left)


def _written_reads(segment: Segment) -> frozenset[Fact]:
    """The facts that what the document wrote rests on: a judgement there is a way out of it, one elsewhere is another right."""
    program = segment.after.program
    written = segment.differences.written
    return frozenset(fact for slot in program.slots if slot.key in written for fact in reads_below(program, slot.index))


def left_to_the_municipality(segment: Segment) -> bool:
    """Does the document write what the law leaves to the municipality, and national rules do not know?"""
    written = segment.differences.written
    return any(slot.key in written and isinstance(slot.expr, n.Unknown) for slot in segment.before.program.slots)


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


def _found(segment: Segment, goal: RefusesAlone, marked: Marked, effort: Effort) -> Iterator[Finding]:
    vocabulary, fact = segment.ground.vocabulary, marked.fact

    def holds(other: State) -> bool:
        if goal.key not in other or goal.other not in other or marked.answer not in (None, other[goal.other]):
            return False
        records = goal.run(other)
        verdict = goal.judge(records)
        return verdict is True or (verdict is None and goal.pick(other, records) is None and goal.final(other, records))

    for state in search(goal, effort):
        if not holds(state):
            continue

        plain = _nearest(plainest(state, vocabulary, holds, goal.domains), goal, holds)
        made = _made(segment, goal, plain) or _made(segment, goal, state)
        if made is None:
            continue
        decl = vocabulary.fact(fact[1], fact[0])
        values = [_shown(goal, plain, fact, decl, refused=refused) for refused in (False, True)]
        name, granted = spaced(decl.name), made.law.outcome.value.replace("_", " ")
        difference = f"Bare «{name}» skiller dem: {values[0]} gir {granted}, {values[1]} gir ikke oppfylt."
        law = Said("ikke alene", "", "", marked.why)
        address = f"{segment.rule}/{_turning(segment, goal, plain)}".rstrip("/")
        places = ((address, decl.text), *_limits(segment, address))
        yield finding(segment, marked.kind, made, places, difference, law, _said(made.document))


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


def _limits(segment: Segment, address: str) -> Iterator[tuple[str, str]]:
    """The numbers that a condition compares with."""
    slots = segment.after.program.slots
    turning = next((slot for slot in slots if slot.key == address), None)
    for index in () if turning is None else dict.fromkeys(slots_read(turning.expr)):
        if slots[index].kind == "parameter":
            yield slots[index].key, slots[index].text


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
    held = granted.outcome is Outcome.FULFILLED or (goal.left_open and granted.outcome is Outcome.UNSETTLED)
    if refused.outcome is not Outcome.NOT_FULFILLED or not held:
        return None
    return Made(cases[0], cases[1], granted, refused)


def _said(answer: Answer) -> Said:
    return Said(answer.outcome.value, answer.code, "", answer.reason_code)

"""Rights and deadlines: is there a person who has the right, or is in time, under the law, and not as the document has it?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from allocation.answers.answer import Answer, Evidence, assess
from allocation.answers.words import value_words, word
from allocation.floor.differences import Differences
from allocation.floor.domains import Domains
from allocation.floor.example import build_case, plainest
from allocation.floor.goals import Compared, RightLost, ValueWorse
from allocation.floor.made import Made, day_of, finding, places_of
from allocation.floor.report import Finding, Said
from allocation.floor.search import Effort, search
from allocation.floor.subjects import Segment
from allocation.floor.views import State, View, given_directly, reads_below
from allocation.language import nodes as n
from allocation.language.rule_model import FloorFinding
from allocation.values.truth import Outcome

RIGHTS = ("rettighet", "plikt")
DEADLINE = "frist"
CRITERIA = "kommunalt_kriterium"
# The role of a result that the person pays.
PAID = "betales"
_MOST_FINDINGS = 8


def check_rights(segment: Segment, effort: Effort, kind: str, known: set[str], skipped: set[str]) -> Iterator[Finding]:
    """The findings of one rule in one stretch of days.  ``known``: what findings of the parts of the subject turn on."""
    direct = given_directly((segment.before.program, segment.after.program))
    views = View(segment.before, segment.day, direct), View(segment.after, segment.day, direct)
    diff = segment.differences
    if not diff.written:
        return
    domains = Domains(segment.ground.vocabulary, views, segment.day)
    if segment.today is not None:
        yield from _against_today(segment, views, diff, domains, effort, kind, known, skipped)
        return
    own = kind == DEADLINE and persons_deadline(segment)
    label: FloorFinding = "frist_forkortet" if own else "rett_innskrenket"
    if kind in RIGHTS or own:
        goal = RightLost(*views, diff, domains, set(known))
        yield from _lost(segment, goal, label, effort.part())
        unproven = _unproven(segment, diff)
        if unproven:
            shut = [evolve(view, closed=True, blank=unproven) for view in views]
            yield from _lost(segment, RightLost(shut[0], shut[1], diff, domains, set(goal.found)), label, effort.part())
        if goal.found - known:
            return
    for name, sign in _values(segment, kind, own, skipped):
        before, after = segment.before.program.result_slots[name], segment.after.program.result_slots[name]
        if after in diff.reached:
            worse = ValueWorse(*views, diff, domains, set(known), before, after, sign, kind != DEADLINE)
            yield from _worse(segment, worse, name, label, effort.part())


def _against_today(
    segment: Segment,
    views: tuple[View, View],
    diff: Differences,
    domains: Domains,
    effort: Effort,
    kind: str,
    known: set[str],
    skipped: set[str],
) -> Iterator[Finding]:
    """What a proposal takes of what the municipality's own rules give as they are."""
    label: FloorFinding = "mindre_enn_i_dag"
    granting = kind in (*RIGHTS, CRITERIA) or (kind == DEADLINE and persons_deadline(segment))
    if granting:
        goal = RightLost(*views, diff, domains, set(known))
        yield from _lost(segment, goal, label, effort.part())
        known = known | goal.found
    for name, sign in _values(segment, kind, granting and kind == DEADLINE, skipped):
        before, after = segment.before.program.result_slots[name], segment.after.program.result_slots[name]
        if after in diff.reached:
            worse = ValueWorse(*views, diff, domains, set(known), before, after, sign, granting)
            yield from _worse(segment, worse, name, label, effort.part())


def persons_deadline(segment: Segment) -> bool:
    """Is it the person who must act in time?  Then a date that the person supplies decides."""
    facts = segment.ground.vocabulary.facts
    read = [facts[name] for name, _ in segment.before.program.facts if name in facts]
    return any(decl.who == "søker" and isinstance(decl.type, n.DateType) and not decl.past for decl in read)


def _unproven(segment: Segment, diff: Differences) -> frozenset[tuple[str | None, str]]:
    """Where the document moves a burden of proof: the facts that burdens are about, left unknown when evidence is closed."""
    slots = [(program, slot) for program in (segment.before.program, segment.after.program) for slot in program.slots]
    if not any(slot.burden is not None and slot.key in diff.written for _, slot in slots):
        return frozenset()
    return frozenset(fact for program, slot in slots if slot.burden is not None for fact in reads_below(program, slot.index))


def _values(segment: Segment, kind: str, own: bool, skipped: set[str]) -> Iterator[tuple[str, int]]:
    """The values that can get worse, and which way is better: more hours, more money, an earlier date, a later last day, less to
    pay."""
    layered = segment.after.program.result_slots
    document = segment.before.program
    for name, slot, _, role in document.results:
        type_ = document.slots[slot].type
        if name not in layered or isinstance(document.slots[slot].expr, n.Unknown):
            continue
        if isinstance(type_, n.DateType):
            yield name, 1 if own else -1
        elif isinstance(type_, n.NumType) and role == PAID:
            yield name, -1
        elif isinstance(type_, n.NumType) and kind in (*RIGHTS, CRITERIA):
            over, _, _ = type_.unit.name.partition("/")
            if over == "timer" or (over == "kr" and kind in RIGHTS):
                yield name, 1
            else:
                skipped.add(f"{segment.rule}/{name}: om mer eller mindre er best, er ikke kjent")


def _lost(segment: Segment, goal: RightLost, kind: FloorFinding, effort: Effort) -> Iterator[Finding]:
    for state in _plain_no_first(goal, search(goal, effort)):
        records = goal.run(state)
        culprits = goal.diff.culprits(*records)
        settled_no = goal.judge(records) is True

        def holds(other: State, culprits: frozenset[str] = culprits, settled_no: bool = settled_no) -> bool:
            found = goal.run(other)
            if not goal.diff.culprits(*found) <= culprits:
                return False
            return goal.judge(found) is True if settled_no else goal.final(other, found) and goal.pick(other, found) is None

        plain = plainest(state, segment.ground.vocabulary, holds, goal.domains, keep_all=not settled_no)
        made = _made(segment, goal, plain, state)
        if made is None or not (made.law.outcome is Outcome.FULFILLED and made.document.outcome is not Outcome.FULFILLED):
            continue
        culprits = goal.diff.culprits(*goal.run(plain))
        goal.found |= culprits
        places = places_of(segment, culprits)
        yield finding(segment, kind, made, places, _turn(places), _said(made.law), _said(made.document))
        if len(goal.found) >= _MOST_FINDINGS:
            return


def _plain_no_first(goal: RightLost, states: Iterable[State]) -> Iterator[State]:
    """The cases that get a plain no, then those that only become unsettled and turn on something else."""
    unsettled = []
    for state in states:
        if goal.judge(goal.run(state)) is True:
            yield state
        else:
            unsettled.append(state)
    yield from (state for state in unsettled if goal.fresh(goal.run(state)))


def _worse(segment: Segment, goal: ValueWorse, name: str, kind: FloorFinding, effort: Effort) -> Iterator[Finding]:
    for state in search(goal, effort):
        culprits = goal.diff.culprits(*goal.run(state))

        def holds(other: State, culprits: frozenset[str] = culprits) -> bool:
            found = goal.run(other)
            return goal.judge(found) is True and goal.diff.culprits(*found) == culprits

        made = _made(segment, goal, plainest(state, segment.ground.vocabulary, holds, goal.domains), state)
        if made is None:
            continue
        goal.found |= culprits
        label = made.law.document.gir[name].tekst or name
        values = [_value(answer, name) for answer in (made.law, made.document)]
        places = places_of(segment, culprits)
        rules = "etter loven" if segment.today is None else "etter kommunens regler i dag"
        difference = f"{label}: {values[0]} {rules}, {values[1]} etter dokumentet."
        yield finding(segment, kind, made, places, difference, _said(made.law, values[0]), _said(made.document, values[1]))
        if len(goal.found) >= _MOST_FINDINGS:
            return


def _made(segment: Segment, goal: Compared, state: State, fallback: State) -> Made | None:
    """The case of a state, answered by the engine with and without the document."""
    day = day_of(segment.day)
    for each in (state, fallback):
        case = build_case(each, segment.ground.vocabulary, segment.day, "eksempel")
        if case is not None:
            evidence: Evidence = "avsluttet" if goal.national.closed else "åpen"
            law = assess(segment.law, case, segment.rule, date=day, evidence=evidence)
            return Made(case, case, law, assess(segment.layered, case, segment.rule, date=day, evidence=evidence))
    return None


def _turn(places: tuple[tuple[str, str], ...]) -> str:
    said = "; ".join(f"«{text}»" if text else address for address, text in places)
    return f"Utslaget gir: {said}."


def _said(answer: Answer, value: str = "") -> Said:
    return Said(answer.outcome.value, answer.code, value, answer.reason_code)


def _value(answer: Answer, name: str) -> str:
    result = answer.results[name]
    return value_words(result.type, result.interval, "nb") if result.exact else word("uavklart", "nb")

"""The people at the border of a change: for each kind of change the plainest person it happens to, by the search of the floor
check.

A search settles every fact, so an outcome that goes from or to unsettled is found only where a judgement, or a fact under a
burden of proof, is left out: each of them is left out in turn, and all together.  When evidence is closed, what is not proved
decides, and an answer may change when more becomes known.  That the evidence is closed matters only for what nobody has proved:
so it is tried with the facts under a burden left out, and with these known it is as when evidence is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from allocation.answers.answer import Evidence, assess
from allocation.compare.goals import OutcomeChanges, ValueUnknown, Want
from allocation.compare.seen import Seen, changed
from allocation.compare.sides import Side, Sides
from allocation.compare.story import story
from allocation.errors import TildelingFeil
from allocation.facts.case import Case
from allocation.facts.vocabulary import Vocabulary
from allocation.floor.differences import Differences, differences
from allocation.floor.domains import Domains
from allocation.floor.example import build_case, plainest
from allocation.floor.goals import ValueWorse
from allocation.floor.search import Effort, Records, search
from allocation.floor.views import State, View, given_directly, reads_below
from allocation.language import nodes as n
from allocation.quality.probes import probe
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    from allocation.shapes.comparison import EndresFra, EndresTil, Endringsslag, Grenseperson, Grensesøk

Blank = frozenset[tuple[str | None, str]]
Looked = OutcomeChanges | ValueWorse | ValueUnknown
OUTCOMES: tuple[Want, ...] = ((False, True), (True, False), (None, True), (None, False), (True, None), (False, None))
_MOST = 3000
_MOST_BLANK = 3
_FEW = 400


@frozen
class Kind:
    """A kind of change.  ``value``: the name of the value that is higher, lower or no longer known; else the outcome changes."""

    before: EndresFra
    after: EndresTil
    value: str = ""
    closed: bool = False

    def to_data(self) -> Endringsslag:
        data: Endringsslag = {"fra": self.before, "til": self.after, "bevisføring": "avsluttet" if self.closed else "åpen"}
        if self.value:
            data["verdi"] = self.value
        return data


@frozen(eq=False)
class Person:
    """Someone whose answer changes, confirmed by the engine on both sides.  ``left_out``: facts that are not given.
    ``commands``: what answers the case as before and as after; empty where no command gives the same answer."""

    case: Case
    day: date
    before: Seen
    after: Seen
    left_out: tuple[str, ...]
    commands: tuple[str, str]
    story: str

    def to_data(self) -> Grenseperson:
        return {
            "sak": self.case.to_data(),
            "saksfil": self.case.to_yaml(),
            "dato": self.day.isoformat(),
            "utelatt": list(self.left_out),
            "før": self.before.to_data(),
            "etter": self.after.to_data(),
            "kommando_før": self.commands[0] or None,
            "kommando_etter": self.commands[1] or None,
            "scenario": self.story,
        }


@frozen(eq=False)
class Found:
    """What a search for one kind of change in one rule came to.  ``whole``: all that could matter was looked through."""

    rule: str
    kind: Kind
    tried: int
    whole: bool
    person: Person | None

    def to_data(self) -> Grensesøk:
        return {
            "regel": self.rule,
            **self.kind.to_data(),
            "forsøk": self.tried,
            "alt_prøvd": self.whole,
            "person": None if self.person is None else self.person.to_data(),
        }


def boundary_people(sides: Sides, rules: Iterable[str], day: date) -> Iterator[Found]:
    """For each rule that differs, and each kind of change, the plainest person.  ``day``: today on both sides.  A value that
    cannot change is not listed."""
    for rule in rules:
        programs = sides.programs(rule, day)
        if sides.differs(*programs) and all(program.status == "gjelder" for program in programs):
            yield from _Border(sides, rule, day).found()


class _Border:
    """The border between two readings of one rule."""

    def __init__(self, sides: Sides, rule: str, day: date) -> None:
        self.sides = sides
        self.rule = rule
        self.day = day
        self.vocabulary: Vocabulary = sides.after.rules.vocabulary
        self.programs = sides.programs(rule, day)
        self.diff: Differences = differences(*self.programs)
        direct = given_directly(self.programs)
        before, after = (View(probe(program), day.toordinal(), direct) for program in self.programs)
        self.views = before, after
        self.burdens: Blank = frozenset(fact for program in self.programs for fact in _burdens(program))

    def found(self) -> Iterator[Found]:
        """Every kind of change, with the person where there is one."""
        for want in OUTCOMES:
            yield self._outcome(want, closed=False)
        for want in OUTCOMES if self.burdens else ():
            yield self._outcome(want, closed=True)
        for name, before, after in self._values():
            yield self._value(Kind("", "høyere", name), ValueWorse, before, after, -1)
            yield self._value(Kind("", "lavere", name), ValueWorse, before, after, 1)
            yield self._value(Kind("", "ukjent", name), ValueUnknown, before, after, 0)

    # outcomes

    def _outcome(self, want: Want, *, closed: bool) -> Found:
        kind = Kind(Outcome.of(want[0]).value, Outcome.of(want[1]).value, closed=closed)
        effort = Effort(_MOST)
        for blank in self._blanks(want, closed=closed):
            views = self._with(closed, blank)
            goal = OutcomeChanges(*views, self.diff, Domains(self.vocabulary, views, self.day.toordinal()), set(), want)
            person = self._person(goal, kind, effort.part(), keep_all=None in want)
            if person is not None:
                return Found(self.rule, kind, effort.tried_in_all, False, person)
        return Found(self.rule, kind, effort.tried_in_all, effort.whole_in_all, None)

    def _blanks(self, want: Want, *, closed: bool) -> list[Blank]:
        """What is left out: nothing, each judgement and each fact under a burden of proof, and all of these."""
        if closed:
            return [self.burdens]
        open_ = self.burdens | frozenset(fact for program in self.programs for fact in self._judgements(program))
        if None not in want:
            return [frozenset()]
        alone = [frozenset((fact,)) for fact in sorted(open_, key=str)[:_MOST_BLANK]]
        nothing: tuple[Blank, ...] = (frozenset(),) if any(program.has_unknown for program in self.programs) else ()
        return list(dict.fromkeys((*alone, self.burdens, open_, *nothing)))

    def _judgements(self, program: n.Program) -> Iterator[tuple[str | None, str]]:
        read = reads_below(program, program.root) if program.root is not None else frozenset()
        for table, name in read:
            decl = self.vocabulary.find(name, table)
            if decl is not None and decl.is_judgement:
                yield table, name

    def _with(self, closed: bool, blank: Blank) -> tuple[View, View]:
        before, after = (evolve(view, closed=closed, blank=blank) for view in self.views)
        return before, after

    # values

    def _values(self) -> Iterator[tuple[str, int, int]]:
        """The numbers that both sides give and that can differ."""
        before, after = self.programs
        for name, slot in after.result_slots.items():
            own = before.result_slots.get(name)
            if own is not None and slot in self.diff.reached and isinstance(after.slots[slot].type, n.NumType):
                yield name, own, slot

    def _value(self, kind: Kind, goal: type[ValueWorse | ValueUnknown], before: int, after: int, sign: int) -> Found:
        effort = Effort(_MOST if sign else _FEW)
        domains = Domains(self.vocabulary, self.views, self.day.toordinal())
        looked: Looked
        if goal is ValueWorse:
            looked = ValueWorse(*self.views, self.diff, domains, set(), before, after, sign)
        else:
            looked = ValueUnknown(*self.views, self.diff, domains, set(), before, after)
        person = self._person(looked, kind, effort, keep_all=not sign)
        return Found(self.rule, kind, effort.tried_in_all, person is None and effort.whole_in_all, person)

    # the person

    def _person(self, goal: Looked, kind: Kind, effort: Effort, *, keep_all: bool) -> Person | None:
        for found_state in search(goal, effort):
            state, exact = _settled(goal, found_state) if isinstance(goal, ValueWorse) else (found_state, False)

            def holds(other: State, exact: bool = exact) -> bool:
                found = goal.run(other)
                verdict = goal.judge(found)
                if exact and isinstance(goal, ValueWorse) and not _exact(goal, found):
                    return False
                if keep_all:
                    return verdict is not False and goal.pick(other, found) is None and goal.final(other, found)
                return verdict is True

            for each in (plainest(state, self.vocabulary, holds, goal.domains, keep_all=keep_all), state):
                case = build_case(each, self.vocabulary, self.day.toordinal(), "eksempel")
                seen = None if case is None else self._confirmed(case, kind)
                if case is not None and seen is not None:
                    return self._told(*self._fewer(case, kind, seen), kind, goal.national.blank)
        return None

    def _confirmed(self, case: Case, kind: Kind) -> tuple[Seen, Seen] | None:
        """The engine's own answers; None where they are not what was looked for."""
        evidence: Evidence = "avsluttet" if kind.closed else "åpen"
        try:
            answers = [
                assess(side.rules, case, self.rule, date=self.day, evidence=evidence)
                for side in (self.sides.before, self.sides.after)
            ]
        except TildelingFeil:
            return None
        seen = Seen.of(answers[0]), Seen.of(answers[1])
        return seen if changed(*seen) and _is(kind, *seen) else None

    def _fewer(self, case: Case, kind: Kind, seen: tuple[Seen, Seen]) -> tuple[Case, tuple[Seen, Seen]]:
        """The case without the facts and lists that neither side needs to come to the same."""
        for name in (*case.tables, *case.facts):
            less = case.uten(name)
            if self._confirmed(less, kind) == seen:
                case = less
        return case, seen

    def _told(self, case: Case, seen: tuple[Seen, Seen], kind: Kind, blank: Blank) -> Person:
        evidence: Evidence = "avsluttet" if kind.closed else "åpen"
        sides = self.sides.before, self.sides.after
        commands = [self._command(side, case, own, evidence) for side, own in zip(sides, seen, strict=True)]
        proposals = tuple(overlay.id for overlay in self.sides.proposals)
        place = self.sides.places[1] if self.sides.places[0] == self.sides.places[1] else None
        told = story(
            case,
            self.rule,
            self.day,
            (("Før", (), seen[0], seen[1]), ("Etter", proposals, seen[1], seen[0])),
            closed=kind.closed,
            place=place,
        )
        left_out = tuple(sorted(name if table is None else f"{table}.{name}" for table, name in blank))
        return Person(case, self.day, seen[0], seen[1], left_out, (commands[0], commands[1]), told)

    def _command(self, side: Side, case: Case, seen: Seen, evidence: Evidence) -> str:
        """The command that gives this answer: on the day, or on the day whose rules are read; empty where none does."""
        for on in dict.fromkeys(each for each in (self.day, side.read_on) if each is not None):
            try:
                same = Seen.of(assess(side.plain, case, self.rule, date=on, evidence=evidence)) == seen
            except TildelingFeil:
                continue
            if same:
                words = ["tildeling vurder eksempel.yaml", f"--regel {self.rule}", f"--dato {on.isoformat()}", side.options]
                words += ["--bevisføring avsluttet"] if evidence == "avsluttet" else []
                return " ".join(word for word in words if word)
        return ""


def _exact(goal: ValueWorse, records: Records) -> bool:
    """Is the value one amount on both sides?"""
    before, after = goal.national.range(records[0], goal.before), goal.layered.range(records[1], goal.after)
    return before[0] == before[1] and after[0] == after[1]


def _settled(goal: ValueWorse, state: State) -> tuple[State, bool]:
    """The same finding with more facts settled, until the value is one amount on both sides where that can be: an example is
    clearer so."""
    while not _exact(goal, records := goal.run(state)):
        sides = ((goal.layered, records[1], goal.after), (goal.national, records[0], goal.before))
        keys = (view.free(state, record, slot) for view, record, slot in sides)
        key = next((each for each in keys if each is not None), None)
        children = () if key is None else goal.domains.children(key, state)
        better = next((child for child in children if goal.judge(goal.run(child)) is True), None)
        if better is None:
            return state, False
        state = better
    return state, True


def _burdens(program: n.Program) -> Iterator[tuple[str | None, str]]:
    for slot in program.slots:
        if slot.burden is not None:
            yield from reads_below(program, slot.index)


def _is(kind: Kind, before: Seen, after: Seen) -> bool:
    """Is the change of the kind looked for?"""
    if not kind.value:
        return (before.outcome.value, after.outcome.value) == (kind.before, kind.after)
    own, other = before.exact.get(kind.value), after.exact.get(kind.value)
    if not (isinstance(own, tuple) and isinstance(other, tuple)):
        return False
    if kind.after == "ukjent":
        return bool(own[0] == own[1] and other[0] != other[1])
    return bool(other[0] > own[1]) if kind.after == "høyere" else bool(other[1] < own[0])

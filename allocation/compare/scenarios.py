"""Scenarios tried on both sides: those whose answer changes, those that do not, and those that could not be tried."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from allocation.compare.seen import Seen, changed
from allocation.compare.sides import Side, Sides, period_words
from allocation.engine.rules import RuleSet
from allocation.errors import Funn, TildelingFeil
from allocation.scenarios.asked import Asked, asked
from allocation.scenarios.feature import PlacedStep, ReadScenario, read_feature
from allocation.scenarios.runner import feature_files
from allocation.scenarios.wording import ScenarioFeil
from allocation.values.numbers import format_date

if TYPE_CHECKING:
    from allocation.shapes.comparison import Aspect, EndretScenario, IkkePrøvdScenario, Scenarioene, Scenariosted


@frozen
class Place:
    """Where a scenario stands, and what it is called."""

    file: str
    line: int
    name: str
    example_line: int | None = None

    def to_data(self) -> Scenariosted:
        return {"fil": self.file, "linje": self.line, "navn": self.name, "eksempel_linje": self.example_line}


@frozen
class Changed:
    """A scenario whose answer changes.  ``given``: its own steps up to the rule.  ``what``: what is not the same."""

    place: Place
    rule: str
    day: date
    given: tuple[str, ...]
    what: tuple[Aspect, ...]
    before: Seen
    after: Seen

    def text(self, *, after: bool) -> str:
        """The scenario as one side answers it."""
        own, other = (self.after, self.before) if after else (self.before, self.after)
        return "\n".join((f"Scenario: {self.place.name}", *(f"  {line}" for line in (*self.given, *own.steps(other)))))

    def to_data(self) -> EndretScenario:
        return {
            **self.place.to_data(),
            "regel": self.rule,
            "dato": self.day.isoformat(),
            "endret": list(self.what),
            "før": {**self.before.to_data(), "scenario": self.text(after=False)},
            "etter": {**self.after.to_data(), "scenario": self.text(after=True)},
        }


@frozen
class NotTried:
    """A scenario that could not be tried on both sides, and why; a fault is told in bokmål only."""

    place: Place
    why: str
    why_nn: str

    def to_data(self) -> IkkePrøvdScenario:
        return {**self.place.to_data(), "grunn": self.why, "grunn_nn": self.why_nn}


@define
class Tried:
    """What became of the scenarios.  ``unlike``: of those tried, how many are about a rule that differs.  ``unknown``: of the
    untouched ones, how many have no settled answer on either side because a value of the rules is not known on the day."""

    changed: list[Changed] = field(factory=list)
    not_tried: list[NotTried] = field(factory=list)
    untouched: int = 0
    unlike: int = 0
    unknown: int = 0
    as_if_in: int = 0

    @property
    def tried(self) -> int:
        return len(self.changed) + self.untouched

    def to_data(self) -> Scenarioene:
        return {
            "prøvd": self.tried,
            "om_regler_som_er_ulike": self.unlike,
            "uendret": self.untouched,
            "uendret_uten_kjent_verdi": self.unknown,
            "prøvd_som_om_i_kommunen": self.as_if_in,
            "endret": [each.to_data() for each in self.changed],
            "ikke_prøvd": [each.to_data() for each in self.not_tried],
        }


class _Refused(Exception):
    """The scenario cannot be tried; why, in bokmål and nynorsk."""

    def __init__(self, why: str, why_nn: str) -> None:
        super().__init__(why)
        self.said = why, why_nn


def try_scenarios(sides: Sides, paths: Iterable[str | Path], rules: frozenset[str] = frozenset()) -> Tried:
    """Every scenario of the files and folders, on both sides; of the ``rules`` named alone, where any are.

    A day that the sides' rules are read on counts for every scenario; its people are as the scenario has them, on its own date.
    """
    tried = Tried()
    for path in feature_files(paths):
        try:
            feature = read_feature(path)
        except ScenarioFeil as error:
            tried.not_tried.append(NotTried(Place(str(path), 1, path.name), *_said(error.findings)))
            continue
        for scenario in feature.scenarios:
            _try(sides, scenario, Place(feature.file, scenario.line, scenario.name, scenario.example_line), rules, tried)
    return tried


def _try(sides: Sides, scenario: ReadScenario, place: Place, rules: frozenset[str], tried: Tried) -> None:
    try:
        state = asked(scenario, sides.before.sets)
        if rules and state.rule not in rules:
            return
        found = _compared(sides, scenario, state, place, tried)
    except _Refused as refused:
        tried.not_tried.append(NotTried(place, *refused.said))
    except TildelingFeil as error:
        tried.not_tried.append(NotTried(place, *_said(error.findings)))
    else:
        if found is None:
            tried.untouched += 1
        else:
            tried.changed.append(found)


def _compared(sides: Sides, scenario: ReadScenario, state: Asked, place: Place, tried: Tried) -> Changed | None:
    if state.date is None:
        raise _Refused("scenarioet har ingen dato", "scenarioet har ingen dato")
    if not state.rule:
        raise _Refused("scenarioet spør ikke om én regel", "scenarioet spør ikkje om éin regel")
    before, after = (_rules(side, own, sides, state) for side, own in zip((sides.before, sides.after), sides.places, strict=True))
    programs = [rules.program(state.rule, state.date, state.readings) for rules in (before, after)]
    if all(program.status != "gjelder" for program in programs):
        day = sides.after.read_on or state.date
        raise _Refused(
            f"regelen {state.rule} gjelder ikke, eller er ikke skrevet, {format_date(day)}",
            f"regelen {state.rule} gjeld ikkje, eller er ikkje skriven, {format_date(day, 'nn')}",
        )
    if state.municipality is None and sides.places[0] is not None:
        tried.as_if_in += 1
    if not sides.differs(*programs):
        return None
    tried.unlike += 1
    answers = [state.answered_by(rules, state.rule, state.date) for rules in (before, after)]
    seen = [Seen.of(answer) for answer in answers]
    what = changed(*seen)
    if not what:
        tried.unknown += any(answer.not_modelled for answer in answers)
        return None
    given = tuple(_given(scenario))
    return Changed(place, state.rule, state.date, given, what, seen[0], seen[1])


def _rules(side: Side, own: str | None, sides: Sides, state: Asked) -> RuleSet:
    """The rules of one side for a scenario: those of its own municipality, or of the comparison's where it has none."""
    assert state.date is not None
    library = side.rules.library
    written = None
    if state.municipality is not None and not side.choice.national:
        written = library.places.resolve(state.municipality, state.date)
    if written is not None and any(place is not None and not library.places.same(place, written) for place in sides.places):
        told = " og ".join(dict.fromkeys(library.places.label(place) for place in sides.places if place is not None))
        raise _Refused(f"scenarioet er i en annen kommune enn {told}", f"scenarioet er i ein annan kommune enn {told}")
    again = {overlay.id for overlay in sides.proposals} & set(state.overlays)
    if again:
        named = ", ".join(sorted(again))
        raise _Refused(f"scenarioet har selv forslaget {named}", f"scenarioet har sjølv framlegget {named}")
    rules = side.sets.get(written or own, state.overlays, state.date)
    for overlay in side.named if side.read_on is None else ():
        if overlay in rules.out_of_force(state.date):
            raise _Refused(
                f"forslaget {overlay.id} gjelder {period_words(overlay.gjelder)}, ikke på scenarioets dato",
                f"framlegget {overlay.id} gjeld {period_words(overlay.gjelder, 'nn')}, ikkje på datoen i scenarioet",
            )
    return rules


def _given(scenario: ReadScenario) -> Iterator[str]:
    """The steps up to the rule as they are written, with their tables."""
    earlier = ""
    for placed in scenario.steps:
        keyword = placed.step.keyword
        if keyword != "Så":
            yield f"{'Og' if keyword == earlier else keyword} {placed.text}"
            yield from _rows(placed)
        earlier = keyword


def _rows(placed: PlacedStep) -> Iterator[str]:
    rows = placed.rows or ()
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  | " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"


def _said(findings: Iterable[Funn]) -> tuple[str, str]:
    said = "; ".join(finding.message for finding in findings)
    return said, said

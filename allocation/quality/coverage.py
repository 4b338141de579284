"""Coverage of rules by scenarios: one pass over the scenarios, and what each of their answers shows of the documents."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from attrs import Factory, define, field

from allocation.answers.answer import Answer
from allocation.engine.build import build_program
from allocation.engine.library import Library
from allocation.engine.rules import RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.language import nodes as n
from allocation.language.dated import span_on, spans
from allocation.language.document import Node, OverlayDocument, Period, RuleDocument
from allocation.language.overlay_model import Change
from allocation.language.syntax import YEARS
from allocation.language.walk import parts_of
from allocation.quality import of_rooms
from allocation.quality.coverage_model import (
    TRUTHS,
    Choice,
    Condition,
    Consequence,
    Coverage,
    DatedValue,
    Entry,
    Threshold,
)
from allocation.quality.coverage_places import carried
from allocation.quality.parted import parted, whole_key
from allocation.quality.probes import Edge, Measured, Probed, measure, probe
from allocation.scenarios.feature import read_feature
from allocation.scenarios.runner import ScenarioResult, feature_files, run_scenario
from allocation.scenarios.state import Scenario, Shown
from allocation.scenarios.wording import ScenarioFeil

_KINDS = ("vilkår", "gruppe")


def cover(documents: Iterable[str], rule_sets: RuleSets, paths: Iterable[str | Path]) -> Coverage:
    """Run the scenarios once, and count what they show of the documents (rules and overlays)."""
    counting = Counting(rule_sets, tuple(documents))
    for path in feature_files(paths):
        try:
            feature = read_feature(path)
        except ScenarioFeil:
            counting.not_read(path)
            continue
        for scenario in feature.scenarios:
            state = counting.beginning()
            counting.played(path, state, run_scenario(scenario, feature.file, rule_sets, state))
    return counting.coverage()


@define
class Counting:
    """The documents asked for, and what is seen of them so far.  All there is to see is laid out before the first scenario.

    Whoever runs the scenarios tells of each file that cannot be read, and of each scenario when it has been run.
    """

    rule_sets: RuleSets
    asked: tuple[str, ...]
    entries: dict[str, Entry] = Factory(dict)
    probes: dict[int, tuple[n.Program, Probed]] = field(factory=dict, repr=False)
    scenarios: int = 0
    failed: list[str] = Factory(list)

    def __attrs_post_init__(self) -> None:
        rules = self.rule_sets.get()
        library = rules.library
        for source in library.rule_sources:
            if source.id not in self.asked:
                continue
            document = library.read(source)
            if isinstance(document, RuleDocument):
                self.entries[document.id] = _entry(document)
                for day in _days(document):
                    self._lay_out(rules, document.id, day)
        for overlay in _overlays(library, self.asked):
            self.entries[overlay.id] = Entry(overlay.id, overlay=True)
            own = overlay.kommune.nummer if overlay.kommune else None
            adopted = own is not None and overlay.lag == "kommune" and overlay.adopted
            layered = self.rule_sets.get(own, () if adopted else (overlay.id,))
            for document_id in dict.fromkeys(change.address.partition("/")[0] for change in overlay.endringer):
                if library.source(document_id) is not None and overlay.gjelder.fra is not None:
                    self._lay_out(layered, document_id, overlay.gjelder.fra)
        for source, how in of_rooms.sources(library):
            if source.id in self.asked:
                self.entries[source.id or ""] = how.to_see(source)

    def not_read(self, path: Path) -> None:
        """Nothing can be seen in this scenario file."""
        self.failed.append(path.name)

    def beginning(self) -> Scenario:
        """What a scenario begins in: it keeps also what the steps of rooms show."""
        state = Scenario(self.rule_sets)
        state.shown = []
        return state

    def played(self, path: Path, state: Scenario, result: ScenarioResult) -> None:
        """Count what a scenario of a file shows, with the state it ended in; nothing where it did not pass."""
        where = f"{path.name}:{result.example_line or result.line}"
        if not result.passed:
            self.failed.append(where)
            return
        self.scenarios += 1
        if state.result is not None:
            self.see(state.result, where)
        self.see_shown(state.shown or (), where)

    def coverage(self) -> Coverage:
        """What has been seen, the documents in the order they were asked for."""
        return Coverage(tuple(self.entries[name] for name in self.asked), self.scenarios, tuple(self.failed))

    def _lay_out(self, rules: RuleSet, rule: str, day: date) -> None:
        """Note every condition and threshold of a rule on a day."""
        self._note(rules, self._probed(build_program(rules.stack, rule, day.toordinal(), {})), day)

    def _probed(self, program: n.Program) -> Probed:
        """A program with its probes; made once, and kept with the program so that its identity stays its own."""
        found = self.probes.get(id(program))
        if found is None:
            found = self.probes[id(program)] = (program, probe(parted(program)))
        return found[1]

    def _note(self, rules: RuleSet, probed: Probed, day: date) -> None:
        for slot in probed.original.slots:
            if slot.kind in _KINDS:
                self._condition(rules, slot, day)
        for edge in probed.edges:
            self._threshold(rules, edge, day)

    def _condition(self, rules: RuleSet, slot: n.Slot, day: date) -> Condition | None:
        document, _, name = whole_key(slot.key).partition("/")
        for entry in self._owners(rules, document, name, day):
            if slot.key in entry.conditions:
                return entry.conditions[slot.key]
        owner = self._owner(rules, document, name, day)
        return None if owner is None else owner.conditions.setdefault(slot.key, Condition(slot.key, slot.group, slot.text))

    def _threshold(self, rules: RuleSet, edge: Edge, day: date) -> Threshold | None:
        document, _, name = whole_key(edge.key).partition("/")
        key = whole_key(edge.key), edge.text
        for entry in self._owners(rules, document, name, day):
            if key in entry.thresholds:
                return entry.thresholds[key]
        owner = self._owner(rules, document, name, day)
        if owner is None:
            return None
        made = Threshold(key[0], edge.text, edge.type, edge.step, edge.least, edge.most)
        return owner.thresholds.setdefault(key, made)

    def _owners(self, rules: RuleSet, document: str, name: str, day: date) -> Iterator[Entry]:
        """The document itself, and the overlays that write a thing of that name in it."""
        if document in self.entries:
            yield self.entries[document]
        for overlay in rules.stack.overlays_on(document, day.toordinal()):
            if overlay.id in self.entries and any(_writes(change, document, name) for change in overlay.endringer):
                yield self.entries[overlay.id]

    def _owner(self, rules: RuleSet, document: str, name: str, day: date) -> Entry | None:
        """Where something new belongs: to the overlay that writes it, or to the document as it reads without overlays.

        A threshold that only arises when an overlay sets a value that the document compares, belongs to neither."""
        found = list(self._owners(rules, document, name, day))
        if not found or (found[-1].id == document and rules.stack.overlays_on(document, day.toordinal())):
            return None
        return found[-1]

    # what an answer shows

    def see(self, answer: Answer, where: str) -> None:
        """Count everything that an answer shows."""
        program = answer.evaluation.program
        self._see_documents(answer)
        entry = self.entries.get(answer.rule)
        outcome = "ikke_i_kraft" if program.status == "ikke_i_kraft" else str(answer.outcome.value)
        if entry is not None and outcome in entry.consequences:
            entry.consequences[outcome].seen += 1
        if program.status != "gjelder":
            return
        probed = self._probed(program)
        self._note(answer.rules, probed, answer.date)
        measured = measure(answer, probed)
        self._see_conditions(answer, measured, where)
        for edge in probed.edges:
            threshold = self._threshold(answer.rules, edge, answer.date)
            for difference in measured.differences(edge):
                if threshold is not None:
                    threshold.see(difference)
        self._see_choices(answer)

    def see_shown(self, shown: Iterable[Shown], where: str) -> None:
        """Count what the steps of rooms have shown of their documents."""
        seen = [one for one in shown if one.document in self.entries]
        for document in {one.document for one in seen}:
            self.entries[document].scenarios += 1
        for one in seen:
            entry = self.entries[one.document]
            if (condition := entry.conditions.get(one.name)) is not None:
                condition.seen[one.truth] += 1
                if one.alone and condition.turns is None:
                    condition.turns = where
            elif (end := entry.consequences.get(one.name)) is not None:
                end.seen += 1

    def _see_documents(self, answer: Answer) -> None:
        program = answer.evaluation.program
        active = {o.id for d in program.documents for o in answer.rules.stack.overlays_on(d, answer.date.toordinal())}
        for name in (*program.documents, *active):
            if name in self.entries:
                self.entries[name].scenarios += 1

    def _see_conditions(self, answer: Answer, measured: Measured, where: str) -> None:
        decides = measured.probed.decides
        for slot in measured.probed.original.slots:
            condition = self._condition(answer.rules, slot, answer.date) if slot.kind in _KINDS else None
            if condition is None:
                continue
            condition.decides |= slot.index in decides
            for row in range(measured.rows(slot)):
                condition.seen[TRUTHS[measured.truth(slot, row)]] += 1
                if condition.leaf and condition.turns is None and measured.turns(slot, row):
                    condition.turns = where

    def _see_choices(self, answer: Answer) -> None:
        """Readings chosen, and dated values of parameters read."""
        for slot in answer.evaluation.program.slots:
            document, _, name = slot.key.partition("/")
            entry = self.entries.get(document)
            if entry is None:
                continue
            if slot.kind == "lesemåte" and (name, slot.detail) in entry.choices:
                entry.choices[name, slot.detail].seen += 1
            elif slot.kind == "parameter":
                name, _, at = name.partition("@")
                read = _read_on(answer.date, at)
                known = answer.rules.document(document, answer.date).parametre.get(name)
                span = None if known is None else span_on(spans(known), read)
                if span is not None and (name, span.first) in entry.values and not self._replaced(answer, document, name):
                    entry.values[name, span.first].seen += 1

    @staticmethod
    def _replaced(answer: Answer, document: str, name: str) -> bool:
        """Has an overlay another value on the day?"""
        overlays = answer.rules.stack.overlays_on(document, answer.date.toordinal())
        return any(change.address == f"{document}/{name}" for overlay in overlays for change in overlay.endringer)


def _entry(document: RuleDocument) -> Entry:
    """What there is to see of a rule document, apart from conditions and thresholds."""
    entry = Entry(document.id, structured=bool(document.oppbygning), places=carried(document))
    if document.type != "parameter":
        entry.consequences = {made.outcome: made for made in _consequences(document)}
    for name, reading in document.lesemåter.items():
        entry.choices |= {(name, choice): Choice(name, choice) for choice in reading.tenable}
    for name, parameter in document.parametre.items():
        for first, value in parameter.verdier.items():
            shown = "ukjent" if value is None else str(value).replace(".", ",")
            entry.values[name, first] = DatedValue(name, first, shown)
    return entry


def _consequences(document: RuleDocument) -> Iterator[Consequence]:
    """The ends that the rule can come to."""
    følger = document.følger
    default = "oppfylt" if document.vilkår is not None else "beregnet"
    yield Consequence("oppfylt", følger.oppfylt.kode if følger.oppfylt else default)
    if document.vilkår is not None:
        yield Consequence("ikke_oppfylt", følger.ikke_oppfylt.kode if følger.ikke_oppfylt else "ikke_oppfylt")
    if document.i_kraft is not None:
        yield Consequence("ikke_i_kraft", følger.ikke_i_kraft.kode if følger.ikke_i_kraft else "ikke_i_kraft")
    if document.vilkår is not None or document.modellert is not None:
        yield Consequence("uavklart", "uavklart")


def _days(document: RuleDocument) -> list[date]:
    """Days on which everything in a document is there: when it begins, and when something in it begins or has ended."""
    starts = [period.fra for period in (document.i_kraft, document.modellert) if period and period.fra]
    values = [min(parameter.verdier) for parameter in document.parametre.values()]
    start = max(starts, default=min(values, default=date(2000, 1, 1)))
    days = {start}
    for period in (part for part in parts_of(document) if isinstance(part, Period)):
        days |= {day for day in (period.fra, period.til and period.til + timedelta(1)) if day}
    return sorted(day for day in days if day >= start)


def _overlays(library: Library, asked: Collection[str]) -> Iterator[OverlayDocument]:
    for source in library.overlay_sources:
        document = library.read(source) if source.id in asked else None
        if isinstance(document, OverlayDocument):
            yield document


def _writes(change: Change, document: str, name: str) -> bool:
    """Does a change of a document write the thing with this name?"""
    if change.address.partition("/")[0] != document:
        return False
    if change.address == f"{document}/{name}" and change.fjern is None:
        return True
    new = (change.parametre, change.tabeller, change.størrelser, change.lesemåter)
    return any(name in things for things in new) or any(isinstance(part, Node) and part.id == name for part in parts_of(change))


def _read_on(day: date, at: str) -> date:
    """The day a parameter is read: of the assessment, or a fixed day of its year or the one beside it (``1.1 neste år``)."""
    if not at:
        return day
    number, _, rest = at.partition(".")
    month, _, year = rest.partition(" ")
    beside = next(years for years, words in YEARS.items() if words.strip() == year)
    return date(day.year + beside, int(month), int(number))

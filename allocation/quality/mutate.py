"""Mutation of rules: run the scenarios against small wrong changes, and name those that no scenario notices."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor
from datetime import date
from functools import cache
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from attrs import evolve, frozen

from allocation.engine.library import Library, tree_of
from allocation.engine.rules import RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.errors import TildelingFeil
from allocation.files import read_bytes
from allocation.language import tree as trees
from allocation.language.document import Document, OverlayDocument, read_document
from allocation.language.yamltree import read_tree
from allocation.quality import of_rooms
from allocation.quality.mutants import Mutant, mutants
from allocation.scenarios.feature import ReadScenario, read_feature
from allocation.scenarios.runner import feature_files
from allocation.scenarios.state import Scenario

WAITING = "_ventende-mutanter.yaml"
_DATE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])")


@frozen
class Placed:
    """A scenario, and the documents its answer rests on: only these can change it.  ``program``: what it is answered by, the
    same for all scenarios of one rule in one stack of documents on the ``days`` (ordinals) between which nothing changes."""

    file: str
    scenario: ReadScenario
    documents: frozenset[str]
    rule: str
    program: int
    days: tuple[int, int]


@frozen
class Outcome:
    """What became of a mutant: killed by a scenario, survived, explained (a reason is written down), refused at load, or
    survived as it is known to do (``venter``: it stands in the list of what still lacks a scenario)."""

    mutant: Mutant
    state: str
    detail: str = ""


@frozen
class Report:
    """All mutants of the documents asked for."""

    outcomes: tuple[Outcome, ...]

    def count(self, state: str) -> int:
        """How many ended so."""
        return sum(outcome.state == state for outcome in self.outcomes)

    @property
    def survivors(self) -> tuple[Outcome, ...]:
        """Those that no scenario notices and nobody has explained."""
        return tuple(outcome for outcome in self.outcomes if outcome.state == "overlevde")

    def to_data(self) -> dict[str, object]:
        """Counts and survivors as plain data."""
        states = ("drept", "forklart", "venter", "overlevde", "avvist")
        return {
            "antall": {state: self.count(state) for state in states},
            "overlevde": [{"id": o.mutant.id, "linje": o.mutant.line} for o in self.survivors],
        }

    def text(self) -> str:
        """What survived, and how many were killed."""
        lines = []
        for mutant in (outcome.mutant for outcome in self.survivors):
            lines.append(f"{mutant.document}:{mutant.line}: {mutant.path}\n    {mutant.before}\n  → {mutant.after}")
        if lines:
            lines += ["", "Ingen scenario merker endringene over. Skriv et scenario der svaret blir et annet for hver av dem."]
        killed, explained, waiting, survived = (self.count(s) for s in ("drept", "forklart", "venter", "overlevde"))
        counted = killed + explained + waiting + survived
        share = f"{100 * (killed + explained) / counted if counted else 100:.1f}".replace(".", ",")
        lines.append(f"{counted} mutanter: {killed} drept, {explained} forklart, {survived + waiting} overlevde ({share} %).")
        if waiting:
            lines.append(f"{waiting} av dem som overlevde, er ført opp i {WAITING}: de mangler et scenario.")
        rejected = self.count("avvist")
        lines.append(f"{rejected} {'endring' if rejected == 1 else 'endringer'} lot seg ikke laste.")
        return "\n".join(lines)


def read_waiting(path: Path) -> frozenset[str]:
    """Mutants that are known to survive and still lack a scenario, and documents (``id:*``) that are not gone through; none
    where there is no such file."""
    if not path.is_file():
        return frozenset()
    plain = trees.to_plain(read_tree(read_bytes(path), str(path)))
    return frozenset(map(str, plain)) if isinstance(plain, list) else frozenset()


def read_explained(path: Path) -> dict[str, str]:
    """Mutants that cannot be killed, with the reason; empty where there is no such file."""
    if not path.is_file():
        return {}
    plain = trees.to_plain(read_tree(read_bytes(path), str(path)))
    return {str(key): str(value) for key, value in plain.items()} if isinstance(plain, dict) else {}


class MutantSets(RuleSets):
    """Rule sets in which one document reads as a mutant."""

    def __init__(self, original: RuleSets, document_id: str, document: Document) -> None:
        super().__init__()
        self.original = original
        self.document_id = document_id
        self.document = document

    @property
    def _national(self) -> RuleSet:
        return self.original._national  # places and vocabulary; never kept as a rule set of its own

    def get(self, municipality: str | None = None, overlays: Iterable[str] = (), on: date | None = None) -> RuleSet:
        base = self.original.get(municipality, tuple(overlays), on)
        key = (base.municipality, tuple(overlays))
        found = self._loaded.get(key)
        if found is None:
            library = base.library.with_document(self.document_id, self.document)
            changed = [self._same(overlay) for overlay in base.overlays]
            found = self._loaded[key] = RuleSet(
                library, base.vocabulary, changed, base.municipality, named=base.named, compared=base.compared
            )
        return found

    def _same(self, overlay: OverlayDocument) -> OverlayDocument:
        return self.document if isinstance(self.document, OverlayDocument) and overlay.id == self.document.id else overlay


def place_scenarios(paths: Iterable[str | Path], rule_sets: RuleSets) -> list[Placed]:
    """Run every scenario once on the rules as they are; raises TildelingFeil where one does not pass."""
    placed = []
    for path in feature_files(paths):
        feature = read_feature(path)
        for scenario in feature.scenarios:
            state = Scenario(rule_sets)
            try:
                play(scenario, state)
            except TildelingFeil as error:
                there = (evolve(found, file=feature.file, line=scenario.line) for found in error.findings)
                raise type(error)(list(there)) from None
            read, rule, program, days = set(state.also_read), "", 0, (0, 0)
            if state.result is not None:
                answer = state.result
                read |= set(answer.evaluation.program.documents)
                read |= {o.id for o in answer.rules.overlays}
                used = answer.evaluation.program
                rule, program, days = answer.rule, id(used), (used.first, used.last)  # kept by its rule set: a number of its own
            placed.append(Placed(feature.file, scenario, frozenset(read), rule, program, days))
    return placed


def play(scenario: ReadScenario, state: Scenario) -> None:
    """Every step of a scenario; raises TildelingFeil at the first that fails."""
    state.folder = scenario.folder
    for step in scenario.steps:
        state.own = step.line > scenario.line
        step.step.run(state, step.text, step.rows)


class Order:
    """The scenarios of one document in the order they are tried in: those of one program together, since a mutant's programs cost
    far more to compile than to ask.  What killed the last mutant is tried first on the next; a kill needs no other order."""

    def __init__(self, document_id: str, scenarios: Iterable[Placed]) -> None:
        together: dict[int, list[Placed]] = {}
        for placed in scenarios:
            if document_id in placed.documents:
                together.setdefault(placed.program, []).append(placed)
        self._groups = sorted(together.values(), key=lambda group: (group[0].rule != document_id, -len(group)))

    def for_mutant(self, mutant: Mutant) -> Iterator[Placed]:
        """All of them; for a change of something dated, those of its days and the days that follow go first."""
        groups = self._groups
        if written := _DATE.search(f"{mutant.path} {mutant.before}"):
            day = date.fromisoformat(written[0]).toordinal()
            groups = sorted(groups, key=lambda group: (group[0].days[1] < day, abs(group[0].days[0] - day)))
        return chain.from_iterable(groups)

    def killed_by(self, placed: Placed) -> None:
        """This one, and those of its program, go first."""
        group = next(group for group in self._groups if placed in group)
        group.remove(placed)
        group.insert(0, placed)
        self._groups.remove(group)
        self._groups.insert(0, group)


def try_mutant(mutant: Mutant, order: Order, rule_sets: RuleSets) -> Outcome:
    """Run the scenarios that rest on the mutant's document until one fails."""
    try:
        begin = _beginning(mutant, rule_sets)
    except TildelingFeil as error:
        return Outcome(mutant, "avvist", error.findings[0].message)
    for placed in order.for_mutant(mutant):
        try:
            play(placed.scenario, begin())
        except TildelingFeil:
            order.killed_by(placed)
            return Outcome(mutant, "drept", f"{placed.file}:{placed.scenario.line}")
    return Outcome(mutant, "overlevde")


def _beginning(mutant: Mutant, rule_sets: RuleSets) -> Callable[[], Scenario]:
    """What makes a scenario in which the mutant's document reads as changed.  Raises TildelingFeil where it does not load."""
    library = rule_sets.get().library
    room = None if library.source(mutant.document) is not None else of_rooms.source_of(library, mutant.document)
    if room is None:
        sets = MutantSets(rule_sets, mutant.document, read_document(mutant.tree, mutant.document))
        return lambda: Scenario(sets)
    read = cache(lambda rules: room[1].read(rules, mutant.document, mutant.tree))
    read(rule_sets.get())

    def begin() -> Scenario:
        made = Scenario(rule_sets)
        made.instead = {mutant.document: read}
        return made

    return begin


def mutate(
    documents: Iterable[str],
    rule_sets: RuleSets,
    paths: Iterable[str | Path],
    explained: Mapping[str, str],
    waiting: Collection[str] = (),
    tell: Callable[[Outcome], None] = lambda outcome: None,
    *,
    processes: int = 1,
) -> Report:
    """Every mutant of the documents against the scenarios; documents side by side in so many ``processes``."""
    names, files = tuple(documents), tuple(str(path) for path in paths)
    # Here first: what is wrong with a scenario is told before any process begins.
    work = _Work.of(rule_sets, files, explained, frozenset(waiting))
    if processes < 2 or len(names) < 2:
        return _report(map(work.one, names), tell)
    with _workers(min(processes, len(names)), work, (rule_sets.again(), files, dict(explained), frozenset(waiting))) as workers:
        return _report(workers.map(_one, names), tell)


def _workers(count: int, work: _Work, anew: tuple[RuleSets, tuple[str, ...], dict[str, str], frozenset[str]]) -> Executor:
    """Processes with their own work; where a process cannot be a fork, its work is begun ``anew``.

    An executor waits for them to end by themselves.  A pool stops them by a signal, and one that came while a process was on its
    way to wait for work was lost, so that all waited for ever.
    """
    if sys.platform == "linux":  # a fork has the scenarios placed already
        _WORK[:] = [work]
        return ProcessPoolExecutor(count, get_context("fork"), _stop_plainly)
    return ProcessPoolExecutor(count, get_context("spawn"), _begin, anew)


def _report(found: Iterable[list[Outcome]], tell: Callable[[Outcome], None]) -> Report:
    outcomes = []
    for outcome in chain.from_iterable(found):
        outcomes.append(outcome)
        tell(outcome)
    return Report(tuple(outcomes))


@frozen
class _Work:
    """What every document is tried with."""

    rule_sets: RuleSets
    scenarios: list[Placed]
    explained: Mapping[str, str]
    waiting: frozenset[str]

    @classmethod
    def of(cls, rule_sets: RuleSets, paths: Iterable[str], explained: Mapping[str, str], waiting: frozenset[str]) -> _Work:
        """Run every scenario once, on the rules as they are."""
        return cls(rule_sets, place_scenarios(paths, rule_sets), explained, waiting)

    def one(self, document_id: str) -> list[Outcome]:
        """The outcomes of the mutants of one document."""
        order = Order(document_id, self.scenarios)
        outcomes = []
        for mutant in mutants_of(self.rule_sets.get().library, document_id):
            found = try_mutant(mutant, order, self.rule_sets)
            if found.state == "overlevde" and mutant.id in self.explained:
                found = Outcome(mutant, "forklart", self.explained[mutant.id])
            elif found.state == "overlevde" and mutant.id in self.waiting:
                found = Outcome(mutant, "venter")
            outcomes.append(found)
        return outcomes


_WORK: list[_Work] = []  # in a process of its own: what it begins with


def _begin(rule_sets: RuleSets, paths: tuple[str, ...], explained: Mapping[str, str], waiting: frozenset[str]) -> None:
    _WORK[:] = [_Work.of(rule_sets, paths, explained, waiting)]


def _stop_plainly() -> None:
    """A process of its own has nothing to tidy up: asked to stop, it stops."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _one(document_id: str) -> list[Outcome]:
    return _WORK[0].one(document_id)


def mutants_of(library: Library, document_id: str) -> Iterator[Mutant]:
    """The mutants of a document of the library."""
    source = library.source(document_id)
    if source is None and (room := of_rooms.source_of(library, document_id)) is not None:
        yield from room[1].mutants(room[0])
        return
    assert source is not None
    tree = tree_of(library.read(source))
    assert isinstance(tree, trees.Mapping)
    yield from mutants(document_id, tree)

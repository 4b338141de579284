"""The floor check: each place where a municipal or reform document restricts a right or breaks a national ceiling, with an
example."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from attrs import define, evolve, field

from allocation.engine.library import Library
from allocation.engine.rules import RuleSet
from allocation.errors import OverleggFeil
from allocation.facts.vocabulary import Vocabulary
from allocation.floor.alone import check_alone, marked_facts, service_of, why_not
from allocation.floor.criteria import check_limits, check_right, never_narrows
from allocation.floor.made import day_of
from allocation.floor.prices import check_prices
from allocation.floor.report import Finding, Report, Searched, Unused
from allocation.floor.rights import CRITERIA, DEADLINE, RIGHTS, check_rights
from allocation.floor.search import Effort
from allocation.floor.subjects import (
    Ground,
    Programs,
    Segment,
    Subject,
    kind_of,
    layered_rules,
    own_rules,
    segments,
    subjects,
    touched,
)
from allocation.floor.views import reads_below
from allocation.language.document import Part, RuleDocument
from allocation.language.rule_model import Deviation

PRICED = "beregning"


def check_floor(
    library: Library,
    vocabulary: Vocabulary,
    names: Iterable[str] = (),
    municipality: str | None = None,
    *,
    files: Mapping[str, str] | None = None,
    options: str = "",
) -> Report:
    """Check the documents named, those of a municipality, or all.  Raises TildelingFeil where a name or a document cannot be
    used.

    ``files``: id → file of overlays that commands must name by file; ``options``: what every command needs beside.
    """
    ground = Ground.of(library, vocabulary, files, options)
    report = _Collected()
    for subject in subjects(library, names, municipality):
        searched = _Searching(subject)
        for found in _check(ground, subject, searched, report.turned_on(subject)):
            report.add(found)
        report.searched.append(searched.done())
    return report.finished(library)


@define
class _Searching:
    """What is being looked through for one subject.

    ``judged``: its conditions rest on judgements alone, so that no fact can decide.
    ``turned_on``: what its findings so far turn on.  A rule that only uses a rule with a finding has no finding of its own.
    """

    subject: Subject
    rules: dict[str, None] = field(factory=dict)
    segments: int = 0
    tried: int = 0
    whole: bool = True
    skipped: set[str] = field(factory=set)
    judged: bool = False
    turned_on: set[str] = field(factory=set)

    def spent(self, effort: Effort) -> None:
        self.tried += effort.tried_in_all
        self.whole = self.whole and effort.whole_in_all

    def done(self) -> Searched:
        skipped = tuple(sorted(self.skipped or (() if self.tried or self.judged else (self._untried(),))))
        name = " + ".join(self.subject.documents)
        rules = tuple(self.rules)
        return Searched(name, self.subject.title, rules, self.segments, self.tried, self.whole, skipped, self.judged)

    def _untried(self) -> str:
        """Why nothing was tried."""
        if not self.rules:
            return "det dokumentet endrer, er verken en rett, en plikt, en frist, et vilkår eller en betaling"
        if not self.segments:
            return "reglene det endrer, gjelder ikke i tiden dokumentet gjelder"
        return "ingen rett, frist eller pris som kan prøves, bygger på det dokumentet endrer"


def _check(ground: Ground, subject: Subject, searched: _Searching, known: set[str]) -> Iterator[Finding]:
    layered = layered_rules(ground, subject)
    layered.stack.check_overlays()
    programs = Programs(layered.stack)
    if subject.rule is not None:
        yield from _criteria(ground, subject, subject.rule, layered, programs, searched)
        return
    targets = subject.targets
    for rule, kind in _touched(ground, subject, None):
        if rule not in targets:
            known = known | searched.turned_on
        for segment in segments(ground, subject, layered, programs, rule):
            if kind == PRICED:
                yield from _counted(segment, searched, partial(check_prices, known=known, skipped=searched.skipped))
                continue
            yield from _counted(segment, searched, partial(check_rights, kind=kind, known=known, skipped=searched.skipped))
            if kind in (*RIGHTS, CRITERIA):
                yield from _counted(segment, searched, check_limits)
                if _grants(segment) and not known:
                    yield from _counted(segment, searched, partial(check_alone, known=frozenset(searched.turned_on)))
    today = own_rules(ground, subject)
    if today is not None:
        try:
            yield from _against_today(ground, subject, layered, programs, today, searched, known)
        except OverleggFeil as error:
            why = "; ".join(found.message for found in error.findings)
            searched.skipped.add(f"forslaget kan ikke leses sammen med kommunens egne regler: {why.rstrip('.')}")


def _against_today(
    ground: Ground,
    subject: Subject,
    layered: RuleSet,
    programs: Programs,
    today: RuleSet,
    searched: _Searching,
    known: set[str],
) -> Iterator[Finding]:
    """A proposal beside the municipality's own rules as they are."""
    for rule, kind in _touched(ground, subject, today.municipality):
        for segment in segments(ground, subject, layered, programs, rule, today):
            already = known | searched.turned_on
            yield from _counted(segment, searched, partial(check_rights, kind=kind, known=already, skipped=searched.skipped))


def _touched(ground: Ground, subject: Subject, municipality: str | None) -> Iterator[tuple[str, str]]:
    """The rules that a subject touches and that can be checked, with their kinds, those it changes first."""
    targets = subject.targets
    for rule in sorted(touched(ground.library, subject, municipality), key=lambda name: (name not in targets, name)):
        source = ground.library.source(rule)
        assert source is not None
        if kind_of(source) in (*RIGHTS, DEADLINE, PRICED, CRITERIA):
            yield rule, kind_of(source)


def _grants(segment: Segment) -> bool:
    """Is «oppfylt» that the person gets something?  Of a duty only where it says which group of answers it is."""
    document = segment.layered.document(segment.rule, day_of(segment.day))
    granted = document.følger.oppfylt
    return document.type != "plikt" or (granted is not None and granted.gruppe is not None)


def _criteria(
    ground: Ground, subject: Subject, rule: RuleDocument, layered: RuleSet, programs: Programs, searched: _Searching
) -> Iterator[Finding]:
    reason = why_not(ground, rule)
    if reason:
        searched.skipped.add(reason)
        return
    service = service_of(ground, rule)
    for segment in segments(ground, subject, layered, programs, rule.id):
        if not marked_facts(segment):
            program = segment.after.program
            read = () if program.root is None else reads_below(program, program.root)
            declared = [ground.vocabulary.find(name, table) for table, name in read]
            if all(decl is not None and decl.is_judgement for decl in declared):
                searched.judged = True
            else:
                searched.skipped.add(f"{rule.id}: vilkårene leser ingen opplysning som ikke kan avgjøre alene")
        yield from _counted(segment, searched, check_alone)
        if service is not None and never_narrows(service):
            yield from _counted(segment, searched, partial(check_right, service=service))


def _counted(segment: Segment, searched: _Searching, check: Callable[[Segment, Effort], Iterator[Finding]]) -> Iterator[Finding]:
    searched.rules[segment.rule] = None
    searched.segments += 1
    effort = Effort()
    for found in check(segment, effort):
        searched.turned_on |= {address for address, _ in found.places}
        yield found
    searched.spent(effort)


@define
class _Collected:
    """The findings so far; the same one in another stretch of days is one finding with more periods."""

    findings: dict[tuple[object, ...], Finding] = field(factory=dict)
    searched: list[Searched] = field(factory=list)

    def add(self, found: Finding) -> None:
        key = (found.documents, found.kind, found.rule, found.places, found.difference if found.kind == "tak_brutt" else "")
        old = self.findings.get(key)
        self.findings[key] = found if old is None else old.extended(found.periods[0])

    def turned_on(self, subject: Subject) -> set[str]:
        """What the findings of the parts of a subject turn on."""
        if len(subject.documents) < 2:
            return set()
        parts = [found for found in self.findings.values() if set(found.documents) < set(subject.documents)]
        return {address for found in parts for address, _ in found.places}

    def finished(self, library: Library) -> Report:
        """The report, with the findings that are acknowledged marked so."""
        checked = dict.fromkeys(name for each in self.searched for name in each.document.split(" + "))
        known = {name: list(_acknowledged(library, name)) for name in checked}
        marked = []
        for found in self.findings.values():
            texts = [d.tekst for name in found.documents for d in known.get(name, ()) if d.kontroll == found.kind]
            marked.append(evolve(found, known=texts[0]) if texts else found)
        made = {(name, found.kind) for found in marked for name in found.documents}
        unused = tuple(
            Unused(name, deviation.kontroll, deviation.tekst)
            for name, deviations in known.items()
            for deviation in deviations
            if deviation.kontroll is not None and (name, deviation.kontroll) not in made
        )
        return Report(tuple(marked), tuple(self.searched), unused)


def _acknowledged(library: Library, name: str) -> Iterator[Deviation]:
    source = library.source(name)
    document = None if source is None else library.read(source)
    if isinstance(document, Part):
        yield from (each for each in getattr(document, "avvik", ()) if each.kontroll is not None)

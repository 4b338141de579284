"""What the floor check looks at: overlays and municipal criteria, the national rules they touch, and the stretches of days."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property

from attrs import define, field, frozen

from allocation.engine.build import build_program
from allocation.engine.fact_scope import FAR_FUTURE, FAR_PAST
from allocation.engine.library import Library, Source
from allocation.engine.rules import RuleSet
from allocation.engine.stack import Stack, days, unknown_rule
from allocation.errors import ArgumentFeil, DokumentFeil, Funn
from allocation.facts.vocabulary import Vocabulary
from allocation.floor.differences import Differences, differences
from allocation.language.document import OverlayDocument, RuleDocument
from allocation.quality.probes import Probed, probe

_TYPE = re.compile(rb"^type:[ \t]*['\"]?(\w+)", re.M)
_MOST_SEGMENTS = 500
_UNDATED = date(2000, 1, 1).toordinal()


@frozen(eq=False)
class Subject:
    """What is examined by itself: an overlay, overlays of one municipality that hold together, or (``rule``) municipal
    criteria."""

    overlays: tuple[OverlayDocument, ...] = ()
    rule: RuleDocument | None = None

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids examined."""
        return (self.rule.id,) if self.rule is not None else tuple(overlay.id for overlay in self.overlays)

    @property
    def title(self) -> str:
        own = (self.rule,) if self.rule is not None else self.overlays
        return " + ".join(document.tittel for document in own)

    @property
    def targets(self) -> frozenset[str]:
        """The documents its overlays change."""
        return frozenset(change.address.partition("/")[0] for overlay in self.overlays for change in overlay.endringer)

    @property
    def period(self) -> tuple[int, int]:
        """The first and last day on which all of it holds."""
        periods = [days(self.rule.i_kraft)] if self.rule is not None else [days(overlay.gjelder) for overlay in self.overlays]
        first = max(FAR_PAST if each[0] is None else each[0] for each in periods)
        return first, min(FAR_FUTURE if each[1] is None else each[1] for each in periods)


@define
class Programs:
    """The probed programs of one stack; each is built once."""

    stack: Stack
    known: dict[str, list[Probed]] = field(factory=dict)

    def at(self, rule: str, day: int) -> Probed:
        """The program of a rule on a day."""
        built = self.known.setdefault(rule, [])
        for found in built:
            if found.program.first <= day <= found.program.last:
                return found
        built.append(probe(build_program(self.stack, rule, day, {})))
        return built[-1]


@frozen(eq=False)
class Ground:
    """The rules everything is compared with: national law alone.

    ``files``: overlays that are named by their file in a command; ``options``: what every command needs beside.
    """

    library: Library
    vocabulary: Vocabulary
    rules: RuleSet
    programs: Programs
    files: Mapping[str, str] = field(factory=dict)
    options: str = ""

    @classmethod
    def of(cls, library: Library, vocabulary: Vocabulary, files: Mapping[str, str] | None = None, options: str = "") -> Ground:
        rules = RuleSet(library, vocabulary, (), None, compared=False)
        return cls(library, vocabulary, rules, Programs(rules.stack), files or {}, options)


@frozen(eq=False)
class Segment:
    """A rule in a stretch of days in which nothing changes: ``before`` as national law has it, ``after`` with the subject's
    layers.

    ``day``: the day the examples are assessed on.  ``today``: the municipality's own rules as they are, where ``before`` is
    theirs."""

    ground: Ground
    subject: Subject
    rule: str
    first: int
    last: int
    day: int
    before: Probed
    after: Probed
    layered: RuleSet
    today: RuleSet | None = None

    @cached_property
    def differences(self) -> Differences:
        """Where the two readings differ."""
        return differences(self.before.program, self.after.program)

    @property
    def law(self) -> RuleSet:
        """The rules that ``before`` is of."""
        return self.ground.rules if self.today is None else self.today


def segments(
    ground: Ground, subject: Subject, layered: RuleSet, programs: Programs, rule: str, today: RuleSet | None = None
) -> Iterator[Segment]:
    """The stretches of days of a subject in which a rule is in force and does not change, the latest first.

    ``today``: what it is compared with instead of national law.
    """
    compared = ground.programs if today is None else Programs(today.stack)
    day, last = subject.period
    undated = day == FAR_PAST
    source = ground.library.source(rule)
    documents = [*subject.overlays, subject.rule, None if source is None else ground.library.read(source)]
    if undated:
        day = start_of(layered.document(rule, date.fromordinal(last)))
    found = []
    for _ in range(_MOST_SEGMENTS):
        if day > last:
            break
        after = programs.at(rule, day)
        before = compared.at(rule, day) if subject.rule is None else after
        end = min(last, before.program.last, after.program.last)
        if before.program.status == after.program.status == "gjelder":
            on = _day(documents, day, end, undated)
            found.append(Segment(ground, subject, rule, day, end, on, before, after, layered, today))
        day = end + 1
    yield from reversed(found)


def start_of(document: RuleDocument) -> int:
    """The day from which a rule is written down; a fixed one where its source is undated."""
    starts = (days(period)[0] for period in (document.modellert, document.i_kraft))
    return next((first for first in starts if first is not None), _UNDATED)


def _day(documents: Iterable[object], first: int, last: int, undated: bool) -> int:
    """The first day; of a stretch that no document gives a beginning, a day on which one of them was read."""
    read = [document.kontrollert for document in documents if isinstance(document, (OverlayDocument, RuleDocument))]
    known = [day.toordinal() for day in read if day is not None] if undated else []
    return next((day for day in known if first <= day <= last), first)


def layered_rules(ground: Ground, subject: Subject) -> RuleSet:
    """The rule set in which the subject counts: its overlays with what they are laid on, or the municipality of the criteria with
    all its overlays."""
    library = ground.library
    if subject.rule is None:
        overlays = (*library.beneath(subject.overlays), *subject.overlays)
        return RuleSet(library, ground.vocabulary, overlays, _number(subject.overlays), compared=False)
    number = subject.rule.kommune.nummer if subject.rule.kommune else None
    return RuleSet(library, ground.vocabulary, library.overlays_for(number), number, compared=False)


def own_rules(ground: Ground, subject: Subject) -> RuleSet | None:
    """The municipality's rules as they are, which its proposals and reforms would change; None where there is nothing such."""
    number = _number(subject.overlays)
    proposed = [overlay for overlay in subject.overlays if overlay.lag == "reform" or overlay.status == "foreslått"]
    if number is None or not proposed:
        return None
    own = [overlay for overlay in ground.library.overlays_for(number) if overlay.id not in subject.documents]
    return RuleSet(ground.library, ground.vocabulary, own, number, compared=False)


def _number(overlays: Iterable[OverlayDocument]) -> str | None:
    return next((overlay.kommune.nummer for overlay in overlays if overlay.kommune is not None), None)


def touched(library: Library, subject: Subject, municipality: str | None = None) -> list[str]:
    """The national rules an overlay changes, or that use a rule it changes (their text names it), over as many steps as there
    are; with a municipality also its own."""
    targets = subject.targets
    missing = sorted(target for target in targets if library.source(target) is None)
    if missing:
        raise unknown_rule(library, missing[0])
    national = [source for source in library.rule_sources if library.is_of(source, municipality)]
    found = {source.id for source in national if source.id is not None and source.id in targets}
    while True:
        marks = [f"{name}/".encode() for name in found]
        using = {source.id for source in national if source.id is not None and any(mark in source.content for mark in marks)}
        if using <= found:
            return sorted(found)
        found |= using


def kind_of(source: Source) -> str:
    """The type of a rule document, by its first lines."""
    found = _TYPE.search(source.content)
    return found.group(1).decode("utf-8") if found else ""


def subjects(library: Library, names: Iterable[str] = (), municipality: str | None = None) -> list[Subject]:
    """The subjects named, or those of a municipality, or all.  Raises UkjentRegelFeil or ArgumentFeil for a name with nothing to
    check."""
    chosen = [_named(library, name) for name in names]
    if not chosen:
        sources = [source for source in (*library.overlay_sources, *library.rule_sources) if _municipal(source)]
        own = (source for source in sources if source.municipality is not None and library.is_of(source, municipality))
        chosen = sources if municipality is None else list(own)
    alone = [_subject(library, source) for source in dict.fromkeys(chosen)]
    return [*alone, *_together([subject for subject in alone if subject.rule is None])]


def _named(library: Library, name: str) -> Source:
    source = library.source(name)
    if source is None:
        known = unknown_rule(library, name).findings[0]
        raise ArgumentFeil(Funn(f"Dokumentet «{name}» finnes ikke.", known.help))
    if not _municipal(source):
        message = f"«{name}» kan ikke kontrolleres: det er verken et overlegg eller kommunale kriterier for en tjeneste."
        raise ArgumentFeil(Funn(message, "Oppgi et kommunalt dokument eller en reform, eller ingen for å kontrollere alle."))
    return source


def _municipal(source: Source) -> bool:
    """Is it an overlay, or municipal criteria for a service?"""
    return source.overlay or (source.serves is not None and kind_of(source) == "kommunalt_kriterium")


def _subject(library: Library, source: Source) -> Subject:
    document = library.read(source)
    if isinstance(document, OverlayDocument):
        return Subject((document,))
    if not isinstance(document, RuleDocument):
        raise DokumentFeil(Funn(f"«{source.id}» er verken et overlegg eller en regel.", file=source.name))
    return Subject(rule=document)


def _together(alone: list[Subject]) -> Iterator[Subject]:
    """The overlays of one municipality that change the same rule at the same time: each may be harmless, and both not."""
    groups: dict[tuple[str, str], list[OverlayDocument]] = {}
    for overlay in (subject.overlays[0] for subject in alone):
        if overlay.lag == "kommune" and overlay.kommune is not None and overlay.adopted:
            for target in dict.fromkeys(change.address.partition("/")[0] for change in overlay.endringer):
                groups.setdefault((overlay.kommune.nummer, target), []).append(overlay)
    seen: set[tuple[str, ...]] = set()
    for group in groups.values():
        for index, one in enumerate(group):
            others = [other for other in group[index + 1 :] if _overlap(one, other)]
            both = Subject(tuple(sorted((one, *others), key=lambda overlay: overlay.id)))
            first, last = both.period
            if others and first <= last and both.documents not in seen:
                seen.add(both.documents)
                yield both


def _overlap(one: OverlayDocument, other: OverlayDocument) -> bool:
    first, last = Subject((one, other)).period
    return first <= last

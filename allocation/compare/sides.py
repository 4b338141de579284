"""The two sides of a comparison: which rules, and the day whose rules count on each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from attrs import evolve, field, frozen

from allocation.answers.words import pick
from allocation.engine.rules import RuleChoice, RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.errors import ArgumentFeil, Funn
from allocation.floor.differences import differences
from allocation.language.document import OverlayDocument, Period
from allocation.language.nodes import Program
from allocation.values.numbers import format_date


@frozen(eq=False, slots=False)
class Side:
    """Rules of one choice, read on ``choice.read_on``; None: on the day of each case.  ``sets``: the same by municipality."""

    choice: RuleChoice
    rules: RuleSet
    sets: RuleSets

    @classmethod
    def of(cls, choice: RuleChoice) -> Side:
        """Load the rules of a choice.  Raises TildelingFeil."""
        return cls(choice, choice.load(), RuleSets.of(choice))

    @property
    def read_on(self) -> date | None:
        """The day whose rules count."""
        return self.choice.read_on

    @cached_property
    def plain(self) -> RuleSet:
        """The rules as every other command reads them: on the day of the case, and without held rates."""
        return evolve(self.choice, read_on=None, hold_rates=False).load()

    @property
    def options(self) -> str:
        """What a command needs to read these rules."""
        number = self.rules.municipality
        words = [f"--regler {folder}" for folder in self.choice.folders]
        words += [f"--overlegg {name}" for name in self.choice.overlays]
        words += ["--nasjonale-regler"] if self.choice.national else [] if number is None else [f"--kommune {number}"]
        return " ".join(words)

    @property
    def named(self) -> tuple[OverlayDocument, ...]:
        """The overlays asked for by name."""
        return tuple(overlay for overlay in self.rules.overlays if overlay.id in self.rules.named)


@frozen(eq=False)
class Sides:
    """Before and after, and which rules differ between them.  ``differs`` is worked out once for each pair of programs."""

    before: Side
    after: Side
    _known: dict[tuple[int, int], tuple[Program, Program, bool]] = field(factory=dict)

    @classmethod
    def of(cls, before: RuleChoice, after: RuleChoice) -> Sides:
        """The two sides.  A municipality's own proposal is compared with the rules of that municipality.  Raises ArgumentFeil
        where a proposal has no effect on the day whose rules are read."""
        proposed = Side.of(after)
        if before.municipality is None and after.municipality is None:
            before = evolve(before, municipality=proposed.rules.municipality)
        sides = cls(Side.of(before), proposed)
        sides._check_effect()
        return sides

    @property
    def proposals(self) -> tuple[OverlayDocument, ...]:
        """The overlays that only the after side has."""
        known = {overlay.id for overlay in self.before.rules.overlays}
        return tuple(overlay for overlay in self.after.rules.overlays if overlay.id not in known)

    @property
    def set_aside(self) -> tuple[OverlayDocument, ...]:
        """The overlays that only the before side has."""
        known = {overlay.id for overlay in self.after.rules.overlays}
        return tuple(overlay for overlay in self.before.rules.overlays if overlay.id not in known)

    def direct(self, rules: Iterable[str]) -> tuple[str, ...]:
        """Of these rules, those that one side writes itself: in an overlay or a document that the other has not got."""
        written = {change.address.partition("/")[0] for o in (*self.proposals, *self.set_aside) for change in o.endringer}
        return tuple(rule for rule in rules if rule in written or self._other_document(rule))

    def _other_document(self, rule: str) -> bool:
        sources = [side.rules.library.source(rule) for side in (self.before, self.after)]
        return len({None if source is None else source.sha256 for source in sources}) > 1

    @property
    def places(self) -> tuple[str | None, str | None]:
        """The municipality of each side."""
        return self.before.rules.municipality, self.after.rules.municipality

    def _check_effect(self) -> None:
        faults = []
        for side in (self.before, self.after):
            if side.read_on is not None:
                faults += [without_effect(overlay, side.read_on) for overlay in side.rules.out_of_force(side.read_on)]
        if faults:
            raise ArgumentFeil(faults)

    def programs(self, rule: str, on: date) -> tuple[Program, Program]:
        """The two programs of a rule."""
        return self.before.rules.program(rule, on), self.after.rules.program(rule, on)

    def differs(self, before: Program, after: Program) -> bool:
        """Can the two come to different answers?"""
        key = id(before), id(after)
        if key not in self._known:
            self._known[key] = before, after, differ(before, after)  # the programs are kept, so that no id is used again
        return self._known[key][2]

    def changed(self, rules: Iterable[str], on: date) -> tuple[str, ...]:
        """Of these rules, those that differ.  Raises TildelingFeil where a rule cannot be read on one of the sides."""
        return tuple(rule for rule in rules if self.differs(*self.programs(rule, on)))

    def title(self, rule: str, on: date, lang: str = "nb") -> str:
        """The title of a rule as it is after."""
        document = self.after.rules.document(rule, on)
        return pick(document.tittel, document.tittel_nn or "", lang)

    def rule_ids(self) -> tuple[str, ...]:
        """The rules that both sides have."""
        after = set(self.after.rules.rule_ids)
        return tuple(rule for rule in self.before.rules.rule_ids if rule in after)


def differ(before: Program, after: Program) -> bool:
    """Do two programs of one rule say different things?"""
    if before is after:
        return False
    heads = [(p.status, p.codes, [(name, when) for name, _, when, _ in p.results], _reserved(p)) for p in (before, after)]
    return heads[0] != heads[1] or bool(differences(before, after).written)


def _reserved(program: Program) -> list[tuple[str, bool]]:
    return sorted((item.code, item.slot is None) for item in program.reservations)


def without_effect(overlay: OverlayDocument, day: date) -> Funn:
    """The error for a proposal that has no effect on a day."""
    period = overlay.gjelder
    message = f"Forslaget {overlay.id} gjelder {period_words(period)}, og har ingen virkning {format_date(day)}."
    wanted = period.fra if period.fra is not None and day < period.fra else period.til
    help = f"Skriv --regeldato {wanted.isoformat()}, eller ta bort forslaget." if wanted else "Ta bort forslaget."
    return Funn(message, help)


def period_words(period: Period, lang: str = "nb") -> str:
    """A period in words."""
    first, last = period.fra, period.til
    since = "frå" if lang == "nn" else "fra"
    if first is None and last is None:
        return "utan dato" if lang == "nn" else "uten dato"
    if last is None:
        assert first is not None
        return f"{since} {format_date(first, lang)}"
    if first is None:
        return f"til og med {format_date(last, lang)}"
    return f"{since} {format_date(first, lang)} til og med {format_date(last, lang)}"


def day_of_effect(overlays: Iterable[OverlayDocument]) -> date | None:
    """The first day on which all of the overlays that have a first day have begun."""
    return max((overlay.gjelder.fra for overlay in overlays if overlay.gjelder.fra is not None), default=None)


def on_own_days(side: Side) -> Side:
    """The same rules, read on the day of each case."""
    return Side.of(evolve(side.choice, read_on=None))

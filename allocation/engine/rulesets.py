"""The rule sets of many municipalities from one choice: for scenarios, and for the rows of a register.  Each is loaded once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from attrs import evolve

from allocation.engine.rules import RuleChoice, RuleSet
from allocation.facts.vocabulary import Vocabulary


class RuleSets:
    """Loads rule sets on demand and keeps them.  ``folders``: more rule folders, as for ``load_rules``.

    A municipality's own overlay in the choice counts in that municipality alone.
    """

    def __init__(self, folders: Iterable[str | Path] = (), *, only_folders: bool = False) -> None:
        self.choice = RuleChoice.of(None, folders, only_folders=only_folders)
        self._own: dict[str | Path, str] = {}
        self._loaded: dict[tuple[str | None, tuple[str, ...]], RuleSet] = {}

    @classmethod
    def of(cls, choice: RuleChoice) -> RuleSets:
        """Rule sets from a choice, whose municipality is set aside."""
        made = cls()
        made.choice = evolve(choice, municipality=None)
        made._own = made.choice.municipal() if choice.overlays else {}
        return made

    def again(self) -> RuleSets:
        """The same choice with nothing loaded yet; small enough to send to another process."""
        return RuleSets.of(self.choice)

    def __call__(self, municipality: str | None) -> RuleSet:
        """The rule set of a municipality by number or name, or the national one.  Raises ArgumentFeil for one nobody knows."""
        return self.get(municipality)

    def get(self, municipality: str | None = None, overlays: Iterable[str] = (), on: date | None = None) -> RuleSet:
        """The rule set of a municipality (or none) with more overlays; a municipality's name is that of the day."""
        named = tuple(overlays)
        number = None
        if municipality is not None and not self.choice.national:
            number = self._national.library.places.resolve(municipality, on)
        found = self._loaded.get((number, named))
        if found is None:
            found = self._loaded[number, named] = self._load(number, named)
        return found

    def _load(self, number: str | None, named: tuple[str, ...]) -> RuleSet:
        always = [o for o in self.choice.overlays if o not in self._own or (number is not None and self._is_of(o, number))]
        return evolve(self.choice, overlays=tuple(dict.fromkeys((*always, *named))), municipality=number).load()

    def _is_of(self, overlay: str | Path, number: str) -> bool:
        return self._national.library.places.same(self._own[overlay], number)

    @property
    def _national(self) -> RuleSet:
        found = self._loaded.get((None, ()))
        if found is None:
            found = self._loaded[None, ()] = self._load(None, ())
        return found

    @property
    def vocabulary(self) -> Vocabulary:
        """The facts and tables that a case may name."""
        return self._national.vocabulary

    def unused(self) -> tuple[str, ...]:
        """The overlays chosen that are of municipalities nobody has asked about, as sentences."""
        places = self._national.library.places
        asked = [number for number, _ in self._loaded if number is not None]
        return tuple(
            f"Overlegget {written} gjelder bare {places.label(number)}, og er ikke brukt."
            for written, number in self._own.items()
            if not any(self._is_of(written, other) for other in asked)
        )


def municipal_rules(
    folders: Iterable[str | Path] = (), overlays: Iterable[str | Path] = (), *, national: bool = False
) -> RuleSets:
    """The rules of each row's municipality, for ``calculate``; arguments as for ``load_rules``."""
    return RuleSets.of(RuleChoice.of(None, folders, overlays, national=national))

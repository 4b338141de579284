"""The rule sets that scenarios need, loaded once for each municipality and choice of overlays."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from allocation.engine.rules import RuleSet, load_rules
from allocation.facts.vocabulary import Vocabulary


class RuleSets:
    """Loads rule sets on demand and keeps them.  ``folders``: more rule folders, as for ``load_rules``."""

    def __init__(self, folders: Iterable[str | Path] = (), *, only_folders: bool = False) -> None:
        self._folders = tuple(folders)
        self._only_folders = only_folders
        self._loaded: dict[tuple[str | None, tuple[str, ...]], RuleSet] = {}

    def again(self) -> RuleSets:
        """The same choice of folders with nothing loaded yet; small enough to send to another process."""
        return RuleSets(self._folders, only_folders=self._only_folders)

    def get(self, municipality: str | None = None, overlays: Iterable[str] = ()) -> RuleSet:
        """The rule set of a municipality (or none) with named overlays."""
        key = (municipality, tuple(overlays))
        found = self._loaded.get(key)
        if found is None:
            found = load_rules(municipality, self._folders, key[1], only_folders=self._only_folders)
            self._loaded[key] = found
        return found

    @property
    def vocabulary(self) -> Vocabulary:
        """The facts and tables that scenarios may name."""
        return self.get().vocabulary

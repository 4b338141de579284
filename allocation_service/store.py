"""The rule sets that answers are given by, one for each municipality and choice of overlays, kept and warmed.

A rule set is immutable and shared between threads; nothing about a case is kept.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from threading import Lock

from attrs import frozen

from allocation.answers.answer import assess_many
from allocation.catalogue import assess_services
from allocation.compare.source import rule_set_hash
from allocation.engine.rules import RuleChoice, RuleSet
from allocation.errors import ArgumentFeil, MaskinFeil, TildelingFeil
from allocation.facts.case import Case
from allocation.version import engine_id
from allocation_service.problems import Refused, fault

_MOST_KEPT = 64
_LENGTH = 16


@frozen(eq=False)
class Known:
    """A rule set, and the mark of it: of its documents, its municipality and the engine."""

    rules: RuleSet
    mark: str


class Store:
    """``folders``: more rule folders; ``municipalities``: the only ones that are answered for, as numbers; None: all."""

    def __init__(self, folders: Iterable[str | Path] = (), municipalities: Iterable[str] | None = None) -> None:
        self._folders = tuple(folders)
        self._kept: OrderedDict[tuple[str | None, tuple[str, ...], bool], Known] = OrderedDict()
        self._lock = Lock()
        self.base = self._known(RuleChoice.of(None, self._folders))
        self.places = self.base.rules.library.places
        self._overlays = frozenset(source.id for source in self.base.rules.library.overlay_sources if source.id)
        self.only = None if municipalities is None else tuple(dict.fromkeys(map(self.places.resolve, municipalities)))
        self.ready = False

    def again(self) -> Store:
        """The same choice read anew from the folders, and not warm."""
        return Store(self._folders, self.only)

    def number(self, written: str, on: date | None) -> str:
        """The number of a municipality by number or name.  Raises Refused for one that is not known, or not answered for."""
        try:
            number = self.places.resolve(written, on)
        except ArgumentFeil as error:
            found = error.findings[0]
            raise Refused("ukjent_kommune", [fault("ukjent_kommune", "/kommune", found.message, "")]) from None
        if self.only is not None and not any(self.places.same(number, own) for own in self.only):
            raise Refused("ukjent_kommune", [fault("ukjent_kommune", "/kommune", "tjenesten svarer ikke for kommunen", "")])
        return number

    def get(self, number: str | None, overlays: Iterable[str] = (), *, national: bool = False, on: date | None = None) -> Known:
        """The rule set.  Overlays are known by their ids, never by paths.  Raises Refused, and what loading raises."""
        chosen = tuple(sorted(set(overlays)))
        for place, name in enumerate(chosen):
            if name not in self._overlays:
                message = f"overlegget «{name[:60]}» finnes ikke"
                raise Refused("ukjent_overlegg", [fault("ukjent_overlegg", f"/overlegg/{place}", message, "")])
        key = (None if national else number, chosen, national)
        if key == (None, (), False):
            return self.base
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        found = self._known(RuleChoice.of(key[0], self._folders, chosen, national=national, date=on))
        with self._lock:
            self._kept[key] = found
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return found

    @staticmethod
    def _known(choice: RuleChoice) -> Known:
        rules = choice.load()
        whole = f"{rule_set_hash(rules)} {choice.national} {engine_id()}"
        return Known(rules, hashlib.sha256(whole.encode()).hexdigest()[:_LENGTH])

    def warm(self, on: date) -> None:
        """Answer every rule and all the services once, so that no caller waits for a rule to be compiled."""
        for number in (None, *(self.only or ())):
            rules = self.get(number, on=on).rules
            nothing = Case(rules.vocabulary)
            if not assess_many(rules, nothing, date=on):
                raise MaskinFeil("Det er ingen regler å svare etter.")
            assess_services(rules, nothing, date=on, presume=True).to_data()
        self.ready = True


class Shelf:
    """The store that answers, and the one before it, which still answers requests that are pinned to its rules.

    ``fault``: the last rules read could not be used, so that those before them still hold.
    """

    def __init__(self, store: Store) -> None:
        self.now = store
        self.before: Store | None = None
        self.fault = False
        self._renewing = Lock()

    def renew(self, on: date) -> None:
        """Read the folders anew, warm what was read beside the old, and then let it answer.  A fault in it keeps the old."""
        if not self._renewing.acquire(blocking=False):
            return
        try:
            made = self.now.again()
            made.warm(on)
        except TildelingFeil:
            self.fault = True
            raise
        else:
            self.before, self.now, self.fault = self.now, made, False
        finally:
            self._renewing.release()

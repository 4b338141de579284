"""A seeded simulator of a case and its store: crashes, lost answers, duplicates, reordering, a full disk, a busy store, a clock
that goes back, other writers, corrections and erasures.  Every run ends with the invariants that must hold whatever happened.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from attrs import Factory, define

from allocation import load_rules
from allocation.errors import Funn, MaskinFeil
from coordination.case.decide import decide
from coordination.case.due import due
from coordination.case.event import DuplikatFeil, Event, HendelseFeil, KonfliktFeil, Log, Refusal
from coordination.model.compile import Model, load_model
from coordination.store.chain import Erasure, Row
from coordination.store.memory import MemoryStore
from coordination.store.port import Store
from coordination.store.sqlite import SqliteStore

FIRST = date(2026, 1, 1)
STEPS = 14
FAULTS = ("krasj_før", "krasj_etter", "full", "opptatt")


@cache
def model() -> Model:
    """The simulator's own model, compiled once."""
    text = (Path(__file__).parent / "models" / "simulator.yaml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "simulator.yaml").write_text(text, encoding="utf-8")
        return load_model(load_rules(folders=[folder], national=True), "prøve.simulator")


class Crash(Exception):
    """The process is gone; nobody knows whether it was written."""


@define
class Disturbance:
    """What goes wrong at the next write."""

    next: str = ""

    def take(self) -> str:
        kind, self.next = self.next, ""
        return kind


class _Faulty:
    """A store that fails as it is told, in the middle of a write or after it."""

    disturbance: Disturbance

    def _insert(self, rows: Sequence[Row]) -> None:
        kind = self.disturbance.next
        if kind in ("full", "opptatt"):
            self.disturbance.take()
            raise MaskinFeil(Funn("ikke plass" if kind == "full" else "opptatt"))
        super()._insert(rows)  # type: ignore[misc]
        if kind == "krasj_før":
            self.disturbance.take()
            raise Crash

    def append(self, case: str, expected: int, events: Sequence[Event]) -> int:
        made: int = super().append(case, expected, events)  # type: ignore[misc]
        if self.disturbance.next == "krasj_etter":
            self.disturbance.take()
            raise Crash
        return made


class FaultyMemory(_Faulty, MemoryStore):
    def __init__(self, disturbance: Disturbance) -> None:
        super().__init__()
        self.disturbance = disturbance


class FaultySqlite(_Faulty, SqliteStore):
    def __init__(self, path: Path, disturbance: Disturbance) -> None:
        super().__init__(path, create=True)
        self.disturbance = disturbance


@define
class Run:
    """One run: what was acknowledged, what is known to have happened, and every invariant that is broken."""

    store: Store
    random: Random
    disturbance: Disturbance
    today: int = 0
    number: int = 0
    acknowledged: dict[str, str] = Factory(dict)
    unsure: list[Event] = Factory(list)
    erased: set[str] = Factory(set)
    told: Counter[str] = Factory(Counter)
    broken: list[str] = Factory(list)

    def step(self) -> None:
        roll = self.random.random()
        self.today += self.random.choice((0, 0, 1, 5))
        if roll < 0.08 and self.acknowledged:
            self._erase()
        elif roll < 0.2 and self.unsure:
            self._deliver(self.random.choice(self.unsure))  # again, late, and in another order
        elif roll < 0.25:
            self._clock_back()
        else:
            self._deliver(self._event())

    def _event(self) -> Event:
        name = self.random.choice(("meldt", "meldt", "utpekt", "utpekt", "utpekt", "fratrådt", "møte", "fare", "ferdig"))
        self.number += 1
        holds = max(0, self.today - self.random.choice((0, 0, 0, 1, 3, 9)))
        fields = {"hvem": f"K{self.number}"} if name == "utpekt" else {}
        retter = None
        same = [one for one, kind in self.acknowledged.items() if kind == name]
        if same and self.random.random() < 0.15:
            retter = self.random.choice(same)
        by = "leder" if name in ("utpekt", "ferdig") else ""
        return Event(f"e{self.number}", name, day(holds), day(self.today), by, fields, retter)

    def _deliver(self, event: Event) -> None:
        """As a client does: read, judge, write; with a fault, with another writer in between, and again where it was in vain."""
        if self.random.random() < 0.3:
            self.disturbance.next = self.random.choice(FAULTS)
        try:
            log, version = self.store.log("sak")
            last = max((known.registrert for known in log.events), default=event.registrert)
            if event.registrert < last:  # delivered late: it is recorded the day it arrives
                event = Event(event.id, event.navn, event.gjelder, last, event.av, event.felt, event.retter)
            found = decide(model(), log, event, {})
            if isinstance(found, Refusal):
                self.told["avvist"] += 1
                if event.navn in model().document.exit_events:
                    self.broken.append(f"utgangen {event.id} ble avvist")
                if model().document.hendelser[event.navn].slag == "faktum" and event.retter is None:
                    self.broken.append(f"faktumet {event.id} ble avvist")
                return
            if self.random.random() < 0.1:
                self._other_writer(version)
            self.store.append("sak", version, [found])
        except Crash:
            self.told["krasj"] += 1
            self.unsure.append(event)
        except MaskinFeil:
            self.told["maskin"] += 1
            self.unsure.append(event)
        except KonfliktFeil:
            self.told["konflikt"] += 1
            self.unsure.append(event)
        except (HendelseFeil, DuplikatFeil):
            self.told["feil"] += 1
        else:
            self.acknowledged[event.id] = event.navn
        finally:
            self.disturbance.next = ""

    def _other_writer(self, version: int) -> None:
        kept, self.disturbance.next = self.disturbance.next, ""
        self.number += 1
        log, _ = self.store.log("sak")
        recorded = max((known.registrert for known in log.events), default=day(self.today))
        event = decide(model(), log, Event(f"e{self.number}", "møte", recorded, recorded), {})
        assert isinstance(event, Event)
        self.store.append("sak", version, [event])
        self.acknowledged[event.id] = "møte"
        self.disturbance.next = kept

    def _clock_back(self) -> None:
        log, version = self.store.log("sak")
        last = max((known.registrert for known in log.events), default=FIRST)
        before = len(self.store.read("sak"))
        try:
            decide(model(), log, Event("tilbake", "møte", FIRST, last - timedelta(1)), {})
        except HendelseFeil:
            self.told["klokke"] += 1
        else:
            if version:
                self.broken.append("en klokke som går tilbake, ble trodd")
        if len(self.store.read("sak")) != before:
            self.broken.append("en feil skrev noe")

    def _erase(self) -> None:
        one = self.random.choice(list(self.acknowledged))
        before, _ = self.store.log("sak")
        self.store.erase("sak", Erasure((one,), "Oppdiktet", "Oppdiktet", day(self.today)))
        self.erased.add(one)
        after, _ = self.store.log("sak")
        if [known.overgang for known in before.events] != [known.overgang for known in after.events]:
            self.broken.append("en sletting flyttet saken")
        self.told["slettet"] += 1

    def end(self) -> None:
        """The invariants."""
        rows = self.store.read("sak")
        if self.store.verify():
            self.broken.append("kjeden holder ikke")
        log, _ = self.store.log("sak")
        ids = Counter(event.id for event in log.events)
        if lost := set(self.acknowledged) - set(ids):
            self.broken.append(f"bekreftet og borte: {sorted(lost)}")
        if any(count > 1 for count in ids.values()):
            self.broken.append("skrevet to ganger")
        if {event.id for event in log.events if event.slettet} != self.erased:
            self.broken.append("slettet og ikke slettet stemmer ikke")
        if active_at_once(log) > 1:
            self.broken.append("to koordinatorer samtidig")
        begun = sum(event.navn == "meldt" for event in effective(log))
        if len(due(model().document, log.events, day(999), day(999))) != begun:
            self.broken.append("en frist er borte")
        self.told["rader"] += len(rows)


def effective(log: Log) -> list[Event]:
    """The events that stand, by the day they hold: worked out apart from the case room, as a check of it."""
    standing = {event.id: event for event in log.events}
    for event in log.events:
        if event.retter is not None:
            standing.pop(event.retter, None)
    first = {event.id: event for event in log.events}

    def place(event: Event) -> tuple[date, date, int]:
        return event.gjelder, event.registrert, event.nr

    assert all(event.retter is None or event.retter in first for event in log.events)
    return sorted(standing.values(), key=place)


def active_at_once(log: Log) -> int:
    """The most coordinators who are active at once."""
    active, most = 0, 0
    for event in effective(log):
        if event.navn == "fratrådt":
            active = 0
        if event.navn == "utpekt":
            active += 1
        most = max(most, active)
    return most


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


@contextmanager
def _store(kind: str, disturbance: Disturbance) -> Iterator[Store]:
    if kind == "minne":
        yield FaultyMemory(disturbance)
        return
    with tempfile.TemporaryDirectory() as folder:
        store = FaultySqlite(Path(folder) / "logg.db", disturbance)
        yield store
        store.close()


def simulate(seed: int, kind: str = "minne") -> Run:
    """One run of a seed; ``kind``: minne or sqlite."""
    disturbance = Disturbance()
    with _store(kind, disturbance) as store:
        run = Run(store, Random(seed), disturbance)
        for _ in range(STEPS):
            run.step()
        run.end()
        return run

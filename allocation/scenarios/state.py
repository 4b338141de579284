"""One scenario while it runs: what is given so far, and the answer when the rule has been assessed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from allocation.answers.answer import Answer, Evidence, assess
from allocation.engine.rules import RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.errors import SakFeil
from allocation.facts.case import Case
from allocation.facts.faults import Faults, did_you_mean
from allocation.facts.reading import Reader
from allocation.facts.vocabulary import FactDecl, TableDecl, Vocabulary
from allocation.scenarios.titles import named
from allocation.scenarios.wording import bare, cell, fail, judgement, plain, say


@frozen
class Shown:
    """Something of a room's document that a scenario shows.  ``truth``: a condition's outcome; ``alone``: it alone decided."""

    document: str
    name: str
    truth: str = ""
    alone: bool = False


_ROW_PERIOD = ("fra", "til")
_EMPTY_CELLS = ("", "-")


class Scenario:
    """Steps fill it in; ``assess`` makes the case and the answer.  A later step for the same fact or table replaces an earlier
    one from the background, except that values with dates add up.  ``own``: the step is the scenario's own."""

    def __init__(self, rule_sets: RuleSets) -> None:
        self.rule_sets = rule_sets
        self.date: dt.date | None = None
        self.known_by: dt.date | None = None
        self.evidence: Evidence = "åpen"
        self.municipality: str | None = None
        self.folder = Path()
        self.overlays: list[str] = []
        self.readings: dict[str, str] = {}
        self.facts: dict[str, object] = {}
        self.tables: dict[str, list[dict[str, object]]] = {}
        self.common: dict[str, dict[str, object]] = {}  # by table, what a row has when it does not say otherwise
        self.open_tables: set[str] = set()
        self.given: dict[str, object] = {}
        self.result: Answer | None = None
        self.words: Vocabulary | None = None
        self.also_read: frozenset[str] = frozenset()  # documents read apart from those of the answer
        self.rooms: dict[str, object] = {}  # what the steps of other rooms keep, by room
        self.instead: Mapping[str, Callable[[RuleSet], Any]] = {}  # documents of rooms that are to be read as changed ones
        self.shown: list[Shown] | None = None  # what the steps of rooms have shown of their documents, where somebody counts
        self.own = False
        self._own_names: set[str] = set()

    def show(self, document: str, *names: str, truth: str = "", alone: bool = False) -> None:
        """Keep that the scenario rests on a room's document, and what it shows of it."""
        self.also_read |= {document}
        if self.shown is not None:
            self.shown += [Shown(document, name, truth, alone) for name in names]

    # ------------------------------------------------------------------------------------------------------- names

    @property
    def vocabulary(self) -> Vocabulary:
        """The facts and tables that steps may name: of all rules, or those that a room's step has said."""
        return self.words or self.rule_sets.vocabulary

    def is_fact(self, name: str) -> bool:
        """Is it the name of a fact (not a table)?"""
        return self.vocabulary.canonical(name) in self.vocabulary.facts

    def fact(self, name: str) -> FactDecl:
        """A fact by its name, with spaces or underscores."""
        found = self.vocabulary.facts.get(self.vocabulary.canonical(name) or "")
        if found is None:
            help = did_you_mean(name, self.vocabulary.facts) or "«tildeling fakta» viser hvilke fakta som finnes"
            raise fail(f"det finnes ingen opplysning {say(name)}", help)
        return found

    def table(self, name: str) -> TableDecl:
        """A table by its name."""
        found = self.vocabulary.tables.get(self.vocabulary.canonical(name) or "")
        if found is None:
            tables = self.vocabulary.tables
            help = did_you_mean(name, tables) or f"tabellene er {', '.join(tables)}"
            raise fail(f"det finnes ikke noen tabell {say(name)}", help)
        return found

    # ------------------------------------------------------------------------------------------------------- given

    def once(self, name: str) -> None:
        """Refuse that a scenario says the same thing twice; it may say it again after the background."""
        if self.own and name in self._own_names:
            raise fail(f"{say_name(name)} er gitt to ganger i scenarioet", "fjern det ene steget")
        if self.own:
            self._own_names.add(name)

    def give(self, name: str, value: str) -> None:
        """A fact has a value."""
        decl = self.fact(name)
        self.once(decl.name)
        self._keep(decl, plain(decl.type, value))

    def give_dated(self, name: str, value: str, key: str, day: dt.date) -> None:
        """A fact has a value from, until or registered on a date.  Several such values stand beside each other."""
        decl = self.fact(name)
        written = plain(decl.type, value)
        item: dict[str, object] = dict(written) if isinstance(written, Mapping) else {"verdi": written}
        item[key] = day.isoformat()
        before = self.facts.get(decl.name)
        self._keep(decl, [*before, item] if isinstance(before, list) else [item])

    def judge(self, name: str, value: str, reasons: str) -> None:
        """A fact that calls for judgement is judged, with reasons."""
        decl = self.fact(name)
        if not decl.is_judgement:
            raise fail(f"{decl.name} er ikke en vurdering", f"skriv «at {say_name(decl.name)} er {value}»")
        self.once(decl.name)
        self._keep(decl, judgement(decl, value, reasons))

    def _keep(self, decl: FactDecl, raw: object) -> None:
        """Keep a value, once it is seen that it can be read: a fault is told at its own step."""
        faults = Faults()
        Reader(self.vocabulary, faults).values(decl, raw, (decl.name,))
        faults.stop(SakFeil)
        self.facts[decl.name] = raw

    def give_rows(self, name: str, rows: Sequence[Sequence[str]]) -> None:
        """A table has these rows, and no others."""
        decl = self.table(name)
        self.once(decl.name)
        read = [self.common.get(decl.name, {}) | row for row in self._read_rows(decl, rows)]
        read = [{field: value for field, value in row.items() if value not in _EMPTY_CELLS} for row in read]
        faults = Faults()
        Reader(self.vocabulary, faults).table(decl, read, (decl.name,))
        faults.stop(SakFeil)
        self.tables[decl.name] = read

    def give_common(self, name: str, rows: Sequence[Sequence[str]]) -> None:
        """What every row of a table has that does not say otherwise; the rows come after.  «-»: the row does not have it."""
        decl = self.table(name)
        if len(rows) > 2:
            raise fail(f"det som gjelder alle i {decl.name}, har {len(rows) - 1} rader", "skriv én linje med felt og én rad")
        if decl.name in self.tables:
            raise fail(f"{decl.name} er gitt før det som gjelder alle der", "skriv det som gjelder alle, før radene")
        [self.common[decl.name]] = self._read_rows(decl, rows)

    def _read_rows(self, decl: TableDecl, rows: Sequence[Sequence[str]]) -> list[dict[str, object]]:
        """Rows as written, with the empty cells."""
        header = [self._field(decl, written) for written in rows[0]]
        doubled = next((field for field in header if header.count(field) > 1), None)
        if doubled:
            raise fail(f"feltet «{doubled}» står to ganger i tabellen {decl.name}")
        return [self._row(decl, header, row) for row in rows[1:]]

    @staticmethod
    def _field(decl: TableDecl, written: str) -> str:
        name = "_".join(written.split())
        if name not in decl.fields and name not in _ROW_PERIOD:
            help = did_you_mean(written, decl.fields) or f"feltene er {', '.join(decl.fields)}"
            raise fail(f"tabellen {decl.name} har ikke feltet {say(written)}", help)
        return name

    @staticmethod
    def _row(decl: TableDecl, header: Sequence[str], row: Sequence[str]) -> dict[str, object]:
        written = {field: text.strip() for field, text in zip(header, row, strict=True)}
        return {
            field: cell(decl.fields[field], text) if field in decl.fields and text not in _EMPTY_CELLS else text
            for field, text in written.items()
        }

    # ---------------------------------------------------------------------------------------------------- assessed

    def assess(self, rule: str) -> None:
        """Make the case and assess the rule."""
        if self.date is None:
            raise fail("scenarioet har ingen dato", "skriv «Gitt at datoen er 1. juni 2025»")
        self.result = self.answered_by(self.rule_sets.get(self.municipality, self.overlays, self.date), rule, self.date)
        self._check_addresses(self.result)

    def rule_named(self, written: str) -> str:
        """The id of a rule, written as it is or by its title.  Only words can be a title: an id that nobody has stays an id."""
        if self.date is None or (" " not in written and ("." in written or "/" in written)):
            return written
        rules = self.rule_sets.get(self.municipality, self.overlays, self.date)
        titles = {id: source.title or rules.document(id, self.date).tittel for id, source in rules.rule_sources.items()}
        return written if written in titles else named(written, titles, "noen regel")

    def answered_by(self, rules: RuleSet, rule: str, on: dt.date) -> Answer:
        """What some rules answer the case on a day."""
        case = Case.from_data(self.case_data(on), rules.vocabulary)
        return assess(rules, case, rule, date=on, known_by=self.known_by, evidence=self.evidence, readings=self.readings)

    def case_data(self, on: dt.date) -> dict[str, object]:
        """The case as plain data, as it could stand in a file."""
        data: dict[str, object] = {
            "fakta": {name: _dated(value, on) for name, value in self.facts.items()},
            "oppgitt": {address: _sourced(value) for address, value in self.given.items()},
        }
        if self.municipality is not None:
            data["kommune"] = self.municipality
        for name in {**self.tables, **dict.fromkeys(self.open_tables)}:
            rows = [{key: _dated(value, on) for key, value in row.items()} for row in self.tables.get(name, [])]
            data[name] = {"rader": rows, "lukket": "nei"} if name in self.open_tables else rows
        return data

    def _check_addresses(self, answer: Answer) -> None:
        """A value given by an address that the rule never reads is a slip of the pen."""
        program = answer.evaluation.program
        if program.status != "gjelder":
            return
        known = [slot.key for slot in program.slots if slot.givable and slot.stands_for is None]
        for address in self.given:
            if address not in known:
                help = did_you_mean(address, known) or "skriv dokument/id for noe regelen regner ut"
                raise fail(f"regelen {answer.rule} har ikke noe som heter {say(address)}", help)

    @property
    def answer(self) -> Answer:
        """The answer; raises where no rule is assessed yet."""
        if self.result is None:
            raise fail("ingen regel er vurdert ennå", "skriv «Når … vurderes» før «Så»")
        return self.result


def say_name(name: str) -> str:
    """The name of a fact as people write it."""
    return name.replace("_", " ")


def _dated(value: object, on: dt.date) -> object:
    """A judgement gets the date of the scenario."""
    if isinstance(value, dict) and "svar" in value:
        return {**value, "dato": on.isoformat()}
    return value


def _sourced(value: object) -> dict[str, object]:
    data = dict(value) if isinstance(value, Mapping) else {"verdi": value}
    return {**data, "kilde": "scenarioet"}


def address(text: str) -> str:
    """An address ``dokument/id``, whose id may be written with spaces."""
    document, _, name = bare(text).partition("/")
    return f"{document}/{'_'.join(name.split())}"

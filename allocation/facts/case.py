"""A case: what is given about one person, checked against the vocabulary.  It never changes: ``med`` makes another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from allocation.errors import Funn, SakFeil
from allocation.facts.faults import Faults, shown
from allocation.facts.identity import refuse_identity_numbers, refuse_in_text
from allocation.facts.reading import TOP_KEYS, GivenValue, Reader, Row, TableGiven
from allocation.facts.states import ABSENT, Given, Judgement, Known, State, known, on_day_of_year
from allocation.facts.vocabulary import Vocabulary
from allocation.facts.writing import canonical_json, case_data, yaml_text
from allocation.files import read_bytes
from allocation.language.tree import Tree, to_plain
from allocation.language.yamltree import read_tree
from allocation.text import decoded
from allocation.values.numbers import format_date
from allocation.values.readonly import MappingProxyType

__all__ = [
    "Case",
    "Given",
    "GivenValue",
    "Judgement",
    "Known",
    "Row",
    "State",
    "TableGiven",
    "canonical_json",
    "resolve",
]

_NO_FACTS: Mapping[str, tuple[Given, ...]] = MappingProxyType({})
_NO_TABLES: Mapping[str, TableGiven] = MappingProxyType({})


@frozen
class Case:
    """``facts``: the values given for each fact; ``tables``: the rows of each; ``given``: values given by address."""

    vocabulary: Vocabulary = field(eq=False, repr=False)
    name: str = ""
    municipality: str = ""
    facts: Mapping[str, tuple[Given, ...]] = field(default=_NO_FACTS, hash=False)
    tables: Mapping[str, TableGiven] = field(default=_NO_TABLES, hash=False)
    given: tuple[GivenValue, ...] = field(default=(), hash=False)

    @cached_property
    def asked(self) -> dict[tuple[object, ...], Any]:
        """What has been asked of this case and may be asked again, of every rule: see ``allocation.engine.bind``."""
        return {}

    @cached_property
    def read_facts(self) -> Mapping[str, tuple[Given, ...]]:
        """The facts as rules read them: one that is another fact on a day of the year has its values, if none of its own."""
        found: dict[str, tuple[Given, ...]] = {}
        for name in self.vocabulary.moved:
            decl = self.vocabulary.facts[name]
            if name not in self.facts and (of := self.facts.get(decl.read_of or "")):
                found[name] = on_day_of_year(of, *decl.read_day)
        return {**self.facts, **found} if found else self.facts

    @classmethod
    def from_data(cls, data: object, vocabulary: Vocabulary, *, file: str | None = None, positions: Tree | None = None) -> Case:
        """Check plain data; raises ``SakFeil`` with every fault.  ``positions``: the tree that the data came from."""
        return cls._checked(data, vocabulary, Faults(file, positions))

    @classmethod
    def _checked(cls, data: object, vocabulary: Vocabulary, faults: Faults) -> Case:
        refuse_identity_numbers(data, faults.file, faults.tree)
        case = cls(vocabulary)
        if isinstance(data, Mapping):
            case = case._with(data, Reader(vocabulary, faults))
        else:
            faults.add((), f"en sak skal ha nøkler og verdier, ikke {shown(data)}", "begynn med sak: og fakta:")
        faults.stop(SakFeil)
        return case

    @classmethod
    def read(cls, path: str | Path, vocabulary: Vocabulary) -> Case:
        """Read a YAML or JSON file of at most 1 MiB: ``FilFeil``, ``YamlFeil`` or ``SakFeil`` when it cannot be used."""
        return cls.parse(read_bytes(path), vocabulary, str(path))

    @classmethod
    def parse(cls, content: bytes, vocabulary: Vocabulary, file: str) -> Case:
        """Read the content of a YAML or JSON file; ``file`` is what messages call it."""
        text = decoded(content, file)
        refuse_in_text(text, file)
        tree = read_tree(content, file)
        return cls._checked(to_plain(tree), vocabulary, Faults(file, tree, text))

    def med(self, changes: Mapping[str, object] | None = None, /, **more: object) -> Case:
        """A new case where the named facts, tables, ``sak``, ``kommune`` or ``oppgitt`` are replaced.

        Raises ``SakFeil`` with every fault.
        """
        named = {**(changes or {}), **more}
        refuse_identity_numbers(named)
        data: dict[str, object] = {}
        facts: dict[str, object] = {}
        for name, value in named.items():
            is_top = name in self.vocabulary.tables or (name in TOP_KEYS and name != "fakta")
            (data if is_top else facts)[name] = value
        faults = Faults()
        case = self._with(data | ({"fakta": facts} if facts else {}), Reader(self.vocabulary, faults))
        faults.stop(SakFeil)
        return case

    def uten(self, *names: str) -> Case:
        """A new case without the named facts and tables: they are to be asked for again."""
        facts = {name: givens for name, givens in self.facts.items() if name not in names}
        tables = {name: table for name, table in self.tables.items() if name not in names}
        return evolve(self, facts=MappingProxyType(facts), tables=MappingProxyType(tables))

    def _with(self, data: Mapping[str, object], reader: Reader) -> Case:
        facts, tables = dict(self.facts), dict(self.tables)
        name, municipality, given = self.name, self.municipality, self.given
        for key, raw in data.items():
            if key == "fakta":
                facts.update(reader.facts(raw, ("fakta",)))
            elif isinstance(key, str) and (table := self.vocabulary.tables.get(key)):
                tables[key] = reader.table(table, raw, (key,))
            elif key == "oppgitt":
                given = reader.given(raw, ("oppgitt",))
            elif key == "sak":
                name = reader.text(raw, ("sak",))
            elif key == "kommune":
                municipality = reader.municipality(raw, ("kommune",))
            else:
                self._unknown_key(key, reader.faults)
        return Case(self.vocabulary, name, municipality, MappingProxyType(facts), MappingProxyType(tables), given)

    def _unknown_key(self, key: object, faults: Faults) -> None:
        path = (str(key)[:80],)
        if key in self.vocabulary.facts:
            faults.add(path, f"opplysningen {shown(key)} står på feil nivå", "flytt det inn under fakta:", at_key=True)
            return
        known_keys = (*TOP_KEYS, *self.vocabulary.tables)
        help = faults.suggest(key, known_keys) or f"nøklene her er {', '.join(known_keys)}"
        faults.add(path, f"ukjent nøkkel {shown(key)}", help, at_key=True)

    def to_data(self) -> dict[str, object]:
        """Plain data that ``from_data`` turns into an equal case."""
        return case_data(self)

    def to_yaml(self) -> str:
        """The text of a case file."""
        return yaml_text(case_data(self))

    def resolve(
        self,
        name: str,
        on: date,
        known_by: date | None = None,
        table: str | None = None,
        row: int | None = None,
    ) -> Known:
        """What is known of a fact (or of a field in row ``row`` of ``table``) on a date, as known by a date."""
        if table is None:
            givens = self.read_facts.get(name)
        else:
            rows = self.tables[table].rows if table in self.tables else ()
            givens = rows[row].values.get(name) if row is not None and 0 <= row < len(rows) else None
        if not givens:
            return ABSENT
        return known(givens, on.toordinal(), None if known_by is None else known_by.toordinal())

    def rows_on(self, table: str, on: date) -> tuple[tuple[int, Row], ...]:
        """The rows of a table that hold on a date, with their numbers in the case."""
        day = on.toordinal()
        found = self.tables.get(table)
        return tuple(
            (index, row)
            for index, row in enumerate(found.rows if found else ())
            if (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)
        )

    def check_against(self, on: date, known_by: date | None = None) -> list[Funn]:
        """What cannot be so on the date of assessment: someone born after it.  A ``termin`` may be in the future."""
        findings = []
        declared = self.vocabulary.facts
        for name in self.facts:
            if declared[name].past:
                findings += _later(self.resolve(name, on, known_by), on, ("fakta", name), name)
        for table in self.tables:
            past = [name for name, decl in self.vocabulary.tables[table].fields.items() if decl.past]
            for index, _ in self.rows_on(table, on) if past else ():
                for name in past:
                    place = (table, index, name)
                    findings += _later(self.resolve(name, on, known_by, table, index), on, place, name)
        return findings


def _later(found: Known, on: date, where: tuple[str | int, ...], name: str) -> list[Funn]:
    if not isinstance(found.value, tuple):
        return []
    first = int(found.value[0])
    if first <= on.toordinal():
        return []
    message = f"«{name}» er {format_date(first)}, etter datoen det vurderes på, {format_date(on)}"
    return [Funn(message, "rett datoen, eller vurder på en senere dato", where=where)]


def resolve(
    case: Case,
    name: str,
    date: date,
    known_by: date | None = None,
    table: str | None = None,
    row: int | None = None,
) -> Known:
    """`Case.resolve` as a function."""
    return case.resolve(name, date, known_by, table, row)

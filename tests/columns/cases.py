"""Random cases of the shipped vocabulary, both as case files and as a register."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import polars as pl

from allocation.engine.broken import broken_demands
from allocation.engine.evaluate import compile_program
from allocation.facts.case import Case
from allocation.facts.values import plain_value
from allocation.facts.vocabulary import FactDecl, Vocabulary
from allocation.language.nodes import BoolType, CodeType, DateType, NumType, Program, Type
from tests.numbers import lawful

YEAR = 366


def random_fact(rng: Random, decl: FactDecl, today: int, gaps: float, lean: float) -> Any:
    """A value, an interval (not of a judgement) or None.  ``lean``: how often yes, or one favourite among the codes."""
    kind = decl.type
    if rng.random() < gaps:
        if decl.is_judgement or rng.random() < 0.5 or isinstance(kind, BoolType | CodeType):
            return None
        a, b = _number(rng, decl, today), _number(rng, decl, today)
        return (min(a, b), max(a, b))
    if isinstance(kind, BoolType):
        return rng.random() < lean
    if isinstance(kind, CodeType):
        return kind.codes[int(lean * 100) % len(kind.codes)] if rng.random() < lean else rng.choice(kind.codes)
    value = _number(rng, decl, today)
    return (value, value)


def _number(rng: Random, decl: FactDecl, today: int) -> int:
    kind = decl.type
    assert isinstance(kind, NumType | DateType)
    if isinstance(kind, DateType):
        spread = rng.choice((40, 3 * YEAR, 90 * YEAR))
        return today - rng.randint(0, spread) if decl.past else today + rng.randint(-spread, min(spread, 3 * YEAR))
    wide = kind.hi - kind.lo
    drawn = rng.choice((0, rng.randint(0, wide), rng.randint(0, wide // 20 + 1), rng.randint(0, wide // 4)))
    return lawful(kind.lo + drawn, kind.scale)


def written(decl: FactDecl, value: Any) -> object:
    """The value as it stands in a case file."""
    if value is None:
        return "ukjent"
    plain = plain_value(decl.type, value)
    if decl.is_judgement:
        made: dict[str, object] = {"svar": plain, "av": "saksbehandler", "dato": "2020-01-01", "begrunnelse": "vurdert"}
        return made | ({"momenter": [decl.factors[0]]} if decl.factors else {})
    return plain


class RandomCases:
    """Cases with the facts and tables of some programs."""

    def __init__(
        self, rng: Random, vocabulary: Vocabulary, programs: list[Program], count: int, day: date, *, sound: float = 1
    ) -> None:
        """``sound``: how often no list of a case contradicts itself."""
        self.rng = rng
        self.compiled = [compile_program(program) for program in programs]
        self.vocabulary = vocabulary
        programs = [*programs, *(program.demands.program for program in programs if program.demands is not None)]
        self.facts = sorted({name for program in programs for name, _ in program.facts})
        self.tables = sorted({use.name for program in programs for use in program.tables})
        self.gaps = {name: rng.choice((0.0, 0.0, 0.1, 0.4, 0.9)) for name in (*self.facts, *self.tables)}
        self.lean = {decl: rng.choice((0.1, 0.6, 0.95)) + rng.random() / 20 for decl in self._declarations()}
        self.values = []
        for _ in range(count):
            self.values.append(self._case(day.toordinal()))
            if rng.random() < sound:
                self._mend(day.toordinal())

    def _declarations(self) -> list[tuple[str | None, str]]:
        found: list[tuple[str | None, str]] = [(None, name) for name in self.facts]
        return found + [(table, name) for table in self.tables for name in self.vocabulary.tables[table].fields]

    def _case(self, today: int) -> tuple[dict[str, Any], dict[str, Any]]:
        facts = {
            name: random_fact(self.rng, self.vocabulary.facts[name], today, self.gaps[name], self.lean[None, name])
            for name in self.facts
        }
        tables: dict[str, Any] = {}
        for table in self.tables:
            fields = self.vocabulary.tables[table].fields
            rows = [
                {
                    name: random_fact(self.rng, decl, today, self.gaps[table] / 3, self.lean[table, name])
                    for name, decl in fields.items()
                }
                for _ in range(self.rng.choice((0, 1, 1, 2, 3)))
            ]
            missing = self.rng.random() < self.gaps[table] / 2
            tables[table] = None if missing else (rows, self.rng.random() < self.gaps[table])
        return facts, tables

    def _mend(self, today: int) -> None:
        """Draw the last case again until its lists do not contradict themselves; in the end, without those that do."""
        for attempt in range(20):
            case = Case.from_data(self.case_data(len(self.values) - 1), self.vocabulary)
            broken = {
                table
                for compiled in self.compiled
                for demand in broken_demands(compiled, case, today, None)
                for table in demand.tables
            }
            if not broken:
                return
            facts, tables = self.values[-1]
            drawn = dict.fromkeys(broken) if attempt == 18 else self._case(today)[1]
            self.values[-1] = (facts, {name: drawn[name] if name in broken else given for name, given in tables.items()})

    def case_data(self, index: int) -> dict[str, object]:
        """A case file."""
        facts, tables = self.values[index]
        data: dict[str, object] = {
            "sak": f"sak-{index}",
            "fakta": {name: written(self.vocabulary.facts[name], v) for name, v in facts.items() if v is not None},
        }
        for table, given in tables.items():
            if given is not None:
                fields = self.vocabulary.tables[table].fields
                rows = [{n: written(fields[n], v) for n, v in row.items() if v is not None} for row in given[0]]
                data[table] = {"rader": rows, "lukket": "nei" if given[1] else "ja"}
        return data

    def register(self) -> pl.DataFrame:
        """All cases, tables nested."""
        columns: dict[str, list[Any]] = {"nøkkel": [f"sak-{i}" for i in range(len(self.values))]}
        for name in self.facts:
            columns |= spread(self.vocabulary.facts[name].type, name, [facts[name] for facts, _ in self.values])
        frame = pl.DataFrame(columns, strict=False, infer_schema_length=None)
        for table in self.tables:
            given = [tables[table] for _, tables in self.values]
            fields = self.vocabulary.tables[table].fields
            rows = [row for one in given if one for row in one[0]]
            flat: dict[str, list[Any]] = {}
            for name, decl in fields.items():
                flat |= spread(decl.type, name, [row[name] for row in rows])
            made = pl.DataFrame(flat, strict=False, infer_schema_length=None).rows(named=True)
            types = pl.DataFrame(flat, strict=False, infer_schema_length=None).schema
            lists, start = [], 0
            for one in given:
                size = len(one[0]) if one else 0
                lists.append(made[start : start + size] if one else None)
                start += size
            nested = pl.Series(table, lists, dtype=pl.List(pl.Struct(types)))
            is_open = pl.Series(f"{table}.åpen", [bool(one and one[1]) for one in given])
            frame = frame.with_columns(nested, is_open)
        return frame


def spread(kind: Type, name: str, values: list[Any]) -> dict[str, list[Any]]:
    """The columns of a register for one fact."""
    if not isinstance(kind, NumType | DateType):
        return {name: values}
    exact = [_outer(kind, v[0]) if v and v[0] == v[1] else None for v in values]
    ends = [[_outer(kind, v[i]) if v and v[0] != v[1] else None for v in values] for i in (0, 1)]
    columns = {name: exact}
    if any(v is not None for v in ends[0]):
        columns |= {f"{name}.minst": ends[0], f"{name}.høyst": ends[1]}
    return columns


def _outer(kind: NumType | DateType, value: int) -> object:
    if isinstance(kind, DateType):
        return date.fromordinal(value)
    return Decimal(value).scaleb(-kind.scale) if kind.scale else value

"""A case as plain data, as YAML, and as bytes to be hashed.  Reading what is written gives the same case."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve

from allocation.facts.reading import ASKED, GivenValue, Row, TableGiven
from allocation.facts.states import Given, State
from allocation.facts.values import plain_value
from allocation.facts.vocabulary import FactDecl, TableDecl

if TYPE_CHECKING:
    from allocation.facts.case import Case

_PLAIN = re.compile(r"[^\W_](?:[\w ./()§+–-]|,(?=[^\s])|, )*", re.UNICODE)
_NOT_TEXT = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))


def case_data(case: Case) -> dict[str, object]:
    """Dicts, lists, texts and whole numbers, in the order of the case."""
    data: dict[str, object] = {}
    if case.name:
        data["sak"] = case.name
    if case.municipality:
        data["kommune"] = case.municipality
    facts = case.vocabulary.facts
    data["fakta"] = {name: _givens(facts[name], givens) for name, givens in case.facts.items()}
    for name, table in case.tables.items():
        data[name] = _table(case.vocabulary.tables[name], table)
    if case.given:
        addresses: dict[str, list[object]] = {}
        for value in case.given:
            addresses.setdefault(value.address, []).append(_given_value(value))
        data["oppgitt"] = {address: items[0] if len(items) == 1 else items for address, items in addresses.items()}
    return data


def _givens(decl: FactDecl, givens: tuple[Given, ...]) -> object:
    items = [_given(decl, given) for given in givens]
    return items[0] if len(items) == 1 else items


def _given(decl: FactDecl, given: Given) -> object:
    extras = _sources(given) | ({ASKED: "ja"} if given.asked else {})
    if given.judgement is not None:
        judgement = given.judgement
        data: dict[str, object] = {"svar": plain_value(decl.type, given.value) if given.value is not None else None}
        if judgement.by:
            data["av"] = judgement.by
        if judgement.made is not None:
            data["dato"] = _iso(judgement.made)
        if judgement.factors:
            data["momenter"] = list(judgement.factors)
        if judgement.own:
            data["egne_momenter"] = list(judgement.own)
        if judgement.reasons:
            data["begrunnelse"] = judgement.reasons
        return {**data, **extras}
    if given.among:
        return {"én_av": list(given.among), **extras}
    if given.value is None:
        value: object = "ukjent" if given.state is State.UNKNOWN else "ikke_aktuelt"
    else:
        value = plain_value(decl.type, given.value)
    if isinstance(value, dict):
        return {**value, **extras}
    return {"verdi": value, **extras} if extras else value


def _sources(given: Given | GivenValue) -> dict[str, object]:
    data: dict[str, object] = {"kilde": given.source} if given.source else {}
    for key, day in (("registrert", given.registered), ("fra", given.valid_from), ("til", given.valid_to)):
        if day is not None:
            data[key] = _iso(day)
    return data


def _table(decl: TableDecl, table: TableGiven) -> object:
    if table.asked:
        return "ukjent"
    rows = [_row(decl, row) for row in table.rows]
    if table.closed:
        return rows
    return {"rader": rows, "lukket": "nei"} | ({ASKED: "ja"} if table.left_open else {})


def _row(decl: TableDecl, row: Row) -> dict[str, object]:
    data = {name: _givens(decl.fields[name], givens) for name, givens in row.values.items()}
    for key, day in (("fra", row.valid_from), ("til", row.valid_to)):
        if day is not None:
            data[key] = _iso(day)
    return data


def _given_value(given: GivenValue) -> dict[str, object]:
    value = given.value
    parts: Mapping[str, object] = value if isinstance(value, Mapping) else {"verdi": value}
    return {**parts, **_sources(given)}


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


# ----------------------------------------------------------------------------------------------------------- receipt


def canonical_json(case: Case) -> bytes:
    """The facts as bytes that are equal when the facts are: the order of facts, fields and sources does not matter.

    Numbers are exact texts.  The order of rows is kept; the name of the case, and whether more was asked for, are left out.
    """
    facts = {
        name: sorted(_canonical_given(case.vocabulary.facts[name], given) for given in givens)
        for name, givens in case.facts.items()
    }
    tables = {name: _canonical_table(case.vocabulary.tables[name], table) for name, table in case.tables.items()}
    given = sorted([value.address, _canonical(_given_value(value))] for value in case.given)
    return _canonical({"fakta": facts, "kommune": case.municipality, "oppgitt": given, "tabeller": tables}).encode()


def _canonical_table(decl: TableDecl, table: TableGiven) -> object:
    rows = [
        {
            "felt": {name: sorted(_canonical_given(decl.fields[name], g) for g in gs) for name, gs in row.values.items()},
            "gjelder": [row.valid_from, row.valid_to],
        }
        for row in table.rows
    ]
    return {"rader": rows, "lukket": table.closed, "spurt": table.asked}


def _canonical_given(decl: FactDecl, given: Given) -> str:
    return _canonical(_given(decl, evolve(given, asked=False) if given.asked else given))


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


# -------------------------------------------------------------------------------------------------------------- YAML


def yaml_text(data: Mapping[str, object]) -> str:
    """Block YAML; texts are quoted only where they must be."""
    lines: list[str] = []
    _mapping(data, "", lines)
    return "\n".join(lines) + "\n"


def _mapping(data: Mapping[str, object], indent: str, lines: list[str], first: str | None = None) -> None:
    for key, value in data.items():
        start = indent if first is None else first
        first = None
        _entry(f"{start}{_scalar(key)}:", value, indent, lines)


def _entry(head: str, value: object, indent: str, lines: list[str]) -> None:
    if isinstance(value, Mapping) and value:
        lines.append(head)
        _mapping(value, indent + "  ", lines)
    elif isinstance(value, list | tuple) and value:
        lines.append(head)
        for item in value:
            if isinstance(item, Mapping) and item:
                _mapping(item, indent + "    ", lines, first=f"{indent}  - ")
            else:
                lines.append(f"{indent}  - {_scalar(item)}")
    else:
        lines.append(f"{head} {_scalar(value)}")


def _scalar(value: object) -> str:
    if isinstance(value, str):
        plain = _PLAIN.fullmatch(value) and not value.endswith(" ") and value.lower() not in _NOT_TEXT
        return value if plain else json.dumps(value, ensure_ascii=False)
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        return "{}"
    return "[]" if isinstance(value, list | tuple) else str(value)

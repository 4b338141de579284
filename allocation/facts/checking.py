"""Checking a case against its JSON Schema with jsonschema, and saying what is wrong in Norwegian."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import isfinite
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators
from jsonschema.exceptions import best_match

from allocation.errors import Funn
from allocation.facts.faults import Faults, did_you_mean, shown
from allocation.facts.reading import TOP_KEYS
from allocation.facts.schema import case_schema, form_of
from allocation.facts.vocabulary import Vocabulary
from allocation.language.tree import Path, Tree


def check(data: object, vocabulary: Vocabulary, file: str | None = None, positions: Tree | None = None) -> list[Funn]:
    """Every way in which the data breaks the schema of a case, in the order of the data."""
    faults = Faults(file, positions)
    seen: set[tuple[Path, str]] = set()
    for error in validator_of(vocabulary).iter_errors(data):
        for path, message, help in _findings(error, vocabulary):
            if (path, message) not in seen:
                seen.add((path, message))
                faults.add(path, message, help)
    return faults.found


def validator_of(vocabulary: Vocabulary) -> Any:
    """A validator that counts decimals exactly, and for which NaN and infinity are not numbers."""
    checker = Draft202012Validator.TYPE_CHECKER.redefine("number", _is_number)
    extend: Any = validators.extend
    return extend(Draft202012Validator, {"multipleOf": _multiple_of}, type_checker=checker)(case_schema(vocabulary))


def _is_number(_: object, value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def _multiple_of(validator: Any, step: float, value: object, _: object) -> Iterator[ValidationError]:
    """0.07 is a multiple of 0.01: both count as the decimal numbers they are written as."""
    if not validator.is_type(value, "number"):
        return
    if Fraction(repr(value)) % Fraction(repr(step)):
        yield ValidationError(f"{value} er ikke et multiplum av {step}")


Finding = tuple[Path, str, str]


def _findings(top: ValidationError, vocabulary: Vocabulary) -> Iterator[Finding]:
    """Say one error in Norwegian; of the forms a value may have, the one that comes nearest is spoken of."""
    error = best_match([top]) or top
    path: Path = tuple(error.absolute_path)
    if "propertyNames" in error.absolute_schema_path:
        yield path, f"{shown(error.instance)} er ikke en adresse", "skriv dokument/id"
    elif error.validator == "additionalProperties" and isinstance(error.instance, Mapping):
        known_keys = list(error.schema.get("properties", ())) if isinstance(error.schema, Mapping) else []
        for key in error.instance:
            if key not in known_keys:
                help = did_you_mean(str(key)[:80], known_keys) or _help(path, vocabulary)
                yield (*path, str(key)[:80]), f"ukjent nøkkel {shown(key)}", help
    else:
        yield path, _message(error), _help(path, vocabulary)


def _message(error: ValidationError) -> str:
    value: Any = error.instance
    limit: Any = error.validator_value
    match error.validator:
        case "required":
            missing = [str(key) for key in limit if key not in value]
            return f"{' og '.join(missing)} mangler" if missing else "verdien mangler"
        case "minimum":
            return "tallet kan ikke være negativt" if value < 0 <= limit else f"{shown(value)} er for lite"
        case "maximum":
            return f"{shown(value)} er for stort"
        case "multipleOf":
            return f"{shown(value)} har for mange desimaler"
        case "minItems":
            return "listen er tom"
        case "maxItems":
            return f"listen har {len(value)} ledd, og det er for mange"
        case "maxLength":
            return "teksten er for lang"
        case _:
            return f"{shown(value)} passer ikke her"


def _help(path: Path, vocabulary: Vocabulary) -> str:
    """What may be written at a path."""
    table, name = (None, path[1]) if path[:1] == ("fakta",) and len(path) > 1 else _field(path)
    decl = vocabulary.find(str(name), table)
    if decl is not None:
        return f"skriv {form_of(decl)}"
    if not path:
        return f"nøklene er {', '.join((*TOP_KEYS, *vocabulary.tables))}"
    if path[0] in vocabulary.tables:
        return f"feltene er {', '.join(vocabulary.names(str(path[0])))}"
    return "skriv {verdi: …, kilde: …}" if path[0] == "oppgitt" else ""


def _field(path: Path) -> tuple[str, str | int]:
    """The table and field of a path such as ``tjeneste.rader[2].timer``."""
    inner = [part for part in path[1:] if part != "rader"]
    return (str(path[0]), inner[1]) if len(inner) > 1 else ("", "")

"""JSON Schema (draft 2020-12) of a case file, made from the vocabulary.

The schema says what a schema can say: names, forms, codes, and the bounds of numbers written as numbers.  The rest
``Case.from_data`` checks: bounds of numbers written as text, the order of two dates, dates that do not exist.
"""

from __future__ import annotations

from urllib.parse import quote

from attrs import Factory, define

from allocation.facts.reading import ADDRESS_PATTERN, ASKED, BOUND_KEYS, MAX_GIVENS, MAX_TEXT, SOURCE_KEYS
from allocation.facts.vocabulary import FactDecl, TableDecl, Vocabulary
from allocation.language.nodes import BoolType, CodeType, DateType, NumType, Type
from allocation.values.numbers import MAX_LENGTH, MONTHS, format_date, format_list, format_number, plain_number
from allocation.values.units import UNITS

Schema = dict[str, object]
SCHEMA_ID = "urn:tildeling:skjema:sak:1"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
ABSENT_WORDS = ("ukjent", "ikke_aktuelt", "ikke aktuelt")
_SPACE = "[ \\u00a0\\u202f]"
_ISO = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_NAMED = f"[0-9]{{1,2}}\\.[ \\u00a0]?(?:{'|'.join(MONTHS)})[ \\u00a0][0-9]{{4}}"


_SOURCE: Schema = {key: {"$ref": f"#/$defs/{key}"} for key in SOURCE_KEYS}
_TRUTH: Schema = {"enum": ["ja", "nei", True, False]}
_VALUE: Schema = {**_SOURCE, ASKED: {"$ref": f"#/$defs/{ASKED}"}}
_BOUNDS = tuple(key for pair in BOUND_KEYS for key in pair)


def case_schema(vocabulary: Vocabulary) -> Schema:
    """The schema of a case file."""
    kinds = _Definitions(dict(_SHARED))
    facts = {name: _values(decl, kinds) for name, decl in vocabulary.facts.items()}
    tables = {name: _table(table, kinds) for name, table in vocabulary.tables.items()}
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ID,
        "title": "Sak",
        "description": "Det som er opplyst om én person. Tall skrives med desimalkomma når de er tekst.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "sak": {"type": "string", "maxLength": MAX_TEXT, "description": "Navn på saken. Ikke personens navn."},
            "kommune": {
                "type": "string",
                "maxLength": MAX_TEXT,
                "description": "Kommunenummer, som «3005», eller navn.",
            },
            "fakta": {
                "type": ["object", "null"],
                "additionalProperties": False,
                "properties": facts,
            },
            **tables,
            "oppgitt": {
                "type": ["object", "null"],
                "description": "Verdier i reglene som er oppgitt med kilde i stedet for å bli regnet ut.",
                "propertyNames": {"pattern": ADDRESS_PATTERN, "maxLength": 200},
                "additionalProperties": _one_or_many("oppgitt_verdi"),
            },
        },
        "$defs": kinds.found,
    }


def form_of(decl: FactDecl) -> str:
    """What may be written for a fact, in words: ``et tall fra 0 til 168 timer/uke, eller «ukjent»``."""
    form = f"{_form(decl.type)}, eller «ukjent»"
    return f"en vurdering med svar ({form}), av, dato, momenter og begrunnelse" if decl.is_judgement else form


def _form(type_: Type) -> str:
    match type_:
        case BoolType():
            return "ja eller nei"
        case CodeType(codes):
            return format_list([f"«{code}»" for code in codes], "eller")
        case DateType(lo, hi):
            return f"en dato fra {format_date(lo)} til {format_date(hi)}"
        case NumType(unit, scale, lo, hi):
            decimals = {0: "et helt tall", 1: "et tall med høyst 1 desimal"}.get(scale, f"et tall med høyst {scale} desimaler")
            return f"{decimals} fra {plain_number(lo, scale)} til {format_number(hi, scale, unit)}"


# ---------------------------------------------------------------------------------------------- facts and their values


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{quote(name)}"}  # a URI: «ø» is written %C3%B8


def _one_or_many(name: str, *others: Schema) -> Schema:
    return {"anyOf": [_ref(name), {"type": "array", "minItems": 1, "maxItems": MAX_GIVENS, "items": _ref(name)}, *others]}


@define
class _Definitions:
    """The ``$defs``: facts of one type share a definition."""

    found: Schema
    names: dict[object, str] = Factory(dict)

    def name_of(self, decl: FactDecl) -> str:
        """The definition of one value of a fact, with or without source."""
        key = (decl.type, decl.factors, decl.is_judgement)
        name = self.names.get(key)
        if name is None:
            name = self.names[key] = f"{decl.kind}_{len(self.names) + 1}"
            self.found[name] = self._single(decl)
        return name

    def _single(self, decl: FactDecl) -> Schema:
        exact: Schema = {"anyOf": [_ref("uten_verdi"), self._exact(decl.type)]}
        forms = [exact, *self._with_source(decl.type, exact)]
        if decl.is_judgement:
            forms.append(_judgement(decl, self._exact(decl.type)))
        return {"anyOf": forms}

    def _exact(self, type_: Type) -> Schema:
        """An exact value of a type."""
        name = self.names.get(type_)
        if name is None:
            name = self.names[type_] = f"verdi_{len(self.names) + 1}"
            self.found[name] = {"anyOf": _exact(type_)}
        return _ref(name)

    def _with_source(self, type_: Type, exact: Schema) -> list[Schema]:
        """``{verdi: …}`` and, for numbers and dates, ``{minst: …, høyst: …}``, with source and dates."""
        forms = [_object({"verdi": exact, **_VALUE}, ["verdi"])]
        if isinstance(type_, CodeType):
            some = {"type": "array", "items": {"enum": list(type_.codes)}, "minItems": 2, "uniqueItems": True}
            return [*forms, _object({"én_av": some, **_VALUE}, ["én_av"])]
        if not isinstance(type_, NumType | DateType):
            return forms
        forms.append(_bounds(self._exact(type_), {}))
        if isinstance(type_, NumType):
            unit: Schema = {"enhet": {"enum": [name for name in UNITS if _aligns(name, type_)]}}
            number: Schema = {"anyOf": [{"type": "number"}, _number_text(type_)]}
            forms.append(_object({"verdi": number, **unit, **_VALUE}, ["verdi", "enhet"]))
            forms.append(_bounds(number, unit))
        return forms


def _values(decl: FactDecl, kinds: _Definitions) -> Schema:
    """The values of a fact or field; null, as where nothing is said of it."""
    text = " ".join(part for part in (decl.question, f"Skriv {form_of(decl)}.") if part)
    return {"title": decl.text or decl.name, "description": text, **_one_or_many(kinds.name_of(decl), {"type": "null"})}


def _exact(type_: Type) -> list[Schema]:
    match type_:
        case BoolType():
            return [{"enum": ["ja", "nei"]}, {"type": "boolean"}]
        case CodeType(codes):
            return [{"enum": list(codes)}]
        case DateType():
            return [_ref("dato")]
        case NumType():
            return [_number(type_), _number_text(type_)]


def _number(type_: NumType) -> Schema:
    """A number written as a number, in the declared unit."""
    if type_.scale == 0:
        return {"type": "integer", "minimum": type_.lo, "maximum": type_.hi}
    size: int = 10**type_.scale
    return {"type": "number", "minimum": type_.lo / size, "maximum": type_.hi / size, "multipleOf": 1 / size}


def _number_text(type_: NumType) -> Schema:
    """A number written as text: decimal comma, perhaps with the unit behind."""
    digits = f"(?:[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+|[0-9]+)"
    decimals = f"(?:,(?:[0-9]{{1,{type_.scale}}}0*))?" if type_.scale else "(?:,0+)?"
    units = [name for name in UNITS if _aligns(name, type_)]
    behind = f"(?:{_SPACE}*(?:{'|'.join(units)}))?"
    return {"type": "string", "maxLength": MAX_LENGTH, "pattern": f"^-?{digits}{decimals}{behind}$"}


def _aligns(name: str, type_: NumType) -> bool:
    """Whether a number in this unit may be read in the unit of the type."""
    unit = UNITS[name]
    if unit == type_.unit:
        return True
    return bool(unit.dims) and unit.dims == type_.unit.dims and (unit.factor == type_.unit.factor or unit.is_duration)


def _object(properties: Schema, required: list[str]) -> Schema:
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


def _bounds(bound: Schema, extra: Schema) -> Schema:
    """At least one bound, and each bound once: ``minst`` and ``tidligst`` are two words for one thing."""
    return {
        **_object({**dict.fromkeys(_BOUNDS, bound), **extra, **_VALUE}, list(extra)),
        "anyOf": [{"required": [key]} for key in _BOUNDS],
        "not": {"anyOf": [{"required": ["minst", "tidligst"]}, {"required": ["høyst", "senest"]}]},
    }


def _judgement(decl: FactDecl, exact: Schema) -> Schema:
    factor: Schema = {"enum": list(decl.factors)} if decl.factors else {"type": "string"}
    properties: Schema = {
        "svar": exact,
        "av": {**_ref("tekst"), "description": "Hvem som har vurdert."},
        "dato": {**_ref("tidspunkt"), "description": "Dagen det ble vurdert."},
        "momenter": {"anyOf": [{"type": "null"}, factor, {"type": "array", "maxItems": MAX_GIVENS, "items": factor}]},
        "egne_momenter": {
            "anyOf": [{"type": "null"}, _ref("tekst"), {"type": "array", "maxItems": MAX_GIVENS, "items": _ref("tekst")}],
            "description": "Momenter som ikke står i listen, med egne ord.",
        },
        "begrunnelse": {**_ref("tekst"), "description": "Uten begrunnelse teller ikke vurderingen."},
        **_VALUE,
    }
    return _object(properties, ["svar"])


# ----------------------------------------------------------------------------------------------- tables, given values


def _table(table: TableDecl, kinds: _Definitions) -> Schema:
    kinds.found[f"rad_{table.name}"] = _row(table, kinds)
    rows: Schema = {"type": "array", "maxItems": table.max_rows, "items": _ref(f"rad_{table.name}")}
    properties: Schema = {
        "rader": rows,
        "lukket": {**_TRUTH, "description": "Om listen er fullstendig."},
        ASKED: {**_TRUTH, "description": "Om det er spurt etter flere rader uten at noen er kjent."},
    }
    text = f"{table.question} Skriv en liste (fullstendig), rader med lukket: nei, eller «ukjent».".strip()
    return {
        "title": table.text or table.name,
        "description": text,
        "anyOf": [rows, _object(properties, ["rader"]), {"const": "ukjent"}],
    }


def _row(table: TableDecl, kinds: _Definitions) -> Schema:
    fields: Schema = {name: _values(decl, kinds) for name, decl in table.fields.items()}
    return _object({**fields, "fra": _ref("fra"), "til": _ref("til")}, [])


def _given_value() -> Schema:
    plain: Schema = {"type": ["string", "number", "boolean"], "maxLength": MAX_TEXT}
    source: Schema = {"type": "string", "maxLength": MAX_TEXT, "pattern": "\\S"}
    rest: Schema = {**_SOURCE, "kilde": source, "enhet": plain}
    bounds: Schema = dict.fromkeys(_BOUNDS, plain)
    return {
        "anyOf": [
            _object({"verdi": plain, **rest}, ["verdi", "kilde"]),
            {**_object({**bounds, **rest}, ["kilde"]), "anyOf": [{"required": [key]} for key in bounds]},
        ]
    }


_SHARED: Schema = {
    ASKED: {**_TRUTH, "description": "Om det er spurt etter resten uten at noen vet mer; da spørres det ikke igjen."},
    "uten_verdi": {"enum": list(ABSENT_WORDS)},
    "dato": {"type": "string", "pattern": f"^(?:{_ISO}|{_NAMED})$", "description": "En dato, som 2025-06-01."},
    "tidspunkt": {"anyOf": [_ref("dato"), {"type": "null"}]},
    "tekst": {"type": ["string", "null"], "maxLength": MAX_TEXT},
    "kilde": {**_ref("tekst"), "description": "Hvor opplysningen kommer fra."},
    "registrert": {**_ref("tidspunkt"), "description": "Dagen opplysningen ble registrert."},
    "fra": {**_ref("tidspunkt"), "description": "Første dag opplysningen gjelder."},
    "til": {**_ref("tidspunkt"), "description": "Siste dag opplysningen gjelder."},
    "oppgitt_verdi": _given_value(),
}

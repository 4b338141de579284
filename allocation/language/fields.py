"""What the models of documents are made of: typed texts and the base class `Part`.

Every scalar of a document arrives as text.  The types here turn it into dates, ``Decimal``, bool or int, or say in
Norwegian why it cannot be done.  A `Part` knows where it was written: ``part.path``, ``part.position(*more)``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from attrs import frozen
from pydantic import BaseModel, BeforeValidator, ConfigDict, PrivateAttr, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from allocation.language.places import PlaceFault, parse_places
from allocation.language.tree import Mapping, Path, Position, Tree, position_of
from allocation.values.numbers import MONTHS

WORD = r"[^\W\d]\w*"  # a letter (æøåé …) or underscore, then letters, digits and underscores
DOCUMENT_ID = r"[a-zæøå0-9]+(?:[.-][a-zæøå0-9]+)*"
LAW_ID = r"(?:LOV|FOR)-[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[0-9]+)?"
RESERVED = frozenset(
    (
        "ja",
        "nei",
        "og",
        "eller",
        "ikke",
        "i",
        "der",
        "dato",
        "sak",
        "ukjent",
        "ellers",
        "null",
        "sum",
        "antall",
        "finnes",
    )
)


def refuse(message: str, help: str = "") -> PydanticCustomError:
    """Return the error a validator raises; `allocation.language.faults` turns it into a finding."""
    return PydanticCustomError("tildeling", "{message}", {"message": message, "help": help})


def _text(value: object) -> str:
    if isinstance(value, str) and value.strip():
        return value.strip()
    if value is None or isinstance(value, str):
        raise refuse("verdien mangler", "skriv en verdi, eller fjern nøkkelen")
    raise refuse("her skal det stå tekst", "sett teksten i anførselstegn om den har kolon eller klammer")


def _matching(pattern: str, what: str, help: str) -> Callable[[object], str]:
    regex = re.compile(pattern)

    def check(value: object) -> str:
        text = _text(value)
        if not regex.fullmatch(text):
            raise refuse(f"«{text}» er ikke {what}", help)
        return text

    return check


def _name(value: object) -> str:
    text = _matching(WORD, "et gyldig navn", "bruk bokstaver, tall og understrek, og begynn med en bokstav")(value)
    if text in RESERVED:
        raise refuse(f"«{text}» er et ord i uttrykksspråket og kan ikke være et navn", "velg et annet navn")
    return text


def read_date(value: object) -> date:
    """Read an ISO date."""
    text = _text(value)
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise refuse(f"datoen {text} finnes ikke", "se på måned og dag") from None
    raise refuse(f"«{text}» er ikke en dato", "skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2026-07-01")


def read_decimal(value: object) -> Decimal:
    """Read a number written the Norwegian way: digits, and a comma before the decimals."""
    text = _text(value)
    if re.fullmatch(r"-?[0-9]{1,15}(?:,[0-9]{1,9})?", text, re.ASCII):
        return Decimal(text.replace(",", "."))
    if re.fullmatch(r"-?[0-9]+\.[0-9]+", text, re.ASCII):
        raise refuse(f"«{text}» har punktum som desimaltegn", f'bruk komma: "{text.replace(".", ",")}"')
    if re.fullmatch(r"-?[0-9]+(?:,[0-9]+)?", text, re.ASCII):
        raise refuse(f"tallet {text[:40]} har for mange sifre", "høyst 15 sifre foran og 9 bak komma")
    if re.fullmatch(r"-?[0-9]{1,3}(?:[  ][0-9]{3})+(?:,[0-9]+)?", text, re.ASCII):
        mended = re.sub("[  ]", "", text)
        raise refuse(f"«{text}» har mellomrom i tallet", f"skriv {mended}")
    raise refuse(f"«{text[:40]}» er ikke et tall", "skriv tallet med sifre og desimalkomma, uten enhet og eksponent")


def _whole(value: object) -> int:
    number = read_decimal(value)
    if number != int(number):
        raise refuse(f"«{value}» er ikke et helt tall", "skriv et helt tall")
    return int(number)


def _day_of_year(value: object) -> tuple[int, int]:
    """Read a day of every year, ``1. januar``, as (month, day)."""
    text = _text(value)
    if (found := re.fullmatch(r"([0-9]{1,2})\. (\w+)", text)) and found[2] in MONTHS:
        month, day = MONTHS.index(found[2]) + 1, int(found[1])
        try:
            date(2001, month, day)  # a day that every year has
            return month, day
        except ValueError:
            pass
    raise refuse(f"«{text}» er ikke en dag i hvert år", "skriv dagen som 1. januar")


def _yes_no(value: object) -> bool:
    text = _text(value)
    if text not in ("ja", "nei"):
        raise refuse(f"«{text}» er verken ja eller nei", "skriv ja eller nei")
    return text == "ja"


def _place(value: object) -> str:
    text = _text(value)
    try:
        parse_places(text)
    except PlaceFault as fault:
        raise refuse(str(fault), fault.help) from None
    return text


def _law(value: object) -> str:
    text = _text(value)
    if text.startswith(("LOV", "FOR")) and not re.fullmatch(r"(?:LOV|FOR)-[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[0-9]+)?", text):
        raise refuse(f"«{text}» er ikke en Lovdata-id", "skriv for eksempel LOV-1999-07-02-63")
    return text


def one_or_many(value: object) -> object:
    """Accept one mapping where a list of them is meant."""
    return [value] if isinstance(value, dict) else value


Text = Annotated[str, BeforeValidator(_text)]
Expression = Text
Name = Annotated[str, BeforeValidator(_name)]
Code = Annotated[str, BeforeValidator(_matching(r"[a-zæøå0-9_]+", "en gyldig kode", "bruk små bokstaver, tall og understrek"))]
FactCode = Annotated[
    str,
    BeforeValidator(_matching(r"[A-Za-zÆØÅæøå0-9_.-]+", "en gyldig kode", "bruk bokstaver, tall, punktum, strek og understrek")),
]
DocumentId = Annotated[
    str, BeforeValidator(_matching(DOCUMENT_ID, "en gyldig id", "bruk små bokstaver, tall, punktum og bindestrek"))
]
Address = Annotated[
    str,
    BeforeValidator(_matching(f"{DOCUMENT_ID}/{WORD}", "en adresse", "skriv dokument/id, for eksempel pbrl.2-1-d/alder")),
]
Target = Annotated[
    str,
    BeforeValidator(_matching(f"{DOCUMENT_ID}(?:/{WORD})?", "en adresse", "skriv dokument/id, eller bare dokument")),
]
MunicipalityNumber = Annotated[
    str, BeforeValidator(_matching(r"[0-9]{4}", "et kommunenummer", 'skriv fire sifre, for eksempel "3301"'))
]
IsoDate = Annotated[date, BeforeValidator(read_date)]
DayOfYear = Annotated[tuple[int, int], BeforeValidator(_day_of_year)]
Number = Annotated[Decimal, BeforeValidator(read_decimal)]
Whole = Annotated[int, BeforeValidator(_whole)]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]
Sted = Annotated[str, BeforeValidator(_place)]
LawId = Annotated[str, BeforeValidator(_law)]


@frozen(eq=False)
class Origin:
    """Where a part was written: the whole tree of its file (or what reads it when it is asked for), and the path in it."""

    _tree: Tree | Callable[[], Tree]
    path: Path = ()

    @property
    def tree(self) -> Tree:
        return self._tree() if callable(self._tree) else self._tree


_NOWHERE = Origin(Mapping((), Position("")))


class Part(BaseModel):
    """Base of every piece of a document."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)  # built when first used: cold start
    _origin: Origin = PrivateAttr(default_factory=lambda: _NOWHERE)  # a default would be copied for each node

    @model_validator(mode="before")
    @classmethod
    def _remember_class(cls, data: Any, info: ValidationInfo) -> Any:
        """Note which class reads which mapping, so that a misspelt key can be met with the keys that exist."""
        if isinstance(info.context, dict):
            info.context[id(data)] = cls
        return data

    @property
    def path(self) -> Path:
        """The path of this part in the file it was written in."""
        return self._origin.path

    def position(self, *more: str | int) -> Position:
        """Return where this part, or something in it, was written."""
        return position_of(self._origin.tree, self._origin.path + more)

    def __eq__(self, other: object) -> bool:
        """Compare contents only, not where they were written."""
        return type(self) is type(other) and isinstance(other, Part) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        """Refuse: equal parts need not be the same part, and their dicts cannot be hashed."""
        raise TypeError(f"{type(self).__name__} cannot be hashed; use its path")


def place_parts(value: object, tree: Tree, path: Path = ()) -> None:
    """Tell every part at and below ``value`` where it was written."""
    if isinstance(value, Part):
        value._origin = Origin(tree, path)
        for name in type(value).model_fields:
            place_parts(getattr(value, name), tree, (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            place_parts(item, tree, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            place_parts(item, tree, (*path, str(key)))

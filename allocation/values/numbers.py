"""Numbers, units and dates as Norwegians write them.

Reading is exact: a number becomes a scaled integer, or a ``VerdiFeil`` says what is wrong and how to mend it.
Writing is for people: thousands are parted by a non-breaking space, the unit by a plain one; kroner have two decimals
or none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NoReturn

from allocation.errors import Funn, TildelingFeil
from allocation.values.units import UNITS, Unit

SPACE = "\u00a0"
MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
MAX_LENGTH = 40
_NUMBER = re.compile(r"([-\u2212]?)([0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+|[0-9]+)(?:,([0-9]+))?")
_QUANTITY = re.compile(r"([-\u2212]?[0-9][0-9 \u00a0\u202f.,]*)(?:[ \u00a0\u202f]*([^\W\d_][^0-9]*))?")
_POINT = re.compile(r"[-\u2212]?[0-9]+\.[0-9]+")
_EXPONENT = re.compile(r"[-+]?[0-9.,]+[eE][-+]?[0-9]+")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NAMED_DATE = re.compile(r"([0-9]{1,2})\.[ \u00a0]?([a-z]+)[ \u00a0]([0-9]{4})")
_POINT_DATE = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")

# One of a unit, and the words of nynorsk: what people write, and what it is called here.
_ALIASES = {
    **{"måned": "måneder", "månad": "måneder", "månader": "måneder", "uke": "uker", "veke": "uker", "veker": "uker"},
    **{"dag": "dager", "dagar": "dager", "time": "timer", "timar": "timer", "kroner": "kr", "krone": "kr"},
    **{"porsjoner": "porsjon", "porsjonar": "porsjon", "plass": "plasser", "plassar": "plasser", "m2": "m²"},
    **{"innbygger": "innbyggere", "innbyggjar": "innbyggere", "innbyggjarar": "innbyggere"},
}
_UNDER_ALIASES = {"månad": "måned", "veke": "uke", "dag": "døgn"}
_NYNORSK = {
    **{"måneder": "månader", "måned": "månad", "uker": "veker", "uke": "veke"},
    **{"timer": "timar", "dager": "dagar", "porsjoner": "porsjonar", "plasser": "plassar"},
    **{"innbyggere": "innbyggjarar", "innbygger": "innbyggjar"},
}
_SINGULAR = {
    **{"måneder": "måned", "uker": "uke", "timer": "time", "dager": "dag"},
    **{"plasser": "plass", "innbyggere": "innbygger"},
}
_PLURAL = {"porsjon": "porsjoner"}
_WITHOUT_NAME = ("andel", "antall")


class VerdiFeil(TildelingFeil):
    """A text or value cannot be read as what it should be.  Always one finding; the caller adds the place."""

    @property
    def finding(self) -> Funn:
        """The only finding."""
        return self.findings[0]


def refuse(message: str, help: str) -> NoReturn:
    """Raise a ``VerdiFeil``."""
    raise VerdiFeil(Funn(message, help))


# -------------------------------------------------------------------------------------------------------- reading


def read_scaled(text: str, scale: int) -> int:
    """``"0,75"`` with scale 2 → 75.  Refuses a point, an exponent, NaN, infinity and more decimals than ``scale``."""
    found = _NUMBER.fullmatch(text) if len(text) <= MAX_LENGTH else None
    if found is None:
        _refuse_number(text)
    sign, whole, decimals = found.groups()
    if not whole.isdecimal():
        whole = re.sub(r"[ \u00a0\u202f]", "", whole)
    digits = decimals or ""
    if len(digits) > scale:
        digits = digits.rstrip("0")
        if len(digits) > scale:
            _refuse_decimals(text, scale)
    value = int(whole + digits.ljust(scale, "0"))
    return -value if sign else value


def read_decimal(text: str) -> Decimal:
    """``"190 632,60"`` → ``Decimal("190632.60")``; the same refusals as `read_scaled`."""
    text = text.strip()
    found = _NUMBER.fullmatch(text) if len(text) <= MAX_LENGTH else None
    if found is None:
        _refuse_number(text)
    sign, whole, decimals = found.groups()
    whole = re.sub(r"[ \u00a0\u202f]", "", whole)
    return Decimal(f"{'-' if sign else ''}{whole}.{decimals}" if decimals else f"{'-' if sign else ''}{whole}")


def scaled(value: object, scale: int) -> int:
    """A text, whole number, ``Decimal`` or float as a scaled integer, without any loss.

    A float counts as the shortest decimal number that reads back as it: 0.75 is 0,75.
    """
    if isinstance(value, str):
        return read_scaled(value.strip(), scale)
    if isinstance(value, bool):
        refuse(f"«{'ja' if value else 'nei'}» er ikke et tall", "skriv et tall")
    if isinstance(value, int):
        if value.bit_length() > 128:
            refuse("tallet er for stort", "skriv et tall innenfor området")
        return value * int(10**scale)
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, Decimal):
        return _scaled_decimal(value, scale)
    refuse("verdien er ikke et tall", "skriv ett tall")


def _scaled_decimal(value: Decimal, scale: int) -> int:
    if not value.is_finite():
        refuse(f"«{value}» er ikke et tall", "skriv et tall, eller «ukjent» når det ikke er kjent")
    if value and not -60 < value.adjusted() < 60:
        refuse("tallet er for stort eller for nær null", "skriv et tall innenfor området")
    result = Fraction(value) * int(10**scale)
    if result.denominator != 1:
        _refuse_decimals(format(value, "f").replace(".", ","), scale)
    return result.numerator


def read_quantity(text: str) -> tuple[str, Unit | None]:
    """``"36 måneder"`` → ``("36", måneder)``; the unit is None where none is written.  The number is not yet read."""
    found = _QUANTITY.fullmatch(text) if len(text) <= MAX_LENGTH * 2 else None
    if found is None or found[2] is None:
        return text, None
    return found[1].strip(), read_unit(found[2])


def read_unit(name: str) -> Unit:
    """A unit by its name; ``måned``, ``time/uke``, ``månader`` and the like are understood."""
    over, _, under = (part.strip() for part in name.strip().lower().partition("/"))
    written = _ALIASES.get(over, over) + (f"/{_UNDER_ALIASES.get(under, under)}" if under else "")
    unit = UNITS.get("G" if name.strip() == "G" else written)
    if unit is None:
        shown = name.strip()
        refuse(f"«{shown[:40]}» er ikke en enhet som finnes", "skriv en av " + ", ".join(UNITS))
    return unit


def convert(value: int, given: Unit, wanted: Unit) -> int | None:
    """Express a scaled value in another unit.  Only durations align (år and måneder; uker, døgn and dager), and only
    exactly: None where the units do not belong together or the result is not exact."""
    if given.same(wanted):
        return value if given.name == wanted.name or given.dims else None
    if not (given.is_duration and given.dims == wanted.dims):
        return None
    result = value * given.factor / wanted.factor
    return result.numerator if result.denominator == 1 else None


def read_date(text: str) -> date:
    """``"2025-06-01"`` or ``"1. juni 2025"``."""
    text = text.strip()
    if found := _ISO_DATE.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif (found := _NAMED_DATE.fullmatch(text.lower())) and found[2] in MONTHS:
        year, month, day = int(found[3]), MONTHS.index(found[2]) + 1, int(found[1])
    else:
        point = _POINT_DATE.fullmatch(text)
        example = f"{point[3]}-{int(point[2]):02}-{int(point[1]):02}" if point else "2025-06-01"
        refuse(f"«{text[:40]}» er ikke en dato", f"skriv datoen som {example}, år-måned-dag")
    try:
        return date(year, month, day)
    except ValueError:
        refuse(f"datoen {text} finnes ikke i kalenderen", "skriv en dato som finnes, som 2025-06-01")


def _refuse_number(text: str) -> NoReturn:
    shown = text.strip()[:40]
    if shown.lower().lstrip("+-") in ("nan", "inf", "infinity", ".nan", ".inf", "uendelig"):
        refuse(f"«{shown}» er ikke et tall", "skriv et tall, eller «ukjent» når det ikke er kjent")
    if _EXPONENT.fullmatch(shown):
        refuse(f"tallet «{shown}» er skrevet med eksponent", "skriv tallet helt ut")
    if _POINT.fullmatch(shown):
        refuse(f"tallet «{shown}» har punktum", f"desimaltegnet er komma: skriv {shown.replace('.', ',')}")
    if len(text.strip()) > MAX_LENGTH:
        refuse("tallet er for langt", f"et tall har høyst {MAX_LENGTH} tegn")
    if not shown:
        refuse("tallet mangler", "skriv et tall, eller «ukjent» når det ikke er kjent")
    refuse(f"«{shown}» er ikke et tall", "skriv tallet med siffer og desimalkomma, som 36 eller 0,75")


def _refuse_decimals(text: str, scale: int) -> NoReturn:
    allowed = {0: "ingen desimaler", 1: "høyst 1 desimal"}.get(scale, f"høyst {scale} desimaler")
    refuse(f"tallet {text[:60]} har for mange desimaler", f"her er det {allowed}")


# -------------------------------------------------------------------------------------------------------- writing


def plain_number(value: int, scale: int) -> str:
    """The number as it stands in a file: decimal comma, no thousands, no needless zeros.  Lossless."""
    sign, digits = ("-", str(-value)) if value < 0 else ("", str(value))
    if not scale:
        return sign + digits
    digits = digits.rjust(scale + 1, "0")
    decimals = digits[-scale:].rstrip("0")
    return f"{sign}{digits[:-scale]},{decimals}" if decimals else sign + digits[:-scale]


def format_number(value: int, scale: int, unit: Unit | str | None = None, lang: str = "nb") -> str:
    """For people: ``245 kr/måned``, ``190 632,60 kr/år``, ``32,5 timer/uke``, ``1 måned``.  Lossless."""
    return _join(_digits(value, scale, unit), _unit_words(unit, value == 10**scale, lang))


def format_digits(value: int, scale: int, unit: Unit | str | None = None) -> str:
    """The number alone as it stands before its unit: ``245``, ``190 632,60``."""
    return _digits(value, scale, unit)


def format_date(day: date | int, lang: str = "nb") -> str:
    """``1. juli 2020``; an ordinal is read as its date.  The months have the same names in bokmål and nynorsk."""
    when = date.fromordinal(day) if isinstance(day, int) else day
    return f"{when.day}. {MONTHS[when.month - 1]} {when.year}"


def format_interval(lo: int, hi: int, scale: int, unit: Unit | str | None = None, lang: str = "nb") -> str:
    """``mellom 20 og 30 timer/uke``; one number where the ends are equal."""
    if lo == hi:
        return format_number(lo, scale, unit, lang)
    return f"mellom {_digits(lo, scale, unit)} og {_join(_digits(hi, scale, unit), _unit_words(unit, False, lang))}"


def format_date_interval(lo: int, hi: int, lang: str = "nb") -> str:
    """``mellom 1. juni 2025 og 3. juni 2025``; one date where the ends are equal."""
    if lo == hi:
        return format_date(lo, lang)
    return f"mellom {format_date(lo, lang)} og {format_date(hi, lang)}"


def format_list(items: Sequence[str], last: str = "og") -> str:
    """``a, b og c``."""
    return f"{', '.join(items[:-1])} {last} {items[-1]}" if len(items) > 1 else "".join(items)


def _digits(value: int, scale: int, unit: Unit | str | None) -> str:
    whole, _, decimals = plain_number(value, scale).partition(",")
    if decimals and _unit_name(unit).partition("/")[0] == "kr":
        decimals = decimals.ljust(2, "0")
    sign, digits = ("\u2212", whole[1:]) if whole.startswith("-") else ("", whole)
    digits = f"{int(digits):,}".replace(",", SPACE)
    return f"{sign}{digits},{decimals}" if decimals else sign + digits


def _unit_name(unit: Unit | str | None) -> str:
    return unit.name if isinstance(unit, Unit) else unit or ""


def _unit_words(unit: Unit | str | None, one: bool, lang: str) -> str:
    name = _unit_name(unit)
    if name in _WITHOUT_NAME:
        return ""
    over, slash, under = name.partition("/")
    over = _SINGULAR.get(over, over) if one else _PLURAL.get(over, over)
    if lang == "nn":
        over, under = _NYNORSK.get(over, over), _NYNORSK.get(under, under)
    return over + slash + under


def _join(digits: str, words: str) -> str:
    return f"{digits} {words}" if words else digits

"""One value of a case, read by its declared type.

A truth becomes a bool, a code its text; a number or date becomes (lo, hi), scaled integers or ordinals, which are
equal when the value is exact.
"""

from __future__ import annotations

from datetime import date, datetime

from allocation.facts.faults import did_you_mean, shown
from allocation.language.nodes import BoolType, CodeType, DateType, NumType, Type
from allocation.values.numbers import (
    convert,
    format_date,
    format_list,
    format_number,
    plain_number,
    read_date,
    read_quantity,
    read_scaled,
    read_unit,
    refuse,
    scaled,
)
from allocation.values.units import Unit

Value = bool | str | tuple[int, int]
_TRUTHS = {"ja": True, "nei": False}


def read_value(type_: Type, raw: object, unit: object = None) -> Value:
    """Read one exact value, or raise ``VerdiFeil``.  ``unit``: the unit as written beside the value, if any."""
    if isinstance(type_, NumType):
        number = _number(type_, raw, unit)
        return (number, number)
    if unit is not None:
        refuse("bare tall har enhet", "fjern enheten")
    if isinstance(type_, BoolType):
        return _truth(raw)
    if isinstance(type_, CodeType):
        return _code(type_, raw)
    day = _date(type_, raw)
    return (day, day)


def read_bounds(type_: Type, least: object, greatest: object, unit: object = None) -> tuple[int, int]:
    """Read an interval; a bound that is None is the declared one.  Raises ``VerdiFeil``."""
    if isinstance(type_, NumType):
        lo = type_.lo if least is None else _number(type_, least, unit)
        hi = type_.hi if greatest is None else _number(type_, greatest, unit)
    elif isinstance(type_, DateType):
        if unit is not None:
            refuse("bare tall har enhet", "fjern enheten")
        lo = type_.lo if least is None else _date(type_, least)
        hi = type_.hi if greatest is None else _date(type_, greatest)
    else:
        refuse("bare tall og datoer kan ha grenser", "skriv én verdi, eller «ukjent»")
    if lo > hi:
        refuse("den nedre grensen er høyere enn den øvre", "bytt om grensene")
    return lo, hi


def _truth(raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and (truth := _TRUTHS.get(raw)) is not None:
        return truth
    refuse(f"{shown(raw)} er verken ja eller nei", "skriv ja, nei eller ukjent")


def _code(type_: CodeType, raw: object) -> str:
    if isinstance(raw, str):
        if raw in type_.codes:
            return raw
        help = did_you_mean(raw, type_.codes) or f"skriv {format_list([f'«{code}»' for code in type_.codes], 'eller')}"
        refuse(f"{shown(raw)} er ikke en av kodene", help)
    refuse(f"{shown(raw)} er ikke en kode", f"skriv {format_list([f'«{code}»' for code in type_.codes], 'eller')}")


def _number(type_: NumType, raw: object, unit: object) -> int:
    written: Unit | None = None
    if isinstance(raw, str):
        text = raw.strip()
        if text and not text[-1].isdigit():
            text, written = read_quantity(text)
        value = read_scaled(text, type_.scale) if written is None and unit is None else None
    else:
        text = ""
        value = scaled(raw, type_.scale) if unit is None else None
    if value is None:
        value = _converted(type_, raw if written is None else text, written, unit)
    if type_.lo <= value <= type_.hi:
        return value
    if value < 0 <= type_.lo:
        refuse("tallet kan ikke være negativt", f"skriv et tall fra {_bounds(type_)}")
    refuse(f"{format_number(value, type_.scale, type_.unit)} er utenfor området", f"skriv et tall fra {_bounds(type_)}")


def _bounds(type_: NumType) -> str:
    return f"{plain_number(type_.lo, type_.scale)} til {format_number(type_.hi, type_.scale, type_.unit)}"


def _converted(type_: NumType, raw: object, written: Unit | None, unit: object) -> int:
    """A number with a unit of its own, in the declared unit."""
    if unit is not None:
        if not isinstance(unit, str):
            refuse("enheten er ikke tekst", f"skriv {type_.unit.name}")
        beside = read_unit(unit)
        if written is not None and written != beside:
            refuse("verdien har to enheter", "la enheten stå ett sted")
        written = beside
    if written is None or written == type_.unit:
        return scaled(raw, type_.scale)
    if written.is_duration and written.dims == type_.unit.dims:
        # Read with decimals to spare (1,5 år = 18 måneder), then bring back to the declared scale.
        spare = type_.scale + 4
        value = convert(scaled(raw, spare), written, type_.unit)
        if value is not None and value % 10**4 == 0:
            return value // 10**4
        refuse(
            f"{shown(raw)} {written.name} blir ikke et helt antall {type_.unit.name}",
            f"skriv verdien i {type_.unit.name}",
        )
    same = convert(0, written, type_.unit) is not None
    if not same:
        refuse(f"enheten er {written.name}, men skal være {type_.unit.name}", f"skriv verdien i {type_.unit.name}")
    return scaled(raw, type_.scale)


def _date(type_: DateType, raw: object) -> int:
    if isinstance(raw, str):
        day = read_date(raw).toordinal()
    elif isinstance(raw, date) and not isinstance(raw, datetime):
        day = raw.toordinal()
    else:
        refuse(f"{shown(raw)} er ikke en dato", "skriv datoen som 2025-06-01, år-måned-dag")
    if not type_.lo <= day <= type_.hi:
        refuse(
            f"datoen {format_date(day)} er utenfor området",
            f"skriv en dato fra {format_date(type_.lo)} til {format_date(type_.hi)}",
        )
    return day


def plain_value(type_: Type, value: Value) -> object:
    """The value as it stands in a case file: reading it gives the same back.  A whole number is an int."""
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, str):
        return value
    lo, hi = value
    if isinstance(type_, DateType):
        return date.fromordinal(lo).isoformat() if lo == hi else _bounds_data(type_, lo, hi, "tidligst", "senest")
    return _plain_bound(type_, lo) if lo == hi else _bounds_data(type_, lo, hi, "minst", "høyst")


def _plain_bound(type_: Type, bound: int) -> object:
    if isinstance(type_, NumType):
        text = plain_number(bound, type_.scale)
        return text if "," in text else int(text)
    return date.fromordinal(bound).isoformat()


def _bounds_data(type_: Type, lo: int, hi: int, least: str, greatest: str) -> dict[str, object]:
    if not isinstance(type_, NumType | DateType):
        raise TypeError("bare tall og datoer har grenser")
    data = {}
    if lo != type_.lo or hi == type_.hi:
        data[least] = _plain_bound(type_, lo)
    if hi != type_.hi or lo == type_.lo:
        data[greatest] = _plain_bound(type_, hi)
    return data

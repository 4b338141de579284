"""Finds a parameter's number in legal text: digits with or without spaces, number words, «75 prosent»; with its unit beside it.

Numbers that name a provision («§ 3-2 første ledd nr. 6») or a date («1. januar») are not amounts and do not count.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

_WORDS: dict[int, str] = {
    1: "én|en|ett|et|éin|ein|éi|ei|eitt|eit",
    2: "to",
    3: "tre",
    4: "fire",
    5: "fem",
    6: "seks",
    7: "sju|syv",
    8: "åtte",
    9: "ni",
    10: "ti",
    11: "elleve",
    12: "tolv",
    13: "tretten",
    14: "fjorten",
    15: "femten",
    16: "seksten",
    17: "sytten",
    18: "atten",
    19: "nitten",
    20: "tjue",
    30: "tretti",
    40: "førti",
    50: "femti",
    60: "seksti",
    70: "sytti",
    80: "åtti",
    90: "nitti",
}
_PARTS = {Decimal("0.5"): "halvparten|det halve|halve", Decimal("0.25"): "en fjerdedel|en firedel|ein firedel|ein fjerdedel"}
_BESIDE = {
    "år": r"års?(?:ig\w*)?\b",
    "måneder": r"(?:måned|månad)\w*",
    "uker": r"(?:uke|veke)\w*",
    "døgn": r"døgn\w*",
    "dager": r"(?:virke)?dag(?:er|ar)?\b",
    "timer": r"tim(?:e|ar)\w*",
    "kr": r"(?:kr\b|kroner\b)",
    "andel": r"(?:prosent|pst\b|%)",
    "G": r"(?:G\b|ganger)",
}
_BEFORE = r"(?<![\d.,§–-])(?<!\d[ .\u00a0])(?<!§ )(?<!§§ )(?<!nr\. )(?<!nr )(?<!kapittel )(?<!ledd )(?<!punkt )(?<!bokstav )"
_AFTER = r"(?![\d–-])(?![.,]\d)(?![ \u00a0]\d{3}(?!\d))(?!\. (?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|ledd|punktum))"


def in_text(value: Decimal, unit: str | None, text: str) -> bool:
    """Tell whether the text says the number, with its unit where the unit is one that law texts write."""
    return _pattern(value, unit).search(text) is not None


def any_number(unit: str | None, text: str) -> str | None:
    """The first number in the text that has this unit beside it, as it is written; None where the unit is not one of these."""
    beside = _BESIDE.get((unit or "").partition("/")[0])
    if beside is None:
        return None
    words = "|".join(_WORDS.values())
    found = re.search(rf"(?:{_BEFORE}(\d[\d \u00a0]*(?:,\d+)?)|\b({words})\b)\s?{beside}", text, re.I)
    return None if found is None else found[1] or found[2]


def written(value: Decimal) -> str:
    """The number in digits with a decimal comma."""
    return f"{value.normalize():f}".replace(".", ",")


@cache
def _pattern(value: Decimal, unit: str | None) -> re.Pattern[str]:
    kind = (unit or "").partition("/")[0]
    beside = _BESIDE.get(kind)
    number = _number(value * 100 if kind == "andel" else value, words=beside is not None or value != 1)
    if beside is None:
        return re.compile(number, re.I)
    ways = [rf"{number}\s?{beside}", rf"mellom {number} og \S+\s?{beside}"]  # «mellom 12 og 16 år»
    if kind == "kr":
        ways.append(rf"{beside}\.?\s?{number}")
    if kind == "år":
        ways.append(rf"(?:fylt|fyller|fylte)\s{number}")
    if kind == "andel":
        ways += [rf"\b(?:{part})\b" for share, part in _PARTS.items() if share == value]
    return re.compile("|".join(f"(?:{way})" for way in ways), re.I)


def _number(value: Decimal, *, words: bool) -> str:
    """A pattern for the number in digits, or in a word where there is one and ``words`` allows it."""
    whole, _, decimals = written(value).partition(",")
    groups = re.escape(whole) if len(whole) < 4 else rf"{whole[:-3]}[ .\u00a0]?{whole[-3:]}"
    if len(whole) > 6:
        groups = rf"{whole[:-6]}[ .\u00a0]?{whole[-6:-3]}[ .\u00a0]?{whole[-3:]}"
    digits = rf"{_BEFORE}{groups}{f',{decimals}' if decimals else ''}{_AFTER}"
    word = _WORDS.get(int(value)) if words and not decimals else None
    return rf"(?:{digits}|\b(?:{word})\b)" if word else digits

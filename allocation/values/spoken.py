"""Numbers as they are said in a sentence: «32 timer i uken», «to år», «85 prosent».  Used where a text names a parameter."""

from __future__ import annotations

from decimal import Decimal

from allocation.values.numbers import format_number

_WORDS = {
    "nb": ("null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
    "nn": ("null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
}
_ONE = {
    "nb": {"år": "ett", "døgn": "ett"},
    "nn": {"år": "eitt", "døgn": "eitt", "uker": "éi"},
}
_SPELT = ("år", "måneder", "uker", "døgn", "dager", "antall")  # of these, few are said in a word
_UNDER = {
    "nb": {"uke": "i uken", "måned": "i måneden", "år": "i året", "døgn": "i døgnet", "time": "for hver time"},
    "nn": {"uke": "i veka", "måned": "i månaden", "år": "i året", "døgn": "i døgnet", "time": "for kvar time"},
}
NOT_KNOWN = {"nb": "(ikke kjent)", "nn": "(ikkje kjent)"}


def spoken(value: Decimal, unit: str, lang: str = "nb", *, bare: bool = False) -> str:
    """A number of a document with its unit in words, in bokmål or nynorsk; ``bare``: the digits alone."""
    if unit == "andel":
        return spoken(value * 100, "antall", lang, bare=True) + ("" if bare else " prosent")
    scale = max(0, -int(value.normalize().as_tuple().exponent))
    whole = int(value.scaleb(scale))
    over, _, under = unit.partition("/")
    if bare:
        return format_number(whole, scale, None, lang)
    said = format_number(whole, scale, over, lang)
    if scale == 0 and over in _SPELT and 0 <= whole < len(_WORDS[lang]):
        word = _ONE[lang].get(over, _WORDS[lang][1]) if whole == 1 else _WORDS[lang][whole]
        said = f"{word} {said.partition(' ')[2]}".strip()
    return f"{said} {_UNDER[lang].get(under, f'per {under}')}" if under else said

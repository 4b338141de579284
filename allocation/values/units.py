"""Units of measure, checked statically.

A unit is a product of base units (kr, time, måned, døgn, m², …) with an exact factor: ``kr/år`` is kr·måned⁻¹ with factor 1/12.
Only pure durations (år/måneder, uker/døgn) align by themselves; ``kr/år`` and ``kr/måned`` never do, since a fee per year and a
fee per month are different promises.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property

from attrs import frozen

_BASE: dict[str, tuple[str, Fraction]] = {
    "kr": ("kr", Fraction(1)),
    "time": ("time", Fraction(1)),
    "timer": ("time", Fraction(1)),
    "måned": ("måned", Fraction(1)),
    "måneder": ("måned", Fraction(1)),
    "år": ("måned", Fraction(12)),
    "døgn": ("døgn", Fraction(1)),
    "dag": ("døgn", Fraction(1)),
    "dager": ("døgn", Fraction(1)),
    "uke": ("døgn", Fraction(7)),
    "uker": ("døgn", Fraction(7)),
    **{name: (name, Fraction(1)) for name in ("m²", "porsjon", "årsverk")},
    **{name: ("plass", Fraction(1)) for name in ("plass", "plasser")},
    "innbyggere": ("innbygger", Fraction(1)),
}
_NEUTRAL = ("andel", "antall", "G")
KNOWN_UNITS = (
    *("kr", "kr/år", "kr/måned", "kr/uke", "kr/døgn", "kr/time", "timer", "timer/uke", "timer/måned", "timer/døgn"),
    *("år", "måneder", "uker", "døgn", "dager", *_NEUTRAL),
    *("m²", "kr/m²", "porsjon", "kr/porsjon", "plasser", "kr/plass", "innbyggere", "årsverk"),
)


@frozen
class Unit:
    """``dims``: sorted (base, power) pairs; ``factor``: size in base units; ``name``: how it is written."""

    name: str
    dims: tuple[tuple[str, int], ...]
    factor: Fraction

    @property
    def is_duration(self) -> bool:
        return self.dims in ((("måned", 1),), (("døgn", 1),))

    @property
    def is_neutral(self) -> bool:
        return not self.dims

    @cached_property
    def is_money(self) -> bool:
        """Kroner, in all or for each of something."""
        return any(base == "kr" for base, _ in self.dims)

    def same(self, other: Unit) -> bool:
        """Same dimensions and size; the name (dager, døgn) does not matter."""
        return self.dims == other.dims and self.factor == other.factor


def _unit(name: str) -> Unit:
    if name in _NEUTRAL:
        return Unit(name, (), Fraction(1))
    over, _, under = name.partition("/")
    base, factor = _BASE[over]
    dims = {base: 1}
    if under:
        below, below_factor = _BASE[under]
        dims[below] = dims.get(below, 0) - 1
        factor /= below_factor
    return Unit(name, tuple(sorted((b, p) for b, p in dims.items() if p)), factor)


UNITS: dict[str, Unit] = {name: _unit(name) for name in KNOWN_UNITS}
NUMBER = UNITS["andel"]


def multiply(a: Unit, b: Unit) -> Unit:
    """The unit of a product."""
    return _combine(a, b, 1)


def divide(a: Unit, b: Unit) -> Unit:
    """The unit of a quotient."""
    return _combine(a, b, -1)


def _combine(a: Unit, b: Unit, sign: int) -> Unit:
    powers = dict(a.dims)
    for base, power in b.dims:
        powers[base] = powers.get(base, 0) + sign * power
    dims = tuple(sorted((b, p) for b, p in powers.items() if p))
    factor = a.factor * b.factor if sign > 0 else a.factor / b.factor
    for known in UNITS.values():
        if known.dims == dims and known.factor == factor:
            return known if dims else NUMBER
    text = "·".join(b if p == 1 else f"{b}^{p}" for b, p in dims)
    return Unit(text if factor == 1 else f"{factor}·{text}", dims, factor)

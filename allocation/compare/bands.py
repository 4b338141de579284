"""The groups that people are told in: by municipality, and by the facts that a rule reads, at the rule's own lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

import polars as pl

from allocation.columns.registers import MUNICIPALITY
from allocation.compare.sides import Sides
from allocation.facts.vocabulary import Vocabulary
from allocation.floor.domains import Domains
from allocation.floor.views import View
from allocation.language import nodes as n
from allocation.quality.probes import probe
from allocation.values.numbers import format_number

_MOST_CODES = 12
_UNKNOWN = ("ikke oppgitt", "ikkje oppgjeve")


class Bands:
    """The groups people are told in: the municipality, and each fact of the register that the rule reads, at its own lines."""

    def __init__(self, sides: Sides, rule: str, day: date, columns: Sequence[str], vocabulary: Vocabulary) -> None:
        programs = sides.programs(rule, day)
        views = tuple(View(probe(program), day.toordinal()) for program in programs)
        numbers = Domains(vocabulary, views, day.toordinal()).numbers
        read = dict(fact for program in programs for fact in program.facts)
        self.cuts: dict[str, tuple[n.NumType, list[int]]] = {}
        self.plain: list[str] = [MUNICIPALITY] if MUNICIPALITY in columns else []
        for name, kind in read.items():
            if name not in columns:
                continue
            if isinstance(kind, n.BoolType) or (isinstance(kind, n.CodeType) and len(kind.codes) <= _MOST_CODES):
                self.plain.append(name)
            elif isinstance(kind, n.NumType):
                cuts = [cut for cut in sorted(numbers.get((None, name), ())) if kind.lo < cut <= kind.hi]
                self.cuts |= {name: (kind, cuts)} if cuts else {}
        # for each group of each fact, where it stands among the others and what it is called in nynorsk
        self.told: dict[str, dict[str, tuple[int, str]]] = {name: {_UNKNOWN[0]: (1, _UNKNOWN[1])} for name in self.plain}
        for name, (kind, cuts) in self.cuts.items():
            bands = [_band(kind, cuts, number) for number in range(len(cuts) + 1)]
            self.told[name] = {nb: (order, nn) for order, (nb, nn) in enumerate((*bands, _UNKNOWN))}

    def of(self, cases: pl.DataFrame, numbers: pl.Series) -> Iterator[tuple[str, pl.Series]]:
        """For each fact, the group of each person."""
        picked = cases[numbers.to_list()]
        for name in self.plain:
            column = picked[name]
            if column.dtype == pl.Boolean:
                column = column.replace_strict({True: "ja", False: "nei"}, return_dtype=pl.String)
            yield name, column.cast(pl.String).fill_null(_UNKNOWN[0]).alias("gruppe")
        for name, (kind, cuts) in self.cuts.items():
            values = picked[name].cast(pl.String).str.replace(",", ".").cast(pl.Float64, strict=False)
            bands = [_band(kind, cuts, number)[0] for number in range(len(cuts) + 1)]
            places = [None if value is None else bisect_right(cuts, round(value * 10**kind.scale)) for value in values]
            labels = [_UNKNOWN[0] if place is None else bands[place] for place in places]
            yield name, pl.Series("gruppe", labels, dtype=pl.String)


def _band(kind: n.NumType, cuts: Sequence[int], number: int) -> tuple[str, str]:
    """«under 50 år», «50 til under 67 år», «67 år eller mer», in bokmål and nynorsk."""
    low = None if number == 0 else cuts[number - 1]
    high = None if number == len(cuts) else cuts[number]
    nb, nn = (
        (
            "" if low is None else format_number(low, kind.scale, None if high is not None else kind.unit, lang),
            "" if high is None else format_number(high, kind.scale, kind.unit, lang),
        )
        for lang in ("nb", "nn")
    )
    if low is None:
        return f"under {nb[1]}", f"under {nn[1]}"
    if high is None:
        return f"{nb[0]} eller mer", f"{nn[0]} eller meir"
    return f"{nb[0]} til under {nb[1]}", f"{nn[0]} til under {nn[1]}"

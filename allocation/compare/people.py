"""What comes of the people of a register: outcomes, money, groups, new judgements, and who cannot be decided.

Small counts are hidden, and sums that few people make up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define, field

from allocation.compare.hidden import LEAST, shown, shown_row
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    import polars as pl

    from allocation.shapes.base import Utfall
    from allocation.shapes.comparison import Registerpersoner, Registerregel, Spenn, Verdisum

ORDER: tuple[Utfall, ...] = (Outcome.FULFILLED.value, Outcome.NOT_FULFILLED.value, Outcome.UNSETTLED.value)
LEAST_FOR_GROUPS = 20
_MOVES = ("får_ja", "mister_ja", "blir_uavklart", "avklart_til_nei", "uendret")
Sum = tuple[Decimal, Decimal]


@define
class Money:
    """A value over all people: sums before and after, and of the changes.  ``higher`` and so on: how many people; ``open``: whose
    change may go either way or be nothing.  ``wide``: those whose unknown facts were not split."""

    unit: str
    before: Sum = (Decimal(0), Decimal(0))
    after: Sum = (Decimal(0), Decimal(0))
    change: Sum = (Decimal(0), Decimal(0))
    higher: int = 0
    lower: int = 0
    same: int = 0
    open: int = 0
    wide: int = 0

    @property
    def told(self) -> tuple[int, ...]:
        return self.higher, self.lower, self.open, self.same

    def add(self, frame: pl.DataFrame, name: str) -> None:
        """The people of a frame with the columns that ``_with_changes`` makes."""
        low, high = frame[f"{name}.d.lo"], frame[f"{name}.d.hi"]
        self.before = _plus(self.before, _sum(frame, f"{name}.b"))
        self.after = _plus(self.after, _sum(frame, f"{name}.a"))
        self.change = _plus(self.change, _sum(frame, f"{name}.d"))
        self.higher += int((low > 0).sum())
        self.lower += int((high < 0).sum())
        same = int(((low == 0) & (high == 0)).sum())
        self.same += same
        self.open += frame.height - int((low > 0).sum()) - int((high < 0).sum()) - same
        self.wide += int(frame[f"{name}.wide"].sum())

    def to_data(self) -> Verdisum:
        higher, lower, open_, same = shown_row(self.told)
        hide = None in (higher, lower, open_, same) and 0 < self.higher + self.lower + self.open < LEAST
        return {
            "enhet": self.unit,
            "skjult": hide,
            "før": None if hide else _between(self.before),
            "etter": None if hide else _between(self.after),
            "endring": None if hide else _between(self.change),
            "personer": {"høyere": higher, "lavere": lower, "uviss": open_, "lik": same},
            "vid": _least_shown(self.wide),
        }


@define
class Group:
    """Some of the people: how many, how many change outcome and to what, and the changes of each value.  ``order``: where it
    stands among the groups."""

    label_nn: str = ""
    order: int = 0
    size: int = 0
    moved: Counter[tuple[str, str]] = field(factory=Counter)
    money: dict[str, Money] = field(factory=dict)


@define
class OfRule:
    """What one rule comes to for the people of the register."""

    rule: str
    moved: Counter[tuple[str, str]] = field(factory=Counter)
    money: dict[str, Money] = field(factory=dict)
    groups: dict[str, dict[str, Group]] = field(factory=dict)
    undecided: Counter[str] = field(factory=Counter)
    judgements: Counter[str] = field(factory=Counter)
    missing: Counter[str] = field(factory=Counter)
    conflicts: Counter[str] = field(factory=Counter)
    unchosen: Counter[str] = field(factory=Counter)
    not_modelled: Counter[str] = field(factory=Counter)
    judgements_of: int = 0
    judgements_seen: int = 0

    @property
    def size(self) -> int:
        return sum(self.moved.values())

    @property
    def table(self) -> list[list[int]]:
        """Outcomes before down, after across, as in ``ORDER``."""
        return [[self.moved[before, after] for after in ORDER] for before in ORDER]

    def shown_table(self) -> list[list[int | None]]:
        """The table as it may be shown: the sum of all is known, those of rows and columns are not told."""
        flat = shown_row([count for line in self.table for count in line])
        return [list(flat[start : start + len(ORDER)]) for start in range(0, len(flat), len(ORDER))]

    def shown_groups(self) -> dict[str, list[dict[str, Any]]]:
        """The groups as they may be shown: none under twenty people, and no outcomes where the table of all hides some."""
        if self.size < LEAST_FOR_GROUPS:
            return {}
        whole = all(count is not None for line in self.shown_table() for count in line)
        return {name: list(self._shown(found, whole)) for name, found in self.groups.items() if len(found) > 1}

    def _shown(self, found: Mapping[str, Group], whole: bool) -> Iterator[dict[str, Any]]:
        labels = sorted(found, key=lambda label: (found[label].order, label))
        sizes = shown_row([found[label].size for label in labels])
        moved = shown([_moves(found[label].moved) for label in labels]) if whole else [[None] * len(_MOVES)] * len(labels)
        told = {name: shown([found[label].money[name].told for label in labels]) for name in self.money}
        for number, label in enumerate(labels):
            hidden = sizes[number] is None
            line: dict[str, Any] = {"gruppe": label, "gruppe_nn": found[label].label_nn, "personer": sizes[number]}
            line |= {name: None if hidden else count for name, count in zip(_MOVES, moved[number], strict=True)}
            for name in self.money:
                change = found[label].money[name].change
                safe = not hidden and None not in told[name][number] and self.money[name].to_data()["skjult"] is False
                line[name] = _between(change) if safe else None
            yield line

    def to_data(self) -> Registerregel:
        undecided = dict(sorted(self.undecided.items(), key=lambda each: (-each[1], each[0])))
        return {
            "regel": self.rule,
            "personer": self.size,
            "rekkefølge": list(ORDER),
            "utfall": self.shown_table(),
            "verdier": {name: money.to_data() for name, money in self.money.items()},
            "grupper": self.shown_groups(),
            "ikke_avgjort": dict(zip(undecided, shown_row(list(undecided.values())), strict=True)) if undecided else {},
            "nye_vurderinger": {
                "personer": _least_shown(self.judgements_of),
                "sett_på": _least_shown(self.judgements_seen),
                "vurderinger": {name: _least_shown(count) for name, count in self.judgements.most_common()},
                "opplysninger": {name: _least_shown(count) for name, count in self.missing.most_common()},
                "motstridende": {name: _least_shown(count) for name, count in self.conflicts.most_common()},
                "lesemåter": {name: _least_shown(count) for name, count in self.unchosen.most_common()},
                "ikke_modellert": {name: _least_shown(count) for name, count in self.not_modelled.most_common()},
            },
            "skjult_under": LEAST,
        }


@define
class People:
    """What a register of people comes to.  ``rejected``: rows that could not be read."""

    rules: dict[str, OfRule]
    rows: int = 0
    rejected: int = 0
    ignored: tuple[str, ...] = ()
    hash: str | None = None
    synthetic: bool = False

    def to_data(self) -> Registerpersoner:
        return {
            "register": {
                "hash": self.hash,
                "syntetisk": self.synthetic,
                "rader": self.rows,
                "avvist": self.rejected,
                "kolonner_ikke_lest": list(self.ignored),
            },
            "regler": [found.to_data() for found in self.rules.values()],
        }


def _moves(moved: Mapping[tuple[str, str], int]) -> list[int]:
    found = dict.fromkeys(_MOVES, 0)
    yes, no, unsettled = ORDER
    for (before, after), count in moved.items():
        to_no = "mister_ja" if before == yes else "avklart_til_nei"
        name = {str(yes): "får_ja", str(unsettled): "blir_uavklart", str(no): to_no}[after]
        found["uendret" if before == after else name] += count
    return list(found.values())


def _sum(frame: pl.DataFrame, name: str) -> Sum:
    return Decimal(frame[f"{name}.lo"].sum() or 0), Decimal(frame[f"{name}.hi"].sum() or 0)


def _plus(one: Sum, other: Sum) -> Sum:
    return one[0] + other[0], one[1] + other[1]


def _between(found: Sum) -> Spenn:
    low, high = (format(value.normalize(), "f") for value in found)
    return {"laveste": low, "høyeste": high}


def _least_shown(count: int) -> int | None:
    return count if count == 0 or count >= LEAST else None

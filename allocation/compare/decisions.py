"""Which running decisions a proposal makes somebody look at: counts of the review, few people hidden.

The day before the proposal begins is now, and its first day is later, so that nothing but the proposal counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from allocation.compare.hidden import LEAST
from allocation.compare.words import Words, figure

if TYPE_CHECKING:
    from allocation.answers.answer import Evidence
    from allocation.columns.registers import Source
    from allocation.compare.sides import Sides
    from allocation.shapes.comparison import LøpendeVedtak


@frozen
class Decisions:
    """``command`` makes the task list."""

    size: int
    unread: int
    better: int
    other: int
    command: str

    def to_data(self) -> LøpendeVedtak:
        """As data."""
        return {
            "vedtak": self.size,
            "ikke_lest": _shown(self.unread),
            "bedre": _shown(self.better),
            "nye_kriterier": _shown(self.other),
            "kommando": self.command,
        }

    def lines(self, say: Words) -> Iterator[str]:
        """In words."""
        yield say(
            f"{figure(self.size)} løpende vedtak, {figure(_shown(self.unread))} kan reglene ikke lese.",
            f"{figure(self.size)} løpande vedtak, {figure(_shown(self.unread))} kan reglane ikkje lese.",
        )
        yield say(
            f"{figure(_shown(self.better))} må ses på fordi personen kan få mer, eller betale mindre.",
            f"{figure(_shown(self.better))} må sjåast på fordi personen kan få meir, eller betale mindre.",
        )
        yield say(
            f"{figure(_shown(self.other))} må vurderes juridisk fordi svaret ville ha blitt et annet. Vedtakene står så lenge.",
            f"{figure(_shown(self.other))} må vurderast juridisk fordi svaret ville ha vorte eit anna. Vedtaka står så lenge.",
        )
        yield say("Ingen vedtak reduseres av en sammenligning.", "Ingen vedtak blir reduserte av ei samanlikning.")


def look(
    sides: Sides,
    register: Source,
    rules: Sequence[str],
    proposals: Sequence[str],
    *,
    children: Mapping[str, Source],
    evidence: Evidence,
    command: str,
) -> Decisions:
    """Look through a register of running decisions.  Raises RegisterFeil and faults of rule documents."""
    from allocation.review.review import review

    read_on = sides.after.read_on
    assert read_on is not None
    choice = evolve(sides.before.choice, read_on=None, municipality=sides.after.rules.municipality, date=read_on)
    day = read_on - timedelta(days=1)
    found = review(choice, register, rules, day, read_on, children=children, overlays=proposals, evidence=evidence)
    counts = {name: found.tasks.filter(found.tasks["utløser"] == name).height for name in ("bedre_for_personen", "nye_kriterier")}
    unread = int(found.rejected["nøkkel"].n_unique()) if found.rejected.height else 0
    return Decisions(found.size, unread, counts["bedre_for_personen"], counts["nye_kriterier"], command)


def _shown(count: int) -> int | None:
    return count if count == 0 or count >= LEAST else None

"""One comparison: the two sides, the rules that differ, and what came of each part that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from allocation.compare.boundary import Found
from allocation.compare.decisions import Decisions
from allocation.compare.scenarios import Tried
from allocation.compare.source import Origin
from allocation.floor.report import Report

if TYPE_CHECKING:
    from allocation.compare.people import People
    from allocation.shapes.comparison import Sammenligning

FORM: Final = "sammenligning/1"


@frozen(eq=False)
class Comparison:
    """A part that was not asked for is None.  ``changed``: the rules that differ.  ``searched``: those of them that people at
    the border were looked for in."""

    origin: Origin
    changed: tuple[str, ...]
    scenarios: Tried | None = None
    searched: tuple[str, ...] = ()
    border: tuple[Found, ...] = ()
    people: People | None = None
    floor: Report | None = None
    decisions: Decisions | None = None

    def to_data(self) -> Sammenligning:
        """The whole report as data; ``tildeling skjema sammenligning`` has its schema."""
        return {
            "skjema": FORM,
            "kilde": self.origin.to_data(),
            "betales_av_personene": [
                f"{found.rule}/{name}"
                for found in (self.people.rules.values() if self.people is not None else ())
                for name in found.money
                if self.origin.paid(found.rule, name)
            ],
            "løpende_vedtak": None if self.decisions is None else self.decisions.to_data(),
            "regler_som_er_ulike": list(self.changed),
            "scenarier": None if self.scenarios is None else self.scenarios.to_data(),
            "grensepersoner": {
                "regler": list(self.searched),
                "ikke_søkt": [rule for rule in self.changed if rule not in self.searched],
                "søk": [found.to_data() for found in self.border],
            },
            "personer": None if self.people is None else self.people.to_data(),
            "gulv": None if self.floor is None else self.floor.to_data(),
        }

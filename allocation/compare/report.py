"""One comparison: the two sides, the rules that differ, and what came of each part that was asked for."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from allocation.compare.scenarios import Tried
from allocation.compare.source import Origin

FORM = "sammenligning/1"


@frozen(eq=False)
class Comparison:
    """A part that was not asked for is None.  ``changed``: the rules that differ."""

    origin: Origin
    changed: tuple[str, ...]
    scenarios: Tried | None = None

    def to_data(self) -> dict[str, Any]:
        """The whole report as data; ``tildeling skjema sammenligning`` has its schema."""
        return {
            "skjema": FORM,
            "kilde": self.origin.to_data(),
            "regler_som_er_ulike": list(self.changed),
            "scenarier": None if self.scenarios is None else self.scenarios.to_data(),
        }

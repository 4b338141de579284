"""What a source check finds: one `Check` for each citation of each rule, and the `Report` of them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Literal

from attrs import frozen

Status = Literal["ok", "endret", "ikke_funnet", "kan_ikke_prøves"]
STATUSES: tuple[Status, ...] = ("ok", "endret", "ikke_funnet", "kan_ikke_prøves")
What = Literal["hjemmel", "sted", "parameter", "oppbygning", "tekst", "dokument"]


@frozen
class Check:
    """One thing checked.  ``excused`` is true where the document itself says why it cannot be found in the text."""

    rule: str
    what: What
    part: str
    source: str
    status: Status
    reason: str = ""
    day: date | None = None
    value: str = ""
    excused: bool = False

    @property
    def failed(self) -> bool:
        """Whether someone must do something: changed, not found, or a number that nobody has accounted for."""
        unaccounted = self.what == "parameter" and self.status == "kan_ikke_prøves" and not self.excused
        return self.status in ("endret", "ikke_funnet") or unaccounted

    def to_data(self) -> dict[str, object]:
        """The check as data; what it does not have is left out."""
        data = {
            "regel": self.rule,
            "hva": self.what,
            "del": self.part,
            "kilde": self.source,
            "status": self.status,
            "grunn": self.reason,
            "dato": self.day.isoformat() if self.day else "",
            "verdi": self.value,
        }
        return {key: value for key, value in data.items() if value != ""}


@frozen
class Report:
    """All checks, in the order of the documents."""

    checks: tuple[Check, ...]

    @property
    def failed(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if check.failed)

    @property
    def late(self) -> tuple[Check, ...]:
        """Numbers found in the text, but for a part of their time only: the wording before is not in the archive."""
        return tuple(check for check in self.checks if check.what == "parameter" and check.status == "ok" and check.reason)

    def counts(self, what: What | None = None) -> Mapping[Status, int]:
        """Status → how many, of one kind of check or all."""
        found = Counter(check.status for check in self.checks if what in (None, check.what))
        return {status: found[status] for status in STATUSES}

    def to_data(self) -> dict[str, object]:
        """The report as data: counts, and the checks under each rule."""
        rules: dict[str, list[dict[str, object]]] = {}
        for check in self.checks:
            data = check.to_data()
            rules.setdefault(str(data.pop("regel")), []).append(data)
        return {
            "antall": dict(self.counts()),
            "feil": len(self.failed),
            "regler": [{"id": rule, "prøvd": checks} for rule, checks in rules.items()],
        }

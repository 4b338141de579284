"""The pages on coverage: a table of all documents, and one page for each with what the scenarios show of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from allocation.quality.coverage_model import COUNTED, Condition, Entry, Threshold
from allocation.quality.coverage_report import missing
from allocation.site.features import Feature
from allocation.site.material import SCENARIOS, Material

COLUMNS: Mapping[str, tuple[str, str]] = {
    "vilkår": ("Vilkår", "Vilkår og grupper som er sett både oppfylt og ikke oppfylt"),
    "uavklart": ("Uavklart", "De av vilkårene som også er sett uavklart"),
    "avgjør_alene": ("Avgjør alene", "Vilkår der det motsatte svaret, alene, snur utfallet i minst ett scenario"),
    "grenser": ("Grenser", "Grenser med ett scenario like under, ett på og ett like over"),
    "grenser_sett": ("Grenser sett", "De samme grensene, uansett hvor langt unna de ytterste scenariene står"),
    "svar": ("Svar", "De ulike svarene regelen kan gi, og som et scenario har fått"),
    "lesemåter": ("Lesemåter", "Valg mellom lesemåter som et scenario har prøvd"),
    "verdier": ("Verdier", "Daterte tall som et scenario har brukt"),
    "bestemmelser": ("Bestemmelser", "Ledd og punktum som regelen bygger på, eller som er ført opp som noe annet"),
}
_PLACES = {
    "bestemmelse": "Ført opp som ikke vilkår",
    "ikke_modellert": "Ført opp som ikke modellert",
    "verken": "Verken brukt eller ført opp",
}


@frozen
class Count:
    """How many of a kind are covered."""

    title: str
    meaning: str
    covered: int
    whole: int

    @property
    def shown(self) -> str:
        """``13 av 14``; a dash where there is nothing to cover."""
        return f"{self.covered} av {self.whole}" if self.whole else "–"

    @property
    def full(self) -> bool:
        """Is everything covered?"""
        return self.covered == self.whole


@frozen
class Shown:
    """A condition, and the scenario in which it alone turned the answer: its words, page and anchor."""

    condition: Condition
    turned: str
    page: str
    anchor: str


@frozen
class Limit:
    """A threshold: for each side whether a scenario stands there, or why not."""

    threshold: Threshold
    below: str
    on: str
    above: str


def counts(entry: Entry) -> tuple[Count, ...]:
    """The counts of a document."""
    return tuple(Count(*COLUMNS[what], *entry.count(what)) for what in COUNTED)


def totals_page(material: Material) -> dict[str, object]:
    """The table of all documents, and the sum."""
    coverage = material.coverage
    return {
        "kolonner": [Count(*COLUMNS[what], *coverage.total(what)) for what in COUNTED],
        "linjer": [(entry, counts(entry)) for entry in coverage.entries],
        "antall": coverage.scenarios,
        "feilet": coverage.failed,
    }


def entry_page(material: Material, entry: Entry) -> dict[str, object]:
    """What the scenarios show of one document."""
    return {
        "dekket": entry,
        "tall": counts(entry),
        "vilkår": [_shown(condition, material) for condition in entry.conditions.values()],
        "grenser": [Limit(t, *(_side(t, side) for side in ("under", "på", "over"))) for t in entry.thresholds.values()],
        "steder": [(place, ", ".join(place.by) or _PLACES[place.state]) for place in entry.places],
        "mangler": list(missing(entry)),
    }


def _side(threshold: Threshold, side: str) -> str:
    """``ja``, how far away the nearest scenario is, or that nothing can be there."""
    if side not in threshold.sides:
        return "kan ikke nås"
    if threshold.sides[side]:
        return "ja"
    gap = threshold.gap(side)
    return f"nei, nærmeste er {gap} unna" if gap else "nei"


def _shown(condition: Condition, material: Material) -> Shown:
    file, _, line = (condition.turns or "").partition(":")
    pages = [f for f in material.features if f.file.rpartition("/")[2] == file]
    name = next(_names(pages[0], int(line)), None) if len(pages) == 1 else None
    if name is None:  # not shown on this site: a file of the same name is not the one meant
        return Shown(condition, condition.turns or "", "", "")
    return Shown(condition, name, material.addresses.find(SCENARIOS, pages[0].file) or "", f"linje-{line}")


def _names(feature: Feature, line: int) -> Iterator[str]:
    """The name of the scenario that the line belongs to."""
    yield from (result.name for result in feature.results if line in (result.line, result.example_line))

"""Coverage as plain data, and as text: a table with totals, or what is missing in the documents that were asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from allocation.quality.coverage_model import COUNTED, TRUTHS, Coverage, Entry, Threshold
from allocation.values.numbers import format_date, format_list

HEAD = (
    "Regel",
    "Scenarier",
    "Vilkår",
    "Uavklart",
    "Avgjør alene",
    "Grenser",
    "Grenser sett",
    "Svar",
    "Lesemåter",
    "Verdier",
    "Bestemmelser",
)
LEGEND = """Vilkår: sett både oppfylt og ikke oppfylt. Uavklart: også sett uavklart.
Vilkår er også delene som «og» og «eller» knytter sammen i et uttrykk, og ja/nei-verdier som er et uttrykk.
Avgjør alene: tas bare dette vilkåret bort i et scenario, blir svaret et annet. Står det alene, snus det.
Grenser: et scenario like under, ett på og ett like over, innen ett trinn. Grenser sett: alle sider, uansett avstand.
Svar, lesemåter, verdier: nådd, prøvd og brukt. Bestemmelser: ledd og punktum som noe bærer, eller som er ført opp."""
_STATES = {"bestemmelse": "ført opp som ikke vilkår", "ikke_modellert": "ført opp som ikke modellert", "verken": "VERKEN ELLER"}


def rows(coverage: Coverage) -> list[tuple[str, ...]]:
    """The table: a row for each document, and the sum."""
    found = [_row(entry.id, str(entry.scenarios), [entry.count(what) for what in COUNTED]) for entry in coverage.entries]
    return [*found, _row("I alt", str(coverage.scenarios), [coverage.total(what) for what in COUNTED])]


_SHOWN = {
    "vilkår": "Vilkår sett både oppfylt og ikke oppfylt",
    "uavklart": "Vilkår sett uavklart",
    "avgjør_alene": "Vilkår som alene avgjør et svar i et scenario",
    "grenser": "Grenser med scenario like under, på og like over",
    "svar": "Svar som er nådd",
    "lesemåter": "Lesemåter som er prøvd",
    "verdier": "Satser som er brukt",
    "bestemmelser": "Ledd og punktum som noe bærer, eller som er ført opp",
}


def totals(coverage: Coverage) -> str:
    """The sums alone, as a table in Markdown."""
    lines = ["| Dekning | Dekket | Av |", "|---|--:|--:|"]
    for what, text in _SHOWN.items():
        covered, whole = coverage.total(what)
        lines.append(f"| {text} | {covered} | {whole} |")
    return "\n".join(lines)


def _row(name: str, scenarios: str, counts: list[tuple[int, int]]) -> tuple[str, ...]:
    return (name, scenarios, *(f"{covered}/{whole}" if whole else "–" for covered, whole in counts))


def missing(entry: Entry) -> Iterator[str]:
    """What no scenario shows of a document, one line each."""
    for condition in entry.conditions.values():
        unseen = [truth.replace("_", " ") for truth in TRUTHS.values() if not condition.seen[truth]]
        if unseen:
            yield f"vilkår {condition.id}: aldri {format_list(unseen, 'eller')}"
    for leaf in entry.leaves:
        if leaf.turns is None:
            what = "utfallet" if leaf.decides else "det regelen gir"
            yield f"vilkår {leaf.id}: avgjør aldri {what} alene"
    for threshold in entry.thresholds.values():
        if not threshold.covered:
            yield f"grense {threshold.id}: {threshold.text}: {format_list([*_sides(threshold)])}"
    for consequence in entry.consequences.values():
        if not consequence.seen:
            yield f"svar {consequence.outcome.replace('_', ' ')} ({consequence.code}): aldri nådd"
    for choice in entry.choices.values():
        if not choice.seen:
            yield f"lesemåte {choice.reading}: {choice.choice} er ikke prøvd"
    for value in entry.values.values():
        if not value.seen:
            yield f"parameter {value.parameter}: {value.value} fra {format_date(value.first)} er ikke brukt"
    for place in entry.places:
        if place.state == "verken":
            yield f"bestemmelse {place.place}: verken båret av et vilkår, ført opp eller ikke modellert"


def _sides(threshold: Threshold) -> Iterator[str]:
    step = threshold.amount(threshold.step)
    for side, stands in threshold.sides.items():
        if not stands:
            gap = threshold.gap(side)
            lacks = f"nærmeste {side} er {gap} unna (ett trinn er {step})" if gap else f"ingen {side}"
            yield lacks if side != "på" else "ingen på grensen"


def detail(entry: Entry) -> Iterator[str]:
    """A document in full: each place of the provision with what carries it, and what is missing."""
    yield ""
    yield f"{entry.id}: {entry.scenarios} scenarier"
    if entry.places:
        yield "  Bestemmelsen" if entry.structured else "  Bestemmelsen (uten oppbygning; bare stedene som det vises til)"
        for place in entry.places:
            yield f"    {place.place}: {', '.join(place.by) or _STATES[place.state]}"
    lacks = list(missing(entry))
    counted = sum(whole for _, whole in map(entry.count, COUNTED))
    nothing = (
        "  Ingenting mangler." if counted else "  Ikke målt: dokumentet har verken vilkår, grenser, svar eller verdier å telle."
    )
    yield "  Mangler" if lacks else nothing
    yield from (f"    {line}" for line in lacks)


def to_data(coverage: Coverage) -> dict[str, Any]:
    """Everything as plain data."""
    return {
        "scenarier": coverage.scenarios,
        "gikk_ikke_gjennom": list(coverage.failed),
        "sum": {what: _counted(coverage.total(what)) for what in COUNTED},
        "regler": [_entry(entry) for entry in coverage.entries],
    }


def _counted(count: tuple[int, int]) -> dict[str, int]:
    return {"dekket": count[0], "av": count[1]}


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "overlegg": entry.overlay,
        "scenarier": entry.scenarios,
        "sum": {what: _counted(entry.count(what)) for what in COUNTED},
        "vilkår": [
            {"id": c.id, "gruppe": c.group, "tekst": c.text, "sett": dict(c.seen)}
            | ({"avgjør_alene": c.turns, "avgjør": "utfallet" if c.decides else "resultatet"} if c.leaf else {})
            for c in entry.conditions.values()
        ],
        "grenser": [_threshold(threshold) for threshold in entry.thresholds.values()],
        "svar": [{"utfall": c.outcome, "kode": c.code, "antall": c.seen} for c in entry.consequences.values()],
        "lesemåter": [{"id": c.reading, "valg": c.choice, "antall": c.seen} for c in entry.choices.values()],
        "verdier": [
            {"parameter": v.parameter, "fra": v.first.isoformat(), "verdi": v.value, "antall": v.seen}
            for v in entry.values.values()
        ],
        "bestemmelser": [{"sted": p.place, "tilstand": p.state, "bæres_av": list(p.by)} for p in entry.places],
        "mangler": list(missing(entry)),
    }


def _threshold(threshold: Threshold) -> dict[str, Any]:
    return {
        "id": threshold.id,
        "tekst": threshold.text,
        "trinn": threshold.amount(threshold.step),
        "sider": {side: {"dekket": stands, "avstand": threshold.gap(side) or None} for side, stands in threshold.sides.items()},
    }

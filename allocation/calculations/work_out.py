"""Works out each figure by its rule, and says whether it is the source's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from attrs import frozen

from allocation.answers.answer import assess
from allocation.calculations.document import TYPE, Calculation, read_calculations
from allocation.engine.rulesets import RuleSets
from allocation.errors import DokumentFeil
from allocation.facts.case import Case
from allocation.language.faults import part_fault, suggestion
from allocation.language.nodes import NumType
from allocation.values.numbers import format_interval

Status = Literal["gjenskapt", "kan ikke", "stemmer ikke"]


@frozen
class Figure:
    """A row with what its rule gives: least and greatest, and the unit (None where it gives no number)."""

    row: Calculation
    found: tuple[Decimal, Decimal] | None
    unit: str | None

    @property
    def status(self) -> Status:
        if self.row.kan_ikke is not None:
            # A reason that no longer holds is a fault too: what could not be worked out now can.
            exact = self.found is not None and self.found[0] == self.found[1]
            return "stemmer ikke" if exact else "kan ikke"
        return "gjenskapt" if self.found == self.row.bounds else "stemmer ikke"

    def to_data(self) -> dict[str, object]:
        """As data; numbers are exact decimals as text."""
        row = self.row
        return {
            "navn": row.navn,
            "navn_nn": row.navn_nn,
            "kilde": row.kilde,
            "tall": [format(value, "f") for value in row.tall],
            "egen": row.egen,
            "regel": row.regel,
            "dato": row.dato.isoformat(),
            "regnet_ut": None if self.found is None else [format(value.normalize(), "f") for value in self.found],
            "enhet": self.unit,
            "status": self.status,
            "kan_ikke": row.kan_ikke,
            "kan_ikke_nn": row.kan_ikke_nn,
        }


def work_out(sets: RuleSets) -> Iterator[Figure]:
    """Every row of every ``regnestykker`` document of the rules.  Raises DokumentFeil where a rule or a result is not there."""
    for source in sets.get().library.other_sources:
        if source.kind == TYPE:
            yield from (figure(sets, row) for row in read_calculations(source).rader)


def figure(sets: RuleSets, row: Calculation) -> Figure:
    """One row."""
    rules = sets.get(row.kommune, on=row.dato)
    if row.regel not in rules.rule_ids:
        help = suggestion(row.regel, rules.rule_ids)
        raise DokumentFeil(part_fault(row, f"regelen «{row.regel}» gjelder ikke her", help, "regel"))
    case = Case.from_data({"fakta": row.fakta}, rules.vocabulary, file=row.position("fakta").file)
    answer = assess(rules, case, row.regel, date=row.dato)
    result = answer.results.get(row.gir)
    if result is None:
        help = suggestion(row.gir, answer.results)
        raise DokumentFeil(part_fault(row, f"regelen gir ikke «{row.gir}» på datoen", help, "gir"))
    if not isinstance(result.type, NumType) or result.bounds is None:
        return Figure(row, None, None)
    low, high = result.bounds
    assert not isinstance(low, date) and not isinstance(high, date)
    return Figure(row, (low, high), result.type.unit.name)


def table(figures: list[Figure], lang: str) -> str:
    """The figures as a table in Markdown, and how many of each there are."""
    nn = lang == "nn"
    head = ("Reknestykke", "Tal", "Rekna ut", "Status") if nn else ("Regnestykke", "Tall", "Regnet ut", "Status")
    lines = ["| " + " | ".join(head) + " |", "|---|--:|--:|---|"]
    for each in figures:
        row = each.row
        own = (" (rekna av oss)" if nn else " (regnet av oss)") if row.egen else ""
        why = (row.kan_ikke_nn if nn else row.kan_ikke) or ""
        told = "–" if row.bounds is None else between(row.bounds, None, lang)
        found = (
            "–"
            if each.found is None or why
            else between(each.found, None if each.unit in ("andel", "antall") else each.unit, lang)
        )
        status = {"gjenskapt": "gjenskapt", "kan ikke": f"{'kan ikkje' if nn else 'kan ikke'}: {why}"}
        shown = status.get(each.status, "STEMMER IKKJE" if nn else "STEMMER IKKE")
        lines.append(f"| {row.navn_nn if nn else row.navn} | {told}{own} | {found} | {shown} |")
    counts = {status: sum(each.status == status for each in figures) for status in ("gjenskapt", "kan ikke", "stemmer ikke")}
    words = ("gjenskapt", "kan ikkje reknast ut", "stemmer ikkje") if nn else ("gjenskapt", "kan ikke regnes ut", "stemmer ikke")
    said = ", ".join(f"{count} {word}" for count, word in zip(counts.values(), words, strict=True))
    return "\n".join([*lines, "", f"{len(figures)} {'reknestykke' if nn else 'regnestykker'}: {said}."])


def between(bounds: tuple[Decimal, Decimal], unit: str | None, lang: str) -> str:
    """One number, or «mellom … og …»."""
    scale = max(0, *(-int(value.normalize().as_tuple().exponent) for value in bounds))
    low, high = (int(value.scaleb(scale)) for value in bounds)
    return format_interval(low, high, scale, unit, lang)

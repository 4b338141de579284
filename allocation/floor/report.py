"""What the floor check found: one `Finding` for each place, with the person it happens to, and the `Report` of them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from attrs import evolve, frozen

from allocation.facts.case import Case
from allocation.language.rule_model import FloorFinding

if TYPE_CHECKING:
    from allocation.shapes.comparison import GulvavvikUtenFunn, Gulvfunn, Gulvkontroll, Gulvperson, Gulvsvar, Gulvsøk


@frozen
class Said:
    """What one side gives the person: an outcome with its code, and for a finding about a value, the value in words."""

    outcome: str
    code: str
    value: str = ""
    reason: str = ""

    def to_data(self) -> Gulvsvar:
        """As data; what it does not have is left out."""
        data: Gulvsvar = {"utfall": self.outcome, "kode": self.code, "verdi": self.value, "grunn": self.reason}
        return cast("Gulvsvar", {key: value for key, value in data.items() if value})


@frozen
class Person:
    """An example: the case, the day, and the command that answers it."""

    case: Case
    day: str
    command: str

    def to_data(self) -> Gulvperson:
        return {"sak": self.case.to_data(), "saksfil": self.case.to_yaml(), "kommando": self.command}


@frozen
class Finding:
    """One place where a document breaks the floor.

    ``documents``: the document, or several that break it together.  ``places``: addresses of what the example turns on, with
    their texts.  ``periods``: the first and last days on which it was found.  ``person``: who loses, as the document has it;
    ``beside``: the same person under the law, or the one who is granted the service.  ``known``: the text of the deviation that
    acknowledges it.
    """

    documents: tuple[str, ...]
    title: str
    kind: FloorFinding
    rule: str
    places: tuple[tuple[str, str], ...]
    periods: tuple[tuple[str, str], ...]
    day: str
    difference: str
    law: Said
    document: Said
    person: Person
    beside: Person
    known: str = ""

    def extended(self, period: tuple[str, str]) -> Finding:
        """The same finding in one more period."""
        return self if period in self.periods else evolve(self, periods=(*self.periods, period))

    def to_data(self) -> Gulvfunn:
        """The finding as data."""
        return {
            "dokumenter": list(self.documents),
            "tittel": self.title,
            "kontroll": self.kind,
            "regel": self.rule,
            "steder": [{"adresse": address, "tekst": text} for address, text in self.places],
            "perioder": [{"fra": first, "til": last} for first, last in self.periods],
            "dato": self.day,
            "forskjell": self.difference,
            "loven_gir": self.law.to_data(),
            "dokumentet_gir": self.document.to_data(),
            "eksempel": self.person.to_data(),
            "til_sammenligning": self.beside.to_data(),
            "kjent_avvik": self.known or None,
        }


@frozen
class Searched:
    """What was looked through for one document: the rules, the stretches of time, the cases tried, and whether that was all.

    ``skipped``: what was not tried, and why.  ``judged``: its conditions rest on judgements alone.
    """

    document: str
    title: str
    rules: tuple[str, ...] = ()
    segments: int = 0
    tried: int = 0
    whole: bool = True
    skipped: tuple[str, ...] = ()
    judged: bool = False

    @property
    def untried(self) -> bool:
        """Was nothing tried, though something there could matter?"""
        return not self.tried and not self.judged

    def to_data(self) -> Gulvsøk:
        return {
            "dokument": self.document,
            "prøvd": not self.untried,
            "regler": list(self.rules),
            "tidsrom": self.segments,
            "saker_prøvd": self.tried,
            "hele_rommet": self.whole,
            "ikke_prøvd": list(self.skipped),
        }


@frozen
class Unused:
    """A deviation that acknowledges a finding which was not made."""

    document: str
    kind: FloorFinding
    text: str

    def to_data(self) -> GulvavvikUtenFunn:
        return {"dokument": self.document, "kontroll": self.kind, "tekst": self.text}


@frozen
class Report:
    """All findings, all that was searched, and acknowledgements without a finding."""

    findings: tuple[Finding, ...]
    searched: tuple[Searched, ...]
    unused: tuple[Unused, ...]

    @property
    def unknown(self) -> tuple[Finding, ...]:
        """The findings that nobody has acknowledged."""
        return tuple(finding for finding in self.findings if not finding.known)

    @property
    def untried(self) -> tuple[Searched, ...]:
        """The documents of which nothing was tried."""
        return tuple(each for each in self.searched if each.untried)

    def to_data(self) -> Gulvkontroll:
        """The report as data."""
        return {
            "funn": [finding.to_data() for finding in self.findings],
            "nye_funn": len(self.unknown),
            "avvik_uten_funn": [each.to_data() for each in self.unused],
            "prøvd": [each.to_data() for each in self.searched],
        }

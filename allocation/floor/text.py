"""The floor check as Norwegian text: each finding with the person it happens to, and what was looked through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from allocation.floor.report import Finding, Person, Report, Said
from allocation.language.rule_model import FloorFinding
from allocation.values.numbers import format_date

HEADINGS: Mapping[FloorFinding, str] = {
    "rett_innskrenket": "En rett blir innskrenket",
    "tak_brutt": "Et nasjonalt tak blir brutt",
    "ikke_alene": "Én opplysning avgjør alene",
    "frist_forkortet": "En frist blir kortere enn i loven",
    "forskjellsbehandling": "En vernet opplysning avgjør alene",
    "mindre_enn_i_dag": "Forslaget gir mindre enn kommunens egne regler i dag",
}
ALONE = ("ikke_alene", "forskjellsbehandling")
TODAY = "mindre_enn_i_dag"
_OPEN_YEARS = (1901, 2199)
_FILE = "eksempel.yaml"


def text(report: Report, *, full: bool = False) -> str:
    """The whole report.  ``full``: also what was searched for each document."""
    lines: list[str] = []
    for searched in report.untried:
        lines += [f"{searched.document}: IKKE PRØVD.", *(f"  Ikke prøvd: {why}." for why in searched.skipped), ""]
    for finding in report.findings:
        lines += [*_finding(finding), ""]
    for unused in report.unused:
        lines += [
            f"{unused.document}: avviket viser til kontroll {unused.kind}, men det er ikke funnet noe slikt.",
            f"  «{unused.text}»",
            "  → Stemmer avviket ikke lenger, ta det bort. Kan kontrollen ikke se det, ta bort «kontroll:».",
            "",
        ]
    return "\n".join([*lines, *_searched(report, full=full)])


def _finding(found: Finding) -> Iterator[str]:
    known = " – kjent avvik" if found.known else ""
    yield f"{' + '.join(found.documents)}: {found.title}"
    yield f"  {HEADINGS[found.kind]} ({found.kind}){known}"
    if found.known:
        yield f"  Avviket: {found.known}"
    yield f"  Regel: {found.rule}, {periods(found)}"
    for address, said in found.places:
        yield f"  Hvor: {address}" + (f" – {said}" if said else "")
    yield f"  {found.difference}"
    alone = found.kind in ALONE and found.beside.case is not found.person.case
    if found.kind in ALONE:
        yield f"  {'Hvorfor ikke' if found.kind == 'ikke_alene' else 'Hva som må vises'}: {found.law.reason}"
    if alone:
        yield f"  Den andre personen får: {_said(found.document)}"
    else:
        yield f"  {'Reglene i dag gir' if found.kind == TODAY else 'Loven gir'}: {_said(found.law)}"
        yield f"  Dokumentet gir: {_said(found.document)}"
    yield f"  Eksempel, {format_date(date.fromisoformat(found.day))}. Lagre det som {_FILE}:"
    yield from (f"    {line}" for line in found.person.case.to_yaml().splitlines())
    yield f"  {'Prøv' if alone else 'Etter dokumentet'}: {found.person.command}"
    if alone:
        yield f"  Den som får ja, har det samme, men: {changed(found)}"
    else:
        yield f"  {'Etter reglene i dag' if found.kind == TODAY else 'Etter loven'}: {found.beside.command}"


def changed(found: Finding) -> str:
    """The facts of the one who is granted the service that are not those of the one who is refused."""
    own, other = dict(_plain(found.person)), dict(_plain(found.beside))
    return "; ".join(f"{name}: {value}" for name, value in other.items() if own.get(name) != value)


def _plain(person: Person) -> Iterator[tuple[str, object]]:
    data = person.case.to_data()
    facts = data.pop("fakta")
    rows = [
        (f"{table} {number + 1}", row)
        for table, found in data.items()
        if isinstance(found, list)
        for number, row in enumerate(found)
    ]
    for prefix, values in (("", facts), *rows):
        for name, value in values.items() if isinstance(values, dict) else ():
            yield f"{prefix} {name}".strip(), value["svar"] if isinstance(value, dict) and "svar" in value else value


def periods(found: Finding) -> str:
    """The days on which it was found; stretches that meet are one."""
    joined: list[tuple[date, date]] = []
    for first, last in sorted((date.fromisoformat(a), date.fromisoformat(b)) for a, b in found.periods):
        if joined and joined[-1][1].toordinal() + 1 >= first.toordinal():
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return "; ".join(_period(first, last) for first, last in joined)


def _period(first: date, last: date) -> str:
    least, most = _OPEN_YEARS
    if first.year < least and last.year > most:
        return "uten dato"
    if first.year < least:
        return f"til og med {format_date(last)}"
    return f"fra {format_date(first)}" if last.year > most else f"{format_date(first)} – {format_date(last)}"


def _said(said: Said) -> str:
    words = f"{said.outcome.replace('_', ' ')}" + (f" ({said.code})" if said.code else "")
    return f"{words}, {said.value}" if said.value else words


def _searched(report: Report, *, full: bool) -> Iterator[str]:
    searched = report.searched
    rules = {rule for each in searched for rule in each.rules}
    tried = sum(each.tried for each in searched)
    if full:
        for each in searched:
            seen = ", ".join(each.rules) or "ingen regler"
            if each.untried:
                continue
            how = "alt som kan ha betydning" if each.whole else "en del av det som kan ha betydning"
            if not each.tried:
                how = "vilkårene bygger bare på vurderinger, så ingen opplysning kan avgjøre alene"
            amount = f"{_count(each.segments, 'tidsrom', 'tidsrom')}, {_count(each.tried, 'sak', 'saker')}"
            yield f"{each.document}: {seen}; {amount}, {how}."
            yield from (f"  Ikke prøvd: {skipped}." for skipped in each.skipped)
    documents = _count(len(searched) - len(report.untried), "dokument", "dokumenter")
    if len(report.untried) == len(searched):
        yield "Ingenting er prøvd, så kontrollen sier ingenting om det er noe å finne."
        return
    yield f"{documents} prøvd mot {_count(len(rules), 'regel', 'regler')} med {_count(tried, 'sak', 'saker')}."
    new = len(report.unknown)
    found = len(report.findings)
    if not found:
        yield "Ikke funnet noe. Det er ikke et bevis for at det ikke er noe å finne."
    else:
        yield f"{found} funn, {new} av dem nye. Der ingenting er funnet, er det ikke et bevis for at det ikke er noe å finne."
    parts = sum(not each.whole for each in searched)
    stopped = f" I {_count(parts, 'dokument', 'dokumenter')} stanset søket før alt var prøvd." if parts else ""
    yield f"Lister er prøvd med ingen, én og to rader.{stopped}"


def _count(number: int, one: str, many: str) -> str:
    shown = f"{number:,}".replace(",", " ")
    return f"{shown} {one if number == 1 else many}"

"""The model of a ``statistikk`` document: published margins with source, year and what is counted, and named assumptions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from allocation.documents import read_as, source_of
from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, Funn
from allocation.language.faults import part_fault, suggestion
from allocation.language.fields import Code, DocumentId, Name, Number, Part, Text, Whole, YesNo

TYPE = "statistikk"
ASSUMPTIONS = (
    *("varighet", "nettoinntekt", "har_ektefelle", "vedtakets_lengde", "tidsbegrenset"),
    *("om_natten", "flere_samtidig", "uker_i_måneden", "hull"),
)
Row = tuple[Number, ...]


class Margin(Part):
    """Where a margin is printed, of which year (None: not stated), and what it counts: everybody during the year, or on its last
    day.  Two bases are never mixed in one margin."""

    kilde: Text
    år: Whole | None
    grunnlag: Literal["i_løpet_av_året", "31_desember"]


class Counts(Margin):
    """``sammen_fra``: the group, from 1, from which the rest are printed together."""

    antall: tuple[Whole, ...]
    sammen_fra: Whole | None = None


class Shares(Margin):
    """Percentages that need not add up to exactly 100: they are printed rounded."""

    prosent: Row


class ShareTable(Margin):
    prosent: tuple[Row, ...]


class HourTable(Margin):
    timer: tuple[Row, ...]


class ServiceMargins(Part):
    """A service: what it is in a register (``felt``), how many get it, by age where that is printed, and by hours a week.

    ``hjemme``: its hours count among the hours at home.
    """

    tekst: Text
    felt: dict[Name, Text]
    hjemme: YesNo = False
    mottakere: Counts
    alder: Counts | None = None
    timer: Shares | None = None


class Assumption(Part):
    """What nobody has printed: a range, who assumes it, and why."""

    mellom: Annotated[Row, Field(min_length=2, max_length=2)] | None = None
    tekst: Text
    av: Text
    begrunnelse: Text


class Statistics(Part):
    id: DocumentId
    type: Literal["statistikk"]
    tittel: Text
    tittel_nn: Text
    aldersgrupper: tuple[tuple[Whole, ...], ...]
    behov: tuple[Code, ...]
    bånd: Row
    mottakere: Counts
    alder: Counts
    behov_etter_alder: ShareTable
    timer_etter_alder_og_behov: HourTable
    tjenester: dict[Name, ServiceMargins]
    antakelser: dict[Name, Assumption]

    def between(self, name: str) -> tuple[float, float]:
        """The range of an assumption."""
        found = self.antakelser[name].mellom
        assert found is not None
        return float(found[0]), float(found[1])


def read_statistics(source: Source) -> Statistics:
    """A ``statistikk`` document from its file.  Raises YamlFeil or DokumentFeil with every fault."""
    document = read_as(Statistics, source)
    if faults := list(_faults(document)):
        raise DokumentFeil(faults)
    return document


def _faults(document: Statistics) -> Iterator[Funn]:
    ages, needs, bands = len(document.aldersgrupper), len(document.behov), len(document.bånd)

    def sized(part: Part, where: str, rows: tuple[object, ...], size: int, what: str) -> Iterator[Funn]:
        if len(rows) != size:
            yield part_fault(part, f"her står {len(rows)} tall, men det er {size} {what}", "skriv ett for hver", where)

    yield from sized(document.alder, "antall", document.alder.antall, ages, "aldersgrupper")
    for table, where in ((document.behov_etter_alder, "prosent"), (document.timer_etter_alder_og_behov, "timer")):
        lines: tuple[Row, ...] = getattr(table, where)
        yield from sized(table, where, lines, ages, "aldersgrupper")
        for number, line in enumerate(lines):
            if len(line) != needs:
                yield part_fault(table, f"linjen har {len(line)} tall, men det er {needs} slags behov", "", where, number)
    if len(document.mottakere.antall) != 1:
        yield part_fault(document.mottakere, "her skal det stå ett tall", "skriv hvor mange det er i alt", "antall")
    for service in document.tjenester.values():
        if service.timer is not None:
            yield from sized(service.timer, "prosent", service.timer.prosent, bands, "bånd")
        if service.alder is not None:
            yield from sized(service.alder, "antall", service.alder.antall, service.alder.sammen_fra or ages, "grupper")
    for name in ASSUMPTIONS:
        if name not in document.antakelser or document.antakelser[name].mellom is None:
            yield part_fault(
                document, f"antakelsen «{name}» mangler", "skriv den med mellom, tekst, av og begrunnelse", "antakelser"
            )


def check_statistics(rules: RuleSet, source: Source) -> list[Funn]:
    """Every fault in a ``statistikk`` document: its form, and fields and codes that a register cannot have."""
    document = read_statistics(source)
    table = rules.vocabulary.tables["tjeneste"].fields
    faults = []
    for service in document.tjenester.values():
        for name, code in service.felt.items():
            codes = getattr(table[name].type, "codes", ("ja", "nei")) if name in table else ()
            if name not in table:
                faults.append(part_fault(service, f"tjenestene har ikke feltet «{name}»", suggestion(name, table), "felt", name))
            elif code not in codes:
                faults.append(part_fault(service, f"«{code}» er ikke en kode", suggestion(code, codes), "felt", name))
    return faults


def load_statistics(rules: RuleSet, name: str) -> Statistics:
    """The document of that id among those of a rule set.  Raises DokumentFeil where there is none."""
    return read_statistics(source_of(rules, TYPE, name, "Statistikken"))

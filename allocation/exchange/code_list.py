"""The model of a ``kodeverk`` document: what each code of a national list can be read as, and which services it is sent for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from allocation.documents import read_as, source_of
from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, Funn
from allocation.language.document import RuleDocument
from allocation.language.faults import part_fault, suggestion
from allocation.language.fields import DocumentId, FactCode, IsoDate, Part, Text, YesNo
from allocation.language.nodes import CodeType

TYPE = "kodeverk"
NATIONAL = "koder.9151"
Status = Literal["gjeldende", "utkast", "ubekreftet"]
SOURCED = ("visning", "omfang", "tjenester", "vedtak", "hjemmel", "innhold")
READ_TABLE = "tjeneste"
DECIDED_TABLE = "vedtak"


class Basis(Part):
    """The laws a code can stand for in a period (both days in it; None: no limit)."""

    fra: IsoDate | None = None
    til: IsoDate | None = None
    koder: tuple[FactCode, ...]


class ListCode(Part):
    """One code.  ``visning``: the list's own words.  ``tjenester``: those sent as it.  ``vedtak``, ``hjemmel``, ``innhold``: what
    a row with it can be; several are never chosen among.  ``omfang``: how much is counted in, None where it is not counted.
    ``leses_ikke``: why a row with it is neither a decision nor a need.
    """

    visning: Text
    tjenester: tuple[DocumentId, ...] = ()
    vedtak: tuple[FactCode, ...] = ()
    hjemmel: tuple[Basis, ...] = ()
    innhold: tuple[FactCode, ...] = ()
    organisert_som_bpa: YesNo | None = None
    omfang: Literal["timer/uke", "døgn"] | None = None
    mottaker: Literal["person", "omsorgsyter"] = "person"
    leses_ikke: Text | None = None
    leses_ikke_nn: Text | None = None
    merknad: Text | None = None
    merknad_nn: Text | None = None


class ListSource(Part):
    """Where what is said of the codes comes from; ``dato`` None where the source has none."""

    tittel: Text
    dato: IsoDate | None
    status: Status


class Edition(Part):
    navn: Text
    dato: IsoDate
    status: Status
    utgiver: Text


class Break(Part):
    """Before a day, some codes were something else than they are now."""

    før: IsoDate
    koder: tuple[Text, ...]
    kilde: Text
    tekst: Text
    tekst_nn: Text


class Gone(Part):
    """A number that the list no longer has; ``antatt``: what it is thought to have been, not confirmed."""

    antatt: Text | None


class CodeListDocument(Part):
    """A list.  ``system``: the address written; ``også_kjent_som``: those that are read besides."""

    id: DocumentId
    type: Literal["kodeverk"]
    tittel: Text
    tittel_nn: Text
    system: Text
    også_kjent_som: tuple[Text, ...] = ()
    eier: Text
    utgave: Edition
    kilder: dict[str, ListSource]
    brudd: tuple[Break, ...] = ()
    koder: dict[str, ListCode]
    utgåtte: dict[str, Gone] = Field(default_factory=dict)

    def sent_as(self, service: str) -> tuple[str, ...]:
        """The codes that a service is sent as; none, one, or several where its form decides."""
        return tuple(code for code, each in self.koder.items() if service in each.tjenester)

    def decided_as(self, service: str) -> tuple[str, ...]:
        """The codes of which a decision about ``service`` (of the table vedtak) can be one."""
        return tuple(code for code, each in self.koder.items() if service in each.vedtak)


def read_code_list(source: Source) -> CodeListDocument:
    """A ``kodeverk`` document from its file.  Raises YamlFeil or DokumentFeil with every fault of its form."""
    document = read_as(CodeListDocument, source)
    if faults := list(_faults(document)):
        raise DokumentFeil(faults)
    return document


def load_code_list(rules: RuleSet, name: str = NATIONAL) -> CodeListDocument:
    """The list of that id among the rules.  Raises DokumentFeil where there is none."""
    return read_code_list(source_of(rules, TYPE, name, "Kodeverket"))


def _faults(document: CodeListDocument) -> Iterator[Funn]:
    if missing := [name for name in SOURCED if name not in document.kilder]:
        yield part_fault(document, f"kilden til {', '.join(missing)} mangler", "skriv den under kilder, med status", "kilder")
    for name in document.kilder:
        if name not in SOURCED:
            yield part_fault(document, f"ingenting i en kode heter «{name}»", suggestion(name, SOURCED), "kilder", name)
    if document.system in document.også_kjent_som:
        yield part_fault(document, "adressen står to ganger", "fjern den fra også_kjent_som", "også_kjent_som")
    for number in (*document.koder, *document.utgåtte):
        where = "koder" if number in document.koder else "utgåtte"
        if number != number.strip() or number != (number.lstrip("0") or "0"):
            yield part_fault(document, f"koden «{number}» har nuller eller blanke foran eller bak", "fjern dem", where, number)
        if number in document.koder and number in document.utgåtte:
            yield part_fault(document, f"koden «{number}» er både i bruk og utgått", "fjern den ene", "utgåtte", number)
    for each in document.brudd:
        for index, number in enumerate(each.koder):
            if number not in document.koder:
                yield part_fault(each, f"listen har ikke koden «{number}»", suggestion(number, document.koder), "koder", index)
    for code in document.koder.values():
        yield from _code_faults(code)


def _code_faults(code: ListCode) -> Iterator[Funn]:
    read = {"tjenester": code.tjenester, "vedtak": code.vedtak, "hjemmel": code.hjemmel, "innhold": code.innhold}
    for name in ("leses_ikke", "merknad"):
        if (getattr(code, name) is None) != (getattr(code, f"{name}_nn") is None):
            yield part_fault(code, f"{name} står bare på én målform", f"skriv både {name} og {name}_nn", "visning")
    if code.leses_ikke is None:
        for name, values in read.items():
            if not values:
                yield part_fault(code, f"{name} mangler", f"skriv {name}, eller leses_ikke: og hvorfor", "visning")
    elif any(read.values()) or code.omfang is not None:
        yield part_fault(code, "koden leses ikke, og sier likevel hva den leses som", "fjern det ene", "leses_ikke")
    for name in ("tjenester", "vedtak", "innhold"):
        if len(set(read[name])) < len(read[name]):
            yield part_fault(code, f"{name} har det samme to ganger", "fjern det ene", name)
    for one, other in zip(code.hjemmel, code.hjemmel[1:], strict=False):
        if one.til is None or other.fra is None or other.fra <= one.til:
            yield part_fault(other, "tiden overlapper den før", "skriv eldste først, med til på den som er før", "koder")
    for basis in code.hjemmel:
        if basis.fra is not None and basis.til is not None and basis.til < basis.fra:
            yield part_fault(basis, "tiden slutter før den begynner", "bytt om på fra og til", "til")
        if not basis.koder or len(set(basis.koder)) < len(basis.koder):
            yield part_fault(basis, "hjemmelen mangler, eller står to ganger", "skriv hver hjemmel én gang", "koder")


def check_code_list(rules: RuleSet, source: Source) -> list[Funn]:
    """Every fault in a ``kodeverk`` document: its form, names that are not there, and services that say another code."""
    document = read_code_list(source)
    if found := [fault for code in document.koder.values() for fault in _unknown(rules, code)]:
        return found
    for service in _services(rules):
        said = None if service.tjeneste is None or service.tjeneste.kpr is None else service.tjeneste.kpr.kode
        codes = document.sent_as(service.id)
        if said is not None and codes != (said,):
            listed = " og ".join(codes) or "ingen"
            message = f"tjenesten «{service.id}» sier at den meldes som kode {said}, men står her under {listed}"
            found.append(part_fault(document, message, "rett tjenester her, eller kpr i tjenestedokumentet", "koder"))
    return found


def _unknown(rules: RuleSet, code: ListCode) -> Iterator[Funn]:
    services = [service.id for service in _services(rules)]
    for index, name in enumerate(code.tjenester):
        if name not in services:
            yield part_fault(code, f"tjenesten «{name}» finnes ikke", suggestion(name, services), "tjenester", index)
    for index, name in enumerate(code.vedtak):
        yield from _not_a_code(rules, code, name, (DECIDED_TABLE, "tjeneste"), "vedtak", index)
    for index, name in enumerate(code.innhold):
        yield from _not_a_code(rules, code, name, (READ_TABLE, "innhold"), "innhold", index)
    for basis in code.hjemmel:
        for index, name in enumerate(basis.koder):
            yield from _not_a_code(rules, basis, name, (READ_TABLE, "hjemmel"), "koder", index)


def _not_a_code(rules: RuleSet, part: Part, name: str, field: tuple[str, str], *where: str | int) -> Iterator[Funn]:
    table, column = field
    decl = rules.vocabulary.find(column, table)
    known = decl.type.codes if decl is not None and isinstance(decl.type, CodeType) else ()
    if name not in known:
        yield part_fault(part, f"{table}.{column} har ikke koden «{name}»", suggestion(name, known), *where)


def _services(rules: RuleSet) -> list[RuleDocument]:
    """The national service documents."""
    found = [rules.library.read(source) for source in rules.library.rule_sources if source.service and not source.municipality]
    return [document for document in found if isinstance(document, RuleDocument)]

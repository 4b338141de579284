"""The template of a letter (``brevmal``): its sections and blocks, what each block tells, and which rules judge the whole.

What a letter must hold is in the law, so a block only says which facts about the letter it answers (``sier``); the rules named in
``prøves_av`` say what is lacking.  Where no rule has the demand as a condition, the block cites it (``krav``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Literal

from pydantic import Field

from allocation.documents import read_as, source_of
from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, Funn
from allocation.language.document import RuleDocument
from allocation.language.faults import part_fault, suggestion
from allocation.language.fields import Address, DocumentId, FactCode, LawId, Name, Part, Sted, Text, YesNo
from allocation.language.nodes import BoolType
from allocation.language.rule_model import Period
from allocation.values.numbers import format_date

TYPE = "brevmal"
Content = Literal[
    "omfang",
    "periode",
    "fastsatt",
    "grunnen",
    "hensyn",
    "opplysninger",
    "regler",
    "vilkår",
    "lesemåter",
    "verdier",
    "fra_kommunen",
]
When = Literal["innvilget", "delvis_innvilget", "avslått", "fastsatt", "ikke_avgjort"]
BUILT_IN = ("tema", "avgjort_av", "avgjort_dato")
COMPUTED = ("bygger_på_skjønn",)
PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Requirement(Part):
    """Where the law demands what a block says."""

    lov: LawId
    sted: Sted


class Block(Part):
    """A paragraph (``tekst``) or a list of what is known (``av``).

    ``når``: with which results of the decision it belongs; always when empty.  ``sier``: the facts about the letter that it
    answers; a list is a table's codes, and a name of ``hent`` is that number.  ``uten``: what the letter lacks without it;
    a block that has none may have nothing to say.
    """

    id: Name
    tekst: Text | None = None
    tekst_nn: Text | None = None
    av: Content | None = None
    når: tuple[When, ...] = ()
    sier: dict[Name, Any] = Field(default_factory=dict)
    krav: Requirement | None = None
    uten: Text | None = None
    uten_nn: Text | None = None


class Section(Part):
    id: Name
    overskrift: Text | None = None
    overskrift_nn: Text | None = None
    blokker: tuple[Block, ...]


class Fetched(Part):
    """A value that a rule gives, put into the text; ``ord``: what its codes are called there."""

    av: Address
    ord: dict[FactCode, Text] = Field(default_factory=dict)
    ord_nn: dict[FactCode, Text] = Field(default_factory=dict)


class MergeField(Part):
    """What the caseworker's system fills in."""

    tekst: Text
    tekst_nn: Text


class Template(Part):
    """``saken``: facts that follow from what kind of letter it is.  ``sendes_når``: the rule that says when it is to be sent."""

    id: DocumentId
    type: Literal["brevmal"]
    tittel: Text
    tittel_nn: Text
    overskrift: Text
    overskrift_nn: Text
    i_kraft: Period
    krever_avgjørelse: YesNo
    prøves_av: tuple[DocumentId, ...] = ()
    sendes_når: DocumentId | None = None
    saken: dict[Name, Any] = Field(default_factory=dict)
    felt: dict[Name, MergeField] = Field(default_factory=dict)
    hent: dict[Name, Fetched] = Field(default_factory=dict)
    seksjoner: tuple[Section, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Every block, in order."""
        return tuple(block for section in self.seksjoner for block in section.blokker)

    @property
    def says(self) -> frozenset[str]:
        """The facts and tables about the letter that its blocks answer."""
        return frozenset(name for block in self.blocks for name in block.sier)


def templates(rules: RuleSet) -> tuple[str, ...]:
    """The ids of the templates of a rule set."""
    return tuple(sorted(source.id or "" for source in rules.library.other_sources if source.kind == TYPE))


def load_template(rules: RuleSet, name: str, day: date) -> Template:
    """The template with that id.  Raises DokumentFeil where there is none, or not on that day."""
    template = read_template(source_of(rules, TYPE, name, "Brevmalen"))
    first, last = template.i_kraft.fra, template.i_kraft.til
    if (first is not None and day < first) or (last is not None and day > last):
        message = f"brevmalen {name} gjelder ikke {format_date(day)}"
        raise DokumentFeil(part_fault(template, message, "bruk en mal som gjelder den dagen", "i_kraft"))
    return template


def read_template(source: Source) -> Template:
    """A ``brevmal`` document from its file.  Raises YamlFeil or DokumentFeil with every fault."""
    template = read_as(Template, source)
    if faults := list(_faults(template)):
        raise DokumentFeil(faults)
    return template


def _faults(template: Template) -> Iterator[Funn]:
    known = {*template.felt, *template.hent, *BUILT_IN}
    yield from _texts(template, "overskrift", known)
    yield from _twice(template.seksjoner, "avsnittet")
    yield from _twice(template.blocks, "blokken")
    for section in template.seksjoner:
        yield from _texts(section, "overskrift", known)
    for block in template.blocks:
        yield from _texts(block, "tekst", known)
        yield from _texts(block, "uten", known)
        if (block.tekst is None) == (block.av is None):
            yield part_fault(block, "blokken skal ha enten tekst eller av", "skriv én av dem", "id")
        if block.krav is not None and block.uten is None:
            yield part_fault(block, "blokken er et krav, men sier ikke hva brevet mangler uten den", "skriv uten: …", "krav")


def _texts(part: Part, key: str, known: Iterable[str]) -> Iterator[Funn]:
    nb, nn = getattr(part, key), getattr(part, f"{key}_nn")
    if (nb is None) != (nn is None):
        yield part_fault(part, f"{key} står bare på én målform", f"skriv både {key} og {key}_nn", key if nb else f"{key}_nn")
    if nb is not None and nn is not None and set(PLACEHOLDER.findall(nb)) != set(PLACEHOLDER.findall(nn)):
        yield part_fault(part, "målformene har ikke de samme feltene i klammer", "skriv de samme på begge", f"{key}_nn")
    for name in PLACEHOLDER.findall(nb or ""):
        if name not in known:
            yield part_fault(part, f"det finnes ikke noe felt «{name}»", suggestion(name, known), key)


def _twice(parts: Iterable[Section | Block], what: str) -> Iterator[Funn]:
    seen: set[str] = set()
    for part in parts:
        if part.id in seen:
            yield part_fault(part, f"{what} «{part.id}» står to ganger", "gi den ene et annet navn", "id")
        seen.add(part.id)


def check_template(rules: RuleSet, source: Source) -> list[Funn]:
    """Every fault in a ``brevmal`` document: its form, and rules, facts and values that are not there."""
    template = read_template(source)
    return [*_rules_named(rules, template), *_facts_named(rules, template)]


def _rules_named(rules: RuleSet, template: Template) -> Iterator[Funn]:
    known = [each.id or "" for each in rules.library.rule_sources]
    for index, rule in enumerate(template.prøves_av):
        if rule not in known:
            yield part_fault(template, f"regelen «{rule}» finnes ikke", suggestion(rule, known), "prøves_av", index)
    if template.sendes_når is not None and template.sendes_når not in known:
        help = suggestion(template.sendes_når, known)
        yield part_fault(template, f"regelen «{template.sendes_når}» finnes ikke", help, "sendes_når")
    for fetched in template.hent.values():
        rule, _, value = fetched.av.partition("/")
        if rule not in known:
            yield part_fault(fetched, f"regelen «{rule}» finnes ikke", suggestion(rule, known), "av")
        elif value not in (gives := _gives(rules, rule)):
            yield part_fault(fetched, f"{rule} gir ingen verdi «{value}»", suggestion(value, gives), "av")


def _gives(rules: RuleSet, rule: str) -> tuple[str, ...]:
    source = rules.library.source(rule)
    document = None if source is None else rules.library.read(source)
    return tuple(document.gir) if isinstance(document, RuleDocument) else ()


def _facts_named(rules: RuleSet, template: Template) -> Iterator[Funn]:
    facts, tables = rules.vocabulary.facts, rules.vocabulary.tables
    said: list[tuple[Part, tuple[str, ...], str, Any]] = [
        *((template, ("saken", name), name, value) for name, value in template.saken.items()),
        *((block, ("sier", name), name, value) for block in template.blocks for name, value in block.sier.items()),
    ]
    for part, place, name, value in said:
        if isinstance(value, list):
            yield from _codes(rules, part, place, name, value)
        elif name not in facts:
            yield part_fault(part, f"det finnes ingen opplysning «{name}»", suggestion(name, (*facts, *tables)), *place)
        elif value not in (*COMPUTED, *template.hent) and isinstance(facts[name].type, BoolType) and value not in ("ja", "nei"):
            yield part_fault(part, f"«{value}» er ikke et svar på {name}", "skriv ja eller nei", *place)


def _codes(rules: RuleSet, part: Part, place: tuple[str, ...], name: str, codes: list[Any]) -> Iterator[Funn]:
    table = rules.vocabulary.tables.get(name)
    if table is None or len(table.fields) != 1:
        yield part_fault(part, f"«{name}» er ikke en liste med ett felt", "skriv for eksempel opplyst: [klagefrist]", *place)
        return
    (field,) = table.fields.values()
    for code in codes:
        if code not in field.codes:
            yield part_fault(part, f"«{code}» er ikke en av kodene i {name}", suggestion(str(code), field.codes), *place)

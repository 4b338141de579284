"""Checks of documents beyond their form: every rule compiles on every day it changes, with every overlay and reading."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date

from allocation.engine.build import Builder, build_program
from allocation.engine.demands import check_demands
from allocation.engine.departures import CLAMPED
from allocation.engine.fact_scope import FAR_FUTURE
from allocation.engine.library import Library, Source
from allocation.engine.notes import check_notes
from allocation.engine.renewals import endless_settings, endless_values
from allocation.engine.resolved import shadowed, unknown_facts, unresolved
from allocation.engine.rules import RuleSet
from allocation.engine.stack import Stack, days
from allocation.engine.text_numbers import numbers_that_hold, text_numbers
from allocation.errors import Funn, TildelingFeil
from allocation.facts.case import Case
from allocation.facts.values import read_value
from allocation.facts.vocabulary import FactSource, Vocabulary
from allocation.language import nodes as n
from allocation.language.document import Document, FactsDocument, OverlayDocument, RuleDocument, parse_document
from allocation.language.faults import part_fault
from allocation.language.limiting_words import limiting_words
from allocation.language.nodes import Program
from allocation.language.tree import to_plain
from allocation.language.upgrade import remarks, says_today
from allocation.language.who_may_tell import without_basis
from allocation.language.yamltree import read_tree
from allocation.rooms import check_document
from allocation.values.numbers import VerdiFeil

_MOST_SEGMENTS = 500


def check_rules(rules: RuleSet, names: Container[str] | None = None) -> list[Funn]:
    """The documents of a rule set, each fault once.  ``names``: the files that are looked at, with the documents that refer to
    them; all when None."""
    findings: list[Funn] = []
    looked_at = _with_users(rules.library, names)
    others = [source for source in rules.library.other_sources if names is None or source.name in names]
    for source in looked_at:
        try:
            rules.library.read(source)
        except TildelingFeil as error:
            findings += error.findings
    findings += check_demands(Builder(rules.stack, FAR_FUTURE, {}))
    for source in rules.library.facts_sources:
        if names is None or source.name in names:
            findings += _definitions(source)
    if findings:
        return _once(findings)
    for source in looked_at:
        findings += _form(rules.library, rules.vocabulary, source)
    stack = Stack(rules.library, rules.vocabulary, ())
    for source in (each for each in looked_at if not each.overlay):
        findings += _elsewhere(findings, check_rule(stack, source.id or ""))
    findings += [finding for source in others for finding in check_document(rules, source)]
    if findings:
        return _once(findings)
    for source in (each for each in looked_at if each.overlay):
        overlay = rules.library.read(source)
        if isinstance(overlay, OverlayDocument):
            findings += check_overlay(rules.library, rules.vocabulary, overlay)
    return _once(findings)


def _with_users(library: Library, names: Container[str] | None) -> list[Source]:
    """The rule documents and overlays of some files, and those that name one of them."""
    every = [*library.rule_sources, *library.overlay_sources]
    if names is None:
        return every
    own = [source for source in every if source.name in names]
    ids = [source.id.encode() for source in own if source.id]
    return [source for source in every if source in own or any(name in source.content for name in ids)]


def check_source(rules: RuleSet, source: Source) -> list[Funn]:
    """One document, laid on a rule set (it replaces the one with its id)."""
    if source.kind is not None:
        return check_document(rules, source)
    parse_document(source.content, source.name)
    library = _with(rules, source)
    document = library.read(source)
    findings = _form(library, rules.vocabulary, source)
    if isinstance(document, OverlayDocument):
        return _once([*findings, *_elsewhere(findings, check_overlay(library, rules.vocabulary, document))])
    return _once([*findings, *_elsewhere(findings, check_rule(Stack(library, rules.vocabulary, ()), source.id or ""))])


def _form(library: Library, vocabulary: Vocabulary, source: Source) -> list[Funn]:
    """What a document says that points at nothing or has a fact's name, and what it must say in today's format and does not."""
    document = library.read(source)
    if isinstance(document, FactsDocument):
        return []
    found = [*unresolved(document, library), *shadowed(document, vocabulary), *unknown_facts(document, vocabulary)]
    return [*found, *([*_lacks(source, document), *_notes(library, source)] if _of_today(source) else ())]


def remarks_on(source: Source) -> list[Funn]:
    """What a municipality's document of an earlier format lacks today; it is read all the same."""
    if source.id is None or _of_today(source):
        return []
    document = parse_document(source.content, source.name)
    numbers = numbers_that_hold(document) if isinstance(document, RuleDocument) else []
    return [*_lacks(source, document), *numbers]


def _lacks(source: Source, document: Document) -> list[Funn]:
    endless = [] if isinstance(document, FactsDocument) else list(endless_values(document))
    return [*remarks(read_tree(source.content, source.name)), *endless]


def _of_today(source: Source) -> bool:
    """Must the document say all that today's format asks for?  One of a municipality only where it says that it is of today."""
    return source.municipality is None or says_today(read_tree(source.content, source.name))


def _asked(library: Library, document_id: str) -> bool:
    source = library.source(document_id)
    return source is not None and _of_today(source)


def _notes(library: Library, source: Source) -> list[Funn]:
    document = library.read(source)
    if isinstance(document, FactsDocument):
        return []

    def reading_at(home: str, name: str) -> bool:
        base = _base(library, home)
        added = [change.lesemåter for change in getattr(document, "endringer", ())]
        return any(name in found for found in (*added, {} if base is None else base.lesemåter))

    return list(check_notes(document, library.waiting_notes, reading_at))


def _with(rules: RuleSet, source: Source) -> Library:
    kept = [s for s in (*rules.library.rule_sources, *rules.library.overlay_sources) if s.id != source.id]
    return Library(rules.library.folders, [*kept, *rules.library.facts_sources, source])


def check_overlay(library: Library, vocabulary: Vocabulary, overlay: OverlayDocument) -> list[Funn]:
    """An overlay on the national documents, and a proposal also on its municipality's own: addresses, conflicts, and every
    document it changes on every day it changes."""
    stack = Stack(library, vocabulary, (*library.beneath([overlay]), overlay))
    first, last = days(overlay.gjelder)
    try:
        stack.check_overlays()
    except TildelingFeil as error:
        return list(error.findings)
    asked = _asked(library, overlay.id)
    findings = list(endless_settings(overlay, lambda name: _base(library, name))) if asked else []
    for document_id in dict.fromkeys(c.address.partition("/")[0] for c in overlay.endringer):
        findings += check_rule(stack, document_id, first, last)
    return findings


def _base(library: Library, document_id: str) -> RuleDocument | None:
    source = library.source(document_id)
    document = None if source is None else library.read(source)
    return document if isinstance(document, RuleDocument) else None


def check_rule(stack: Stack, rule: str, first: int | None = None, last: int | None = None) -> list[Funn]:
    """Compile a rule for every span of days from where it is in force to the far future, under every reading."""
    findings: list[Funn] = []
    try:
        document = stack.document(rule, first if first is not None else FAR_FUTURE)
        day = first if first is not None else _start(document)
        findings += text_numbers(stack, stack.written(rule, day), day, may_hold=not _asked(stack.library, rule))
        findings += _presumptions(stack.vocabulary, document)
        for _ in range(_MOST_SEGMENTS):
            program = build_program(stack, rule, day, {})
            findings += _roles(document, program)
            findings += _without_supplier(stack.vocabulary, program)
            if program.last >= (FAR_FUTURE if last is None else last):
                break
            day = program.last + 1
        for name, reading in document.lesemåter.items():
            for choice in reading.velg:
                build_program(stack, rule, day, {f"{rule}/{name}": choice})
    except TildelingFeil as error:
        findings += error.findings
    return findings


def _roles(document: RuleDocument, program: Program) -> Iterator[Funn]:
    """Results whose type is not that of their role."""
    for result in program.results:
        truth = isinstance(program.slots[result.slot].type, n.BoolType)
        number = isinstance(program.slots[result.slot].type, n.NumType)
        if result.role and result.name in document.gir and not (truth if result.role == CLAMPED else number):
            wanted = "ja/nei" if result.role == CLAMPED else "et tall"
            message = f"rollen «{result.role}» krever {wanted}"
            yield part_fault(document.gir[result.name], message, "ta bort rolle, eller la «av» vise til en annen verdi", "rolle")


def _presumptions(vocabulary: Vocabulary, document: RuleDocument) -> Iterator[Funn]:
    """What is presumed is a fact that can be given, and the value one that it can have."""
    for name, presumption in document.antakelser.items():
        decl = vocabulary.facts.get(name)
        if decl is None or decl.derived or decl.is_judgement:
            message = f"«{name}» er ikke en opplysning som kan antas"
            help = vocabulary.suggest(name) or "skriv navnet på en opplysning som ikke er avledet og ikke er et skjønn"
            yield part_fault(document, message, help, "antakelser", name)
            continue
        try:
            read_value(decl.type, presumption.verdi)
        except VerdiFeil as fault:
            yield part_fault(presumption, str(fault.findings[0].message), fault.findings[0].help, "verdi")


def _without_supplier(vocabulary: Vocabulary, program: Program) -> Iterator[Funn]:
    """The facts that a rule can wait for, and that nobody is said to supply."""
    facts = [vocabulary.facts[name] for name, _ in program.facts]
    fields = [vocabulary.tables[use.name].fields[name] for use in program.tables for name, _ in use.fields]
    for decl in (*facts, *fields):
        if not decl.who and not decl.derived and not decl.read_of:
            where = (decl.table, decl.name) if decl.table else (decl.name,)
            name = ".".join(where)
            message = f"en regel kan vente på «{name}», og ingen er sagt å kunne gi den"
            yield Funn(message, "skriv hvem: søker, kommunen, lege, nav eller skatteetaten", decl.file, where=where)


def _start(document: RuleDocument) -> int:
    for period in (document.modellert, document.i_kraft):
        first, _ = days(period)
        if first is not None:
            return first
    return date(2000, 1, 1).toordinal()


def check_vocabulary(source: Source) -> list[Funn]:
    """One fact vocabulary by itself."""
    document = parse_document(source.content, source.name)
    assert isinstance(document, FactsDocument)
    plain = to_plain(document.tree)
    assert isinstance(plain, dict)
    Vocabulary.build([FactSource(plain, source.name, document.tree)])
    return [*limiting_words(document), *without_basis(document)]


def _definitions(source: Source) -> list[Funn]:
    document = parse_document(source.content, source.name)
    return [*limiting_words(document), *without_basis(document)] if isinstance(document, FactsDocument) else []


def check_case(rules: RuleSet, content: bytes, file: str) -> list[Funn]:
    """A case file against the vocabulary and its JSON Schema, and the addresses it gives values for."""
    from allocation.facts.checking import check  # jsonschema is loaded only when it is asked for

    case = Case.parse(content, rules.vocabulary, file)
    tree = read_tree(content, file)
    findings = check(to_plain(tree), rules.vocabulary, file, tree)
    for given in case.given:
        document_id, _, name = given.address.partition("/")
        source = rules.library.source(document_id)
        if source is None or not name:
            message = f"Adressen «{given.address}» finnes ikke."
            findings.append(Funn(message, "Skriv dokument/id; se «tildeling vis».", file=file, where=("oppgitt", given.address)))
    return findings


def _elsewhere(told: list[Funn], more: Iterable[Funn]) -> list[Funn]:
    """The faults that are not at a place where one is told already."""
    places = {(fault.file, fault.line, fault.column) for fault in told if fault.line is not None}
    return [fault for fault in more if (fault.file, fault.line, fault.column) not in places]


def _once(findings: Iterable[Funn]) -> list[Funn]:
    return list(dict.fromkeys(findings))

"""``tildeling fakta``: the vocabulary, or one fact or table of it."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator

from allocation.answers.words import cite
from allocation.cli import common
from allocation.cli.finding import hits, words_of
from allocation.cli.norwegian import Parser, UsageFault
from allocation.cli.tables import print_rows
from allocation.engine.rules import RuleSet
from allocation.errors import sentence
from allocation.facts.vocabulary import FactDecl, Vocabulary
from allocation.values.numbers import format_number

EXAMPLE = """tildeling fakta alder
tildeling fakta timer uke"""


def configure(parser: Parser) -> None:
    parser.argument("ORD", "en opplysning eller tabell, eller ord å lete etter; uten ord vises alle", many=True, optional=True)
    common.rule_options(parser)
    common.format_option(parser)


def run(args: Namespace) -> int:
    rules = common.rules_of(args)
    vocabulary = rules.vocabulary
    if args.format == "json":
        common.print_json({"opplysninger": [fact_data(decl) for decl in _asked_for(vocabulary, " ".join(args.ord))]})
        return 0
    if args.ord:
        return _one(rules, " ".join(args.ord))
    print_rows(("OPPLYSNING", "SLAG", "HVA DEN ER"), [_row(decl) for decl in vocabulary.facts.values()])
    for table in vocabulary.tables.values():
        print(f"\nTabellen {table.name}: {table.text}")
        print_rows(("FELT", "SLAG", "HVA DET ER"), [_row(decl) for decl in table.fields.values()])
    return 0


def _row(decl: FactDecl) -> tuple[str, str, str]:
    return decl.name, kind_of(decl), decl.text or decl.question


def kind_of(decl: FactDecl) -> str:
    """The kind of a fact in words, with its unit."""
    kind = decl.kind if decl.answer is None else f"skjønn ({decl.answer})"
    return f"{kind}, {decl.unit.name}" if decl.unit is not None and not decl.unit.is_neutral else kind


def _one(rules: RuleSet, written: str) -> int:
    vocabulary = rules.vocabulary
    table, _, field = written.partition(".")
    found = vocabulary.find(field, table) if field else vocabulary.find(vocabulary.canonical(written) or written)
    if found is None and written in vocabulary.tables:
        print(f"Tabellen {written}: {vocabulary.tables[written].text}\n")
        print_rows(("FELT", "SLAG", "HVA DET ER"), [_row(decl) for decl in vocabulary.tables[written].fields.values()])
        return 0
    if found is None and (near := _search(vocabulary, written)):
        print_rows(("OPPLYSNING", "SLAG", "HVA DEN ER"), [_row_of(decl) for decl in near])
        print("\nSkriv tildeling fakta NAVN for alt om én av dem, også hvilke regler som leser den.")
        return 0
    if found is None:
        raise _nothing(vocabulary, written)
    for head, text in (*describe(found), *_read_by(rules, found)):
        print(f"{head:<14} {text}")
    return 0


def _nothing(vocabulary: Vocabulary, written: str) -> UsageFault:
    return UsageFault(
        f"Det finnes ingen opplysning som heter «{written}», og ordet står ikke i noen av dem.",
        sentence(vocabulary.suggest(written) or "se «tildeling fakta» for dem som finnes"),
    )


def _asked_for(vocabulary: Vocabulary, written: str) -> list[FactDecl]:
    """The fact, the fields of the table, or what has the words in it; all without words.  Raises UsageFault for none."""
    table, _, field = written.partition(".")
    found = vocabulary.find(field, table) if field else vocabulary.find(vocabulary.canonical(written) or written)
    if found is not None:
        return [found]
    if written in vocabulary.tables:
        return list(vocabulary.tables[written].fields.values())
    near = _search(vocabulary, written)
    if not near:
        raise _nothing(vocabulary, written)
    return near


def fact_data(decl: FactDecl) -> dict[str, object]:
    """A fact or field of a table as data."""
    return {
        "navn": decl.name,
        "tabell": decl.table or None,
        "slag": decl.kind,
        "svar": decl.answer,
        "enhet": decl.unit.name if decl.unit is not None else None,
        "koder": dict(decl.codes),
        "tekst": decl.text,
        "spørsmål": decl.question,
        "hvem": decl.who or None,
        "følsomhet": decl.sensitivity,
        "momenter": list(decl.factors),
        "avledet": bool(decl.derived),
    }


def _search(vocabulary: Vocabulary, written: str) -> list[FactDecl]:
    """The facts and fields that have the words in their name, texts, codes or factors; those with them in the name first."""
    words = words_of(written)
    every = [*vocabulary.facts.values(), *(decl for table in vocabulary.tables.values() for decl in table.fields.values())]
    found = [
        decl
        for decl in every
        if hits(words, (decl.name, decl.table, decl.text, decl.text_nn, decl.question, decl.question_nn, *_told(decl)))
    ]
    return sorted(found, key=lambda decl: not hits(words, (decl.name,)))


def _told(decl: FactDecl) -> Iterator[str]:
    for codes in (decl.codes, decl.codes_nn):
        yield from codes
        yield from codes.values()
    yield from (*decl.factors, *decl.factors_nn)


def _row_of(decl: FactDecl) -> tuple[str, str, str]:
    """A row of its own: what it is, and what is asked, so that those that are nearly the same can be told apart."""
    name = f"{decl.table}.{decl.name}" if decl.table else decl.name
    asked = f" ({decl.question})" if decl.question and decl.text else ""
    return name, kind_of(decl), (decl.text or decl.question) + asked


def _read_by(rules: RuleSet, decl: FactDecl) -> list[tuple[str, str]]:
    """The rules whose text names the fact."""
    word = re.compile(rf"(?<![\wæøå]){re.escape(decl.name)}(?![\wæøå])")
    sources = [source for source in rules.library.rule_sources if rules.holds(source) and source.id]
    readers = [source.id or "" for source in sources if word.search(source.content.decode("utf-8", "replace"))]
    return [("Leses av", ", ".join(readers))] if readers else []


def describe(decl: FactDecl) -> list[tuple[str, str]]:
    """Everything declared about a fact, as rows."""
    rows = [("Opplysning", decl.name), ("Slag", kind_of(decl)), ("Hva den er", decl.text)]
    rows += [
        ("Spørsmål", decl.question),
        ("Nynorsk", decl.question_nn),
        ("Hvem", decl.who),
        ("Hjemmel", "; ".join(cite(f"{law} {place}".strip(), "", "nb") for law, place in decl.who_basis)),
        ("Følsomhet", decl.sensitivity),
    ]
    if decl.kind == "tall" and decl.lo is not None and decl.hi is not None and decl.unit is not None:
        low, high = (format_number(value, decl.scale, decl.unit) for value in (decl.lo, decl.hi))
        rows.append(("Område", f"{low} til {high}"))
    for code, text in decl.codes.items():
        rows += [("Kode", f"{code}: {text}"), ("Nynorsk", decl.codes_nn.get(code, ""))]
    rows += [("Momenter", "; ".join(decl.factors)), ("Nynorsk", "; ".join(decl.factors_nn))]
    rows += [("Regnes ut som", decl.derived)] if decl.derived else []
    rows += [("Aktuell når", decl.applies_when)] if decl.applies_when else []
    return [(head, text) for head, text in rows if text]

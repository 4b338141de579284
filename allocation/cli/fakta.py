"""``tildeling fakta``: the vocabulary, or one fact or table of it."""

from __future__ import annotations

from argparse import Namespace

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.cli.tables import print_rows
from allocation.errors import sentence
from allocation.facts.vocabulary import FactDecl, Vocabulary
from allocation.values.numbers import format_number

EXAMPLE = "tildeling fakta alder"


def configure(parser: Parser) -> None:
    parser.argument("NAVN", "en opplysning eller tabell; uten navn vises alle", optional=True)
    common.rule_options(parser)


def run(args: Namespace) -> int:
    vocabulary = common.rules_of(args).vocabulary
    if args.navn:
        return _one(vocabulary, args.navn)
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


def _one(vocabulary: Vocabulary, written: str) -> int:
    table, _, field = written.partition(".")
    found = vocabulary.find(field, table) if field else vocabulary.find(vocabulary.canonical(written) or written)
    if found is None and written in vocabulary.tables:
        print(f"Tabellen {written}: {vocabulary.tables[written].text}\n")
        print_rows(("FELT", "SLAG", "HVA DET ER"), [_row(decl) for decl in vocabulary.tables[written].fields.values()])
        return 0
    if found is None:
        raise UsageFault(
            f"Det finnes ingen opplysning som heter «{written}».",
            sentence(vocabulary.suggest(written) or "se «tildeling fakta» for dem som finnes"),
        )
    for head, text in describe(found):
        print(f"{head:<14} {text}")
    return 0


def describe(decl: FactDecl) -> list[tuple[str, str]]:
    """Everything declared about a fact, as rows."""
    rows = [("Opplysning", decl.name), ("Slag", kind_of(decl)), ("Hva den er", decl.text)]
    rows += [
        ("Spørsmål", decl.question),
        ("Nynorsk", decl.question_nn),
        ("Hvem", decl.who),
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

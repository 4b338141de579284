"""What must hold among the facts (``krav``), compiled for one rule as a program of its own beside the rule's.

It reads the facts as they stand.  Where a demand is false on the day, the facts it concerns are unknown to the rule, and the
answer says that they contradict each other.  A derived fact that is also given makes a demand by itself: the two must agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from allocation.engine.fact_scope import FactScope
from allocation.errors import Funn, UttrykkFeil, VokabularFeil
from allocation.facts.vocabulary import DemandDecl, FactDecl, TableDecl, Vocabulary
from allocation.language import nodes as n
from allocation.language import syntax
from allocation.language.parser import parse
from allocation.language.typing import type_expression

if TYPE_CHECKING:
    from allocation.engine.build import Builder


_NAME = "krav"  # of the program: the same for all rules, so that those with the same demands share it


def demands_of(builder: Builder, program: n.Program) -> n.Demands | None:
    """The demands that concern what a program reads.  ``builder``: a new one, for the same day."""
    vocabulary = builder.stack.vocabulary
    read = {*(name for name, _ in program.facts), *(use.name for use in program.tables)}
    wanted = [decl for decl in vocabulary.demands.values() if not read.isdisjoint(_concerned(vocabulary, decl))]
    made = [_demand(builder, decl) for decl in wanted]
    made += [_agreement(builder, name) for name in sorted(program.derived)]
    made += [_key(builder, vocabulary.tables[use.name]) for use in program.tables if vocabulary.tables[use.name].key]
    items = tuple(item for item in made if item.derived or not read.isdisjoint((*item.facts, *item.tables)))
    return n.Demands(builder.alone(_NAME), items) if items else None


def check_demands(builder: Builder) -> list[Funn]:
    """Every demand of the vocabulary, compiled: what is wrong with it, at its place in the document."""
    found: list[Funn] = []
    for decl in builder.stack.vocabulary.demands.values():
        try:
            _demand(builder, decl)
        except VokabularFeil as error:
            found += error.findings
    return found


def _demand(builder: Builder, decl: DemandDecl) -> n.Demand:
    vocabulary = builder.stack.vocabulary
    for name in decl.concerns:
        if name not in vocabulary.facts and name not in vocabulary.tables:
            raise _fault(decl, f"«{name}» er verken opplysning eller tabell", vocabulary.suggest(name))
    expr: n.Expr
    if decl.excludes:
        items = [_truth(builder, decl, text) for text in decl.excludes]
        pairs = [n.Not(n.And((a, b))) for i, a in enumerate(items) for b in items[i + 1 :]]
        expr = n.And(tuple(pairs))
        needs = tuple(frozenset(_reads(builder, item)) for item in items) if len(items) == 2 else ()
    else:
        expr, needs = _truth(builder, decl, decl.expression or ""), ()
    reads = dict.fromkeys(_reads(builder, expr))
    concerned = decl.concerns or tuple(reads)
    return n.Demand(
        decl.name,
        _slot(builder, f"krav/{decl.name}", expr),
        tuple(name for name in concerned if name in vocabulary.facts),
        tuple(name for name in concerned if name in vocabulary.tables),
        needs or (frozenset(reads),),
        decl.text,
        decl.text_nn or decl.text,
    )


def _agreement(builder: Builder, address: str) -> n.Demand:
    """A derived fact that is given as well: the two agree, in every row where it is a field."""
    table, _, name = address.rpartition(".")
    decl = builder.stack.vocabulary.fact(name, table or None)
    given = _given_or(builder, decl)
    expr: n.Expr
    if table:
        differs = builder.hoist(n.Compare("<>", given.given, given.computed), table)
        expr = n.Not(n.Exists(table, differs))
    else:
        expr = n.Compare("=", given.given, given.computed)
    needs = (frozenset((table or name,)),)
    slot = _slot(builder, f"krav/{address}", expr)
    return n.Demand(address, slot, (), (), needs, decl.text, decl.text_nn or decl.text, derived=True)


def _key(builder: Builder, table: TableDecl) -> n.Demand:
    """No two rows have the same key."""
    for name in table.key:
        builder.read(table.fields[name])
    names = ", ".join(name.replace("_", " ") for name in table.key)
    text, text_nn = f"To rader i {table.name} kan ikke ha samme {names}", f"To rader i {table.name} kan ikkje ha same {names}"
    return n.Demand(f"{table.name}.nøkkel", -1, (), (table.name,), (frozenset((table.name,)),), text, text_nn, key=table.key)


def _given_or(builder: Builder, decl: FactDecl) -> n.GivenOr:
    reference = builder.fact(decl)
    assert isinstance(reference, n.Ref)
    found = next(node for node in _inside(builder.slots[reference.slot].expr) if isinstance(node, n.GivenOr))
    return found


def _truth(builder: Builder, decl: DemandDecl, text: str) -> n.Expr:
    try:
        expr = type_expression(text, parse(text), FactScope(builder))
    except UttrykkFeil as error:
        raise _fault(decl, error.findings[0].message, error.findings[0].help) from None
    if not isinstance(expr.type, n.BoolType):
        raise _fault(decl, "et krav skal være ja/nei", "sammenlign med noe, for eksempel x <= y")
    return expr


def _fault(decl: DemandDecl, message: str, help: str) -> VokabularFeil:
    return VokabularFeil(Funn(f"kravet «{decl.name}»: {message}", help, decl.file, where=decl.place))


def _slot(builder: Builder, key: str, expr: n.Expr) -> int:
    return builder.add(n.Slot(0, key, "krav", expr, n.BOOL))


def _inside(node: n.Expr) -> Iterator[n.Expr]:
    yield node
    for part in n.parts(node):
        yield from _inside(part)


def _reads(builder: Builder, node: n.Expr) -> Iterator[str]:
    """The facts and tables that an expression rests on, through the slots it reads."""
    for part in _inside(node):
        match part:
            case n.Read(_, fact, table):
                yield table or fact
            case n.Ref(_, slot):
                yield from _reads(builder, builder.slots[slot].expr)
            case n.Sum(table=table) | n.Count(table=table) | n.Exists(table=table):
                yield table


def _concerned(vocabulary: Vocabulary, decl: DemandDecl) -> frozenset[str]:
    """The facts and tables that a demand may concern, by the words of its expressions (and of the derived facts in them)."""
    if decl.concerns:
        return frozenset(decl.concerns)
    found: set[str] = set()
    waiting = list(_words((decl.expression or "", *decl.excludes)))
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        if name in vocabulary.tables or name in vocabulary.facts:
            found.add(name)
        if (fact := vocabulary.facts.get(name)) is not None:
            waiting += _words(tuple(text for text in (fact.derived, fact.applies_when) if text))
    return frozenset(found)


@lru_cache(maxsize=1024)
def _words(texts: tuple[str, ...]) -> frozenset[str]:
    """The names in expressions; of ``tabell.felt`` the table.  A text that is no expression is told of where it is typed."""
    return frozenset(_names(texts))


def _names(texts: Iterable[str]) -> Iterator[str]:
    for text in filter(None, texts):
        try:
            tree = parse(text)
        except UttrykkFeil:
            continue
        for name in syntax.names(tree):
            prefix, dot, rest = name.partition(".")
            yield rest if prefix == "sak" else prefix if dot else name

"""What a rule that speaks to the person («du») still says of «personen»: its other consequences, and the facts it reads."""

from __future__ import annotations

from collections.abc import Container, Iterator

from allocation.engine.rules import RuleSet
from allocation.language.document import RuleDocument


def untold(rules: RuleSet, names: Container[str]) -> list[str]:
    """The addresses of what lacks ``brevtekst`` in either language, in rules where a consequence has one.

    ``names``: the files that are looked at.
    """
    found: dict[str, None] = {}
    for source in rules.library.rule_sources:
        if source.name in names and b"brevtekst:" in source.content:
            document = rules.library.read(source)
            if isinstance(document, RuleDocument):
                found |= dict.fromkeys(_untold(rules, document))
    return list(found)


def _untold(rules: RuleSet, document: RuleDocument) -> Iterator[str]:
    for name in ("oppfylt", "ikke_oppfylt", "ikke_i_kraft"):
        told = getattr(document.følger, name)
        if told is not None and not (told.brevtekst and told.brevtekst_nn):
            yield f"{document.id}/følger/{name}"
    if document.kontrollert is None:
        return
    program = rules.program(document.id, document.kontrollert)
    read: list[tuple[str, str | None]] = [(name, None) for name, _ in program.facts]
    read += [(name, table.name) for table in program.tables for name, _ in table.fields]
    for name, within in read:
        decl = rules.vocabulary.fact(name, within)
        if not (decl.letter and decl.letter_nn):
            yield f"fakta/{name if within is None else f'{within}.{name}'}"

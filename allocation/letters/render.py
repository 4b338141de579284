"""The reasons as plain text: one paragraph, or every piece under its own heading."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from allocation.letters.phrases import phrase
from allocation.letters.reasons import Condition, Reasons, Weighed

WIDTH = 100


def short_text(found: Reasons, width: int = WIDTH) -> str:
    """One paragraph."""
    return "\n".join(textwrap.wrap(found.kort, width, break_long_words=False))


def full_text(found: Reasons, width: int = WIDTH) -> str:
    """Every piece under a heading of its own; a piece with nothing in it is left out, but the absence of judgement is said."""
    lang = found.språk
    blocks = [f"{phrase('overskrift', lang)}: {found.tittel}\n{found.dato}"]
    no_facts, no_judgement = (phrase("ingen_opplysninger", lang),), (phrase("ingen_skjønn", lang),)
    parts: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("resultat", (found.resultat,)),
        ("regler", found.regler),
        ("opplysninger", found.opplysninger or no_facts),
        ("verdier", found.verdier),
        ("lesemåter", found.lesemåter),
        ("andre_lesemåter", found.andre_lesemåter),
        ("forbehold", found.forbehold),
        ("avvik", found.avvik),
        ("fra_kommunen", found.fra_kommunen),
        ("mangler", found.mangler),
    )
    for key, items in parts:
        if items:
            blocks.append(_block(key, lang, (line for item in items for line in _item(item, 0, width))))
        if key == "opplysninger":
            if found.vilkår:
                blocks.append(_block("vilkår", lang, (line for item in found.vilkår for line in _condition(item, width))))
            said = [line for item in found.skjønn for line in _judgement(item, lang, width)]
            blocks.append(_block("skjønn", lang, said or _item(no_judgement[0], 0, width)))
    return "\n\n".join(blocks)


def _block(key: str, lang: str, lines: Iterator[str] | list[str]) -> str:
    return "\n".join((phrase(key, lang), *lines))


def _item(text: str, depth: int, width: int, mark: str = "– ") -> list[str]:
    head = "  " * depth + mark
    return textwrap.wrap(text, width, initial_indent=head, subsequent_indent=" " * len(head), break_long_words=False)


def _condition(item: Condition, width: int) -> list[str]:
    where = f" ({item.sted})" if item.sted else ""
    because = f" {item.fordi[:1].upper()}{item.fordi[1:]}." if item.fordi else ""
    return _item(f"{item.tekst}{where}: {item.utfall}.{because}", item.depth, width)


def _judgement(item: Weighed, lang: str, width: int) -> Iterator[str]:
    yield from _item(f"{item.gjelder}: {item.svar}.", 0, width)
    when = f" {item.dato}" if item.dato else ""
    yield from _item(f"{phrase('vurdert', lang, item.av)}{when}.", 1, width, "")
    if item.momenter:
        yield from _item(phrase("vekt", lang, "; ".join(item.momenter)), 1, width, "")
    yield from _item(phrase("grunn", lang, item.begrunnelse), 1, width, "")

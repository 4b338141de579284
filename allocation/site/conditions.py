"""The conditions of a document as a list in words: what must hold, where the law says it, and how it is written."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from allocation.answers.words import pick, word
from allocation.facts.vocabulary import Vocabulary
from allocation.language.document import Hjemmel, Node, Quantity, RuleDocument
from allocation.site.places import places
from allocation.site.standing import period_words

_GROUPS: dict[str, tuple[str, str]] = {
    "alle": ("Alle disse må være oppfylt", "Alle desse må vere oppfylte"),
    "én_av": ("Minst ett av disse må være oppfylt", "Minst eitt av desse må vere oppfylt"),
    "ingen": ("Ingen av disse kan være oppfylt", "Ingen av desse kan vere oppfylte"),
    "ikke": ("Dette kan ikke være oppfylt", "Dette kan ikkje vere oppfylt"),
}


_ALONE = ("Dette må være oppfylt", "Dette må vere oppfylt")


@frozen
class Line:
    """A condition or group.  ``group``: the words over its children; ``written``: the expression as it stands in the document."""

    id: str
    text: str
    group: str
    places: tuple[str, ...]
    written: str
    period: str
    burden: str
    children: tuple[Line, ...]


@frozen
class Amount:
    """A named value: what it is, and how it is worked out, one line for each branch."""

    id: str
    text: str
    unit: str
    places: tuple[str, ...]
    written: tuple[str, ...]
    missing: str


@frozen
class Rows:
    """The conditions and values of each row of a table; ``about``: what the table holds."""

    table: str
    about: str
    items: tuple[Line | Amount, ...]


def line(node: Node, grounds: Sequence[Hjemmel], lang: str = "nb") -> Line:
    """A node and everything below it.  ``grounds``: what the document rests on."""
    return Line(
        id=node.id or "",
        text=pick(node.tekst or spaced(node.id or ""), node.tekst_nn or "", lang),
        group=_group(node, lang),
        places=places(node.sted, node.hjemmel, grounds, lang),
        written=node.hvis or "",
        period=period_words(node.gjelder, lang),
        burden=_burden(node, lang),
        children=tuple(line(child, grounds, lang) for child in node.children),
    )


def amount(name: str, quantity: Quantity, grounds: Sequence[Hjemmel], lang: str = "nb") -> Amount:
    """A named value."""
    return Amount(
        id=name,
        text=pick(quantity.tekst or spaced(name), quantity.tekst_nn or "", lang),
        unit=quantity.enhet or "",
        places=places(quantity.sted, (), grounds, lang),
        written=written(quantity),
        missing=pick(quantity.mangler or "", quantity.mangler_nn or "", lang) if unknown(quantity) else "",
    )


def rows(document: RuleDocument, vocabulary: Vocabulary, lang: str = "nb") -> tuple[Rows, ...]:
    """What is worked out for each row of each table."""

    def item(rule: Node | Quantity) -> Line | Amount:
        if isinstance(rule, Node):
            return line(rule, document.hjemmel, lang)
        return amount(rule.id or "", rule, document.hjemmel, lang)

    return tuple(
        Rows(spaced(table), vocabulary.tables[table].text, tuple(item(rule) for rule in rules))
        for table, rules in document.for_hver.items()
    )


def written(quantity: Quantity) -> tuple[str, ...]:
    """The expressions of a value, one for each branch."""
    if quantity.velg is not None:
        return tuple(f"{o.er} hvis {o.hvis}" if o.ellers is None else f"ellers {o.ellers}" for o in quantity.velg)
    return () if unknown(quantity) else (quantity.uttrykk or "",)


def unknown(quantity: Quantity) -> bool:
    """Is the value not known until somebody sets it?"""
    return quantity.velg is None and quantity.uttrykk in (None, "null")


def spaced(name: str) -> str:
    """A name as words."""
    return name.replace("_", " ")


def _group(node: Node, lang: str) -> str:
    """The words over the children; one child alone is no choice."""
    if node.kind not in _GROUPS:
        return ""
    alone = node.kind in ("alle", "én_av") and len(node.children) == 1
    return (_ALONE if alone else _GROUPS[node.kind])[lang == "nn"]


def _burden(node: Node, lang: str) -> str:
    if node.bevis is None:
        return ""
    holder, outcome = word(node.bevis.hos, lang), "ja" if node.bevis.ikke_ført else "nei"
    if lang == "nn":
        return f"Bevisbyrda ligg hos {holder}. Er ho ikkje oppfylt når bevisføringa er avslutta, blir svaret {outcome}."
    return f"Bevisbyrden ligger hos {holder}. Er den ikke oppfylt når bevisføringen er avsluttet, blir svaret {outcome}."

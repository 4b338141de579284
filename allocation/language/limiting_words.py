"""A fact's definition never narrows the law: a word that leaves something out of it has a legal basis, or takes nothing away.

The narrowing of a rule is read, covered and mutated; that of a definition nobody sees.  So ``valider`` asks of each limiting word
in what a fact, a code or a table is called or asked for: where the law says it (``avgrenset_av``), or why it narrows nothing
(``avgrenser_ikke``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from allocation.errors import Funn
from allocation.language.facts_model import FactModel, FactsDocument, FactTable
from allocation.language.faults import part_fault

_NUMBER = r"(?:\d+|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|atten)"
_LIMITING = re.compile(
    r"\b("
    r"bare|berre|kun|utelukkende|utelukkande|eneste|einaste|alene|åleine|"
    r"unntatt|unnateke?n?|unntak|utenom|utanom|uten|utan|(?:holdt|holdes|halde?n?) uten?an?for|"
    r"fra nå|frå no|fra i dag|frå i dag|framover|fremover|heretter|"
    r"(?:regnes|telles|teller|føres|tas|hører) ikke|ikke med|"
    r"blir ikkje (?:rekna|talde?|førde?)|ikkje med|"
    rf"(?:minst|høyst|høgst|over|under|mer enn|meir enn|mindre enn|lenger enn|kortere enn|innen|innan) {_NUMBER}"
    r")\b",
    re.IGNORECASE,
)
_HELP = (
    "vis til loven med avgrenset_av: {lov: …, sted: …}, skriv med avgrenser_ikke hvorfor ordet ikke tar noe bort, "
    "eller skriv teksten uten ordet"
)


def limiting_words(document: FactsDocument) -> Iterator[Funn]:
    """The limiting words in a facts document that are neither cited nor explained."""
    for fact in document.fakta.values():
        yield from _in_fact(fact)
    for table in document.tabeller.values():
        yield from _in(table, {"tekst": table.tekst, "spørsmål": table.spørsmål})
        for fact in table.felt.values():
            yield from _in_fact(fact)


def _in_fact(fact: FactModel) -> Iterator[Funn]:
    if fact.avgrenset_av and fact.avgrenser_ikke:
        message = "definisjonen er både avgrenset av loven og avgrenser ikke"
        yield part_fault(fact, message, "behold én av dem", "avgrenser_ikke")
    found = list(_in(fact, _texts(fact)))
    if not found and (fact.avgrenset_av or fact.avgrenser_ikke):
        key = "avgrenset_av" if fact.avgrenset_av else "avgrenser_ikke"
        yield part_fault(fact, "definisjonen har ingen ord som avgrenser", f"fjern {key}", key)
    elif not (fact.avgrenset_av or fact.avgrenser_ikke):
        yield from found


def _texts(fact: FactModel) -> dict[str, str | None]:
    told = {f"koder.{code}": text for code, text in (*fact.koder.items(), *fact.koder_nn.items())}
    return {
        "tekst": fact.tekst,
        "tekst_nn": fact.tekst_nn,
        "spørsmål": fact.spørsmål,
        "spørsmål_nn": fact.spørsmål_nn,
        "brevtekst": fact.brevtekst,
        "brevtekst_nn": fact.brevtekst_nn,
        **told,
    }


def _in(part: FactModel | FactTable, texts: dict[str, str | None]) -> Iterator[Funn]:
    for key, text in texts.items():
        if text and (word := _LIMITING.search(text)):
            place = key.split(".")
            yield part_fault(part, f"«{word[0]}» avgrenser det opplysningen er, uten at det er sagt hvorfor", _HELP, *place)

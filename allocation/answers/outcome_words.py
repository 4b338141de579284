"""The heading of an answer, its outcome in words, and the conditions that decided it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from allocation.answers.points import rests_on_given
from allocation.answers.proof import ProofNode, proof, proof_of
from allocation.answers.words import cite, join, law_name, pick, place_words, value_words, within, word
from allocation.engine.outcome import wanted
from allocation.engine.stack import covers
from allocation.language.document import Hjemmel
from allocation.values.numbers import format_date
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    from allocation.answers.answer import Answer


def heading(answer: Answer, lang: str) -> str:
    """Title and date of the rule."""
    document = answer.document
    return f"{pick(document.tittel, document.tittel_nn or '', lang)} – {format_date(answer.date, lang)}"


def outcome_lines(answer: Answer, lang: str) -> Iterator[str]:
    """The legal basis, the three arguments where they are not the usual ones, the outcome and what follows."""
    document = answer.document
    places: dict[str, list[str]] = {}
    for item in bases(answer):
        places.setdefault(item.lov, []).append(item.sted or "")
    named = [f"{law_name(law, lang)} {_sections(own, lang)}".strip() for law, own in places.items()]
    yield f"{join(named, lang)} · {document.id}" if named else document.id
    extra = []
    if answer.known_by is not None:
        extra.append(f"{word('kjent_per', lang)} {format_date(answer.known_by, lang)}")
    if answer.evidence == "avsluttet":
        extra.append(word("avsluttet", lang))
    if extra:
        said = " · ".join(extra)
        yield said[:1].upper() + said[1:]
    code = f" ({answer.code})" if answer.code else ""
    yield f"{word('utfall', lang)}: {word(answer.outcome.value, lang).upper()}{code}"
    said = consequence(answer, lang)
    if said:
        yield said
    for given in rests_on_given(answer):
        source = f" ({given.source})" if given.source else ""
        value = value_words(given.type, given.value, lang)
        yield word("bygger_på_oppgitt", lang).format(f"{pick(given.text, given.text_nn, lang) or given.address}: {value}{source}")


def outcome_otherwise(answer: Answer, other: Answer, lang: str) -> Iterator[str]:
    """The outcome of another answer to the same, where it is another."""
    if (other.outcome, other.code) != (answer.outcome, answer.code):
        yield word(other.outcome.value, lang) + (f" ({other.code})" if other.code else "")


def values_otherwise(answer: Answer, other: Answer, lang: str) -> Iterator[str]:
    """The values of another answer to the same that are not what they are in this one."""
    before = answer.results
    for name, result in other.results.items():
        if not wanted(result.when, other.outcome):
            continue
        old = before[name]
        if (result.bounds, result.value, result.given) != (old.bounds, old.value, old.given):
            node = proof_of(other, name)
            gives = answer.document.gir[name]
            said = pick(gives.tekst or node.text or name.replace("_", " "), gives.tekst_nn or node.text_nn, lang)
            yield f"{within(said)}: {value_words(result.type, node.value, lang)}"


def bases(answer: Answer) -> tuple[Hjemmel, ...]:
    """The legal bases of the rule on the date; where none is in force then, all of them."""
    day = answer.date.toordinal()
    found = answer.document.hjemmel
    return tuple(item for item in found if covers(item.gjelder, day)) or found


def _sections(places: list[str], lang: str) -> str:
    """``§§ 8, 9 og 10`` for several whole sections; places inside sections one by one."""
    if len(places) < 2 or any(" ledd " in place or not place for place in places):
        return join([place_words(place, lang) for place in places if place], lang)
    numbers = [place.removeprefix("§ ") for place in places]
    numbers.sort(key=lambda number: [int(part) if part.isdecimal() else 0 for part in number.split(" ")[0].split("-")])
    return f"§§ {join(numbers, lang)}"


def consequence(answer: Answer, lang: str, *, letter: bool = False) -> str:
    """What follows from the outcome, as the document says it; in a ``letter`` as it says it to the person, where it does."""
    document, program = answer.document, answer.evaluation.program
    if program.status == "ikke_modellert":
        return word("ikke_modellert_setning", lang)
    if answer.outcome is Outcome.UNSETTLED:
        return word("uavklart_setning", lang)
    følger = document.følger
    if program.status == "ikke_i_kraft":
        found = følger.ikke_i_kraft
        default = "gjelder_ikke"
    elif answer.outcome is Outcome.FULFILLED:
        found = følger.oppfylt
        default = "oppfylt_setning" if document.vilkår is not None else "beregnet_setning"
    else:
        found = følger.ikke_oppfylt
        default = "ikke_oppfylt_setning"
    if found is None or not found.tekst:
        return word(default, lang)
    said = pick(found.tekst, found.tekst_nn or "", lang)
    if letter and found.brevtekst:
        said = pick(found.brevtekst, found.brevtekst_nn or found.tekst_nn or "", lang)
    cited = [cite(f"{item.lov} {item.sted or ''}".strip(), "", lang) for item in found.hjemmel]
    return f"{said} ({join(cited, lang)})" if cited else said


def deciding(answer: Answer) -> tuple[ProofNode, ...]:
    """The conditions that decided a settled outcome."""
    return tuple(_decided(proof(answer)))


# the value of one condition that decides a group's value by itself
_DECIDES: dict[tuple[str | None, object], bool] = {("alle", False): False, ("ingen", False): True, ("én_av", True): True}


def _decided(node: ProofNode) -> Iterator[ProofNode]:
    """The conditions without conditions beneath them that decided."""
    children = [child for child in node.children if child.kind in ("vilkår", "gruppe") and child.table == node.table]
    if node.kind != "gruppe" or not children or node.group == "ikke":
        if node.slot.index >= 0:
            yield node
        return
    deciding = [child for child in children if child.value is _DECIDES.get((node.group, node.value))]
    if (node.group, node.value) not in _DECIDES:
        for child in children:
            yield from _decided(child)
    elif deciding:
        yield from _decided(deciding[0])
    else:  # given by address: no condition beneath it says so
        yield node

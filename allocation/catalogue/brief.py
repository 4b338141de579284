"""Why a service or another right stands where it does in the grouped answer, as short as jurists write it among themselves: the
place in the law, who judged and when, the ground of a refusal, or what is waited for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from allocation.answers.answer import Answer
from allocation.answers.citing import cited
from allocation.answers.outcome_words import deciding
from allocation.answers.phrases import title
from allocation.answers.proof import ProofNode, proof
from allocation.answers.refusals import Refusal, refusals
from allocation.answers.words import cite, join, within, word
from allocation.catalogue.group import Group
from allocation.catalogue.overview import BesideAnswer
from allocation.catalogue.pieces import Piece, told
from allocation.catalogue.reasons import (
    Beside,
    Wait,
    decided_pieces,
    first_of,
    reading_pieces,
    refusal_pieces,
    wait_of,
    wait_pieces,
)
from allocation.catalogue.services import ServiceAnswer
from allocation.values.numbers import format_date
from allocation.values.truth import Outcome


def service_pieces(service: ServiceAnswer, lang: str, *, known: Collection[Wait] = ()) -> Iterator[Piece]:
    """Why a service is in its group, or what it waits for apart from what is ``known`` to be waited for."""
    if service.group is None:
        yield from wait_pieces(first_of(point for point in service.open_points() if wait_of(point) not in known), lang)
        return
    decided = service.decisive[0]
    by_law = decided.answer.outcome is Outcome.FULFILLED and decided.kind != "kriterier"
    placed = _placed(decided.answer, lang, short=True) if by_law and service.group is not Group.NO_RIGHT else ""
    if not placed:
        yield from decided_pieces(service, lang, beside=_beside(service.law.answer.date))
        return
    yield Piece("", placed)
    yield from reading_pieces(decided.answer, lang)


def beside_pieces(one: BesideAnswer, lang: str, *, short: bool = True) -> Iterator[Piece]:
    """Why a right that is no service stands where it does, or what it waits for."""
    if one.answer is None:
        laws = [f"{item.lov} {item.sted or ''}".strip() for item in one.beside.hjemmel]
        yield Piece("", join((cite(law, "", lang, short=short) for law in laws), lang))
    elif one.group is None:
        yield from wait_pieces(first_of(point for point in one.answer.open_points if point.outcome), lang)
    elif one.group is Group.NO_RIGHT:
        beside = _beside(one.answer.date) if short else None
        yield from refusal_pieces(refusals(proof(one.answer)), lang, beside=beside)
    else:
        yield Piece("", _placed(one.answer, lang, short=short, said=True) or _bases(one.answer, lang, short))
    if one.answer is not None and one.group is not None:
        yield from reading_pieces(one.answer, lang)


def beside_ground(one: BesideAnswer, lang: str) -> str:
    """The same, written out."""
    return "; ".join(told(beside_pieces(one, lang, short=False), lang))


def _bases(answer: Answer, lang: str, short: bool) -> str:
    first = answer.document.hjemmel[:1]
    return join((cite(f"{item.lov} {item.sted or ''}".strip(), "", lang, short=short) for item in first), lang)


def _placed(answer: Answer, lang: str, *, short: bool, said: bool = False) -> str:
    """The last condition that decided, by its place in the law, and who judged it and when.

    ``said``: in words first; in ``short`` only where nobody has judged it.
    """
    nodes = deciding(answer)
    if not nodes:
        return ""
    judged = [node for node in nodes if any(fact.judgement is not None for fact in node.facts)]
    node = (judged or list(nodes))[-1]
    if not node.place and not judged and not said:
        return ""
    place = cited(node.slot.source, node.place, lang, short=short) if node.place and node.slot.source else ""
    if said and not judged and node.source.partition(" ")[0] not in {item.lov for item in answer.document.hjemmel}:
        place = _bases(answer, lang, short)  # a right is told by its own law, not by one that it leans on
    words = within(title(node, lang)).rstrip(".") if said and not (short and judged) else ""
    return "; ".join(part for part in (words, place, *_judged(node, answer.date, lang, short)) if part)


def _judged(node: ProofNode, today: date, lang: str, short: bool) -> Iterator[str]:
    """Who judged, and when; each once.  ``short``: without the year, where that is this year."""
    made = {(one.judgement.made, one.judgement.by): None for one in node.facts if one.judgement and one.value is not None}
    for day, who in made:
        when = "" if day is None else f" {format_date(day, lang)}"
        if short:
            when = when.removesuffix(f" {today.year}")
        yield f"{word('vurdert', lang)}{when} {word('av', lang)} {who}"


def _beside(today: date) -> Beside:
    """What stands beside a ground: its place, and who judged it, or else what settled it."""

    def beside(one: Refusal, lang: str) -> str:
        judged = list(_judged(one.settled, today, lang, True))
        return "; ".join(text for text in (one.place(lang, short=True), *(judged or (one.note(lang),))) if text)

    return beside

"""Why a service is in its group, or what it waits for: one line in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator

from allocation.answers.answer import Answer
from allocation.answers.gaps import merged, state_words
from allocation.answers.outcome_words import consequence, deciding, outcome_otherwise
from allocation.answers.phrases import spaced, title
from allocation.answers.points import Open, of_kind
from allocation.answers.proof import ProofNode, proof
from allocation.answers.refusals import Refusal, refusals
from allocation.answers.words import join, pick, value_words, within, word
from allocation.catalogue.pieces import Piece, some, told
from allocation.catalogue.services import Part, ServiceAnswer
from allocation.catalogue.wording import group_name, say
from allocation.facts.states import State
from allocation.values.truth import Outcome, Why

_FEW = 4  # fewer services than this each say all that they wait for
_HEADS = {
    Why.MISSING: "mangler",
    Why.CONFLICT: "motstridende",
    Why.READING: "lesemåte_ikke_valgt",
    Why.NOT_MODELLED: "ikke_lagt_inn",
}
Beside = Callable[[Refusal, str], str]
Wait = tuple[Why, str]  # why, and the address of what is open; of a whole document, the reason


def reason(service: ServiceAnswer, lang: str = "nb", *, known: Collection[Wait] = ()) -> str:
    """One line: what decided, or the possible groups and what they wait for, apart from what is ``known`` to be waited for."""
    if not service.settled:
        groups = join((group_name(group, lang) for group in service.possible), lang, "eller")
        points = [point for point in service.open_points() if wait_of(point) not in known]
        return "; ".join((groups, *waits_for(first_of(points), lang)))
    return "; ".join(told(decided_pieces(service, lang), lang))


def decided_pieces(service: ServiceAnswer, lang: str, *, beside: Beside | None = None) -> list[Piece]:
    """What decided a settled service, piece by piece; ``beside`` as ``refusal_pieces`` takes it."""
    otherwise = [piece for part in service.decisive for piece in reading_pieces(part.answer, lang)]
    if service.held is False and service.presupposed is not None:
        refused_by = refusals(service.law.answer.ground.node(service.presupposed))
        return [*refusal_pieces(refused_by, lang, beside=beside), *otherwise]
    refused = [part for part in service.decisive if part.kind != "kriterier" and part.answer.outcome is Outcome.NOT_FULFILLED]
    grounds = {(one.told.key, one.holds): one for part in refused for one in refusals(proof(part.answer))}
    said = list(refusal_pieces(grounds.values(), lang, beside=beside))  # of several rules that refuse, each ground once
    for part in service.decisive:
        if grounds and part in refused:
            continue
        own = _decided(part, lang)
        if part.kind == "kriterier":
            unconfirmed = f" ({say('ubekreftet', lang)})" if part.answer.document.status == "ubekreftet" else ""
            own = f"{say('kriterier', lang)}: {own}{unconfirmed}"
        said.append(Piece("", own))
    return [*said, *otherwise]


def reading_pieces(answer: Answer, lang: str) -> Iterator[Piece]:
    """The other tenable readings of the law that would give another outcome, and which."""
    for other in answer.depends_on_readings().readings:
        for outcome in outcome_otherwise(answer, other.answer, lang):
            yield Piece(say("lest_ellers", lang), f"{other.words(answer, lang)} – {outcome}", apart=True)


def first_of(points: Iterable[Open]) -> list[Open]:
    """What somebody can supply or judge; only where there is no such thing, the readings and values that nobody has settled."""
    found = list(points)
    for later in ((Why.READING, Why.NOT_MODELLED), (Why.READING,)):
        if first := [point for point in found if point.why not in later]:
            return first
    return found


def common_waits(services: Iterable[ServiceAnswer]) -> tuple[Open, ...]:
    """What at least a third of some unsettled services wait for, so that it need be said only once."""
    waiting = [service.open_points() for service in services]
    if len(waiting) < _FEW:
        return ()
    counts = Counter(wait_of(point) for points in waiting for point in points)
    found = {wait_of(point): point for points in waiting for point in points}
    return tuple(point for key, point in found.items() if 3 * counts[key] >= len(waiting))


def wait_of(point: Open) -> Wait:
    """What is waited for, the same for every service that waits for it."""
    return point.why, point.reason if _whole(point) else point.address


def _decided(part: Part, lang: str) -> str:
    """The conditions that decided: of fulfilled ones what they are and who judged, of a refusal what it rests on."""
    if part.answer.outcome is Outcome.NOT_FULFILLED:
        grounds = refusals(proof(part.answer))
        return refused_words(grounds, lang) if grounds else consequence(part.answer, lang).rstrip(".")
    nodes = deciding(part.answer)
    if not nodes:
        return consequence(part.answer, lang).rstrip(".")
    return "; ".join(some(list(dict.fromkeys(_fulfilled(node, lang) for node in nodes)), lang))


def refused_words(grounds: Iterable[Refusal], lang: str) -> str:
    """What a refusal rests on: what is not fulfilled, then what stands in the way; each with its place and what settled it."""
    return "; ".join(told(refusal_pieces(grounds, lang), lang))


def refusal_pieces(grounds: Iterable[Refusal], lang: str, *, beside: Beside | None = None) -> Iterator[Piece]:
    """The same, piece by piece.  ``beside``: what is told beside each ground, instead of its place and what settled it."""
    grounds = tuple(grounds)
    for holds, head in ((False, "ikke_oppfylt"), (True, "til_hinder")):
        for one in grounds:
            if one.holds is holds:
                note = _beside(one, lang) if beside is None else beside(one, lang)
                text = f"{one.words(lang)} ({note})" if note else one.words(lang)
                # the place and the note may be alike where the facts are not: two judgements by one person on one day
                facts = ", ".join(sorted({fact.name for fact in one.settled.facts}))
                ground = f"{note} [{facts}]" if one.place(lang) and one.note(lang) else ""
                yield Piece(word(head, lang), text, apart=True, ground=ground)


def _beside(one: Refusal, lang: str) -> str:
    return "; ".join(text for text in (one.place(lang) if one.elsewhere else "", one.note(lang)) if text)


def _fulfilled(node: ProofNode, lang: str) -> str:
    """A fulfilled condition, and who judged it."""
    judges = dict.fromkeys(fact.judgement.by for fact in node.facts if fact.judgement is not None and fact.value is not None)
    said = within(title(node, lang)).rstrip(".")
    return f"{said} ({word('vurdert_av', lang)} {join(judges, lang)})" if judges else said


def waits_for(points: Iterable[Open], lang: str) -> Iterator[str]:
    """What an unsettled service waits for, by kind: missing, contradicting itself, not written down, or to be judged by whom."""
    return told(wait_pieces(points, lang), lang)


def wait_pieces(points: Iterable[Open], lang: str) -> Iterator[Piece]:
    """The same, piece by piece."""
    points = tuple(points)
    for why, head in _HEADS.items():
        yield from _named(say(head, lang), (point for point in of_kind(points, why) if not _whole(point)), lang)
    yield from (Piece("", pick(point.reason, point.reason_nn, lang)) for point in points if _whole(point))
    judged = of_kind(points, Why.JUDGEMENT)
    for who in dict.fromkeys(point.who for point in judged):
        head = say("må_vurderes", lang) + (f" {say('av', lang)} {word(who, lang)}" if who else "")
        yield from _named(head, (point for point in judged if point.who == who), lang)


def _named(head: str, points: Iterable[Open], lang: str) -> Iterator[Piece]:
    return (Piece(head, open_name(point, instead, lang)) for point, instead in merged(points))


def _whole(point: Open) -> bool:
    """Is a whole document not written down?  Its reason says so."""
    return point.why is Why.NOT_MODELLED and "/" not in point.address


def open_name(point: Open, instead: tuple[str, ...], lang: str) -> str:
    """What an open point is called in running text."""
    if point.why in (Why.NOT_MODELLED, Why.READING):
        return within(pick(point.text, point.text_nn, lang)).rstrip(".") or spaced(point.address.rpartition("/")[2])
    name = spaced(point.name or point.table or point.address.rpartition("/")[2])
    if lang == "nn" and point.text_nn:  # names are bokmål: the text says it, however long
        first = point.text_nn.partition(". ")[0].partition("; ")[0].rstrip(".")
        name = within(first)
    if point.row is not None:
        name = f"{spaced(point.table or '')} {point.row + 1}: {name}"
    if point.state in (State.UNKNOWN, State.UNREASONED):
        name += f" ({state_words(point, lang)})"
    elif point.state is State.KNOWN and point.name and not point.among:
        name += f" ({word('kjent', lang)}: {value_words(point.type, point.value, lang)})"
    return f"{name} {word('eller', lang)} {join((spaced(other) for other in instead), lang)}" if instead else name

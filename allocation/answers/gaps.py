"""What is still open in an answer, as lines by kind: what it is, who can supply or judge it, and what contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from allocation.answers.phrases import spaced
from allocation.answers.points import Open, of_kind
from allocation.answers.words import cite, join, pick, some_codes, value_words, word
from allocation.facts.states import Given, State
from allocation.values.truth import Outcome, Why

if TYPE_CHECKING:
    from allocation.answers.answer import Answer

_MOST = 6
_TITLES = {Why.CONFLICT: "motstridende_opplysninger"}
Piece = tuple[str, str, str, int]  # text, note, mark, depth


def lines(answer: Answer, points: Iterable[Open], lang: str, full: bool) -> Iterator[Piece]:
    """Lines by kind; at most six of a kind unless all are wanted."""
    points = tuple(points)
    settled = answer.outcome is not Outcome.UNSETTLED
    for why in (Why.MISSING, Why.JUDGEMENT, Why.CONFLICT, Why.READING, Why.NOT_MODELLED):
        own = merged(of_kind(points, why))
        if not own:
            continue
        yield word(_TITLES.get(why, why.value), lang), "", "", 0
        shown = own if full else own[:_MOST]
        for point, instead in shown:
            text, note = _words(answer, point, instead, lang)
            if not point.outcome and not settled and why is not Why.CONFLICT:
                note.append(word("for_verdiene", lang))
            yield text, " · ".join(part for part in note if part), "–", 1
        if len(own) > len(shown):
            yield word("til", lang).format(len(own) - len(shown)), "", "–", 1


def contradictions(answer: Answer, lang: str) -> dict[str, str]:
    """What contradicts itself, by its address: ``alder: oppgitt 60 år stemmer ikke med det som er regnet ut``."""
    return {
        point.address: f"{point_name(point, (), lang)}: {_against(answer, point, lang)}"
        for point in (answer.conflicts if answer.contradictions else ())
    }


def merged(points: Iterable[Open]) -> list[tuple[Open, tuple[str, ...]]]:
    """Each point with the derived facts that may be given instead; these are not points of their own."""
    points = tuple(points)
    wanted = {point.address for point in points}
    instead: dict[str, list[str]] = {}
    covered = set()
    for point in points:
        derived = _derived(point)
        if derived in wanted:
            instead.setdefault(point.address, []).append(derived.rpartition(".")[2])
            covered.add(derived)
    return [(point, tuple(instead.get(point.address, ()))) for point in points if point.address not in covered]


def _derived(point: Open) -> str:
    """The address of the derived fact that a point is wanted for."""
    if not point.via:
        return ""
    return point.via if point.table is None or not point.name else f"{point.table}[{point.row}].{point.via}"


def point_name(point: Open, instead: tuple[str, ...], lang: str) -> str:
    """What an open point is called: ``fødselsdato eller alder``, ``tjeneste 2: timer per uke``."""
    name = spaced(point.name or point.table or point.address.rpartition("/")[2])
    if point.row is not None:
        name = f"{spaced(point.table or '')} {point.row + 1}: {name}"
    return f"{name} {word('eller', lang)} {join((spaced(other) for other in instead), lang)}" if instead else name


def _words(answer: Answer, point: Open, instead: tuple[str, ...], lang: str) -> tuple[str, list[str]]:
    if point.why is Why.NOT_MODELLED:
        return pick(point.text, point.text_nn, lang), [pick(point.reason, point.reason_nn, lang)]
    if point.why is Why.READING:
        return pick(point.text, point.text_nn, lang), [f"{word('velges_av', lang)} {word(point.who, lang)}" if point.who else ""]
    name = point_name(point, instead, lang)
    if point.why is Why.CONFLICT:
        return f"{pick(point.text, point.text_nn, lang) or name} ({name})", [_against(answer, point, lang)]
    note = [state_words(point, lang)]
    if point.among:
        note.append(some_codes(point.among, point.codes_nn, lang))
    elif point.state is State.KNOWN:
        note.append(word("liste_åpen", lang) if not point.name else value_words(point.type, point.value, lang, point.codes_nn))
    if point.who:
        how = "vurderes_av" if point.why is Why.JUDGEMENT else "kan_gi"
        bases = join([cite(f"{law} {place}".strip(), "", lang) for law, place in point.who_basis], lang)
        note.append(f"{word(how, lang)} {word(point.who, lang)}" + (f" ({bases})" if bases else ""))
    if point.factors:
        note.append(f"{word('momenter', lang)}: {join(point.factors_nn if lang == 'nn' else point.factors, lang)}")
    return f"{pick(point.question, point.question_nn, lang) or point.text} ({name})", note


def state_words(point: Open, lang: str) -> str:
    """``vurderingen er ikke fullstendig: momenter og begrunnelse mangler``; empty where nothing is known of the fact at all."""
    if point.state in (None, State.MISSING, State.KNOWN):
        return ""
    lacks = join((word(f"mangler_{part}", lang) for part in point.lacks), lang)
    return word(point.state.value, lang) + (f": {lacks} {word('mangler', lang)}" if lacks else "")


def _broken(point: Open, lang: str) -> str:
    """``nei (søknad) · Samtykke … kan ikke gjelde samtidig``: what is given, and the demand that it breaks."""
    return " · ".join((*(_said(point, value, lang) for value in point.givens), pick(point.reason, point.reason_nn, lang)))


def _said(point: Open, value: Given, lang: str) -> str:
    known = value.state is State.KNOWN
    told = value_words(point.type, value.value, lang, point.codes_nn) if known else word(value.state.value, lang)
    source = value.source or (value.judgement.by if value.judgement else "")
    return f"{told} ({source})" if source else told


def _against(answer: Answer, point: Open, lang: str) -> str:
    """``12 måneder (søknad) mot 36 måneder (legeerklæring)``; of a derived value the given against the computed one."""
    if point.reason:
        return _broken(point, lang)
    if not point.name:
        given = next(slot for slot in answer.evaluation.program.slots if slot.key == point.address)
        found = answer.evaluation.given[given.index]
        source = f" ({found.source})" if found.source else ""
        return f"{word('oppgitt', lang)} {value_words(given.type, found.value, lang)}{source} {word('mot_beregnet', lang)}"
    said = [_said(point, value, lang) for value in point.givens]
    if len(said) == 1:
        return f"{word('oppgitt', lang)} {said[0]} {word('mot_beregnet', lang)}"
    return f" {word('mot', lang)} ".join(said)

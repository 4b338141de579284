"""Why a service is in its group, or what it waits for: one line in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from allocation.answers.gaps import merged
from allocation.answers.outcome_words import consequence, deciding
from allocation.answers.phrases import called, settled_by, spaced, title
from allocation.answers.points import Open, of_kind
from allocation.answers.words import join, pick, word
from allocation.catalogue.services import Part, ServiceAnswer
from allocation.catalogue.wording import group_name, say
from allocation.values.truth import Outcome, Why

_MOST = 3
_HEADS = {
    Why.MISSING: "mangler",
    Why.JUDGEMENT: "må_vurderes",
    Why.CONFLICT: "motstridende",
    Why.NOT_MODELLED: "ikke_lagt_inn",
}


def reason(service: ServiceAnswer, lang: str = "nb") -> str:
    """One line: what decided, or the possible groups and what they wait for."""
    if not service.settled:
        groups = join((group_name(group, lang) for group in service.possible), lang, "eller")
        return f"{groups}; {'; '.join(waits_for(service.open_points(), lang))}"
    said = []
    for part in service.decisive:
        own = _decided(part, lang)
        if part is not service.law:
            unconfirmed = f" ({say('ubekreftet', lang)})" if part.answer.document.status == "ubekreftet" else ""
            own = f"{say('kriterier', lang)}: {own}{unconfirmed}"
        said.append(own)
    return "; ".join(said)


def _decided(part: Part, lang: str) -> str:
    """The conditions that decided: of fulfilled ones what they are, of one that failed also what settled it."""
    nodes = deciding(part.answer)
    if not nodes:
        return consequence(part.answer, lang).rstrip(".")
    if part.answer.outcome is Outcome.NOT_FULFILLED:
        note = settled_by(nodes[0], lang)
        said = title(nodes[0], lang).rstrip(".")
        return f"{word('ikke_oppfylt', lang)}: {said} ({note})" if note else f"{word('ikke_oppfylt', lang)}: {said}"
    names = list(dict.fromkeys(title(node, lang).rstrip(".") for node in nodes))
    return "; ".join(_some(names, lang))


def waits_for(points: Iterable[Open], lang: str) -> Iterator[str]:
    """What an unsettled service waits for, by kind: missing, to be judged, contradicting itself, or not written down."""
    points = tuple(points)
    for why, head in _HEADS.items():
        names = list(dict.fromkeys(open_name(point, instead, lang) for point, instead in merged(of_kind(points, why))))
        if names:
            yield f"{say(head, lang)}: {join(_some(names, lang), lang)}"


def _some(names: list[str], lang: str) -> list[str]:
    """The first few, and how many more."""
    if len(names) <= _MOST + 1:
        return names
    return [*names[:_MOST], word("annet", lang).format(len(names) - _MOST)]


def open_name(point: Open, instead: tuple[str, ...], lang: str) -> str:
    """What an open point is called in running text."""
    if point.why is Why.NOT_MODELLED:
        return pick(point.text, point.text_nn, lang).rstrip(".") or spaced(point.address.rpartition("/")[2])
    name = called(point.name or point.table or point.address.rpartition("/")[2], point.text_nn, lang)
    if point.row is not None:
        name = f"{spaced(point.table or '')} {point.row + 1}: {name}"
    if point.why is Why.JUDGEMENT and point.who:
        name = f"{name} ({word(point.who, lang)})"
    return f"{name} {word('eller', lang)} {join((spaced(other) for other in instead), lang)}" if instead else name

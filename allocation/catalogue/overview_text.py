"""The grouped answer as plain text: what is presumed, the groups with a reason each, the rest folded, what to ask next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from attrs import frozen

from allocation.answers.answer import Answer
from allocation.answers.citing import cited
from allocation.answers.outcome_words import deciding
from allocation.answers.phrases import title
from allocation.answers.points import Open, open_points
from allocation.answers.proof import ProofNode, proof
from allocation.answers.questions import Question
from allocation.answers.refusals import refusals
from allocation.answers.text import Line, Section, layout
from allocation.answers.words import cite, join, pick, within, word
from allocation.catalogue.group import Group
from allocation.catalogue.overview import BesideAnswer, Overview, overview
from allocation.catalogue.reasons import Wait, common_waits, first_of, reason, refused_words, wait_of, waits_for
from allocation.catalogue.services import Catalogue, ServiceAnswer
from allocation.catalogue.text import head_line, question_words, service_title
from allocation.catalogue.wording import count_of_services, norwegian_order, say
from allocation.values.languages import language
from allocation.values.numbers import format_date
from allocation.values.truth import Outcome

WIDTH = 100
MARKS = {Group.RIGHT: "✓", Group.SHALL_BE_OFFERED: "!", Group.MAY_BE_GRANTED: "+", Group.NO_RIGHT: "✗", None: "?"}
_SECTIONS: tuple[tuple[Group | None, str], ...] = (
    (Group.RIGHT, "har_rett"),
    (Group.SHALL_BE_OFFERED, "skal"),
    (Group.MAY_BE_GRANTED, "kan"),
    (None, "må_avklares"),
    (Group.NO_RIGHT, "ikke_rett_nå"),
)
_ASKED = 3
_NAMED = 3
_SHOWN = 6


@frozen
class Item:
    """One thing to tell in a group: what it is called, and why."""

    title: str
    why: str
    is_service: bool = True


def render(catalogue: Catalogue, lang: str = "nb", *, width: int = WIDTH, every: bool = False) -> str:
    """The grouped answer as plain text in bokmål (nb) or nynorsk (nn).  ``every``: also the services nobody has asked about."""
    return layout(sections(overview(catalogue), lang, every=every), width)


def sections(found: Overview, lang: str = "nb", *, every: bool = False) -> tuple[Section, ...]:
    """The pieces of the text."""
    lang = language(lang)
    if not found.catalogue.services:
        return (Section(say("ingen_tjenester", lang), ()),)
    pieces = [Section(head_line(found.catalogue, say("tittel", lang), lang), tuple(_top(found, lang)))]
    for group, head in _SECTIONS:
        lines = list(_lines(group, [*_services(found, group, lang), *_others(found, group, lang)], lang, every))
        if group is None and (common := common_waits(found.of(None))):
            lines.insert(0, Line(f"{say('felles', lang)}: {_waits(common, lang)}."))
        pieces.append(Section(say(head, lang), tuple(lines)))
    pieces.append(Section("", tuple(_folded(found, lang, every))))
    asked = found.questions()
    pieces.append(Section(say("neste", lang), tuple(_questions(found, lang)) if asked or found.beside_of(None) else ()))
    return tuple(piece for piece in pieces if piece.lines)


def _top(found: Overview, lang: str) -> Iterator[Line]:
    """How much is settled, and what is presumed."""
    names = ("gruppe_rett", "gruppe_skal_tilbys", "gruppe_kan_innvilges", "gruppe_må_avklares", "gruppe_ikke_rett")
    groups = (Group.RIGHT, Group.SHALL_BE_OFFERED, Group.MAY_BE_GRANTED, None, Group.NO_RIGHT)
    counted = [(len(found.of(group)), say(name, lang)) for group, name in zip(groups, names, strict=True)]
    counted += [(len(found.declined), say("takket_nei_kort", lang)), (len(found.not_asked), say("ikke_undersøkt_kort", lang))]
    said = join((f"{count} {name}" for count, name in counted if count), lang)
    yield Line(f"{count_of_services(len(found.catalogue.services), lang)}: {said}.")
    if found.catalogue.presumed:
        taken = "; ".join(pick(one.text, one.text_nn, lang) for one in found.catalogue.presumed)
        yield Line(f"{say('antatt', lang)}: {taken}. (--uten-antakelser)")


def _services(found: Overview, group: Group | None, lang: str) -> Iterator[Item]:
    known = {wait_of(point) for point in common_waits(found.of(None))}
    own = sorted(found.of(group), key=lambda s: (s.service not in found.applied, norwegian_order(service_title(s, lang))))
    for service in own:
        yield Item(service_title(service, lang), ground(service, lang, known=known))


def _others(found: Overview, group: Group | None, lang: str) -> Iterator[Item]:
    for one in found.beside_of(group):
        yield Item(pick(one.beside.tekst or "", one.beside.tekst_nn or "", lang), beside_ground(one, lang), False)


def ground(service: ServiceAnswer, lang: str, *, known: Collection[Wait] = ()) -> str:
    """Why a service is in its group: the place in the law and who judged, the ground of a refusal, or what is waited for, apart
    from what is ``known`` to be waited for."""
    if service.group is None:
        return _waits((point for point in service.open_points() if wait_of(point) not in known), lang)
    if service.group is Group.NO_RIGHT:
        return reason(service, lang)
    part = service.decisive[0]
    if part.answer.outcome is not Outcome.FULFILLED or part.kind == "kriterier":
        return reason(service, lang)
    return _placed(part.answer, lang) or reason(service, lang)


def _placed(answer: Answer, lang: str, *, said: bool = False) -> str:
    """The last condition that decided, by its place in the law, and who judged it and when.  ``said``: in words first."""
    nodes = deciding(answer)
    if not nodes:
        return ""
    judged = [node for node in nodes if any(fact.judgement is not None for fact in node.facts)]
    node = (judged or list(nodes))[-1]
    if not node.place and not judged and not said:
        return ""
    place = cited(node.slot.source, node.place, lang) if node.place and node.slot.source else ""
    words = within(title(node, lang)).rstrip(".") if said else ""
    return "; ".join(part for part in (words, place, *_judged(node, lang)) if part)


def _judged(node: ProofNode, lang: str) -> Iterator[str]:
    """Who judged, and when; each once."""
    made = {(one.judgement.made, one.judgement.by): None for one in node.facts if one.judgement and one.value is not None}
    for day, who in made:
        when = "" if day is None else f" {format_date(date.fromordinal(day), lang)}"
        yield f"{word('vurdert', lang)}{when} {word('av', lang)} {who}"


def beside_ground(one: BesideAnswer, lang: str) -> str:
    """Why a right that is no service stands where it does, or what it waits for."""
    if one.answer is None:
        return join((cite(f"{item.lov} {item.sted or ''}".strip(), "", lang) for item in one.beside.hjemmel), lang)
    if one.group is None:
        return _waits((point for point in open_points(one.answer) if point.outcome), lang)
    if one.group is Group.NO_RIGHT:
        return refused_words(refusals(proof(one.answer)), lang)
    return _placed(one.answer, lang, said=True) or _bases(one.answer, lang)


def _bases(answer: Answer, lang: str) -> str:
    first = answer.document.hjemmel[:1]
    return join((cite(f"{item.lov} {item.sted or ''}".strip(), "", lang) for item in first), lang)


def _waits(points: Iterable[Open], lang: str) -> str:
    """What is waited for, apart from what matters only when that is there."""
    return "; ".join(waits_for(first_of(points), lang))


def _lines(group: Group | None, items: Sequence[Item], lang: str, every: bool) -> Iterator[Line]:
    """The items of a group; those with one reason share a line."""
    shared: dict[str, list[Item]] = {}
    for item in items:
        shared.setdefault(item.why, []).append(item)
    lines = [_line(group, why, own, lang, every) for why, own in shared.items()]
    shown = len(lines) if every or len(lines) <= _SHOWN + 1 or group is Group.RIGHT else _SHOWN
    yield from lines[:shown]
    if shown < len(lines):
        yield Line(say("flere_linjer", lang).format(len(lines) - shown))


def _line(group: Group | None, why: str, own: Sequence[Item], lang: str, every: bool) -> Line:
    names = [item.title for item in own]
    if len(names) > _NAMED and not every and all(item.is_service for item in own):
        names = [f"{count_of_services(len(names), lang)} (--alle)"]
    return Line("; ".join(names), why, MARKS[group])


def _folded(found: Overview, lang: str, every: bool) -> Iterator[Line]:
    """What the person has declined, and what nobody has asked about, one line each."""
    if found.declined:
        names = "; ".join(sorted((service_title(s, lang) for s in found.declined), key=norwegian_order))
        yield Line(f"{say('takket_nei', lang)}: {names}. {say('kan_søke_senere', lang)}")
    rest = found.not_asked
    if rest and every:
        names = "; ".join(sorted((service_title(s, lang) for s in rest), key=norwegian_order))
        yield Line(f"{say('ikke_undersøkt', lang)}: {names}. {say('alle_kan_søke', lang)}")
    elif rest:
        yield Line(f"{say('ikke_undersøkt', lang)}: {count_of_services(len(rest), lang)} (--alle). {say('alle_kan_søke', lang)}")


def _questions(found: Overview, lang: str) -> Iterator[Line]:
    titles = {service.service: service_title(service, lang) for service in found.catalogue.services}
    waiting_now = (*found.of(None), *found.forms) if found.looked_into else found.not_asked
    wanted = {service.service for service in waiting_now}
    asked: list[tuple[str, list[str]]] = []
    for item in found.questions():
        names = [titles[name] for name in item.matters if name in wanted]
        asked.append((question_words(item.question, lang), names))
    asked += _beside_questions(found, lang, {text for text, _ in asked})
    for number, (text, names) in enumerate(asked[:_ASKED], 1):
        few = join(names, lang) if len(names) <= _NAMED else count_of_services(len(names), lang)
        yield Line(text, few, f"{number}.")
    if len(asked) > _ASKED:
        yield Line(say("flere", lang).format(len(asked) - _ASKED))


def _beside_questions(found: Overview, lang: str, known: set[str]) -> list[tuple[str, list[str]]]:
    """What the other rights wait for, each question once with the rights that it is for."""
    waiting: dict[str, list[str]] = {}
    settling: set[str] = set()
    for one in found.beside_of(None):
        title = pick(one.beside.tekst or "", one.beside.tekst_nn or "", lang)
        for question in _for_outcome(one.answer):
            text = question_words(question, lang)
            if text not in known:
                waiting.setdefault(text, []).append(title)
                settling |= {text} if question.can_settle else set()
    return sorted(waiting.items(), key=lambda item: (item[0] not in settling, -len(item[1])))


def _for_outcome(answer: Answer | None) -> Iterable[Question]:
    return () if answer is None else (question for question in answer.questions() if question.for_outcome)

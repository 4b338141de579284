"""The service answer as plain text: the services by group with one line of reason each, and what to ask next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from allocation.answers.phrases import spaced
from allocation.answers.questions import Question
from allocation.answers.text import MARKS, WIDTH, Conditions, Line, Section, layout
from allocation.answers.words import join, pick, word
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.group import Group
from allocation.catalogue.reasons import Wait, common_waits, reason, wait_of, waits_for
from allocation.catalogue.services import Catalogue, ServiceAnswer
from allocation.catalogue.wording import TITLES, count_of_services, group_name, norwegian_order, say
from allocation.values.languages import language
from allocation.values.numbers import format_date

_ASKED = 5
_TRUTHS: dict[Group | None, bool | None] = {None: None, **{group: group is not Group.NO_RIGHT for group in Group}}


def render(catalogue: Catalogue, lang: str = "nb", *, width: int = WIDTH, full: bool = False) -> str:
    """The answer as plain text in bokmål (nb) or nynorsk (nn)."""
    return layout(sections(catalogue, lang, full=full), width)


def sections(catalogue: Catalogue, lang: str = "nb", *, full: bool = False) -> tuple[Section, ...]:
    """The pieces of the text.  ``full``: the conditions of each service."""
    lang = language(lang)
    if not catalogue.services:
        return (Section(say("ingen_tjenester", lang), ()),)
    found = [Section(head_line(catalogue, say("tittel", lang), lang), (Line(_counts(catalogue, lang)),))]
    for group, title in TITLES.items():
        own = catalogue.of(group)
        common = common_waits(own) if group is None and not full else ()
        known = {wait_of(point) for point in common}
        lines = [Line(f"{say('felles', lang)}: {'; '.join(waits_for(common, lang))}.")] if common else []
        lines += [line for service in by_title(own, lang) for line in _of(service, lang, full, known)]
        found.append(Section(say(title, lang), tuple(lines)))
    found.append(Section(say("neste", lang), tuple(_questions(catalogue.questions(), lang))))
    return tuple(section for section in found if section.lines)


def by_title(services: Iterable[ServiceAnswer], lang: str) -> list[ServiceAnswer]:
    """Services in the order of their titles."""
    return sorted(services, key=lambda service: norwegian_order(service_title(service, lang)))


def service_title(service: ServiceAnswer, lang: str) -> str:
    """The title of a service."""
    return pick(service.document.tittel, service.document.tittel_nn or "", lang)


def head_line(catalogue: Catalogue, title: str, lang: str) -> str:
    """A title with the date and the municipality."""
    head = f"{title} – {format_date(catalogue.date, lang)}"
    number = catalogue.rules.municipality_on(catalogue.date)
    return head if number is None else f"{head} · {catalogue.rules.library.places.label(number, catalogue.date)}"


def _counts(catalogue: Catalogue, lang: str) -> str:
    """``28 tjenester: 1 rett, 2 kan innvilges og 25 uavklart.``"""
    names = {group: group_name(group, lang) if group else say("uavklart", lang).lower() for group in TITLES}
    said = [f"{len(own)} {name}" for group, name in names.items() if (own := catalogue.of(group))]
    return f"{count_of_services(len(catalogue.services), lang)}: {join(said, lang)}."


def _of(service: ServiceAnswer, lang: str, full: bool, known: Collection[Wait]) -> Iterator[Line]:
    mark = MARKS[_TRUTHS[service.group]]
    if not full:
        yield Line(service_title(service, lang), reason(service, lang, known=known), mark)
        return
    yield Line(f"{service_title(service, lang)} · {service.service}", reason(service, lang), mark)
    for part in service.parts:
        depth = 1
        if part is not service.law:
            depth = 2
            document = part.answer.document
            yield Line(f"{say(part.kind.capitalize(), lang)}: {pick(document.tittel, document.tittel_nn or '', lang)}", depth=1)
        for line in Conditions(part.answer.ground, lang, False).lines():
            yield Line(line.text, line.note, line.mark, line.depth + depth)


def _questions(asked: tuple[ServiceQuestion, ...], lang: str) -> Iterator[Line]:
    for number, item in enumerate(asked[:_ASKED], 1):
        yield Line(question_words(item.question, lang), _effect(item, lang), f"{number}.")
    if len(asked) > _ASKED:
        yield Line(say("flere", lang).format(len(asked) - _ASKED))


def question_words(question: Question, lang: str) -> str:
    """The question, and the name of what it asks for."""
    name = spaced(question.name)
    if question.row is not None:
        name = f"{spaced(question.table or '')} {question.row + 1}: {name}"
    who = f", {word(question.who, lang)}" if question.who else ""
    return f"{pick(question.text, question.text_nn, lang)} ({name}{who})"


def _effect(item: ServiceQuestion, lang: str) -> str:
    """How many services it can settle, and how many it matters to."""
    settles, matters = len(item.settles), len(item.matters)
    if settles == matters:
        return f"{say('kan_avgjøre', lang)} {count_of_services(settles, lang)}"
    head = f"{say('kan_avgjøre', lang)} {settles}, " if settles else ""
    return f"{head}{say('betyr_noe_for', lang)} {count_of_services(matters, lang)}"

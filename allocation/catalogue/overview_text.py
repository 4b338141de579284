"""The grouped answer as plain text: what is presumed, the groups with a reason each, the rest folded, what to ask next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import evolve, frozen

from allocation.answers.answer import Answer
from allocation.answers.points import Open
from allocation.answers.questions import Question
from allocation.answers.text import Line, Section, layout
from allocation.answers.words import join, pick, within, word
from allocation.catalogue.brief import beside_pieces, service_pieces
from allocation.catalogue.group import Group
from allocation.catalogue.overview import BesideAnswer, Overview, overview
from allocation.catalogue.pieces import Bundle, Piece, bundled, one_ground, told
from allocation.catalogue.reasons import Wait, common_waits, first_of, wait_of, waits_for
from allocation.catalogue.services import Catalogue, ServiceAnswer
from allocation.catalogue.text import head_line, question_words, service_title
from allocation.catalogue.who_sees import who_sees
from allocation.catalogue.wording import count_of_services, counted, norwegian_order, say
from allocation.values.languages import language
from allocation.values.numbers import format_date

WIDTH = 100
MARKS = {Group.RIGHT: "✓", Group.SHALL_BE_OFFERED: "!", Group.MAY_BE_GRANTED: "+", Group.NO_RIGHT: "✗", None: "?"}
_COUNTED: tuple[tuple[Group | None, str], ...] = (
    (Group.RIGHT, "antall_rett"),
    (Group.SHALL_BE_OFFERED, "antall_skal_tilbys"),
    (Group.MAY_BE_GRANTED, "antall_kan_innvilges"),
    (None, "antall_må_avklares"),
    (Group.NO_RIGHT, "antall_ikke_rett"),
)
_HEADS: dict[Group | None, str] = {
    Group.RIGHT: "har_rett",
    Group.SHALL_BE_OFFERED: "skal",
    Group.MAY_BE_GRANTED: "kan",
    None: "må_avklares",
    Group.NO_RIGHT: "ikke_rett_nå",
}
_ASKED = 3
_NAMED = 3
_SHOWN = 6
_READER = "kommunen"


@frozen
class Item:
    """One thing to tell in a group: what it is called, and why."""

    title: str
    pieces: tuple[Piece, ...]
    is_service: bool = True


def render(catalogue: Catalogue, lang: str = "nb", *, width: int = WIDTH, every: bool = False) -> str:
    """The grouped answer as plain text in bokmål (nb) or nynorsk (nn).  ``every``: also the services nobody has asked about."""
    return layout(sections(overview(catalogue), lang, every=every), width, dense=True)


def sections(found: Overview, lang: str = "nb", *, every: bool = False) -> tuple[Section, ...]:
    """The pieces of the text."""
    lang = language(lang)
    if not found.catalogue.services:
        return (Section(say("ingen_tjenester", lang), ()),)
    pieces = [Section(head_line(found.catalogue, say("tittel", lang), lang), tuple(_top(found, lang)))]
    for group, head in _HEADS.items():
        offered, also = _items(found, group, lang)
        lines = list(_lines(group, offered, lang, every))
        if group is None and (common := common_waits(found.of(None))):
            lines.insert(0, Line(f"{say('felles', lang)}: {_waits(common, lang)}.", depth=1))
        pieces.append(Section(say(head, lang), tuple(lines), beside=True))
        pieces.append(Section(say("skal_også", lang), tuple(_lines(group, also, lang, every)), beside=True))
    pieces.append(Section(say("hvem_ser", lang), tuple(_seen(found, lang)), beside=True))
    pieces.append(Section("", tuple(_folded(found, lang, every))))
    pieces.append(_asked(found, lang))
    return tuple(piece for piece in pieces if piece.lines)


def _top(found: Overview, lang: str) -> Iterator[Line]:
    """How much is settled, and what is presumed."""
    counts = [(len(found.of(group)) + len(found.beside_of(group)), name) for group, name in _COUNTED]
    counts += [(len(found.declined), "antall_takket_nei"), (len(found.not_asked), "antall_ikke_undersøkt")]
    yield Line(f"{join((counted(name, count, lang) for count, name in counts if count), lang)}.")
    if found.catalogue.presumed:
        taken = "; ".join(pick(one.text, one.text_nn, lang) for one in found.catalogue.presumed)
        yield Line(f"{say('antatt', lang)}: {taken}. (--uten-antakelser)")
    if against := found.contradictions(lang):
        yield Line(f"{word('motstridende_opplysninger', lang)}: {'; '.join(against.values())}.")


def _items(found: Overview, group: Group | None, lang: str) -> tuple[list[Item], list[Item]]:
    """What stands in a group; apart from it the duties that are no offer of a service."""
    known = {wait_of(point) for point in common_waits(found.of(None))}
    own = sorted(found.of(group), key=lambda s: (s.service not in found.applied, norwegian_order(service_title(s, lang))))
    offered = [Item(service_title(service, lang), _of_service(service, lang, known)) for service in own]
    also: list[Item] = []
    for one in found.beside_of(group):
        item = Item(beside_title(one, lang), tuple(beside_pieces(one, lang)), False)
        (also if group is Group.SHALL_BE_OFFERED else offered).append(item)
    return offered, also


def beside_title(one: BesideAnswer, lang: str) -> str:
    """What a right that is no service is called."""
    return pick(one.beside.tekst or "", one.beside.tekst_nn or "", lang)


def _of_service(service: ServiceAnswer, lang: str, known: Collection[Wait]) -> tuple[Piece, ...]:
    return tuple(service_pieces(service, lang, known=known))


def _waits(points: Iterable[Open], lang: str) -> str:
    """What is waited for, apart from what matters only when that is there."""
    return "; ".join(waits_for(first_of(points), lang))


def _lines(group: Group | None, items: Sequence[Item], lang: str, every: bool) -> Iterator[Line]:
    """The items of a group; those with one reason share a line."""

    # a refusal is told by its grounds; of what waits, a few together where all of them wait for something in common
    def may_share(members: int, common: int) -> bool:
        return group is Group.NO_RIGHT or (members <= _NAMED and common > 0)

    bundles = bundled(one_ground([item.pieces for item in items]), may_share)
    shown = len(bundles) if every or len(bundles) <= _SHOWN + 1 or group is Group.RIGHT else _SHOWN
    for bundle in bundles[:shown]:
        yield from _bundle(bundle, items, MARKS[group], lang, every)
    if shown < len(bundles):
        yield Line(say("flere_linjer", lang).format(len(bundles) - shown), depth=1)


def _bundle(bundle: Bundle, items: Sequence[Item], mark: str, lang: str, every: bool) -> Iterator[Line]:
    """The things, and each reason once; a reason that is not for all of them says for which."""
    reasons = []
    for members, pieces in bundle.reasons:
        said = "; ".join(told(pieces, lang))
        if members == bundle.members:
            reasons.append(said)
            continue
        few = every or len(members) <= _NAMED
        whose = join((items[at].title for at in members), lang) if few else say("av_dem", lang).format(len(members))
        reasons.append(f"{whose} – {said}")
    own = [items[at] for at in bundle.members]
    names = "; ".join(item.title for item in own)
    if len(own) > _NAMED and every and len(bundle.reasons) > 1:  # each reason names its own
        names = count_of_services(len(own), lang)
    elif len(own) > _NAMED and not every and all(item.is_service for item in own):
        names = f"{count_of_services(len(own), lang)} (--alle)"
    yield Line(names, reasons[0] if reasons and len(bundle.reasons) == 1 else "", mark, 1)
    if len(bundle.reasons) > 1:
        yield from (Line(said, depth=3) for said in reasons)


def _seen(found: Overview, lang: str) -> Iterator[Line]:
    """Who may see the case, what is not registered about that, and the next time it changes."""
    for one in who_sees(found.catalogue):
        head = "" if one.since is None else f"{say('fra', lang).format(format_date(one.since, lang))}: "
        tail = "" if one.registered else f"; {say('ikke_registrert', lang)}"
        yield Line(f"{head}{one.words(lang)} ({one.cited(lang, short=True)}){tail}", depth=1)


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


def _asked(found: Overview, lang: str) -> Section:
    """What to ask, the best first, and how many more there are."""
    titles = {service.service: service_title(service, lang) for service in found.catalogue.services}
    # what a service above waits for has been said; where none is told, the question says what it is for
    unsaid = set() if found.points_somewhere else {service.service for service in found.not_asked}
    beside = _beside_questions(found, lang)
    # where the case points to no service, what it does point to comes before what nobody has asked about
    asked: dict[str, list[str]] = {} if found.looked_into else {text: [] for text in beside}
    for item in found.questions():
        asked[_question(item.question, lang)] = [within(titles[name]) for name in item.matters if name in unsaid]
    for text in beside:
        asked.setdefault(text, [])
    lines = []
    for number, (text, names) in enumerate(list(asked.items())[:_ASKED], 1):
        few = join(names, lang) if len(names) <= _NAMED else count_of_services(len(names), lang)
        lines.append(Line(text, few, f"{number}.", 1))
    more = f" ({say('av_alle', lang).format(_ASKED, len(asked))})" if len(asked) > _ASKED else ""
    return Section(say("neste", lang) + more, tuple(lines))


def _question(question: Question, lang: str) -> str:
    """The question as the municipality asks it: who can answer is said where that is another."""
    return question_words(evolve(question, who="") if question.who == _READER else question, lang)


def _beside_questions(found: Overview, lang: str) -> list[str]:
    """What the other rights wait for, each question once: first what can settle, then what most of them wait for."""
    waiting: dict[str, int] = {}
    settling: set[str] = set()
    for one in found.beside_of(None):
        for question in _for_outcome(one.answer):
            text = _question(question, lang)
            waiting[text] = waiting.get(text, 0) + 1
            settling |= {text} if question.can_settle else set()
    return sorted(waiting, key=lambda text: (text not in settling, -waiting[text]))


def _for_outcome(answer: Answer | None) -> Iterable[Question]:
    return () if answer is None else (question for question in answer.questions() if question.for_outcome)

"""One service with everything: what it is, the answer with its conditions, what the municipality says, and the sources."""

from __future__ import annotations

from collections.abc import Iterator

from allocation.answers.after import next_change_line, next_question_line, receipt_line
from allocation.answers.outcome_words import bases, consequence
from allocation.answers.own_values import own_values
from allocation.answers.text import WIDTH, Line, Section, layout
from allocation.answers.text import sections as answer_sections
from allocation.answers.words import cite, join, pick, word
from allocation.catalogue.extent import parameter_words, unit_words
from allocation.catalogue.reasons import reason
from allocation.catalogue.services import Part, ServiceAnswer
from allocation.catalogue.text import service_title
from allocation.catalogue.wording import TITLES, group_name, say
from allocation.language.document import RuleDocument
from allocation.values.languages import language
from allocation.values.numbers import format_date


def render(service: ServiceAnswer, lang: str = "nb", *, width: int = WIDTH, full: bool = False) -> str:
    """The service as plain text in bokmål (nb) or nynorsk (nn)."""
    return layout(sections(service, lang, full=full), width)


def sections(service: ServiceAnswer, lang: str = "nb", *, full: bool = False) -> tuple[Section, ...]:
    """The pieces of the text.  ``full``: every condition down to the facts."""
    lang = language(lang)
    answer = service.law.answer
    head = f"{service_title(service, lang)} – {format_date(answer.date, lang)}"
    found = [
        Section(head, tuple(_outcome(service, lang))),
        Section(say("om", lang), tuple(Line(f"{name}: {text}") for name, text in about(service, lang))),
        *_answer(service.law, lang, full)[1:],
    ]
    for part in service.others:
        first, *rest = _answer(part, lang, full)
        title = pick(part.answer.document.tittel, part.answer.document.tittel_nn or "", lang)
        found += [Section(f"{say(part.kind.capitalize(), lang)}: {title}", first.lines), *rest]
    found.append(Section(say("kilder", lang), tuple(Line(text) for part in service.parts for text in sources(part, lang))))
    return tuple(section for section in found if section.lines)


def _answer(part: Part, lang: str, full: bool) -> list[Section]:
    """What one document came to; nothing is asked where the document no longer matters."""
    *found, last = answer_sections(part.answer, lang, full=full)
    asked = next_question_line(part.answer, lang) if part.matters else ""
    lines = [f"{word('neste_spørsmål', lang)}: {asked}"] if asked else []
    lines.append(f"{word('neste_endring', lang)}: {next_change_line(part.answer, lang)}")
    lines.append(f"{word('bygger_på', lang)}: {receipt_line(part.answer, lang)}")
    return [*found, Section(last.title, tuple(Line(text) for text in lines))]


def _outcome(service: ServiceAnswer, lang: str) -> Iterator[Line]:
    yield Line(service.service)
    group = service.group
    told = say(TITLES[group], lang) if group is None else group_name(group, lang)
    yield Line(f"{say('svar', lang)}: {told.upper()}")
    yield Line(f"{say('begrunnelse', lang)}: {reason(service, lang)}.")
    if service.settled and service.held is not False:  # what follows from the conditions does not, where that fails
        yield from (Line(consequence(part.answer, lang)) for part in service.decisive[:1])


def about(service: ServiceAnswer, lang: str) -> Iterator[tuple[str, str]]:
    """What the service is: names and texts.  What nobody has written down is «ikke kjent»."""
    own, document = service.about, service.document
    day = service.law.answer.date
    unknown = say("ikke_kjent", lang)
    yield say("løser", lang), pick(own.løser, own.løser_nn or "", lang)
    yield say("hvem", lang), pick(own.hvem_kan_søke, own.hvem_kan_søke_nn or "", lang)
    yield say("slik", lang), pick(own.slik_søker_du or unknown, own.slik_søker_du_nn or "", lang)
    yield say("svarer", lang), pick(own.svarer or unknown, own.svarer_nn or "", lang)
    yield say("situasjoner", lang), join((say(name, lang) for name in own.situasjoner), lang)
    for item in own.dekker_ikke:
        yield say("dekker_ikke", lang), pick(item.tekst, item.tekst_nn or "", lang)
    unit = say("måles_i", lang).format(unit_words(own.omfang.enhet, lang)) if own.omfang.enhet else unknown
    usual = pick(own.vanlig_omfang or "", own.vanlig_omfang_nn or "", lang)
    standard = usual or parameter_words(document, own.omfang.standard, day, lang) or unknown
    yield say("omfang", lang), f"{unit}; {say('standard', lang)}: {standard}"
    yield say("betaling", lang), payment(service, lang)
    yield say("lovpålagt", lang), word("ja" if own.lovpålagt else "nei", lang)
    yield say("kpr", lang), own.kpr.kode if own.kpr else f"{say('ingen_kode', lang)}. {own.kpr_merknad or ''}".strip()
    yield say("revurdering", lang), _review(service, lang)
    for own_value in own_values(service.law.answer.rules, service.service, day):
        yield say("oppgitt_av", lang).format(own_value.overlay.eier or say("kommunen_selv", lang)), own_value.source(lang)


def payment(service: ServiceAnswer, lang: str) -> str:
    """Who pays, in the document's own words, and the rule that computes it."""
    own = service.about.betaling
    said = say(own.slag, lang)
    text = pick(own.tekst or "", own.tekst_nn or "", lang)
    if own.regel:
        said += f" ({say('betalingsregel', lang).format(own.regel)})"
    price = pick(service.about.pris or "", service.about.pris_nn or "", lang)
    return ". ".join(part for part in (said, text.rstrip(".") if price else text, price) if part)


def _review(service: ServiceAnswer, lang: str) -> str:
    own = service.about.revurdering
    if service.about.ny_vurdering:  # the municipality's own word goes before the general one
        return pick(service.about.ny_vurdering, service.about.ny_vurdering_nn or "", lang)
    after = parameter_words(service.document, own.etter, service.law.answer.date, lang)
    said = [say("etter", lang).format(after)] if after else []
    text = pick(own.tekst or "", own.tekst_nn or "", lang)
    return ". ".join([*said, *([text] if text else [])]) or say("ikke_kjent", lang)


def sources(part: Part, lang: str) -> Iterator[str]:
    """The legal bases and the source of one document, and when it was last checked."""
    document = part.answer.document
    for item in bases(part.answer):
        yield cite(f"{item.lov} {item.sted or ''}".strip(), "", lang)
    if document.kilde is not None:
        dated = f", {format_date(document.kilde.dato, lang)}" if document.kilde.dato else ""
        yield f"{document.id}: {document.kilde.tittel}{dated}{_status(document, lang)}"
    if document.kontrollert is not None:
        yield f"{document.id}: {say('sist_kontrollert', lang)} {format_date(document.kontrollert, lang)}"


def _status(document: RuleDocument, lang: str) -> str:
    return f" ({say('ubekreftet', lang)})" if document.status == "ubekreftet" else ""

"""The presentation of services as plain text and as plain data: the same for citizen and employee, but for what each may see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from allocation.answers.answer import Answer
from allocation.answers.outcome_words import consequence, deciding
from allocation.answers.own_values import own_lines, own_values
from allocation.answers.phrases import settled_by, title
from allocation.answers.text import MARKS, WIDTH, Line, Section, layout
from allocation.answers.words import pick, word
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.data import about_data, question_data
from allocation.catalogue.insight import Insight
from allocation.catalogue.present import CHANNEL, Presentation, Shown
from allocation.catalogue.reasons import reason, waits_for
from allocation.catalogue.text import head_line, question_words, service_title
from allocation.catalogue.wording import count_of_services, group_name, say
from allocation.values.languages import language
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    from allocation.shapes.base import Språk
    from allocation.shapes.services import Innsyn, Visning, VistTjeneste

VERSION: Final = "2"
_ASKED = 5


def render(presentation: Presentation, lang: str = "nb", *, width: int = WIDTH) -> str:
    """The presentation as plain text in bokmål (nb) or nynorsk (nn)."""
    return layout(sections(presentation, lang), width)


def sections(presentation: Presentation, lang: str = "nb") -> tuple[Section, ...]:
    """The pieces of the text; where contact is refused, only why."""
    lang = language(lang)
    found = [Section(_heading(presentation, lang), tuple(_contact(presentation, lang)))]
    if not presentation.refused:
        for shown in presentation.shown:
            found.append(Section(_title(presentation, shown, lang), tuple(_service(presentation, shown, lang))))
        found.append(Section("", tuple(_left_out(presentation, lang))))
        asked = presentation.questions()[:_ASKED]
        head = say("neste" if presentation.audience == "ansatt" else "du_kan_svare", lang)
        found.append(
            Section(head, tuple(Line(_question(presentation, item, lang), "", f"{i}.") for i, item in enumerate(asked, 1)))
        )
    return (found[0], *(section for section in found[1:] if section.lines))


def _question(presentation: Presentation, item: ServiceQuestion, lang: str) -> str:
    if presentation.audience == "ansatt":
        return question_words(item.question, lang)
    return pick(item.question.text, item.question.text_nn, lang)


def _heading(presentation: Presentation, lang: str) -> str:
    who = ""
    if presentation.situation is not None:
        seen_by = "" if presentation.audience == "innbygger" else "ansatt_"
        who = f" {say('for', lang)} {say(f'{seen_by}{presentation.situation}', lang)}"
    return head_line(presentation.catalogue, f"{say('tittel', lang)}{who}", lang)


def _contact(presentation: Presentation, lang: str) -> Iterator[Line]:
    """To an employee what the citizen may be told; may contact be taken on the channel, and why not?"""
    if presentation.citizen is not None:
        yield Line(f"{say('innsyn', lang)}: {insight_words(presentation.citizen, lang)}")
    if presentation.contact is not None and presentation.channel is not None:
        verdict = contact_words(presentation, presentation.contact, lang)
        yield Line(f"{say(presentation.channel, lang)}: {verdict}", mark=MARKS[not presentation.refused])


def contact_words(presentation: Presentation, contact: Answer, lang: str) -> str:
    """What the rule says of contact.  Where it is not settled that contact is allowed, it is not allowed; then also why."""
    if not presentation.refused:
        return consequence(contact, lang)
    refusal = contact.document.følger.ikke_oppfylt
    said = [pick(refusal.tekst or "", refusal.tekst_nn or "", lang)] if refusal else []
    waits = [point for point in contact.open_points if point.outcome]
    said += [f"{text[:1].upper()}{text[1:]}." for text in waits_for(waits, lang)]
    nodes = deciding(contact) if contact.outcome is Outcome.NOT_FULFILLED else ()
    failed = [node for node in nodes if any(fact.name != CHANNEL for fact in node.facts)]  # the channel itself is no reason
    if failed:
        said.append(f"{word('fordi_ikke', lang)}: {'; '.join(f'{title(n, lang)} ({settled_by(n, lang)})' for n in failed)}.")
    return " ".join(said)


def insight_words(found: Insight, lang: str) -> str:
    """What a citizen may be told of the case, and what that waits for."""
    if found.whole:
        return say("innsyn_hele", lang)
    said = [say("innsyn_noe", lang).format(count_of_services(len(found.told), lang)) if found.told else say("innsyn_ikke", lang)]
    waits = [point for point in found.answer.open_points if point.outcome]
    said += [f"{text[:1].upper()}{text[1:]}." for text in waits_for(waits, lang)]
    return " ".join(said)


def insight_data(found: Insight, lang: str) -> Innsyn:
    """What a citizen may be told of the case, as data."""
    return {
        "hele_saken": found.whole,
        "tjenester": sorted(found.told),
        "kode": found.answer.code,
        "årsakskode": found.answer.reason_code,
        "begrunnelse": insight_words(found, lang),
    }


def _title(presentation: Presentation, shown: Shown, lang: str) -> str:
    named = service_title(shown.service, lang)
    return f"{named} · {shown.service.service}" if presentation.audience == "ansatt" else named


def _service(presentation: Presentation, shown: Shown, lang: str) -> Iterator[Line]:
    own = shown.service.about
    yield Line(pick(own.løser, own.løser_nn or "", lang))
    yield Line(f"{say('hvem', lang)}: {pick(own.hvem_kan_søke, own.hvem_kan_søke_nn or '', lang)}")
    how = pick(own.slik_søker_du or say("ikke_kjent", lang), own.slik_søker_du_nn or "", lang)
    yield Line(f"{say('slik', lang)}: {how}")
    if own.svarer:
        yield Line(f"{say('svarer', lang)}: {pick(own.svarer, own.svarer_nn or '', lang)}")
    paid = own.betaling
    price = pick(own.pris or "", own.pris_nn or "", lang)
    said = pick(paid.tekst or say(paid.slag, lang), paid.tekst_nn or "", lang)
    yield Line(f"{say('betaling', lang)}: {f'{said} {price}' if price else said}")
    yield from (Line(text) for text in own_lines(shown.service.document, ("vanlig_omfang", "ny_vurdering"), lang))
    answer = shown.service.law.answer
    for said_by in own_values(answer.rules, shown.service.service, answer.date):
        yield Line(
            f"{say('oppgitt_av', lang).format(said_by.overlay.eier or say('kommunen_selv', lang))}: {said_by.source(lang)}"
        )
    if shown.tells:
        yield Line(f"{say('svar_så_langt', lang)}: {_answer(presentation, shown, lang)}")
    if presentation.audience == "ansatt" and presentation.situation and not shown.to_citizen:
        yield Line(say("ikke_for_innbygger", lang))


def _answer(presentation: Presentation, shown: Shown, lang: str) -> str:
    """The answer so far: with reasons where these may be shown, else only what it is."""
    group = shown.service.group
    if shown.reasons:
        why = reason(shown.service, lang)
        return f"{group_name(group, lang)}; {why}" if group else f"{say('uavklart', lang).lower()}; {why}"
    if group is not None:
        return say(f"du_{group.value}", lang)
    return say("du_vurderes" if shown.only_judgement else "du_uavklart", lang)


def _left_out(presentation: Presentation, lang: str) -> Iterator[Line]:
    if not presentation.shown:
        yield Line(say("ingen_vist", lang))
    if presentation.left_out and presentation.audience == "innbygger":
        yield Line(say("ikke_vist", lang).format(count_of_services(presentation.left_out, lang)))


def to_data(presentation: Presentation, lang: Språk = "nb") -> Visning:
    """The presentation as data, its texts in one language; ``tildeling skjema visning`` has its schema."""
    contact = presentation.contact
    told = not presentation.refused
    data: Visning = {
        "versjon": VERSION,
        "språk": lang,
        "dato": presentation.catalogue.date.isoformat(),
        "kommune": presentation.catalogue.rules.municipality_on(presentation.catalogue.date),
        "mottaker": presentation.audience,
        "situasjon": presentation.situation,
        "innsyn": None if presentation.citizen is None else insight_data(presentation.citizen, lang),
        "kontakt": None,
        "tjenester": [_service_data(shown, lang) for shown in presentation.shown] if told else [],
        "ikke_vist": presentation.left_out,
        "spørsmål": [question_data(item, lang) for item in presentation.questions()] if told else [],
    }
    if contact is not None and presentation.channel is not None:
        data["kontakt"] = {
            "kanal": presentation.channel,
            "tillatt": told,
            "kode": contact.code,
            "årsakskode": contact.reason_code,
            "begrunnelse": contact_words(presentation, contact, lang),
        }
    return data


def _service_data(shown: Shown, lang: str) -> VistTjeneste:
    service = shown.service
    document = service.document
    data: VistTjeneste = {
        "tjeneste": service.service,
        "tittel": pick(document.tittel, document.tittel_nn or "", lang),
        "om": about_data(service, lang),
    }
    if shown.tells:
        data["gruppe"] = None if service.group is None else service.group.value
        data["bare_vurdering_gjenstår"] = shown.only_judgement
    if shown.reasons:
        data["mulige_grupper"] = [group.value for group in service.possible]
        data["begrunnelse"] = reason(service, lang)
        data["vises_for_innbygger"] = shown.to_citizen
    return data

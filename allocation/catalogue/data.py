"""The service answer as plain data for JSON; ``allocation.shapes.services`` declares its shape, and describes every key.

What several services wait for stands once, and each service names it by its place in that list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from allocation.answers.answer import Answer
from allocation.answers.data import bases_data, decimal_text
from allocation.answers.data import question_data as single_question
from allocation.answers.data import to_data as answer_data
from allocation.answers.outcome_words import bases
from allocation.answers.own_values import OwnValues, own_values
from allocation.answers.points import Open
from allocation.answers.words import pick
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.brief import beside_ground
from allocation.catalogue.extent import parameter_on
from allocation.catalogue.group import ordered
from allocation.catalogue.overview import BesideAnswer, Overview, overview
from allocation.catalogue.presumed import Presumed
from allocation.catalogue.reasons import reason
from allocation.catalogue.services import Catalogue, Part, ServiceAnswer
from allocation.catalogue.who_sees import Sees, who_sees
from allocation.language.document import RuleDocument
from allocation.values.numbers import scaled
from allocation.values.truth import Why

if TYPE_CHECKING:
    from allocation.shapes.base import Språk
    from allocation.shapes.services import (
        Antakelse,
        HvemSer,
        Mengde,
        OmTjenesten,
        OppgittAv,
        Oversikt,
        Tjeneste,
        Tjenesteregel,
        Tjenestespørsmål,
        Tjenestesvar,
        VedSiden,
        Venter,
    )

VERSION: Final = "2"


def to_data(catalogue: Catalogue, lang: Språk = "nb", *, questions: bool = False, full: bool = False) -> Tjenestesvar:
    """The answer as data, its texts in one language.

    ``questions``: also what can be asked.  ``full``: each service with what it is, and the whole answer of each document.
    """
    waits: dict[tuple[Why, str], int] = {}
    points: list[Open] = []
    services = []
    for service in catalogue.services:
        data = service_data(service, lang, full=full)
        if not service.settled:
            places = []
            for point in service.open_points():
                key = point.why, point.address
                if key not in waits:
                    waits[key] = len(points)
                    points.append(point)
                places.append(waits[key])
            data["venter_på"] = places
        named = service.facts_named() if catalogue.presumed else frozenset()
        resting = [one.fact for one in catalogue.presumed if one.fact in named]
        if resting:
            data["bygger_på_antakelser"] = resting
        services.append(data)
    found = overview(catalogue)
    whole: Tjenestesvar = {
        "versjon": VERSION,
        "språk": lang,
        "dato": catalogue.date.isoformat(),
        "kjent_per": None if catalogue.known_by is None else catalogue.known_by.isoformat(),
        "bevisføring": catalogue.evidence,
        "kommune": catalogue.rules.municipality_on(catalogue.date),
        "antakelser": [_presumed(one, lang) for one in catalogue.presumed],
        "tjenester": services,
        "åpent": [_waited_for(point, lang) for point in points],
        "oversikt": _overview(found, lang),
    }
    if against := found.contradictions(lang):
        whole["motstridende"] = [{"adresse": address, "tekst": words} for address, words in against.items()]
    if questions:
        whole["spørsmål"] = [question_data(item, lang) for item in found.questions()]
    return whole


def _presumed(one: Presumed, lang: str) -> Antakelse:
    return {
        "opplysning": one.fact,
        "verdi": one.value,
        "tekst": pick(one.text, one.text_nn, lang),
        "begrunnelse": pick(one.reasons, one.reasons_nn, lang),
        "eier": one.owner,
    }


def _waited_for(point: Open, lang: str) -> Venter:
    data: Venter = {"hvorfor": point.why.value, "adresse": point.address, "tekst": pick(point.text, point.text_nn, lang)}
    if point.who:
        data["hvem"] = point.who
    if point.reason:
        data["grunn"] = pick(point.reason, point.reason_nn, lang)
    return data


def _overview(found: Overview, lang: str) -> Oversikt:
    """Where each service stands, and the rights beside the services."""
    return {
        "undersøkt": [service.service for service in found.looked_into],
        "ikke_undersøkt": [service.service for service in found.not_asked],
        "takket_nei": [service.service for service in found.declined],
        "ved_siden": [_beside(one, lang) for one in found.beside],
        "hvem_ser": [_sees(one, lang) for one in who_sees(found.catalogue)],
    }


def _sees(one: Sees, lang: str) -> HvemSer:
    return {
        "id": one.name,
        "tekst": one.words(lang),
        "sted": one.cited(lang),
        "registrert": one.registered,
        "fra": None if one.since is None else one.since.isoformat(),
    }


def _beside(one: BesideAnswer, lang: str) -> VedSiden:
    data: VedSiden = {
        "id": one.name,
        "regel": one.beside.regel,
        "gruppe": None if one.group is None else one.group.value,
        "tekst": pick(one.beside.tekst, one.beside.tekst_nn or "", lang),
        "begrunnelse": beside_ground(one, lang),
    }
    if one.answer is not None and one.group is not None and (otherwise := _otherwise(one.answer)):
        data["avhenger_av_lesemåte"] = otherwise
    return data


def _otherwise(answer: Answer) -> list[str]:
    """The other readings that would give another outcome, as columns name them."""
    return [
        other.code
        for other in answer.depends_on_readings().readings
        if (other.answer.outcome, other.answer.code) != (answer.outcome, answer.code)
    ]


def service_data(service: ServiceAnswer, lang: Språk = "nb", *, full: bool = False) -> Tjeneste:
    """One service.  ``full``: with what it is, and the whole answer of each document."""
    document = service.document
    data: Tjeneste = {
        "tjeneste": service.service,
        "tittel": pick(document.tittel, document.tittel_nn or "", lang),
        "gruppe": None if service.group is None else service.group.value,
        "begrunnelse": reason(service, lang),
        "regler": [_part(service, part) for part in service.parts],
    }
    if not service.settled:
        data["mulige_grupper"] = [group.value for group in service.possible]
    if full:
        data["om"] = about_data(service, lang)
        data["svar"] = [answer_data(part.answer, lang) for part in service.parts]
    return data


def _part(service: ServiceAnswer, part: Part) -> Tjenesteregel:
    answer = part.answer
    data: Tjenesteregel = {
        "regel": answer.rule,
        "slag": part.kind,
        "utfall": answer.outcome.value,
        "årsakskode": answer.reason_code,
        "avgjør": any(part is one for one in service.decisive),
    }
    if answer.code:
        data["kode"] = answer.code
    if service.others:
        data["mulige_grupper"] = [group.value for group in ordered(part.groups)]
    if answer.document.status is not None:
        data["status"] = answer.document.status
    if data["avgjør"] and service.settled and (otherwise := _otherwise(answer)):
        data["avhenger_av_lesemåte"] = otherwise
    return data


def about_data(service: ServiceAnswer, lang: str) -> OmTjenesten:
    """What the service is; null is not known."""
    own, document = service.about, service.document
    return {
        "løser": pick(own.løser, own.løser_nn or "", lang),
        "hvem_kan_søke": pick(own.hvem_kan_søke, own.hvem_kan_søke_nn or "", lang),
        "slik_søker_du": _perhaps(own.slik_søker_du, own.slik_søker_du_nn, lang),
        "svarer": _perhaps(own.svarer, own.svarer_nn, lang),
        "pris": _perhaps(own.pris, own.pris_nn, lang),
        "vanlig_omfang": _perhaps(own.vanlig_omfang, own.vanlig_omfang_nn, lang),
        "ny_vurdering": _perhaps(own.ny_vurdering, own.ny_vurdering_nn, lang),
        "oppgitt_av": [_own(one) for one in own_values(service.law.answer.rules, service.service, service.law.answer.date)],
        "situasjoner": list(own.situasjoner),
        "dekker_ikke": [pick(item.tekst, item.tekst_nn or "", lang) for item in own.dekker_ikke],
        "omfang": {"enhet": own.omfang.enhet, "standard": _number(document, own.omfang.standard, service)},
        "kpr": None if own.kpr is None else own.kpr.kode,
        "kpr_merknad": own.kpr_merknad,
        "betaling": {
            "slag": own.betaling.slag,
            "regel": own.betaling.regel,
            "tekst": _perhaps(own.betaling.tekst, own.betaling.tekst_nn, lang),
        },
        "lovpålagt": own.lovpålagt,
        "revurdering": {
            "etter": _number(document, own.revurdering.etter, service),
            "tekst": _perhaps(own.revurdering.tekst, own.revurdering.tekst_nn, lang),
        },
        "hjemler": bases_data(bases(service.law.answer), lang),
    }


def _own(said: OwnValues) -> OppgittAv:
    overlay = said.overlay
    return {
        "verdier": list(said.names),
        "dokument": overlay.id,
        "status": overlay.status,
        "eier": overlay.eier,
        "kilde": None if overlay.kilde is None else overlay.kilde.tittel,
        "dato": None if overlay.kilde is None or overlay.kilde.dato is None else overlay.kilde.dato.isoformat(),
    }


def _perhaps(nb: str | None, nn: str | None, lang: str) -> str | None:
    return None if nb is None else pick(nb, nn or "", lang)


def _number(document: RuleDocument, name: str | None, service: ServiceAnswer) -> Mengde | None:
    found = parameter_on(document, name, service.law.answer.date)
    if found is None:
        return None
    parameter, value = found
    scale = max(0, -int(value.as_tuple().exponent))
    return {"verdi": decimal_text(scaled(value, scale), scale), "enhet": parameter.enhet or ""}


def question_data(item: ServiceQuestion, lang: str) -> Tjenestespørsmål:
    """A question, and the services it is for."""
    return {
        **single_question(item.question, lang),
        "kan_avgjøre": list(item.settles),
        "har_betydning_for": list(item.matters),
    }

"""The service answer as plain data for JSON, version 1; ``allocation.catalogue.schema`` describes every key."""

from __future__ import annotations

from typing import Any

from allocation.answers.data import decimal_text, open_data
from allocation.answers.data import question_data as single_question
from allocation.answers.data import to_data as answer_data
from allocation.answers.outcome_words import bases
from allocation.answers.words import law_name
from allocation.catalogue.asking import ServiceQuestion
from allocation.catalogue.extent import parameter_on
from allocation.catalogue.group import ordered
from allocation.catalogue.overview import BesideAnswer, Overview, overview
from allocation.catalogue.overview_text import beside_ground
from allocation.catalogue.presumed import Presumed
from allocation.catalogue.reasons import reason
from allocation.catalogue.services import Catalogue, Part, ServiceAnswer
from allocation.language.document import RuleDocument
from allocation.values.numbers import scaled

VERSION = "1"
Data = dict[str, Any]


def to_data(catalogue: Catalogue, *, brief: bool = False, full: bool = False) -> Data:
    """The answer as data.  ``brief``: only the groups and codes; ``full``: each service with everything."""
    data: Data = {
        "versjon": VERSION,
        "dato": catalogue.date.isoformat(),
        "kjent_per": None if catalogue.known_by is None else catalogue.known_by.isoformat(),
        "bevisføring": catalogue.evidence,
        "kommune": catalogue.rules.municipality_on(catalogue.date),
        "antakelser": [_presumed(one) for one in catalogue.presumed],
        "tjenester": [_marked(catalogue, own, service_data(own, brief=brief, full=full)) for own in catalogue.services],
    }
    return data if brief else data | _grouped(overview(catalogue))


def _presumed(one: Presumed) -> Data:
    return {
        "opplysning": one.fact,
        "verdi": one.value,
        "tekst": one.text,
        "tekst_nn": one.text_nn,
        "begrunnelse": one.reasons,
        "begrunnelse_nn": one.reasons_nn,
        "eier": one.owner,
    }


def _marked(catalogue: Catalogue, service: ServiceAnswer, data: Data) -> Data:
    """A service with the presumed facts that its group rests on."""
    named = service.facts_named()
    return data | {"bygger_på_antakelser": [one.fact for one in catalogue.presumed if one.fact in named]}


def _grouped(found: Overview) -> Data:
    """What the grouped answer adds: where each service stands, the rights beside the services, and what to ask."""
    return {
        "oversikt": {
            "undersøkt": [service.service for service in found.looked_into],
            "ikke_undersøkt": [service.service for service in found.not_asked],
            "takket_nei": [service.service for service in found.declined],
            "bare_form_gjenstår": [service.service for service in found.forms],
            "ved_siden": [_beside(one) for one in found.beside],
        },
        "spørsmål": [question_data(item) for item in found.questions()],
    }


def _beside(one: BesideAnswer) -> Data:
    return {
        "id": one.name,
        "regel": one.beside.regel,
        "gruppe": None if one.group is None else one.group.value,
        "tekst": one.beside.tekst,
        "tekst_nn": one.beside.tekst_nn,
        "begrunnelse": beside_ground(one, "nb"),
        "begrunnelse_nn": beside_ground(one, "nn"),
    }


def service_data(service: ServiceAnswer, *, brief: bool = False, full: bool = False) -> Data:
    """One service.  ``full``: with the whole answer of each document."""
    data: Data = {
        "tjeneste": service.service,
        "gruppe": None if service.group is None else service.group.value,
        "mulige_grupper": [group.value for group in service.possible],
        "regler": [_part(service, part) for part in service.parts],
    }
    if brief:
        return data
    document = service.document
    data |= {
        "tittel": document.tittel,
        "tittel_nn": document.tittel_nn or document.tittel,
        "begrunnelse": reason(service, "nb"),
        "begrunnelse_nn": reason(service, "nn"),
        "åpent": [{"hvorfor": point.why.value, **open_data(point)} for point in service.open_points()],
        "om": about_data(service),
    }
    if full:
        data["svar"] = [answer_data(part.answer) for part in service.parts]
    return data


def _part(service: ServiceAnswer, part: Part) -> Data:
    answer = part.answer
    return {
        "regel": answer.rule,
        "slag": part.kind,
        "utfall": answer.outcome.value,
        "kode": answer.code,
        "årsakskode": answer.reason_code,
        "mulige_grupper": [group.value for group in ordered(part.groups)],
        "avgjør": any(part is one for one in service.decisive),
        "status": answer.document.status,
    }


def about_data(service: ServiceAnswer) -> Data:
    """What the service is; null is not known."""
    own, document = service.about, service.document
    return {
        "løser": own.løser,
        "løser_nn": own.løser_nn or own.løser,
        "hvem_kan_søke": own.hvem_kan_søke,
        "hvem_kan_søke_nn": own.hvem_kan_søke_nn or own.hvem_kan_søke,
        "slik_søker_du": own.slik_søker_du,
        "slik_søker_du_nn": own.slik_søker_du_nn or own.slik_søker_du,
        "situasjoner": list(own.situasjoner),
        "dekker_ikke": [{"tekst": item.tekst, "tekst_nn": item.tekst_nn or item.tekst} for item in own.dekker_ikke],
        "omfang": {"enhet": own.omfang.enhet, "standard": _number(document, own.omfang.standard, service)},
        "kpr": None if own.kpr is None else own.kpr.kode,
        "kpr_merknad": own.kpr_merknad,
        "betaling": {
            "slag": own.betaling.slag,
            "regel": own.betaling.regel,
            "tekst": own.betaling.tekst,
            "tekst_nn": own.betaling.tekst_nn or own.betaling.tekst,
        },
        "lovpålagt": own.lovpålagt,
        "revurdering": {
            "etter": _number(document, own.revurdering.etter, service),
            "tekst": own.revurdering.tekst,
            "tekst_nn": own.revurdering.tekst_nn or own.revurdering.tekst,
        },
        "hjemler": [
            {"lov": item.lov, "navn": law_name(item.lov, "nb"), "sted": item.sted or ""} for item in bases(service.law.answer)
        ],
    }


def _number(document: RuleDocument, name: str | None, service: ServiceAnswer) -> Data | None:
    found = parameter_on(document, name, service.law.answer.date)
    if found is None:
        return None
    parameter, value = found
    scale = max(0, -int(value.as_tuple().exponent))
    return {"verdi": decimal_text(scaled(value, scale), scale), "enhet": parameter.enhet or ""}


def question_data(item: ServiceQuestion) -> Data:
    """A question, and the services it is for."""
    return single_question(item.question) | {
        "følsomhet": item.question.sensitivity,
        "kan_avgjøre": list(item.settles),
        "har_betydning_for": list(item.matters),
    }

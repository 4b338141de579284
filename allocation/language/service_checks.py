"""Checks of a service document beyond its form."""

from __future__ import annotations

from collections.abc import Iterator

from allocation.errors import Funn
from allocation.language.faults import part_fault, suggestion
from allocation.language.rule_model import RuleDocument
from allocation.language.service_model import GROUPS, Service
from allocation.language.walk import iter_nodes

_TYPES = ("rettighet", "plikt", "kommunalt_kriterium")


def check_serving(document: RuleDocument) -> Iterator[Funn]:
    """A document that has a say about a service: municipal criteria, or a national rule that says which group it gives."""
    if document.tjeneste is not None:
        message = "en tjeneste kan ikke ha gjelder_tjeneste"
        yield part_fault(
            document, message, "fjern gjelder_tjeneste, eller bruk den andre tjenesten under bruk", "gjelder_tjeneste"
        )
    elif document.kommune is not None and document.type != "kommunalt_kriterium":
        message = "av kommunens dokumenter kan bare kriterier ha gjelder_tjeneste"
        yield part_fault(document, message, "skriv type: kommunalt_kriterium", "gjelder_tjeneste")
    elif document.type not in _TYPES:
        message = "et dokument av denne typen kan ikke ha gjelder_tjeneste"
        yield part_fault(document, message, f"velg en av {', '.join(_TYPES)}", "gjelder_tjeneste")
    elif document.type != "kommunalt_kriterium":
        yield from _groups_said(document)


def _groups_said(document: RuleDocument) -> Iterator[Funn]:
    for name in ("oppfylt", "ikke_oppfylt"):
        følge = getattr(document.følger, name)
        if følge is not None and følge.gruppe is None:
            yield part_fault(følge, f"følgen {name} mangler gruppe", f"skriv gruppe: en av {', '.join(GROUPS)}")


def check_service(document: RuleDocument, service: Service) -> Iterator[Funn]:
    """It says which group each outcome belongs to, and names only parameters of its own."""
    if document.type not in _TYPES:
        yield part_fault(document, "en tjeneste kan ikke ha denne typen", f"velg en av {', '.join(_TYPES)}", "type")
    if document.vilkår is None:
        yield part_fault(document, "tjenesten har ingen vilkår", "legg til vilkår: …", "tjeneste")
    yield from _groups_said(document)
    for part, key in ((service.omfang, "standard"), (service.revurdering, "etter")):
        parameter = getattr(part, key)
        if parameter is not None and parameter not in document.parametre:
            help = suggestion(parameter, document.parametre) or "skriv navnet på en parameter i dokumentet, eller null"
            yield part_fault(part, f"«{parameter}» er ikke en parameter i dokumentet", help, key)
    conditions = {node.id for node in iter_nodes(document) if node.id}
    if service.forutsetter is not None and service.forutsetter not in conditions:
        help = suggestion(service.forutsetter, conditions) or "skriv id-en til et vilkår i dokumentet"
        yield part_fault(service, f"«{service.forutsetter}» er ikke et vilkår i dokumentet", help, "forutsetter")
    if not service.situasjoner:
        yield part_fault(
            service, "tjenesten mangler situasjoner", "skriv minst én av meg_selv, barnet_mitt, pårørende", "situasjoner"
        )
    if service.kpr is None and service.kpr_merknad is None:
        yield part_fault(service, "kpr mangler, og kpr_merknad sier ikke hvorfor", "legg til kpr_merknad: …", "kpr")
    if service.betaling.regel is not None and service.betaling.slag in ("gratis", "ukjent"):
        message = f"betalingen er {service.betaling.slag}, og kan ikke ha en regel"
        yield part_fault(service.betaling, message, "fjern regel, eller rett slag", "regel")

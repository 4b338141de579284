"""The ``tjeneste:`` block of a service document as text for people; what nobody has written down is said to be unknown."""

from __future__ import annotations

from collections.abc import Iterator

from allocation.language.document import RuleDocument
from allocation.language.service_model import Payment, Service

UNKNOWN = "ikke kjent"
SITUATIONS = {"meg_selv": "meg selv", "barnet_mitt": "barnet mitt", "pårørende": "meg som pårørende"}
PAYMENTS = {
    "gratis": "gratis",
    "egenandel": "egenandel",
    "kommunal_pris": "kommunens pris",
    "husleie": "husleie",
    "utbetales": "utbetales til mottakeren",
    "ukjent": UNKNOWN,
}


def describe_service(document: RuleDocument, service: Service) -> Iterator[str]:
    """One line for each thing that a person wants to know of a service."""
    standard = document.parametre.get(service.omfang.standard or "")
    usual = UNKNOWN if standard is None or all(value is None for value in standard.verdier.values()) else standard.tekst
    review = service.revurdering
    pairs = (
        ("Hva den løser", service.løser),
        ("Hvem som kan søke", service.hvem_kan_søke),
        ("Slik søker du", service.slik_søker_du or UNKNOWN),
        ("Vises for", ", ".join(SITUATIONS[name] for name in service.situasjoner)),
        ("Lovpålagt", "ja" if service.lovpålagt else "nei"),
        ("Betaling", payment_words(service.betaling)),
        ("Omfanget vedtas i", service.omfang.enhet or UNKNOWN),
        ("Vanlig omfang", usual),
        ("Kode i KPR", service.kpr.kode if service.kpr else f"ingen: {service.kpr_merknad}"),
        ("Ny vurdering", review.tekst or UNKNOWN),
    )
    yield "Tjenesten"
    yield from (f"  {head}: {text}" for head, text in pairs)
    if service.dekker_ikke:
        yield "  Dekker ikke:"
        yield from (f"    – {item.tekst}" for item in service.dekker_ikke)


def payment_words(payment: Payment) -> str:
    """What it costs, and the rule that computes it."""
    rule = f" (regnes ut av {payment.regel})" if payment.regel else ""
    return f"{payment.tekst or PAYMENTS[payment.slag]}{rule}"

"""The ``tjeneste:`` block of a service document: what the service is, apart from when a person has a right to it.

None means that nobody has written it down: an answer then says that it is not known.
"""

from __future__ import annotations

from typing import Literal, get_args

from allocation.language.fields import DocumentId, FactCode, Name, Part, Sted, Text, YesNo

Situation = Literal["meg_selv", "barnet_mitt", "pårørende"]
PaymentKind = Literal["gratis", "egenandel", "kommunal_pris", "husleie", "utbetales", "ukjent"]
Group = Literal["rett", "skal_tilbys", "kan_innvilges", "ikke_rett"]
GROUPS: tuple[Group, ...] = get_args(Group)


OWN_VALUES = tuple(
    name + ending for name in ("slik_søker_du", "svarer", "pris", "vanlig_omfang", "ny_vurdering") for ending in ("", "_nn")
)
"""The keys of a service that a municipality's overlay may set (``sett: tjeneste.x/svarer``)."""


class NotCovered(Part):
    """Something the service does not include."""

    tekst: Text
    tekst_nn: Text | None = None


class Extent(Part):
    """The unit the extent is decided and reported in, and the parameter that holds the standard extent."""

    enhet: Text | None = None
    standard: Name | None = None


class ReportingCode(Part):
    """The code of the service in the national code list 9151 (KPR)."""

    kode: FactCode


class Payment(Part):
    """Who pays, and the rule that computes it."""

    slag: PaymentKind
    regel: DocumentId | None = None
    tekst: Text | None = None
    tekst_nn: Text | None = None


class Review(Part):
    """When a decision is looked at again: ``etter`` names a parameter; None where no fixed interval is known."""

    etter: Name | None = None
    tekst: Text | None = None
    tekst_nn: Text | None = None


class NotAlone(Part):
    """A fact that the municipality's criteria for the service cannot refuse anyone by alone; ``svar``: those who have this
    answer.  ``sted``: where the law says so."""

    opplysning: Text
    svar: YesNo | None = None
    sted: Sted
    tekst: Text
    tekst_nn: Text | None = None


class Floor(Part):
    """The law itself says who has the right: criteria can give more, and not less."""

    sted: Sted
    tekst: Text
    tekst_nn: Text | None = None


class Criteria(Part):
    """What binds the municipality's own criteria for the service."""

    ikke_alene: tuple[NotAlone, ...] = ()
    kan_ikke_innskrenke: Floor | None = None


class Service(Part):
    """What the service solves, who can apply, what it leaves out, how it is counted, paid and looked at again.

    ``forutsetter`` names a condition without which the municipality does not give it at all, whatever else holds.
    ``kriterier``: what binds the municipality's own criteria.
    ``OWN_VALUES`` are what a municipality says of the service itself, by an overlay: how to apply, who answers, the price, the
    usual extent and when it is looked at again.
    """

    løser: Text
    løser_nn: Text | None = None
    hvem_kan_søke: Text
    hvem_kan_søke_nn: Text | None = None
    slik_søker_du: Text | None = None
    slik_søker_du_nn: Text | None = None
    svarer: Text | None = None
    svarer_nn: Text | None = None
    pris: Text | None = None
    pris_nn: Text | None = None
    vanlig_omfang: Text | None = None
    vanlig_omfang_nn: Text | None = None
    ny_vurdering: Text | None = None
    ny_vurdering_nn: Text | None = None
    situasjoner: tuple[Situation, ...]
    dekker_ikke: tuple[NotCovered, ...] = ()
    omfang: Extent
    kpr: ReportingCode | None = None
    kpr_merknad: Text | None = None
    betaling: Payment
    lovpålagt: YesNo
    forutsetter: Name | None = None
    kriterier: Criteria | None = None
    revurdering: Review

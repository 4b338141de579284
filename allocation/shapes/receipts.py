"""Receipts, and an earlier answer held up against one worked out now."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from allocation.shapes.base import Bevisføring, Dag, Sha256, Utfall, shape


@shape
class DokumentLest(TypedDict):
    """Et dokument svaret er regnet ut fra."""

    id: Annotated[str, Field(description="Dokumentets id.")]
    slag: Annotated[Literal["regel", "overlegg", "fakta"], Field(description="Hva slags dokument.")]
    lag: Annotated[str, Field(description="lov, forskrift, kommune, reform eller fakta.")]
    fil: Annotated[str, Field(description="Filen i regelmappen.")]
    sha256: Annotated[Sha256, Field(description="SHA-256 av innholdet.")]


@shape
class Faktamerke(TypedDict):
    """Merket av opplysningene: hvilke de er, men ikke hva de er."""

    navn: Annotated[list[str], Field(description="Opplysningene som er med.")]
    salt: Annotated[str, Field(description="Tilfeldig tekst, så kvitteringer ikke viser hvilke saker som er like.")]
    sha256: Annotated[Sha256, Field(description="SHA-256 av saltet og opplysningene.")]


@shape
class Verdispenn(TypedDict):
    """En verdi som ble gitt."""

    minst: Annotated[str | None, Field(description="Den laveste verdien; null når ingenting er kjent.")]
    høyst: Annotated[str | None, Field(description="Den høyeste verdien.")]
    enhet: Annotated[str, Field(description="Enheten; tom uten enhet.")]


@shape
class SvarGitt(TypedDict):
    """Det et dokument svarte."""

    utfall: Annotated[Utfall, Field(description="Utfallet.")]
    kode: Annotated[str, Field(description="Koden for følgen.")]
    årsakskode: Annotated[str, Field(description="Koden og det vilkåret som avgjorde.")]
    verdier: Annotated[dict[str, Verdispenn], Field(description="Verdiene som ble gitt, etter navn.")]


@shape
class Kvitteringsgrunnlag(TypedDict):
    """Det alle kvitteringer har."""

    kvittering: Annotated[Literal[2], Field(description="Formatet.")]
    id: Annotated[str, Field(description="Merket av alt det andre i kvitteringen.")]
    motor: Annotated[str, Field(description="Utgaven av programmet, og et merke av kildekoden.")]
    dato: Annotated[Dag, Field(description="Datoen det er vurdert på.")]
    kjent_per: Annotated[Dag | None, Field(description="Bare opplysninger registrert til og med denne datoen; null: alle.")]
    bevisføring: Annotated[Bevisføring, Field(description="Om bevisføringen er åpen.")]
    kommune: Annotated[str | None, Field(description="Kommunens nummer; null uten kommune.")]
    lesemåter: Annotated[dict[str, str], Field(description="Lesemåtene svaret bygger på.")]
    dokumenter: Annotated[list[DokumentLest], Field(description="Dokumentene svaret er regnet ut fra.")]
    fakta: Annotated[Faktamerke, Field(description="Merket av opplysningene.")]


@shape
class Kvittering(Kvitteringsgrunnlag):
    """Kvitteringen for svaret på én regel."""

    regel: Annotated[str, Field(description="Regelen.")]
    svar: Annotated[SvarGitt, Field(description="Svaret.")]


@shape
class Tjenestekvittering(Kvitteringsgrunnlag):
    """Kvitteringen for et helt tjenestesvar."""

    tjenester: Annotated[dict[str, list[str]], Field(description="Tjenestene, og de gruppene hver kan høre til.")]
    svar: Annotated[dict[str, SvarGitt], Field(description="Svaret fra hvert dokument.")]


@shape
class Etterprøving(TypedDict):
    """Et tidligere svar prøvd mot ett som er regnet ut nå."""

    står_seg: Annotated[bool, Field(description="Om opplysningene, dokumentene og svaret er de samme.")]
    samme_svar: Annotated[bool, Field(description="Om utfall, koder og verdier er de samme.")]
    samme_opplysninger: Annotated[bool, Field(description="Om opplysningene er de samme.")]
    samme_dokumenter: Annotated[bool, Field(description="Om de samme dokumentene er lest, med samme innhold.")]
    samme_motor: Annotated[bool, Field(description="Om programmet er det samme.")]
    endret: Annotated[list[str], Field(description="Dokumenter med annet innhold nå.")]
    mangler: Annotated[list[str], Field(description="Dokumenter som ble lest da, men ikke nå.")]
    nye: Annotated[list[str], Field(description="Dokumenter som er lest nå, men ikke da.")]
    da: Annotated[Kvittering, Field(description="Kvitteringen fra da.")]
    nå: Annotated[Kvittering | None, Field(description="Kvitteringen nå; null når svaret ikke kan regnes ut.")]
    meldinger: Annotated[list[str], Field(description="Det som ble funnet, konklusjonen først.")]


@shape
class Tjenesteetterprøving(TypedDict):
    """Et tidligere tjenestesvar prøvd mot ett som er regnet ut nå."""

    står_seg: Annotated[bool, Field(description="Om opplysningene, dokumentene og alle svarene er de samme.")]
    samme_opplysninger: Annotated[bool, Field(description="Om opplysningene er de samme.")]
    andre_svar: Annotated[list[str], Field(description="Dokumenter som svarer annerledes nå.")]
    andre_dokumenter: Annotated[list[str], Field(description="Dokumenter som er endret, borte eller nye.")]
    samme_motor: Annotated[bool, Field(description="Om programmet er det samme.")]
    da: Annotated[Tjenestekvittering, Field(description="Kvitteringen fra da.")]
    nå: Annotated[Tjenestekvittering | None, Field(description="Kvitteringen nå; null når svaret ikke kan regnes ut.")]
    meldinger: Annotated[list[str], Field(description="Det som ble funnet, konklusjonen først.")]

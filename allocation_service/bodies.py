"""The bodies of requests.  The frame is typed here; what stands in a case is checked by the vocabulary, as in a case file."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from allocation.catalogue.present import Audience, Channel
from allocation.language.service_model import Situation
from allocation.shapes.base import Bevisføring

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOST_CHOICES, _MOST_OVERLAYS, _MOST_SERVICES = 40, 8, 100


def _day(value: object) -> date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError
    return date.fromisoformat(value)


Dag = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Navn = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Sak = Annotated[
    dict[str, Any],
    Field(description="Saken, som i en saksfil: fakta, og tabellene ved siden av. GET /v1/skjema/fakta er skjemaet."),
]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)


class Grunnlag(_Body):
    """Saken, og hvilke regler den prøves mot."""

    sak: Sak
    kommune: Annotated[Navn | None, Field(description="Kommunen som har ansvaret, nummer eller navn; ellers sakens egen.")] = None
    bare_nasjonale_regler: Annotated[bool, Field(description="Bare nasjonale regler, uansett kommune.")] = False
    overlegg: Annotated[list[Navn], Field(max_length=_MOST_OVERLAYS, description="Id-er til overlegg i tillegg.")] = []
    regelsett: Annotated[
        Navn | None, Field(description="Merket av regelsettet det skal svares etter; er det et annet, blir svaret 412.")
    ] = None


class _Arguments(Grunnlag):
    kjent_per: Annotated[Dag | None, Field(description="Bare opplysninger registrert til og med denne datoen.")] = None
    bevisføring: Annotated[Bevisføring, Field(description="Om bevisføringen er åpen eller avsluttet.")] = "åpen"
    lesemåter: Annotated[
        dict[Navn, Navn], Field(max_length=_MOST_CHOICES, description="Valg der retten er uavklart: adresse → valg.")
    ] = {}


class Spørring(_Arguments):
    """Alt en vurdering bygger på.  Datoen må sies; tjenesten ser ikke på klokken."""

    dato: Annotated[Dag, Field(description="Datoen det vurderes på: gjeldende rett og daterte opplysninger.")]


class TjenesteneØnsket(Spørring):
    """Svaret på alle tjenestene, eller noen av dem."""

    tjenester: Annotated[
        list[Navn] | None, Field(max_length=_MOST_SERVICES, description="Bare disse; da er ingenting antatt.")
    ] = None
    uten_antakelser: Annotated[bool, Field(description="Regn ikke med noe som ikke er sagt i saken.")] = False
    ta_med: Annotated[
        list[Literal["spørsmål", "vilkår", "kvittering"]],
        Field(max_length=3, description="Spørsmålene, hele svaret fra hvert dokument (da er ingenting antatt), kvitteringen."),
    ] = []


class RegelenØnsket(Spørring):
    """Svaret på én regel."""

    kort: Annotated[bool, Field(description="Bare det viktigste i svaret.")] = False
    ta_med: Annotated[
        list[Literal["endring", "kvittering"]],
        Field(max_length=2, description="Når svaret endrer seg av seg selv, og kvitteringen; ikke sammen med kort."),
    ] = []


class LinjeØnsket(Spørring):
    """Én linje: svaret på en regel når den er nevnt, ellers på alle tjenestene."""

    id: Annotated[Navn | None, Field(description="Kommer tilbake med svaret; skriv ikke noe som peker ut en person.")] = None
    regel: Navn | None = None


class SpørsmålØnsket(Spørring):
    """Det det kan spørres om: om en regel når den er nevnt, ellers på tvers av tjenestene."""

    regel: Navn | None = None
    tjenester: Annotated[list[Navn] | None, Field(max_length=_MOST_SERVICES)] = None


class Besvarelse(SpørsmålØnsket):
    """Ett svar som skal inn i saken."""

    adresse: Annotated[Navn, Field(description="Adressen til spørsmålet det svares på.")]
    svar: Annotated[Any, Field(description="Svaret, som i en saksfil.")]


class BegrunnelseØnsket(Spørring):
    """Begrunnelsen for svaret på én regel."""

    regel: Navn


class TidslinjeØnsket(_Arguments):
    """Svaret på én regel over tid."""

    regel: Navn
    fra: Dag
    til: Dag


class EtterprøvingØnsket(Grunnlag):
    """Kvitteringen, og saken den ble gitt for."""

    kvittering: Annotated[dict[str, Any], Field(description="Kvitteringen, slik den ble gitt.")]


class VisningØnsket(Spørring):
    """Hva en innbygger eller ansatt skal se."""

    mottaker: Audience = "innbygger"
    situasjon: Annotated[Situation | None, Field(description="Bare en ansatt kan la den stå åpen.")] = None
    kanal: Annotated[Channel | None, Field(description="Prøv om kommunen kan ta kontakt på denne kanalen.")] = None

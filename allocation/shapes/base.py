"""What the shapes of every output are made of, and faults.  Descriptions are in Norwegian: they are what the schemas say."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, with_config
from typing_extensions import TypedDict

Dag = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", json_schema_extra={"format": "date"})]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Språk = Literal["nb", "nn"]
Bevisføring = Literal["åpen", "avsluttet"]
Utfall = Literal["oppfylt", "ikke_oppfylt", "uavklart"]


shape = with_config(ConfigDict(extra="forbid"))


@shape
class Funn(TypedDict):
    """En feil: hva som er galt, hvor det står, og hva en kan gjøre."""

    kode: Annotated[str, Field(description="Stabil kode for slaget feil.")]
    peker: Annotated[str, Field(description="JSON-peker til stedet i dokumentet eller saken; tom for hele.")]
    melding: Annotated[str, Field(description="Hva som er galt.")]
    hjelp: Annotated[str, Field(description="Hva en kan gjøre; tomt når det ikke er noe å foreslå.")]
    fil: Annotated[str | None, Field(description="Filen; null når det ikke er lest fra en fil.")]
    linje: Annotated[int | None, Field(ge=1, description="Linjen, fra 1; null når den ikke er kjent.")]
    kolonne: Annotated[int | None, Field(ge=1, description="Kolonnen, fra 1; null når den ikke er kjent.")]


@shape
class Feil(TypedDict):
    """Alt som er galt med det som ble gitt."""

    feil: Annotated[list[Funn], Field(min_length=1, description="Feilene, i den rekkefølgen de står.")]

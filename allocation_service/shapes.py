"""The shapes that are only the service's own: problems, and what is told about itself.  The rest is ``allocation.shapes``.

The problems are those of RFC 9457; ``kode`` is stable, for programs.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from allocation.shapes.answer import Regelspørsmål
from allocation.shapes.answer import Svar as Regelsvar
from allocation.shapes.base import shape
from allocation.shapes.receipts import Tjenestekvittering
from allocation.shapes.services import OmTjenesten, Tjenestespørsmål, Tjenestesvar

SakUt = Annotated[dict[str, Any], Field(description="Saken, slik den skrives i en saksfil; send den slik den er neste gang.")]


@shape
class Problemfunn(TypedDict):
    """Én ting som er galt."""

    kode: Annotated[str, Field(description="Stabil kode for slaget feil.")]
    peker: Annotated[str, Field(description="JSON-peker (RFC 6901) inn i kroppen; tom for hele.")]
    melding: Annotated[str, Field(description="Hva som er galt.")]
    hjelp: Annotated[str, Field(description="Hva en kan gjøre; tomt når det ikke er noe å foreslå.")]


@shape
class Problem(TypedDict):
    """Et problem etter RFC 9457."""

    type: Annotated[str, Field(description="urn:tildeling:feil: og koden.")]
    title: Annotated[str, Field(description="Hva slags problem, på språket det er spurt på.")]
    status: Annotated[int, Field(description="HTTP-statusen.")]
    kode: Annotated[str, Field(description="Stabil kode.")]
    feil: Annotated[list[Problemfunn], Field(description="Alt som er galt, hvert for seg.")]


@shape
class Tjenestevurdering(Tjenestesvar):
    """Svaret på alle tjenestene, og kvitteringen når det er bedt om den."""

    kvittering: NotRequired[Annotated[Tjenestekvittering, Field(description="Kvitteringen, uten noe antatt.")]]


@shape
class Spørsmålsliste(TypedDict):
    """Det det kan spørres om, det beste først."""

    spørsmål: list[Regelspørsmål | Tjenestespørsmål]


@shape
class Besvart(TypedDict):
    """Saken med ett svar til, og det det kan spørres om da."""

    sak: SakUt
    spørsmål: list[Regelspørsmål | Tjenestespørsmål]


@shape
class Regelnavn(TypedDict):
    """En regel."""

    id: str
    tittel: str
    type: str
    lag: str


@shape
class Regelliste(TypedDict):
    """Reglene for en kommune, eller de nasjonale."""

    regelsett: Annotated[str, Field(description="Merket av regelsettet.")]
    kommune: str | None
    regler: list[Regelnavn]


@shape
class Regeldokument(TypedDict):
    """Et regeldokument slik det er skrevet, og overleggene som er lagt på det."""

    dokument: Annotated[dict[str, Any], Field(description="Dokumentet; skjemaet er det tildeling skjema regel skriver.")]
    overlegg: list[str]


@shape
class Tjenestenavn(TypedDict):
    """Hva en tjeneste er."""

    tjeneste: str
    tittel: str
    om: OmTjenesten


@shape
class Tjenesteliste(TypedDict):
    """Tjenestene på en dato."""

    regelsett: str
    kommune: str | None
    tjenester: list[Tjenestenavn]


@shape
class Faktum(TypedDict):
    """En opplysning en sak kan ha, eller et felt i en tabell."""

    navn: str
    tabell: str | None
    slag: str
    svar: str | None
    enhet: str | None
    koder: dict[str, str]
    tekst: str
    spørsmål: str
    hvem: str | None
    følsomhet: str
    momenter: list[str]
    avledet: bool


@shape
class Faktaliste(TypedDict):
    """Opplysningene."""

    opplysninger: list[Faktum]


@shape
class Kommune(TypedDict):
    """En kommune med egne dokumenter."""

    nummer: str
    navn: str


@shape
class Kommuneliste(TypedDict):
    """Kommunene som har egne dokumenter."""

    kommuner: list[Kommune]


@shape
class Tjenestekode(TypedDict):
    """Koden en tjeneste meldes med."""

    tjeneste: str
    kode: str | None
    merknad: Annotated[str | None, Field(description="Hvorfor det ikke er noen kode.")]


@shape
class Kodeliste(TypedDict):
    """Kodene i kodeliste 9151 som tjenestene meldes med."""

    kodeliste: Literal["9151"]
    tjenester: list[Tjenestekode]


@shape
class Klar(TypedDict):
    """Om tjenesten er klar, og for hvilket regelsett."""

    klar: Literal[True]
    regelsett: str
    kommuner: Annotated[list[str], Field(description="Kommunene som er varmet opp.")]
    nye_regler_kunne_ikke_brukes: Annotated[bool, Field(description="Det som sist ble lest på nytt, hadde feil.")]


@shape
class Lever(TypedDict):
    """At prosessen lever."""

    lever: Literal[True]


@shape
class Linjesvar(TypedDict):
    """Svaret på én linje: svaret selv, eller problemet."""

    linje: Annotated[int, Field(ge=1, description="Linjen i det som ble sendt, fra 1.")]
    id: NotRequired[Annotated[str, Field(description="Id-en linjen hadde.")]]
    svar: NotRequired[Regelsvar | Tjenestevurdering]
    problem: NotRequired[Problem]

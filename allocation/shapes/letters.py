"""The reasons of an answer, as raw material for the letter that a person writes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from allocation.shapes.base import Dag, Språk, shape

Tekst = Annotated[str, Field(description="En hel setning eller frase.")]


@shape
class VilkårBegrunnet(TypedDict):
    """Et vilkår slik det ble vurdert."""

    tekst: Annotated[str, Field(description="Vilkåret.")]
    utfall: Annotated[str, Field(description="Utfallet med ord; tomt når det ikke er noe.")]
    sted: Annotated[str, Field(description="Stedet i loven; tomt når det ikke er oppgitt.")]
    fordi: Annotated[str, Field(description="Det som avgjorde vilkåret; tomt når det er det som står under.")]
    nivå: Annotated[int, Field(ge=0, description="Hvor langt inn i treet vilkåret står; 0 er ytterst.")]


@shape
class SkjønnBegrunnet(TypedDict):
    """En vurdering som svaret bygger på."""

    gjelder: Annotated[str, Field(description="Hva som er vurdert.")]
    svar: Annotated[str, Field(description="Svaret.")]
    av: Annotated[str, Field(description="Hvem som har vurdert.")]
    dato: Annotated[str, Field(description="Når, i løpende tekst; tomt når det ikke er oppgitt.")]
    momenter: Annotated[list[str], Field(description="Det som er lagt vekt på.")]
    begrunnelse: Annotated[str, Field(description="Begrunnelsen.")]


@shape
class Begrunnelse(TypedDict):
    """Begrunnelsen for svaret på én regel, i hele fraser og setninger på ett språk."""

    språk: Annotated[Språk, Field(description="Språket.")]
    tittel: Annotated[str, Field(description="Tittelen på regelen.")]
    dato: Annotated[str, Field(description="Datoen det er vurdert på, i løpende tekst.")]
    resultat: Annotated[str, Field(description="Det som følger av utfallet.")]
    regler: Annotated[list[Tekst], Field(description="Bestemmelsene svaret bygger på.")]
    opplysninger: Annotated[list[Tekst], Field(description="Opplysningene svaret bygger på.")]
    vilkår: Annotated[list[VilkårBegrunnet], Field(description="Vilkårene, utenfra og inn.")]
    verdier: Annotated[list[Tekst], Field(description="Verdiene regelen gir.")]
    skjønn: Annotated[list[SkjønnBegrunnet], Field(description="Vurderingene svaret bygger på.")]
    lesemåter: Annotated[list[Tekst], Field(description="Hvordan uklare bestemmelser er lest, og hvorfor.")]
    andre_lesemåter: Annotated[list[Tekst], Field(description="Holdbare lesemåter som ville gitt et annet svar.")]
    forbehold: Annotated[list[Tekst], Field(description="Det loven har og regelen ikke regner med.")]
    avvik: Annotated[list[Tekst], Field(description="Kjente avvik, og beløp som er satt ned til det lovlige.")]
    fra_kommunen: Annotated[list[Tekst], Field(description="Det kommunen selv oppgir om tjenesten.")]
    mangler: Annotated[list[Tekst], Field(description="Det som må være på plass før begrunnelsen kan stå i et vedtak.")]
    kort: Annotated[str, Field(description="Begrunnelsen i ett avsnitt.")]


@shape
class Brevsetning(TypedDict):
    """En setning eller et ledd i en liste, med det den bygger på."""

    tekst: Annotated[str, Field(description="Teksten. Et felt som ikke er fylt ut, står som {navn}.")]
    bygger_på: Annotated[list[str], Field(description="Adressene til det setningen bygger på.")]
    felt: Annotated[list[str], Field(description="Flettefeltene i teksten som ikke er fylt ut.")]


@shape
class Brevblokk(TypedDict):
    """Et avsnitt eller en liste."""

    id: Annotated[str, Field(description="Blokkens id i malen.")]
    slag: Annotated[Literal["avsnitt", "liste"], Field(description="Om setningene er ledd i en liste.")]
    setninger: Annotated[list[Brevsetning], Field(description="Setningene.")]


@shape
class Brevseksjon(TypedDict):
    """En del av brevet."""

    id: Annotated[str, Field(description="Seksjonens id i malen.")]
    overskrift: Annotated[str, Field(description="Overskriften; tom for hodet og hilsenen.")]
    blokker: Annotated[list[Brevblokk], Field(description="Blokkene.")]


@shape
class Flettefelt(TypedDict):
    """Et felt som saksbehandlersystemet fyller ut."""

    navn: Annotated[str, Field(description="Navnet, som det står i teksten.")]
    tekst: Annotated[str, Field(description="Hva feltet er.")]
    verdi: Annotated[str | None, Field(description="Verdien; null når den ikke er gitt.")]


@shape
class Brevmangel(TypedDict):
    """Noe som må rettes før brevet kan sendes."""

    blokk: Annotated[str | None, Field(description="Blokken som mangler; null når det ikke er en blokk.")]
    tekst: Annotated[str, Field(description="Hva som mangler.")]
    krav: Annotated[list[str], Field(description="Stedene i loven som krever det.")]


@shape
class Brev(TypedDict):
    """Et brev som dokument."""

    språk: Annotated[Språk, Field(description="Språket.")]
    mal: Annotated[str, Field(description="Brevmalen.")]
    tittel: Annotated[str, Field(description="Overskriften på brevet.")]
    dato: Annotated[Dag, Field(description="Dagen avgjørelsen ble tatt; uten avgjørelse dagen saken er vurdert på.")]
    utkast: Annotated[bool, Field(description="Om brevet er et utkast: det er det så lenge noe mangler.")]
    seksjoner: Annotated[list[Brevseksjon], Field(description="Brevet.")]
    flettefelt: Annotated[list[Flettefelt], Field(description="Alle feltene i malen.")]
    mangler: Annotated[list[Brevmangel], Field(description="Det som må rettes før brevet kan sendes.")]
    til_saksbehandleren: Annotated[list[str], Field(description="Forbehold og annet som ikke hører til i brevet.")]
    kvittering: Annotated[str | None, Field(description="Kvitteringen avgjørelsen bygger på; null uten avgjørelse.")]

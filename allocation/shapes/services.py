"""The answer through all the services, and what of it is presented to whom."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from allocation.language.service_model import PaymentKind, Situation
from allocation.shapes.answer import Hjemmel, Hvorfor, Spørsmål, Svar
from allocation.shapes.base import Bevisføring, Dag, Språk, Utfall, shape

Gruppe = Literal["rett", "skal_tilbys", "kan_innvilges", "ikke_rett"]
MuligeGrupper = Annotated[list[Gruppe], Field(description="De mulige gruppene, den beste først.")]
Status = Annotated[str, Field(description="Statusen til dokumentet, når den er oppgitt.")]
AndreLesemåter = Annotated[
    list[Annotated[str, Field(description="Valget, som dokument/lesemåte=valg; flere som må velges sammen, har « + » imellom.")]],
    Field(description="Andre holdbare lesemåter av loven som ville gitt et annet utfall; bare når det finnes noen."),
]
Kommune = Annotated[str | None, Field(description="Nummeret til kommunen reglene er lastet for; null uten kommune.")]
Tjenesteliste = list[Annotated[str, Field(description="Id-en til en tjeneste.")]]


@shape
class Antakelse(TypedDict):
    """Noe oversikten regner med uten at saken sier det."""

    opplysning: Annotated[str, Field(description="Navnet på opplysningen.")]
    verdi: Annotated[str, Field(description="Verdien det er regnet med, som i en sak.")]
    tekst: Annotated[str, Field(description="Det som er antatt, i løpende tekst.")]
    begrunnelse: Annotated[str, Field(description="Hvorfor det er antatt.")]
    eier: Annotated[str, Field(description="Hvem som har bestemt at det er antatt.")]


@shape
class VedSiden(TypedDict):
    """En rettighet eller plikt som ikke er en tjeneste."""

    id: Annotated[str, Field(description="Navnet i dokumentet oversikt.")]
    regel: Annotated[str | None, Field(description="Id-en til regelen; null når den står uten noe vilkår i reglene.")]
    gruppe: Annotated[Gruppe | None, Field(description="Gruppen den faller i; null mens det er uavklart.")]
    tekst: Annotated[str, Field(description="Hva den er.")]
    begrunnelse: Annotated[str, Field(description="Hvorfor, eller hva den venter på.")]
    avhenger_av_lesemåte: NotRequired[AndreLesemåter]


@shape
class HvemSer(TypedDict):
    """Hvem som får se saken."""

    id: Annotated[str, Field(description="Navnet i dokumentet visning.hvem-ser.")]
    tekst: Annotated[str, Field(description="Hvem, i løpende tekst.")]
    sted: Annotated[str, Field(description="Stedet i loven.")]
    registrert: Annotated[bool, Field(description="Om det følger av det som er registrert; ellers må noen spørres først.")]
    fra: Annotated[Dag | None, Field(description="Dagen det begynner å gjelde; null når det gjelder nå.")]


@shape
class Oversikt(TypedDict):
    """Hvor hver tjeneste står i oversikten, og det som står ved siden av."""

    undersøkt: Annotated[Tjenesteliste, Field(description="Det er søkt om dem, de er avgjort, eller noe i saken peker på dem.")]
    ikke_undersøkt: Annotated[Tjenesteliste, Field(description="Tjenestene ingen har spurt om.")]
    takket_nei: Annotated[Tjenesteliste, Field(description="Tjenestene personen har takket nei til.")]
    ved_siden: Annotated[list[VedSiden], Field(description="Rettigheter og plikter som ikke er tjenester.")]
    hvem_ser: Annotated[list[HvemSer], Field(description="Hvem som får se saken, og når det endrer seg; mest for barn.")]


@shape
class Tjenesteregel(TypedDict):
    """Det ett dokument sier om tjenesten."""

    regel: Annotated[str, Field(description="Id-en til dokumentet.")]
    slag: Annotated[Literal["tjeneste", "regel", "kriterier"], Field(description="Tjenesten selv, en annen regel, kriterier.")]
    utfall: Annotated[Utfall, Field(description="Utfallet.")]
    kode: NotRequired[Annotated[str, Field(description="Koden for det som følger av utfallet, når det er avklart.")]]
    årsakskode: Annotated[str, Field(description="Stabil kode for hvorfor.")]
    mulige_grupper: NotRequired[
        Annotated[list[Gruppe], Field(description="De mulige gruppene etter dette dokumentet alene, når flere har noe å si.")]
    ]
    avgjør: Annotated[bool, Field(description="Om gruppen bygger på dette dokumentet, eller venter på det.")]
    status: NotRequired[Status]
    avhenger_av_lesemåte: NotRequired[AndreLesemåter]


@shape
class Venter(TypedDict):
    """Noe en eller flere tjenester venter på."""

    hvorfor: Annotated[Hvorfor, Field(description="Hvorfor det er åpent.")]
    adresse: Annotated[str, Field(description="Opplysningen, eller dokument/id for en verdi i reglene.")]
    tekst: Annotated[str, Field(description="Hva det er.")]
    hvem: NotRequired[Annotated[str, Field(description="Hvem som kan gi eller vurdere det.")]]
    grunn: NotRequired[Annotated[str, Field(description="Hvorfor verdien ikke er lagt inn i reglene.")]]


@shape
class Mengde(TypedDict):
    """Et tall med enhet."""

    verdi: Annotated[str, Field(description="Tallet, med desimalpunktum.")]
    enhet: Annotated[str, Field(description="Enheten.")]


@shape
class Omfang(TypedDict):
    """Omfanget av tjenesten."""

    enhet: Annotated[str | None, Field(description="Enheten omfanget fastsettes i; null når den ikke er kjent.")]
    standard: Annotated[Mengde | None, Field(description="Det vanlige omfanget; null når det ikke er kjent.")]


@shape
class Betaling(TypedDict):
    """Hvem som betaler."""

    slag: Annotated[PaymentKind, Field(description="Hvem som betaler.")]
    regel: Annotated[str | None, Field(description="Id-en til regelen som regner ut betalingen; null når ingen gjør det.")]
    tekst: Annotated[str | None, Field(description="Om betalingen; null når ingenting er sagt.")]


@shape
class Revurdering(TypedDict):
    """Når det skal vurderes på nytt."""

    etter: Annotated[Mengde | None, Field(description="Fast tid til ny vurdering; null når det ikke er noen.")]
    tekst: Annotated[str | None, Field(description="Om ny vurdering; null når ingenting er sagt.")]


@shape
class OppgittAv(TypedDict):
    """Hvem som har sagt noe av det kommunen selv oppgir om tjenesten."""

    verdier: Annotated[list[str], Field(description="Hva det gjelder: nøklene i tjenesten.")]
    dokument: Annotated[str, Field(description="Id-en til overlegget.")]
    status: Annotated[str, Field(description="Statusen til overlegget.")]
    eier: Annotated[str | None, Field(description="Hvem som eier det; null når det ikke er oppgitt.")]
    kilde: Annotated[str | None, Field(description="Kilden; null når den ikke er oppgitt.")]
    dato: Annotated[str | None, Field(description="Datoen til kilden; null når den er udatert.")]


@shape
class OmTjenesten(TypedDict):
    """Hva tjenesten er."""

    løser: Annotated[str, Field(description="Hva tjenesten løser.")]
    hvem_kan_søke: Annotated[str, Field(description="Hvem som kan søke.")]
    slik_søker_du: Annotated[str | None, Field(description="Hvordan en søker; null når det ikke er kjent.")]
    svarer: Annotated[str | None, Field(description="Hvem i kommunen som svarer; null når det ikke er kjent.")]
    pris: Annotated[str | None, Field(description="Prisen, slik kommunen oppgir den; null når det ikke er kjent.")]
    vanlig_omfang: Annotated[str | None, Field(description="Det vanlige omfanget hos kommunen; null når det ikke er kjent.")]
    ny_vurdering: Annotated[str | None, Field(description="Når kommunen vurderer på nytt; null når det ikke er kjent.")]
    oppgitt_av: Annotated[list[OppgittAv], Field(description="Hvem som har oppgitt det kommunen selv sier om tjenesten.")]
    situasjoner: Annotated[list[Situation], Field(description="Situasjonene tjenesten vises i.")]
    dekker_ikke: Annotated[list[str], Field(description="Det tjenesten ikke dekker.")]
    omfang: Omfang
    kpr: Annotated[str | None, Field(description="Koden i den nasjonale kodelisten 9151; null uten kode.")]
    kpr_merknad: Annotated[str | None, Field(description="Hvorfor det ikke er noen kode.")]
    betaling: Betaling
    lovpålagt: Annotated[bool, Field(description="Om loven krever at kommunen har tjenesten.")]
    revurdering: Revurdering
    hjemler: Annotated[list[Hjemmel], Field(description="De rettslige grunnlagene.")]


@shape
class Tjeneste(TypedDict):
    """Svaret på én tjeneste."""

    tjeneste: Annotated[str, Field(description="Id-en til tjenesten.")]
    tittel: Annotated[str, Field(description="Tittelen.")]
    gruppe: Annotated[Gruppe | None, Field(description="Gruppen tjenesten faller i; null mens flere er mulige.")]
    mulige_grupper: NotRequired[MuligeGrupper]
    regler: Annotated[
        list[Tjenesteregel], Field(description="Dokumentene som har noe å si: tjenesten, andre regler om den, kriterier.")
    ]
    begrunnelse: Annotated[str, Field(description="Hvorfor; når gruppen ikke er avgjort: hva som står åpent.")]
    venter_på: NotRequired[Annotated[list[int], Field(description="Når den er uavgjort: plassene i listen åpent, fra 0.")]]
    bygger_på_antakelser: NotRequired[Annotated[list[str], Field(description="Det antatte som gruppen bygger på.")]]
    om: NotRequired[OmTjenesten]
    svar: NotRequired[Annotated[list[Svar], Field(description="Hele svaret for hvert dokument; bare når det er bedt om.")]]


@shape
class Tjenestespørsmål(Spørsmål):
    """Ett spørsmål på tvers av tjenestene."""

    kan_avgjøre: Annotated[Tjenesteliste, Field(description="Tjenestene som noe svar på dette alene avgjør.")]
    har_betydning_for: Annotated[Tjenesteliste, Field(description="Tjenestene svaret har betydning for.")]


@shape
class Motstrid(TypedDict):
    """Noe i saken som strider mot noe annet."""

    adresse: Annotated[str, Field(description="Opplysningen eller listen.")]
    tekst: Annotated[str, Field(description="Hva som er oppgitt, og hva det strider mot.")]


@shape
class Tjenestesvar(TypedDict):
    """Svaret på alle tjenestene for én sak."""

    versjon: Annotated[Literal["2"], Field(description="Versjonen av formatet.")]
    språk: Annotated[Språk, Field(description="Språket tekstene er på.")]
    dato: Annotated[Dag, Field(description="Datoen saken er vurdert på.")]
    kjent_per: Annotated[Dag | None, Field(description="Bare opplysninger registrert til og med denne datoen; null: alle.")]
    bevisføring: Annotated[Bevisføring, Field(description="Om bevisføringen er åpen eller avsluttet.")]
    kommune: Kommune
    antakelser: Annotated[list[Antakelse], Field(description="Det oversikten regner med uten at saken sier det.")]
    tjenester: Annotated[list[Tjeneste], Field(description="Tjenestene, etter id.")]
    åpent: Annotated[list[Venter], Field(description="Det tjenestene venter på, hvert én gang.")]
    oversikt: Oversikt
    motstridende: NotRequired[
        Annotated[list[Motstrid], Field(description="Det som er motstridende i det svarene leser; bare når det finnes noe.")]
    ]
    spørsmål: NotRequired[
        Annotated[list[Tjenestespørsmål], Field(description="Det det kan spørres om, det beste først; når det er bedt om.")]
    ]


@shape
class Kontakt(TypedDict):
    """Om kommunen kan ta kontakt."""

    kanal: Annotated[Literal["min_side", "sms", "epost"], Field(description="Kanalen kommunen vil bruke.")]
    tillatt: Annotated[bool, Field(description="Om kommunen kan ta kontakt på kanalen.")]
    kode: Annotated[str, Field(description="Koden for svaret; tom når det er uavklart.")]
    årsakskode: Annotated[str, Field(description="Stabil kode for hvorfor.")]
    begrunnelse: Annotated[str, Field(description="Hvorfor.")]


@shape
class Innsyn(TypedDict):
    """Hva innbyggeren får vite om saken."""

    hele_saken: Annotated[bool, Field(description="Om innbyggeren ser svarene i hele saken.")]
    tjenester: Annotated[Tjenesteliste, Field(description="Tjenestene innbyggeren ser svaret for.")]
    kode: Annotated[str, Field(description="Koden for svaret fra regelen om innsyn; tom når det er uavklart.")]
    årsakskode: Annotated[str, Field(description="Stabil kode for hvorfor.")]
    begrunnelse: Annotated[str, Field(description="Hva innbyggeren ser, og hva som mangler.")]


@shape
class VistTjeneste(TypedDict):
    """En tjeneste slik den vises."""

    tjeneste: Annotated[str, Field(description="Id-en til tjenesten.")]
    tittel: Annotated[str, Field(description="Tittelen.")]
    om: OmTjenesten
    gruppe: NotRequired[
        Annotated[Gruppe | None, Field(description="Svaret så langt, når mottakeren kan se det; null når det er uavklart.")]
    ]
    bare_vurdering_gjenstår: NotRequired[Annotated[bool, Field(description="Om bare kommunens vurdering gjenstår.")]]
    mulige_grupper: NotRequired[MuligeGrupper]
    begrunnelse: NotRequired[Annotated[str, Field(description="Begrunnelsen; bare for ansatte.")]]
    vises_for_innbygger: NotRequired[Annotated[bool, Field(description="Om innbyggeren også ser den; bare for ansatte.")]]


@shape
class Visning(TypedDict):
    """Tjenestene som vises for en innbygger eller en ansatt."""

    versjon: Annotated[Literal["2"], Field(description="Versjonen av formatet.")]
    språk: Annotated[Språk, Field(description="Språket tekstene er på.")]
    dato: Annotated[Dag, Field(description="Datoen saken er vurdert på.")]
    kommune: Kommune
    mottaker: Annotated[Literal["innbygger", "ansatt"], Field(description="Hvem tjenestene vises til.")]
    situasjon: Annotated[Situation | None, Field(description="Situasjonen; null når alle tjenester er med.")]
    innsyn: Annotated[Innsyn | None, Field(description="Hva innbyggeren får vite; bare for ansatte, ellers null.")]
    kontakt: Annotated[Kontakt | None, Field(description="Om kommunen kan ta kontakt; null når ingen kanal er oppgitt.")]
    tjenester: Annotated[list[VistTjeneste], Field(description="Tjenestene, i den rekkefølgen de vises.")]
    ikke_vist: Annotated[int, Field(ge=0, description="Hvor mange av situasjonens tjenester som ikke vises.")]
    spørsmål: Annotated[list[Tjenestespørsmål], Field(description="Det mottakeren selv kan svare på.")]

"""The answer of one rule for one case."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from allocation.shapes.base import Bevisføring, Dag, Språk, Utfall, shape
from allocation.shapes.receipts import Kvittering

Desimaltall = Annotated[str, Field(pattern=r"^-?[0-9]+(\.[0-9]+)?$")]
Gjelder = Annotated[
    Literal["utfall", "verdier"], Field(description="Om det har betydning for utfallet, eller bare for verdiene.")
]
Avgjort = Literal["oppfylt", "ikke_oppfylt"]
Hvorfor = Literal["opplysning_mangler", "skjønn_gjenstår", "lesemåte_ikke_valgt", "ikke_modellert", "motstridende"]
Tilstand = Literal["kjent", "fraværende", "ukjent", "ikke_aktuelt", "motstridende", "skjønn_uten_begrunnelse"]
Rad = Annotated[int, Field(ge=0, description="Radens nummer i saken; den første er 0.")]
Hvis = Annotated[Avgjort, Field(description="Verdien gjelder bare hvis det uavklarte utfallet blir dette.")]
Eksakt = Annotated[bool, Field(description="Om verdien er bestemt.")]


@shape
class Tall(TypedDict):
    """Et tall, som et intervall; det er bestemt når fra og til er like."""

    slag: Literal["tall"]
    fra: Annotated[Desimaltall, Field(description="Det minste det kan være, med desimalpunktum; kroner alltid med øre.")]
    til: Annotated[Desimaltall, Field(description="Det meste det kan være.")]
    enhet: Annotated[str, Field(description="Enheten, med periode for beløp.")]
    eksakt: Eksakt
    hvis: NotRequired[Hvis]


@shape
class Dato(TypedDict):
    """En dato, som et intervall; den er bestemt når fra og til er like."""

    slag: Literal["dato"]
    fra: Annotated[Dag | None, Field(description="Den tidligste dagen det kan være; null utenfor kalenderen.")]
    til: Annotated[Dag | None, Field(description="Den seneste dagen det kan være; null utenfor kalenderen.")]
    eksakt: Eksakt
    hvis: NotRequired[Hvis]


@shape
class JaNei(TypedDict):
    """Ja eller nei."""

    slag: Literal["ja_nei"]
    verdi: Annotated[bool | None, Field(description="Ja (true), nei (false) eller uavklart (null).")]
    eksakt: Eksakt
    hvis: NotRequired[Hvis]


@shape
class Kode(TypedDict):
    """En kode."""

    slag: Literal["kode"]
    verdi: Annotated[str | None, Field(description="Koden; null når den er ukjent.")]
    eksakt: Eksakt
    hvis: NotRequired[Hvis]


@shape
class GisIkke(TypedDict):
    """En verdi regelen bare gir med et annet utfall."""

    slag: Literal["gis_ikke"]
    bare_når: Annotated[Avgjort, Field(description="Utfallet verdien gis med.")]


Verdi = Tall | Dato | JaNei | Kode
Resultat = Verdi | GisIkke
Resultater = Annotated[dict[str, Resultat], Field(description="Verdiene regelen gir, etter navn.")]


@shape
class Hjemmel(TypedDict):
    """Et rettslig grunnlag."""

    lov: Annotated[str, Field(description="Id-en til loven eller forskriften hos Lovdata.")]
    navn: Annotated[str, Field(description="Navnet på loven eller forskriften; id-en når navnet ikke er kjent.")]
    sted: Annotated[str, Field(description="Paragrafen eller stedet; tomt for hele loven.")]


@shape
class Vurdering(TypedDict):
    """Vurderingen bak en skjønnsmessig opplysning."""

    av: Annotated[str, Field(description="Hvem som har vurdert.")]
    dato: Annotated[Dag | None, Field(description="Når det ble vurdert; null når det ikke er oppgitt.")]
    momenter: Annotated[list[str], Field(description="Momentene vurderingen bygger på.")]
    egne_momenter: Annotated[list[str], Field(description="Momenter den som vurderte la vekt på, og som ikke står i listen.")]
    begrunnelse: Annotated[str, Field(description="Begrunnelsen.")]


@shape
class Opplysning(TypedDict):
    """En opplysning eller liste, slik den ble brukt."""

    adresse: Annotated[str, Field(description="Opplysningen: navn, tabell, eller tabell[rad].felt.")]
    tilstand: Annotated[Tilstand, Field(description="Tilstanden i saken.")]
    verdi: NotRequired[Annotated[Verdi, Field(description="Verdien som er gitt, eller regnet ut av andre opplysninger.")]]
    beregnet: NotRequired[Annotated[bool, Field(description="Verdien er regnet ut av andre opplysninger.")]]
    én_av: NotRequired[Annotated[list[str], Field(description="Kodene opplysningen er en av; ingen vet hvilken.")]]
    kilder: NotRequired[Annotated[list[str], Field(description="Kildene til verdien.")]]
    vurdering: NotRequired[Vurdering]
    antall_rader: NotRequired[Annotated[int | None, Field(description="Antall rader i listen; null når den ikke er oppgitt.")]]
    åpen: NotRequired[Annotated[bool, Field(description="Listen kan ha flere rader enn disse.")]]


@shape
class Bevisbyrde(TypedDict):
    """Bevisbyrden, der det er en."""

    hos: Annotated[str, Field(description="Hvem som har bevisbyrden.")]
    ikke_ført: Annotated[bool, Field(description="Hva vilkåret blir når bevisføringen er avsluttet uten at beviset er ført.")]
    avgjorde: Annotated[bool, Field(description="Om bevisbyrden avgjorde her.")]


@shape
class Ledd(TypedDict):
    """Ett ledd i treet av vilkår: med utfall når det er et vilkår eller en gruppe, ellers med verdi."""

    adresse: Annotated[str, Field(description="Adressen: dokument/id.")]
    slag: Annotated[
        Literal["fakta", "parameter", "lesemåte", "størrelse", "vilkår", "gruppe"], Field(description="Hva slags ledd det er.")
    ]
    tekst: Annotated[str, Field(description="Hva det er, med vanlige ord.")]
    avgjort: Annotated[bool, Field(description="Om det er avgjort.")]
    gruppe: NotRequired[
        Annotated[
            Literal["alle", "én_av", "ingen", "ikke"], Field(description="Hvordan vilkårene under en gruppe virker sammen.")
        ]
    ]
    utfall: NotRequired[Annotated[Utfall, Field(description="Utfallet av et vilkår eller en gruppe.")]]
    verdi: NotRequired[Annotated[Verdi, Field(description="Verdien av en opplysning, størrelse, parameter eller lesemåte.")]]
    tabell: NotRequired[Annotated[str, Field(description="Tabellen, når dette gjelder én rad.")]]
    rad: NotRequired[Rad | None]
    sted: NotRequired[Annotated[str, Field(description="Stedet i loven.")]]
    kilde: NotRequired[Annotated[str, Field(description="Loven og paragrafen.")]]
    uttrykk: NotRequired[Annotated[str, Field(description="Uttrykket til et vilkår, eller valget av lesemåte.")]]
    hvorfor: NotRequired[Annotated[list[Hvorfor], Field(description="Hvorfor det er uavklart.")]]
    bevisbyrde: NotRequired[Bevisbyrde]
    oppgitt: NotRequired[Annotated[str, Field(description="Kilden, når verdien er oppgitt for adressen og ikke bare regnet ut.")]]
    vist_før: NotRequired[Annotated[bool, Field(description="Det som er under, står der leddet er vist første gang.")]]
    opplysninger: NotRequired[Annotated[list[Opplysning], Field(description="Opplysningene leddet selv leser.")]]
    under: NotRequired[
        Annotated[list[Ledd], Field(description="Leddene under; i en gruppe som ikke er oppfylt, de som avgjorde, først.")]
    ]


@shape
class Angivelse(TypedDict):
    """Én av flere angivelser som strider mot hverandre."""

    tilstand: Annotated[Tilstand, Field(description="Tilstanden.")]
    kilde: Annotated[str, Field(description="Kilden; tom når den ikke er oppgitt.")]
    verdi: NotRequired[Verdi]


@shape
class Åpent(TypedDict):
    """Noe som må avklares."""

    hvorfor: Annotated[Hvorfor, Field(description="Hvorfor det er åpent.")]
    adresse: Annotated[str, Field(description="Opplysningen, eller dokument/id for en verdi i reglene.")]
    gjelder: Gjelder
    tekst: Annotated[str, Field(description="Hva det er.")]
    opplysning: NotRequired[Annotated[str, Field(description="Navnet på opplysningen eller feltet.")]]
    tabell: NotRequired[Annotated[str, Field(description="Tabellen.")]]
    rad: NotRequired[Rad]
    tilstand: NotRequired[Annotated[Tilstand, Field(description="Tilstanden i saken.")]]
    spørsmål: NotRequired[Annotated[str, Field(description="Spørsmålet.")]]
    hvem: NotRequired[Annotated[str, Field(description="Hvem som kan gi eller vurdere det.")]]
    hvem_hjemmel: NotRequired[
        Annotated[list[Hjemmel], Field(description="Hvor loven lar den det gjelder bli spurt, eller sier at den skal gi det.")]
    ]
    momenter: NotRequired[Annotated[list[str], Field(description="Momentene en vurdering skal bygge på.")]]
    trengs_for: NotRequired[Annotated[str, Field(description="Den avledede opplysningen dette trengs for.")]]
    grunn: NotRequired[
        Annotated[str, Field(description="Hvorfor verdien ikke er lagt inn i reglene, eller kravet opplysningene bryter.")]
    ]
    oppgitt: NotRequired[Annotated[list[Angivelse], Field(description="Angivelsene som strider mot hverandre.")]]


@shape
class Oppgitt(TypedDict):
    """En verdi som er oppgitt i stedet for å bli regnet ut."""

    adresse: Annotated[str, Field(description="Adressen verdien er oppgitt for: dokument/id.")]
    tekst: Annotated[str, Field(description="Hva verdien er.")]
    verdi: Verdi
    kilde: Annotated[str, Field(description="Kilden til verdien.")]


@shape
class Forbehold(TypedDict):
    """Noe loven har og regelen ikke regner med, og som kan ha betydning her."""

    kode: Annotated[str, Field(description="Stabil kode: dokument/id.")]
    tekst: Annotated[str, Field(description="Det loven har og regelen ikke regner med.")]
    sted: Annotated[str, Field(description="Stedet i loven; tomt når det ikke er oppgitt.")]
    sikkert: Annotated[bool, Field(description="Om forbeholdet sikkert gjelder her; ellers kan det gjelde.")]
    berører: Annotated[list[str], Field(description="Utfallet og verdiene som er usikre på grunn av forbeholdet.")]


@shape
class Avvik(TypedDict):
    """Et kjent avvik i dokumentene, eller et beløp som er satt ned til det lovlige."""

    kode: Annotated[str, Field(description="Stabil kode: dokument/slag.")]
    dokument: Annotated[str, Field(description="Dokumentet avviket står i.")]
    tekst: Annotated[str, Field(description="Avviket.")]


@shape
class Lesemåte(TypedDict):
    """Hvordan en uklar bestemmelse er lest."""

    adresse: Annotated[str, Field(description="Adressen til lesemåten: dokument/id.")]
    valg: Annotated[str | None, Field(description="Valget som er brukt; null når ingen har valgt.")]
    mulige_valg: Annotated[list[str], Field(description="De holdbare valgene.")]
    standard: Annotated[bool, Field(description="Om valget er det dokumentet har som standard.")]
    brukt: Annotated[bool, Field(description="Om svaret bygger på lesemåten.")]
    tekst: Annotated[str, Field(description="Spørsmålet som loven ikke løser.")]
    sier: Annotated[str, Field(description="Hva valget går ut på; tomt når ingen har valgt.")]
    begrunnelse: Annotated[str, Field(description="Hvorfor det kan leses slik; tomt når ingen har valgt.")]
    velges_av: Annotated[str, Field(description="Hvem som velger, når det ikke står i dokumentet; ellers tomt.")]
    sted: Annotated[str, Field(description="Stedet i loven.")]
    kilde: Annotated[str, Field(description="Loven og paragrafen.")]


@shape
class AnnenLesemåte(TypedDict):
    """Svaret med en annen holdbar lesemåte."""

    lesemåter: Annotated[
        dict[str, str], Field(description="Det som velges annerledes: adressen til lesemåten og valget. Ingen kan utelates.")
    ]
    utfall: Annotated[Utfall, Field(description="Utfallet da.")]
    kode: Annotated[str, Field(description="Koden da; tom når utfallet er uavklart.")]
    resultater: Resultater


@shape
class Parameter(TypedDict):
    """En sats eller grense som svaret bygger på."""

    adresse: Annotated[str, Field(description="Adressen: dokument/id.")]
    tekst: Annotated[str, Field(description="Hva satsen eller grensen er.")]
    verdi: Verdi
    sted: Annotated[str, Field(description="Stedet i loven.")]
    kilde: Annotated[str, Field(description="Loven og paragrafen.")]
    antatt: Annotated[
        str, Field(description="Hvem som antar verdien eller spennet, og hvorfor; tom når den er kjent eller bare ukjent.")
    ]


@shape
class Spørsmål(TypedDict):
    """Hva det spørres om, hvem, og hvordan det svares."""

    adresse: Annotated[str, Field(description="Hvor svaret skal stå i saken.")]
    slag: Annotated[Literal["opplysning", "skjønn", "tabell", "liste"], Field(description="Hva slags spørsmål det er.")]
    spørsmål: Annotated[str, Field(description="Spørsmålet.")]
    svar: Annotated[str, Field(description="Slaget svar: ja_nei, tall, dato, kode eller rader.")]
    enhet: NotRequired[Annotated[str, Field(description="Enheten svaret gis i.")]]
    koder: NotRequired[Annotated[dict[str, str], Field(description="Kodene det kan svares med, og hva de betyr.")]]
    hvem: Annotated[str, Field(description="Hvem som kan gi svaret.")]
    følsomhet: Annotated[str, Field(description="Hvor følsom opplysningen er.")]
    momenter: NotRequired[Annotated[list[str], Field(description="Momentene en vurdering skal bygge på.")]]
    i_stedet: NotRequired[Annotated[list[str], Field(description="Avledede opplysninger som kan gis i stedet.")]]


@shape
class Regelspørsmål(Spørsmål):
    """Et spørsmål om én regel."""

    gjelder: Gjelder
    kan_avgjøre: Annotated[bool, Field(description="Om noe svar på dette alene avgjør.")]


@shape
class Årsak(TypedDict):
    """Det som skjer en dag svaret endrer seg."""

    slag: Annotated[str, Field(description="Regelverk, opplysning, fødselsdag, dato eller kalender.")]
    navn: Annotated[list[str], Field(description="Det som begynner, slutter eller passeres.")]


@shape
class Endring(TypedDict):
    """Neste gang svaret endrer seg av seg selv."""

    dato: Annotated[Dag, Field(description="Den første senere dagen med et annet svar.")]
    utfall: Annotated[Utfall, Field(description="Utfallet da.")]
    kode: Annotated[str, Field(description="Koden da.")]
    årsaker: Annotated[list[Årsak], Field(description="Det som skjer den dagen.")]


@shape
class Varsler(TypedDict):
    """Det som begrenser svaret, som stabile koder; de samme som i kolonnene fra et register."""

    forbehold: Annotated[list[str], Field(description="Det som ikke er modellert; «?» bak når det bare kan ha betydning.")]
    avvik: Annotated[list[str], Field(description="Kjente avvik, og det som bygger på forslag eller ikke er bekreftet.")]
    lesemåter: Annotated[
        list[str], Field(description="Andre holdbare lesemåter som ville gitt et annet svar, som dokument/lesemåte=valg.")
    ]


@shape
class Svarkjerne(TypedDict):
    """Det som står både i svaret og i hodet av det."""

    versjon: Annotated[Literal["2"], Field(description="Versjonen av formatet.")]
    regel: Annotated[str, Field(description="Id-en til regelen som er vurdert.")]
    dato: Annotated[Dag, Field(description="Datoen saken er vurdert på: gjeldende rett og daterte opplysninger.")]
    kjent_per: Annotated[Dag | None, Field(description="Bare opplysninger registrert til og med denne datoen; null: alle.")]
    bevisføring: Annotated[
        Bevisføring, Field(description="Om bevisføringen er åpen, eller avsluttet slik at bevisbyrden avgjør.")
    ]
    utfall: Annotated[Utfall, Field(description="Utfallet.")]
    avgjort: Annotated[bool, Field(description="Om utfallet er avgjort, og alle verdiene som gis, er bestemte.")]
    kode: Annotated[str, Field(description="Koden for det som følger av utfallet; tom når det er uavklart.")]
    årsakskode: Annotated[
        str, Field(description="Stabil kode for hvorfor: koden, og det første vilkåret som ikke er oppfylt eller er uavklart.")
    ]
    resultater: Resultater


@shape
class Svarhode(Svarkjerne):
    """Det viktigste i svaret på én regel for én sak."""

    varsler: NotRequired[Annotated[Varsler, Field(description="Det som begrenser svaret; bare når det finnes noe.")]]


@shape
class Svar(Svarkjerne):
    """Svaret på én regel for én sak."""

    språk: Annotated[Språk, Field(description="Språket tekstene er på.")]
    kommune: Annotated[str | None, Field(description="Nummeret til kommunen reglene er lastet for; null uten kommune.")]
    tittel: Annotated[str, Field(description="Tittelen på regelen.")]
    tekst: Annotated[str, Field(description="Det som følger av utfallet.")]
    hjemler: Annotated[list[Hjemmel], Field(description="De rettslige grunnlagene for regelen.")]
    vilkår: Annotated[Ledd, Field(description="Vilkårene som et tre, ned til opplysningene.")]
    grunnlag: Annotated[dict[str, Ledd], Field(description="Det hver av verdiene bygger på, etter navn.")]
    åpent: Annotated[list[Åpent], Field(description="Det som må avklares.")]
    bygger_på_oppgitt: Annotated[list[Oppgitt], Field(description="Verdier som er oppgitt, og som svaret bygger på.")]
    forbehold: Annotated[list[Forbehold], Field(description="Det som ikke er modellert og kan ha betydning her.")]
    avvik: Annotated[list[Avvik], Field(description="Kjente avvik, og beløp som er satt ned til det lovlige.")]
    lesemåter: Annotated[list[Lesemåte], Field(description="Hvordan uklare bestemmelser er lest.")]
    avhenger_av_lesemåte: Annotated[
        list[AnnenLesemåte], Field(description="Holdbare lesemåter som ville gitt et annet utfall eller andre verdier.")
    ]
    alle_lesemåter_prøvd: Annotated[
        bool, Field(description="Om alle holdbare valg og kombinasjoner er prøvd; ellers bare de med færrest endringer.")
    ]
    parametre: Annotated[list[Parameter], Field(description="Satser og grenser som svaret bygger på.")]
    neste_spørsmål: Annotated[
        Regelspørsmål | None,
        Field(description="Spørsmålet som best kan avgjøre saken; null når ingen spørsmål har betydning."),
    ]
    neste_endring: NotRequired[
        Annotated[Endring | None, Field(description="Når svaret endrer seg av seg selv; bare når det er bedt om. Null: aldri.")]
    ]
    kvittering: Annotated[
        Kvittering | None, Field(description="Kvitteringen, slik tildeling etterprøv leser den; bare når et salt er gitt.")
    ]


@shape
class Periode(TypedDict):
    """Dager med ett og samme svar."""

    fra: Annotated[Dag, Field(description="Den første dagen.")]
    til: Annotated[Dag, Field(description="Den siste dagen.")]
    fordi: Annotated[list[Årsak], Field(description="Det som gjorde at svaret ble et annet enn i perioden før.")]
    svar: Annotated[Svarhode, Field(description="Svaret den første dagen.")]


@shape
class Tidslinje(TypedDict):
    """Svaret på én regel over tid."""

    perioder: Annotated[list[Periode], Field(description="Periodene, i rekkefølge og uten hull.")]

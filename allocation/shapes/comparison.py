"""What differs between two rule sets, and what it comes to; and the check of a document against the law."""

from __future__ import annotations

from typing import Annotated, Any, Literal, NotRequired, get_args

from pydantic import Field
from typing_extensions import TypedDict

from allocation.language.rule_model import FloorFinding, OverlayStatus
from allocation.shapes.base import Bevisføring, Dag, Utfall, shape

Form = Literal["sammenligning/1"]
Aspect = Literal[
    "utfall",
    "kode",
    "resultat",
    "forbehold",
    "skjønn",
    "mangler",
    "motstrid",
    "valg av lesemåte",
    "ikke modellert",
    "andre lesemåter",
]
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
Antall = Annotated[int, Field(ge=0, description="Antall.")]
Skjult = Annotated[int | None, Field(ge=0, description="Antall; null når det er skjult, fordi det er få.")]
Regel = Annotated[str, Field(description="Id-en til en regel.")]
Navn = Annotated[str, Field(description="Et navn.")]
EndresFra = Utfall | Literal[""]
EndresTil = Utfall | Literal["høyere", "lavere", "ukjent"]


@shape
class Lag(TypedDict):
    """Et overlegg som er med."""

    id: Annotated[str, Field(description="Overlegget.")]
    status: Annotated[OverlayStatus, Field(description="Hvordan det står.")]


@shape
class Regelside(TypedDict):
    """Reglene på den ene siden."""

    regelsett: Annotated[str, Field(description="Hash av alle dokumentene svaret kan bygge på.")]
    regeldato: Annotated[Dag | None, Field(description="Dagen reglene er lest for; null: dagen i hver sak.")]
    kommune: Annotated[str | None, Field(description="Kommunenummeret; null uten kommune.")]
    lag: Annotated[list[Lag], Field(description="Overleggene som er med.")]


@shape
class Anslag(TypedDict):
    """Et anslag noen andre har gjort."""

    tekst: Annotated[str, Field(description="Hva som er anslått.")]
    tekst_nn: Annotated[str | None, Field(description="Det samme på nynorsk.")]
    lavest: Annotated[str, Field(description="Den laveste verdien.")]
    høyest: Annotated[str, Field(description="Den høyeste verdien.")]
    enhet: Annotated[str, Field(description="Enheten.")]
    av: Annotated[str, Field(description="Hvem som har anslått det.")]


@shape
class Forslag(TypedDict):
    """Et overlegg som bare gjelder etter."""

    id: Annotated[str, Field(description="Overlegget.")]
    tittel: Annotated[str, Field(description="Tittelen på bokmål.")]
    tittel_nn: Annotated[str | None, Field(description="Tittelen på nynorsk.")]
    eier: Annotated[str | None, Field(description="Hvem som står bak.")]
    begrunnelse: Annotated[str | None, Field(description="Hvorfor det foreslås.")]
    begrunnelse_nn: Annotated[str | None, Field(description="Det samme på nynorsk.")]
    anslag: Annotated[list[Anslag], Field(description="Det noen venter.")]
    evalueres: Annotated[Dag | None, Field(description="Dagen det skal vurderes på nytt.")]
    status: Annotated[OverlayStatus, Field(description="Hvordan det står.")]
    fra: Annotated[Dag | None, Field(description="Den første dagen.")]
    til: Annotated[Dag | None, Field(description="Den siste dagen.")]


@shape
class Opphav(TypedDict):
    """Hvor sammenligningen kommer fra."""

    kommando: Annotated[str, Field(description="Kommandoen som gjør sammenligningen om igjen.")]
    før: Regelside
    etter: Regelside
    dato: Annotated[Dag | None, Field(description="Dagen personene i registeret er vurdert på.")]
    scenarioer_på_egen_dato: Annotated[bool, Field(description="Om hvert scenario er prøvd med reglene på sin egen dato.")]
    satser_holdt: Annotated[
        bool, Field(description="Om satser som ikke er kjent, er holdt på siste kjente verdi. De er da antatt.")
    ]
    forslag: Annotated[list[Forslag], Field(description="Overleggene som bare gjelder etter.")]
    motor: Annotated[str, Field(description="Versjonen av motoren.")]


@shape
class Sidesvar(TypedDict):
    """Det én side svarer."""

    utfall: Annotated[Utfall, Field(description="Utfallet.")]
    kode: Annotated[str | None, Field(description="Koden; null når utfallet ikke er avklart.")]
    resultater: Annotated[dict[str, str], Field(description="Verdiene regelen gir, i ord, etter navn.")]
    forbehold: Annotated[list[str], Field(description="Kodene til forbeholdene.")]
    må_vurderes: Annotated[list[Navn], Field(description="Vurderinger som gjenstår.")]
    mangler: Annotated[list[Navn], Field(description="Opplysninger som mangler.")]
    motstridende: Annotated[list[Navn], Field(description="Opplysninger som strider mot noe annet.")]
    må_velges: Annotated[list[str], Field(description="Lesemåter av loven som noen må velge mellom, etter adresse.")]
    ikke_modellert: Annotated[list[str], Field(description="Verdier i reglene som ikke er kjent, etter adresse.")]
    avhenger_av_lesemåte: Annotated[
        list[str],
        Field(description="Andre holdbare lesemåter som ville gitt et annet svar, som dokument/lesemåte=valg."),
    ]


@shape
class Scenariosvar(Sidesvar):
    """Det én side svarer i et scenario."""

    scenario: Annotated[str, Field(description="Scenarioet slik siden svarer.")]


@shape
class Scenariosted(TypedDict):
    """Hvor et scenario står."""

    fil: Annotated[str, Field(description="Filen.")]
    linje: Annotated[int, Field(ge=1, description="Linjen.")]
    navn: Annotated[str, Field(description="Navnet.")]
    eksempel_linje: Annotated[int | None, Field(ge=1, description="Linjen til eksempelet i en mal; null når det ikke er en.")]


@shape
class EndretScenario(Scenariosted):
    """Et scenario som får et annet svar."""

    regel: Annotated[str, Field(description="Regelen som vurderes.")]
    dato: Annotated[Dag, Field(description="Scenarioets egen dato.")]
    endret: Annotated[list[Aspect], Field(description="Det som ikke er det samme.")]
    før: Scenariosvar
    etter: Scenariosvar


@shape
class IkkePrøvdScenario(Scenariosted):
    """Et scenario som ikke kunne prøves."""

    grunn: Annotated[str, Field(description="Hvorfor ikke.")]
    grunn_nn: Annotated[str, Field(description="Det samme på nynorsk; en feil er bare sagt på bokmål.")]


@shape
class Scenarioene(TypedDict):
    """Scenarioene."""

    prøvd: Annotated[Antall, Field(description="Hvor mange som er prøvd på begge sider. Er det ingen, er ingenting vist.")]
    om_regler_som_er_ulike: Annotated[Antall, Field(description="Hvor mange av dem som handler om en regel som er ulik.")]
    uendret: Annotated[Antall, Field(description="Hvor mange som får det samme svaret.")]
    uendret_uten_kjent_verdi: Annotated[
        Antall, Field(description="Hvor mange av dem som mangler en verdi i reglene på en av sidene.")
    ]
    prøvd_som_om_i_kommunen: Annotated[Antall, Field(description="Hvor mange som ikke nevner noen kommune.")]
    endret: Annotated[list[EndretScenario], Field(description="De som får et annet svar.")]
    ikke_prøvd: Annotated[list[IkkePrøvdScenario], Field(description="De som ikke kunne prøves.")]


@shape
class Grenseperson(TypedDict):
    """Den enkleste personen en endring skjer med."""

    sak: Annotated[dict[str, Any], Field(description="Saken, som i en saksfil.")]
    saksfil: Annotated[str, Field(description="Saken som YAML.")]
    dato: Annotated[Dag, Field(description="Dagen det vurderes på.")]
    utelatt: Annotated[list[Navn], Field(description="Opplysninger som ikke er gitt.")]
    før: Sidesvar
    etter: Sidesvar
    kommando_før: Annotated[str | None, Field(description="Kommandoen som gir svaret før; null når ingen gjør det.")]
    kommando_etter: Annotated[str | None, Field(description="Kommandoen som gir svaret etter; null når ingen gjør det.")]
    scenario: Annotated[str, Field(description="Personen som scenariofil.")]


@shape
class Endringsslag(TypedDict):
    """Et slag endring."""

    fra: Annotated[EndresFra, Field(description="Utfallet før; tom når det er en verdi som endres.")]
    til: Annotated[EndresTil, Field(description="Utfallet etter, eller hva verdien blir.")]
    bevisføring: Annotated[Bevisføring, Field(description="Om bevisføringen er avsluttet.")]
    verdi: NotRequired[Annotated[str, Field(description="Verdien som endres.")]]


@shape
class Grensesøk(Endringsslag):
    """Et slag endring det er lett etter i en regel."""

    regel: Annotated[str, Field(description="Regelen.")]
    forsøk: Annotated[Antall, Field(description="Hvor mange saker som er prøvd.")]
    alt_prøvd: Annotated[bool, Field(description="Om alt som kan ha betydning, er prøvd.")]
    person: Annotated[Grenseperson | None, Field(description="Personen; null når ingen er funnet.")]


@shape
class Grensen(TypedDict):
    """Personer på grensen."""

    regler: Annotated[list[Regel], Field(description="Reglene det er søkt i.")]
    ikke_søkt: Annotated[list[Regel], Field(description="Regler som er ulike, og som det ikke er søkt i.")]
    søk: Annotated[list[Grensesøk], Field(description="Hvert slag endring det er lett etter.")]


@shape
class Spenn(TypedDict):
    """Et tall, eller grensene det ligger innenfor."""

    laveste: Annotated[str, Field(description="Det minste det kan være.")]
    høyeste: Annotated[str, Field(description="Det meste det kan være.")]


@shape
class Verdiendringer(TypedDict):
    """Hvor mange en verdi endres for."""

    høyere: Skjult
    lavere: Skjult
    uviss: Skjult
    lik: Skjult


@shape
class Verdisum(TypedDict):
    """Et tall regelen gir, summert over personene."""

    enhet: Annotated[str, Field(description="Enheten.")]
    skjult: Annotated[bool, Field(description="Om summene er skjult, fordi få står bak dem.")]
    før: Annotated[Spenn | None, Field(description="Summen før; null når den er skjult.")]
    etter: Annotated[Spenn | None, Field(description="Summen etter; null når den er skjult.")]
    endring: Annotated[Spenn | None, Field(description="Summen av endringene, regnet for hver person; null når den er skjult.")]
    personer: Verdiendringer
    vid: Annotated[
        Skjult, Field(description="Hvor mange som er regnet uten å dele opp det som er ukjent; null når det er skjult.")
    ]


@shape
class NyeVurderinger(TypedDict):
    """Nye vurderinger."""

    personer: Annotated[Skjult, Field(description="Hvor mange som blir uavklart; null når det er skjult.")]
    sett_på: Annotated[Skjult, Field(description="Hvor mange av dem som er sett på; null når det er skjult.")]
    vurderinger: Annotated[dict[str, Skjult], Field(description="Det som da må vurderes, etter navn.")]
    opplysninger: Annotated[dict[str, Skjult], Field(description="Det som da må opplyses, etter navn.")]
    motstridende: Annotated[dict[str, Skjult], Field(description="Det som da strider mot noe annet, etter navn.")]
    lesemåter: Annotated[dict[str, Skjult], Field(description="Lesemåtene som da må velges, etter adresse.")]
    ikke_modellert: Annotated[dict[str, Skjult], Field(description="Verdiene i reglene som da ikke er kjent, etter adresse.")]


@shape
class Registerregel(TypedDict):
    """Hva én regel betyr for personene i registeret."""

    regel: Annotated[str, Field(description="Regelen.")]
    personer: Annotated[Antall, Field(description="Hvor mange som er besvart på begge sider.")]
    rekkefølge: Annotated[list[Utfall], Field(description="Rekkefølgen i tabellen.")]
    utfall: Annotated[list[list[Skjult]], Field(description="Utfallene: før nedover, etter bortover.")]
    verdier: Annotated[dict[str, Verdisum], Field(description="Tallene regelen gir, etter navn.")]
    grupper: Annotated[
        dict[str, list[dict[str, Any]]],
        Field(description="Grupper etter opplysningene regelen leser; en gruppe har antall, og et spenn for hver verdi."),
    ]
    ikke_avgjort: Annotated[dict[str, Skjult], Field(description="Dem som er uavklart etter, og hvorfor.")]
    nye_vurderinger: NyeVurderinger
    skjult_under: Annotated[Antall, Field(description="Antall under dette er skjult.")]


@shape
class RegisterLest(TypedDict):
    """Registeret."""

    hash: Annotated[str | None, Field(description="Hash av registerfilen; null når det ikke er én fil.")]
    syntetisk: Annotated[bool, Field(description="Om registeret er oppdiktet.")]
    rader: Annotated[Antall, Field(description="Hvor mange rader som er lest.")]
    avvist: Annotated[Antall, Field(description="Hvor mange som ikke kunne leses.")]
    kolonner_ikke_lest: Annotated[list[str], Field(description="Kolonner ingen av reglene leser.")]


@shape
class Registerpersoner(TypedDict):
    """Personene i et register."""

    register: RegisterLest
    regler: Annotated[list[Registerregel], Field(description="En for hver regel.")]


@shape
class Gulvsted(TypedDict):
    """Et sted i reglene."""

    adresse: Annotated[str, Field(description="Dokument/id.")]
    tekst: Annotated[str, Field(description="Teksten der.")]


@shape
class Tidsrom(TypedDict):
    """Et tidsrom, med begge dagene."""

    fra: Annotated[Dag, Field(description="Den første dagen.")]
    til: Annotated[Dag, Field(description="Den siste dagen.")]


@shape
class Gulvsvar(TypedDict):
    """Det loven eller dokumentet gir personen; det som ikke er der, er utelatt."""

    utfall: NotRequired[Annotated[str, Field(description="Utfallet, eller hva loven er når den ikke har et.")]]
    kode: NotRequired[Annotated[str, Field(description="Koden.")]]
    verdi: NotRequired[Annotated[str, Field(description="Verdien, i ord.")]]
    grunn: NotRequired[Annotated[str, Field(description="Hvorfor: en kode, eller loven i ord.")]]


@shape
class Gulvperson(TypedDict):
    """Et eksempel, og kommandoen som svarer."""

    sak: Annotated[dict[str, Any], Field(description="Saken, som i en saksfil.")]
    saksfil: Annotated[str, Field(description="Saken som YAML.")]
    kommando: Annotated[str, Field(description="Kommandoen som gir svaret.")]


@shape
class Gulvfunn(TypedDict):
    """Et sted der et dokument gir mindre enn det kan."""

    dokumenter: Annotated[list[str], Field(description="Dokumentet, eller de som gjør det sammen.")]
    tittel: Annotated[str, Field(description="Tittelen.")]
    kontroll: Annotated[FloorFinding, Field(description="Slaget funn.")]
    regel: Annotated[str, Field(description="Regelen.")]
    steder: Annotated[list[Gulvsted], Field(description="Det eksempelet kommer an på.")]
    perioder: Annotated[list[Tidsrom], Field(description="Når det er funnet.")]
    dato: Annotated[Dag, Field(description="Dagen eksempelet er vurdert på.")]
    forskjell: Annotated[str, Field(description="Forskjellen, i ord.")]
    loven_gir: Gulvsvar
    dokumentet_gir: Gulvsvar
    eksempel: Gulvperson
    til_sammenligning: Gulvperson
    kjent_avvik: Annotated[str | None, Field(description="Avviket som vedgår det; null når ingen gjør det.")]


@shape
class GulvavvikUtenFunn(TypedDict):
    """Et kjent avvik som det ikke er noe funn for."""

    dokument: Annotated[str, Field(description="Dokumentet.")]
    kontroll: Annotated[FloorFinding, Field(description="Slaget funn.")]
    tekst: Annotated[str, Field(description="Teksten.")]


@shape
class Gulvsøk(TypedDict):
    """Hva som er prøvd for ett dokument."""

    dokument: Annotated[str, Field(description="Dokumentet.")]
    prøvd: Annotated[bool, Field(description="Om noe er prøvd.")]
    regler: Annotated[list[Regel], Field(description="Reglene.")]
    tidsrom: Annotated[Antall, Field(description="Hvor mange tidsrom.")]
    saker_prøvd: Annotated[Antall, Field(description="Hvor mange saker.")]
    hele_rommet: Annotated[bool, Field(description="Om alt som kan ha betydning, er prøvd.")]
    ikke_prøvd: Annotated[list[str], Field(description="Det som ikke er prøvd, og hvorfor.")]


@shape
class Gulvkontroll(TypedDict):
    """Kontrollen av dokumenter mot loven."""

    funn: Annotated[list[Gulvfunn], Field(description="Funnene.")]
    nye_funn: Annotated[Antall, Field(description="Hvor mange av dem ingen har vedgått.")]
    avvik_uten_funn: Annotated[list[GulvavvikUtenFunn], Field(description="Kjente avvik uten funn.")]
    prøvd: Annotated[list[Gulvsøk], Field(description="Hva som er prøvd, for hvert dokument.")]


@shape
class LøpendeVedtak(TypedDict):
    """Hvor mange løpende vedtak som må ses på fordi forslaget gir et annet svar. Ingen av dem endres av en sammenligning."""

    vedtak: Annotated[int, Field(description="Vedtakene i registeret.")]
    ikke_lest: Annotated[Skjult, Field(description="Hvor mange reglene ikke kan lese; null når det er skjult.")]
    bedre: Annotated[Skjult, Field(description="Hvor mange som kan få mer, eller betale mindre; null når det er skjult.")]
    nye_kriterier: Annotated[
        Skjult, Field(description="Hvor mange som ville ha fått et annet svar, som ikke er bedre. Vedtaket står.")
    ]
    kommando: Annotated[str, Field(description="Kommandoen som lager oppgavelisten.")]


@shape
class Sammenligning(TypedDict):
    """Hva som er ulikt mellom to regelsett, og hva det betyr."""

    skjema: Annotated[Form, Field(description="Versjonen av dette formatet.")]
    kilde: Opphav
    betales_av_personene: Annotated[
        list[str], Field(description="Verdiene personene betaler til kommunen, som regel/verdi. Kommunen får inn det samme.")
    ]
    løpende_vedtak: Annotated[LøpendeVedtak | None, Field(description="Løpende vedtak som må ses på; null uten register.")]
    regler_som_er_ulike: Annotated[list[Regel], Field(description="Reglene som er ulike på de to sidene.")]
    scenarier: Annotated[Scenarioene | None, Field(description="Scenarioene; null når de ikke er prøvd.")]
    grensepersoner: Grensen
    personer: Annotated[Registerpersoner | None, Field(description="Personene i et register; null uten register.")]
    gulv: Annotated[Gulvkontroll | None, Field(description="Kontrollen av forslaget mot loven; null når den ikke er gjort.")]

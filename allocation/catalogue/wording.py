"""The fixed words of the service answer, in bokmål (nb) and nynorsk (nn)."""

from __future__ import annotations

from collections.abc import Mapping

from allocation.catalogue.group import Group

WORDS: Mapping[str, tuple[str, str]] = {
    "tittel": ("Tjenester", "Tenester"),
    "har_rett": ("Har rett til", "Har rett til"),
    "skal": ("Kommunen skal tilby", "Kommunen skal tilby"),
    "skal_også": ("Kommunen skal også", "Kommunen skal òg"),
    "kan": ("Kan innvilges", "Kan innvilgast"),
    "ikke_rett": ("Har ikke rett til", "Har ikkje rett til"),
    "uavklart": ("Uavklart", "Uavklart"),
    "må_avklares": ("Må avklares", "Må avklarast"),
    "ikke_rett_nå": ("Ikke rett nå", "Ikkje rett no"),
    "ikke_undersøkt": ("Ikke undersøkt", "Ikkje undersøkt"),
    "alle_kan_søke": ("Alle kan søke.", "Alle kan søkje."),
    "lest_ellers": ("et annet svar om loven leses slik", "eit anna svar om lova blir lesen slik"),
    "takket_nei": ("Takket nei til", "Takka nei til"),
    "kan_søke_senere": ("Det kan søkes om senere.", "Det kan søkjast om seinare."),
    "antatt": ("Antatt, ikke registrert", "Rekna med, ikkje registrert"),
    "av_alle": ("{} av {}", "{} av {}"),
    "av_dem": ("{} av dem", "{} av dei"),
    "flere_linjer": ("og {} til (--alle)", "og {} til (--alle)"),
    "gruppe_rett": ("rett", "rett"),
    "gruppe_skal_tilbys": ("skal tilbys", "skal tilbydast"),
    "gruppe_kan_innvilges": ("kan innvilges", "kan innvilgast"),
    "gruppe_ikke_rett": ("ikke rett", "ikkje rett"),
    "tjeneste": ("tjeneste", "teneste"),
    "tjenester": ("tjenester", "tenester"),
    "ingen_tjenester": ("Ingen tjenester er lagt inn.", "Ingen tenester er lagde inn."),
    "felles": ("Felles for mange av dem", "Felles for mange av dei"),
    "mangler": ("mangler", "manglar"),
    "må_vurderes": ("må vurderes", "må vurderast"),
    "motstridende": ("motstridende", "motstridande"),
    "lesemåte_ikke_valgt": ("lesemåte ikke valgt", "lesemåte ikkje vald"),
    "ikke_lagt_inn": ("ikke lagt inn i reglene", "ikkje lagt inn i reglane"),
    "av": ("av", "av"),
    "ubekreftet": ("kilden er ikke bekreftet", "kjelda er ikkje stadfesta"),
    "kriterier": ("kommunens kriterier", "kriteria til kommunen"),
    "Kriterier": ("Kommunens kriterier", "Kriteria til kommunen"),
    "Regel": ("Regel", "Regel"),
    "neste": ("Spør om dette, det som avgjør mest, først", "Spør om dette, det som avgjer mest, først"),
    "kan_avgjøre": ("kan avgjøre", "kan avgjere"),
    "betyr_noe_for": ("har betydning for", "har noko å seie for"),
    "flere": ("og {} spørsmål til", "og {} spørsmål til"),
    "svar": ("Svar", "Svar"),
    "om": ("Om tjenesten", "Om tenesta"),
    "løser": ("Hva den løser", "Kva ho løyser"),
    "hvem": ("Hvem som kan søke", "Kven som kan søkje"),
    "slik": ("Slik søker du", "Slik søkjer du"),
    "svarer": ("Hvem som svarer", "Kven som svarer"),
    "oppgitt_av": ("Oppgitt av {}", "Oppgitt av {}"),
    "kommunen_selv": ("kommunen", "kommunen"),
    "omfang": ("Omfang", "Omfang"),
    "måles_i": ("måles i {}", "blir målt i {}"),
    "standard": ("vanlig omfang", "vanleg omfang"),
    "betaling": ("Betaling", "Betaling"),
    "betalingsregel": ("regnes ut av {}", "blir rekna ut av {}"),
    "lovpålagt": ("Lovpålagt", "Lovpålagd"),
    "kpr": ("Kode i KPR", "Kode i KPR"),
    "ingen_kode": ("ingen kode", "ingen kode"),
    "dekker_ikke": ("Dekker ikke", "Dekkjer ikkje"),
    "revurdering": ("Ny vurdering", "Ny vurdering"),
    "situasjoner": ("Vises for", "Blir vist for"),
    "kilder": ("Kilder", "Kjelder"),
    "sist_kontrollert": ("sist kontrollert", "sist kontrollert"),
    "etter": ("etter {}", "etter {}"),
    "ikke_kjent": ("ikke kjent", "ikkje kjent"),
    "meg_selv": ("deg selv", "deg sjølv"),
    "barnet_mitt": ("barnet ditt", "barnet ditt"),
    "pårørende": ("deg som er pårørende", "deg som er pårørande"),
    "ansatt_meg_selv": ("den det gjelder", "den det gjeld"),
    "ansatt_barnet_mitt": ("barnet det gjelder", "barnet det gjeld"),
    "ansatt_pårørende": ("pårørende", "pårørande"),
    "gratis": ("gratis", "gratis"),
    "egenandel": ("egenandel", "eigendel"),
    "kommunal_pris": ("kommunen fastsetter prisen", "kommunen fastset prisen"),
    "husleie": ("husleie", "husleige"),
    "utbetales": ("kommunen betaler til den som får tjenesten", "kommunen betaler til den som får tenesta"),
    "ukjent": ("ikke kjent", "ikkje kjent"),
    "for": ("for", "for"),
    "min_side": ("Min side", "Min side"),
    "sms": ("SMS", "SMS"),
    "epost": ("E-post", "E-post"),
    "svar_så_langt": ("Svar så langt", "Svar så langt"),
    "du_rett": ("Etter det som er registrert, er det rett til dette.", "Etter det som er registrert, er det rett til dette."),
    "du_skal_tilbys": (
        "Etter det som er registrert, skal kommunen tilby dette.",
        "Etter det som er registrert, skal kommunen tilby dette.",
    ),
    "du_kan_innvilges": (
        "Etter det som er registrert, kan kommunen innvilge dette.",
        "Etter det som er registrert, kan kommunen innvilge dette.",
    ),
    "du_ikke_rett": (
        "Etter det som er registrert, er det ikke rett til dette.",
        "Etter det som er registrert, er det ikkje rett til dette.",
    ),
    "du_vurderes": ("Kommunen må vurdere om dette er nødvendig.", "Kommunen må vurdere om dette er nødvendig."),
    "du_uavklart": ("Kommunen vet ikke nok til å svare ennå.", "Kommunen veit ikkje nok til å svare enno."),
    "ikke_for_innbygger": ("Vises ikke for innbyggeren.", "Blir ikkje vist for innbyggjaren."),
    "ikke_vist": (
        "{} er ikke vist her, men kan søkes om likevel.",
        "{} er ikkje med her, men kan søkjast om likevel.",
    ),
    "hvem_ser": ("Hvem ser dette", "Kven ser dette"),
    "fra": ("Fra {}", "Frå {}"),
    "ikke_registrert": ("ikke registrert", "ikkje registrert"),
    "innsyn": ("Hva innbyggeren ser", "Kva innbyggjaren ser"),
    "innsyn_hele": ("svarene i saken.", "svara i saka."),
    "innsyn_noe": ("svaret for {}, ellers bare hva som finnes.", "svaret for {}, elles berre kva som finst."),
    "innsyn_ikke": ("bare hva som finnes, og ingenting om saken.", "berre kva som finst, og ingenting om saka."),
    "ingen_vist": ("Ingen tjenester å vise nå.", "Ingen tenester å vise no."),
    "du_kan_svare": ("Dette kan du svare på", "Dette kan du svare på"),
    "begrunnelse": ("Begrunnelse", "Grunngiving"),
}
# how many: one of them, and several
COUNTS: Mapping[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "antall_rett": (("rettighet", "rettigheter"), ("rett", "rettar")),
    "antall_skal_tilbys": (("plikt for kommunen", "plikter for kommunen"), ("plikt for kommunen", "plikter for kommunen")),
    "antall_kan_innvilges": (("kan innvilges", "kan innvilges"), ("kan innvilgast", "kan innvilgast")),
    "antall_må_avklares": (("må avklares", "må avklares"), ("må avklarast", "må avklarast")),
    "antall_ikke_rett": (("uten rett nå", "uten rett nå"), ("utan rett no", "utan rett no")),
    "antall_takket_nei": (("takket nei til", "takket nei til"), ("takka nei til", "takka nei til")),
    "antall_ikke_undersøkt": (
        ("tjeneste ikke undersøkt", "tjenester ikke undersøkt"),
        ("teneste ikkje undersøkt", "tenester ikkje undersøkte"),
    ),
}
TITLES: Mapping[Group | None, str] = {
    Group.RIGHT: "har_rett",
    Group.SHALL_BE_OFFERED: "skal",
    Group.MAY_BE_GRANTED: "kan",
    Group.NO_RIGHT: "ikke_rett",
    None: "uavklart",
}


def say(key: str, lang: str) -> str:
    """A fixed word or phrase."""
    return WORDS[key][lang == "nn"]


def group_name(group: Group, lang: str) -> str:
    """The name of a group in running text."""
    return say(f"gruppe_{group.value}", lang)


def counted(key: str, count: int, lang: str) -> str:
    """``2 rettigheter``."""
    return f"{count} {COUNTS[key][lang == 'nn'][count != 1]}"


def count_of_services(count: int, lang: str) -> str:
    """``1 tjeneste``, ``12 tjenester``."""
    return f"{count} {say('tjeneste' if count == 1 else 'tjenester', lang)}"


def norwegian_order(text: str) -> str:
    """A key that sorts æ, ø and å last, in this order."""
    return text.lower().translate(_ORDER)


_ORDER = str.maketrans({"æ": "{", "ø": "|", "å": "}"})

"""Fixed sentences of the reasons, in bokmål and nynorsk: plain words, one thought a sentence."""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, str]] = {
    "overskrift": ("Begrunnelse", "Grunngiving"),
    "resultat": ("Resultatet", "Resultatet"),
    "regler": ("Reglene som er brukt", "Reglane som er brukte"),
    "opplysninger": ("Opplysningene som er lagt til grunn", "Opplysningane som er lagde til grunn"),
    "vilkår": ("Vilkårene, ett for ett", "Vilkåra, eitt for eitt"),
    "verdier": ("Det som er regnet ut", "Det som er rekna ut"),
    "skjønn": ("Skjønnet som er utøvd", "Skjønnet som er utøvd"),
    "lesemåter": ("Slik er reglene lest der de er uklare", "Slik er reglane lesne der dei er uklare"),
    "andre_lesemåter": ("Svaret blir et annet hvis reglene leses slik", "Svaret blir eit anna om reglane blir lesne slik"),
    "forbehold": ("Forbehold", "Atterhald"),
    "avvik": ("Avvik", "Avvik"),
    "fra_kommunen": ("Fra kommunen om tjenesten", "Frå kommunen om tenesta"),
    "mangler": ("Dette mangler i begrunnelsen", "Dette manglar i grunngivinga"),
    "bygger_på": ("Avgjørelsen bygger på {}.", "Avgjerda byggjer på {}."),
    "uavklart_bygger_på": ("Saken er vurdert etter {}.", "Saka er vurdert etter {}."),
    "avgjørende": ("Avgjørende er dette: {}.", "Dette er avgjerande: {}."),
    "ikke_oppfylt": ("Dette er ikke oppfylt: {}.", "Dette er ikkje oppfylt: {}."),
    "til_hinder": ("Dette er til hinder: {}.", "Dette er til hinder: {}."),
    "gjenstår": ("Dette må avklares først: {}.", "Dette må avklarast først: {}."),
    "lagt_vekt_på": ("I vurderingen av {} er det lagt vekt på {}.", "I vurderinga av {} er det lagt vekt på {}."),
    "vurdert": ("Vurdert av {}", "Vurdert av {}"),
    "vekt": ("Lagt vekt på: {}.", "Lagt vekt på: {}."),
    "grunn": ("Begrunnelse: {}", "Grunngiving: {}"),
    "ingen_skjønn": ("Ingenting i svaret bygger på skjønn.", "Ingenting i svaret byggjer på skjønn."),
    "ingen_opplysninger": (
        "Svaret bygger ikke på opplysninger om personen.",
        "Svaret byggjer ikkje på opplysningar om personen.",
    ),
    "regnet_ut": ("regnet ut av andre opplysninger", "rekna ut av andre opplysningar"),
    "mangler_avklaring": (
        "Svaret er uavklart. Begrunnelsen kan ikke skrives ferdig før det som gjenstår, er avklart.",
        "Svaret er uavklart. Grunngivinga kan ikkje skrivast ferdig før det som står att, er avklart.",
    ),
    "mangler_hensyn": (
        "Vurderingen av {} sier ikke hva det er lagt vekt på.",
        "Vurderinga av {} seier ikkje kva det er lagt vekt på.",
    ),
    "mangler_regel": ("Regelen har ingen hjemmel.", "Regelen har ingen heimel."),
    "mangler_sikkert": (
        "Svaret bygger på et dokument som ikke er vedtatt eller bekreftet: {}.",
        "Svaret byggjer på eit dokument som ikkje er vedteke eller stadfesta: {}.",
    ),
    "avvik_uavklart": ("svaret er uavklart", "svaret er uavklart"),
    "avvik_delvis": ("det gis mindre enn det er søkt om", "det blir gitt mindre enn det er søkt om"),
    "avvik_avslag": ("vilkårene er oppfylt, men det er avslått", "vilkåra er oppfylte, men det er avslått"),
    "avvik_innvilget": ("vilkårene er ikke oppfylt, men det er innvilget", "vilkåra er ikkje oppfylte, men det er innvilga"),
    "avvik_fastsatt": ("vilkårene er ikke oppfylt, men noe er fastsatt", "vilkåra er ikkje oppfylte, men noko er fastsett"),
    "avvik_ukjent_verdi": ("{} er ikke regnet ut i svaret", "{} er ikkje rekna ut i svaret"),
    "avvik_verdi": ("{} er fastsatt til {}, og i svaret er det {}", "{} er fastsett til {}, og i svaret er det {}"),
    "omfang": ("Omfanget er {}.", "Omfanget er {}."),
    "periode": ("Vedtaket gjelder fra {} til og med {}.", "Vedtaket gjeld frå {} til og med {}."),
    "periode_uten_slutt": (
        "Vedtaket gjelder fra {}. Det er ikke satt noen siste dag.",
        "Vedtaket gjeld frå {}. Det er ikkje sett nokon siste dag.",
    ),
    "utkast": ("Utkast", "Utkast"),
    "utkast_mangler": ("Utkast. Dette mangler før brevet kan sendes", "Utkast. Dette manglar før brevet kan sendast"),
    "utkast_merk": (
        "Til saksbehandleren: dette hører ikke til i brevet",
        "Til saksbehandlaren: dette høyrer ikkje til i brevet",
    ),
    "mangler_avgjørelse": ("Ingen person har avgjort saken", "Ingen person har avgjort saka"),
    "mangler_målform": (
        "Avgjørelsen er skrevet på en annen målform enn brevet",
        "Avgjerda er skriven på ei anna målform enn brevet",
    ),
    "mangler_felt": ("Feltet er ikke fylt ut: {} ({})", "Feltet er ikkje fylt ut: {} ({})"),
    "strøket": ("Brevet sier ikke noe om {}", "Brevet seier ikkje noko om {}"),
    "merk_avvik": ("Avgjørelsen avviker fra svaret: {}.", "Avgjerda avvik frå svaret: {}."),
    "merk_lesemåte": ("Svaret blir et annet om loven leses slik: {}", "Svaret blir eit anna om lova blir lesen slik: {}"),
    "merk_brevtekst": ("Teksten er ikke skrevet til «du»: {}", "Teksten er ikkje skriven til «du»: {}"),
    "merk_kanskje": ("Vurder om dette må være med: {} ({})", "Vurder om dette må vere med: {} ({})"),
    "merk_ikke": ("Dette er ikke oppfylt: {} ({})", "Dette er ikkje oppfylt: {} ({})"),
    "merk_åpent": ("Ikke avklart: {} ({})", "Ikkje avklart: {} ({})"),
    "per_time": ("i timen", "i timen"),
    "per_døgn": ("i døgnet", "i døgnet"),
    "per_uke": ("i uken", "i veka"),
    "per_veke": ("i uken", "i veka"),
    "per_måned": ("i måneden", "i månaden"),
    "per_månad": ("i måneden", "i månaden"),
    "per_år": ("i året", "i året"),
    "per_m²": ("per m²", "per m²"),
    "per_porsjon": ("per porsjon", "per porsjon"),
    "per_plass": ("per plass", "per plass"),
    "kvittering": ("Kvittering {}", "Kvittering {}"),
    "side": ("side", "side"),
}


def phrase(key: str, lang: str, *parts: str) -> str:
    """A sentence with its parts put in."""
    return PHRASES[key][lang == "nn"].format(*parts)

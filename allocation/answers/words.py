"""Values, places in the law and fixed words, as people write them in bokmål (nb) and nynorsk (nn)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from allocation.answers.seen import Value
from allocation.data import data_root
from allocation.language import nodes as n
from allocation.language.laws import known
from allocation.language.places import Place, PlaceFault, parse_places
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree
from allocation.values.numbers import format_date_interval, format_interval, format_list
from allocation.values.readonly import MappingProxyType

if TYPE_CHECKING:
    from allocation.answers.answer import Result

# key → (bokmål, nynorsk)
WORDS: Mapping[str, tuple[str, str]] = {
    "oppfylt": ("oppfylt", "oppfylt"),
    "ikke_oppfylt": ("ikke oppfylt", "ikkje oppfylt"),
    "til_hinder": ("til hinder", "til hinder"),
    "uavklart": ("uavklart", "uavklart"),
    "ja": ("ja", "ja"),
    "nei": ("nei", "nei"),
    "og": ("og", "og"),
    "eller": ("eller", "eller"),
    "ikke": ("ikke", "ikkje"),
    "mot": ("mot", "mot"),
    "ingen": ("ingen", "ingen"),
    "rader": ("rader", "rader"),
    "rad": ("rad", "rad"),
    "grense": ("grensen er", "grensa er"),
    "kjent": ("kjent", "kjend"),
    "fraværende": ("ikke oppgitt", "ikkje oppgitt"),
    "ukjent": ("ukjent", "ukjend"),
    "ikke_aktuelt": ("ikke aktuelt", "ikkje aktuelt"),
    "motstridende": ("motstridende", "motstridande"),
    "skjønn_uten_begrunnelse": ("vurderingen er ikke fullstendig", "vurderinga er ikkje fullstendig"),
    "mangler": ("mangler", "manglar"),
    "mangler_av": ("hvem som vurderte", "kven som vurderte"),
    "mangler_dato": ("dato", "dato"),
    "mangler_momenter": ("momenter", "moment"),
    "mangler_begrunnelse": ("begrunnelse", "grunngiving"),
    "liste_åpen": ("listen er ikke fullstendig", "lista er ikkje fullstendig"),
    "liste_mangler": ("listen er ikke oppgitt", "lista er ikkje oppgitt"),
    "oppgitt": ("oppgitt", "oppgitt"),
    "bygger_på_oppgitt": (
        "Svaret bygger på en oppgitt verdi, som ikke er regnet ut her: {}",
        "Svaret byggjer på ein oppgitt verdi, som ikkje er rekna ut her: {}",
    ),
    "like_rader": (
        "Listen {} har like rader: {}. De er regnet med hver for seg. Er det den samme raden to ganger, blir svaret et annet.",
        "Lista {} har like rader: {}. Dei er rekna med kvar for seg. Er det same rada to gonger, blir svaret eit anna.",
    ),
    "beregnet": ("beregnet", "rekna ut"),
    "vurdert_av": ("vurdert av", "vurdert av"),
    "vurdert": ("vurdert", "vurdert"),
    "av": ("av", "av"),
    "eget": ("eget moment", "eige moment"),
    "kilde": ("kilde", "kjelde"),
    "bevis": ("bevisbyrden er ikke oppfylt og ligger hos {}", "bevisbyrda er ikkje oppfylt og ligg hos {}"),
    "uten_betydning": ("avgjør ikke", "avgjer ikkje"),
    "utfall": ("Utfall", "Utfall"),
    "vilkår": ("Vilkår", "Vilkår"),
    "resultater": ("Resultat", "Resultat"),
    "gjenstår": ("Dette gjenstår", "Dette står att"),
    "opplysning_mangler": ("Opplysning mangler", "Opplysning manglar"),
    "skjønn_gjenstår": ("Skjønn gjenstår", "Skjønn står att"),
    "ikke_modellert": ("Ikke modellert", "Ikkje modellert"),
    "lesemåte_ikke_valgt": ("Lesemåte ikke valgt", "Lesemåte ikkje vald"),
    "ikke_valgt": ("ikke valgt", "ikkje vald"),
    "velges_av": ("velges av", "blir vald av"),
    "motstridende_opplysninger": ("Motstridende opplysninger", "Motstridande opplysningar"),
    "lesemåter": ("Lesemåter der loven er uklar", "Lesemåtar der lova er uklar"),
    "en_av": ("en av", "ein av"),
    "antatt": ("Antatt, ikke kjent", "Rekna med, ikkje kjent"),
    "avhenger_av_lesemåte": (
        "Svaret blir et annet hvis loven leses slik",
        "Svaret blir eit anna om lova blir lesen slik",
    ),
    "flere_lesemåter": (
        "flere kombinasjoner av lesemåter er ikke prøvd",
        "fleire kombinasjonar av lesemåtar er ikkje prøvde",
    ),
    "forbehold": ("Forbehold", "Atterhald"),
    "ikke_lagt_inn": ("Ikke lagt inn for kommunen", "Ikkje lagt inn for kommunen"),
    "uten_dato": ("uten dato", "utan dato"),
    "status_foreslått": ("bare et forslag", "berre eit framlegg"),
    "status_avvist": ("et avvist forslag", "eit avvist framlegg"),
    "status_ubekreftet": ("ikke bekreftet", "ikkje stadfesta"),
    "gis_ikke": ("Gis ikke med dette utfallet", "Blir ikkje gitt med dette utfallet"),
    "hvis_oppfylt": ("hvis vilkårene er oppfylt: {}", "om vilkåra er oppfylte: {}"),
    "hvis_ikke_oppfylt": ("hvis vilkårene ikke er oppfylt: {}", "om vilkåra ikkje er oppfylte: {}"),
    "kan_ha_betydning": ("kan ha betydning", "kan ha noko å seie"),
    "avvik": ("Avvik", "Avvik"),
    "standard": ("standard", "standard"),
    "valgt": ("valgt", "vald"),
    "ellers": ("andre valg", "andre val"),
    "neste_spørsmål": ("Neste spørsmål", "Neste spørsmål"),
    "kan_avgjøre": ("svaret kan avgjøre saken", "svaret kan avgjere saka"),
    "kan_gjøre_nøyaktig": ("svaret kan gjøre verdiene nøyaktige", "svaret kan gjere verdiane nøyaktige"),
    "neste_endring": ("Neste endring", "Neste endring"),
    "andre_verdier": ("andre verdier", "andre verdiar"),
    "ved_regelverk": ("nytt regelverk", "nytt regelverk"),
    "ved_opplysning": ("datert opplysning", "datert opplysning"),
    "ved_fødselsdag": ("fødselsdag", "fødselsdag"),
    "ved_dato": ("dato", "dato"),
    "ved_kalender": ("kalenderen", "kalenderen"),
    "dokument": ("dokument", "dokument"),
    "dokumenter": ("dokumenter", "dokument"),
    "motor": ("motor", "motor"),
    "endres_ikke": ("svaret endrer seg ikke av seg selv", "svaret endrar seg ikkje av seg sjølv"),
    "bygger_på": ("Bygger på", "Byggjer på"),
    "parametre": ("Satser og grenser", "Satsar og grenser"),
    "dato": ("vurdert per", "vurdert per"),
    "kjent_per": ("opplysninger registrert til og med", "opplysningar registrerte til og med"),
    "avsluttet": ("bevisføringen er avsluttet", "bevisføringa er avslutta"),
    "momenter": ("momenter", "moment"),
    "kan_gi": ("kan gis av", "kan gis av"),
    "vurderes_av": ("vurderes av", "blir vurdert av"),
    "for_verdiene": ("gjelder bare verdiene", "gjeld berre verdiane"),
    "annet": ("{} andre ting", "{} andre ting"),
    "fordi_ikke": ("Dette er ikke oppfylt", "Dette er ikkje oppfylt"),
    "til": ("og {} til", "og {} til"),
    "mot_beregnet": ("stemmer ikke med det som er regnet ut", "stemmer ikkje med det som er rekna ut"),
    "gjelder_ikke": ("Regelen gjelder ikke på denne datoen.", "Regelen gjeld ikkje på denne datoen."),
    "uavklart_setning": (
        "Det er ikke avgjort ennå om vilkårene er oppfylt.",
        "Det er ikkje avgjort enno om vilkåra er oppfylte.",
    ),
    "oppfylt_setning": ("Vilkårene er oppfylt.", "Vilkåra er oppfylte."),
    "ikke_oppfylt_setning": ("Vilkårene er ikke oppfylt.", "Vilkåra er ikkje oppfylte."),
    "beregnet_setning": ("Regelen gjelder og er regnet ut.", "Regelen gjeld og er rekna ut."),
    "ikke_modellert_setning": (
        "Regelen er ikke modellert på denne datoen.",
        "Regelen er ikkje modellert på denne datoen.",
    ),
    "søker": ("søkeren", "søkjaren"),
    "kommunen": ("kommunen", "kommunen"),
    "lege": ("lege", "lege"),
    "nav": ("Nav", "Nav"),
    "skatteetaten": ("Skatteetaten", "Skatteetaten"),
}
_ORDINALS = {
    "nb": ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende"),
    "nn": ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande", "niande", "tiande"),
}
_SIGNS = {"paragraf": "§", "nr": "nr."}
_SHORT = {"ledd": "({})", "punktum": "{}. pkt.", "bokstav": "{}"}
_CENTURY = 36_525  # days
_SENTENCE_END = re.compile(r"\. (?=[A-ZÆØÅ])")
NO_CODES: Mapping[str, str] = MappingProxyType({})


def word(key: str, lang: str) -> str:
    """A fixed word or phrase; a key without one is itself, underscores as spaces."""
    found = WORDS.get(key)
    return key.replace("_", " ") if found is None else found[lang == "nn"]


def pick(nb: str, nn: str, lang: str) -> str:
    """The nynorsk text where it is wanted and there is one."""
    return nn if lang == "nn" and nn else nb


def within(text: str) -> str:
    """A sentence as part of another; an abbreviation keeps its capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def first_sentence(text: str) -> str:
    """The first sentence, without its full stop; a date or a number ends no sentence."""
    return _SENTENCE_END.split(text)[0].rstrip(".")


def join(items: Iterable[str], lang: str, last: str = "og") -> str:
    """``a, b og c``."""
    return format_list(list(items), word(last, lang))


def value_words(kind: n.Type | None, value: Value, lang: str, codes_nn: Mapping[str, str] = NO_CODES) -> str:
    """A value as people write it: ``ja``, ``35,5 timer/uke``, ``mellom 0 og 245 kr/måned``; «ukjent» where it may be all.

    A code is itself, since bokmål is what codes are written in; in nynorsk it is what ``codes_nn`` says that it stands for.
    """
    if value is None:
        return word("uavklart" if isinstance(kind, n.BoolType) else "ukjent", lang)
    if isinstance(kind, (n.NumType, n.DateType)) and value == (kind.lo, kind.hi) and kind.lo < kind.hi:
        return word("ukjent", lang)
    if isinstance(kind, n.NumType):
        return format_interval(value[0], value[1], kind.scale, kind.unit, lang)
    if isinstance(kind, n.DateType):
        says_nothing = value[1] - value[0] > _CENTURY
        return word("ukjent", lang) if says_nothing else format_date_interval(value[0], value[1], lang)
    if isinstance(kind, n.CodeType):
        told = codes_nn.get(str(value), "") if lang == "nn" else ""
        return within(first_sentence(told)) or str(value).replace("_", " ")
    return word("ja" if value else "nei", lang)


def some_codes(codes: Iterable[str], codes_nn: Mapping[str, str], lang: str) -> str:
    """``en av avlastning eller omsorg og behandling``."""
    told = (value_words(n.CodeType((code,)), code, lang, codes_nn) for code in codes)
    return f"{word('en_av', lang)} {join(told, lang, 'eller')}"


def result_words(result: Result, lang: str) -> str:
    """A value the rule gives, as people write it; what it holds under comes first where that is not settled."""
    if result.given is False:
        return word("gis_ikke", lang).lower()
    said = value_words(result.type, result.interval, lang)
    return said if result.given else word(f"hvis_{result.when}", lang).format(said)


# laws and places


@cache
def _laws() -> Mapping[str, Mapping[str, str]]:
    file = data_root("rules") / "_lover.yaml"
    if not file.is_file():
        return {}
    plain = to_plain(read_tree(file.read_bytes(), "_lover.yaml"))
    assert isinstance(plain, dict)
    return plain


def law_name(law: str, lang: str) -> str:
    """The name of a law or regulation; its id where it is not known."""
    found = _laws().get(law) or known(law)
    return pick(found.get("navn", law), found.get("navn_nn", ""), lang)


def law_short(law: str, lang: str) -> str:
    """The short name of a law or regulation."""
    found = _laws().get(law) or known(law)
    return pick(found.get("kort", law), found.get("kort_nn", ""), lang)


def place_words(text: str, lang: str, section: str | None = None, *, short: bool = False) -> str:
    """``§ 2-1 d ledd 4 punktum 1`` → ``§ 2-1 d fjerde ledd første punktum``; the section is left out where it is ``section``.

    ``short``: as jurists write it among themselves, ``§ 2-1 d (4) 1. pkt.``
    """
    if not text:
        return ""
    try:
        places = parse_places(text)
    except PlaceFault:
        return text
    written: list[str] = []
    before = section
    for place in places:
        written.append(_one_place(place, lang, before, short))
        before = place.paragraf or before
    return f" {word('og', lang)} ".join(dict.fromkeys(w for w in written if w))


def _one_place(place: Place, lang: str, section: str | None, short: bool) -> str:
    return " ".join(_level(level, value, lang, short) for level, value in place.levels if level != "paragraf" or value != section)


def _level(level: str, value: str | int, lang: str, short: bool) -> str:
    if short and level in _SHORT:
        return _SHORT[level].format(value)
    if level in ("ledd", "punktum"):
        return f"{_ordinal(int(value), lang)} {level}"
    return f"{_SIGNS.get(level, level)} {value}"


def _ordinal(number: int, lang: str) -> str:
    names = _ORDINALS["nn" if lang == "nn" else "nb"]
    return names[number - 1] if 0 < number <= len(names) else f"{number}."


def cite(source: str, place: str, lang: str, *, short: bool = False) -> str:
    """``pbrl. § 2-1 d fjerde ledd første punktum`` from a law with section and a place in it; ``short`` as in `place_words`."""
    law, _, section = source.partition(" ")
    inside = place if place.startswith("§") or not section else f"{section} {place}".strip()
    return f"{law_short(law, lang)} {place_words(inside, lang, short=short)}".strip()

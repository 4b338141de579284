"""JSON Schema (draft 2020-12) of an answer as data, version 1.  Every key is described in Norwegian."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

_OUTCOMES = ["oppfylt", "ikke_oppfylt", "uavklart"]
_WHY = ["opplysning_mangler", "skjønn_gjenstår", "ikke_modellert", "motstridende"]
_STATES = ["kjent", "fraværende", "ukjent", "ikke_aktuelt", "motstridende", "skjønn_uten_begrunnelse"]
BRIEF = (
    *("versjon", "regel", "dato", "kjent_per", "bevisføring", "utfall", "kode", "årsakskode"),
    "resultater",
)


def answer_schema() -> Schema:
    """The schema of ``to_data``; what ``brief`` leaves out is not required."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Svar fra tildeling",
        "description": "Svaret på én regel for én sak, versjon 1.",
        **_object({**_head(), **_lists()}, BRIEF),
        "$defs": {
            "verdi": _value(),
            "vilkår": _node(),
            "opplysning": _fact(),
            "åpent": _open(),
        },
    }


def _head() -> dict[str, Schema]:
    return {
        "versjon": {"const": "1", "description": "Versjonen av dette formatet."},
        "regel": _text("Id-en til regelen som er vurdert."),
        "dato": _day("Datoen saken er vurdert på: gjeldende rett og daterte opplysninger."),
        "kjent_per": _or_null(_day("Bare opplysninger registrert til og med denne datoen er brukt; null når alle er brukt.")),
        "bevisføring": _enum(["åpen", "avsluttet"], "Om bevisføringen er åpen, eller avsluttet slik at bevisbyrden avgjør."),
        "utfall": _enum(_OUTCOMES, "Utfallet."),
        "kode": _text("Koden for det som følger av utfallet; tom når det er uavklart."),
        "årsakskode": _text("Stabil kode for hvorfor: koden, og det første vilkåret som ikke er oppfylt eller er uavklart."),
        "resultater": _map(_ref("verdi"), "Verdiene regelen gir, etter navn."),
        "kommune": _or_null(_text("Nummeret til kommunen reglene er lastet for; null uten kommune.")),
        "tittel": _text("Tittelen på regelen på bokmål."),
        "tittel_nn": _text("Tittelen på regelen på nynorsk."),
        "tekst": _text("Det som følger av utfallet, på bokmål."),
        "tekst_nn": _text("Det som følger av utfallet, på nynorsk."),
        "hjemler": _list(
            _object(
                {
                    "lov": _text("Id-en til loven eller forskriften hos Lovdata."),
                    "navn": _text("Navnet på loven eller forskriften; id-en når navnet ikke er kjent."),
                    "sted": _text("Paragrafen eller stedet; tomt for hele loven."),
                }
            ),
            "De rettslige grunnlagene for regelen.",
        ),
    }


def _lists() -> dict[str, Schema]:
    return {
        "vilkår": _ref("vilkår", "Vilkårene som et tre, ned til opplysningene."),
        "grunnlag": _map(_ref("vilkår"), "Det hver av verdiene bygger på, etter navn."),
        "mangler": _list(_ref("åpent"), "Opplysninger og lister som mangler og kan avgjøre noe."),
        "skjønn": _list(_ref("åpent"), "Vurderinger som gjenstår, eller som ikke teller fordi noe mangler."),
        "motstridende": _list(_ref("åpent"), "Opplysninger som strider mot hverandre eller mot det som er regnet ut."),
        "ikke_modellert": _list(_ref("åpent"), "Verdier som ikke er lagt inn i reglene."),
        "forbehold": _list(
            _object(
                {
                    **_both("Det loven har og regelen ikke regner med."),
                    "sted": _text("Stedet i loven; tomt når det ikke er oppgitt."),
                    "sikkert": _bool("Om forbeholdet sikkert gjelder her; ellers kan det gjelde."),
                }
            ),
            "Det som ikke er modellert og kan ha betydning her.",
        ),
        "avvik": _list(
            _object({"dokument": _text("Dokumentet avviket står i."), **_both("Avviket.")}),
            "Kjente avvik i dokumentene, og beløp som er satt ned til det lovlige.",
        ),
        "lesemåter": _list(_reading(), "Hvordan uklare bestemmelser er lest."),
        "parametre": _list(
            _object(
                {
                    "adresse": _text("Adressen: dokument/id."),
                    **_both("Hva satsen eller grensen er."),
                    "verdi": _ref("verdi"),
                    "sted": _text("Stedet i loven."),
                    "kilde": _text("Loven og paragrafen."),
                }
            ),
            "Satser og grenser som svaret bygger på.",
        ),
        "neste_spørsmål": _or_null(_question()),
        "neste_endring": _or_null(_change()),
        "kvittering": {"type": "object", "description": "Kvitteringen, slik tildeling etterprøv leser den."},
    }


def _reading() -> Schema:
    return _object(
        {
            "adresse": _text("Adressen til lesemåten: dokument/id."),
            "valg": _text("Valget som er brukt."),
            "mulige_valg": _list(_text("Et valg."), "Valgene som finnes."),
            "standard": _bool("Om valget er det dokumentet har som standard."),
            "brukt": _bool("Om svaret bygger på lesemåten."),
            **_both("Spørsmålet som loven ikke løser."),
            "begrunnelse": _text("Hvorfor standarden er valgt. Bokmål."),
            "begrunnelse_nn": _text("Hvorfor standarden er valgt. Nynorsk."),
            "sted": _text("Stedet i loven."),
            "kilde": _text("Loven og paragrafen."),
        }
    )


def _question() -> Schema:
    return _object(
        {
            "adresse": _text("Hvor svaret skal stå i saken."),
            "slag": _enum(["opplysning", "skjønn", "tabell", "liste"], "Hva slags spørsmål det er."),
            "spørsmål": _text("Spørsmålet på bokmål."),
            "spørsmål_nn": _text("Spørsmålet på nynorsk."),
            "svar": _text("Slaget svar: ja_nei, tall, dato, kode eller rader."),
            "enhet": _or_null(_text("Enheten svaret gis i; null uten enhet.")),
            "koder": _map(_text("Hva koden betyr."), "Kodene det kan svares med."),
            "hvem": _text("Hvem som kan gi svaret."),
            "momenter": _list(_text("Et moment."), "Momentene en vurdering skal bygge på."),
            "i_stedet": _list(_text("En opplysning."), "Avledede opplysninger som kan gis i stedet."),
            "gjelder": _enum(["utfall", "verdier"], "Om svaret har betydning for utfallet, eller bare for verdiene."),
            "kan_avgjøre": _bool("Om noe svar på dette alene avgjør."),
        },
        description="Spørsmålet som best kan avgjøre saken; null når ingen spørsmål har betydning.",
    )


def _change() -> Schema:
    return _object(
        {
            "dato": _day("Den første senere dagen med et annet svar."),
            "utfall": _enum(_OUTCOMES, "Utfallet da."),
            "kode": _text("Koden da."),
            "årsaker": _list(
                _object(
                    {
                        "slag": _text("Regelverk, opplysning, fødselsdag, dato eller kalender."),
                        "navn": _list(_text("En adresse eller opplysning."), "Det som begynner, slutter eller passeres."),
                    }
                ),
                "Det som skjer den dagen.",
            ),
        },
        description="Neste gang svaret endrer seg av seg selv; null når det ikke gjør det.",
    )


def _value() -> Schema:
    number = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
    exact = _bool("Om verdien er bestemt.")
    return {
        "description": "En verdi. Tall og datoer er intervaller; de er bestemte når fra og til er like.",
        "oneOf": [
            _object(
                {
                    "slag": {"const": "tall", "description": "Et tall."},
                    "fra": {**number, "description": "Det minste det kan være, med desimalpunktum; kroner alltid med øre."},
                    "til": {**number, "description": "Det meste det kan være."},
                    "enhet": _text("Enheten, med periode for beløp."),
                    "eksakt": exact,
                }
            ),
            _object(
                {
                    "slag": {"const": "dato", "description": "En dato."},
                    "fra": _or_null(_day("Den tidligste dagen det kan være; null utenfor kalenderen.")),
                    "til": _or_null(_day("Den seneste dagen det kan være; null utenfor kalenderen.")),
                    "eksakt": exact,
                }
            ),
            _object(
                {
                    "slag": {"const": "ja_nei", "description": "Ja eller nei."},
                    "verdi": {"type": ["boolean", "null"], "description": "Ja (true), nei (false) eller uavklart (null)."},
                    "eksakt": exact,
                }
            ),
            _object(
                {
                    "slag": {"const": "kode", "description": "En kode."},
                    "verdi": {"type": ["string", "null"], "description": "Koden; null når den er ukjent."},
                    "eksakt": exact,
                }
            ),
        ],
    }


def _node() -> Schema:
    kinds = ["fakta", "parameter", "lesemåte", "størrelse", "vilkår", "gruppe"]
    keys = {
        "adresse": _text("Adressen: dokument/id."),
        "slag": _enum(kinds, "Hva slags ledd i treet det er."),
        **_both("Hva det er, med vanlige ord."),
        "avgjort": _bool("Om det er avgjort."),
        "gruppe": _enum(["alle", "én_av", "ingen", "ikke"], "Hvordan vilkårene under en gruppe virker sammen."),
        "utfall": _enum(_OUTCOMES, "Utfallet av et vilkår eller en gruppe."),
        "verdi": _ref("verdi", "Verdien av en opplysning, størrelse, parameter eller lesemåte."),
        "tabell": _text("Tabellen, når dette gjelder én rad."),
        "rad": {"type": "integer", "minimum": 0, "description": "Radens nummer i saken; den første er 0."},
        "sted": _text("Stedet i loven."),
        "kilde": _text("Loven og paragrafen."),
        "uttrykk": _text("Uttrykket til et vilkår, eller valget av lesemåte."),
        "hvorfor": _list(_enum(_WHY, "En grunn."), "Hvorfor det er uavklart."),
        "bevisbyrde": _object(
            {
                "hos": _text("Hvem som har bevisbyrden."),
                "ikke_ført": _bool("Hva vilkåret blir når bevisføringen er avsluttet uten at beviset er ført."),
                "avgjorde": _bool("Om bevisbyrden avgjorde her."),
            },
            description="Bevisbyrden, der det er en.",
        ),
        "oppgitt": _text("Kilden, når verdien er oppgitt for adressen og ikke bare regnet ut."),
        "vist_før": _bool("Det som er under, står der leddet er vist første gang."),
        "opplysninger": _list(_ref("opplysning"), "Opplysningene leddet selv leser."),
        "under": _list(_ref("vilkår"), "Leddene under; i en gruppe som ikke er oppfylt, de som avgjorde, først."),
    }
    found = _object(keys, ("adresse", "slag", "tekst", "tekst_nn", "avgjort"), "Ett ledd i treet.")
    return found | {"oneOf": [{"required": ["utfall"]}, {"required": ["verdi"]}]}


def _fact() -> Schema:
    keys = {
        "adresse": _text("Opplysningen: navn, tabell, eller tabell[rad].felt."),
        "tilstand": _enum(_STATES, "Tilstanden i saken."),
        "verdi": _ref("verdi", "Verdien som er gitt, eller regnet ut av andre opplysninger."),
        "beregnet": _bool("Verdien er regnet ut av andre opplysninger."),
        "kilder": _list(_text("En kilde."), "Kildene til verdien."),
        "vurdering": _object(
            {
                "av": _text("Hvem som har vurdert."),
                "dato": _or_null(_day("Når det ble vurdert; null når det ikke er oppgitt.")),
                "momenter": _list(_text("Et moment."), "Momentene vurderingen bygger på."),
                "begrunnelse": _text("Begrunnelsen."),
            },
            description="Vurderingen bak en skjønnsmessig opplysning.",
        ),
        "antall_rader": {"type": ["integer", "null"], "description": "Antall rader i listen; null når den ikke er oppgitt."},
        "åpen": _bool("Listen kan ha flere rader enn disse."),
    }
    return _object(keys, ("adresse", "tilstand"), "En opplysning eller liste, slik den ble brukt.")


def _open() -> Schema:
    given = _object(
        {
            "tilstand": _enum(_STATES, "Tilstanden til den ene angivelsen."),
            "kilde": _text("Kilden; tom når den ikke er oppgitt."),
            "verdi": _ref("verdi", "Verdien i den ene angivelsen."),
        },
        ("tilstand", "kilde"),
    )
    keys = {
        "adresse": _text("Opplysningen, eller dokument/id for en verdi i reglene."),
        "gjelder": _enum(["utfall", "verdier"], "Om utfallet venter på dette, eller bare verdiene."),
        **_both("Hva det er."),
        "opplysning": _text("Navnet på opplysningen eller feltet."),
        "tabell": _text("Tabellen."),
        "rad": {"type": "integer", "minimum": 0, "description": "Radens nummer i saken; den første er 0."},
        "tilstand": _enum(_STATES, "Tilstanden i saken."),
        "spørsmål": _text("Spørsmålet på bokmål."),
        "spørsmål_nn": _text("Spørsmålet på nynorsk."),
        "hvem": _text("Hvem som kan gi eller vurdere det."),
        "momenter": _list(_text("Et moment."), "Momentene en vurdering skal bygge på."),
        "for": _text("Den avledede opplysningen dette trengs for."),
        "grunn": _text("Hvorfor verdien ikke er lagt inn i reglene. Bokmål."),
        "grunn_nn": _text("Hvorfor verdien ikke er lagt inn i reglene. Nynorsk."),
        "oppgitt": _list(given, "Angivelsene som strider mot hverandre."),
    }
    return _object(keys, ("adresse", "gjelder", "tekst", "tekst_nn"), "Noe som må avklares.")


# the pieces


def _object(keys: dict[str, Schema], required: tuple[str, ...] | None = None, description: str = "") -> Schema:
    found: Schema = {"type": "object", "description": description} if description else {"type": "object"}
    found["properties"] = keys
    found["required"] = list(keys if required is None else required)
    found["additionalProperties"] = False
    return found


def _text(description: str) -> Schema:
    return {"type": "string", "description": description}


def _day(description: str) -> Schema:
    return {"type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": description}


def _bool(description: str) -> Schema:
    return {"type": "boolean", "description": description}


def _enum(values: list[str], description: str) -> Schema:
    return {"enum": values, "description": description}


def _list(items: Schema, description: str) -> Schema:
    return {"type": "array", "items": items, "description": description}


def _map(values: Schema, description: str) -> Schema:
    return {"type": "object", "additionalProperties": values, "description": description}


def _ref(name: str, description: str = "") -> Schema:
    found = {"$ref": f"#/$defs/{name}"}
    return found | {"description": description} if description else found


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [{key: value for key, value in schema.items() if key != "description"}, {"type": "null"}]} | {
        "description": schema.get("description", "")
    }


def _both(description: str) -> dict[str, Schema]:
    return {"tekst": _text(f"{description} Bokmål."), "tekst_nn": _text(f"{description} Nynorsk.")}

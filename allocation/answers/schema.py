"""JSON Schema (draft 2020-12) of an answer as data, version 1.  Every key is described in Norwegian."""

from __future__ import annotations

from allocation.answers.schema_parts import (
    Schema,
    both,
    day,
    list_of,
    map_of,
    object_of,
    one_of,
    or_null,
    ref,
    text,
    yes_no,
)
from allocation.values.truth import Why

_OUTCOMES = ["oppfylt", "ikke_oppfylt", "uavklart"]
_WHY = [why.value for why in Why]
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
        **object_of({**_head(), **_lists()}, BRIEF),
        "$defs": {
            **_receipt(),
            "verdi": _value(),
            "resultat": _result(),
            "vilkår": _node(),
            "opplysning": _fact(),
            "åpent": _open(),
        },
    }


def _head() -> dict[str, Schema]:
    return {
        "versjon": {"const": "1", "description": "Versjonen av dette formatet."},
        "regel": text("Id-en til regelen som er vurdert."),
        "dato": day("Datoen saken er vurdert på: gjeldende rett og daterte opplysninger."),
        "kjent_per": or_null(day("Bare opplysninger registrert til og med denne datoen er brukt; null når alle er brukt.")),
        "bevisføring": one_of(["åpen", "avsluttet"], "Om bevisføringen er åpen, eller avsluttet slik at bevisbyrden avgjør."),
        "utfall": one_of(_OUTCOMES, "Utfallet."),
        "kode": text("Koden for det som følger av utfallet; tom når det er uavklart."),
        "årsakskode": text("Stabil kode for hvorfor: koden, og det første vilkåret som ikke er oppfylt eller er uavklart."),
        "resultater": map_of(ref("resultat"), "Verdiene regelen gir, etter navn."),
        "kommune": or_null(text("Nummeret til kommunen reglene er lastet for; null uten kommune.")),
        "tittel": text("Tittelen på regelen på bokmål."),
        "tittel_nn": text("Tittelen på regelen på nynorsk."),
        "tekst": text("Det som følger av utfallet, på bokmål."),
        "tekst_nn": text("Det som følger av utfallet, på nynorsk."),
        "hjemler": list_of(
            object_of(
                {
                    "lov": text("Id-en til loven eller forskriften hos Lovdata."),
                    "navn": text("Navnet på loven eller forskriften; id-en når navnet ikke er kjent."),
                    "sted": text("Paragrafen eller stedet; tomt for hele loven."),
                }
            ),
            "De rettslige grunnlagene for regelen.",
        ),
    }


def _lists() -> dict[str, Schema]:
    return {
        "vilkår": ref("vilkår", "Vilkårene som et tre, ned til opplysningene."),
        "grunnlag": map_of(ref("vilkår"), "Det hver av verdiene bygger på, etter navn."),
        "mangler": list_of(ref("åpent"), "Opplysninger og lister som mangler og kan avgjøre noe."),
        "skjønn": list_of(ref("åpent"), "Vurderinger som gjenstår, eller som ikke teller fordi noe mangler."),
        "motstridende": list_of(ref("åpent"), "Opplysninger som strider mot hverandre eller mot det som er regnet ut."),
        "lesemåte_ikke_valgt": list_of(ref("åpent"), "Uklare bestemmelser som må leses på én måte, og der ingen har valgt."),
        "ikke_modellert": list_of(ref("åpent"), "Verdier som ikke er lagt inn i reglene."),
        "bygger_på_oppgitt": list_of(
            object_of(
                {
                    "adresse": text("Adressen verdien er oppgitt for: dokument/id."),
                    **both("Hva verdien er."),
                    "verdi": ref("verdi"),
                    "kilde": text("Kilden til verdien."),
                }
            ),
            "Verdier som er oppgitt i stedet for å bli regnet ut, og som svaret bygger på.",
        ),
        "forbehold": list_of(
            object_of(
                {
                    "kode": text("Stabil kode: dokument/id."),
                    **both("Det loven har og regelen ikke regner med."),
                    "sted": text("Stedet i loven; tomt når det ikke er oppgitt."),
                    "sikkert": yes_no("Om forbeholdet sikkert gjelder her; ellers kan det gjelde."),
                    "berører": list_of(text("Utfallet eller en verdi."), "Det som er usikkert på grunn av forbeholdet."),
                }
            ),
            "Det som ikke er modellert og kan ha betydning her.",
        ),
        "avvik": list_of(
            object_of(
                {"kode": text("Stabil kode: dokument/slag."), "dokument": text("Dokumentet avviket står i."), **both("Avviket.")}
            ),
            "Kjente avvik i dokumentene, og beløp som er satt ned til det lovlige.",
        ),
        "lesemåter": list_of(_reading(), "Hvordan uklare bestemmelser er lest."),
        "avhenger_av_lesemåte": list_of(
            _other_reading(), "Holdbare lesemåter som ville gitt et annet utfall eller andre verdier."
        ),
        "alle_lesemåter_prøvd": yes_no(
            "Om alle holdbare valg og kombinasjoner av dem er prøvd; ellers bare de med færrest endringer."
        ),
        "parametre": list_of(
            object_of(
                {
                    "adresse": text("Adressen: dokument/id."),
                    **both("Hva satsen eller grensen er."),
                    "verdi": ref("verdi"),
                    "sted": text("Stedet i loven."),
                    "kilde": text("Loven og paragrafen."),
                    "antatt": text("Hvem som antar verdien eller spennet, og hvorfor; tom når den er kjent eller bare ukjent."),
                    "antatt_nn": text("Det samme på nynorsk."),
                }
            ),
            "Satser og grenser som svaret bygger på.",
        ),
        "neste_spørsmål": or_null(_question()),
        "neste_endring": or_null(_change()),
        "kvittering": {
            "anyOf": [{"$ref": "#/$defs/kvittering"}, {"type": "null"}],
            "description": "Kvitteringen, slik tildeling etterprøv leser den; bare når et salt er gitt.",
        },
    }


def _reading() -> Schema:
    return object_of(
        {
            "adresse": text("Adressen til lesemåten: dokument/id."),
            "valg": or_null(text("Valget som er brukt; null når ingen har valgt.")),
            "mulige_valg": list_of(text("Et valg."), "De holdbare valgene."),
            "standard": yes_no("Om valget er det dokumentet har som standard."),
            "brukt": yes_no("Om svaret bygger på lesemåten."),
            **both("Spørsmålet som loven ikke løser."),
            "sier": text("Hva valget går ut på; tomt når ingen har valgt. Bokmål."),
            "sier_nn": text("Hva valget går ut på; tomt når ingen har valgt. Nynorsk."),
            "begrunnelse": text("Hvorfor det kan leses slik; tomt når ingen har valgt. Bokmål."),
            "begrunnelse_nn": text("Hvorfor det kan leses slik; tomt når ingen har valgt. Nynorsk."),
            "velges_av": text("Hvem som velger, når det ikke står i dokumentet; ellers tomt."),
            "sted": text("Stedet i loven."),
            "kilde": text("Loven og paragrafen."),
        }
    )


def _other_reading() -> Schema:
    return object_of(
        {
            "lesemåter": map_of(
                text("Valget."), "Det som velges annerledes: adressen til lesemåten og valget. Ingen kan utelates."
            ),
            "utfall": one_of(_OUTCOMES, "Utfallet da."),
            "kode": text("Koden da; tom når utfallet er uavklart."),
            "resultater": map_of(ref("resultat"), "Verdiene regelen gir da, etter navn."),
        }
    )


def _question() -> Schema:
    return object_of(
        {
            **question_keys(),
            "gjelder": one_of(["utfall", "verdier"], "Om svaret har betydning for utfallet, eller bare for verdiene."),
            "kan_avgjøre": yes_no("Om noe svar på dette alene avgjør."),
        },
        description="Spørsmålet som best kan avgjøre saken; null når ingen spørsmål har betydning.",
    )


def question_keys() -> dict[str, Schema]:
    """What is asked, of whom, and how it is answered."""
    return {
        "adresse": text("Hvor svaret skal stå i saken."),
        "slag": one_of(["opplysning", "skjønn", "tabell", "liste"], "Hva slags spørsmål det er."),
        "spørsmål": text("Spørsmålet på bokmål."),
        "spørsmål_nn": text("Spørsmålet på nynorsk."),
        "svar": text("Slaget svar: ja_nei, tall, dato, kode eller rader."),
        "enhet": or_null(text("Enheten svaret gis i; null uten enhet.")),
        "koder": map_of(text("Hva koden betyr."), "Kodene det kan svares med."),
        "koder_nn": map_of(text("Hva koden betyr."), "De samme kodene på nynorsk."),
        "hvem": text("Hvem som kan gi svaret."),
        "momenter": list_of(text("Et moment."), "Momentene en vurdering skal bygge på."),
        "momenter_nn": list_of(text("Et moment."), "De samme momentene på nynorsk."),
        "i_stedet": list_of(text("En opplysning."), "Avledede opplysninger som kan gis i stedet."),
    }


def _change() -> Schema:
    return object_of(
        {
            "dato": day("Den første senere dagen med et annet svar."),
            "utfall": one_of(_OUTCOMES, "Utfallet da."),
            "kode": text("Koden da."),
            "årsaker": list_of(
                object_of(
                    {
                        "slag": text("Regelverk, opplysning, fødselsdag, dato eller kalender."),
                        "navn": list_of(text("En adresse eller opplysning."), "Det som begynner, slutter eller passeres."),
                    }
                ),
                "Det som skjer den dagen.",
            ),
        },
        description="Neste gang svaret endrer seg av seg selv; null når det ikke gjør det.",
    )


def _result() -> Schema:
    held: Schema = one_of(["oppfylt", "ikke_oppfylt"], "Verdien gjelder bare hvis det uavklarte utfallet blir dette.")
    return {
        "description": "En verdi regelen gir; gis_ikke når den bare gis med et annet utfall enn svarets.",
        "oneOf": [
            *_kinds({"hvis": held}),
            object_of(
                {
                    "slag": {"const": "gis_ikke", "description": "Verdien gis ikke med dette utfallet."},
                    "bare_når": one_of(["oppfylt", "ikke_oppfylt"], "Utfallet verdien gis med."),
                }
            ),
        ],
    }


def _value() -> Schema:
    return {
        "description": "En verdi. Tall og datoer er intervaller; de er bestemte når fra og til er like.",
        "oneOf": _kinds({}),
    }


def _kinds(optional: dict[str, Schema]) -> list[Schema]:
    """A number, date, truth or code, each with what it may have beside."""
    digits = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
    exact: dict[str, Schema] = {"eksakt": yes_no("Om verdien er bestemt.")}
    number: dict[str, Schema] = {
        "slag": {"const": "tall", "description": "Et tall."},
        "fra": {**digits, "description": "Det minste det kan være, med desimalpunktum; kroner alltid med øre."},
        "til": {**digits, "description": "Det meste det kan være."},
        "enhet": text("Enheten, med periode for beløp."),
    }
    date: dict[str, Schema] = {
        "slag": {"const": "dato", "description": "En dato."},
        "fra": or_null(day("Den tidligste dagen det kan være; null utenfor kalenderen.")),
        "til": or_null(day("Den seneste dagen det kan være; null utenfor kalenderen.")),
    }
    truth: dict[str, Schema] = {
        "slag": {"const": "ja_nei", "description": "Ja eller nei."},
        "verdi": {"type": ["boolean", "null"], "description": "Ja (true), nei (false) eller uavklart (null)."},
    }
    code: dict[str, Schema] = {
        "slag": {"const": "kode", "description": "En kode."},
        "verdi": {"type": ["string", "null"], "description": "Koden; null når den er ukjent."},
    }
    kinds = (number, date, truth, code)
    return [object_of(kind | exact | optional, (*kind, *exact)) for kind in kinds]


def _node() -> Schema:
    kinds = ["fakta", "parameter", "lesemåte", "størrelse", "vilkår", "gruppe"]
    keys = {
        "adresse": text("Adressen: dokument/id."),
        "slag": one_of(kinds, "Hva slags ledd i treet det er."),
        **both("Hva det er, med vanlige ord."),
        "avgjort": yes_no("Om det er avgjort."),
        "gruppe": one_of(["alle", "én_av", "ingen", "ikke"], "Hvordan vilkårene under en gruppe virker sammen."),
        "utfall": one_of(_OUTCOMES, "Utfallet av et vilkår eller en gruppe."),
        "verdi": ref("verdi", "Verdien av en opplysning, størrelse, parameter eller lesemåte."),
        "tabell": text("Tabellen, når dette gjelder én rad."),
        "rad": {"type": "integer", "minimum": 0, "description": "Radens nummer i saken; den første er 0."},
        "sted": text("Stedet i loven."),
        "kilde": text("Loven og paragrafen."),
        "uttrykk": text("Uttrykket til et vilkår, eller valget av lesemåte."),
        "hvorfor": list_of(one_of(_WHY, "En grunn."), "Hvorfor det er uavklart."),
        "bevisbyrde": object_of(
            {
                "hos": text("Hvem som har bevisbyrden."),
                "ikke_ført": yes_no("Hva vilkåret blir når bevisføringen er avsluttet uten at beviset er ført."),
                "avgjorde": yes_no("Om bevisbyrden avgjorde her."),
            },
            description="Bevisbyrden, der det er en.",
        ),
        "oppgitt": text("Kilden, når verdien er oppgitt for adressen og ikke bare regnet ut."),
        "vist_før": yes_no("Det som er under, står der leddet er vist første gang."),
        "opplysninger": list_of(ref("opplysning"), "Opplysningene leddet selv leser."),
        "under": list_of(ref("vilkår"), "Leddene under; i en gruppe som ikke er oppfylt, de som avgjorde, først."),
    }
    found = object_of(keys, ("adresse", "slag", "tekst", "tekst_nn", "avgjort"), "Ett ledd i treet.")
    return found | {"oneOf": [{"required": ["utfall"]}, {"required": ["verdi"]}]}


def _fact() -> Schema:
    keys = {
        "adresse": text("Opplysningen: navn, tabell, eller tabell[rad].felt."),
        "tilstand": one_of(_STATES, "Tilstanden i saken."),
        "verdi": ref("verdi", "Verdien som er gitt, eller regnet ut av andre opplysninger."),
        "beregnet": yes_no("Verdien er regnet ut av andre opplysninger."),
        "én_av": list_of(text("En kode."), "Kodene opplysningen er en av; ingen vet hvilken."),
        "kilder": list_of(text("En kilde."), "Kildene til verdien."),
        "vurdering": object_of(
            {
                "av": text("Hvem som har vurdert."),
                "dato": or_null(day("Når det ble vurdert; null når det ikke er oppgitt.")),
                "momenter": list_of(text("Et moment."), "Momentene vurderingen bygger på."),
                "momenter_nn": list_of(text("Et moment."), "De samme momentene på nynorsk."),
                "egne_momenter": list_of(text("Et moment."), "Momenter den som vurderte la vekt på, og som ikke står i listen."),
                "begrunnelse": text("Begrunnelsen."),
            },
            description="Vurderingen bak en skjønnsmessig opplysning.",
        ),
        "antall_rader": {"type": ["integer", "null"], "description": "Antall rader i listen; null når den ikke er oppgitt."},
        "åpen": yes_no("Listen kan ha flere rader enn disse."),
    }
    return object_of(keys, ("adresse", "tilstand"), "En opplysning eller liste, slik den ble brukt.")


def _receipt() -> Schema:
    """The receipt and its parts, by the model that reads it."""
    from allocation.shapes.schema import output_schema

    whole = output_schema("kvittering")
    del whole["$id"], whole["$schema"]
    parts = whole.pop("$defs")
    assert isinstance(parts, dict)
    return {"kvittering": whole, **parts}


def _open() -> Schema:
    given = object_of(
        {
            "tilstand": one_of(_STATES, "Tilstanden til den ene angivelsen."),
            "kilde": text("Kilden; tom når den ikke er oppgitt."),
            "verdi": ref("verdi", "Verdien i den ene angivelsen."),
        },
        ("tilstand", "kilde"),
    )
    keys = {
        "adresse": text("Opplysningen, eller dokument/id for en verdi i reglene."),
        "gjelder": one_of(["utfall", "verdier"], "Om utfallet venter på dette, eller bare verdiene."),
        **both("Hva det er."),
        "opplysning": text("Navnet på opplysningen eller feltet."),
        "tabell": text("Tabellen."),
        "rad": {"type": "integer", "minimum": 0, "description": "Radens nummer i saken; den første er 0."},
        "tilstand": one_of(_STATES, "Tilstanden i saken."),
        "spørsmål": text("Spørsmålet på bokmål."),
        "spørsmål_nn": text("Spørsmålet på nynorsk."),
        "hvem": text("Hvem som kan gi eller vurdere det."),
        "hvem_hjemmel": list_of(
            object_of({"lov": text("Lovdata-id."), "navn": text("Navnet på loven."), "sted": text("Stedet.")}),
            "Hvor loven lar den det gjelder bli spurt, eller sier at den skal gi det.",
        ),
        "momenter": list_of(text("Et moment."), "Momentene en vurdering skal bygge på."),
        "momenter_nn": list_of(text("Et moment."), "De samme momentene på nynorsk."),
        "for": text("Den avledede opplysningen dette trengs for."),
        "grunn": text("Hvorfor verdien ikke er lagt inn i reglene. Bokmål."),
        "grunn_nn": text("Hvorfor verdien ikke er lagt inn i reglene. Nynorsk."),
        "oppgitt": list_of(given, "Angivelsene som strider mot hverandre."),
    }
    return object_of(keys, ("adresse", "gjelder", "tekst", "tekst_nn"), "Noe som må avklares.")

"""JSON Schema (draft 2020-12) of the service answer as data, version 1.  Every key is described in Norwegian."""

from __future__ import annotations

from typing import get_args

from allocation.answers.schema import answer_schema, question_keys
from allocation.answers.schema_parts import (
    Schema,
    both,
    day,
    list_of,
    object_of,
    one_of,
    or_null,
    ref,
    text,
    yes_no,
)
from allocation.catalogue.group import Group
from allocation.catalogue.present import AUDIENCES, CHANNELS
from allocation.language.rule_model import Status
from allocation.language.service_model import PaymentKind, Situation
from allocation.values.truth import Outcome, Why

_GROUPS = [group.value for group in Group]
_BRIEF = ("versjon", "dato", "kjent_per", "bevisføring", "kommune", "antakelser", "tjenester")
_BRIEF_SERVICE = ("tjeneste", "gruppe", "mulige_grupper", "regler", "bygger_på_antakelser")


def catalogue_schema() -> Schema:
    """The schema of ``to_data``; what ``brief`` leaves out is not required."""
    answer = answer_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Tjenestesvar fra tildeling",
        "description": "Svaret på alle tjenestene for én sak, versjon 1.",
        **object_of(
            {
                "versjon": {"const": "1", "description": "Versjonen av dette formatet."},
                "dato": day("Datoen saken er vurdert på."),
                "kjent_per": or_null(day("Bare opplysninger registrert til og med denne datoen er brukt; null: alle.")),
                "bevisføring": one_of(["åpen", "avsluttet"], "Om bevisføringen er åpen eller avsluttet."),
                "kommune": or_null(text("Nummeret til kommunen reglene er lastet for; null uten kommune.")),
                "antakelser": list_of(_presumed(), "Det oversikten regner med uten at saken sier det."),
                "tjenester": list_of(ref("tjeneste"), "Tjenestene, etter id."),
                "oversikt": _overview(),
                "spørsmål": list_of(ref("spørsmål"), "Det det kan spørres om for det som er undersøkt."),
            },
            _BRIEF,
        ),
        "$defs": {
            **answer["$defs"],
            "tjeneste": _service(answer),
            "om": about_schema(),
            "spørsmål": question_schema(),
        },
    }


def _presumed() -> Schema:
    return object_of(
        {
            "opplysning": text("Navnet på opplysningen."),
            "verdi": text("Verdien det er regnet med, som i en sak."),
            "tekst": text("Det som er antatt, i løpende tekst. Bokmål."),
            "tekst_nn": text("Det som er antatt, i løpende tekst. Nynorsk."),
            "begrunnelse": text("Hvorfor det er antatt. Bokmål."),
            "begrunnelse_nn": text("Hvorfor det er antatt. Nynorsk."),
            "eier": text("Hvem som har bestemt at det er antatt."),
        }
    )


def _overview() -> Schema:
    service = text("Id-en til en tjeneste.")
    beside = object_of(
        {
            "id": text("Navnet i dokumentet oversikt."),
            "regel": or_null(text("Id-en til regelen; null når rettigheten står uten noe vilkår i reglene.")),
            "gruppe": or_null(one_of(_GROUPS, "Gruppen den faller i; null mens det er uavklart.")),
            "tekst": text("Hva den er. Bokmål."),
            "tekst_nn": text("Hva den er. Nynorsk."),
            "begrunnelse": text("Hvorfor, eller hva den venter på. Bokmål."),
            "begrunnelse_nn": text("Hvorfor, eller hva den venter på. Nynorsk."),
        }
    )
    return object_of(
        {
            "undersøkt": list_of(service, "Tjenestene det er søkt om, som er avgjort, eller som noe i saken peker på."),
            "ikke_undersøkt": list_of(service, "Tjenestene ingen har spurt om."),
            "takket_nei": list_of(service, "Tjenestene personen har takket nei til."),
            "bare_form_gjenstår": list_of(service, "Tjenestene som er former av en avklart plikt; bare formen gjenstår."),
            "ved_siden": list_of(beside, "Rettigheter og plikter som ikke er tjenester, og som gjelder denne saken."),
        },
        description="Hvor hver tjeneste står i oversikten, og det som står ved siden av.",
    )


def _service(answer: Schema) -> Schema:
    whole = {key: value for key, value in answer.items() if key not in ("$schema", "$defs")}
    open_point: Schema = answer["$defs"]["åpent"]
    why = one_of([why.value for why in Why], "Hvorfor det er åpent.")
    return object_of(
        {
            "tjeneste": text("Id-en til tjenesten."),
            "gruppe": or_null(one_of(_GROUPS, "Gruppen tjenesten faller i; null mens flere er mulige.")),
            "mulige_grupper": list_of(one_of(_GROUPS, "En gruppe."), "De mulige gruppene, den beste først."),
            "regler": list_of(_rule(), "Dokumentene som har noe å si: tjenesten, andre regler om den, og kommunens kriterier."),
            "bygger_på_antakelser": list_of(text("Navnet på en opplysning."), "Det antatte som gruppen bygger på."),
            "tittel": text("Tittelen på bokmål."),
            "tittel_nn": text("Tittelen på nynorsk."),
            "begrunnelse": text("Hvorfor, eller hva svaret venter på, i én linje. Bokmål."),
            "begrunnelse_nn": text("Hvorfor, eller hva svaret venter på, i én linje. Nynorsk."),
            "åpent": list_of(
                {
                    **open_point,
                    "properties": {"hvorfor": why, **open_point["properties"]},
                    "required": ["hvorfor", *open_point["required"]],
                },
                "Det svaret venter på; tomt når gruppen er avgjort.",
            ),
            "om": ref("om", "Hva tjenesten er."),
            "svar": list_of(whole, "Hele svaret for hvert dokument; bare når det er bedt om."),
        },
        _BRIEF_SERVICE,
        "Én tjeneste.",
    )


def _rule() -> Schema:
    statuses = list(get_args(Status))
    return object_of(
        {
            "regel": text("Id-en til dokumentet."),
            "slag": one_of(["tjeneste", "regel", "kriterier"], "Tjenesten selv, en annen regel eller kommunens kriterier."),
            "utfall": one_of([outcome.value for outcome in Outcome], "Utfallet."),
            "kode": text("Koden for det som følger av utfallet; tom når det er uavklart."),
            "årsakskode": text("Stabil kode for hvorfor."),
            "mulige_grupper": list_of(one_of(_GROUPS, "En gruppe."), "De mulige gruppene etter dette dokumentet alene."),
            "avgjør": yes_no("Om gruppen bygger på dette dokumentet, eller venter på det."),
            "status": or_null(one_of(statuses, "Statusen til dokumentet; null når den ikke er oppgitt.")),
        }
    )


def about_schema() -> Schema:
    """What a service is."""
    number = object_of({"verdi": text("Tallet, med desimalpunktum."), "enhet": text("Enheten.")})
    nullable = {key: or_null(value) for key, value in both("Teksten; null når den ikke er oppgitt.").items()}
    return object_of(
        {
            "løser": text("Hva tjenesten løser. Bokmål."),
            "løser_nn": text("Hva tjenesten løser. Nynorsk."),
            "hvem_kan_søke": text("Hvem som kan søke. Bokmål."),
            "hvem_kan_søke_nn": text("Hvem som kan søke. Nynorsk."),
            "slik_søker_du": or_null(text("Hvordan en søker; null når det ikke er kjent. Bokmål.")),
            "slik_søker_du_nn": or_null(text("Hvordan en søker; null når det ikke er kjent. Nynorsk.")),
            "situasjoner": list_of(one_of(list(get_args(Situation)), "En situasjon."), "Situasjonene tjenesten vises i."),
            "dekker_ikke": list_of(object_of(both("Det tjenesten ikke dekker.")), "Det tjenesten ikke dekker."),
            "omfang": object_of(
                {
                    "enhet": or_null(text("Enheten omfanget fastsettes i; null når den ikke er kjent.")),
                    "standard": or_null(number | {"description": "Det vanlige omfanget; null når det ikke er kjent."}),
                }
            ),
            "kpr": or_null(text("Koden i den nasjonale kodelisten 9151; null uten kode.")),
            "kpr_merknad": or_null(text("Hvorfor det ikke er noen kode.")),
            "betaling": object_of(
                {
                    "slag": one_of(list(get_args(PaymentKind)), "Hvem som betaler."),
                    "regel": or_null(text("Id-en til regelen som regner ut betalingen; null når ingen gjør det.")),
                    **nullable,
                }
            ),
            "lovpålagt": yes_no("Om loven krever at kommunen har tjenesten."),
            "revurdering": object_of(
                {"etter": or_null(number | {"description": "Fast tid til ny vurdering; null når det ikke er noen."}), **nullable}
            ),
            "hjemler": list_of(
                object_of(
                    {
                        "lov": text("Id-en til loven eller forskriften hos Lovdata."),
                        "navn": text("Navnet på loven eller forskriften."),
                        "sted": text("Paragrafen eller stedet; tomt for hele loven."),
                    }
                ),
                "De rettslige grunnlagene.",
            ),
        },
        description="Hva tjenesten er.",
    )


def question_schema() -> Schema:
    """A question across services."""
    services = text("Id-en til en tjeneste.")
    return object_of(
        {
            **question_keys(),
            "følsomhet": text("Hvor følsom opplysningen er."),
            "kan_avgjøre": list_of(services, "Tjenestene som noe svar på dette alene avgjør."),
            "har_betydning_for": list_of(services, "Tjenestene svaret har betydning for."),
        },
        description="Ett spørsmål på tvers av tjenestene.",
    )


def presentation_schema() -> Schema:
    """The schema of a presentation as data."""
    contact = object_of(
        {
            "kanal": one_of(list(CHANNELS), "Kanalen kommunen vil bruke."),
            "tillatt": yes_no("Om kommunen kan ta kontakt på kanalen."),
            "kode": text("Koden for svaret; tom når det er uavklart."),
            "årsakskode": text("Stabil kode for hvorfor."),
            "begrunnelse": text("Hvorfor. Bokmål."),
            "begrunnelse_nn": text("Hvorfor. Nynorsk."),
        }
    )
    seen = object_of(
        {
            "hele_saken": yes_no("Om innbyggeren ser svarene i hele saken."),
            "tjenester": list_of(text("Id-en til en tjeneste."), "Tjenestene innbyggeren ser svaret for."),
            "kode": text("Koden for svaret fra regelen om innsyn; tom når det er uavklart."),
            "årsakskode": text("Stabil kode for hvorfor."),
            "begrunnelse": text("Hva innbyggeren ser, og hva som mangler. Bokmål."),
            "begrunnelse_nn": text("Hva innbyggeren ser, og hva som mangler. Nynorsk."),
        }
    )
    service = object_of(
        {
            "tjeneste": text("Id-en til tjenesten."),
            "tittel": text("Tittelen på bokmål."),
            "tittel_nn": text("Tittelen på nynorsk."),
            "om": ref("om", "Hva tjenesten er."),
            "gruppe": or_null(one_of(_GROUPS, "Svaret så langt, når mottakeren kan se det; null når det er uavklart.")),
            "bare_vurdering_gjenstår": yes_no("Om bare kommunens vurdering gjenstår."),
            "mulige_grupper": list_of(one_of(_GROUPS, "En gruppe."), "De mulige gruppene; bare for ansatte."),
            "begrunnelse": text("Begrunnelsen på bokmål; bare for ansatte."),
            "begrunnelse_nn": text("Begrunnelsen på nynorsk; bare for ansatte."),
            "vises_for_innbygger": yes_no("Om innbyggeren også ser tjenesten; bare for ansatte."),
        },
        ("tjeneste", "tittel", "tittel_nn", "om"),
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Visning av tjenester fra tildeling",
        "description": "Tjenestene som vises for en innbygger eller en ansatt, versjon 1.",
        **object_of(
            {
                "versjon": {"const": "1", "description": "Versjonen av dette formatet."},
                "dato": day("Datoen saken er vurdert på."),
                "kommune": or_null(text("Nummeret til kommunen reglene er lastet for; null uten kommune.")),
                "mottaker": one_of(list(AUDIENCES), "Hvem tjenestene vises til."),
                "situasjon": or_null(one_of(list(get_args(Situation)), "Situasjonen; null når alle tjenester er med.")),
                "innsyn": or_null(seen | {"description": "Hva innbyggeren får vite om saken; bare for ansatte, ellers null."}),
                "kontakt": or_null(contact | {"description": "Om kommunen kan ta kontakt; null når ingen kanal er oppgitt."}),
                "tjenester": list_of(service, "Tjenestene, i den rekkefølgen de vises."),
                "ikke_vist": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "Hvor mange av situasjonens tjenester som ikke vises.",
                },
                "spørsmål": list_of(ref("spørsmål"), "Det mottakeren selv kan svare på."),
            }
        ),
        "$defs": {"om": about_schema(), "spørsmål": question_schema()},
    }

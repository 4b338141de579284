"""JSON Schema (draft 2020-12) of a comparison as data.  Every key is described in Norwegian."""

from __future__ import annotations

from allocation.answers.schema_parts import (
    Schema,
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
from allocation.compare.report import FORM
from allocation.compare.seen import ASPECTS

_OUTCOMES = ["oppfylt", "ikke_oppfylt", "uavklart"]


def comparison_schema() -> Schema:
    """The schema of ``Comparison.to_data``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Sammenligning fra tildeling",
        "description": "Hva som er ulikt mellom to regelsett, og hva det betyr.",
        **object_of(
            {
                "skjema": {"const": FORM, "description": "Versjonen av dette formatet."},
                "kilde": _source(),
                "regler_som_er_ulike": list_of(text("Id-en til en regel."), "Reglene som er ulike på de to sidene."),
                "scenarier": or_null(_scenarios()),
                "grensepersoner": _border(),
                "personer": or_null(_people()),
                "gulv": {
                    "anyOf": [{"type": "object"}, {"type": "null"}],
                    "description": "Kontrollen av forslaget mot loven, som fra tildeling kontroller; null når den ikke er gjort.",
                },
            }
        ),
        "$defs": {"svar": _seen(), "område": _range()},
    }


def _count(description: str) -> Schema:
    return {"type": "integer", "minimum": 0, "description": description}


def _hidden(description: str) -> Schema:
    return or_null(_count(f"{description} Null når det er skjult, fordi det er få."))


def _range() -> Schema:
    return or_null(
        object_of(
            {"laveste": text("Det minste det kan være."), "høyeste": text("Det meste det kan være.")},
            description="Et tall, eller grensene det ligger innenfor; null når det er skjult.",
        )
    )


def _source() -> Schema:
    side = object_of(
        {
            "regelsett": text("Hash av alle dokumentene svaret kan bygge på."),
            "regeldato": or_null(day("Dagen reglene er lest for.")),
            "kommune": or_null(text("Kommunenummeret.")),
            "lag": list_of(
                object_of({"id": text("Overlegget."), "status": text("Hvordan det står.")}), "Overleggene som er med."
            ),
        },
        description="Reglene på den ene siden.",
    )
    estimate = object_of(
        {
            "tekst": text("Hva som er anslått."),
            "tekst_nn": or_null(text("Det samme på nynorsk.")),
            "lavest": text("Den laveste verdien."),
            "høyest": text("Den høyeste verdien."),
            "enhet": text("Enheten."),
            "av": text("Hvem som har anslått det."),
        },
        description="Et anslag noen andre har gjort.",
    )
    proposal = object_of(
        {
            "id": text("Overlegget."),
            "tittel": text("Tittelen på bokmål."),
            "tittel_nn": or_null(text("Tittelen på nynorsk.")),
            "eier": or_null(text("Hvem som står bak.")),
            "begrunnelse": or_null(text("Hvorfor det foreslås.")),
            "begrunnelse_nn": or_null(text("Det samme på nynorsk.")),
            "anslag": list_of(estimate, "Det noen venter."),
            "evalueres": or_null(day("Dagen det skal vurderes på nytt.")),
            "status": one_of(["vedtatt", "foreslått", "ubekreftet", "avvist"], "Hvordan det står."),
            "fra": or_null(day("Den første dagen.")),
            "til": or_null(day("Den siste dagen.")),
        }
    )
    return object_of(
        {
            "kommando": text("Kommandoen som gjør sammenligningen om igjen."),
            "før": side,
            "etter": side,
            "dato": or_null(day("Dagen personene i registeret er vurdert på.")),
            "scenarioer_på_egen_dato": yes_no("Om hvert scenario er prøvd med reglene på sin egen dato."),
            "satser_holdt": yes_no("Om satser som ikke er kjent, er holdt på siste kjente verdi. De er da antatt."),
            "forslag": list_of(proposal, "Overleggene som bare gjelder etter."),
            "motor": text("Versjonen av motoren."),
        },
        description="Hvor sammenligningen kommer fra.",
    )


def _seen() -> Schema:
    return object_of(
        {
            "utfall": one_of(_OUTCOMES, "Utfallet."),
            "kode": or_null(text("Koden.")),
            "resultater": map_of(text("Verdien i ord."), "Verdiene regelen gir."),
            "forbehold": list_of(text("En kode."), "Forbeholdene."),
            "må_vurderes": list_of(text("Et navn."), "Vurderinger som gjenstår."),
            "mangler": list_of(text("Et navn."), "Opplysninger som mangler."),
            "scenario": text("Scenarioet slik siden svarer."),
        },
        ("utfall", "kode", "resultater", "forbehold", "må_vurderes", "mangler"),
    )


def _scenarios() -> Schema:
    place: dict[str, Schema] = {
        "fil": text("Filen."),
        "linje": _count("Linjen."),
        "navn": text("Navnet."),
        "eksempel_linje": or_null(_count("Linjen til eksempelet i en mal.")),
    }
    changed = object_of(
        {
            **place,
            "regel": text("Regelen som vurderes."),
            "dato": day("Scenarioets egen dato."),
            "endret": list_of(one_of(list(ASPECTS), "Det som ikke er det samme."), "Det som ikke er det samme."),
            "før": ref("svar", "Svaret før."),
            "etter": ref("svar", "Svaret etter."),
        }
    )
    not_tried = object_of({**place, "grunn": text("Hvorfor ikke."), "grunn_nn": text("Det samme på nynorsk.")})
    return object_of(
        {
            "prøvd": _count("Hvor mange som er prøvd på begge sider. Er det ingen, er ingenting vist."),
            "om_regler_som_er_ulike": _count("Hvor mange av dem som handler om en regel som er ulik."),
            "uendret": _count("Hvor mange som får det samme svaret."),
            "uendret_uten_kjent_verdi": _count("Hvor mange av dem som mangler en verdi i reglene på en av sidene."),
            "prøvd_som_om_i_kommunen": _count("Hvor mange som ikke nevner noen kommune."),
            "endret": list_of(changed, "De som får et annet svar."),
            "ikke_prøvd": list_of(not_tried, "De som ikke kunne prøves."),
        },
        description="Scenarioene.",
    )


def _border() -> Schema:
    person = object_of(
        {
            "sak": {"type": "object", "description": "Saken, som i en saksfil."},
            "saksfil": text("Saken som YAML."),
            "dato": day("Dagen det vurderes på."),
            "utelatt": list_of(text("Et navn."), "Opplysninger som ikke er gitt."),
            "før": ref("svar", "Svaret før."),
            "etter": ref("svar", "Svaret etter."),
            "kommando_før": or_null(text("Kommandoen som gir svaret før; null når ingen gjør det.")),
            "kommando_etter": or_null(text("Kommandoen som gir svaret etter.")),
            "scenario": text("Personen som scenariofil."),
        },
        description="Personen.",
    )
    search = object_of(
        {
            "regel": text("Regelen."),
            "fra": {"enum": [*_OUTCOMES, ""], "description": "Utfallet før; tom når det er en verdi som endres."},
            "til": {"enum": [*_OUTCOMES, "høyere", "lavere", "ukjent"], "description": "Utfallet etter, eller hva verdien blir."},
            "bevisføring": one_of(["åpen", "avsluttet"], "Om bevisføringen er avsluttet."),
            "verdi": text("Verdien som endres."),
            "forsøk": _count("Hvor mange saker som er prøvd."),
            "alt_prøvd": yes_no("Om alt som kan ha betydning, er prøvd."),
            "person": or_null(person),
        },
        ("regel", "fra", "til", "bevisføring", "forsøk", "alt_prøvd", "person"),
    )
    return object_of(
        {
            "regler": list_of(text("En regel."), "Reglene det er søkt i."),
            "ikke_søkt": list_of(text("En regel."), "Regler som er ulike, og som det ikke er søkt i."),
            "søk": list_of(search, "Hvert slag endring det er lett etter."),
        },
        description="Personer på grensen.",
    )


def _people() -> Schema:
    people = object_of({name: _hidden("Antall.") for name in ("høyere", "lavere", "uviss", "lik")}, description="Hvor mange.")
    value = object_of(
        {
            "enhet": text("Enheten."),
            "skjult": yes_no("Om summene er skjult, fordi få står bak dem."),
            "før": ref("område", "Summen før."),
            "etter": ref("område", "Summen etter."),
            "endring": ref("område", "Summen av endringene, regnet for hver person."),
            "personer": people,
            "vid": _hidden("Hvor mange som er regnet uten å dele opp det som er ukjent."),
        }
    )
    new = object_of(
        {
            "personer": _hidden("Hvor mange som blir uavklart."),
            "sett_på": _hidden("Hvor mange av dem som er sett på."),
            "vurderinger": map_of(_hidden("Antall."), "Det som da må vurderes, etter navn."),
            "opplysninger": map_of(_hidden("Antall."), "Det som da må opplyses, etter navn."),
        },
        description="Nye vurderinger.",
    )
    rule = object_of(
        {
            "regel": text("Regelen."),
            "personer": _count("Hvor mange som er besvart på begge sider."),
            "rekkefølge": list_of(one_of(_OUTCOMES, "Utfallet."), "Rekkefølgen i tabellen."),
            "utfall": list_of(list_of(_hidden("Antall."), "Etter."), "Før nedover, etter bortover."),
            "verdier": map_of(value, "Tallene regelen gir."),
            "grupper": map_of(list_of({"type": "object"}, "Gruppene."), "Grupper etter opplysningene regelen leser."),
            "ikke_avgjort": map_of(_hidden("Antall."), "Dem som er uavklart etter, og hvorfor."),
            "nye_vurderinger": new,
            "skjult_under": _count("Antall under dette er skjult."),
        }
    )
    register = object_of(
        {
            "hash": or_null(text("Hash av registerfilen.")),
            "syntetisk": yes_no("Om registeret er oppdiktet."),
            "rader": _count("Hvor mange rader som er lest."),
            "avvist": _count("Hvor mange som ikke kunne leses."),
            "kolonner_ikke_lest": list_of(text("En kolonne."), "Kolonner ingen av reglene leser."),
        },
        description="Registeret.",
    )
    return object_of(
        {"register": register, "regler": list_of(rule, "En for hver regel.")}, description="Personene i et register."
    )

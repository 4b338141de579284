"""Everything that can be wrong with a request, each kind with a stable code, its HTTP status and its words in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from starlette.exceptions import HTTPException

from allocation.errors import (
    ArgumentFeil,
    Funn,
    KvitteringFeil,
    SakFeil,
    TildelingFeil,
    UkjentRegelFeil,
    YamlFeil,
    sentence,
)
from allocation.values.languages import Language
from allocation_service.shapes import Problem as ProblemShape
from allocation_service.shapes import Problemfunn

MEDIA = "application/problem+json"

# code → status, bokmål, nynorsk
PROBLEMS: Mapping[str, tuple[int, str, str]] = MappingProxyType(
    {
        "vertsnavn": (400, "Vertsnavnet er ikke et av tjenestens", "Vertsnamnet er ikkje eitt av namna til tenesta"),
        "json": (400, "Kroppen er ikke JSON som kan leses", "Kroppen er ikkje JSON som kan lesast"),
        "ikke_innlogget": (401, "Den som spør, er ikke kjent", "Den som spør, er ikkje kjend"),
        "opphav": (403, "Forespørselen kommer fra en annen nettside", "Førespurnaden kjem frå ei anna nettside"),
        "rolle": (403, "Rollen gir ikke tilgang til dette", "Rolla gir ikkje tilgang til dette"),
        "kommune_ikke_tillatt": (
            403,
            "Den som spør, har ikke tilgang til kommunen",
            "Den som spør, har ikkje tilgang til kommunen",
        ),
        "finnes_ikke": (404, "Adressen finnes ikke", "Adressa finst ikkje"),
        "ukjent_regel": (404, "Regelen finnes ikke", "Regelen finst ikkje"),
        "ukjent_kommune": (404, "Kommunen er ikke kjent her", "Kommunen er ikkje kjend her"),
        "ukjent_overlegg": (404, "Overlegget finnes ikke", "Overlegget finst ikkje"),
        "metode": (405, "Adressen svarer ikke på denne metoden", "Adressa svarer ikkje på denne metoden"),
        "språk": (406, "Tjenesten svarer bare på bokmål og nynorsk", "Tenesta svarer berre på bokmål og nynorsk"),
        "kommune_motstrid": (409, "Saken og forespørselen er i hver sin kommune", "Saka og førespurnaden er i kvar sin kommune"),
        "lengde": (411, "Content-Length mangler", "Content-Length manglar"),
        "regelsett_endret": (
            412,
            "Regelsettet er et annet enn det som ble bedt om",
            "Regelsettet er eit anna enn det som vart bede om",
        ),
        "for_stor": (413, "Forespørselen er for stor", "Førespurnaden er for stor"),
        "medietype": (
            415,
            "Kroppen har en annen medietype enn adressen leser",
            "Kroppen har ein annan medietype enn adressa les",
        ),
        "form": (422, "Forespørselen har ikke rett form", "Førespurnaden har ikkje rett form"),
        "sak": (422, "Noe er galt i saken", "Noko er gale i saka"),
        "argument": (422, "Noe i forespørselen kan ikke brukes", "Noko i førespurnaden kan ikkje brukast"),
        "kvittering": (422, "Kvitteringen kan ikke leses", "Kvitteringa kan ikkje lesast"),
        "opptatt": (429, "For mange forespørsler på én gang", "For mange førespurnader på éin gong"),
        "intern": (500, "Noe er galt i tjenesten", "Noko er gale i tenesta"),
        "regelverk": (500, "Noe er galt i et regeldokument", "Noko er gale i eit regeldokument"),
        "ikke_klar": (503, "Tjenesten er ikke klar ennå", "Tenesta er ikkje klar enno"),
    }
)

# What pydantic finds in the form of a request: its type → bokmål, nynorsk.
_FORM = {
    "missing": ("Dette må være med.", "Dette må vere med."),
    "extra_forbidden": ("Dette leses ikke her.", "Dette blir ikkje lese her."),
    "string_type": ("Her skal det stå tekst.", "Her skal det stå tekst."),
    "bool_type": ("Her skal det stå true eller false.", "Her skal det stå true eller false."),
    "list_type": ("Her skal det stå en liste.", "Her skal det stå ei liste."),
    "dict_type": ("Her skal det stå et objekt.", "Her skal det stå eit objekt."),
    "model_attributes_type": ("Her skal det stå et objekt.", "Her skal det stå eit objekt."),
    "literal_error": ("Verdien er ikke en av dem som kan stå her.", "Verdien er ikkje ein av dei som kan stå her."),
    "value_error": ("Her skal det stå en dato: åååå-mm-dd.", "Her skal det stå ein dato: åååå-mm-dd."),
    "too_long": ("Her står det for mange.", "Her står det for mange."),
    "string_too_long": ("Teksten er for lang.", "Teksten er for lang."),
    "string_too_short": ("Teksten er tom.", "Teksten er tom."),
    "string_pattern_mismatch": ("Teksten har ikke rett form.", "Teksten har ikkje rett form."),
}
_OTHERWISE = ("Verdien passer ikke her.", "Verdien passar ikkje her.")
_CHOICES = {"nb": "Velg {}.", "nn": "Vel {}."}


class Refused(HTTPException):
    """A request that cannot be answered.  ``feil``: all that is wrong, where it is known."""

    def __init__(self, kode: str, feil: Sequence[Problemfunn] = (), headers: Mapping[str, str] | None = None) -> None:
        super().__init__(PROBLEMS[kode][0], kode, dict(headers) if headers else None)
        self.kode = kode
        self.feil = list(feil)


def problem(kode: str, lang: Language, feil: Iterable[Problemfunn] = ()) -> ProblemShape:
    """The problem as data."""
    status, nb, nn = PROBLEMS[kode]
    found = list(feil)
    return {
        "type": f"urn:tildeling:feil:{kode}",
        "title": nn if lang == "nn" else nb,
        "status": status,
        "kode": kode,
        "feil": found,
    }


def fault(kode: str, pointer: str, message: str, help: str = "") -> Problemfunn:
    """One thing that is wrong."""
    return {"kode": kode, "peker": pointer, "melding": sentence(message), "hjelp": sentence(help) if help else ""}


def of_library(error: TildelingFeil, under: str = "") -> Refused:
    """A fault that the library found.  ``under``: where in the body stands what it read, when the fault is not the case's."""
    if isinstance(error, SakFeil):
        return Refused("sak", [_fault(found, f"/sak{found.pointer}") for found in error.findings])
    if isinstance(error, KvitteringFeil):
        return Refused("kvittering", [_fault(found, f"/kvittering{found.pointer}") for found in error.findings])
    if isinstance(error, UkjentRegelFeil | ArgumentFeil):
        return Refused("argument", [_fault(found, under) for found in error.findings])
    if isinstance(error, YamlFeil):
        return Refused("json", [_fault(found, "") for found in error.findings])
    return Refused("regelverk")  # what it says is of the documents, and for those who own them: the log names its kind


def _fault(found: Funn, pointer: str) -> Problemfunn:
    return fault(found.code, pointer, found.message, found.help)


def of_form(errors: Iterable[Mapping[str, Any]], lang: Language) -> list[Problemfunn]:
    """What pydantic found in the form of a request, without the values that stood there."""
    found = []
    for error in errors:
        kind, place = str(error["type"]), error["loc"]
        words = _FORM.get(kind, _OTHERWISE)[lang == "nn"]
        expected = (error.get("ctx") or {}).get("expected") if kind == "literal_error" else None
        help = _CHOICES[lang].format(str(expected).replace("'", "").replace(" or ", ", ")) if expected else ""
        in_body = not place or place[0] not in ("query", "path", "header")
        parts = place[1:] if place and place[0] == "body" else place if in_body else ()
        pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)
        found.append(fault(f"form.{kind}", pointer, words if in_body else f"«{place[-1]}»: {words}", help))
    return found

"""Reading a receipt: a pydantic model of its JSON, and the check that nobody has changed it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from allocation.answers.receipt import FORMAT, DocumentRead, Receipt, ValueGiven
from allocation.errors import Funn, KvitteringFeil
from allocation.language.fields import DOCUMENT_ID

Kind = TypeVar("Kind", bound="BasisModel")


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DocumentModel(_Model):
    """One document."""

    id: str = Field(description="Dokumentets id.")
    slag: Literal["regel", "overlegg", "fakta"] = Field(description="Hva slags dokument.")
    lag: str = Field(description="lov, forskrift, kommune, reform eller fakta.")
    fil: str = Field(description="Filen i regelmappen.")
    sha256: str = Field(pattern="^[0-9a-f]{64}$", description="SHA-256.")

    @model_validator(mode="after")
    def names_a_document(self) -> DocumentModel:
        """An id names a document and is never a path: what is loaded by it is not a file of the receipt's choice."""
        if self.slag != "fakta" and (not re.fullmatch(DOCUMENT_ID, self.id) or self.id.endswith((".yaml", ".yml"))):
            raise PydanticCustomError("no_id", "ikke en id")
        return self


class FactsModel(_Model):
    """The hash of the facts."""

    navn: tuple[str, ...] = Field(description="Opplysningene som er med.")
    salt: str = Field(description="Tilfeldig tekst, så kvitteringer ikke viser hvilke saker som er like.")
    sha256: str = Field(pattern="^[0-9a-f]{64}$", description="SHA-256.")


class ValueModel(_Model):
    """One value given."""

    minst: str | None = Field(description="Den laveste verdien; null når ingenting er kjent.")
    høyst: str | None = Field(description="Den høyeste verdien.")
    enhet: str = Field("", description="Enheten.")


class AnswerModel(_Model):
    """The answer."""

    utfall: Literal["oppfylt", "ikke_oppfylt", "uavklart"] = Field(description="Utfallet.")
    kode: str = Field(description="Koden for følgen.")
    årsakskode: str = Field(description="Koden og det vilkåret som avgjorde.")
    verdier: dict[str, ValueModel] = Field(description="Verdiene regelen ga.")


class BasisModel(_Model):
    """What every receipt has."""

    kvittering: Literal[2] = Field(description="Formatet.")
    id: str = Field(description="Merket av alt det andre i kvitteringen.")
    motor: str = Field(description="Utgaven av programmet, og et merke av kildekoden.")
    dato: date = Field(description="Datoen det er vurdert på.")
    kjent_per: date | None = Field(description="Bare opplysninger registrert til og med denne datoen.")
    bevisføring: Literal["åpen", "avsluttet"] = Field(description="Om bevisføringen er åpen.")
    kommune: str | None = Field(description="Kommunens nummer.")
    lesemåter: dict[str, str] = Field(description="Lesemåtene svaret bygger på.")
    dokumenter: tuple[DocumentModel, ...] = Field(description="Dokumentene svaret er regnet ut fra.")
    fakta: FactsModel = Field(description="Merket av opplysningene.")


class ReceiptModel(BasisModel):
    """A receipt as JSON."""

    regel: str = Field(description="Regelen.")
    svar: AnswerModel = Field(description="Svaret.")


class ServicesReceiptModel(BasisModel):
    """A receipt for a whole service answer."""

    tjenester: dict[str, tuple[str, ...]] = Field(description="Tjenestene, og de gruppene hver kan høre til.")
    svar: dict[str, AnswerModel] = Field(description="Svaret fra hvert dokument.")


def receipt_schema() -> dict[str, object]:
    """JSON Schema of a receipt."""
    return ReceiptModel.model_json_schema()


def read_receipt(data: object) -> Receipt:
    """A receipt from plain data.  Raises KvitteringFeil with every fault."""
    model = checked(ReceiptModel, data)
    made = Receipt(rule=model.regel, **basis_of(model), **told_of(model.svar))
    refuse_changed(model, lambda: made.id)
    return made


def checked(kind: type[Kind], data: object) -> Kind:
    """The model of a receipt's data.  Raises KvitteringFeil with every fault."""
    if isinstance(data, dict) and data.get("kvittering", FORMAT) != FORMAT:
        message = f"Kvitteringen har format {str(data['kvittering'])[:20]}; denne utgaven leser format {FORMAT}."
        raise KvitteringFeil(Funn(message, "Bruk en utgave av programmet som leser formatet."))
    if isinstance(data, dict) and not {"kvittering", "id", "svar"} & data.keys():
        raise KvitteringFeil(Funn("Dette er ikke en kvittering.", "Oppgi kvitteringen først, og så saken."))
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        raise KvitteringFeil([_finding(fault) for fault in error.errors()]) from None


def refuse_changed(model: BasisModel, id_of: Callable[[], str]) -> None:
    """Raises KvitteringFeil where the id is not that of the content."""
    try:
        unchanged = id_of() == model.id
    except UnicodeEncodeError:
        raise KvitteringFeil(Funn("Kvitteringen har tegn som ikke er tekst.", _HELP)) from None
    if not unchanged:
        message = "Kvitteringen er endret etter at den ble laget: innholdet passer ikke til id-en."
        raise KvitteringFeil(Funn(message, "Finn den opprinnelige kvitteringen.", where=("id",)))


def told_of(model: AnswerModel) -> dict[str, Any]:
    """What the answer was, as arguments of a receipt."""
    values = {name: ValueGiven(v.minst, v.høyst, v.enhet) for name, v in model.verdier.items()}
    return {"outcome": model.utfall, "code": model.kode, "reason_code": model.årsakskode, "values": values}


def basis_of(model: BasisModel) -> dict[str, Any]:
    """What every receipt has, as its arguments."""
    return {
        "date": model.dato,
        "known_by": model.kjent_per,
        "evidence": model.bevisføring,
        "municipality": model.kommune,
        "readings": model.lesemåter,
        "documents": tuple(DocumentRead(d.id, d.slag, d.lag, d.fil, d.sha256) for d in model.dokumenter),
        "facts": model.fakta.navn,
        "salt": model.fakta.salt,
        "facts_sha256": model.fakta.sha256,
        "engine": model.motor,
    }


_HELP = "Bruk kvitteringen slik «tildeling vurder» skrev den."
_MESSAGES = {
    "missing": "Nøkkelen mangler.",
    "extra_forbidden": "Nøkkelen hører ikke til i en kvittering.",
    "model_type": "Her skal det stå nøkler og verdier.",
    "dict_type": "Her skal det stå nøkler og verdier.",
    "string_type": "Her skal det stå tekst.",
    "no_id": "Dette er ikke id-en til et dokument.",
}


def _finding(fault: object) -> Funn:
    assert isinstance(fault, dict)
    message = _MESSAGES.get(fault["type"], "Verdien passer ikke her.")
    return Funn(message, _HELP, where=tuple(fault["loc"]))

"""Reading a receipt: a pydantic model of its JSON, and the check that nobody has changed it."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from allocation.answers.receipt import FORMAT, DocumentRead, Receipt, ValueGiven
from allocation.errors import Funn, KvitteringFeil


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DocumentModel(_Model):
    """One document."""

    id: str
    slag: Literal["regel", "overlegg", "fakta"]
    lag: str
    fil: str
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class FactsModel(_Model):
    """The hash of the facts."""

    navn: tuple[str, ...]
    salt: str
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class ValueModel(_Model):
    """One value given."""

    minst: str | None
    høyst: str | None
    enhet: str = ""


class AnswerModel(_Model):
    """The answer."""

    utfall: Literal["oppfylt", "ikke_oppfylt", "uavklart"]
    kode: str
    årsakskode: str
    verdier: dict[str, ValueModel]


class ReceiptModel(_Model):
    """A receipt as JSON."""

    kvittering: Literal[1]
    id: str
    motor: str
    regel: str
    dato: date
    kjent_per: date | None
    bevisføring: Literal["åpen", "avsluttet"]
    kommune: str | None
    lesemåter: dict[str, str]
    dokumenter: tuple[DocumentModel, ...]
    fakta: FactsModel
    svar: AnswerModel


def read_receipt(data: object) -> Receipt:
    """A receipt from plain data.  Raises KvitteringFeil with every fault."""
    if isinstance(data, dict) and data.get("kvittering", FORMAT) != FORMAT:
        message = f"Kvitteringen har format {str(data['kvittering'])[:20]}; denne utgaven leser format {FORMAT}."
        raise KvitteringFeil(Funn(message, "Bruk en utgave av programmet som leser formatet."))
    if isinstance(data, dict) and not {"kvittering", "id", "svar"} & data.keys():
        raise KvitteringFeil(Funn("Dette er ikke en kvittering.", "Oppgi kvitteringen først, og så saken."))
    try:
        model = ReceiptModel.model_validate(data)
    except ValidationError as error:
        raise KvitteringFeil([_finding(fault) for fault in error.errors()]) from None
    made = Receipt(
        rule=model.regel,
        date=model.dato,
        known_by=model.kjent_per,
        evidence=model.bevisføring,
        municipality=model.kommune,
        readings=model.lesemåter,
        documents=tuple(DocumentRead(d.id, d.slag, d.lag, d.fil, d.sha256) for d in model.dokumenter),
        facts=model.fakta.navn,
        salt=model.fakta.salt,
        facts_sha256=model.fakta.sha256,
        outcome=model.svar.utfall,
        code=model.svar.kode,
        reason_code=model.svar.årsakskode,
        values={name: ValueGiven(v.minst, v.høyst, v.enhet) for name, v in model.svar.verdier.items()},
        engine=model.motor,
    )
    try:
        unchanged = made.id == model.id
    except UnicodeEncodeError:
        raise KvitteringFeil(Funn("Kvitteringen har tegn som ikke er tekst.", _HELP)) from None
    if not unchanged:
        message = "Kvitteringen er endret etter at den ble laget: innholdet passer ikke til id-en."
        raise KvitteringFeil(Funn(message, "Finn den opprinnelige kvitteringen.", path="id"))
    return made


_HELP = "Bruk kvitteringen slik «tildeling vurder» skrev den."
_MESSAGES = {
    "missing": "Nøkkelen mangler.",
    "extra_forbidden": "Nøkkelen hører ikke til i en kvittering.",
    "model_type": "Her skal det stå nøkler og verdier.",
    "dict_type": "Her skal det stå nøkler og verdier.",
    "string_type": "Her skal det stå tekst.",
}


def _finding(fault: object) -> Funn:
    assert isinstance(fault, dict)
    path = ".".join(str(part) for part in fault["loc"])
    message = _MESSAGES.get(fault["type"], "Verdien passer ikke her.")
    return Funn(message, _HELP, path=path)

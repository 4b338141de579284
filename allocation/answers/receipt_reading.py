"""Reading a receipt: its data is checked against the shape it is made by, and that nobody has changed it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import ValidationError

from allocation.answers.receipt import FORMAT, DocumentRead, Receipt, Told, ValueGiven, receipt_id
from allocation.errors import Funn, KvitteringFeil
from allocation.language.fields import DOCUMENT_ID
from allocation.shapes.receipts import Kvittering, Kvitteringsgrunnlag, SvarGitt
from allocation.shapes.schema import adapter


def read_receipt(data: object) -> Receipt:
    """A receipt from plain data.  Raises KvitteringFeil with every fault."""
    found: Kvittering = checked("kvittering", data)
    return Receipt(rule=found["regel"], told=told_of(found["svar"]), **basis_of(found))


def checked(kind: Literal["kvittering", "tjenestekvittering"], data: object) -> Any:
    """The data of a receipt of this kind, in the form it has.  Raises KvitteringFeil with every fault."""
    if isinstance(data, dict) and data.get("kvittering", FORMAT) != FORMAT:
        message = f"Kvitteringen har format {str(data['kvittering'])[:20]}; denne utgaven leser format {FORMAT}."
        raise KvitteringFeil(Funn(message, "Bruk en utgave av programmet som leser formatet."))
    if isinstance(data, dict) and not {"kvittering", "id", "svar"} & data.keys():
        raise KvitteringFeil(Funn("Dette er ikke en kvittering.", "Oppgi kvitteringen først, og så saken."))
    try:
        found = adapter(kind).validate_python(data)
    except ValidationError as error:
        raise KvitteringFeil([_finding(fault) for fault in error.errors()]) from None
    faults = [*_days(found), *_ids(found)]
    if faults:
        raise KvitteringFeil(faults)
    _refuse_changed(found)
    return found


def _days(found: Kvitteringsgrunnlag) -> list[Funn]:
    faults = []
    for name, written in (("dato", found["dato"]), ("kjent_per", found["kjent_per"])):
        try:
            dt.date.fromisoformat(written or "2000-01-01")
        except ValueError:
            faults.append(Funn(f"Det finnes ingen dag {written}.", _HELP, where=(name,)))
    return faults


def _ids(found: Kvitteringsgrunnlag) -> list[Funn]:
    """An id names a document and is never a path: what is loaded by it is not a file of the receipt's choice."""
    return [
        Funn("Dette er ikke id-en til et dokument.", _HELP, where=("dokumenter", index, "id"))
        for index, document in enumerate(found["dokumenter"])
        if document["slag"] != "fakta"
        and (not re.fullmatch(DOCUMENT_ID, document["id"]) or document["id"].endswith((".yaml", ".yml")))
    ]


def _refuse_changed(found: Mapping[str, object]) -> None:
    try:
        unchanged = receipt_id(found) == found["id"]
    except UnicodeEncodeError:
        raise KvitteringFeil(Funn("Kvitteringen har tegn som ikke er tekst.", _HELP)) from None
    if not unchanged:
        message = "Kvitteringen er endret etter at den ble laget: innholdet passer ikke til id-en."
        raise KvitteringFeil(Funn(message, "Finn den opprinnelige kvitteringen.", where=("id",)))


def told_of(found: SvarGitt) -> Told:
    """What the answer was."""
    values = {name: ValueGiven(v["minst"], v["høyst"], v["enhet"]) for name, v in found["verdier"].items()}
    return Told(found["utfall"], found["kode"], found["årsakskode"], values)


def basis_of(found: Kvitteringsgrunnlag) -> dict[str, Any]:
    """What every receipt has, as its arguments."""
    known_by = found["kjent_per"]
    return {
        "date": dt.date.fromisoformat(found["dato"]),
        "known_by": None if known_by is None else dt.date.fromisoformat(known_by),
        "evidence": found["bevisføring"],
        "municipality": found["kommune"],
        "readings": found["lesemåter"],
        "documents": tuple(DocumentRead(d["id"], d["slag"], d["lag"], d["fil"], d["sha256"]) for d in found["dokumenter"]),
        "facts": tuple(found["fakta"]["navn"]),
        "salt": found["fakta"]["salt"],
        "facts_sha256": found["fakta"]["sha256"],
        "engine": found["motor"],
    }


_HELP = "Bruk kvitteringen slik «tildeling vurder» skrev den."
_MESSAGES = {
    "missing": "Nøkkelen mangler.",
    "extra_forbidden": "Nøkkelen hører ikke til i en kvittering.",
    "dict_type": "Her skal det stå nøkler og verdier.",
    "string_type": "Her skal det stå tekst.",
}


def _finding(fault: object) -> Funn:
    assert isinstance(fault, dict)
    message = _MESSAGES.get(fault["type"], "Verdien passer ikke her.")
    return Funn(message, _HELP, where=tuple(fault["loc"]))

"""The rows that another system sends, with the codes of a national list: their form, and what is told about them."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field

from allocation.documents import read_as
from allocation.engine.library import look
from allocation.errors import Funn, TildelingFeil
from allocation.facts.identity import refuse_in_text
from allocation.files import read_bytes
from allocation.language.faults import part_fault
from allocation.language.fields import IsoDate, Number, Part, Text, Whole, YesNo
from allocation.text import decoded

Unit = Literal["timer/uke", "minutter/uke", "timer/måned", "døgn"]
Table = Literal["vedtak", "tjeneste"]
# The keys of a row that stand as they are in a row of the table vedtak, and what they are called there.
SAME = {
    "id": "id",
    "søkt": "søkt",
    "innvilget": "innvilget",
    "resultat": "resultat",
    "status": "status",
    "fra": "periode_fra",
    "til": "periode_til",
}


class KodeFeil(TildelingFeil):
    """Rows with codes cannot be read: a code or a list that nobody knows, or a value that cannot be so."""

    code = "koder"


class Amount(Part):
    """How much, and of what."""

    verdi: Number
    enhet: Unit


class CodedRow(Part):
    """A decision, or a service, with the code it has.  ``system``: the list, where the rows are not all of one.

    ``kode`` is None where whoever wrote it was not certain; then ``kandidater`` are those it can be.
    ``omfang``: what is decided.  ``behov``: what the person is assessed to need, in hours a week: another thing.
    """

    id: Whole | None = None
    system: Text | None = None
    kode: Text | None
    kandidater: tuple[Text, ...] = ()
    visning: Text | None = None
    søkt: IsoDate | None = None
    innvilget: IsoDate | None = None
    resultat: Text | None = None
    status: Text | None = None
    fra: IsoDate | None = None
    til: IsoDate | None = None
    omfang: Amount | None = None
    behov: Number | None = None


class CodedRows(Part):
    """``alle``: these are all the decisions there are; else there may be more.  ``utgave``: the edition they were written in."""

    system: Text | None = None
    utgave: Text | None = None
    alle: YesNo = False
    rader: tuple[CodedRow, ...] = Field(max_length=500)


def read_rows(path: str) -> CodedRows:
    """The rows of a YAML or JSON file, or of standard input.  Raises FilFeil, YamlFeil or DokumentFeil with every fault."""
    return parse_rows(read_bytes(path), path)


def parse_rows(content: bytes, file: str) -> CodedRows:
    """The rows of the content of a file; ``file`` is what messages call it."""
    refuse_in_text(decoded(content, file), file)
    return read_as(CodedRows, look(file, content))


def told(row: CodedRow, code: str, message: str, help: str, key: str = "kode") -> Funn:
    """Something to know about a row, where it stands."""
    found = part_fault(row, message, help, key)
    return Funn(found.message, found.help, found.file, found.line, found.column, found.where, code=f"{KodeFeil.code}.{code}")


def plain_number(value: Decimal) -> str:
    """A number as a case file has it."""
    text = format(value.normalize(), "f")
    return text.replace(".", ",")

"""Typed errors.  Every error a user can cause is a ``TildelingFeil`` with one or more findings in Norwegian."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from attrs import evolve, frozen

if TYPE_CHECKING:
    from allocation.shapes import Feil
    from allocation.shapes import Funn as FunnShape

_OS_REASONS = {
    errno.ENOENT: "den finnes ikke",
    errno.EACCES: "det er ikke tilgang til den",
    errno.EPERM: "det er ikke tilgang til den",
    errno.EISDIR: "det er en mappe",
    errno.ENOTDIR: "en del av stien er ikke en mappe",
    errno.EROFS: "det kan ikke skrives der",
    errno.ENOSPC: "det er ikke plass igjen",
    errno.ENAMETOOLONG: "navnet er for langt",
    errno.ELOOP: "lenkene går i ring",
    errno.EEXIST: "noe annet ligger der",
    errno.ENOTEMPTY: "mappen er ikke tom",
    errno.EIO: "disken kan ikke leses eller skrives",
    errno.EDQUOT: "kvoten er brukt opp",
    errno.EMFILE: "for mange filer er åpne",
    errno.ENFILE: "for mange filer er åpne",
    errno.ENOMEM: "minnet er brukt opp",
    errno.EFBIG: "filen er for stor for disken",
    errno.EBUSY: "den er i bruk",
}


def os_reason(error: OSError) -> str:
    """Why a file could not be read or written, in Norwegian."""
    return _OS_REASONS.get(error.errno or 0, f"feil {error.errno} fra maskinen")


@frozen
class Funn:
    """One thing that is wrong: where it is, what is wrong, and what to do about it.

    ``line`` and ``column`` count from 1; they are None where the input has no text positions.
    ``where`` is the address inside the document or case: ``("vilkår", "alle", 2, "hvis")``.
    ``code`` is stable, for programs: the kind of error where nothing nearer is said (`CODES`).
    """

    message: str
    help: str = ""
    file: str | None = None
    line: int | None = None
    column: int | None = None
    where: tuple[str | int, ...] = ()
    excerpt: str = ""
    code: str = ""

    @property
    def path(self) -> str:
        """The address as people read it: ``vilkår.alle[2].hvis``."""
        return path_text(self.where)

    @property
    def pointer(self) -> str:
        """The address as a JSON pointer (RFC 6901): ``/vilkår/alle/2/hvis``; empty for the whole."""
        return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in self.where)

    def to_data(self) -> FunnShape:
        """Plain data for JSON."""
        return {
            "kode": self.code,
            "peker": self.pointer,
            "melding": sentence(self.message),
            "hjelp": sentence(self.help) if self.help else "",
            "fil": self.file,
            "linje": self.line,
            "kolonne": self.column,
        }

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        head = f"{place}: " if place else ""
        where = f" (i {self.path})" if self.path else ""
        lines = [f"{head}{sentence(self.message.removesuffix('.') + where)}"]
        if self.excerpt:
            lines.append(self.excerpt)
        if self.help:
            lines.append(f"    → {sentence(self.help)}")
        return "\n".join(lines)


def path_text(path: Iterable[str | int]) -> str:
    """Return a readable address, such as ``vilkår.alle[2].hvis``."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def sentence(text: str) -> str:
    """A message as people read it: a capital letter first (never inside «»), and closing punctuation."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!", "…")) else ".")


class TildelingFeil(Exception):
    """Base of all errors caused by input.  ``findings`` holds every fault found, in document order.

    ``code`` is stable, for programs; a finding that has none of its own gets it.
    """

    code: ClassVar[str] = "feil"

    def __init__(self, findings: Iterable[Funn] | Funn | str) -> None:
        if isinstance(findings, str):
            findings = Funn(findings)
        if isinstance(findings, Funn):
            findings = (findings,)
        self.findings: tuple[Funn, ...] = tuple(f if f.code else evolve(f, code=self.code) for f in findings)
        super().__init__("\n".join(str(f) for f in self.findings))

    def to_data(self) -> Feil:
        """Plain data for JSON: every fault, with its code and where it is."""
        return {"feil": [finding.to_data() for finding in self.findings]}


class YamlFeil(TildelingFeil):
    """The text is not YAML or JSON that this library reads."""

    code = "tekst"


class FilFeil(TildelingFeil):
    """A file or folder cannot be read."""

    code = "fil"


class SkriveFeil(TildelingFeil):
    """A file or folder cannot be written where it was asked for, or would destroy an input."""

    code = "skriving"


class MaskinFeil(TildelingFeil):
    """The machine failed: the disk is full, or cannot be read."""

    code = "maskin"


class DokumentFeil(TildelingFeil):
    """A rule document does not have the form of a rule document."""

    code = "dokument"


class UttrykkFeil(TildelingFeil):
    """An expression does not parse, or its types or units do not fit."""

    code = "uttrykk"


class OverleggFeil(TildelingFeil):
    """A layer cannot be applied: unknown address, conflict, or a hole it leaves behind."""

    code = "overlegg"


class VokabularFeil(TildelingFeil):
    """The fact vocabulary is wrong."""

    code = "vokabular"


class SakFeil(TildelingFeil):
    """A case file does not fit the vocabulary."""

    code = "sak"


class UkjentRegelFeil(TildelingFeil):
    """A rule, reading or address that does not exist was asked for."""

    code = "ukjent_navn"


class ArgumentFeil(TildelingFeil):
    """An argument (date, evidence, reading, …) has a value that is not allowed."""

    code = "argument"


class KvitteringFeil(TildelingFeil):
    """A receipt cannot be read, or does not belong to the case."""

    code = "kvittering"


class RegisterFeil(TildelingFeil):
    """A register (Parquet or CSV) cannot be read as a whole."""

    code = "register"

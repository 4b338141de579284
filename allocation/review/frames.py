"""The model of a ``revurderingsrammer`` document: what makes a decision be looked at, how urgent that is, and its frame.

The triggers that can be worked out are a closed list; what each means in law, and from when, stands in the document alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, get_args

from pydantic import Field

from allocation.documents import read_as
from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, Funn
from allocation.language.faults import part_fault, suggestion
from allocation.language.fields import Code, DocumentId, Part, Text, Whole
from allocation.language.rule_model import Hjemler, Period

TYPE = "revurderingsrammer"
Trigger = Literal[
    "perioden_er_ute",
    "bedre_for_personen",
    "alder_eller_tid",
    "ny_sats",
    "behovet_er_endret",
    "ny_lov",
    "nye_kriterier",
    "lavere_omfang",
    "mangler_opplysninger",
]
TRIGGERS: tuple[Trigger, ...] = get_args(Trigger)
Notice = Literal["nei", "ved_skade", "uten_søknad"]


class Frame(Part):
    """How a trigger is handled in a period.  ``varsel``: when the person must be warned first; ``hent``: what to fetch."""

    ramme: Code
    gjelder: Period = Field(default_factory=Period)
    hjemmel: Hjemler
    tekst: Text
    tekst_nn: Text
    varsel: Notice
    hent: tuple[Text, ...] = ()
    hent_nn: tuple[Text, ...] = ()


class Cause(Part):
    """A trigger.  ``rekkefølge``: 1 is the most urgent."""

    rekkefølge: Whole
    tekst: Text
    tekst_nn: Text
    rammer: tuple[Frame, ...]

    def frame(self, day: date) -> Frame | None:
        """The frame of a day."""
        held = (f for f in self.rammer if (f.gjelder.fra or day) <= day <= (f.gjelder.til or day))
        return next(held, None)


class FramesDocument(Part):
    id: DocumentId
    type: Literal["revurderingsrammer"]
    tittel: Text
    tittel_nn: Text
    utløsere: dict[str, Cause]


def read_frames(source: Source) -> FramesDocument:
    """A ``revurderingsrammer`` document from its file.  Raises YamlFeil or DokumentFeil with every fault."""
    document = read_as(FramesDocument, source)
    if faults := list(_faults(document)):
        raise DokumentFeil(faults)
    return document


def _faults(document: FramesDocument) -> Iterator[Funn]:
    for name, cause in document.utløsere.items():
        if name not in TRIGGERS:
            yield part_fault(cause, f"ingen kan regne ut utløseren «{name}»", suggestion(name, TRIGGERS))
        if not cause.rammer:
            yield part_fault(cause, "utløseren har ingen ramme", "skriv minst én under rammer", "rammer")
        for frame in cause.rammer:
            if len(frame.hent) != len(frame.hent_nn):
                yield part_fault(frame, "hent og hent_nn har ikke like mange", "skriv det samme på begge målformer", "hent")
            first, last = frame.gjelder.fra, frame.gjelder.til
            if first is not None and last is not None and last < first:
                yield part_fault(frame, "rammen slutter før den begynner", "bytt om på fra og til", "gjelder")
        for one, other in zip(cause.rammer, cause.rammer[1:], strict=False):
            if one.gjelder.til is None or other.gjelder.fra is None or other.gjelder.fra <= one.gjelder.til:
                yield part_fault(other, "rammen overlapper den før", "skriv eldste først, og til på den som er før", "gjelder")
    if missing := [name for name in TRIGGERS if name not in document.utløsere]:
        yield part_fault(document, f"utløserne mangler {', '.join(missing)}", "skriv dem under utløsere", "utløsere")


def check_frames(rules: RuleSet, source: Source) -> list[Funn]:
    """Every fault in a ``revurderingsrammer`` document."""
    read_frames(source)
    return []


def load_frames(rules: RuleSet) -> Mapping[str, Cause]:
    """Trigger → cause, of the document that the rules have.  Raises DokumentFeil where there is none, or more than one."""
    found = [source for source in rules.library.other_sources if source.kind == TYPE]
    if len(found) != 1:
        told = "Reglene har ingen rammer for revurdering." if not found else "Reglene har flere dokumenter med rammer."
        raise DokumentFeil(Funn(told, "Det skal være ett dokument av typen revurderingsrammer."))
    return read_frames(found[0]).utløsere

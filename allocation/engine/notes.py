"""Notes (merknader) on how the law is read: each names the reading it explains, or says why no case can come out otherwise.

A note that hides an open question makes an answer look surer than the law is.  Those that nobody has settled yet stand in
``_apne-merknader.yaml`` of their folder, by document and the words they begin with, so that they are seen and counted; the list
can only grow shorter: what no longer waits must be taken off it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path

from allocation.errors import DokumentFeil, Funn
from allocation.language.document import OverlayDocument, RuleDocument
from allocation.language.faults import part_fault
from allocation.language.rule_model import Remark
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree

FILE = "_apne-merknader.yaml"
_READS = ("tolkning", "uavklart")  # the status of a note on how the law is read
Waiting = Mapping[str, tuple[str, ...]]  # document → the words each of its waiting notes begins with


def waiting_notes(folder: Traversable | Path) -> dict[str, tuple[str, ...]]:
    """The notes of a folder that nobody has settled yet."""
    entry = folder / FILE
    if not entry.is_file():
        return {}
    plain = to_plain(read_tree(entry.read_bytes(), FILE))
    if not isinstance(plain, dict) or not all(isinstance(begins, list) for begins in plain.values()):
        raise DokumentFeil(Funn("Listen over åpne merknader er ikke skrevet riktig.", "Skriv dokument: [ordene, …].", file=FILE))
    return {str(document): tuple(map(str, begins)) for document, begins in plain.items()}


def check_notes(
    document: RuleDocument | OverlayDocument, waiting: tuple[Waiting, ...], reading_at: Callable[[str, str], bool]
) -> Iterator[Funn]:
    """Each note on how the law is read that neither names a reading nor says why it makes no difference, and is not waiting.

    ``waiting``: the list of each folder.  What no longer waits must be taken off the list of the last one; documents of the
    others may have been replaced.  ``reading_at`` says whether a document has a reading.
    """
    listed = {words for of_folder in waiting for words in of_folder.get(document.id, ())}
    left = set(waiting[-1].get(document.id, ())) if waiting else set()
    for note in document.merknader:
        yield from _references(document.id, note, reading_at)
        settled = note.lesemåte is not None or note.uten_betydning is not None
        begins = {words for words in listed if note.tekst.startswith(words)}
        if settled or note.status not in _READS:
            continue
        left -= begins
        if not begins:
            help = "legg til lesemåte: navnet på den, eller uten_betydning: hvorfor ingen sak kan få et annet svar"
            yield part_fault(note, "merknaden sier hvordan loven er lest, men ikke om det har noe å si", help)
    for words in sorted(left):
        message = f"{FILE} har merknaden «{words}» i {document.id}, men den venter ikke"
        yield part_fault(document, message, f"ta den bort fra {FILE}", "merknader")


def _references(document: str, note: Remark, reading_at: Callable[[str, str], bool]) -> Iterator[Funn]:
    if note.lesemåte is not None and note.uten_betydning is not None:
        help = "behold den ene; det lesemåten gjelder, kan ha noe å si"
        yield part_fault(note, "merknaden har både lesemåte og uten_betydning", help, "uten_betydning")
    if note.lesemåte is None:
        return
    home, _, name = note.lesemåte.rpartition("/")
    if not reading_at(home or document, name):
        help = "skriv navnet på en lesemåte i dokumentet, eller dokument/navn"
        yield part_fault(note, f"lesemåten «{note.lesemåte}» finnes ikke", help, "lesemåte")

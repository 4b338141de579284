"""The documents of one or more rule folders: found by a quick look, read only when they are needed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import cached_property, lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path

from attrs import asdict, field, frozen

from allocation.engine import shipped
from allocation.engine.first_look import Look, agrees, first_look
from allocation.engine.notes import Waiting, waiting_notes
from allocation.errors import DokumentFeil, FilFeil, Funn, TildelingFeil
from allocation.facts.municipalities import FILE, Municipalities
from allocation.files import read_bytes
from allocation.language import laws
from allocation.language.document import MAX_DOCUMENT_BYTES, Document, FactsDocument, OverlayDocument, parse_document
from allocation.language.tree import Tree, to_plain
from allocation.language.yamltree import read_tree

EARLIER_IDS = "_tidligere-ider.yaml"
LOCKED_HELP = "Det er lov som gjelder i alle kommuner. Fjern endringen."


@frozen
class Source(Look):
    """One file: what it is, without reading it fully.  ``name`` is its path inside its folder."""

    name: str = field(kw_only=True)
    content: bytes = field(repr=False, kw_only=True)

    @property
    def sha256(self) -> str:
        """The hash of the file's content."""
        return hashlib.sha256(self.content).hexdigest()


@lru_cache(maxsize=512)
def parsed(content: bytes, name: str) -> Document:
    """A document by its content: read once however many rule sets share it, since documents never change."""
    found = shipped.document(content, name)
    if found is None:
        found = parse_document(content, name)
        agrees(first_look(content), found, name)
    return found


def look(name: str, content: bytes) -> Source:
    """What a file is, by its first keys."""
    return Source(**asdict(first_look(content)), name=name, content=content)


def read_folder(folder: Traversable | Path) -> list[Source]:
    """Every YAML file of a folder and the folders below it, in name order."""
    try:
        return [look(name, content) for name, content in sorted(_files(folder, ""))]
    except OSError as error:
        raise FilFeil(Funn(f"Kan ikke lese mappen {folder}.", f"Se om den finnes ({error.strerror}).")) from None


def _files(folder: Traversable | Path, prefix: str, above: frozenset[Path] = frozenset()) -> Iterator[tuple[str, bytes]]:
    """Each file once: a link to a folder that is already above it is not followed."""
    here = folder.resolve() if isinstance(folder, Path) else None
    if here in above:
        return
    for entry in folder.iterdir():
        if entry.name.startswith((".", "_")):
            continue
        if entry.is_dir():
            yield from _files(entry, f"{prefix}{entry.name}/", above if here is None else above | {here})
        elif entry.name.endswith((".yaml", ".yml")):
            yield f"{prefix}{entry.name}", _bounded(entry, f"{prefix}{entry.name}")


def _bounded(entry: Traversable | Path, name: str) -> bytes:
    if isinstance(entry, Path):
        return read_bytes(entry, MAX_DOCUMENT_BYTES)
    with entry.open("rb") as file:
        content = file.read(MAX_DOCUMENT_BYTES + 1)
    if len(content) > MAX_DOCUMENT_BYTES:
        limit = MAX_DOCUMENT_BYTES // 1024
        raise DokumentFeil(Funn(f"Dokumentet er større enn {limit} KiB.", "Del det i flere dokumenter.", file=name))
    return content


class Library:
    """All sources, later folders replacing documents of earlier ones with the same id.  Reads and keeps documents on demand."""

    def __init__(self, folders: Iterable[Traversable | Path], extra: Iterable[Source] = ()) -> None:
        self._rules: dict[str, Source] = {}
        self._overlays: dict[str, Source] = {}
        self._facts: dict[str, Source] = {}
        self._others: dict[str, Source] = {}
        self._read: dict[str, Document] = {}
        self.folders = tuple(folders)
        for folder in self.folders:
            self._add(read_folder(folder))
            if own_laws := _beside(folder, laws.FILE):
                laws.learn(own_laws)
        self._add(extra)
        own = ((s.municipality, s.municipality_name or "") for s in (*self.rule_sources, *self.overlay_sources) if s.municipality)
        self.places = Municipalities(filter(None, (_beside(folder, FILE) for folder in self.folders)), own)

    @cached_property
    def waiting_notes(self) -> tuple[Waiting, ...]:
        """The notes on how the law is read that nobody has settled yet, of each folder."""
        return tuple(map(waiting_notes, self.folders))

    @cached_property
    def earlier_ids(self) -> Mapping[str, str]:
        """The ids that documents had before, each with the document that has taken over (``_tidligere-ider.yaml``)."""
        found: dict[str, str] = {}
        for folder in self.folders:
            if content := _beside(folder, EARLIER_IDS):
                plain = to_plain(read_tree(content, EARLIER_IDS))
                if not isinstance(plain, dict) or not all(isinstance(new, str) for new in plain.values()):
                    raise DokumentFeil(Funn("Listen over tidligere id-er er feil.", "Skriv gammel id: ny id.", file=EARLIER_IDS))
                found |= {str(old): str(new) for old, new in plain.items()}
        return found

    def current(self, document_id: str) -> str:
        """The id a document has now, by one it has or had."""
        return document_id if document_id in self._rules else self.earlier_ids.get(document_id, document_id)

    def is_of(self, source: Source, municipality: str | None) -> bool:
        """Is the document national, or the municipality's own, under any number it has had?"""
        if source.municipality is None:
            return True
        return municipality is not None and self.places.same(source.municipality, municipality)

    def __getstate__(self) -> dict[str, object]:
        """What is kept by pickle: the sources; documents are read anew."""
        return {**self.__dict__, "_read": {}}

    def _add(self, sources: Iterable[Source]) -> None:
        seen: dict[str, str] = {}
        faults: list[Funn] = []
        for source in sources:
            if source.id is None:
                self._facts[source.name] = source
                continue
            if source.id in seen:
                message = f"Dokument-id «{source.id}» er brukt to ganger; også i {seen[source.id]}."
                faults.append(Funn(message, "Gi ett av dokumentene en ny id.", file=source.name))
            seen[source.id] = source.name
            if source.kind is not None:
                self._others[source.id] = source
                continue
            replaced = self._rules.get(source.id)
            if replaced is not None and replaced.locked and replaced.sha256 != source.sha256:
                message = f"Dokumentet «{source.id}» er låst, og kan ikke byttes ut."
                faults.append(Funn(message, LOCKED_HELP, file=source.name))
            (self._overlays if source.overlay else self._rules)[source.id] = source
        if faults:
            raise DokumentFeil(faults)

    @property
    def rule_sources(self) -> tuple[Source, ...]:
        """The rule documents, by id."""
        return tuple(self._rules[key] for key in sorted(self._rules))

    @property
    def overlay_sources(self) -> tuple[Source, ...]:
        """The overlays, by id."""
        return tuple(self._overlays[key] for key in sorted(self._overlays))

    @property
    def facts_sources(self) -> tuple[Source, ...]:
        """The fact vocabularies, by file name."""
        return tuple(self._facts[key] for key in sorted(self._facts))

    @property
    def other_sources(self) -> tuple[Source, ...]:
        """The documents of types that are no rule's, by id: rooms read them (`allocation.rooms`)."""
        return tuple(self._others[key] for key in sorted(self._others))

    def source(self, document_id: str) -> Source | None:
        """The source of a rule document or overlay."""
        return self._rules.get(document_id) or self._overlays.get(document_id)

    def read(self, source: Source) -> Document:
        """The document of a source; read once."""
        found = self._read.get(source.name)
        if found is None:
            found = self._read[source.name] = parsed(source.content, source.name)
        return found

    def with_document(self, document_id: str, document: Document) -> Library:
        """A library where one document reads as another: for trying a change without writing it."""
        source = self.source(document_id)
        assert source is not None
        other = copy(self)
        other._read = {**self._read, source.name: document}
        return other

    def with_documents(self, made: Iterable[tuple[Source, Document]]) -> Library:
        """A library with more documents, which are read already: such as the conditions that a room makes rules of."""
        other = copy(self)
        other._rules, other._facts, other._read = {**self._rules}, {**self._facts}, {**self._read}
        for source, document in made:
            if source.id is None:
                other._facts[source.name] = source
            else:
                other._rules[source.id] = source
            other._read[source.name] = document
        return other

    def facts_documents(self) -> list[FactsDocument]:
        """All fact documents, every fault in them reported at once."""
        documents: list[FactsDocument] = []
        faults: list[Funn] = []
        for source in self.facts_sources:
            try:
                document = self.read(source)
            except TildelingFeil as error:
                faults.extend(error.findings)
                continue
            if isinstance(document, FactsDocument):
                documents.append(document)
            else:
                faults.append(Funn("Dokumentet mangler id.", "Skriv id: øverst i filen.", file=source.name))
        if faults:
            raise DokumentFeil(faults)
        return documents

    def overlays_for(self, municipality: str | None, named: Iterable[str] = ()) -> list[OverlayDocument]:
        """The overlays of a municipality, and those named by id.  What is only proposed counts when it is named."""
        wanted = set(named)
        chosen: list[OverlayDocument] = []
        for source in self.overlay_sources:
            own = source.municipality is not None and self.is_of(source, municipality)
            document = self.read(source) if own or source.id in wanted else None
            if not isinstance(document, OverlayDocument):
                continue
            if source.id in wanted or (document.lag == "kommune" and document.adopted):
                chosen.append(document)
        return chosen

    def beneath(self, overlays: Iterable[OverlayDocument]) -> list[OverlayDocument]:
        """What proposals and reforms of a municipality are laid on: its own overlays that change the same documents."""
        over = [o for o in overlays if o.kommune is not None and (o.lag == "reform" or not o.adopted)]
        known = {overlay.id for overlay in over}
        targets = {change.address.partition("/")[0] for overlay in over for change in overlay.endringer}
        numbers = dict.fromkeys(overlay.kommune.nummer for overlay in over if overlay.kommune is not None)
        own = (overlay for number in numbers for overlay in self.overlays_for(number) if overlay.id not in known)
        return [o for o in own if any(change.address.partition("/")[0] in targets for change in o.endringer)]

    def municipalities(self) -> dict[str, str]:
        """Number → name of the municipalities that have documents."""
        found = {}
        for source in (*self.rule_sources, *self.overlay_sources):
            if source.municipality:
                found[source.municipality] = source.municipality_name or ""
        return dict(sorted(found.items()))


def _beside(folder: Traversable | Path, name: str) -> bytes:
    """The content of a file that is no rule document; empty where there is none."""
    entry = folder / name
    return _bounded(entry, name) if entry.is_file() else b""


def tree_of(document: Document) -> Tree:
    """The tree a document was read from."""
    tree: Tree = document.tree
    return tree

"""A rule set: the documents of one stack of layers, ready to assess cases.  Immutable to its users, and safe between threads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from pathlib import Path

from allocation import arguments
from allocation.data import data_root
from allocation.engine import shipped
from allocation.engine.build import build_program
from allocation.engine.evaluate import Compiled, compile_program
from allocation.engine.library import Library, Source, look
from allocation.engine.stack import Stack, unknown_rule
from allocation.errors import ArgumentFeil, DokumentFeil, FilFeil, Funn, OverleggFeil, UkjentRegelFeil
from allocation.facts.vocabulary import FactSource, Vocabulary
from allocation.files import read_bytes
from allocation.language.document import MAX_DOCUMENT_BYTES, NOT_CHOSEN, OverlayDocument, RuleDocument
from allocation.language.nodes import Program
from allocation.language.tree import to_plain


class RuleSet:
    """Rules for a municipality (or none) with named overlays.  Make one with ``load_rules``."""

    def __init__(
        self,
        library: Library,
        vocabulary: Vocabulary,
        overlays: Iterable[OverlayDocument],
        municipality: str | None,
        *,
        hold_rates: bool = False,
    ) -> None:
        self.library = library
        self.vocabulary = vocabulary
        self.municipality = municipality
        self.stack = Stack(library, vocabulary, overlays, hold_rates=hold_rates)
        self._programs: dict[tuple[str, tuple[tuple[str, str], ...]], list[Compiled]] = {}

    def __reduce__(self) -> tuple[object, ...]:
        """Kept as what it was made of; programs are compiled anew."""
        return _rebuilt, (self.library, self.vocabulary, tuple(overlay.id for overlay in self.overlays), self.municipality)

    def __deepcopy__(self, memo: object) -> RuleSet:
        return self

    @property
    def rule_ids(self) -> tuple[str, ...]:
        """The rules that can be assessed: national ones, and those of the municipality."""
        return tuple(
            source.id for source in self.library.rule_sources if source.id and source.municipality in (None, self.municipality)
        )

    @property
    def overlays(self) -> tuple[OverlayDocument, ...]:
        """The overlays of the stack, in force or not."""
        return self.stack.overlays

    def document(self, rule: str, on: date) -> RuleDocument:
        """A rule document as it reads on a date, overlays worked in."""
        return self.stack.document(rule, on.toordinal())

    def compiled(self, rule: str, day: int, readings: Mapping[str, str] | None = None) -> Compiled:
        """The compiled rule for a day (ordinal).  Raises UkjentRegelFeil, DokumentFeil, UttrykkFeil or OverleggFeil."""
        key = (rule, tuple(sorted((readings or {}).items())))
        known = self._programs.get(key)
        if known is None:
            source = self.library.source(rule)
            if source is None or source.overlay or source.municipality not in (None, self.municipality):
                raise unknown_rule(self.library, rule)
            self._check_readings(readings or {}, day)
            known = self._programs.setdefault(key, [])
        for compiled in known:
            if compiled.program.first <= day <= compiled.program.last:
                return compiled
        made = compile_program(build_program(self.stack, rule, day, readings or {}))
        known.append(made)
        return made

    def program(self, rule: str, on: date, readings: Mapping[str, str] | None = None) -> Program:
        """The typed program of a rule on a date."""
        return self.compiled(rule, on.toordinal(), readings).program

    def _check_readings(self, readings: Mapping[str, str], day: int) -> None:
        for address, choice in readings.items():
            document_id, _, name = address.partition("/")
            known = self.library.source(document_id) is not None
            document = self.stack.document(document_id, day) if known else None
            reading = document.lesemåter.get(name) if isinstance(document, RuleDocument) else None
            if reading is None:
                raise UkjentRegelFeil(Funn(f"Lesemåten «{address}» finnes ikke.", "Skriv dokument/lesemåte; se «tildeling vis»."))
            tenable = ", ".join(reading.tenable)
            if choice == NOT_CHOSEN:
                continue
            if choice not in reading.velg:
                raise UkjentRegelFeil(Funn(f"Lesemåten {address} har ikke valget «{choice}».", f"Velg en av {tenable}."))
            if not reading.velg[choice].holdbar:
                message = f"Valget «{choice}» av lesemåten {address} er ikke holdbart: {reading.velg[choice].begrunnelse}"
                raise ArgumentFeil(Funn(message, f"Velg en av {tenable}."))


def _paths(paths: Iterable[str | Path], name: str) -> tuple[str | Path, ...]:
    if isinstance(paths, str | Path):
        raise ArgumentFeil(Funn(f"{name} skal være en liste.", f"Skriv [{str(paths)!r}]."))
    return tuple(paths)


def _rebuilt(library: Library, vocabulary: Vocabulary, overlays: tuple[str, ...], municipality: str | None) -> RuleSet:
    sources = [source for source in library.overlay_sources if source.id in overlays]
    read = [document for document in map(library.read, sources) if isinstance(document, OverlayDocument)]
    return RuleSet(library, vocabulary, read, municipality)


def load_rules(
    municipality: str | None = None,
    folders: Iterable[str | Path] = (),
    overlays: Iterable[str | Path] = (),
    *,
    only_folders: bool = False,
    hold_rates: bool = False,
) -> RuleSet:
    """Load the shipped rules.

    ``municipality``: number or name; its price lists and criteria apply.  ``folders``: more rule folders, whose documents replace
    shipped ones with the same id.  ``overlays``: ids of overlays or paths of overlay files to apply as well.
    ``only_folders``: leave the shipped rules out.  ``hold_rates``: hold values that are renewed at the last known one, marked as
    assumed in every answer that uses them, so that rules can be compared for a year whose rates nobody knows yet.
    Raises FilFeil, DokumentFeil, VokabularFeil, OverleggFeil or ArgumentFeil.
    """
    municipality = None if municipality is None else arguments.text(municipality, "Kommunen")
    roots: list[Traversable | Path] = [] if only_folders else [data_root("rules")]
    for folder in _paths(folders, "folders"):
        path = Path(folder)
        if not path.is_dir():
            raise FilFeil(Funn(f"«{folder}» er ikke en mappe.", "Oppgi en mappe med regeldokumenter."))
        roots.append(path)
    extra, named = [], []
    for overlay in _paths(overlays, "overlays"):
        written = str(overlay)
        if written.endswith((".yaml", ".yml")):
            source = look(written, read_bytes(written, MAX_DOCUMENT_BYTES))
            if source.id is None or not source.overlay:
                raise DokumentFeil(Funn("Filen er ikke et overlegg.", "Et overlegg har id: og endringer:.", file=written))
            extra.append(source)
            named.append(source.id)
        else:
            named.append(written)
    library = Library(roots, extra)
    vocabulary = _vocabulary(library)
    number = None
    if municipality is not None:
        number = library.municipality_number(municipality)
        if number is None:
            if not (municipality.isdigit() and len(municipality) == 4):
                named_now = library.municipalities()
                plain = {name.lower().replace("æ", "ae").replace("ø", "o").replace("å", "a"): name for name in named_now.values()}
                near = get_close_matches(municipality.lower(), plain, 2, 0.7)
                listed = ", ".join(f"{k} {v}" for k, v in named_now.items())
                help = (
                    f"Mente du {' eller '.join(plain[name] for name in near)}?" if near else f"Kommuner med dokumenter: {listed}."
                )
                raise ArgumentFeil(Funn(f"Kommunen «{municipality}» har ingen dokumenter.", help))
            number = municipality
    missing = [name for name in named if (found := library.source(name)) is None or not found.overlay]
    if missing:
        known = ", ".join(s.id or "" for s in library.overlay_sources)
        raise OverleggFeil(Funn(f"Overlegget «{missing[0]}» finnes ikke.", f"Overlegg: {known}."))
    rules = RuleSet(library, vocabulary, library.overlays_for(number, named), number, hold_rates=hold_rates)
    rules.stack.check_overlays()
    return rules


_VOCABULARIES: dict[tuple[Source, ...], Vocabulary] = {}


def _vocabulary(library: Library) -> Vocabulary:
    """The vocabulary of a library; rule sets with the same fact documents share it."""
    sources = library.facts_sources
    found = _VOCABULARIES.get(sources)
    if found is None:
        found = shipped.vocabulary((source.content, source.name) for source in sources) or built_vocabulary(library)
        _VOCABULARIES[sources] = found
    return found


def built_vocabulary(library: Library) -> Vocabulary:
    """The vocabulary of a library's fact documents, read from the documents themselves."""
    documents = library.facts_documents()
    plain = [
        (source.name, to_plain(document.tree), document.tree)
        for source, document in zip(library.facts_sources, documents, strict=True)
    ]
    return Vocabulary.build([FactSource(data, name, tree) for name, data, tree in plain if isinstance(data, dict)])

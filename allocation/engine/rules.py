"""A rule set: the documents of one stack of layers, ready to assess cases.  Immutable to its users, and safe between threads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from allocation import arguments
from allocation.data import data_root
from allocation.engine import shipped
from allocation.engine.build import build_program, build_unread
from allocation.engine.evaluate import Compiled, Demanding, compile_program
from allocation.engine.library import Library, Source, look
from allocation.engine.stack import Stack, covers, unknown_rule
from allocation.errors import ArgumentFeil, DokumentFeil, FilFeil, Funn, OverleggFeil, SakFeil, UkjentRegelFeil
from allocation.facts.vocabulary import FactSource, Vocabulary
from allocation.files import read_bytes
from allocation.language.document import MAX_DOCUMENT_BYTES, NOT_CHOSEN, OverlayDocument, RuleDocument
from allocation.language.nodes import Demands, Program
from allocation.language.tree import to_plain
from allocation.values.folding import near_names


class RuleSet:
    """Rules for a municipality (or none) with named overlays.  Make one with ``load_rules``.

    ``read_on``: the day whose rules count, on whatever day a case is assessed; None: the day of the assessment.
    """

    def __init__(
        self,
        library: Library,
        vocabulary: Vocabulary,
        overlays: Iterable[OverlayDocument],
        municipality: str | None,
        *,
        hold_rates: bool = False,
        named: Iterable[str] = (),
        compared: bool = True,
        read_on: date | None = None,
    ) -> None:
        self.library = library
        self.vocabulary = vocabulary
        self.municipality = municipality
        self.named = frozenset(named)
        self.compared = compared
        self.read_on = read_on
        self.stack = Stack(library, vocabulary, overlays, hold_rates=hold_rates)
        self._demanded: dict[Demands, Demanding] = {}
        self._unread: dict[tuple[str, tuple[tuple[str, str], ...]], list[Program]] = {}
        self._programs: dict[tuple[str, tuple[tuple[str, str], ...]], list[Compiled]] = {}

    def __reduce__(self) -> tuple[object, ...]:
        """Kept as what it was made of; programs are compiled anew."""
        more = {"hold_rates": self.stack.hold_rates, "named": self.named, "compared": self.compared, "read_on": self.read_on}
        return _rebuilt, (self.library, self.vocabulary, tuple(o.id for o in self.overlays), self.municipality, more)

    def __deepcopy__(self, memo: object) -> RuleSet:
        return self

    @property
    def rule_ids(self) -> tuple[str, ...]:
        """The rules that can be assessed: national ones, and those of the municipality."""
        return tuple(self.rule_sources)

    @property
    def rule_sources(self) -> dict[str, Source]:
        """The sources of those rules, by id."""
        return {source.id: source for source in self.library.rule_sources if source.id and self.holds(source)}

    def holds(self, source: Source) -> bool:
        """Is the document national, or the municipality's own?"""
        return self.library.is_of(source, self.municipality)

    def municipality_on(self, day: date) -> str | None:
        """The number that the municipality had on a day."""
        return None if self.municipality is None else self.library.places.number_on(self.municipality, day)

    def out_of_force(self, day: date) -> tuple[OverlayDocument, ...]:
        """The overlays that were asked for by name and do not apply on a day."""
        read = (self.read_on or day).toordinal()
        return tuple(o for o in self.overlays if o.id in self.named and not covers(o.gjelder, read))

    def check_municipality(self, municipality: str, on: date) -> None:
        """Raise SakFeil where a case is of another municipality than the rules, or of one that is not there on the day: its own
        rules could give another answer.  Not asked where only national rules are wanted."""
        places = self.library.places
        if not self.compared:
            return
        if self.municipality is not None:
            if absence := places.absence(self.municipality, on):
                raise SakFeil(Funn(absence, "Velg den kommunen som har ansvaret på datoen.", where=("kommune",)))
            if municipality and not places.may_be(municipality, self.municipality):
                own = places.label(self.municipality, on)
                message = f"Saken er i kommunen {municipality}, og reglene er lest for {own}"
                raise SakFeil(Funn(message, "Velg den kommunen som har ansvaret for personen (hol. § 3-1).", where=("kommune",)))
            return
        if not municipality:
            return
        number = next((own for own in sorted(places.documented) if places.may_be(municipality, own)), None)
        if number is not None:
            message = f"Saken er i {places.label(number)}, som har egne regler, og reglene er lest uten kommune"
            help = f'Les dem med load_rules("{number}"), eller be om bare nasjonale regler (national=True).'
            raise SakFeil(Funn(message, help, where=("kommune",)))

    @property
    def overlays(self) -> tuple[OverlayDocument, ...]:
        """The overlays of the stack, in force or not."""
        return self.stack.overlays

    def document(self, rule: str, on: date) -> RuleDocument:
        """A rule document as it reads on a date, overlays worked in."""
        return self.stack.document(rule, (self.read_on or on).toordinal())

    def compiled(self, rule: str, day: int, readings: Mapping[str, str] | None = None) -> Compiled:
        """The compiled rule for a day (ordinal), or for the day that the rules are read on where there is one.  Raises
        UkjentRegelFeil, DokumentFeil, UttrykkFeil or OverleggFeil."""
        day = day if self.read_on is None else self.read_on.toordinal()
        key = (rule, tuple(sorted(readings.items())) if readings else ())
        known = self._programs.get(key)
        if known is None:
            source = self.library.source(rule)
            if source is None or source.overlay or not self.holds(source):
                raise _of_another_type(self.library, rule) or unknown_rule(self.library, rule)
            self._check_readings(readings or {}, day)
            known = self._programs.setdefault(key, [])
        for compiled in known:
            if compiled.program.first <= day <= compiled.program.last:
                return compiled
        made = compile_program(build_program(self.stack, rule, day, readings or {}), self._demanded)
        known.append(made)
        return made

    def program(self, rule: str, on: date, readings: Mapping[str, str] | None = None) -> Program:
        """The typed program of a rule on a date."""
        return self.compiled(rule, on.toordinal(), readings).program

    def unread(self, program: Program, on: date, readings: Mapping[str, str] | None = None) -> Program:
        """A program with none of its readings chosen: what is settled in it is so however the law is read."""
        day = (self.read_on or on).toordinal()
        named = dict.fromkeys((slot.key for slot in program.slots if slot.kind == "lesemåte"), NOT_CHOSEN)
        key = (program.rule, tuple(sorted({**(readings or {}), **named}.items())))
        known = self._unread.setdefault(key, [])
        for made in known:
            if made.first <= day <= made.last:
                return made
        known.append(build_unread(self.stack, program.rule, day, dict(key[1])))
        return known[-1]

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


def _of_another_type(library: Library, rule: str) -> UkjentRegelFeil | None:
    other = next((source for source in library.other_sources if source.id == rule), None)
    if other is None:
        return None
    message = f"«{rule}» er ikke en regel: dokumentet {other.name} har typen «{other.kind}»."
    return UkjentRegelFeil(Funn(message, "Prøv dokumentet med tildeling valider, eller velg en regel."))


def _paths(paths: Iterable[str | Path], name: str) -> tuple[str | Path, ...]:
    if isinstance(paths, str | Path):
        raise ArgumentFeil(Funn(f"{name} skal være en liste.", f"Skriv [{str(paths)!r}]."))
    return tuple(paths)


def _rebuilt(
    library: Library, vocabulary: Vocabulary, overlays: tuple[str, ...], municipality: str | None, more: dict[str, Any]
) -> RuleSet:
    sources = [source for source in library.overlay_sources if source.id in overlays]
    read = [document for document in map(library.read, sources) if isinstance(document, OverlayDocument)]
    return RuleSet(library, vocabulary, read, municipality, **more)


@frozen
class RuleChoice:
    """What decides a rule set, the same for every command and for Python.

    ``municipality``: number or name; its price lists and criteria apply.  ``date``: a name is that of this day.
    ``folders``: more rule folders; what they hold is added to the shipped rules, and a document with the id of a shipped one
    replaces it.  ``overlays``: ids of overlays or paths of overlay files to apply as well; a municipality's own overlay, where no
    municipality is named, is laid on the rules of its municipality.  ``national``: only national rules are wanted, whatever
    municipality a case is of.  ``only_folders``: leave the shipped rules out.  ``hold_rates``: hold values that are renewed
    at the last known one, marked as assumed in every answer that uses them, so that rules can be compared for a year whose rates
    nobody knows yet.  ``read_on``: the day whose rules count on whatever day a case is assessed, so that rules of two days can be
    tried on the same people; timelines and receipts are for rule sets without it.
    """

    municipality: str | None = None
    folders: tuple[str | Path, ...] = ()
    overlays: tuple[str | Path, ...] = ()
    date: date | None = None
    national: bool = False
    only_folders: bool = False
    hold_rates: bool = False
    read_on: dt.date | None = None

    @classmethod
    def of(
        cls,
        municipality: str | None = None,
        folders: Iterable[str | Path] = (),
        overlays: Iterable[str | Path] = (),
        **more: Any,
    ) -> RuleChoice:
        """The choice, from any iterables."""
        return cls(municipality or None, tuple(folders), tuple(dict.fromkeys(overlays)), **more)

    def municipal(self) -> dict[str | Path, str]:
        """The overlays chosen that are a municipality's own, with its number."""
        files = [_overlay_file(name) for name in map(str, self.overlays) if is_file(name)]
        library = Library(self._roots(), files)
        sources = [_overlay(library, name) for name in self._names(files)]
        chosen = zip(self.overlays, sources, strict=True)
        return {written: source.municipality for written, source in chosen if source.municipality is not None}

    def load(self) -> RuleSet:
        """Read the rules.  Raises FilFeil, DokumentFeil, VokabularFeil, OverleggFeil or ArgumentFeil."""
        files = [_overlay_file(name) for name in map(str, self.overlays) if is_file(name)]
        library = Library(self._roots(), files)
        named = [_overlay(library, name) for name in self._names(files)]
        number = self._number(library, named)
        _same_municipality(library, named, number)
        ids = [source.id for source in named if source.id is not None]
        vocabulary = _vocabulary(library)
        if library.places.listed and not self.national:
            vocabulary = evolve(vocabulary, municipalities=library.places)
        found = RuleSet(
            library,
            vocabulary,
            library.overlays_for(number, ids),
            number,
            hold_rates=self.hold_rates,
            named=ids,
            compared=not self.national,
            read_on=self.read_on,
        )
        found.stack.check_overlays()
        return found

    def _roots(self) -> list[Traversable | Path]:
        roots: list[Traversable | Path] = [] if self.only_folders else [data_root("rules")]
        for folder in map(Path, self.folders):
            if not folder.is_dir():
                raise FilFeil(Funn(f"«{folder}» er ikke en mappe.", "Oppgi en mappe med regeldokumenter."))
            roots.append(folder)
        return roots

    def _names(self, files: Iterable[Source]) -> list[str]:
        of_files = iter(files)
        return [next(of_files).id or "" if is_file(name) else name for name in map(str, self.overlays)]

    def _number(self, library: Library, named: Iterable[Source]) -> str | None:
        """The number of the municipality asked for, else of the one that the overlays named are of."""
        if self.national:
            return None
        if self.municipality is not None:
            return library.places.resolve(self.municipality, self.date)
        own = {library.places.key(source.municipality): source.municipality for source in named if source.municipality}
        if len(own) > 1:
            told = " og ".join(library.places.label(number) for number in own.values())
            raise OverleggFeil(Funn(f"Overleggene er fra flere kommuner: {told}.", "Prøv én kommune om gangen."))
        return next(iter(own.values()), None)


def is_file(overlay: str) -> bool:
    """Is an overlay named by its file?"""
    return overlay.endswith((".yaml", ".yml"))


def load_rules(
    municipality: str | None = None,
    folders: Iterable[str | Path] = (),
    overlays: Iterable[str | Path] = (),
    *,
    date: date | None = None,
    national: bool = False,
    only_folders: bool = False,
    hold_rates: bool = False,
) -> RuleSet:
    """Load the shipped rules, with those of a municipality, of more folders and of overlays: see ``RuleChoice``.

    Raises FilFeil, DokumentFeil, VokabularFeil, OverleggFeil or ArgumentFeil.
    """
    choice = RuleChoice.of(
        None if municipality is None else arguments.text(municipality, "Kommunen"),
        _paths(folders, "folders"),
        _paths(overlays, "overlays"),
        date=date,
        national=national,
        only_folders=only_folders,
        hold_rates=hold_rates,
    )
    return choice.load()


def _overlay_file(written: str) -> Source:
    source = look(written, read_bytes(written, MAX_DOCUMENT_BYTES))
    if source.id is None or not source.overlay:
        raise DokumentFeil(Funn("Filen er ikke et overlegg.", "Et overlegg har id: og endringer:.", file=written))
    return source


def _overlay(library: Library, name: str) -> Source:
    found = library.source(name)
    if found is None or not found.overlay:
        known = ", ".join(source.id or "" for source in library.overlay_sources)
        near = near_names(name, (source.id or "" for source in library.overlay_sources))
        raise OverleggFeil(
            Funn(f"Overlegget «{name}» finnes ikke.", f"Mente du {' eller '.join(near)}?" if near else f"Overlegg: {known}.")
        )
    return found


def _same_municipality(library: Library, named: Iterable[Source], number: str | None) -> None:
    """An overlay of one municipality has nothing to say in another."""
    places = library.places
    faults = [
        Funn(
            f"Overlegget {source.id} gjelder bare {places.label(source.municipality)}, og reglene er for {places.label(number)}.",
            "Ta bort overlegget, eller velg kommunen det hører til.",
        )
        for source in named
        if source.municipality and number is not None and not places.same(source.municipality, number)
    ]
    if faults:
        raise OverleggFeil(faults)


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

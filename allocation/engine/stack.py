"""One stack of layers: the documents as they read on a date, and the dates on which they change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from difflib import get_close_matches

from allocation.engine.filled import filled, named_in, names_used, texts_of
from allocation.engine.layers import apply, steps_of
from allocation.engine.library import LOCKED_HELP, Library, tree_of
from allocation.engine.text_numbers import left_behind
from allocation.errors import DokumentFeil, Funn, OverleggFeil, UkjentRegelFeil
from allocation.facts.vocabulary import Vocabulary
from allocation.language.dated import days_of_change, span_on, spans
from allocation.language.document import OverlayDocument, Parameter, Period, RuleDocument, read_document
from allocation.language.tree import Mapping
from allocation.values.folding import near_names
from allocation.values.spoken import NOT_KNOWN
from allocation.values.spoken import spoken as say_number


def days(period: Period | None) -> tuple[int | None, int | None]:
    """First and last ordinal of a period; None where it is open."""
    if period is None:
        return None, None
    return (
        None if period.fra is None else period.fra.toordinal(),
        None if period.til is None else period.til.toordinal(),
    )


def covers(period: Period | None, day: int) -> bool:
    """Is the day within the period?"""
    first, last = days(period)
    return (first is None or first <= day) and (last is None or day <= last)


class Stack:
    """Documents with the overlays of a municipality and of named reforms.  Safe to share between threads: only caches change.

    ``hold_rates``: a value that has run out is held at the last known one, and marked as assumed.
    """

    def __init__(
        self, library: Library, vocabulary: Vocabulary, overlays: Iterable[OverlayDocument], *, hold_rates: bool = False
    ) -> None:
        self.library = library
        self.vocabulary = vocabulary
        self.hold_rates = hold_rates
        self.overlays = tuple(sorted(overlays, key=lambda o: o.id))
        self._documents: dict[tuple[str, tuple[str, ...]], tuple[RuleDocument, tuple[str, ...]]] = {}
        self._overlays_of: dict[str, tuple[OverlayDocument, ...]] = {}
        self._filled: dict[tuple[object, ...], RuleDocument] = {}

    def active(self, day: int) -> tuple[OverlayDocument, ...]:
        """The overlays in force on a day."""
        return tuple(o for o in self.overlays if covers(o.gjelder, day))

    def overlays_of(self, document_id: str) -> tuple[OverlayDocument, ...]:
        """The overlays that change a document, on whatever day."""
        found = self._overlays_of.get(document_id)
        if found is None:
            found = tuple(o for o in self.overlays if any(_target(c.address) == document_id for c in o.endringer))
            self._overlays_of[document_id] = found
        return found

    def overlays_on(self, document_id: str, day: int) -> tuple[OverlayDocument, ...]:
        """The active overlays that change a document."""
        return tuple(o for o in self.overlays_of(document_id) if covers(o.gjelder, day))

    def overlay_edges(self, document_id: str) -> set[int]:
        """The days on which overlays of a document begin or have just ended."""
        edges: set[int] = set()
        for overlay in self.overlays_of(document_id):
            edges |= edges_of(overlay.gjelder)
        return edges

    def document(self, document_id: str, day: int) -> RuleDocument:
        """A rule document as it reads on a day, the numbers of its parameters in its texts.  Raises UkjentRegelFeil, DokumentFeil
        or OverleggFeil."""
        found, named = self._read(document_id, day)
        if not named:
            return found
        at = (id(found), day)
        if at in self._filled:
            return self._filled[at]
        spoken = {name: self._value(found, name, day) for name in named}
        key = (id(found), tuple(spoken.items()))
        if key not in self._filled:

            def say(name: str, lang: str, bare: bool) -> str:
                value, unit = spoken[name]
                return NOT_KNOWN[lang] if value is None else say_number(value, unit, lang, bare=bare)

            self._filled[key] = filled(found, say)
        self._filled[at] = self._filled[key]
        return self._filled[key]

    def written(self, document_id: str, day: int) -> RuleDocument:
        """A rule document as it reads on a day, with the names of parameters in its texts as they are written."""
        return self._read(document_id, day)[0]

    def text_edges(self, document_id: str, day: int) -> set[int]:
        """The days on which a number in the texts of a document changes."""
        document, named = self._read(document_id, day)
        edges: set[int] = set()
        for name in named:
            owner, parameter = self.parameter(document, name, day)
            edges |= days_of_change(spans(parameter)) | edges_of(parameter.gjelder)
            edges |= self.overlay_edges(owner)
        return edges

    def _value(self, document: RuleDocument, name: str, day: int) -> tuple[Decimal | None, str]:
        _, parameter = self.parameter(document, name, day)
        span = span_on(spans(parameter), date.fromordinal(day)) if covers(parameter.gjelder, day) else None
        known = None if span is None else span.value
        if span is not None and known is None and self.hold_rates:
            known = span.known
        return known, parameter.enhet or "andel"

    def parameter(self, document: RuleDocument, name: str, day: int) -> tuple[str, Parameter]:
        """The parameter that a text names, here or through ``bruk``, and the document it stands in."""
        owner, local = document.id, name
        if name in document.bruk:
            owner, _, local = document.bruk[name].partition("/")
        holder = document if owner == document.id else self._read(owner, day)[0]
        parameter = holder.parametre.get(local)
        if parameter is None:
            part, key = next((part, key) for part, key, text in texts_of(document) if name in named_in(text))
            place = part.position(key)
            near = get_close_matches(name, [*document.parametre, *document.bruk], 1)
            help = f"Mente du {{{near[0]}}}?" if near else "Nevn en parameter i dokumentet, eller en som «bruk» viser til."
            raise DokumentFeil(
                Funn(f"Teksten nevner {{{name}}}, som ikke er en parameter.", help, place.file, place.line, place.column)
            )
        return owner, parameter

    def _read(self, document_id: str, day: int) -> tuple[RuleDocument, tuple[str, ...]]:
        """A document as it reads on a day, as it is written, and the parameters that its texts name."""
        source = self.library.source(document_id)
        if source is None or source.overlay:
            raise unknown_rule(self.library, document_id)
        overlays = self.overlays_on(document_id, day)
        key = (document_id, tuple(o.id for o in overlays))
        found = self._documents.get(key)
        if found is None:  # one entry, put in at once: threads share a rule set
            document = self._layered(document_id, overlays, day)
            found = self._documents[key] = (document, names_used(document))
        return found

    def _layered(self, document_id: str, overlays: tuple[OverlayDocument, ...], day: int) -> RuleDocument:
        source = self.library.source(document_id)
        assert source is not None
        base = self.library.read(source)
        assert isinstance(base, RuleDocument)
        if not overlays:
            return base
        steps = [step for step in steps_of(overlays) if step.document == document_id]
        behind = left_behind(self, base, [step.name for step in steps], day)
        if behind:
            raise OverleggFeil(behind)
        tree = tree_of(base)
        assert isinstance(tree, Mapping)
        layered = read_document(apply(tree, steps), source.name)
        assert isinstance(layered, RuleDocument)
        return layered

    def check_overlays(self) -> None:
        """Every overlay must change documents that exist and are not locked, and fit together on every day one of them begins."""
        faults: list[Funn] = []
        for overlay in self.overlays:
            for step in steps_of((overlay,)):
                source = self.library.source(step.document)
                if source is None:
                    faults.append(step.fault(f"Dokumentet «{step.document}» finnes ikke.", "Se «tildeling regler»."))
                elif source.locked:
                    faults.append(step.fault(f"Dokumentet «{step.document}» er låst, og kan ikke endres.", LOCKED_HELP))
        if faults:
            raise OverleggFeil(faults)
        for overlay in self.overlays:
            first, _ = days(overlay.gjelder)
            if first is not None:
                steps_of(self.active(first))


def _target(address: str) -> str:
    return address.partition("/")[0]


def edges_of(period: Period | None) -> set[int]:
    """The days on which a period begins and on which it has just ended."""
    first, last = days(period)
    return ({first} if first is not None else set()) | ({last + 1} if last is not None else set())


def unknown_rule(library: Library, written: str) -> UkjentRegelFeil:
    """The error for a rule id that cannot be used here: why not, or the nearest ids."""
    source = library.source(written)
    if source is not None and source.overlay:
        message = f"«{written}» er et overlegg, ikke en regel."
        return UkjentRegelFeil(
            Funn(message, f"Legg til --overlegg {written} ved en regel det endrer; se «tildeling vis {written}».")
        )
    if source is not None and source.municipality is not None:
        place = library.places.label(source.municipality)
        help = f'Legg til --kommune {source.municipality} (i Python load_rules("{source.municipality}")).'
        return UkjentRegelFeil(Funn(f"Regelen «{written}» gjelder bare i {place}.", help))
    ids = [source.id for source in library.rule_sources if source.id]
    service = f"tjeneste.{written}"
    near = [service] if service in ids else near_names(written, ids, 3, 0.6)
    help = f"Mente du {' eller '.join(near)}?" if near else "Se «tildeling regler» for reglene som finnes."
    return UkjentRegelFeil(Funn(f"Regelen «{written}» finnes ikke.", help))

"""What the site is made of: the documents, the scenarios as they went, what they cover, and the address of each page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from attrs import Factory, frozen

from allocation.engine.library import Library
from allocation.engine.rules import RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.engine.stack import Stack, covers
from allocation.language.document import OverlayDocument, RuleDocument
from allocation.quality.coverage import Counting
from allocation.quality.coverage_model import Coverage, Entry
from allocation.site.addresses import Addresses
from allocation.site.conditions import unknown
from allocation.site.features import Feature, features
from allocation.site.shelves import Document

RULES, OVERLAYS, SCENARIOS, COVERAGE = "regler", "overlegg", "scenarier", "dekning"
"""The folders of the site."""


@frozen
class Material:
    """Everything the pages tell about.  With a municipality in ``rules``, other municipalities are left out."""

    rules: RuleSet
    day: date
    documents: tuple[Document, ...]
    features: tuple[Feature, ...]
    coverage: Coverage
    addresses: Addresses = Factory(Addresses)

    def __attrs_post_init__(self) -> None:
        for document in self.documents:
            self.addresses.give(OVERLAYS if isinstance(document, OverlayDocument) else RULES, document.id)
            self.addresses.give(COVERAGE, document.id)
        for feature in self.features:
            self.addresses.give(SCENARIOS, feature.file)

    @property
    def rule_documents(self) -> tuple[RuleDocument, ...]:
        """The rule documents, as they stand without overlays."""
        return tuple(d for d in self.documents if isinstance(d, RuleDocument))

    @property
    def overlays(self) -> tuple[OverlayDocument, ...]:
        """The overlays."""
        return tuple(d for d in self.documents if isinstance(d, OverlayDocument))

    def entry(self, document_id: str) -> Entry:
        """What the scenarios cover of a document."""
        return next(entry for entry in self.coverage.entries if entry.id == document_id)

    def page(self, document_id: str) -> str | None:
        """The address of a document's page."""
        return self.addresses.find(RULES, document_id) or self.addresses.find(OVERLAYS, document_id)

    def title(self, document_id: str) -> str:
        """The title of a document; its id where it is not shown."""
        return next((d.tittel for d in self.documents if d.id == document_id), document_id)

    def features_of(self, document_id: str) -> tuple[Feature, ...]:
        """The scenario files whose answers are of a rule, or rest on an overlay."""
        return tuple(f for f in self.features if document_id in f.rules or document_id in f.overlays)

    def criteria_of(self, service: str) -> tuple[RuleDocument, ...]:
        """The municipal criteria of a service that are not only proposed, and that hold on the day of the site."""
        day = self.day.toordinal()
        own = (d for d in self.rule_documents if d.gjelder_tjeneste == service and d.kommune is not None)
        return tuple(d for d in own if d.status != "foreslått" and covers(d.i_kraft, day))

    def told(self, document: RuleDocument) -> RuleDocument:
        """A document in which what is left to the municipality is not said to be missing where its criteria are here."""
        found = self.criteria_of(document.id)
        if document.tjeneste is None or not found:
            return document
        where = f"det står i kommunens egne kriterier: {'; '.join(d.tittel for d in found)}"
        amounts = {
            name: quantity.model_copy(update={"mangler": where}) if unknown(quantity) and quantity.enhet is None else quantity
            for name, quantity in document.størrelser.items()
        }
        return document.model_copy(update={"størrelser": amounts})

    def overlays_of(self, document_id: str) -> tuple[OverlayDocument, ...]:
        """The overlays that change a document."""
        return tuple(o for o in self.overlays if any(_document(c.address) == document_id for c in o.endringer))


def gather(rules: RuleSet, rule_sets: RuleSets, scenarios: Path, day: date) -> Material:
    """Read the documents, and run the scenarios."""
    library, own = rules.library, rules.municipality
    sources = [s for s in (*library.rule_sources, *library.overlay_sources) if own is None or rules.holds(s)]
    stack = Stack(library, rules.vocabulary, (), hold_rates=True)
    documents = [library.read(s) if s.overlay else stack.document(s.id or "", day.toordinal()) for s in sources]
    counting = Counting(rule_sets, tuple(source.id for source in sources if source.id))
    found = features(scenarios, rule_sets, counting)
    return Material(
        rules=rules,
        day=day,
        documents=tuple(d for d in documents if isinstance(d, (RuleDocument, OverlayDocument))),
        features=tuple(f for f in found if own is None or _is_of(library, f, own)),
        coverage=counting.coverage(),
    )


def _is_of(library: Library, feature: Feature, municipality: str) -> bool:
    named = feature.municipalities
    return not named or any(library.places.may_be(written, municipality) for written in named)


def _document(address: str) -> str:
    return address.partition("/")[0]

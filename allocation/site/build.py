"""Makes every page of the site.  The same documents, scenarios and day give the same pages, to the byte."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from allocation.language.document import OverlayDocument, RuleDocument
from allocation.site.addresses import FRONT, STYLE
from allocation.site.changes import changes
from allocation.site.coverage_pages import entry_page, totals_page
from allocation.site.front_page import front_page
from allocation.site.gaps import gaps
from allocation.site.glossary import glossary
from allocation.site.material import COVERAGE, SCENARIOS, Material
from allocation.site.render import Renderer, style
from allocation.site.rule_page import rule_page
from allocation.site.shelves import folders, rooms
from allocation.site.standing import tags
from allocation.version import VERSION

ALL_SCENARIOS, ALL_COVERAGE, ALL_GAPS, WORDS = "scenarier.html", "dekning.html", "ikke-modellert.html", "ordliste.html"


@frozen
class Page:
    """A page: its address, the template that shows it, its title, and what the template is given."""

    address: str
    template: str
    title: str
    contents: dict[str, object]


def pages_of(material: Material) -> dict[str, str]:
    """Every page and the style sheet: address → text."""
    words = glossary()
    menu = [("Regler", FRONT), ("Scenarier", ALL_SCENARIOS), ("Dekning", ALL_COVERAGE), ("Ikke modellert", ALL_GAPS)]
    if words:
        menu.append(("Ordliste", WORDS))
    renderer = Renderer(
        {
            "meny": menu,
            "stil": STYLE,
            "forside": FRONT,
            "dag": material.day,
            "kommune": _municipality(material),
            "versjon": VERSION,
            "side": material.page,
            "tittel_på": material.title,
            "dekningsside": lambda key: material.addresses.find(COVERAGE, key),
            "scenarioside": lambda key: material.addresses.find(SCENARIOS, key),
        }
    )
    found = {STYLE: style()}
    for page in _pages(material):
        found[page.address] = renderer.page(page.template, page.address, {"tittel": page.title, **page.contents})
    return found


def _pages(material: Material) -> Iterator[Page]:
    ordered = [document for room in rooms(material.documents) for shelf in room.shelves for document in shelf.documents]
    yield Page(FRONT, "forside.html", "Regler for tildeling av helse- og omsorgstjenester", front_page(material))
    yield Page(ALL_SCENARIOS, "scenarier.html", "Scenarier", {"mapper": folders(material.features)})
    yield Page(ALL_COVERAGE, "dekning.html", "Dekning", totals_page(material))
    yield Page(
        ALL_GAPS,
        "ikke-modellert.html",
        "Ikke modellert",
        {"hull": gaps(material.told(d) if isinstance(d, RuleDocument) else d for d in ordered)},
    )
    if words := glossary():
        yield Page(WORDS, "ordliste.html", "Ordliste", {"deler": words})
    for document in ordered:
        address = material.page(document.id)
        assert address is not None
        if isinstance(document, RuleDocument):
            yield Page(address, "regel.html", document.tittel, rule_page(material, document))
        else:
            yield Page(address, "overlegg.html", document.tittel, _overlay(material, document))
    for entry in material.coverage.entries:
        address = material.addresses.find(COVERAGE, entry.id)
        assert address is not None
        yield Page(address, "dekning-regel.html", f"Dekning: {material.title(entry.id)}", entry_page(material, entry))
    for feature in material.features:
        address = material.addresses.find(SCENARIOS, feature.file)
        assert address is not None
        yield Page(address, "egenskap.html", feature.name, {"egenskap": feature})


def _overlay(material: Material, overlay: OverlayDocument) -> dict[str, object]:
    return {
        "dokument": overlay,
        "merker": tags(overlay, material.day),
        "endringer": changes(overlay, material.rules.library),
        "egenskaper": material.features_of(overlay.id),
        "dekket": material.entry(overlay.id),
    }


def _municipality(material: Material) -> str:
    number = material.rules.municipality
    return "" if number is None else material.rules.library.places.name_of(number, material.day) or number

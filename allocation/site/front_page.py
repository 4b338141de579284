"""The front page: what the site is, figures, and every document in order."""

from __future__ import annotations

from attrs import frozen

from allocation.language.document import OverlayDocument, RuleDocument
from allocation.site.material import Material
from allocation.site.places import place
from allocation.site.shelves import Document, rooms
from allocation.site.standing import tags

_PLAIN = ("Gjelder", "Vedtatt")


@frozen
class Figure:
    """A number and what it counts."""

    number: str
    text: str


def front_page(material: Material) -> dict[str, object]:
    """Everything the front page shows."""
    return {
        "rom": rooms(material.documents),
        "linjer": {document.id: about(document, material) for document in material.documents},
        "tall": figures(material),
    }


def about(document: Document, material: Material) -> str:
    """The line under a title: what a service solves, where a rule stands, and how it stands on the day where that says more."""
    labels = [tag.text for tag in tags(document, material.day) if tag.text not in _PLAIN]
    if isinstance(document, RuleDocument) and document.tjeneste is not None:
        return " ".join([document.tjeneste.løser, *(f"{label}." for label in labels)])
    places = [place(document.hjemmel[0].sted)] if document.hjemmel and document.lag in ("lov", "forskrift") else []
    kind = ["Overlegg"] if isinstance(document, OverlayDocument) else []
    return " · ".join([*places, *kind, *labels])


def figures(material: Material) -> tuple[Figure, ...]:
    """What the site holds, in numbers."""
    rules = material.rule_documents
    services = [d for d in rules if d.tjeneste is not None]
    owners = {d.kommune.nummer for d in material.documents if d.kommune and d.lag == "kommune"}
    results = [result for feature in material.features for result in feature.results]
    covered, whole = material.coverage.total("bestemmelser")
    passed = sum(result.passed for result in results)
    found = (
        Figure(f"{len(rules) - len(services)}", "regler i lov, forskrift og kommuner"),
        Figure(f"{len(services)}", "tjenester"),
        Figure(f"{len(material.overlays)}", "overlegg som endrer regler for en kommune eller et forslag"),
        Figure(f"{len(owners)}", "kommuner med egne dokumenter"),
        Figure(f"{sum(_values(rule) for rule in rules)}", "daterte tall"),
        Figure(f"{covered} av {whole}", "ledd og punktum er gjort rede for"),
        Figure(f"{passed} av {len(results)}", "scenarier er bestått"),
    )
    return tuple(figure for figure in found if figure.number != "0")


def _values(rule: RuleDocument) -> int:
    return sum(len(parameter.verdier) for parameter in rule.parametre.values())

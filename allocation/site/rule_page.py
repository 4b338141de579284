"""The page of a rule document: its sections, and what each of them shows."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from allocation.answers.own_values import said_by
from allocation.language.document import Parameter, RuleDocument
from allocation.site.chart import Chart, chart
from allocation.site.conditions import amount, line, rows, spaced
from allocation.site.dated import DatedValue, dated
from allocation.site.gaps import not_modelled, unknown_quantities
from allocation.site.history import history
from allocation.site.material import Material
from allocation.site.needs import needs
from allocation.site.shelves import alphabetical
from allocation.site.standing import tags

_KINDS = {
    "rettighet": "Rettighet",
    "plikt": "Plikt",
    "kommunalt_kriterium": "Kommunalt kriterium",
    "beregning": "Beregning",
    "frist": "Frist",
    "saksbehandling": "Saksbehandlingsregel",
    "parameter": "Tallstørrelse",
}


@frozen
class Section:
    """A section of the page; the template ``regel/<key>.html`` shows it."""

    key: str
    title: str


@frozen
class Series:
    """A parameter with its values over time; a chart where they change."""

    name: str
    parameter: Parameter
    title: str
    values: tuple[DatedValue, ...]
    chart: Chart | None


def rule_page(material: Material, base: RuleDocument) -> dict[str, object]:
    """Everything the page shows.  The document reads as it does on the day of the site."""
    day = material.day
    document = material.told(material.rules.document(base.id, day))
    overlays = sorted(
        material.overlays_of(base.id), key=lambda o: (alphabetical(o.kommune.navn or "" if o.kommune else ""), str(o.gjelder.fra))
    )
    series = tuple(_series(document, material))
    data: dict[str, object] = {
        "dokument": document,
        "slag": _KINDS[document.type],
        "merker": tags(document, day),
        "lag_oppå": material.rules.stack.overlays_on(base.id, day.toordinal()),
        "vilkår": line(document.vilkår, document.hjemmel) if document.vilkår else None,
        "rader": rows(document, material.rules.vocabulary),
        "størrelser": tuple(amount(name, quantity, document.hjemmel) for name, quantity in document.størrelser.items()),
        "serier": tuple(s for s in series if len(s.values) > 1),
        "faste": tuple(s for s in series if len(s.values) == 1 and s.values[0].number is not None),
        "ukjente_tall": tuple(s for s in series if len(s.values) == 1 and s.values[0].number is None),
        "behov": needs(material.rules, base.id, day),
        "utelatt": tuple(not_modelled(document)),
        "ukjent": tuple(unknown_quantities(document)),
        "overlegg": overlays,
        "egne_verdier": tuple(said_by(overlays, base.id)),
        "historie": history(base, overlays, day),
        "egenskaper": material.features_of(base.id),
        "dekket": material.entry(base.id),
        "bruker": _uses(document),
        "brukes_av": tuple(d for d in material.rule_documents if any(_document(a) == base.id for a in d.bruk.values())),
        "kriterier": tuple(d for d in material.rule_documents if d.gjelder_tjeneste == base.id),
        "nynorsk": line(document.vilkår, document.hjemmel, "nn") if document.vilkår else None,
    }
    return data | {"deler": tuple(_sections(document, data))}


def _sections(document: RuleDocument, data: dict[str, object]) -> Iterator[Section]:
    related = ("bruker", "brukes_av", "kriterier", "overlegg")
    following = (document.følger.oppfylt, document.følger.ikke_oppfylt, document.følger.ikke_i_kraft)
    shown: tuple[tuple[str, str, object], ...] = (
        ("tjeneste", "Om tjenesten", document.tjeneste),
        ("vilkar", "Vilkår", document.vilkår),
        ("rader", "Vurderes hver for seg", data["rader"]),
        ("folger", "Hva regelen fører til", any(following) or document.gir),
        ("opplysninger", "Dette må være kjent", True),
        ("storrelser", "Slik regnes det ut", data["størrelser"]),
        ("tall", "Tall over tid", document.parametre),
        ("tabeller", "Tabeller", document.tabeller),
        ("lesemater", "Der rettskildene ikke gir et klart svar", document.lesemåter),
        ("ikke-modellert", "Ikke modellert", True),
        ("merknader", "Merknader og avvik", document.merknader or document.avvik),
        ("bestemmelser", "Setninger som ikke er vilkår", document.bestemmelser),
        ("sammenheng", "Sammenheng med andre regler", any(data[key] for key in related)),
        ("historie", "Historie", data["historie"]),
        ("scenarier", "Scenarier og dekning", True),
    )
    yield from (Section(key, title) for key, title, there in shown if there)
    if document.tittel_nn:
        yield Section("nynorsk", "Regelen på nynorsk")


def _series(document: RuleDocument, material: Material) -> Iterator[Series]:
    for name, parameter in document.parametre.items():
        values = dated(parameter, material.day)
        title = parameter.tekst or spaced(name)
        yield Series(name, parameter, title, values, chart(title, values, material.day))


def _uses(document: RuleDocument) -> tuple[str, ...]:
    """The ids of the documents that the rule takes values from."""
    return tuple(dict.fromkeys(_document(address) for address in document.bruk.values()))


def _document(address: str) -> str:
    return address.partition("/")[0]

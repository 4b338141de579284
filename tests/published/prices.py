"""A municipality's prices as a case states them → a price list like those in rules/kommuner, held in memory.

Each price may name its income step (``rate_2_3G``, ``flat_under_2G``) and its year (``alarm_2023``).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from attrs import define, field, frozen
from ruamel.yaml import YAML

from allocation import RuleSet
from allocation.data import data_root
from allocation.engine.library import Library, look
from tests.published.facts import Fact, written

_STEP = re.compile(r"(\d(?:[.,]\d)?)\s*g?\s*(?:-|–|_|to|_to_)\s*(\d(?:[.,]\d)?)\s*g", re.I)
_UNDER = re.compile(r"(?:under|below|less than|<|up to)[_ ]*(\d(?:[.,]\d)?)[_ ]*g", re.I)
_OVER = re.compile(r"(?:over|above|more than|at least|from|>)[_ ]*(\d(?:[.,]\d)?)[_ ]*g", re.I)
_YEAR = re.compile(r"_((?:19|20)\d\d)(?:_|$)")
PLACE = "§ 8 ledd 1 punktum 1"
PLACE_INSTITUTION = "§ 3 ledd 2 punktum 1"


@frozen
class Step:
    """An income step in numbers of G: from and including ``low``, to ``high``."""

    low: Decimal
    high: Decimal | None


def step_in(text: str) -> Step | None:
    """The income step that a text or name tells of."""
    if found := _STEP.search(text):
        return Step(_decimal(found[1]), _decimal(found[2]))
    if found := _UNDER.search(text):
        return Step(Decimal(0), _decimal(found[1]))
    if found := _OVER.search(text):
        return Step(_decimal(found[1]), None)
    return None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def of_the_year(facts: Iterable[Fact], year: int) -> list[Fact]:
    """The facts that name this year, or none."""
    return [fact for fact in facts if not (found := _YEAR.search(fact.name)) or int(found[1]) == year]


@define
class Prices:
    """The prices of one income step.  ``limit``: hours the hour price holds to and including; then the fixed price."""

    rate: Decimal | None = None
    fixed: Decimal | None = None
    cap: Decimal | None = None
    most_hours: Decimal | None = None
    limit: Decimal | None = None

    @property
    def any(self) -> bool:
        """Is there a price to charge?"""
        return self.rate is not None or self.fixed is not None


@define
class PriceList:
    """The prices by step; None is the step of the case."""

    steps: dict[Step | None, Prices] = field(factory=dict)

    def at(self, name: str) -> Prices:
        """The prices of the step that a fact's name tells of."""
        return self.steps.setdefault(step_in(name), Prices())

    @property
    def any(self) -> bool:
        """Is there a price to charge?"""
        return any(prices.any for prices in self.steps.values())

    def lowest_rate(self) -> Decimal | None:
        """The lowest hour price stated."""
        return min((prices.rate for prices in self.steps.values() if prices.rate is not None), default=None)

    def overlay(self, *, hours_known: bool, bpa: bool) -> list[dict[str, Any]]:
        """The changes to the national rules."""
        parameters: dict[str, Any] = {}

        def parameter(unit: str, value: Decimal) -> str:
            name = f"oppgitt_tall_{len(parameters) + 1}"
            dated = {"verdier": {FROM: written(value)}}
            parameters[name] = {"enhet": unit, "tekst": "Tall fra saken", "sted": PLACE, **dated}
            return name

        expression = "ukjent_pris"
        for step, prices in sorted(self._complete_steps().items(), key=_order, reverse=True):
            if prices.any:
                price = _price(prices, parameter, hours_known)
                expression = f"hvis({_condition(step, parameter)}; {price}; {expression})" if step else price
        unknown = {"enhet": "kr/måned", "område": ["0", "50000"], "tekst": "Pris saken ikke har", "sted": PLACE}
        quantity = {"enhet": "kr/måned", "område": ["0", "50000"], "tekst": "Pris fra saken", "sted": PLACE}
        changes: list[dict[str, Any]] = [
            {
                "legg_til": "egenandel.hjemme",
                "parametre": parameters,
                "størrelser": {"ukjent_pris": {**unknown, "uttrykk": None, "mangler": "prisen står ikke i saken"}},
            },
            {"erstatt": "egenandel.hjemme/kommunens_pris", "med": {**quantity, "uttrykk": expression}},
        ]
        if bpa:
            changes.append({"sett": "egenandel.hjemme/krever_betaling_for_bpa", "til": "ja"})
        return changes

    def _complete_steps(self) -> dict[Step | None, Prices]:
        """What is stated without a step holds in every step; alone only when no step is named."""
        general = self.steps.get(None, Prices())
        named = {step: prices for step, prices in self.steps.items() if step is not None}
        if not any(prices.any or prices.cap is not None for prices in named.values()):
            return {None: general}
        return {step: _filled(prices, general) for step, prices in named.items()}


FROM = "2012-01-01"


def _filled(prices: Prices, general: Prices) -> Prices:
    names = ("rate", "fixed", "cap", "most_hours", "limit")
    own = {name: getattr(prices, name) for name in names}
    return Prices(**{name: getattr(general, name) if value is None else value for name, value in own.items()})


def _order(item: tuple[Step | None, Prices]) -> tuple[int, Decimal]:
    return (0, Decimal(-1)) if item[0] is None else (1, item[0].low)


def _price(prices: Prices, parameter: Any, hours_known: bool) -> str:
    hours = "betalte_timer"
    if prices.most_hours is not None:
        hours = f"det_laveste_av(betalte_timer; {parameter('timer/måned', prices.most_hours)})"
    fixed = None if prices.fixed is None else parameter("kr/måned", prices.fixed)
    if prices.rate is None:
        price = f"hvis(betalte_timer > 0; {fixed}; 0)" if hours_known else str(fixed)
    else:
        price = f"{hours} * {parameter('kr/time', prices.rate)}"
        if fixed and prices.limit is not None:
            price = f"hvis(betalte_timer <= {parameter('timer/måned', prices.limit)}; {price}; {fixed})"
        elif fixed:
            price = f"det_laveste_av({price}; {fixed})"
    return price if prices.cap is None else f"det_laveste_av({price}; {parameter('kr/måned', prices.cap)})"


def _condition(step: Step, parameter: Any) -> str:
    if step.low == 0 and step.high == 2:
        return "under_2G"
    parts = ["ikke under_2G"] if step.low >= 2 else []
    if step.low > 0:
        parts.append(f"betalingsgrunnlag >= {parameter('antall', step.low)} * G(1. januar)")
    if step.high is not None:
        parts.append(f"betalingsgrunnlag < {parameter('antall', step.high)} * G(1. januar)")
    return " og ".join(parts)


def with_overlay(rules: RuleSet, changes: list[dict[str, Any]]) -> RuleSet:
    """The rules with the changes worked in."""
    document = {
        "id": "publisert.sak",
        "tittel": "Tall fra en publisert sak",
        "type": "overlegg",
        "lag": "kommune",
        "kommune": {"nummer": "0000", "navn": "Publisert sak"},
        "status": "ubekreftet",
        "gjelder": {"fra": FROM},
        "kilde": {"tittel": "Publisert sak"},
        "endringer": changes,
    }
    stream = io.StringIO()
    YAML(typ="safe").dump(document, stream)
    source = look("publisert-sak.yaml", stream.getvalue().encode())
    library = Library([data_root("rules")], [source])
    return RuleSet(library, rules.vocabulary, library.overlays_for(None, ["publisert.sak"]), None)

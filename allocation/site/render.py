"""Turns a page's contents into HTML with the templates of this folder.  Everything written by people is escaped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from allocation.answers.words import law_name
from allocation.site.addresses import link
from allocation.site.conditions import spaced
from allocation.site.dated import number_words
from allocation.site.features import pieces
from allocation.site.places import place, source_words
from allocation.site.standing import period_words
from allocation.values.numbers import format_date


class Renderer:
    """Renders pages.  ``shared``: what every page may use."""

    def __init__(self, shared: Mapping[str, object]) -> None:
        self.environment = Environment(
            loader=PackageLoader("allocation.site"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.environment.filters |= {
            "dato": _date,
            "periode": period_words,
            "sted": place,
            "kilde": source_words,
            "lov": lambda law: law_name(law, "nb"),
            "tall": number_words,
            "ord": spaced,
            "biter": pieces,
            "enhet": _unit,
            "lower_first": lambda text: text[:1].lower() + text[1:],
            "stor": lambda text: text[:1].upper() + text[1:],
        }
        self.environment.globals |= dict(shared)

    def page(self, template: str, address: str, contents: Mapping[str, object]) -> str:
        """One page; ``lenke(address, fragment)`` in its template gives links from it."""

        def to(target: str, fragment: str = "") -> str:
            return link(address, target, fragment)

        text = self.environment.get_template(template).render(lenke=to, adresse=address, **contents)
        return "\n".join(line.rstrip() for line in text.splitlines() if line.strip()) + "\n"


def style() -> str:
    """The style sheet that all pages share."""
    return files("allocation.site").joinpath("templates", "stil.css").read_text(encoding="utf-8")


def _unit(unit: str | None) -> str:
    """A unit that says something; a share or a count is a bare number."""
    return "" if unit in (None, "andel", "antall") else str(unit)


def _date(day: date | None) -> str:
    return "" if day is None else format_date(day)
